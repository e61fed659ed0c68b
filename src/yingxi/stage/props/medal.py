"""A gold medal on its ribbon."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import arc_points
from yingxi.stage.props.pieces import BRASS, RED, dot, piece

DOWN = -0.125


def medal() -> DisplayList:
    gold = BRASS.lighter(0.04)
    star = [
        point
        for n in range(5)
        for point in (
            arc_points(0, DOWN, 0.022, 1.5708 + 1.2566 * n, 1.5708 + 1.2566 * n, 2)[0],
            arc_points(0, DOWN, 0.009, 2.1991 + 1.2566 * n, 2.1991 + 1.2566 * n, 2)[0],
        )
    ]
    return (
        piece(
            [(0.034, 0.012), (0.058, 0.004), (0.014, DOWN + 0.034), (-0.008, DOWN + 0.034)], RED.darker(0.10)
        ),
        piece([(-0.034, 0.012), (-0.058, 0.004), (-0.014, DOWN + 0.034), (0.008, DOWN + 0.034)], RED),
        piece(
            [(-0.042, 0.010), (-0.050, 0.006), (-0.006, DOWN + 0.034), (0.0, DOWN + 0.034)],
            Colour(0.94, 0.02, 90),
        ),
        dot(0, DOWN, 0.040, gold.darker(0.16), lift=1.0),
        dot(0, DOWN, 0.034, gold),
        piece(star, gold.lighter(0.12), lift=0.4),
    )
