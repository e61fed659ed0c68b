"""A shawl, a mask, a veil and a hood are honoured, each by itself and with its colour, in both languages."""

import pytest
from tests.design.test_cast import sheet

from yingxi.design.colours import dye
from yingxi.film.brief import Language


@pytest.mark.parametrize(
    ("words", "language", "mask", "colour"),
    [
        ("a gold carnival mask", "en", "half", "gold"),
        ("a surgical mask", "en", "surgical", "light blue"),
        ("a black veil over her face", "en", "veil", "black"),
        ("a painted mask", "en", "opera", "red"),
        ("masked", "en", "cloth", "dark grey"),
        ("a red bandana over his face", "en", "cloth", "red"),
        ("戴着金色面具", "zh", "half", "gold"),
        ("戴着口罩", "zh", "surgical", "light blue"),
        ("黑色面纱", "zh", "veil", "black"),
        ("脸谱面具", "zh", "opera", "red"),
        ("黑布蒙面", "zh", "cloth", "black"),
    ],
)
def test_a_mask_is_of_its_kind_and_colour(words: str, language: Language, mask: str, colour: str) -> None:
    made = sheet("Li", words, language=language)
    assert (made.mask, made.mask_colour, made.ignored) == (mask, dye(colour).hex(), ())


@pytest.mark.parametrize(
    ("words", "language"), [(("a red rebozo over a black dress",), "en"), (("黑裙子", "披着红色披肩"), "zh")]
)
def test_a_shawl_lies_over_a_dress_and_is_no_muffler(words: tuple[str, ...], language: Language) -> None:
    made = sheet("Li", *words, language=language)
    assert (made.shawl, made.top.cut, made.top.colour) == (dye("red").hex(), "dress", dye("black").hex())
    assert made.scarf == ""


@pytest.mark.parametrize(
    ("words", "language", "hat"),
    [
        (("blue cloak", "the hood up"), "en", "hood"),
        (("blue hooded cloak",), "en", "hood"),
        (("blue cloak", "hood down"), "en", "none"),
        (("蓝色斗篷", "戴着兜帽"), "zh", "hood"),
        (("蓝色连帽斗篷",), "zh", "hood"),
        (("蓝色斗篷", "放下兜帽"), "zh", "none"),
    ],
)
def test_a_hood_is_up_or_down_and_of_one_cloth_with_its_cloak(
    words: tuple[str, ...], language: Language, hat: str
) -> None:
    made = sheet("Li", *words, language=language)
    assert (made.top.pattern, made.hat, made.ignored) == ("cloak", hat, ())
    assert made.hat_colour == (made.top.colour if hat == "hood" else "")


def test_a_doctor_s_mask_is_a_surgeon_s_and_a_bride_s_veil_lies_on_her_hair() -> None:
    assert sheet("Li", "doctor", "mask").mask == "surgical"
    bride = sheet("Li", "bride", "veil")
    assert (bride.mask, bride.hat) == ("none", "veil")
