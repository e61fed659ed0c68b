"""Turning round on the spot."""

from itertools import groupby, pairwise

import pytest

from tests.acting.factories import CAST, board, does, lifts, performed, playing, skeleton, stands
from yingxi.acting.gaze import drawn_yaw
from yingxi.film.board import Staged
from yingxi.film.performance import Pose
from yingxi.stage.people.narrow import share_of_profile
from yingxi.stage.rig import proportions_of


@pytest.mark.parametrize("person", ["child", "ann", "gran"])
def test_a_head_goes_through_the_front_and_never_jumps(person: str) -> None:
    turns = does("turn", person, 4, 40, to_facing=-1)
    poses = playing(performed(board(50, [stands(person, 0)], [turns])), person).poses
    heads = [pose.x + pose.facing * skeleton(person, pose).head[0] for pose in poses]
    head = proportions_of(CAST.sheet(person)).head
    assert {pose.facing for pose in poses} == {1, -1}
    assert max(abs(after - before) for before, after in pairwise(heads)) < 0.30 * head
    seen = [pose.facing * drawn_yaw(pose.face.turn) for pose in poses]
    assert max(abs(after - before) for before, after in pairwise(seen)) < 32
    swapped = next(
        number for number, (one, next_) in enumerate(pairwise(poses)) if one.facing != next_.facing
    )
    assert all(yaw * poses[0].facing < 0 for yaw in seen[swapped:])


def heads_drawn(person: str, deed: Staged, *, frames: int = 90) -> list[float]:
    """How far round the head is drawn in each new drawing: 1 is a profile to the right, 2 a back."""
    poses = playing(performed(board(frames, [stands(person, 0)], [deed])), person).poses
    shares = [_drawn(pose) for pose in poses]
    return [share for share, _ in groupby(shares)]


def _drawn(pose: Pose) -> float:
    if pose.view == "back":
        return 2.0
    return 1.0 if pose.view == "profile" else share_of_profile(pose.face.turn)


def test_who_sets_out_comes_into_the_profile_and_out_of_it_by_in_betweens() -> None:
    there = [0.0, 0.25, 0.5, 0.75, 1.0]
    assert heads_drawn("ann", does("walk", "ann", 4, 70, to_x=1.6)) == [*there, *reversed(there[:-1])]


def test_the_back_is_reached_by_the_profile() -> None:
    turned = does("cover eyes", "ann", 4, 58, what="wall")
    poses = playing(performed(board(60, [stands("ann", 0)], [turned])), "ann").poses
    assert [view for view, _ in groupby(pose.view for pose in poses)] == ["three-quarter", "profile", "back"]
    assert heads_drawn("ann", turned, frames=60)[-2:] == [1.0, 2.0]


def test_each_foot_that_steps_round_to_the_wall_is_heard() -> None:
    turned = does("cover eyes", "ann", 4, 58, what="wall")
    contacts = performed(board(60, [stands("ann", 0)], [turned])).contacts
    assert len([each for each in contacts if each.kind == "step"]) == 2


@pytest.mark.parametrize("person", ["child", "ann", "gran"])
def test_feet_step_round_one_after_the_other(person: str) -> None:
    turns = does("turn", person, 4, 40, to_facing=-1)
    poses = playing(performed(board(50, [stands(person, 0)], [turns])), person).poses
    raised = [
        {own for own, lift in zip(("near", "far"), lifts(person, pose), strict=True) if lift > 0.01}
        for pose in poses
    ]
    # The far foot of somebody who faces right is the near one of who faces left.
    own = [
        {"right" if (side == "near") == (pose.facing == 1) else "left" for side in sides}
        for pose, sides in zip(poses, raised, strict=True)
    ]
    assert [sides for sides, _ in groupby(own) if sides] in ([{"right"}, {"left"}], [{"left"}, {"right"}])


def test_arms_hang_while_the_body_is_swapped() -> None:
    turns = does("turn", "ann", 4, 40, to_facing=-1)
    poses = playing(performed(board(50, [stands("ann", 0)], [turns])), "ann").poses
    before, after = next(each for each in pairwise(poses) if each[0].facing != each[1].facing)
    for pose in (before, after):
        assert max(abs(pose.near_arm.shoulder), pose.near_arm.elbow, pose.far_arm.elbow) < 40


@pytest.mark.parametrize("person", ["child", "ann", "gran"])
def test_who_kneels_turns_on_the_foot_that_stands(person: str) -> None:
    turns = does("turn", person, 4, 40, to_facing=-1)
    poses = playing(performed(board(50, [stands(person, 0, posture="kneel")], [turns])), person).poses
    assert {pose.facing for pose in poses} == {1, -1}
    assert all(min(lifts(person, pose)) < 0.01 for pose in poses)
