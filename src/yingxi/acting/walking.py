"""Walking: footprints first, in metres; then the planted ankle stays and the hip is carried over it."""

from dataclasses import dataclass, replace
from math import hypot, pi, sin, sqrt
from typing import Literal

from yingxi.acting.footing import STAND, Foot, Footfall, Footing, standing_hip
from yingxi.acting.gaits import Gait
from yingxi.acting.soles import on_the_ball, on_the_heel, rolls_from, swung
from yingxi.acting.timing import Key, eased, keyed, share_of, smoothly
from yingxi.acting.turning import squashed
from yingxi.film.board import Facing
from yingxi.film.performance import View
from yingxi.stage.rig import Proportions

# Both feet stay down for this share of a step; then the one behind swings.
DOUBLE_SUPPORT = 0.12
# Seen end on, arms swing by so much of their swing.
IN_DEPTH = 0.5
# How high a runner flies, in leg lengths.
FLOWN = 0.085
# A step shorter than so much of the gait's own bends the knees less.
SHORT = 0.6
# The body follows the head into another drawing so many ticks later.
FOLLOWS = 8.0
Own = Literal["right", "left"]
# A way is measured in so many parts. It winds where it goes further aside than this, in strides, and is so much longer
# than straight.
PARTS, WINDS, WINDING = 64, 0.9, 1.35


@dataclass(frozen=True, slots=True)
class Print:
    """A footprint: which of the person's own feet, where, and when it lifts and plants."""

    own: Own
    x: float
    lifts: float
    plants: float
    z: float
    last: bool = False


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk from one footing to another, over its footprints. `path` and `deep` carry the pelvis over them."""

    start: float
    origin: Footing
    target: Footing
    prints: tuple[Print, ...]
    path: tuple[Key, ...]
    deep: tuple[Key, ...]
    gait: Gait
    proportions: Proportions
    view: View

    @property
    def end(self) -> float:
        return self.prints[-1].plants

    def at(self, tick: float) -> Footing:
        if tick >= self.end:
            return self.target
        right, left = self._foot("right", tick), self._foot("left", tick)
        moved = replace(
            self.origin,
            x=smoothly(self.path, tick),
            z=smoothly(self.deep, tick),
            right=right,
            left=left,
            hip=self._hip(tick) + self._flown(tick),
            freedom=0.0,
        )
        amount = eased(share_of(tick, self.start, self.start + 6)) * (
            1 - eased(share_of(tick, self.end - 8, self.end))
        )
        late = tick
        left_then, right_then = self._foot("left", late), self._foot("right", late)
        apart = left_then.x - right_then.x
        if abs(self.target.z - self.origin.z) > abs(self.target.x - self.origin.x):
            # Going away or coming, the arms' swing is seen end on.
            apart = IN_DEPTH * (left_then.depth(0.0) - right_then.depth(0.0))
        swing = self.gait.arms * amount * max(-1.2, min(1.2, apart / (self.gait.step * self.proportions.leg)))
        view, squash = self._view(tick)
        bowed = self.gait.lean * amount + self._bowed(tick)
        return replace(
            moved,
            view=view,
            squash=squash,
            led=self._led(tick),
            lean=bowed,
            neck=-0.6 * bowed,
            near_swing=swing,
            far_swing=-swing,
            rest=1 - amount,
            runs=self.gait.flight > 0 and amount > 0.5,
            on_right=self._carrying(tick),
        )

    def _carrying(self, tick: float) -> float:
        """Which leg carries as they set out and as they come to stand."""
        share = eased(share_of(tick, self.start + 3, self.end - 3))
        return self.origin.on_right + (self.target.on_right - self.origin.on_right) * share

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
        """The drawing is swapped when the head has turned, and back before it does."""
        if self.view == self.origin.view == self.target.view:
            return self.view, 1.0
        there, back = self._swaps()
        squash = 1.0
        if self.view != self.origin.view:
            squash = squashed(tick - there)
        if self.view != self.target.view and tick > (there + back) / 2:
            squash = squashed(back - tick - 0.01)
        if tick < there:
            return self.origin.view, squash
        return (self.target.view if tick >= back else self.view), squash

    def _swaps(self) -> tuple[float, float]:
        """When the body's drawing is swapped, and swapped back; a short walk shows its own for two fifths at least."""
        long = self.end - self.start
        return self.start + min(FOLLOWS, 0.3 * long), self.end - min(FOLLOWS, 0.3 * long)

    def _led(self, tick: float) -> float:
        """How far the head is in the profile already before the body follows it, and still after the body has come out
        of it."""
        if self.view != "profile":
            return 0.0
        there, back = self._swaps()
        on = 1.0 if self.origin.view == self.view else share_of(tick, self.start, there)
        off = 1.0 if self.target.view == self.view else 1 - share_of(tick, back, self.end)
        return min(on, off)

    def _foot(self, own: Own, tick: float) -> Foot:
        stood = self.origin.right if own == "right" else self.origin.left
        at = Foot(stood.x, z=self.origin.z if stood.z is None else stood.z)
        before, planted = at, self.start
        for step in self.prints:
            if step.own != own:
                continue
            there = Foot(step.x, z=step.z)
            rolls = rolls_from(self.gait, step.lifts) >= self.start
            if tick < step.lifts:
                if rolls and tick > rolls_from(self.gait, step.lifts):
                    return on_the_ball(at, there, tick, step.lifts, self.gait, self.proportions)
                return on_the_heel(before, at, tick - planted, self.gait, self.proportions)
            if tick < step.plants:
                share = share_of(tick, step.lifts, step.plants)
                return swung(at, there, share, self.gait, self.proportions, rolled=rolls, last=step.last)
            before, at, planted = at, there, step.plants
        return on_the_heel(before, at, tick - planted, self.gait, self.proportions)

    def _hip(self, tick: float) -> float:
        """Down after contact, up after passing (keys 0 contact, 2 down, 6 passing, 8 up, 12 contact)."""
        leg = self.proportions.leg
        stand = standing_hip(self.proportions) - self.proportions.ankle
        before, height = self.start, stand
        for step in self.prints:
            if tick < step.plants:
                stride = self._apart(step)
                contact = stand if step.last else self._contact(stride)
                span = step.plants - before
                # Knees give by so much of what a whole step takes.
                way = self._whole(stride)
                passing = (1 - (1 - self.gait.passing) * (0.35 + 0.65 * way) - self._sinking(step)) * leg
                keys = (
                    (before, height),
                    (before + span * 0.17, min(height - 0.022 * way * leg, passing)),
                    (before + span * 0.5, passing),
                    (before + span * 0.67, passing + 0.016 * leg),
                    (step.plants, min(contact, passing + 0.03 * leg) if not step.last else contact),
                )
                return self.proportions.ankle + keyed(keys, tick)
            contact = self._contact(self._apart(step))
            before, height = step.plants, min(contact, self.gait.passing * leg + 0.03 * leg)
        return standing_hip(self.proportions)

    def _whole(self, stride: float) -> float:
        """How much of what a whole step takes a step so long, in metres, takes of the knees."""
        return min(1.0, stride / (SHORT * self.gait.step * self.proportions.leg))

    def _contact(self, stride: float) -> float:
        """The hip's height over the ankle as the foot meets the ground, in metres."""
        leg = self.proportions.leg
        return (STAND - (STAND - 0.985) * self._whole(stride)) * sqrt(max(0.01, leg**2 - (stride / 2) ** 2))

    def _flown(self, tick: float) -> float:
        """How much higher the hip is while both feet are in the air, in metres."""
        long = self.gait.flight * self.gait.ticks
        for step in self.prints[:-2]:
            if long and step.plants - long < tick < step.plants:
                return (
                    FLOWN * self.proportions.leg * sin(pi * share_of(tick, step.plants - long, step.plants))
                )
        return 0.0

    def _sinking(self, step: Print) -> float:
        """How much lower, in leg lengths, the hip passes over a leg that hurts."""
        return 0.10 * self.gait.uneven if step.own == "left" else 0.0

    def _apart(self, step: Print) -> float:
        """How far `step` plants from where the other foot stands, in metres."""
        x, z = self.origin.left.x if step.own == "right" else self.origin.right.x, self.origin.z
        for earlier in self.prints:
            if earlier.own != step.own and earlier.plants < step.plants:
                x, z = earlier.x, earlier.z
        return hypot(step.x - x, step.z - z)


@dataclass(frozen=True, slots=True)
class Detour:
    """The way from x `begin` to `end` and from depth `near` to `far`, in its middle `aside` deeper than straight;
    metres."""

    begin: float
    end: float
    near: float
    far: float
    aside: float

    def deep(self, share: float) -> float:
        """How deep one is after `share` of the way across."""
        return self.near + (self.far - self.near) * share + self.aside * sqrt(abs(sin(pi * share)))

    @property
    def length(self) -> float:
        return self._lengths()[-1]

    def winds(self, stride: float) -> bool:
        """Whether steps that are even across would be too long into depth."""
        return abs(self.aside) > WINDS * stride and self.length > WINDING * abs(self.end - self.begin)

    def share(self, gone: float) -> float:
        """How far across one is who has `gone` that share of the way's length."""
        lengths = self._lengths()
        number = next(i for i, length in enumerate(lengths) if length >= gone * lengths[-1] - 1e-9)
        before = lengths[number - 1] if number else 0.0
        part = (gone * lengths[-1] - before) / ((lengths[number] - before) or 1.0)
        return min(1.0, (number - 1 + part) / PARTS) if number else 0.0

    def _lengths(self) -> list[float]:
        """How long the way is up to each of its parts."""
        made = [0.0]
        for number in range(PARTS):
            across = (self.end - self.begin) / PARTS
            deep = self.deep((number + 1) / PARTS) - self.deep(number / PARTS)
            made.append(made[-1] + hypot(across, deep))
        return made


# Who goes backwards, by more than this in metres, takes steps of so much of their own.
AHEAD, BACKWARDS = 0.12, 0.5


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
    round_by: float = 0.0,
) -> Walk:
    """The walk from `origin` (already facing the right way) to (`x`, `z`), the last step shortened; who faces away
    from there goes backwards, in short steps. On its way it goes `round_by` metres deeper than straight."""
    height = proportions.height
    stance = origin.stance
    rear, front = -stance.rear * height, stance.front * height
    own_far: Own = "left" if facing == 1 else "right"
    own_near: Own = "right" if facing == 1 else "left"
    far_now, near_now = facing * (origin.far.x - origin.x), facing * (origin.near.x - origin.x)
    length = facing * (x - origin.x)
    goal = length + front
    stride = gait.step * proportions.leg
    if length < -AHEAD:
        stride *= -BACKWARDS
        gait = replace(gait, rolls=0.0, arms=BACKWARDS * gait.arms)
    candidates = []
    for first, second, planted in ((own_far, own_near, near_now), (own_near, own_far, far_now)):
        for count in range(1 if first == own_far else 2, 60, 2):
            off = abs((goal - planted) / _weights(count)[-1] - stride)
            candidates += [(off, count, first, second, planted)]
    # A walk into depth needs steps that its x does not show.
    way = Detour(origin.x, x, origin.z, z, round_by)
    winds = stride > 0 and way.winds(stride)
    least = (way.length if winds else abs(z - origin.z)) / abs(stride)
    fitting = [each for each in candidates if each[1] >= least - 0.5] or candidates[-1:]
    _, count, first, second, planted = min(fitting, key=lambda each: (round(each[0], 6), each[1]))
    weights = _weights(count)
    prints: list[Print] = []
    path: list[Key] = [(start, origin.x)]
    deep: list[Key] = [(start, origin.z)]
    before, deep_before = planted, origin.z
    tick = start
    for i in range(count):
        at = planted + (goal - planted) * weights[i] / weights[-1]
        # Who runs is off the ground before the other foot comes down.
        support = -gait.flight if gait.flight else DOUBLE_SUPPORT
        lifts = tick + gait.ticks * (support if i else 0.0)
        own = first if i % 2 == 0 else second
        # While the left foot swings the right one carries: a hurt one does so for a shorter time.
        tick += gait.ticks * (1 - gait.uneven if own == "left" else 1 + gait.uneven)
        at_z = way.deep((i + 1) / count)
        if winds:
            # Whoever goes far round takes even steps along their way.
            share = way.share(weights[i] / weights[-1])
            at, at_z = planted + (goal - planted) * share, way.deep(share)
        prints.append(Print(own, origin.x + facing * at, lifts, tick, at_z))
        path.append((tick, origin.x + facing * (before + at) / 2))
        deep.append((tick, (deep_before + at_z) / 2))
        before, deep_before = at, at_z
    closing = tick + max(6.0, gait.ticks * 0.85)
    prints.append(Print(own_near, x - facing * rear, tick + 1, closing, z, last=True))
    path.append((closing + 0.0, x))
    deep.append((closing, z))
    near, far = Foot(x - facing * rear), Foot(x + facing * front)
    target = replace(origin, x=x, z=z, hip=standing_hip(proportions), view="three-quarter", squash=1.0)
    target = replace(target.with_feet(near, far), on_right=facing * stance.weight)
    return Walk(start, origin, target, tuple(prints), tuple(path), tuple(deep), gait, proportions, view)


def _weights(count: int) -> tuple[float, ...]:
    """How far each of `count` footprints lies, in steps: the first and the last are shorter."""
    made, total = [], 0.0
    for i in range(count):
        total += 0.8 if i == count - 1 and count > 1 else 0.9 if i == 0 else 1.0
        made.append(total)
    return tuple(made)
