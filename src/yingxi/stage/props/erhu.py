"""A two-string fiddle with its bow."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, WOOD, curve, piece, stroke


def two_strings() -> DisplayList:
    """The instrument without its bow."""
    skin = Colour(0.70, 0.04, 90)
    return (
        stroke([(0, -0.14), (0.0, 0.46)], DARK_WOOD, 0.016),
        curve(
            [(-0.008, 0.45), (0.0, 0.50), (0.035, 0.515), (0.03, 0.495), (0.010, 0.482), (0.010, 0.45)],
            DARK_WOOD,
        ),
        stroke([(0, 0.40), (-0.07, 0.405)], DARK_WOOD, 0.013),
        stroke([(0, 0.35), (-0.07, 0.355)], DARK_WOOD, 0.013),
        piece(
            [
                (-0.052, -0.10),
                (-0.026, -0.145),
                (0.026, -0.145),
                (0.052, -0.10),
                (0.026, -0.055),
                (-0.026, -0.055),
            ],
            WOOD.darker(0.04),
        ),
        piece(
            [
                (-0.038, -0.10),
                (-0.019, -0.132),
                (0.019, -0.132),
                (0.038, -0.10),
                (0.019, -0.068),
                (-0.019, -0.068),
            ],
            skin,
            lift=0,
        ),
        stroke([(-0.006, 0.40), (-0.005, -0.10)], PAPER, 0.0018, straight=True),
        stroke([(0.006, 0.35), (0.005, -0.10)], PAPER, 0.0018, straight=True),
    )


def erhu() -> DisplayList:
    return (
        *two_strings(),
        stroke([(-0.15, -0.05), (0.05, 0.0), (0.24, -0.02)], WOOD.lighter(0.08), 0.008),
        stroke([(-0.15, -0.055), (0.24, -0.03)], PAPER, 0.004, straight=True),
    )
