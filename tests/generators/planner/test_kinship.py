"""Words for kin decide who is cast: both of two, their sex, and ages that fit each other."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.story import story_told

KIN: tuple[tuple[str, Language, str], ...] = (
    ("Two sisters find an old radio in the attic", "en", "female young, female young"),
    ("Twin girls switch places at school", "en", "female child, female child"),
    ("An aunt and her nephew bake a cake", "en", "female adult, male child"),
    ("姐妹俩争一件旧旗袍", "zh", "female young, female young"),
    ("兄弟俩分一块地", "zh", "male young, male young"),
    ("婆媳两人包饺子", "zh", "female elder, female adult"),
    ("一对兄妹找回丢失的狗", "zh", "male young, female young"),
)


@pytest.mark.parametrize(("idea", "language", "people"), KIN)
def test_kin_are_cast_as_the_word_says(idea: str, language: Language, people: str) -> None:
    story, _ = story_told(Brief(idea=idea, language=language, length_seconds=30), Planner())
    assert ", ".join(f"{each.sex} {each.age}" for each in story.people[:2]) == people


def test_twins_are_of_one_age() -> None:
    story, _ = story_told(Brief(idea="双胞胎姐妹一起学跳舞", language="zh", length_seconds=30), Planner())
    assert len({each.years for each in story.people[:2]}) == 1


def test_two_of_one_age_and_sex_have_different_hair() -> None:
    idea = "Two neighbours argue over an apple tree"
    story, _ = story_told(Brief(idea=idea, language="en", length_seconds=30), Planner())
    first, second = (each.description.split(", ")[2] for each in story.people[:2])
    assert first != second
