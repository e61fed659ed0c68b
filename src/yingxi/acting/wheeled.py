"""Who sits in a wheelchair, wheels it or pushes it; who pushes a pram or a cart; whose hands are at a load."""

from dataclasses import replace
from math import cos, radians, sin

from yingxi.acting.footing import Footing, Still
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import arm_to
from yingxi.acting.seating import seated
from yingxi.acting.timing import eased
from yingxi.film.performance import Arm, Pose
from yingxi.film.riding import Ride
from yingxi.stage.rig import Point, Skeleton
from yingxi.stage.wheeled import BEFORE, PUSHED_AHEAD, Pushed, Wheelchair, carried_at, load_of, size_of

# Who is pushed is so much nearer to us than who pushes them, in metres.
NEARER = 0.05
# A push on the rims: ticks from one to the next, the share of it in which the hands push, from and to which angle from
# upright, forwards, in degrees; how far off the rim they come back, in metres; and how far one leans into it.
STROKE, PUSHES, FROM, TO, OFF_RIM, LEANS = 26.0, 0.58, -28.0, 62.0, 0.07, 8.0
# The seat carries one so far behind the middle of the wheelchair, in metres.
BACK = 0.06


def in_wheelchair(part: Part, footing: Footing, goes: float, tick: float) -> Footing:
    """`part` in a wheelchair: the feet on its rests."""
    chair = Wheelchair(part.proportions)
    sits = seated(
        part.proportions,
        footing.x - footing.facing * BACK * chair.unit,
        footing.z,
        footing.facing,
        chair.seat,
    )
    x, y = chair.foot
    near = replace(sits.near, x=footing.x + footing.facing * x, lift=y, pitch=4.0, planted=False)
    far = replace(near, x=near.x + footing.facing * 0.03)
    lean = -2.0 + goes * LEANS * (0.5 + 0.5 * _push(tick)[1])
    return replace(sits, lean=lean, stance=footing.stance).with_feet(near, far)


def pushed_along(part: Part, pose: Pose) -> Part:
    """`part` in the wheelchair that somebody in `pose` pushes."""
    chair = Wheelchair(part.proportions)
    x, z = pose.x + pose.facing * PUSHED_AHEAD, pose.z - NEARER
    return replace(part, ground=(Still(-100.0, seated(part.proportions, x, z, pose.facing, chair.seat)),))


def arms_pushing(part: Part, pushed: Part, skeleton: Skeleton) -> tuple[Arm, Arm]:
    """Both hands on the grips of the wheelchair in which `pushed` sits."""
    x, y = Wheelchair(pushed.proportions).grips
    return on_grips(part, skeleton, (PUSHED_AHEAD + x, y))


def arms_wheeled(
    part: Part, ride: Ride, skeleton: Skeleton, at: float, goes: float, tick: float
) -> tuple[Arm, Arm] | None:
    """Both hands on what is pushed or carried, or on the rims; None where they are free. What is under somebody or
    before them is `at` metres before their pelvis."""
    if ride.mount == "wheelchair":
        if goes <= 0.0:
            return None
        x, y = _on_the_rim(Wheelchair(part.proportions), at, tick)
        return on_grips(part, skeleton, (x, y))
    if ride.mount == "load":
        if not ride.hull:
            return None
        return on_grips(
            part, skeleton, (at + BEFORE * size_of(part.proportions), carried_at(part.proportions))
        )
    x, y = Pushed(part.proportions).grips
    return on_grips(part, skeleton, (at + x, y))


def carrier_behind(part: Part, plan: Plan) -> Part | None:
    """Who has before them what `part` carries with them."""
    own = part.placement.rides
    if own is None or own.mount != "load" or own.hull:
        return None
    rides = ((each, each.placement.rides) for each in plan.parts.values())
    return next(
        (each for each, ride in rides if ride is not None and ride.mount == "load" and ride.hull), None
    )


def load_ends(behind: Part, pose: Pose) -> Point:
    """Where the front end is of what `behind`, in `pose`, carries before them, in metres of the set."""
    assert pose.rides is not None
    ahead = pose.ridden_at + BEFORE * size_of(behind.proportions) + load_of(pose.rides.what)[0]
    return pose.x + pose.facing * ahead, carried_at(behind.proportions)


def on_grips(part: Part, skeleton: Skeleton, point: Point) -> tuple[Arm, Arm]:
    """Both hands at `point`, closed on what is there."""
    x, y = point
    return (
        arm_to(part.proportions, skeleton, "near", (x, y), hand="grip", wrist=-8.0),
        arm_to(part.proportions, skeleton, "far", (x + 0.02, y), hand="grip", wrist=-8.0),
    )


def _push(tick: float) -> tuple[float, float]:
    """How far a push on the rims is at `tick`, 0 to 1, and how hard it is."""
    share = (tick / STROKE) % 1.0
    if share < PUSHES:
        return eased(share / PUSHES), 1.0
    return 1.0 - eased((share - PUSHES) / (1 - PUSHES)), 0.0


def _on_the_rim(chair: Wheelchair, at: float, tick: float) -> Point:
    share, hard = _push(tick)
    x, y, radius = chair.wheel
    angle, out = radians(FROM + (TO - FROM) * share), radius + (0.0 if hard else OFF_RIM * chair.unit)
    return at + x + out * sin(angle), y + out * cos(angle)
