"""Chinese ideas that are a thing and what is odd about it: the thing is on the stage, and what is odd is said."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.things_chinese import thing_of

THINGS = [
    ("会说话的冰箱", "thingable", "它会说话", "冰箱"),
    ("最后一朵花", "thinglast", "最后一朵", "花"),
    ("宠物店最后一只没人要的乌龟", "thingunwanted", "没人要", "乌龟"),
    ("被退回来的生日蛋糕", "thingunwanted", "怎么被退回来了", "生日蛋糕"),
    ("村口那口没人敢喝水的井", "thingshunned", "没人敢喝水", "井"),
    ("只在下雪天响的门铃", "thingonly", "它只在下雪天响", "门铃"),
    ("一把不肯下雨的伞", "thingrefuses", "不肯下雨", "伞"),
    ("一封寄给十年后的信", "thingsent", "寄给十年后", "信"),
    ("一封寄错地址的情书", "thingastray", "不是给你的", "情书"),
    ("一封没寄出的信", "thingunsent", "怎么没寄", "信"),
    ("奶奶留下的一只旧皮箱", "thingleft", "这是奶奶的", "旧皮箱"),
    ("爸爸的假牙", "thingowned", "假牙", "假牙"),
    ("一把旧椅子", "thingsuch", "别动", "旧椅子"),
]


def _told(idea: str, seconds: int = 60) -> tuple[str, list[str], list[str]]:
    """The play of an idea, its lines and its actions."""
    brief = Brief(idea=idea, language="zh", length_seconds=seconds, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    acted = [each.text for each in screenplay.elements if each.kind is ElementKind.ACTION]
    return story.shape, lines, acted


@pytest.mark.parametrize(("idea", "play", "said", "seen"), THINGS)
def test_a_thing_is_on_the_stage_with_what_is_odd_about_it(
    idea: str, play: str, said: str, seen: str
) -> None:
    shape, lines, acted = _told(idea)
    assert shape == play
    assert [each for each in lines if said in each]
    assert [each for each in acted if seen in each]
    assert len(lines) >= 7


@pytest.mark.parametrize("seconds", [20, 40, 120])
@pytest.mark.parametrize(("idea", "play"), [each[:2] for each in THINGS])
def test_a_thing_keeps_its_play_at_every_length(idea: str, play: str, seconds: int) -> None:
    assert _told(idea, seconds)[0] == play


def test_whose_thing_it_was_is_not_there_who_left_it() -> None:
    brief = Brief(idea="奶奶留下的一只旧皮箱", language="zh", length_seconds=60, seed=1)
    assert "奶奶" not in [each.name for each in Planner().story(brief).story.people]


def test_it_does_not_snow_before_it_rings() -> None:
    brief = Brief(idea="只在下雪天响的门铃", language="zh", length_seconds=60, seed=1)
    screenplay = Planner().screenplay(Planner().story(brief).story, brief).screenplay
    assert screenplay is not None
    assert [each.text for each in screenplay.elements if "雪" in each.text and "响" not in each.text] == []


@pytest.mark.parametrize(
    "idea",
    [
        "奶奶总把盐当成糖",
        "卖火柴的小女孩",
        "一个老人等一封信",
        "一只猫偷走了全村的钥匙",
        "两姐妹一起修好外婆的收音机",
        "妈妈的笑声",
        "最后一个夏天",
        "被遗忘的城市",
        "会飞的男孩",
        "姐姐把最后一块糖藏进了弟弟的书包",
    ],
)
def test_what_is_no_thing_is_left_to_other_plays(idea: str) -> None:
    assert thing_of(idea) is None
