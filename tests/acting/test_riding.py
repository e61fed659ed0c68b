"""Who rides goes the ways of who walks, on what is under them."""

from math import dist

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.acting.faults import shot_faults
from yingxi.film.board import Board
from yingxi.film.performance import Performance, Pose
from yingxi.film.riding import Mount, Ride
from yingxi.stage.bicycle import WHEEL, Bicycle
from yingxi.stage.rig import proportions_of


def rides_across(mount: Mount) -> tuple[Board, Performance]:
    placed = [stands("child", -1.6, rides=Ride(mount=mount)), stands("bo", 2.3, facing=-1)]
    shot = board(96, placed, [does("walk", "child", 12, 70, to_x=1.0, to_z=5.0)])
    return shot, performed(shot)


def poses_of(mount: Mount) -> tuple[Pose, ...]:
    return playing(rides_across(mount)[1], "child").poses


@pytest.mark.parametrize("mount", ["bicycle", "horse"])
def test_the_checker_finds_no_fault_in_a_ride(mount: Mount) -> None:
    shot, performance = rides_across(mount)
    assert shot_faults(shot, performance, CAST, None, width=1280, height=720) == ()


def test_wheels_roll_as_far_as_the_bicycle_goes() -> None:
    for before, after in zip(poses_of("bicycle"), poses_of("bicycle")[1:], strict=False):
        went = (after.x + after.ridden_at) - (before.x + before.ridden_at)
        assert after.rolled - before.rolled == pytest.approx(went, abs=0.002)
    assert Bicycle(proportions_of(CAST.sheet("child")), 1.0).turned * WHEEL > 1.0


def test_feet_are_on_the_pedals_while_it_rolls_and_on_the_ground_where_it_stands() -> None:
    proportions = proportions_of(CAST.sheet("child"))
    riding = poses_of("bicycle")[18]
    x, y = Bicycle(proportions, riding.rolled).ankle(near=True)
    ankle = skeleton("child", riding).near_leg.end
    assert dist(ankle, (x + riding.ridden_at, y + proportions.ankle)) < 0.02
    still = skeleton("child", poses_of("bicycle")[-1])
    assert max(still.near_leg.end[1], still.far_leg.end[1]) < proportions.ankle + 0.02


def test_hands_are_on_the_bar() -> None:
    for pose in poses_of("bicycle"):
        x, y = Bicycle(proportions_of(CAST.sheet("child")), 0.0).grips
        (wx, wy), (tx, ty) = skeleton("child", pose).near_arm.end, skeleton("child", pose).near_arm.tip
        assert dist(((wx + tx) / 2, (wy + ty) / 2), (x + pose.ridden_at, y)) < 0.12


def test_a_horse_is_under_its_rider_from_the_first_frame_to_the_last() -> None:
    for pose in poses_of("horse"):
        assert pose.horse is not None
        back = (pose.horse.chest[1] + pose.horse.croup[1]) / 2
        assert back < pose.hip < back + 0.45
        assert abs(pose.ridden_at) < 0.2


def test_hooves_are_heard_and_no_shoes() -> None:
    kinds = {contact.kind for contact in rides_across("horse")[1].contacts if contact.person == "child"}
    assert "hoof" in kinds
    assert "step" not in kinds
    wheels = {contact.kind for contact in rides_across("bicycle")[1].contacts if contact.person == "child"}
    assert "step" not in wheels
