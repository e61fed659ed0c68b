"""A slip and its fall are one deed, and who is helped up is pulled to their feet."""

import pytest
from tests.storyboard.films_of_tests import written

from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language

PARK = """\
Title: Leaf

EXT. PARK - DAY

ADA, 34, stands by the bench. BEN, 40, stands beside her.

{}

BEN
Ada!
"""
LAKE = """\
Title: 滑

EXT. 公园 - 日

小禾，十岁，站在树下。老周，六十八岁，站在她身边。

{}

@老周
小禾！
"""


def told(text: str, language: Language = "en") -> list[tuple[str, str]]:
    """Verb and thing of the deeds that follow how people stand."""
    scene = written((PARK if language == "en" else LAKE).format(text), language).breakdown.scenes[0]
    return [(each.verb, each.what) for each in scene.moments if isinstance(each, Deed)][2:]


@pytest.mark.parametrize(
    ("text", "language", "deeds"),
    [
        ("Ada walks to Ben. She slips on a wet leaf and falls.", "en", ["walk", "fall"]),
        ("Ada trips and falls down.", "en", ["fall"]),
        ("Ada falls. Ben falls.", "en", ["fall", "fall"]),
        ("Ada falls. Ben helps Ada up.", "en", ["fall", "pull"]),
        ("Ada falls. Ben helps her to her feet.", "en", ["fall", "pull"]),
        ("小禾脚下一滑，摔倒了。", "zh", ["fall"]),
        ("小禾摔倒了。老周把小禾扶起来。", "zh", ["fall", "pull"]),
    ],
)
def test_falls_and_helping_hands(text: str, language: Language, deeds: list[str]) -> None:
    assert [verb for verb, _ in told(text, language)] == deeds


def test_on_what_one_slips_is_kept() -> None:
    assert told("Ada slips on a wet leaf and falls.") == [("fall", "leaf")]


@pytest.mark.parametrize(
    ("text", "language"), [("老周跑过去，把小禾拉起来。", "zh"), ("Ben runs over and helps Ada up.", "en")]
)
def test_who_goes_over_to_do_something_to_somebody_goes_to_them(text: str, language: Language) -> None:
    scene = written((PARK if language == "en" else LAKE).format(text), language).breakdown.scenes[0]
    goes, pulls = [each for each in scene.moments if isinstance(each, Deed)][2:4]
    assert (goes.verb, pulls.verb) == ("run", "pull")
    assert goes.whom == pulls.whom != ""
