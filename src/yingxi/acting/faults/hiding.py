"""Faces and bodies that scenery stands before."""

from collections.abc import Iterator, Sequence

from yingxi.acting.faults.witness import ON_THE_SIDE, Seen, Witness, fault_of, stretches
from yingxi.film.board import Size
from yingxi.film.fault import Fault
from yingxi.stage.covering import seen_through

# A face is looked for on every so many-th drawing, and hidden if it is so for as long as this many looks.
EVERY, LOOKS = 6, 4
BLANKET = "blanket"
# Seen so near, nothing stands before a body. Where one looks for it, in heads from the middle of the head, and how
# much of it may be covered; the same for who is seen from far.
NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
ACROSS, DOWN, GOOD_PART = (-0.3, 0.0, 0.3), (0.3, 0.0, -0.35, -0.9, -1.3, -1.7), 0.25
FAR_DOWN, MOST = (*DOWN, -2.1, -2.5), 0.5


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
    """A subject of whose face and breast scenery before them takes a good part, where they are seen near; of whom it
    takes most, from the head to the hips, where they are seen from far."""
    down, part = (DOWN, GOOD_PART) if shot.board.size in NEAR else (FAR_DOWN, MOST)
    for person in shot.board.subjects if shot.scenery else ():
        poses = shot.people.get(person, ())[::EVERY]
        amounts = [_covered(shot, seen, down, part) for seen in poses]
        for first, count, most in stretches(amounts, at_least=LOOKS):
            yield fault_of("body covered", shot, person, poses, first, count, most, "")


def _covered(shot: Witness, seen: Seen, down: Sequence[float], part: float) -> float:
    """The share of what the frame shows of a body that is behind a card; 0 where that is no more than `part`."""
    camera, size = shot.camera(seen.frame), seen.proportions.head
    x, y, z = seen.head
    abed = abs(seen.skeleton.torso_angle) > ON_THE_SIDE
    feet = seen.pose.facing if abed else 0
    # Whoever lies has their body beside the head, not under it.
    points = [
        (x - feet * low * size, y + across * size, z) if abed else (x + across * size, y + low * size, z)
        for across in ACROSS
        for low in down
    ]
    within = [point for point in points if 0 <= camera.at(*point)[1] < shot.height]
    # Who lies in bed lies under a blanket.
    cards = [card for card in shot.scenery if not (abed and card.name.endswith(BLANKET))]
    share = sum(bool(seen_through(cards, camera, point)) for point in within) / max(1, len(within))
    return share if share > part else 0.0


def _behind(shot: Witness, seen: Seen) -> str:
    """What hides the face; nothing where it is free."""
    return seen_through(shot.scenery, shot.camera(seen.frame), seen.head)
