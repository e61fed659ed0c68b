"""Of a chapter cut to a length: who is asked and who answers, who is nobody's name, and one place under one name."""

import pytest

from yingxi.adaptation import adapted
from yingxi.adaptation.places import any_place
from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind, Screenplay

CHAPTER = """第一章 渡口

傍晚的渡口静得出奇，河面上浮着一层薄雾。老船夫陈伯蹲在船头抽烟，烟头一明一灭。他今年六十八岁，穿一件蓝布褂子。

“陈伯，还开船吗？”岸上有人喊。

陈伯抬起头，看见一个二十出头的姑娘站在石阶上，怀里紧紧抱着一个木匣子，头发被雾打湿了，贴在脸上。

“天晚了，不开了。”陈伯把烟头摁灭在船板上。

“求您了。”姑娘走下两级石阶，“我爹在对岸等我，他病得很重。”

陈伯没有说话。他盯着那只木匣子看了很久，忽然问：“你爹，是不是姓林？”

姑娘愣住了。“您怎么知道？”

“这匣子，是我亲手做的。”陈伯站起来，解开缆绳，手微微发抖，“二十年前，你爹救过我的命。上来吧。”

姑娘跳上船，眼泪一下子涌了出来。陈伯撑起竹篙，小船慢慢离岸。雾越来越浓，只听见水声。

“陈伯，他还在等我吗？”姑娘小声问。

“在。”陈伯说，“他等了二十年，不会差这一晚。”

船到了对岸，一盏灯笼在雾里亮着。姑娘跑上岸去，扑进一个老人的怀里。陈伯坐在船上，摘下草帽，笑了。
"""


def told(seconds: float, seed: int = 1) -> Screenplay:
    return adapted(Brief(idea=CHAPTER, language="zh", length_seconds=seconds, seed=seed)).screenplay


def lines(screenplay: Screenplay) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    who = ""
    for element in screenplay.elements:
        if element.kind is ElementKind.CHARACTER:
            who = element.text
        elif element.kind is ElementKind.DIALOGUE:
            found.append((who, element.text))
    return found


@pytest.mark.parametrize("seconds", [30, 45, 60])
@pytest.mark.parametrize("seed", [1, 2])
def test_nobody_answers_what_was_not_asked(seconds: float, seed: int) -> None:
    said = [words for _, words in lines(told(seconds, seed))]
    for question, answer in (
        ("是不是姓林", "您怎么知道"),
        ("您怎么知道", "亲手做的"),
        ("还在等我吗", "他等了二十年"),
    ):
        assert any(question in words for words in said) or not any(answer in words for words in said)


def test_who_calls_from_the_bank_and_what_comes_suddenly_are_no_names() -> None:
    speakers = {who for who, _ in lines(told(60))}
    assert {"岸上有人", "忽然"} & speakers == set()


def test_who_acts_right_behind_a_speech_has_said_it() -> None:
    assert ("陈伯", "天晚了，不开了。") in lines(told(60))


def test_a_boat_and_on_the_boat_are_one_place() -> None:
    assert any_place("陈伯在船上坐着。船上很冷。", "zh") == ("船", False)
