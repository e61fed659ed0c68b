"""Who rides does so in the picture, from where the text says so to where they get off."""

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Piece
from yingxi.film.riding import Ride

LANE = """\
Title: The Lane

EXT. STREET - DAY

BEN, 10, rides the blue bicycle. ROSA, 60, waves.

ROSA
Slowly!

Ben gets off the bicycle.

BEN
I am slow.
"""
ROAD = """\
Title: 回家

EXT. 村口 - 黄昏

大山，四十岁，骑着一匹白马走来。小虎，八岁，跑过去。

小虎
爸爸！

大山翻身下马。

大山
小虎，你长高了。
"""


def boards_of(text: str) -> list[Board]:
    return [
        board for board in written(text, "zh" if "村口" in text else "en").drawn().boards if board.placements
    ]


def ridden(board: Board, person: str) -> Ride | None:
    return next((each.rides for each in board.placements if each.person == person), None)


def left(board: Board) -> list[Piece]:
    return [piece for piece in board.pieces if piece.what in ("bicycle", "waiting horse")]


def test_a_bicycle_is_under_its_rider_in_its_own_colour() -> None:
    first = boards_of(LANE)[0]
    ride = ridden(first, "person-ben")
    assert ride is not None
    assert ride.mount == "bicycle"
    red, green, blue = (int(ride.colour[at : at + 2], 16) for at in (1, 3, 5))
    assert blue > max(red, green)
    assert left(first) == []


def test_who_gets_off_stands_beside_it() -> None:
    last = boards_of(LANE)[-1]
    assert ridden(last, "person-ben") is None
    assert [piece.what for piece in left(last)] == ["bicycle"]


def test_a_horse_comes_with_its_rider_and_waits_when_he_is_down() -> None:
    boards = boards_of(ROAD)
    assert ridden(boards[0], "person-大山") == Ride(mount="horse", colour="#d8d2c6")
    assert ridden(boards[-1], "person-大山") is None
    assert [(piece.what, piece.colour) for piece in left(boards[-1])] == [("waiting horse", "#d8d2c6")]


def test_nobody_gets_on_or_off_within_a_shot() -> None:
    for text in (LANE, ROAD):
        for board in boards_of(text):
            rides = [each for each in board.placements if each.rides is not None]
            assert not rides or not any(
                "off" in moment.text or "下马" in moment.text for moment in board.moments
            )


def test_nobody_rides_in_a_room() -> None:
    boards = boards_of(LANE.replace("EXT. STREET", "INT. KITCHEN"))
    assert all(each.rides is None for board in boards for each in board.placements)


def test_who_gets_on_in_their_scene_is_on_foot_before() -> None:
    text = LANE.replace("rides the blue bicycle", "waves").replace(
        "gets off the bicycle", "gets on the bicycle"
    )
    drawn = boards_of(text)
    assert ridden(drawn[0], "person-ben") is None
    assert ridden(drawn[-1], "person-ben") is not None
