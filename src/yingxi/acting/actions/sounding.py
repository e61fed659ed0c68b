"""Sounds that hands make while they are at something, and clothes about them."""

from collections.abc import Iterator

from yingxi.acting.part import Part, Sound

AGAIN_TICKS = 52.0
"""Ticks of one stretch of a sound that goes on: writing, stirring."""
SLEEVE_TICKS, SLEEVE = 4.0, 0.4


def again(kind: str, start: float, end: float, x: float) -> Iterator[Sound]:
    """The sound from its first contact on, and anew as long as the hand is at it; never begun just before it stops."""
    tick = start
    while tick == start or tick + AGAIN_TICKS / 2 < end:
        yield Sound(tick, kind, x, 0.7)
        tick += AGAIN_TICKS


def sleeve(part: Part, begin: float) -> Sound:
    """Cloth, where an arm sets out that touches nothing."""
    return Sound(begin + SLEEVE_TICKS, "cloth", part.footing(begin).x, SLEEVE)
