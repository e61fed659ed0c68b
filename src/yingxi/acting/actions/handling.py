"""Things change hands: give, take, pick up, hold, put down."""

from yingxi.acting.actions.approach import body, stoop_to_reach
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.gestures import small
from yingxi.acting.actions.handing import handed
from yingxi.acting.actions.hands import POCKET, in_near_hand, part_with
from yingxi.acting.actions.struggling import snatched
from yingxi.acting.actions.travel import faced
from yingxi.acting.flight import FOREVER, Flight, is_drawn, loose_matrix, lying, on_the_ground
from yingxi.acting.movement import Bend, Carry, InHand, InSet, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.film.performance import Hand
from yingxi.stage.lying_things import grip_of, thing_at
from yingxi.stage.subjects import FROM_THE_GROUND

# Where a table is that is not said to be anywhere: its height and how far ahead, in heights.
TABLE_HEIGHTS, TABLE_AHEAD = 0.44, 0.42
# Who takes something from the ground goes down by so much of a leg: more from the knees than from the back.
KNEES_GIVE = 0.54
# Until a hand is at a thing on a table, or on the ground; who comes late to it is quicker, but no quicker than this;
# the shot still shows the thing in the hand for so long.
AT_TABLE, AT_GROUND, QUICKEST, SEEN_IN_HAND = 15.0, 17.0, 6.0, 9.0
# A hand that has come to a thing has it after so many ticks; it touches it before it is quite still.
IN_HAND, TOUCHES = 3.0, -1.0


def give(plan: Plan, doing: Doing) -> Plan:
    """The actor hands `what` to `whom`; with nobody to take it, it is put down. Who is said to give nothing that they
    have to nobody, a sign or a chance, moves a hand."""
    if not doing.what and not doing.whom and not plan.parts[doing.actor].holds(doing.start).things:
        return small(plan, doing)
    other = plan.other(doing.actor, doing.whom, doing.start)
    if not other:
        return put_down(plan, doing)
    return handed(plan, doing, giver=doing.actor, taker=other)


def take(plan: Plan, doing: Doing) -> Plan:
    """The actor takes `what` from `whom`, or from where it lies. Who is said to take what nobody names has it already,
    and brings it up."""
    if doing.whom in plan.parts and doing.whom != doing.actor:
        what = doing.what or next(iter(plan.parts[doing.whom].holds(doing.start).things), "")
        if doing.touched.manner == "snatches" and what:
            return snatched(plan, doing, what)
        return handed(plan, doing, giver=doing.whom, taker=doing.actor)
    if doing.at is None and doing.what in plan.parts[doing.actor].holds(doing.start).things:
        # It has just been given: only the eyes are on it.
        return plan.with_part(plan.parts[doing.actor].with_looks(Look(doing.start, "hand")))
    if doing.at is None and is_drawn(doing.what):
        return _drawn_out(plan, doing)
    if doing.at is None and not doing.what and plan.parts[doing.actor].holds(doing.start).things:
        return hold(plan, doing)
    return _at_table(plan, doing, leaves=False)


def _drawn_out(plan: Plan, doing: Doing) -> Plan:
    """What lies nowhere comes out of a pocket: the hand goes to it and comes up with the thing, to be looked at."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    side = part.holds(begin).side_for(doing.what)
    there, up = begin + 12, begin + 27
    leave = max(up + 10, doing.end - 8)
    part = part.with_reaches(
        Reach(side, begin, there, there + 4, up, POCKET, "grip", 3),
        Reach(side, there + 4, up, leave, leave + 12, OnBody("chest", 0.92, -0.62), "grip", 0),
    )
    part = part.with_looks(Look(begin, "down"), Look(there + 6, "hand"))
    part = part.with_hand(InHand(there + 2, doing.what, side=side))
    x = part.footing(begin).x
    return plan.with_part(part.with_sounds(Sound(there + TOUCHES, "take", x, 0.5)).with_busy(begin, leave))


def pick_up(plan: Plan, doing: Doing) -> Plan:
    """Bends down to what lies on the ground and comes up with it in the hand."""
    return _from_the_ground(plan, doing, leaves=False)


def _from_the_ground(plan: Plan, doing: Doing, *, leaves: bool) -> Plan:
    """From the ground: the knees give, the back bends, the hand goes down, and what it holds comes up with it,
    or stays there."""
    plan, lies = _turned_to(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    footing, p = part.footing(begin), part.proportions
    if footing.posture == "sit" or (doing.at is not None and doing.at[1] > FROM_THE_GROUND):
        return _at_table(plan, doing, leaves=leaves)
    if leaves:
        part = part_with(part, doing.what)
    side = part.holds(begin).side_for(doing.what)
    down = begin + _within(plan, begin, AT_GROUND)
    up = down + 7
    x, knees = footing.x + footing.facing * 0.24 * p.height, KNEES_GIVE if footing.posture == "stand" else 0.0
    low = 0.045 * p.height
    if lies is not None:
        x, low = lies[0], max(low, min(lies[1], 0.5 * p.height))
    part = part.with_looks(Look(begin - 3, "down"), Look(up + 4, "hand")).with_reaches(
        Reach(side, begin + 2, down, up, up + 20, InSet(x, low), "grip", 4)
    )
    if side == "near":
        other = Reach("far", begin + 4, down, up, up + 16, OnBody("waist", 0.62, -0.62), "relaxed", 3)
        part = part.with_reaches(other)
    part = part.with_bends(
        Bend(
            "drop",
            ((begin, 0.0), (begin + 4, -0.004), (down, knees * p.leg), (up, knees * p.leg), (up + 18, 0.0)),
        ),
        Bend(
            "shift",
            (
                (begin, 0.0),
                (down, -0.13 * p.leg * footing.facing),
                (up, -0.12 * p.leg * footing.facing),
                (up + 18, 0.0),
            ),
        ),
        Bend("lean", ((begin, 0.0), (begin + 4, -2.0), (down, 46.0), (up, 46.0), (up + 19, 0.0))),
        Bend("chest", ((begin, 0.0), (down, 12.0), (up, 12.0), (up + 17, -2.0), (up + 24, 0.0))),
        Bend("neck", ((begin, 0.0), (down, -18.0), (up, -18.0), (up + 20, 0.0))),
    )
    part = part.with_hand(InHand(down + IN_HAND, "" if leaves else doing.what, side=side))
    part = part.with_carries(*_turned_over(doing, (begin, down), (up, up + 18), leaves=leaves))
    part = part.with_sounds(Sound(down, "put down" if leaves else "take", x, 0.7))
    back = plan.other(doing.actor, doing.whom, begin)
    part = part.with_looks(Look(up + 26, back or "ahead")).with_busy(begin, up + 20)
    plan = plan.with_part(part)
    if leaves:
        return _left(plan, doing, down + IN_HAND)
    if (
        doing.at is not None
        or not is_drawn(doing.what)
        or any(flight.what == doing.what for flight in plan.flights)
    ):
        return plan
    # It has lain there all the time.
    spot = (x, on_the_ground(doing.what))
    matrix = (1.0, 0.0, 0.0, 1.0, *spot)
    plan = plan.with_part(
        part.with_carries(Carry(doing.what, down + IN_HAND, down + IN_HAND, up, up + 18, matrix))
    )
    return plan.with_flight(
        Flight(doing.what, footing.z - 0.01, spot, spot, FOREVER, FOREVER, -FOREVER, down + IN_HAND)
    )


def _within(plan: Plan, begin: float, ticks: float) -> float:
    """In how many ticks a hand is at a thing, `ticks` where the shot has the time."""
    return max(QUICKEST, min(ticks, plan.ticks - begin - SEEN_IN_HAND))


def put_down(plan: Plan, doing: Doing) -> Plan:
    """Lays what is in the hand on a table, or on the ground where the board says so."""
    if doing.at is not None and doing.at[1] <= FROM_THE_GROUND:
        return _from_the_ground(plan, doing, leaves=True)
    return _at_table(plan, doing, leaves=True)


def _turned_to(plan: Plan, doing: Doing) -> tuple[Plan, tuple[float, float] | None]:
    """The plan with the actor facing what the deed is done with, where that lies, and where a hand takes it."""
    if doing.at is None:
        return plan, None
    part = plan.parts[doing.actor]
    facing = plan.towards(doing.actor, doing.at[0], part.free_from(doing.start))
    part = faced(part, doing.start, facing)
    return plan.with_part(part), grip_of(thing_at(doing.what, *doing.at))


def _turned_over(
    doing: Doing, there: tuple[float, float], back: tuple[float, float], *, leaves: bool
) -> tuple[Carry, ...]:
    """The thing lies in the hand as it lies in its place, at the end of the hand's way there or at the beginning of its
    way back."""
    if doing.at is None or not is_drawn(doing.what):
        return ()
    matrix = loose_matrix(lying(thing_at(doing.what, *doing.at)))
    if leaves:
        return (Carry(doing.what, *there, *back, matrix),)
    return (Carry(doing.what, there[1] + IN_HAND, there[1] + IN_HAND, *back, matrix),)


def _left(plan: Plan, doing: Doing, tick: float) -> Plan:
    """The thing lies from `tick` on where it has been put."""
    if doing.at is None or not is_drawn(doing.what):
        return plan
    return plan.with_flight(lying(thing_at(doing.what, *doing.at), since=tick))


def hold(plan: Plan, doing: Doing) -> Plan:
    """Both hands bring the thing up before the chest, and the eyes rest on it."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    up, leave = begin + 13, max(begin + 36, doing.end - 8)
    # What somebody is said to hold is not picked out of the air.
    part = in_near_hand(part, begin, doing.what or next(iter(part.holds(begin).things), ""))
    other: Hand = "grip" if part.far_held(begin) else "relaxed"
    part = part.with_looks(Look(begin + 3, "hand"))
    part = part.with_reaches(
        Reach("near", begin, up, leave, leave + 14, OnBody("chest", 0.90, -0.62), "grip", 4),
        Reach("far", begin + 2, up + 2, leave, leave + 14, OnBody("chest", 0.98, -0.78), other, 4),
    )
    part = part.with_bends(Bend("neck", ((begin, 0.0), (up, 4.0), (leave, 4.0), (leave + 14, 0.0))))
    return plan.with_part(part.with_busy(begin, up + 6))


def _at_table(plan: Plan, doing: Doing, *, leaves: bool) -> Plan:
    """The hand goes to a table's height ahead, and leaves the thing there or comes back with it."""
    plan, lies = _turned_to(plan, doing)
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    footing = part.footing(begin)
    height = part.proportions.height
    x = footing.x + footing.facing * (
        TABLE_AHEAD * height / 1.6 + (0.12 if footing.posture == "sit" else 0.0)
    )
    y = TABLE_HEIGHTS * height
    arrive = begin + _within(plan, begin, AT_TABLE)
    if leaves:
        part = part_with(part, doing.what)
    side = part.holds(begin).side_for(doing.what)
    part = part.with_looks(Look(begin - 2, "hand"))
    lean, down = (6.0 if footing.posture == "sit" else 15.0), 0.0
    if lies is not None:
        x, y = lies
        lean, down = stoop_to_reach(body(plan, doing.actor, arrive), part.proportions, lies, side)
    part = part.with_reaches(Reach(side, begin, arrive, arrive + 7, arrive + 21, InSet(x, y), "grip", 4))
    part = part.with_bends(
        Bend(
            "lean", ((begin, 0.0), (begin + 4, -2.0), (arrive, lean), (arrive + 6, lean), (arrive + 22, 0.0))
        ),
        Bend("drop", ((begin, 0.0), (arrive, down), (arrive + 6, down), (arrive + 20, 0.0))),
    )
    what = "" if leaves else doing.what
    part = part.with_hand(InHand(arrive + IN_HAND, what, side=side)).with_sounds(
        Sound(arrive + TOUCHES, "put down" if leaves else "take", x, 0.8)
    )
    part = part.with_carries(*_turned_over(doing, (begin, arrive), (arrive + 7, arrive + 21), leaves=leaves))
    back = plan.other(doing.actor, doing.whom, begin)
    part = part.with_looks(Look(arrive + 12, back or "ahead")).with_busy(begin, arrive + 21)
    plan = plan.with_part(part)
    return _left(plan, doing, arrive + IN_HAND) if leaves else plan
