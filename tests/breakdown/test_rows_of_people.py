"""People who are named in a row, and garments that no list knows."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed
from yingxi.screenplay import screenplay_from_fountain


def breakdown(action: str) -> Breakdown:
    text = f"INT. HALL - DAY\n\n{action}\n\nANNA\nYes.\n"
    return screenplay_broken_down(screenplay_from_fountain(text), language="en")


def test_all_who_are_named_in_capitals_before_a_verb_are_there() -> None:
    read = breakdown("ANNA, BEN, CARL, DORA and ZOG wave.")
    assert {person.name for person in read.people} == {"Anna", "Ben", "Carl", "Dora", "Zog"}
    (deed,) = (moment for moment in read.scenes[0].moments if isinstance(moment, Deed))
    assert (deed.verb, len(deed.actors)) == ("wave", 5)


def test_capitals_of_which_none_is_known_are_nobody() -> None:
    assert [person.name for person in breakdown("BOOM and CRASH fall.").people] == ["Anna"]


def test_a_garment_that_nobody_knows_is_kept_among_the_words() -> None:
    read = breakdown("MIRA, 30, a woman in a red flibbergown and a zorkhat, nods.")
    mira = next(person for person in read.people if person.name == "Mira")
    assert mira.words == ("30", "woman", "red flibbergown", "zorkhat")


def test_a_hurry_is_no_garment() -> None:
    read = breakdown("MIRA, 30, a woman in a hurry, nods.")
    assert "hurry" not in next(person for person in read.people if person.name == "Mira").words


@pytest.mark.parametrize(
    ("action", "worn"),
    [
        ("MIRA, 30, in a green zorkhat and puce flimps, nods.", ("30", "green zorkhat", "puce flimps")),
        ("MIRA, 30, in a flash, nods.", ("30",)),
        ("MIRA, 30, wears a zibeline shift.", ("30", "zibeline shift")),
        ("MIRA, 30, wears a smile.", ("30",)),
    ],
)
def test_what_somebody_is_in_is_kept_where_no_list_knows_it(action: str, worn: tuple[str, ...]) -> None:
    (mira,) = (person for person in breakdown(action).people if person.name == "Mira")
    assert mira.words == worn


def test_a_colour_tells_that_somebody_is_dressed() -> None:
    (anna,) = breakdown("ANNA, in a green zorkhat, nods.").people
    assert anna.words == ("green zorkhat",)


def told_of(action: str) -> dict[str, tuple[str, ...]]:
    text = f"内景 大厅 - 日\n\n{action}\n\n@建国\n是。\n\n@丽华\n好。\n"
    people = screenplay_broken_down(screenplay_from_fountain(text), language="zh").people
    return {person.name: person.words for person in people}


def test_of_two_in_a_row_what_follows_tells_of_whoever_is_new() -> None:
    told = told_of("建国，四十五岁，短发，绿西装，坐着。\n\n建国和丽华，三十六岁，发髻，白开衫，站起来。")
    assert told == {"建国": ("四十五岁", "短发", "绿西装"), "丽华": ("三十六岁", "发髻", "白开衫")}


def test_of_two_new_ones_it_tells_of_both() -> None:
    told = told_of("建国和丽华，二十岁，短发，站起来。")
    assert told == {"建国": ("二十岁", "短发"), "丽华": ("二十岁", "短发")}


def test_what_follows_a_new_name_at_the_end_of_a_clause_tells_of_them() -> None:
    told = told_of("丽华，二十三岁，黄裙，在车站等建国，四十三岁，小胡子，紫衬衫。")
    assert told == {"丽华": ("二十三岁", "黄裙"), "建国": ("四十三岁", "小胡子", "紫衬衫")}
