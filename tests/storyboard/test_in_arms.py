"""Who is picked up is in the arms of whoever did it, until they are let down."""

from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.film.board import Board
from yingxi.production.own.pictures import OwnPictures
from yingxi.production.reporting import faults

PUPPY = """\
Title: The Puppy

EXT. PARK - DAY

ANNA, 30, in a red coat, and her daughter LILY, 6, in a yellow dress. A small dog, PIP, sits under a tree.

LILY
Mama, look!

Lily runs to Pip and picks up the dog.

LILY
He is cold.

Lily puts Pip down. Pip runs.

Anna carries Lily in her arms.

ANNA
Home.
"""


def bearers(board: Board) -> dict[str, str]:
    return {each.person: each.carried_by for each in board.placements if each.carried_by}


def boards() -> list[Board]:
    return [board for board in written(PUPPY).drawn().boards if board.placements]


def at(drawn: list[Board], words: str) -> Board:
    return next(board for board in drawn if any(words in moment.text for moment in board.moments))


def test_the_dog_is_in_her_arms_from_the_cut_on_which_she_picks_it_up() -> None:
    drawn = boards()
    assert bearers(at(drawn, "Mama")) == {}
    assert bearers(at(drawn, "picks up")) == {"person-pip": "person-lily"}


def test_who_is_let_down_stands_by_themselves() -> None:
    assert "person-pip" not in bearers(at(boards(), "Pip runs"))


def test_a_child_is_carried_by_a_grown_up() -> None:
    last = at(boards(), "carries")
    assert bearers(last) == {"person-lily": "person-anna"}


def test_who_carries_is_shown_with_whom_they_carry() -> None:
    for board in boards():
        shown = {each.person for each in board.placements}
        assert set(bearers(board).values()) <= shown


def test_who_only_stands_by_is_in_nobodys_close_up() -> None:
    near = at(boards(), "He is cold")
    assert near.subjects == ("person-lily",)
    assert {each.person for each in near.placements} == {"person-lily", "person-pip"}


def test_who_sits_with_a_cat_in_her_arms_has_it_there_from_the_first_frame() -> None:
    held = written(
        ".外景 公园 - 日\n\n小雨，三十岁，穿红色毛衣，坐在长椅上，抱着一只猫。\n\n@小雨\n你睡着了吗？\n",
        language="zh",
    )
    boards = held.drawn().boards
    first = next(board for board in boards if board.placements)
    assert bearers(first) == {"person-猫": "person-小雨"}
    performances = {
        board.id: shot_performed(board, held.cast, held.takes, rate=held.brief.rate, seed=1)
        for board in boards
    }
    found = faults(boards, performances, OwnPictures({}, held.cast, held.sets), held.brief)
    assert [fault for each in found.values() for fault in each] == []
