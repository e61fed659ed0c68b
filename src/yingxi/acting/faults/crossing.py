"""Faces that somebody else stands or walks before, for longer than it takes to pass."""

from collections.abc import Iterator

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.film.fault import Fault
from yingxi.film.verbs import TOUCHES
from yingxi.stage.sightlines import Sighting, share_hidden, sighting

# A face is looked at on every second drawing.
EVERY = 2
# Covered at this many looks in a row, about half a second, a face is hidden: whoever goes quickly past is gone by then.
LOOKS = 3
# A face whose owner is walking past behind somebody may be covered for this many looks.
AWAITED = 6
# Whoever was so near each other that one must be before the other takes this long to part, in frames.
PARTING = 36


def faces_walked_before(shot: Witness) -> Iterator[Fault]:
    """A subject's face behind somebody who stands or walks nearer to the camera, and not only passes."""
    board = shot.board
    close = [
        (moment.start - PARTING, moment.end_exclusive + PARTING)
        for moment in board.moments
        if moment.verb in TOUCHES
    ]
    for person in board.subjects:
        poses = shot.people.get(person, ())
        looked = poses[:: EVERY * 2 if len(poses) > board.frames * 3 // 4 else EVERY]
        for other in sorted(set(shot.people) - {person}):
            amounts = [
                0.0
                if any(start <= seen.frame < end for start, end in close) or seen.pose.view == "back"
                else share_hidden(
                    shot.camera(seen.frame), _sighted(seen), _sighted(shot.at(other, seen.frame))
                )
                for seen in looked
            ]
            for first, count, most in stretches(amounts, at_least=LOOKS):
                if count < AWAITED and all(
                    shot.on_the_way(person, seen.frame) for seen in looked[first : first + count]
                ):
                    continue
                yield fault_of("face hidden", shot, person, looked, first, count, most, other)


def _sighted(seen: Seen) -> Sighting:
    return sighting(seen.frame, seen.proportions, seen.pose, seen.skeleton)
