"""A wrist watch on its strap."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.dial import dial
from yingxi.stage.props.pieces import BRASS, box, dot, piece, stroke


def watch() -> DisplayList:
    strap = Colour(0.44, 0.06, 42)
    return (
        piece([(-0.024, 0.030), (0.024, 0.030), (0.019, 0.135), (-0.019, 0.135)], strap),
        piece([(-0.024, -0.030), (0.024, -0.030), (0.018, -0.145), (0.0, -0.155), (-0.018, -0.145)], strap),
        *(dot(0, -0.075 - 0.018 * n, 0.0035, strap.darker(0.14)) for n in range(4)),
        *(
            stroke([(side * 0.019, 0.045), (side * 0.015, 0.125)], strap.lighter(0.12), 0.0015, straight=True)
            for side in (-1, 1)
        ),
        box(-0.017, 0.125, 0.034, 0.016, BRASS, lift=0.6, radius=0.003),
        box(0.044, -0.006, 0.012, 0.012, BRASS, lift=0.4),
        dot(0, 0, 0.047, BRASS, lift=1.2, edge=1.0),
        dot(0, 0, 0.041, BRASS.darker(0.08)),
        *dial(0, 0, 0.037),
    )
