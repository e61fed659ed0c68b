"""Where a set has too few seats, one sits down on the ground."""

from tests.storyboard.films_of_tests import written

TWO = """\
Title: One Stool

EXT. STREET - DAY

RUTH, 60, sits.

MEI, 8, sits down.
"""


def test_who_finds_no_seat_sits_on_the_ground_from_the_first() -> None:
    boards = written(TWO).drawn(pace=0.8).boards
    heights = {
        placement.seat_height
        for board in boards
        for placement in board.placements
        if placement.person == "person-mei" and placement.seat_height is not None
    }
    assert heights == {0.0}


def test_two_sit_side_by_side_where_there_is_room() -> None:
    boards = written(TWO.replace("STREET", "PARK")).drawn(pace=0.8).boards
    sitting = {(p.person, p.x) for p in boards[-2].placements if p.posture == "sit" and p.seat_height}
    assert len({person for person, _ in sitting}) == 2
    assert abs(max(x for _, x in sitting) - min(x for _, x in sitting)) < 0.6
