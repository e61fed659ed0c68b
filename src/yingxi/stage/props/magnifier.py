"""A magnifying glass."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, curve, dot, stroke


def magnifier() -> DisplayList:
    return (
        stroke([(0, -0.05), (0.012, 0.045)], DARK_WOOD, 0.016, straight=True),
        dot(0.02, 0.105, 0.057, BRASS, lift=1.2, edge=1.0),
        dot(0.02, 0.105, 0.047, Colour(0.84, 0.03, 220)),
        curve(
            [(-0.012, 0.112), (-0.004, 0.134), (0.014, 0.143), (0.0, 0.128)],
            Colour(0.97, 0.01, 220),
            lift=0,
            edge=0,
        ),
    )
