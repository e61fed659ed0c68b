"""Hands on somebody who lies: one comes to where their head is, bends down, and does it there."""

from dataclasses import replace

from yingxi.acting.actions.approach import body, point_in_set, stoop_to_reach
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced, gone, up_from
from yingxi.acting.movement import OnBody
from yingxi.acting.plan import Plan
from yingxi.film.hands import Side
from yingxi.film.touching import BodyPart

# Where on who lies a palm comes to rest, in heads: forwards is to the feet, up is off the bed.
SPOTS: dict[BodyPart, OnBody] = {
    "brow": OnBody("head", 0.02, 0.40),
    "head": OnBody("head", -0.26, 0.40),
    "face": OnBody("head", 0.16, 0.30),
    "shoulder": OnBody("chest", 0.62, 0.30),
    "back": OnBody("chest", 0.62, 0.30),
    "hand": OnBody("waist", -0.10, 0.34),
    "": OnBody("chest", 0.62, 0.30),
}
# How far from there somebody stands, in heights of their own, and how much nearer to us than the bed's middle, in
# metres; who is no further off than so many metres stays where they are.
STANDS, BEFORE_IT, STAYS = 0.33, 0.36, 0.22


def lies_there(plan: Plan, doing: Doing) -> bool:
    """Whether whom a deed is meant for lies."""
    whom = plan.parts.get(doing.whom)
    return (
        whom is not None
        and doing.whom != doing.actor
        and whom.footing(whom.free_from(doing.start)).posture == "lie"
    )


def spot_of(doing: Doing, part: BodyPart) -> OnBody:
    """Where on whom the deed is meant for a palm lies."""
    return replace(SPOTS[part], person=doing.whom)


def point_of(plan: Plan, spot: OnBody, tick: float) -> tuple[float, float]:
    """That place as x and y of the set, metres."""
    them = body(plan, spot.person, tick)
    return point_in_set(them, spot.on(them.skeleton, plan.parts[spot.person].proportions.head))


def beside_who_lies(plan: Plan, doing: Doing, spot: OnBody) -> tuple[Plan, float]:
    """The actor within reach of it, turned to it, and from when on; who sits there bends over."""
    x, _ = point_of(plan, spot, doing.start)
    them = plan.footing(doing.whom, doing.start)
    part = plan.parts[doing.actor]
    if part.footing(part.free_from(doing.start)).posture == "kneel":
        part = up_from(part, doing.start)
        plan = plan.with_part(part)
    here = part.footing(part.free_from(doing.start))
    goal = x + them.facing * STANDS * part.proportions.height
    if here.posture == "stand" and abs(here.x - goal) > STAYS:
        plan = gone(plan, doing.actor, doing.start, goal, them.z - BEFORE_IT)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    return plan.with_part(faced(part, begin, plan.towards(doing.actor, x, begin))), max(
        begin, plan.parts[doing.actor].free_from(begin)
    )


def stooped(plan: Plan, doing: Doing, spot: OnBody, tick: float, side: Side) -> tuple[float, float]:
    """By how many degrees one leans and by how many metres the knees give way for a palm to be there at `tick`."""
    own = body(plan, doing.actor, tick)
    return stoop_to_reach(own, plan.parts[doing.actor].proportions, point_of(plan, spot, tick), side)
