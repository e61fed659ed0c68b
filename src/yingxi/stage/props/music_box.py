"""An open music box with a small dancer."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.props.pieces import BRASS, box, curve, dot, piece, stroke


def music_box() -> DisplayList:
    wood = Colour(0.46, 0.07, 35)
    return (
        piece([(-0.09, 0.06), (0.09, 0.06), (0.082, 0.175), (-0.082, 0.175)], wood.darker(0.04)),
        piece(
            [(-0.076, 0.07), (0.076, 0.07), (0.070, 0.162), (-0.070, 0.162)], Colour(0.70, 0.05, 220), lift=0
        ),
        stroke([(0, 0.06), (0, 0.085)], BRASS, 0.004),
        curve(
            [(-0.024, 0.085), (0.0, 0.108), (0.024, 0.085), (0.0, 0.080)], Colour(0.80, 0.08, 10), lift=0.5
        ),
        stroke([(0, 0.10), (0, 0.122)], Colour(0.82, 0.06, 60), 0.006),
        stroke([(0, 0.118), (0.012, 0.138), (0.004, 0.150)], Colour(0.82, 0.06, 60), 0.003),
        dot(0, 0.128, 0.008, Colour(0.82, 0.06, 60)),
        dot(-0.001, 0.134, 0.006, Colour(0.34, 0.03, 40)),
        box(-0.095, -0.02, 0.19, 0.082, wood),
        box(-0.095, 0.050, 0.19, 0.014, BRASS, lift=0.5),
        *(dot(x, 0.018, 0.011, BRASS, lift=0.4) for x in (-0.06, 0.0, 0.06)),
        stroke([(0.095, 0.015), (0.122, 0.015), (0.122, -0.010)], BRASS, 0.006, straight=True),
        dot(0.122, -0.012, 0.008, wood, lift=0.4),
    )
