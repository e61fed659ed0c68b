"""Where the camera stands beside people, and one view from each of several places."""

from collections.abc import Iterator, Sequence

from yingxi.film.board import Angle, Move, Size
from yingxi.storyboard.model import View
from yingxi.storyboard.reasons import Reason

# How many degrees aside of straight on the camera stands.
SINGLE = 17.0
"""For one person."""
OVER = 22.0
"""Behind a shoulder."""
PAIR = 15.0
"""For two."""
SIDEWAYS = 33.0
"""Where a cut needs another side."""
Place = tuple[float, Angle]
"""An azimuth in degrees and an angle."""


def beside_one(side: int) -> tuple[Place, ...]:
    """The places for one who faces `side`: first where the other one would stand."""
    return (SINGLE * side, "eye"), (-SINGLE * side, "eye"), (SIDEWAYS * side, "eye")


def beside_two(side: int) -> tuple[Place, ...]:
    """The places for two or more, of whom one faces `side`."""
    return (PAIR * side, "eye"), (-PAIR * side, "eye"), (0.0, "eye"), (SIDEWAYS * side, "eye")


def views_from(
    places: Sequence[Place], subjects: tuple[str, ...], size: Size, reason: Reason, *, move: Move = "hold"
) -> Iterator[View]:
    """The same view from each of `places`."""
    for azimuth, angle in places:
        yield View(subjects, size, angle, move, azimuth=azimuth, reason=reason)
