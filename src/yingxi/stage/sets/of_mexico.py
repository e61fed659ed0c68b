"""Houses of a Mexican town: walls of strong lime paint with white edges, grilles and balconies of iron, arcades, cut
paper on strings over the way, a church with two towers where it ends. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, placed
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import paving
from yingxi.stage.sets.greenery import leaf
from yingxi.stage.sets.lamps import halo, street_lamp

WARM = Colour(0.86, 0.10, 74)
_LIMES = (
    (0.76, 0.095, 80),
    (0.64, 0.098, 42),
    (0.55, 0.072, 252),
    (0.71, 0.082, 10),
    (0.72, 0.052, 195),
    (0.84, 0.05, 88),
)


def round_arch(left: float, bottom: float, width: float, height: float) -> Path:
    """An opening with a round head."""
    half = width / 2
    spring, middle = bottom + height - half, left + half
    points: list[Point] = [(left, bottom), (left + width, bottom)]
    points += [(middle + half * cos(pi * k / 12), spring + half * sin(pi * k / 12)) for k in range(13)]
    return polygon(points)


def lime_house(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A house of two storeys: below an arcade or a door and a grilled window, above balconies with pots."""
    order = round(designer.between(0, len(_LIMES), name, "lime"))
    lime = designer.masonry(*_LIMES[(order + round(abs(left) * 1.3)) % len(_LIMES)])
    band = designer.masonry(
        *designer.one_of(((0.50, 0.09, 35), (0.48, 0.07, 255), (0.46, 0.06, 160)), name, "band")
    )
    white, top = designer.paint(0.90, 0.02, 88), 4.75
    records: list[Record] = [
        panel(left, 0, width, top, lime, lift=8),
        panel(left, 0, width, 0.62, band, lift=1),
        panel(left, 0.60, width, 0.05, white, lift=1),
        panel(left, 2.74, width, 0.11, white, lift=3),
        panel(left - 0.08, top - 0.10, width + 0.16, 0.18, white, lift=5),
        panel(left, top + 0.06, width, 0.34, lime.darker(0.03), lift=3),
        *(panel(left + width * (n + 0.5) / 6 - 0.05, top - 0.30, 0.10, 0.16, white.darker(0.06),
            lift=4) for n in range(6)),
    ]  # fmt: skip
    if designer.between(0, 1, name, "arcade") < 0.45:
        records += _arcade(designer, left, width, white)
    else:
        records += _door(designer, name, left + width * 0.16, white)
        records += grilled_window(designer, left + width * 0.60, 0.95, 1.05, 1.45, white)
    for n, at in enumerate((0.14, 0.58)):
        records += balcony(designer, f"{name} {n}", left + width * at, 3.0, 1.05, white)
    if designer.between(0, 1, name, "bloom") < 0.5:
        records += bougainvillea(
            designer, name, left + width * designer.one_of((0.08, 0.92), name, "side"), top + 0.2
        )
    return records


def _arcade(designer: Designer, left: float, width: float, white: Colour) -> list[Record]:
    """Two round arches on a fat column, a shop lit within."""
    glows = designer.air.lamps
    inside = WARM.darker(0.08) if glows else designer.paint(0.40, 0.05, 55)
    records: list[Record] = []
    for n in range(2):
        x, wide = left + 0.30 + n * (width / 2 - 0.12), width / 2 - 0.48
        opening = round_arch(x, 0, wide, 2.36)
        clay, wood = designer.paint(0.60, 0.10, 45), designer.paint(0.46, 0.07, 45)
        goods: list[Record] = [
            panel(x, 0, wide, 0.62, wood, lift=4),
            panel(x, 1.35, wide, 0.06, wood, lift=3),
            *(
                disc(x + wide * (k + 0.5) / 4, 0.62 + 0.16, 0.15, 0.16, clay.lighter(0.05 * (k % 3)), lift=3)
                for k in range(4)
            ),
            *(
                panel(
                    x + wide * (k + 0.2) / 4,
                    1.41,
                    wide * 0.16,
                    0.26,
                    designer.paint(*_LIMES[(k + 2 * n) % 6]),
                    lift=2,
                )
                for k in range(4)
            ),
        ]
        records += [
            Cut(round_arch(x - 0.13, 0, wide + 0.26, 2.50), white, lift=4),
            Cut(opening, inside, edge=0, lit=not glows),
            Group(tuple(goods), clip=opening, name="goods"),
        ]
    x = left + width / 2 - 0.02
    return [
        *records,
        panel(x - 0.15, 0, 0.30, 1.36, white.darker(0.03), lift=5),
        panel(x - 0.21, 1.32, 0.42, 0.12, white, lift=3),
        panel(x - 0.21, 0, 0.42, 0.18, white.darker(0.05), lift=3),
    ]


def _door(designer: Designer, name: str, left: float, white: Colour) -> list[Record]:
    """A high door of two leaves with nails, in a white frame with a round head."""
    wood = designer.paint(
        *designer.one_of(((0.44, 0.075, 42), (0.46, 0.07, 165), (0.42, 0.07, 255)), name, "door")
    )
    width, height, iron = 1.15, 2.30, designer.paint(0.30, 0.02, 265)
    records: list[Record] = [
        Cut(round_arch(left - 0.15, 0, width + 0.30, height + 0.15), white, lift=4),
        Cut(round_arch(left, 0, width, height), wood, lift=0, edge=0.6),
        line(((left + width / 2, 0.02), (left + width / 2, height - 0.04)), wood.darker(0.12), 0.025),
    ]
    records += [
        disc(left + width * at, 0.34 + 0.40 * row, 0.030, None, iron.lighter(0.08), lift=1)
        for row in range(4)
        for at in (0.16, 0.36, 0.64, 0.84)
    ]
    return [*records, disc(left + width * 0.58, 1.06, 0.055, None, designer.paint(0.72, 0.09, 82), lift=2)]


def grilled_window(
    designer: Designer, left: float, bottom: float, width: float, height: float, white: Colour
) -> list[Record]:
    """A tall window behind bars of iron with a scroll, in a white frame, a pot on its sill."""
    glows = designer.air.lamps
    glass = WARM if glows else designer.paint(0.46, 0.045, 230)
    iron = designer.paint(0.30, 0.02, 265)
    middle = left + width / 2
    records: list[Record] = [
        panel(left - 0.13, bottom - 0.10, width + 0.26, height + 0.26, white, lift=4),
        Cut(rectangle(left, bottom, width, height), glass, edge=0, lit=not glows),
        *(panel(left + width * n / 6 - 0.012, bottom - 0.03, 0.024, height + 0.04, iron, lift=2) for n in range(7)),
        *(line(((left, bottom + height * at), (left + width, bottom + height * at)), iron, 0.024) for at in (0.06,
            0.5, 0.94)),
        panel(left - 0.18, bottom - 0.16, width + 0.36, 0.09, white, lift=5),
    ]  # fmt: skip
    curl = [(middle + 0.16 * cos(0.5 * k), bottom + height * 0.72 + 0.10 * sin(0.5 * k)) for k in range(14)]
    return [*records, line(curl, iron, 0.022, curved=True)]


def balcony(
    designer: Designer, name: str, left: float, bottom: float, width: float, white: Colour
) -> list[Record]:
    """A door to a narrow balcony of iron, pots with red flowers on it."""
    glows = designer.air.lamps and designer.between(0, 1, name, "lit") < 0.7
    glass = WARM if glows else designer.paint(0.44, 0.05, 235)
    iron, clay = designer.paint(0.30, 0.02, 265), designer.paint(0.58, 0.10, 42)
    wood = designer.paint(0.46, 0.07, 160)
    records: list[Record] = [
        panel(left - 0.11, bottom, width + 0.22, 1.42, white, lift=4),
        Cut(rectangle(left, bottom, width, 1.32), glass, edge=0, lit=not glows),
        *(panel(left + width * at, bottom, width * 0.24, 1.32, wood, lift=3) for at in (0.0, 0.76)),
        line(((left + width / 2, bottom), (left + width / 2, bottom + 1.3)), white.darker(0.1), 0.03),
        panel(left - 0.24, bottom - 0.07, width + 0.48, 0.10, white.darker(0.04), lift=6),
        *(
            panel(left - 0.22 + (width + 0.44) * n / 10 - 0.01, bottom, 0.022, 0.52, iron, lift=3)
            for n in range(11)
        ),
        line(((left - 0.23, bottom + 0.53), (left + width + 0.23, bottom + 0.53)), iron, 0.035),
    ]
    for n in range(3):
        x = left - 0.04 + (width + 0.08) * n / 2
        bloom = designer.paint(*((0.58, 0.15, 20), (0.62, 0.13, 350), (0.78, 0.12, 85))[n])
        records += [
            sheet(((x - 0.07, bottom + 0.02), (x + 0.07, bottom + 0.02), (x + 0.10, bottom + 0.18), (x - 0.10,
                bottom + 0.18)),
                clay, lift=4),
            *(disc(x + dx, bottom + 0.25 + dy, 0.065, None, bloom, lift=2) for dx, dy in ((-0.07, 0), (0.07, 0.01),
                (0, 0.08))),
        ]  # fmt: skip
    return records


def bougainvillea(designer: Designer, name: str, x: float, top: float) -> list[Record]:
    """A cloud of magenta that falls over a wall's edge."""
    bloom, green = designer.paint(0.56, 0.15, 350), designer.paint(0.46, 0.065, 145)
    if designer.snowy:
        bloom = designer.paint(0.60, 0.05, 350)
    records: list[Record] = []
    for n in range(22):
        fall = designer.between(0.0, 1.0, name, "fall", n) ** 1.3
        px = x + designer.between(-0.62, 0.62, name, "across", n) * (1 - 0.5 * fall)
        py = top + 0.16 - 1.75 * fall
        size = designer.between(0.11, 0.19, name, "size", n)
        tone = green if n % 4 == 0 else bloom.lighter(designer.between(-0.05, 0.08, name, "tone", n))
        puff = [
            (px + size * cos(k * pi / 3 + n) * (1.1 if k % 2 else 0.8), py + size * sin(k * pi / 3 + n))
            for k in range(6)
        ]
        records.append(Cut(smooth(puff, tension=0.4), tone, lift=3, edge=0.7))
    return records


def church_of_two_towers(designer: Designer) -> list[Record]:
    """The church at the plaza's end: a gable of scrolls between two towers with bells, a tiled dome behind, trees of
    the plaza before it."""
    wall, white = designer.masonry(0.82, 0.06, 78), designer.paint(0.92, 0.015, 88)
    tile, dark = designer.masonry(0.56, 0.085, 245), designer.paint(0.40, 0.05, 40)
    red = designer.masonry(0.60, 0.10, 38)
    glows = designer.air.lamps
    inside = WARM if glows else dark
    records: list[Record] = [
        panel(-4.6, 7.0, 9.2, 3.0, wall.darker(0.03), lift=4),
        Cut(smooth([(-3.9, 9.8), (-4.1, 11.4), (-2.2, 13.4), (0, 14.2), (2.2, 13.4), (4.1, 11.4), (3.9, 9.8)],
            tension=0.36),
            designer.roof(tile), lift=5, name=MADE),
        *(line([(at * 0.25, 14.0), (at, 12.4), (at * 1.12, 9.9)], tile.lighter(0.10), 0.12, curved=True) for at in
            (-3.2, -1.7, 0.0, 1.7, 3.2)),
        panel(-0.5, 14.0, 1.0, 1.1, white, lift=3),
        panel(-5.2, 0, 10.4, 8.6, wall, lift=6),
        Cut(smooth([(-5.2, 8.5), (-3.6, 8.9), (-2.7, 10.3), (-1.3, 10.5), (0, 11.4), (1.3, 10.5), (2.7, 10.3), (3.6,
            8.9),
            (5.2, 8.5), (0, 8.3)], tension=0.32), wall, lift=4, name=MADE),
        line([(-5.2, 8.6), (-3.6, 9.0), (-2.7, 10.4), (-1.3, 10.6), (0, 11.5), (1.3, 10.6), (2.7, 10.4), (3.6, 9.0),
            (5.2, 8.6)], white, 0.26, curved=True),
        line(((0, 11.4), (0, 13.0)), dark, 0.16), line(((-0.5, 12.5), (0.5, 12.5)), dark, 0.16),
        Cut(round_arch(-1.5, 0, 3.0, 4.6), white, lift=4), Cut(round_arch(-1.15, 0, 2.3, 4.2), dark.darker(0.04),
            edge=0),
        Cut(ellipse(0, 6.6, 1.05), white, lift=3, name=MADE), Cut(ellipse(0, 6.6, 0.78), inside, edge=0,
            lit=not glows, name=MADE),
        *(panel(at, 0.2, 0.5, 8.2, white.darker(0.02), lift=4) for at in (-4.6, -2.5, 2.0, 4.1)),
        panel(-5.3, 5.0, 10.6, 0.4, white, lift=4),
    ]  # fmt: skip
    for side in (-1, 1):
        x = side * 7.2
        records += [
            panel(x - 2.1, 0, 4.2, 10.0, wall.lighter(0.02), lift=7),
            panel(x - 2.3, 9.6, 4.6, 0.5, white, lift=5),
            panel(x - 1.7, 10.0, 3.4, 3.6, wall, lift=5),
            *(panel(x + at - 0.2, 10.0, 0.4, 3.5, white, lift=3) for at in (-1.5, 1.5)),
            Cut(round_arch(x - 0.75, 10.4, 1.5, 2.6), inside, edge=0, lit=not glows),
            Cut(ellipse(x, 11.6, 0.5, 0.55), designer.paint(0.58, 0.07, 75), lift=2, name=MADE),
            panel(x - 1.95, 13.4, 3.9, 0.4, white, lift=4),
            Cut(smooth([(x - 1.5, 13.7), (x - 1.5, 14.8), (x, 16.4), (x + 1.5, 14.8), (x + 1.5, 13.7)], tension=0.36),
                designer.roof(tile), lift=5, name=MADE),
            line(((x, 16.2), (x, 17.4)), dark, 0.14), line(((x - 0.4, 17.0), (x + 0.4, 17.0)), dark, 0.14),
            *(Cut(round_arch(x - 0.5, y, 1.0, 1.8), red, edge=0.4) for y in (2.2, 6.0)),
        ]  # fmt: skip
    green = designer.paint(0.48, 0.065, 140)
    for x in (-10.6, -12.9, 10.6, 12.9):
        ball = [
            (x + 1.7 * cos(k * pi / 6) * (1.06 if k % 2 else 0.96), 3.4 + 1.6 * sin(k * pi / 6))
            for k in range(12)
        ]
        records += [
            panel(x - 0.16, 0, 0.32, 2.2, dark, lift=2),
            Cut(smooth(ball), green.lighter(0.02 * (x > 0)), lift=4),
        ]
    return [placed(records, scale=0.70)]


def cut_paper(designer: Designer, plane: int) -> list[Record]:
    """Sheets of thin paper with figures cut out of them on strings across the way; none over those who act."""
    if plane == 2:
        return []
    y, half = (5.5, 4.35)[plane], (4.5, 3.9)[plane]
    dyes = (
        (0.62, 0.14, 350),
        (0.74, 0.12, 85),
        (0.60, 0.09, 195),
        (0.60, 0.14, 40),
        (0.55, 0.10, 300),
        (0.62, 0.10, 150),
    )
    sky = designer.air.sky[1]
    records: list[Record] = []
    for row, drop in enumerate((0.0, -0.62)[: 2 - plane]):
        string = [(-half, y + drop), (0, y + drop - 0.42), (half, y + drop)]
        records.append(line(string, designer.paint(0.40, 0.03, 60), 0.022, curved=True))
        count = 11
        for n in range(count):
            x = half * (-0.90 + 1.8 * n / (count - 1))
            top = y + drop - 0.42 * (1 - (x / half) ** 2)
            paper, wide, tall = designer.paint(*dyes[(n + 2 * row + plane) % 6]), 0.29, 0.44
            teeth: list[Point] = [(x - wide, top), (x - wide, top - tall)]
            for k in range(6):
                left = x - wide + 2 * wide * k / 6
                teeth += [(left + wide / 6, top - tall - 0.07), (left + wide / 3, top - tall)]
            teeth.append((x + wide, top))
            records += [
                Cut(polygon(teeth), paper, lift=2, edge=0.5),
                Cut(ellipse(x, top - 0.21, 0.085), sky, edge=0, name=MADE),
                *(Cut(ellipse(x + dx, top - 0.21 + dy, 0.035, 0.05), sky, edge=0, name=MADE) for dx, dy in
                    ((-0.17, 0.06), (0.17, 0.06), (-0.17, -0.10), (0.17, -0.10), (0, -0.17))),
            ]  # fmt: skip
    return records


def by_the_arcade(designer: Designer) -> list[Record]:
    """A lamp and an agave in a pot at the left; at the right a cactus of flat pads, clay jars in a heap."""
    clay, green = designer.paint(0.58, 0.105, 42), designer.paint(0.54, 0.06, 165)
    records: list[Record] = [
        *street_lamp(designer, -3.3, 2.75),
        *halo(designer, -2.8, 2.35, 1.9, strength=0.34),
    ]
    records += _pot(designer, -3.85, 0.62, 0.58, clay)
    for n in range(11):
        turn = pi * (0.08 + 0.084 * n)
        blade = leaf(0.86 - 0.10 * abs(n - 5) / 5, 0.15).turned(turn).moved(-3.85, 0.54)
        records.append(Cut(blade, green.lighter(0.035 * (n % 3)), lift=4, name=MADE))
    records += _pot(designer, 3.85, 0.70, 0.52, clay.lighter(0.04))
    pad = designer.paint(0.54, 0.085, 145)
    for x, y, size, tilt in (
        (3.85, 0.86, 0.30, 0.0), (3.62, 1.30, 0.24, 0.4), (4.10, 1.34, 0.25, -0.35), (3.52, 1.72, 0.19, 0.2),
        (4.24, 1.76, 0.20, -0.2), (3.90, 1.55, 0.20, 0.0),
    ):  # fmt: skip
        shape = ellipse(0, 0, size * 0.72, size).turned(tilt).moved(x, y)
        records.append(Cut(shape, pad.lighter(0.03 * (size < 0.22)), lift=4, name=MADE))
        records += [
            line(((x + size * 0.4 * cos(k), y + size * 0.55 * sin(k)), (x + size * 0.46 * cos(k),
                y + size * 0.63 * sin(k))),
                designer.paint(0.86, 0.03, 95), 0.012)
            for k in (0.4, 1.3, 2.2, 3.1, 4.0, 4.9)
        ]  # fmt: skip
        if size < 0.22:
            records.append(disc(x, y + size * 1.02, 0.05, None, designer.paint(0.58, 0.15, 15), lift=2))
    for n, (x, width, height) in enumerate(((2.85, 0.42, 0.46), (3.2, 0.30, 0.30), (2.98, 0.26, 0.28))):
        records += _pot(
            designer, x, width, height, clay.lighter(0.03 * n - 0.03), base=0.46 if n == 2 else 0.0
        )
    return records


def _pot(
    designer: Designer, x: float, width: float, height: float, clay: Colour, *, base: float = 0.0
) -> list[Record]:
    """A jar of clay with a painted band."""
    half, white = width / 2, designer.paint(0.88, 0.03, 85)
    body = smooth(
        [(x - half * 0.55, base), (x - half, base + height * 0.55), (x - half * 0.7, base + height),
            (x + half * 0.7, base + height),
            (x + half, base + height * 0.55), (x + half * 0.55, base)], tension=0.3,
    )  # fmt: skip
    zigzag = [
        (x - half * 0.8 + half * 1.6 * k / 8, base + height * (0.52 + 0.09 * (k % 2))) for k in range(9)
    ]
    return [
        Cut(body, clay, lift=5, name=MADE),
        line(zigzag, white, width * 0.035),
        panel(x - half * 0.78, base + height - 0.03, half * 1.56, height * 0.10, clay.lighter(0.06), lift=3),
    ]


def cobbles(designer: Designer) -> DisplayList:
    return paving(designer, 36.0, designer.paint(0.64, 0.025, 60), size=0.46)


def blossoms_near(designer: Designer) -> list[Record]:
    """A spray of bougainvillea at the left upper corner."""
    bloom, green = designer.paint(0.56, 0.15, 350), designer.paint(0.44, 0.06, 145)
    records: list[Record] = [line(((-1.9, 2.02), (-1.4, 1.9), (-1.02, 1.72)), green, 0.016, curved=True)]
    for n in range(14):
        share = n / 13
        x, y = -1.8 + 0.80 * share, 1.99 - 0.27 * share + 0.05 * sin(3.1 * n)
        shape = leaf(0.10, 0.07).turned(-0.6 + 1.9 * (n % 3)).moved(x, y)
        records.append(Cut(shape, green if n % 4 == 1 else bloom.lighter(0.05 * (n % 3)), lift=7, name=MADE))
    return records


def adobe_house(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A house of one storey with a flat roof: beams that stand out of a wall of lime paint, a round-headed door,
    windows behind grilles, a vine over its corner."""
    lime = designer.masonry(*designer.one_of(_LIMES, name, "lime"))
    band, white = designer.masonry(0.52, 0.095, 38), designer.paint(0.90, 0.02, 88)
    high, middle = (2.75 if small else 3.35), left + width / 2
    beam = designer.paint(0.42, 0.06, 45)
    count = max(4, round(width / 0.8))
    records: list[Record] = [
        panel(left, 0, width, high, lime, lift=8),
        panel(left, 0, width, 0.55, band, lift=1),
        panel(left - 0.07, high - 0.06, width + 0.14, 0.16, white, lift=5),
        *(
            disc(left + width * (n + 0.5) / count, high - 0.34, 0.075, None, beam, lift=5)
            for n in range(count)
        ),
        *_door(designer, name, middle - 0.57, white),
        *(
            part
            for at in (0.20, 0.80)
            for part in grilled_window(designer, left + width * at - 0.45, 0.95, 0.9, 1.25, white)
        ),
        *bougainvillea(designer, name, left + width * 0.06, high),
    ]
    if not small:
        records += halo(designer, middle + 0.95, 2.1, 1.3, strength=0.30)
        records += _pot(designer, middle - 1.05, 0.50, 0.52, designer.paint(0.58, 0.105, 42))
        records += _pot(designer, middle + 1.02, 0.42, 0.44, designer.paint(0.60, 0.105, 46))
    return records
