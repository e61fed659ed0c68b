"""A Chinese idea acted with its business: who is named, who is awaited, how a deed goes wrong first."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.business_chinese import chinese_business_words
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.restating.stirred import with_theme

pytestmark = pytest.mark.usefixtures("by_its_clauses")


def _told(idea: str) -> list[str]:
    draft = draft_of(Brief(idea=idea, language="zh", length_seconds=60))
    return [each.told for each in clauses_told(draft.plan.idea, draft.plan.parts)]


@pytest.mark.parametrize(
    ("idea", "told"),
    [
        (
            "周扬约了暗恋三年的女同事看电影，却在影院门口遇见了前女友",
            ["{P}约了暗恋三年的{O}看电影", "{P}在影院门口遇见了{H}"],
        ),
        (
            "客栈里，少年剑客要向断臂刀客报仇，刀客却给他下了一碗面",
            ["{P}要向{O}报仇", "{O}给{P}下了一碗面"],
        ),
        (
            "除夕夜，独居的奶奶包好了饺子，等儿子回家",
            ["除夕夜，{P}包好了饺子", "{P}等儿子回家", "{O}站在门口"],
        ),
        ("狐狸向乌龟借壳过冬，春天来了却不肯还", ["{P}向{O}借壳过冬", "春天来了", "{P}不肯还"]),
        ("一只不会游泳的鱼想去看海", ["{P}想去看海", "{P}去看海"]),
    ],
)
def test_a_chinese_idea_is_told_clause_by_clause_by_who_does_it(idea: str, told: list[str]) -> None:
    assert _told(idea) == told


def test_whoever_is_awaited_is_not_there_before_the_turn() -> None:
    draft = draft_of(Brief(idea="除夕夜，独居的奶奶包好了饺子，等儿子回家", language="zh", length_seconds=60))
    son = draft.plan.parts["O"]
    rows = draft.rows(ElementKind.ACTION)
    first = next(at for at, row in enumerate(rows) if son.name in row)
    assert (rows[first].endswith("站在门口。"), first > len(rows) / 2) == (True, True)


def test_the_son_of_a_grandmother_is_grown_up() -> None:
    draft = draft_of(Brief(idea="除夕夜，独居的奶奶包好了饺子，等儿子回家", language="zh", length_seconds=60))
    mother, son = draft.plan.parts["P"].years or 0, draft.plan.parts["O"].years or 0
    assert 20 <= mother - son <= 40


def test_a_deed_goes_wrong_by_its_own_verb() -> None:
    draft = draft_of(Brief(idea="爸爸第一次给女儿扎辫子，扎成了一个鸟窝", language="zh", length_seconds=60))
    plan = draft.plan
    words = chinese_business_words(clauses_told(plan.idea, plan.parts), plan.idea, plan.parts, 1)
    assert "散了。" in words["hinder c1"] + words["hinder c1 more"]


def test_an_idea_of_one_word_is_what_happens_in_it_and_gives_the_title() -> None:
    assert (idea_read("端午").text, idea_read("端午").title) == (with_theme("端午"), "端午")


@pytest.mark.parametrize(
    ("idea", "product"),
    [
        ("一双会提醒你慢下来的跑鞋", "跑鞋"),
        ("扬州的早晨，从一碗烫干丝开始", "扬州"),
        ("一款能听懂老人话的电话手表广告", "电话手表"),
    ],
)
def test_what_is_praised_to_whoever_hears_it_is_advertised(idea: str, product: str) -> None:
    read = idea_read(idea)
    assert [each.word for each in read.mentions if "product" in each.entry.flags] == [product]
    assert "advert" in read.flags
