"""What goes behind a back is in the far hand there, shot after shot, until it is shown."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Placement

HIDDEN = """\
Title: Nothing

INT. LIVING ROOM - DAY

RUTH, 60, holds a letter. MEI, 8, comes in. Ruth {hides}.

MEI
What is it?

RUTH
Nothing.

Ruth {shows}. Mei nods.

RUTH
Yes.
"""


def ruth_in(hides: str, shows: str) -> dict[str, Placement]:
    """Ruth as each shot with a line or a nod begins, by its last moment."""
    boards = written(HIDDEN.format(hides=hides, shows=shows)).drawn(pace=0.8).boards
    return {
        moment.text if moment.kind == "speech" else moment.verb: placed
        for board in boards
        for moment in board.moments
        for placed in board.placements
        if placed.person == "person-ruth"
    }


@pytest.mark.parametrize("hides", ["hides the letter behind her back", "puts the letter behind her back"])
def test_it_stays_behind_the_back_in_the_shots_that_follow(hides: str) -> None:
    seen = ruth_in(hides, "shows the letter")
    assert (seen["hide"].conceals, seen["Nothing."].conceals) == (False, True)
    assert (seen["Nothing."].held, seen["Nothing."].far_held, seen["Nothing."].posture) == (
        "",
        "letter",
        "stand",
    )


@pytest.mark.parametrize("shows", ["shows the letter", "gives Mei the letter", "reads the letter"])
def test_it_comes_out_when_it_is_shown(shows: str) -> None:
    assert not ruth_in("hides the letter behind her back", shows)["Yes."].conceals
