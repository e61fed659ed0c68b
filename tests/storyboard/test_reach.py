"""How near people come to what a table's top holds."""

import pytest

from tests.acting.factories import sheet
from yingxi.storyboard.reach import near_enough_to_reach


def test_a_grown_person_leans_to_a_table_and_a_small_one_comes_near() -> None:
    assert near_enough_to_reach(sheet("ann"), 0.755) is None
    assert near_enough_to_reach(sheet("child", "child", 1.02), 0.755) == pytest.approx(0.26, abs=0.01)
    assert near_enough_to_reach(sheet("child", "child", 0.8), 0.755) == 0.2
