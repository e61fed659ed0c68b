"""One person at two ages is two figures of one person."""

import csv
import io

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.table import csv_of
from yingxi.design import cast_designed
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Language
from yingxi.film.sheet import CharacterSheet
from yingxi.screenplay import screenplay_from_chinese_text, screenplay_from_fountain

CLARA = """\
INT. KITCHEN - NIGHT

CLARA, 60, brown hair in a bun, a green cardigan, sits.

CLARA
I was nine.

EXT. GARDEN - DAY - FLASHBACK

YOUNG CLARA, nine, runs. She laughs.

YOUNG CLARA
Nobody saw me!
"""
MING = """\
第一场 内 厨房 夜
△阿明，六十岁，穿绿色毛衣，坐着。
阿明：那年我九岁。
第二场 外 花园 日（闪回）
△{young}在花园里奔跑。
{cue}：没人看见我！
"""


def told(text: str, language: Language) -> Breakdown:
    read = screenplay_from_fountain(text) if language == "en" else screenplay_from_chinese_text(text)[0]
    return screenplay_broken_down(read, language=language)


def sheets(found: Breakdown) -> tuple[CharacterSheet, ...]:
    return cast_designed(found, seed=1).people


def test_young_clara_is_clara_at_another_age() -> None:
    found = told(CLARA, "en")
    assert [(each.name, each.another_age_of) for each in found.people] == [
        ("Clara", ""),
        ("Young Clara", "person-clara"),
    ]
    assert [scene.people for scene in found.scenes] == [("person-clara",), ("person-young-clara",)]
    rows = list(csv.DictReader(io.StringIO(csv_of(found).lstrip("\ufeff"))))
    assert [row["People"] for row in rows] == ["Clara", "Young Clara (Clara at another age)"]


def test_she_has_her_colours_and_a_childs_figure() -> None:
    clara, young = sheets(told(CLARA, "en"))
    assert (young.age, young.sex) == ("child", "female")
    assert young.height < clara.height
    assert (young.skin, young.eyes, young.hair.colour) == (clara.skin, clara.eyes, clara.hair.colour)
    assert (young.top.colour, young.trousers) == (clara.top.colour, clara.trousers)


@pytest.mark.parametrize("hair", ["grey hair in a bun", "white hair"])
def test_nobody_was_grey_as_a_child(hair: str) -> None:
    clara, young = sheets(told(CLARA.replace("brown hair in a bun", hair), "en"))
    assert young.hair.colour != clara.hair.colour


def test_what_the_text_says_of_the_young_one_rules() -> None:
    clara, young = sheets(told(CLARA.replace("nine, runs", "nine, black hair, a red dress, runs"), "en"))
    assert young.top.cut == "dress"
    assert young.top.colour != clara.top.colour


@pytest.mark.parametrize(
    ("young", "cue", "age"),
    [
        ("少年阿明", "少年阿明", "young"),
        ("小时候的阿明", "小时候的阿明", "child"),
        ("童年阿明", "童年阿明", "child"),
        ("年轻时的阿明", "年轻时的阿明", "young"),
        ("阿明（少年，十二岁）", "阿明（少年）", "child"),
    ],
)
def test_in_chinese(young: str, cue: str, age: str) -> None:
    found = told(MING.format(young=young, cue=cue), "zh")
    (old, then) = sheets(found)
    assert (then.age, then.sex, then.top.colour) == (age, old.sex, old.top.colour)
    assert found.people[1].another_age_of == found.people[0].id
    assert found.scenes[1].people == (found.people[1].id,)


def test_an_old_man_and_a_man_are_two() -> None:
    text = "INT. BAR - DAY\n\nA MAN, 40, sits.\n\nMAN\nHello.\n\nOLD MAN\nHello.\n"
    assert {each.another_age_of for each in told(text, "en").people} == {""}


def test_but_a_young_porter_of_a_time_of_old_is_the_porter() -> None:
    text = (
        "EXT. STATION - DUSK\n\nPORTER, 68, sits.\n\nPORTER\nWait.\n\n"
        "EXT. STATION - DAY - FLASHBACK\n\nYOUNG PORTER, 18, runs.\n\nYOUNG PORTER\nWait!\n"
    )
    assert [each.another_age_of for each in told(text, "en").people] == ["", "person-porter"]
