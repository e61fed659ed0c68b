"""A ball of wool with its loose end."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import dot, shaded, stroke

WOOL = Colour(0.60, 0.11, 5)


def yarn() -> DisplayList:
    path = ellipse(0, 0, 0.058)
    turns = [
        stroke([(-0.07, y), (0.0, y + 0.026), (0.07, y - 0.006)], WOOL.darker(0.10), 0.0034)
        for y in (-0.044, -0.030, -0.016)
    ] + [
        stroke([(x - 0.03, 0.07), (x, 0.016), (x + 0.052, -0.01)], WOOL.lighter(0.09), 0.0034)
        for x in (-0.032, -0.018, -0.004, 0.010)
    ]
    return (
        stroke([(0.030, -0.048), (0.080, -0.062), (0.112, -0.046), (0.150, -0.060)], WOOL, 0.0056),
        dot(0, 0, 0.058, WOOL, lift=1.2, edge=1.0),
        Group((*turns, shaded(path, -0.058, 0.058)), clip=path),
    )
