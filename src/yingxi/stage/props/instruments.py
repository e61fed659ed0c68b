"""Violin, violin case, drum, drumstick, guitar, flute, bell, erhu."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, rectangle, smooth
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

_FIDDLE = Colour(0.55, 0.115, 48)


def _fiddle_body(x: float, y: float, size: float) -> Path:
    """The outline of a violin's body, its lower end at (x, y)."""
    half = [
        (0.0, 0.0),
        (0.30, 0.05),
        (0.33, 0.24),
        (0.24, 0.40),
        (0.17, 0.47),
        (0.18, 0.58),
        (0.27, 0.68),
        (0.24, 0.90),
        (0.0, 1.0),
    ]
    right = [(x + px * size, y + py * size) for px, py in half]
    left = [(x - px * size, y + py * size) for px, py in reversed(half[1:-1])]
    return smooth([*right, *left], tension=0.42)


def violin() -> DisplayList:
    """A violin held by its neck, body up, its bow in the same hand along the strings."""
    size = 0.34
    body = _fiddle_body(0.0, 0.10, size)
    inner: list[Record] = [
        shaded(body, -0.11, 0.11),
        stroke([(-0.04, 0.14), (-0.03, 0.26), (-0.05, 0.40)], _FIDDLE.lighter(0.06), 0.006),
        stroke([(0.05, 0.13), (0.04, 0.2), (0.06, 0.26)], _FIDDLE.darker(0.06), 0.005),
    ]
    for side in (-1, 1):
        inner.append(
            stroke(
                [(side * 0.036, 0.232), (side * 0.028, 0.247), (side * 0.044, 0.275), (side * 0.036, 0.290)],
                INK,
                0.0055,
            )
        )
        inner += [dot(side * 0.033, 0.232, 0.0050, INK), dot(side * 0.039, 0.290, 0.0050, INK)]
    black = Colour(0.30, 0.02, 280)
    strings: list[Record] = [
        stroke(
            [(-0.009 + 0.006 * n, -0.08), (-0.012 + 0.008 * n, 0.40)], PAPER.clear(0.9), 0.0016, straight=True
        )
        for n in range(4)
    ]
    pegs: list[Record] = [
        stroke(
            [(side * 0.008, -0.10 - 0.018 * n), (side * 0.034, -0.104 - 0.018 * n)],
            DARK_WOOD,
            0.008,
            straight=True,
        )
        for n in range(2)
        for side in (-1, 1)
    ]
    bow: list[Record] = [
        stroke([(0.046, -0.235), (0.064, 0.08), (0.070, 0.47)], DARK_WOOD, 0.008),
        stroke([(0.036, -0.215), (0.060, 0.455)], PAPER, 0.004, straight=True),
        box(0.030, -0.225, 0.020, 0.036, black, lift=0.6),
    ]
    return (
        Cut(body, _FIDDLE, lift=1.4),
        Cut(_fiddle_body(0.0, 0.112, size * 0.93), _FIDDLE.lighter(0.045), lift=0, edge=0.4),
        Group(tuple(inner), clip=body),
        piece([(-0.020, 0.415), (0.020, 0.415), (0.012, 0.33), (-0.012, 0.33)], black, lift=0.8),
        piece([(-0.015, -0.09), (0.015, -0.09), (0.021, 0.235), (-0.021, 0.235)], black, lift=0.8),
        piece(
            [(-0.026, 0.262), (0.026, 0.262), (0.020, 0.274), (-0.020, 0.274)], WOOD.lighter(0.14), lift=0.8
        ),
        *pegs,
        curve(
            [
                (-0.012, -0.09),
                (-0.015, -0.14),
                (0.004, -0.165),
                (0.020, -0.148),
                (0.012, -0.132),
                (0.015, -0.09),
            ],
            _FIDDLE.darker(0.05),
            lift=0.8,
        ),
        *strings,
        *bow,
    )


def violin_case() -> DisplayList:
    """A violin case carried by its handle at the origin."""
    leather = Colour(0.42, 0.055, 35)
    body = smooth(
        [
            (-0.36, -0.22),
            (-0.37, -0.10),
            (-0.25, -0.045),
            (-0.10, -0.065),
            (0.02, -0.055),
            (0.18, -0.085),
            (0.345, -0.115),
            (0.36, -0.185),
            (0.33, -0.215),
            (0.16, -0.225),
            (0.02, -0.262),
            (-0.10, -0.250),
            (-0.25, -0.285),
        ],
        tension=0.4,
    )
    clasps: list[Record] = []
    for x, y in ((-0.22, -0.062), (0.10, -0.072)):
        clasps += [
            box(x - 0.014, y - 0.045, 0.028, 0.05, BRASS, lift=0.8, radius=0.004),
            dot(x, y - 0.028, 0.005, BRASS.darker(0.12)),
        ]
    seam = stroke(
        [(-0.36, -0.15), (-0.25, -0.155), (-0.1, -0.15), (0.05, -0.152), (0.2, -0.155), (0.355, -0.158)],
        leather.darker(0.09),
        0.006,
    )
    stitches: list[Record] = [
        stroke([(-0.33 + 0.048 * n, -0.166), (-0.312 + 0.048 * n, -0.166)], Colour(0.68, 0.06, 75), 0.0028)
        for n in range(14)
    ]
    return (
        stroke([(-0.075, -0.055), (-0.06, 0.0), (0.06, 0.0), (0.075, -0.062)], leather.darker(0.07), 0.020),
        Cut(body, leather, lift=1.5),
        Group(
            (
                shaded(body, -0.37, 0.37, dark=0.2, light=0.1),
                curve(
                    [(-0.34, -0.11), (-0.25, -0.07), (-0.13, -0.09), (-0.25, -0.098)],
                    leather.lighter(0.07),
                    lift=0,
                    edge=0,
                ),
            ),
            clip=body,
        ),
        seam,
        *stitches,
        *clasps,
        piece([(0.22, -0.175), (0.30, -0.178), (0.30, -0.212), (0.22, -0.208)], PAPER, lift=0.6),
        stroke([(0.235, -0.188), (0.285, -0.190)], INK, 0.003),
    )


def drum() -> DisplayList:
    """A red lion-dance drum with brass nails, held against the body by its strap."""
    red = Colour(0.52, 0.15, 27)
    body = smooth(
        [(-0.17, 0.11), (-0.205, 0.0), (-0.165, -0.13), (0.165, -0.13), (0.205, 0.0), (0.17, 0.11)],
        tension=0.36,
    )
    skin = Colour(0.86, 0.04, 80)
    nails: list[Record] = [
        dot(0.172 * cos(pi + pi * n / 14), 0.086 + 0.050 * sin(pi + pi * n / 14), 0.0085, BRASS, lift=0.5)
        for n in range(15)
    ]
    low_nails: list[Record] = [
        dot(-0.158 + 0.0243 * n, -0.108 - 0.016 * sin(pi * n / 13), 0.0075, BRASS, lift=0.5)
        for n in range(14)
    ]
    clouds: list[Record] = [
        stroke(
            [(-0.105, -0.02), (-0.085, 0.015), (-0.055, -0.005), (-0.075, -0.025), (-0.1, -0.035)],
            BRASS,
            0.007,
        ),
        stroke(
            [(0.055, -0.02), (0.075, 0.012), (0.108, -0.005), (0.09, -0.028), (0.06, -0.036)], BRASS, 0.007
        ),
        dot(0, -0.02, 0.030, BRASS),
        dot(0, -0.02, 0.021, red),
    ]
    return (
        Cut(body, red, lift=1.6),
        Group((shaded(body, -0.2, 0.2, dark=0.3), *clouds), clip=body),
        dot(0, 0.105, 0.172, red.darker(0.08), down=0.056, lift=0.8),
        dot(0, 0.112, 0.160, skin, down=0.048, lift=0.4),
        dot(0, 0.112, 0.075, skin.darker(0.06), down=0.022),
        *nails,
        *low_nails,
        dot(-0.19, 0.0, 0.017, BRASS, lift=0.8),
        dot(0.19, 0.0, 0.017, BRASS, lift=0.8),
    )


def drumstick() -> DisplayList:
    """A stick with a red ribbon, held near its end."""
    return (
        stroke([(-0.03, -0.06), (0.06, 0.12), (0.12, 0.24)], WOOD.lighter(0.08), 0.018),
        dot(0.128, 0.256, 0.017, WOOD.lighter(0.12), lift=0.8),
        stroke([(-0.03, -0.06), (-0.06, -0.10), (-0.05, -0.15)], RED, 0.008),
        stroke([(-0.03, -0.06), (-0.02, -0.11), (-0.035, -0.16)], RED.lighter(0.05), 0.008),
        stroke([(-0.020, -0.040), (-0.002, -0.046)], RED, 0.008),
    )


def guitar() -> DisplayList:
    """A guitar held by its neck, body below."""
    wood = Colour(0.66, 0.095, 62)
    body = smooth(
        [
            (0.0, -0.20),
            (0.085, -0.215),
            (0.115, -0.27),
            (0.088, -0.325),
            (0.105, -0.37),
            (0.155, -0.44),
            (0.105, -0.535),
            (0.0, -0.555),
            (-0.105, -0.535),
            (-0.155, -0.44),
            (-0.105, -0.37),
            (-0.088, -0.325),
            (-0.115, -0.27),
            (-0.085, -0.215),
        ],
        tension=0.42,
    )
    strings: list[Record] = [
        stroke(
            [(-0.012 + 0.0048 * n, 0.23), (-0.014 + 0.0056 * n, -0.46)],
            PAPER.clear(0.85),
            0.0014,
            straight=True,
        )
        for n in range(6)
    ]
    frets: list[Record] = [
        stroke([(-0.018, 0.20 - 0.042 * n), (0.018, 0.20 - 0.042 * n)], BRASS, 0.002, straight=True)
        for n in range(10)
    ]
    pegs: list[Record] = [
        dot(side * 0.036, 0.255 + 0.025 * n, 0.009, PAPER, lift=0.6) for n in range(3) for side in (-1, 1)
    ]
    return (
        Cut(body, wood.darker(0.10), lift=1.6),
        Cut(body.scaled(0.93, 0.97).moved(0, -0.012), wood, lift=0, edge=0.4),
        Group((shaded(body, -0.15, 0.15),), clip=body),
        dot(0, -0.335, 0.046, wood.darker(0.16)),
        dot(0, -0.335, 0.038, Colour(0.28, 0.03, 50)),
        box(-0.052, -0.470, 0.104, 0.020, DARK_WOOD, lift=0.6, radius=0.004),
        piece([(-0.019, 0.235), (0.019, 0.235), (0.024, -0.295), (-0.024, -0.295)], DARK_WOOD, lift=0.8),
        *frets,
        *pegs,
        piece(
            [(-0.028, 0.235), (0.028, 0.235), (0.032, 0.335), (-0.032, 0.335)], wood.darker(0.16), lift=0.8
        ),
        *strings,
    )


def flute() -> DisplayList:
    """A bamboo flute with a tassel."""
    bamboo = Colour(0.68, 0.085, 82)
    records: list[Record] = [piece([(-0.26, -0.011), (0.26, -0.011), (0.26, 0.011), (-0.26, 0.011)], bamboo)]
    records += [
        box(x, -0.012, 0.012, 0.024, DARK_WOOD, lift=0, edge=0) for x in (-0.255, -0.15, -0.02, 0.11, 0.242)
    ]
    records += [
        dot(x, 0.002, 0.0055, INK, down=0.0045) for x in (-0.19, -0.08, 0.02, 0.055, 0.09, 0.145, 0.18)
    ]
    return (
        *records,
        stroke([(0.235, -0.008), (0.242, -0.06)], RED, 0.005),
        piece([(0.234, -0.058), (0.250, -0.058), (0.258, -0.13), (0.228, -0.13)], RED, lift=0.6),
    )


def erhu() -> DisplayList:
    """A two-string fiddle with its bow."""
    skin = Colour(0.70, 0.04, 90)
    return (
        stroke([(0, -0.14), (0.0, 0.46)], DARK_WOOD, 0.016),
        curve(
            [(-0.008, 0.45), (0.0, 0.50), (0.035, 0.515), (0.03, 0.495), (0.010, 0.482), (0.010, 0.45)],
            DARK_WOOD,
        ),
        stroke([(0, 0.40), (-0.07, 0.405)], DARK_WOOD, 0.013),
        stroke([(0, 0.35), (-0.07, 0.355)], DARK_WOOD, 0.013),
        piece(
            [
                (-0.052, -0.10),
                (-0.026, -0.145),
                (0.026, -0.145),
                (0.052, -0.10),
                (0.026, -0.055),
                (-0.026, -0.055),
            ],
            WOOD.darker(0.04),
        ),
        piece(
            [
                (-0.038, -0.10),
                (-0.019, -0.132),
                (0.019, -0.132),
                (0.038, -0.10),
                (0.019, -0.068),
                (-0.019, -0.068),
            ],
            skin,
            lift=0,
        ),
        stroke([(-0.006, 0.40), (-0.005, -0.10)], PAPER, 0.0018, straight=True),
        stroke([(0.006, 0.35), (0.005, -0.10)], PAPER, 0.0018, straight=True),
        stroke([(-0.15, -0.05), (0.05, 0.0), (0.24, -0.02)], WOOD.lighter(0.08), 0.008),
        stroke([(-0.15, -0.055), (0.24, -0.03)], PAPER, 0.004, straight=True),
    )


def bell() -> DisplayList:
    """A hand bell, swung from its grip."""
    body = smooth(
        [
            (-0.022, -0.035),
            (-0.040, -0.075),
            (-0.075, -0.135),
            (0.075, -0.135),
            (0.040, -0.075),
            (0.022, -0.035),
        ],
        tension=0.3,
    )
    return (
        dot(0.0, -0.140, 0.018, BRASS.darker(0.18), lift=0.6),
        Cut(body, BRASS, lift=1.2),
        Group(
            (
                shaded(body, -0.07, 0.07, dark=0.3, light=0.25),
                stroke([(-0.07, -0.112), (0.07, -0.112)], BRASS.darker(0.12), 0.005),
            ),
            clip=body,
        ),
        box(-0.079, -0.142, 0.158, 0.014, BRASS.lighter(0.05), lift=0.6, radius=0.006),
        piece([(-0.012, -0.040), (-0.016, 0.05), (0.016, 0.05), (0.012, -0.040)], DARK_WOOD),
        dot(0, 0.058, 0.019, DARK_WOOD.lighter(0.05), lift=0.6),
        Cut(rectangle(-0.017, -0.042, 0.034, 0.009), BRASS.darker(0.05), lift=0.5),
    )
