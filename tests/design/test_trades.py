"""A trade dresses whom the text gives no garment."""

from typing import get_args

import pytest
from tests.design.test_cast import breakdown, person, sheet

from yingxi.breakdown.lexicon import meanings
from yingxi.design import cast_designed
from yingxi.design.colours import DYES
from yingxi.design.looks import Looks
from yingxi.design.outfits import OUTFITS, Outfit, dressed
from yingxi.design.trades import trade_named, trade_read
from yingxi.film.brief import Language
from yingxi.film.colour import from_hex
from yingxi.film.sheet import Cut, Hat, Pattern


@pytest.mark.parametrize(
    ("name", "word", "language", "worn"),
    [
        ("Jun", "waiter", "en", ("short top", "vest", "none")),
        ("Ada", "a nurse", "en", ("dress", "buttons", "nurse")),
        ("Tom", "a nurse", "en", ("short top", "scrubs", "none")),
        ("Ola", "police officer", "en", ("short top", "uniform", "peaked")),
        ("Ines", "bride", "en", ("dress", "plain", "veil")),
        ("李强", "厨师", "zh", ("short top", "buttons", "cook")),
        ("王芳", "医生", "zh", ("long coat", "doctor", "none")),
        ("阿水", "渔夫", "zh", ("short top", "knots", "conical")),
    ],
)  # fmt: skip
def test_a_trade_says_what_is_worn(
    name: str, word: str, language: Language, worn: tuple[str, str, str]
) -> None:
    made = sheet(name, word, language=language)
    assert (made.top.cut, made.top.pattern, made.hat) == worn
    assert made.honoured == (word,)


def test_who_is_called_by_a_trade_wears_it() -> None:
    assert sheet("CHEF").hat == "cook"
    assert sheet("和尚", language="zh").hair.style == "shaven"


@pytest.mark.parametrize("name", ["Tom Baker", "Mr. Cook"])
def test_a_family_name_is_no_trade(name: str) -> None:
    assert trade_named(name, "en") == ""


def test_a_garment_of_the_text_rules_and_the_trade_fixes_nothing() -> None:
    made = sheet("Jun", "red sweater", "chef")
    assert (made.top.pattern, made.hat, made.honoured) == ("knit", "none", ("red sweater",))


def test_a_hat_of_the_text_stays_with_its_colour() -> None:
    made = sheet("Ola", "green beret", "soldier")
    assert (made.top.pattern, made.hat) == ("uniform", "beret")
    assert 140 < from_hex(made.hat_colour).hue < 160


@pytest.mark.parametrize(
    ("words", "language", "trade"),
    [
        ("daughter of a fisherman", "en", ""),
        ("a fisherman", "en", "fisherman"),
        ("渔夫的女儿", "zh", ""),
        ("老渔夫", "zh", "fisherman"),
        ("老师傅", "zh", "craftsman"),
        ("老师", "zh", "teacher"),
    ],
)
def test_a_trade_is_somebodys_own(words: str, language: Language, trade: str) -> None:
    assert trade_read(words, language) == trade


def test_soldiers_of_old_wear_armour() -> None:
    told = Looks(trade="soldier")
    old = dressed(told, sex="male", age="adult", period="ancient", culture="chinese", language="zh")
    today = dressed(told, sex="male", age="adult", period="today", culture="chinese", language="zh")
    assert old
    assert today
    assert (old.pattern, today.pattern) == ("armour", "uniform")


def test_a_child_is_no_doctor_and_a_grown_one_no_pupil() -> None:
    assert sheet("Ada", "8", "doctor").top.pattern != "doctor"
    assert sheet("Ada", "70", "student").honoured == ("70",)


def test_one_of_the_trade_is_as_much_told_apart_as_anybody() -> None:
    two = cast_designed(breakdown(person("Ana", "waitress"), person("Bea", "waitress")), seed=1).people
    assert two[0].hair.style != two[1].hair.style


def test_every_trade_of_the_words_has_an_outfit_that_can_be_drawn() -> None:
    for language in ("en", "zh"):
        assert {*meanings(language, "trades").values()} <= {*OUTFITS}
    for outfit in OUTFITS.values():
        assert _drawn(outfit)


def _drawn(outfit: Outfit) -> bool:
    dyes = (
        outfit.top_colour, outfit.trim, outfit.under, outfit.skirt, outfit.trousers, outfit.shoes, outfit.scarf,
        outfit.hat_colour,
    )  # fmt: skip
    return (
        outfit.top in get_args(Cut)
        and outfit.pattern in get_args(Pattern)
        and outfit.hat in ("", *get_args(Hat))
        and {each for each in dyes if each} <= {*DYES}
    )
