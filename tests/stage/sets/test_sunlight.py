"""One sun: a window's light lies on the floor, and at night there is none."""

import pytest

from yingxi.film.breakdown import Hour
from yingxi.stage.display import DisplayList, Group, Soft
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.floors import WINDOW_LIGHT


def panes(records: DisplayList) -> list[Soft]:
    found: list[Soft] = []
    for record in records:
        if isinstance(record, Group):
            found += panes(record.records)
        elif isinstance(record, Soft) and record.name == WINDOW_LIGHT:
            found.append(record)
    return found


@pytest.mark.parametrize("kind", ["living room", "restaurant", "gym", "hospital ward", "classroom"])
@pytest.mark.parametrize("hour", ["day", "dusk"])
def test_a_rooms_panes_of_light_lie_on_its_floor(kind: str, hour: Hour) -> None:
    place = place_of(Setting(kind, True, hour))
    assert panes(place.ground)
    assert not any(panes(card.records) for card in place.cards)


@pytest.mark.parametrize("kind", ["living room", "restaurant", "bedroom"])
def test_at_night_a_room_has_no_ghost_of_them(kind: str) -> None:
    assert panes(place_of(Setting(kind, True, "night")).ground) == []


def test_a_window_of_the_rooms_own_is_the_only_one_that_throws_light() -> None:
    room = place_of(Setting("kitchen", True, "day"))
    assert len(panes(room.ground)) == 4
