"""Whoever hides behind something is out of sight until they are found."""

from tests.storyboard.films_of_tests import written

HIDING = """\
Title: Found

INT. LIVING ROOM - DUSK

RUTH, 60, and MEI, 8, stand by the chair.

Mei runs behind the curtain.

Ruth nods.

Ruth walks to the curtain.

Mei hugs Ruth.
"""


def test_who_runs_behind_the_curtain_is_gone_until_the_embrace() -> None:
    shown = [
        (board.moments[0].verb, {placement.person for placement in board.placements})
        for board in written(HIDING).drawn(pace=0.8).boards
        if board.moments
    ]
    alone = [people for verb, people in shown if verb in ("nod", "walk")]
    assert alone
    assert all("person-mei" not in people for people in alone)
    assert {"person-mei", "person-ruth"} in [people for _, people in shown][-1:]
