"""On the water: swimming somewhere, and rowing."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.gestures import small
from yingxi.acting.actions.travel import gait_for, in_a_boat, travelled
from yingxi.acting.movement import Look
from yingxi.acting.plan import Plan


def row(plan: Plan, doing: Doing) -> Plan:
    """Pulls at the oars, as who has them does all the time, and looks over the shoulder to where the boat goes."""
    part = plan.parts[doing.actor]
    if not in_a_boat(part):
        return small(plan, doing)
    begin = doing.start + 0.4 * (doing.end - doing.start)
    return plan.with_part(part.with_looks(Look(begin, "away", glance=True)))


def swim(plan: Plan, doing: Doing) -> Plan:
    """Through the water to where the deed leads; on dry land one walks."""
    part = plan.parts[doing.actor]
    return travelled(plan, doing, gait_for(plan, doing), by=None if part.placement.rides else doing.end)
