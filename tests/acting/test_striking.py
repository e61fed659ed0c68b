"""A hammer is in the hand that strikes, and comes down on what is struck."""

import pytest

from tests.acting.factories import board, does, performed, playing, skeleton, stands
from yingxi.film.performance import Performance


def strikes(verb: str, held: str = "") -> Performance:
    return performed(board(96, [stands("ann", 0.0, held=held)], [does(verb, "ann", 8, 80)]))


@pytest.mark.parametrize(("verb", "tool"), [("hammer", "hammer"), ("chop", "cleaver")])
def test_who_strikes_has_the_tool_in_hand(verb: str, tool: str) -> None:
    assert {pose.held for pose in playing(strikes(verb), "ann").poses} == {tool}


def test_who_has_an_axe_strikes_with_it() -> None:
    assert {pose.held for pose in playing(strikes("chop", "axe"), "ann").poses} == {"axe"}


@pytest.mark.parametrize("verb", ["hammer", "chop"])
def test_every_blow_is_heard_when_the_hand_is_down(verb: str) -> None:
    performance = strikes(verb)
    blows = [contact.frame for contact in performance.contacts if contact.kind == verb]
    assert len(blows) >= 3
    heights = [skeleton("ann", pose).near_arm.end[1] for pose in playing(performance, "ann").poses]
    for frame in blows:
        around = heights[max(0, frame // 2 - 4) : frame // 2 + 4]
        assert heights[min(len(heights) - 1, frame // 2)] < max(around) - 0.03
