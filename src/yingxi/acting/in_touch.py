"""Hands that met before the shot began, or meet in it, stay until somebody does something else with them."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.acting.actions import Doing
from yingxi.acting.actions.approach import body, stoop_to_reach
from yingxi.acting.actions.embrace import clasped
from yingxi.acting.movement import Bend, InSet, Reach
from yingxi.acting.plan import Plan
from yingxi.film.board import Placement

STAYS = ("touch", "hold hands")
"""Deeds after which the hand stays where it is."""
LETS_NOT_GO = (
    "look",
    "nod",
    "shake head",
    "laugh",
    "cry",
    "sigh",
    "gasp",
    "sleep",
    "hold hands",
    "rise",
)
# Longer than any shot, and since before it began, in ticks.
LONG, BEFORE = 10000.0, -60.0


def staying(doing: Doing, later: Sequence[Doing], ticks: float) -> Doing:
    """`doing` that goes on until its actor, or whom it is done to, does something else with a hand or a foot. An
    embrace that is to last until the shot ends, at `ticks`, is not undone before."""
    if doing.verb == "hug" and doing.end >= ticks - 1:
        return replace(doing, end=ticks + 60)
    if doing.verb not in STAYS:
        return doing
    return replace(doing, end=max(doing.end, _until(later, {doing.actor, doing.whom})))


def in_touch(plan: Plan, placements: Sequence[Placement], doings: Sequence[Doing]) -> Plan:
    """`plan` with the hands that are where they were as the shot begins."""
    done: set[str] = set()
    for placement in placements:
        person, other = placement.person, placement.clasps
        if other in plan.parts and person not in done:
            done |= {person, other}
            plan = clasped(plan, person, other, BEFORE, BEFORE + 14, _until(doings, {person, other}))
        if placement.hand_on is not None:
            part = plan.parts[person]
            leave = _until(doings, {person})
            side = part.free_side(0.0)
            reach = Reach(
                side, BEFORE, BEFORE + 14, leave, leave + 13, InSet(*placement.hand_on), "spread", 5
            )
            lean, down = stoop_to_reach(body(plan, person, 0.0), part.proportions, placement.hand_on, side)
            plan = plan.with_part(
                part.with_reaches(reach).with_bends(
                    Bend("lean", ((BEFORE, 0.0), (BEFORE + 14, lean), (leave, lean), (leave + 14, 0.0))),
                    Bend("drop", ((BEFORE, 0.0), (BEFORE + 14, down), (leave, down), (leave + 12, 0.0))),
                )
            )
    return plan


def _until(doings: Sequence[Doing], people: set[str]) -> float:
    """When the first of `people` does something for which a hand lets go."""
    starts = (
        each.start
        for each in doings
        if each.verb not in LETS_NOT_GO and (each.actor in people or (each.whom in people and each.whom))
    )
    return min(starts, default=LONG)
