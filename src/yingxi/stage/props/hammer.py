"""A hammer held at the end of its shaft."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import STEEL, WOOD, box, curve, piece, stroke


def hammer() -> DisplayList:
    return (
        piece([(-0.011, -0.05), (0.011, -0.05), (0.009, 0.24), (-0.009, 0.24)], WOOD.lighter(0.05)),
        stroke([(-0.004, -0.03), (-0.003, 0.2)], WOOD.darker(0.04), 0.003),
        box(-0.014, -0.06, 0.028, 0.075, Colour(0.44, 0.08, 28), lift=0.5, radius=0.006),
        curve(
            [
                (-0.085, 0.262),
                (-0.060, 0.285),
                (0.0, 0.288),
                (0.040, 0.284),
                (0.040, 0.232),
                (0.0, 0.230),
                (-0.045, 0.244),
            ],
            STEEL.darker(0.14),
            tension=0.25,
        ),
        box(0.038, 0.226, 0.032, 0.064, STEEL.darker(0.08), radius=0.004),
        stroke([(-0.06, 0.274), (0.03, 0.277)], STEEL, 0.004),
    )
