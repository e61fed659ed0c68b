"""How deep in the set one stands to do something to somebody: within an arm of them, and behind who sits there."""

from yingxi.film.breakdown import Deed
from yingxi.storyboard.model import Blocking, Mark

# Whoever does something to somebody stands before or behind them by no more than this, in metres.
ARM_DEEP = 0.44
# Who goes up to somebody stands so much further back than whoever sits beside them, across from them by less than the
# other: metres.
BEHIND_THEM, SITS_BEHIND = 0.34, 0.36


def within_depth(deep: float, other: Mark) -> float:
    """`deep` in metres, so that an arm reaches `other` from there: nobody must take another step for it."""
    if other.posture != "stand" or other.behind:
        return deep
    return round(min(max(deep, other.z - ARM_DEEP), other.z + ARM_DEEP), 3)


def behind_who_sit(spot: tuple[float, float], deed: Deed, marks: Blocking) -> tuple[float, float]:
    """`spot`, or behind it where one would stand before the face of somebody who sits there."""
    if deed.whom in marks and marks[deed.whom].on_fours:
        # Who goes down to an animal is lower than who sits.
        return spot
    before = [
        mark.z
        for person, mark in marks.items()
        if person not in (deed.actors[0], deed.whom) and mark.on_set and mark.posture in ("sit", "kneel")
        and abs(mark.x - spot[0]) < SITS_BEHIND and spot[1] < mark.z + BEHIND_THEM
    ]  # fmt: skip
    return (spot[0], round(max(before) + BEHIND_THEM, 3)) if before else spot
