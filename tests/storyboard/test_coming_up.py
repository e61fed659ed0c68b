"""Whose first deed is to come by is not there before it."""

import pytest

from tests.storyboard.films_of_tests import written
from tests.storyboard.scenes_of_tests import RUTH, XIAOYU, deed, scene
from yingxi.film.colour import Colour
from yingxi.stage.light import Light
from yingxi.stage.place import Place
from yingxi.storyboard.beginning import opening_blocking

GREY = Colour(0.5, 0.0, 0)
YARD = Place(cards=(), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("rides a bicycle past", False),
        ("drives up", False),
        ("walks by", False),
        ("骑自行车过来", False),
        ("赶到", False),
        ("rides a bicycle", True),
        ("骑着车", True),
        ("walks to the gate", True),
    ],
)
def test_who_first_comes_by_is_not_there_before(text: str, there: bool) -> None:
    told = scene(deed(1, RUTH, "wave"), deed(2, XIAOYU, "walk", text=text))
    marks = opening_blocking(told, YARD)
    assert (marks[RUTH].on_set, marks[XIAOYU].on_set) == (True, there)


def test_who_walks_up_with_a_thing_in_hand_comes_in_once_and_with_it() -> None:
    text = "Title: 拍\n\n.内景 医院 - 日\n\n父亲，四十岁，站着。\n\n月华，四十三岁，举着相机走来。\n\n@月华\n别动。\n"
    shots = [each for each in written(text, "zh").drawn().boards if each.placements]
    ways = [
        each
        for shot in shots
        for each in shot.moments
        if each.actor == "person-月华" and each.to_x is not None
    ]
    assert [each.person for each in shots[0].placements] == ["person-父亲"]
    assert [(each.verb, each.what) for each in ways] == [("enter", "camera")]


@pytest.mark.parametrize(
    ("opens", "goes_on", "there"),
    [
        ("opens the door", "enter", False),
        ("推开门", "enter", False),
        ("opens the door", "wave", True),
        ("opens a box", "enter", True),
    ],
)
def test_who_opens_a_door_and_comes_in_was_not_there(opens: str, goes_on: str, there: bool) -> None:
    told = scene(deed(1, RUTH, "wave"), deed(2, XIAOYU, "open", text=opens), deed(3, XIAOYU, goes_on))
    assert opening_blocking(told, YARD)[XIAOYU].on_set == there
