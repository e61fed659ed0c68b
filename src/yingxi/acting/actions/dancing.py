"""Dancing: from foot to foot on the spot, the arms swinging against the hips."""

from dataclasses import dataclass, replace
from math import pi, sin

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import up_from
from yingxi.acting.footing import Foot, Footfall, Footing
from yingxi.acting.movement import Bend, Felt, Held, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key, keyed
from yingxi.stage.rig import Proportions

# Ticks of one step: 120 beats a minute.
BEAT = 12.0
# How high a foot goes, in leg lengths.
LIFT = 0.20


@dataclass(frozen=True, slots=True)
class Dance:
    """`beats` steps on the spot, the near and the far foot in turn."""

    start: float
    origin: Footing
    beats: int
    proportions: Proportions

    @property
    def end(self) -> float:
        return self.start + BEAT * self.beats

    def at(self, tick: float) -> Footing:
        if tick >= self.end:
            return self.origin
        beat, share = divmod((tick - self.start) / BEAT, 1.0)
        lift = LIFT * self.proportions.leg * max(0.0, sin(pi * min(1.0, share / 0.85)))
        raised = share < 0.85
        near, far = self.origin.near, self.origin.far
        if int(beat) % 2 == 0:
            near = Foot(near.x, lift, -14 * lift / (LIFT * self.proportions.leg), planted=not raised)
        else:
            far = Foot(far.x, lift, -14 * lift / (LIFT * self.proportions.leg), planted=not raised)
        height = self.proportions.height
        # The weight goes to the foot that stays.
        across = keyed(self._sides(), tick) * 0.042 * height * self.origin.facing
        bounce = 0.030 * height * (0.5 - 0.5 * abs(sin(pi * share)))
        moved = replace(
            self.origin,
            x=self.origin.x + across,
            hip=self.origin.hip - bounce,
            lean=-8.0 * keyed(self._sides(), tick),
            chest=10.0 * keyed(self._sides(), tick),
            freedom=0.0,
        )
        return moved.with_feet(near, far)

    def footfalls(self) -> tuple[Footfall, ...]:
        feet = (self.origin.near.x, self.origin.far.x)
        return tuple(Footfall(self.start + BEAT * (i + 0.85), feet[i % 2], 0.7) for i in range(self.beats))

    def _sides(self) -> tuple[Key, ...]:
        keys: list[Key] = [(self.start, 0.0)]
        keys += [(self.start + BEAT * (i + 0.45), 1.0 if i % 2 == 0 else -1.0) for i in range(self.beats)]
        return (*keys, (self.end, 0.0))


def dance(plan: Plan, doing: Doing) -> Plan:
    part = up_from(plan.parts[doing.actor], doing.start)
    begin = part.free_from(doing.start)
    stretch = Dance(begin, part.footing(begin), max(3, int((doing.end - begin) // BEAT)), part.proportions)
    swing = tuple(
        (begin + BEAT * (i + 0.55), (42.0 if i % 2 == 0 else -42.0) if i < stretch.beats else 0.0)
        for i in range(stretch.beats + 1)
    )
    swing = ((begin, 0.0), *swing)
    end = stretch.end
    part = part.with_stretch(stretch).with_busy(begin, end).with_feelings(Felt("joy", begin, end + 20, 0.85))
    part = part.with_reaches(
        Reach("near", begin, begin + 10, end - 4, end + 10, Held(66, 62, 10), "spread", 3),
        Reach("far", begin + 2, begin + 12, end - 4, end + 10, Held(80, 58, 10), "spread", 3),
    )
    part = part.with_bends(
        Bend("near_shoulder", swing),
        Bend("far_shoulder", tuple((tick, -value) for tick, value in swing)),
        Bend("tilt", tuple((tick + 3, 0.2 * value) for tick, value in swing)),
    )
    return plan.with_part(
        part.with_sounds(*(Sound(fall.tick, "step", fall.x, fall.strength) for fall in stretch.footfalls()))
    )
