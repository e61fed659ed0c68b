"""Chinese ideas said anew before they are read, and the words in them that are no people of their own."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.restating.chinese import said_in_order

pytestmark = pytest.mark.usefixtures("by_its_clauses")


def draft(text: str) -> Draft:
    return draft_of(Brief(idea=text, language="zh", length_seconds=45.0, seed=1))


def nouns(told: Draft) -> list[str]:
    return [part.noun for part in told.plan.parts.values() if part.named]


@pytest.mark.parametrize(
    ("told", "anew"),
    [
        ("剑客收徒,徒弟跑了", "剑客收徒，徒弟跑了"),
        ("保姆撒谎，因为孩子问妈妈在哪里", "孩子问妈妈在哪里，保姆撒谎"),
        ("保姆撒谎，因为她怕", "保姆撒谎，因为她怕"),
        ("他在镇上当了一辈子的邮递员，今天退休", "邮递员在镇上干了一辈子，今天退休"),
        ("他做了三十年的梦，醒了", "他做了三十年的梦，醒了"),
        ("两个取同一个包裹的人吵了起来", "两个陌生人取同一个包裹，吵了起来"),
        ("小时候一起偷瓜的两个女孩，五十年后又见面了", "两个老太太当年一起偷瓜，五十年后又见面了"),
    ],
)
def test_the_order_shows_who_does_what(told: str, anew: str) -> None:
    assert said_in_order(told) == anew


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("表姐来看外婆，外婆在空鸡笼前坐了一下午", ["外婆", "表姐"]),
        ("女儿第一次带男朋友回家", ["女儿", "男朋友"]),
        ("聋哑的烟花匠为女儿放了一场没有声音的烟花", ["烟花匠", "女儿"]),
        ("邮递员爷爷把最后一封信送给了孙女", ["爷爷", "孙女"]),
        ("老刀客下山还债，发现债主已经当了和尚", ["刀客", "债主"]),
        ("孩子问妈妈什么时候回来，机器人保姆学会了撒谎", ["孩子", "机器人保姆"]),
        ("新娘翻到一封信，信是她妈妈写给另一个男人的", ["新娘"]),
    ],
)
def test_one_word_is_one_person(text: str, who: list[str]) -> None:
    assert sorted(nouns(draft(text))) == sorted(who)


def test_whoever_is_at_the_other_end_answers_by_telephone() -> None:
    told = draft("夜里两点，电台主持人接到一个电话，打电话的人说自己就在她的衣柜里")
    at = next(at for at, each in enumerate(told.elements) if each.text == "我就在你的衣柜里。")
    speaker = told.elements[at - 1]
    assert (speaker.kind, speaker.extension) == (ElementKind.CHARACTER, "电话里")
    assert told.plan.parts["O"].name == speaker.text


def test_when_it_happens_stays_with_what_happens() -> None:
    actions = draft("摆渡人在江边干了三十年，大桥通车那天，他还是把船划到了对岸").rows(ElementKind.ACTION)
    assert any(
        each.startswith("大桥通车那天，") and each.endswith("还是把船划到了对岸。") for each in actions
    )


def test_what_is_given_away_is_not_sold() -> None:
    told = draft("邮递员爷爷把最后一封信送给了孙女")
    assert not any("卖了" in each.text for each in told.elements)


def test_whoever_is_there_is_there_for_the_doer() -> None:
    actions = draft("老教师退休那天，教室里只来了一个学生").rows(ElementKind.ACTION)
    teacher, pupil = (
        draft("老教师退休那天，教室里只来了一个学生").plan.parts[role].name for role in ("P", "O")
    )
    assert any(teacher in each and f"教室里只来了{pupil}" in each for each in actions)


@pytest.mark.parametrize(
    ("text", "closeup"),
    [
        ("宇航员在空间站收到地球上发来的一张外卖单", "地球上发"),
        ("老人在乐队里找到了位置", "位置"),
        ("雪人想看一眼夏天", "一眼夏天"),
        ("两个老棋友下了一辈子棋，最后一盘谁也不肯赢", "赢"),
    ],
)
def test_what_cannot_be_held_is_not_looked_at(text: str, closeup: str) -> None:
    assert f"特写：{closeup}。" not in draft(text).rows(ElementKind.ACTION)


def test_what_is_made_for_somebody_is_not_done_by_them() -> None:
    told = draft("哑巴铁匠给女儿打了一把没有刃的剑")
    assert told.plan.parts["P"].noun == "哑巴铁匠"
    assert told.plan.play.id != "duel"


def test_a_turn_of_its_own_leaves_no_room_for_a_second_clause() -> None:
    told = draft("妈妈出差前在冰箱上贴了七张便利贴，儿子一张一张撕下来")
    actions = told.rows(ElementKind.ACTION)
    assert told.plan.play.fact("gimmick") == ""
    assert any("贴了七张便利贴" in each for each in actions)
    assert any("一张一张撕下来" in each for each in actions)


def test_what_only_one_does_only_one_does() -> None:
    told = draft("时间停止的那一秒，只有扫地阿姨还在动")
    name = told.plan.parts["P"].name
    assert f"时间停止的那一秒，只有{name}还在动。" in "".join(told.rows(ElementKind.ACTION))


def test_the_daughter_of_somebody_does_what_she_does() -> None:
    told = draft("宇航员的女儿每天晚上对着天空敲摩斯密码，有一天天空回答了")
    name = told.plan.parts["P"].name
    assert told.plan.parts["P"].noun == "女儿"
    assert any(
        name in each and "每天晚上对着天空敲摩斯密码" in each for each in told.rows(ElementKind.ACTION)
    )


def test_what_is_bought_for_somebody_is_not_sold_for_them() -> None:
    told = draft("儿子用第一个月的工资给爸爸买了一条领带，爸爸却一辈子没穿过西装")
    assert any("一辈子没穿过西装" in each for each in told.rows(ElementKind.ACTION))
    assert not any("卖" in each.text for each in told.elements)


def test_several_of_a_kind_do_what_they_do() -> None:
    told = draft("地球停电的第三天，邻居们第一次知道了彼此的名字")
    assert told.plan.play.id != "paper"
    assert told.plan.parts["P"].noun == "邻居"


def test_what_is_handed_to_somebody_is_nothing_that_they_are_like() -> None:
    told = draft("师父把刀交给最没用的徒弟，徒弟从来没拔过刀")
    assert not any("刀交给" in part.looks for part in told.plan.parts.values())


@pytest.mark.parametrize(
    ("told", "anew"),
    [
        ("两家面馆门对门，赌气三年", "两个面馆老板门对门，赌气三年"),
        (
            "客栈里的瘸腿伙计其实是天下第一刀",
            "客栈里的瘸腿伙计给一个剑客倒了一碗茶，剑客认出了天下第一刀",
        ),
        (
            "姐姐失踪了，妹妹在冰箱里找到一张字条",
            "妹妹到处找失踪的姐姐，妹妹在冰箱里找到一张字条",
        ),
        ("相亲对象竟是我前年的房东", "一个男人去相亲，相亲对象竟是前年的房东"),
    ],
)
def test_who_keeps_a_shop_is_gone_or_is_really_another_is_said_first(told: str, anew: str) -> None:
    assert said_in_order(told) == anew


def test_two_shops_that_feud_are_silent_for_their_years() -> None:
    told = draft_of(Brief(idea="两家面馆门对门，赌气三年", language="zh", length_seconds=60.0, seed=1))
    assert told.plan.play.id == "rivals"
    assert "三年没跟你说话了。" in told.rows(ElementKind.DIALOGUE)


def test_who_has_taught_for_forty_years_is_no_young_man() -> None:
    idea = "他教了四十年书，最后一课只来了一个学生"
    told = draft_of(Brief(idea=idea, language="zh", length_seconds=60.0, seed=1))
    assert (told.plan.parts["P"].years or 0) >= 58
    assert any("最后一课，只有" in row for row in told.rows(ElementKind.ACTION))


def test_a_child_asks_as_a_child_does() -> None:
    told = draft_of(Brief(idea="奶奶给孙子织毛衣", language="zh", length_seconds=60.0, seed=2))
    assert any(row.startswith("奶奶，") for row in told.rows(ElementKind.DIALOGUE))
