"""Heads and eyes go to whoever one is with; a far turn passes through drawings between."""

from itertools import pairwise

import pytest

from tests.acting.factories import board, does, performed, playing, says, stands, take
from yingxi.film.performance import PROFILE
from yingxi.stage.people.figure import head_view

PAIR = [stands("ann", -0.6), stands("bo", 0.6, facing=-1)]


def test_while_one_speaks_both_heads_are_turned_to_the_other_with_the_pupils_in_the_corner() -> None:
    performance = performed(board(96, PAIR, [says("line-1", "ann", 10, 72)]), take("line-1", "ann", 2.4))
    for person in ("ann", "bo"):
        faces = [playing(performance, person).at(frame).face for frame in (24, 60)]
        assert all(face.turn >= 0.95 and face.gaze_x >= 0.6 for face in faces)


def test_who_stands_further_back_is_looked_at_in_profile() -> None:
    people = [stands("ann", -0.6), stands("bo", 0.1, facing=-1, z=5.5)]
    ann = playing(performed(board(48, people, [])), "ann")
    assert ann.at(10).view == "three-quarter"
    assert head_view(ann.at(10)) == "profile"


def test_who_looks_away_has_the_eyes_on_nobody_until_called() -> None:
    ann = playing(performed(board(96, PAIR, [does("look away", "ann", 4, 60, whom="bo")])), "ann")
    assert ann.at(0).face.turn > 0.9
    assert ann.at(60).face.turn < 0


def test_where_all_look_away_nobody_looks_at_anybody() -> None:
    deeds = [does("look away", person, 4 + 5 * at, 60) for at, person in enumerate(("ann", "bo"))]
    performance = performed(board(96, PAIR, deeds))
    assert all(playing(performance, person).at(60).face.turn < 0 for person in ("ann", "bo"))


@pytest.mark.parametrize("frame", range(0, 46, 2))
def test_no_head_is_in_profile_one_drawing_after_it_looked_at_us(frame: int) -> None:
    """The head goes first and in steps, the body follows it."""
    walk = does("walk", "ann", 6, 44, to_x=0.9)
    ann = playing(performed(board(60, [stands("ann", -0.9, looks_at="lens")], [walk])), "ann")
    for before, after in pairwise([ann.at(frame), ann.at(frame + 2)]):
        if after.view == "profile" and before.view != "profile":
            assert before.face.turn > 0.8
        assert not (head_view(after) == "profile" and before.face.turn < PROFILE * 0.7)
