import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.film.breakdown import Hour, Weather
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Stroke, Wash
from yingxi.stage.weather import drop_colour, falling, falls, fog, rain, ripples, snow

FRAMES = st.integers(min_value=0, max_value=5000)


@given(frame=FRAMES, seed=st.integers(min_value=0, max_value=2**63))
@settings(deadline=None, max_examples=8)
def test_rain_is_few_thin_strokes_in_every_frame(frame: int, seed: int) -> None:
    fallen = rain(1280, 720, frame, seed)
    assert 0 < len(fallen) <= 120
    assert all(isinstance(record, Stroke) and record.width < 2.5 for record in fallen)


def test_a_frame_alone_equals_the_frame_in_sequence() -> None:
    sequence = [rain(1280, 720, frame, 3) for frame in range(13)]
    assert rain(1280, 720, 12, 3) == sequence[12]
    assert sequence[11] != sequence[12]


def test_weather_grows_with_the_frame() -> None:
    small, large = rain(640, 360, 7, 1), rain(1280, 720, 7, 1)
    assert isinstance(small[0], Stroke)
    assert isinstance(large[0], Stroke)
    assert large[0].width == 2 * small[0].width


def test_snow_drifts_and_stays_light() -> None:
    assert all(
        isinstance(record, Cut) and record.colour.lightness >= 0.9 for record in snow(1280, 720, 30, 5)
    )
    assert snow(1280, 720, 30, 5) != snow(1280, 720, 31, 5)


def test_fog_and_ripples_are_records_of_their_frame() -> None:
    assert fog(1280, 720, 4, 1) == fog(1280, 720, 4, 1)
    assert ripples(4, 1) != ripples(5, 1)


def passing(weather: Weather, season: str, frame: int) -> DisplayList:
    haze = Colour(0.8, 0.02, 240)
    return falling(1280, 720, frame, 4, weather=weather, season=season, hour="day", haze=haze)


def test_every_weather_but_a_clear_one_moves_before_the_lens() -> None:
    for weather in ("rain", "snow", "fog", "wind", "storm"):
        assert falls(weather, "")
        assert passing(weather, "", 7) == passing(weather, "", 7) != passing(weather, "", 9)
    assert not falls("clear", "summer")
    assert passing("clear", "summer", 7) == ()


def test_petals_and_leaves_fall_in_their_season() -> None:
    assert falls("clear", "autumn")
    assert 0 < len(passing("clear", "autumn", 7)) == len(passing("clear", "spring", 7)) < 12


def test_a_storm_has_lightning_now_and_then_and_in_winter_drives_snow() -> None:
    pale = [any(isinstance(record, Wash) for record in passing("storm", "", frame)) for frame in range(192)]
    assert 0 < sum(pale) < 30
    assert not any(
        isinstance(record, Stroke) and record.width > 4 for record in passing("storm", "winter", 8)
    )


@pytest.mark.parametrize("hour", ["dawn", "day", "dusk", "night"])
def test_rain_parts_from_the_air_of_a_pale_paper(hour: Hour) -> None:
    paper = Colour(0.985, 0.008, 88)
    drop = drop_colour(hour, paper)
    assert (drop.lightness < paper.lightness - 0.3) == (hour != "night")


def test_rain_is_drawn_firmer_on_pale_paper_than_in_a_picture_s_air() -> None:
    (pale, *_), (grey, *_) = (
        falling(1280, 720, 7, 4, weather="rain", season="", hour="day", haze=Colour(light, 0.01, 240))
        for light in (0.98, 0.80)
    )
    assert isinstance(pale, Stroke)
    assert isinstance(grey, Stroke)
    assert pale.colour.alpha == pytest.approx(1.7 * grey.colour.alpha)
