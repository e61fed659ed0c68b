"""A long thing is heavy: where a hand moves quickly it comes after, and never turns over in one drawing."""

from collections.abc import Sequence

from yingxi.acting.movement import Side
from yingxi.acting.reaching import palm_of
from yingxi.film.performance import Pose
from yingxi.stage.people.carrying import forwards, held_drawing, thing_held
from yingxi.stage.rig import Proportions, skeleton_of

# Degrees that a thing turns in a tick, at most: a quarter turn takes eight ticks.
QUICKEST = 11.0
# What is left of these degrees is nothing.
LITTLE = 0.5


def poses_with_things_trailing(
    proportions: Proportions, poses: Sequence[Pose], ticks_per_pose: float
) -> tuple[Pose, ...]:
    """The same poses, what is in the hands turning no quicker than it can."""
    near = _lags(proportions, poses, "near", ticks_per_pose)
    far = _lags(proportions, poses, "far", ticks_per_pose)
    return tuple(
        pose.model_copy(update={"held_lags": own, "far_held_lags": other}) if own or other else pose
        for pose, own, other in zip(poses, near, far, strict=True)
    )


def _lags(proportions: Proportions, poses: Sequence[Pose], side: Side, ticks: float) -> list[float]:
    made: list[float] = []
    before, is_at = ("", 0), 0.0
    for pose in poses:
        what = pose.held if side == "near" else pose.far_held
        if pose.on_fours is not None or not what or not held_drawing(what):
            before = ("", 0)
            made.append(0.0)
            continue
        skeleton = skeleton_of(proportions, pose)
        hand = palm_of(proportions, skeleton, pose.near_arm if side == "near" else pose.far_arm, side)
        wants = forwards(thing_held(what), hand, skeleton.head, proportions.head)
        now = (what, pose.facing)
        step = QUICKEST * ticks
        is_at = min(max(wants, is_at - step), is_at + step) if now == before else wants
        before = now
        lag = wants - is_at
        made.append(round(lag, 2) if abs(lag) > LITTLE else 0.0)
    return made
