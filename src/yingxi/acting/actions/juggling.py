"""Juggling: three things in the air and two hands under them, the eyes where they turn."""

from yingxi.acting.actions.deed import Doing
from yingxi.acting.composing import body_at
from yingxi.acting.flight import FOREVER, Flight, is_drawn
from yingxi.acting.movement import Bend, Felt, InHand, InSet, Look, Reach, Side
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan

# A throw from hand to hand is so long in the air, the next one follows after so many ticks; in all three are about.
AIR, NEXT = 21.0, 9.0
# Where the two hands are, heads from the waist, how far a hand goes down and up again, and how high a thing flies.
HANDS: tuple[tuple[Side, float], ...] = (("near", 0.62), ("far", 1.46))
LEVEL, SCOOP, HIGH = 0.30, 0.24, 2.5
UP = 12.0


def juggle(plan: Plan, doing: Doing) -> Plan:
    """Throws and catches balls, or what is named, until the deed ends."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    end = max(begin + 70, doing.end - 6)
    what = doing.what if is_drawn(doing.what) else "ball"
    if part.held(begin):
        part = part.with_hand(InHand(begin, ""))
    throws = max(4, int((end - begin - UP - AIR) // NEXT))
    first, places = begin + UP, _places(plan, part, begin)
    z = part.footing(begin).z - 0.02
    head = part.proportions.head
    for number in range(throws):
        start, (_, out), (_, into) = first + NEXT * number, places[number % 2], places[(number + 1) % 2]
        # Caught, it lies in the hand until that throws it; the last three stay.
        until = start + 3 * NEXT if number + 3 < throws else FOREVER
        plan = plan.with_flight(
            Flight(what, z, out, into, start, start + AIR, start, until, high=HIGH * head)
        )
    for number in range(3):
        at = places[number % 2][1]
        start = first + NEXT * number
        plan = plan.with_flight(Flight(what, z, at, at, FOREVER, FOREVER, first - 2, start))
    for order, (side, (x, y)) in enumerate(places):
        part = _tossing(part, side, (x, y), begin, first + NEXT * order, end)
    part = part.with_looks(
        Look(begin, "up"), Look(end - 6, plan.other(doing.actor, doing.whom, end) or "ahead")
    )
    part = part.with_feelings(Felt("joy", begin + UP, end + 24, 0.6))
    bobs = [(first + NEXT * n, 0.008 if n % 2 else 0.0) for n in range(throws)]
    part = part.with_bends(
        Bend("drop", (*bobs, (end, 0.0))),
        Bend("tilt", tuple((tick, 300 * value) for tick, value in bobs)),
    )
    x = part.footing(begin).x
    part = part.with_sounds(*(Sound(first + NEXT * n + AIR, "take", x, 0.5) for n in range(throws)))
    return plan.with_part(part.with_busy(begin, end))


def _places(plan: Plan, part: Part, tick: float) -> tuple[tuple[Side, tuple[float, float]], ...]:
    """Both hands' places in the set, in metres."""
    body = body_at(plan, part, tick)
    (wx, wy), head = body.skeleton.waist, part.proportions.head
    x, facing = body.pose.x, body.footing.facing
    return tuple((side, (x + facing * (wx + ahead * head), wy + LEVEL * head)) for side, ahead in HANDS)


def _tossing(part: Part, side: Side, at: tuple[float, float], begin: float, first: float, end: float) -> Part:
    """Down to catch, up to throw, once in two throws."""
    low, high = InSet(at[0], at[1] - SCOOP * part.proportions.head), InSet(*at)
    part = part.with_reaches(Reach(side, begin, begin + UP, first, first + 0.5, high, "spread", 3))
    tick = first
    while tick < end:
        half = NEXT
        part = part.with_reaches(
            Reach(side, tick, tick + half - 0.5, tick + half, tick + half + 0.5, low, "spread", 0),
            Reach(
                side,
                tick + half,
                tick + 2 * half - 0.5,
                tick + 2 * half,
                tick + 2 * half + 0.5,
                high,
                "spread",
                0,
            ),
        )
        tick += 2 * half
    # What is in the hands is held out until the shot ends.
    return part.with_reaches(Reach(side, tick - 1, tick, FOREVER, FOREVER, high, "spread", 0))
