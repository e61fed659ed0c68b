"""A dumbbell, gripped at its middle."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList
from yingxi.stage.props.pieces import STEEL, box, piece, stroke

RUBBER = Colour(0.34, 0.015, 270)


def dumbbell() -> DisplayList:
    return (
        box(-0.085, -0.014, 0.170, 0.028, STEEL, radius=0.006, lift=0.6),
        *(
            stroke([(x, -0.012), (x, 0.012)], STEEL.darker(0.14), 0.003, straight=True)
            for x in (-0.03, -0.015, 0.0, 0.015, 0.03)
        ),
        *(_head(side) for side in (-1, 1)),
        *(box(side * 0.092 - 0.006, -0.022, 0.012, 0.044, STEEL.darker(0.05), lift=0.4) for side in (-1, 1)),
        *(
            stroke([(side * 0.112, 0.034), (side * 0.142, 0.034)], RUBBER.lighter(0.14), 0.006, straight=True)
            for side in (-1, 1)
        ),
    )


def _head(side: int) -> Cut:
    """A six-sided head from the side."""
    near, far = side * 0.086, side * 0.158
    slope = side * 0.014
    return piece(
        [
            (near + slope, 0.058),
            (far - slope, 0.058),
            (far, 0.030),
            (far, -0.030),
            (far - slope, -0.058),
            (near + slope, -0.058),
            (near, -0.030),
            (near, 0.030),
        ],
        RUBBER,
    )
