"""A pair of chopsticks, held near their upper ends."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import RED, piece

_BAMBOO = Colour(0.70, 0.075, 72)


def chopsticks() -> DisplayList:
    return (
        piece([(-0.022, -0.050), (-0.012, -0.052), (0.028, 0.205), (0.022, 0.206)], _BAMBOO.darker(0.06)),
        piece([(0.004, -0.056), (0.014, -0.054), (0.036, 0.204), (0.030, 0.205)], _BAMBOO),
        piece([(-0.022, -0.050), (-0.012, -0.052), (-0.007, -0.018), (-0.017, -0.016)], RED, lift=0.3),
        piece(
            [(0.004, -0.056), (0.014, -0.054), (0.018, -0.018), (0.008, -0.017)], RED.lighter(0.03), lift=0.3
        ),
    )
