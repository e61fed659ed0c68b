"""Who swims is in the water and who is rowed sits in the boat, from where the text says so to where they come out."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.film.riding import Ride
from yingxi.stage.rowing_boat import BOW, STERN

LAKE = """\
Title: The Lake

EXT. LAKE - DAY

ANNA, 30, swims. TOM, 34, waves.

TOM
Come out!

Anna climbs out of the water.

ANNA
It was cold.
"""
FERRY = """\
Title: 渡口

EXT. 河边 - 清晨

老船夫，七十岁，划着一条红色的小船。阿芸，二十岁，坐在船头。

阿芸
还要多久？

老船夫
快了。
"""


def boards_of(text: str) -> list[Board]:
    language = "zh" if "河边" in text else "en"
    return [board for board in written(text, language).drawn().boards if board.placements]


def rides_in(board: Board) -> dict[str, Ride | None]:
    return {each.person: each.rides for each in board.placements}


def test_who_swims_does_so_until_they_come_out() -> None:
    boards = boards_of(LAKE)
    assert rides_in(boards[0])["person-anna"] == Ride(mount="water")
    assert [moment.verb for moment in boards[0].moments] == ["swim"]
    assert rides_in(boards[-1])["person-anna"] is None


def test_nobody_ashore_is_in_a_picture_of_the_water() -> None:
    for board in boards_of(LAKE):
        assert len({ride is None for ride in rides_in(board).values()}) == 1


def test_who_rows_has_the_oars_and_who_sits_in_the_boat_sits_before_them() -> None:
    together = next(board for board in boards_of(FERRY) if len(board.placements) == 2)
    rows, sits = (
        next(each for each in together.placements if each.person == person)
        for person in ("person-老船夫", "person-阿芸")
    )
    assert rows.rides is not None
    assert sits.rides is not None
    assert (rows.rides.oars, sits.rides.oars) == (True, False)
    assert (rows.posture, sits.posture) == ("sit", "sit")
    assert (sits.x - rows.x) * rows.facing > 0.5
    assert rows.facing == -sits.facing
    assert [piece.what for piece in together.pieces] == ["boat afloat"]


def test_a_boat_has_one_near_side() -> None:
    for board in boards_of(FERRY):
        hulls = [ride for ride in rides_in(board).values() if ride is not None and ride.hull]
        assert len(hulls) == 1


def test_everybody_in_a_scene_that_plays_in_a_rowing_boat_sits_in_it() -> None:
    text = "Title: Out\n\nEXT. ROWBOAT - DAY\n\nBEN, 40, and LU, 9, look at the water.\n\nLU\nFish!\n"
    for board in boards_of(text):
        assert {ride.mount for ride in rides_in(board).values() if ride is not None} == {"boat"}


def test_who_swims_beside_a_boat_is_not_hidden_by_it() -> None:
    text = (
        "Title: Out\n\nEXT. LAKE - DAY\n\nBEN, 40, rows a boat. LU, 19, swims beside the boat.\n\nLU\nWait!\n\n"
        "BEN\nSwim, then.\n"
    )
    together = [board for board in boards_of(text) if len(board.placements) == 2]
    assert together
    for board in together:
        middle = next(piece.x for piece in board.pieces if piece.what == "boat afloat")
        swims = next(each for each in board.placements if each.rides == Ride(mount="water"))
        assert swims.x - middle > BOW or swims.x - middle < STERN
        assert (middle - swims.x) * swims.facing > 0


@pytest.mark.parametrize("place", ["INT. KITCHEN", "EXT. DESERT"])
def test_without_water_nobody_swims(place: str) -> None:
    for board in boards_of(LAKE.replace("EXT. LAKE", place)):
        assert set(rides_in(board).values()) == {None}
