"""A hand mirror: a round glass in carved wood, light slanting over it."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import DARK_WOOD, box, curve, dot, piece

GLASS = Colour(0.84, 0.03, 220)


def mirror() -> DisplayList:
    y = 0.165
    glints = (
        piece(
            [(-0.09, 0.07), (-0.05, 0.07), (0.06, 0.26), (0.02, 0.26)], GLASS.lighter(0.09), lift=0, edge=0
        ),
        piece(
            [(-0.02, 0.06), (-0.005, 0.06), (0.095, 0.23), (0.08, 0.23)], GLASS.lighter(0.07), lift=0, edge=0
        ),
    )
    return (
        curve(
            [
                (-0.016, 0.065),
                (-0.013, -0.02),
                (-0.020, -0.115),
                (0.020, -0.115),
                (0.013, -0.02),
                (0.016, 0.065),
            ],
            DARK_WOOD,
        ),
        box(-0.018, 0.045, 0.036, 0.014, DARK_WOOD.lighter(0.12), radius=0.004),
        dot(0, y, 0.112, DARK_WOOD, down=0.118, lift=1.2, edge=1.0),
        *(
            dot(0.100 * cos(pi * n / 8), y + 0.106 * sin(pi * n / 8), 0.007, DARK_WOOD.lighter(0.16))
            for n in range(16)
        ),
        dot(0, y, 0.090, GLASS, down=0.096, edge=0.5),
        Group(glints, clip=ellipse(0, y, 0.088, 0.094)),
        dot(0, -0.128, 0.017, DARK_WOOD.lighter(0.05), edge=0.8),
    )
