"""Cup, teapot, bowl, noodles, apple, bread, cake, dumplings, bottle, pill bottle, spoon, candied haws."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.props.pieces import (
    BRASS,
    INK,
    PAPER,
    RED,
    STEEL,
    WOOD,
    box,
    curve,
    dot,
    flame_glow,
    piece,
    shaded,
    stroke,
)


def cup() -> DisplayList:
    """A glazed mug with tea; held at its handle's side."""
    glaze = Colour(0.74, 0.055, 215)
    body = smooth(
        [(-0.042, 0.075), (-0.040, 0.0), (-0.028, -0.032), (0.028, -0.032), (0.040, 0.0), (0.042, 0.075)],
        tension=0.3,
    )
    return (
        stroke([(0.040, 0.055), (0.072, 0.050), (0.070, 0.008), (0.037, -0.002)], glaze.darker(0.05), 0.011),
        Cut(body, glaze, lift=1.2),
        Group(
            (
                box(-0.05, 0.012, 0.10, 0.020, PAPER, lift=0, edge=0),
                *(dot(-0.036 + 0.018 * n, 0.022, 0.005, glaze.darker(0.14)) for n in range(5)),
                shaded(body, -0.042, 0.042),
            ),
            clip=body,
        ),
        dot(0, 0.075, 0.042, glaze.lighter(0.06), down=0.010, lift=0.4),
        dot(0, 0.074, 0.036, Colour(0.52, 0.09, 60), down=0.0075),
        stroke([(-0.018, 0.075), (0.004, 0.0775)], Colour(0.70, 0.08, 70), 0.002),
    )


def teapot() -> DisplayList:
    """A clay teapot, held by its handle on the left."""
    clay = Colour(0.52, 0.075, 40)
    body = smooth(
        [(0.02, -0.055), (-0.005, 0.0), (0.03, 0.055), (0.13, 0.055), (0.165, 0.0), (0.14, -0.055)],
        tension=0.42,
    )
    return (
        stroke([(0.03, 0.045), (-0.035, 0.040), (-0.038, -0.020), (0.018, -0.032)], clay.darker(0.05), 0.016),
        curve(
            [(0.145, -0.022), (0.195, 0.005), (0.222, 0.058), (0.206, 0.062), (0.175, 0.028), (0.145, 0.024)],
            clay,
            tension=0.3,
        ),
        Cut(body, clay, lift=1.4),
        Group(
            (
                shaded(body, -0.005, 0.165),
                stroke([(0.05, 0.0), (0.07, 0.022), (0.09, 0.002), (0.11, 0.024)], clay.lighter(0.10), 0.003),
                dot(0.062, -0.012, 0.006, clay.lighter(0.1)),
                dot(0.1, -0.014, 0.006, clay.lighter(0.1)),
            ),
            clip=body,
        ),
        curve(
            [(0.028, 0.055), (0.05, 0.078), (0.08, 0.084), (0.11, 0.078), (0.132, 0.055)],
            clay.lighter(0.035),
            tension=0.36,
        ),
        dot(0.08, 0.093, 0.012, clay.darker(0.03), lift=0.8),
        stroke([(0.028, 0.055), (0.08, 0.051), (0.132, 0.055)], clay.darker(0.08), 0.003),
        stroke([(0.026, 0.024), (0.030, 0.040)], clay.lighter(0.18), 0.006),
    )


def bowl() -> DisplayList:
    """A bowl of water in which the light of the sky lies; on the palm."""
    water = Colour(0.46, 0.055, 235)
    sheen = Colour(0.90, 0.045, 95)
    rim = dot(0, 0.077, 0.094, water, down=0.019)
    return (
        *_china()[:1],
        dot(0, 0.075, 0.105, PAPER.darker(0.03), down=0.024, lift=1.0),
        *_china()[1:],
        dot(0, 0.0755, 0.105, PAPER.lighter(0.02), down=0.0235),
        rim,
        Group(
            (
                dot(0.012, 0.0775, 0.030, sheen, down=0.0105, edge=0.0, lit=False),
                stroke([(-0.062, 0.082), (-0.030, 0.0835), (-0.006, 0.082)], water.lighter(0.16), 0.0016),
                stroke([(0.030, 0.0705), (0.054, 0.0695), (0.070, 0.0720)], water.lighter(0.16), 0.0016),
                stroke([(-0.028, 0.0690), (-0.004, 0.0680)], water.lighter(0.12), 0.0014),
            ),
            clip=rim.path,
        ),
    )


def _china() -> DisplayList:
    """A bowl's foot and its white body with a blue wave."""
    blue = Colour(0.50, 0.075, 250)
    body = smooth(
        [(-0.105, 0.075), (-0.088, 0.020), (-0.045, -0.018), (0.045, -0.018), (0.088, 0.020), (0.105, 0.075)],
        tension=0.34,
    )
    waves: list[Record] = [
        stroke(
            [(-0.11 + 0.035 * n, 0.034), (-0.095 + 0.035 * n, 0.050), (-0.08 + 0.035 * n, 0.034)], blue, 0.005
        )
        for n in range(7)
    ]
    foot = piece(
        [(-0.042, -0.014), (0.042, -0.014), (0.036, -0.032), (-0.036, -0.032)], PAPER.darker(0.06), lift=0.6
    )
    return (
        foot,
        Cut(body, PAPER, lift=1.3),
        Group(
            (*waves, stroke([(-0.1, 0.014), (0.1, 0.014)], blue, 0.004), shaded(body, -0.105, 0.105)),
            clip=body,
        ),
    )


def noodles() -> DisplayList:
    """A bowl of noodles with chopsticks, egg and greens; on the palm."""
    records: list[Record] = [
        stroke([(0.02, 0.07), (0.135, 0.175)], WOOD, 0.008, straight=True),
        stroke([(0.035, 0.07), (0.15, 0.165)], WOOD.darker(0.06), 0.008, straight=True),
        dot(0, 0.075, 0.105, PAPER.darker(0.03), down=0.024, lift=1.0),
        dot(0, 0.077, 0.094, Colour(0.66, 0.09, 62), down=0.019),
    ]
    for n in range(6):
        x = -0.062 + 0.02 * n
        records.append(
            stroke(
                [(x - 0.02, 0.076), (x, 0.090 + 0.004 * (n % 2)), (x + 0.025, 0.076)],
                Colour(0.85, 0.07, 85),
                0.006,
            )
        )
    records += [
        dot(-0.035, 0.089, 0.026, PAPER, down=0.013, lift=0.6),
        dot(-0.035, 0.090, 0.014, Colour(0.76, 0.13, 68), down=0.008),
    ]
    for n in range(3):
        records.append(
            curve(
                [(0.03 + 0.012 * n, 0.082), (0.04 + 0.012 * n, 0.104), (0.055 + 0.012 * n, 0.086)],
                Colour(0.56, 0.10, 142),
                lift=0.4,
            )
        )
    foot, *body = _china()
    return (foot, *records[:2], *body, *records[2:])


def apple() -> DisplayList:
    """A red apple with a leaf."""
    red = Colour(0.58, 0.16, 27)
    body = smooth(
        [
            (0, 0.058),
            (-0.030, 0.068),
            (-0.050, 0.035),
            (-0.040, -0.012),
            (-0.014, -0.028),
            (0, -0.022),
            (0.014, -0.028),
            (0.040, -0.012),
            (0.050, 0.035),
            (0.030, 0.068),
        ],
        tension=0.45,
    )
    return (
        Cut(body, red, lift=1.2),
        Group(
            (
                dot(-0.02, 0.045, 0.032, Colour(0.72, 0.13, 60, 0.5)),
                shaded(body, -0.05, 0.05),
                stroke([(-0.032, 0.030), (-0.030, 0.044), (-0.022, 0.052)], Colour(0.92, 0.04, 60), 0.006),
            ),
            clip=body,
        ),
        stroke([(0, 0.058), (0.004, 0.075), (0.012, 0.088)], Colour(0.42, 0.05, 55), 0.006),
        curve(
            [(0.006, 0.074), (0.022, 0.092), (0.048, 0.090), (0.032, 0.072)],
            Colour(0.58, 0.10, 140),
            lift=0.6,
        ),
        stroke([(0.010, 0.076), (0.040, 0.087)], Colour(0.68, 0.09, 135), 0.002),
    )


def bread() -> DisplayList:
    """A loaf with three cuts."""
    crust = Colour(0.64, 0.095, 60)
    body = smooth(
        [
            (-0.12, -0.02),
            (-0.125, 0.035),
            (-0.08, 0.078),
            (0.0, 0.088),
            (0.08, 0.078),
            (0.125, 0.035),
            (0.12, -0.02),
            (0, -0.028),
        ],
        tension=0.4,
    )
    cuts: list[Record] = []
    for n in range(3):
        x = -0.07 + 0.055 * n
        cuts.append(
            curve(
                [(x, 0.075), (x + 0.020, 0.052), (x + 0.032, 0.018), (x + 0.018, 0.028), (x + 0.004, 0.050)],
                crust.lighter(0.17),
                lift=0.4,
            )
        )
    seeds: list[Record] = [
        stroke(
            [(-0.09 + 0.023 * n, 0.012 + 0.018 * (n % 3)), (-0.087 + 0.023 * n, 0.016 + 0.018 * (n % 3))],
            PAPER,
            0.004,
        )
        for n in range(9)
    ]
    return (Cut(body, crust, lift=1.4), Group((*cuts, *seeds, shaded(body, -0.12, 0.12)), clip=body))


def cake() -> DisplayList:
    """A birthday cake with three lit candles, on a plate."""
    cream, sponge, plate = Colour(0.92, 0.025, 80), Colour(0.76, 0.07, 70), Colour(0.80, 0.03, 220)
    records: list[Record] = [
        dot(0, -0.012, 0.16, plate, down=0.018, lift=1.2),
        box(-0.12, -0.008, 0.24, 0.105, sponge),
        box(-0.12, 0.028, 0.24, 0.020, Colour(0.66, 0.11, 15), lift=0, edge=0),
    ]
    drips = (
        [(-0.122, 0.112)]
        + [
            p
            for n in range(8)
            for p in (
                (-0.122 + 0.0305 * n, 0.072 - 0.012 * (n % 3)),
                (-0.102 + 0.0305 * n, 0.070 - 0.010 * ((n + 1) % 3)),
                (-0.098 + 0.0305 * n, 0.088),
            )
        ]
        + [(0.122, 0.112)]
    )
    records += [
        curve(drips, cream, tension=0.25),
        dot(0, 0.108, 0.122, cream.lighter(0.03), down=0.020, lift=0.6),
    ]
    for n in range(5):
        x = -0.088 + 0.044 * n
        records += [
            dot(x, 0.116 - 0.006 * abs(n - 2) * 0.4, 0.015, Colour(0.58, 0.15, 22), lift=0.6),
            dot(x - 0.004, 0.121, 0.004, Colour(0.90, 0.05, 40)),
        ]
    for n, hue in enumerate((235.0, 90.0, 150.0)):
        x = -0.055 + 0.055 * n
        records += [
            flame_glow(x, 0.212, 0.06, 0.45),
            box(x - 0.006, 0.118, 0.012, 0.072, Colour(0.74, 0.09, hue), lift=0.6),
            stroke([(x - 0.006, 0.138), (x + 0.006, 0.146)], PAPER, 0.003, straight=True),
            stroke([(x - 0.006, 0.162), (x + 0.006, 0.170)], PAPER, 0.003, straight=True),
            curve(
                [(x, 0.190), (x - 0.010, 0.205), (x, 0.232), (x + 0.010, 0.205)],
                Colour(0.86, 0.14, 75),
                lift=0,
                lit=False,
            ),
            dot(x, 0.204, 0.004, Colour(0.97, 0.04, 95), down=0.007, lit=False),
        ]
    return (*records, shaded(rectangle(-0.12, -0.008, 0.24, 0.08), -0.12, 0.12, dark=0.18))


def dumplings() -> DisplayList:
    """A bamboo steamer of dumplings."""
    bamboo, dough = Colour(0.72, 0.065, 78), Colour(0.91, 0.022, 85)
    records: list[Record] = [dot(0, 0.075, 0.128, bamboo.darker(0.12), down=0.032, lift=0.8)]
    for x, y in ((-0.075, 0.088), (0.0, 0.098), (0.075, 0.088), (-0.038, 0.076), (0.040, 0.076)):
        records += [
            curve(
                [
                    (x - 0.040, y - 0.016),
                    (x - 0.034, y + 0.014),
                    (x, y + 0.030),
                    (x + 0.034, y + 0.014),
                    (x + 0.040, y - 0.016),
                ],
                dough,
                lift=0.8,
            ),
            *(
                stroke(
                    [(x - 0.018 + 0.012 * n, y + 0.008), (x - 0.006 + 0.004 * n, y + 0.026)],
                    dough.darker(0.09),
                    0.0028,
                )
                for n in range(4)
            ),
        ]
    body = rectangle(-0.13, -0.01, 0.26, 0.075, radius=0.012)
    slats: list[Record] = [
        stroke(
            [(-0.13, 0.012 + 0.026 * n), (0.13, 0.012 + 0.026 * n)], bamboo.darker(0.10), 0.004, straight=True
        )
        for n in range(2)
    ]
    return (
        *records,
        Cut(body, bamboo, lift=1.2),
        Group(
            (
                *slats,
                *(box(x, -0.01, 0.012, 0.075, bamboo.lighter(0.06), lift=0.4) for x in (-0.07, 0.06)),
                shaded(body, -0.13, 0.13),
            ),
            clip=body,
        ),
    )


def bottle() -> DisplayList:
    """A glass bottle with a message or a drink."""
    glass = Colour(0.62, 0.075, 165)
    body = smooth(
        [
            (-0.034, -0.06),
            (-0.036, 0.045),
            (-0.014, 0.088),
            (-0.014, 0.135),
            (0.014, 0.135),
            (0.014, 0.088),
            (0.036, 0.045),
            (0.034, -0.06),
        ],
        tension=0.26,
    )
    return (
        box(-0.011, 0.128, 0.022, 0.030, Colour(0.66, 0.06, 65), lift=0.6),
        Cut(body, glass, lift=1.2),
        Group(
            (
                box(-0.04, -0.03, 0.08, 0.055, PAPER, lift=0, edge=0),
                stroke([(-0.018, 0.006), (0.018, 0.006)], INK, 0.004),
                stroke([(-0.018, -0.010), (0.010, -0.010)], INK, 0.003),
                shaded(body, -0.036, 0.036),
                stroke([(-0.024, -0.05), (-0.025, 0.04)], glass.lighter(0.22), 0.006),
            ),
            clip=body,
        ),
        box(-0.017, 0.112, 0.034, 0.010, glass.darker(0.05), lift=0.4),
    )


def pills() -> DisplayList:
    """A medicine bottle with a white cap."""
    amber = Colour(0.62, 0.12, 58)
    body = rectangle(-0.034, -0.05, 0.068, 0.105, radius=0.010)
    return (
        Cut(body, amber, lift=1.2),
        Group(
            (
                *(dot(-0.02 + 0.013 * n, -0.04 + 0.008 * (n % 2), 0.007, PAPER) for n in range(5)),
                box(-0.034, -0.022, 0.068, 0.05, PAPER, lift=0, edge=0),
                stroke([(-0.022, 0.014), (0.018, 0.014)], INK, 0.004, straight=True),
                stroke([(-0.022, 0.0), (0.006, 0.0)], INK, 0.003, straight=True),
                dot(0.02, -0.006, 0.007, RED),
                shaded(body, -0.034, 0.034),
            ),
            clip=body,
        ),
        box(-0.038, 0.052, 0.076, 0.030, PAPER, radius=0.005),
        *(
            stroke(
                [(-0.030 + 0.012 * n, 0.056), (-0.030 + 0.012 * n, 0.078)],
                PAPER.darker(0.10),
                0.002,
                straight=True,
            )
            for n in range(6)
        ),
    )


def spoon() -> DisplayList:
    """A soup spoon, held at its end."""
    return (
        stroke([(0, -0.01), (0.015, 0.07), (0.035, 0.13)], STEEL, 0.009),
        curve([(0.026, 0.125), (0.016, 0.165), (0.042, 0.205), (0.068, 0.185), (0.056, 0.140)], STEEL),
        curve(
            [(0.032, 0.140), (0.027, 0.165), (0.044, 0.192), (0.058, 0.178), (0.050, 0.148)],
            STEEL.darker(0.10),
            lift=0,
        ),
    )


def candied_haws() -> DisplayList:
    """Haws in sugar on a stick."""
    records: list[Record] = [stroke([(0, -0.05), (0.0, 0.30)], WOOD.lighter(0.10), 0.008, straight=True)]
    for n in range(6):
        y = 0.075 + 0.040 * n
        records += [
            dot(0.001 * (n % 2), y, 0.025, Colour(0.54, 0.16, 27), down=0.023, lift=0.8),
            curve(
                [(-0.016, y + 0.004), (-0.010, y + 0.015), (0.0, y + 0.018), (-0.006, y + 0.010)],
                Colour(0.88, 0.06, 45),
                lift=0,
            ),
            dot(0.010, y - 0.010, 0.004, Colour(0.44, 0.13, 25)),
        ]
    return tuple(records)


def star_points(x: float, y: float, radius: float, *, tips: int = 5) -> list[tuple[float, float]]:
    """A star's outline."""
    return [
        (
            x + radius * (1.0 if n % 2 == 0 else 0.45) * sin(n * pi / tips),
            y + radius * (1.0 if n % 2 == 0 else 0.45) * cos(n * pi / tips),
        )
        for n in range(2 * tips)
    ]


def ice_cream() -> DisplayList:
    """A cone with two scoops."""
    cone = [(-0.034, 0.07), (0.034, 0.07), (0.0, -0.06)]
    waffle: list[Record] = [
        stroke(
            [(-0.05 + 0.018 * n, 0.08), (0.0 + 0.018 * n, -0.06)],
            Colour(0.58, 0.08, 60),
            0.003,
            straight=True,
        )
        for n in range(6)
    ]
    return (
        piece(cone, Colour(0.72, 0.09, 70)),
        Group(tuple(waffle), clip=smooth(cone, tension=0)),
        curve(
            [
                (-0.042, 0.068),
                (-0.046, 0.10),
                (0, 0.125),
                (0.046, 0.10),
                (0.042, 0.068),
                (0.02, 0.062),
                (0, 0.068),
                (-0.02, 0.06),
            ],
            Colour(0.86, 0.05, 85),
        ),
        curve(
            [
                (-0.034, 0.115),
                (-0.036, 0.145),
                (0, 0.168),
                (0.036, 0.145),
                (0.034, 0.115),
                (0.012, 0.108),
                (-0.012, 0.114),
            ],
            Colour(0.76, 0.09, 10),
        ),
        dot(0, 0.174, 0.012, RED, lift=0.6),
        piece(star_points(0.02, 0.135, 0.008), BRASS, lift=0),
    )
