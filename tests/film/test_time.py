from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yingxi.film.brief import Brief
from yingxi.film.time import FrameRange, frames_in, samples_at, seconds_at


@pytest.mark.parametrize(
    ("given_rate", "exact"),
    [
        (24, Fraction(24)),
        ("24", Fraction(24)),
        (23.976, Fraction(24000, 1001)),
        ("30000/1001", Fraction(30000, 1001)),
    ],
)
def test_a_rate_is_exact_however_it_is_written(given_rate: object, exact: Fraction) -> None:
    assert Brief.model_validate({"idea": "x", "rate": given_rate}).rate == exact


def test_a_range_holds_its_start_and_not_its_end() -> None:
    shot = FrameRange(start=10, end_exclusive=12)
    assert [frame in shot for frame in (9, 10, 11, 12)] == [False, True, True, False]


@given(
    st.integers(0, 10_000_000),
    st.sampled_from([Fraction(24), Fraction(24000, 1001), Fraction(25), Fraction(60)]),
)
def test_frames_survive_the_way_through_seconds(frame: int, rate: Fraction) -> None:
    assert frames_in(seconds_at(frame, rate), rate) == frame


def test_samples_of_an_hour_at_ntsc_are_rounded_once() -> None:
    assert samples_at(86_400, Fraction(24000, 1001)) == 172_972_800
