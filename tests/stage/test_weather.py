from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.stage.display import Cut, Stroke
from yingxi.stage.weather import fog, rain, ripples, snow

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
    assert all(isinstance(record, Cut) and record.colour.lightness > 0.9 for record in snow(1280, 720, 30, 5))
    assert snow(1280, 720, 30, 5) != snow(1280, 720, 31, 5)


def test_fog_and_ripples_are_records_of_their_frame() -> None:
    assert fog(1280, 720, 4, 1) == fog(1280, 720, 4, 1)
    assert ripples(4, 1) != ripples(5, 1)
