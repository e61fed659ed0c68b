"""A bar of iron with a grip at one end and a crook at the other: what one levers, cranks or prises with."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, box, curve, dot, stroke

IRON = STEEL.darker(0.26)


def lever() -> DisplayList:
    return (
        curve(
            [
                (-0.012, -0.06),
                (0.012, -0.06),
                (0.011, 0.27),
                (0.030, 0.318),
                (0.062, 0.330),
                (0.060, 0.352),
                (0.014, 0.342),
                (-0.011, 0.282),
            ],
            IRON,
            tension=0.18,
        ),
        stroke([(-0.005, -0.02), (-0.004, 0.275), (0.014, 0.325)], IRON.lighter(0.18), 0.004),
        box(-0.018, -0.066, 0.036, 0.112, Colour(0.46, 0.12, 27), lift=0.6, radius=0.012),
        *(
            stroke([(-0.017, y), (0.017, y)], Colour(0.36, 0.10, 27), 0.003, straight=True)
            for y in (-0.042, -0.018, 0.006, 0.028)
        ),
        dot(0.0, -0.066, 0.020, Colour(0.40, 0.11, 27), lift=0.4),
    )
