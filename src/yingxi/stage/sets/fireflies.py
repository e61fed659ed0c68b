"""Fireflies, over a clearing or a meadow."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.sets.cutting import disc, glow

WARM = Colour(0.92, 0.11, 105)
MANY = 11


def fireflies(seed: int, frame: int, *, half: float = 4.6, high: float = 1.7) -> DisplayList:
    """Lights that wander and breathe over `half` metres to either side of the middle, up to `high` metres."""
    records: list[Record] = []
    for n in range(MANY):
        turn = frame * 0.02 + 6.28 * chance(seed, "firefly", n)
        x = half * (2 * chance(seed, "firefly", n, "x") - 1) + 0.35 * sin(turn * 1.3 + n)
        y = 0.35 + high * chance(seed, "firefly", n, "y") + 0.16 * sin(turn * 2.1 + 2 * n)
        shine = max(0.0, sin(frame * 0.045 + 1.7 * n)) ** 0.7
        if shine > 0.05:
            records += [
                glow(x, y, 0.16, WARM, 0.5 * shine),
                disc(x, y, 0.016, None, WARM.clear(shine), lift=0, lit=False),
            ]
    return tuple(records)
