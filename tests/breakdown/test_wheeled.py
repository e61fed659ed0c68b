"""What rolls and what two carry, as the text tells it."""

import pytest
from tests.storyboard.films_of_tests import written

from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language

PEOPLE: dict[Language, str] = {
    "en": "INT. WARD - DAY\n\nANNA, 70, and BEN, 30, are here.\n\n{}\n",
    "zh": "内景 病房 日\n\n外婆（70岁）和小林（30岁）站着。\n\n{}\n",
}


def told(text: str, language: Language) -> tuple[str, str, bool, str, str]:
    """Verb, mount, whether it is pushed, whose it is and what is carried, of the last deed."""
    scene = written(PEOPLE[language].format(text), language).breakdown.scenes[0]
    deed = [each for each in scene.moments if isinstance(each, Deed)][-1]
    assert deed.riding is not None
    ride = deed.riding
    return deed.verb, ride.mount, ride.pushed, ride.whose.removeprefix("person-"), ride.what


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Anna sits in a wheelchair.", "en", ("sit", "wheelchair", False, "", "")),
        ("Ben pushes Anna in the wheelchair.", "en", ("walk", "wheelchair", True, "anna", "")),
        ("Ben pushes the wheelchair across the room.", "en", ("walk", "wheelchair", True, "", "")),
        ("Anna wheels herself to the window.", "en", ("walk", "wheelchair", False, "", "")),
        ("Ben pushes a pram along the path.", "en", ("walk", "pram", True, "", "")),
        ("Ben pushes a shopping cart away.", "en", ("leave", "cart", True, "", "trolley")),
        ("Anna and Ben carry a sofa across the room.", "en", ("walk", "load", False, "", "sofa")),
        ("外婆坐在轮椅上。", "zh", ("sit", "wheelchair", False, "", "")),
        ("小林推着轮椅上的外婆往前走。", "zh", ("walk", "wheelchair", True, "外婆", "")),
        ("外婆转动轮椅，来到窗前。", "zh", ("walk", "wheelchair", False, "", "")),
        ("小林推着婴儿车走过来。", "zh", ("walk", "pram", True, "", "")),
        ("小林推着手推车离开。", "zh", ("leave", "cart", True, "", "trolley")),
        ("外婆和小林抬着一张桌子走过去。", "zh", ("walk", "load", False, "", "table")),
    ],
)
def test_what_is_pushed_or_carried_goes_with_who_does_it(
    text: str, language: Language, found: tuple[str, str, bool, str, str]
) -> None:
    assert told(text, language) == found


def test_a_pram_brings_no_baby_into_the_cast() -> None:
    scene = written("外景 公园 日\n\n小雨（28岁）推着婴儿车走过小路。\n", "zh").breakdown.scenes[0]
    assert scene.people == ("person-小雨",)


def test_who_carries_something_alone_holds_it_as_before() -> None:
    scene = written(PEOPLE["en"].format("Ben carries a box."), "en").breakdown.scenes[0]
    assert [each.riding for each in scene.moments if isinstance(each, Deed) and "box" in each.text] == [None]
