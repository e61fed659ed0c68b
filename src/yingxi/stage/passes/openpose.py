"""Key points as OpenPose has them: eighteen of the COCO model, on the frame, and the drawing that goes with them."""

from math import cos, radians, sin

import skia

from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.camera import Camera
from yingxi.stage.rig import Point, proportions_of, skeleton_of

KEYPOINTS = (
    "nose", "neck", "right shoulder", "right elbow", "right wrist", "left shoulder", "left elbow", "left wrist",
    "right hip", "right knee", "right ankle", "left hip", "left knee", "left ankle", "right eye", "left eye",
    "right ear", "left ear",
)  # fmt: skip
Keypoints = tuple[tuple[float, float, float], ...]
"""(x, y, confidence) of each of `KEYPOINTS`, in pixels; (0, 0, 0) of what is turned away."""

# Limbs and their colours, as OpenPose draws them.
_LIMBS = (
    (1, 2), (1, 5), (2, 3), (3, 4), (5, 6), (6, 7), (1, 8), (8, 9), (9, 10), (1, 11), (11, 12), (12, 13), (1, 0),
    (0, 14), (14, 16), (0, 15), (15, 17),
)  # fmt: skip
_COLOURS = (
    (255, 0, 0), (255, 85, 0), (255, 170, 0), (255, 255, 0), (170, 255, 0), (85, 255, 0), (0, 255, 0), (0, 255, 85),
    (0, 255, 170), (0, 255, 255), (0, 170, 255), (0, 85, 255), (0, 0, 255), (85, 0, 255), (170, 0, 255),
    (255, 0, 255), (255, 0, 170), (255, 0, 85),
)  # fmt: skip
LIMB_SHADE = 0.6
NOT_SEEN = (0.0, 0.0, 0.0)
# Where the face's points lie from the head's middle, in heads: towards where the person looks, and up.
_NOSE = (0.16, -0.06)
_NEAR_EYE = (-0.02, 0.06)
_FAR_EYE = (0.27, 0.06)
_EAR = (-0.34, 0.0)
_PROFILE_NOSE = (0.46, -0.06)
_PROFILE_EYE = (0.30, 0.06)
_PROFILE_EAR = (-0.06, 0.0)


def keypoints_of(sheet: CharacterSheet, pose: Pose, camera: Camera) -> Keypoints:
    """Somebody's key points as `camera` sees them. Left and right are the person's own."""
    joints = skeleton_of(proportions_of(sheet), pose)

    def seen(point: Point) -> tuple[float, float, float]:
        x, y = camera.at(pose.x + pose.facing * pose.squash * point[0], point[1], pose.z)
        return x, y, 1.0

    sides: dict[str, tuple[tuple[float, float, float], ...]] = {}
    # Who faces right has their right side towards us; who is seen from behind, their left.
    near, far = ("right", "left") if (pose.facing == 1) != (pose.view == "back") else ("left", "right")
    for side, arm, leg in (
        (near, joints.near_arm, joints.near_leg),
        (far, joints.far_arm, joints.far_leg),
    ):
        sides[side] = tuple(seen(p) for p in (arm.root, arm.middle, arm.end, leg.root, leg.middle, leg.end))
    head = proportions_of(sheet).head
    tilt = radians(joints.head_angle)

    def on_head(place: Point) -> tuple[float, float, float]:
        across, up = place[0] * head, place[1] * head
        x = joints.head[0] + across * cos(tilt) + up * sin(tilt)
        return seen((x, joints.head[1] - across * sin(tilt) + up * cos(tilt)))

    nose, eyes, ears = NOT_SEEN, {near: NOT_SEEN, far: NOT_SEEN}, {near: NOT_SEEN, far: NOT_SEEN}
    if pose.view == "profile":
        nose = on_head(_PROFILE_NOSE)
        eyes[near], ears[near] = on_head(_PROFILE_EYE), on_head(_PROFILE_EAR)
    elif pose.view == "three-quarter":
        nose = on_head(_NOSE)
        eyes[near], eyes[far], ears[near] = on_head(_NEAR_EYE), on_head(_FAR_EYE), on_head(_EAR)
    neck = ((joints.near_arm.root[0] + joints.far_arm.root[0]) / 2, joints.near_arm.root[1])
    right, left = sides["right"], sides["left"]
    return (
        nose, seen(neck), *right[:3], *left[:3], *right[3:], *left[3:],
        eyes["right"], eyes["left"], ears["right"], ears["left"],
    )  # fmt: skip


def skeleton_drawn(canvas: skia.Canvas, points: Keypoints, *, unit: float) -> None:
    """Limbs and points in OpenPose's colours; `unit` is a 720-line pixel."""
    for (first, last), colour in zip(_LIMBS, _COLOURS, strict=False):
        (x, y, sure), (to_x, to_y, also) = points[first], points[last]
        if sure and also:
            paint = skia.Paint(AntiAlias=True, Color=_argb(colour, LIMB_SHADE))
            paint.setStrokeWidth(8 * unit)
            paint.setStrokeCap(skia.Paint.kRound_Cap)
            canvas.drawLine(x, y, to_x, to_y, paint)
    for (x, y, sure), colour in zip(points, _COLOURS, strict=True):
        if sure:
            canvas.drawCircle(x, y, 5 * unit, skia.Paint(AntiAlias=True, Color=_argb(colour, 1.0)))


def as_openpose(people: dict[str, Keypoints], *, width: int, height: int) -> dict[str, object]:
    """One frame in OpenPose's own JSON; `person` says who it is."""
    return {
        "version": 1.3,
        "canvas_width": width,
        "canvas_height": height,
        "people": [
            {
                "person": person,
                "person_id": [-1],
                "pose_keypoints_2d": [round(value, 2) for point in points for value in point],
            }
            for person, points in people.items()
        ],
    }


def _argb(colour: tuple[int, int, int], shade: float) -> int:
    return int(skia.ColorSetRGB(*(round(part * shade) for part in colour)))
