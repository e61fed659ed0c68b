"""An idea that no play tells whole is told by its own clauses; who turns out to be another is found at the turn."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.readings import clauses_untold, readings_of


def draft(text: str, seconds: float = 60.0, seed: int = 1) -> Draft:
    language = "zh" if ord(text[0]) > 0x2E80 else "en"
    return draft_of(Brief(idea=text, language=language, length_seconds=seconds, seed=seed))


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("婚礼那天新郎躲在厕所里，伴郎拿着戒指满城找他", ("躲在厕所里", "拿着戒指满城找")),
        ("小狐狸偷了月亮，整个森林都睡不着了", ("偷了月亮", "整个森林都睡不着了")),
        ("两个外卖员抢着送同一份外卖，送到的却是空盒子", ("抢着送同一份外卖", "特写：空盒子")),
        ("奶奶第一次用手机，给在外地的孙子打视频电话", ("第一次用手机", "打视频电话")),
        ("一个卖风筝的老人", ("风筝",)),
        ("两个年轻人吵架又和好", ("吵架", "和好")),
        ("A lighthouse keeper falls asleep, and a child lights the lamp", ("falls asleep", "lights the lamp")),
        ("A knight refuses to kill the dragon and cooks it dinner instead", ("refuses to kill", "dinner instead")),
        ("The last beekeeper on Mars gives her only hive to a stranger", ("gives her only hive to",)),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("by_its_clauses")
def test_every_clause_of_the_idea_is_seen(text: str, deeds: tuple[str, ...]) -> None:
    told = draft(text)
    shown = "\n".join(told.rows(ElementKind.ACTION))
    assert [deed for deed in deeds if deed not in shown] == []
    assert "deed" not in clauses_untold(told)


def test_the_enemy_is_the_blind_tofu_seller() -> None:
    told = draft("少年剑客下山为父报仇，仇人却是个盲眼的卖豆腐老人")
    young, old = told.plan.parts["P"], told.plan.parts["O"]
    shown = "\n".join(told.rows(ElementKind.ACTION))
    assert 14 <= (young.years or 0) <= 17
    assert "盲眼的卖豆腐老人" in old.looks
    assert "豆腐" in shown.replace(old.looks, "")
    assert any("我就是仇人" in line for line in told.rows(ElementKind.DIALOGUE))
    assert "left out" not in {each.status for each in readings_of(told) if each.role == "people"}


def test_the_sender_is_the_grandfather() -> None:
    told = draft(
        "A boy finds a message in a bottle and sails out to save the sender, who is his own grandfather"
    )
    assert told.plan.parts["O"].entry.id == "grandfather"
    assert any("I'm the sender" in line for line in told.rows(ElementKind.DIALOGUE))


@pytest.mark.parametrize(
    "text", ["小狐狸偷了月亮，整个森林都睡不着了", "A turtle named Marmalade wants to win a race"]
)
def test_nobody_acts_before_they_are_introduced(text: str) -> None:
    told = draft(text)
    for part in told.plan.parts.values():
        first = next(
            (row for row in told.rows(ElementKind.ACTION) if part.name.lower() in row.lower()), part.looks
        )
        assert part.looks in first


def test_what_is_refused_is_not_done() -> None:
    told = draft("A knight refuses to kill the dragon")
    knight, dragon = told.plan.parts["P"].name, told.plan.parts["O"].name
    assert f"{knight} kills {dragon}." not in told.rows(ElementKind.ACTION)


@pytest.mark.parametrize(
    ("text", "youngest", "oldest"),
    [
        ("一个少年等一封信", 14, 17),
        ("一个年轻人等一封信", 18, 29),
        ("一个小伙子等一封信", 18, 29),
        ("一个老人等一封信", 60, 90),
    ],
)
def test_ages_are_those_of_the_words(text: str, youngest: int, oldest: int) -> None:
    assert youngest <= (draft(text).plan.parts["P"].years or 0) <= oldest


@pytest.mark.parametrize(
    ("text", "line", "act"),
    [
        ("An astronaut on Mars plants an orange seed and forgets to tell Earth", "I forgot to tell Earth.", "forgets"),
        ("守灯塔的老人收到一封写给三十年前自己的信，决定回一趟故乡", "我决定回一趟故乡。", "决定"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("by_its_clauses")
def test_what_nobody_can_see_is_said(text: str, line: str, act: str) -> None:
    told = draft(text, 45)
    assert line in told.rows(ElementKind.DIALOGUE)
    assert act not in "\n".join(told.rows(ElementKind.ACTION))


def test_what_both_do_is_said_of_us() -> None:
    told = draft("两个年轻人在地铁上抢最后一个座位，后来发现要去同一场婚礼", 45)
    assert any("我们要去同一场婚礼" in line for line in told.rows(ElementKind.DIALOGUE))


def test_nobody_is_left_out_for_a_play_of_repairs() -> None:
    told = draft("A deaf clockmaker repairs the town bell so that a girl can hear her mother come home", 45)
    assert told.plan.play.id != "repair"
    assert "come home" in "\n".join(told.rows(ElementKind.DIALOGUE))


@pytest.mark.parametrize(
    ("text", "speaks"),
    [("A detective follows a stray dog", False), ("A detective follows a talking dog", True)],
)
def test_a_dog_speaks_only_where_the_idea_lets_it(text: str, speaks: bool) -> None:
    told = draft(text, 45)
    dog = next(part.name for part in told.plan.parts.values() if part.entry.id == "dog")
    assert (dog.upper() in told.rows(ElementKind.CHARACTER)) is speaks
