"""A scene comes to its first line, and the film's last picture stays."""

import pytest

from tests.storyboard.films_of_tests import IDEAS, film_of, written
from yingxi.film.camera import HEAD_SHARE

WAITING = """\
Title: The Tree

EXT. GARDEN - DAY

MEI, 70, stands by the tree. FU, 72, stands beside her. Mei looks at the tree. Fu looks at Mei. Mei nods.

MEI
You lost.

Fu laughs.
"""


def test_who_only_stands_and_looks_does_not_keep_the_first_line_waiting() -> None:
    boards = [board for board in written(WAITING).drawn(pace=1.0).boards if board.scene and board.placements]
    before = 0
    for board in boards:
        line = next((moment for moment in board.moments if moment.kind == "speech"), None)
        if line is not None:
            before += line.start
            break
        before += board.frames
    assert 24 < before <= 3.4 * 24


def test_who_does_something_before_the_first_line_has_the_time_for_it() -> None:
    walks = WAITING.replace("Mei nods.", "Mei walks to Fu.")
    moments = [moment for board in written(walks).drawn(pace=1.0).boards for moment in board.moments]
    assert sum(each.end_exclusive - each.start for each in moments if each.verb == "walk") > 20


@pytest.mark.parametrize(("idea", "language", "seconds"), IDEAS)
def test_the_last_picture_stays_two_seconds_after_what_happens_in_it(
    idea: str, language: str, seconds: int
) -> None:
    boards = film_of(idea, language, seconds).drawn(pace=0.7).boards
    last = [board for board in boards if not board.lettering or board.lettering.kind != "credits"][-1]
    over = max((moment.end_exclusive for moment in last.moments if moment.kind != "silence"), default=0)
    assert last.frames - over >= 2 * 24


def test_a_film_takes_leave_from_afar_in_three_seconds() -> None:
    speaks = WAITING.replace("\nFu laughs.\n", "\nFU\nI did.\n")
    last = [board for board in written(speaks).drawn(pace=1.0).boards if board.placements][-1]
    assert [moment.kind for moment in last.moments] == ["silence"]
    assert 2 * 24 <= last.frames <= 3 * 24 + 1


def test_a_last_picture_that_all_have_left_does_not_stay_empty() -> None:
    leave = WAITING.replace("\nFu laughs.\n", "\nFu leaves. Mei leaves.\n")
    last = [board for board in written(leave).drawn(pace=1.0).boards if board.placements][-1]
    assert last.frames - max(each.end_exclusive for each in last.moments) < 2 * 24


GIFT = """\
Title: The Apple

EXT. GARDEN - DAY

RUTH, 60, stands by the door. MEI, 30, stands by the tree.

MEI
Are you hungry?

Ruth walks to the gate.

{gift}

RUTH
Thank you.

Ruth sits down on the bench.
"""


@pytest.mark.parametrize("gift", ["Mei gives Ruth an apple.", "Mei hugs Ruth."])
def test_the_way_to_a_gift_is_one_shot_and_the_gift_the_next_nearer_one(gift: str) -> None:
    boards = written(GIFT.format(gift=gift)).drawn(pace=0.7).boards
    deeds = [
        (board.size, verbs)
        for board in boards
        if (verbs := [each.verb for each in board.moments if each.actor == "person-mei" and each.verb])
    ]
    (far, way), (near, meeting) = deeds[-2:]
    assert (way, len(meeting)) == (["walk"], 1)
    assert HEAD_SHARE[near] > HEAD_SHARE[far]
