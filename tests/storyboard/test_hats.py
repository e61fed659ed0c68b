"""A hat that is given away is on the other's head, and no longer on the giver's."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.film.brief import Language
from yingxi.film.hats import BARE, hat_on

GIVEN = """INT. LIVING ROOM - DAY

ADA, thirty, in a red coat, stands by the window. BEN, forty, in a blue cap and a grey jacket, comes in.

Ben gives Ada his cap.

She puts it on.

ADA
It fits.

EXT. STREET - DAY

Ben and Ada walk.

BEN
Cold.
"""
GIVEN_IN_CHINESE = """内景 客厅 日

老艾，六十岁，红外套，站在窗边。阿本，四十岁，戴着蓝色鸭舌帽，灰夹克，走进来。

阿本把帽子递给老艾，她戴上了。

@老艾
正合适。

外景 街道 日

阿本和老艾走在街上。

@阿本
冷。
"""
BACK = """INT. LIVING ROOM - DAY

BEN, forty, in a blue cap and a grey jacket, stands by the table.

Ben takes off his cap.

BEN
Too warm.

Ben puts on his cap.

BEN
Too cold.
"""

UNTOLD = """INT. LIVING ROOM - DAY

BEN, forty, in a grey jacket, stands by the table.

BEN
Is it warm?

Ben takes off his cap.

BEN
Too warm.
"""


def hats(boards: tuple[Board, ...], person: str) -> list[str | None]:
    """What is on `person`'s head as each board begins that shows them; None where that is what their sheet says."""
    return [each.hat for board in boards for each in board.placements if each.person == person]


@pytest.mark.parametrize(
    ("screenplay", "language", "giver", "taker"),
    [(GIVEN, "en", "person-ben", "person-ada"), (GIVEN_IN_CHINESE, "zh", "person-阿本", "person-老艾")],
)
def test_a_hat_goes_from_head_to_hand_to_head_and_stays_there(
    screenplay: str, language: Language, giver: str, taker: str
) -> None:
    film = written(screenplay, language)
    boards = film.drawn(pace=0.8).boards
    hat = hat_on(film.cast.sheet(giver))
    done = [
        (each.verb, each.actor)
        for board in boards
        for each in board.moments
        if each.kind == "deed" and each.what == hat and each.verb != "walk"
    ]
    assert done == [("take off", giver), ("give", giver), ("put on", taker)]
    assert hats(boards, giver)[0] is None
    assert hats(boards, giver)[-1] == BARE
    assert hats(boards, taker)[0] is None
    assert hats(boards, taker)[-1] == hat
    assert not any(each.held == hat for each in boards[1].placements)


def test_a_hat_of_ones_own_comes_off_and_on_again() -> None:
    film = written(BACK)
    boards = film.drawn(pace=0.8).boards
    deeds = [each.verb for board in boards for each in board.moments if each.what.startswith("hat:")]
    assert deeds == ["take off", "put on"]
    spoken = [board for board in boards if any(each.kind == "speech" for each in board.moments)]
    heard = {each.text: board.placements[0] for board in spoken for each in board.moments if each.text}
    assert heard["Too cold."].held == ""


def test_whoever_first_puts_their_hat_on_has_come_without_it() -> None:
    boards = written(BACK.replace("Ben takes off his cap.\n\n", "")).drawn(pace=0.8).boards
    seen = hats(boards, "person-ben")
    assert (seen[0], seen[-1]) == (BARE, None)


LYING = """INT. LIVING ROOM - DAY

BEN, forty, in a grey jacket, stands by the table. A straw hat lies on the table.

Ben puts on the hat.

BEN
It fits.
"""


def test_a_hat_that_lies_there_is_taken_before_it_is_put_on() -> None:
    boards = written(LYING).drawn(pace=0.8).boards
    deeds = [each.verb for board in boards for each in board.moments if each.what.startswith("hat")]
    assert deeds[-2:] == ["take", "put on"]
    assert not boards[-2].things


def test_who_takes_off_a_hat_that_nobody_told_of_has_had_it_on() -> None:
    seen = hats(written(UNTOLD).drawn(pace=0.8).boards, "person-ben")
    assert "cap" in str(seen[0])
    assert seen[-1] is None
