"""Faces that something or somebody else stands before."""

from collections.abc import Iterator, Sequence
from math import hypot

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.film.board import Size
from yingxi.film.fault import Fault
from yingxi.stage.covering import seen_through
from yingxi.stage.layers import ACTING_FRONT
from yingxi.stage.place import Card

# A face is looked for on every so many-th drawing, and hidden if it is so for as long as this many looks.
EVERY, LOOKS = 6, 4
# Half a body's width, in shoulder halves, and what of a head's half hides another head.
BODY, HEAD = 0.9, 0.8
# Seen so near, nothing stands before a body. Where one looks for it, in heads from the middle of the head, and how
# much of it may be covered.
NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
ACROSS, DOWN, GOOD_PART = (-0.3, 0.0, 0.3), (0.3, 0.0, -0.35, -0.9, -1.3, -1.7), 0.25
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


def bodies_covered(shot: Witness) -> Iterator[Fault]:
    """A subject seen near of whose face and breast scenery before them takes a good part."""
    if shot.place is None or shot.board.size not in NEAR:
        return
    for person in shot.board.subjects:
        poses = shot.people.get(person, ())[::EVERY]
        amounts = [_covered(shot, shot.place.cards, seen) for seen in poses]
        for first, count, most in stretches(amounts, at_least=LOOKS):
            yield fault_of("body covered", shot, person, poses, first, count, most, "")


def _covered(shot: Witness, cards: Sequence[Card], seen: Seen) -> float:
    """The share of what the frame shows of face and breast that is behind a card; 0 where that is little."""
    camera, size = shot.camera(seen.frame), seen.proportions.head
    x, y, z = seen.head
    points = [(x + across * size, y + down * size, z) for across in ACROSS for down in DOWN]
    within = [point for point in points if 0 <= camera.at(*point)[1] < shot.height]
    acting = [card for card in cards if card.z >= ACTING_FRONT]
    share = sum(bool(seen_through(acting, camera, point)) for point in within) / max(1, len(within))
    return share if share > GOOD_PART else 0.0


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
