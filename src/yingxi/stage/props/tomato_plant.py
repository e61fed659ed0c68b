"""A tomato plant on its stick in a pot of clay: two red fruit, one green, a yellow flower."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, box, curve, dot, piece, shaded, stroke

GREEN = Colour(0.50, 0.10, 140)


def tomato_plant() -> DisplayList:
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
        tone = GREEN.lighter(0.045 * (n % 3))
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
                    GREEN.darker(0.03),
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
        stroke([(0.0, -0.02), (-0.006, 0.10), (0.006, 0.2), (0.0, 0.31)], GREEN.darker(0.05), 0.011),
        *leaves,
        *fruit,
        *blossom,
        stroke([(-0.010, 0.168), (0.020, 0.176)], PAPER, 0.004),
        pot,
        Group((shaded(pot.path, -0.07, 0.07, dark=0.3, light=0.16),), clip=pot.path),
        box(-0.085, -0.018, 0.170, 0.030, clay.lighter(0.045), lift=1.0, radius=0.006),
        dot(0.0, 0.010, 0.070, Colour(0.36, 0.045, 45), down=0.010),
    )
