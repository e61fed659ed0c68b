"""Hands that are looked at with nothing in them."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.leads import HANDS

LOOKED_AT = """\
.内景 厨房 - 日

建国，七十五岁，站着。丽华，三十六岁，看着他。

特写：{whose}手。等着。

@丽华
你的手在抖。
"""


@pytest.mark.parametrize(
    ("whose", "person"), [("建国的", "person-建国"), ("丽华的双", "person-丽华"), ("一双", "person-丽华")]
)
def test_they_are_theirs_whose_name_is_said_or_who_acted_last(whose: str, person: str) -> None:
    boards = written(LOOKED_AT.format(whose=whose), "zh").drawn(pace=1.0).boards
    assert [board.insert_held for board in boards if board.insert == HANDS] == [(person,)]
