"""A yellow pencil."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, piece, stroke


def pencil() -> DisplayList:
    return (
        piece([(-0.035, 0.105), (-0.023, 0.111), (0.034, -0.048), (0.022, -0.054)], Colour(0.80, 0.125, 85)),
        piece([(0.034, -0.048), (0.022, -0.054), (0.036, -0.078)], Colour(0.84, 0.06, 75), lift=0.4),
        piece([(0.0345, -0.066), (0.0285, -0.069), (0.036, -0.079)], INK, lift=0),
        piece(
            [(-0.041, 0.122), (-0.029, 0.128), (-0.023, 0.111), (-0.035, 0.105)],
            Colour(0.74, 0.09, 15),
            lift=0.4,
        ),
        stroke([(-0.029, 0.103), (0.026, -0.050)], Colour(0.70, 0.12, 78), 0.003, straight=True),
    )
