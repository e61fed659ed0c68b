"""A ripe banana."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import curve, dot, piece, stroke

YELLOW = Colour(0.85, 0.15, 92)


def banana() -> DisplayList:
    outside = [
        (-0.096, 0.052),
        (-0.078, 0.004),
        (-0.030, -0.030),
        (0.030, -0.028),
        (0.078, 0.008),
        (0.094, 0.054),
    ]
    inside = [
        (0.080, 0.056),
        (0.056, 0.026),
        (0.020, 0.008),
        (-0.024, 0.008),
        (-0.060, 0.030),
        (-0.084, 0.056),
    ]
    ridge = [
        (-0.088, 0.048),
        (-0.068, 0.012),
        (-0.026, -0.012),
        (0.026, -0.011),
        (0.066, 0.014),
        (0.086, 0.050),
    ]
    brown = Colour(0.42, 0.06, 60)
    return (
        piece([(0.081, 0.050), (0.093, 0.050), (0.100, 0.082), (0.089, 0.084)], YELLOW.darker(0.16)),
        curve([*outside, *inside], YELLOW, tension=0.34),
        stroke(ridge, YELLOW.darker(0.13), 0.005),
        piece([(0.088, 0.079), (0.101, 0.077), (0.102, 0.086), (0.089, 0.088)], brown),
        dot(-0.091, 0.056, 0.007, brown),
        stroke([(-0.020, -0.020), (-0.008, -0.022)], brown, 0.003),
        stroke([(0.030, -0.018), (0.038, -0.015)], brown, 0.003),
    )
