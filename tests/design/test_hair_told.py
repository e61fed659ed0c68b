"""How hair is said to be, whatever colour stands between."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed
from yingxi.film.colour import from_hex
from yingxi.screenplay import screenplay_from_fountain


@pytest.mark.parametrize(
    ("said", "style"),
    [
        ("long red hair", "long"),
        ("long straight black hair", "long"),
        ("long curly hair", "curly"),
        ("long wavy brown hair", "wavy"),
        ("long dark hair in a braid", "braid"),
        ("short red hair", "short"),
    ],
)
def test_hair_is_as_long_as_it_is_said_to_be(said: str, style: str) -> None:
    read = screenplay_from_fountain(f"INT. ROOM - DAY\n\nNORA, 27, {said}, green coat, comes in.\n")
    told = screenplay_broken_down(read, language="en")
    assert {cast_designed(told, seed=seed).people[0].hair.style for seed in range(8)} == {style}


def test_nobody_is_bald_at_thirty_by_chance() -> None:
    read = screenplay_from_fountain("INT. ROOM - DAY\n\nTOM, 30, green coat, comes in.\n\nTOM\nHe is here.\n")
    told = screenplay_broken_down(read, language="en")
    hairs = {cast_designed(told, seed=seed).people[0].hair.style for seed in range(24)}
    assert "bald" not in hairs
    assert len(hairs) > 2


def test_grey_hair_wears_no_flowers() -> None:
    read = screenplay_from_fountain(".内景 屋里 - 夜\n\n外婆（六十岁，花白头发，黄色雨衣）坐着。\n")
    told = screenplay_broken_down(read, language="zh")
    assert cast_designed(told, seed=1).people[0].top.pattern != "flowers"


def test_hedgehogs_hair_is_hair_and_makes_nobody_a_hedgehog() -> None:
    read = screenplay_from_fountain(".内景 教室 - 日\n\n小明，十岁，男孩，刺猬头，穿校服。\n")
    boy = cast_designed(screenplay_broken_down(read, language="zh"), seed=1).people[0]
    assert (boy.kind, boy.hair.style) == ("person", "spiky")


@pytest.mark.parametrize(
    "said", ["in a red hanfu with a long black braid", "with a long black braid and in a red hanfu"]
)
def test_dress_and_hair_in_one_breath_keep_their_own_colours(said: str) -> None:
    read = screenplay_from_fountain(f"EXT. PARK - DAY\n\nLIN, 24, {said}, waves.\n")
    lin = cast_designed(screenplay_broken_down(read, language="en"), seed=1).people[0]
    assert from_hex(lin.hair.colour).lightness < 0.4
    assert from_hex(lin.hair.colour).chroma < 0.03
    assert 10 < from_hex(lin.top.colour).hue < 45
