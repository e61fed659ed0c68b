"""A paper crown."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, RED, dot, piece


def crown() -> DisplayList:
    points = [
        (-0.09, 0.0),
        (-0.10, 0.085),
        (-0.055, 0.045),
        (-0.048, 0.105),
        (0.0, 0.055),
        (0.048, 0.105),
        (0.055, 0.045),
        (0.10, 0.085),
        (0.09, 0.0),
    ]
    return (
        piece(points, BRASS),
        *(
            dot(x, y, 0.009, RED, lift=0.4)
            for x, y in ((-0.10, 0.09), (-0.048, 0.110), (0.048, 0.110), (0.10, 0.09))
        ),
        piece([(-0.09, 0.0), (0.09, 0.0), (0.089, 0.020), (-0.089, 0.020)], BRASS.darker(0.07), lift=0.4),
        *(dot(x, 0.010, 0.006, Colour(0.60, 0.10, 240)) for x in (-0.06, -0.02, 0.02, 0.06)),
    )
