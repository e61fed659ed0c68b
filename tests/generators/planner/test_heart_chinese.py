"""What a Chinese idea is at heart is told by a play for just that, in the idea's own words."""

from functools import cache

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.clauses.heart_chinese import HEART, opposite
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.checks import faults
from yingxi.generators.builtin.planner.plot.draft import Draft

HEARTS = {
    "heartwant": "一个不会哭的小丑想在最后一场演出里哭一次",
    "heartfear": "一个怕狗的小男孩必须穿过有狗的巷子去给奶奶送药",
    "heartrefuse": "村里最后一个铁匠不肯把炉子卖给来收旧货的年轻人，因为那是他师父留下的",
    "heartcannot": "河边的摆渡人为了等一个人，十年没有上过岸",
    "hearthabit": "老裁缝做了一辈子嫁衣，自己却从没穿过",
    "heartabsent": "一只猫每天送盲人按摩师上班，直到有一天它没来",
    "heartsecret": "她藏着一个秘密：她听得见植物说话",
    "heartbefall": "一个爱面子的厨师，忘了放盐",
    "heartseen": "全村停电的那个晚上，孩子们第一次看见了银河",
    "heartlost": "三个室友合买了一张彩票，中了奖却谁也找不到那张票",
    "heartcontest": "两姐妹分家，只为一口锅吵了起来",
    "heartfound": "小时候弄丢弟弟的姐姐，十年后在火车站认出了他",
    "heartfoe": "剑客要杀的仇人，已经瞎了，正在给人算命",
}


@cache
def drafted(idea: str, seconds: float = 60.0) -> Draft:
    return draft_of(Brief(idea=idea, language="zh", length_seconds=seconds))


def spoken(idea: str) -> str:
    return "\n".join(drafted(idea).rows(ElementKind.DIALOGUE))


@pytest.mark.parametrize(("play", "idea"), HEARTS.items())
def test_an_idea_is_told_by_the_play_for_what_it_is_at_heart(play: str, idea: str) -> None:
    assert drafted(idea).plan.play.id == play


@pytest.mark.parametrize("seconds", [15.0, 60.0, 240.0])
def test_such_a_play_keeps_to_its_length(seconds: float) -> None:
    assert {idea: faults(drafted(idea, seconds), seconds) for idea in HEARTS.values()} == dict.fromkeys(
        HEARTS.values(), ()
    )


@pytest.mark.parametrize(
    ("idea", "said"),
    [
        (HEARTS["heartwant"], ["想哭一次", "你不会哭"]),
        (HEARTS["heartfear"], ["你怕狗吧", "给我送药"]),
        (HEARTS["heartrefuse"], ["把炉子卖给我", "那是我师父留下的", "村里最后一个铁匠"]),
        (HEARTS["heartcannot"], ["没有上过岸", "为了等一个人"]),
        (HEARTS["hearthabit"], ["一辈子了，还做嫁衣", "从没穿过"]),
        (HEARTS["heartsecret"], ["我听得见植物说话"]),
        ("扫地机器人想看看门外的世界，却过不了门槛", ["看看门外的世界", "可你过不了门槛"]),
    ],
)
def test_who_wants_what_and_what_stands_against_it_is_said(idea: str, said: list[str]) -> None:
    lines = spoken(idea)
    assert [each for each in said if each not in lines] == []


def test_whoever_cannot_does_it_in_the_end() -> None:
    acts = drafted("一个不会说谎的推销员卖不出去一把菜刀").rows(ElementKind.ACTION)
    assert any("卖出去了一把菜刀" in each for each in acts)


@pytest.mark.parametrize(
    ("cannot", "does"),
    [
        ("从没穿过", "穿了"),
        ("过不了门槛", "过了门槛"),
        ("打不开门", "打开了门"),
        ("没能说出口", "说出口"),
        ("送药", ""),
    ],
)
def test_the_opposite_of_what_somebody_cannot_do(cannot: str, does: str) -> None:
    assert opposite(cannot) == does


def test_a_play_for_any_deed_goes_before_none_that_acts_the_clauses() -> None:
    last = [each.id for each in plays("zh") if each.fact("last")]
    assert last == ["heartact"]
    assert {each.fact("own-clauses") for each in plays("zh") if each.fact("heart")} == {HEART}
