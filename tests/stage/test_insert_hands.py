"""What somebody holds is seen close in their hand, with their sleeve; what is handed over, in two hands."""

import pytest

from tests.stage.people_of_tests import adult, cast, child
from yingxi.film.board import Board
from yingxi.film.colour import Colour, from_hex
from yingxi.stage.display import Cut, DisplayList, Group, bounds_of
from yingxi.stage.insert_hands import held_close
from yingxi.stage.plates import MIDST

WIDTH, HEIGHT = 1280, 720
CAST = cast(adult(), child())
ADULT, CHILD = (sheet.id for sheet in CAST.people)


def seen(what: str, *held: str) -> DisplayList:
    board = Board(id="shot", scene="scene-1", size="insert", insert=what, insert_held=held, frames=24)
    return held_close(board, CAST, 0, width=WIDTH, height=HEIGHT, spot=MIDST, seed=1, carved=False)


def arms(records: DisplayList) -> list[Group]:
    return [each for each in records if isinstance(each, Group) and each.name == "arm"]


def colours(records: DisplayList) -> set[Colour]:
    made: set[Colour] = set()
    for each in records:
        if isinstance(each, Group):
            made |= colours(each.records)
        elif isinstance(each, Cut):
            made.add(each.colour)
    return made


@pytest.mark.parametrize("what", ["book", "cup", "coin", "sword", "lantern", "broom", "suitcase"])
@pytest.mark.parametrize("person", [ADULT, CHILD])
def test_the_arm_that_holds_a_thing_comes_from_the_frames_edge(what: str, person: str) -> None:
    records = seen(what, person)
    left, top, right, bottom = bounds_of(arms(records))
    assert left < 0 or top < 0 or bottom > HEIGHT
    thing = next(each for each in records if isinstance(each, Group) and each.name == what)
    west, north, east, south = bounds_of((thing,))
    assert (west < right, left < east, north < bottom, top < south) == (True, True, True, True)


def test_the_sleeve_is_of_its_owners_cloth() -> None:
    for sheet in CAST.people:
        found = colours(tuple(arms(seen("book", sheet.id))))
        assert any(abs(each.hue - from_hex(sheet.top.colour).hue) < 12 for each in found)


def test_what_is_handed_over_is_in_two_hands_from_two_sides() -> None:
    first, second = (bounds_of((arm,)) for arm in arms(seen("gift", ADULT, CHILD))[-2:])
    assert (first[0] < 0 or first[3] > HEIGHT, second[2] > WIDTH or second[3] > HEIGHT) == (True, True)
    assert first[0] < second[0]
