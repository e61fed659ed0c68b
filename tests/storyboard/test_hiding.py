"""Whoever hides behind a curtain is behind it, and unseen by the others, until it is drawn aside."""

from tests.storyboard.films_of_tests import written

HIDING = """\
Title: Found

INT. LIVING ROOM - DUSK

RUTH, 60, and MEI, 8, stand by the chair.

Mei runs behind the curtain.

Ruth nods.

Ruth walks to the curtain and reaches out.

Mei hugs Ruth.
"""


PEEKING = """\
Title: Seven

INT. LIVING ROOM - NIGHT

RUTH, 60, stands by the chair.

MEI, 8, peeks from behind the curtain.

Ruth draws the curtain aside.
"""


def test_who_runs_behind_the_curtain_stands_behind_it_until_it_is_drawn_aside() -> None:
    shown = {
        moment.verb: next(one for one in board.placements if one.person == "person-mei")
        for board in written(HIDING).drawn(pace=0.8).boards
        for moment in board.moments
        if moment.verb in ("nod", "draw aside", "hug")
    }
    boards = written(HIDING).drawn(pace=0.8).boards
    cloth = boards[-2].hangings[0]
    assert cloth.edge < shown["nod"].x < cloth.x + cloth.half
    assert shown["nod"].z > cloth.z
    assert (shown["draw aside"].x, shown["draw aside"].z) == (shown["nod"].x, shown["nod"].z)


def test_the_cloth_falls_before_who_hides_and_is_drawn_from_before_who_is_found() -> None:
    drawn = [
        (moment.verb, board.hangings[0].share(0), board.hangings[0].share(board.frames))
        for board in written(HIDING).drawn(pace=0.8).boards
        for moment in board.moments
        if moment.verb in ("run", "draw aside")
    ]
    assert drawn == [("run", 0.0, 1.0), ("draw aside", 1.0, 0.0)]


def test_who_is_first_seen_to_peek_has_hidden_before_the_scene_begins() -> None:
    first = written(PEEKING).drawn(pace=0.8).boards[1]
    assert first.hangings[0].behind == ("person-mei",)


def test_nobody_looks_at_who_has_not_been_found() -> None:
    looks = {
        one.looks_at
        for board in written(HIDING).drawn(pace=0.8).boards
        if board.hangings and board.hangings[0].behind
        for one in board.placements
        if one.person == "person-ruth"
    }
    assert looks == {""}


COUNTING = """\
Title: Ten

INT. LIVING ROOM - DUSK

RUTH, 60, and MEI, 8, stand by the chair.

Ruth turns to the wall and covers her eyes.

RUTH
One. Two. Three. Four. Five. Six. Seven. Eight. Nine.

Mei nods.

RUTH
Ten.

Ruth turns round.
"""


def test_who_covers_their_eyes_at_the_wall_stays_so_until_they_do_something_else() -> None:
    turned = [
        (one.view, one.covered)
        for board in written(COUNTING).drawn(pace=0.8).boards
        for one in board.placements
        if one.person == "person-ruth"
    ]
    assert ("back", "hands") in turned
    later = turned[turned.index(("back", "hands")) :]
    assert set(later) == {("back", "hands")}


JUMPING = """\
Title: Out

INT. LIVING ROOM - DUSK

RUTH, 60, stands by the chair.

MEI, 8, hides behind the curtain.

RUTH
Where are you?

Mei jumps out.

MEI
Here.
"""


def test_who_only_jumps_out_comes_from_behind_the_curtain() -> None:
    boards = written(JUMPING).drawn(pace=0.8).boards
    jumps = next(board for board in boards for moment in board.moments if moment.text == "Mei jumps out")
    moved = [(each.actor, each.verb) for each in jumps.moments]
    assert ("person-mei", "run") in moved
    assert jumps.hangings[0].behind == ("person-mei",)
