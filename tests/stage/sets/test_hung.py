"""No room by day is a dead picture, in no look and no weather."""

from dataclasses import replace

import pytest

from tests.stage.display_text import as_text
from tests.stage.sets.test_places import setting
from yingxi.film.breakdown import Weather
from yingxi.film.brief import Look
from yingxi.film.sheet import SetKind
from yingxi.stage.display import bounds_of
from yingxi.stage.place import Place
from yingxi.stage.sets import place_of
from yingxi.stage.sets.life.hung import BLINKS, HANGS


def moves(place: Place) -> bool:
    shown = [card.moving for card in place.cards if card.moving is not None]
    return any(as_text(moving(0)) != as_text(moving(BLINKS + 3)) for moving in shown)


@pytest.mark.parametrize("look", ["ink", "shadow"])
@pytest.mark.parametrize("kind", [*HANGS, "station"])
def test_something_stirs_in_a_room_by_day(kind: SetKind, look: Look) -> None:
    assert moves(place_of(replace(setting(kind), look=look)))


@pytest.mark.parametrize("weather", ["fog", "rain"])
@pytest.mark.parametrize("kind", ["station", "lamp room", "gallery"])
def test_something_stirs_under_a_grey_sky(kind: SetKind, weather: Weather) -> None:
    assert moves(place_of(setting(kind, weather=weather)))


def test_nobody_puts_a_parasol_up_in_snow() -> None:
    def high_on_the_right(place: Place) -> list[str]:
        near = next(card for card in place.cards if card.name == "near")
        boxes = [(each, bounds_of((each,))) for each in near.records]
        return [
            as_text((each,))
            for each, (left, _, right, top) in boxes
            if left > 1.9 and right < 4.4 and top > 2.2
        ]

    assert high_on_the_right(place_of(setting("beach")))
    assert not high_on_the_right(place_of(setting("beach", weather="snow")))


@pytest.mark.parametrize("kind", ["train carriage", "bus", "car"])
def test_snow_lies_outside_what_drives(kind: SetKind) -> None:
    def outside(asked: Place) -> list[str]:
        return [
            as_text((*card.records, *(card.moving(0) if card.moving else ())))
            for card in asked.cards
            if card.z > 12
        ]

    white, green = place_of(setting(kind, weather="snow")), place_of(setting(kind, weather="fog"))
    assert outside(white) != outside(green)
