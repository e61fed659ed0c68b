"""A telephone of today, its screen lit."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import box, curve, dot, stroke


def phone() -> DisplayList:
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
