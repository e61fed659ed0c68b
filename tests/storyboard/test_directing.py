"""Directions in a screenplay are obeyed, and the board says so."""

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board, Size

SCREENPLAY = """\
Title: The Kite

INT. KITCHEN - NIGHT

RUTH, 60, sits at the table. MEI, 8, stands by the door.

CLOSE ON RUTH.

MEI
Where is the kite?

PAN TO MEI, who waves.

RUTH
Under the bed.

LOW ANGLE on MEI.

MEI
I looked.

The camera pushes in on Ruth.

RUTH
Look again.

SMASH CUT TO:

EXT. STREET - DAY

Mei runs.
"""


def boards() -> tuple[Board, ...]:
    return written(SCREENPLAY).drawn(pace=0.8).boards


def asked(words: str) -> Board:
    return next(board for board in boards() if words in board.reason)


def test_a_close_shot_is_close_and_of_whom_it_names() -> None:
    board = asked("CLOSE ON RUTH")
    assert (board.size, board.subjects) == (Size.CLOSE, ("person-ruth",))


def test_a_pan_leads_to_whom_it_names_and_both_are_in_the_set() -> None:
    board = asked("PAN TO MEI")
    assert (board.move, board.towards, board.subjects) == ("pan", "person-mei", ("person-ruth",))
    assert {placement.person for placement in board.placements} == {"person-ruth", "person-mei"}


def test_angle_and_move_are_as_asked() -> None:
    assert (asked("LOW ANGLE").angle, asked("LOW ANGLE").subjects) == ("low", ("person-mei",))
    assert (asked("pushes in").move, asked("pushes in").subjects) == ("push", ("person-ruth",))


def test_the_cut_asked_for_at_a_scenes_end_begins_the_next() -> None:
    street = next(board for board in boards() if not board.inside)
    assert street.transition == "smash"


def test_nobody_answers_in_a_close_shot_of_another() -> None:
    """Half a second of the answer may be heard before its speaker is seen."""
    said = [moment for moment in asked("CLOSE ON RUTH").moments if moment.kind == "speech"]
    assert [moment.actor for moment in said if moment.end_exclusive - moment.start > 12] == []


TURN_MARKED = """\
Title: The Key

INT. KITCHEN - NIGHT

MARTHA, 70, sits at the table. DANIEL, 34, stands by the door.

MARTHA
You kept it.

PAN TO the window.

Daniel sits down.

DANIEL
I did.

= beat: turn

Daniel gives Martha a key.

MARTHA
Thank you. Go home now.
"""


def test_a_look_that_is_asked_for_is_no_silence_before_the_turn() -> None:
    drawn = written(TURN_MARKED).drawn(pace=0.8).boards
    panned = [board for board in drawn if "PAN TO the window" in board.reason]
    assert [board.move for board in panned] == ["pan"]


def test_the_film_turns_where_the_mark_stands_inside_a_scene() -> None:
    drawn = written(TURN_MARKED).drawn(pace=0.8).boards
    turn, face = [board for board in drawn if "the film turns here" in board.reason]
    assert drawn.index(face) - drawn.index(turn) in (1, 2)
    before, after = (
        next(at for at, board in enumerate(drawn) if words in board.id) for words in ("line-2", "line-3")
    )
    assert before < drawn.index(turn) <= after


THREE = """\
Title: The Key

INT. KITCHEN - NIGHT

MARTHA, 70, sits at the table. DANIEL, 34, stands by the door. LUCY, 9, stands by Daniel.

LUCY
Martha, did he do it?

MARTHA
Daniel, come here.
"""


def test_who_is_called_by_name_is_spoken_to_and_looked_at_though_another_stands_nearer() -> None:
    told = written(THREE)
    lines = [moment for moment in told.breakdown.scenes[0].moments if moment.kind == "speech"]
    assert [line.whom for line in lines] == ["person-martha", "person-daniel"]
    drawn = told.drawn(pace=0.8).boards
    asks = next(board for board in drawn if any(each.ref == lines[0].id for each in board.moments))
    assert {each.person: each.looks_at for each in asks.placements}["person-lucy"] == "person-martha"
