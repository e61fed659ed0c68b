"""What a story turns on: a sack of flour, a jar of lights, a tomato plant in its pot, a tag of lost property, a
letter in a bottle."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.props.pieces import (
    BRASS,
    DARK_WOOD,
    INK,
    PAPER,
    RED,
    WOOD,
    box,
    curve,
    dot,
    flame_glow,
    piece,
    shaded,
    stroke,
)

_GREEN = Colour(0.50, 0.10, 140)
_GLASS = Colour(0.84, 0.035, 200)


def sack() -> DisplayList:
    """A full sack, tied at its neck, where the hand has it; a wheat ear is printed on it."""
    linen, cord = Colour(0.78, 0.050, 82), Colour(0.54, 0.07, 55)
    body = smooth(
        [
            (-0.035, -0.02),
            (-0.10, -0.07),
            (-0.165, -0.20),
            (-0.175, -0.34),
            (-0.14, -0.43),
            (0.0, -0.445),
            (0.14, -0.43),
            (0.175, -0.34),
            (0.165, -0.20),
            (0.10, -0.07),
            (0.035, -0.02),
        ],
        tension=0.36,
    )
    ruff = [
        (-0.032, -0.02),
        (-0.085, 0.055),
        (-0.045, 0.075),
        (-0.015, 0.05),
        (0.02, 0.082),
        (0.05, 0.05),
        (0.09, 0.058),
        (0.032, -0.02),
    ]
    print_blue = Colour(0.46, 0.085, 250)
    folds = [
        stroke(
            [(side * 0.018, -0.04), (side * 0.06, -0.12), (side * 0.085, -0.22)], linen.darker(0.08), 0.005
        )
        for side in (-1, 1)
    ]
    ear: list[Record] = [stroke([(0.0, -0.36), (0.0, -0.20)], print_blue, 0.006)]
    for n in range(4):
        y = -0.235 - 0.032 * n
        ear += [
            curve(
                [(0, y), (side * 0.034, y + 0.026), (side * 0.030, y + 0.044), (side * 0.006, y + 0.020)],
                print_blue,
                lift=0,
            )
            for side in (-1, 1)
        ]
    return (
        curve(ruff, linen.darker(0.03), lift=1.0, tension=0.3),
        Cut(body, linen, lift=1.8),
        Group(
            (
                shaded(body, -0.17, 0.17, dark=0.26, light=0.16),
                *folds,
                *ear,
                box(-0.092, -0.395, 0.184, 0.010, print_blue, lift=0, edge=0),
                curve(
                    [(-0.15, -0.40), (-0.05, -0.425), (0.1, -0.42), (0.0, -0.45)],
                    linen.darker(0.07),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        stroke([(-0.052, -0.012), (0.0, -0.024), (0.052, -0.012)], cord, 0.014),
        stroke([(0.03, -0.018), (0.075, -0.055), (0.065, -0.10)], cord, 0.007),
        stroke([(0.025, -0.018), (0.05, -0.07), (0.03, -0.11)], cord.lighter(0.05), 0.007),
    )


def jar() -> DisplayList:
    """A glass jar under a cloth lid; a few small lights are in it."""
    body = smooth(
        [
            (-0.052, 0.045),
            (-0.072, 0.02),
            (-0.076, -0.09),
            (-0.060, -0.115),
            (0.060, -0.115),
            (0.076, -0.09),
            (0.072, 0.02),
            (0.052, 0.045),
        ],
        tension=0.26,
    )
    warm = Colour(0.95, 0.11, 95)
    lights: list[Record] = []
    for x, y, r in (
        (-0.030, -0.055, 0.010),
        (0.026, -0.025, 0.012),
        (0.004, -0.085, 0.008),
        (-0.012, 0.000, 0.007),
        (0.045, -0.075, 0.007),
    ):
        lights += [flame_glow(x, y, r * 4.4, 0.85), dot(x, y, r * 0.55, warm, edge=0, lit=False)]
    gingham = Colour(0.62, 0.12, 27)
    cap = curve(
        [
            (-0.078, 0.030),
            (-0.066, 0.074),
            (-0.03, 0.088),
            (0.03, 0.088),
            (0.066, 0.074),
            (0.078, 0.030),
            (0.045, 0.042),
            (0.0, 0.032),
            (-0.045, 0.042),
        ],
        gingham,
        lift=1.0,
        tension=0.3,
    )
    weave: list[Record] = [
        box(-0.09 + 0.03 * n, 0.02, 0.012, 0.08, gingham.lighter(0.16).clear(0.75), lift=0, edge=0)
        for n in range(7)
    ]
    weave += [
        box(-0.09, 0.036 + 0.024 * n, 0.18, 0.010, gingham.lighter(0.16).clear(0.75), lift=0, edge=0)
        for n in range(3)
    ]
    return (
        flame_glow(0.0, -0.045, 0.20, 0.42),
        Cut(body, _GLASS.clear(0.62), lift=1.2),
        Group(
            (
                box(-0.08, -0.12, 0.16, 0.022, _GLASS.darker(0.08).clear(0.8), lift=0, edge=0),
                *lights,
                shaded(body, -0.076, 0.076, dark=0.22, light=0.3),
                stroke([(-0.056, 0.012), (-0.060, -0.04), (-0.056, -0.092)], Colour(1, 0, 0, 0.85), 0.008),
                stroke([(0.058, 0.005), (0.061, -0.03)], Colour(1, 0, 0, 0.55), 0.005),
            ),
            clip=body,
        ),
        cap,
        Group(tuple(weave), clip=cap.path),
        stroke([(-0.066, 0.038), (0.0, 0.030), (0.066, 0.038)], WOOD.lighter(0.12), 0.008),
        curve([(0.0, 0.032), (0.028, 0.046), (0.032, 0.026)], WOOD.lighter(0.10), lift=0.5),
        curve([(0.0, 0.032), (-0.026, 0.048), (-0.032, 0.024)], WOOD.lighter(0.10), lift=0.5),
    )


def tomato_plant() -> DisplayList:
    """A tomato plant on its stick in a pot of clay: two red fruit, one green, a yellow flower."""
    clay = Colour(0.60, 0.10, 45)
    pot = piece([(-0.075, -0.01), (0.075, -0.01), (0.056, -0.13), (-0.056, -0.13)], clay, lift=1.6)
    ripe, unripe = Colour(0.60, 0.19, 30), Colour(0.70, 0.12, 125)
    leaves: list[Record] = []
    for n, (x, y, side, size) in enumerate(
        (
            (0.002, 0.06, -1, 1.0),
            (0.004, 0.09, 1, 1.05),
            (-0.004, 0.15, -1, 0.95),
            (0.006, 0.19, 1, 0.9),
            (0.0, 0.25, -1, 0.75),
            (0.004, 0.28, 1, 0.65),
        )
    ):
        tone = _GREEN.lighter(0.045 * (n % 3))
        leaves.append(stroke([(x, y), (x + side * 0.05 * size, y + 0.018)], tone.darker(0.05), 0.006))
        for k in range(3):
            px, py = x + side * (0.03 + 0.026 * k) * size, y + 0.012 + 0.004 * k
            leaves += [
                curve(
                    [
                        (px, py),
                        (px + side * 0.018 * size, py + up * 0.034 * size),
                        (px + side * 0.044 * size, py + up * 0.030 * size),
                        (px + side * 0.030 * size, py + up * 0.006),
                    ],
                    tone,
                    lift=0.6,
                )
                for up in (1, -1)
            ]
        leaves.append(
            curve(
                [
                    (x + side * 0.10 * size, y + 0.022),
                    (x + side * 0.125 * size, y + 0.044),
                    (x + side * 0.155 * size, y + 0.022),
                    (x + side * 0.125 * size, y + 0.004),
                ],
                tone.lighter(0.02),
                lift=0.6,
            )
        )
    fruit: list[Record] = []
    for x, y, r, colour in (
        (-0.048, 0.105, 0.030, ripe),
        (0.052, 0.135, 0.027, ripe),
        (0.036, 0.045, 0.020, unripe),
    ):
        fruit += [
            dot(x, y, r, colour, down=r * 0.9, lift=1.0),
            curve(
                [(x - r * 0.5, y + r * 0.5), (x - r * 0.1, y + r * 0.66), (x - r * 0.3, y + r * 0.3)],
                Colour(1, 0, 0, 0.45),
                lift=0,
                edge=0,
            ),
            *(
                stroke(
                    [(x, y + r * 0.82), (x + r * 0.5 * cos(a), y + r * 0.82 + r * 0.3 * sin(a))],
                    _GREEN.darker(0.03),
                    0.006,
                )
                for a in (0.2, 1.3, 2.0, 2.9, 4.0, 5.4)
            ),
        ]
    blossom = [
        curve(
            [
                (-0.03 + 0.004 * cos(a), 0.225 + 0.004 * sin(a)),
                (-0.03 + 0.018 * cos(a - 0.4), 0.225 + 0.018 * sin(a - 0.4)),
                (-0.03 + 0.018 * cos(a + 0.4), 0.225 + 0.018 * sin(a + 0.4)),
            ],
            Colour(0.88, 0.15, 100),
            lift=0.4,
        )
        for a in (n * 2 * pi / 5 for n in range(5))
    ]
    return (
        stroke([(0.018, -0.02), (0.010, 0.33)], DARK_WOOD.lighter(0.12), 0.007, straight=True),
        stroke([(0.0, -0.02), (-0.006, 0.10), (0.006, 0.2), (0.0, 0.31)], _GREEN.darker(0.05), 0.011),
        *leaves,
        *fruit,
        *blossom,
        stroke([(-0.010, 0.168), (0.020, 0.176)], PAPER, 0.004),
        pot,
        Group((shaded(pot.path, -0.07, 0.07, dark=0.3, light=0.16),), clip=pot.path),
        box(-0.085, -0.018, 0.170, 0.030, clay.lighter(0.045), lift=1.0, radius=0.006),
        dot(0.0, 0.010, 0.070, Colour(0.36, 0.045, 45), down=0.010),
    )


def tag() -> DisplayList:
    """A paper tag on a string, as lost things carry: an eye of metal, a stamp, lines that somebody has filled in."""
    paper = Colour(0.86, 0.055, 82)
    card = piece(
        [
            (-0.026, -0.03),
            (0.026, -0.03),
            (0.045, -0.055),
            (0.045, -0.185),
            (-0.045, -0.185),
            (-0.045, -0.055),
        ],
        paper,
        lift=1.0,
    )
    stamp = Colour(0.56, 0.16, 27)
    return (
        stroke([(0.0, -0.048), (-0.012, -0.01), (0.010, 0.025), (0.0, 0.05)], Colour(0.66, 0.05, 60), 0.004),
        stroke([(0.0, -0.048), (0.016, -0.012), (-0.006, 0.02), (0.0, 0.05)], Colour(0.60, 0.05, 60), 0.004),
        card,
        dot(0.0, -0.050, 0.011, BRASS, lift=0.5),
        dot(0.0, -0.050, 0.005, Colour(0.34, 0.03, 60)),
        box(-0.034, -0.088, 0.068, 0.012, stamp, lift=0, edge=0),
        *(
            stroke([(-0.034, y), (0.034, y)], Colour(0.62, 0.04, 70), 0.0012, straight=True)
            for y in (-0.110, -0.130, -0.150, -0.170)
        ),
        stroke(
            [(-0.032, -0.105), (-0.02, -0.101), (-0.012, -0.108), (0.004, -0.101), (0.018, -0.106)],
            INK,
            0.003,
        ),
        stroke([(-0.032, -0.126), (-0.014, -0.121), (0.0, -0.128), (0.008, -0.122)], INK, 0.003),
        stroke([(-0.032, -0.146), (-0.018, -0.142), (-0.01, -0.148)], INK, 0.003),
        dot(0.020, -0.158, 0.019, stamp),
        dot(0.020, -0.158, 0.016, paper),
        stroke([(0.010, -0.160), (0.030, -0.155)], stamp, 0.004, straight=True),
    )


def message_bottle() -> DisplayList:
    """A green bottle with a cork and a rolled letter in it, tied with a red thread; sand and a shell on the glass."""
    glass = Colour(0.66, 0.085, 165)
    body = smooth(
        [
            (-0.050, -0.12),
            (-0.053, 0.05),
            (-0.044, 0.085),
            (-0.018, 0.115),
            (-0.017, 0.175),
            (0.017, 0.175),
            (0.018, 0.115),
            (0.044, 0.085),
            (0.053, 0.05),
            (0.050, -0.12),
        ],
        tension=0.24,
    )
    roll = rectangle(-0.026, -0.105, 0.052, 0.165, radius=0.006).turned(0.10)
    return (
        piece(
            [(-0.014, 0.162), (0.014, 0.162), (0.017, 0.205), (-0.017, 0.205)],
            Colour(0.66, 0.07, 62),
            lift=0.8,
        ),
        *(
            dot(x, y, 0.0025, Colour(0.50, 0.06, 55))
            for x, y in ((-0.006, 0.185), (0.007, 0.193), (0.002, 0.175))
        ),
        Cut(body, glass.clear(0.80), lift=1.2),
        Group(
            (
                Cut(roll, PAPER, lift=0.6, edge=0.6),
                Group(
                    (
                        shaded(roll, -0.034, 0.030, dark=0.22, light=0.2),
                        *(
                            stroke(
                                [(-0.02, -0.07 + 0.026 * n), (0.014, -0.066 + 0.026 * n)],
                                INK.clear(0.55),
                                0.0028,
                            )
                            for n in range(5)
                        ),
                    ),
                    clip=roll,
                ),
                stroke([(-0.030, -0.022), (0.0, -0.029), (0.026, -0.020)], RED, 0.008),
                curve([(0.0, -0.026), (0.017, -0.010), (0.020, -0.030)], RED, lift=0.3),
                Cut(body, glass.clear(0.24), edge=0),
                shaded(body, -0.053, 0.053, dark=0.26, light=0.3),
                stroke([(-0.037, -0.09), (-0.039, 0.045), (-0.030, 0.078)], Colour(1, 0, 0, 0.75), 0.008),
                stroke([(0.040, -0.06), (0.041, 0.01)], Colour(1, 0, 0, 0.4), 0.005),
                curve(
                    [
                        (-0.06, -0.125),
                        (-0.05, -0.098),
                        (-0.01, -0.108),
                        (0.03, -0.100),
                        (0.06, -0.112),
                        (0.05, -0.13),
                    ],
                    Colour(0.78, 0.06, 80),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        box(-0.021, 0.152, 0.042, 0.014, glass.darker(0.06), lift=0.5, radius=0.005),
    )
