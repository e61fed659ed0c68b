"""Who swims is in the water up to the shoulders; who has the oars pulls at them."""

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.acting.faults import shot_faults
from yingxi.film.board import Board, Placement
from yingxi.film.performance import Performance, Pose
from yingxi.film.riding import Mount, Ride
from yingxi.stage.rowing_boat import THWART


def swims(verb: str = "swim") -> tuple[Board, Performance]:
    placed = [stands("ann", -1.6, rides=Ride(mount="water"))]
    shot = board(120, placed, [does(verb, "ann", 12, 110, to_x=1.0, to_z=5.0)])
    return shot, performed(shot)


def in_a_boat(person: str, x: float, facing: int, **more: object) -> Placement:
    ride = Ride.model_validate({"mount": "boat", **more})
    return stands(person, x, facing=facing, posture="sit", seat_height=THWART, rides=ride)


def rows() -> tuple[Board, Performance]:
    placed = [in_a_boat("ann", 0.14, -1, oars=True, hull=True), in_a_boat("child", -0.84, 1)]
    shot = board(96, placed, [does("row", "ann", 4, 90)])
    return shot, performed(shot)


def shoulders(pose: Pose) -> float:
    return skeleton("ann", pose).chest[1]


@pytest.mark.parametrize("made", [swims(), rows()], ids=["swims", "rows"])
def test_the_checker_finds_no_fault_on_the_water(made: tuple[Board, Performance]) -> None:
    shot, performance = made
    assert shot_faults(shot, performance, CAST, None, width=1280, height=720) == ()


def test_who_swims_is_in_the_water_up_to_the_shoulders_and_gets_on() -> None:
    poses = playing(swims()[1], "ann").poses
    assert all(-0.05 < shoulders(pose) < 0.45 for pose in poses)
    assert all(skeleton("ann", pose).head[1] > shoulders(pose) for pose in poses)
    assert poses[-1].x - poses[0].x > 1.0


def test_who_swims_lies_on_the_water_and_who_stays_is_upright_in_it() -> None:
    poses = playing(swims()[1], "ann").poses
    assert poses[len(poses) // 2].lean > poses[0].lean + 20


def test_hands_at_the_oars_go_to_and_fro_and_the_back_with_them() -> None:
    poses = playing(rows()[1], "ann").poses
    reach = [skeleton("ann", pose).near_arm.end[0] for pose in poses]
    leans = [pose.lean for pose in poses]
    assert max(reach) - min(reach) > 0.25
    assert max(leans) - min(leans) > 20


def test_nobody_leaves_their_place_in_a_boat() -> None:
    shot = board(
        96, [in_a_boat("ann", 0.14, -1, oars=True)], [does("walk", "ann", 4, 60, to_x=2.0, to_z=5.0)]
    )
    assert {round(pose.x, 1) for pose in playing(performed(shot), "ann").poses} == {0.1}


def test_strokes_are_heard_and_no_steps() -> None:
    for made in (swims(), rows()):
        kinds = {contact.kind for contact in made[1].contacts}
        assert "stroke" in kinds
        assert "step" not in kinds


@pytest.mark.parametrize("mount", ["horse", "bicycle"])
def test_who_rides_on_land_makes_no_stroke(mount: Mount) -> None:
    shot = board(
        96, [stands("ann", -1.6, rides=Ride(mount=mount))], [does("walk", "ann", 4, 60, to_x=1.0, to_z=5.0)]
    )
    assert "stroke" not in {contact.kind for contact in performed(shot).contacts}
