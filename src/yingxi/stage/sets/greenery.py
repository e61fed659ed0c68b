"""What grows: trees, bushes, grass, potted plants, flowers. Metres, y up."""

from collections.abc import Sequence
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Path, Point, polygon, ribbon, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.houses_of_arabia import palm
from yingxi.stage.sets.of_japan import pine
from yingxi.stage.sets.of_the_savanna import acacia, baobab


def leaf_colours(designer: Designer) -> tuple[Colour, Colour, Colour]:
    """Dark, middle and light foliage of the season."""
    season = designer.setting.season
    snowy = designer.setting.weather == "snow"
    if season == "autumn":
        return (
            designer.paint(0.47, 0.075, 48),
            designer.paint(0.56, 0.085, 58),
            designer.paint(0.65, 0.085, 72),
        )
    if season == "winter" or snowy:
        return (
            designer.paint(0.55, 0.025, 170),
            designer.paint(0.64, 0.02, 190),
            designer.snow(0.80, hue=220),
        )
    if season == "spring":
        return (
            designer.paint(0.52, 0.06, 140),
            designer.paint(0.63, 0.065, 130),
            designer.paint(0.76, 0.06, 10),
        )
    if designer.african or designer.arab:
        return (
            designer.paint(0.48, 0.06, 118),
            designer.paint(0.57, 0.07, 108),
            designer.paint(0.66, 0.075, 98),
        )
    return (
        designer.paint(0.44, 0.055, 150),
        designer.paint(0.52, 0.062, 142),
        designer.paint(0.60, 0.066, 132),
    )


def crown(
    designer: Designer, name: str, x: float, y: float, across: float, up: float, *, bumps: int = 11
) -> Path:
    """A tree's crown: a scalloped round, each bump a little different."""
    points: list[Point] = []
    for n in range(bumps):
        start = 2 * pi * n / bumps + designer.between(-0.08, 0.08, name, n, "turn")
        reach = designer.between(0.93, 1.10, name, n)
        points.append((x + across * 0.86 * cos(start) * reach, y + up * 0.86 * sin(start) * reach))
        half = start + pi / bumps
        bulge = designer.between(1.02, 1.14, name, n, "bulge")
        points += [
            (
                (
                    x + across * bulge * cos(half + turn * pi / bumps),
                    y + up * bulge * sin(half + turn * pi / bumps),
                )
            )
            for turn in (-0.30, 0.0, 0.30)
        ]
    return smooth(points, tension=0.4)


def tree(
    designer: Designer, name: str, x: float, height: float, *, spread: float = 0.34, base: float = 0.0
) -> list[Record]:
    """A broad-leaved tree: trunk with two boughs, a crown of three sheets, leaf marks on the lightest; elsewhere a
    pine, a palm, an acacia or a baobab, each with its foot at `x`."""
    if designer.japanese:
        if designer.setting.season != "spring" and designer.between(0, 1, name, "pine") < 0.6:
            return pine(designer, name, x, height * 0.92, base=base)
    elif designer.arab:
        return palm(designer, name, x, height, base=base)
    elif designer.african:
        grown = baobab if designer.between(0, 1, name, "baobab") < 0.3 else acacia
        return grown(designer, name, x, height * 0.92, base=base)
    dark, middle, light = leaf_colours(designer)
    bark = designer.paint(0.42, 0.035, 55)
    lean = designer.between(-0.05, 0.05, name, "lean") * height
    fork = base + height * 0.42
    wide = height * 0.055
    records: list[Record] = [
        Cut(
            ribbon(
                [
                    (x, base - 0.02),
                    (x + lean * 0.3, base + height * 0.2),
                    (x + lean, fork),
                    (x + lean * 1.3, base + height * 0.7),
                ],
                [wide * 1.7, wide * 1.05, wide * 0.9, wide * 0.4],
            ),
            bark,
            lift=4,
        ),
        Cut(
            ribbon(
                [
                    (x + lean * 0.7, fork - 0.06 * height),
                    (x + lean - height * 0.10, fork + height * 0.10),
                    (x + lean - height * 0.17, fork + height * 0.22),
                ],
                [wide * 0.6, wide * 0.45, wide * 0.25],
            ),
            bark.darker(0.02),
            lift=2,
        ),
        Cut(
            ribbon(
                [
                    (x + lean * 0.8, fork - 0.03 * height),
                    (x + lean + height * 0.09, fork + height * 0.08),
                    (x + lean + height * 0.18, fork + height * 0.2),
                ],
                [wide * 0.55, wide * 0.4, wide * 0.22],
            ),
            bark.darker(0.02),
            lift=2,
        ),
    ]
    for n in range(4):
        up = base + height * (0.06 + 0.08 * n)
        side = wide * 0.25 * (1 if n % 2 else -1)
        records.append(
            line(
                ((x + side, up), (x + side * 1.3 + lean * 0.15, up + height * 0.05)), bark.darker(0.08), 0.012
            )
        )
    cx, cy, across = x + lean * 1.2, base + height * 0.72, height * spread
    records += [
        Cut(
            crown(designer, name + " a", cx + across * 0.15, cy - height * 0.03, across, height * 0.27),
            dark,
            lift=6,
        ),
        Cut(
            crown(
                designer,
                name + " b",
                cx - across * 0.16,
                cy + height * 0.03,
                across * 0.80,
                height * 0.22,
                bumps=10,
            ),
            middle,
            lift=5,
        ),
        Cut(
            crown(
                designer,
                name + " c",
                cx - across * 0.30,
                cy + height * 0.10,
                across * 0.48,
                height * 0.13,
                bumps=8,
            ),
            light,
            lift=4,
        ),
    ]
    records += leaf_marks(designer, name, cx - across * 0.1, cy, across * 0.8, height * 0.2, light, dark)
    return records


def leaf_marks(
    designer: Designer, name: str, x: float, y: float, across: float, up: float, light: Colour, dark: Colour
) -> list[Record]:
    """Small cut leaves in families upon a crown."""
    records: list[Record] = []
    for family in range(7):
        turn = 2 * pi * designer.between(0, 1, name, "family", family)
        far = designer.between(0.15, 0.85, name, "far", family)
        cx, cy = x + across * far * cos(turn), y + up * far * sin(turn)
        colour = light.lighter(0.03) if family % 3 else dark.darker(0.02)
        for n in range(3):
            size = across * designer.between(0.045, 0.075, name, family, n)
            angle = designer.between(-0.5, 1.2, name, family, n, "angle")
            path = (
                leaf(size * 2.4, size)
                .turned(angle)
                .moved(cx + size * 2.2 * (n - 1), cy + size * (n % 2) * 1.6)
            )
            records.append(Cut(path, colour, lift=1, edge=0.4))
    return records


def leaf(length: float, width: float) -> Path:
    """A leaf from the origin along x."""
    return Path(
        (
            ("M", 0.0, 0.0),
            ("C", length * 0.25, width * 0.8, length * 0.7, width * 0.7, length, 0.0),
            ("C", length * 0.7, -width * 0.5, length * 0.25, -width * 0.65, 0.0, 0.0),
            ("Z",),
        )
    )


def bough_before_the_lens(
    designer: Designer,
    name: str,
    stem: Sequence[Point],
    bark: Colour,
    width: float,
    along: tuple[Point, Point],
    leaves: int,
    blade: Path,
) -> Card:
    """A bough out of focus that reaches into the frame's upper corner: its `stem`, `width` metres thick, and `leaves`
    of the shape of `blade` from the one to the other point of `along`."""
    colours = leaf_colours(designer)
    (left, high), (right, low) = along
    records: list[Record] = [line(stem, bark, width, curved=True)]
    for n in range(leaves):
        share = n / (leaves - 1)
        x, y = left + (right - left) * share, high + (low - high) * share
        turn = -0.9 + designer.between(-0.9, 0.9, "near leaf", n)
        records.append(Cut(blade.turned(turn).moved(x, y), colours[n % 3].darker(0.03), lift=8))
    return Card(name, 2.4, tuple(records), blur=5.0)


def conifer(designer: Designer, name: str, x: float, height: float, *, base: float = 0.0) -> list[Record]:
    """A fir of four skirts, green in autumn, too."""
    dark, middle, _ = leaf_colours(designer)
    if designer.setting.season == "autumn":
        dark, middle = designer.paint(0.41, 0.045, 158), designer.paint(0.48, 0.050, 150)
    records: list[Record] = [
        panel(x - height * 0.03, base, height * 0.06, height * 0.2, designer.paint(0.40, 0.03, 50), lift=2)
    ]
    for n in range(4):
        low, wide = base + height * (0.14 + 0.19 * n), height * (0.25 - 0.045 * n)
        top = low + height * 0.33
        points = [
            (x - wide, low),
            (x - wide * 0.5, low + 0.03 * height),
            (x, low - 0.01 * height),
            (x + wide * 0.55, low + 0.025 * height),
            (x + wide, low),
            (x + wide * 0.22, top - 0.04 * height),
            (x, top),
            (x - wide * 0.2, top - 0.05 * height),
        ]
        records.append(
            Cut(smooth(points, tension=0.2), (dark if n % 2 else middle).lighter(0.012 * n), lift=3)
        )
    return records


def bush(
    designer: Designer,
    name: str,
    x: float,
    width: float,
    height: float,
    *,
    base: float = 0.0,
    flowers: float = -1.0,
) -> list[Record]:
    """A low round of three sheets; with `flowers` (a hue) it blooms in families."""
    dark, middle, light = leaf_colours(designer)
    half = width / 2
    records: list[Record] = [
        Cut(
            crown(designer, name + " a", x + half * 0.2, base + height * 0.42, half, height * 0.5),
            dark,
            lift=4,
        ),
        Cut(
            crown(
                designer,
                name + " b",
                x - half * 0.3,
                base + height * 0.36,
                half * 0.72,
                height * 0.42,
                bumps=9,
            ),
            middle,
            lift=4,
        ),
        Cut(
            crown(
                designer,
                name + " c",
                x + half * 0.42,
                base + height * 0.30,
                half * 0.5,
                height * 0.32,
                bumps=8,
            ),
            light,
            lift=3,
        ),
    ]
    if flowers >= 0:
        bloom = designer.paint(0.78, 0.085, flowers)
        for n in range(9):
            fx = x + half * designer.between(-0.85, 0.85, name, "flower", n)
            fy = base + height * designer.between(0.25, 0.85, name, "flower", n, "y")
            records += flower(
                fx, fy, width * 0.026, bloom.lighter(0.04 * (n % 2)), designer.paint(0.82, 0.08, 90)
            )
    else:
        records += leaf_marks(designer, name, x, base + height * 0.4, half * 0.8, height * 0.3, light, dark)
    return records


def flower(x: float, y: float, radius: float, petals: Colour, heart: Colour) -> list[Record]:
    """Five petals and a heart."""
    points = []
    for n in range(10):
        reach = radius * (1.0 if n % 2 == 0 else 0.55)
        points.append((x + reach * cos(n * pi / 5 + 0.3), y + reach * sin(n * pi / 5 + 0.3)))
    return [Cut(smooth(points), petals, lift=1.5), disc(x, y, radius * 0.32, None, heart, lift=0)]


def grass_tuft(
    designer: Designer, name: str, x: float, height: float, *, base: float = 0.0, blades: int = 7
) -> Record:
    """A tuft of blades cut from one sheet."""
    _, middle, light = leaf_colours(designer)
    points: list[Point] = []
    width = height * 0.16
    for n in range(blades):
        left = x + (n - blades / 2) * width
        bend = designer.between(-0.5, 0.5, name, n) * height * 0.7
        tall = height * designer.between(0.6, 1.0, name, n, "tall")
        points += [(left, base), (left + bend, base + tall), (left + width, base + 0.02 * height)]
    return Cut(polygon(points), light if designer.between(0, 1, name) < 0.5 else middle, lift=2, edge=0.6)


def potted_plant(
    designer: Designer,
    name: str,
    x: float,
    base: float,
    height: float,
    *,
    pot_hue: float = 35.0,
    kind: str = "broad",
) -> list[Record]:
    """A house plant in a pot: `broad` leaves on stalks, or `sword` leaves that stand."""
    dark, middle, light = (
        designer.paint(0.42, 0.05, 155),
        designer.paint(0.50, 0.058, 148),
        designer.paint(0.60, 0.06, 138),
    )
    pot = designer.paint(0.58, 0.065, pot_hue)
    wide, tall = height * 0.26, height * 0.27
    top = base + tall
    records: list[Record] = []
    for n in range(9):
        share = (n + 0.5) / 9
        angle = pi * (0.06 + 0.88 * share) + designer.between(-0.08, 0.08, name, n)
        reach = height * designer.between(0.50, 0.72, name, n, "reach") * (0.72 + 0.28 * sin(angle))
        colour = (dark, middle, light)[(n * 2) % 3]
        if kind == "sword":
            angle = pi * (0.32 + 0.36 * share) + designer.between(-0.05, 0.05, name, n)
            path = (
                leaf(height * designer.between(0.55, 0.75, name, n, "tall"), height * 0.045)
                .turned(angle)
                .moved(x + (share - 0.5) * wide * 0.5, top - 0.02)
            )
            records.append(Cut(path, colour, lift=3))
            continue
        tip = (x + reach * cos(angle), top + reach * sin(angle))
        bend = (x + reach * 0.45 * cos(angle), top + reach * 0.62 * sin(angle))
        records.append(line(((x, top - 0.03), bend, tip), dark, height * 0.012, curved=True))
        droop = angle - (0.55 if cos(angle) > 0 else -0.55)
        size = height * designer.between(0.26, 0.34, name, n, "leaf")
        path = leaf(size, size * 0.36).turned(droop).moved(*tip)
        records.append(Cut(path, colour, lift=4))
        end = (tip[0] + size * 0.8 * cos(droop), tip[1] + size * 0.8 * sin(droop))
        records.append(line((tip, end), colour.lighter(0.06), height * 0.006))
    records += [
        sheet(
            (
                (x - wide * 0.36, base),
                (x + wide * 0.36, base),
                (x + wide * 0.5, top - 0.06 * height),
                (x - wide * 0.5, top - 0.06 * height),
            ),
            pot,
            lift=4,
        ),
        sheet(
            (
                (x - wide * 0.56, top - 0.075 * height),
                (x + wide * 0.56, top - 0.075 * height),
                (x + wide * 0.56, top),
                (x - wide * 0.56, top),
            ),
            pot.lighter(0.04),
            lift=3,
        ),
        line(
            ((x - wide * 0.42, base + tall * 0.36), (x + wide * 0.42, base + tall * 0.36)),
            pot.darker(0.07),
            height * 0.012,
        ),
    ]
    return records


def fallen_log(
    designer: Designer, name: str, x: float, z: float, bark: Colour, *, mossy: bool = False, facing: int = -1
) -> tuple[tuple[Card, ...], Seat]:
    """A felled trunk to sit on: its round back behind the sitter, its face and cut end before."""
    left, right = x - 0.78, x + 0.74
    core = bark.lighter(0.20).muted(0.85)
    back = blob(
        [
            (left, 0.06),
            (left + 0.06, 0.44),
            (x - 0.2, 0.475),
            (x + 0.3, 0.465),
            (right, 0.46),
            (right + 0.05, 0.06),
        ],
        bark.darker(0.05),
        lift=5,
    )
    body = blob(
        [
            (left + 0.02, -0.02),
            (left - 0.06, 0.2),
            (left + 0.02, 0.395),
            (x, 0.41),
            (right - 0.05, 0.40),
            (right + 0.06, 0.2),
            (right - 0.03, -0.02),
            (x, -0.035),
        ],
        bark,
        lift=6,
    )
    front: list[Record] = [body]
    for n in range(9):
        start = designer.between(left + 0.1, right - 0.6, name, "vein", n)
        y, long = 0.05 + 0.037 * n, designer.between(0.2, 0.5, name, "long", n)
        points = ((start, y), (start + long / 2, y + 0.012), (start + long, y - 0.004))
        front.append(line(points, bark.darker(0.07), 0.009, curved=True))
    stub = ((x + 0.28, 0.26), (x + 0.40, 0.30), (x + 0.36, 0.17))
    front += [sheet(stub, bark.darker(0.04), lift=2)]
    end = left + 0.04
    front += [
        disc(end, 0.19, 0.115, 0.208, bark.darker(0.08), lift=3),
        disc(end - 0.004, 0.19, 0.098, 0.186, core, lift=0),
        disc(end - 0.004, 0.19, 0.062, 0.122, core.darker(0.05), lift=0),
        disc(end - 0.004, 0.19, 0.054, 0.108, core.lighter(0.01), lift=0),
        disc(end - 0.004, 0.192, 0.022, 0.046, core.darker(0.06), lift=0),
    ]
    snowy = designer.setting.weather == "snow" or (mossy and designer.setting.season == "winter")
    if snowy or mossy:
        cover = designer.snow(0.90, chroma=0.01, hue=230) if snowy else designer.paint(0.57, 0.06, 128)
        for n, (cx, wide) in enumerate(((x - 0.34, 0.2), (x + 0.06, 0.15), (x + 0.5, 0.2))):
            drape = [(cx - wide, 0.385), (cx, 0.425), (cx + wide, 0.39), (cx + wide * 0.6, 0.34)]
            drape += [
                (cx + wide * 0.2, 0.31 - 0.03 * (n % 2)),
                (cx - wide * 0.3, 0.35),
                (cx - wide * 0.7, 0.33),
            ]
            front.append(blob(drape, cover.lighter(0.015 * n), lift=1.5))
    cards = (Card(f"{name} back", z + 0.14, (back,)), Card(f"{name} front", z - 0.07, tuple(front)))
    return cards, Seat(name, x, z, 0.44, facing)
