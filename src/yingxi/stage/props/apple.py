"""A red apple with a leaf."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, shaded, stroke


def apple() -> DisplayList:
    red = Colour(0.58, 0.16, 27)
    body = smooth(
        [
            (0, 0.058),
            (-0.030, 0.068),
            (-0.050, 0.035),
            (-0.040, -0.012),
            (-0.014, -0.028),
            (0, -0.022),
            (0.014, -0.028),
            (0.040, -0.012),
            (0.050, 0.035),
            (0.030, 0.068),
        ],
        tension=0.45,
    )
    return (
        Cut(body, red, lift=1.2),
        Group(
            (
                dot(-0.02, 0.045, 0.032, Colour(0.72, 0.13, 60, 0.5)),
                shaded(body, -0.05, 0.05),
                stroke([(-0.032, 0.030), (-0.030, 0.044), (-0.022, 0.052)], Colour(0.92, 0.04, 60), 0.006),
            ),
            clip=body,
        ),
        stroke([(0, 0.058), (0.004, 0.075), (0.012, 0.088)], Colour(0.42, 0.05, 55), 0.006),
        curve(
            [(0.006, 0.074), (0.022, 0.092), (0.048, 0.090), (0.032, 0.072)],
            Colour(0.58, 0.10, 140),
            lift=0.6,
        ),
        stroke([(0.010, 0.076), (0.040, 0.087)], Colour(0.68, 0.09, 135), 0.002),
    )
