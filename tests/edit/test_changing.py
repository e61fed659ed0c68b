"""An editor splits a shot, takes one out, and puts a transition between two."""

from fractions import Fraction

import pytest

from yingxi.edit import split, taken_out, transition_put
from yingxi.film.cut import CutList, Trim
from yingxi.film.errors import DocumentError

A, B, C = Trim(shot="a", frames=60), Trim(shot="b", frames=48), Trim(shot="c", first=6, frames=30)
SHORT_A = Trim(shot="a", frames=48)
OVER = Trim(shot="a", first=48, frames=12, kind="dissolve", other="b")
LATE_B = Trim(shot="b", first=12, frames=36)


def cut(*shots: Trim) -> CutList:
    return CutList(title="T", language="en", rate=Fraction(24), shots=shots)


def test_a_split_shot_is_two_that_go_on_where_they_were() -> None:
    halves = Trim(shot="c", first=6, frames=10), Trim(shot="c", first=16, frames=20)
    assert split(cut(A, C), 1, 10) == cut(A, *halves)


def test_a_split_shot_keeps_its_transitions_on_both_sides() -> None:
    halves = Trim(shot="b", first=12, frames=30), Trim(shot="b", first=42, frames=6)
    assert split(cut(SHORT_A, OVER, LATE_B), 2, 30) == cut(SHORT_A, OVER, *halves)


def test_a_transition_takes_its_frames_of_both_and_gives_them_back() -> None:
    dissolved = transition_put(cut(A, B, C), 0, "dissolve", 12)
    assert dissolved == cut(SHORT_A, OVER, LATE_B, C)
    assert transition_put(dissolved, 0, "cut") == cut(A, B, C)


def test_a_transition_becomes_another_one_and_another_length() -> None:
    over = Trim(shot="a", first=56, frames=4, kind="dip", other="b")
    assert transition_put(cut(SHORT_A, OVER, LATE_B), 0, "dip", 4) == cut(
        Trim(shot="a", frames=56), over, Trim(shot="b", first=4, frames=44)
    )


@pytest.mark.parametrize(
    ("shots", "index", "left"),
    [
        ((A, B, C), 1, (A, C)),
        ((SHORT_A, OVER, LATE_B, C), 2, (A, C)),
        ((SHORT_A, OVER, LATE_B, C), 0, (B, C)),
        (
            (*transition_put(cut(SHORT_A, OVER, LATE_B, C), 2, "dip", 8).shots,),
            2,
            (A, C),
        ),
    ],
)
def test_what_a_shot_gave_to_its_transitions_goes_with_it(
    shots: tuple[Trim, ...], index: int, left: tuple[Trim, ...]
) -> None:
    assert taken_out(cut(*shots), index) == cut(*left)


@pytest.mark.parametrize("frames", [0, 60, 61, -1])
def test_a_shot_is_not_split_at_its_ends(frames: int) -> None:
    with pytest.raises(DocumentError):
        split(cut(A), 0, frames)


def test_what_cannot_be_is_refused() -> None:
    dissolved = cut(SHORT_A, OVER, LATE_B)
    for refused in (
        lambda: split(dissolved, 1, 6),
        lambda: taken_out(dissolved, 1),
        lambda: taken_out(cut(A), 0),
        lambda: transition_put(cut(A), 0, "dip", 6),
        lambda: transition_put(cut(A, B), 0, "dissolve", 48),
        lambda: transition_put(cut(A, B), 0, "dissolve", 0),
        lambda: transition_put(cut(A, B), 5, "cut"),
    ):
        with pytest.raises(DocumentError):
            refused()
