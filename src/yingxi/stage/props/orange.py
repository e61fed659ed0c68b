"""An orange with its green calyx and a leaf."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import curve, dot, shaded, stroke


def orange() -> DisplayList:
    peel, green = Colour(0.74, 0.155, 62), Colour(0.52, 0.10, 140)
    round_ = ellipse(0, 0.030, 0.052, 0.049)
    pores: list[Record] = [
        dot(0.046 * x, 0.030 + 0.044 * y, 0.0022, peel.darker(0.10))
        for x, y in (
            (-0.5, -0.3),
            (-0.1, -0.6),
            (0.4, -0.5),
            (0.6, 0.0),
            (0.2, -0.1),
            (-0.6, 0.2),
            (-0.2, 0.2),
            (0.4, 0.4),
        )
    ]
    return (
        Cut(round_, peel, lift=1.4),
        Group((*pores, shaded(round_, -0.052, 0.054, dark=0.26, light=0.20)), clip=round_),
        stroke([(0.0, 0.074), (0.006, 0.090)], green.darker(0.10), 0.006),
        curve([(0.004, 0.086), (0.022, 0.104), (0.050, 0.100), (0.030, 0.084)], green, lift=0.8),
        dot(0.0, 0.076, 0.010, green.darker(0.06), down=0.005),
    )
