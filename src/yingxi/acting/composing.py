"""The layers come together: feet, spine and legs first for everybody, then arms, face and mouth, which may
aim at somebody else."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from yingxi.acting.afloat import rowing_lean
from yingxi.acting.bearing import Spine, arms_at_rest, spine_of
from yingxi.acting.blinking import lids_at
from yingxi.acting.expression import blend_at
from yingxi.acting.footing import Foot, Footing, hip_offset, hip_within_reach
from yingxi.acting.gaze import LENS, MOST, NAMED, Direction, Gaze, direction_to, gaze_at
from yingxi.acting.idle import DRIFT_DEGREES, breathed, drifted
from yingxi.acting.in_arms import arms_bearing, bearer_of, borne_by, carried_along
from yingxi.acting.leaning import arms_leaning, bends_kept, leans, reaches_kept, stick_at
from yingxi.acting.mounted import arms_riding, horse_at, mounted, rolled
from yingxi.acting.movement import Bend, Held, InSet, OnBody, Reach
from yingxi.acting.on_fours.bodies import animal_at, animal_posed
from yingxi.acting.on_fours.bodies import bent as bent_by
from yingxi.acting.part import Part
from yingxi.acting.plan import Plan
from yingxi.acting.reaching import arm_to, bent, blended, reached
from yingxi.acting.timing import keyed
from yingxi.acting.turning_over import turned
from yingxi.acting.wheeled import carrier_behind, load_ends, on_grips
from yingxi.film.board import Facing
from yingxi.film.mouth import Mouth
from yingxi.film.performance import DEPTH_RISE, PROFILE, THREE_QUARTER, Arm, Face, Leg, Pose
from yingxi.film.riding import BOAT_AT, Ride
from yingxi.stage.ages import between
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.people.outlines import front_of_body
from yingxi.stage.rig import NECK, WAIST, Point, Skeleton, hips_hang, leg_towards, skeleton_of

# The pelvis stays this high over the ground at least, in leg lengths: a knee bends 140 degrees and no more.
LOWEST = 0.42
# How far a head is turned that is led so far into the profile before the body follows it.
LED = ((0.1, THREE_QUARTER), (1.0, PROFILE), (1.01, MOST))
# What covers a face and is no cloth.
HANDS = "hands"
# So far from upright, in degrees, a head is bent forward.
HEAD_BENT = 25.0
# The share of a lean forward that is seen from behind.
FROM_BEHIND = 0.2
# A hand that holds something.
CLOSED = ("grip", "fist")


@dataclass(frozen=True, slots=True)
class Body:
    """One person at one tick, before arms and face."""

    footing: Footing
    spine: Spine
    pose: Pose
    skeleton: Skeleton


def poses_at(plan: Plan, tick: float, mouths: Mapping[str, Mouth]) -> dict[str, Pose]:
    """Everybody's pose at `tick`."""
    bodies, plan = _bodies_at(plan, tick)
    return {
        person: _posed(plan, person, bodies, tick, mouths.get(person, Mouth.REST)) for person in plan.parts
    }


def _bodies_at(plan: Plan, tick: float) -> tuple[dict[str, Body], Plan]:
    """Everybody's body; who is carried has theirs in the arms of who carries them."""
    bodies = {
        person: body_at(plan, part, tick) for person, part in plan.parts.items() if not bearer_of(part, plan)
    }
    for person, part in plan.parts.items():
        bearer = bearer_of(part, plan)
        if bearer in bodies:
            whose = bodies[bearer]
            part = carried_along(part, plan.parts[bearer], whose.pose, whose.skeleton, tick)
            plan = plan.with_part(part)
        if person not in bodies:
            bodies[person] = body_at(plan, part, tick)
    return bodies, plan


def body_at(plan: Plan, part: Part, tick: float) -> Body:
    """Feet, spine and legs of one person."""
    footing = part.footing(tick)
    if on_four_legs(part.sheet):
        pose = animal_at(plan.seed, part, tick)
        spine = spine_of(part.sheet, part.placement.feeling)
        return Body(footing, spine, pose, skeleton_of(part.proportions, pose))
    ride, horse, under = part.placement.rides, horse_at(plan.seed, part, tick), footing.x
    if ride is not None:
        footing = mounted(part, ride, horse, tick)
    spine = _bent_spine(plan, part, footing, tick)
    x = footing.x + footing.freedom * spine["shift"]
    weight = footing.weight + footing.freedom * spine["weight"]
    hip = footing.hip - (0.0 if footing.seated else spine["drop"])
    if not footing.seated:
        hip = hip_within_reach(part.proportions, footing, x, max(hip, LOWEST * part.proportions.leg), weight)
    near, far = _legs(part, footing, x, hip, weight)
    pose = Pose(
        x=round(x, 5),
        z=round(footing.z, 4),
        hip=round(hip, 5),
        facing=footing.facing,
        view=footing.view,
        squash=round(footing.squash, 4),
        weight=round(weight, 4),
        lean=round(spine["lean"], 3),
        chest=round(min(max(spine["chest"], WAIST[0]), WAIST[1]), 3),
        neck=round(min(max(spine["neck"], NECK[0]), NECK[1]), 3),
        near_leg=near,
        far_leg=far,
        seated=footing.seated,
        held=part.held(tick),
        far_held=part.far_held(tick),
        veil=part.placement.covered if part.placement.covered != HANDS else "",
        held_tips=round(tipped(part.bends, tick), 2),
        plays=part.plays(tick),
        hat=part.hat(tick),
        coat=part.coat(tick),
        rides=ride,
        horse=horse,
        rolled=round(rolled(part, tick), 4) if ride is not None else 0.0,
        ridden_at=_ridden_at(ride, under, x, footing.facing),
    )
    return Body(footing, spine, pose, skeleton_of(part.proportions, pose))


def _ridden_at(ride: Ride | None, under: float, x: float, facing: Facing) -> float:
    """Where the middle of what is under somebody is before their pelvis: a boat's is the set's middle."""
    if ride is None:
        return 0.0
    return round(((BOAT_AT if ride.mount == "boat" else under) - x) * facing, 4)


def tipped(bends: Collection[Bend], tick: float) -> float:
    """By how many degrees what is in the near hand is tipped."""
    return sum(keyed(bend.keys, tick) for bend in bends if bend.channel == "tips" and bend.keys[0][0] <= tick)


def _bent_spine(plan: Plan, part: Part, footing: Footing, tick: float) -> Spine:
    person = part.placement.person
    spine = spine_of(part.sheet, part.placement.feeling)
    if footing.posture == "lie":
        spine["lean"] = spine["chest"] = spine["neck"] = 0.0
    spine["lean"] += footing.lean + rowing_lean(part.placement.rides, tick)
    spine["chest"] += footing.chest
    spine["neck"] += footing.neck
    spine["turn"] += footing.turn
    for bend in part.bends:
        if bend.channel in spine and bend.keys[0][0] <= tick:
            spine[bend.channel] += keyed(bend.keys, tick)
    breath = breathed(plan.seed, person, tick)
    spine["chest"] -= 0.7 * breath
    spine["neck"] += 0.6 * breath
    spine["drop"] += 0.0015 * part.proportions.height * (1 - breath)
    for channel in ("lean", "neck"):
        spine[channel] += 0.5 * DRIFT_DEGREES * drifted(plan.seed, person, channel, tick)
    for channel, own in (("lean", footing.lean), ("chest", footing.chest), ("neck", footing.neck)):
        spine[channel] -= footing.upright * (spine[channel] - own)
    if footing.view == "back":
        spine["lean"], spine["chest"] = FROM_BEHIND * spine["lean"], FROM_BEHIND * spine["chest"]
    return spine


def _legs(part: Part, footing: Footing, x: float, hip: float, weight: float) -> tuple[Leg, Leg]:
    offset = hip_offset(part.proportions, footing.view)
    near_hangs, far_hangs = hips_hang(part.proportions, weight)
    return (
        _leg(part, footing, footing.near, x, (-offset, hip - near_hangs)),
        _leg(part, footing, footing.far, x, (offset, hip - far_hangs)),
    )


def _leg(part: Part, footing: Footing, foot: Foot, x: float, joint: Point) -> Leg:
    depth = foot.depth(footing.z)
    ankle = ((foot.x - x) * footing.facing, part.proportions.ankle + foot.lift + DEPTH_RISE * depth)
    seen = round(footing.thigh_seen, 4)
    leg = leg_towards(part.proportions, joint, ankle, foot_pitch=foot.pitch, seen=seen)
    return Leg(
        hip=round(leg.hip, 4),
        knee=round(leg.knee, 4),
        ankle=round(leg.ankle, 4),
        depth=round(depth, 4),
        seen=seen,
    )


def _posed(plan: Plan, person: str, bodies: Mapping[str, Body], tick: float, mouth: Mouth) -> Pose:
    part, body = plan.parts[person], bodies[person]
    directions = _directions(plan, part, body, bodies)
    gaze = gaze_at(part.looks, tick, directions)
    if on_four_legs(part.sheet):
        return _animal_posed(plan, part, body, tick, mouth, gaze)
    spine = body.spine
    crooked = 1.0 - body.footing.upright
    neck = spine["neck"] + crooked * (gaze.nod + 4.0 * gaze.dip)
    tilt = spine["tilt"] + 0.6 * DRIFT_DEGREES * drifted(plan.seed, person, "tilt", tick)
    tilt *= crooked
    neck = min(max(neck, NECK[0]), NECK[1])
    neck, tilt = _upright(body, neck, tilt)
    pose = body.pose.model_copy(update={"neck": round(neck, 3)})
    feelings = blend_at(part.placement.feeling, part.feelings, tick)
    lids = lids_at(part.blinks, tick) * max(0.0, 1 + spine["lids"])
    turn = gaze.turn + spine["turn"]
    turn += body.footing.upright * (body.footing.front - turn)
    turn = max(turn, between(((0.0, turn), *LED), body.footing.led))
    face = Face(
        **{channel: round(value, 3) for channel, value in feelings.items()},
        turn=round(min(max(turn, -1.0), MOST), 3),
        tilt=round(tilt, 3),
        gaze_x=round(min(max(gaze.eye_x + spine["gaze_x"], -1.0), 1.0), 3),
        gaze_y=round(min(max(gaze.eye_y + spine["gaze_y"], -1.0), 1.0), 3),
        lids=round(min(lids, 1.0), 3),
        brow_lift=round(spine["brow_lift"], 3),
        mouth=mouth,
    )
    pose = pose.model_copy(update={"face": face})
    skeleton = skeleton_of(part.proportions, pose)
    whole = replace(body, pose=pose, skeleton=skeleton)
    near, far = _arms(plan, part, whole, bodies, tick)
    made = {
        "near_arm": near,
        "far_arm": far,
        "held_as": turned(part, pose.held, tick, pose) if pose.held else None,
        "far_held_as": turned(part, pose.far_held, tick, pose) if pose.far_held else None,
    }
    if not leans(part, body.footing):
        return pose.model_copy(update=made)
    across, up = stick_at(part, skeleton, body.footing, pose.x, far, tick, reaches_kept(part))
    return pose.model_copy(update={**made, "cane": (round(across, 5), round(up, 5))})


def _animal_posed(plan: Plan, part: Part, body: Body, tick: float, mouth: Mouth, gaze: Gaze) -> Pose:
    """A four-legged body with its face."""
    feelings = blend_at(part.placement.feeling, part.feelings, tick)
    face = Face(
        **{channel: round(value, 3) for channel, value in feelings.items()},
        turn=round(min(max(gaze.turn, -1.0), MOST), 3),
        gaze_x=round(gaze.eye_x, 3),
        gaze_y=round(gaze.eye_y, 3),
        lids=round(lids_at(part.blinks, tick) * max(0.0, 1 + bent_by(part, "lids", tick)), 3),
        mouth=mouth,
    )
    return animal_posed(plan.seed, part, tick, gaze, face, feelings)


def _upright(body: Body, neck: float, tilt: float) -> tuple[float, float]:
    """Neck and tilt of a head that stays upright however far the back bends forward, but in a bow."""
    if body.footing.posture == "lie":
        return neck, tilt
    most = HEAD_BENT + body.spine["bowed"]
    over = body.skeleton.torso_angle + neck + tilt - most
    if over <= 0:
        return neck, tilt
    raised = max(NECK[0], neck - over)
    return raised, tilt - max(0.0, over - (neck - raised))


def _directions(plan: Plan, part: Part, body: Body, bodies: Mapping[str, Body]) -> dict[str, Direction]:
    own = _in_set(body, body.skeleton.head)
    made: dict[str, Direction] = dict(NAMED)
    # Ahead is where the other one is outside the frame: lower, higher, or behind the lens.
    ahead = LENS if part.placement.looks_at == "lens" else NAMED["ahead"]
    made["ahead"] = (ahead[0], part.placement.eyeline)
    for name, other in bodies.items():
        if name != part.placement.person:
            made[name] = direction_to(own, body.footing.facing, _in_set(other, other.skeleton.head))
    for thing in plan.things:
        made[thing.what] = direction_to(own, body.footing.facing, (thing.x, thing.y + 0.08, thing.z))
    return made


def _in_set(body: Body, point: Point) -> tuple[float, float, float]:
    return body.pose.x + body.footing.facing * point[0], point[1], body.pose.z


def _arms(plan: Plan, part: Part, body: Body, bodies: Mapping[str, Body], tick: float) -> tuple[Arm, Arm]:
    person = part.placement.person
    near, far = arms_at_rest(
        part.proportions,
        body.skeleton,
        body.footing,
        body.pose.hip,
        body.pose.held,
        part.manner,
        body.spine["sway"],
        front=part.proportions.shoulder_half * front_of_body(part.sheet),
        steers=part.placement.steers,
        far_held=body.pose.far_held,
    )
    if part.placement.rides is not None:
        near, far = arms_riding(part, body.pose, body.skeleton, near, far, tick)
        near, far = _at_the_end(plan, part, body, bodies) or (near, far)
    reaches = part.reaches
    leaning = leans(part, body.footing)
    if leaning:
        reaches = reaches_kept(part)
        near, far = arms_leaning(part, body.skeleton, body.footing, body.pose.x, near, far, body.pose.held)
    for reach in reaches:
        share = reached(reach, tick)
        if share == 0:
            continue
        aim = _aimed(part, body, bodies, reach)
        if reach.side == "near":
            near = blended(near, aim, share)
        else:
            far = blended(far, aim, share)
    offsets = dict.fromkeys(
        ("near_shoulder", "near_elbow", "near_wrist", "far_shoulder", "far_elbow", "far_wrist"), 0.0
    )
    for bend in part.bends:
        if bend.channel in offsets and bend.keys[0][0] <= tick:
            offsets[bend.channel] += keyed(bend.keys, tick)
    if leaning:
        offsets = bends_kept(offsets, body.pose.held)
    breath = breathed(plan.seed, person, tick)
    for side in ("near", "far"):
        still = 0.0 if leaning and side == "far" else 1.0
        offsets[f"{side}_shoulder"] += still * (
            0.8 * breath + DRIFT_DEGREES * drifted(plan.seed, person, side, tick)
        )
    if body.pose.held and near.hand not in CLOSED and not _on_the_palm(part, body.pose.held, tick, near):
        near = near.model_copy(update={"hand": "grip"})
    if (
        body.pose.far_held
        and far.hand not in CLOSED
        and not _on_the_palm(part, body.pose.far_held, tick, far)
    ):
        far = far.model_copy(update={"hand": "grip"})
    near = bent(near, offsets["near_shoulder"], offsets["near_elbow"], offsets["near_wrist"])
    far = bent(far, offsets["far_shoulder"], offsets["far_elbow"], offsets["far_wrist"])
    borne = borne_by(person, plan)
    if borne is None:
        return near, far
    return arms_bearing(part, borne, body.skeleton, tick, far, holds=bool(body.pose.far_held))


def _at_the_end(plan: Plan, part: Part, body: Body, bodies: Mapping[str, Body]) -> tuple[Arm, Arm] | None:
    """The arms of who has behind them what somebody else carries before them."""
    behind = carrier_behind(part, plan)
    if behind is None:
        return None
    x, y = load_ends(behind, bodies[behind.placement.person].pose)
    return on_grips(part, body.skeleton, ((x - body.pose.x) * body.footing.facing, y))


def _on_the_palm(part: Part, what: str, tick: float, arm: Arm) -> bool:
    """Whether what is held lies on the open hand at `tick`."""
    return arm.hand == "flat" and any(
        carry.what == what and carry.start <= tick < carry.end for carry in part.carries
    )


def _aimed(part: Part, body: Body, bodies: Mapping[str, Body], reach: Reach) -> Arm:
    match reach.aim:
        case Held(shoulder, elbow, wrist):
            return Arm(shoulder=shoulder, elbow=elbow, wrist=wrist, hand=reach.hand, mirrored=reach.mirrored)
        case InSet(x, y):
            point = ((x - body.pose.x) * body.footing.facing, y)
        case OnBody():
            point = _on_body(part, body, bodies, reach.aim)
    arm = arm_to(
        part.proportions,
        body.skeleton,
        reach.side,
        point,
        hand=reach.hand,
        wrist=reach.wrist,
        mirrored=reach.mirrored,
    )
    return arm.model_copy(update={"round": reach.round}) if reach.round else arm


def _on_body(part: Part, body: Body, bodies: Mapping[str, Body], aim: OnBody) -> Point:
    """The aimed-at point in the figure space of the one who reaches."""
    owner = bodies.get(aim.person, body) if aim.person else body
    skeleton = owner.skeleton
    head = 2 * abs(skeleton.crown[1] - skeleton.head[1]) or part.proportions.head
    own_x, y = aim.on(skeleton, head)
    if owner is body or not aim.person:
        return own_x, y
    across = owner.pose.x + owner.footing.facing * own_x
    return (across - body.pose.x) * body.footing.facing, y
