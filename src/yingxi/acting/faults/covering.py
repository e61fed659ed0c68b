"""Faces that a thing in the hand or an arm covers, and heads that overlap on the frame."""

from collections.abc import Iterator
from math import hypot

from yingxi.acting.faults.witness import Box, Seen, Witness, fault_of, stretches
from yingxi.acting.reaching import palm_of
from yingxi.film.dyes import undyed
from yingxi.film.fault import Fault
from yingxi.film.verbs import TOUCHES
from yingxi.stage.covering import covered
from yingxi.stage.display import Group
from yingxi.stage.lying_things import box_of
from yingxi.stage.people.carrying import LARGE, OVER_HEAD, carried, held_drawing, thing_held
from yingxi.stage.rig import Point
from yingxi.stage.sightlines import FEATURES

# The share of a face's features that may be covered.
FREE = 0.30
# The face is looked at on every fourth drawing.
EVERY = 4
# A face covered at this many looks in a row is a fault.
LOOKS = 4
# What brings a hand or a thing to the face of itself.
AT_THE_FACE = (
    "drink", "eat", "cover eyes", "cover mouth", "cry", "laugh", "sleep", "hug", "hide", "peek", "wave", "catch",
    "throw", "lie", "cough", "sneeze",
)  # fmt: skip
# Frames in which the hand goes down again afterwards.
AFTERWARDS = 30
# Half a forearm's width, in heads.
FOREARM = 0.13
# The share of the smaller head that another may cover.
SHARED = 0.16
# Heads that overlap at this many looks in a row are a fault.
LONG = 6


def faces_covered(shot: Witness) -> Iterator[Fault]:
    """A thing in the hand, or the forearm, before its owner's own face, though nothing asks for it."""
    for person, poses in shot.people.items():
        asked = [(deed.start, deed.end_exclusive + AFTERWARDS) for deed in shot.deeds(person, *AT_THE_FACE)]
        looked = poses[::EVERY]
        amounts = [
            0.0
            if seen.pose.view == "back" or any(start <= seen.frame < end for start, end in asked)
            else _covered(seen)
            for seen in looked
        ]
        for first, count, most in stretches(amounts, at_least=LOOKS):
            held, _ = undyed(looked[first].pose.held)
            yield fault_of("face covered", shot, person, looked, first, count, most, held)


def heads_overlapping(shot: Witness) -> Iterator[Fault]:
    """Two subjects one of whose heads lies partly over the other's for long, though neither walks or embraces."""
    board = shot.board
    if any(moment.verb in TOUCHES for moment in board.moments):
        return
    names = sorted({*board.subjects} & {*shot.people} - {board.over})
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            if {shot.borne.get(one), shot.borne.get(other)} & {one, other}:
                continue
            looked = shot.people[one][::EVERY]
            amounts = [_shared(shot, one, other, seen) for seen in looked]
            for first, count, most in stretches(amounts, at_least=LONG):
                yield fault_of("heads overlapping", shot, one, looked, first, count, most, other)


def _covered(seen: Seen) -> float:
    """The share of a face's features that are covered; 0 where that is little."""
    head, size = seen.skeleton.head, seen.proportions.head
    points = [(head[0] + x * size, head[1] + y * size) for x, y in FEATURES]
    hidden = [_under_thing(seen, point) or _under_arm(seen, point) for point in points]
    share = sum(hidden) / len(points)
    return share if share > FREE else 0.0


def _under_thing(seen: Seen, point: Point) -> bool:
    name = thing_held(seen.pose.held) if seen.pose.held else ""
    if not name or name == OVER_HEAD:
        return False
    box = box_of(name)
    if max(box[3], -box[1], box[2] - box[0]) < LARGE:
        return False
    hand = palm_of(seen.proportions, seen.skeleton, seen.pose.near_arm, "near")
    pose = seen.pose
    matrix = carried(name, hand, seen.skeleton.head, seen.proportions.head, pose.held_as, pose.held_lags)
    return covered((Group(held_drawing(seen.pose.held), matrix),), point)


def _under_arm(seen: Seen, point: Point) -> bool:
    """Whether `point` lies under the near forearm."""
    joints = seen.skeleton.near_arm
    (ax, ay), (bx, by) = joints.middle, joints.end
    long = (bx - ax) ** 2 + (by - ay) ** 2 or 1e-9
    share = min(1.0, max(0.0, ((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / long))
    apart = hypot(point[0] - ax - share * (bx - ax), point[1] - ay - share * (by - ay))
    return apart < FOREARM * seen.proportions.head


def _shared(shot: Witness, one: str, other: str, seen: Seen) -> float:
    """How much of the smaller of two heads the other lies over, where that is to be seen and neither is on the way."""
    if shot.on_the_way(one, seen.frame) or shot.on_the_way(other, seen.frame):
        return 0.0
    camera = shot.camera(seen.frame)
    first, second = seen.face(camera), shot.at(other, seen.frame).face(camera)
    across = min(first[2], second[2]) - max(first[0], second[0])
    down = min(first[3], second[3]) - max(first[1], second[1])
    if across <= 0 or down <= 0:
        return 0.0
    share = across * down / min(_area(first), _area(second))
    return share if share > SHARED else 0.0


def _area(box: Box) -> float:
    return max(1.0, (box[2] - box[0]) * (box[3] - box[1]))
