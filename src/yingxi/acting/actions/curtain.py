"""Drawing a cloth aside from before somebody."""

from dataclasses import replace

from yingxi.acting.actions.approach import aimed
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.doors import open_up
from yingxi.acting.leaning import leans
from yingxi.acting.movement import Bend, Felt, InSet, Look, Reach, Side
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan

# The hand has the cloth after so many ticks, or so many after its owner is free, and takes it so far, in metres, at so
# many metres a tick.
GRIPS, SOONEST, AWAY, QUICK = 13.0, 6.0, 0.34, 0.031
STEP = 2.0
"""Ticks from one place of the hand on the edge to the next."""


def draw_aside(plan: Plan, doing: Doing) -> Plan:
    """The hand takes the free edge and goes along with it, under the faces, as far as the arm goes; the eyes are on
    whoever appears, and who is found is glad."""
    if doing.at is None:
        return open_up(plan, doing)
    x, y, z = doing.at
    plan, begin, _ = aimed(plan, replace(doing, what="", at=None, to_x=x))
    part = plan.parts[doing.actor]
    footing = part.footing(begin)
    # The cloth goes by the clock; whoever comes late to it takes it sooner.
    grips = max(doing.start + GRIPS, begin + SOONEST)
    away = grips + AWAY / QUICK
    leave = max(away + 6, doing.end - 6)
    # The arm on the cloth's side does not cross its owner's face.
    side: Side = "near" if leans(part, footing) else "far"
    found = [name for name, other in sorted(plan.parts.items()) if other.footing(begin).z > z]
    reaches = [Reach(side, begin, grips, grips + STEP, away, InSet(x, y), "fist", 2)]
    tick = grips
    while tick < away:
        place = InSet(x + footing.facing * min(AWAY, (tick + STEP - grips) * QUICK), y)
        goes, gone = (leave, leave + 12) if tick + STEP >= away else (tick + 2 * STEP, away + STEP)
        reaches.append(Reach(side, tick, tick + STEP, goes, gone, place, "fist", 0))
        tick += STEP
    part = part.with_reaches(*reaches)
    part = part.with_looks(Look(begin - 2, "ahead"), Look(grips + 4, found[0] if found else "ahead"))
    part = part.with_bends(
        Bend(
            "lean",
            ((begin, 0.0), (begin + 3, -1.0), (grips, 4.0), (away, 7.0), (leave, 4.0), (leave + 12, 0.0)),
        ),
        Bend("brow_lift", ((grips, 0.0), (away - 4, 0.6), (leave, 0.3), (leave + 12, 0.0))),
    ).with_sounds(Sound(grips, "cloth", x, 1.0), Sound(away - 4, "whoosh", x, 0.4))
    plan = plan.with_part(part.with_busy(begin, leave))
    for name in found:
        glad = plan.parts[name].with_feelings(Felt("joy", grips + 2, leave + 72, 1.0))
        plan = plan.with_part(glad.with_looks(Look(grips + 4, doing.actor)))
    return plan
