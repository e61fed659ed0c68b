"""Bamboo: culms with their rings, sprays of leaves that hang, a roof of them, shoots out of the ground, a low fence."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Path, Point, polygon, ribbon, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf


def bamboo_greens(designer: Designer) -> tuple[Colour, Colour, Colour]:
    """Dark, middle and light: bamboo is green all year, yellower in autumn, bluer under snow."""
    hue = 112.0 if designer.setting.season == "autumn" else 138.0
    pale = 0.06 if designer.snowy else 0.0
    return (
        designer.paint(0.42 + pale, 0.062, hue + 10),
        designer.paint(0.52 + pale, 0.075, hue),
        designer.paint(0.64 + pale, 0.085, hue - 14),
    )


def culm(
    designer: Designer, name: str, x: float, height: float, thick: float, green: Colour, *, rings: bool = True
) -> list[Record]:
    """One stem, bowed a little towards its top, with a ring at every joint, lit along one side."""
    lean = designer.between(-0.045, 0.045, name, "lean") * height

    def at(y: float) -> float:
        return x + lean * float((y / height) ** 1.8)

    levels = [height * n / 6 for n in range(7)]
    tone = green.lighter(designer.between(-0.03, 0.035, name, "tone"))
    widths = [thick * (1.0 - 0.05 * n) for n in range(7)]
    records: list[Record] = [Cut(ribbon([(at(y), y - 0.05) for y in levels], widths), tone, lift=5)]
    side = 1 if designer.air.light.key_x > 0 else -1
    shine = [(at(y) + side * thick * 0.20, y) for y in levels]
    shade = [(at(y) - side * thick * 0.30, y) for y in levels]
    records += [
        line(shade, tone.darker(0.07).clear(0.75), thick * 0.30, curved=True),
        line(shine, tone.lighter(0.10).clear(0.7), thick * 0.20, curved=True),
    ]
    if not rings:
        return records
    y, n = thick * designer.between(1.0, 2.4, name, "first ring"), 0
    while y < height:
        half = thick * 0.52
        records += [
            line(((at(y) - half, y), (at(y) + half, y)), tone.darker(0.15), thick * 0.10),
            line(
                ((at(y) - half * 0.95, y - thick * 0.13), (at(y) + half * 0.95, y - thick * 0.13)),
                tone.lighter(0.16),
                thick * 0.09,
            ),
        ]
        y += thick * designer.between(2.9, 3.9, name, "ring", n)
        n += 1
    return records


def spray(designer: Designer, name: str, x: float, y: float, size: float, way: int = 1) -> Path:
    """Seven long leaves that hang from the end of a twig, in one sheet."""
    path = Path(())
    for n in range(7):
        turn = -pi / 2 + way * (0.15 + 0.30 * (n - 2)) + designer.between(-0.12, 0.12, name, n)
        long = size * designer.between(0.72, 1.08, name, n, "long")
        foot = (x + way * size * 0.10 * (n - 3), y + size * 0.06 * (n % 3))
        path = path.joined(leaf(long, long * 0.15).turned(turn).moved(*foot))
    return path


def twig(
    designer: Designer, name: str, x: float, y: float, long: float, way: int, green: Colour
) -> list[Record]:
    """A thin bough that arches from a joint, with three sprays along it."""
    rise = long * designer.between(0.10, 0.34, name, "rise")
    end = (x + way * long, y + rise * 0.4)
    bend = (x + way * long * 0.55, y + rise)
    records: list[Record] = [line(((x, y), bend, end), green.darker(0.04), long * 0.022, curved=True)]
    for n, (px, py) in enumerate((bend, ((bend[0] + end[0]) / 2, (bend[1] + end[1]) / 2 + 0.02), end)):
        tone = green.lighter(0.03 * (n - 1) + designer.between(-0.02, 0.02, name, n))
        leaves = spray(designer, f"{name} {n}", px, py, long * (0.58 - 0.06 * n), way)
        records.append(Cut(leaves, tone, lift=3, edge=0.8, name=MADE))
    return records


def leaf_roof(
    designer: Designer, name: str, half: float, low: float, top: float, green: Colour, *, long: float
) -> Record:
    """A roof of leaves, cut along its lower edge into hanging blades; lower towards both sides."""
    points: list[Point] = [(half, top), (-half, top)]
    x, n = -half, 0
    while x < half:
        hang = low + (top - low) * 0.34 * (1 - min(1.0, abs(x) / (half * 0.62)) ** 2)
        deep = long * designer.between(0.35, 1.0, name, n) * (1.0 if n % 3 else 1.5)
        wide = long * designer.between(0.16, 0.30, name, n, "wide")
        slant = long * designer.between(-0.28, 0.28, name, n, "slant")
        points += [
            (x, hang),
            (x + wide * 0.35 + slant * 0.5, hang - deep * 0.62),
            (x + wide * 0.5 + slant, hang - deep),
            (x + wide * 0.75 + slant * 0.45, hang - deep * 0.5),
        ]
        x += wide
        n += 1
    return Cut(polygon(points), green, lift=5, name=MADE)


def shoot(designer: Designer, x: float, height: float) -> list[Record]:
    """A shoot in its brown sheaths, just out of the ground."""
    husk, tip = designer.paint(0.50, 0.06, 62), designer.paint(0.62, 0.085, 120)
    half = height * 0.19
    body = smooth([(x - half, 0), (x - half * 0.9, height * 0.5), (x, height), (x + half * 0.9, height * 0.5),
        (x + half, 0)], tension=0.3)  # fmt: skip
    records: list[Record] = [Cut(body, husk, lift=3)]
    for n, y in enumerate((0.22, 0.46, 0.68)):
        wide = half * (1.0 - 0.7 * y)
        way = 1 if n % 2 else -1
        scale = smooth(
            [(x - wide, height * y), (x + way * wide * 0.3, height * (y + 0.26)), (x + wide, height * y)],
            tension=0.2,
        )
        records.append(Cut(scale, husk.lighter(0.03 + 0.02 * n), lift=1, edge=0.8))
    records.append(line(((x, height * 0.9), (x + half * 0.3, height * 1.12)), tip, height * 0.06))
    return records


def bamboo_fence(designer: Designer, left: float, right: float, height: float) -> list[Record]:
    """A low fence: upright split canes, two rails bound to them with cord."""
    cane, cord = designer.paint(0.66, 0.06, 95), designer.paint(0.36, 0.03, 60)
    count = max(3, round((right - left) / 0.17))
    records: list[Record] = []
    for n in range(count + 1):
        x = left + (right - left) * n / count
        tall = height * (1.0 + 0.05 * sin(5 * n) + (0.14 if n % 6 == 0 else 0.0))
        stake = ribbon([(x, -0.03), (x + 0.006 * cos(3 * n), tall)], [0.062, 0.055])
        records.append(Cut(stake, cane.lighter(designer.between(-0.05, 0.04, "cane", n)), lift=3))
        records.append(line(((x - 0.026, tall * 0.5), (x + 0.026, tall * 0.5)), cane.darker(0.12), 0.012))
    for y in (0.34, 0.78):
        records.append(line(((left - 0.1, height * y), (right + 0.1, height * y)), cane.darker(0.05), 0.058))
        records += [
            line(((x - 0.03, height * y - 0.04), (x + 0.03, height * y + 0.04)), cord, 0.016)
            for x in (left + (right - left) * n / count for n in range(0, count + 1, 3))
        ]
    return records
