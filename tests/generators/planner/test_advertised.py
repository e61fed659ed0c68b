"""An advertisement is for something; a story in which there is one is a story."""

import pytest

from yingxi.generators.builtin.planner.reading.advertised import PRODUCT
from yingxi.generators.builtin.planner.reading.reading import idea_read


def advertised(text: str) -> list[str]:
    return [each.word for each in idea_read(text).mentions if PRODUCT in each.entry.flags]


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("一辆折叠自行车的广告：它救了一个迟到的新郎", "折叠自行车"),
        ("拍一支广告：一双跑鞋", "跑鞋"),
        ("给一家小书店拍的广告", "书店"),
        ("奶奶牌辣椒酱广告", "奶奶牌辣椒酱"),
        ("伞的广告", "伞"),
        ("A commercial for a coffee machine in a sleepy office", "coffee machine"),
        ("A funny 15 second ad for grandma's chili sauce", "grandma's chili sauce"),
        ("Running shoes: an old man starts running again, an advertisement", "Running shoes"),
        ("A smart watch ad, father and daughter", "smart watch"),
        ("An ad for a small bookshop", "bookshop"),
    ],
)
def test_what_is_advertised_is_read_in_the_ideas_own_words(text: str, product: str) -> None:
    assert advertised(text) == [product]


@pytest.mark.parametrize(
    "text",
    [
        "A woman stars in a commercial and cannot remember her line",
        "The man who reads every ad",
        "A commercial pilot is afraid of heights",
        "A girl answers an ad for a roommate",
        "Girl answers ad for roommate",
        "An actor auditions for a toothpaste commercial",
        "一个演广告的演员忘了台词",
        "一个讨厌广告的女孩",
        "她在看广告",
        "他拍了一辈子广告，最后一支拍给自己",
        "一个老人每天给广告牌换灯泡",
        "广告公司的最后一天",
    ],
)
def test_a_story_with_an_advertisement_in_it_advertises_nothing(text: str) -> None:
    assert advertised(text) == []
