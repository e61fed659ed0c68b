"""A colour and a pattern stay with the garment they stand beside."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.design.colours import dye
from yingxi.design.tailoring import ON_WHITE
from yingxi.film.brief import Language
from yingxi.film.colour import from_hex
from yingxi.film.sheet import CharacterSheet
from yingxi.screenplay import screenplay_from_fountain


def dressed(words: str, language: Language = "en") -> CharacterSheet:
    text = (
        f"INT. ROOM - DAY\n\nANA (30), in {words}, comes in. BO (40), in a black coat, nods.\n\nBO\nYes.\n\nBO\nNo.\n"
        if language == "en"
        else f".内景 房间 - 日\n\n阿宁（30岁，穿{words}）走进来。\n"
    )
    told = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    return next(each for each in cast_designed(told, seed=1).people if each.name in ("Ana", "阿宁"))


def like(colour: str, name: str) -> bool:
    """Whether a sheet's colour is that dye; what is bright may be stronger."""
    meant, made = dye(name), from_hex(colour)
    return abs(made.lightness - meant.lightness) < 0.09 and (
        meant.chroma < 0.03 or abs(made.hue - meant.hue) < 9
    )


@pytest.mark.parametrize(
    ("words", "language"),
    [("red and white striped T-shirt and blue shorts", "en"), ("红白条纹T恤和蓝短裤", "zh")],
)
def test_a_striped_shirt_is_of_its_two_colours_and_shorts_of_theirs(words: str, language: Language) -> None:
    made = dressed(words, language)
    assert made.top.pattern == "stripes"
    assert like(made.top.colour, "red")
    assert like(made.top.trim, "white")
    assert like(made.trousers, "blue")


@pytest.mark.parametrize(
    ("words", "language"), [("teal overalls and a white striped shirt", "en"), ("青背带裤配白条纹衫", "zh")]
)
def test_overalls_have_their_colour_and_the_shirt_its_own(words: str, language: Language) -> None:
    made = dressed(words, language)
    assert (made.top.pattern, made.top.under_pattern) == ("overalls", "stripes")
    assert like(made.trousers, "teal")
    assert like(made.top.colour, "white")


def test_stripes_are_seen_on_white() -> None:
    made = dressed("白条纹衫", "zh")
    assert (made.top.pattern, made.top.trim) == ("stripes", ON_WHITE.hex())


def test_a_dress_under_a_jacket_is_seen_below_it() -> None:
    made = dressed("a denim jacket over a yellow dress")
    assert made.top.cut == "short top"
    assert like(made.top.colour, "blue")
    assert like(made.skirt, "yellow")
    assert like(made.top.under, "yellow")


def test_a_suit_has_trousers_of_its_cloth_and_a_shirt_beneath() -> None:
    made = dressed("a brown suit with a blue shirt")
    assert made.top.pattern == "suit"
    assert like(made.trousers, "brown")
    assert like(made.top.under, "blue")
