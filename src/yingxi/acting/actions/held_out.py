"""How a thing lies between two people while it is handed over: upright, or a long one level on open palms."""

from dataclasses import dataclass

from yingxi.film.performance import Hand
from yingxi.stage.display import Matrix
from yingxi.stage.lying_things import box_of
from yingxi.stage.people.carrying import OVER_HEAD
from yingxi.stage.props import prop_named

# What is so many metres long, at least and at most, and so many times as long as it is broad lies on both palms; what
# is longer is given upright.
LONG, LONGEST, SLENDER = 0.5, 1.45, 3.0
# It is as long as ever there; its end towards the giver is higher by such a share of its length.
RISES = 0.14
# What reaches higher over the hand than this, in metres, is given lower, by so much at most: not before a face.
HIGH, LOWER = 0.18, 0.22
# What is given upright ends so many metres over the ground.
OFF_THE_GROUND = 0.03
# From the middle of a long thing to the palms under it, and from the hand on another thing to the one that supports
# it: metres towards their owner.
PALMS, ONE_PALM, SUPPORTS = (0.16, 0.0), 0.06, 0.05
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
    return LONG <= long <= LONGEST and long > SLENDER * broad


def held_out(what: str, way: int, x: float, y: float) -> HeldOut:
    """`what` at x and y of the set, metres, given by somebody who faces `way` (1 or -1)."""
    name = prop_named(what)
    left, low, right, high = box_of(name)
    if not is_long(what):
        lower = y - min(LOWER, max(0.0, high - HIGH)) if name != OVER_HEAD else y
        y = max(lower, min(y, OFF_THE_GROUND - low))
        return HeldOut((1.0 * way, 0.0, 0.0, 1.0, x, y), way, (x, y), level=False)
    if right - left > high - low:
        a, b, c, d = 1.0, 0.0, 0.0, 1.0
    else:
        size = (1 + RISES * RISES) ** 0.5
        c, d = -1 / size, RISES / size
        a, b = d, -c
    across, up = 0.5 * (left + right), 0.5 * (low + high)
    matrix = (way * a, b, way * c, d, x - way * (a * across + c * up), y - (b * across + d * up))
    return HeldOut(matrix, way, (x, y), level=True)
