"""Turning round on the spot."""

from itertools import pairwise

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.stage.rig import proportions_of


@pytest.mark.parametrize("person", ["child", "ann", "gran"])
def test_a_head_goes_through_the_front_and_never_jumps(person: str) -> None:
    turns = does("turn", person, 4, 40, to_facing=-1)
    poses = playing(performed(board(50, [stands(person, 0)], [turns])), person).poses
    heads = [pose.x + pose.facing * skeleton(person, pose).head[0] for pose in poses]
    head = proportions_of(CAST.sheet(person)).head
    assert {pose.facing for pose in poses} == {1, -1}
    assert max(abs(after - before) for before, after in pairwise(heads)) < 0.30 * head
    swapped = next(each for each in pairwise(poses) if each[0].facing != each[1].facing)
    for pose in swapped:
        assert -0.5 < pose.face.turn < 0.1
