"""Umbrella, hat, bag, satchel, suitcase, scarf, glasses, ring."""

from itertools import pairwise
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, ellipse, rectangle, smooth
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
    piece,
    shaded,
    stroke,
)


def umbrella() -> DisplayList:
    """An open oiled-paper umbrella over the hand."""
    top, wide, cloth = 0.62, 0.46, Colour(0.58, 0.13, 30)
    count = 6
    rim = [(-wide + 2 * wide * n / count, 0.40) for n in range(count + 1)]
    dome: list[Record] = []
    for n in range(count):
        (x0, y0), (x1, y1) = rim[n], rim[n + 1]
        middle = (x0 + x1) / 2
        steps = (
            ("M", 0.0, top),
            ("C", x0 * 0.5, top - 0.01, x0 * 0.95, y0 + 0.10, x0, y0),
            (
                "C",
                x0 + (middle - x0) * 0.5,
                y0 + 0.045,
                middle,
                y0 + 0.05,
                x1 - (x1 - middle) * 0.5,
                y1 + 0.045,
            ),
            ("L", x1, y1),
            ("C", x1 * 0.95, y1 + 0.10, x1 * 0.5, top - 0.01, 0.0, top),
            ("Z",),
        )
        dome.append(Cut(Path(steps), cloth.lighter(0.035 * (n % 2)), lift=1.2))
    band = [
        stroke(
            [
                (x * 0.72, 0.40 + 0.165 * (1 - (x / wide) ** 2) + 0.032),
                (x2 * 0.72, 0.40 + 0.165 * (1 - (x2 / wide) ** 2) + 0.032),
            ],
            PAPER.clear(0.75),
            0.008,
        )
        for (x, _), (x2, _) in pairwise(rim)
    ]
    return (
        stroke([(0, top), (0, -0.12)], DARK_WOOD, 0.014, straight=True),
        *(stroke([(0, 0.44), (x * 0.8, 0.42)], WOOD, 0.004, straight=True) for x, _ in rim[1:-1]),
        *dome,
        *band,
        stroke([(0, top), (0, top + 0.035)], DARK_WOOD, 0.014, straight=True),
        stroke([(0, -0.10), (0.004, -0.145), (0.034, -0.15), (0.038, -0.12)], DARK_WOOD, 0.014),
    )


def hat() -> DisplayList:
    """A straw hat with a ribbon, held by its brim."""
    straw = Colour(0.80, 0.075, 85)
    crown = smooth(
        [(-0.085, 0.045), (-0.075, 0.125), (0.0, 0.145), (0.075, 0.125), (0.085, 0.045)], tension=0.4
    )
    weave: list[Record] = [
        stroke(
            [(-0.09, 0.075 + 0.020 * n), (0, 0.067 + 0.020 * n), (0.09, 0.075 + 0.020 * n)],
            straw.darker(0.06),
            0.003,
        )
        for n in range(4)
    ]
    return (
        dot(0, 0.042, 0.170, straw.darker(0.02), down=0.040, lift=1.3, edge=1.0),
        dot(0, 0.048, 0.135, straw.darker(0.07), down=0.026),
        dot(0, 0.046, 0.100, straw.darker(0.02), down=0.018),
        Cut(crown, straw, lift=1.0),
        Group((*weave, shaded(crown, -0.08, 0.08)), clip=crown),
        piece([(-0.086, 0.043), (0.086, 0.043), (0.084, 0.070), (-0.084, 0.070)], RED, lift=0.5),
        piece([(0.060, 0.056), (0.098, 0.075), (0.100, 0.040)], RED.darker(0.04), lift=0.6),
    )


def bag() -> DisplayList:
    """A cloth shoulder bag, held by its straps."""
    cloth = Colour(0.62, 0.07, 150)
    body = smooth(
        [(-0.13, -0.16), (-0.145, -0.38), (-0.10, -0.42), (0.10, -0.42), (0.145, -0.38), (0.13, -0.16)],
        tension=0.25,
    )
    return (
        stroke([(-0.07, -0.16), (-0.05, -0.01), (0.05, -0.01), (0.07, -0.16)], cloth.darker(0.10), 0.014),
        Cut(body, cloth, lift=1.5),
        Group(
            (
                shaded(body, -0.14, 0.14),
                dot(0, -0.29, 0.052, PAPER),
                *(
                    dot(
                        0.030 * cos(n * pi / 2.5),
                        -0.29 + 0.030 * sin(n * pi / 2.5),
                        0.016,
                        Colour(0.64, 0.12, 20),
                    )
                    for n in range(5)
                ),
                dot(0, -0.29, 0.012, BRASS),
            ),
            clip=body,
        ),
        stroke([(-0.13, -0.175), (0, -0.182), (0.13, -0.175)], cloth.darker(0.08), 0.006),
        stroke([(-0.08, -0.16), (-0.055, -0.02), (0.055, -0.02), (0.08, -0.16)], cloth.darker(0.04), 0.013),
    )


def satchel() -> DisplayList:
    """A school satchel."""
    leather = Colour(0.52, 0.085, 45)
    return (
        stroke([(-0.05, -0.10), (-0.03, 0.0), (0.03, 0.0), (0.05, -0.10)], leather.darker(0.1), 0.016),
        box(-0.135, -0.34, 0.27, 0.25, leather, radius=0.02),
        box(-0.09, -0.325, 0.18, 0.085, leather.darker(0.06), radius=0.012, lift=0.8),
        piece(
            [(-0.138, -0.085), (0.138, -0.085), (0.130, -0.205), (0.0, -0.225), (-0.130, -0.205)],
            leather.lighter(0.045),
            lift=1.3,
        ),
        *(
            box(x - 0.014, -0.245, 0.028, 0.16, leather.darker(0.10), lift=0.6, radius=0.005)
            for x in (-0.07, 0.07)
        ),
        *(box(x - 0.012, -0.232, 0.024, 0.024, BRASS, lift=0.5, radius=0.003) for x in (-0.07, 0.07)),
        *(
            stroke([(-0.12 + 0.03 * n, -0.094), (-0.105 + 0.03 * n, -0.094)], leather.lighter(0.16), 0.003)
            for n in range(9)
        ),
    )


def suitcase() -> DisplayList:
    """A leather suitcase with corners, straps and a travel label."""
    leather = Colour(0.50, 0.07, 50)
    body = rectangle(-0.26, -0.40, 0.52, 0.34, radius=0.03)
    corners: list[Record] = [
        dot(x, y, 0.062, leather.darker(0.13)) for x in (-0.255, 0.255) for y in (-0.395, -0.065)
    ]
    return (
        stroke([(-0.07, -0.065), (-0.055, 0.0), (0.055, 0.0), (0.07, -0.065)], leather.darker(0.12), 0.022),
        Cut(body, leather, lift=1.6),
        Group(
            (
                *corners,
                *(box(x - 0.022, -0.41, 0.044, 0.36, leather.darker(0.09), lift=0.8) for x in (-0.13, 0.13)),
                shaded(body, -0.26, 0.26, dark=0.2),
            ),
            clip=body,
        ),
        stroke([(-0.26, -0.125), (0.26, -0.125)], leather.darker(0.14), 0.006, straight=True),
        *(box(x - 0.028, -0.15, 0.056, 0.032, BRASS, lift=0.8, radius=0.004) for x in (-0.13, 0.13)),
        *(dot(x, -0.134, 0.006, BRASS.darker(0.2)) for x in (-0.13, 0.13)),
        piece([(-0.052, -0.22), (0.052, -0.205), (0.045, -0.29), (-0.058, -0.30)], PAPER, lift=0.5),
        piece(
            [(-0.048, -0.236), (0.049, -0.222), (0.047, -0.24), (-0.049, -0.254)],
            Colour(0.58, 0.10, 235),
            lift=0,
        ),
        stroke([(-0.035, -0.272), (0.025, -0.264)], INK, 0.004),
    )


def scarf() -> DisplayList:
    """A folded knitted scarf with fringe."""
    wool = Colour(0.58, 0.11, 28)
    records: list[Record] = [
        curve(
            [(-0.03, 0.03), (-0.07, -0.10), (-0.085, -0.34), (-0.01, -0.34), (0.0, -0.10)],
            wool.darker(0.05),
            tension=0.25,
        ),
        curve(
            [(-0.01, 0.04), (0.03, -0.10), (0.02, -0.40), (0.10, -0.40), (0.085, -0.10), (0.05, 0.03)],
            wool,
            tension=0.25,
        ),
    ]
    records += [
        (stroke([(0.024, -0.18 - 0.06 * n), (0.092, -0.18 - 0.06 * n)], PAPER, 0.014)) for n in range(3)
    ]
    for n in range(6):
        records += [
            stroke([(0.026 + 0.014 * n, -0.40), (0.024 + 0.015 * n, -0.44)], wool, 0.005),
            stroke([(-0.08 + 0.013 * n, -0.34), (-0.083 + 0.014 * n, -0.38)], wool.darker(0.05), 0.005),
        ]
    return (
        *records,
        curve(
            [(-0.045, 0.02), (-0.02, 0.055), (0.04, 0.052), (0.06, 0.018), (0.01, -0.005)], wool.lighter(0.04)
        ),
    )


def glasses() -> DisplayList:
    """Round spectacles."""
    rim = Colour(0.42, 0.06, 45)
    lenses: list[Record] = []
    for side in (-1, 1):
        lenses += [
            dot(side * 0.040, 0, 0.034, rim, lift=1.0),
            dot(side * 0.040, 0, 0.028, Colour(0.86, 0.025, 220)),
            stroke(
                [(side * 0.040 - 0.014, 0.004), (side * 0.040 - 0.004, 0.016)],
                Colour(0.98, 0.005, 220),
                0.005,
            ),
        ]
    return (
        stroke([(-0.072, 0.010), (-0.085, 0.045), (-0.06, 0.062)], rim, 0.005),
        stroke([(0.072, 0.010), (0.088, 0.046), (0.064, 0.064)], rim, 0.005),
        *lenses,
        stroke([(-0.010, 0.006), (0, 0.014), (0.010, 0.006)], rim, 0.006),
    )


def ring() -> DisplayList:
    """A ring with a stone."""
    band = ellipse(0, 0, 0.024, 0.026).joined(ellipse(0, 0, 0.018, 0.020).scaled(-1, 1))
    return (
        Cut(band, BRASS, lift=1.0),
        piece(
            [(-0.012, 0.036), (-0.007, 0.046), (0.007, 0.046), (0.012, 0.036), (0, 0.022)],
            Colour(0.70, 0.11, 20),
            lift=0.8,
        ),
        piece([(-0.005, 0.036), (0.005, 0.036), (0, 0.024)], Colour(0.82, 0.08, 20), lift=0),
        stroke([(-0.020, 0.006), (-0.014, 0.017)], BRASS.lighter(0.16), 0.003),
    )
