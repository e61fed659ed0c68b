"""Hands are free for what needs them; whoever knocks waits outside."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.brief import Language
from yingxi.film.hands import Hands

SUPPER = """INT. KITCHEN - DAY

NORA, seventy, in a blue cardigan, cooks soup. LILY, eight, in a yellow dress, eats an apple.

Nora hugs Lily.

LILY
Good morning.
"""
CALLER = """INT. KITCHEN - DAY

NORA, seventy, in a blue cardigan, sweeps the floor. SAM, forty, in a brown coat, knocks on the door. Nora opens the door.

SAM
Mother, a letter came.

Sam hands the letter to Nora.
"""  # noqa: E501
LOAF: dict[Language, str] = {
    "en": "INT. KITCHEN - DAY\n\nNORA (70, blue cardigan) and LILY (8, yellow dress) stand.\n\n"
    "Nora breaks a loaf in two. She gives half of it to Lily. They eat.\n\nLILY\nGood.\n",
    "zh": "内景 厨房 日\n\n外婆，七十岁，小雨，八岁，站着。\n\n外婆把面包掰成两半，递给小雨一半。"
    "两人吃面包。\n\n小雨\n好吃。\n",
}


def held(text: str, language: Language, person: str, verb: str) -> Hands:
    """What somebody has in hand as the shot begins in which they, or somebody with them, do `verb`."""
    boards = written(text, language).drawn(pace=0.8).boards
    board = next(each for each in boards if any(moment.verb == verb for moment in each.moments))
    placed = next(each for each in board.placements if each.person == person)
    return Hands(placed.held, placed.far_held)


@pytest.mark.parametrize("person", ["person-nora", "person-lily"])
def test_nobody_embraces_with_a_spoon_or_an_apple(person: str) -> None:
    assert held(SUPPER, "en", person, "hug") == Hands()


def test_who_knocks_comes_in_when_the_door_is_opened() -> None:
    boards = [each for each in written(CALLER).drawn(pace=0.8).boards if each.placements]
    done = [moment.verb for each in boards for moment in each.moments if moment.verb]
    assert done.index("open") < done.index("enter") < done.index("give")
    assert "person-sam" not in {placed.person for placed in boards[0].placements}


@pytest.mark.parametrize("language", LOAF)
def test_a_half_is_given_and_a_half_is_eaten(language: Language) -> None:
    moments = [
        moment for each in written(LOAF[language], language).drawn(pace=0.8).boards for moment in each.moments
    ]
    assert next(each.what for each in moments if each.verb == "give") == "half of the loaf"
    assert next(each.what for each in moments if each.verb == "eat") == "half loaf"
