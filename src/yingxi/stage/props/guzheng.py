"""A long zither, seen from a little above: a pale board between dark ends, each string over a bridge of its own, the
bridges in a slanting row."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Point, polygon, smooth
from yingxi.stage.props.pieces import BRASS, DARK_WOOD, PAPER, RED, curve, dot, piece, stroke

_STRINGS = 11
_LEFT, _RIGHT = -0.58, 0.58
# Where the board's near and far edges lie, and the foot of its side, in metres.
_NEAR, _FAR, _FOOT = -0.030, 0.084, -0.090


def guzheng() -> DisplayList:
    wood, pale = Colour(0.42, 0.085, 35), Colour(0.74, 0.065, 72)
    top: list[Point] = [
        (_LEFT + 0.02, _NEAR),
        (0.0, _NEAR + 0.014),
        (_RIGHT - 0.02, _NEAR),
        (_RIGHT - 0.05, _FAR - 0.012),
        (0.0, _FAR),
        (_LEFT + 0.05, _FAR - 0.012),
    ]
    side = [
        (_LEFT, _NEAR - 0.004),
        (0.0, _NEAR + 0.012),
        (_RIGHT, _NEAR - 0.004),
        (_RIGHT - 0.012, _FOOT),
        (_LEFT + 0.012, _FOOT),
    ]
    board = Cut(smooth(top, tension=0.16), pale, lift=0.8)
    strings: list[Record] = []
    bridges: list[Record] = []
    for n in range(_STRINGS):
        share = n / (_STRINGS - 1)
        y = _NEAR + 0.018 + 0.076 * share
        x = 0.30 - 0.60 * share
        low, high = (_LEFT + 0.075 + 0.02 * share, y - 0.004), (_RIGHT - 0.080 - 0.01 * share, y - 0.004)
        strings.append(stroke([low, (x, y + 0.026), high], PAPER.lighter(0.05), 0.0022, straight=True))
        bridges.append(
            piece([(x - 0.015, y - 0.006), (x, y + 0.028), (x + 0.015, y - 0.006)], PAPER, lift=0.5)
        )
    grain = [
        stroke(
            [
                (_LEFT + 0.08, _NEAR + 0.02 + 0.012 * n),
                (0.0, _NEAR + 0.034 + 0.012 * n),
                (_RIGHT - 0.08, _NEAR + 0.02 + 0.012 * n),
            ],
            pale.darker(0.05),
            0.003,
        )
        for n in range(7)
    ]
    ends = [
        Cut(
            polygon(
                [
                    (s * 0.585, _NEAR - 0.006),
                    (s * 0.505, _NEAR + 0.002),
                    (s * 0.485, _FAR - 0.008),
                    (s * 0.545, _FAR - 0.014),
                ]
            ),
            wood,
            lift=1.0,
        )
        for s in (-1, 1)
    ]
    scroll = [(-0.44, -0.062), (-0.36, -0.046), (-0.28, -0.064), (-0.20, -0.046), (-0.12, -0.062)]
    return (
        curve(side, wood, tension=0.10, lift=1.8),
        stroke(
            [(_LEFT + 0.03, _FOOT + 0.012), (_RIGHT - 0.03, _FOOT + 0.012)], DARK_WOOD.darker(0.06), 0.010
        ),
        stroke(scroll, BRASS, 0.006),
        stroke([(-x, y) for x, y in scroll], BRASS, 0.006),
        dot(0.0, -0.052, 0.020, BRASS, down=0.016),
        dot(0.0, -0.052, 0.010, RED, down=0.008),
        board,
        Group(tuple(grain), clip=board.path),
        *ends,
        *(dot(s * 0.535, _NEAR + 0.014 + 0.010 * n, 0.0035, BRASS) for s in (-1, 1) for n in range(8)),
        *bridges,
        *strings,
    )
