"""Somebody who stands or walks before a face for longer than it takes to pass, or passes through a body."""

from collections.abc import Iterator
from itertools import combinations, pairwise

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
# Two who pass with less than this between their depths, in metres, pass through each other: a body is as deep.
THROUGH = 0.14
# Somebody has gone past another who was at least so far to one side, in metres, within so many drawings before, and is
# as far to the other side within as many after.
CLEAR, DRAWINGS = 0.25, 12


def faces_walked_before(shot: Witness) -> Iterator[Fault]:
    """A subject's face behind somebody who stands or walks nearer to the camera, and not only passes."""
    board = shot.board
    for person in board.subjects:
        poses = shot.people.get(person, ())
        looked = poses[:: EVERY * 2 if len(poses) > board.frames * 3 // 4 else EVERY]
        for other in sorted(set(shot.people) - {person}):
            if {shot.borne.get(person), shot.borne.get(other)} & {person, other}:
                continue
            close = [
                (moment.start - PARTING, moment.end_exclusive + PARTING)
                for moment in board.moments
                if moment.verb in TOUCHES and {person, other} <= {moment.actor, moment.whom or other}
            ]
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


def people_walked_through(shot: Witness) -> Iterator[Fault]:
    """Two of whom one comes out on the other's far side without room between them in depth."""
    for one, other in combinations(sorted(shot.people), 2):
        if {shot.borne.get(one), shot.borne.get(other)} & {one, other}:
            # Who is carried goes round with who carries them.
            continue
        mine = shot.people[one]
        aside = [_aside(seen, shot.at(other, seen.frame)) for seen in mine]
        for number, ((before, deep), (after, deeper)) in enumerate(pairwise(aside)):
            room = min(abs(deep), abs(deeper))
            if before * after > 0 or before == after or room >= THROUGH:
                continue
            earlier = (across * before for across, _ in aside[max(0, number - DRAWINGS) : number + 1])
            later = (across * before for across, _ in aside[number + 1 : number + 1 + DRAWINGS])
            wide = CLEAR * abs(before)
            if max(earlier) > wide and min(later) < -wide:
                yield fault_of("walking through somebody", shot, one, mine, number, 1, room, other)


def _aside(one: Seen, other: Seen) -> tuple[float, float]:
    """How far somebody is to the right of another and behind them, in metres."""
    return one.pose.x - other.pose.x, one.pose.z - other.pose.z


def _sighted(seen: Seen) -> Sighting:
    return sighting(seen.frame, seen.proportions, seen.pose, seen.skeleton)
