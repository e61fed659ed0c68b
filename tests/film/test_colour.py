from hypothesis import given
from hypothesis import strategies as st

from yingxi.film.colour import Colour, from_hex


@given(st.integers(0, 0xFFFFFF))
def test_a_hex_colour_comes_back(value: int) -> None:
    assert from_hex(f"#{value:06x}").hex() == f"#{value:06x}"


@given(st.floats(0, 1), st.floats(0, 0.4), st.floats(0, 360))
def test_any_colour_fits_the_screen(lightness: float, chroma: float, hue: float) -> None:
    assert all(0 <= value <= 255 for value in Colour(lightness, chroma, hue).rgb())


def test_half_a_mix_of_a_colour_with_itself_is_that_colour() -> None:
    red = Colour(0.6, 0.15, 25)
    assert red.mixed(red, 0.5).hex() == red.hex()


def test_lightness_stays_inside_its_range() -> None:
    assert (Colour(0.9, 0, 0).lighter(0.3).lightness, Colour(0.1, 0, 0).darker(0.3).lightness) == (1.0, 0.0)
