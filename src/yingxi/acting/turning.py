"""Turning round: the head goes first, through the front and on to the other side; the body follows it there, the feet
step round one after the other, and the body leans on again. To one's back one turns by the profile."""

from dataclasses import dataclass, replace
from math import pi, sin

from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.timing import eased, keyed, share_of
from yingxi.film.board import Facing
from yingxi.film.performance import View

TURN_TICKS = 16.0
STOOPED_BACK = 42.0
"""Degrees for one head of stoop by which an elder leans back, to have a head that stands forward over the feet."""
# How far the head has turned to the other side when the body follows it.
ROUND = 0.62
# Between a body seen from before and its back the profile is seen between these ticks.
BESIDE = (5.0, 11.0)
# How much narrower the body is seen before its profile, and how much broader that is at first, over so many ticks.
NARROW, SWAPPING = 0.12, 4.0
# When each foot steps round, and how high in metres: first the one that does not carry.
STEPS = ((3.0, 9.0, 0.045), (9.0, 14.0, 0.028))


def squashed(since: float) -> float:
    """How broad a body is drawn so many ticks after its profile has taken another drawing's place (before it, where
    negative): it narrows to the profile, which is broad at first.

    >>> squashed(-9), squashed(-0.01) < 0.9, squashed(0.0) > 1.1, squashed(9)
    (1.0, True, True, 1.0)
    """
    near = NARROW * max(0.0, 1 - abs(since) / SWAPPING)
    return 1.0 + (near if since >= 0 else -near)


@dataclass(frozen=True, slots=True)
class Turn:
    """A half turn on the spot, or to the wall behind. The feet stay: the one that was near is now the far one. Who
    kneels turns on the foot that stands: the other is off the ground."""

    start: float
    origin: Footing
    facing: Facing
    view: View = "three-quarter"
    stoop: float = 0.0

    @property
    def end(self) -> float:
        return self.start + TURN_TICKS

    def at(self, tick: float) -> Footing:
        slide = (
            eased(1 - abs(share_of(tick, self.start + 1, self.end - 1) * 2 - 1)) if tick < self.end else 0.0
        )
        bob = keyed(((self.start, 0.0), (self.start + 8, 0.012), (self.end, 0.0)), tick)
        moved = replace(
            self._half_turned(tick, slide) if self.view == self.origin.view else self._by_the_profile(tick),
            hip=self.origin.hip * (1 - bob),
            rest=self.origin.rest * (1 - slide),
            freedom=0.3 if tick < self.end else self.origin.freedom,
        )
        first, second = ("left", "right") if self.origin.on_right > 0 else ("right", "left")
        for own, (lifts, plants, high) in zip((first, second), STEPS, strict=True):
            foot: Foot = getattr(self.origin, own)
            share = share_of(tick, self.start + lifts, self.start + plants)
            if 0.0 < share < 1.0 and self.origin.posture != "kneel":
                stepping = replace(foot, lift=foot.lift + high * sin(pi * share), planted=False)
                moved = replace(moved, right=stepping) if own == "right" else replace(moved, left=stepping)
        return moved

    def footfalls(self) -> tuple[Footfall, ...]:
        return tuple(
            Footfall(self.start + plants, self.origin.x, strength)
            for (_, plants, _), strength in zip(STEPS, (0.35, 0.25), strict=True)
        )

    def _half_turned(self, tick: float, slide: float) -> Footing:
        middle = self.start + TURN_TICKS / 2
        turned = tick >= middle
        squash = keyed(((self.start + 4, 1.0), (middle, 0.94), (self.end - 4, 1.0)), tick)
        return replace(
            self.origin,
            facing=self.facing if turned else self.origin.facing,
            squash=squash,
            turn=0.0,
            upright=slide,
            front=ROUND if turned else -ROUND,
            lean=self.origin.lean - STOOPED_BACK * self.stoop * slide,
        )

    def _by_the_profile(self, tick: float) -> Footing:
        """The profile lies between the front and the back; the head is in it before the body, and leaves it after."""
        away = self.view == "back"
        there, on = (self.start + swap for swap in BESIDE)
        if tick < there:
            view, facing = self.origin.view, self.origin.facing
        elif tick < on:
            view, facing = "profile", self.origin.facing if away else self.facing
        else:
            view, facing = self.view, self.facing
        led = share_of(tick, self.start, there) if away else 1 - share_of(tick, on, self.end)
        squash = squashed(tick - there) if tick < (there + on) / 2 else squashed(on - tick - 0.01)
        return replace(
            self.origin, view=view, facing=facing, squash=squash, led=led if view != "back" else 0.0
        )
