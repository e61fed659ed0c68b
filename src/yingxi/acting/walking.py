"""Walking: footprints first, in metres; then the planted ankle stays and the hip is carried over it."""

from dataclasses import dataclass, replace
from math import pi, radians, sin, sqrt
from typing import Literal

from yingxi.acting.footing import FRONT, REAR, Foot, Footfall, Footing, standing_hip
from yingxi.acting.gaits import Gait
from yingxi.acting.timing import Key, eased, keyed, share_of, smoothly
from yingxi.film.board import Facing
from yingxi.film.performance import View
from yingxi.stage.rig import Proportions

# Both feet stay down for this share of a step; then the one behind swings.
DOUBLE_SUPPORT = 0.12
Own = Literal["right", "left"]


@dataclass(frozen=True, slots=True)
class Print:
    """A footprint: which of the person's own feet, where, and when it lifts and plants."""

    own: Own
    x: float
    lifts: float
    plants: float
    last: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk from one footing to another, over its footprints."""

    start: float
    origin: Footing
    target: Footing
    prints: tuple[Print, ...]
    path: tuple[Key, ...]
    gait: Gait
    proportions: Proportions
    view: View

    @property
    def end(self) -> float:
        return self.prints[-1].plants

    def at(self, tick: float) -> Footing:
        if tick >= self.end:
            return self.target
        travel = share_of(tick, self.start, self.end)
        right, left = self._foot("right", tick), self._foot("left", tick)
        moved = replace(
            self.origin,
            x=smoothly(self.path, tick),
            z=self.origin.z + (self.target.z - self.origin.z) * eased(travel),
            right=right,
            left=left,
            hip=self._hip(tick),
            freedom=0.0,
        )
        amount = eased(share_of(tick, self.start, self.start + 6)) * (
            1 - eased(share_of(tick, self.end - 8, self.end))
        )
        late = tick - 1.5
        apart = self._foot("left", late).x - self._foot("right", late).x
        swing = self.gait.arms * amount * max(-1.2, min(1.2, apart / (self.gait.step * self.proportions.leg)))
        view, squash = self._view(tick)
        bowed = self.gait.lean * amount + self._bowed(tick)
        return replace(
            moved,
            view=view,
            squash=squash,
            lean=bowed,
            neck=-0.6 * bowed,
            near_swing=swing,
            far_swing=-swing,
        )

    def _bowed(self, tick: float) -> float:
        """Degrees forward over a leg that hurts, while it carries."""
        for step in self.prints:
            if self.gait.uneven and step.own == "left" and step.lifts < tick < step.plants and not step.last:
                return 26.0 * self.gait.uneven * sin(pi * share_of(tick, step.lifts, step.plants))
        return 0.0

    def footfalls(self) -> tuple[Footfall, ...]:
        weight = 0.5 + 2.5 * self.gait.lift
        return tuple(
            Footfall(step.plants, step.x, weight * (0.7 if step.last else 1.0)) for step in self.prints
        )

    def _view(self, tick: float) -> tuple[View, float]:
        """The drawing is swapped under 6 % of squash, 2 ticks after the start and 3 before the end."""
        if self.view == self.origin.view == self.target.view:
            return self.view, 1.0
        there, back = self.start + 2, self.end - 3
        near = min(abs(tick - there), abs(tick - back))
        squash = 1.0 - 0.06 * max(0.0, 1 - near / 3)
        if tick < there:
            return self.origin.view, squash
        return (self.target.view if tick >= back else self.view), squash

    def _foot(self, own: Own, tick: float) -> Foot:
        at = self.origin.right.x if own == "right" else self.origin.left.x
        for step in self.prints:
            if step.own != own:
                continue
            if tick < step.lifts:
                return Foot(at)
            if tick < step.plants:
                return _swung(
                    at, step.x, share_of(tick, step.lifts, step.plants), self.gait, self.proportions
                )
            at = step.x
        return Foot(at)

    def _hip(self, tick: float) -> float:
        """Down after contact, up after passing (keys 0 contact, 2 down, 6 passing, 8 up, 12 contact)."""
        leg = self.proportions.leg
        stand = standing_hip(self.proportions) - self.proportions.ankle
        before, height = self.start, stand
        for step in self.prints:
            if tick < step.plants:
                stride = abs(step.x - self._other(step))
                contact = stand if step.last else 0.985 * sqrt(max(0.01, leg**2 - (stride / 2) ** 2))
                span = step.plants - before
                passing = (self.gait.passing - self._sinking(step)) * leg
                keys = (
                    (before, height),
                    (before + span * 0.17, min(height - 0.022 * leg, passing)),
                    (before + span * 0.5, passing),
                    (before + span * 0.67, passing + 0.016 * leg),
                    (step.plants, min(contact, passing + 0.03 * leg) if not step.last else contact),
                )
                return self.proportions.ankle + keyed(keys, tick)
            contact = 0.985 * sqrt(max(0.01, leg**2 - (abs(step.x - self._other(step)) / 2) ** 2))
            before, height = step.plants, min(contact, self.gait.passing * leg + 0.03 * leg)
        return standing_hip(self.proportions)

    def _sinking(self, step: Print) -> float:
        """How much lower, in leg lengths, the hip passes over a leg that hurts."""
        return 0.10 * self.gait.uneven if step.own == "left" else 0.0

    def _other(self, step: Print) -> float:
        """Where the other foot stands while `step` plants."""
        at = self.origin.left.x if step.own == "right" else self.origin.right.x
        for earlier in self.prints:
            if earlier.own != step.own and earlier.plants < step.plants:
                at = earlier.x
        return at


def walk_planned(
    proportions: Proportions,
    origin: Footing,
    start: float,
    x: float,
    z: float,
    *,
    gait: Gait,
    facing: Facing,
    view: View = "profile",
) -> Walk:
    """The walk from `origin` (already facing the right way) to (`x`, `z`), the last step shortened."""
    height = proportions.height
    rear, front = -REAR * height, FRONT * height
    own_far: Own = "left" if facing == 1 else "right"
    own_near: Own = "right" if facing == 1 else "left"
    far_now, near_now = facing * (origin.far.x - origin.x), facing * (origin.near.x - origin.x)
    length = facing * (x - origin.x)
    goal = length + front
    stride = gait.step * proportions.leg
    candidates = []
    for first, second, planted in ((own_far, own_near, near_now), (own_near, own_far, far_now)):
        for count in range(1 if first == own_far else 2, 60, 2):
            off = abs((goal - planted) / _weights(count)[-1] - stride)
            candidates += [(off, count, first, second, planted)]
    # A walk into depth needs steps that its x does not show.
    least = abs(z - origin.z) / stride
    fitting = [each for each in candidates if each[1] >= least - 0.5] or candidates[-1:]
    _, count, first, second, planted = min(fitting, key=lambda each: (round(each[0], 6), each[1]))
    weights = _weights(count)
    prints: list[Print] = []
    path: list[Key] = [(start, origin.x)]
    before = planted
    tick = start
    for i in range(count):
        at = planted + (goal - planted) * weights[i] / weights[-1]
        lifts = tick + gait.ticks * (DOUBLE_SUPPORT if i else 0.0)
        own = first if i % 2 == 0 else second
        # While the left foot swings the right one carries: a hurt one does so for a shorter time.
        tick += gait.ticks * (1 - gait.uneven if own == "left" else 1 + gait.uneven)
        prints.append(Print(own, origin.x + facing * at, lifts, tick))
        path.append((tick, origin.x + facing * (before + at) / 2))
        before = at
    closing = tick + max(6.0, gait.ticks * 0.85)
    prints.append(Print(own_near, x - facing * rear, tick + 1, closing, last=True))
    path.append((closing + 0.0, x))
    near, far = Foot(x - facing * rear), Foot(x + facing * front)
    target = replace(origin, x=x, z=z, hip=standing_hip(proportions), view="three-quarter", squash=1.0)
    target = target.with_feet(near, far)
    return Walk(start, origin, target, tuple(prints), tuple(path), gait, proportions, view)


def _weights(count: int) -> tuple[float, ...]:
    """How far each of `count` footprints lies, in steps: the first and the last are shorter."""
    made, total = [], 0.0
    for i in range(count):
        total += 0.8 if i == count - 1 and count > 1 else 0.9 if i == 0 else 1.0
        made.append(total)
    return tuple(made)


def _swung(start: float, end: float, share: float, gait: Gait, proportions: Proportions) -> Foot:
    """A foot in the air: it peels off the toe, is carried through, and comes down heel first."""
    length = abs(end - start)
    flair = min(1.0, length / (gait.step * proportions.leg))
    pitch = keyed(((0.0, 0.0), (0.22, -32 * flair), (0.6, 2.0), (0.85, 16 * flair), (1.0, 0.0)), share)
    carried = gait.lift * proportions.leg * (0.45 + 0.55 * flair) * sin(pi * share) ** 0.8
    below = 0.72 * sin(radians(max(0.0, -pitch))) + 0.28 * sin(radians(max(0.0, pitch)))
    lift = max(carried, below * proportions.foot)
    return Foot(start + (end - start) * eased(share), lift, pitch, planted=False)
