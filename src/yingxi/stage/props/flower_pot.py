"""A clay pot with a small green plant, on its saucer."""

from math import cos, radians, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.props.pieces import box, curve, dot, piece, shaded, stroke

CLAY = Colour(0.60, 0.10, 45)
GREEN = Colour(0.50, 0.09, 145)
LEAVES = ((-62, 0.115, 0.0), (58, 0.120, 0.02), (-34, 0.150, 0.04), (30, 0.155, 0.03), (-8, 0.170, 0.06))
"""Each leaf: degrees from upright, metres long, how much lighter."""


def flower_pot() -> DisplayList:
    pot = piece([(-0.072, -0.01), (0.072, -0.01), (0.054, -0.125), (-0.054, -0.125)], CLAY, lift=1.6)
    return (
        *(record for leaf in LEAVES for record in _leaf(*leaf)),
        box(-0.082, -0.140, 0.164, 0.018, CLAY.darker(0.06), lift=1.2, radius=0.006),
        pot,
        Group((shaded(pot.path, -0.07, 0.07, dark=0.3, light=0.16),), clip=pot.path),
        box(-0.083, -0.018, 0.166, 0.030, CLAY.lighter(0.045), lift=1.0, radius=0.006),
        dot(0.0, 0.010, 0.068, Colour(0.36, 0.045, 45), down=0.009),
    )


def _leaf(degrees: float, long: float, lighter: float) -> tuple[Record, ...]:
    across, up = sin(radians(degrees)), cos(radians(degrees))
    wide = 0.21 * long

    def at(along: float, aside: float) -> tuple[float, float]:
        return (
            along * long * across + aside * wide * up,
            0.008 + along * long * up - aside * wide * across - 0.05 * along * along * abs(across) * long,
        )

    tone = GREEN.lighter(lighter)
    return (
        curve([at(0, 0), at(0.45, -1), at(1, 0), at(0.45, 1)], tone, lift=0.8, tension=0.5),
        stroke([at(0.05, 0), at(0.5, 0.05), at(0.92, 0)], tone.darker(0.09), 0.003),
    )
