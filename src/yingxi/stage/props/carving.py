"""A piece of a trunk with what a knife has cut into its bark long ago: a few strokes, healed at their edges."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.pieces import box, piece, stroke

BARK, WOOD = Colour(0.44, 0.038, 55), Colour(0.74, 0.052, 70)
WIDE, HIGH = 0.30, 0.46
"""Half of the piece of trunk that is seen, in metres."""
STROKES = (
    ((-0.060, 0.082), (-0.006, 0.088), (0.058, 0.097)),
    ((0.002, 0.132), (-0.006, 0.076), (-0.024, 0.030), (-0.064, -0.010)),
    ((-0.004, 0.060), (0.026, 0.024), (0.066, -0.004)),
    ((-0.050, -0.052), (0.004, -0.047), (0.056, -0.055)),
)
"""The cuts, in metres from the middle: no letter of any writing, and like one."""
FURROWS = (-0.27, -0.222, -0.178, -0.135, -0.1, 0.102, 0.14, 0.184, 0.226, 0.272)
"""Where the bark's furrows run, in metres from the middle."""


def carving() -> DisplayList:
    return (
        box(-WIDE, -HIGH, 2 * WIDE, 2 * HIGH, BARK, lift=3.0),
        piece(
            [(-WIDE, -HIGH), (-WIDE + 0.07, -HIGH), (-WIDE + 0.05, HIGH), (-WIDE, HIGH)], BARK.darker(0.05)
        ),
        piece([(WIDE - 0.05, -HIGH), (WIDE, -HIGH), (WIDE, HIGH), (WIDE - 0.08, HIGH)], BARK.lighter(0.05)),
        *(record for number, x in enumerate(FURROWS) for record in _furrow(number, x)),
        *(record for cut in STROKES for record in _cut(list(cut))),
    )


def _furrow(number: int, x: float) -> tuple[Record, ...]:
    """A furrow of long scales that do not meet, each thick in its middle."""
    first = -HIGH + 0.01 + 0.045 * (number % 4)
    return tuple(
        piece(
            [
                (x + 0.012 * sin(2.7 * number + low * 11), low),
                (x + 0.007 + 0.010 * sin(1.9 * number + low * 7), low + 0.06),
                (x + 0.014 * sin(2.3 * number + low * 5), low + 0.135),
                (x - 0.006 + 0.010 * sin(1.9 * number + low * 7), low + 0.07),
            ],
            BARK.darker(0.06 + 0.02 * (number % 2)),
            lift=0.0,
        )
        for low in (first, first + 0.17, first + 0.34, first + 0.51, first + 0.68)
    )


def _cut(along: list[tuple[float, float]]) -> tuple[Record, ...]:
    """A cut: its healed edge, the wood in it, and the shade of its upper edge."""
    return (
        stroke(along, BARK.lighter(0.10), 0.021),
        stroke(along, BARK.darker(0.16), 0.013),
        stroke([(x + 0.001, y - 0.003) for x, y in along], WOOD, 0.0055),
    )
