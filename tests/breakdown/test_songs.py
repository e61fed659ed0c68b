"""What is sung is a song: by its parenthetical, as a lyric, behind `Anna sings`, or under 唱 alone."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_chinese_text, screenplay_from_fountain

EN = "INT. BAR - NIGHT\n\nANNA, 30, and BEN, 40, stand there.\n\n{told}\n\nBEN\nThat was good.\n"
ZH = "第一场 内 酒馆 夜\n△安安，三十岁，和大明，四十岁，站着。\n{told}\n大明：唱得好。\n"


def lines(told: str, language: Language) -> list[tuple[str, str]]:
    text = (EN if language == "en" else ZH).format(told=told)
    read = screenplay_from_fountain(text) if language == "en" else screenplay_from_chinese_text(text)[0]
    found = screenplay_broken_down(read, language=language)
    assert len(found.people) == 2
    moments = [each for scene in found.scenes for each in scene.moments if isinstance(each, Speech)]
    assert moments[-1].manner == "plain"
    return [(each.person.removeprefix("person-"), each.manner) for each in moments[:-1]]


@pytest.mark.parametrize(
    "told",
    [
        "ANNA\n(sings)\nThe moon is out.",
        "ANNA\n(humming)\nThe moon is out.",
        "ANNA\n~The moon is out.",
        "Anna sings.\n\nANNA\nThe moon is out.",
    ],
)
def test_in_english(told: str) -> None:
    assert lines(told, "en") == [("anna", "sung")]


@pytest.mark.parametrize(
    "told", ["ANNA\n(stops singing)\nListen.", "ANNA\nSing!", "Anna sings.\n\nANNA\n(whispers)\nShh."]
)
def test_and_what_is_said_is_said(told: str) -> None:
    assert [manner for _, manner in lines(told, "en")] in (["plain"], ["whisper"])


@pytest.mark.parametrize(
    "told",
    [
        "安安（唱）：月亮出来了。",
        "安安（唱歌）：月亮出来了。",
        "△安安唱起歌来。\n安安：月亮出来了。",
        "△安安唱起歌来。\n唱：月亮出来了。",
        "△安安站起来唱。\n唱词：月亮出来了。",
    ],
)
def test_in_chinese(told: str) -> None:
    assert lines(told, "zh") == [("安安", "sung")]


def test_a_singer_who_is_named_before_the_word_is_nobody_new() -> None:
    assert lines("安安：来吧。\n安安唱：月亮出来了。", "zh") == [("安安", "plain"), ("安安", "sung")]
