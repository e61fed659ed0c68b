"""A white block of bean curd on a leaf of bamboo, on the palm."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import box, curve, piece, shaded, stroke

_WHITE, _LEAF = Colour(0.95, 0.022, 95), Colour(0.56, 0.085, 140)


def tofu() -> DisplayList:
    front = rectangle(-0.075, 0.002, 0.150, 0.078, radius=0.006)
    return (
        curve(
            [(-0.125, 0.004), (-0.06, -0.018), (0.06, -0.018), (0.135, 0.012), (0.05, 0.010), (-0.06, 0.008)],
            _LEAF,
        ),
        stroke([(-0.110, 0.0), (0.0, -0.008), (0.118, 0.006)], _LEAF.darker(0.08), 0.003),
        piece([(-0.075, 0.078), (-0.052, 0.104), (0.098, 0.104), (0.075, 0.078)], _WHITE.lighter(0.03)),
        piece(
            [(0.075, 0.004), (0.098, 0.028), (0.098, 0.104), (0.075, 0.080)], _WHITE.darker(0.09), lift=0.4
        ),
        box(-0.075, 0.002, 0.150, 0.078, _WHITE, lift=0.6, radius=0.006),
        stroke(
            [(-0.025, 0.006), (-0.025, 0.076), (-0.003, 0.102)], _WHITE.darker(0.07), 0.003, straight=True
        ),
        stroke([(0.026, 0.006), (0.026, 0.076), (0.048, 0.102)], _WHITE.darker(0.07), 0.003, straight=True),
        shaded(front, -0.075, 0.075, dark=0.08),
    )
