"""Whom and what words mean that mean several: a driver or whoever is a woman, the telephone's screen, two of three."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed, Insert
from yingxi.screenplay import screenplay_from_fountain

KITCHEN = "INT. KITCHEN - DAY\n\nROSA, 34, blue apron, stands. "
ROOM = ".内景 客厅 - 日\n\n周敏，三十岁，短发，站着。孩子小石头，八岁，坐着。\n\n"


def english(action: str) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(KITCHEN + action), language="en")


def chinese(action: str) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(ROOM + action), language="zh")


def deeds(told: Breakdown) -> list[tuple[tuple[str, ...], str, str]]:
    return [
        (tuple(each.removeprefix("person-") for each in moment.actors), moment.verb, moment.what)
        for scene in told.scenes
        for moment in scene.moments
        if isinstance(moment, Deed)
    ]


def kinds(told: Breakdown) -> dict[str, tuple[str, ...]]:
    return {each.name: each.words for each in told.people}


@pytest.mark.parametrize(
    "action",
    ["A DRIVER comes in. She trips.", "A dog comes in and barks. She trips.", "The dog sleeps. She trips."],
)
def test_she_is_who_is_a_woman_before_a_driver_or_a_dog_who_acted_last(action: str) -> None:
    assert deeds(english(action))[-1] == (("rosa",), "fall", "")


def test_she_is_the_driver_where_nobody_else_is_a_woman() -> None:
    text = "INT. HALL - DAY\n\nTOM, 40, coat, sits. A DRIVER comes in. She trips.\n"
    told = screenplay_broken_down(screenplay_from_fountain(text), language="en")
    assert deeds(told)[-1] == (("driver",), "fall", "")


def test_glass_that_one_leans_on_is_a_windows_and_held_by_nobody() -> None:
    assert deeds(english("Rosa leans on the glass."))[-1] == (("rosa",), "look", "")
    assert deeds(english("Rosa takes the glass."))[-1] == (("rosa",), "take", "cup")


def test_what_is_on_it_lies_where_the_scene_was_last() -> None:
    (scene,) = english("Rosa sits on the bench. On it: the thermos and cap.").scenes
    assert [(each.what, each.spot) for each in scene.lying] == [("thermos", "seat"), ("hat", "seat")]


def test_a_pet_that_is_only_named_is_one() -> None:
    told = english("Biscuit sleeps under it. Rosa eats a biscuit.")
    assert kinds(told)["Biscuit"] == ("dog",)
    assert "Biscuit" not in kinds(english("Rosa eats a biscuit. Biscuits lie on the table."))


def test_a_robot_that_is_called_by_a_name_is_one() -> None:
    told = english("A robot called UNIT rolls in.")
    assert kinds(told)["Unit"] == ("robot",)
    assert deeds(told)[-1] == (("unit",), "enter", "")


def test_a_trade_before_a_name_makes_no_two_of_one() -> None:
    told = english("NURSE AMY, 25, sits. Amy rises.\n\nNURSE AMY\nGood night.\n")
    assert [*kinds(told)] == ["Rosa", "Nurse Amy"]
    two = english("NURSE AMY, 25, sits.\n\nNURSE AMY\nGood night.\n\nAMY\nGood night.\n")
    assert [*kinds(two)] == ["Rosa", "Nurse Amy", "Amy"]


def test_a_screen_is_the_telephones_that_was_just_used() -> None:
    told = chinese("周敏看了看手机，放下手机。周敏点了点屏幕。")
    assert (deeds(told)[-1][2], told.scenes[0].props) == ("phone", ("phone",))
    assert "computer" in chinese("周敏看了看手机。周敏打开电脑。屏幕亮了。").scenes[0].props


def test_two_are_those_who_were_there_when_a_third_comes_in() -> None:
    assert deeds(chinese("常叔走进来。两人站起来。"))[-1][0] == ("小石头", "周敏")
    assert deeds(chinese("老李和老王走进来。两人坐下。"))[-1][0] == ("老李", "老王")


def test_somebody_whose_name_leans_to_no_sex_and_who_says_nothing_is_found() -> None:
    assert "林夏" in kinds(chinese("林夏走进来，坐下。"))
    assert [*kinds(chinese("黄叶落进院子。江水流过来。番茄走进锅里。"))] == ["周敏", "小石头"]


def test_three_who_are_only_counted_are_three() -> None:
    told = chinese("三个黑衣人站在门口。")
    assert [*kinds(told)] == ["周敏", "小石头", "黑衣人甲", "黑衣人乙", "黑衣人丙"]
    assert deeds(told)[-1][0] == ("黑衣人甲", "黑衣人乙", "黑衣人丙")
    assert "孩子甲" not in kinds(chinese("两个孩子站在门口。"))


def test_where_nobody_does_it_nothing_is_left_to_be_staged() -> None:
    assert chinese("没人认领。").not_staged == ()


def test_a_bare_blade_is_the_cleaver_that_was_named() -> None:
    told = chinese("周敏拿起菜刀。周敏放下刀。")
    assert [what for _, _, what in deeds(told)][-2:] == ["cleaver", "cleaver"]
    assert not any(isinstance(each, Insert) for each in told.scenes[0].moments)


def test_he_is_whose_kitchen_it_is_where_nobody_else_is_named() -> None:
    text = "INT. WALTER'S KITCHEN - DAY\n\nHe sits.\n\nINT. HALL - DAY\n\nTOM, 40, coat, waits. He sits.\n"
    told = screenplay_broken_down(screenplay_from_fountain(text), language="en")
    assert [who for who, verb, _ in deeds(told) if verb == "sit"] == [("walter",), ("tom",)]
    assert "Walter" not in kinds(english("Rosa sits.\n\nINT. WALTER'S KITCHEN - DAY\n\nRosa sits.\n"))


@pytest.mark.parametrize("action", ["周敏把灯关了。", "周敏关了灯。", "周敏把灯打开。"])
def test_a_lamp_is_switched_and_neither_opened_nor_shut(action: str) -> None:
    assert deeds(chinese(action))[-1] == (("周敏",), "touch", "lamp")


@pytest.mark.parametrize(
    "action", ["Rosa turns off the lamp.", "Rosa switches the lamp on.", "Rosa turns the lamp off."]
)
def test_a_lamp_that_is_turned_off_is_not_laid_down(action: str) -> None:
    assert deeds(english(action))[-1] == (("rosa",), "touch", "lamp")


def test_a_lamp_that_is_put_on_the_table_is_laid_there() -> None:
    assert deeds(english("Rosa puts the lamp on the table."))[-1] == (("rosa",), "put down", "lamp")
