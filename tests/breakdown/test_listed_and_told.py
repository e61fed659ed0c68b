"""What a Chinese screenplay tells of brothers who are numbered, of masked men, of dreams and of where things go."""

import csv
import io

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.table import csv_of
from yingxi.screenplay import file_read

DREAM = """第一场 内 病房 夜
△周老师，七十二岁，黑衣，躺在床上。窗外下雨。
周老师：我梦见学校了。
梦境：
第二场 外 操场 日
△周老师站着。
梦境结束。
第三场 内 病房 夜
△周老师坐起来。
"""
BRIDGE = """第一场 外 断桥 黄昏
△沈剑，四十岁，站着。雪下得很大。四个黑衣人从桥下冲上来。
黑衣人甲：留下！
△黑衣人乙倒下。其他人逃走。
"""
HOUSE = """第一场 内 老屋 夜
人物：奶奶、老大、老二、老三
△三个兄弟围坐在桌旁。奶奶（八十岁）走进来。老大拿起铁锹，递给老三。
老二（对着手机）：喂？
交叉剪辑：老屋/面包车
△老二坐着。
"""


def table(told: str) -> list[dict[str, str]]:
    screenplay = file_read(told.encode(), name="a.txt").screenplay
    assert screenplay is not None
    found = screenplay_broken_down(screenplay, language="zh")
    return list(csv.DictReader(io.StringIO(csv_of(found).lstrip("\ufeff"))))


def test_a_dream_in_a_line_of_its_own_is_not_said() -> None:
    rows = table(DREAM)
    assert [(each["讲法"], each["天气"]) for each in rows] == [("", "雨"), ("梦", "晴"), ("", "雨")]
    assert rows[0]["道具"] == ""


def test_the_others_of_four_masked_men_are_the_other_three() -> None:
    (row,) = table(BRIDGE)
    assert row["人物"] == "沈剑、黑衣人甲、黑衣人乙、黑衣人丙、黑衣人丁"
    assert row["上下场"].count("急下") == 3
    assert "沈剑 急下" not in row["上下场"]
    assert row["天气"] == "雪"


def test_numbered_brothers_sit_and_grandmother_comes_in() -> None:
    rows = table(HOUSE)
    assert rows[0]["上下场"] == "奶奶 上"
    assert (rows[0]["经手"], rows[0]["电话"]) == ("铁锹：老大→老三", "老二")
    assert (rows[1]["讲法"], rows[1]["道具"]) == ("交叉剪辑", "")
