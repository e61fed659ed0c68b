"""A slice of watermelon."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import Point, arc_points
from yingxi.stage.props.pieces import dot, piece

RIND, FLESH = Colour(0.50, 0.09, 150), Colour(0.62, 0.17, 24)
TURNS = (3.3416, 6.0832)


def watermelon() -> DisplayList:
    def wedge(radius: float) -> list[Point]:
        return arc_points(0.0, 0.105, radius, *TURNS, 18)

    seeds = [
        dot(x, y, 0.0052, Colour(0.22, 0.02, 60), down=0.0085, lift=0.2, edge=0)
        for x, y in (
            (-0.058, 0.046),
            (-0.028, 0.024),
            (0.004, 0.052),
            (0.034, 0.022),
            (0.062, 0.048),
            (0.0, -0.006),
        )
    ]
    return (
        piece(wedge(0.150), RIND),
        piece(wedge(0.137), Colour(0.90, 0.06, 125), lift=0.2),
        piece(wedge(0.126), FLESH, lift=0.2),
        *seeds,
    )
