"""A slim zither of old, its seven strings flat over the wood and thirteen marks beside them; no bridges."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, curve, dot, stroke

_HEAD, _TAIL = 0.54, -0.54
_MARKS = (1 / 8, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 5 / 6, 7 / 8)
"""Where the strings have their harmonics, as shares of their length: one mark each."""


def guqin() -> DisplayList:
    lacquer = Colour(0.30, 0.055, 25)
    board = [
        (_TAIL, -0.020),
        (_TAIL - 0.01, 0.012),
        (-0.42, 0.026),
        (-0.33, 0.020),
        (-0.24, 0.030),
        (0.05, 0.036),
        (0.26, 0.034),
        (0.33, 0.024),
        (0.40, 0.036),
        (_HEAD, 0.026),
        (_HEAD + 0.02, -0.014),
        (_HEAD - 0.04, -0.026),
        (0.0, -0.030),
    ]
    strings: list[Record] = [
        stroke(
            [(_TAIL + 0.02, 0.018 + 0.003 * n), (0.0, 0.034 + 0.003 * n), (0.46, 0.030 + 0.003 * n)],
            PAPER.clear(0.75),
            0.0014,
        )
        for n in range(3)
    ]
    length = 0.46 - _TAIL
    marks: list[Record] = [dot(0.46 - length * share, 0.020, 0.006, PAPER, lift=0.1) for share in _MARKS]
    return (
        curve(board, lacquer, tension=0.3, lift=1.6),
        stroke([(-0.46, -0.012), (0.0, -0.016), (0.48, -0.010)], DARK_WOOD, 0.008),
        stroke([(0.46, 0.036), (0.462, 0.050)], DARK_WOOD, 0.012),
        *marks,
        *strings,
    )
