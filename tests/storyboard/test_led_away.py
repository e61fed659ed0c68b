"""Where a screenplay leads the camera away from people, the board says to what."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board


def asked(direction: str, heading: str) -> Board:
    text = f"Title: T\n\n{heading}\n\nRUTH, 60, waits.\n\nRUTH\nHush.\n\n{direction}\n\nRUTH\nListen.\n"
    return next(board for board in written(text).drawn(pace=0.8).boards if board.towards)


@pytest.mark.parametrize(
    ("direction", "heading", "towards"),
    [
        ("PAN TO THE WINDOW.", "INT. LIVING ROOM - DAY", "window"),
        ("TILT UP TO THE SKY.", "EXT. PARK - DAY", "sky"),
        ("TILT UP.", "EXT. PARK - DAY", "up"),
    ],
)
def test_a_camera_is_led_to_what_the_direction_names(direction: str, heading: str, towards: str) -> None:
    assert asked(direction, heading).towards == towards


def test_a_camera_that_is_led_away_has_time_to_arrive() -> None:
    assert asked("PAN TO THE WINDOW.", "INT. LIVING ROOM - DAY").frames >= 67
