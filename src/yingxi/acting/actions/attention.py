"""Turning one's attention: look, turn, peek, touch, reach."""

from dataclasses import replace

from yingxi.acting.actions import caring, petting
from yingxi.acting.actions.approach import aimed, body, free_side, stoop_to_reach
from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.handling import take
from yingxi.acting.actions.sounding import sleeve
from yingxi.acting.actions.travel import WALL, round_to_us, to_the_wall
from yingxi.acting.movement import Bend, InSet, Look, OnBody, Reach
from yingxi.acting.part import Sound
from yingxi.acting.plan import Plan
from yingxi.acting.timing import Key
from yingxi.film.board import Facing
from yingxi.stage.props import prop_named

# So many ticks after it has arrived a hand that stays where it is no longer keeps others still.
AT_REST = 18.0


def look(plan: Plan, doing: Doing) -> Plan:
    """Eyes, head, then the chest leans after them."""
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor]
    at = "hand" if doing.what and doing.what == part.held(begin) else target.look
    end = max(begin + 36, doing.end)
    part = part.with_looks(Look(begin + 2, at)).with_bends(
        Bend("chest", ((begin + 8, 0.0), (begin + 18, 3.5), (end, 3.0), (end + 14, 0.0))),
        Bend("brow_lift", ((begin + 2, 0.0), (begin + 6, 0.4), (begin + 24, 0.15), (end, 0.0))),
    )
    return plan.with_part(part.with_busy(begin, begin + 20))


def look_away(plan: Plan, doing: Doing) -> Plan:
    """Eyes, then the head go from whomever one was with, and stay off them until something calls them back."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    part = part.with_looks(Look(begin + 2, "away")).with_bends(
        Bend("tilt", _away(begin, 2.5, -7.0, -5.0)),
        Bend("chest", _away(begin + 4, 1.5, -6.0, -4.0)),
        Bend("near_shoulder", _away(begin + 8, 0.5, -6.0, -4.0)),
        Bend("far_shoulder", _away(begin + 9, -0.5, 5.0, 3.0)),
    )
    return plan.with_part(part.with_busy(begin, begin + 20))


def _away(begin: float, gathers: float, far: float, rests: float) -> tuple[Key, ...]:
    """Against the way first, then a little too far, and settled; back in the end."""
    return (
        (begin, 0.0), (begin + 5, gathers), (begin + 13, far), (begin + 20, rests), (begin + 38, 0.8 * rests),
        (begin + 58, 0.0),
    )  # fmt: skip


def turn(plan: Plan, doing: Doing) -> Plan:
    """Round to the other side, or towards whom the deed names; the eyes go first."""
    part = plan.parts[doing.actor]
    begin = part.free_from(doing.start)
    footing = part.footing(begin)
    if doing.what == WALL:
        return plan.with_part(to_the_wall(part, begin))
    facing: Facing = -1 if footing.facing == 1 else 1
    named = doing.whom in plan.parts and doing.whom != doing.actor
    if named:
        facing = plan.towards(doing.actor, plan.footing(doing.whom, begin).x, begin)
    elif doing.to_facing is not None:
        facing = doing.to_facing
    elif doing.to_x is not None:
        facing = plan.towards(doing.actor, doing.to_x, begin)
    part = round_to_us(part, begin, facing).with_looks(Look(begin + 8, doing.whom if named else "ahead"))
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 4, -1.5), (begin + 10, 2.5), (begin + 20, 0.0))),
        Bend("tilt", ((begin, 0.0), (begin + 8, 4.0), (begin + 13, -2.0), (begin + 18, 0.0))),
    ).with_sounds(sleeve(part, begin))
    return plan.with_part(part.with_busy(begin, begin + 18))


def peek(plan: Plan, doing: Doing) -> Plan:
    """Out from behind something: low, the head first, a hand on the edge, and back again."""
    held = doing.at
    plan, begin, target = aimed(plan, doing if held is None else replace(doing, what="", at=None))
    out, leave = begin + 12, max(begin + 34, doing.end - 14)
    if held is not None:
        # From behind a cloth one goes on looking out.
        leave = plan.ticks + 60
    far = 19.0 if held is None else 25.0
    part = plan.parts[doing.actor].with_looks(
        Look(begin, target.look), Look(out + 4, "ahead" if target.look != "ahead" else "down", glance=True),
        Look(out + 14, target.look, glance=True),
    )  # fmt: skip
    height = part.proportions.height
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 5, -4.0), (out, far), (leave, far - 2), (leave + 12, 0.0))),
        Bend("chest", ((begin + 1, 0.0), (begin + 6, -2.0), (out + 2, 7.0), (leave, 6.0), (leave + 12, 0.0))),
        Bend("neck", ((begin, 0.0), (out, -12.0), (leave, -11.0), (leave + 10, 0.0))),
        Bend("tilt", ((begin + 4, 0.0), (out + 4, 7.0), (leave, 6.0), (leave + 10, 0.0))),
        Bend("drop", ((begin, 0.0), (out, 0.045 * height), (leave, 0.04 * height), (leave + 12, 0.0))),
        Bend("brow_lift", ((begin, 0.0), (out, 0.5), (leave, 0.3), (leave + 10, 0.0))),
    )
    side = free_side(plan, doing.actor, begin)
    edge = OnBody("chest", 0.95, 0.12) if held is None else InSet(held[0], held[1])
    part = part.with_reaches(Reach(side, begin + 2, out + 2, leave, leave + 12, edge, "flat", 3, -20.0))
    part = part.with_sounds(sleeve(part, begin))
    return plan.with_part(part.with_busy(begin, min(leave, plan.ticks) + 12))


def reach(plan: Plan, doing: Doing) -> Plan:
    """Out to somebody, or to a thing, which comes back in the hand."""
    drawn = bool(prop_named(doing.what))
    if drawn and not (doing.whom in plan.parts and doing.whom != doing.actor):
        return take(plan, doing)
    if doing.what and plan.parts[doing.actor].holds(doing.start).with_thing(doing.what):
        return _offered(plan, doing)
    return touch(plan, doing)


def _offered(plan: Plan, doing: Doing) -> Plan:
    """What is in the hand is held out to somebody, and stays so."""
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor]
    stroke, leave = begin + 14, max(begin + 34, doing.end)
    side = part.holds(begin).side_for(doing.what)
    out = OnBody("chest", 1.75, -0.55)
    part = part.with_looks(Look(begin - 2, "hand"), Look(stroke, target.look))
    part = part.with_reaches(Reach(side, begin, stroke, leave, leave + 14, out, "grip", 5))
    part = part.with_bends(
        Bend("lean", ((begin, 0.0), (begin + 5, -2.0), (stroke + 2, 7.0), (leave, 6.0), (leave + 14, 0.0)))
    )
    return plan.with_part(part.with_busy(begin, stroke + 13))


def touch(plan: Plan, doing: Doing) -> Plan:
    """The hand goes out to the target, the body after it, and stays a moment."""
    if petting.is_animal(plan, doing):
        return petting.stroked(plan, doing)
    if doing.whom in plan.parts and doing.whom != doing.actor:
        return caring.touched(plan, doing)
    if not doing.what and doing.at is None and doing.touched.part in caring.ON_ONESELF:
        return caring.touched_oneself(plan, doing)
    plan, begin, target = aimed(plan, doing)
    part = plan.parts[doing.actor]
    stroke, leave = begin + 13, max(begin + 30, doing.end - 12)
    side = free_side(plan, doing.actor, begin)
    part = part.with_looks(Look(begin - 2, target.look))
    part = part.with_reaches(
        Reach(side, begin, stroke, leave, leave + 13, InSet(target.x, target.y), "spread", 5)
    )
    lean, down = 8.0, 0.0
    if doing.at is not None:
        lean, down = stoop_to_reach(body(plan, doing.actor, stroke), part.proportions, (target.x, target.y))
    part = part.with_bends(
        Bend(
            "lean",
            ((begin, 0.0), (begin + 5, -2.0), (stroke + 2, lean), (leave, lean), (leave + 14, 0.0)),
        ),
        Bend("drop", ((begin, 0.0), (stroke + 1, down), (leave, down), (leave + 12, 0.0))),
        Bend("chest", ((begin, 0.0), (stroke + 1, 4.0), (leave, 4.0), (leave + 14, 0.0))),
    ).with_sounds(Sound(stroke, "touch", target.x, 0.6))
    return plan.with_part(part.with_busy(begin, min(leave, stroke + AT_REST) + 13))
