"""What follows: hair, hems and hands come after the body that moves them."""

from collections.abc import Sequence

from yingxi.film.performance import Arm, Pose
from yingxi.stage.rig import WRIST

# Hair and hems take half of the parent's change of angle, three ticks late; speed throws them back.
SWING, SPEED = 0.5, 9.0
DRAG = 0.16


def poses_with_overlap(poses: Sequence[Pose], ticks_per_pose: float) -> tuple[Pose, ...]:
    """The same poses with `swing` and dragging wrists."""
    late = max(1, round(3 / ticks_per_pose))
    made = []
    for i, pose in enumerate(poses):
        before, earlier = poses[max(0, i - late)], poses[max(0, i - 2 * late)]
        swing = 0.0
        if before.facing == pose.facing == earlier.facing:
            change = SWING * (_angle(before) - _angle(pose)) + 0.25 * SWING * (
                _angle(earlier) - _angle(before)
            )
            speed = (pose.x - before.x) * pose.facing / (late * ticks_per_pose) * 24
            swing = change - SPEED * speed - 60 * (pose.hip - before.hip)
        drags = before.facing == pose.facing
        made.append(
            pose.model_copy(
                update={
                    "swing": round(min(max(swing, -30.0), 30.0), 3),
                    "near_arm": _dragged(pose.near_arm, before.near_arm) if drags else pose.near_arm,
                    "far_arm": _dragged(pose.far_arm, before.far_arm) if drags else pose.far_arm,
                }
            )
        )
    return tuple(made)


def _angle(pose: Pose) -> float:
    return pose.lean + pose.chest + 0.6 * (pose.neck + pose.face.tilt)


def _dragged(arm: Arm, before: Arm) -> Arm:
    """The wrist lags behind the forearm's swing; a hand that grips or covers stays true to its aim."""
    if arm.hand in ("grip", "flat"):
        return arm
    change = (arm.shoulder + arm.elbow) - (before.shoulder + before.elbow)
    wrist = min(max(arm.wrist - DRAG * change, WRIST[0]), WRIST[1])
    return arm.model_copy(update={"wrist": round(wrist, 3)})
