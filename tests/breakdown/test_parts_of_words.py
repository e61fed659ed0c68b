"""A Chinese noun of one character names a thing only where it is a word by itself."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.lexicon import words_found
from yingxi.film.breakdown import Deed
from yingxi.screenplay import screenplay_from_fountain


def things(text: str) -> list[str]:
    return [found.meaning for found in words_found(text, "zh", "things")]


@pytest.mark.parametrize(
    "text",
    [
        "外婆转身，面向墙，蒙住眼睛",
        "两人迎面走来，面带微笑",
        "他鼓掌，鼓起勇气，表情严肃",
        "五分钟后，她相信自己",
        "他盘腿坐下，老人弓着背",
        "头发花白的秘书宣布开会",
        "星期天，三月，他从车站出来",
        "浪花打来，他一个箭步上前",
    ],
)
def test_a_part_of_another_word_is_no_thing(text: str) -> None:
    assert things(text) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("她端来一碗面，面凉了", ["noodles", "noodles"]),
        ("他下面条", ["noodles"]),
        ("父亲信里夹着照片", ["letter", "photo"]),
        ("天上月亮圆，那个月亮真亮", ["moon", "moon"]),
        ("他锁上门，取下一把锁", ["door", "key"]),
        ("他的包上挂着铃铛", ["bag", "bell"]),
        ("他端上火锅", ["pot"]),
        ("一辆马车停下", ["cart"]),
    ],
)
def test_the_word_itself_names_one(text: str, named: list[str]) -> None:
    assert things(text) == named


@pytest.mark.parametrize("feat", ["翻筋斗", "倒立", "侧手翻", "跳伞"])
def test_a_feat_that_nobody_here_can_do_is_no_part_of_its_word(feat: str) -> None:
    read = screenplay_from_fountain(f"内景 院子 - 日\n\n阿勒{feat}。\n\n阿勒\n好。\n")
    (deed,) = (
        it for it in screenplay_broken_down(read, language="zh").scenes[0].moments if isinstance(it, Deed)
    )
    assert (deed.verb, deed.text) == ("", f"阿勒{feat}。")


@pytest.mark.parametrize(
    ("text", "verb", "what"),
    [
        ("老周拿起桌上的钱包。", "take", "wallet"),
        ("老周看着门边的花盆。", "look", "flower pot"),
        ("老周从门框上拔下一颗钉子。", "take", "nail"),
        ("老周伸出的手又缩回来。", "hesitate", ""),
        ("老周把手机放到耳边。", "phone", "phone"),
        ("老周走出三步。", "walk", ""),
        ("老周把面往前推了一点。", "push", "noodles"),
        ("老周捶捶腰。", "touch", ""),
        ("老周捂住嘴。", "cover mouth", ""),
        ("老周用手指敲桌子。", "knock", "table"),
        ("老周把两手放在膝盖上。", "put down", ""),
    ],
)
def test_a_body_and_a_place_are_parts_of_what_is_done(text: str, verb: str, what: str) -> None:
    script = f"外景 门口 - 日\n\n老周，60岁，走来。\n\n{text}\n"
    scene = screenplay_broken_down(screenplay_from_fountain(script), language="zh").scenes[0]
    deed = [each for each in scene.moments if isinstance(each, Deed)][-1]
    assert (deed.verb, deed.what) == (verb, what)


def test_a_name_that_begins_with_and_is_a_name() -> None:
    text = ".内景 寺庙 - 夜\n\n和尚，三十岁，扫地。女侠，二十五岁，拔剑。\n\n和尚摇头，双手合十。\n"
    told = screenplay_broken_down(screenplay_from_fountain(text), language="zh")
    deeds = [each for scene in told.scenes for each in scene.moments if isinstance(each, Deed)]
    assert [(each.actors, each.verb) for each in deeds[-2:]] == [
        (("person-和尚",), "shake head"),
        (("person-和尚",), "bow"),
    ]
