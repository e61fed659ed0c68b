"""Things of a kind are known, and drawn as one of it; for whom a deed is done is nobody to whom something is given."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain
from yingxi.stage.props import prop, prop_named


def deeds(told: str, language: Language) -> list[tuple[str, str, str]]:
    head = {
        "en": f"INT. ROOM - DAY\n\nANN, 20, and BEN, 30, stand there.\n\n{told}\n\nANN\nYes.\n",
        "zh": f".内景 房间 - 日\n\n安安，二十岁，和大明，三十岁，站着。\n\n{told}\n\n@安安\n好。\n",
    }[language]
    found = screenplay_broken_down(screenplay_from_fountain(head), language=language)
    moments = [each for scene in found.scenes for each in scene.moments if isinstance(each, Deed)]
    return [(each.verb, each.whom.removeprefix("person-"), each.what) for each in moments[1:]]


@pytest.mark.parametrize(
    ("told", "language", "what"),
    [
        ("Ann takes an onion.", "en", "onion"),
        ("Ann takes a badge.", "en", "badge"),
        ("Ann takes a radish.", "en", "carrot"),
        ("Ann picks up a walkie-talkie.", "en", "remote"),
        ("Ann picks up the toolbox.", "en", "wooden box"),
        ("安安拿起徽章。", "zh", "badge"),
        ("安安拿起白菜。", "zh", "cabbage"),
        ("安安拿起手套。", "zh", "folded cloth"),
        ("安安拿起一把撬棍。", "zh", "lever"),
    ],
)
def test_what_is_handled_is_drawn(told: str, language: Language, what: str) -> None:
    assert [thing for _, _, thing in deeds(told, language)] == [what]
    assert prop(prop_named(what)) is not None


@pytest.mark.parametrize("told", ["安安给他量体温。", "安安给大明把脉。", "安安给大明量血压。"])
def test_for_whom_it_is_done_is_touched_and_given_nothing(told: str) -> None:
    assert deeds(told, "zh") == [("touch", "大明", "")]


def test_who_is_left_is_nobody_to_walk_to() -> None:
    assert deeds("She gets on without him.", "en") == [("walk", "", "")]


def test_what_is_thrown_over_a_wall_is_no_wall() -> None:
    assert deeds("Ann takes an apple. She throws it over the wall.", "en")[1:] == [("throw", "", "")]
