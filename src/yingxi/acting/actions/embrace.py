"""The hug: eight ticks to close, arms around, thirty-six ticks held; and hands that hold each other."""

from dataclasses import replace

from yingxi.acting.actions import petting, seats
from yingxi.acting.actions.approach import body
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import MEETING
from yingxi.acting.actions.travel import faced, near_enough, up_from
from yingxi.acting.gaits import Gait
from yingxi.acting.movement import Bend, Blink, Felt, Held, InHand, InSet, Look, OnBody, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.walking import walk_planned
from yingxi.stage.lying_things import box_of
from yingxi.stage.props import prop_named

# Pelvis to pelvis in metres; further where one of them sits, whose knees are between.
CLOSE, OVER_KNEES = 0.33, 0.48
CLOSING, HOLD = 8.0, 36.0
# Whoever is lower than this share of the other's height is embraced on one knee; pelvis to pelvis before and in it.
KNEELS_BELOW, BEFORE_A_KNEE, KNEE_TO_KNEE = 0.74, 0.80, 0.36
# Arms open so many ticks before the last step; a face that is lower by more than this, in metres, is before the other.
OPENING, LOWER = 22.0, 0.12
# Pelvis to pelvis for two who hold hands, in metres.
HANDS = 0.62
# A thing smaller than this, in metres, stays in the hand.
IN_ARMS = 0.26
# The far arm with a thing that the embrace must not meet.
BY_THE_LEG = Held(-20, 8)
SIDES: tuple[Side, Side] = ("near", "far")
INTO_ARMS = Gait(8, 0.6, 0.05, 4, 0)


def hug(plan: Plan, doing: Doing) -> Plan:
    """Goes up to somebody and holds them; whoever is held answers."""
    if petting.is_animal(plan, doing):
        return petting.embraced(plan, doing)
    other = plan.other(doing.actor, doing.whom, doing.start)
    if not other:
        return plan
    if kneels := _kneels_to(plan, doing.actor, other, doing.start):
        return _on_one_knee(plan, doing, other, kneels)
    plan = plan.with_part(up_from(plan.parts[doing.actor], doing.start))
    if plan.footing(other, plan.parts[other].free_from(doing.start)).posture == "kneel":
        plan = plan.with_part(up_from(plan.parts[other], doing.start))
    sitting = plan.footing(other, plan.parts[other].free_from(doing.start)).posture != "stand"
    apart = OVER_KNEES if sitting else CLOSE
    above = _above(plan, doing.actor, other, doing.start)
    behind = above > 0 if abs(above) > LOWER else None
    plan = near_enough(plan, doing.actor, other, doing.start, within=0.85, apart=apart, behind=behind)
    part = plan.parts[doing.actor]
    # Whoever comes from afar opens their arms on the last step.
    begin = max(doing.start, part.free_from(doing.start) - CLOSING)
    plan = near_enough(plan, other, doing.actor, begin - 8, within=9.0, apart=apart)
    begin = max(begin, plan.parts[other].free_from(begin) - 6)
    plan = _closed(plan, doing.actor, other, begin, apart)
    met = begin + CLOSING
    above = _above(plan, doing.actor, other, begin)
    for person, higher, late in ((doing.actor, above, 0.0), (other, -above, 8.0)):
        plan = plan.with_part(_opened(plan.parts[person], begin - OPENING + late, begin, higher))
    for person, partner, late in ((doing.actor, other, 0.0), (other, doing.actor, 3.0)):
        until = doing.end if doing.end > plan.ticks else 0.0
        plan = plan.with_part(_embraced(plan, plan.parts[person], partner, met + late, until))
    x = (plan.footing(doing.actor, met + 12).x + plan.footing(other, met + 12).x) / 2
    actor = plan.parts[doing.actor].with_sounds(Sound(met + 3, "hug", x), Sound(met + 5, "cloth", x, 0.6))
    return plan.with_part(actor)


def _kneels_to(plan: Plan, one: str, other: str, start: float) -> str:
    """Who of two goes down on a knee to embrace the other: somebody grown before a child on its feet."""
    heights = {person: plan.parts[person].proportions.height for person in (one, other)}
    low, tall = sorted(heights, key=heights.__getitem__)
    postures = {
        person: plan.footing(person, plan.parts[person].free_from(start)).posture for person in heights
    }
    upright = postures[low] == "stand" and postures[tall] in ("stand", "kneel")
    return tall if upright and heights[low] < KNEELS_BELOW * heights[tall] else ""


def _on_one_knee(plan: Plan, doing: Doing, other: str, tall: str) -> Plan:
    """The tall one kneels, the child runs into their arms; they let go and get up where there is time."""
    low = other if tall == doing.actor else doing.actor
    knelt = plan.footing(tall, plan.parts[tall].free_from(doing.start)).posture == "kneel"
    if not knelt:
        plan = near_enough(plan, doing.actor, other, doing.start, within=1.1, apart=BEFORE_A_KNEE)
        begin = plan.parts[doing.actor].free_from(doing.start)
        part = plan.parts[tall]
        facing = plan.towards(tall, plan.footing(low, begin).x, begin)
        plan = plan.with_part(faced(part, begin - 8, facing))
        plan = seats.kneel(
            plan, Doing(doing.ref, tall, "kneel", plan.parts[tall].free_from(begin - 8), doing.end)
        )
    met = plan.parts[tall].free_from(doing.start)
    plan = near_enough(plan, low, tall, max(doing.start, met - 14), within=KNEE_TO_KNEE + 0.05, apart=KNEE_TO_KNEE,
                       behind=False)  # fmt: skip
    met = max(met, plan.parts[low].free_from(met - 10)) + 2
    plan = plan.with_part(_opened(plan.parts[tall], met - OPENING - 4, met - 8, 0.0))
    for person, partner, late in ((tall, low, 0.0), (low, tall, 2.0)):
        until = doing.end if doing.end > plan.ticks else 0.0
        plan = plan.with_part(_embraced(plan, plan.parts[person], partner, met + late, until))
    x = (plan.footing(tall, met + 12).x + plan.footing(low, met + 12).x) / 2
    plan = plan.with_part(
        plan.parts[doing.actor].with_sounds(Sound(met + 3, "hug", x), Sound(met + 5, "cloth", x, 0.6))
    )
    if not knelt:
        leave = plan.parts[tall].free_ticks(met)[-1]
        if leave < plan.ticks:
            plan = plan.with_part(up_from(plan.parts[tall], leave))
    return plan


def hold_hands(plan: Plan, doing: Doing) -> Plan:
    """The nearer hands meet half way and stay together; both look down at them, then up at each other."""
    other = plan.other(doing.actor, doing.whom, doing.start)
    if not other:
        return plan
    plan = near_enough(plan, doing.actor, other, doing.start, within=HANDS + 0.15, apart=HANDS)
    begin = plan.parts[doing.actor].free_from(doing.start)
    plan = near_enough(plan, other, doing.actor, begin, within=9.0, apart=HANDS)
    begin = max(begin, plan.parts[other].free_from(begin) - 8)
    return clasped(plan, doing.actor, other, begin, begin + 14, max(begin + 60, doing.end - 6))


def clasped(plan: Plan, one: str, other: str, begin: float, met: float, leave: float) -> Plan:
    """A free hand of each sets out at `begin`, meets the other's at `met` and stays until `leave`."""
    x = (plan.footing(one, met).x + plan.footing(other, met).x) / 2
    y = 0.57 * min(plan.parts[one].proportions.height, plan.parts[other].proportions.height)
    for person, partner, late in ((one, other, 0.0), (other, one, 4.0)):
        part = plan.parts[person]
        free = part.free_side(begin)
        high = max(0.0, body(plan, person, begin).skeleton.chest[1] - y - 0.5) * 40
        part = part.with_reaches(
            Reach(free, begin + late, met + late, leave, leave + 14, InSet(x, y), "fist", 4)
        )
        part = part.with_looks(Look(begin + late, "hand"), Look(met + 12 + late, partner))
        part = part.with_bends(
            Bend("lean", ((begin, 0.0), (met, 2.0 + high), (leave, 2.0 + high), (leave + 14, 0.0))),
            Bend("tilt", ((met + 8, 0.0), (met + 20, 4.0), (leave, 4.0), (leave + 12, 0.0))),
        ).with_feelings(Felt("tenderness", met, leave + 20, 0.7))
        plan = plan.with_part(part.with_busy(begin, met + 14))
    return plan.with_part(plan.parts[one].with_sounds(Sound(met + 4, "cloth", x, 0.5)))


def _closed(plan: Plan, person: str, other: str, begin: float, apart: float) -> Plan:
    """The last step into the arms."""
    part = plan.parts[person]
    origin, there = part.footing(begin), plan.footing(other, begin)
    goal = there.x - origin.facing * apart
    if (goal - origin.x) * origin.facing < 0.04:
        return plan
    above = _above(plan, person, other, begin)
    before = above < 0 if abs(above) > LOWER else origin.z <= there.z
    z = there.z - 0.02 if before else there.z + 0.02
    stretch = walk_planned(
        part.proportions, origin, begin, goal, z, gait=INTO_ARMS, facing=origin.facing, view="three-quarter"
    )
    stretch = replace(stretch, target=replace(stretch.target, freedom=0.0))
    part = part.with_stretch(stretch)
    return plan.with_part(
        part.with_sounds(*(Sound(fall.tick, "step", fall.x, 0.5) for fall in stretch.footfalls()))
    )


def _above(plan: Plan, person: str, other: str, tick: float) -> float:
    """How much higher the head of `person` is than that of `other`, in metres."""
    return body(plan, person, tick).skeleton.head[1] - body(plan, other, tick).skeleton.head[1]


def _opened(part: Part, start: float, closes: float, above: float) -> Part:
    """The arms open for the one who comes, low for the lower and up to the taller one; the chest with them."""
    begin, leave = max(0.0, start), closes + 3
    arrive = begin + 9
    if arrive > leave:
        return part
    raised = min(max(46.0 - 60.0 * above, 18.0), 84.0)
    part = part.with_bends(Bend("chest", ((begin, 0.0), (arrive, -3.0), (leave, -2.0), (leave + 9, 0.0))))
    far = Reach("far", begin + 1, arrive + 1, leave, leave + 9, Held(raised + 6, 56, 6), "spread", 2)
    if any(_large(held) for held in part.holds(begin).things):
        return part
    if part.held(begin):
        return part.with_reaches(far)
    near = Reach("near", begin, arrive, leave, leave + 9, Held(raised - 12, 56, 8), "spread", 2)
    return part.with_reaches(near, far)


def _large(held: str) -> bool:
    """Whether a thing is larger than what one keeps in the hand behind another's back."""
    name = prop_named(held)
    left, low, right, high = box_of(name) if name else (0.0, 0.0, 0.0, 0.0)
    return max(right - left, high - low) > IN_ARMS


def _put_by(part: Part, closes: float) -> tuple[Part, bool]:
    """What is too large for an embrace is in the far hand before the arms close; and whether something is."""
    held = part.holds(closes)
    if not held.near or not _large(held.near) or held.far:
        return part, bool(held.far) and _large(held.far)
    meets = max(1.0, closes - 7)
    for side in SIDES:
        reach = Reach(side, meets - 8, meets - 1, meets + 1, closes + 6, MEETING, "grip", 0)
        part = part.with_reaches(reach)
    return part.with_hand(InHand(meets, ""), InHand(meets, held.near, side="far")), True


def _embraced(plan: Plan, part: Part, partner: str, met: float, until: float) -> Part:
    """Arms around the other's back, the head beside theirs, eyes shut for a while; then the arms let go, `until` when
    they do not before."""
    start, arrive, leave = met - 6, met + 7, max(met + 7 + HOLD, until)
    own, theirs = body(plan, part.placement.person, met + 12), body(plan, partner, met + 12)
    taller = (own.skeleton.chest[1] - theirs.skeleton.chest[1]) / part.proportions.height
    low = taller < -0.12
    # The near arm goes round their back, the upper one's over the shoulder blade, the lower one's under it; the far arm
    # goes behind them, where it is not seen.
    over = taller > 0.012 or (taller > -0.012 and own.pose.z > theirs.pose.z)
    round_them = OnBody("chest", -0.34, -0.42 if over else -0.92, partner)
    if low:
        round_them = OnBody("waist", -0.30, 0.30, partner)
    behind_them = OnBody("chest", -0.10, -0.60, partner)
    part = part.with_looks(Look(start - 4, partner)).with_busy(start, leave + 14)
    part, keeps = _put_by(part, start)
    part = part.with_reaches(
        Reach("near", start, arrive, leave, leave + 14, round_them, "relaxed", 3, 8.0, "before"),
        Reach("far", start + 1, arrive - 1, leave + 1, leave + 15, BY_THE_LEG, "grip", 3)
        if keeps
        else Reach(
            "far", start + 1, arrive - 1, leave + 1, leave + 15, behind_them, "relaxed", 3, 0.0, "behind"
        ),
    )
    # Equals stay upright, cheek by cheek; whoever is much taller bends down.
    lean = min(24.0, 1.0 + max(0.0, taller - 0.08) * 75)
    bow = 2.0 if taller > -0.12 else -9.0
    part = part.with_bends(
        Bend("lean", ((start, 0.0), (arrive + 3, lean), (leave, lean), (leave + 16, 0.0))),
        Bend("neck", ((start + 2, 0.0), (arrive + 6, bow), (leave, bow), (leave + 14, 0.0))),
        Bend("tilt", ((start + 2, 0.0), (arrive + 8, 5.0), (leave, 5.0), (leave + 14, 0.0))),
        Bend("drop", ((start, 0.0), (arrive, 0.01), (leave, 0.01), (leave + 14, 0.0))),
        # A pat on the back, once.
        Bend("near_elbow", ((arrive + 12, 0.0), (arrive + 16, -7.0), (arrive + 20, 0.0))),
    )
    return part.with_blinks(Blink(arrive + 4, slow=True, hold=20)).with_feelings(
        Felt("tenderness", start, leave + 30, 0.9)
    )
