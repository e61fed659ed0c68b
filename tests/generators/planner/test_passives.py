"""Who does it and who is done to, in Chinese sentences with 被, 让, 叫 and 给."""

import pytest

from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.restating.passives import with_doer_first


@pytest.mark.parametrize(
    ("passive", "active"),
    [
        ("小男孩被鹅追着跑", "鹅追着小男孩跑"),
        ("小女孩被月亮跟着回家", "月亮跟着小女孩回家"),
        ("一个小偷被一只狗追到了屋顶上", "一只狗把一个小偷追到了屋顶上"),
        ("渔夫让妻子赶出了家门", "妻子把渔夫赶出了家门"),
        ("新郎被新娘忘在了车站", "新娘把新郎忘在了车站"),
        ("徒弟叫师父骂了一顿", "师父骂了徒弟一顿"),
        ("爷爷叫孙子给骗了", "孙子骗了爷爷"),
        ("猫给老鼠咬了一口", "老鼠咬了猫一口"),
        ("狐狸被猎人救了，后来每天送他一颗果子", "猎人救了狐狸，狐狸后来每天送他一颗果子"),
    ],
)
def test_who_does_it_comes_first(passive: str, active: str) -> None:
    assert with_doer_first(passive) == active


@pytest.mark.parametrize(
    "text",
    [
        "爷爷给女孩做风筝",
        "小和尚给师父打水",
        "妈妈让儿子回家",
        "妻子叫丈夫去买盐",
        "母亲让孩子吃饱了才睡",
        "他被关在门外",
        "被师父赶下山的小和尚想回家",
        "母亲和女儿被大雪困在山上的小屋里，只剩一根火柴",
        "作家被自己写的人物追杀",
        "奶奶晒被子",
    ],
)
def test_gifts_orders_weather_and_what_nobody_is_named_for_stay(text: str) -> None:
    assert with_doer_first(text) == text


@pytest.mark.parametrize(
    ("idea", "doer", "done_to"),
    [("小男孩被鹅追着跑", "鹅", "小男孩"), ("徒弟叫师父骂了一顿", "师父", "徒弟")],
)
def test_the_doer_is_the_protagonist(idea: str, doer: str, done_to: str) -> None:
    read = idea_read(idea)
    assert [each.word for each in read.people] == [doer, done_to]
    assert read.premise is not None
    assert read.target is not None
    assert read.target.word == done_to
