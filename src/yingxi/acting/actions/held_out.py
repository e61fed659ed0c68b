"""How a thing lies between two people while it is handed over: upright, or a long one level on open palms."""

from dataclasses import dataclass

from yingxi.film.performance import Hand
from yingxi.stage.display import Matrix
from yingxi.stage.lying_things import box_of
from yingxi.stage.people.carrying import OVER_HEAD
from yingxi.stage.props import prop_named

# What is so many metres long and so many times as long as it is broad lies on both palms.
LONG, SLENDER = 0.5, 3.0
# It lies towards us, so that no more of its length is seen than so many metres; its end towards the giver is a little
# higher.
LENGTH_SEEN, RISES = 0.60, 0.12
# What reaches higher over the hand than this, in metres, is given lower, by so much at most: not before a face.
HIGH, LOWER = 0.18, 0.22
# From the middle of a long thing to the palms under it, and from the hand on another thing to the one that supports
# it: metres towards their owner.
PALMS, ONE_PALM, SUPPORTS = (0.12, -0.03), 0.04, 0.05
# Palms are so many metres under it.
UNDER = 0.025


@dataclass(frozen=True, slots=True)
class HeldOut:
    """A thing held out by somebody who faces `way`: from its drawing to the set, and where the giver's and the taker's
    first and second hand are."""

    matrix: Matrix
    way: int
    middle: tuple[float, float]
    level: bool

    @property
    def hand(self) -> Hand:
        return "flat" if self.level else "grip"

    def palm(self, *, gives: bool, second: bool, alone: bool = False) -> tuple[float, float]:
        """x and y of a palm; of who has no other hand for it where `alone`."""
        x, y = self.middle
        if self.level:
            back = ONE_PALM if alone else PALMS[second]
            y -= UNDER
        else:
            back = SUPPORTS if second else 0.0
            y -= UNDER if second else 0.0
        return x - self.way * back * (1 if gives else -1), y


def is_long(what: str) -> bool:
    """Whether a thing is given on both palms."""
    left, low, right, high = box_of(prop_named(what))
    long, broad = max(right - left, high - low), min(right - left, high - low)
    return long >= LONG and long > SLENDER * broad


def held_out(what: str, way: int, x: float, y: float) -> HeldOut:
    """`what` at x and y of the set, metres, given by somebody who faces `way` (1 or -1)."""
    name = prop_named(what)
    left, low, right, high = box_of(name)
    if not is_long(what):
        y -= min(LOWER, max(0.0, high - HIGH)) if name != OVER_HEAD else 0.0
        return HeldOut((1.0 * way, 0.0, 0.0, 1.0, x, y), way, (x, y), level=False)
    if right - left > high - low:
        a, b, c, d = 1.0, 0.0, 0.0, 1.0
    else:
        seen = min(0.62, LENGTH_SEEN / (high - low))
        c, d = -seen, RISES * seen
        size = (c * c + d * d) ** 0.5
        a, b = d / size, -c / size
    across, up = 0.5 * (left + right), 0.5 * (low + high)
    matrix = (way * a, b, way * c, d, x - way * (a * across + c * up), y - (b * across + d * up))
    return HeldOut(matrix, way, (x, y), level=True)
