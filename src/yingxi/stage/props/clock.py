"""A round clock on two feet, a bell on its head."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.dial import dial
from yingxi.stage.props.pieces import BRASS, box, curve, dot, stroke


def clock() -> DisplayList:
    return (
        *(
            stroke([(side * 0.052, -0.085), (side * 0.072, -0.124)], BRASS.darker(0.14), 0.016, straight=True)
            for side in (-1, 1)
        ),
        box(-0.006, 0.100, 0.012, 0.024, BRASS.darker(0.12), lift=0.4),
        curve([(-0.040, 0.112), (-0.026, 0.142), (0.026, 0.142), (0.040, 0.112)], BRASS, lift=0.8),
        dot(0, 0, 0.108, Colour(0.44, 0.075, 40), lift=1.4, edge=1.0),
        dot(0, 0, 0.096, BRASS, lift=0.6),
        dot(0, 0, 0.088, BRASS.darker(0.12)),
        *dial(0, 0, 0.084, hour=9.3),
        stroke([(-0.058, 0.030), (-0.036, 0.058)], Colour(1, 0, 0, 0.7), 0.006),
    )
