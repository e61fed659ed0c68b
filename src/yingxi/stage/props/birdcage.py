"""A domed cage with a small bird on its perch."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList
from yingxi.stage.path import arc_points
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, box, curve, dot, piece, stroke

DOWN, WIDE, WALL, DOME = -0.30, 0.105, 0.150, 0.105
"""The floor, half the width, how high the bars go straight, and the dome over them, in metres."""


def birdcage() -> DisplayList:
    top = DOWN + WALL + DOME
    bars = [
        stroke(
            [(x, DOWN), (x, DOWN + WALL), (x * 0.62, DOWN + WALL + DOME * 0.78), (0.0, top)],
            BRASS.darker(0.10),
            0.0042,
        )
        for x in (-0.105, -0.070, -0.035, 0.0, 0.035, 0.070, 0.105)
    ]
    yellow = Colour(0.84, 0.13, 92)
    return (
        stroke([(-0.092, DOWN + 0.062), (0.092, DOWN + 0.062)], DARK_WOOD, 0.009, straight=True),
        curve([(-0.044, DOWN + 0.064), (-0.010, DOWN + 0.070), (0.002, DOWN + 0.058), (-0.030, DOWN + 0.050)],
              yellow.darker(0.14), lift=0.4),
        curve([(-0.026, DOWN + 0.080), (-0.006, DOWN + 0.062), (0.020, DOWN + 0.070), (0.030, DOWN + 0.100),
               (0.010, DOWN + 0.116), (-0.010, DOWN + 0.100)], yellow, lift=0.6),
        dot(0.020, DOWN + 0.116, 0.017, yellow, lift=0.4),
        piece([(0.035, DOWN + 0.119), (0.035, DOWN + 0.110), (0.048, DOWN + 0.113)], Colour(0.68, 0.14, 48)),
        dot(0.024, DOWN + 0.120, 0.0034, Colour(0.22, 0.02, 60), edge=0),
        *bars,
        stroke([(-WIDE, DOWN + WALL), (WIDE, DOWN + WALL)], BRASS, 0.006, straight=True),
        box(-0.118, DOWN - 0.024, 0.236, 0.030, DARK_WOOD, radius=0.006),
        dot(0.0, top + 0.004, 0.010, BRASS),
        stroke(arc_points(0.0, top + 0.022, 0.018, -1.2, 4.34, 14), BRASS.darker(0.06), 0.006),
    )  # fmt: skip
