"""A cardboard box, closed with a strip of tape, on both palms."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import INK, box, piece, shaded, stroke

BOARD = Colour(0.66, 0.065, 68)
TAPE = Colour(0.80, 0.045, 78)


def carton() -> DisplayList:
    front = rectangle(-0.15, -0.01, 0.30, 0.215)
    lines = BOARD.darker(0.10)
    return (
        piece(
            [(-0.15, 0.203), (-0.118, 0.246), (0.136, 0.246), (0.15, 0.203)], BOARD.lighter(0.05), lift=1.0
        ),
        stroke([(-0.134, 0.2245), (0.143, 0.2245)], lines, 0.0024, straight=True),
        box(-0.15, -0.01, 0.30, 0.215, BOARD, lift=1.4, radius=0.003),
        Group(
            (
                shaded(front, -0.15, 0.15, dark=0.20, light=0.10),
                *(stroke([(-0.15, y), (0.15, y)], BOARD.darker(0.025), 0.0018) for y in (0.04, 0.09, 0.14)),
                box(-0.15, -0.01, 0.018, 0.215, BOARD.darker(0.05), lift=0.0),
            ),
            clip=front,
        ),
        piece([(-0.016, 0.246), (0.022, 0.246), (0.020, 0.150), (-0.020, 0.150)], TAPE, lift=0.4),
        box(-0.090, 0.098, 0.046, 0.020, lines.darker(0.10), lift=0.0, radius=0.010),
        box(0.062, 0.030, 0.060, 0.044, TAPE.lighter(0.10), lift=0.4),
        stroke([(0.070, 0.060), (0.112, 0.060)], INK, 0.0034),
        stroke([(0.070, 0.048), (0.100, 0.048)], INK, 0.0034),
    )
