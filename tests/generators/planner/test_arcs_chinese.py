"""Chinese ideas without a known situation: somebody has a stake in the deed, and speaks of it in the idea's words."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import Planner

pytestmark = pytest.mark.usefixtures("by_its_clauses")

ARCS = [
    ("老船长把船开进了游泳池", ("nothere", "youcannot"), "把船开进"),
    ("校长在操场上放风筝", ("nothere", "youcannot"), "在操场上放风筝"),
    ("月饼师傅忘了放馅", ("sawnothing",), "你忘了放馅？"),
    ("理发师把客人的头发剪短了", ("whotoldyou", "writtendown"), "把我的头发剪短"),
    ("一个裁缝把裤子做反了，客人却很喜欢", ("whatsay",), "是我把裤子做反了。"),
    ("孙子教爷爷用手机付钱，爷爷偷偷把钱塞给卖菜的", ("caused",), "教我用手机付钱"),
    ("两个孩子把邻居的雪人搬回了家", ("whotoldyou", "writtendown"), "把我搬回"),
]


@pytest.mark.parametrize(("idea", "plays", "said"), ARCS)
def test_somebody_speaks_of_the_deed_in_the_words_of_the_idea(
    idea: str, plays: tuple[str, ...], said: str
) -> None:
    brief = Brief(idea=idea, language="zh", length_seconds=60, seed=1)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay
    assert screenplay is not None
    lines = [each.text for each in screenplay.elements if each.kind is ElementKind.DIALOGUE]
    assert story.shape in plays
    assert [each for each in lines if said in each]
    assert len(lines) >= 8


@pytest.mark.parametrize(
    "idea",
    [
        "渔村的灯塔看守人等一艘没回来的船",
        "三个老太太在桥上放风筝",
        "女儿教爸爸用手机，爸爸只想给她打电话",
        "快递员每次送货都要跟门口的狗握手",
        "图书管理员在还回来的书里发现一根鱼骨头",
    ],
)
def test_what_nobody_could_forbid_has_no_such_arc(idea: str) -> None:
    story = Planner().story(Brief(idea=idea, language="zh", length_seconds=60, seed=1)).story
    assert story.shape not in {"nothere", "youcannot", "sawnothing", "whotoldyou", "writtendown", "whatsay"}
