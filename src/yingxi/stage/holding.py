"""What is held: a drawing stays on the stand while nobody could see the next one differ."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.on_fours import OnFours
from yingxi.film.performance import Arm, Leg, Playing, Pose
from yingxi.stage.camera import Camera
from yingxi.stage.track import Track

LONGEST = 3
"""Poses that one drawing may stand for: with poses on twos a quarter of a second, so that breath stays alive."""

SPARE = 8
GROWN = 0.004
"""While the camera moves, a drawing is kept too, and moved by whole pixels: up to so many pixels of a 720-line frame,
and until it would be larger or smaller by that share."""

# What nobody notices from one drawing to the next, in degrees.
SPINE = 0.7
ARM = 1.6
LEG = 3.0
SWING = 2.0
METRES = 0.003
SHARE = 0.06


def playing_held(playing: Playing) -> Playing:
    """One person's part as it is drawn."""
    return Playing(
        person=playing.person, poses=poses_held(playing.poses), on_ones=playing.on_ones, lips=playing.lips
    )


def poses_held(poses: Sequence[Pose]) -> tuple[Pose, ...]:
    """The same poses, each that is as good as the one before it replaced by that very one."""
    made: list[Pose] = []
    since = 0
    for pose in poses:
        if made and since < LONGEST and _as_good(made[-1], pose):
            made.append(made[-1])
            since += 1
        else:
            made.append(pose)
            since = 1
    return tuple(made)


def drawn_by(track: Track, playing: Playing, frame: int) -> Camera:
    """The camera by which somebody is drawn on `frame`: that of the first frame on which the drawing is held."""
    now = track.at(frame)
    if playing.on_ones or track.stands:
        return now
    spare = round(SPARE * now.height / 720)
    first = track.at(playing.held_since(frame, longest=LONGEST))
    if not _kept_under(first, now, playing.at(frame), spare):
        first = track.at(frame // 2 * 2)
    return replace(first, spare=spare)


def moved_by(camera: Camera, drawn: Camera, pose: Pose) -> tuple[int, int]:
    """By how many whole pixels what was `drawn` is moved, so that it stands where `camera` sees it."""
    old, new = drawn.at(pose.x, 0.0, pose.z), camera.at(pose.x, 0.0, pose.z)
    return round(new[0] - old[0]), round(new[1] - old[1])


def _kept_under(first: Camera, now: Camera, pose: Pose, spare: int) -> bool:
    """Whether a drawing that was made under `first` serves under the camera of `now`."""
    return abs(now.scale(pose.z) / first.scale(pose.z) - 1) < GROWN and all(
        abs(pixels) <= spare for pixels in moved_by(now, first, pose)
    )


def _as_good(held: Pose, pose: Pose) -> bool:
    face, before = pose.face, held.face
    return (
        _same(pose) == _same(held)
        and max(abs(pose.x - held.x), abs(pose.z - held.z), abs(pose.hip - held.hip)) < METRES
        and abs(pose.lean - held.lean)
        + abs(pose.chest - held.chest)
        + abs(pose.neck - held.neck)
        + abs(face.tilt - before.tilt)
        < SPINE
        and abs(pose.swing - held.swing) < SWING
        and abs(pose.squash - held.squash) < SHARE / 10
        and _arm_kept(held.near_arm, pose.near_arm)
        and _arm_kept(held.far_arm, pose.far_arm)
        and _on_fours_kept(held.on_fours, pose.on_fours)
        and (pose.cane is None or _kept(held.cane, pose.cane))
        and _leg_kept(held.near_leg, pose.near_leg)
        and _leg_kept(held.far_leg, pose.far_leg)
        and all(abs(now - then) < SHARE for now, then in zip(_shares(pose), _shares(held), strict=True))
    )


def _same(pose: Pose) -> tuple[object, ...]:
    """What a held drawing has in common with the pose for which it stands."""
    in_hand = (pose.held, pose.far_held, pose.held_as, pose.far_held_as, pose.held_lags, pose.far_held_lags)
    return (pose.facing, pose.view, pose.seated, *in_hand, pose.hat, pose.coat, pose.plays, pose.face.mouth)


def _kept(held: tuple[float, float] | None, cane: tuple[float, float]) -> bool:
    return held is not None and max(abs(held[0] - cane[0]), abs(held[1] - cane[1])) < METRES


def _on_fours_kept(held: OnFours | None, body: OnFours | None) -> bool:
    """Whether no joint, nor the tail, has moved so far that it is seen."""
    if held is None or body is None:
        return held is body
    joints = [(held.chest, body.chest), (held.croup, body.croup), (held.poll, body.poll)]
    joints += [(one.tip, other.tip) for one, other in zip(held.legs(), body.legs(), strict=True)]
    still = all(max(abs(ax - bx), abs(ay - by)) < METRES for (ax, ay), (bx, by) in joints)
    turned = max(abs(one - other) for one, other in zip(held.tail, body.tail, strict=True))
    return (
        still
        and turned < 2 * SWING
        and abs(held.nod - body.nod) < SPINE
        and abs(held.ears - body.ears) < SHARE
    )


def _arm_kept(held: Arm, arm: Arm) -> bool:
    turned = (
        abs(arm.shoulder - held.shoulder) + abs(arm.elbow - held.elbow) + 0.5 * abs(arm.wrist - held.wrist)
    )
    return (arm.hand, arm.round) == (held.hand, held.round) and turned < ARM


def _leg_kept(held: Leg, leg: Leg) -> bool:
    return abs(leg.hip - held.hip) + abs(leg.knee - held.knee) + abs(leg.ankle - held.ankle) < LEG


def _shares(pose: Pose) -> tuple[float, ...]:
    face = pose.face
    feelings = (
        face.joy, face.sadness, face.anger, face.surprise, face.tenderness, face.fear, face.disgust, face.doubt
    )  # fmt: skip
    return (*feelings, face.turn, face.gaze_x, face.gaze_y, face.lids, face.brow_lift)
