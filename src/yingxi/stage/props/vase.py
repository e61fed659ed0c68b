"""A blue-and-white vase."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import curve, dot, shaded, stroke

GLAZE, COBALT = Colour(0.93, 0.012, 230), Colour(0.44, 0.11, 262)
BODY = [
    (-0.030, 0.150), (-0.024, 0.118), (-0.056, 0.072), (-0.064, 0.024), (-0.040, -0.042), (-0.036, -0.058),
    (0.036, -0.058), (0.040, -0.042), (0.064, 0.024), (0.056, 0.072), (0.024, 0.118), (0.030, 0.150),
]  # fmt: skip


def vase() -> DisplayList:
    path = smooth(BODY, tension=0.36)
    petals = [
        dot(0.018 * x, 0.034 + 0.018 * y, 0.0105, COBALT, lift=0, edge=0)
        for x, y in ((0, 1), (0.95, 0.31), (0.59, -0.81), (-0.59, -0.81), (-0.95, 0.31))
    ]
    painted: tuple[Record, ...] = (
        stroke([(-0.08, 0.100), (0.0, 0.092), (0.08, 0.100)], COBALT, 0.006),
        stroke([(-0.08, -0.022), (0.0, -0.030), (0.08, -0.022)], COBALT, 0.008),
        stroke([(-0.062, 0.060), (-0.036, 0.036), (-0.046, 0.004)], COBALT.lighter(0.12), 0.005),
        stroke([(0.062, 0.060), (0.036, 0.036), (0.046, 0.004)], COBALT.lighter(0.12), 0.005),
        *petals,
        dot(0.0, 0.034, 0.007, GLAZE, lift=0, edge=0),
        shaded(path, -0.064, 0.064),
    )
    return (
        curve(BODY, GLAZE, tension=0.36),
        Group(painted, clip=path),
        curve([(-0.034, 0.152), (0.0, 0.160), (0.034, 0.152), (0.0, 0.144)], GLAZE.darker(0.16), lift=0.3),
    )
