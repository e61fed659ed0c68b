"""Bodies: limbs past their range, feet off the ground, feet that slide, people who do not breathe."""

from collections.abc import Iterator
from itertools import pairwise

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.film.board import Staged
from yingxi.film.fault import Fault
from yingxi.film.performance import Pose
from yingxi.film.verbs import gait_of_way
from yingxi.stage.rig import ELBOW, KNEE, NECK, SHOULDER, WAIST, WRIST

# Degrees past a limit that nobody sees.
BARELY = 0.5
# Metres over the ground. With both feet higher than this somebody floats.
FLOATS = 0.025
# A foot deeper in the ground than this sinks.
SINKS = 0.012
# A foot nearer to the ground than this stands on it.
STANDS = 0.008
# A standing foot that moves further than this between two drawings slides.
MOVES = 0.012
# A runner may be in the air for this many drawings.
FLIGHT = 3
# An animal leaps for joy, off the ground for so many drawings.
LEAPS, LEAPT = ("dance", "stamp"), 6
# A runner's feet may be this high meanwhile, in metres.
FLIES = 0.30
# How far a standing foot may move in depth between two drawings, in metres.
MOVES_DEEP = 0.03
# Whoever is alive is not drawn the same for so many frames.
DEAD = 48


def limbs_past_their_range(shot: Witness) -> Iterator[Fault]:
    """Every joint that is bent further than the rig allows."""
    for person, poses in shot.people.items():
        past = [_past(seen.pose) for seen in poses]
        for joint in sorted({name for each in past for name in each}):
            amounts = [each.get(joint, 0.0) for each in past]
            for first, count, most in stretches(amounts):
                yield fault_of("limb past its range", shot, person, poses, first, count, most, joint)


def feet_off_the_ground(shot: Witness) -> Iterator[Fault]:
    """Both feet in the air, or one below the ground, of somebody who stands on them."""
    for person, poses in shot.people.items():
        if person in shot.raised:
            continue
        amounts = [_off(seen) for seen in poses]
        animal = bool(poses) and poses[0].pose.on_fours is not None
        runs = [deed.start for deed in shot.deeds(person) if _leaves_the_ground(deed, animal=animal)]
        for first, count, most in stretches(amounts):
            flown = count <= (LEAPT if animal else FLIGHT) and most < FLIES
            if runs and min(runs) <= poses[first].frame and flown:
                continue  # A runner flies from step to step.
            yield fault_of("foot off the ground", shot, person, poses, first, count, most, "both feet")


def feet_sliding(shot: Witness) -> Iterator[Fault]:
    """A foot that stands in two drawings after each other and is not in the same place."""
    for person, poses in shot.people.items():
        for own in poses[0].legs() if poses else ():
            amounts = [_slid(before, after, own) for before, after in pairwise(poses)]
            for first, count, most in stretches(amounts):
                yield fault_of("foot sliding", shot, person, poses, first, count, most, f"{own} foot")


def dead_still(shot: Witness) -> Iterator[Fault]:
    """Who does not so much as breathe from drawing to drawing."""
    for person, poses in shot.people.items():
        still = [0.0, *(1.0 if before.pose == after.pose else 0.0 for before, after in pairwise(poses))]
        for first, count, _ in stretches(still):
            fault = fault_of("dead still", shot, person, poses, first, count, 0.0, "")
            if fault.frames >= DEAD:
                yield fault


def _past(pose: Pose) -> dict[str, float]:
    """Degrees by which each joint passes its limit."""
    joints = {"neck": (pose.neck, NECK), "waist": (pose.chest, WAIST)}
    for side, arm in (("near", pose.near_arm), ("far", pose.far_arm)):
        joints[f"{side} shoulder"] = (arm.shoulder, SHOULDER)
        joints[f"{side} elbow"] = (arm.elbow, ELBOW)
        joints[f"{side} wrist"] = (arm.wrist, WRIST)
    joints["near knee"], joints["far knee"] = (pose.near_leg.knee, KNEE), (pose.far_leg.knee, KNEE)
    past = {name: max(low - value, value - high) for name, (value, (low, high)) in joints.items()}
    return {name: amount for name, amount in past.items() if amount > BARELY}


def _leaves_the_ground(deed: Staged, *, animal: bool) -> bool:
    """Whether somebody runs, on their way or as they come or go; an animal leaps, too."""
    runs = "run" in (deed.verb, gait_of_way(deed.verb, deed.text))
    return runs or (animal and deed.verb in LEAPS)


def _off(seen: Seen) -> float:
    ride = seen.pose.rides
    if ride is not None and ride.mount == "water":
        return 0.0
    lifts = list(seen.lifts().values())
    if min(lifts) < -SINKS:
        return -min(lifts)
    body = seen.pose.on_fours
    if seen.pose.seated or (body is not None and body.wings != 0):
        return 0.0
    soles = min(seen.soles().values())
    return soles if soles > FLOATS else 0.0


def _slid(before: Seen, after: Seen, own: str) -> float:
    feet: list[tuple[float, float]] = []
    for seen in (before, after):
        if abs(seen.lifts()[own]) > STANDS:
            return 0.0
        feet.append((seen.foot(own)[0], seen.pose.z + seen.depths()[own]))
    if before.pose.seated and after.pose.seated:
        return 0.0
    (ax, az), (bx, bz) = feet
    across, deep = abs(ax - bx), abs(az - bz)
    if across > MOVES:
        return across
    return deep if deep > MOVES_DEEP else 0.0
