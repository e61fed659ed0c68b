"""Whoever counts at the wall, seen from behind."""

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.stage.people.figure import figure
from yingxi.stage.rig import proportions_of


@pytest.mark.parametrize("person", ["child", "ann", "gran"])
def test_both_elbows_go_out_and_the_head_bows(person: str) -> None:
    made = performed(board(60, [stands(person, 0)], [does("cover eyes", person, 2, 58, what="wall")]))
    pose, head = playing(made, person).at(44), proportions_of(CAST.sheet(person)).head
    joints, upright = skeleton(person, pose), skeleton(person, pose.model_copy(update={"neck": 0.0}))
    middle = joints.head[0]
    left, right = middle - joints.near_arm.middle[0], joints.far_arm.middle[0] - middle
    assert (pose.view, min(left, right) > 0.6 * head) == ("back", True)
    assert left == pytest.approx(right, abs=0.25 * head)
    assert upright.head[1] - joints.head[1] > 0.08 * head
    for arm in (joints.near_arm, joints.far_arm):
        assert abs(arm.end[0] - middle) < 0.45 * head


def test_an_arm_before_the_body_is_drawn_before_it() -> None:
    made = performed(board(60, [stands("ann", 0)], [does("cover eyes", "ann", 2, 58, what="wall")]))
    drawn = figure(CAST.sheet("ann"), playing(made, "ann").at(44), head_pixels=90, seed=0)
    names = [getattr(record, "name", "") for record in drawn]
    assert max(n for n, name in enumerate(names) if name == "sleeve") < names.index("short top")
