"""Shorts and vests leave limbs bare, a cape hangs behind armour, a nurse's uniform is no policeman's."""

import pytest
from tests.design.test_cast import sheet
from tests.stage.people.cast import standing
from tests.stage.people.reading import named

from yingxi.design.colours import dye
from yingxi.film.brief import Language
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.people import figure


def drawn(made: CharacterSheet, *parts: str) -> list[bool]:
    records = figure(made, standing(made), head_pixels=86, seed=1)
    return [bool(named(records, part)) for part in parts]


@pytest.mark.parametrize(
    ("words", "language"),
    [(("man", "white tank top and blue shorts"), "en"), (("男", "白色背心和短裤"), "zh")],
)
def test_a_vest_and_shorts_leave_arms_and_legs_bare(words: tuple[str, ...], language: Language) -> None:
    made = sheet("Li", *words, language=language)
    assert (made.top.pattern, made.shorts) == ("singlet", True)
    assert drawn(made, "arm", "sleeve", "shorts") == [True, False, True]


def test_trousers_are_no_shorts() -> None:
    made = sheet("Li", "man", "white shirt and blue trousers")
    assert not made.shorts
    assert drawn(made, "shorts") == [False]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("silver armour with a red cape", "en"),
        ("a red cape over silver armour", "en"),
        ("银色铠甲和红色披风", "zh"),
    ],
)
def test_a_cape_hangs_behind_armour(words: str, language: Language) -> None:
    made = sheet("Li", words, language=language)
    worn = (made.top.pattern, made.top.cut, made.cape)
    assert worn == ("armour", "short top", dye("red").hex())
    assert drawn(made, "cape", "plates") == [True, True]


def test_a_cape_that_is_told_first_hangs_behind_armour_too() -> None:
    made = sheet("Li", "red cape", "silver armour")
    assert (made.top.pattern, made.cape) == ("armour", dye("red").hex())


def test_a_vest_over_a_shirt_is_a_waistcoat() -> None:
    assert sheet("Li", "男", "白衬衫外面套灰背心", language="zh").top.pattern == "vest"


def test_a_cloak_alone_is_a_coat() -> None:
    made = sheet("Li", "black cloak")
    assert (made.top.pattern, made.top.cut, made.cape) == ("cloak", "long coat", "")


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (("woman", "white nurse's uniform"), "en"),
        (("nurse", "woman", "white uniform"), "en"),
        (("护士", "女", "白色护士服"), "zh"),
    ],
)
def test_a_nurse_wears_a_dress_and_cap(words: tuple[str, ...], language: Language) -> None:
    made = sheet("Li", *words, language=language)
    assert (made.top.cut, made.top.pattern, made.hat) == ("dress", "buttons", "nurse")


def test_a_man_who_nurses_wears_a_tunic() -> None:
    made = sheet("Li", "man", "white nurse's uniform")
    assert (made.top.cut, made.top.pattern, made.hat, made.trousers) == (
        "short top",
        "scrubs",
        "none",
        made.top.colour,
    )
