"""Chinese clauses that go on with what the one before had in hand, and words that only look like deeds."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Moment
from yingxi.screenplay import screenplay_from_chinese_text


def _broken_down(text: str) -> Breakdown:
    return screenplay_broken_down(screenplay_from_chinese_text(text)[0], language="zh")


def _deeds(action: str) -> list[Moment]:
    told = _broken_down(f"1. 内景 客栈 夜\n\n小月，二十岁，站着。阿福，十六岁，站着。\n\n{action}\n")
    return [each for each in told.scenes[0].moments if each.kind == "deed" and each.verb not in ("", "look")]


@pytest.mark.parametrize(
    ("action", "last"),
    [
        ("小月摘下斗笠，放在桌上。", ("put down", "hat")),
        ("小月从腰间解下一把刀，也放在桌上。", ("put down", "pocket knife")),
        ("小月把一包干粮递给阿福。", ("give", "bag")),
        ("小月给阿福倒酒，酒溢出来，洒在桌布上。", ("pour", "")),
    ],
)
def test_what_was_taken_is_laid_down_and_a_number_counts(action: str, last: tuple[str, str]) -> None:
    deed = _deeds(action)[-1]
    assert (deed.verb, deed.what) == last


def test_a_sound_that_comes_nearer_is_nobody_s_deed() -> None:
    assert _deeds("推床的轮子声由远及近。") == []


def test_a_word_that_is_asked_about_calls_nobody() -> None:
    told = _broken_down(
        "1. 内景 客厅 夜\n\n李云，六十岁，母亲，站着。周凯站着。陈晓站着。\n\n李云：还叫阿姨？\n\n周凯：妈。\n"
    )
    assert [each.words for each in told.people if each.name == "周凯"] == [()]
