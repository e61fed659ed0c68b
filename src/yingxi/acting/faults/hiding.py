"""Faces that something or somebody else stands before."""

from collections.abc import Iterator
from math import hypot

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.film.fault import Fault
from yingxi.stage.covering import seen_through
from yingxi.stage.layers import ACTING_FRONT

# A face is looked for on every so many-th drawing, and hidden if it is so for as long as this many looks.
EVERY, LOOKS = 6, 4
# Half a body's width, in shoulder halves, and what of a head's half hides another head.
BODY, HEAD = 0.9, 0.8
# What people do so near each other that one must hide the other.
TOGETHER = ("hug", "hold hands", "give", "take", "push", "pull")


def faces_hidden(shot: Witness) -> Iterator[Fault]:
    """A subject's face that is behind scenery or behind somebody who stands still, for two seconds or more."""
    board = shot.board
    if any(moment.verb in TOGETHER for moment in board.moments):
        return
    for person in board.subjects:
        poses = shot.people.get(person, ())[::EVERY]
        behind = [_behind(shot, person, seen) for seen in poses]
        for what in sorted(set(behind) - {""}):
            for first, count, _ in stretches(
                [1.0 if each == what else 0.0 for each in behind], at_least=LOOKS
            ):
                yield fault_of("face hidden", shot, person, poses, first, count, 1.0, what)


def _behind(shot: Witness, person: str, seen: Seen) -> str:
    """What or who hides the face; nothing where it is free."""
    camera, place = shot.camera(seen.frame), shot.place
    if place is not None:
        # Before the lens the theatre hangs nothing that covers a face.
        cards = [card for card in place.cards if card.z >= ACTING_FRONT]
        if name := seen_through(cards, camera, seen.head):
            return name
    if shot.on_the_way(person, seen.frame):
        return ""
    x, y, _ = seen.head
    for other in shot.people:
        there = shot.at(other, seen.frame)
        if other == person or there.pose.z >= seen.pose.z or shot.on_the_way(other, seen.frame):
            continue
        ox, oy, _ = there.head
        over_head = hypot(x - ox, y - oy) < HEAD * there.proportions.head / 2
        over_body = (
            abs(x - there.pose.x) < BODY * there.proportions.shoulder_half
            and y < oy - there.proportions.head / 2
        )
        if over_head or over_body:
            return other
    return ""
