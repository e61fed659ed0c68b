"""People who are counted again, helped to a seat, or brought along by whoever comes in."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

YARD: dict[Language, str] = {
    "zh": "外景 院子 日\n\n阿杰，11岁，站着。阿宁，10岁，站着。爷爷，70岁，站着。\n\n",
    "en": "EXT. YARD - DAY\n\nSAM, 40, and RUTH, 70, stand.\n\nPOLLY, 4, in pink pyjamas, waits.\n\n",
}


def read(text: str, language: Language) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(f"{YARD[language]}{text}\n"), language=language)


def deeds(broken: Breakdown) -> list[tuple[frozenset[str], str]]:
    return [
        (frozenset(each.actors), each.verb)
        for scene in broken.scenes
        for each in scene.moments
        if isinstance(each, Deed)
    ]


def test_two_children_who_are_there_already_are_nobody_new() -> None:
    broken = read("两个孩子鼓掌。", "zh")
    assert len(broken.people) == 3
    assert deeds(broken)[-1] == (frozenset({"person-阿杰", "person-阿宁"}), "clap")


def test_three_children_of_whom_two_are_known_bring_somebody_new() -> None:
    assert len(read("三个孩子鼓掌。", "zh").people) == 4


def test_who_is_helped_to_a_seat_sits() -> None:
    assert deeds(read("阿宁扶着爷爷坐到长凳上。", "zh"))[-2:] == [
        (frozenset({"person-阿宁"}), "hold"),
        (frozenset({"person-爷爷"}), "sit"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "both"),
    [
        ("en", "Sam comes in carrying Polly.", {"person-sam", "person-polly"}),
        ("zh", "爷爷抱着阿宁走进来。", {"person-爷爷", "person-阿宁"}),
    ],
)
def test_who_is_brought_along_comes_in_too(language: Language, text: str, both: set[str]) -> None:
    assert (frozenset(both), "enter") in deeds(read(text, language))


def test_who_comes_in_to_somebody_brings_nobody() -> None:
    assert deeds(read("Sam comes in to Polly.", "en"))[-1] == (frozenset({"person-sam"}), "enter")


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "Sam knocks over a chair.", "push"),
        ("en", "Sam knocks the cup off the table.", "push"),
        ("en", "Sam knocks at the door.", "knock"),
        ("zh", "阿杰撞翻了椅子。", "push"),
        ("en", "Sam stamps his foot.", "stamp"),
        ("zh", "阿杰跺了跺脚。", "stamp"),
    ],
)
def test_what_is_knocked_over_is_pushed_and_a_foot_is_stamped(
    language: Language, text: str, verb: str
) -> None:
    assert deeds(read(text, language))[-1][1] == verb


TWELVE = (
    "老大、老二、老三、老四、老五、老六、老七、老八、老九、老十、老十一、老十二站在桌旁。{}\n\n@老大\n好。\n"
)
FIVE = "FIRST BROTHER, 50, SECOND BROTHER, 48, SOLDIER 4, 30, TOM, 20, and KIM, 25, stand there. {}\n\nTOM\nYes.\n"


@pytest.mark.parametrize(
    ("told", "language", "many"),
    [
        (TWELVE.format("他们都挥手。"), "zh", 12),
        (TWELVE.format("老十二走出去。众人挥手。"), "zh", 11),
        (TWELVE.format("老三坐下。其他人挥手。"), "zh", 11),
        (TWELVE.format("十二人一起挥手。"), "zh", 12),
        (FIVE.format("They all wave."), "en", 5),
        (FIVE.format("Tom leaves. Everybody waves."), "en", 4),
        (FIVE.format("Tom sits down. The others wave."), "en", 4),
        (FIVE.format("All five wave."), "en", 5),
        (FIVE.format("The brothers wave."), "en", 2),
    ],
)
def test_all_who_are_there_do_what_they_all_do(told: str, language: Language, many: int) -> None:
    heading = "INT. HALL - DAY\n\n" if language == "en" else ".内景 厅 - 日\n\n"
    (scene,) = screenplay_broken_down(screenplay_from_fountain(heading + told), language=language).scenes
    waves = [each for each in scene.moments if isinstance(each, Deed) and each.verb == "wave"]
    assert [len(each.actors) for each in waves] == [many]
    assert len(scene.people) == (12 if language == "zh" else 5)
