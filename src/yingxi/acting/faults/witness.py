"""A shot as its faults are looked for: everybody's drawn poses with their joints in the set."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from yingxi.film.board import Board, Staged
from yingxi.film.fault import Fault, FaultKind
from yingxi.film.performance import DEPTH_RISE, Performance, Playing, Pose
from yingxi.film.sheet import Cast
from yingxi.stage.camera import Camera
from yingxi.stage.foreground import foreground_shown
from yingxi.stage.hanging import spread
from yingxi.stage.layers import ACTING_FRONT
from yingxi.stage.moves import track_of
from yingxi.stage.place import LEAF, OPENING, Card, Place
from yingxi.stage.rig import LimbJoints, Point, Proportions, Skeleton, proportions_of, skeleton_of
from yingxi.stage.track import Track

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""
# From the middle of a head its face goes so far to either side, down to the chin, and up to the brows, in heads.
FACE_HALF, FACE_DOWN, FACE_UP = 0.40, 0.48, 0.22
# A head on a trunk that leans by more degrees lies on its side.
ON_THE_SIDE = 55.0
# Who moves further than this between two drawings, in metres, is on their way.
GOING = 0.004


@dataclass(frozen=True)
class Seen:
    """One drawn pose of one person, first seen on `frame`."""

    frame: int
    pose: Pose
    proportions: Proportions

    @cached_property
    def skeleton(self) -> Skeleton:
        return skeleton_of(self.proportions, self.pose)

    def in_set(self, point: Point) -> Point:
        """A point of the figure as x and y of the set, metres."""
        return self.pose.x + self.pose.facing * point[0], point[1]

    @property
    def head(self) -> tuple[float, float, float]:
        x, y = self.in_set(self.skeleton.head)
        return x, y, self.pose.z

    def legs(self) -> dict[str, LimbJoints]:
        """The person's own right and left leg; all four of an animal's."""
        if self.pose.on_fours is not None:
            joints = (LimbJoints(leg.root, leg.middle, leg.end, leg.tip) for leg in self.pose.on_fours.legs())
            return dict(zip(self._own_legs(), joints, strict=True))
        near, far = ("right", "left") if self.pose.facing == 1 else ("left", "right")
        return {near: self.skeleton.near_leg, far: self.skeleton.far_leg}

    def depths(self) -> dict[str, float]:
        """How far the person's own feet stand behind them, in metres."""
        if self.pose.on_fours is not None:
            behind = (leg.depth for leg in self.pose.on_fours.legs())
            return dict(zip(self._own_legs(), behind, strict=True))
        near, far = ("right", "left") if self.pose.facing == 1 else ("left", "right")
        return {near: self.pose.near_leg.depth, far: self.pose.far_leg.depth}

    def lifts(self) -> dict[str, float]:
        """How high each foot is over the ground, in metres."""
        depths, body = self.depths(), self.pose.on_fours
        if body is not None:
            return {
                own: leg.tip[1] - body.raised - DEPTH_RISE * depths[own] for own, leg in self.legs().items()
            }
        return {
            own: leg.end[1] - self.proportions.ankle - DEPTH_RISE * depths[own]
            for own, leg in self.legs().items()
        }

    def soles(self) -> dict[str, float]:
        """How high each foot is over the ground, in metres, where it stands on its ball: that of the ball."""
        legs = self.legs()
        if self.pose.on_fours is not None:
            return self.lifts()
        return {
            own: lift - max(0.0, legs[own].end[1] - legs[own].tip[1]) for own, lift in self.lifts().items()
        }

    def foot(self, own: str) -> Point:
        """Where that foot stands, as x and y of the set."""
        leg = self.legs()[own]
        return self.in_set(leg.end if self.pose.on_fours is None else leg.tip)

    def _own_legs(self) -> tuple[str, str, str, str]:
        near, far = ("right", "left") if self.pose.facing == 1 else ("left", "right")
        return f"{near} fore", f"{far} fore", f"{near} hind", f"{far} hind"

    def face(self, camera: Camera) -> Box:
        """Where the face is on the frame, in pixels."""
        x, y, z = self.head
        size = self.proportions.head
        if abs(self.skeleton.torso_angle) > ON_THE_SIDE:
            left, bottom = camera.at(x - FACE_DOWN * size, y - FACE_HALF * size, z)
            right, top = camera.at(x + FACE_DOWN * size, y + FACE_HALF * size, z)
            return left, top, right, bottom
        left, bottom = camera.at(x - FACE_HALF * size, y - FACE_DOWN * size, z)
        right, top = camera.at(x + FACE_HALF * size, y + FACE_UP * size, z)
        return left, top, right, bottom


@dataclass(frozen=True)
class Witness:
    """One shot: its board, what everybody does, where, and what the camera sees of it."""

    board: Board
    performance: Performance
    cast: Cast
    place: Place | None
    width: int
    height: int

    @cached_property
    def people(self) -> dict[str, tuple[Seen, ...]]:
        return {playing.person: tuple(self._seen(playing)) for playing in self.performance.people}

    @cached_property
    def borne(self) -> dict[str, str]:
        """Whom something or somebody carries, and who: the empty string is a horse or a bicycle."""
        placed = self.board.placements
        return {each.person: each.carried_by for each in placed if each.carried_by or each.rides is not None}

    @cached_property
    def raised(self) -> frozenset[str]:
        """Who stands or sits behind a bench, on a dais that nobody sees."""
        return frozenset(each.person for each in self.board.placements if each.dais)

    @cached_property
    def cameras(self) -> tuple[Camera, ...]:
        """The camera on every second frame."""
        return tuple(self.track.at(frame) for frame in range(0, self.board.frames, 2))

    @cached_property
    def track(self) -> Track:
        return track_of(self.board, self.cast, self.performance, width=self.width, height=self.height)

    @cached_property
    def scenery(self) -> tuple[Card, ...]:
        """All cards that the shot shows: those before the lens only where it does. Who is behind a door that opens to
        them is meant to be."""
        if self.place is None:
            return ()
        shown = foreground_shown(self.board, self.place, self.track, self.cast, self.performance.people)
        cards = (card for card in self.place.cards if card.name not in (LEAF, OPENING))
        return tuple(card for card in cards if shown or card.z >= ACTING_FRONT)

    def camera(self, frame: int) -> Camera:
        return self.cameras[min(frame // 2, len(self.cameras) - 1)]

    def at(self, person: str, frame: int) -> Seen:
        """The pose of `person` that is seen on `frame`."""
        poses = self.people[person]
        step = max(1, poses[1].frame - poses[0].frame) if len(poses) > 1 else 1
        return poses[min(frame // step, len(poses) - 1)]

    def deeds(self, person: str, *verbs: str) -> Iterator[Staged]:
        """What `person` does in the shot, of the kinds named (all where none is)."""
        for staged in self.board.moments:
            if staged.kind == "deed" and staged.actor == person and (not verbs or staged.verb in verbs):
                yield staged

    def on_the_way(self, person: str, frame: int) -> bool:
        """Whether `person` is walking at `frame`, or has yet to come in, or has left."""
        if any(deed.start >= frame - 2 for deed in self.deeds(person, "enter")):
            return True
        if any(deed.start <= frame for deed in self.deeds(person, "leave")):
            return True
        before, after = self.at(person, max(0, frame - 2)).pose, self.at(person, frame + 2).pose
        return abs(after.x - before.x) > 2 * GOING or abs(after.z - before.z) > 2 * GOING

    def behind_cloth(self, seen: Seen) -> bool:
        """Whether a cloth that hangs before them hides the face."""
        x, _, z = seen.head
        spreads = (spread(cloth, cloth.share(seen.frame)) for cloth in self.board.hangings if cloth.z < z)
        return any(left < x < right for left, right in spreads)

    def _seen(self, playing: Playing) -> Iterator[Seen]:
        proportions = proportions_of(self.cast.sheet(playing.person))
        step = 1 if playing.on_ones else 2
        for i, pose in enumerate(playing.poses):
            yield Seen(i * step, pose, proportions)


def stretches(amounts: Sequence[float], *, at_least: int = 1) -> Iterator[tuple[int, int, float]]:
    """(first, how many, largest) of every unbroken run of amounts that are not 0."""
    first = 0
    for i in range(len(amounts) + 1):
        if i < len(amounts) and amounts[i]:
            continue
        if i - first >= at_least:
            yield first, i - first, max(amounts[first:i])
        first = i + 1


def fault_of(
    kind: FaultKind,
    shot: Witness,
    person: str,
    poses: tuple[Seen, ...],
    first: int,
    count: int,
    amount: float,
    what: str,
) -> Fault:
    """The fault of `person` in `count` drawn poses from number `first` on."""
    start = poses[first].frame
    end = poses[first + count].frame if first + count < len(poses) else shot.board.frames
    return Fault(
        kind=kind, shot=shot.board.id, person=person, frame=start, frames=max(1, end - start),
        amount=round(amount, 3), what=what,
    )  # fmt: skip
