"""Who stands behind a cloth that hangs whole keeps their hands in: nothing of them is seen beside it."""

from collections.abc import Sequence

from yingxi.film.board import Hanging
from yingxi.film.performance import Arm, Pose
from yingxi.stage.hanging import LEANS_OUT

# From this share on a cloth that is drawn hides hands.
WHOLE = 0.85
# An arm that hangs straight down, what it holds close to the body.
KEPT_IN = Arm(shoulder=0.0, elbow=0.0)
REACHES = ("flat",)
"""Hands that go to the cloth's edge, to look out."""


def kept_in(poses: Sequence[Pose], cloths: Sequence[Hanging], frames_each: int) -> tuple[Pose, ...]:
    """`poses`, each of which is seen for so many frames, with the arms close to the body while a cloth hides them."""
    return tuple(
        _kept_in(pose) if any(_hides(cloth, pose, number * frames_each) for cloth in cloths) else pose
        for number, pose in enumerate(poses)
    )


def _hides(cloth: Hanging, pose: Pose, frame: int) -> bool:
    within = pose.z > cloth.z and abs(pose.x - cloth.x) < cloth.half
    return within and cloth.share(frame) >= WHOLE and abs(pose.lean) < LEANS_OUT


def _kept_in(pose: Pose) -> Pose:
    arms = {
        side: KEPT_IN.model_copy(update={"hand": arm.hand})
        for side, arm in (("near_arm", pose.near_arm), ("far_arm", pose.far_arm))
        if arm.hand not in REACHES
    }
    return pose.model_copy(update=arms)
