"""Whoever leaves a stone in secret is gone before it is found, and comes back to own up."""

from tests.storyboard.films_of_tests import written

FOUND = """EXT. BEACH - DAWN

ANNA, 40, red coat, puts down a white stone, and hurries off.

BEN, 60, blue coat, walks up. He kneels and finds the stone.

[Silence.] Anna comes back.

ANNA
It was mine.
"""


def test_who_leaves_the_stone_is_not_there_when_it_is_found() -> None:
    boards = [each for each in written(FOUND).drawn(pace=0.7).boards if each.placements]
    leaves, finds = (
        "person-anna",
        next(board for board in boards if any(moment.verb == "kneel" for moment in board.moments)),
    )
    assert [each.person for each in boards[0].placements] == [leaves]
    assert [each.person for each in finds.placements] == ["person-ben"]
    assert leaves in [each.person for each in boards[-1].placements]
