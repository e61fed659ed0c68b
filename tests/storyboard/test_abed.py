"""Nobody keeps a hat on in bed, and who lies asleep lies there already."""

from tests.storyboard.films_of_tests import written

NIGHT = """\
Title: Night

INT. BEDROOM - NIGHT

BEN, 50, in a grey cap, sleeps. LU, 9, looks at him.

LU
Papa?
"""


def test_who_lies_in_bed_has_no_cap_on() -> None:
    placed = [
        each
        for board in written(NIGHT, "en").drawn().boards
        for each in board.placements
        if each.person == "person-ben"
    ]
    abed = [each for each in placed if each.posture == "lie"]
    assert abed
    assert {each.hat for each in abed} == {""}


BARN = """\
Title: Barn

INT. BARN - DAY

OSCAR, 34, lies asleep on the ground. ROSE, 70, walks in, and picks up a broom.

OSCAR
(softly)
Five more minutes.
"""


def test_who_lies_asleep_lies_there_from_the_first_picture() -> None:
    placed = [
        each
        for board in written(BARN, "en").drawn().boards
        for each in board.placements
        if each.person == "person-oscar"
    ]
    assert {(each.posture, each.seat_height) for each in placed} == {("lie", 0.0)}
