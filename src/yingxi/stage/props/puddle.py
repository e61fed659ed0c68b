"""A puddle on the ground, seen from above: the sky in it, a cloud, the rings of a drop, a wet rim."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.props.pieces import stroke

WATER, SKY, WET = Colour(0.55, 0.055, 238), Colour(0.86, 0.035, 230), Colour(0.40, 0.02, 60, 0.55)
_ROUND = (
    (-0.60, 0.00),
    (-0.52, 0.14),
    (-0.36, 0.20),
    (-0.20, 0.30),
    (0.06, 0.31),
    (0.20, 0.24),
    (0.40, 0.25),
    (0.57, 0.13),
    (0.60, -0.02),
    (0.46, -0.13),
    (0.34, -0.25),
    (0.10, -0.24),
    (-0.08, -0.30),
    (-0.34, -0.26),
    (-0.46, -0.14),
)


def puddle() -> DisplayList:
    body = smooth(_ROUND, tension=0.42)
    rim = smooth([(1.06 * x, 1.09 * y) for x, y in _ROUND], tension=0.42)
    cloud = smooth(
        [
            (-0.38, 0.06),
            (-0.28, 0.13),
            (-0.16, 0.11),
            (-0.04, 0.17),
            (0.10, 0.12),
            (0.22, 0.13),
            (0.28, 0.06),
            (-0.05, 0.03),
        ],
        tension=0.44,
    )
    marks: list[Record] = [
        Cut(ellipse(0.0, 0.10, 0.62, 0.22), SKY.darker(0.14), edge=0.0),
        Cut(cloud, SKY.lighter(0.06), edge=0.0),
        stroke([(-0.50, 0.02), (-0.20, -0.03), (0.06, -0.02)], SKY.clear(0.7), 0.018),
    ]
    for n, wide in enumerate((0.20, 0.125, 0.055)):
        ring = [
            (0.20 + wide * cos(2 * pi * k / 16), -0.10 + 0.46 * wide * sin(2 * pi * k / 16))
            for k in range(17)
        ]
        marks.append(stroke(ring, SKY.clear(0.9 - 0.2 * n), 0.014))
    return (
        Cut(rim, WET, lift=0.0, edge=0.0),
        Cut(body, WATER, lift=0.3, edge=0.6),
        Group(tuple(marks), clip=body),
    )
