"""At a door or a table: knock."""

from yingxi.acting.actions.approach import aimed, free_side
from yingxi.acting.actions.deed import Doing
from yingxi.acting.movement import Bend, InSet, Look, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan

# How far ahead the door is, in body heights, and how many knocks, so many ticks apart.
DOOR_AHEAD, KNOCKS, APART = 0.34, 3, 7.0


def knock(plan: Plan, doing: Doing) -> Plan:
    """A fist at the height of the face, struck from the elbow; then one listens."""
    plan, begin, _ = aimed(plan, doing)
    part = plan.parts[doing.actor]
    footing, height = part.footing(begin), part.proportions.height
    side = free_side(plan, doing.actor, begin)
    x = footing.x + footing.facing * DOOR_AHEAD * height
    y = (0.80 if footing.posture == "stand" else 0.46) * height
    first = begin + 12
    last = first + APART * (KNOCKS - 1)
    part = part.with_reaches(Reach(side, begin, first, last + 5, last + 20, InSet(x, y), "fist", 4))
    back: list[tuple[float, float]] = [(first - 5, 0.0), (first - 3, 1.0), (first, 0.0)]
    for i in range(1, KNOCKS):
        struck = first + APART * i
        back += [(struck - APART / 2, 1.0), (struck, 0.0)]
    elbow = tuple((tick, 20.0 * share) for tick, share in back)
    part = part.with_bends(
        Bend("near_elbow" if side == "near" else "far_elbow", elbow),
        Bend("lean", ((begin, 0.0), (first, 4.0), (last, 4.0), (last + 8, 7.0), (last + 26, 0.0))),
        # The head comes near to listen.
        Bend("tilt", ((last + 2, 0.0), (last + 10, 7.0), (last + 24, 0.0))),
    )
    part = part.with_looks(Look(begin - 2, "ahead"))
    part = part.with_sounds(*(Sound(first + APART * i, "knock", x, 1.0 - 0.1 * i) for i in range(KNOCKS)))
    return plan.with_part(part.with_busy(begin, last + 20))
