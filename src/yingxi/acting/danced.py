"""Where the feet of somebody who dances are, beat by beat: steps planned first, as in walking."""

from dataclasses import dataclass, replace
from math import pi, sin
from typing import Literal

from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.timing import Key, keyed, share_of
from yingxi.film.performance import View
from yingxi.stage.rig import Proportions

Moved = Literal["near", "far", ""]
# A foot is down again after this share of its beat.
DOWN = 0.80
# Ticks of one turn on the spot, and what is seen of the dancer on the way, a quarter each.
SPIN_TICKS = 16.0
SPUN: tuple[tuple[int, View], ...] = ((1, "three-quarter"), (-1, "three-quarter"), (-1, "back"), (1, "back"))


@dataclass(frozen=True, slots=True)
class Step:
    """What the feet do in one beat: which one moves, how far forwards in body heights, and how high in leg lengths."""

    side: Moved
    forwards: float = 0.0
    lift: float = 0.05


@dataclass(frozen=True, slots=True)
class Dance:
    """`beats` of `beat` ticks each over `steps`, again and again. At each of `spins` begins a turn on the spot. The
    body bounces by `bounce`, goes over by `sway` (body heights) and leans by `lean` degrees to the foot that stands."""

    start: float
    origin: Footing
    beats: int
    beat: float
    steps: tuple[Step, ...]
    proportions: Proportions
    bounce: float
    sway: float
    lean: float
    spins: tuple[float, ...] = ()

    @property
    def end(self) -> float:
        return self.start + self.beat * self.beats

    def at(self, tick: float) -> Footing:
        if tick >= self.end:
            return self.origin
        near, far = self._foot("near", tick), self._foot("far", tick)
        share = ((tick - self.start) / self.beat) % 1.0
        over, height = keyed(self._sides(), tick), self.proportions.height
        between = (near.x + far.x - self.origin.near.x - self.origin.far.x) / 2
        moved = replace(
            self.origin,
            x=self.origin.x + between + over * self.sway * height * self.origin.facing,
            hip=self.origin.hip - self.bounce * height * (0.5 - 0.5 * abs(sin(pi * share))),
            lean=-self.lean * over,
            chest=1.2 * self.lean * over,
            rest=1 - min(1.0, (tick - self.start) / 8, (self.end - tick) / 8),
            freedom=0.0,
        ).with_feet(near, far)
        return self._spun(moved, tick)

    def footfalls(self) -> tuple[Footfall, ...]:
        fell = []
        for number in range(self.beats):
            step = self._step(number)
            if step.side:
                tick = self.start + self.beat * (number + DOWN)
                fell.append(Footfall(tick, self._foot(step.side, tick).x, 0.4 + 1.5 * step.lift))
        return tuple(fell)

    def _step(self, number: int) -> Step:
        return self.steps[number % len(self.steps)]

    def _foot(self, side: Moved, tick: float) -> Foot:
        """Where that foot is: what it stepped so far, and on its way in its own beat."""
        start = self.origin.near if side == "near" else self.origin.far
        facing, height, leg = self.origin.facing, self.proportions.height, self.proportions.leg
        x = start.x
        for number in range(self.beats):
            step = self._step(number)
            begins = self.start + self.beat * number
            if step.side != side or tick <= begins:
                continue
            # The last beats bring both feet home.
            goal = start.x + self._stands(number) * height * facing
            share = share_of(tick, begins, begins + self.beat * DOWN)
            if share < 1:
                up = sin(pi * share)
                # Out of the ground, over it, and down: nothing slides.
                along = 0.5 - 0.5 * sin(pi * (0.5 - share_of(share, 0.08, 0.92)))
                return Foot(x + (goal - x) * along, step.lift * leg * up, -70 * step.lift * up, planted=False)
            x = goal
        return Foot(x)

    def _stands(self, number: int) -> float:
        """Where, in body heights before its first place, the foot that moves in beat `number` comes down."""
        side = self._step(number).side
        later = range(number + 1, self.beats)
        if all(self._step(each).side != side for each in later):
            return 0.0
        own = [self._step(each) for each in range(number + 1) if self._step(each).side == side]
        return sum(step.forwards for step in own)

    def _sides(self) -> tuple[Key, ...]:
        """Over which foot the body is: 1 the far one, in the middle of each beat."""
        keys: list[Key] = [(self.start, 0.0)]
        for number in range(self.beats):
            side = self._step(number).side or ("near" if number % 2 == 0 else "far")
            keys.append((self.start + self.beat * (number + 0.45), 1.0 if side == "near" else -1.0))
        return (*keys, (self.end, 0.0))

    def _spun(self, footing: Footing, tick: float) -> Footing:
        for spin in self.spins:
            share = (tick - spin) / SPIN_TICKS
            if 0 <= share < 1:
                way, view = SPUN[int(4 * share)]
                edge = abs((4 * share) % 1.0 - 0.5) * 2
                facing = self.origin.facing if way == 1 else (-1 if self.origin.facing == 1 else 1)
                return replace(footing, facing=facing, view=view, squash=1 - 0.10 * edge)
        return footing
