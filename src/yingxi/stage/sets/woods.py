"""What a wood is made of, seen close: trunks with bark and roots, roofs of leaves, ferns, mushrooms, palms."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import crown, leaf_colours

# Bark as (lightness, chroma, hue) of each wood; birches are marked across, the others along.
BARK = {"beech": (0.46, 0.028, 70), "pine": (0.43, 0.05, 42), "birch": (0.74, 0.018, 85)}


def crowns(
    designer: Designer, name: str, half: float, low: float, top: float, colour: Colour, *, wide: float
) -> list[Record]:
    """A roof of leaves from `low` up to `top`, lower towards both sides."""
    full = low * 1.08 + 0.3 * wide
    records: list[Record] = [
        Cut(rectangle(-half - wide, full, 2 * (half + wide), top - full), colour, edge=0)
    ]
    x, n = -half, 0
    while x < half:
        across = wide * designer.between(0.6, 1.1, name, n)
        hang = low * (1 - 0.16 * min(1.0, abs(x) / (half * 0.5)) + designer.between(-0.05, 0.08, name, n))
        up = max(across * 0.52, (full - hang) * 0.62)
        tone = colour.lighter(designer.between(-0.02, 0.025, name, n, "tone"))
        records.append(Cut(crown(designer, f"{name} {n}", x, hang + up, across, up, bumps=12), tone, lift=5))
        x += across * designer.between(0.7, 1.1, name, n, "gap")
        n += 1
    return records


def stem(
    designer: Designer, name: str, x: float, height: float, thick: float, bark: Colour, *, base: float = 0.0
) -> list[Record]:
    """A slender trunk with a bough or two."""
    lean = designer.between(-0.025, 0.025, name) * height
    spine = [(x, base - 0.05), (x + lean * 0.3, height * 0.35), (x + lean, height)]
    tone = bark.lighter(designer.between(-0.03, 0.03, name, "tone"))
    records: list[Record] = [Cut(ribbon(spine, [thick * 1.45, thick, thick * 0.75]), tone, lift=4)]
    for n in range(2):
        side = 1 if (n + len(name)) % 2 else -1
        up = height * designer.between(0.34, 0.62, name, n, "bough")
        start = (x + lean * up / height, up)
        end = (start[0] + side * height * 0.09, up + height * designer.between(0.05, 0.10, name, n, "end"))
        records.append(line((start, end), tone.darker(0.02), thick * 0.26))
    return records


def trunk(
    designer: Designer, name: str, x: float, height: float, thick: float, wood: str, bark: Colour
) -> list[Record]:
    """A trunk with spreading roots and its wood's bark."""
    lean = designer.between(-0.03, 0.03, name, "lean") * height
    tone = bark.lighter(designer.between(-0.025, 0.025, name, "tone"))

    def at(y: float) -> tuple[float, float]:
        """Middle and width at height `y`."""
        share = y / height
        return x + lean * share, thick * (1 - 0.35 * share + 0.42 * max(0.0, 1 - y / (thick * 1.6)) ** 2)

    levels = [-0.04, thick * 0.35, thick * 0.8, thick * 1.6, height * 0.4, height * 0.7, height]
    records: list[Record] = [
        Cut(ribbon([(at(y)[0], y) for y in levels], [at(y)[1] for y in levels]), tone, lift=6)
    ]
    for side in (-1, 1):
        foot = x + side * thick * designer.between(0.80, 1.0, name, "root", side)
        hollow = x + side * thick * 0.25
        root = [(x + side * thick * 0.38, thick), (x + side * thick * 0.58, thick * 0.3), (foot, 0.0)]
        root += [(foot - side * thick * 0.05, -0.05), (hollow, -0.02), (hollow, thick * 0.35)]
        records.append(Cut(smooth(root, tension=0.25), tone.darker(0.02), lift=1.5))
    for n in range(16 if wood == "birch" else 12):
        y = thick * 0.5 + (height - thick) * designer.between(0.0, 0.8, name, "mark", n)
        middle, wide = at(y)
        across = middle + wide * designer.between(-0.36, 0.30, name, "mark", n, "x")
        if wood == "birch":
            long = wide * designer.between(0.12, 0.30, name, "mark", n, "long")
            mark = ellipse(across, y, long, min(0.028, thick * 0.045))
            records.append(Cut(mark, designer.paint(0.44, 0.015, 60), edge=0))
        else:
            long = height * designer.between(0.03, 0.075, name, "mark", n, "long")
            bend = thick * 0.05 * sin(7.3 * n)
            points = ((across, y), (across + bend, y + long / 2), (across + lean * 0.03, y + long))
            records.append(line(points, tone.darker(0.075), thick * 0.04, curved=True))
    wide = at(height * 0.5)[1]
    shade = [(at(y)[0] + at(y)[1] * 0.36, y) for y in levels[2:]]
    records.append(line(shade, tone.darker(0.05).clear(0.5), wide * 0.22, curved=True))
    return records


def fern(designer: Designer, name: str, x: float, height: float, *, base: float = 0.0) -> list[Record]:
    """A fern: fronds with toothed edges that bend outwards from one foot."""
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = []
    fronds = 7
    for n in (0, 6, 1, 5, 2, 4, 3):
        spread = (n - (fronds - 1) / 2) / 3
        long = height * designer.between(0.85, 1.1, name, n)
        reach, rise = long * 0.95 * spread, long * (1.0 - 0.42 * abs(spread))
        colour = (light, middle, dark)[(n * 2 + len(name)) % 3]
        records.append(Cut(frond((x, base), (x + reach, base + rise), long), colour, lift=3, edge=0.7))
    return records


def frond(foot: Point, tip: Point, long: float) -> Path:
    """A toothed blade along a curve that droops at its end."""
    bend = (foot[0] + (tip[0] - foot[0]) * 0.25, foot[1] + (tip[1] - foot[1]) * 1.05)

    def at(t: float) -> Point:
        return (
            foot[0] * (1 - t) ** 2 + 2 * bend[0] * t * (1 - t) + tip[0] * t * t,
            foot[1] * (1 - t) ** 2 + 2 * bend[1] * t * (1 - t) + tip[1] * t * t,
        )

    sides: tuple[list[Point], list[Point]] = ([], [])
    teeth = 9
    for n in range(2 * teeth + 1):
        t = n / (2 * teeth)
        (x, y), (ax, ay) = at(t), at(min(1.0, t + 0.08))
        length = ((ax - x) ** 2 + (ay - y) ** 2) ** 0.5 or 1.0
        across, up = -(ay - y) / length, (ax - x) / length
        half = long * 0.13 * sin(pi * min(1.0, 0.12 + 0.88 * t)) * (1.0 if n % 2 else 0.35)
        lean = long * 0.04 if n % 2 else 0.0
        forward = ((ax - x) / length * lean, (ay - y) / length * lean)
        for side, points in zip((1, -1), sides, strict=True):
            points.append((x + side * across * half + forward[0], y + side * up * half + forward[1]))
    return polygon([*sides[0], *reversed(sides[1])])


def mushroom(designer: Designer, x: float, height: float, number: int) -> list[Record]:
    cap = designer.paint(0.60, 0.06, 38) if number != 1 else designer.paint(0.72, 0.05, 70)
    stalk = ribbon([(x, -0.01), (x, height * 0.8)], [height * 0.30, height * 0.2])
    half = height * 0.52
    dome = smooth(
        [
            (x - half, height * 0.66),
            (x - half * 0.6, height * 1.02),
            (x, height * 1.14),
            (x + half * 0.6, height * 1.02),
            (x + half, height * 0.66),
            (x, height * 0.6),
        ],
        tension=0.4,
    )
    spots = [
        disc(x + half * dx, height * y, height * 0.07, None, cap.lighter(0.2), lift=0)
        for dx, y in ((-0.4, 0.85), (0.1, 0.98), (0.45, 0.8))
    ]
    return [Cut(stalk, designer.paint(0.84, 0.03, 85), lift=2), Cut(dome, cap, lift=3), *spots]


def palm(designer: Designer, name: str, x: float, height: float, lean: float) -> list[Record]:
    """A coconut palm: a bowed trunk with rings, fronds that hang."""
    bark = designer.paint(0.55, 0.035, 65)
    dark, middle, light = (
        designer.paint(0.43, 0.05, 148),
        designer.paint(0.50, 0.06, 138),
        designer.paint(0.59, 0.065, 125),
    )
    spine = [
        (x, -0.05),
        (x + lean * 0.12, height * 0.3),
        (x + lean * 0.42, height * 0.65),
        (x + lean, height),
    ]
    path = ribbon(spine, [0.36, 0.22, 0.18, 0.15])
    rings: list[Record] = []
    for n in range(18):
        y = height * (0.04 + 0.052 * n)
        share = y / height
        middle_x = x + lean * share**1.7
        rings.append(
            line(
                [(middle_x - 0.16, y + 0.02), (middle_x, y - 0.012), (middle_x + 0.16, y + 0.02)],
                bark.darker(0.07),
                0.014,
                curved=True,
            )
        )
    records: list[Record] = [Cut(path, bark, lift=6), Group(tuple(rings), clip=path)]
    top = (x + lean, height)
    for n, angle in enumerate((2.75, 0.35, 2.2, 0.95, 3.35, -0.2, 1.62)):
        turn = angle + designer.between(-0.1, 0.1, name, n)
        long = designer.between(1.05, 1.35, name, n, "long") * height / 4.1
        records.append(Cut(palm_leaf(top, turn, long), (dark, middle, light)[n % 3], lift=5))
    for dx, dy in ((-0.09, -0.1), (0.08, -0.12), (0.0, -0.17)):
        records.append(disc(top[0] + dx, top[1] + dy, 0.085, 0.095, designer.paint(0.48, 0.055, 70), lift=3))
    return records


def palm_leaf(start: Point, turn: float, long: float) -> Path:
    """A palm leaf: an arc whose lower edge is cut into fingers."""

    def at(t: float) -> Point:
        drop = 0.62 * t * t * (0.5 + 0.5 * abs(cos(turn)))
        return start[0] + long * t * cos(turn), start[1] + long * (0.75 * t * sin(turn) + 0.2 * t - drop)

    ridge = [at(n / 8) for n in range(9)]
    fingers: list[Point] = []
    for n in range(16, 0, -1):
        t = n / 16.5
        x, y = at(t)
        hang = long * (0.34 * sin(pi * min(1.0, 0.1 + 0.86 * t))) if n % 2 else long * 0.07
        fingers.append((x + 0.05 * long * cos(turn), y - hang))
    steps = smooth(ridge, closed=False).steps
    return Path((*steps, *(("L", *point) for point in fingers), ("Z",)))


def bare_tree(designer: Designer, name: str, x: float, height: float, bark: Colour) -> list[Record]:
    """A tree without leaves: a trunk that forks four times."""
    records: list[Record] = []

    def grown(start: Point, angle: float, long: float, thick: float, depth: int, key: str) -> None:
        bend = angle + designer.between(-0.16, 0.16, name, key, "bend")
        middle = (start[0] + long * 0.5 * cos(angle), start[1] + long * 0.5 * sin(angle))
        end = (middle[0] + long * 0.5 * cos(bend), middle[1] + long * 0.5 * sin(bend))
        records.append(Cut(ribbon([start, middle, end], [thick, thick * 0.8, thick * 0.6]), bark, lift=2))
        if depth == 0:
            return
        for side in (-1, 1):
            turn = bend + side * designer.between(0.28, 0.52, name, key, side)
            share = designer.between(0.64, 0.80, name, key, side, "long")
            grown(end, turn, long * share, thick * 0.58, depth - 1, f"{key}{side}")

    grown((x, -0.05), pi / 2, height * 0.34, height * 0.05, 4, "")
    return records
