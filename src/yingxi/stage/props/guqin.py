"""A slim zither of old, seen from a little above: lacquer, seven silk strings from end to end, thirteen marks of
shell along its edge, no bridges."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Point, smooth
from yingxi.stage.props.pieces import DARK_WOOD, PAPER, RED, box, dot, piece, stroke

_HEAD, _TAIL = 0.56, -0.56
_MARKS = (1 / 8, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 5 / 6, 7 / 8)
"""Where the strings have their harmonics, as shares of their length: one mark each."""
# The far edge and the near one from the tail to the head, with a neck and a waist.
_FAR: tuple[Point, ...] = (
    (_TAIL, 0.046),
    (-0.44, 0.060),
    (-0.33, 0.058),
    (-0.275, 0.044),
    (-0.22, 0.060),
    (0.05, 0.074),
    (0.27, 0.074),
    (0.335, 0.056),
    (0.395, 0.072),
    (_HEAD, 0.066),
)
_NEAR: tuple[Point, ...] = (
    (_HEAD + 0.01, -0.020),
    (0.395, -0.030),
    (0.335, -0.014),
    (0.27, -0.032),
    (0.05, -0.036),
    (-0.22, -0.028),
    (-0.275, -0.012),
    (-0.33, -0.026),
    (-0.44, -0.024),
    (_TAIL - 0.01, -0.012),
)


def guqin() -> DisplayList:
    lacquer = Colour(0.34, 0.07, 28)
    top = smooth([*_FAR, *_NEAR], tension=0.18)
    side = smooth([*reversed(_NEAR), *((x, y - 0.026) for x, y in _NEAR)], tension=0.18)
    bridge, nut = 0.475, _TAIL + 0.030
    strings = [
        stroke(
            [(nut, -0.002 + 0.0065 * n), (bridge, -0.006 + 0.0105 * n)],
            PAPER.clear(0.85),
            0.0022,
            straight=True,
        )
        for n in range(7)
    ]
    marks: list[Record] = [
        dot(bridge - (bridge - nut) * share, -0.017, 0.0075 if share == 0.5 else 0.0058, PAPER, down=0.0042)
        for share in _MARKS
    ]
    sheen = stroke([(-0.50, 0.050), (-0.10, 0.062), (0.25, 0.066)], Colour(0.62, 0.07, 35, 0.5), 0.006)
    tassels = [
        stroke([(0.500 + 0.012 * n, -0.040), (0.498 + 0.013 * n, -0.105)], RED, 0.006) for n in range(3)
    ]
    return (
        *tassels,
        *(box(x, -0.080, 0.040, 0.040, DARK_WOOD, lift=0.6, radius=0.008) for x in (-0.30, 0.26)),
        Cut(side, lacquer.darker(0.10), lift=1.6),
        Cut(top, lacquer, lift=0.8),
        Group((sheen,), clip=top),
        piece(
            [(bridge, -0.026), (bridge + 0.016, -0.026), (bridge + 0.014, 0.072), (bridge, 0.072)],
            DARK_WOOD.lighter(0.06),
            lift=0.5,
        ),
        piece(
            [(nut - 0.012, -0.014), (nut, -0.014), (nut, 0.046), (nut - 0.012, 0.046)],
            DARK_WOOD.lighter(0.06),
            lift=0.5,
        ),
        *strings,
        *marks,
    )
