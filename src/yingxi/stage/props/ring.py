"""A ring with a stone."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList
from yingxi.stage.path import ellipse
from yingxi.stage.props.pieces import BRASS, piece, stroke


def ring() -> DisplayList:
    band = ellipse(0, 0, 0.024, 0.026).joined(ellipse(0, 0, 0.018, 0.020).scaled(-1, 1))
    return (
        Cut(band, BRASS, lift=1.0),
        piece(
            [(-0.012, 0.036), (-0.007, 0.046), (0.007, 0.046), (0.012, 0.036), (0, 0.022)],
            Colour(0.70, 0.11, 20),
            lift=0.8,
        ),
        piece([(-0.005, 0.036), (0.005, 0.036), (0, 0.024)], Colour(0.82, 0.08, 20), lift=0),
        stroke([(-0.020, 0.006), (-0.014, 0.017)], BRASS.lighter(0.16), 0.003),
    )
