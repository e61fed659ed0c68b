"""A teddy bear held by its middle."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import INK, RED, dot, piece, stroke


def bear() -> DisplayList:
    fur = Colour(0.62, 0.085, 58)
    pale = fur.lighter(0.13)
    return (
        *(dot(x, 0.185, 0.026, fur.darker(0.04), lift=0.8) for x in (-0.052, 0.052)),
        *(dot(x, 0.185, 0.014, pale) for x in (-0.052, 0.052)),
        *(dot(x, -0.115, 0.042, fur.darker(0.03), down=0.036, lift=0.8) for x in (-0.058, 0.058)),
        *(dot(x, -0.117, 0.022, pale) for x in (-0.060, 0.060)),
        dot(0, -0.03, 0.085, fur, down=0.095, lift=1.0),
        dot(0, -0.035, 0.052, pale, down=0.062),
        *(stroke([(side * 0.065, 0.02), (side * 0.112, -0.03)], fur.darker(0.02), 0.044) for side in (-1, 1)),
        dot(0, 0.125, 0.078, fur, down=0.072, lift=1.2),
        dot(0, 0.105, 0.034, pale, down=0.027),
        dot(0, 0.116, 0.011, INK, down=0.008),
        stroke([(0, 0.110), (0, 0.098), (-0.012, 0.092)], INK, 0.003),
        stroke([(0, 0.098), (0.012, 0.092)], INK, 0.003),
        dot(-0.028, 0.140, 0.008, INK),
        dot(0.028, 0.140, 0.008, INK),
        piece([(0, 0.056), (-0.045, 0.078), (-0.045, 0.034)], RED, lift=0.6),
        piece([(0, 0.056), (0.045, 0.078), (0.045, 0.034)], RED, lift=0.6),
        dot(0, 0.056, 0.012, RED.darker(0.05), lift=0.5),
    )
