"""Whoever opens, shuts or knocks at the door of a room has it within reach, and it moves with their hand."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Staged, share_on
from yingxi.film.brief import Language
from yingxi.stage.place import THRESHOLD
from yingxi.storyboard.at_the_door import names_the_door

LET_IN = """\
Title: The Door

INT. KITCHEN - DAY

RUTH, 60, stands by the stove. MEI, 8, knocks on the door. Ruth opens the door.

MEI
Hello.

Mei closes the door. Mei sits down. Ruth opens the door and walks out.
"""
ELSEWHERE = """\
Title: The Fridge

INT. KITCHEN - DAY

RUTH, 60, opens the fridge door. Ruth walks out.
"""


def played(text: str) -> list[tuple[Board, Staged]]:
    boards = written(text).drawn(pace=0.8).boards
    return [(board, moment) for board in boards for moment in board.moments if moment.kind == "deed"]


def test_a_flat_with_a_door_stands_in_every_shot_of_a_room_whose_door_is_opened() -> None:
    boards = [board for board in written(LET_IN).drawn(pace=0.8).boards if board.set]
    assert {sum(piece.what == "door flat" for piece in board.pieces) for board in boards} == {1}


@pytest.mark.parametrize(
    "text", [ELSEWHERE, LET_IN.replace("the door", "the box").replace("KITCHEN", "PARK")]
)
def test_a_door_of_something_else_brings_none(text: str) -> None:
    pieces = [piece.what for board in written(text).drawn(pace=0.8).boards for piece in board.pieces]
    assert "door flat" not in pieces


def test_the_hand_is_on_the_handle_and_the_leaf_turns_while_it_is() -> None:
    board, opens = next((board, moment) for board, moment in played(LET_IN) if moment.verb == "open")
    flat = next(piece for piece in board.pieces if piece.what == "door flat")
    assert opens.at is not None
    assert abs(opens.at[0] - flat.x) < 0.46
    assert share_on(board.door, opens.start) == 0.0
    assert share_on(board.door, opens.end_exclusive) > 0.4


def test_who_shuts_it_leaves_it_shut() -> None:
    board, shuts = next((board, moment) for board, moment in played(LET_IN) if moment.verb == "close")
    assert share_on(board.door, shuts.start) > 0.4
    assert share_on(board.door, shuts.start + 40) == 0.0


def test_who_is_let_in_comes_out_of_the_door_and_who_leaves_goes_into_it() -> None:
    board, _ = next((board, moment) for board, moment in played(LET_IN) if moment.verb == "enter")
    mei = next(placed for placed in board.placements if placed.person == "person-mei")
    _, leaves = next((board, moment) for board, moment in played(LET_IN) if moment.verb == "leave")
    assert (mei.z, leaves.to_z) == (THRESHOLD, THRESHOLD)


@pytest.mark.parametrize(
    ("text", "named"),
    [("slams the door", True), ("关上门", True), ("opens the wardrobe door", False), ("打开车门", False)],
)
def test_it_is_the_rooms_own_door(text: str, *, named: bool) -> None:
    assert names_the_door(text) == named


OUTSIDE = """\
Title: Next Door

EXT. HOUSE FRONT - DAY

RUTH, 60, stands on the path. Ruth knocks on the door. MEI, 8, opens the door.

MEI
Yes?

Mei goes into the house. Ruth leaves.
"""


def test_under_the_sky_it_is_a_houses_door_and_the_way_goes_on_beside_it() -> None:
    deeds = [(moment.actor, moment.verb, moment.to_z) for _, moment in played(OUTSIDE)]
    leaves = [(actor, (to_z or 0) >= THRESHOLD) for actor, verb, to_z in deeds if verb == "leave"]
    assert leaves == [("person-mei", True), ("person-ruth", False)]
    board = next(board for board, moment in played(OUTSIDE) if moment.verb == "enter")
    assert next(placed.z for placed in board.placements if placed.person == "person-mei") == THRESHOLD


def test_a_door_is_knocked_at_for_somebody_and_stepped_back_from() -> None:
    text = OUTSIDE.replace("Ruth knocks on the door.", "Ruth knocks at the door of Mei.").replace(
        "Ruth leaves.", "Ruth steps back from the door."
    )
    knocks = next(moment for _, moment in played(text) if moment.verb == "knock")
    back = [moment for _, moment in played(text) if moment.actor == "person-ruth"][-1]
    assert (knocks.at is not None, knocks.whom) == (True, "")
    assert back.to_z is not None
    assert knocks.at is not None
    assert back.to_x is not None
    assert abs(back.to_x - knocks.at[0]) > 0.8


CALLED_IN: tuple[tuple[Language, str], ...] = (
    (
        "en",
        "INT. OFFICE - DAY\n\nSTONE, 55, writes. EVA, 25, knocks.\n\nSTONE\nCome in.\n\nEVA\nGood day.\n",
    ),
    (
        "zh",
        "内景. 办公室 - 日\n\n陈主任（55岁）坐在桌前写字。小周（25岁）敲门。\n\n陈主任\n请进。\n\n小周\n您好。\n",
    ),
)


@pytest.mark.parametrize(("language", "text"), CALLED_IN)
def test_who_knocks_and_is_called_in_comes_in_then(language: Language, text: str) -> None:
    boards = written(text, language).drawn(pace=0.8).boards
    deeds = [moment for board in boards for moment in board.moments if moment.kind in ("deed", "speech")]
    told = [(moment.kind, moment.verb) for moment in deeds]
    assert ("deed", "knock") not in told
    assert told.index(("deed", "enter")) > told.index(("speech", ""))
    enters = deeds[told.index(("deed", "enter"))]
    before = [board for board in boards if board.placements and enters not in board.moments]
    seen = [board for board in before[:2] for each in board.placements if each.person == enters.actor]
    assert seen == []
