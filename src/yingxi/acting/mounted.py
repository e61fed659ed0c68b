"""Who rides goes the same ways as who walks: what is under them does the walking, and they sit on it."""

from dataclasses import replace

from yingxi.acting.afloat import arms_afloat, in_water
from yingxi.acting.footing import Foot, Footing, standing_hip
from yingxi.acting.on_fours.bodies import animal_at
from yingxi.acting.part import Part
from yingxi.acting.reaching import arm_to
from yingxi.acting.timing import eased
from yingxi.acting.wheeled import arms_wheeled, in_wheelchair
from yingxi.film.on_fours import OnFours
from yingxi.film.performance import Arm, Pose
from yingxi.film.riding import AFLOAT, ON_FOOT, WHEELED, Ride
from yingxi.stage.bicycle import ASTRIDE, Bicycle
from yingxi.stage.creatures.ridden import horse_under
from yingxi.stage.rig import Proportions, Skeleton, proportions_of

# Ticks before and after one, over which it is told how quickly somebody goes.
ABOUT = 3.0
# From this many metres in a tick on a cyclist's feet are on the pedals.
PEDALS = 0.014
# How far over a horse's back the pelvis' middle is, and how far before its body's middle, in withers.
OVER_BACK, BEFORE_MIDDLE = 0.035, 0.06
# Where the stirrups hang under the pelvis and before it, in lengths of the leg; and the hands, in heads.
STIRRUP = (0.20, 0.80)
REINS = (1.05, 0.55)
# How far forward one leans: on a bicycle, astride it on the ground, and on a horse, in degrees.
LEANS, ASTRIDE_LEANS, SITS_UPRIGHT = 13.0, 7.0, 2.0


def horse_part(part: Part) -> Part:
    """The horse under `part`, which goes all of its ways."""
    assert part.placement.rides is not None
    sheet = horse_under(part.placement.rides, part.proportions.height)
    placement = part.placement.model_copy(
        update={"person": f"{part.placement.person}'s horse", "posture": "stand", "held": "", "far_held": ""}
    )
    return Part(sheet, proportions_of(sheet), placement, part.ground)


def horse_at(seed: int, part: Part, tick: float) -> OnFours | None:
    """The horse's body at `tick`, if it is one that `part` rides."""
    ride = part.placement.rides
    if ride is None or ride.mount != "horse":
        return None
    return animal_at(seed, horse_part(part), tick).on_fours


def mounted(part: Part, ride: Ride, horse: OnFours | None, tick: float) -> Footing:
    """`part` in the saddle at `tick`."""
    footing = part.footing(tick)
    if ride.mount == "boat" or ride.mount in ON_FOOT:
        return footing
    if ride.mount == "wheelchair":
        return in_wheelchair(part, footing, goes_at(part, tick), tick)
    footing = replace(
        footing, view="three-quarter", led=0.0, turn=0.0, chest=0.0, neck=0.0, near_swing=0.0, far_swing=0.0,
        seated=True, posture="sit", freedom=0.0, lap=0.0, rest=0.0, upright=0.0, fore=0.0, runs=False,
    )  # fmt: skip
    if horse is not None:
        return _on_horse(part.proportions, footing, horse)
    if ride.mount == "water":
        return in_water(part, footing, goes_at(part, tick), tick)
    return _on_bicycle(part, footing, tick)


def rolled(part: Part, tick: float) -> float:
    """Metres that a bicycle or a swimmer has gone at `tick`, backwards counted off."""
    footing = part.footing(tick)
    return footing.facing * footing.x


def _on_horse(proportions: Proportions, footing: Footing, horse: OnFours) -> Footing:
    (ax, ay), (bx, by) = horse.croup, horse.chest
    unit = max(ay, by) / 0.76
    x, y = (ax + bx) / 2 + BEFORE_MIDDLE * unit, (ay + by) / 2 + 0.22 * unit + OVER_BACK * unit
    leg, ahead = proportions.leg, footing.facing
    foot = Foot(
        footing.x + ahead * (x + STIRRUP[0] * leg),
        y - STIRRUP[1] * leg - proportions.ankle,
        8.0,
        planted=False,
    )
    seat = replace(footing, x=footing.x + ahead * x, hip=y, lean=SITS_UPRIGHT, seat=y)
    return seat.with_feet(foot, replace(foot, x=foot.x + ahead * 0.03))


def _on_bicycle(part: Part, footing: Footing, tick: float) -> Footing:
    """On the pedals while it rolls, with both feet on the ground where it stands."""
    goes = goes_at(part, tick)
    cycle, proportions, ahead = (
        Bicycle(part.proportions, rolled(part, tick)),
        part.proportions,
        footing.facing,
    )
    x, y = cycle.pelvis
    still_x = ASTRIDE * proportions.leg
    x, y = still_x + (x - still_x) * goes, standing_hip(proportions) + (y - standing_hip(proportions)) * goes

    def foot(stands: float, *, near: bool) -> Foot:
        px, py = cycle.ankle(near=near)
        return Foot(
            footing.x + ahead * (stands + (px - stands) * goes), py * goes, -10.0 * goes, planted=False
        )

    lean = ASTRIDE_LEANS + (LEANS - ASTRIDE_LEANS) * goes
    seat = replace(footing, x=footing.x + ahead * x, hip=y, lean=lean, seat=y, fore=0.0)
    return seat.with_feet(
        foot(still_x - 0.04 * proportions.leg, near=True), foot(still_x + 0.14 * proportions.leg, near=False)
    )


def goes_at(part: Part, tick: float) -> float:
    """How far `part` is under way at `tick`, 0 where it is in its place, to 1."""
    before, after = part.footing(tick - ABOUT), part.footing(tick + ABOUT)
    return eased(min(1.0, abs(after.x - before.x) / (2 * ABOUT) / PEDALS))


def arms_riding(
    part: Part, pose: Pose, skeleton: Skeleton, near: Arm, far: Arm, tick: float
) -> tuple[Arm, Arm]:
    """Both hands on the bar, the reins or the oars, or in the water, but for one that holds something."""
    assert pose.rides is not None
    if pose.rides.mount in AFLOAT:
        on_near, on_far = arms_afloat(part, pose, skeleton, (near, far), goes_at(part, tick), tick)
        return near if pose.held else on_near, far if pose.far_held else on_far
    if pose.rides.mount in WHEELED:
        goes = goes_at(part, tick)
        on = arms_wheeled(part, pose.rides, skeleton, pose.ridden_at, goes, tick) or (near, far)
        return near if pose.held else on[0], far if pose.far_held else on[1]
    head = part.proportions.head
    if pose.rides.mount == "bicycle":
        x, y = Bicycle(part.proportions, 0.0).grips
        x += pose.ridden_at
    else:
        x, y = skeleton.pelvis[0] + REINS[0] * head, skeleton.pelvis[1] + REINS[1] * head
    on_near = arm_to(part.proportions, skeleton, "near", (x, y), hand="grip", wrist=-6.0)
    on_far = arm_to(part.proportions, skeleton, "far", (x + 0.05 * head, y), hand="grip", wrist=-6.0)
    return near if pose.held else on_near, far if pose.far_held else on_far
