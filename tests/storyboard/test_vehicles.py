"""A train that pulls in is seen to come, and one that leaves is gone."""

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Size, Vehicle

PLATFORM = """\
Title: The Platform

INT. STATION - DAY

RUTH, 60, waits.

The train pulls in.

RUTH
He is on it.

The train leaves.

RUTH
He was not.
"""
KERB = """\
Title: The Kerb

EXT. STREET - DAY

RUTH, 60, waits.

A taxi drives up.

RUTH
At last.
"""


def seen(text: str) -> list[Board]:
    return [board for board in written(text).drawn(pace=0.8).boards if board.vehicles]


def places(board: Board) -> tuple[float, float]:
    """How far off the vehicle is on the shot's first and last frame."""
    (vehicle,) = board.vehicles
    return vehicle.gone(0), vehicle.gone(board.frames - 1)


def test_a_train_comes_stands_while_somebody_speaks_leaves_and_is_gone() -> None:
    told = [places(board) for board in seen(PLATFORM)]
    assert told[:4] == [(1, 0), (0, 0), (0, 1), (1, 1)]
    assert set(told[4:]) <= {(1, 1)}


def test_what_comes_or_goes_is_seen_from_far() -> None:
    wide = (Size.WIDE, Size.EXTREME_WIDE)
    moves = [board for board in seen(PLATFORM) if places(board) in ((1, 0), (0, 1))]
    assert [board.size in wide for board in moves] == [True, True]


def test_a_taxi_that_drives_up_does_not_stand_there_before() -> None:
    first = seen(KERB)[0]
    assert [vehicle.what for vehicle in first.vehicles] == ["car"]
    assert [piece.what for piece in first.pieces] == []


def test_a_vehicle_brakes_as_it_comes_and_gathers_speed_as_it_goes() -> None:
    comes = Vehicle(what="bus", start=0, end_exclusive=60)
    goes = comes.model_copy(update={"away": True})
    assert comes.gone(0) - comes.gone(10) > comes.gone(40) - comes.gone(50) > 0
    assert goes.gone(50) - goes.gone(40) > goes.gone(10) - goes.gone(0) > 0


def test_where_no_road_is_seen_a_car_that_pulls_up_is_only_heard() -> None:
    told = (
        "Title: In\n\nINT. KITCHEN - DAY\n\nRUTH, 60, waits.\n\nA car pulls up outside.\n\nRUTH\nAt last.\n"
    )
    heard = [
        m.what for board in written(told).drawn(pace=0.8).boards for m in board.moments if m.kind == "sound"
    ]
    assert heard == ["passing car"]
    assert seen(told) == []
