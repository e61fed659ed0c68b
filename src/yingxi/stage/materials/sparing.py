"""Leaving out: of a place, a look that needs an empty ground keeps what stands before its walls."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import cos, hypot, radians, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.place import Card

SOLID = 0.9
"""What is clearer than this is no thing but a shade on one."""
WALLS = 4.0
"""Square metres from which an upright sheet is a wall."""
NARROW = 1.3
"""Metres: what is narrower is a column or a beam."""
VAST = 30.0
"""So large is nothing but the wall over a wall."""
STANDS, PALE, PLAIN, PAPERED = 0.3, 0.46, 0.085, 0.11
"""It begins no higher than this, and is no darker and no stronger in colour than that; what is vast may be papered more
strongly."""
NEAR_IN_LIGHTNESS, NEAR_IN_COLOUR = 0.15, 0.05
"""Two colours that differ by less are one to the eye that looks at a wall."""

Kept = Callable[[Record], Record | None]


def spared(records: DisplayList, kept: Kept) -> DisplayList:
    """`records` as `kept` leaves them, in their groups; what it gives None for is left out."""
    made: list[Record] = []
    for record in records:
        if isinstance(record, Group):
            inner = spared(record.records, kept)
            if inner:
                made.append(replace(record, records=inner))
        elif (left := kept(record)) is not None:
            made.append(left)
    return tuple(made)


def spared_card(card: Card, kept: Kept, *, haze: float = 0.0) -> Card:
    """`card` and what moves on it, as `kept` leaves them."""
    moving = None if card.moving is None else partial(_moving, card.moving, kept)
    return replace(card, records=spared(card.records, kept), moving=moving, haze=haze)


def _moving(shown: Callable[[int], DisplayList], kept: Kept, frame: int) -> DisplayList:
    return spared(shown(frame), kept)


def wall_of(records: DisplayList) -> Colour | None:
    """The colour of the broadest wall among `records`; None where there is none."""
    broad = [each for each in sheets(records) if is_wall(each)]
    standing = [each for each in broad if stands(each)]
    return max(standing or broad, key=area).colour if broad else None


def is_wall(sheet: Cut) -> bool:
    """Whether a sheet is broad and plain, and either stands on the ground, pale, or is vast."""
    colour, broad = sheet.colour, area(sheet)
    if colour.alpha < SOLID or colour.chroma >= (PAPERED if broad >= VAST else PLAIN):
        return False
    left, low, right, high = sheet.path.bounds()
    if min(right - left, high - low) < NARROW:
        return False
    return broad >= VAST or (broad >= WALLS and colour.lightness > PALE and stands(sheet))


def stands(sheet: Cut) -> bool:
    """Whether a sheet begins at the ground."""
    return sheet.path.bounds()[1] < STANDS


def area(sheet: Cut) -> float:
    """Of the box about a sheet, in square metres."""
    left, low, right, high = sheet.path.bounds()
    return (right - left) * (high - low)


def alike(one: Colour, other: Colour) -> bool:
    """Whether two colours are one on a wall."""
    (a, b), (c, d) = _plane(one), _plane(other)
    return abs(one.lightness - other.lightness) < NEAR_IN_LIGHTNESS and hypot(a - c, b - d) < NEAR_IN_COLOUR


def _plane(colour: Colour) -> tuple[float, float]:
    return colour.chroma * cos(radians(colour.hue)), colour.chroma * sin(radians(colour.hue))


def sheets(records: DisplayList) -> list[Cut]:
    """All sheets among `records`, those in groups too."""
    found: list[Cut] = []
    for record in records:
        if isinstance(record, Cut):
            found.append(record)
        elif isinstance(record, Group):
            found += sheets(record.records)
    return found
