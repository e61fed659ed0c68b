"""A seat that is looked at when nobody is on it any more."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.leads import SEAT

LEFT = """\
.外景 公园 - 日

建国，四十五岁，坐在长椅上。丽华，三十六岁，站着。

{between}

特写：长椅。

@丽华
他走了。
"""


@pytest.mark.parametrize(("between", "seen"), [("建国站起来，走了。", [SEAT]), ("建国看着丽华。", [])])
def test_it_is_seen_alone_where_nobody_sits_on_it(between: str, seen: list[str]) -> None:
    boards = written(LEFT.format(between=between), "zh").drawn(pace=1.0).boards
    assert [board.towards for board in boards if board.towards == SEAT] == seen
