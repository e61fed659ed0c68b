"""A Chinese idea that says more than can be acted: a voice tells it in its own sentences."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.idiom.narrated_chinese import sentences_narrated

TOLD = [
    "我小学的同桌从来不借橡皮给我，毕业那天她把橡皮切了一半给我",
    "小时候我妈总说我是从垃圾桶里捡来的，今天我在垃圾桶边上真的看见了一个孩子",
]


@pytest.mark.parametrize("idea", TOLD)
def test_its_sentences_are_told_as_they_stand_and_the_first_comes_before_the_last(idea: str) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    told = sentences_narrated(idea)
    assert story.shape in {"narrated", "gossip", "overheard"}
    assert lines.index(f"{told[0]}。") < lines.index(f"{told[-1]}。")


def test_a_spot_has_no_time_for_a_voice() -> None:
    brief = Brief(idea=TOLD[0], language="zh", length_seconds=15, seed=1)
    assert Planner().story(brief).story.shape != "narrated"


def test_who_is_dead_is_not_seen_while_a_voice_tells_of_them() -> None:
    assert sentences_narrated("奶奶去世那年我八岁，我把她的手机号背了下来，今年我打了过去") == ()
