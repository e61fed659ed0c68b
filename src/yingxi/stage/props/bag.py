"""A cloth shoulder bag, held by its straps."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import BRASS, PAPER, dot, shaded, stroke


def bag() -> DisplayList:
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
