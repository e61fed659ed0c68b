"""A writing brush with a wet tip, held mid-way."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import DARK_WOOD, INK, RED, curve, stroke


def brush() -> DisplayList:
    return (
        stroke([(-0.05, 0.14), (0.022, -0.06)], Colour(0.62, 0.08, 72), 0.012, straight=True),
        stroke([(0.018, -0.050), (0.026, -0.072)], DARK_WOOD, 0.014, straight=True),
        curve(
            [(0.018, -0.070), (0.026, -0.092), (0.052, -0.128), (0.044, -0.085), (0.034, -0.064)],
            INK,
            lift=0.6,
            tension=0.3,
        ),
        stroke([(-0.05, 0.14), (-0.056, 0.16), (-0.048, 0.17)], RED, 0.003),
    )
