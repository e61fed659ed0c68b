"""Several who do the same with their whole bodies need not wait for one another."""

import pytest

from tests.storyboard.films_of_tests import written

NAMES = "老大、老二、老三、老四、老五"


@pytest.mark.parametrize(("told", "verb"), [("五人跪下。", "kneel"), ("五人走出去。", "leave")])
def test_the_next_begins_before_the_first_has_done(told: str, verb: str) -> None:
    boards = written(f"内 老屋 夜\n\n{NAMES}站着。{told}\n\n@老大\n好。\n", "zh").drawn().boards
    staged = sorted(
        (each.start, each.end_exclusive) for board in boards for each in board.moments if each.verb == verb
    )
    assert len(staged) == 5
    assert staged[1][0] < staged[0][1]
    assert [start for start, _ in staged] == sorted({start for start, _ in staged})


def test_two_who_come_in_come_one_after_the_other() -> None:
    boards = written("内 老屋 夜\n\n老大、老二走进来。\n\n@老大\n好。\n", "zh").drawn().boards
    staged = sorted((e.start, e.end_exclusive) for b in boards for e in b.moments if e.verb == "enter")
    assert staged[1][0] >= staged[0][1]
