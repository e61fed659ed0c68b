"""What a line producer reads of scenes that are told out of time, of props by the text's own words, of who is handed
what."""

import csv
import io

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.table import csv_of
from yingxi.film.brief import Language
from yingxi.screenplay import file_read

CHINESE = """第一场 外 车站 黄昏 雨
△雨。老秦，六十八岁，坐在长椅上，怀里抱着一只木箱。
特写：木箱上的铜锁。
第二场 内 老秦家 夜（闪回）
△老秦坐在灯下写信。
第三场 内 候车室 夜
△远处汽笛响。老秦睡着了。
△梦中，老秦站在海边。
△老秦醒来。
（完）
"""
ENGLISH = """EXT. STATION - DUSK - RAIN

Rain. HANNAH, 23, sits. A PORTER, 40, stands at the door.

The telephone rings.

Hannah gives the umbrella to the porter. The porter nods.

In her dream, Hannah stands by the sea.

Hannah wakes up.

THE END
"""


def rows(text: str, name: str, language: Language) -> list[dict[str, str]]:
    screenplay = file_read(text.encode(), name=name).screenplay
    assert screenplay is not None
    table = csv_of(screenplay_broken_down(screenplay, language=language))
    return list(csv.DictReader(io.StringIO(table.lstrip("\ufeff"))))


@pytest.fixture
def chinese() -> list[dict[str, str]]:
    return rows(CHINESE, "末班车.txt", "zh")


@pytest.fixture
def english() -> list[dict[str, str]]:
    return rows(ENGLISH, "station.fountain", "en")


def test_a_flashback_behind_the_hour_keeps_both(chinese: list[dict[str, str]]) -> None:
    assert [(each["场次"], each["时间"], each["讲法"]) for each in chinese[:2]] == [
        ("1", "黄昏", ""),
        ("2", "夜", "闪回"),
    ]


def test_a_sentence_of_a_dream_is_a_dream_till_somebody_wakes(
    chinese: list[dict[str, str]], english: list[dict[str, str]]
) -> None:
    assert [(each["场次"], each["讲法"]) for each in chinese[2:]] == [("3", ""), ("3A", "梦"), ("3B", "")]
    assert [each["Told as"] for each in english] == ["", "dream", ""]


def test_props_are_called_as_the_text_calls_them(chinese: list[dict[str, str]]) -> None:
    assert (chinese[0]["道具"], chinese[0]["陈设"]) == ("木箱、锁", "长椅")
    assert chinese[2]["道具"] == ""


def test_a_telephone_that_rings_is_no_ring(english: list[dict[str, str]]) -> None:
    assert "ring" not in english[0]["Props"].split(", ")


def test_who_was_introduced_by_their_trade_is_handed_things(english: list[dict[str, str]]) -> None:
    assert english[0]["Handed on"] == "umbrella: Hannah to Porter"


def test_weather_and_the_word_end_are_not_listed_as_not_staged(
    chinese: list[dict[str, str]], english: list[dict[str, str]]
) -> None:
    assert {each["未能表演"] for each in chinese} | {each["Not staged"] for each in english} == {""}


def test_who_is_named_in_capitals_is_handed_things() -> None:
    told = "INT. LOBBY - DAY\n\nThe clerk, IVO, hands PORTER the key. PORTER nods.\n\nIVO\nUp.\n"
    (row,) = rows(told, "lobby.fountain", "en")
    assert (row["People"], row["Handed on"]) == ("Ivo, Porter", "key: Ivo to Porter")


def test_an_intercut_of_two_places_is_over_at_a_third() -> None:
    told = (
        "INT. LOBBY - DAY\n\nIvo sits.\n\nINTERCUT - LOBBY / PHONE BOOTH\n\nIvo waves.\n\n"
        "INT. CELLAR - DAY\n\nIvo sits.\n"
    )
    assert [each["Told as"] for each in rows(told, "lobby.fountain", "en")] == ["", "intercut", ""]


def test_the_hand_of_a_watch_is_no_needle() -> None:
    (row,) = rows("第一场 内 钟表店 夜\n△老秦坐着。怀表的表针停了。\n△老秦拿起一枚针。\n", "表.txt", "zh")
    assert row["道具"].split("、") == ["怀表", "针"]


def test_what_is_built_what_is_driven_and_what_somebody_does_are_no_props() -> None:
    told = (
        "INT. SHOP - DAY\n\nANNA, 30, sits at the table by the window. She locks the door, opens a letter and books "
        "a taxi. Anna drums. She lifts the chair and gives it to BEN, 20.\n"
    )
    (row,) = rows(told, "shop.fountain", "en")
    assert (row["Props"], row["Set dressing"], row["Vehicles"]) == (
        "letter, chair", "table, window, door", "taxi",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("told", "language", "ways"),
    [
        (
            "INT. SHOP - DAY\n\nANNA, 30, sits. BEN bursts in. MIA slips in. JOE limps out. Ben walks out.\n",
            "en",
            "Ben in (running), Mia in (quietly), Joe out (limping), Ben out",
        ),
        (
            "第一场 内 店 夜\n△安晓，三十岁。老本蹑手蹑脚地走进来。小李冲进来，一瘸一拐地走出去。小金悄悄溜走。\n",
            "zh",
            "老本 悄上、小李 急上、小李 跛下、小金 悄下",
        ),
    ],
)
def test_how_somebody_comes_and_goes_is_read(told: str, language: Language, ways: str) -> None:
    (row,) = rows(told, "shop.fountain" if language == "en" else "店.txt", language)
    assert row["In and out" if language == "en" else "上下场"] == ways
    assert row["Not staged" if language == "en" else "未能表演"] == ""


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("INT. SHOP - DAY\n\nANNA, 30, sits. BEN, 20, walks away and waves. Anna waves.\n", "en"),
        ("第一场 内 店 夜\n△安晓，三十岁，坐着。小李，二十岁，转身离开，回头挥手。安晓挥手。\n", "zh"),
    ],
)
def test_who_goes_and_waves_is_gone_only_then(told: str, language: Language) -> None:
    screenplay = file_read(told.encode(), name="a.fountain" if language == "en" else "a.txt").screenplay
    assert screenplay is not None
    (scene,) = screenplay_broken_down(screenplay, language=language).scenes
    verbs = [each.verb for each in scene.moments if each.kind == "deed"]
    assert verbs[-3:] == ["wave", "leave", "wave"]
