"""A thing goes from somebody's hands into somebody else's."""

from dataclasses import replace

from yingxi.acting.actions.approach import body, lean_to_reach, point_in_set
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import part_with
from yingxi.acting.actions.held_out import HeldOut, held_out, is_long
from yingxi.acting.actions.travel import before_who_sits, near_enough
from yingxi.acting.in_arms import borne_by
from yingxi.acting.movement import Bend, Carry, InHand, InSet, Look, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import reach_of
from yingxi.stage.cane import leans_on_a_stick

# People hand things over an arm and a bit apart.
WITHIN, APART = 0.95, 0.72
# Whose arms are short comes nearer: shares of what both arms reach.
WITHIN_ARMS, APART_ARMS = 0.78, 0.60
# A long thing, on both palms of each, asks for so much more room between them, in metres.
LONG_APART = 0.28
# Ticks from the first hand's start: it arrives, the other sets out, arrives; both have it for six ticks, then the giver
# lets go and draws back; the taker draws it in.
ARRIVES, ANSWERS, ANSWERED, OVER, PARTS, DRAWN_IN = 13.0, 8.0, 18.0, 24.0, 27.0, 32.0
# Until a hand is back, and for how long a thing turns over in it.
BACK, TURNS = 13.0, 14.0
# Heads are bent over what is given on both palms, by so many degrees.
BENT = 9.0


def handed(plan: Plan, doing: Doing, *, giver: str, taker: str) -> Plan:
    """The giver holds the thing out and the taker's hands come to it; both have it, then one lets go."""
    partner = taker if doing.actor == giver else giver
    arms = sum(reach_of(plan.parts[person].proportions) for person in (giver, taker))
    within, apart = min(WITHIN, WITHIN_ARMS * arms), min(APART, APART_ARMS * arms)
    if is_long(doing.what or next(iter(plan.parts[giver].holds(doing.start).things), "")):
        within, apart = within + LONG_APART, apart + LONG_APART
    plan = before_who_sits(plan, doing.actor, partner, doing.start, apart=apart)
    plan = near_enough(plan, doing.actor, partner, doing.start, within=within, apart=apart)
    begin = plan.parts[doing.actor].free_from(doing.start)
    plan = near_enough(plan, partner, doing.actor, begin, within=9.0, apart=apart)
    begin = max(begin, plan.parts[partner].free_from(begin) - 12)
    what = doing.what or next(iter(plan.parts[giver].holds(begin).things), "")
    over = begin + OVER
    out = held_out(what, plan.footing(giver, over).facing, *_between(plan, giver, taker, over))
    crown = max(_crown(plan, person, over) for person in (giver, taker))
    first, second = (giver, taker) if doing.actor == giver else (taker, giver)
    for person, starts, arrives in (
        (first, begin, begin + ARRIVES),
        (second, begin + ANSWERS, begin + ANSWERED),
    ):
        part = plan.parts[person]
        gives = person == giver
        leaves = begin + (PARTS if gives else DRAWN_IN)
        if gives:
            part = part_with(part, what, bears=borne_by(person, plan) is not None)
        side = part.holds(begin).side_for(what)
        part = part.with_looks(
            Look(starts - 2, "hand"), Look(leaves - 2, second if person == first else first)
        )
        part = _with_hands(part, out, side, starts, arrives, leaves, gives=gives)
        part = _leaning(plan, part, out.palm(gives=gives, second=False), side, starts, arrives, leaves)
        part = part.with_carries(
            Carry(what, starts, arrives, over, over, out.matrix, crown)
            if gives
            else Carry(what, over, over, leaves, leaves + TURNS, out.matrix, crown)
        )
        if out.level:
            keys = ((starts, 0.0), (arrives, BENT), (leaves, BENT), (leaves + BACK, 0.0))
            part = part.with_bends(Bend("neck", keys))
        part = part.with_busy(starts, leaves + BACK)
        plan = plan.with_part(part.with_hand(InHand(over, "" if gives else what, side=side)))
    kind = "give" if doing.actor == giver else "take"
    actor = plan.parts[doing.actor].with_sounds(Sound(over, kind, out.middle[0]))
    return replace(plan, meetings=(*plan.meetings, (partner, over))).with_part(actor)


def _with_hands(
    part: Part, out: HeldOut, side: Side, starts: float, arrives: float, leaves: float, *, gives: bool
) -> Part:
    """The hand with the thing goes to it, and the other one where it is free."""
    held = part.holds(starts)
    other: Side = "far" if side == "near" else "near"
    alone = bool(held.near if other == "near" else held.far) or leans_on_a_stick(part.sheet)
    aim = InSet(*out.palm(gives=gives, second=False, alone=alone))
    part = part.with_reaches(Reach(side, starts, arrives, leaves, leaves + BACK, aim, out.hand, 4))
    if alone:
        return part
    aim = InSet(*out.palm(gives=gives, second=True))
    return part.with_reaches(
        Reach(other, starts + 2, arrives + 1, leaves - 2, leaves + BACK - 1, aim, "flat", 4)
    )


def _crown(plan: Plan, person: str, tick: float) -> float:
    """How high the canopy of an umbrella is over the ground that somebody holds over their head."""
    return body(plan, person, tick).skeleton.crown[1] + 0.10 * plan.parts[person].proportions.head


def _between(plan: Plan, one: str, other: str, tick: float) -> tuple[float, float]:
    """The point between two people at which both arms are equally stretched, a little below the lower chest."""
    first, second = body(plan, one, tick), body(plan, other, tick)
    (ax, ay), (bx, by) = (
        point_in_set(first, first.skeleton.chest),
        point_in_set(second, second.skeleton.chest),
    )
    low = min(ay, by)
    own, their = (reach_of(plan.parts[person].proportions) for person in (one, other))
    return ax + (bx - ax) * own / (own + their), low - 0.16 * low + 0.14 * abs(ay - by)


def _leaning(
    plan: Plan, part: Part, point: tuple[float, float], side: Side, start: float, arrive: float, leave: float
) -> Part:
    """Those who must reach far or low bend to it, as far as they need to."""
    lean = lean_to_reach(body(plan, part.placement.person, arrive), part.proportions, point, side)
    return part.with_bends(
        Bend("lean", ((start, 0.0), (start + 4, -1.5), (arrive + 1, lean), (leave, lean), (leave + 14, 0.0)))
    )
