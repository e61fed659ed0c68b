"""Hands stay on what is pushed and carried, feet do not slide, wheels roll as far as they go."""

from math import hypot

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, stands
from yingxi.acting.faults import shot_faults
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Board, Facing
from yingxi.film.performance import Pose
from yingxi.film.riding import Mount, Ride
from yingxi.stage.rig import proportions_of, skeleton_of
from yingxi.stage.wheeled import Pushed, Wheelchair, between_carriers

ON_IT = 0.06
"""So far from where it should be a palm may be, in metres."""


def moved(person: str, x: float, facing: Facing, ride: Ride | None, **more: str) -> object:
    return stands(person, x, facing=facing).model_copy(update={"rides": ride, **more})


def shot(mount: Mount, facing: Facing) -> Board:
    ride = Ride(mount=mount)
    deed = does("walk", "ann", 6, 60, to_x=1.2 * facing)
    return board(100, [moved("ann", -1.2 * facing, facing, ride)], [deed])


def pushed_by_another(facing: Facing) -> Board:
    ahead = moved("bo", 0.0, facing, Ride(mount="wheelchair"), carried_by="ann")
    deed = does("walk", "ann", 6, 60, to_x=1.2 * facing)
    return board(100, [moved("ann", -1.2 * facing, facing, None), ahead], [deed])


def carried(facing: Facing, what: str) -> Board:
    apart, ride = between_carriers(what), Ride(mount="load", what=what)
    people = [moved("ann", -0.4 * facing, facing, ride), moved("bo", (-0.4 - apart) * facing, facing, ride)]
    deeds = [does("walk", person, 6, 60, to_x=1.4 * facing) for person in ("ann", "bo")]
    both = [deed.model_copy(update={"ref": "walk"}) for deed in deeds]
    return board(110, people, both)


def palms(person: str, pose: Pose) -> list[tuple[float, float]]:
    """x and y of both palms, in metres of the set."""
    proportions = proportions_of(CAST.sheet(person))
    skeleton = skeleton_of(proportions, pose)
    found = (
        palm_of(proportions, skeleton, pose.near_arm, "near"),
        palm_of(proportions, skeleton, pose.far_arm, "far"),
    )
    return [(pose.x + pose.facing * x, y) for x, y in found]


@pytest.mark.parametrize("mount", ["pram", "cart"])
@pytest.mark.parametrize("facing", [1, -1])
def test_both_hands_stay_on_what_is_pushed(mount: Mount, facing: Facing) -> None:
    grips = Pushed(proportions_of(CAST.sheet("ann"))).grips
    for pose in playing(performed(shot(mount, facing)), "ann").poses:
        at = pose.x + pose.facing * (pose.ridden_at + grips[0])
        assert all(hypot(x - at, y - grips[1]) < ON_IT for x, y in palms("ann", pose))


@pytest.mark.parametrize("facing", [1, -1])
def test_who_is_pushed_stays_in_the_hands_of_who_pushes_them(facing: Facing) -> None:
    told = performed(pushed_by_another(facing))
    x, y = Wheelchair(proportions_of(CAST.sheet("bo"))).grips
    pairs = list(zip(playing(told, "ann").poses, playing(told, "bo").poses, strict=True))
    assert abs(pairs[-1][1].x - pairs[0][1].x) > 1.5
    for behind, ahead in pairs:
        grip = ahead.x + ahead.facing * (ahead.ridden_at + x)
        assert all(hypot(px - grip, py - y) < ON_IT for px, py in palms("ann", behind))


@pytest.mark.parametrize("what", ["table", "ladder", "sofa"])
@pytest.mark.parametrize("facing", [1, -1])
def test_two_who_carry_keep_its_length_between_them(facing: Facing, what: str) -> None:
    told = performed(carried(facing, what))
    pairs = list(zip(playing(told, "ann").poses, playing(told, "bo").poses, strict=True))
    assert pairs[-1][0].x * facing > 1.2
    for ahead, behind in pairs:
        assert abs(abs(ahead.x - behind.x) - between_carriers(what)) < 0.16
        assert {behind.rides.hull if behind.rides else None, ahead.rides.hull if ahead.rides else None} == {
            True,
            False,
        }


@pytest.mark.parametrize("facing", [1, -1])
def test_a_wheelchair_rolls_as_far_as_it_goes(facing: Facing) -> None:
    poses = playing(performed(shot("wheelchair", facing)), "ann").poses
    assert abs(poses[-1].rolled - poses[0].rolled - 2.4) < 0.05
    assert all(pose.seated for pose in poses)


@pytest.mark.parametrize("facing", [1, -1])
def test_nothing_slides_or_floats(facing: Facing) -> None:
    shots = [shot("pram", facing), shot("cart", facing), pushed_by_another(facing), carried(facing, "table")]
    for each in shots:
        found = shot_faults(each, performed(each), CAST, None, width=640, height=360)
        assert [
            fault.kind
            for fault in found
            if fault.kind in ("foot sliding", "foot off the ground", "limb past its range")
        ] == []
