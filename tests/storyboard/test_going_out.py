"""Who leaves is beyond the frame's edge or still on their way at the cut, and who comes in begins beyond it."""

from dataclasses import replace

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.acting import shot_performed
from yingxi.film.board import Board, Staged
from yingxi.film.brief import Language
from yingxi.stage.camera import Camera
from yingxi.stage.framing import camera_of

SHAPES = ((1280, 720), (720, 1280), (1280, 536))
HALF_A_BODY = 0.18
"""Of somebody's height, walking."""
WITHIN = 1.2
"""Seconds of a shot until the middle of somebody who comes in is in the frame: their head and hands are before."""
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


def moved(shape: tuple[int, int], verb: str) -> tuple[Board, Camera, Staged, float]:
    read = written(LEAVING)
    film = replace(read, brief=read.brief.model_copy(update={"width": shape[0], "height": shape[1]}))
    board, deed = next(
        (board, moment)
        for board in film.drawn(pace=0.8).boards
        for moment in board.moments
        if moment.verb == verb
    )
    camera = camera_of(board, film.cast, width=shape[0], height=shape[1])
    return board, camera, deed, film.cast.sheet(deed.actor).height


def beyond(camera: Camera, x: float, z: float, height: float) -> bool:
    """Whether who walks there is out of the picture."""
    left, right = (camera.at(x + side * HALF_A_BODY * height, 1.0, z)[0] for side in (-1, 1))
    return left > camera.width or right < 0


@pytest.mark.parametrize("shape", SHAPES)
def test_who_leaves_walks_on_beyond_the_frame(shape: tuple[int, int]) -> None:
    board, camera, leaves, height = moved(shape, "leave")
    assert leaves.to_x is not None
    assert leaves.to_z is not None
    assert board.move != "pan"
    assert beyond(camera, leaves.to_x, leaves.to_z, height)


@pytest.mark.parametrize("shape", SHAPES)
def test_who_comes_in_begins_beyond_the_frame(shape: tuple[int, int]) -> None:
    board, camera, enters, height = moved(shape, "enter")
    begins = next(each for each in board.placements if each.person == enters.actor)
    assert beyond(camera, begins.x, begins.z, height)


COMING: tuple[tuple[Language, str, str, str], ...] = (
    ("en", "GRANDMA (70, grey hair) kneads dough at the table. TOMMY (9, blue sweater) slips in.", "TOMMY", "Hello."),
    ("en", "GRANDMA (70, grey hair) kneads dough at the table. An OLD MAN (75) limps in.", "OLD MAN", "Hello."),
    ("en", "GRANDMA (70, grey hair) kneads dough at the table. TOMMY (9, blue sweater) comes in.", "TOMMY", "Hello."),
    ("zh", "奶奶（70岁，灰白头发）在桌边揉面。小明（9岁，蓝毛衣）溜进来。", "小明", "奶奶，你还没睡？"),
    ("zh", "奶奶（70岁，灰白头发）在桌边揉面。老头（75岁，白胡子）一瘸一拐地走进来。", "老头", "好香啊。"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "action", "person", "line"), COMING)
def test_who_comes_in_at_whatever_pace_is_seen_within_a_second_or_so(
    language: Language, action: str, person: str, line: str
) -> None:
    heading = "INT. KITCHEN - NIGHT" if language == "en" else "内景. 厨房 - 夜"
    film = written(f"{heading}\n\n{action}\n\n{person}\n{line}\n", language)
    board, enters = next(
        (board, moment)
        for board in film.drawn(pace=1.0).boards
        for moment in board.moments
        if moment.verb == "enter"
    )
    camera = camera_of(board, film.cast, width=1280, height=720)
    performance = shot_performed(board, film.cast, film.takes, rate=film.brief.rate, seed=1)
    playing = next(each for each in performance.people if each.person == enters.actor)
    across = [camera.at(playing.at(f).x, 1.0, playing.at(f).z)[0] for f in range(board.frames)]
    first = next(frame for frame, x in enumerate(across) if 0 <= x <= camera.width)
    assert 0 < first / float(film.brief.rate) <= WITHIN
    assert (enters.end_exclusive - first) / float(film.brief.rate) < 5.5


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
