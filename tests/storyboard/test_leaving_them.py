"""What is in a face when the film takes leave of it."""

from tests.storyboard.films_of_tests import written

HIDDEN = """\
INT. LIVING ROOM - NIGHT

NANA, 70, stands at the wall. TESS, 7, hides behind the curtain.

NANA
Five.

Nana nods and laughs.

NANA
Thank you, curtain.
"""


def test_who_laughed_still_smiles_and_looks_to_where_the_other_is_hidden() -> None:
    last = [board for board in written(HIDDEN).drawn(pace=1.0).boards if board.placements][-1]
    nana = next(placed for placed in last.placements if placed.person == "person-nana")
    assert last.reason == "the film takes leave of them"
    assert (nana.feeling, nana.looks_at) == ("joy", "person-tess")


def test_who_did_not_laugh_is_left_as_they_were() -> None:
    told = HIDDEN.replace("Nana nods and laughs.", "Nana nods.")
    last = [board for board in written(told).drawn(pace=1.0).boards if board.placements][-1]
    assert next(placed for placed in last.placements if placed.person == "person-nana").feeling == "neutral"
