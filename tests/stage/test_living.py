"""What moves by itself on a thing seen close."""

from math import atan2, degrees

import pytest

from yingxi.stage.display import DisplayList, Group, Record, bounds_of
from yingxi.stage.living import RATE, STEAMING, alive
from yingxi.stage.path import Path
from yingxi.stage.props import prop


def thing(name: str, frame: int) -> DisplayList:
    drawn = prop(name)
    assert drawn is not None
    return alive(name, drawn, frame)


def called(records: DisplayList, name: str) -> list[Record]:
    within = [called(each.records, name) for each in records if isinstance(each, Group)]
    return [each for each in records if each.name == name] + [each for group in within for each in group]


def angle_of(path: Path) -> float:
    (_, x, y), (_, across, up) = path.steps
    return degrees(atan2(float(across) - float(x), float(up) - float(y))) % 360


@pytest.mark.parametrize("name", ["clock", "watch", "pocket watch"])
def test_a_second_hand_goes_six_degrees_in_a_second_and_rests_before_the_next(name: str) -> None:
    hands = [called(thing(name, frame), "second hand")[0] for frame in range(RATE - 2, 4 * RATE, RATE)]
    assert [round(angle_of(hand.path)) for hand in hands] == [6, 12, 18, 24]  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["candle", "oil lamp"])
def test_a_flame_stays_on_its_wick_while_its_tip_moves(name: str) -> None:
    feet, tips = set(), set()
    for frame in range(0, 48, 2):
        _, low, _, high = bounds_of((called(thing(name, frame), "flame")[0],))
        feet.add(round(low, 6))
        tips.add(round(high, 4))
    assert (len(feet), len(tips) > 12) == (1, True)


def test_a_curtain_breathes_at_its_hem_and_hangs_still_above() -> None:
    first, later = (bounds_of(called(thing("curtain", frame), "curtain")) for frame in (0, 18))
    assert first[0] != later[0]
    assert round(first[3], 6) == round(later[3], 6)


@pytest.mark.parametrize("name", sorted(STEAMING))
def test_what_is_hot_steams(name: str) -> None:
    assert len(called(thing(name, 0), "steam")) > 3
    assert called(thing(name, 0), "steam") != called(thing(name, 2), "steam")


def test_what_does_not_move_is_as_it_was_drawn() -> None:
    assert thing("letter", 40) == prop("letter")
