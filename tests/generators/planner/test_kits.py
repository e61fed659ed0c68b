"""A play's kit keeps its own words, whatever the idea's clauses are called."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner


def lines_of(idea: str, *, seconds: float) -> list[str]:
    brief = Brief(idea=idea, language="en", length_seconds=seconds, seed=1)
    planner = Planner()
    elements = planner.screenplay(planner.story(brief).story, brief).screenplay.elements
    return [each.text for each in elements if each.kind is ElementKind.DIALOGUE]


def test_what_the_sea_is_like_is_answered_by_the_kit_and_not_by_the_sentence_of_the_idea():
    lines = lines_of("A robot in a lighthouse wants to see the sea", seconds=60)
    assert "Wide. Salty. Loud." in lines
    assert not [each for each in lines if "wants to see" in each]


def test_a_dancing_lesson_fits_into_a_minute_as_a_lesson():
    brief = Brief(
        idea="A boy teaches his grandfather to dance",
        language="en",
        length_seconds=60,
        seed=1,
    )
    assert Planner().story(brief).story.shape == "lesson"


@pytest.mark.parametrize(
    ("idea", "language"),
    [
        ("一位外婆忘了所有人，却还记得和孙女玩捉迷藏", "zh"),
        ("A grandmother has forgotten everyone, but still remembers playing hide-and-seek", "en"),
    ],
)
def test_the_sample_film_is_the_play_of_forgetting_and_hide_and_seek(idea: str, language: Language):
    brief = Brief(idea=idea, language=language, length_seconds=60, seed=1)
    assert Planner().story(brief).story.shape == "keeps-hide"
