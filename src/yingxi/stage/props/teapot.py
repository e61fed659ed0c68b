"""A clay teapot, held by its handle on the left."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, shaded, stroke


def teapot() -> DisplayList:
    clay = Colour(0.52, 0.075, 40)
    body = smooth(
        [(0.02, -0.055), (-0.005, 0.0), (0.03, 0.055), (0.13, 0.055), (0.165, 0.0), (0.14, -0.055)],
        tension=0.42,
    )
    return (
        stroke([(0.03, 0.045), (-0.035, 0.040), (-0.038, -0.020), (0.018, -0.032)], clay.darker(0.05), 0.016),
        curve(
            [(0.145, -0.022), (0.195, 0.005), (0.222, 0.058), (0.206, 0.062), (0.175, 0.028), (0.145, 0.024)],
            clay,
            tension=0.3,
        ),
        Cut(body, clay, lift=1.4),
        Group(
            (
                shaded(body, -0.005, 0.165),
                stroke([(0.05, 0.0), (0.07, 0.022), (0.09, 0.002), (0.11, 0.024)], clay.lighter(0.10), 0.003),
                dot(0.062, -0.012, 0.006, clay.lighter(0.1)),
                dot(0.1, -0.014, 0.006, clay.lighter(0.1)),
            ),
            clip=body,
        ),
        curve(
            [(0.028, 0.055), (0.05, 0.078), (0.08, 0.084), (0.11, 0.078), (0.132, 0.055)],
            clay.lighter(0.035),
            tension=0.36,
        ),
        dot(0.08, 0.093, 0.012, clay.darker(0.03), lift=0.8),
        stroke([(0.028, 0.055), (0.08, 0.051), (0.132, 0.055)], clay.darker(0.08), 0.003),
        stroke([(0.026, 0.024), (0.030, 0.040)], clay.lighter(0.18), 0.006),
    )
