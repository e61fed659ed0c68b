"""A coin of silver and brass: a star in a wreath."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Stroke
from yingxi.stage.props.pieces import dot, piece, stroke

SILVER, BRASS = Colour(0.80, 0.012, 95), Colour(0.75, 0.085, 88)
RIM, FIELD, REEDS = 0.036, 0.0245, 36
"""The coin's radius and that of its brass middle, in metres, and the notches of its edge."""


def coin() -> DisplayList:
    return (
        dot(0, 0, RIM, SILVER, lift=1.2, edge=1.0),
        *(_notch(RIM - 0.0028, RIM - 0.0008, 2 * pi * at / REEDS) for at in range(REEDS)),
        dot(0, 0, RIM - 0.0038, SILVER.darker(0.10)),
        dot(0, 0, RIM - 0.0048, SILVER.darker(0.02)),
        dot(0, 0, FIELD + 0.0010, BRASS.darker(0.16)),
        dot(0, 0, FIELD, BRASS),
        *(_leaf(side, at) for side in (-1, 1) for at in range(5)),
        piece(
            [
                (radius * sin(turn), 0.001 + radius * cos(turn))
                for at in range(10)
                for radius, turn in [(0.0105 if at % 2 == 0 else 0.0044, at * pi / 5)]
            ],
            BRASS.lighter(0.12),
            lift=0.4,
            edge=0.0,
        ),
        stroke([(-0.0255, 0.0185), (-0.0165, 0.0268)], SILVER.lighter(0.16), 0.0026),
    )


def _notch(inner: float, outer: float, turn: float) -> Stroke:
    ends = [(radius * sin(turn), radius * cos(turn)) for radius in (inner, outer)]
    return stroke(ends, SILVER.darker(0.20), 0.0012, straight=True)


def _leaf(side: int, at: int) -> Stroke:
    """One leaf of the wreath: on the left (-1) or right, the lowest first."""
    turn = pi - side * (0.42 + 0.44 * at)
    x, y = 0.0182 * sin(turn), 0.0182 * cos(turn)
    along = (cos(turn) * -side * 0.0046, -sin(turn) * -side * 0.0046)
    return stroke([(x, y), (x + along[0], y + along[1])], BRASS.darker(0.20), 0.0032, straight=True)
