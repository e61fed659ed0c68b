"""Kinds of scene have plans of their own, and what several do together several do."""

from tests.storyboard.films_of_tests import written

SCREENPLAY = """\
Title: Summer

INT. KITCHEN - DAY

ANNA, 30, reads.

BEN, 35, enters.

BEN
Come with me.

EXT. PARK - DAY - MONTAGE

Anna and Ben dance.

Ben laughs.

Anna gives Ben an apple.
"""
FILM = written(SCREENPLAY)
BOARDS = FILM.drawn(pace=1.0).boards


def test_every_moment_of_a_montage_is_a_shot_of_its_own_size() -> None:
    moments = [board for board in BOARDS if "one moment of many" in board.reason]
    assert len(moments) >= 3 or len({board.size for board in BOARDS if board.scene == "scene-2"}) >= 3
    assert len({board.size for board in moments}) == len(moments)


def test_entrance_has_a_reason_of_its_own() -> None:
    entrance = next(board for board in BOARDS if any(moment.verb == "enter" for moment in board.moments))
    assert entrance.reason.startswith("Ben comes in")


def test_two_who_dance_dance_with_each_other_and_both_are_seen() -> None:
    ((board, moment),) = [(board, m) for board in BOARDS for m in board.moments if m.verb == "dance"]
    assert {moment.actor, moment.whom} == {"person-anna", "person-ben"} == {*board.subjects}
