"""Drawing a cloth aside from before somebody."""

from dataclasses import replace

from yingxi.acting.actions.approach import aimed, free_side
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.doors import open_up
from yingxi.acting.movement import Bend, InSet, Look, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan

# The hand has the cloth after so many ticks, and has taken it so far after so many more.
GRIPS, SLIDES, AWAY = 13.0, 14.0, 0.34


def draw_aside(plan: Plan, doing: Doing) -> Plan:
    """The hand takes the free edge and sweeps it away; the body goes along, the eyes stay on what appears."""
    if doing.at is None:
        return open_up(plan, doing)
    x, y, _ = doing.at
    plan, begin, _ = aimed(plan, replace(doing, what="", at=None, to_x=x))
    part = plan.parts[doing.actor]
    facing = part.footing(begin).facing
    grips, away = begin + GRIPS, begin + GRIPS + SLIDES
    leave = max(away + 10, doing.end - 6)
    side = free_side(plan, doing.actor, begin)
    behind = next((name for name in sorted(plan.parts) if name != doing.actor), "")
    part = part.with_reaches(
        Reach(side, begin, grips, grips + 3, away, InSet(x, y), "fist", 4),
        Reach(side, grips + 2, away, leave, leave + 14, InSet(x + facing * AWAY, y + 0.06), "fist", 0),
    ).with_looks(Look(begin - 2, "ahead"), Look(grips + 4, behind or "ahead"))
    part = part.with_bends(
        Bend(
            "lean",
            ((begin, 0.0), (begin + 5, -2.0), (grips, 7.0), (away, 10.0), (leave, 8.0), (leave + 14, 0.0)),
        ),
        Bend("brow_lift", ((grips, 0.0), (away - 4, 0.6), (leave, 0.3), (leave + 12, 0.0))),
        Bend("neck", ((grips, 0.0), (away, 8.0), (leave, 8.0), (leave + 14, 0.0))),
    ).with_sounds(Sound(grips, "cloth", x, 1.0), Sound(away - 4, "whoosh", x, 0.4))
    return plan.with_part(part.with_busy(begin, leave))
