"""A log is put on a fire."""

from yingxi.acting.actions.approach import body, stoop_to_reach
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.hands import part_with
from yingxi.acting.actions.travel import faced
from yingxi.acting.flight import Flight, is_drawn, on_the_ground
from yingxi.acting.movement import Bend, Carry, InHand, InSet, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.stage.props.in_hand import thing_for

# Where there is no fire that is drawn, it is so far ahead and so high, in metres.
AHEAD, HIGH = 0.62, 0.20
# Ticks: the hand is over the fire with the log, has let go of it, and has drawn back from the heat.
THERE, LETS_GO, BACK = 18.0, 24.0, 38.0
# Degrees by which one starts back from the heat, and comes down again to look.
STARTS, LOOKS = -7.0, 9.0
# Where the hand is warmed that has laid it on.
WARMED = OnBody("chest", 0.80, -0.55)


def stoke(plan: Plan, doing: Doing) -> Plan:
    """Down to the fire with the log; it is laid on, and whoever has laid it starts back and looks into it."""
    part = plan.parts[doing.actor]
    log = thing_for("stoke", doing.what)
    begin = part.free_from(doing.start)
    here = part.footing(begin)
    ahead = here.x + here.facing * AHEAD
    x, y, z = doing.at if doing.at is not None else (ahead, HIGH, here.z - 0.01)
    part = part_with(faced(part, doing.start, plan.towards(doing.actor, x, begin)), log)
    plan = plan.with_part(part)
    begin = part.free_from(begin)
    side, over = part.holds(begin).side_for(log), (x, y + 0.10)
    there, gone, back = begin + THERE, begin + LETS_GO, begin + BACK
    leave = max(back + 6, min(doing.end - 24, gone + 30))
    lean, down = stoop_to_reach(body(plan, doing.actor, there), part.proportions, over, side)
    part = part.with_reaches(
        Reach(side, begin, there, gone, back, InSet(*over), "grip", 5),
        Reach(side, back - 8, back + 4, leave + 20, leave + 34, WARMED, "flat", 0),
    )
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 5, -3.0), (there, lean), (gone, lean), (gone + 6, 0.4 * lean + STARTS),
                      (back + 4, LOOKS), (leave + 14, LOOKS), (leave + 32, 0.0))),
        Bend("drop", ((begin, 0.0), (there, down), (gone, down), (back, 0.3 * down), (leave + 30, 0.0))),
        Bend("neck", ((there, 0.0), (gone + 5, -8.0), (back, 4.0), (leave + 24, 0.0))),
    )  # fmt: skip
    other = plan.other(doing.actor, doing.whom, gone) or "ahead"
    part = part.with_looks(Look(begin - 2, "hand"), Look(gone + 4, "down"), Look(leave + 22, other))
    # It comes to lie level as it goes down.
    part = part.with_carries(Carry(log, begin, there, gone, gone, (1.0, 0.0, 0.0, 1.0, *over)))
    part = part.with_hand(InHand(gone, "", side=side))
    part = part.with_sounds(Sound(gone, "put down", x, 0.9), Sound(gone + 5, "whoosh", x, 0.4))
    plan = plan.with_part(part.with_busy(begin, leave + 20))
    if not is_drawn(log):
        return plan
    rests = (x, y + on_the_ground(log) * 0.4)
    falls = Flight(
        log, z - 0.02, over, rests, gone, gone + 5, gone, gone + 6, turning=0.0
    )  # fmt: skip
    return plan.with_flight(falls)
