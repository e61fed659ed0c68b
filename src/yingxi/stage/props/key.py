"""An old brass key with a paper tag."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import BRASS, INK, PAPER, box, dot, piece, stroke


def key() -> DisplayList:
    ring = ellipse(0.0, 0.05, 0.032).joined(ellipse(0.0, 0.05, 0.019).scaled(-1, 1))
    return (
        stroke([(0.022, 0.068), (0.055, 0.055), (0.066, 0.020)], Colour(0.62, 0.05, 60), 0.003),
        piece([(0.050, 0.028), (0.086, 0.034), (0.080, -0.042), (0.044, -0.046)], PAPER),
        dot(0.067, 0.020, 0.004, BRASS),
        stroke([(0.054, -0.006), (0.074, -0.003)], INK, 0.003),
        stroke([(0.053, -0.022), (0.068, -0.020)], INK, 0.003),
        Cut(ring, BRASS, lift=1.2),
        box(-0.0075, -0.100, 0.015, 0.120, BRASS),
        box(-0.012, 0.006, 0.024, 0.010, BRASS.darker(0.06), lift=0.5),
        piece(
            [
                (0.006, -0.098),
                (0.040, -0.098),
                (0.040, -0.082),
                (0.028, -0.082),
                (0.028, -0.074),
                (0.038, -0.074),
                (0.038, -0.058),
                (0.006, -0.058),
            ],
            BRASS,
        ),
        stroke([(-0.004, -0.09), (-0.004, 0.0)], BRASS.lighter(0.12), 0.003, straight=True),
    )
