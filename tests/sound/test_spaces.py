"""Rooms ring as long as rooms of their size do."""

from typing import get_args

import pytest
from bench.spaces import MIDDLE, TREBLE, rings

from yingxi.film.sheet import OPEN_AIR, SetKind
from yingxi.sound.spaces import SPACES

ECHOING = ("mountain", "hillside")
"""Places whose echoes come one by one: they have no slope."""
ROOMS = sorted({*get_args(SetKind)} - {*ECHOING})


@pytest.mark.parametrize("room", ROOMS)
def test_a_set_rings_as_long_as_it_says_and_its_treble_dies_first(room: SetKind) -> None:
    middle = rings(room, MIDDLE)
    assert middle == pytest.approx(SPACES[room].decay, rel=0.1, abs=0.04)
    assert rings(room, TREBLE) < 0.96 * middle


def test_larger_rooms_ring_longer() -> None:
    by_size: tuple[SetKind, ...] = (
        "car", "bus", "bedroom", "office", "classroom", "corridor", "gym", "temple hall", "great hall"
    )  # fmt: skip
    decays = [SPACES[room].decay for room in by_size]
    assert decays == sorted(decays)
    assert len(set(decays)) == len(decays)


@pytest.mark.parametrize("room", ["field", "beach", "desert", "park", "garden", "boat"])
def test_under_the_open_sky_there_is_next_to_no_room(room: SetKind) -> None:
    assert room in OPEN_AIR
    assert SPACES[room].wet <= -22
    assert SPACES[room].taps == 0
