"""Whom a screenplay introduces by name is one person, with all the words that are theirs."""

from pathlib import Path

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

TABLE = Path(__file__).with_name("introductions.txt")
"""A row is the action, and behind ` => ` its people with their words."""
HEADINGS: dict[Language, str] = {"en": "INT. KITCHEN - DAY", "zh": "内景 厨房 - 日"}


def rows() -> list[tuple[str, str]]:
    told = (row for row in TABLE.read_text("utf-8").splitlines() if row and not row.startswith("#"))
    return [(text, people) for text, _, people in (row.partition(" => ") for row in told)]


def people_of(text: str) -> str:
    language: Language = "en" if text.isascii() else "zh"
    read = screenplay_from_fountain(f"{HEADINGS[language]}\n\n{text}\n")
    people = screenplay_broken_down(read, language=language).people
    return "; ".join(f"{each.name}: {', '.join(each.words)}" for each in people)


@pytest.mark.parametrize(("text", "people"), rows())
def test_a_name_has_the_words_that_stand_beside_it(text: str, people: str) -> None:
    assert people_of(text) == people
