"""What lasts from scene to scene: who sat sits on under a new heading of the same place, who held a thing has it."""

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Placement

TOLD = """INT. LIVING ROOM - DAY

GRANNY, 70, sits on a chair. MEI, 8, stands, holding a letter.

GRANNY
Come here.

INT. {place}

Granny looks at Mei.

MEI
For you.
"""


def second_scene(place: str) -> dict[str, Placement]:
    film = written(TOLD.format(place=place), "en", 30)
    boards: list[Board] = [board for board in film.drawn(pace=1.0).boards if board.placements]
    last = boards[-1].scene
    first = next(board for board in boards if board.scene == last and len(board.placements) == 2)
    names = {person.id: person.name.lower() for person in film.breakdown.people}
    return {names[each.person]: each for each in first.placements}


def test_who_sat_sits_on_and_who_held_a_thing_has_it_under_a_new_heading() -> None:
    people = second_scene("LIVING ROOM - DAY")
    assert (people["granny"].posture, people["mei"].posture, people["mei"].held) == ("sit", "stand", "letter")


def test_another_hour_or_place_begins_anew() -> None:
    for place in ("LIVING ROOM - NIGHT", "KITCHEN - DAY"):
        people = second_scene(place)
        assert (people["granny"].posture, people["mei"].held) == ("stand", "")


WALKED = """INT. WARD - NIGHT

LEO, 9, stands. HAROLD, 72, walks up. BEA, 8, stands.

HAROLD
Good evening.

Leo walks over to Bea. Leo kneels.

INT. WARD - NIGHT

Harold looks at Leo.

BEA
Go on.
"""


def test_nobody_jumps_to_another_place_under_a_new_heading_of_the_same_hour() -> None:
    """Where the last shot of one scene leaves people, the first of the next finds them: to the step, on their knees."""
    film = written(WALKED, "en", 30)
    boards = [board for board in film.drawn(pace=1.0).boards if board.placements]
    last = next(board for board in reversed(boards) if board.scene == boards[0].scene)
    first = next(board for board in boards if board.scene != boards[0].scene and len(board.placements) == 3)
    ends = {each.person: (each.x, each.z, each.posture) for each in last.placements}
    for moment in last.moments:
        if moment.to_x is not None and moment.to_z is not None:
            ends[moment.actor] = (moment.to_x, moment.to_z, ends[moment.actor][2])
    for each in first.placements:
        x, z, _ = ends[each.person]
        assert (abs(each.x - x), abs(each.z - z)) < (0.3, 0.3), each.person
    assert {each.person: each.posture for each in first.placements}["person-leo"] == "kneel"
