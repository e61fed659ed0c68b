"""A microphone held by its grip: a ball of wire over a ring, a red light."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import RED, STEEL, box, curve, dot, stroke

BLACK = Colour(0.32, 0.015, 270)


def microphone() -> DisplayList:
    y, wire = 0.132, STEEL.darker(0.22)
    mesh = [
        *(
            stroke([(-0.05 + 0.018 * n, y - 0.05), (-0.01 + 0.018 * n, y + 0.05)], wire, 0.0022)
            for n in range(6)
        ),
        *(
            stroke([(0.05 - 0.018 * n, y - 0.05), (0.01 - 0.018 * n, y + 0.05)], wire, 0.0022)
            for n in range(6)
        ),
    ]
    return (
        curve(
            [
                (-0.026, 0.095),
                (-0.017, -0.10),
                (-0.014, -0.125),
                (0.014, -0.125),
                (0.017, -0.10),
                (0.026, 0.095),
            ],
            BLACK,
            tension=0.15,
        ),
        stroke([(-0.010, 0.07), (-0.006, -0.09)], BLACK.lighter(0.18), 0.006),
        dot(0.0, 0.040, 0.006, RED, lit=False),
        box(-0.010, 0.005, 0.020, 0.022, BLACK.lighter(0.12), radius=0.005, lift=0.4),
        dot(0.0, y, 0.044, STEEL.darker(0.05), down=0.048, lift=1.2, edge=1.0),
        Group(tuple(mesh), clip=ellipse(0, y, 0.042, 0.046)),
        box(-0.034, 0.088, 0.068, 0.016, STEEL, radius=0.006),
        stroke(
            [(0.026 * cos(pi * t), y + 0.030 * sin(pi * t)) for t in (0.60, 0.72, 0.84)],
            STEEL.lighter(0.16),
            0.006,
        ),
    )
