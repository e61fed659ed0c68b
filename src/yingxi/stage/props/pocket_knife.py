"""A folding knife, closed halfway: a peaceful tool."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, STEEL, box, dot, piece, stroke


def pocket_knife() -> DisplayList:
    return (
        piece([(0.01, 0.0), (0.08, 0.055), (0.088, 0.075), (0.0, 0.016)], STEEL, lift=0.8),
        box(-0.07, -0.012, 0.095, 0.026, Colour(0.54, 0.12, 28), radius=0.010),
        dot(0.014, 0.002, 0.005, BRASS),
        stroke([(-0.058, 0.006), (-0.01, 0.006)], Colour(0.66, 0.10, 28), 0.003),
    )
