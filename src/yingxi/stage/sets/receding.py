"""What runs away from the eye: walls, doors and lamps of a passage, each drawn on the card at its stretch's end."""

from collections.abc import Sequence

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, polygon

EYE = 1.35
"""Metres at which a standing eye sees a passage's lines meet."""
BEFORE = 0.66
"""A stretch is drawn from so much nearer than it begins: what the one before hides until the camera stands aside."""
Spot = tuple[float, float, float]
"""x, y and depth of a point, in metres."""


def seen(spot: Spot, card: float) -> Point:
    """Where `spot` is drawn on a card that stands at depth `card`, for an eye in the passage's middle."""
    x, y, z = spot
    return x * card / z, EYE + (y - EYE) * card / z


def quad(
    spots: Sequence[Spot],
    card: float,
    colour: Colour,
    *,
    lift: float = 0.0,
    edge: float = 0.0,
    lit: bool = True,
) -> Cut:
    return Cut(polygon([seen(spot, card) for spot in spots]), colour, lift=lift, edge=edge, lit=lit)


def upright(
    x: float,
    low: float,
    high: float,
    near: float,
    far: float,
    card: float,
    colour: Colour,
    *,
    lift: float = 0.0,
    edge: float = 0.0,
    lit: bool = True,
) -> Cut:
    """A board on the side wall at `x`, from depth `near` to `far`."""
    return quad(
        ((x, low, near), (x, high, near), (x, high, far), (x, low, far)),
        card,
        colour,
        lift=lift,
        edge=edge,
        lit=lit,
    )


def lying(
    left: float,
    right: float,
    y: float,
    near: float,
    far: float,
    card: float,
    colour: Colour,
    *,
    lit: bool = True,
) -> Cut:
    """A board on the ceiling or the ground at height `y`."""
    return quad(((left, y, near), (right, y, near), (right, y, far), (left, y, far)), card, colour, lit=lit)


def edge_line(start: Spot, end: Spot, card: float, colour: Colour, width: float) -> Stroke:
    """A line between two spots, `width` metres thick on the card."""
    return Stroke(polygon((seen(start, card), seen(end, card)), closed=False), colour, width)


def stretch(
    half: float,
    high: float,
    near: float,
    far: float,
    wall: Colour,
    top: Colour,
    *,
    other: Colour | None = None,
) -> list[Record]:
    """Two side walls and a ceiling between two depths, for a card at `far`; the right wall may be of `other` paint."""
    return [
        lying(-half, half, high, near, far, far, top),
        upright(-half, -0.02, high, near, far, far, wall),
        upright(half, -0.02, high, near, far, far, other or wall),
    ]
