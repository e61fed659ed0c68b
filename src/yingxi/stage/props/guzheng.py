"""A long zither, its strings over a row of bridges: it lies across the knees, one hand above each half."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, curve, piece, stroke

_BRIDGES = 9
_LEFT, _RIGHT = -0.55, 0.55


def guzheng() -> DisplayList:
    wood = Colour(0.50, 0.085, 40)
    board = [
        (_LEFT, -0.045),
        (_LEFT - 0.02, 0.010),
        (-0.30, 0.032),
        (0.0, 0.040),
        (0.30, 0.032),
        (_RIGHT + 0.02, 0.010),
        (_RIGHT, -0.045),
    ]
    bridges: list[Record] = []
    for n in range(_BRIDGES):
        x = -0.36 + 0.085 * n
        foot = 0.034 - 0.03 * (x / _RIGHT) ** 2
        bridges.append(piece([(x - 0.014, foot), (x, foot + 0.034), (x + 0.014, foot)], PAPER, lift=0.4))
    strings: list[Record] = [
        stroke(
            [
                (_LEFT + 0.04, 0.014 + 0.004 * n),
                (-0.36 + 0.34 * n, 0.066),
                (_RIGHT - 0.04, 0.014 + 0.004 * n),
            ],
            PAPER.clear(0.8),
            0.0014,
            straight=True,
        )
        for n in range(3)
    ]
    return (
        curve(board, DARK_WOOD, tension=0.2, lift=1.6),
        piece(
            [(_LEFT + 0.03, -0.036), (_LEFT + 0.03, 0.0), (_RIGHT - 0.03, 0.0), (_RIGHT - 0.03, -0.036)],
            wood,
            lift=0.2,
        ),
        stroke([(-0.45, -0.02), (-0.1, -0.012), (0.2, -0.024), (0.46, -0.016)], wood.darker(0.06), 0.004),
        *bridges,
        *strings,
    )
