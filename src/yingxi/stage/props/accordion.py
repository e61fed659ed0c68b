"""A piano accordion: a box with keys, a box with buttons, and the folded bellows between them."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import BRASS, box, dot, piece, stroke

RED, IVORY, EBONY = Colour(0.46, 0.135, 25), Colour(0.93, 0.018, 88), Colour(0.24, 0.010, 60)
CLOTH = Colour(0.36, 0.045, 30)
HIGH, KEYS, BUTTONS = 0.165, (-0.225, -0.095), (0.105, 0.205)
"""Half the height, and from where to where the two boxes reach, in metres from the middle."""
FOLDS = 7


def accordion() -> DisplayList:
    left, right = KEYS[1], BUTTONS[0]
    wide = (right - left) / FOLDS
    return (
        *(record for number in range(FOLDS) for record in _fold(left + wide * number, wide, number)),
        box(KEYS[0], -HIGH, KEYS[1] - KEYS[0], 2 * HIGH, RED, lift=1.8, radius=0.022),
        *_keys(),
        *(stroke([(-0.128, y), (-0.106, y + 0.012)], BRASS, 0.0045) for y in (-0.10, -0.06, -0.02, 0.02, 0.06, 0.10)),
        box(right, -HIGH, BUTTONS[1] - right, 2 * HIGH, RED.darker(0.03), lift=1.8, radius=0.022),
        *(
            dot(right + 0.030 + 0.022 * column, -0.115 + 0.033 * row, 0.0082, IVORY, lift=0.5)
            for row in range(8)
            for column in range(3)
        ),
        *(
            dot(x, y, 0.009, BRASS, lift=0.5)
            for x in (KEYS[0] + 0.012, right + 0.010, BUTTONS[1] - 0.012)
            for y in (-HIGH + 0.014, HIGH - 0.014)
        ),
    )  # fmt: skip


def _fold(x: float, wide: float, number: int) -> tuple[Record, ...]:
    """One fold of the bellows, higher where it stands out, with a bright edge."""
    high = HIGH - 0.012 - 0.006 * (number % 2)
    light = CLOTH.lighter(0.07)
    return (
        piece([(x, -high), (x + wide / 2, -high - 0.010), (x + wide / 2, high + 0.010), (x, high)], light, lift=0.6),
        piece(
            [(x + wide / 2, -high - 0.010), (x + wide, -high), (x + wide, high), (x + wide / 2, high + 0.010)],
            CLOTH.darker(0.05),
            lift=0.3,
        ),
        stroke([(x + wide / 2, -high - 0.008), (x + wide / 2, high + 0.008)], BRASS.darker(0.08), 0.003, straight=True),
    )  # fmt: skip


def _keys() -> tuple[Record, ...]:
    """White keys one under the other with black ones between, as a piano's stood on end."""
    x, step = KEYS[0] + 0.010, 0.0285
    white = box(x, -0.145, 0.074, 0.29, IVORY, lift=0.8)
    lines = (
        stroke([(x, -0.145 + step * n), (x + 0.074, -0.145 + step * n)], EBONY.lighter(0.30), 0.0024, straight=True)
        for n in range(1, 10)
    )  # fmt: skip
    black = (
        box(x + 0.030, -0.145 + step * n - 0.0075, 0.044, 0.015, EBONY, lift=0.5)
        for n in range(1, 10)
        if n % 7 not in (3, 0)
    )
    return (white, *lines, *black)
