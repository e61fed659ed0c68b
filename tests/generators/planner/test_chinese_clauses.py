"""Chinese ideas told by their own clauses: who speaks, who comes later, who is only spoken of."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.fitting import draft_fitted
from yingxi.generators.builtin.planner.plot.plan import play_planned
from yingxi.generators.builtin.planner.reading.reading import idea_read

pytestmark = pytest.mark.usefixtures("by_its_clauses")


def draft(text: str, seed: int = 1) -> Draft:
    return draft_of(Brief(idea=text, language="zh", length_seconds=45.0, seed=seed))


def said_by(told: Draft, line: str) -> str:
    elements = told.elements
    at = next(at for at, each in enumerate(elements) if each.text == line)
    return next(each.text for each in reversed(elements[:at]) if each.kind is ElementKind.CHARACTER)


@pytest.mark.parametrize(
    ("text", "line", "who"),
    [
        ("小和尚问师傅：“山的那边是什么？”师傅没有回答，递给他一双草鞋", "山的那边是什么？", "小和尚"),
        ("狼请小羊喝茶，小羊说：“我妈妈不让我去。”", "我妈妈不让我去。", "小羊"),
        ("出租车司机把钱包还给乘客，乘客却说不是他的", "不是我的。", "乘客"),
        ("雨夜，一个女人敲开渔夫的门，要他送她去对岸", "送我去对岸。", "女人"),
    ],
)
def test_whose_line_it_is_says_it(text: str, line: str, who: str) -> None:
    told = draft(text)
    speaker = said_by(told, line)
    assert [part.noun for part in told.plan.parts.values() if part.name == speaker] == [who]


def test_who_is_named_in_speech_does_not_walk_in() -> None:
    told = draft("狼请小羊喝茶，小羊说：“我妈妈不让我去。”")
    assert [part.noun for part in told.plan.parts.values() if part.named] == ["狼", "小羊"]


def test_a_fish_left_for_a_cat_is_food() -> None:
    told = draft("老板娘每天给一只瘸腿猫留一条鱼")
    assert any("留一条鱼" in row for row in told.rows(ElementKind.ACTION))


def test_what_somebody_turns_into_is_nobody_else() -> None:
    told = draft("孙悟空变成一个小学生去上学")
    assert [part.name for part in told.plan.parts.values() if part.named] == ["孙悟空"]


def test_what_belongs_to_somebody_is_not_them() -> None:
    told = draft("乞丐捡到皇帝的玉玺，用它砸核桃")
    assert any("用它砸核桃" in row for row in told.rows(ElementKind.ACTION))


def test_somebody_is_called_by_the_name_that_the_idea_has() -> None:
    told = draft("快递站的老张收到一个寄给自己的包裹，里面是三十年前的军帽")
    assert told.plan.parts["P"].name == "老张"
    assert any("打开包裹，里面是三十年前的军帽" in row for row in told.rows(ElementKind.ACTION))


@pytest.mark.parametrize("text", ["消失的影子", "失眠的月亮", "宇宙飞船上的最后一盆番茄结果了"])
def test_an_idea_in_which_nobody_does_anything_has_somebody_who_does(text: str) -> None:
    assert draft(text).plan.idea.premise is not None


def test_whoever_comes_later_is_not_there_before() -> None:
    idea = "小提琴手在地铁站拉琴，只有一个孩子停下来听"
    acted = next(each for each in plays("zh") if each.id == "acted")
    told = draft_fitted(play_planned(acted, idea_read(idea), Brief(idea=idea, language="zh"), seed=1), 45.0)
    child = next(part.name for part in told.plan.parts.values() if part.noun == "孩子")
    assert "停下来听" in next(row for row in told.rows(ElementKind.ACTION) if child in row)


def actions(text: str) -> str:
    return "\n".join(draft(text).rows(ElementKind.ACTION))


def test_three_of_a_kind_are_three_people() -> None:
    told = draft("三个退休的老太太合伙开了一家面馆，却没有一个人会做面")
    assert [part.noun for part in told.plan.parts.values() if part.named] == ["老太太"] * 3
    assert "咱们没有一个人会做面。" in told.rows(ElementKind.DIALOGUE)


def test_whoever_is_listed_behind_a_colon_is_there() -> None:
    told = draft("三个人困在电梯里：一个送外卖的，一个穿婚纱的新娘，一个抱着鱼缸的小孩")
    assert {part.noun for part in told.plan.parts.values() if part.named} == {"送外卖的", "新娘", "小孩"}


def test_who_is_dead_does_nothing() -> None:
    told = draft("小男孩想学会游泳，因为他的金鱼死了，他要替它游一次")
    assert [part.noun for part in told.plan.parts.values() if part.named] == ["小男孩"]
    assert "的金鱼死了。" in "\n".join(told.rows(ElementKind.ACTION))


def test_to_whom_it_is_done_behind_an_adverb_does_not_do_it() -> None:
    told = draft("护士在医院值夜班，每晚给一位失眠的老人念天气预报")
    assert told.plan.parts["P"].noun == "护士"
    assert told.plan.words["c2"] == "{P}每晚给{O}念天气预报"


def test_a_thing_that_acts_is_whom_the_film_is_about() -> None:
    told = draft("一把雨伞被人忘在了公交车上，它决定自己走回家")
    assert "我决定自己走回家。" in told.rows(ElementKind.DIALOGUE)
    assert told.plan.parts["P"].noun == "雨伞"


def test_of_a_pair_and_a_sleeping_child_the_pair_acts() -> None:
    told = draft("因为怕吵醒刚睡着的孩子，一对吵架的夫妻只好用纸条吵架")
    assert [part.noun for part in told.plan.parts.values() if part.named] == ["丈夫", "妻子"]


def test_what_happens_has_somebody_who_is_there() -> None:
    assert "桥断了。" in actions("桥断了")


def test_a_girl_who_sells_something_is_no_child() -> None:
    assert draft("一个聋哑女孩在菜市场卖豆腐，有个小伙子每天来买").plan.parts["P"].age == "young"


def test_whom_he_and_she_mean_is_a_man_and_a_woman() -> None:
    parts = draft("他每天在图书馆同一个座位上留一本书给她，她不知道是谁").plan.parts
    assert [(part.noun, part.sex) for part in parts.values() if part.named] == [
        ("男人", "male"),
        ("女人", "female"),
    ]


def test_every_clause_of_a_longer_idea_is_told() -> None:
    told = draft("爷爷的铺子明天就要拆了，街坊们都推着车来，爷爷一辆一辆地修，他修到天亮，他推着车走了")
    said = "".join(told.rows(ElementKind.DIALOGUE))
    assert all(each in said for each in ("推着车来", "一辆一辆地修", "修到天亮", "推着车走了"))


def test_a_deed_of_no_class_goes_on_to_the_next_clause() -> None:
    told = draft("當鋪老闆收下了一隻不會走的手錶，第二天，它自己響了")
    assert "收下了一只不会走的手表。" in "\n".join(told.rows(ElementKind.ACTION))
