"""An animal that comes in or does something is there; one that is painted, far off or an idiom's is not."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain


@pytest.mark.parametrize(
    ("action", "language", "people"),
    [
        ("一只黑猫走进来。", "zh", ("黑猫",)),
        ("一只黑色的大狗跑过来。", "zh", ("狗",)),
        ("一匹白马慢慢走来。", "zh", ("白马",)),
        ("猫跳上桌子。", "zh", ("猫",)),
        ("一只鸟落在窗台上。", "zh", ("鸟",)),
        ("墙上画着一只黑猫。", "zh", ()),
        ("远处一只狗在叫。", "zh", ()),
        ("狗急跳墙。", "zh", ()),
        ("鸟语花香。", "zh", ()),
        ("The fox enters.", "en", ("Fox",)),
        ("A cat with white paws walks in.", "en", ("Cat",)),
        ("The horse slowly walks up. The rabbit hops over.", "en", ("Horse", "Rabbit")),
        ("A bird lands on the bench.", "en", ("Bird",)),
        ("A black cat painted on the wall.", "en", ()),
        ("The dog barks in the distance.", "en", ()),
        ("It rains cats and dogs. The fox fur hangs there. The bear market falls.", "en", ()),
    ],
)
def test_an_animal_that_does_something_is_there(
    action: str, language: Language, people: tuple[str, ...]
) -> None:
    heading = "INT. ROOM - DAY" if language == "en" else ".内景 房间 - 日"
    told = screenplay_from_fountain(f"{heading}\n\n{action}\n")
    found = screenplay_broken_down(told, language=language).people
    assert tuple(person.name for person in found) == people


@pytest.mark.parametrize(
    ("action", "language", "people"),
    [
        ("RUTH, 60, holds an old cat in her arms.", "en", ["Ruth", "Cat"]),
        ("RUTH, 60, holds a picture of a cat in her arms.", "en", ["Ruth"]),
        ("小雨，三十岁，坐着，抱着一只小白猫。", "zh", ["小雨", "小白猫"]),
        ("小雨，三十岁，坐着，抱着一只布做的玩具。", "zh", ["小雨"]),
    ],
)
def test_an_animal_in_somebodys_arms_is_there(action: str, language: Language, people: list[str]) -> None:
    told = screenplay_from_fountain(f".INT. ROOM - DAY\n\n{action}\n")
    assert [person.name for person in screenplay_broken_down(told, language=language).people] == people


def test_a_black_cat_is_called_a_cat_again() -> None:
    told = screenplay_from_fountain(".内景 房间 - 日\n\n一只黑猫走进来。猫坐下。\n")
    moments = screenplay_broken_down(told, language="zh").scenes[0].moments
    assert [(each.actors, each.verb) for each in moments if isinstance(each, Deed)] == [
        (("person-黑猫",), "enter"),
        (("person-黑猫",), "sit"),
    ]


def test_an_animal_that_somebody_finds_is_brought_in_by_its_name_and_noun() -> None:
    screenplay = screenplay_from_fountain(
        ".外景 街 - 日\n\n虎子，六岁，青毛衣，在雨里捡到小橘，黑狗，蓝围巾。\n\n小橘抬头，看着虎子。\n"
    )
    found = screenplay_broken_down(screenplay, language="zh")
    assert {each.name for each in found.people} == {"虎子", "小橘"}
    assert [each.actors for each in found.scenes[0].moments if isinstance(each, Deed)][-2:] == [
        ("person-小橘",),
        ("person-小橘",),
    ]
