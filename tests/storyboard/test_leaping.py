"""An animal that leaps onto a thing lands on its top and stays there."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Board

CAT = """\
Title: The Cat

INT. LIVING ROOM - DAY

RUTH, 60, stands by the window. A CAT sits on the floor.

The cat {leaps}.

RUTH
You again.

The cat looks at Ruth. The cat jumps down.
"""


def boards_of(leaps: str) -> tuple[Board, ...]:
    return written(CAT.format(leaps=leaps)).drawn(pace=0.8).boards


@pytest.mark.parametrize(
    "leaps",
    ["jumps on the chair", "leaps onto the sofa", "jumps up onto the table", "leaps onto the windowsill"],
)
def test_it_lands_on_top_and_is_there_in_the_next_shot(leaps: str) -> None:
    boards = boards_of(leaps)
    at = next(moment.at for board in boards for moment in board.moments if moment.verb == "dance")
    assert at is not None
    looks = next(
        board for board in boards if any(moment.verb == "look" and moment.whom for moment in board.moments)
    )
    cat = next(placed for placed in looks.placements if placed.person == "person-cat")
    assert (cat.x, cat.seat_height, cat.z, cat.posture) == (*at, "sit")
    assert 0.4 < at[1] < 1.3


def test_it_comes_down_again() -> None:
    last = [board for board in boards_of("jumps on the chair") if board.placements][-1]
    down = next(moment for moment in last.moments if moment.verb == "walk")
    assert down.to_z == 5.2
