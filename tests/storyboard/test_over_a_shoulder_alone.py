"""Over the shoulder of somebody who is alone: onto what they read, or from behind them onto what they look at."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Size
from yingxi.film.brief import Language

ENGLISH = "INT. STUDY - NIGHT\n\nVERA, 50, stands there with a letter.\n\n{}\n\nVERA\nNever.\n\nVERA\nNo.\n"
CHINESE = "内 书房 夜\n\n薇拉，五十岁，站着，手里一封信。\n\n{}\n\n@薇拉\n不拆。\n\n@薇拉\n不。\n"


def asked(told: str, language: Language) -> Board:
    boards = written((ENGLISH if language == "en" else CHINESE).format(told), language).drawn().boards
    return next(board for board in boards if board.reason.startswith(("the screenplay asks", "剧本要求")))


@pytest.mark.parametrize(
    ("told", "language"),
    [("OVER VERA'S SHOULDER: Vera reads the letter.", "en"), ("过肩镜头：薇拉读信。", "zh")],
)
def test_onto_what_is_in_their_hands(told: str, language: Language) -> None:
    board = asked(told, language)
    assert (board.size, board.insert) == (Size.INSERT, "letter")


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("OVER VERA'S SHOULDER - the sea behind the window.", "en"),
        ("越过薇拉的肩头，窗外是海。", "zh"),
    ],
)
def test_from_behind_onto_what_they_look_at(told: str, language: Language) -> None:
    board = asked(told, language)
    assert (board.size, [each.view for each in board.placements]) == (Size.MEDIUM, ["back"])


def test_somebody_who_walks_is_seen_as_ever_and_the_reason_says_why() -> None:
    board = asked("OVER THE SHOULDER: Vera walks to the door.", "en")
    assert {each.view for each in board.placements} != {"back"}
    assert "nobody else is here" in board.reason


def test_a_pan_that_leads_to_nobody_goes_over_the_place() -> None:
    board = asked("WHIP PAN TO the door.", "en")
    assert board.move == "pan"
