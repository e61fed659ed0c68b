"""Faces and bodies that scenery stands before."""

from collections.abc import Iterator, Sequence

from yingxi.acting.faults.witness import Seen, Witness, fault_of, stretches
from yingxi.film.board import Size
from yingxi.film.fault import Fault
from yingxi.stage.covering import seen_through
from yingxi.stage.layers import ACTING_FRONT
from yingxi.stage.place import Card

# A face is looked for on every so many-th drawing, and hidden if it is so for as long as this many looks.
EVERY, LOOKS = 6, 4
# Seen so near, nothing stands before a body. Where one looks for it, in heads from the middle of the head, and how
# much of it may be covered.
NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
ACROSS, DOWN, GOOD_PART = (-0.3, 0.0, 0.3), (0.3, 0.0, -0.35, -0.9, -1.3, -1.7), 0.25


def faces_hidden(shot: Witness) -> Iterator[Fault]:
    """A subject's face that is behind scenery, for two seconds or more."""
    for person in shot.board.subjects:
        poses = shot.people.get(person, ())[::EVERY]
        behind = [_behind(shot, seen) for seen in poses]
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


def _behind(shot: Witness, seen: Seen) -> str:
    """What hides the face; nothing where it is free."""
    if shot.place is None:
        return ""
    # Before the lens the theatre hangs nothing that covers a face.
    cards = [card for card in shot.place.cards if card.z >= ACTING_FRONT]
    return seen_through(cards, shot.camera(seen.frame), seen.head)
