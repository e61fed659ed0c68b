"""Eyes and mouths: gaze at nothing while there is something to see, mouths that move in silence."""

from collections.abc import Iterator
from math import atan2, ceil, degrees

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.acting.gaze import CORNER, drawn_yaw
from yingxi.film.board import Staged
from yingxi.film.fault import Fault
from yingxi.film.mouth import Mouth
from yingxi.film.throat import OPENINGS

# Eyes are on somebody within so many degrees; listening and speaking they are so for this share of a line.
MEETS, SHARE_OF_LINE = 38.0, 0.30
# Lines shorter than this, in frames, are over before eyes have come.
SHORT_LINE, EYES_COME = 30, 16
# Eyes in their corners for so many frames look strained.
STRAINED = 40
# More frames than any film has in a second: what is heard of a throat has ended then.
FRAMES_A_SECOND = 60
# A mouth shuts at most so many frames after its line.
SHUTS = 3


def gaze_at_nothing(shot: Witness) -> Iterator[Fault]:
    """Who speaks or listens and looks at nobody, though somebody is there; and eyes stuck in their corners."""
    for line in shot.board.moments:
        if line.kind == "speech" and line.actor in shot.people and len(shot.people) > 1:
            for person in shot.people:
                yield from _lost(shot, person, line)
    for person, poses in shot.people.items():
        amounts = [1.0 if abs(seen.pose.face.gaze_x) > 0.98 and _awake(seen) else 0.0 for seen in poses]
        for first, count, _ in stretches(amounts, at_least=STRAINED // 2):
            yield fault_of("gaze at nothing", shot, person, poses, first, count, 1.0, "eyes in their corners")


def mouths_in_silence(shot: Witness) -> Iterator[Fault]:
    """A mouth that is not at rest while its owner says nothing, and neither laughs nor sighs."""
    for person, poses in shot.people.items():
        lines = [
            (moment.start - 2, moment.end_exclusive + SHUTS)
            for moment in shot.board.moments
            if moment.kind == "speech" and moment.actor == person
        ]
        lines += [
            (heard.frame - 2, heard.frame + ceil(OPENINGS[heard.kind][-1].end * FRAMES_A_SECOND) + SHUTS)
            for heard in shot.performance.contacts
            if heard.person == person and heard.kind in OPENINGS
        ]
        amounts = [
            1.0
            if seen.pose.face.mouth not in (Mouth.REST, Mouth.M)
            and not any(start <= seen.frame < end for start, end in lines)
            else 0.0
            for seen in poses
        ]
        for first, count, _ in stretches(amounts):
            yield fault_of("mouth moving in silence", shot, person, poses, first, count, 0.0, "")


def _lost(shot: Witness, person: str, line: Staged) -> Iterator[Fault]:
    start = line.start + EYES_COME
    if line.end_exclusive - line.start < SHORT_LINE or person == shot.board.over:
        return
    placed = next((each for each in shot.board.placements if each.person == person), None)
    if placed is not None and placed.looks_at not in ("", "lens", *shot.people):
        return  # Their eyes are on somebody off the frame.
    busy = [(deed.start, deed.end_exclusive + 24) for deed in shot.deeds(person)]
    seen = [
        each
        for each in shot.people[person]
        if start <= each.frame < line.end_exclusive
        and _awake(each)
        and each.pose.view != "back"
        and not any(begin <= each.frame < end for begin, end in busy)
    ]
    if len(seen) < (SHORT_LINE - EYES_COME) // 2:
        return
    others = [name for name in shot.people if name != person]
    met = sum(
        any(_angle(each, shot.at(other, each.frame)) < MEETS for other in others) or _at_hand(each)
        for each in seen
    ) / len(seen)
    if met < SHARE_OF_LINE:
        yield Fault(
            kind="gaze at nothing", shot=shot.board.id, person=person, frame=start,
            frames=max(1, line.end_exclusive - start), amount=round(1 - met, 3), what=line.actor,
        )  # fmt: skip


def _angle(seen: Seen, other: Seen) -> float:
    """Degrees between where somebody's eyes point, seen from above, and somebody else."""
    own, there, facing = seen.head, other.head, seen.pose.facing
    wanted = degrees(atan2((there[0] - own[0]) * facing, own[2] - there[2] + 0.001))
    return abs(min(125.0, max(-110.0, wanted)) - _azimuth(seen))


def _azimuth(seen: Seen) -> float:
    """Where the eyes point: 0 towards the camera, 90 straight ahead along the set."""
    face = seen.pose.face
    return drawn_yaw(face.turn) + face.gaze_x * CORNER


def _at_hand(seen: Seen) -> bool:
    """Whether the eyes are on what is in the hand."""
    return bool(seen.pose.held) and seen.pose.face.gaze_y < -0.3


def _awake(seen: Seen) -> bool:
    return seen.pose.face.lids > 0.3
