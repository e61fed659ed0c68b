"""A red handkerchief strewn with small flowers, as large as a hand is long, that hangs from the fingers by its middle.

Not a white one: over a face it would be a shroud."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, dot, stroke

ROSE, CREAM = Colour(0.58, 0.135, 22), Colour(0.94, 0.025, 85)
_FLOWERS = (
    (-0.030, -0.055),
    (0.012, -0.095),
    (-0.026, -0.175),
    (0.045, -0.135),
    (0.066, -0.175),
    (0.010, -0.160),
)


def handkerchief() -> DisplayList:
    behind = [(-0.02, 0.012), (-0.075, -0.10), (-0.105, -0.205), (-0.045, -0.175), (0.0, -0.10)]
    front = [
        (-0.022, 0.014),
        (-0.05, -0.09),
        (-0.04, -0.225),
        (0.045, -0.165),
        (0.105, -0.215),
        (0.065, -0.08),
    ]
    return (
        curve(behind, ROSE.darker(0.07), tension=0.18),
        curve([*front, (0.022, 0.014)], ROSE, tension=0.18),
        stroke([(-0.030, -0.205), (0.045, -0.148), (0.096, -0.194)], CREAM, 0.009),
        stroke([(-0.094, -0.188), (-0.045, -0.160)], CREAM.darker(0.08), 0.008),
        *(dot(x, y, 0.008, CREAM) for x, y in _FLOWERS),
        stroke([(0.0, 0.0), (-0.012, -0.09), (-0.02, -0.185)], ROSE.darker(0.09), 0.006),
        stroke([(0.01, 0.0), (0.04, -0.08), (0.05, -0.14)], ROSE.darker(0.07), 0.006),
        curve([(-0.024, 0.0), (-0.018, 0.026), (0.016, 0.028), (0.026, 0.004)], ROSE.lighter(0.03)),
    )
