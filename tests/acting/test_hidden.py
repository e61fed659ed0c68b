"""Who is behind a cloth."""

import pytest

from tests.acting.factories import board, does, performed, playing, skeleton, stands
from yingxi.film.board import Hanging

CLOTH = Hanging(x=0.92, z=5.4, half=0.4, top=2.6, gathers=1)


@pytest.mark.parametrize("person", ["child", "ann"])
def test_no_hand_is_seen_beside_the_cloth(person: str) -> None:
    hidden = stands(person, CLOTH.edge + 0.24, z=5.5, facing=-1)
    made = performed(board(60, [hidden, stands("bo", -0.6)], [does("nod", "bo", 4, 40)], hangings=[CLOTH]))
    for pose in playing(made, person).poses:
        joints = skeleton(person, pose)
        for arm in (joints.near_arm, joints.far_arm):
            assert min(pose.x + pose.facing * x for x, _ in (arm.end, arm.tip)) > CLOTH.edge


def test_who_peeks_has_a_hand_on_the_edge() -> None:
    hidden = stands("child", CLOTH.edge + 0.24, z=5.5, facing=-1)
    peeks = does("peek", "child", 4, 50, at=(CLOTH.edge + 0.04, 0.74, CLOTH.z))
    pose = playing(performed(board(60, [hidden], [peeks], hangings=[CLOTH])), "child").at(40)
    joints = skeleton("child", pose)
    near = [abs(pose.x - arm.tip[0] - CLOTH.edge) for arm in (joints.near_arm, joints.far_arm)]
    assert min(near) < 0.16
