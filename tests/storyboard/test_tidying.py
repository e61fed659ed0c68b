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


TABLE = """INT. KITCHEN - DAY

LILY (8, yellow dress) sits down at the table. NORA (70, blue cardigan) stands by the stove. SAM (40, coat) stands.

Sam hugs Nora. Lily hugs Nora.

LILY
Good morning.
"""


def test_who_sits_down_at_a_table_has_one_before_them() -> None:
    board = next(each for each in written(TABLE).drawn(pace=0.8).boards if each.placements)
    assert "table" in [piece.what for piece in board.pieces]


def test_nobody_stands_where_another_embraces() -> None:
    boards = written(TABLE).drawn(pace=0.8).boards
    last = [
        each for each in boards if any(m.verb == "hug" and m.actor == "person-lily" for m in each.moments)
    ][-1]
    at = {placed.person: placed.x for placed in last.placements}
    assert all(abs(at["person-lily"] - x) > 0.4 for person, x in at.items() if person == "person-sam")


@pytest.mark.parametrize(
    ("language", "text", "verb", "what"),
    [
        ("en", "Ann takes a photo of the tree.", "hold", "camera"),
        ("zh", "外婆把茶倒进杯子里。", "pour", "cup"),
        ("zh", "外婆劈柴。", "chop", "axe"),
    ],
)
def test_a_deed_is_done_with_its_own_tool(language: Language, text: str, verb: str, what: str) -> None:
    head = {
        "en": "EXT. PARK - DAY\n\nANN (20, red coat) waits.\n\n{}\n\nANN\nGood.\n",
        "zh": "内景 厨房 日\n\n外婆，七十岁，站着。\n\n{}\n\n外婆\n好。\n",
    }
    boards = written(head[language].format(text), language).drawn(pace=0.8).boards
    assert (verb, what) in [(moment.verb, moment.what) for each in boards for moment in each.moments]
