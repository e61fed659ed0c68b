"""What somebody slips on lies under their feet."""

import pytest

from tests.storyboard.scenes_of_tests import RUTH, XIAOYU, deed, scene
from yingxi.stage.props import prop_laid
from yingxi.storyboard.model import Mark
from yingxi.storyboard.slipping import slipped_on

MARKS = {RUTH: Mark(-0.6, 5.15), XIAOYU: Mark(0.6, 5.35, facing=-1)}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ruth slips on wet leaves.", "wet leaves"),
        ("露丝在冰上滑倒了。", "ice patch"),
        ("Ruth slips on a banana peel.", "peel"),
        ("露丝踩到水坑，摔倒了。", "puddle"),
    ],
)
def test_it_lies_on_the_ground_where_they_stand(text: str, what: str) -> None:
    (lies,) = slipped_on(scene(deed(1, RUTH, "fall", text=text)), MARKS)
    assert (lies.what, lies.flat) == (what, True)
    assert abs(lies.x - MARKS[RUTH].x) < 0.3
    assert prop_laid(what)


@pytest.mark.parametrize(
    ("verb", "text"),
    [("fall", "Ruth falls."), ("walk", "Ruth walks over the ice."), ("fall", "Ruth leaves and falls.")],
)
def test_where_nothing_is_named_nothing_lies(verb: str, text: str) -> None:
    assert not list(slipped_on(scene(deed(1, RUTH, verb, text=text)), MARKS))
