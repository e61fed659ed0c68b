"""Sightlines: where everybody's head and body are as they really move, and whose face is behind somebody else."""

from collections.abc import Mapping
from dataclasses import dataclass

from yingxi.film.board import Board
from yingxi.film.performance import Performance, Pose
from yingxi.film.sheet import Cast
from yingxi.stage.camera import Camera
from yingxi.stage.rig import Proportions, Skeleton, proportions_of, skeleton_of

# Where a face is looked at, in heads from the middle of the head (x towards where it faces).
FEATURES = (
    (0.0, 0.0),
    (0.18, 0.0),
    (-0.18, 0.0),
    (0.08, 0.14),
    (-0.12, 0.14),
    (0.08, -0.16),
    (-0.10, -0.16),
    (0.03, -0.32),
)
# What share of a face's features may be behind somebody else.
SEEN = 0.4
# Half a head with its hair, in heads, and half a body with its arms, in shoulder halves.
SKULL, BODY = 0.5, 1.05
# People are sighted on every so many-th frame.
EVERY = 4


@dataclass(frozen=True, slots=True)
class Sighting:
    """One person on one frame: the middle of the head, the chest and the hips as x and y of the set, in metres."""

    frame: int
    z: float
    facing: int
    back: bool
    x: float
    size: float
    """A head's height, in metres."""
    shoulder_half: float
    head: tuple[float, float]
    chest: tuple[float, float]
    hips: tuple[float, float]


Sightings = Mapping[str, tuple[Sighting, ...]]
"""Everybody in a shot, by person, on the same frames."""


def sightings_of(board: Board, cast: Cast, performance: Performance) -> Sightings:
    """Where everybody of a shot is on every fourth frame."""
    seen: dict[str, tuple[Sighting, ...]] = {}
    for playing in performance.people:
        proportions = proportions_of(cast.sheet(playing.person))
        step = 1 if playing.on_ones else 2
        seen[playing.person] = tuple(
            sighting(
                frame,
                proportions,
                pose := playing.poses[min(frame // step, len(playing.poses) - 1)],
                skeleton_of(proportions, pose),
            )
            for frame in range(0, board.frames, EVERY)
            if playing.poses
        )
    return seen


def sighting(frame: int, proportions: Proportions, pose: Pose, skeleton: Skeleton) -> Sighting:
    def in_set(point: tuple[float, float]) -> tuple[float, float]:
        return pose.x + pose.facing * point[0], point[1]

    return Sighting(
        frame,
        pose.z,
        pose.facing,
        pose.view == "back",
        pose.x,
        proportions.head,
        proportions.shoulder_half,
        in_set(skeleton.head),
        in_set(skeleton.chest),
        in_set(skeleton.pelvis),
    )


def share_hidden(camera: Camera, seen: Sighting, other: Sighting) -> float:
    """The share of a face's features that are behind the head or the body of `other`; 0 where that is little."""
    if other.z >= seen.z:
        return 0.0
    (x, y), size = seen.head, seen.size
    points = [camera.at(x + seen.facing * across * size, y + up * size, seen.z) for across, up in FEATURES]
    within = [point for point in points if 0 <= point[0] < camera.width and 0 <= point[1] < camera.height]
    share = sum(_over(camera, other, point) for point in within) / len(points)
    return share if share > SEEN else 0.0


def _over(camera: Camera, other: Sighting, point: tuple[float, float]) -> bool:
    """Whether a point of the frame lies within the head or the body of `other`."""
    scale = camera.scale(other.z)
    hx, hy = camera.at(*other.head, other.z)
    if (point[0] - hx) ** 2 + (point[1] - hy) ** 2 < (SKULL * other.size * scale) ** 2:
        return True
    (ax, ay), (bx, by) = camera.at(*other.chest, other.z), camera.at(*other.hips, other.z)
    if not min(ay, by) <= point[1] <= max(ay, by):
        return False
    across = ax + (bx - ax) * (point[1] - ay) / (by - ay or 1.0)
    return abs(point[0] - across) < BODY * other.shoulder_half * scale
