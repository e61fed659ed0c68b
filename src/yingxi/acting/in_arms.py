"""Who is carried in somebody's arms: where they are follows from the body that carries them."""

from dataclasses import replace

from yingxi.acting.footing import Foot, Footing, Still, standing
from yingxi.acting.movement import Bend, Look
from yingxi.acting.part import Part, Sound
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import arm_to
from yingxi.acting.timing import eased
from yingxi.acting.wheeled import arms_pushing, pushed_along
from yingxi.film.performance import Arm, Pose
from yingxi.stage.creatures.builds import build_of, on_four_legs, unit_of
from yingxi.stage.people.outlines import front_of_body
from yingxi.stage.rig import Proportions, Skeleton

# The forearm on which somebody lies or sits, in heads of the bearer: before the front of the body, over the waist.
AHEAD, OVER_WAIST = 0.30, 0.16
# So much nearer to us than who bears them, in metres.
NEARER = 0.06
# A child sits so much further out than an animal, and lower, in heads of the bearer.
SIDEWAYS, LOWER = 0.34, 0.52
# A child's thighs are on the arm, its legs hang, in lengths of its leg; it leans in by so many degrees.
HANGS, KNEES_AHEAD, LEANS_IN = 0.84, 0.22, -4.0
# Ticks until somebody is up who is lifted, from how deep: the bearer's lean in degrees, and how much they sink.
LIFTS, STOOPS, SINKS = 16.0, 34.0, 0.10
# Ticks for which the bearer stays down before they come up.
STOOPED = 3.0
# An animal sits on the forearm, its paws so many withers under it and its middle so many behind it, and nearer to the
# bearer by so many heads.
PAWS, INWARDS, NESTLED = 0.42, 0.18, 0.08
Spot = tuple[float, float]


def bearer_of(part: Part, plan: Plan) -> str:
    """Who carries `part` through the shot, if they are in it."""
    bearer = part.placement.carried_by
    return bearer if bearer in plan.parts else ""


def borne_by(person: str, plan: Plan) -> Part | None:
    """Whom `person` carries."""
    return next((part for part in plan.parts.values() if part.placement.carried_by == person), None)


def carried_along(part: Part, bearer: Part, pose: Pose, skeleton: Skeleton, tick: float) -> Part:
    """`part` in the arms of `bearer`, who is in `pose`."""
    if part.placement.rides is not None:
        return pushed_along(part, pose)
    across, up = _spot(bearer, skeleton)
    up -= (1 - raised(bearer, tick)) * 0.5 * up
    x, z = pose.x + pose.facing * across, pose.z - NEARER
    if on_four_legs(part.sheet):
        unit = unit_of(part.sheet)
        x -= pose.facing * (NESTLED * bearer.proportions.head + INWARDS * unit)
        at = replace(standing(part.proportions, x, z, pose.facing), view="three-quarter")
        high = up - (PAWS if build_of(part.sheet).foot != "claw" else 0.05) * unit
        placement = part.placement.model_copy(update={"posture": "sit", "seat_height": round(high, 4)})
        return replace(part, ground=(Still(-100.0, at),), placement=placement)
    x, up = x + pose.facing * SIDEWAYS * bearer.proportions.head, up - LOWER * bearer.proportions.head
    return replace(part, ground=(Still(-100.0, _on_the_arm(part.proportions, x, up, z, pose)),))


def raised(bearer: Part, tick: float) -> float:
    """How far `bearer` has lifted whom they carry, 0 as they begin to, 1 in their arms."""
    if bearer.lifts_from is None:
        return 1.0
    return eased((tick - bearer.lifts_from - STOOPED) / (LIFTS - STOOPED))


def lifted(plan: Plan, person: str, whom: str, begin: float) -> Plan:
    """`person` comes up with `whom`, whom they are to carry, from a stoop."""
    keys = (
        (begin - 1, 0.0),
        (begin, STOOPS),
        (begin + STOOPED, STOOPS),
        (begin + LIFTS, -3.0),
        (begin + LIFTS + 8, 0.0),
    )
    sinks = tuple(
        (tick, SINKS * plan.parts[person].proportions.height * value / STOOPS) for tick, value in keys[:-2]
    )
    part = replace(plan.parts[person], lifts_from=begin).with_bends(
        Bend("lean", keys),
        Bend("drop", (*sinks, (begin + LIFTS - 2, 0.0))),
        Bend("neck", ((begin, 8.0), (begin + LIFTS, 0.0))),
    )
    part = part.with_looks(Look(begin - 1, whom)).with_busy(begin, begin + LIFTS + 8)
    return plan.with_part(part.with_sounds(Sound(begin, "cloth", part.footing(begin).x, 0.6)))


def arms_bearing(
    part: Part, borne: Part, skeleton: Skeleton, tick: float, far: Arm, *, holds: bool
) -> tuple[Arm, Arm]:
    """The near arm round whom they carry, over them; the far one behind them, but where it `holds` something."""
    if borne.placement.rides is not None:
        return arms_pushing(part, borne, skeleton)
    x, y = _spot(part, skeleton)
    y -= (1 - raised(part, tick)) * 0.5 * y
    head = part.proportions.head
    under = (x + 0.16 * head, y - 0.02 * head)
    if not on_four_legs(borne.sheet):
        under = (x + 0.24 * head, y - 0.24 * head)
    mine = arm_to(part.proportions, skeleton, "near", under, hand="relaxed", wrist=-8.0)
    other = arm_to(part.proportions, skeleton, "far", (under[0] - 0.1 * head, under[1] + 0.1 * head))
    return (
        mine.model_copy(update={"round": "before"}),
        far if holds else other.model_copy(update={"round": "behind"}),
    )


def _spot(bearer: Part, skeleton: Skeleton) -> Spot:
    head = bearer.proportions.head
    front = bearer.proportions.shoulder_half * front_of_body(bearer.sheet)
    x, y = skeleton.waist
    return x + front + AHEAD * head, y + OVER_WAIST * head


def _on_the_arm(proportions: Proportions, x: float, up: float, z: float, pose: Pose) -> Footing:
    """A child that sits on the forearm, its face to where they go."""
    leg, ahead = proportions.leg, pose.facing
    hip = up + 0.10 * leg
    hangs = max(0.0, hip - HANGS * leg - proportions.ankle)
    foot = Foot(x + ahead * KNEES_AHEAD * leg, hangs, -14.0, planted=False)
    base = standing(proportions, x, z, pose.facing)
    seat = replace(
        base, x=x - ahead * 0.02, hip=hip, seated=True, posture="sit", freedom=0.0, lap=0.0, rest=0.0, fore=0.4,
        lean=LEANS_IN, seat=hip,
    )  # fmt: skip
    return seat.with_feet(foot, replace(foot, x=foot.x + ahead * 0.04, lift=foot.lift + 0.02))
