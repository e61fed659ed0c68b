"""Who leaves is beyond the frame's edge or still on their way at the cut, and who comes in begins beyond it."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Staged
from yingxi.stage.camera import Camera
from yingxi.stage.framing import camera_of

SHAPES = ((1280, 720), (720, 1280), (1280, 536))
LEAVING = """\
Title: The Door

INT. LIVING ROOM - DAY

RUTH, 60, and MEI, 8, look at each other.

RUTH
Go now.

MEI leaves.

RUTH
She is gone.

MEI comes in.

MEI
I am back.
"""


def moved(shape: tuple[int, int], verb: str) -> tuple[Board, Camera, Staged]:
    film = written(LEAVING)
    film.brief = film.brief.model_copy(update={"width": shape[0], "height": shape[1]})
    board, deed = next(
        (board, moment)
        for board in film.drawn(pace=0.8).boards
        for moment in board.moments
        if moment.verb == verb
    )
    return board, camera_of(board, film.cast, width=shape[0], height=shape[1]), deed


@pytest.mark.parametrize("shape", SHAPES)
def test_who_leaves_walks_on_beyond_the_frame(shape: tuple[int, int]) -> None:
    board, camera, leaves = moved(shape, "leave")
    assert leaves.to_x is not None
    assert leaves.to_z is not None
    assert board.move != "pan"
    across = camera.at(leaves.to_x, 1.0, leaves.to_z)[0]
    assert not -0.1 * camera.width < across < 1.1 * camera.width


@pytest.mark.parametrize("shape", SHAPES)
def test_who_comes_in_begins_beyond_the_frame(shape: tuple[int, int]) -> None:
    board, camera, enters = moved(shape, "enter")
    begins = next(each for each in board.placements if each.person == enters.actor)
    across = camera.at(begins.x, 1.0, begins.z)[0]
    assert not -0.1 * camera.width < across < 1.1 * camera.width
