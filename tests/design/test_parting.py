"""Two leads are never in one colour."""

import pytest
from tests.design.test_cast import breakdown, person

from yingxi.design import cast_designed
from yingxi.design.parting import told_apart
from yingxi.film.colour import from_hex


@pytest.mark.parametrize("seed", range(4))
def test_master_and_pupil_are_told_apart_by_their_robes(seed: int) -> None:
    master = person("玉珍", "七十七岁", "女", "青长衫", lines=4)
    pupil = person("林夏", "二十三岁", "女", "蓝汉服")
    tops = [
        from_hex(each.top.colour)
        for each in cast_designed(breakdown(master, pupil, language="zh"), seed=seed).people
    ]
    assert told_apart(*tops)
