"""What an idea is about is heard however it is said: paraphrases, and ideas that only sound like it or whose own
particulars the play would contradict."""

from pathlib import Path

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns_of
from yingxi.generators.builtin.planner.reading.reading import idea_read

HERE = Path(__file__).parent
LANGUAGES: tuple[Language, ...] = ("zh", "en")


def _listed(name: str) -> list[tuple[str, str]]:
    """The rows `concern | idea` of a list."""
    rows = (HERE / name).read_text("utf-8").splitlines()
    pairs = (row.split(" | ") for row in rows if row and not row.startswith("#"))
    return [(f"{CONCERN}-{concern}", idea) for concern, idea in pairs]


def _heard(idea: str, language: Language) -> set[str]:
    return {flag for flag, _ in idea_read(idea, language).concerns}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_concern_is_heard_however_it_is_said(language: Language) -> None:
    listed = _listed(f"paraphrases.{language}.txt")
    assert [(said, idea) for said, idea in listed if said not in _heard(idea, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_sounds_like_a_concern_is_none(language: Language) -> None:
    listed = _listed(f"near_misses.{language}.txt")
    assert [(said, idea) for said, idea in listed if said in _heard(idea, language)] == []
    assert [(said, idea) for said, idea in listed if said in concerns_of(idea, language)] == []


def test_a_star_between_two_words_stands_for_others() -> None:
    assert "concern-reunion" in concerns_of("Two cousins meet again after many long years", "en")


def test_dots_in_a_chinese_word_stand_for_others_of_the_same_clause() -> None:
    assert "concern-moving-out" in concerns_of("儿子送父亲去养老院", "zh")
    assert "concern-moving-out" not in concerns_of("送完信，父亲下班了", "zh")


def test_a_concern_of_several_rows_is_heard_in_any() -> None:
    assert "concern-proposal" in concerns_of("他单膝下跪，想问她一句话", "zh")
    assert "concern-reunion" in concerns_of("父子赌气二十年，儿子终于回来了", "zh")


def test_what_traps_two_people_is_not_one_of_them() -> None:
    brief = Brief(
        idea="A storm traps two brothers who hate each other in a mountain hut",
        language="en",
        length_seconds=60,
        seed=1,
    )
    assert [each.role for each in Planner().story(brief).story.people] == ["brother", "brother"]
