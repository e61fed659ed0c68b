"""Two who want one thing: it is snatched out of a hand, or both have it and pull, until one is left with it."""

from dataclasses import replace

from yingxi.acting.actions.approach import body, point_in_set
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import part_with
from yingxi.acting.actions.held_out import HeldOut, held_out
from yingxi.acting.actions.travel import near_enough
from yingxi.acting.lunging import Lunge
from yingxi.acting.movement import Bend, Carry, Felt, InHand, InSet, Look, OnBody, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import reach_of
from yingxi.acting.timing import Key

# How near to each other they come, as a share of what both arms reach, and from how far, in metres.
APART, WITHIN = 0.66, 0.10
# Ticks of snatching: the hand shoots out, has it, and is back with it; the other hand comes after it too late.
SHOOTS, HAS, BACK, AFTER = 9.0, 13.0, 19.0, 24.0
# Where a thing is that one is afraid for, and where it is brought that one has at last, on one's own body.
BEFORE_ONE, OWN = OnBody("chest", 0.78, -0.62), OnBody("chest", 0.62, -0.70)
# Ticks of a fight: both hands are there, one pull and the next, how many of them, and it is lost after the last.
THERE, PULL, LEAST, MOST, LOST = 13.0, 11.0, 4, 8, 9.0
# How far it goes to and fro, in metres, more with every pull; how far one leans for it, in degrees; the step back into
# it, in leg lengths, and the sinking, in heights.
TO_AND_FRO, MORE, LEANS, STEP, SINKS = 0.055, 0.009, 9.0, 0.24, 0.025
# Until hands that have let go are down again, and a thing has turned over, in ticks.
DOWN, TURNS = 15.0, 14.0


def snatched(plan: Plan, doing: Doing, what: str) -> Plan:
    """The actor's hand shoots out, has the thing and is back with it; whoever had it snatches after it too late."""
    plan, begin = _face_to_face(plan, doing)
    who, had = doing.actor, doing.whom
    over = begin + HAS
    owner = body(plan, had, begin)
    x, y = point_in_set(owner, BEFORE_ONE.on(owner.skeleton, plan.parts[had].proportions.head))
    out = held_out(what, plan.footing(had, begin).facing, x, y)
    part = part_with(plan.parts[had], what)
    side, other = part.holds(begin).side_for(what), part.free_side(begin)
    after = InSet(x + 0.16 * plan.footing(had, begin).facing, y + 0.04)
    part = part.with_reaches(
        Reach(side, begin - 2, begin + 7, over, over + 4, InSet(x, y), out.hand, 2),
        Reach(side, over, begin + AFTER, begin + AFTER + 8, begin + AFTER + 24, after, "spread", 0),
        Reach(other, over - 1, begin + AFTER + 2, begin + AFTER + 9, begin + AFTER + 25, after, "spread", 0),
    )
    part = part.with_carries(Carry(what, begin - 2, begin + 7, over, over, out.matrix))
    part = part.with_hand(InHand(over, "", side=side)).with_looks(Look(begin, who), Look(over + 2, who))
    part = part.with_bends(
        Bend("lean", ((over - 4, 0.0), (over, -5.0), (begin + AFTER, 11.0), (begin + AFTER + 24, 0.0))),
        Bend("chest", ((over, 0.0), (over + 6, 6.0), (begin + AFTER + 14, 0.0))),
    )
    part = part.with_feelings(
        Felt("surprise", over - 1, over + 20, 0.9), Felt("anger", over + 16, over + 70, 0.7)
    )
    plan = plan.with_part(part.with_busy(begin, begin + AFTER + 20))
    part = plan.parts[who]
    mine = part.holds(begin).side_for(what)
    back = begin + BACK
    leave = max(back + 16, doing.end - 8)
    part = part.with_reaches(
        Reach(
            mine, begin, begin + SHOOTS, over, back, InSet(*out.palm(gives=False, second=False)), out.hand, 4
        ),
        Reach(mine, over, back, leave, leave + DOWN, OWN, "grip", 0),
    )
    part = part.with_carries(Carry(what, over, over, over + 2, over + 2 + TURNS, out.matrix))
    lean = (
        (begin, 0.0),
        (begin + 4, -6.0),
        (begin + SHOOTS, 13.0),
        (over, 11.0),
        (back, -9.0),
        (back + 22, 0.0),
    )
    part = part.with_bends(
        Bend("lean", lean),
        Bend("chest", ((begin, 0.0), (begin + SHOOTS, 5.0), (back + 2, -5.0), (back + 20, 0.0))),
    )  # fmt: skip
    part = part.with_looks(Look(begin - 2, "hand"), Look(back + 12, had)).with_hand(
        InHand(over, what, side=mine)
    )
    part = part.with_sounds(Sound(begin + SHOOTS, "touch", x, 0.9), Sound(over, "whoosh", x, 0.6))
    plan = replace(plan, meetings=(*plan.meetings, (had, over)))
    return plan.with_part(part.with_busy(begin, back + 10))


def fight_over(plan: Plan, doing: Doing) -> Plan:
    """Both hands of both have the thing; it goes to and fro, one pulls harder each time; the other loses it."""
    if doing.whom not in plan.parts or doing.whom == doing.actor:
        part = plan.parts[doing.actor]
        return plan.with_part(part.with_looks(Look(doing.start, "hand")))
    plan, begin = _face_to_face(plan, doing)
    pair = (doing.actor, doing.whom)
    what = doing.what or next((each for one in pair for each in plan.parts[one].holds(begin).things), "")
    has = next((one for one in pair if what and plan.parts[one].holds(begin).with_thing(what)), doing.actor)
    wins = doing.actor
    pulls = 2 * int(min(MOST, max(LEAST, (doing.end - begin - THERE - LOST - DOWN) / PULL)) / 2)
    ways = _ways(plan, pair, begin, pulls)
    lost = begin + THERE + PULL * pulls + LOST
    outs = [held_out(what, plan.footing(has, begin).facing, x, y) for x, y in ways]
    for one in pair:
        other = pair[1] if one == pair[0] else pair[0]
        part = plan.parts[one]
        if one == has:
            part = part_with(part, what)
        side = part.holds(begin).side_for(what)
        part = _pulling(part, outs, side, begin, lost, gives=one == has, wins=one == wins)
        part = _rocking(part, other, begin, lost, pulls, wins=one == wins)
        if one == has:
            part = part.with_carries(*_carried(what, outs, begin, lost if one == wins else lost - 1))
        if has != wins:
            changes = InHand(lost, "" if one == has else what, side=side)
            part = part.with_hand(changes)
            if one == wins:
                part = part.with_carries(Carry(what, lost, lost, lost + 2, lost + 2 + TURNS, outs[-1].matrix))
        plan = plan.with_part(part.with_busy(begin, lost + 12))
    x = ways[0][0]
    sounds = [Sound(begin + THERE, "touch", x, 0.8)]
    sounds += [Sound(begin + THERE + PULL * number, "cloth", x, 0.6) for number in range(1, len(ways))]
    actor = plan.parts[doing.actor].with_sounds(*sounds, Sound(lost, "whoosh", x, 0.6))
    return replace(plan, meetings=(*plan.meetings, (doing.whom, lost))).with_part(actor)


def _face_to_face(plan: Plan, doing: Doing) -> tuple[Plan, float]:
    """Both within reach of each other and turned to each other, and from when on."""
    who, other = doing.actor, doing.whom
    apart = min(0.70, APART * sum(reach_of(plan.parts[one].proportions) for one in (who, other)))
    plan = near_enough(plan, who, other, doing.start, within=apart + WITHIN, apart=apart)
    begin = plan.parts[who].free_from(doing.start)
    plan = near_enough(plan, other, who, begin, within=9.0, apart=apart)
    return plan, max(begin, plan.parts[other].free_from(begin) - 8)


def _ways(plan: Plan, pair: tuple[str, str], begin: float, pulls: int) -> list[tuple[float, float]]:
    """Where the thing is at the end of each pull: towards the one, towards the other, and at last the first again."""
    first, second = (body(plan, one, begin) for one in pair)
    (ax, ay), (bx, by) = (point_in_set(each, each.skeleton.chest) for each in (first, second))
    x, y = (ax + bx) / 2, 0.79 * min(ay, by)
    way = 1.0 if ax > bx else -1.0
    signs = [(-1.0) ** (number + 1) for number in range(pulls)]
    goes = [way * sign * (TO_AND_FRO + MORE * number) for number, sign in enumerate(signs)]
    return [(x, y), *((x + across, y) for across in goes)]


def _carried(what: str, outs: list[HeldOut], begin: float, until: float) -> tuple[Carry, ...]:
    """The thing goes along with the hands, pull by pull."""
    made = [Carry(what, begin, begin + THERE, until, until + TURNS, outs[0].matrix)]
    for number, out in enumerate(outs[1:]):
        start = begin + THERE + PULL * number
        made.append(Carry(what, start, start + PULL, until, until + TURNS, out.matrix))
    return tuple(made)


def _pulling(
    part: Part, outs: list[HeldOut], side: Side, begin: float, lost: float, *, gives: bool, wins: bool
) -> Part:
    """Both hands at the thing, wherever it goes; then one's go to the breast with it, the other's stay in the air."""
    sides: tuple[Side, Side] = (side, "far" if side == "near" else "near")
    for number, own in enumerate(sides):
        for pull, out in enumerate(outs):
            start = begin if pull == 0 else begin + THERE + PULL * (pull - 1)
            arrive = begin + THERE + number if pull == 0 else start + PULL
            leave = lost if pull == len(outs) - 1 else arrive + PULL
            aim = InSet(*out.palm(gives=gives, second=bool(number)))
            end = lost + (6 if wins else DOWN + 8) if pull == len(outs) - 1 else leave + 1
            part = part.with_reaches(
                Reach(own, start, arrive, leave, end, aim, out.hand, 4 if pull == 0 else 0)
            )
        if wins:
            part = part.with_reaches(Reach(own, lost, lost + 7, lost + 30, lost + 44, OWN, "grip", 0))
    return part


def _rocking(part: Part, other: str, begin: float, lost: float, pulls: int, *, wins: bool) -> Part:
    """The body goes back against each pull of one's own and is drawn along by the other's, over a foot set back."""
    there = begin + THERE
    lean: list[Key] = [(begin, 0.0), (begin + 5, -3.0), (there, 5.0)]
    for number in range(pulls):
        mine = (number % 2 == 1) == wins
        lean.append((there + PULL * (number + 1), (-LEANS - number) if mine else 0.7 * LEANS))
    lean += [(lost, -LEANS - 4.0 if wins else 11.0), (lost + 8, -6.0 if wins else -8.0), (lost + 30, 0.0)]
    part = part.with_bends(
        Bend("lean", tuple(lean)),
        Bend("neck", ((there, 0.0), (there + 8, 6.0), (lost, 6.0), (lost + 14, 0.0))),
    )
    feels = ("joy", 0.6) if wins else ("sadness", 0.8)
    part = part.with_feelings(
        Felt("anger", begin + 6, lost + 4, 0.8), Felt("surprise", lost - 1, lost + 10, 0.4 if wins else 0.9),
        Felt("joy" if wins else "sadness", lost + 10, lost + 70, feels[1]),
    )  # fmt: skip
    part = part.with_looks(
        Look(begin - 2, "hand"), Look(there + PULL, other), Look(lost + 2, "hand" if wins else other)
    )
    origin = part.footing(begin)
    if origin.posture != "stand":
        return part
    p = part.proportions
    weight: tuple[Key, ...] = (
        (there, 0.0),
        (there + 10, -0.03 * p.height),
        (lost, -0.03 * p.height),
        (lost + 9, 0.0),
    )
    down: tuple[Key, ...] = (
        (there - 4, 0.0),
        (there + 8, SINKS * p.height),
        (lost, SINKS * p.height),
        (lost + 8, 0.0),
    )
    stretch = Lunge(there - 4, origin, -STEP * p.leg, there - 2, lost + 4, p.height, weight, down)
    steps = tuple(Sound(fall.tick, "step", fall.x, fall.strength) for fall in stretch.footfalls())
    return part.with_stretch(stretch).with_sounds(*steps)
