"""A kiss on the forehead or the cheek: the taller one bends or kneels down to it, and both shut their eyes."""

from dataclasses import replace

from yingxi.acting.actions import bedside, petting, seats
from yingxi.acting.actions.approach import body, point_in_set
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced, near_enough, up_from
from yingxi.acting.movement import Bend, Blink, Felt, Look, OnBody, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.stage.rig import WAIST, skeleton_of

# Whoever is lower than this share of one's own height, one kneels down to; on a bed one kneels beside.
KNEELS_BELOW = 0.76
# The mouth lies so far before and under the middle of one's own head, in heads; the brow of whom it is for so far
# before and over the middle of theirs, and off the pillow of who lies.
MOUTH, BROW, LYING_BROW = (0.40, -0.28), (0.34, 0.20), (0.04, 0.36)
# How far one bends at most, in degrees, and the knees give way, in shares of a leg.
FURTHEST, KNEES = 64, (0.0, 0.06, 0.12, 0.18, 0.24)
# The back rounds by so much of what one leans.
ROUNDS = 0.5
# Ticks until the lips are there, how long they stay, and how much the head goes on by itself, in degrees.
THERE, STAYS, NODS = 16.0, 18.0, 8.0
# Pelvis to pelvis before the last of it, in metres.
APART, ON_ONE_KNEE = 0.52, 0.38


def kiss(plan: Plan, doing: Doing) -> Plan:
    """Up to them, a hand on their shoulder, the head down to theirs and a little aside; then back, and a look."""
    if petting.is_animal(plan, doing):
        return petting.embraced(plan, doing)
    other = plan.other(doing.actor, doing.whom, doing.start)
    if not other:
        return plan
    doing = replace(doing, whom=other)
    lies = bedside.lies_there(plan, doing)
    plan, begin = _low_enough(plan, doing, lies=lies)
    lean, down, shift = _bent(plan, doing, begin, lies=lies)
    there = begin + THERE
    leave = max(there + STAYS, doing.end - 16)
    part = plan.parts[doing.actor]
    side: Side = part.free_side(begin)
    hand = OnBody("chest", 0.16, 0.30 if lies else -0.05, other)
    part = part.with_looks(Look(begin - 2, other)).with_reaches(
        Reach(side, begin, there - 2, leave, leave + 16, hand, "flat", 4, -8.0, "before")
    )
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 5, -2.5), (there, lean), (leave, lean), (leave + 14, -1.5),
                      (leave + 22, 0.0))),
        Bend("chest", ((begin, 0.0), (begin + 6, -1.0), (there + 1, ROUNDS * lean), (leave, ROUNDS * lean),
                       (leave + 16, 0.0))),
        Bend("drop", ((begin, 0.0), (begin + 5, -0.004), (there, down), (leave, down), (leave + 16, 0.0))),
        Bend("shift", ((begin, 0.0), (there, shift), (leave, shift), (leave + 14, 0.0))),
        Bend("neck", ((begin, 0.0), (there + 3, NODS), (leave, NODS), (leave + 12, 0.0))),
        Bend("tilt", ((begin + 4, 0.0), (there + 2, 7.0), (leave, 7.0), (leave + 14, 0.0))),
        Bend("bowed", ((begin, 0.0), (there, 30.0), (leave, 30.0), (leave + 14, 0.0))),
    ).with_blinks(Blink(there - 4, slow=True, hold=leave - there))  # fmt: skip
    part = part.with_feelings(Felt("tenderness", begin, leave + 30, 0.9))
    x = plan.footing(other, there).x
    part = part.with_sounds(Sound(begin + 4, "cloth", x, 0.5), Sound(there + 2, "touch", x, 0.3))
    plan = plan.with_part(part.with_busy(begin, leave + 18))
    return plan.with_part(_kissed(plan.parts[other], doing.actor, there, leave, lies=lies))


def _low_enough(plan: Plan, doing: Doing, *, lies: bool) -> tuple[Plan, float]:
    """The actor before them, on one knee where they are small or lie; and from when on."""
    if lies:
        spot = OnBody("head", *LYING_BROW, doing.whom)
        plan, begin = bedside.beside_who_lies(plan, doing, spot)
        if plan.footing(doing.actor, begin).posture == "stand":
            plan = seats.kneel(plan, replace(doing, whom="", to_x=None, start=begin))
            begin = plan.parts[doing.actor].free_from(begin)
        return plan, begin
    own, theirs = (plan.parts[person].proportions.height for person in (doing.actor, doing.whom))
    there = plan.footing(doing.whom, plan.parts[doing.whom].free_from(doing.start))
    kneels = theirs < KNEELS_BELOW * own and there.posture == "stand"
    here = plan.parts[doing.actor].footing(plan.parts[doing.actor].free_from(doing.start))
    if here.posture == "kneel" and not kneels and there.posture == "stand":
        plan = plan.with_part(up_from(plan.parts[doing.actor], doing.start))
    if here.posture == "stand" or not kneels:
        apart = ON_ONE_KNEE if kneels else APART
        plan = near_enough(
            plan, doing.actor, doing.whom, doing.start, within=apart + 0.06, apart=apart, behind=own > theirs
        )
    begin = plan.parts[doing.actor].free_from(doing.start)
    if there.posture == "stand":
        part = plan.parts[doing.whom]
        facing = plan.towards(doing.whom, plan.footing(doing.actor, begin).x, begin)
        plan = plan.with_part(faced(part, begin - 10, facing))
    if kneels and plan.footing(doing.actor, begin).posture == "stand":
        plan = seats.kneel(plan, replace(doing, whom="", to_x=None, start=begin))
    return plan, plan.parts[doing.actor].free_from(begin)


def _bent(plan: Plan, doing: Doing, begin: float, *, lies: bool) -> tuple[float, float, float]:
    """By how many degrees one leans, by how many metres the knees give way, and by how many metres one comes forward
    for the lips to be on the brow."""
    them, own = body(plan, doing.whom, begin), body(plan, doing.actor, begin)
    proportions, head = plan.parts[doing.actor].proportions, plan.parts[doing.whom].proportions.head
    towards = 1.0 if (own.pose.x - them.pose.x) * them.footing.facing >= 0 or lies else -1.0
    across, up = LYING_BROW if lies else (towards * BROW[0], BROW[1])
    x, y = point_in_set(them, (them.skeleton.head[0] + across * head, them.skeleton.head[1] + up * head))
    best: tuple[float, float, float, float] | None = None
    for knees in KNEES if own.footing.posture == "stand" else (0.0,):
        for lean in range(2, FURTHEST, 2):
            pose = own.pose.model_copy(
                update={
                    "lean": own.pose.lean + lean,
                    "chest": min(WAIST[1], own.pose.chest + ROUNDS * lean),
                    "hip": own.pose.hip - knees * proportions.leg,
                    "neck": NODS,
                }
            )
            middle = skeleton_of(proportions, pose).head
            lips = (middle[0] + MOUTH[0] * proportions.head, middle[1] + MOUTH[1] * proportions.head)
            ahead = (x - own.pose.x) * own.footing.facing - lips[0]
            off = abs(y - lips[1]) + 0.6 * max(0.0, abs(ahead) - 0.10) + 0.002 * lean + 0.3 * knees
            if best is None or off < best[0]:
                best = off, float(lean), knees * proportions.leg, ahead
    assert best is not None
    shift = max(-0.12, min(0.16, best[3])) * own.footing.facing
    return best[1], best[2], shift


def _kissed(part: Part, by: str, there: float, leave: float, *, lies: bool) -> Part:
    """Who is kissed lifts the face a little, shuts the eyes and keeps still."""
    if part.placement.asleep:
        return part
    part = part.with_looks(Look(there - 10, by))
    if not lies:
        part = part.with_bends(
            Bend("neck", ((there - 8, 0.0), (there, -4.0), (leave, -3.0), (leave + 14, 0.0)))
        )
    part = part.with_blinks(Blink(there - 2, slow=True, hold=leave - there - 4))
    return part.with_feelings(Felt("tenderness", there - 6, leave + 30, 0.8))
