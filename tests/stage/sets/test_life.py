from dataclasses import replace
from typing import get_args

import numpy
import pytest

from tests.stage.golden_shots import FRAME, GOLDENS, shot_of
from yingxi.film.breakdown import Hour
from yingxi.film.brief import Look
from yingxi.film.sheet import OPEN_AIR, SetKind
from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut, Group, bounds_of
from yingxi.stage.place import Card, Place, Setting
from yingxi.stage.scenery import moves_outside, scenery_of
from yingxi.stage.sets import place_of
from yingxi.stage.theatre import ShotPainter

WIDE = Camera(x=0, y=1.35, z=0, focal=311, centre=160, horizon=76, width=320, height=180)


def setting(kind: SetKind, hour: Hour = "day") -> Setting:
    return Setting(kind, kind not in OPEN_AIR, hour)


def moving(place: Place) -> list[Card]:
    return [card for card in place.cards if card.moving is not None]


def shown(card: Card, frame: int) -> object:
    assert card.moving is not None
    return card.moving(frame)


@pytest.mark.parametrize("kind", get_args(SetKind))
def test_in_no_set_is_a_clear_day_dead(kind: SetKind) -> None:
    alive = moving(place_of(setting(kind)))
    assert any(shown(card, 0) != shown(card, frame) for card in alive for frame in (20, 50))


@pytest.mark.parametrize("look", ["ink", "shadow"])
@pytest.mark.parametrize("kind", ["classroom", "library", "shop", "bedroom"])
def test_outside_a_window_a_bough_stirs(kind: SetKind, look: Look) -> None:
    boughs = [card for card in place_of(replace(setting(kind), look=look)).cards if card.name == "bough"]
    assert boughs
    assert all(shown(card, 0) != shown(card, 20) for card in boughs)


@pytest.mark.parametrize("look", ["ink", "shadow"])
def test_a_line_goes_over_the_waves_of_a_recording(look: Look) -> None:
    alive = moving(place_of(replace(setting("recording studio"), look=look)))
    assert any(shown(card, 0) != shown(card, 20) for card in alive)


def test_no_bough_stirs_before_a_wet_pane_nor_at_night() -> None:
    ink = replace(setting("classroom"), look="ink")
    for still in (replace(ink, weather="rain"), replace(ink, hour="night")):
        assert all(card.name != "bough" for card in place_of(still).cards)


@pytest.mark.parametrize("kind", ["street", "park", "village", "hillside"])
def test_a_frame_alone_is_the_frame_in_sequence(kind: SetKind) -> None:
    alone = [shown(card, 90) for card in moving(place_of(setting(kind)))]
    place_of.cache_clear()
    again = moving(place_of(setting(kind)))
    for frame in range(0, 90, 2):
        for card in again:
            shown(card, frame)
    assert [shown(card, 90) for card in again] == alone


def test_in_the_rain_no_bird_flies_and_no_butterfly() -> None:
    dry, wet = (place_of(replace(setting("garden"), weather=weather)) for weather in ("clear", "rain"))
    assert moving(dry)
    assert not moving(wet)


def test_who_passes_walks_on_one_foot_after_the_other() -> None:
    way = next(card for card in moving(place_of(setting("street"))) if 15 < card.z < 20)
    assert way.moving is not None
    first, second = ([each for each in way.moving(frame) if isinstance(each, Group)] for frame in (0, 12))
    assert len(first) == len(second) == 2
    assert first[0].matrix[4] < second[0].matrix[4]
    assert first[1].matrix[4] > second[1].matrix[4]
    for one in (*first, *second):
        assert abs(bounds_of(one.records)[1]) < 0.05


def test_who_passes_far_off_goes_behind_what_stands_nearer() -> None:
    street = setting("street")
    place = place_of(street)
    way = next(card for card in moving(place) if 15 < card.z < 20)
    assert moves_outside(way, place)
    scenery = scenery_of(street, (WIDE,), 5.2, foreground=False)
    # The ground they walk on lies behind them, the shops beside the eye before them.
    assert len(scenery.far) == len(scenery.near) == 1


def test_smoke_rises_and_is_gone_at_last() -> None:
    village = place_of(setting("village", "dusk"))
    smoke = next(card for card in moving(village) if 20 < card.z < 25)
    assert smoke.moving is not None
    heights = [bounds_of((puff,))[1] for puff in smoke.moving(0)]
    assert max(heights) - min(heights) > 1.5
    assert not any(isinstance(puff, Cut) for puff in smoke.moving(0))


def test_whoever_passes_is_elsewhere_when_the_film_comes_back() -> None:
    street = next(golden for golden in GOLDENS if golden.name == "street-dusk")
    first, second, first_again = (
        ShotPainter(shot_of(replace(street, name=name))).frame(FRAME) for name in ("first", "second", "first")
    )
    assert not numpy.array_equal(first, second)
    assert numpy.array_equal(first, first_again)
