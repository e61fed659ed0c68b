"""A fisherman is a man, and a creature that no figure is made for is still in the film."""

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.gendered import sex_said


@pytest.mark.parametrize("word", ["fisherman", "postman", "monk", "渔夫", "老伯", "和尚"])
def test_words_that_say_a_man(word: str) -> None:
    assert sex_said(word, "zh" if ord(word[0]) > 0x2E80 else "en") == "male"


@pytest.mark.parametrize("word", ["postwoman", "waitress", "ballerina", "渔女", "外婆", "姑娘"])
def test_words_that_say_a_woman(word: str) -> None:
    assert sex_said(word, "zh" if ord(word[0]) > 0x2E80 else "en") == "female"


@pytest.mark.parametrize("word", ["baker", "human", "business", "大夫", "老师", "邻居"])
def test_words_that_leave_it_open(word: str) -> None:
    assert sex_said(word, "zh" if ord(word[0]) > 0x2E80 else "en") is None


@pytest.mark.parametrize(
    ("idea", "language", "role", "sex"),
    [
        ("A fisherman teaches a crab to dance", "en", "fisherman", "male"),
        ("An old postman learns to fly a kite", "en", "postman", "male"),
        ("A waitress falls in love with a ghost", "en", "waitress", "female"),
        ("A businessman and his mother", "en", "businessman", "male"),
        ("一个渔夫教螃蟹跳舞", "zh", "渔夫", "male"),
    ],
)
def test_whoever_the_idea_names_is_cast_as_it_says(
    idea: str, language: Language, role: str, sex: str
) -> None:
    for seed in range(1, 5):
        people = (
            Planner().story(Brief(idea=idea, language=language, length_seconds=60.0, seed=seed)).story.people
        )
        assert [person.sex for person in people if person.role == role] == [sex]


def test_a_crab_is_played_by_the_nearest_figure_and_the_report_says_so() -> None:
    story = Planner().story(Brief(idea="A fisherman teaches a crab to dance", language="en")).story
    assert any(person.kind != "person" and person.role == "crab" for person in story.people)
    assert [reading.status for reading in story.readings if reading.word == "crab"] == ["stood in"]
