"""A violin held by its neck, body up, its bow in the same hand along the strings."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, smooth
from yingxi.stage.props.pieces import DARK_WOOD, INK, PAPER, WOOD, box, curve, dot, piece, shaded, stroke

_FIDDLE = Colour(0.55, 0.115, 48)


def _fiddle_body(x: float, y: float, size: float) -> Path:
    """The outline of a violin's body, its lower end at (x, y)."""
    half = [
        (0.0, 0.0),
        (0.30, 0.05),
        (0.33, 0.24),
        (0.24, 0.40),
        (0.17, 0.47),
        (0.18, 0.58),
        (0.27, 0.68),
        (0.24, 0.90),
        (0.0, 1.0),
    ]
    right = [(x + px * size, y + py * size) for px, py in half]
    left = [(x - px * size, y + py * size) for px, py in reversed(half[1:-1])]
    return smooth([*right, *left], tension=0.42)


def fiddle() -> DisplayList:
    """The instrument without its bow."""
    size = 0.34
    body = _fiddle_body(0.0, 0.10, size)
    inner: list[Record] = [
        shaded(body, -0.11, 0.11),
        stroke([(-0.04, 0.14), (-0.03, 0.26), (-0.05, 0.40)], _FIDDLE.lighter(0.06), 0.006),
        stroke([(0.05, 0.13), (0.04, 0.2), (0.06, 0.26)], _FIDDLE.darker(0.06), 0.005),
    ]
    for side in (-1, 1):
        inner.append(
            stroke(
                [(side * 0.036, 0.232), (side * 0.028, 0.247), (side * 0.044, 0.275), (side * 0.036, 0.290)],
                INK,
                0.0055,
            )
        )
        inner += [dot(side * 0.033, 0.232, 0.0050, INK), dot(side * 0.039, 0.290, 0.0050, INK)]
    black = Colour(0.30, 0.02, 280)
    strings: list[Record] = [
        stroke(
            [(-0.009 + 0.006 * n, -0.08), (-0.012 + 0.008 * n, 0.40)], PAPER.clear(0.9), 0.0016, straight=True
        )
        for n in range(4)
    ]
    pegs: list[Record] = [
        stroke(
            [(side * 0.008, -0.10 - 0.018 * n), (side * 0.034, -0.104 - 0.018 * n)],
            DARK_WOOD,
            0.008,
            straight=True,
        )
        for n in range(2)
        for side in (-1, 1)
    ]
    return (
        Cut(body, _FIDDLE, lift=1.4),
        Cut(_fiddle_body(0.0, 0.112, size * 0.93), _FIDDLE.lighter(0.045), lift=0, edge=0.4),
        Group(tuple(inner), clip=body),
        piece([(-0.020, 0.415), (0.020, 0.415), (0.012, 0.33), (-0.012, 0.33)], black, lift=0.8),
        piece([(-0.015, -0.09), (0.015, -0.09), (0.021, 0.235), (-0.021, 0.235)], black, lift=0.8),
        piece(
            [(-0.026, 0.262), (0.026, 0.262), (0.020, 0.274), (-0.020, 0.274)], WOOD.lighter(0.14), lift=0.8
        ),
        *pegs,
        curve(
            [
                (-0.012, -0.09),
                (-0.015, -0.14),
                (0.004, -0.165),
                (0.020, -0.148),
                (0.012, -0.132),
                (0.015, -0.09),
            ],
            _FIDDLE.darker(0.05),
            lift=0.8,
        ),
        *strings,
    )


def violin() -> DisplayList:
    black = Colour(0.30, 0.02, 280)
    bow: list[Record] = [
        stroke([(0.046, -0.235), (0.064, 0.08), (0.070, 0.47)], DARK_WOOD, 0.008),
        stroke([(0.036, -0.215), (0.060, 0.455)], PAPER, 0.004, straight=True),
        box(0.030, -0.225, 0.020, 0.036, black, lift=0.6),
    ]
    return (*fiddle(), *bow)
