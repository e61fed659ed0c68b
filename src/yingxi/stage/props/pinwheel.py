"""A paper windmill on a stick."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import polygon
from yingxi.stage.props.pieces import BRASS, WOOD, dot, stroke


def pinwheel() -> DisplayList:
    sails: list[Record] = []
    for n, hue in enumerate((28.0, 90.0, 150.0, 240.0)):
        a = n * pi / 2 + 0.4
        sails.append(
            Cut(
                polygon(
                    [
                        (0, 0),
                        (0.105 * cos(a), 0.105 * sin(a)),
                        (0.095 * cos(a + 0.75), 0.095 * sin(a + 0.75)),
                        (0.045 * cos(a + 1.3), 0.045 * sin(a + 1.3)),
                    ]
                ).moved(0, 0.24),
                Colour(0.70, 0.11, hue),
                lift=0.9,
                name="sail",
            )
        )
        sails.append(
            Cut(
                polygon(
                    [(0, 0), (0.105 * cos(a), 0.105 * sin(a)), (0.060 * cos(a + 0.42), 0.060 * sin(a + 0.42))]
                ).moved(0, 0.24),
                Colour(0.80, 0.08, hue),
                lift=0.4,
                name="sail",
            )
        )
    return (
        stroke([(0, -0.08), (0, 0.24)], WOOD.lighter(0.06), 0.009, straight=True),
        *sails,
        dot(0, 0.24, 0.012, BRASS, lift=0.6),
    )
