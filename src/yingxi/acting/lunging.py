"""A lunge: one foot steps out, the weight goes over it, and comes back."""

from dataclasses import dataclass, replace
from math import pi, radians, sin

from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.timing import Key, eased, keyed, share_of

# Ticks in which a foot steps out or back, and how high it is lifted, in body heights.
STEP_TICKS, STEP_LIFT = 8.0, 0.03


@dataclass(frozen=True, slots=True)
class Lunge:
    """From `start` the far foot goes `ahead` metres forwards (the near one backwards where `ahead` is negative),
    from `back` on it returns. `weight` says how far the pelvis is carried forwards and `down` how far it sinks,
    both as keys (tick, metres)."""

    start: float
    origin: Footing
    ahead: float
    out: float
    back: float
    height: float
    weight: tuple[Key, ...]
    down: tuple[Key, ...]

    @property
    def end(self) -> float:
        return self.back + STEP_TICKS

    def at(self, tick: float) -> Footing:
        if tick >= self.end:
            return self.origin
        origin = self.origin
        near, far = origin.near, origin.far
        if self.ahead >= 0:
            far = self._stepped(far, tick)
        else:
            near = self._stepped(near, tick)
        moved = replace(
            origin,
            x=origin.x + origin.facing * keyed(self.weight, tick),
            hip=origin.hip - keyed(self.down, tick),
            freedom=0.0,
        )
        return moved.with_feet(near, far)

    def footfalls(self) -> tuple[Footfall, ...]:
        foot = self.origin.far if self.ahead >= 0 else self.origin.near
        return (
            Footfall(self.out + STEP_TICKS, foot.x + self.origin.facing * self.ahead, 0.7),
            Footfall(self.end, foot.x, 0.5),
        )

    def _stepped(self, foot: Foot, tick: float) -> Foot:
        goes = share_of(tick, self.out, self.out + STEP_TICKS)
        comes = share_of(tick, self.back, self.end)
        share = eased(goes) - eased(comes)
        moving = goes if goes < 1 else comes
        planted = moving in (0.0, 1.0)
        pitch = 0.0 if planted else 10.0 * sin(2 * pi * moving)
        lift = (
            0.0 if planted else self.height * (STEP_LIFT * sin(pi * moving) + 0.04 * abs(sin(radians(pitch))))
        )
        x = foot.x + self.origin.facing * self.ahead * share
        return Foot(x, foot.lift + lift, pitch, planted)
