import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stage.people.cast import GIRL, GRANNY
from yingxi.film.sheet import Hair
from yingxi.stage.people.tones import CONTRAST, tones_of

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@settings(deadline=None, max_examples=60)
@given(colours, colours)
def test_hair_always_parts_from_skin_in_value(skin: str, hair: str) -> None:
    tones = tones_of(GIRL.model_copy(update={"skin": skin, "hair": Hair(style="bob", colour=hair)}))
    difference = abs(tones.hair.plain.lightness - tones.skin.plain.lightness)
    assert difference >= CONTRAST - 0.09


def test_a_white_beard_on_a_pale_face_is_whiter_than_it() -> None:
    pale = GRANNY.model_copy(update={"skin": "#eed2ba", "beard": "long beard", "beard_colour": "#d6d4cf"})
    tones = tones_of(pale)
    assert tones.beard.plain.lightness > tones.skin.plain.lightness + 0.06


@pytest.mark.parametrize("skin", ["#3d2417", "#5a3825"])
@pytest.mark.parametrize("hair", ["#111111", "#2b2b2b"])
def test_black_hair_on_a_very_dark_skin_stays_darker_than_it(skin: str, hair: str) -> None:
    tones = tones_of(GIRL.model_copy(update={"skin": skin, "hair": Hair(style="bob", colour=hair)}))
    assert tones.hair.plain.lightness < tones.skin.plain.lightness - 0.12
