"""A spade held at mid-shaft: grip above, blade below."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, WOOD, curve, stroke


def spade() -> DisplayList:
    iron = STEEL.darker(0.18)
    return (
        stroke([(-0.008, 0.25), (0.0, 0.0), (0.014, -0.40)], WOOD, 0.026),
        stroke([(-0.058, 0.258), (0.044, 0.252)], WOOD.darker(0.06), 0.030, straight=True),
        curve(
            [
                (-0.062, -0.40),
                (0.090, -0.402),
                (0.094, -0.54),
                (0.068, -0.63),
                (0.020, -0.675),
                (-0.030, -0.63),
                (-0.058, -0.54),
            ],
            iron,
            tension=0.22,
        ),
        stroke([(0.014, -0.38), (0.017, -0.52)], iron.lighter(0.12), 0.016),
        stroke([(-0.064, -0.402), (0.092, -0.404)], iron.lighter(0.10), 0.010, straight=True),
        stroke([(-0.036, -0.60), (0.020, -0.655), (0.066, -0.60)], Colour(0.44, 0.05, 55), 0.012),
    )
