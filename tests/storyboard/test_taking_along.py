"""What somebody takes along is in their hand, and what they leave behind lies there after them."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Staged
from yingxi.film.breakdown import Deed
from yingxi.film.hands import Hands
from yingxi.storyboard import TableRead
from yingxi.storyboard.taking_along import parted

BEHIND = """INT. CAFE - DAY

JUNE, 23, leaves a violin behind.

CLAIRE, 36, runs after June with the violin.

CLAIRE
You forgot this.

JUNE
I didn't.
"""


def deed(text: str, verb: str) -> Deed:
    return Deed(id="deed-1", text=text, actors=("person-claire",), verb=verb, what="violin")


def done(film: TableRead) -> list[Staged]:
    boards = film.drawn(pace=1.0).boards
    return [moment for board in boards for moment in board.moments if moment.kind == "deed"]


def test_what_is_left_behind_is_put_down_and_what_is_taken_along_is_taken_up() -> None:
    verbs = [(each.actor, each.verb, each.what) for each in done(written(BEHIND)) if each.verb != "look"]
    assert [each for each in verbs if each[1] != "walk"] == [
        ("person-june", "put down", "violin"),
        ("person-june", "leave", ""),
        ("person-claire", "take", "violin"),
        ("person-claire", "run", "violin"),
    ]


def test_who_runs_after_somebody_who_has_left_runs_the_way_that_they_went() -> None:
    deeds = done(written(BEHIND))
    ways = {each.verb: each.to_facing for each in deeds if each.verb in ("leave", "run")}
    film = written(BEHIND).drawn(pace=1.0)
    claire = next(
        place.x
        for board in film.boards
        for place in board.placements
        if place.person == "person-claire" and any(each.verb == "run" for each in board.moments)
    )
    ran = next(each for each in deeds if each.verb == "run")
    assert ran.to_x is not None
    assert (ran.to_x > claire) == (ways["leave"] == 1)


@pytest.mark.parametrize(
    ("text", "verb", "held", "verbs"),
    [
        ("runs after June with the violin", "run", "", ["take", "run"]),
        ("runs after June with the violin", "run", "violin", ["run"]),
        ("runs to the violin", "run", "", ["run"]),
        ("抱着小提琴跑", "run", "", ["take", "run"]),
        ("leaves a violin behind", "leave", "violin", ["put down", "leave"]),
        ("把小提琴留下，走了", "leave", "violin", ["put down", "leave"]),
        ("leaves with the violin", "leave", "", ["take", "leave"]),
    ],
)
def test_a_deed_of_two_parts_is_the_hands_and_then_the_feets(
    text: str, verb: str, held: str, verbs: list[str]
) -> None:
    assert [each.verb for each in parted(deed(text, verb), Hands(held))] == verbs
