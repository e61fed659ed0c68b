"""The head of a southern lion, as carried in the dance: brows, mane, mouth, mirror on its brow."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.props.pieces import INK, curve, dot, piece, shaded, stroke


def lion_head() -> DisplayList:
    red, gold, white = Colour(0.58, 0.165, 30), Colour(0.82, 0.12, 85), Colour(0.93, 0.015, 90)
    records: list[Record] = []
    for n in range(21):
        a = pi * (-0.16 + 1.32 * n / 20)
        records.append(
            Cut(
                ellipse(0, 0, 0.062, 0.034).turned(a).moved(0.235 * cos(a), 0.20 + 0.205 * sin(a)),
                white if n % 2 else gold,
                lift=0.8,
            )
        )
    head = smooth(
        [
            (-0.215, 0.13),
            (-0.20, 0.29),
            (-0.11, 0.385),
            (0.0, 0.405),
            (0.11, 0.385),
            (0.20, 0.29),
            (0.215, 0.13),
            (0.12, 0.055),
            (-0.12, 0.055),
        ],
        tension=0.42,
    )
    records += [Cut(head, red, lift=1.4), Group((shaded(head, -0.21, 0.21),), clip=head)]
    records += [
        curve(
            [
                (-0.165, -0.02),
                (-0.185, 0.05),
                (-0.10, 0.085),
                (0.10, 0.085),
                (0.185, 0.05),
                (0.165, -0.02),
                (0.0, -0.065),
            ],
            Colour(0.34, 0.06, 20),
            lift=0.8,
        ),
        curve(
            [(-0.10, -0.02), (-0.09, 0.025), (0.09, 0.025), (0.10, -0.02), (0, -0.055)],
            Colour(0.62, 0.15, 20),
            lift=0,
        ),
    ]
    for n in range(6):
        x = -0.115 + 0.046 * n
        records.append(piece([(x - 0.018, 0.078), (x + 0.018, 0.078), (x, 0.045)], white, lift=0.4))
    records.append(
        curve(
            [
                (-0.20, 0.06),
                (-0.14, 0.115),
                (0.0, 0.125),
                (0.14, 0.115),
                (0.20, 0.06),
                (0.10, 0.070),
                (0.0, 0.078),
                (-0.10, 0.070),
            ],
            gold,
            lift=0.8,
            tension=0.34,
        )
    )
    for side in (-1, 1):
        records += [
            dot(side * 0.105, 0.215, 0.066, white, down=0.062, lift=0.8),
            dot(side * 0.105, 0.215, 0.056, gold, down=0.052),
            dot(side * 0.103, 0.213, 0.042, white),
            dot(side * 0.095, 0.210, 0.024, INK),
            dot(side * 0.095 - 0.008, 0.219, 0.007, white),
        ]
        records.append(
            curve(
                [
                    (side * 0.025, 0.275),
                    (side * 0.085, 0.315),
                    (side * 0.18, 0.305),
                    (side * 0.20, 0.265),
                    (side * 0.12, 0.278),
                ],
                Colour(0.58, 0.13, 150),
                lift=0.8,
            )
        )
        records += [
            dot(side * 0.215, 0.30, 0.040, red.darker(0.03), down=0.052, lift=0.8),
            dot(side * 0.215, 0.295, 0.022, gold, down=0.032),
        ]
    records += [
        dot(0, 0.155, 0.045, Colour(0.62, 0.13, 150), down=0.036, lift=0.9),
        dot(-0.016, 0.150, 0.010, INK, down=0.008),
        dot(0.016, 0.150, 0.010, INK, down=0.008),
    ]
    records += [
        dot(0, 0.335, 0.034, gold, lift=0.8),
        dot(0, 0.335, 0.025, Colour(0.86, 0.03, 220)),
        curve([(-0.012, 0.338), (-0.004, 0.352), (0.010, 0.350), (0.0, 0.343)], white, lift=0, edge=0),
        curve(
            [(-0.026, 0.405), (-0.010, 0.475), (0.018, 0.47), (0.026, 0.405)],
            Colour(0.55, 0.12, 240),
            lift=0.8,
            tension=0.3,
        ),
        dot(0.006, 0.478, 0.020, gold, lift=0.6),
    ]
    for n in range(11):
        x = -0.155 + 0.031 * n
        records.append(
            stroke(
                [
                    (x, -0.030 - 0.020 * (1 - (x / 0.16) ** 2)),
                    (x + 0.006, -0.085 - 0.030 * (1 - (x / 0.16) ** 2)),
                ],
                white if n % 2 else gold,
                0.022,
            )
        )
    return tuple(records)
