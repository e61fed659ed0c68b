"""Down and up: sit, rise, kneel."""

from dataclasses import replace

from yingxi.acting.actions.deed import Doing
from yingxi.acting.actions.travel import faced, gone, near_enough, up_from
from yingxi.acting.footing import higher
from yingxi.acting.hopping import HopUp
from yingxi.acting.lowering import KNEE, Kneel, kneeling
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.pushing_up import LetDown
from yingxi.acting.seating import Sit, on_heels, seat_behind, seated, standing_before_seat
from yingxi.stage.rig import SEAT_HEIGHT

# Who kneels down before somebody comes as near as this, if they are further off, in metres.
KNEELS_WITHIN, KNEELS_APART = 0.95, 0.74


def sit(plan: Plan, doing: Doing) -> Plan:
    """Down onto a seat: the one at `to_x`, else the one behind."""
    part = plan.parts[doing.actor]
    footing = part.footing(part.free_from(doing.start))
    if footing.posture == "sit":
        return plan
    dais = part.placement.dais
    seat = seat_of(part) - dais
    facing = doing.to_facing or footing.facing
    if doing.to_x is not None:
        stand = standing_before_seat(part.proportions, doing.to_x, facing, seat, footing.stance)
        plan = gone(
            plan, doing.actor, doing.start, stand, doing.to_z if doing.to_z is not None else footing.z
        )
        plan = plan.with_part(faced(plan.parts[doing.actor], doing.start, facing))
    part = faced(up_from(plan.parts[doing.actor], doing.start), doing.start, facing)
    begin = part.free_from(doing.start)
    origin = part.footing(begin)
    x = seat_behind(part.proportions, origin, seat)
    down = higher(seated(part.proportions, x, origin.z, origin.facing, seat), dais)
    down = replace(down, stance=origin.stance)
    # Feet that reach the ground stay where they are.
    if down.near.planted:
        down = down.with_feet(origin.near, origin.far)
    # Where the feet will hang one hops.
    way: type[Sit | HopUp] = Sit if down.near.planted or on_heels(seat) else HopUp
    if way is Sit and part.sheet.age == "elder":
        way = LetDown
    stretch = way(begin, origin, down, part.proportions)
    part = part.with_stretch(stretch).with_busy(doing.start, stretch.end)
    return plan.with_part(part.with_sounds(Sound(stretch.lands, "sit", x)))


def seat_of(part: Part) -> float:
    """The height of the seat that the board gives, else a chair's."""
    given = part.placement.seat_height
    return SEAT_HEIGHT[part.sheet.age] if given is None else given


def rise(plan: Plan, doing: Doing) -> Plan:
    """Comes to their feet, and walks on where the deed leads somewhere."""
    part = up_from(plan.parts[doing.actor], doing.start)
    plan = plan.with_part(part)
    if doing.to_x is not None:
        plan = gone(
            plan,
            doing.actor,
            doing.start,
            doing.to_x,
            doing.to_z if doing.to_z is not None else part.footing(1e9).z,
        )
    return plan


def kneel(plan: Plan, doing: Doing) -> Plan:
    """Down on one knee, near somebody if the deed names them."""
    if doing.to_x is not None:
        z = doing.to_z if doing.to_z is not None else plan.footing(doing.actor, doing.start).z
        plan = gone(plan, doing.actor, doing.start, doing.to_x, z)
    elif doing.whom in plan.parts and doing.whom != doing.actor:
        # So near that hands reach from the knees, too.
        plan = near_enough(
            plan, doing.actor, doing.whom, doing.start, within=KNEELS_WITHIN, apart=KNEELS_APART
        )
    down = plan.parts[doing.actor]
    if down.footing(down.free_from(doing.start)).posture == "kneel":
        return plan
    part = up_from(down, doing.start)
    if doing.whom in plan.parts and doing.whom != doing.actor:
        there = plan.footing(doing.whom, doing.start).x
        part = faced(part, doing.start, plan.towards(doing.actor, there, doing.start))
    begin = part.free_from(doing.start)
    origin = part.footing(begin)
    target = kneeling(part.proportions, origin.x, origin.z, origin.facing)
    # The far foot stays: the body goes down behind it.
    shift = origin.far.x - target.far.x
    target = replace(target, x=target.x + shift, stance=origin.stance).with_feet(
        replace(target.near, x=target.near.x + shift), origin.far
    )
    stretch = Kneel(begin, origin, target, part.proportions)
    part = part.with_stretch(stretch).with_busy(doing.start, stretch.end)
    steps = tuple(Sound(fall.tick, "step", fall.x, fall.strength) for fall in stretch.footfalls())
    return plan.with_part(part.with_sounds(*steps, Sound(begin + KNEE, "cloth", target.x, 0.7)))
