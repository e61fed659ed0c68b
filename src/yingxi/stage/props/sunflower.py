"""A sunflower."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.bloom import GREEN, bloom
from yingxi.stage.props.pieces import curve, dot, stroke


def sunflower() -> DisplayList:
    return (
        stroke([(0, -0.08), (0.01, 0.06), (0.0, 0.18)], GREEN, 0.011),
        curve([(0.005, 0.02), (0.04, 0.075), (0.10, 0.07), (0.06, 0.02)], GREEN.lighter(0.05), lift=0.6),
        *bloom(0.0, 0.21, 0.060, Colour(0.82, 0.14, 85), count=12),
        dot(0, 0.21, 0.032, Colour(0.42, 0.07, 55), lift=0.5),
        *(
            dot(
                0.018 * cos(n * 2.4) * (n / 9),
                0.21 + 0.018 * sin(n * 2.4) * (n / 9),
                0.0035,
                Colour(0.58, 0.09, 65),
            )
            for n in range(1, 10)
        ),
    )
