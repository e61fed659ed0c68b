"""What slips out of a hand falls to where it lies from then on; what flies goes up and away."""

from itertools import pairwise

import pytest

from tests.acting.factories import CAST, board, does, performed, stands
from yingxi.acting.faults import shot_faults

ON_THE_FLOOR = (-0.2, 0.0, 4.9)


@pytest.mark.parametrize("what", ["cup", "letter", "broom", "ball"])
def test_it_falls_quicker_and_quicker_and_lies_there(what: str) -> None:
    shot = board(
        60, [stands("ann", -0.5, held=what)], [does("drop", "ann", 4, 40, what=what, at=ON_THE_FLOOR)]
    )
    falls, lies = performed(shot).loose
    heights = [y for _, y, *_ in falls.places]
    steps = [after - before for before, after in pairwise(heights)]
    assert steps == sorted(steps, reverse=True)
    assert heights[0] > 0.4
    assert falls.end_exclusive == lies.start
    assert lies.end_exclusive == 60
    assert performed(shot).people[0].poses[-1].held == ""


def test_a_kite_goes_up_and_is_gone() -> None:
    shot = board(120, [stands("ann", -0.5, held="kite")], [does("drop", "ann", 4, 60, what="kite")])
    (flies,) = performed(shot).loose
    heights = [y for _, y, *_ in flies.places]
    assert heights == sorted(heights)
    assert heights[-1] > 4
    assert flies.end_exclusive < 120


@pytest.mark.parametrize("what", ["cup", "letter", "broom", "ball"])
def test_it_is_heard_as_it_lands_and_jumps_nowhere(what: str) -> None:
    shot = board(
        60, [stands("ann", -0.5, held=what)], [does("drop", "ann", 4, 40, what=what, at=ON_THE_FLOOR)]
    )
    performance = performed(shot)
    landed = performance.loose[1].start
    assert [each.frame for each in performance.contacts if each.kind == "put down"] == [landed]
    assert shot_faults(shot, performance, CAST, None, width=640, height=360) == ()


@pytest.mark.parametrize("verb", ["drop", "throw"])
def test_a_sword_leaves_the_hand_as_the_hand_held_it(verb: str) -> None:
    at = {"at": ON_THE_FLOOR} if verb == "drop" else {}
    shot = board(80, [stands("ann", -0.5, held="sword")], [does(verb, "ann", 4, 40, what="sword", **at)])
    performance = performed(shot)
    _, _, turned = performance.loose[0].places[0]
    assert -100.0 < turned < -20.0
    assert shot_faults(shot, performance, CAST, None, width=640, height=360) == ()


@pytest.mark.parametrize("verb", ["drop", "throw"])
@pytest.mark.parametrize("what", ["newspaper", "cup"])
def test_what_leaves_the_hand_of_somebody_who_faces_left_is_mirrored_there(what: str, verb: str) -> None:
    at = {"at": ON_THE_FLOOR} if verb == "drop" else {}
    shot = board(80, [stands("ann", 0.5, held=what, facing=-1)], [does(verb, "ann", 4, 40, what=what, **at)])
    performance = performed(shot)
    falls = performance.loose[0]
    assert falls.across(falls.start) == -1.0
    assert falls.across(falls.end_exclusive - 2) == 1.0
    assert shot_faults(shot, performance, CAST, None, width=640, height=360) == ()
