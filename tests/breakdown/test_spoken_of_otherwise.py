"""Who is spoken of otherwise than by name: by an office, by the plural of what they are, by the telephone at their
ear."""

import pytest
from tests.storyboard.films_of_tests import written

from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language

COURT = """INT. COURTROOM - DAY

JUDGE HART, 60, sits behind the bench. NURSE AMY, 30, waits.

The judge stands up.

The nurse bows.
"""
SCHOOL = """INT. CLASSROOM - DAY

Two children, LILY, 8, and MAX, 9, stand there. MISS GREY, 40, sits at the desk.

MISS GREY
Go home now.

The children leave hand in hand.
"""
SCHOOL_IN_CHINESE = """内景 教室 日

两个孩子，小丽（8岁）和小明（9岁）站着。王老师（40岁）坐在讲台后。

@王老师
回家吧。

孩子们手拉手离开。
"""
OFFICE = "INT. OFFICE - NIGHT\n\nSAM, 25, stands at the table.\n\n{}\n"
OFFICE_IN_CHINESE = "内景 办公室 夜\n\n阿力（25岁）站在桌前。\n\n{}\n"
POLICE = """内景 办公室 夜

警官老陈（45岁）坐在桌前。阿力（25岁）站着。

@老陈
你昨晚在哪里？
"""


def deeds(fountain: str, language: Language) -> list[tuple[str, tuple[str, ...]]]:
    scene = written(fountain, language).breakdown.scenes[0]
    return [(deed.verb, deed.actors) for deed in scene.moments if isinstance(deed, Deed)]


def test_an_office_before_a_name_means_who_has_it() -> None:
    assert deeds(COURT, "en")[-2:] == [("rise", ("person-judge-hart",)), ("bow", ("person-nurse-amy",))]


def test_the_children_are_all_who_are_children_and_there() -> None:
    assert deeds(SCHOOL, "en")[-1] == ("leave", ("person-lily", "person-max"))
    told = deeds(SCHOOL_IN_CHINESE, "zh")
    assert told[-2:] == [
        ("hold hands", ("person-小丽", "person-小明")),
        ("leave", ("person-小丽", "person-小明")),
    ]


@pytest.mark.parametrize(
    "told",
    ["The phone is at his ear.", "The receiver is pressed to Sam's ear.", "Sam holds the phone to his ear."],
)
def test_whose_ear_the_phone_is_at_is_on_the_phone(told: str) -> None:
    assert deeds(OFFICE.format(told), "en")[-1] == ("phone", ("person-sam",))


@pytest.mark.parametrize("told", ["手机放在耳边。", "手机正贴在他的耳边。", "他把电话贴在耳朵上。"])
def test_so_it_is_in_chinese(told: str) -> None:
    assert deeds(OFFICE_IN_CHINESE.format(told), "zh")[-1] == ("phone", ("person-阿力",))


def test_who_has_a_trade_before_their_name_and_speaks_by_the_name_is_one() -> None:
    assert written(POLICE, "zh").breakdown.scenes[0].people == ("person-老陈", "person-阿力")


def test_a_hand_on_his_shoulder_is_on_the_mans() -> None:
    told = (
        "INT. COURTROOM - DAY\n\nJUDGE WARD, 60, sits behind the bench. CLARA, 35, stands. NED, 20, waits.\n\n"
        "JUDGE WARD\nWho speaks?\n\nCLARA\nI do.\n\nClara walks to Ned. She puts a hand on his shoulder.\n"
    )
    scene = written(told, "en").breakdown.scenes[0]
    assert [deed.whom for deed in scene.moments if isinstance(deed, Deed)][-1] == "person-ned"
