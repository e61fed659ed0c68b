"""A ball of coloured panels."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.props.pieces import PAPER, curve, dot, shaded


def ball() -> DisplayList:
    round_ = ellipse(0, 0.085, 0.105)
    panels: list[Record] = [
        Cut(
            smooth(
                [(0, 0.195), (-0.07, 0.15), (-0.085, 0.085), (-0.07, 0.02), (0, -0.025), (-0.022, 0.085)],
                tension=0.4,
            ),
            Colour(0.60, 0.13, 30),
            edge=0.4,
        ),
        Cut(
            smooth(
                [(0, 0.195), (0.07, 0.15), (0.085, 0.085), (0.07, 0.02), (0, -0.025), (0.028, 0.085)],
                tension=0.4,
            ),
            Colour(0.58, 0.09, 240),
            edge=0.4,
        ),
    ]
    return (
        Cut(round_, Colour(0.86, 0.06, 88), lift=1.5),
        Group((*panels, shaded(round_, -0.10, 0.105, dark=0.3, light=0.2)), clip=round_),
        dot(0, 0.188, 0.020, PAPER, down=0.010),
        curve(
            [(-0.066, 0.130), (-0.048, 0.160), (-0.025, 0.172), (-0.045, 0.146)],
            Colour(0.98, 0.01, 90),
            lift=0,
            edge=0,
        ),
    )
