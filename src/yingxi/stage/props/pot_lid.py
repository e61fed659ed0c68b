"""The lid of a clay teapot, held by its knob."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import box, dot, shaded, stroke

CLAY = Colour(0.555, 0.075, 40)


def pot_lid() -> DisplayList:
    dome = smooth(
        [(-0.058, -0.038), (-0.036, -0.018), (0.0, -0.010), (0.036, -0.018), (0.058, -0.038)], tension=0.36
    )
    return (
        box(-0.040, -0.056, 0.080, 0.020, CLAY.darker(0.10), lift=0.8, radius=0.005),
        Cut(dome, CLAY, lift=1.4),
        Group((shaded(dome, -0.058, 0.058),), clip=dome),
        box(-0.064, -0.044, 0.128, 0.010, CLAY.darker(0.03), lift=1.0, radius=0.005),
        dot(0.0, 0.000, 0.015, CLAY.darker(0.04), down=0.013, lift=1.2),
        dot(-0.004, 0.004, 0.004, CLAY.lighter(0.16)),
        stroke([(-0.034, -0.024), (-0.012, -0.016)], CLAY.lighter(0.16), 0.004),
    )
