"""Ball, doll, bear, balloon, pinwheel, lion head, crown, pocket knife, chessboard."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.props.pieces import (
    BRASS,
    DARK_WOOD,
    INK,
    PAPER,
    RED,
    STEEL,
    WOOD,
    box,
    curve,
    dot,
    piece,
    shaded,
    stroke,
)


def ball() -> DisplayList:
    """A ball of coloured panels."""
    round_ = ellipse(0, 0.085, 0.105)
    panels: list[Record] = [
        Cut(
            smooth(
                [(0, 0.195), (-0.07, 0.15), (-0.085, 0.085), (-0.07, 0.02), (0, -0.025), (-0.022, 0.085)],
                tension=0.4,
            ),
            Colour(0.60, 0.13, 30),
            edge=0.4,
        ),
        Cut(
            smooth(
                [(0, 0.195), (0.07, 0.15), (0.085, 0.085), (0.07, 0.02), (0, -0.025), (0.028, 0.085)],
                tension=0.4,
            ),
            Colour(0.58, 0.09, 240),
            edge=0.4,
        ),
    ]
    return (
        Cut(round_, Colour(0.86, 0.06, 88), lift=1.5),
        Group((*panels, shaded(round_, -0.10, 0.105, dark=0.3, light=0.2)), clip=round_),
        dot(0, 0.188, 0.020, PAPER, down=0.010),
        curve(
            [(-0.066, 0.130), (-0.048, 0.160), (-0.025, 0.172), (-0.045, 0.146)],
            Colour(0.98, 0.01, 90),
            lift=0,
            edge=0,
        ),
    )


def doll() -> DisplayList:
    """A rag doll with plaits, held by its arm."""
    skin, dress, hair = Colour(0.86, 0.05, 65), Colour(0.62, 0.11, 20), Colour(0.44, 0.07, 45)
    x, y = 0.02, -0.05
    return (
        stroke([(x - 0.030, y - 0.10), (x - 0.034, y - 0.20)], skin, 0.026),
        stroke([(x + 0.030, y - 0.10), (x + 0.036, y - 0.20)], skin, 0.026),
        dot(x - 0.035, y - 0.21, 0.018, INK.lighter(0.1), down=0.014),
        dot(x + 0.038, y - 0.21, 0.018, INK.lighter(0.1), down=0.014),
        stroke([(x - 0.02, y + 0.025), (0, 0.01)], skin, 0.022),
        stroke([(x + 0.025, y + 0.02), (x + 0.075, y - 0.035)], skin, 0.022),
        curve(
            [
                (x - 0.026, y + 0.042),
                (x - 0.085, y - 0.125),
                (x, y - 0.14),
                (x + 0.085, y - 0.125),
                (x + 0.026, y + 0.042),
            ],
            dress,
            tension=0.25,
        ),
        *(dot(x - 0.05 + 0.025 * n, y - 0.095 + 0.02 * (n % 2), 0.006, PAPER) for n in range(5)),
        stroke([(x - 0.078, y - 0.118), (x, y - 0.130), (x + 0.078, y - 0.118)], PAPER, 0.006),
        stroke([(x - 0.055, y + 0.10), (x - 0.085, y + 0.05), (x - 0.078, y + 0.0)], hair, 0.024),
        stroke([(x + 0.055, y + 0.10), (x + 0.085, y + 0.05), (x + 0.078, y + 0.0)], hair, 0.024),
        dot(x - 0.079, y + 0.018, 0.010, BRASS),
        dot(x + 0.079, y + 0.018, 0.010, BRASS),
        dot(x, y + 0.10, 0.066, hair, lift=1.0),
        dot(x, y + 0.085, 0.056, skin),
        curve(
            [
                (x - 0.062, y + 0.095),
                (x - 0.045, y + 0.148),
                (x, y + 0.16),
                (x + 0.045, y + 0.148),
                (x + 0.062, y + 0.095),
                (x + 0.02, y + 0.125),
                (x - 0.02, y + 0.12),
            ],
            hair,
            lift=0.6,
        ),
        dot(x - 0.020, y + 0.082, 0.0065, INK),
        dot(x + 0.020, y + 0.082, 0.0065, INK),
        dot(x - 0.032, y + 0.064, 0.010, Colour(0.76, 0.10, 25, 0.6)),
        dot(x + 0.032, y + 0.064, 0.010, Colour(0.76, 0.10, 25, 0.6)),
        stroke([(x - 0.012, y + 0.058), (x, y + 0.051), (x + 0.012, y + 0.058)], RED, 0.004),
    )


def bear() -> DisplayList:
    """A teddy bear held by its middle."""
    fur = Colour(0.62, 0.085, 58)
    pale = fur.lighter(0.13)
    return (
        *(dot(x, 0.185, 0.026, fur.darker(0.04), lift=0.8) for x in (-0.052, 0.052)),
        *(dot(x, 0.185, 0.014, pale) for x in (-0.052, 0.052)),
        *(dot(x, -0.115, 0.042, fur.darker(0.03), down=0.036, lift=0.8) for x in (-0.058, 0.058)),
        *(dot(x, -0.117, 0.022, pale) for x in (-0.060, 0.060)),
        dot(0, -0.03, 0.085, fur, down=0.095, lift=1.0),
        dot(0, -0.035, 0.052, pale, down=0.062),
        *(stroke([(side * 0.065, 0.02), (side * 0.112, -0.03)], fur.darker(0.02), 0.044) for side in (-1, 1)),
        dot(0, 0.125, 0.078, fur, down=0.072, lift=1.2),
        dot(0, 0.105, 0.034, pale, down=0.027),
        dot(0, 0.116, 0.011, INK, down=0.008),
        stroke([(0, 0.110), (0, 0.098), (-0.012, 0.092)], INK, 0.003),
        stroke([(0, 0.098), (0.012, 0.092)], INK, 0.003),
        dot(-0.028, 0.140, 0.008, INK),
        dot(0.028, 0.140, 0.008, INK),
        piece([(0, 0.056), (-0.045, 0.078), (-0.045, 0.034)], RED, lift=0.6),
        piece([(0, 0.056), (0.045, 0.078), (0.045, 0.034)], RED, lift=0.6),
        dot(0, 0.056, 0.012, RED.darker(0.05), lift=0.5),
    )


def balloon() -> DisplayList:
    """A red balloon on its string."""
    body = smooth(
        [(0.03, 0.46), (-0.07, 0.54), (-0.085, 0.66), (0.03, 0.76), (0.145, 0.66), (0.13, 0.54)], tension=0.44
    )
    return (
        stroke([(0, 0), (0.025, 0.15), (0.0, 0.30), (0.03, 0.45)], INK.clear(0.8), 0.003),
        Cut(body, Colour(0.60, 0.16, 27), lift=1.5),
        Group(
            (
                shaded(body, -0.08, 0.14),
                curve(
                    [(-0.045, 0.63), (-0.03, 0.69), (0.0, 0.715), (-0.02, 0.66)],
                    Colour(0.94, 0.04, 30),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        piece([(0.030, 0.462), (0.016, 0.440), (0.044, 0.440)], Colour(0.52, 0.15, 27), lift=0.5),
    )


def pinwheel() -> DisplayList:
    """A paper windmill on a stick."""
    sails: list[Record] = []
    for n, hue in enumerate((28.0, 90.0, 150.0, 240.0)):
        a = n * pi / 2 + 0.4
        sails.append(
            Cut(
                polygon(
                    [
                        (0, 0),
                        (0.105 * cos(a), 0.105 * sin(a)),
                        (0.095 * cos(a + 0.75), 0.095 * sin(a + 0.75)),
                        (0.045 * cos(a + 1.3), 0.045 * sin(a + 1.3)),
                    ]
                ).moved(0, 0.24),
                Colour(0.70, 0.11, hue),
                lift=0.9,
            )
        )
        sails.append(
            Cut(
                polygon(
                    [(0, 0), (0.105 * cos(a), 0.105 * sin(a)), (0.060 * cos(a + 0.42), 0.060 * sin(a + 0.42))]
                ).moved(0, 0.24),
                Colour(0.80, 0.08, hue),
                lift=0.4,
            )
        )
    return (
        stroke([(0, -0.08), (0, 0.24)], WOOD.lighter(0.06), 0.009, straight=True),
        *sails,
        dot(0, 0.24, 0.012, BRASS, lift=0.6),
    )


def lion_head() -> DisplayList:
    """The head of a southern lion, as carried in the dance: brows, mane, mouth, mirror on its brow."""
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


def crown() -> DisplayList:
    """A paper crown."""
    points = [
        (-0.09, 0.0),
        (-0.10, 0.085),
        (-0.055, 0.045),
        (-0.048, 0.105),
        (0.0, 0.055),
        (0.048, 0.105),
        (0.055, 0.045),
        (0.10, 0.085),
        (0.09, 0.0),
    ]
    return (
        piece(points, BRASS),
        *(
            dot(x, y, 0.009, RED, lift=0.4)
            for x, y in ((-0.10, 0.09), (-0.048, 0.110), (0.048, 0.110), (0.10, 0.09))
        ),
        piece([(-0.09, 0.0), (0.09, 0.0), (0.089, 0.020), (-0.089, 0.020)], BRASS.darker(0.07), lift=0.4),
        *(dot(x, 0.010, 0.006, Colour(0.60, 0.10, 240)) for x in (-0.06, -0.02, 0.02, 0.06)),
    )


def pocket_knife() -> DisplayList:
    """A folding knife, closed halfway: a peaceful tool."""
    return (
        piece([(0.01, 0.0), (0.08, 0.055), (0.088, 0.075), (0.0, 0.016)], STEEL, lift=0.8),
        box(-0.07, -0.012, 0.095, 0.026, Colour(0.54, 0.12, 28), radius=0.010),
        dot(0.014, 0.002, 0.005, BRASS),
        stroke([(-0.058, 0.006), (-0.01, 0.006)], Colour(0.66, 0.10, 28), 0.003),
    )


def chess() -> DisplayList:
    """A board with a game that is not over, seen from above; held at its lower edge."""
    side, field = 0.34, 0.0375
    dark, light = WOOD.darker(0.06), Colour(0.84, 0.05, 82)
    left, low = -4 * field, 0.02
    records: list[Record] = [
        box(-side / 2, 0.0, side, side, DARK_WOOD, radius=0.008),
        box(left, low, 8 * field, 8 * field, light, lift=0.4, edge=0.4),
    ]
    for row in range(8):
        for column in range(row % 2, 8, 2):
            square = box(left + column * field, low + row * field, field, field, dark, lift=0, edge=0)
            records.append(square)
    ours = ((0, 0), (4, 0), (6, 1), (3, 3), (2, 2))
    theirs = ((4, 4), (1, 5), (5, 6), (4, 7))
    for column, row in (*ours, *theirs):
        x, y = left + (column + 0.5) * field, low + (row + 0.5) * field
        colour = PAPER if (column, row) in ours else INK
        records += [
            dot(x, y, 0.0135, colour, lift=1.6),
            dot(x, y, 0.0075, colour.lighter(0.07), lift=0.4),
        ]
    return tuple(records)
