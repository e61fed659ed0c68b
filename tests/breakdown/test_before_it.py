"""What somebody is only about to do is not done: 出门前戴上帽子 is a hat, and nobody goes."""

import pytest
from tests.storyboard.films_of_tests import written

from yingxi.film.breakdown import Deed

WOOD = "Title: 剑\n\n.外景 树下 - 日\n\n月英，七十五岁，站着。爷爷，七十岁，站着。\n\n"


@pytest.mark.parametrize(
    ("action", "done"),
    [
        ("月英，剑客，下山前把剑埋在梅树下。", [("put down", "sword")]),
        ("月英睡觉前看书。", [("read", "book")]),
        ("出门前，月英看了爷爷一眼。", [("look", "")]),
        ("月英走到门前，敲门。", [("walk", "door"), ("knock", "")]),
    ],
)
def test_what_comes_after_is_not_done_before_it(action: str, done: list[tuple[str, str]]) -> None:
    (scene,) = written(f"{WOOD}{action}\n", "zh").breakdown.scenes
    deeds = [(each.verb, each.what) for each in scene.moments if isinstance(each, Deed)]
    assert deeds[2:] == done


def test_a_well_stands_where_somebody_looks_into_it() -> None:
    (place,) = written("Title: 月\n\n.外景 井底 - 夜\n\n心心，九岁，站着。\n", "zh").sets.places
    assert place.kind == "courtyard"


def test_what_a_bird_that_sings_does_next_is_done_by_nobody() -> None:
    (scene,) = written(f"{WOOD}鸟叫，飞远了。\n", "zh").breakdown.scenes
    assert len([each for each in scene.moments if isinstance(each, Deed)]) == 2


def test_who_counts_aloud_names_nobody() -> None:
    (scene,) = written(f"{WOOD}月英动着嘴唇：一，二，三。\n", "zh").breakdown.scenes
    assert scene.people == ("person-月英", "person-爷爷")
