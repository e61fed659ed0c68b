"""Who leaves is beyond the frame's edge or still on their way at the cut, and who comes in begins beyond it."""

from dataclasses import replace

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Staged
from yingxi.stage.camera import Camera
from yingxi.stage.framing import camera_of

SHAPES = ((1280, 720), (720, 1280), (1280, 536))
HALF_A_BODY = 0.35
"""Metres, arms hanging."""
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
    read = written(LEAVING)
    film = replace(read, brief=read.brief.model_copy(update={"width": shape[0], "height": shape[1]}))
    board, deed = next(
        (board, moment)
        for board in film.drawn(pace=0.8).boards
        for moment in board.moments
        if moment.verb == verb
    )
    return board, camera_of(board, film.cast, width=shape[0], height=shape[1]), deed


def beyond(camera: Camera, x: float, z: float) -> bool:
    """Whether who stands there is out of the picture, with shoulders and arms."""
    left, right = (camera.at(x + side * HALF_A_BODY, 1.0, z)[0] for side in (-1, 1))
    return left > camera.width or right < 0


@pytest.mark.parametrize("shape", SHAPES)
def test_who_leaves_walks_on_beyond_the_frame(shape: tuple[int, int]) -> None:
    board, camera, leaves = moved(shape, "leave")
    assert leaves.to_x is not None
    assert leaves.to_z is not None
    assert board.move != "pan"
    assert beyond(camera, leaves.to_x, leaves.to_z)


@pytest.mark.parametrize("shape", SHAPES)
def test_who_comes_in_begins_beyond_the_frame(shape: tuple[int, int]) -> None:
    board, camera, enters = moved(shape, "enter")
    begins = next(each for each in board.placements if each.person == enters.actor)
    assert beyond(camera, begins.x, begins.z)


RETURNING = """\
INT. BEDROOM - DAY

NAK, 40, in a black coat, folds a shirt.

NAK
Time to go.

EXT. HOUSE - DAY

Nak exits, arming the alarm system. He turns.

NAK
It is a tough choice.
"""


def test_the_camera_goes_along_with_whoever_goes_and_comes_back_in_one_shot() -> None:
    both = [
        board.move
        for board in written(RETURNING, seconds=15).drawn(pace=0.7).boards
        if {"leave", "enter"} <= {moment.verb for moment in board.moments}
    ]
    assert both == ["pan"]
