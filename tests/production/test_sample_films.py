"""The films of both READMEs keep the length that was asked for and show no fault: as boards and performances, before
anybody speaks or draws."""

import re
from pathlib import Path

import pytest

from tests.storyboard.films_of_tests import film_of
from yingxi.acting import shot_performed
from yingxi.edit import cut_listed
from yingxi.film.brief import Language
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.reporting import faults

ROOT = Path(__file__).parents[2]
SECONDS = 60
MOST_OFF = 0.05
"""Of the length that was asked for."""


def ideas() -> list[tuple[str, Language]]:
    """What `make film` makes without an idea, and the idea each README proposes, in both languages."""
    wishes = (ROOT / "Makefile").read_text(encoding="utf-8")
    found: list[tuple[str, Language]] = []
    languages: tuple[tuple[Language, str, str], ...] = (
        ("en", "ENGLISH", "README.md"),
        ("zh", "CHINESE", "README.zh.md"),
    )
    for language, name, readme in languages:
        found += [(idea, language) for idea in re.findall(rf"(?m)^{name}_IDEA := (.+)$", wishes)]
        proposed = (ROOT / readme).read_text(encoding="utf-8")
        found += [(idea, language) for idea in re.findall(r'(?m)^make film IDEA="(.+)"$', proposed)]
    return found


def test_both_languages_have_two_ideas() -> None:
    assert sorted(language for _, language in ideas()) == ["en", "en", "zh", "zh"]


@pytest.mark.parametrize(("idea", "language"), ideas())
def test_a_sample_film_keeps_its_length_and_shows_no_fault(idea: str, language: Language) -> None:
    film = film_of(idea, language, SECONDS)
    drawn = film.drawn()
    cut = cut_listed(drawn, film.takes, language=language, rate=film.brief.rate)
    seconds = float(sum(trim.frames for trim in cut.shots) / cut.rate)
    assert seconds == pytest.approx(SECONDS, rel=MOST_OFF)
    performances = {
        board.id: shot_performed(board, film.cast, film.takes, rate=cut.rate, seed=film.brief.seed)
        for board in drawn.boards
    }
    found = faults(drawn.boards, performances, OwnPictures({}, film.cast, film.sets), film.brief)
    assert [fault for each in found.values() for fault in each] == []
