"""Hands on an animal: one goes up to it, down to one's knees where it is low, and strokes its head or holds it about
the neck."""

from dataclasses import replace

from yingxi.acting.actions import seats
from yingxi.acting.actions.approach import body, point_in_set, stoop_to_reach
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced, gone, up_from
from yingxi.acting.movement import Bend, Blink, Felt, Look, OnBody, Reach, Side
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.stage.creatures.builds import on_four_legs

KNEELS_BELOW = 0.40
"""Who strokes an animal whose crown is lower than this share of their own height kneels down to it."""
HUGS_STANDING = 0.72
"""Who embraces one that is lower than this share kneels."""
STANDS, KNEELS, EMBRACES = 0.20, 0.22, 0.12
"""How far from the middle of its head one stands or kneels to stroke it, and is to embrace it, in heights of one's
own."""
MUCH_HIGHER = 1.0
TALL = 0.72
"""Who is higher than this share is stroked at the neck, and not on the head."""
STROKES = 3
STROKE = 16.0
"""How often a head is stroked at least, and how many ticks that takes."""


def is_animal(plan: Plan, doing: Doing) -> bool:
    """Whether a deed is meant for an animal that goes on four legs."""
    whom = plan.parts.get(doing.whom)
    return whom is not None and doing.whom != doing.actor and on_four_legs(whom.sheet)


def stroked(plan: Plan, doing: Doing) -> Plan:
    """The hand lies on its head, or on its back where that is nearer, and goes to and fro."""
    kneels = _share(plan, doing) < KNEELS_BELOW
    plan, begin, spot = _beside(plan, doing, kneels=kneels, near=KNEELS if kneels else STANDS)
    part = plan.parts[doing.actor]
    side = part.free_side(begin)
    arrive = begin + 14
    leave = max(arrive + STROKES * STROKE, doing.end - 12)
    lean, down = _stoop(plan, doing, spot, arrive, side)
    strokes = [(begin, 0.0), (arrive, 0.0)]
    for number in range(int((leave - arrive) // STROKE)):
        strokes += [
            (arrive + STROKE * number + 8, -4.0),
            (arrive + STROKE * (number + 1), 0.0),
        ]
    part = part.with_looks(Look(begin - 2, doing.whom)).with_reaches(
        Reach(side, begin, arrive, leave, leave + 14, spot, "flat", 4, -10.0, "before")
    )
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 4, -1.0), (arrive, lean), (leave, lean), (leave + 14, 0.0))),
        Bend("drop", ((begin, 0.0), (arrive, down), (leave, down), (leave + 12, 0.0))),
        Bend("near_elbow" if side == "near" else "far_elbow", tuple(strokes)),
    ).with_feelings(Felt("tenderness", arrive - 6, leave + 20, 0.8))
    plan = plan.with_part(
        part.with_sounds(Sound(arrive, "touch", plan.footing(doing.whom, arrive).x, 0.5)).with_busy(
            begin, leave + 14
        )
    )
    return _pleased(plan, doing.whom, arrive, leave)


def embraced(plan: Plan, doing: Doing) -> Plan:
    """On one knee before it, both arms about its neck, the cheek against it; who is much smaller strokes it."""
    if _share(plan, doing) > MUCH_HIGHER:
        return stroked(plan, doing)
    plan, begin, _ = _beside(plan, doing, kneels=_share(plan, doing) < HUGS_STANDING, near=EMBRACES)
    part = plan.parts[doing.actor]
    arrive = begin + 12
    leave = max(arrive + 40, doing.end - 12)
    part = part.with_looks(Look(begin - 2, doing.whom)).with_reaches(
        Reach("near", begin, arrive, leave, leave + 14, OnBody("chest", -0.7, 0.45, doing.whom), "relaxed", 3,
              8.0, "before"),
        Reach("far", begin + 1, arrive, leave + 1, leave + 15, OnBody("chest", -0.20, 0.45, doing.whom), "relaxed", 3,
              0.0, "behind"),
    ).with_bends(
        Bend("lean", ((begin, 0.0), (arrive, 21.0), (leave, 21.0), (leave + 16, 0.0))),
        Bend("neck", ((begin, 0.0), (arrive + 4, 10.0), (leave, 10.0), (leave + 14, 0.0))),
        Bend("tilt", ((begin, 0.0), (arrive + 6, 6.0), (leave, 6.0), (leave + 14, 0.0))),
    )  # fmt: skip
    x = plan.footing(doing.whom, arrive).x
    part = part.with_blinks(Blink(arrive + 4, slow=True, hold=20)).with_feelings(
        Felt("tenderness", begin, leave + 30, 0.9)
    )
    part = part.with_sounds(Sound(arrive, "hug", x, 0.6), Sound(arrive + 2, "cloth", x, 0.5))
    plan = plan.with_part(part.with_busy(begin, leave + 14))
    return _pleased(plan, doing.whom, arrive, leave)


def _share(plan: Plan, doing: Doing) -> float:
    """How high the animal's crown is, as a share of one's own height."""
    them = body(plan, doing.whom, plan.parts[doing.whom].free_from(doing.start))
    return them.skeleton.crown[1] / plan.parts[doing.actor].proportions.height


def _stoop(plan: Plan, doing: Doing, spot: OnBody, arrive: float, side: Side) -> tuple[float, float]:
    """By how many degrees one leans and by how many metres one's knees give way for a hand to be there."""
    them = body(plan, doing.whom, arrive)
    point = point_in_set(them, spot.on(them.skeleton, plan.parts[doing.whom].proportions.head))
    own = body(plan, doing.actor, arrive)
    if point[1] > own.skeleton.waist[1] + 0.1:
        return 4.0, 0.0
    return stoop_to_reach(own, plan.parts[doing.actor].proportions, point, side)


def _beside(plan: Plan, doing: Doing, *, kneels: bool, near: float) -> tuple[Plan, float, OnBody]:
    """Near enough for a hand, on the side on which one is; when that is so, and where the hand goes."""
    start = max(doing.start, plan.parts[doing.whom].free_from(doing.start))
    here = plan.footing(doing.actor, plan.parts[doing.actor].free_from(doing.start))
    them = body(plan, doing.whom, start)
    side = 1.0 if here.x >= them.pose.x else -1.0
    faces = side * them.footing.facing > 0
    spot = OnBody("head", -0.35, 0.60, doing.whom) if faces else OnBody("waist", -0.4, 0.3, doing.whom)
    met = them.skeleton.head if faces else them.skeleton.pelvis
    if faces and _share(plan, doing) > TALL:
        spot, met = OnBody("chest", 0.30, 0.75, doing.whom), them.skeleton.chest
    front, _ = point_in_set(them, met)
    deeper = -0.12 if _share(plan, doing) > TALL else 0.10
    apart = near * plan.parts[doing.actor].proportions.height
    goal = front + side * apart
    if abs(here.x - goal) > 0.10 or abs(here.z - them.pose.z) > 0.4:
        plan = gone(plan, doing.actor, doing.start, goal, them.pose.z + deeper)
    part = up_from(plan.parts[doing.actor], doing.start) if not kneels else plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = faced(part, begin, plan.towards(doing.actor, them.pose.x, begin))
    plan = plan.with_part(part)
    if kneels:
        plan = seats.kneel(plan, replace(doing, whom="", to_x=None, start=part.free_from(begin)))
    begin = max(start, plan.parts[doing.actor].free_from(begin))
    return plan, begin, spot


def _pleased(plan: Plan, animal: str, begin: float, end: float) -> Plan:
    """It holds still, shuts its eyes and wags its tail."""
    part = plan.parts[animal].with_bends(
        Bend("wags", ((begin, 0.0), (begin + 6, 0.9), (end, 0.7), (end + 24, 0.0))),
        Bend("ears", ((begin, 0.0), (begin + 6, -0.5), (end, -0.5), (end + 12, 0.0))),
    )
    part = part.with_blinks(Blink(begin + 6, slow=True, hold=max(8.0, min(30.0, end - begin - 24))))
    return plan.with_part(part.with_feelings(Felt("joy", begin, end, 0.6)).with_busy(begin, end))
