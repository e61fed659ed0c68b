"""Whoever a Chinese idea names is somebody, wherever they stand and whether a lexicon has them or not."""

import pytest

from yingxi.generators.builtin.planner.reading.reading import idea_read

PEOPLE = [
    "维修工",
    "巡线工",
    "护士长",
    "采油工",
    "羊倌",
    "驯鹰师",
    "守渠人",
    "品酒师",
    "前妻",
    "师姐",
    "动物园饲养员",
    "五金店老板",
    "学生",
    "老人",
    "采珠女",
    "勤务兵",
]
PLACES = (
    "一个{}丢了钥匙",
    "姑妈教{}包饺子",
    "一个画家在桥上遇见了{}",
    "护士照顾{}",
    "公主嫁给了{}",
    "厨师和{}下了一盘棋",
    "小男孩向{}借了一把伞",
    "警察把{}送回了家",
    "两个{}在车站等车",
    "老人忘了他的{}",
    "{}的徒弟弄丢了钥匙",
    "村里有个{}，每天晚上吹口琴",
    "画家爱上了一个从不说话的{}",
)


@pytest.mark.parametrize("noun", PEOPLE)
def test_somebody_is_read_wherever_they_stand(noun: str) -> None:
    read = {place: {each.word for each in idea_read(place.format(noun)).people} for place in PLACES}
    assert [
        place for place, words in read.items() if not any(noun in word or word in noun for word in words)
    ] == []


@pytest.mark.parametrize(
    "idea",
    ["他每天学手工", "姐姐买了一台打印机", "店里有个计算器", "他动员全村", "她报警", "农夫种了三种稻子"],
)
def test_what_only_ends_as_people_do_is_nobody(idea: str) -> None:
    words = {each.word for each in idea_read(idea).people}
    assert words - {"男人", "女人", "姐姐", "农夫"} == set()


def test_a_word_that_ends_within_somebody_is_none() -> None:
    assert [each.word for each in idea_read("哑巴石匠替他的哥哥刻墓碑").people][-1] == "哥哥"
    assert "师父" in [each.word for each in idea_read("徒弟教师父用手机").people]


def test_somebody_with_their_trade_is_one() -> None:
    read = idea_read("一个修伞的老人在雨天等他的徒弟回来。")
    assert [each.word for each in read.people] == ["修伞的老人", "徒弟"]


def test_a_pupil_of_that_time_is_still_somebody() -> None:
    read = idea_read("女教师在公交车上遇见了当年逃学的学生")
    assert [each.word for each in read.people] == ["教师", "学生"]


def test_somebody_who_sells_something_is_called_by_all_of_it() -> None:
    read = idea_read("皇帝迷了路，卖馄饨的老头收留了皇帝一夜")
    assert [each.word for each in read.people][1] == "卖馄饨的老头"


def test_who_does_it_is_nothing_that_is_said_of_whom_it_is_done_to() -> None:
    child = next(each for each in idea_read("交警送迷路的小女孩回家").people if each.word == "小女孩")
    assert child.about is None or child.about.trait is None or "交警" not in child.about.trait.word
