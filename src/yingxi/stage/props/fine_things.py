"""Key, watch, pocket watch, clock, phone, camera, coin, gear, music box, magnifier."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.props.pieces import (
    BRASS,
    DARK_WOOD,
    INK,
    PAPER,
    RED,
    STEEL,
    box,
    curve,
    dot,
    piece,
    stroke,
)


def key() -> DisplayList:
    """An old brass key with a paper tag."""
    ring = ellipse(0.0, 0.05, 0.032).joined(ellipse(0.0, 0.05, 0.019).scaled(-1, 1))
    return (
        stroke([(0.022, 0.068), (0.055, 0.055), (0.066, 0.020)], Colour(0.62, 0.05, 60), 0.003),
        piece([(0.050, 0.028), (0.086, 0.034), (0.080, -0.042), (0.044, -0.046)], PAPER),
        dot(0.067, 0.020, 0.004, BRASS),
        stroke([(0.054, -0.006), (0.074, -0.003)], INK, 0.003),
        stroke([(0.053, -0.022), (0.068, -0.020)], INK, 0.003),
        Cut(ring, BRASS, lift=1.2),
        box(-0.0075, -0.100, 0.015, 0.120, BRASS),
        box(-0.012, 0.006, 0.024, 0.010, BRASS.darker(0.06), lift=0.5),
        piece(
            [
                (0.006, -0.098),
                (0.040, -0.098),
                (0.040, -0.082),
                (0.028, -0.082),
                (0.028, -0.074),
                (0.038, -0.074),
                (0.038, -0.058),
                (0.006, -0.058),
            ],
            BRASS,
        ),
        stroke([(-0.004, -0.09), (-0.004, 0.0)], BRASS.lighter(0.12), 0.003, straight=True),
    )


def _dial(x: float, y: float, radius: float, *, hour: float = 10.15) -> list[Record]:
    records: list[Record] = [dot(x, y, radius, PAPER)]
    for n in range(12):
        a = n * pi / 6
        long = 0.72 if n % 3 == 0 else 0.80
        records.append(
            stroke(
                [
                    (x + radius * long * sin(a), y + radius * long * cos(a)),
                    (x + radius * 0.90 * sin(a), y + radius * 0.90 * cos(a)),
                ],
                INK,
                radius * 0.06,
                straight=True,
            )
        )
    short, minutes = hour * pi / 6, (hour % 1) * 2 * pi
    records += [
        stroke(
            [(x, y), (x + radius * 0.46 * sin(short), y + radius * 0.46 * cos(short))],
            INK,
            radius * 0.10,
            straight=True,
        ),
        stroke(
            [(x, y), (x + radius * 0.70 * sin(minutes), y + radius * 0.70 * cos(minutes))],
            INK,
            radius * 0.065,
            straight=True,
        ),
        stroke([(x, y - 0.14 * radius), (x, y + radius * 0.62)], RED, radius * 0.028, straight=True),
        dot(x, y, radius * 0.08, RED),
    ]
    return records


def watch() -> DisplayList:
    """A wrist watch on its strap."""
    strap = Colour(0.44, 0.06, 42)
    return (
        piece([(-0.024, 0.030), (0.024, 0.030), (0.019, 0.135), (-0.019, 0.135)], strap),
        piece([(-0.024, -0.030), (0.024, -0.030), (0.018, -0.145), (0.0, -0.155), (-0.018, -0.145)], strap),
        *(dot(0, -0.075 - 0.018 * n, 0.0035, strap.darker(0.14)) for n in range(4)),
        *(
            stroke([(side * 0.019, 0.045), (side * 0.015, 0.125)], strap.lighter(0.12), 0.0015, straight=True)
            for side in (-1, 1)
        ),
        box(-0.017, 0.125, 0.034, 0.016, BRASS, lift=0.6, radius=0.003),
        box(0.044, -0.006, 0.012, 0.012, BRASS, lift=0.4),
        dot(0, 0, 0.047, BRASS, lift=1.2, edge=1.0),
        dot(0, 0, 0.041, BRASS.darker(0.08)),
        *_dial(0, 0, 0.037),
    )


def pocket_watch() -> DisplayList:
    """An open pocket watch on its chain, the lid's picture inside."""
    x, y = 0.0, -0.075
    chain: list[Record] = []
    chain += [
        (
            stroke(
                [(0.004 * sin(n), 0.095 - 0.0125 * n), (-0.004 * sin(n), 0.086 - 0.0125 * n)],
                BRASS if n % 2 else BRASS.darker(0.10),
                0.006,
            )
        )
        for n in range(9)
    ]
    lid = [
        dot(x + 0.094, y + 0.030, 0.055, BRASS, lift=1.0, edge=1.0),
        dot(x + 0.094, y + 0.030, 0.047, BRASS.darker(0.10)),
        dot(x + 0.094, y + 0.030, 0.040, Colour(0.84, 0.04, 80)),
        curve(
            [
                (x + 0.066, y + 0.006),
                (x + 0.078, y + 0.026),
                (x + 0.094, y + 0.030),
                (x + 0.110, y + 0.026),
                (x + 0.122, y + 0.006),
                (x + 0.094, y - 0.007),
            ],
            Colour(0.50, 0.06, 250),
            lift=0,
        ),
        dot(x + 0.094, y + 0.045, 0.014, Colour(0.36, 0.03, 50)),
        dot(x + 0.094, y + 0.042, 0.0115, Colour(0.80, 0.06, 60)),
    ]
    return (
        *chain,
        *lid,
        dot(x, y + 0.072, 0.012, BRASS, lift=0.8),
        dot(x, y + 0.072, 0.006, BRASS.darker(0.15)),
        box(x - 0.007, y + 0.052, 0.014, 0.014, BRASS.darker(0.05), lift=0.6),
        dot(x, y, 0.062, BRASS, lift=1.3, edge=1.0),
        dot(x, y, 0.055, BRASS.darker(0.10)),
        *_dial(x, y, 0.050, hour=8.9),
        stroke([(x - 0.034, y + 0.018), (x - 0.020, y + 0.036)], Colour(1, 0, 0, 0.7), 0.004),
    )


def clock() -> DisplayList:
    """A round clock on two feet, a bell on its head."""
    return (
        *(
            stroke([(side * 0.052, -0.085), (side * 0.072, -0.124)], BRASS.darker(0.14), 0.016, straight=True)
            for side in (-1, 1)
        ),
        box(-0.006, 0.100, 0.012, 0.024, BRASS.darker(0.12), lift=0.4),
        curve([(-0.040, 0.112), (-0.026, 0.142), (0.026, 0.142), (0.040, 0.112)], BRASS, lift=0.8),
        dot(0, 0, 0.108, Colour(0.44, 0.075, 40), lift=1.4, edge=1.0),
        dot(0, 0, 0.096, BRASS, lift=0.6),
        dot(0, 0, 0.088, BRASS.darker(0.12)),
        *_dial(0, 0, 0.084, hour=9.3),
        stroke([(-0.058, 0.030), (-0.036, 0.058)], Colour(1, 0, 0, 0.7), 0.006),
    )


def phone() -> DisplayList:
    """A telephone of today, its screen lit."""
    screen = rectangle(-0.032, -0.060, 0.064, 0.122, radius=0.004)
    return (
        box(-0.038, -0.075, 0.076, 0.152, Colour(0.32, 0.02, 270), radius=0.011),
        Cut(screen, Colour(0.82, 0.05, 225), lift=0, edge=0, lit=False),
        Group(
            (
                curve(
                    [
                        (-0.04, 0.0),
                        (-0.01, 0.018),
                        (0.015, 0.002),
                        (0.04, 0.014),
                        (0.04, -0.07),
                        (-0.04, -0.07),
                    ],
                    Colour(0.66, 0.07, 235),
                    lift=0,
                    lit=False,
                ),
                dot(0.014, 0.040, 0.009, Colour(0.94, 0.07, 85), lit=False),
                *(
                    box(
                        -0.026 + 0.018 * (n % 3),
                        -0.044 + 0.020 * (n // 3),
                        0.013,
                        0.013,
                        Colour(0.90, 0.06, 60 + 70 * n),
                        lift=0,
                        radius=0.003,
                        edge=0,
                    )
                    for n in range(6)
                ),
            ),
            clip=screen,
        ),
        dot(0, 0.069, 0.003, Colour(0.5, 0.02, 270)),
        stroke([(-0.010, -0.068), (0.010, -0.068)], Colour(0.6, 0.01, 270), 0.003, straight=True),
    )


def camera() -> DisplayList:
    """A folding-age camera with a strap."""
    body, x = Colour(0.36, 0.025, 60), 0.0
    return (
        stroke(
            [(-0.070, 0.045), (-0.085, 0.11), (0.0, 0.15), (0.085, 0.11), (0.070, 0.045)],
            Colour(0.48, 0.06, 45),
            0.007,
        ),
        box(-0.075, -0.045, 0.15, 0.095, body, radius=0.010),
        box(-0.075, 0.022, 0.15, 0.030, STEEL, lift=0.6, radius=0.008),
        box(-0.022, 0.050, 0.044, 0.018, STEEL.darker(0.05), radius=0.004),
        dot(0.050, 0.056, 0.011, STEEL.lighter(0.05), down=0.006, lift=0.5),
        dot(-0.050, 0.056, 0.013, STEEL.darker(0.06), down=0.006, lift=0.5),
        dot(x, -0.003, 0.042, STEEL, lift=1.2),
        dot(x, -0.003, 0.034, INK),
        dot(x, -0.003, 0.026, Colour(0.42, 0.06, 250)),
        dot(x, -0.003, 0.014, Colour(0.28, 0.04, 260)),
        dot(x - 0.010, 0.008, 0.006, Colour(0.94, 0.02, 230)),
        box(-0.012, 0.028, 0.024, 0.014, Colour(0.30, 0.02, 260), lift=0, radius=0.002),
        dot(0.052, 0.036, 0.007, RED),
        *(
            stroke(
                [(-0.068 + 0.010 * n, -0.036), (-0.068 + 0.010 * n, 0.010)],
                body.lighter(0.05),
                0.002,
                straight=True,
            )
            for n in range(3)
        ),
    )


def coin() -> DisplayList:
    """An old coin with a square hole."""
    bronze = Colour(0.66, 0.085, 75)
    hole = rectangle(-0.009, -0.009, 0.018, 0.018)
    return (
        dot(0, 0, 0.036, bronze, lift=1.2, edge=1.0),
        dot(0, 0, 0.032, bronze.darker(0.09)),
        dot(0, 0, 0.0305, bronze.darker(0.02)),
        box(-0.012, -0.012, 0.024, 0.024, bronze.lighter(0.05), lift=0),
        Cut(hole, Colour(0.30, 0.03, 60), edge=0),
        *(
            stroke(
                [(px - 0.005, py + 0.004), (px + 0.005, py + 0.004)],
                bronze.darker(0.16),
                0.0022,
                straight=True,
            )
            for px, py in ((0, 0.021), (0, -0.023), (0.021, 0), (-0.021, 0))
        ),
        *(
            stroke(
                [(px - 0.004, py - 0.003), (px + 0.004, py - 0.004)],
                bronze.darker(0.16),
                0.0022,
                straight=True,
            )
            for px, py in ((0, 0.021), (0, -0.023), (0.021, 0), (-0.021, 0))
        ),
        stroke([(-0.024, 0.018), (-0.016, 0.026)], bronze.lighter(0.2), 0.003),
    )


def gear() -> DisplayList:
    """A brass wheel of a clock."""
    teeth = [
        (
            0.045 * (1.0 if n % 4 < 2 else 0.82) * cos(n * pi / 24),
            0.045 * (1.0 if n % 4 < 2 else 0.82) * sin(n * pi / 24),
        )
        for n in range(48)
    ]
    spokes: list[Record] = [
        stroke([(0, 0), (0.030 * cos(n * pi / 2.5), 0.030 * sin(n * pi / 2.5))], BRASS, 0.007, straight=True)
        for n in range(5)
    ]
    return (
        piece(teeth, BRASS),
        dot(0, 0, 0.029, BRASS.darker(0.22)),
        *spokes,
        dot(0, 0, 0.010, BRASS, lift=0.5),
        dot(0, 0, 0.004, INK),
    )


def music_box() -> DisplayList:
    """An open music box with a small dancer."""
    wood = Colour(0.46, 0.07, 35)
    return (
        piece([(-0.09, 0.06), (0.09, 0.06), (0.082, 0.175), (-0.082, 0.175)], wood.darker(0.04)),
        piece(
            [(-0.076, 0.07), (0.076, 0.07), (0.070, 0.162), (-0.070, 0.162)], Colour(0.70, 0.05, 220), lift=0
        ),
        stroke([(0, 0.06), (0, 0.085)], BRASS, 0.004),
        curve(
            [(-0.024, 0.085), (0.0, 0.108), (0.024, 0.085), (0.0, 0.080)], Colour(0.80, 0.08, 10), lift=0.5
        ),
        stroke([(0, 0.10), (0, 0.122)], Colour(0.82, 0.06, 60), 0.006),
        stroke([(0, 0.118), (0.012, 0.138), (0.004, 0.150)], Colour(0.82, 0.06, 60), 0.003),
        dot(0, 0.128, 0.008, Colour(0.82, 0.06, 60)),
        dot(-0.001, 0.134, 0.006, Colour(0.34, 0.03, 40)),
        box(-0.095, -0.02, 0.19, 0.082, wood),
        box(-0.095, 0.050, 0.19, 0.014, BRASS, lift=0.5),
        *(dot(x, 0.018, 0.011, BRASS, lift=0.4) for x in (-0.06, 0.0, 0.06)),
        stroke([(0.095, 0.015), (0.122, 0.015), (0.122, -0.010)], BRASS, 0.006, straight=True),
        dot(0.122, -0.012, 0.008, wood, lift=0.4),
    )


def magnifier() -> DisplayList:
    """A magnifying glass."""
    return (
        stroke([(0, -0.05), (0.012, 0.045)], DARK_WOOD, 0.016, straight=True),
        dot(0.02, 0.105, 0.057, BRASS, lift=1.2, edge=1.0),
        dot(0.02, 0.105, 0.047, Colour(0.84, 0.03, 220)),
        curve(
            [(-0.012, 0.112), (-0.004, 0.134), (0.014, 0.143), (0.0, 0.128)],
            Colour(0.97, 0.01, 220),
            lift=0,
            edge=0,
        ),
    )
