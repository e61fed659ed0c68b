"""What never stops: breath, a degree of drift, and a shift of weight now and then, one person at a time."""

from functools import lru_cache
from math import pi, sin

from yingxi.acting.business import CHANGED, with_business
from yingxi.acting.movement import Bend
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.film.seeds import chance
from yingxi.stage.cane import leans_on_a_stick

BREATH_TICKS = 3.2 * 24
DRIFT_DEGREES = 1.0
# Every so many ticks somebody may shift their weight; it takes this long.
SHIFT_SLOT, SHIFT_TICKS = 54.0, 18.0
# With a shift of weight hands change too, as often as this.
HANDS_CHANGE = 0.75


def breathed(seed: int, person: str, tick: float) -> float:
    """The breath from -1 (out) to 1 (in)."""
    return sin(2 * pi * (tick / BREATH_TICKS + _phase(seed, "breath", person)))


def drifted(seed: int, person: str, channel: str, tick: float) -> float:
    """A slow wander from -1 to 1, never the same on two channels."""
    first, second = _phase(seed, "drift", person, channel, 1), _phase(seed, "drift", person, channel, 2)
    slow, slower = 110 + 40 * first, 190 + 60 * second
    return 0.6 * sin(2 * pi * (tick / slow + first)) + 0.4 * sin(2 * pi * (tick / slower + second))


@lru_cache(maxsize=1024)
def _phase(seed: int, *names: str | int) -> float:
    """A chance that every pose of a shot asks for again."""
    return chance(seed, *names)


def plan_with_weight_shifts(plan: Plan) -> Plan:
    """Each slot of the shot belongs to one person, who shifts their weight if nobody else moves."""
    names = sorted(plan.parts)
    if not names:
        return plan
    slots = int(plan.ticks // SHIFT_SLOT) + 1
    shifted = dict.fromkeys(names, False)
    for slot in range(slots):
        name = names[(slot + int(chance(plan.seed, "weight", plan.shot) * len(names))) % len(names)]
        start = slot * SHIFT_SLOT + 18 + 40 * chance(plan.seed, "weight", name, slot)
        end = start + SHIFT_TICKS
        part = plan.parts[name]
        moved = any(other.is_busy(start - 4, end + 4) for other in plan.parts.values())
        if moved or part.footing(start).freedom < 1 or part.footing(end + 40).freedom < 1 or end > plan.ticks:
            continue
        plan = plan.with_part(_shifted(part, start, end, -1.0 if shifted[name] else 1.0))
        shifted[name] = not shifted[name]
        if chance(plan.seed, "hands", plan.shot, name, slot) < HANDS_CHANGE:
            plan = plan.with_part(_hands_changed(plan, plan.parts[name], start + 3))
    return plan


def _hands_changed(plan: Plan, part: Part, start: float) -> Part:
    busy = any(reach.start < start + CHANGED + 30 and start < reach.end for reach in part.reaches)
    leaning = leans_on_a_stick(part.sheet)
    if busy or leaning or part.holds(start).things or part.is_busy(start, start + CHANGED + 24):
        return part
    return with_business(part, start, plan.seed, plan.shot)


def _shifted(part: Part, start: float, end: float, way: float) -> Part:
    """From the leg that carries to the other one (`way` -1: back again). The feet stay; the pelvis comes over the other
    foot, knees give on the way, the shoulders come late and a little too far, the head stays upright."""
    footing = part.footing(start)
    middle = (start + end) / 2
    across = way * (footing.near.x + footing.far.x - 2 * footing.x)
    forwards = 1.0 if across * footing.facing > 0 else -1.0
    return part.with_bends(
        Bend("shift", ((start, 0.0), (end, across))),
        Bend("weight", ((start + 2, 0.0), (end + 2, -2 * way * footing.weight))),
        Bend("lean", ((start, 0.0), (middle, 1.6 * forwards), (end + 6, 0.0))),
        Bend("chest", ((start + 3, 0.0), (middle + 3, -2.2 * forwards), (end + 10, 0.0))),
        Bend("drop", ((start, 0.0), (middle, 0.010 * part.proportions.height), (end, 0.0))),
    )
