"""Hands that have met stay: to the shot's end, and from its first frame where they met before it."""

from collections.abc import Iterator

import pytest

from tests.acting.factories import CAST, board, does, in_set, performed, playing, skeleton, stands
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Staged
from yingxi.film.hands import Side
from yingxi.film.performance import Performance
from yingxi.stage.rig import proportions_of

SIDES: tuple[Side, Side] = ("near", "far")
TRUNK = (0.42, 1.12, 5.0)


def palms(performance: Performance, person: str, frame: int) -> Iterator[tuple[float, float]]:
    pose = playing(performance, person).at(frame)
    own = proportions_of(CAST.sheet(person))
    for side, arm in zip(SIDES, (pose.near_arm, pose.far_arm), strict=True):
        yield in_set(pose, palm_of(own, skeleton(person, pose), arm, side))


def apart(performance: Performance, frame: int) -> float:
    """Metres between the hands of ann and bo that are nearest to each other."""
    pairs = ((a, b) for a in palms(performance, "ann", frame) for b in palms(performance, "bo", frame))
    return min(((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5 for (ax, ay), (bx, by) in pairs)


def test_hands_that_have_met_are_together_until_the_shot_ends() -> None:
    people = [stands("ann", -0.31), stands("bo", 0.31, facing=-1)]
    deed = does("hold hands", "ann", 4, 50, whom="bo")
    performance = performed(board(160, people, [deed]))
    assert [apart(performance, frame) < 0.04 for frame in (30, 60, 100, 158)] == [True] * 4


@pytest.mark.parametrize("later", [(), (does("nod", "bo", 30, 50), does("look", "ann", 40, 60, whom="bo"))])
def test_who_held_hands_before_the_cut_hold_them_from_the_first_frame_on(later: tuple[Staged, ...]) -> None:
    people = [stands("ann", -0.31, clasps="bo"), stands("bo", 0.31, facing=-1, clasps="ann")]
    performance = performed(board(96, people, list(later)))
    assert [apart(performance, frame) < 0.04 for frame in (0, 48, 94)] == [True] * 3


def test_who_walks_away_lets_go() -> None:
    people = [stands("ann", -0.31, clasps="bo"), stands("bo", 0.31, facing=-1, clasps="ann")]
    performance = performed(board(96, people, [does("walk", "ann", 20, 90, to_x=-1.4)]))
    assert (apart(performance, 10) < 0.04, apart(performance, 60) < 0.04) == (True, False)


def test_a_hand_on_a_trunk_stays_there_over_the_cut() -> None:
    touch = does("touch", "ann", 4, 40, what="tree", at=TRUNK)
    before = performed(board(120, [stands("ann", -0.05)], [touch]))
    after = performed(board(60, [stands("ann", -0.05, hand_on=TRUNK[:2])], []))
    for performance, frame in ((before, 30), (before, 118), (after, 0), (after, 58)):
        far = [
            ((x - TRUNK[0]) ** 2 + (y - TRUNK[1]) ** 2) ** 0.5 for x, y in palms(performance, "ann", frame)
        ]
        assert min(far) < 0.06
