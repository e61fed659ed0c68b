"""Hands that do nothing."""

from math import hypot

import pytest

from tests.acting.factories import CAST, board, performed, playing, skeleton, stands
from yingxi.acting.bearing import arms_at_rest
from yingxi.acting.footing import standing
from yingxi.film.performance import Pose
from yingxi.stage.people.outlines import front_of_body
from yingxi.stage.rig import proportions_of, skeleton_of


@pytest.mark.parametrize("person", ["child", "ann", "gran"])
def test_a_hand_that_holds_the_other_has_it(person: str) -> None:
    sheet = CAST.sheet(person)
    proportions = proportions_of(sheet)
    pose = Pose(x=0.0, z=5.0, hip=proportions.standing_hip)
    near, far = arms_at_rest(
        proportions,
        skeleton_of(proportions, pose),
        standing(proportions, 0.0, 5.0, 1),
        pose.hip,
        "",
        "holding",
        front=proportions.shoulder_half * front_of_body(sheet),
    )
    joints = skeleton_of(proportions, pose.model_copy(update={"near_arm": near, "far_arm": far}))
    (x, y), (u, v) = joints.near_arm.tip, joints.far_arm.end
    assert hypot(x - u, y - v) < 0.35 * proportions.head


def test_arm_of_an_elder_who_lies_is_on_the_bed_and_not_in_the_air() -> None:
    lain = stands("gran", 0.0, posture="lie", seat_height=0.45)
    joints = skeleton("gran", playing(performed(board(48, [lain], [])), "gran").at(24))
    assert joints.far_arm.end[1] < joints.far_arm.root[1]
