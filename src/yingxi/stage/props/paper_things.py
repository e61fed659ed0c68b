"""Photo, letter, book, notebook, newspaper, paper boat, kite, fan, map, gift, red cloth, ticket."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import polygon, rectangle
from yingxi.stage.props.pieces import BRASS, INK, PAPER, RED, WOOD, box, curve, dot, piece, shaded, stroke


def photo() -> DisplayList:
    """An old print with a white border: a grandmother, a child, a house; held at its lower edge."""
    window = rectangle(-0.066, 0.002, 0.132, 0.098)
    skin, sky = Colour(0.82, 0.06, 62), Colour(0.78, 0.045, 75)
    scene: list[Record] = [
        Cut(window, sky, edge=0),
        dot(0.040, 0.080, 0.011, Colour(0.86, 0.08, 80)),
        curve(
            [(-0.09, 0.045), (-0.03, 0.062), (0.03, 0.042), (0.10, 0.055), (0.10, -0.02), (-0.09, -0.02)],
            Colour(0.68, 0.04, 140),
            lift=0.6,
        ),
        piece(
            [(0.028, 0.030), (0.062, 0.030), (0.062, 0.056), (0.028, 0.056)], Colour(0.72, 0.05, 50), lift=0.6
        ),
        piece([(0.022, 0.055), (0.068, 0.055), (0.045, 0.074)], Colour(0.52, 0.06, 35), lift=0.6),
        curve(
            [(-0.058, -0.01), (-0.052, 0.026), (-0.032, 0.040), (-0.012, 0.026), (-0.006, -0.01)],
            Colour(0.48, 0.07, 345),
            lift=0.8,
            tension=0.35,
        ),
        dot(-0.032, 0.058, 0.0185, Colour(0.80, 0.008, 260), down=0.0195),
        dot(-0.032, 0.080, 0.0085, Colour(0.80, 0.008, 260)),
        dot(-0.031, 0.054, 0.0145, skin, down=0.0155),
        curve(
            [(-0.004, -0.01), (0.000, 0.016), (0.013, 0.024), (0.026, 0.016), (0.030, -0.01)],
            Colour(0.80, 0.12, 90),
            lift=0.8,
            tension=0.35,
        ),
        dot(0.013, 0.037, 0.0155, Colour(0.34, 0.03, 50), down=0.0155),
        dot(0.0125, 0.033, 0.0125, skin, down=0.0130),
    ]
    for x, y in ((-0.036, 0.055), (-0.026, 0.055), (0.0085, 0.034), (0.0170, 0.034)):
        scene.append(stroke([(x - 0.0022, y), (x, y + 0.0022), (x + 0.0022, y)], INK, 0.0011))
    scene += [
        stroke([(-0.035, 0.047), (-0.031, 0.0445), (-0.027, 0.047)], RED, 0.0012),
        stroke([(0.010, 0.0275), (0.0125, 0.0255), (0.015, 0.0275)], RED, 0.0011),
    ]
    border = [(-0.078, -0.024), (0.078, -0.024), (0.077, 0.112), (-0.077, 0.113)]
    return (
        piece(border, PAPER),
        Group(tuple(scene), clip=window),
        stroke([(0.052, 0.112), (0.078, 0.090)], PAPER.darker(0.08), 0.0012, straight=True),
        stroke([(-0.05, -0.013), (-0.02, -0.011), (0.00, -0.014)], INK.clear(0.6), 0.0014),
    )


def letter() -> DisplayList:
    """An envelope with a sheet that looks out, stamp and seal."""
    envelope = Colour(0.84, 0.045, 75)
    lines = [
        stroke(
            [
                (-0.075, 0.108 - 0.012 * n),
                (0.0, 0.1095 - 0.012 * n),
                (0.070 - 0.02 * (n == 2), 0.108 - 0.012 * n),
            ],
            INK.clear(0.7),
            0.0018,
        )
        for n in range(3)
    ]
    return (
        piece([(-0.092, 0.0), (0.092, 0.004), (0.09, 0.132), (-0.09, 0.128)], PAPER),
        *lines,
        piece([(-0.105, -0.045), (0.105, -0.045), (0.105, 0.082), (-0.105, 0.082)], envelope),
        piece([(-0.105, -0.045), (0.0, 0.030), (0.105, -0.045)], envelope.lighter(0.035), lift=0.8),
        piece(
            [(-0.105, 0.082), (0.0, 0.012), (0.105, 0.082), (0.0, 0.0905)], envelope.darker(0.035), lift=1.4
        ),
        dot(0.0, 0.014, 0.0155, RED, lift=1.0),
        dot(0.0, 0.014, 0.0105, RED.darker(0.06)),
        piece(
            [(0.070, -0.037), (0.096, -0.037), (0.096, -0.006), (0.070, -0.006)],
            Colour(0.62, 0.07, 235),
            lift=0.6,
        ),
        curve([(0.074, -0.030), (0.083, -0.014), (0.092, -0.030)], Colour(0.86, 0.03, 90), lift=0),
    )


def book() -> DisplayList:
    """An open book, held below its spine."""
    cover = Colour(0.48, 0.085, 25)
    records: list[Record] = [
        piece(
            [(-0.158, -0.006), (0.0, -0.030), (0.158, -0.006), (0.158, 0.192), (0.0, 0.172), (-0.158, 0.192)],
            cover,
        )
    ]
    for side in (-1, 1):
        for n, tone in enumerate((0.06, 0.03, 0.0)):
            page = [
                (0.0, -0.018 + 0.004 * n),
                (side * 0.05, 0.006 + 0.003 * n),
                (side * (0.150 - 0.003 * n), 0.004 + 0.004 * n),
                (side * (0.149 - 0.003 * n), 0.186),
                (side * 0.05, 0.190),
                (0.0, 0.170),
            ]
            records.append(Cut(polygon(page), PAPER.darker(tone), lift=0.6, edge=0.6))
        for n in range(8):
            y = 0.158 - 0.017 * n
            if side > 0 and n < 4:
                continue
            records.append(
                stroke(
                    [
                        (side * 0.022, y - 0.006),
                        (side * 0.06, y + 0.004),
                        (side * (0.132 - 0.03 * (n == 7)), y + 0.002),
                    ],
                    INK.clear(0.6),
                    0.0022,
                )
            )
    picture = [(0.028, 0.098), (0.130, 0.104), (0.130, 0.170), (0.028, 0.162)]
    records.append(
        Group(
            (
                Cut(polygon(picture), Colour(0.78, 0.045, 220), edge=0),
                dot(0.10, 0.152, 0.010, Colour(0.84, 0.10, 75)),
                curve(
                    [(0.02, 0.12), (0.06, 0.142), (0.09, 0.118), (0.14, 0.135), (0.14, 0.08), (0.02, 0.08)],
                    Colour(0.56, 0.06, 150),
                ),
            ),
            clip=polygon(picture),
        )
    )
    records += [
        shaded(
            polygon([(0.0, -0.018), (0.04, 0.0), (0.04, 0.188), (0.0, 0.17)]), 0.04, 0.0, dark=0.25, light=0.0
        ),
        piece([(0.006, -0.012), (0.018, -0.010), (0.018, -0.062), (0.012, -0.050), (0.006, -0.064)], RED),
    ]
    return tuple(records)


def notebook() -> DisplayList:
    """A closed exercise book with a label."""
    cover = Colour(0.52, 0.06, 235)
    rings = [dot(-0.072, -0.02 + 0.024 * n, 0.006, STEEL_RING, lift=0.6) for n in range(8)]
    return (
        box(-0.066, -0.03, 0.145, 0.205, PAPER.darker(0.05)),
        box(-0.072, -0.034, 0.145, 0.205, cover, radius=0.006),
        box(-0.045, 0.085, 0.095, 0.052, PAPER, lift=0.6),
        *(
            stroke([(-0.034, 0.122 - 0.014 * n), (0.036, 0.122 - 0.014 * n)], INK.clear(0.6), 0.0022)
            for n in range(2)
        ),
        *rings,
        shaded(rectangle(-0.072, -0.034, 0.145, 0.205), -0.072, 0.073, dark=0.14),
    )


STEEL_RING = Colour(0.80, 0.01, 250)


def newspaper() -> DisplayList:
    """A folded newspaper."""
    page = Colour(0.84, 0.018, 90)
    lines = [
        stroke(
            [(-0.125 + 0.09 * column, 0.118 - 0.013 * n), (-0.052 + 0.09 * column, 0.118 - 0.013 * n)],
            INK.clear(0.5),
            0.0028,
            straight=True,
        )
        for column in range(3)
        for n in range(8)
        if not (column == 1 and n < 5)
    ]
    return (
        piece([(-0.148, -0.02), (0.155, -0.012), (0.152, 0.196), (-0.145, 0.19)], page.darker(0.06)),
        piece([(-0.145, -0.026), (0.148, -0.022), (0.146, 0.188), (-0.143, 0.184)], page),
        box(-0.128, 0.142, 0.255, 0.028, INK.lighter(0.1), lift=0, edge=0),
        *lines,
        box(-0.036, 0.062, 0.076, 0.06, Colour(0.66, 0.02, 250), lift=0, edge=0),
        curve(
            [(-0.03, 0.066), (-0.01, 0.10), (0.008, 0.078), (0.02, 0.108), (0.036, 0.066)],
            INK.lighter(0.2),
            lift=0,
        ),
    )


def paper_boat() -> DisplayList:
    """Folded from one sheet."""
    sheet = Colour(0.90, 0.02, 90)
    return (
        piece([(-0.045, 0.030), (0.0, 0.125), (0.045, 0.030)], sheet.darker(0.03)),
        piece([(0.0, 0.125), (0.045, 0.030), (0.004, 0.030)], sheet.darker(0.10), lift=0.4),
        piece(
            [
                (-0.125, 0.062),
                (-0.045, 0.018),
                (0.045, 0.018),
                (0.125, 0.062),
                (0.070, -0.030),
                (-0.070, -0.030),
            ],
            sheet,
        ),
        piece(
            [(0.0, 0.018), (0.045, 0.018), (0.125, 0.062), (0.070, -0.030), (0.012, -0.030)],
            sheet.darker(0.055),
            lift=0.4,
        ),
        stroke([(-0.118, 0.058), (-0.068, -0.028)], sheet.darker(0.10), 0.0018, straight=True),
        stroke([(-0.02, 0.03), (-0.002, 0.118)], sheet.darker(0.08), 0.0018, straight=True),
    )


def kite() -> DisplayList:
    """A swallow kite with a bow tail, held by its line from below."""
    red, blue, sun = RED, Colour(0.55, 0.08, 240), Colour(0.82, 0.11, 88)
    records: list[Record] = [
        stroke([(0, 0), (0.05, 0.18), (0.02, 0.34)], INK.clear(0.8), 0.003),
        stroke([(0.02, 0.30), (0.10, 0.16), (0.02, 0.06), (0.12, -0.06)], INK.clear(0.8), 0.004),
    ]
    for x, y in ((0.085, 0.19), (0.05, 0.09), (0.10, -0.03)):
        records += [
            piece([(x, y), (x - 0.035, y + 0.02), (x - 0.035, y - 0.02)], sun, lift=0.8),
            piece([(x, y), (x + 0.035, y + 0.02), (x + 0.035, y - 0.02)], sun, lift=0.8),
            dot(x, y, 0.007, red),
        ]
    diamond = [(0.02, 0.28), (-0.17, 0.50), (0.02, 0.66), (0.21, 0.50)]
    records += [
        piece(diamond, red),
        piece([(0.02, 0.28), (0.02, 0.66), (0.21, 0.50)], red.lighter(0.07), lift=0.5),
        piece([(-0.17, 0.50), (0.02, 0.50), (0.02, 0.66)], blue, lift=0.5),
        piece([(0.21, 0.50), (0.02, 0.50), (0.02, 0.28)], sun, lift=0.5),
        stroke([(0.02, 0.28), (0.02, 0.66)], WOOD, 0.007, straight=True),
        stroke([(-0.17, 0.50), (0.02, 0.515), (0.21, 0.50)], WOOD, 0.007),
        dot(-0.03, 0.55, 0.016, PAPER),
        dot(0.07, 0.55, 0.016, PAPER),
        dot(-0.028, 0.548, 0.008, INK),
        dot(0.072, 0.548, 0.008, INK),
    ]
    return tuple(records)


def fan() -> DisplayList:
    """A folding fan, painted with a branch of plum; held at its rivet."""
    ribs = 13
    start, end, inner, outer = pi * 0.14, pi * 0.86, 0.10, 0.25

    def at(share: float, radius: float) -> tuple[float, float]:
        angle = start + (end - start) * share
        return radius * cos(angle), radius * sin(angle)

    records: list[Record] = []
    for n in range(ribs):
        share = n / (ribs - 1)
        records.append(
            stroke(
                [(0, 0), at(share, 0.245)],
                WOOD.lighter(0.06) if 0 < n < ribs - 1 else WOOD.darker(0.05),
                0.008 if 0 < n < ribs - 1 else 0.014,
                straight=True,
            )
        )
    leaf = [at(n / 24, outer - (0.006 if n % 2 else 0)) for n in range(25)] + [
        at(n / 24, inner) for n in range(24, -1, -1)
    ]
    records.append(piece(leaf, PAPER))
    for n in range(ribs - 1):
        fold = [
            at(n / (ribs - 1), inner),
            at((n + 0.5) / (ribs - 1), inner),
            at((n + 0.5) / (ribs - 1), outer),
            at(n / (ribs - 1), outer),
        ]
        records.append(Cut(polygon(fold), PAPER.darker(0.045), edge=0))
    records += [
        stroke(
            [at(0.12, 0.13), at(0.36, 0.18), at(0.62, 0.16), at(0.85, 0.215)], Colour(0.40, 0.05, 50), 0.005
        ),
        stroke([at(0.4, 0.18), at(0.48, 0.225)], Colour(0.40, 0.05, 50), 0.004),
    ]
    for share, radius, size in (
        (0.30, 0.185, 0.016),
        (0.47, 0.218, 0.018),
        (0.58, 0.172, 0.015),
        (0.72, 0.205, 0.014),
        (0.83, 0.19, 0.012),
    ):
        x, y = at(share, radius)
        for k in range(5):
            records.append(
                dot(
                    x + size * 0.62 * cos(k * 1.2566),
                    y + size * 0.62 * sin(k * 1.2566),
                    size * 0.46,
                    Colour(0.66, 0.13, 15),
                )
            )
        records.append(dot(x, y, size * 0.26, BRASS))
    return (
        *records,
        dot(0, 0, 0.010, BRASS, lift=0.8),
        stroke([(0, -0.008), (0.006, -0.04), (-0.004, -0.07)], RED, 0.005),
        piece([(-0.012, -0.066), (0.006, -0.068), (0.008, -0.12), (-0.016, -0.12)], RED, lift=0.6),
    )


def map_sheet() -> DisplayList:
    """A folded map with a dotted way to a cross."""
    sheet = Colour(0.84, 0.05, 82)
    records: list[Record] = []
    for n in range(4):
        left = -0.17 + 0.085 * n
        tilt = 0.010 * (1 if n % 2 else -1)
        records.append(
            piece(
                [
                    (left, -0.02 - tilt),
                    (left + 0.085, -0.02 + tilt),
                    (left + 0.085, 0.18 + tilt),
                    (left, 0.18 - tilt),
                ],
                sheet.darker(0.04 * (n % 2)),
                lift=0.8,
            )
        )
    records += [
        curve(
            [(-0.16, 0.10), (-0.10, 0.15), (-0.05, 0.11), (-0.09, 0.05), (-0.15, 0.06)],
            Colour(0.70, 0.06, 140),
            lift=0,
        ),
        stroke([(-0.03, 0.18), (0.0, 0.12), (0.05, 0.08), (0.04, -0.01)], Colour(0.66, 0.06, 230), 0.010),
    ]
    way = [(-0.13 + 0.03 * n, 0.02 + 0.014 * n + 0.012 * sin(n * 1.4)) for n in range(9)]
    records += [dot(x, y, 0.004, RED) for x, y in way]
    x, y = 0.135, 0.145
    return (
        *records,
        stroke([(x - 0.012, y - 0.012), (x + 0.012, y + 0.012)], RED, 0.006),
        stroke([(x - 0.012, y + 0.012), (x + 0.012, y - 0.012)], RED, 0.006),
    )


def gift() -> DisplayList:
    """A parcel with ribbon and bow, on the palm."""
    paper, ribbon = Colour(0.60, 0.075, 165), RED
    front = rectangle(-0.09, -0.01, 0.18, 0.13)
    dots: list[Record] = [
        dot(-0.08 + 0.04 * n + 0.02 * (row % 2), 0.01 + 0.033 * row, 0.0055, paper.lighter(0.12))
        for row in range(4)
        for n in range(5)
    ]
    return (
        box(-0.09, -0.01, 0.18, 0.13, paper),
        Group(tuple(dots), clip=front),
        box(-0.099, 0.105, 0.198, 0.036, paper.lighter(0.04), lift=1.4),
        box(-0.014, -0.01, 0.028, 0.151, ribbon, lift=0.6),
        box(-0.09, 0.044, 0.18, 0.022, ribbon, lift=0.6),
        shaded(front, -0.09, 0.09, dark=0.16),
        curve(
            [(0, 0.145), (-0.05, 0.150), (-0.078, 0.195), (-0.045, 0.205), (-0.005, 0.160)], ribbon, lift=1.0
        ),
        curve(
            [(0, 0.145), (0.05, 0.150), (0.078, 0.195), (0.045, 0.205), (0.005, 0.160)],
            ribbon.lighter(0.03),
            lift=1.0,
        ),
        piece(
            [(-0.006, 0.146), (-0.04, 0.108), (-0.022, 0.104), (0.004, 0.14)], ribbon.darker(0.04), lift=0.8
        ),
        piece(
            [(0.006, 0.146), (0.042, 0.110), (0.024, 0.104), (-0.004, 0.14)], ribbon.darker(0.04), lift=0.8
        ),
        dot(0, 0.150, 0.015, ribbon.darker(0.03), lift=0.8),
    )


def red_cloth() -> DisplayList:
    """A red silk that hangs from the hand in folds."""
    body = [
        (-0.03, 0.01),
        (-0.07, -0.12),
        (-0.15, -0.30),
        (-0.19, -0.44),
        (-0.10, -0.40),
        (-0.02, -0.47),
        (0.07, -0.41),
        (0.16, -0.46),
        (0.13, -0.26),
        (0.06, -0.10),
        (0.03, 0.01),
    ]
    folds: list[Record] = []
    for x, end, tone in (
        (-0.015, -0.12, -0.05),
        (0.0, -0.03, 0.05),
        (0.012, 0.08, -0.05),
        (0.02, 0.13, 0.05),
    ):
        folds.append(stroke([(x, 0.0), (x + (end - x) * 0.4, -0.17), (end, -0.42)], RED.lighter(tone), 0.012))
    knot = curve(
        [(-0.035, 0.0), (-0.03, 0.035), (0.02, 0.04), (0.04, 0.01), (0.02, -0.02)], RED.lighter(0.03)
    )
    return (
        curve(body, RED, tension=0.36),
        *folds,
        *(dot(x, y, 0.008, BRASS) for x, y in ((-0.13, -0.36), (-0.02, -0.41), (0.11, -0.38))),
        knot,
    )


def ticket() -> DisplayList:
    """A ticket with a torn stub."""
    paper = Colour(0.80, 0.07, 60)
    teeth = [(0.075, 0.055 - 0.009 * n) for n in range(9)]
    ragged = [(x + (0.004 if n % 2 else 0.0), y) for n, (x, y) in enumerate(teeth)]
    return (
        piece([(-0.075, -0.018), (-0.075, 0.055), *ragged], paper),
        box(-0.062, 0.028, 0.060, 0.014, INK.clear(0.8), lift=0, edge=0),
        *(
            stroke(
                [(-0.060, 0.015 - 0.011 * n), (0.020 - 0.02 * n, 0.015 - 0.011 * n)],
                INK.clear(0.6),
                0.0022,
                straight=True,
            )
            for n in range(2)
        ),
        stroke([(0.044, 0.052), (0.044, -0.015)], paper.darker(0.14), 0.0018, straight=True),
        dot(0.058, 0.018, 0.009, RED),
    )
