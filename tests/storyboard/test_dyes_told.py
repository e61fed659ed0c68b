"""A red cloth is red on the bench, in the hand and close; of two umbrellas each has its owner's colour."""

import pytest

from yingxi.acting import shot_performed
from yingxi.film.board import Board
from yingxi.film.brief import Brief, Language
from yingxi.film.dyes import undyed
from yingxi.screenplay.fountain import screenplay_from_fountain
from yingxi.storyboard.colours_said import colours_in
from yingxi.storyboard.insert_colours import colour_told
from yingxi.storyboard.table_read import TableRead, table_read

RED, BLUE, YELLOW = "#aa544c", "#486f99", "#dfc679"
ENGLISH = """Title: A Day

EXT. PARK - DAY

ADA (28, green coat) waits. A blue suitcase stands on the ground. A red cloth lies on the bench.

Ada picks up the red cloth. Ada looks at the suitcase.
"""
CHINESE = """Title: 雨天

外景. 公园 - 日

小雨（28岁，绿色外套）撑着一把黄伞。大山（30岁，棕色夹克）拿着一把红伞走来。

大山
下雨了。
"""


def read(text: str, language: Language) -> tuple[TableRead, tuple[Board, ...]]:
    told = table_read(screenplay_from_fountain(text), Brief(idea="x", language=language, seed=1))
    return told, told.drawn().boards


def in_hand(told: TableRead, board: Board, person: str) -> set[str]:
    acted = shot_performed(board, told.cast, told.takes, rate=Brief(idea="x", language="en").rate, seed=1)
    playing = next(each for each in acted.people if each.person == person)
    return {word for pose in playing.poses for word in (pose.held, pose.far_held) if word}


def test_a_thing_keeps_its_colour_on_the_ground_in_the_hand_and_close() -> None:
    told, boards = read(ENGLISH, "en")
    lying = {(thing.what, thing.colour) for board in boards for thing in board.things}
    assert lying == {("suitcase", BLUE), ("cloth", RED)}
    held = {word for board in boards if board.placements for word in in_hand(told, board, "person-ada")}
    assert held == {f"cloth:{RED}"}
    close = {(board.insert, board.insert_colour) for board in boards if board.insert and board.scene}
    assert ("suitcase", BLUE) in close


def test_two_umbrellas_have_each_its_owners_colour() -> None:
    told, boards = read(CHINESE, "zh")
    held = {
        person: {undyed(word)[1] for board in boards if person in {each.person for each in board.placements}
                 for word in in_hand(told, board, person)}
        for person in ("person-小雨", "person-大山")
    }  # fmt: skip
    assert held == {"person-小雨": {YELLOW}, "person-大山": {RED}}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a black leather bag and a white rose", [("bag", "#2d2d34"), ("rose", "#eeebe4")]),
        ("桌上一块蓝布", [("red cloth", BLUE)]),
        ("two green bottles", [("bottle", "#598763")]),
        ("穿白色的衣服，走过红墙", []),
    ],
)
def test_colours_stand_before_their_things(text: str, told: list[tuple[str, str]]) -> None:
    assert [*colours_in(text)] == told


def test_a_name_that_holds_a_colour_dyes_nothing_that_is_drawn() -> None:
    assert (colour_told("沈青拔剑。", "sword"), colour_told("沈青拔出一把青剑。", "sword")) == ("", "#447d7e")
