"""A coat that is taken off leaves the body: it is in the hand, where it was laid, or on somebody else."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.film.brief import Language
from yingxi.film.coats import SHIRT, coat_on

ROOM = """INT. LIVING ROOM - DAY

ANNA, thirty, in a green coat, and BEN, forty, in a grey suit, stand by the table.

Anna takes off her coat and hangs it on the hook.

ANNA
It is warm here.

Anna puts on her coat.

BEN
Are you going?
"""
ROUND_HER = """内景 客厅 日

小杰，二十岁，黑色皮夹克，站在窗边。陈奶奶，八十岁，穿碎花棉袄，走进来。

小杰脱下夹克，披在陈奶奶身上。

@陈奶奶
谢谢。

外景 街道 日

@小杰
冷。
"""
TAKEN_TO = """INT. LIVING ROOM - DAY

BEN, forty, in a grey suit, and ADA, thirty, in a red dress, stand by the window.

Ben gives his jacket to Ada.

ADA
It is too big.
"""


def coats(boards: tuple[Board, ...], person: str) -> list[str | None]:
    """What `person` wears as each board begins that shows them; None where that is what their sheet says."""
    return [each.coat for board in boards for each in board.placements if each.person == person]


def deeds(boards: tuple[Board, ...], coat: str) -> list[tuple[str, str]]:
    return [
        (each.verb, each.actor)
        for board in boards
        for each in board.moments
        if each.kind == "deed" and each.what == coat and each.verb != "walk"
    ]


def test_a_coat_comes_off_is_laid_down_taken_up_and_worn_again() -> None:
    film = written(ROOM)
    boards = film.drawn(pace=0.8).boards
    coat = coat_on(film.cast.sheet("person-anna"))
    done = [verb for verb, _ in deeds(boards, coat)]
    assert done == ["take off", "put down", "take", "put on"]
    warm = next(board for board in boards if any(each.text == "It is warm here." for each in board.moments))
    assert coats((warm,), "person-anna") == [SHIRT]
    assert any(thing.what == coat for board in boards for thing in board.things)
    assert coats(boards, "person-anna")[-1] is None


def test_a_coat_laid_round_another_is_theirs_until_the_next_place() -> None:
    film = written(ROUND_HER, "zh")
    boards = film.drawn(pace=0.8).boards
    coat = coat_on(film.cast.sheet("person-小杰"))
    assert deeds(boards, coat) == [
        ("take off", "person-小杰"),
        ("give", "person-小杰"),
        ("put on", "person-陈奶奶"),
    ]
    said = next(board for board in boards if any(each.text == "谢谢。" for each in board.moments))
    assert coats((said,), "person-陈奶奶") == [coat]
    assert coats(boards[-2:], "person-小杰") in ([None], [None, None])


def test_who_gives_the_coat_they_wear_takes_it_off_first() -> None:
    film = written(TAKEN_TO)
    boards = film.drawn(pace=0.8).boards
    coat = coat_on(film.cast.sheet("person-ben"))
    assert deeds(boards, coat) == [("take off", "person-ben"), ("give", "person-ben")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ROOM.replace("green coat", "green sweater"), "en"),
        (ROUND_HER.replace("脱下夹克，披在", "看着"), "zh"),
    ],
)
def test_nobody_undresses_who_wears_no_coat_or_is_not_told_to(text: str, language: Language) -> None:
    boards = written(text, language).drawn(pace=0.8).boards
    assert {coat for person in ("person-anna", "person-小杰") for coat in coats(boards, person)} <= {None}
