"""A thermos: a tall flask of painted steel, its lid a cup with a handle."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import STEEL, box, shaded, stroke


def thermos() -> DisplayList:
    paint = Colour(0.50, 0.085, 205)
    body = smooth(
        [
            (-0.042, -0.115),
            (-0.044, 0.045),
            (-0.030, 0.078),
            (0.030, 0.078),
            (0.044, 0.045),
            (0.042, -0.115),
        ],
        tension=0.16,
    )
    lid = smooth([(-0.034, 0.080), (-0.031, 0.148), (0.031, 0.148), (0.034, 0.080)], tension=0.12)
    return (
        stroke([(0.030, 0.136), (0.060, 0.132), (0.058, 0.096), (0.032, 0.092)], STEEL.darker(0.16), 0.009),
        Cut(body, paint, lift=1.2),
        Group(
            (
                box(-0.05, -0.080, 0.10, 0.014, paint.lighter(0.24), lift=0, edge=0),
                box(-0.05, -0.060, 0.10, 0.006, paint.lighter(0.24), lift=0, edge=0),
                shaded(body, -0.044, 0.044),
                stroke([(-0.026, -0.10), (-0.028, 0.04)], paint.lighter(0.20), 0.007),
            ),
            clip=body,
        ),
        box(-0.045, -0.124, 0.090, 0.016, STEEL.darker(0.06), radius=0.005),
        Cut(lid, STEEL, lift=0.8),
        shaded(lid, -0.034, 0.034),
        box(-0.036, 0.074, 0.072, 0.012, STEEL.darker(0.14), lift=0.4),
    )
