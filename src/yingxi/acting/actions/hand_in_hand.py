"""Going hand in hand: all set out at once, at one pace, and each has the hand of whoever goes before them."""

from dataclasses import replace
from itertools import pairwise
from math import sqrt

from yingxi.acting.actions.approach import body
from yingxi.acting.actions.travel import faced, gone, near_enough, up_from
from yingxi.acting.gaits import Gait, gait_of
from yingxi.acting.movement import Felt, Look, OnBody, Reach
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import reach_of
from yingxi.acting.walking import Walk
from yingxi.film.board import Facing
from yingxi.film.hands import Side

# Pelvis to pelvis of two who go hand in hand, how much nearer to us than the other the lower one goes, and from how far
# apart one first comes nearer, in metres.
APART, LANE, TOO_FAR = 0.44, 0.16, 0.54
# An arm that holds a hand hangs by so much of its length: the lower one's goes up to the other's.
HANGS = 0.93
# How far behind the lower one who goes ahead the hands are, as a share of what is between the two.
NEARER = 0.25
# Nobody's steps are quickened or slowed by more than these shares.
QUICKEST, SLOWEST = 0.62, 2.6


def gone_together(plan: Plan, people: tuple[str, ...], start: float, x: float, z: float) -> Plan:
    """`people` go to x, the first of them on the way there before the others, at the pace of the slowest."""
    here = {person: plan.footing(person, plan.parts[person].free_from(start)).x for person in people}
    way: Facing = 1 if x > sum(here.values()) / len(here) else -1
    row = tuple(sorted(people, key=lambda person: -way * here[person]))
    for before, after in pairwise(row):
        plan = near_enough(plan, after, before, start, within=TOO_FAR, apart=APART)
    for person in row:
        plan = plan.with_part(faced(up_from(plan.parts[person], start), start, way))
    begin = max(plan.parts[person].free_from(start) for person in row)
    longest = max(walk_of(plan, row, person, begin, x, z, None).end - begin for person in row)
    for number, person in enumerate(row):
        goal, deep = x - way * APART * number, _lane(plan, row, person, z)
        first = walk_of(plan, row, person, begin, goal, deep, None)
        share = max(QUICKEST, min(SLOWEST, longest / max(1.0, first.end - begin)))
        alone = _alone(plan, row, person)
        plan = plan.with_part(
            gone(alone, person, begin, goal, deep, gait=paced(plan, person, share)).parts[person]
        )
    for before, after in pairwise(row):
        plan = _joined(plan, before, after, begin, begin + longest)
    return plan


def walk_of(
    plan: Plan, row: tuple[str, ...], person: str, begin: float, x: float, z: float, gait: Gait | None
) -> Walk:
    """The way of one of them by themselves."""
    walked = gone(_alone(plan, row, person), person, begin, x, z, gait=gait).parts[person].ground[-1]
    assert isinstance(walked, Walk)
    return walked


def _alone(plan: Plan, row: tuple[str, ...], person: str) -> Plan:
    """`plan` without those whom they go with: one goes round nobody whose hand one has."""
    return replace(
        plan, parts={name: part for name, part in plan.parts.items() if name == person or name not in row}
    )


def paced(plan: Plan, person: str, share: float) -> Gait:
    """The gait of somebody who takes `share` of the time that they would take by themselves."""
    part = plan.parts[person]
    gait = gait_of(part.sheet, part.placement.feeling)
    # Who goes slower than they would takes shorter steps, and takes them slower.
    longer, shorter = (sqrt(share), 1 / sqrt(share)) if share > 1 else (share, 1.0)
    return replace(gait, ticks=gait.ticks * longer, step=gait.step * shorter, lift=gait.lift * shorter)


def _lane(plan: Plan, row: tuple[str, ...], person: str, z: float) -> float:
    """The lower of two goes nearer to us than the other."""
    heights = sorted(row, key=lambda each: -plan.parts[each].proportions.height)
    return z - LANE * heights.index(person)


def _lowest(plan: Plan, person: str, tick: float) -> float:
    """How high a hand is that hangs half way to another's, in metres."""
    arm = HANGS * reach_of(plan.parts[person].proportions)
    return body(plan, person, tick).skeleton.near_arm.root[1] - sqrt(arm**2 - (APART / 2) ** 2)


def _joined(plan: Plan, before: str, after: str, begin: float, end: float) -> Plan:
    """A hand held out behind, and one that has it, as long as they walk."""
    ahead = plan.parts[before]
    y = max(_lowest(plan, person, begin) for person in (before, after))
    head = ahead.proportions.head
    own = body(plan, before, begin)
    up = (y - own.skeleton.waist[1]) / head
    lower = ahead.proportions.height < plan.parts[after].proportions.height
    point = OnBody("waist", -(NEARER if lower else 0.5) * APART / head, up, "")
    side: Side = "far" if ahead.held(begin) else "near"
    other: Side = "near" if plan.parts[after].far_held(begin) else "far"
    leave = end + 60
    ahead = ahead.with_reaches(Reach(side, begin - 6, begin + 8, leave, leave + 12, point, "fist", 0))
    behind = plan.parts[after].with_reaches(
        Reach(other, begin - 6, begin + 9, leave, leave + 12, replace(point, person=before), "fist", 0)
    )
    glance = begin + 0.35 * (end - begin)
    ahead = ahead.with_looks(Look(glance, after, glance=True), Look(glance + 22, "ahead", glance=True))
    behind = behind.with_looks(Look(glance + 6, before, glance=True), Look(glance + 34, "ahead", glance=True))
    felt = Felt("tenderness", begin, end, 0.6)
    return plan.with_part(ahead.with_feelings(felt)).with_part(behind.with_feelings(felt))
