"""A film that ends in a touch ends near it, still, and the touch lasts."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.film.board import Board, Size
from yingxi.stage.framing import camera_of
from yingxi.storyboard import TableRead

ENDING = """EXT. GARDEN - DAY

RUTH, 60, in a green coat, stands by the door. MEI, 30, in a red coat, stands by the tree.

MEI
Will you stay?

RUTH
I will.

{ending}
"""


def last_picture(ending: str) -> tuple[TableRead, Board]:
    film = written(ENDING.format(ending=ending))
    return film, [board for board in film.drawn(pace=0.7).boards if board.placements][-1]


@pytest.mark.parametrize(
    ("ending", "verb"),
    [
        ("Ruth takes Mei's hand.", "hold hands"),
        ("Ruth hugs Mei.", "hug"),
        ("Ruth lays her hand on the tree.", "touch"),
    ],
)
def test_the_last_picture_is_near_a_touch_and_still(ending: str, verb: str) -> None:
    _, board = last_picture(ending)
    told = (board.size, board.move, [moment.verb for moment in board.moments])
    assert told == (Size.MEDIUM, "hold", [verb])


@pytest.mark.parametrize("ending", ["Ruth takes Mei's hand.", "Ruth hugs Mei."])
def test_two_who_touch_at_the_end_do_so_in_the_middle_of_the_frame(ending: str) -> None:
    film, board = last_picture(ending)
    camera = camera_of(board, film.cast, width=1280, height=720)
    played = shot_performed(board, film.cast, film.takes, rate=film.brief.rate, seed=1)
    poses = [each.at(board.frames - 1) for each in played.people]
    middle = sum(camera.at(pose.x, 1.0, pose.z)[0] for pose in poses) / 2
    assert 1280 / 3 < middle < 1280 * 2 / 3


def test_an_embrace_at_the_end_lasts_to_the_last_frame() -> None:
    film, board = last_picture("Ruth hugs Mei.")
    played = shot_performed(board, film.cast, film.takes, rate=film.brief.rate, seed=1)
    assert {each.at(board.frames - 1).near_arm.round for each in played.people} == {"before"}


def test_a_film_that_ends_without_a_touch_lets_them_go() -> None:
    _, board = last_picture("Ruth nods.")
    assert board.move == "pull"


def test_the_way_to_a_last_touch_and_the_touch_are_two_shots_by_two_names() -> None:
    film, board = last_picture("Ruth hugs Mei.")
    names = [each.id for each in film.drawn(pace=0.7).boards]
    assert [name for name in names if names.count(name) > 1] == []
    assert board.id == "shot-scene-1.deed-3-near"
