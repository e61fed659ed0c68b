"""Which action plays which verb."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from yingxi.acting.actions import seats, travel
from yingxi.acting.actions.deed import Doing
from yingxi.acting.plan import Plan

Action = Callable[[Plan, Doing], Plan]

ACTIONS: Mapping[str, Action] = {
    "walk": travel.walk,
    "enter": travel.enter,
    "leave": travel.leave,
    "run": travel.run,
    "sneak": travel.sneak,
    "sit": seats.sit,
    "rise": seats.rise,
    "kneel": seats.kneel,
}


def played(plan: Plan, doing: Doing) -> Plan:
    """The plan with `doing` in it. A verb that has no action becomes a small gesture and is listed."""
    action = ACTIONS.get(doing.verb)
    if action is None:
        return replace(plan, not_played=(*plan.not_played, doing.ref))
    return action(plan, doing)
