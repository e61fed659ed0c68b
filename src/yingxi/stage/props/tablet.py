"""A tablet, held by its lower edge: dark glass with a lit picture on it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import box, curve, dot, stroke

BODY, SKY, HILL = Colour(0.30, 0.02, 270), Colour(0.86, 0.05, 225), Colour(0.66, 0.08, 150)


def tablet() -> DisplayList:
    screen = rectangle(-0.118, -0.018, 0.236, 0.168, radius=0.004)
    return (
        box(-0.135, -0.035, 0.270, 0.202, BODY, radius=0.014),
        Cut(screen, SKY, lift=0, edge=0, lit=False),
        Group(
            (
                dot(0.062, 0.112, 0.017, Colour(0.95, 0.08, 90), lit=False),
                curve(
                    [(-0.13, 0.030), (-0.065, 0.082), (-0.010, 0.040), (-0.010, -0.03), (-0.13, -0.03)],
                    HILL.darker(0.08),
                    lift=0,
                    lit=False,
                ),
                curve(
                    [(-0.06, 0.012), (0.030, 0.066), (0.130, 0.022), (0.130, -0.03), (-0.06, -0.03)],
                    HILL,
                    lift=0,
                    lit=False,
                ),
                *(
                    box(-0.108, 0.112 - 0.019 * n, 0.060 - 0.014 * n, 0.008, Colour(0.97, 0.02, 90), lift=0, edge=0)
                    for n in range(3)
                ),
            ),
            clip=screen,
        ),
        dot(0, 0.158, 0.003, Colour(0.5, 0.02, 270)),
        stroke([(-0.016, -0.027), (0.016, -0.027)], Colour(0.6, 0.01, 270), 0.003, straight=True),
    )  # fmt: skip
