"""Faces that somebody else stands or walks before, for longer than it takes to pass."""

from collections.abc import Iterator

from yingxi.acting.faults.covering import FEATURES
from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.film.fault import Fault
from yingxi.stage.camera import Camera

# A face is looked at on every so many-th drawing; covered at so many looks after each other, some half a second, it
# is hidden: whoever goes quickly past is gone by then.
EVERY, LOOKS = 2, 3
# What share of a face's features may be behind somebody else.
SEEN = 0.4
# Half a head with its hair, in heads, and half a body with its arms, in shoulder halves.
SKULL, BODY = 0.5, 1.05
# What people do so near each other that one must be before the other, and how long they take to part, in frames.
TOGETHER = ("hug", "hold hands", "give", "take", "push", "pull", "touch")
PARTING = 36


def faces_walked_before(shot: Witness) -> Iterator[Fault]:
    """A subject's face behind somebody who stands or walks nearer to the camera, and not only passes."""
    board = shot.board
    close = [
        (moment.start - PARTING, moment.end_exclusive + PARTING)
        for moment in board.moments
        if moment.verb in TOGETHER
    ]
    for person in board.subjects:
        poses = shot.people.get(person, ())
        looked = poses[:: EVERY * 2 if len(poses) > board.frames * 3 // 4 else EVERY]
        for other in sorted(set(shot.people) - {person}):
            amounts = [
                0.0
                if any(start <= seen.frame < end for start, end in close) or seen.pose.view == "back"
                else _behind(shot.camera(seen.frame), seen, shot.at(other, seen.frame))
                for seen in looked
            ]
            for first, count, most in stretches(amounts, at_least=LOOKS):
                yield fault_of("face hidden", shot, person, looked, first, count, most, other)


def _behind(camera: Camera, seen: Seen, other: Seen) -> float:
    """The share of a face's features that are behind the head or the body of `other`; 0 where that is little."""
    if other.pose.z >= seen.pose.z:
        return 0.0
    x, y, z = seen.head
    size = seen.proportions.head
    points = [camera.at(x + seen.pose.facing * across * size, y + up * size, z) for across, up in FEATURES]
    within = [point for point in points if 0 <= point[0] < camera.width and 0 <= point[1] < camera.height]
    share = sum(_over(camera, other, point) for point in within) / len(points)
    return share if share > SEEN else 0.0


def _over(camera: Camera, other: Seen, point: tuple[float, float]) -> bool:
    """Whether a point of the frame lies within the head or the body of `other`."""
    head, scale = other.head, camera.scale(other.pose.z)
    hx, hy = camera.at(*head)
    radius = SKULL * other.proportions.head * scale
    if (point[0] - hx) ** 2 + (point[1] - hy) ** 2 < radius**2:
        return True
    chest, hips = other.in_set(other.skeleton.chest), other.in_set(other.skeleton.pelvis)
    (ax, ay), (bx, by) = camera.at(*chest, other.pose.z), camera.at(*hips, other.pose.z)
    if not min(ay, by) <= point[1] <= max(ay, by):
        return False
    across = ax + (bx - ax) * (point[1] - ay) / (by - ay or 1.0)
    return abs(point[0] - across) < BODY * other.proportions.shoulder_half * scale
