"""Room: nobody stands in somebody else, nor in a seat, and two who stand together have 1.2 shoulders between them."""

from itertools import combinations

from tests.stage.people_of_tests import person
from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board
from yingxi.stage.place import Setting
from yingxi.stage.rig import proportions_of
from yingxi.stage.sets import place_of
from yingxi.storyboard.marking import ELBOW_ROOM

WALKED = """INT. LIVING ROOM - DAY

TOM, 40, and MARY, 38, stand.

Tom walks over to Mary. Mary walks to the window.

INT. LIVING ROOM - DAY

JOHN, 60, looks at Tom.

JOHN
Well?

Mary looks at John.
"""
GIVEN = """INT. LABORATORY - DAY

TOM, 40, sits on a stool. MARY, 38, stands.

Mary gives Tom a book. Tom stands up. Mary gives Tom a cup.
"""


def boards(fountain: str) -> list[Board]:
    return [board for board in written(fountain).drawn(pace=1.0).boards if board.placements]


def test_room_is_wider_than_a_grown_man() -> None:
    man = person("tom", "adult", 1.65, "#4a5a78", sex="male", build="medium")
    assert 1.2 * 2 * proportions_of(man).shoulder_half - 0.005 <= ELBOW_ROOM


def test_nobody_stands_in_somebody_else_where_a_scene_goes_on() -> None:
    for board in boards(WALKED):
        standing = [each for each in board.placements if each.posture == "stand" and abs(each.x) < 3]
        for one, other in combinations(standing, 2):
            assert abs(one.x - other.x) >= 0.4 or abs(one.z - other.z) >= 0.45, board.id


def test_nobody_stands_in_a_seat_to_hand_something_over() -> None:
    seats = place_of(Setting("laboratory", True, "day")).seats
    for board in boards(GIVEN):
        for each in board.placements:
            if each.posture == "stand":
                assert all(abs(each.x - seat.x) > 0.3 or abs(each.z - seat.z) > 0.15 for seat in seats), (
                    board.id
                )
