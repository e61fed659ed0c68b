"""A great clock is a piece: too large for a hand, its hands and its pendulum seen among the people."""

import pytest

from yingxi.film.board import Piece
from yingxi.stage.display import bounds_of
from yingxi.stage.place import Card, Setting
from yingxi.stage.props import prop_named
from yingxi.stage.sets import place_of
from yingxi.stage.sets.pieces import piece_named


def clock() -> Card:
    pieces = (Piece(what="great clock", x=-1.0, z=5.95),)
    place = place_of(Setting("station", True, "day", pieces=pieces))
    return next(card for card in place.cards if card.name.startswith("great clock"))


def test_a_great_clock_is_no_thing_that_is_held() -> None:
    assert [piece_named(word) for word in ("大钟", "grandfather clock", "alarm clock")] == [
        "great clock"
    ] * 2 + [""]
    assert (prop_named("great clock"), prop_named("alarm clock")) == ("", "clock")


def test_it_stands_higher_than_people_and_its_face_where_hands_come() -> None:
    left, low, right, high = bounds_of(clock().records)
    assert (left < -1.0 < right, low < 0.05, 2.3 < high < 2.8) == (True, True, True)


def test_its_pendulum_swings_and_its_long_hand_waits_for_the_tick() -> None:
    moving = clock().moving
    assert moving is not None
    first, later, tick = moving(0), moving(12), moving(24)
    assert first[0] != later[0]
    assert first[-2] == later[-2] != tick[-2]


def tower(what: str) -> Card:
    place = place_of(Setting("street", False, "day", pieces=(Piece(what=what, x=-1.0, z=5.95),)))
    return next(card for card in place.cards if card.name.startswith(what))


@pytest.mark.parametrize("what", ["clock tower", "stopped clock tower", "great clock", "stopped great clock"])
def test_a_clock_that_stands_does_not_move(what: str) -> None:
    moving = tower(what).moving
    assert moving is not None
    assert (moving(0) == moving(48)) == what.startswith("stopped")


@pytest.mark.parametrize(
    ("word", "piece"),
    [("钟楼", "clock tower"), ("town clock", "clock tower")],
)
def test_a_clock_of_a_town_is_a_tower(word: str, piece: str) -> None:
    assert (piece_named(word), prop_named(word)) == (piece, "")


def test_the_face_of_a_tower_is_over_everybodys_head() -> None:
    _, low, _, high = bounds_of(tower("clock tower").moving(0))
    assert 2.0 < low < high < 3.2
