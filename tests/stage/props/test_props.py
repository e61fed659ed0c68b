import pytest

from tests.stage.display_text import as_text
from yingxi.stage.display import bounds_of
from yingxi.stage.props import prop, prop_named, props_known
from yingxi.stage.props.words import WORDS


def test_many_things_are_drawn() -> None:
    assert len(props_known()) >= 60


@pytest.mark.parametrize("name", props_known())
def test_a_thing_is_drawn_in_metres_about_the_hand(name: str) -> None:
    drawn = prop(name)
    assert drawn is not None
    left, low, right, high = bounds_of(drawn)
    assert 0.03 < max(right - left, high - low) < 2.2
    if name not in ("shoes", "curtain"):
        # The hand is on the thing, or next to it.
        assert left < 0.05
        assert right > -0.05
        assert low < 0.05
        assert high > -0.05


def test_a_thing_nobody_has_drawn_is_none() -> None:
    assert prop("submarine") is None
    assert prop_named("submarine") == ""


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("a pocket watch", "pocket watch"),
        ("a toy train", "toy train"),
        ("小火车", "toy train"),
        ("the rocking horse", "wooden horse"),
        ("一只毛线球", "yarn"),
        ("青花瓷花瓶", "vase"),
        ("一片枫叶", "fallen leaf"),
        ("鸟笼", "birdcage"),
        ("his wristwatch", "watch"),
        ("一只羽毛球", "shuttlecock"),
        ("一根羽毛", "feather"),
        ("笔记本电脑", "laptop"),
        ("a pillow", "pillow"),
        ("金牌", "medal"),
        ("一块蛋糕", "cake"),
        ("小提琴盒", "violin case"),
        ("a sack of flour", "sack"),
        ("the jar of thunder", "jar"),
        ("嫁衣", "wedding robe"),
        ("her wedding dress", "wedding dress"),
        ("a tomato", "tomato plant"),
        ("a letter in a bottle", "message bottle"),
        ("行李牌", "tag"),
        ("失物招领牌", "tag"),
        ("店门口的招牌", "sign"),
        ("a smooth stone", "stone"),
        ("一颗石子", "stone"),
        ("three pebbles", "pebbles"),
        ("河边的鹅卵石", "pebbles"),
        ("剑客的佩剑", "sword"),
        ("a rapier", "sword"),
        ("菜刀", "cleaver"),
        ("her kitchen knife", "cleaver"),
        ("一把小刀", "pocket knife"),
        ("女儿的保温杯", "thermos"),
        ("a battered thermos", "thermos"),
        ("半个柚子", "pomelo"),
        ("a grapefruit", "pomelo"),
        ("爷爷的拐杖", "stick"),
        ("一捆麻绳", "rope"),
        ("老收音机", "radio"),
        ("墙上的画", "painting"),
        ("画笔", "brush"),
        ("动画片", ""),
        ("木梳", "comb"),
        ("小提琴", "violin"),
        ("一张老照片", "photo"),
        ("RED LANTERNS", "lantern"),
        ("一把雨伞", "umbrella"),
        ("violin_case", "violin case"),
        ("醒狮的狮头", "lion head"),
        ("纸船", "paper boat"),
        ("一场烟花", "firecracker"),
    ],
)
def test_words_of_both_languages_find_their_thing(word: str, name: str) -> None:
    assert prop_named(word) == name


def test_every_word_leads_to_something_drawn() -> None:
    assert set(WORDS) <= set(props_known())
    for name, words in sorted(WORDS.items()):
        for word in words:
            assert prop_named(word) in props_known(), f"{word} for {name}"


def test_a_thing_is_drawn_the_same_way_twice() -> None:
    first = as_text(prop("lantern") or ())
    prop.cache_clear()
    assert as_text(prop("lantern") or ()) == first


def test_a_paper_is_a_written_sheet_and_no_newspaper() -> None:
    assert (prop_named("paper"), prop_named("一张纸"), prop_named("报纸")) == (
        "sheet of paper", "sheet of paper", "newspaper",
    )  # fmt: skip
