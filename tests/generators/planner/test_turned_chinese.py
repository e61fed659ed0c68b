"""A Chinese idea that begins with one thing and comes to another: its people ask each other how that came about."""

from itertools import pairwise

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.checks import faults
from yingxi.generators.builtin.planner.plot.draft import Draft

pytestmark = pytest.mark.usefixtures("by_its_clauses")

TURNED = (
    ("两个小偷溜进面包店，结果烤了一夜面包。", "caused", "溜进面包店"),
    ("老太太买了一张去海边的车票，却在车站坐了一整天。", "caused", "去海边的车票"),
    ("清洁工每晚都在空教室的黑板上解一道题，直到有一天教授提前来了。", "turnother", "解一道题"),
    (
        "钟表匠每天把镇上的钟调慢一分钟，直到有一天全镇的人都赶上了那趟末班车。",
        "caused",
        "把镇上的钟调慢一分钟",
    ),
)


def drafted(idea: str, seconds: float = 60.0) -> Draft:
    return draft_of(Brief(idea=idea, language="zh", length_seconds=seconds))


@pytest.mark.parametrize(("idea", "play", "said"), TURNED)
def test_what_it_begins_with_and_what_it_comes_to_are_acted_in_order_and_spoken_of(
    idea: str, play: str, said: str
) -> None:
    draft = drafted(idea)
    acted = "\n".join(draft.rows(ElementKind.ACTION))
    first, *_, last = (each.done for each in clauses_told(draft.plan.idea, draft.plan.parts))
    assert draft.plan.play.id == play
    assert acted.index(first.rpartition("}")[2]) < acted.index(last.rpartition("}")[2])
    assert said in "".join(draft.rows(ElementKind.DIALOGUE))


@pytest.mark.parametrize("seconds", [15.0, 60.0, 180.0])
def test_it_keeps_to_its_length(seconds: float) -> None:
    assert [faults(drafted(idea, seconds), seconds) for idea, _, _ in TURNED] == [()] * len(TURNED)


@pytest.mark.parametrize(
    ("idea", "told"),
    [
        (
            "消防员爬上梯子救一只猫，猫下来了，他却不敢下来。",
            ["{P}爬上梯子救{O}", "{O}下来了", "{P}不敢下来"],
        ),
        (
            "女孩把一个橘子切成两半，一半给了弟弟，一半放在奶奶的空椅子上。",
            ["{P}把一个橘子切成两半", "{P}把一半给了{O}", "{P}把一半放在{H}的空椅子上"],
        ),
        ("两个骗子互相骗，最后都把假钞给了对方。", ["{P}和{O}互相骗", "{P}和{O}都把假钞给了对方"]),
    ],
)
def test_who_is_meant_and_what_is_shared_out_is_understood(idea: str, told: list[str]) -> None:
    draft = drafted(idea)
    assert [each.told for each in clauses_told(draft.plan.idea, draft.plan.parts)] == told


@pytest.mark.parametrize(
    ("idea", "told"),
    [
        ("邮差每天给一位老人送信，信都是邮差自己写的。", "信都是我自己写的。"),
        (
            "一个男人去退一把雨伞，店员问他为什么，他说因为从那以后再也没下过雨。",
            "因为从那以后再也没下过雨。",
        ),
    ],
)
def test_who_did_it_or_was_asked_says_so(idea: str, told: str) -> None:
    draft = drafted(idea)
    speaker = next(
        before.text
        for before, line in pairwise(draft.elements)
        if line.kind is ElementKind.DIALOGUE and line.text == told
    )
    assert speaker == draft.plan.parts["P"].name


@pytest.mark.parametrize(
    ("idea", "never"),
    [
        ("母亲住院了，儿子第一次给她梳头，梳不直，母亲说：就这样。", "appletruth"),
        ("父亲拆掉了儿子的旧婴儿床，用木板做了一条小船，两个人把它放进河里。", "nailhole"),
    ],
)
def test_a_play_that_tells_nothing_of_it_is_not_taken(idea: str, never: str) -> None:
    assert drafted(idea).plan.play.id != never


def test_what_is_done_before_they_go_to_the_river_is_not_done_in_it() -> None:
    draft = drafted("父亲拆掉了儿子的旧婴儿床，用木板做了一条小船，两个人把它放进河里。")
    first, *_, last = draft.rows(ElementKind.HEADING)
    assert ("客厅" in first, "河" in last) == (True, True)


def test_a_feeling_that_heads_an_idea_is_nothing_done() -> None:
    draft = drafted("嫉妒：妹妹得了奖状，姐姐把它藏在了米缸里，晚上妹妹却给姐姐盛了第一碗饭。")
    assert [each.told for each in clauses_told(draft.plan.idea, draft.plan.parts)] == [
        "{P}得了奖状",
        "{O}把它藏在了米缸里",
        "{P}给{O}盛了第一碗饭",
    ]
