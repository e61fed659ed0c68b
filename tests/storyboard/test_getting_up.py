"""Who sits or kneels gets up for what must be done standing, and is seen to."""

from tests.storyboard.films_of_tests import written

HELPED = """Title: The Ice

EXT. STREET - DAY

FRANK, 70, in a grey coat. MEI, 19, in a red coat, stands by the wall.

FRANK
Careful.

Frank falls.

{helps}

FRANK
Thank you.
"""
PARK = """Title: The Bench

INT. LIVING ROOM - DAY

FRANK, 70, sits in an armchair. MEI, 19, stands by the door.

MEI
Father.

Frank {does}

MEI
I will come home.
"""


def _deeds(text: str, *verbs: str) -> list[tuple[str, str]]:
    boards = written(text).drawn(pace=0.8).boards
    return [
        (each.actor.removeprefix("person-"), each.verb)
        for board in boards
        for each in board.moments
        if each.verb in verbs
    ]


def test_who_knelt_beside_somebody_stands_up_to_pull_them_to_their_feet() -> None:
    text = HELPED.format(helps="Mei kneels down beside Frank and helps him up.")
    assert _deeds(text, "kneel", "rise", "pull") == [("mei", "kneel"), ("mei", "rise"), ("mei", "pull")]


def test_who_stands_pulls_them_up_as_they_are() -> None:
    text = HELPED.format(helps="Mei helps Frank up.")
    assert _deeds(text, "kneel", "rise", "pull") == [("mei", "pull")]


def test_who_sits_gets_up_and_goes_to_whom_they_touch() -> None:
    boards = written(PARK.format(does="puts his hand on Mei's shoulder.")).drawn(pace=0.8).boards
    way = next(board for board in boards if any(each.verb == "walk" for each in board.moments))
    frank = next(each for each in way.placements if each.person == "person-frank")
    assert frank.posture == "sit"
    touch = next(board for board in boards if any(each.verb == "touch" for each in board.moments))
    assert abs(touch.placements[0].x - touch.placements[1].x) < 1.0


def test_who_turns_to_somebody_in_a_chair_turns_the_head_alone() -> None:
    boards = written(PARK.format(does="turns round. Frank looks at Mei.")).drawn(pace=0.8).boards
    facings = {
        each.facing
        for board in boards
        for each in board.placements
        if each.person == "person-frank" and each.posture == "sit"
    }
    assert len(facings) == 1
