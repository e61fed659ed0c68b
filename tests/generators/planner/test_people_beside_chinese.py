"""What somebody in a Chinese idea does beside another one: contends for a post, nurses, talks through a door; and who
is one person by two nouns, or none by a noun of a post."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.people.looks import work_clothes
from yingxi.generators.builtin.planner.reading.reading import idea_read

TOLD = [
    ("两个老太太为了一个广场舞的领舞位置较劲", "infront", "领舞位置，说好是我。"),
    ("姐姐和妹妹争主角的位置", "infront", "主角的位置，说好是我。"),
    ("一个小偷在医院里照顾他偷过的老人", "blowagain", "我认得这只手。"),
    ("护工每天照顾一位脾气很坏的老人", "blowagain", "你天天来，图什么？"),
    ("电梯维修工被困在自己修的电梯里，隔着门跟一个小女孩聊天", "sevencounts", "外头有人吗？"),
    ("水管工被反锁在地下室里，隔着门跟一个老太太聊天", "sevencounts", "外头有人吗？"),
]


def told(idea: str, seconds: float = 60, seed: int = 1) -> tuple[str, Screenplay]:
    brief = Brief(idea=idea, language="zh", length_seconds=seconds, seed=seed)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    return story.shape, screenplay


def lines(screenplay: Screenplay) -> list[str]:
    return [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]


@pytest.mark.parametrize(("idea", "play", "said"), TOLD)
def test_it_is_told_by_the_play_that_was_written_for_it(idea: str, play: str, said: str) -> None:
    shape, screenplay = told(idea)
    assert shape == play
    assert said in lines(screenplay)


@pytest.mark.parametrize("seconds", [15, 180])
@pytest.mark.parametrize(("idea", "play"), [(idea, play) for idea, play, _ in TOLD])
def test_it_is_told_so_in_other_lengths(idea: str, play: str, seconds: int) -> None:
    assert told(idea, seconds)[0] == play


@pytest.mark.parametrize("idea", [TOLD[0][0], TOLD[2][0], TOLD[4][0]])
def test_another_seed_says_other_lines(idea: str) -> None:
    assert lines(told(idea)[1]) != lines(told(idea, seed=2)[1])


def test_who_talks_through_a_door_is_heard_and_not_seen() -> None:
    extensions = {each.extension for each in told(TOLD[4][0])[1].elements}
    assert "画外音" in extensions


@pytest.mark.parametrize(
    ("idea", "people"),
    [
        ("两个老太太为了一个广场舞的领舞位置较劲", ["老太太", "老太太"]),
        ("女孩穿上保安制服去上班", ["女孩"]),
        ("哑巴皮匠给将军缝一双走得回家的靴子", ["哑巴皮匠", "将军"]),
        ("聋子琴师给小女孩弹琴", ["聋子琴师", "小女孩"]),
        ("瞎子说书人给孩子讲故事", ["瞎子说书人", "孩子"]),
        ("孤儿学徒给师父做了一双鞋", ["孤儿学徒", "师父"]),
        ("寡妇老板娘请邮差吃面", ["老板娘", "邮差"]),
        ("退伍军人保安教小女孩叠被子", ["退伍军人保安", "小女孩"]),
    ],
)
def test_a_noun_of_a_post_is_nobody_and_two_side_by_side_are_one(idea: str, people: list[str]) -> None:
    assert [each.word for each in idea_read(idea, "zh").people] == people


def test_a_mute_cobbler_stays_mute() -> None:
    _, screenplay = told("哑巴皮匠给将军缝一双走得回家的靴子")
    text = "\n".join(each.text for each in screenplay.elements if each.kind is ElementKind.ACTION)
    assert "比划" in text
    assert "哑巴皮匠" in text


def test_a_sweeper_of_old_times_wears_no_orange_vest() -> None:
    assert work_clothes("sweeper", "zh", "皮匠给将军缝靴子", craft=False) == ""
    assert work_clothes("sweeper", "zh", "皮匠给邻居缝靴子", craft=False) == "橙马甲，草帽"


def test_whom_somebody_loves_is_no_habit_of_theirs() -> None:
    shape, screenplay = told("夜班保安爱上了每天最后一个下班的女人")
    text = "\n".join(each.text for each in screenplay.elements)
    assert shape != "dailyround"
    assert "每天最后一个下班的女人" not in text
    assert "，下班，" not in text


def test_a_thief_who_nurses_does_not_break_in() -> None:
    assert "concern-burglar" not in idea_read("一个小偷在医院里照顾他偷过的老人", "zh").flags
    assert "concern-burglar" in idea_read("小偷半夜撬开门，独居的老太太坐在黑里", "zh").flags


@pytest.mark.parametrize("idea", ["退伍老兵每天擦勋章", "老兵每天擦勋章", "退伍军人每天擦勋章"])
def test_a_veteran_is_old(idea: str) -> None:
    veteran = idea_read(idea, "zh").people[0]
    assert veteran.word == idea.partition("每天")[0]
    assert "elder" in veteran.entry.flags
