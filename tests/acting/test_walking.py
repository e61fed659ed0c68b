"""Feet do not slide: measured on the skeleton, in the set."""

from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.acting.factories import (
    CAST,
    RATE,
    board,
    does,
    in_set,
    lifts,
    own_legs,
    performed,
    playing,
    stands,
)
from yingxi.acting.performing import plan_of
from yingxi.acting.soles import BALL, HEEL
from yingxi.film.board import Board
from yingxi.film.performance import Performance, Pose

SLIDE = 0.002
FLOAT = 0.01
WALKERS = ["ann", "child", "gran", "happy", "sad", "sneak"]


def slides(shot: Board, performance: Performance, person: str) -> list[float]:
    """How far each foot moved between two drawn poses in both of which the plan keeps it planted: flat, or turning on
    its heel or its ball."""
    part = plan_of(shot, CAST, (), RATE, 7).parts[person]
    poses = playing(performance, person).poses
    moved = []
    for i in range(len(poses) - 1):
        now, then = part.footing(2 * i), part.footing(2 * i + 2)
        middle = part.footing(2 * i + 1)
        for own in ("right", "left"):
            if not (
                getattr(now, own).planted and getattr(middle, own).planted and getattr(then, own).planted
            ):
                continue
            points = zip(*(stands_at(person, pose, own) for pose in (poses[i], poses[i + 1])), strict=True)
            moved.append(
                min(max(abs(one - other) for one, other in zip(a, b, strict=True)) for a, b in points)
            )
    return moved


def stands_at(person: str, pose: Pose, own: str) -> list[tuple[float, float, float]]:
    """Where a foot's heel, ankle and ball are: x in the set, height over where it stands, depth."""
    near = (own == "right") == (pose.facing == 1)
    leg, lift = (pose.near_leg, lifts(person, pose)[0]) if near else (pose.far_leg, lifts(person, pose)[1])
    joints = own_legs(person, pose)[own]
    (x, y), (ahead, higher) = joints.end, joints.tip
    return [
        (in_set(pose, (x + share * (ahead - x), y))[0], lift + share * (higher - y), pose.z + leg.depth)
        for share in (-HEEL / BALL, 0.0, 1.0)
    ]


def stand_on(person: str, pose: Pose) -> float:
    """How high the lowest point of either foot is over where it stands."""
    return min(lift for own in ("right", "left") for _, lift, _ in stands_at(person, pose, own))


@pytest.mark.parametrize("walker", WALKERS)
def test_walking_keeps_planted_feet_where_they_are(walker: str) -> None:
    shot = board(72, [stands(walker, -1.0)], [does("walk", walker, 4, 70, to_x=0.5)])
    assert max(slides(shot, performed(shot), walker)) < SLIDE


@given(
    walker=st.sampled_from(WALKERS),
    start=st.floats(-2.0, 2.0),
    end=st.floats(-2.0, 2.0),
    depth=st.floats(4.6, 6.0),
    facing=st.sampled_from((-1, 1)),
)
@settings(deadline=None, max_examples=6)
def test_walking_anywhere_neither_slides_nor_floats(
    walker: str, start: float, end: float, depth: float, facing: int
) -> None:
    shot = board(
        90, [stands(walker, start, facing=facing)], [does("walk", walker, 0, 80, to_x=end, to_z=depth)]
    )
    performance = performed(shot)
    assert max(slides(shot, performance, walker)) < SLIDE
    for pose in playing(performance, walker).poses:
        assert min(lifts(walker, pose)) > -0.001
        assert stand_on(walker, pose) < FLOAT


@pytest.mark.parametrize(("walker", "least"), [("ann", 10.0), ("child", 10.0), ("gran", 5.0)])
def test_foot_comes_down_on_its_heel_while_the_other_is_on_its_ball(walker: str, least: float) -> None:
    shot = board(120, [stands(walker, -1.2)], [does("walk", walker, 8, 110, to_x=1.2)])
    plan = plan_of(shot, CAST, (), RATE, 7).parts[walker]
    second = [fall.tick for stretch in plan.ground for fall in stretch.footfalls()][1]
    feet = [plan.footing(second + 0.01).right, plan.footing(second + 0.01).left]
    behind, before = sorted(feet, key=lambda foot: foot.x)
    assert before.pitch > least * 0.8
    assert behind.pitch < -least
    assert behind.planted


def test_walking_ends_where_the_board_says() -> None:
    shot = board(140, [stands("ann", -1.3)], [does("walk", "ann", 4, 100, to_x=0.9, to_z=5.4)])
    last = playing(performed(shot), "ann").poses[-1]
    assert (last.x, last.z, last.view) == (pytest.approx(0.9, abs=0.06), 5.4, "three-quarter")


def test_walking_sounds_a_step_on_the_frame_each_foot_plants() -> None:
    shot = board(110, [stands("ann", -1.2)], [does("walk", "ann", 8, 90, to_x=0.6)])
    performance = performed(shot)
    steps = [contact for contact in performance.contacts if contact.kind == "step"]
    assert len(steps) == 5
    part = plan_of(shot, CAST, (), RATE, 7).parts["ann"]
    for step in steps:
        feet = [part.footing(step.frame).right, part.footing(step.frame).left]
        assert any(foot.planted and foot.x == pytest.approx(step.x, abs=0.001) for foot in feet)
        assert not all(
            foot.planted for foot in (part.footing(step.frame - 1).right, part.footing(step.frame - 1).left)
        )


def test_walking_shows_the_profile_and_is_back_at_the_end() -> None:
    shot = board(110, [stands("ann", -1.2)], [does("walk", "ann", 8, 90, to_x=0.6)])
    views = [pose.view for pose in playing(performed(shot), "ann").poses]
    assert views[0] == views[-1] == "three-quarter"
    assert "profile" in views


def test_walking_is_drawn_on_ones_where_the_camera_follows() -> None:
    shot = board(
        90, [stands("ann", -1.2), stands("bo", 1.2)], [does("walk", "ann", 8, 80, to_x=0.3)], move="pan"
    )
    performance = performed(shot)
    assert [each.on_ones for each in performance.people] == [True, False]
    assert [len(each.poses) for each in performance.people] == [90, 45]


@pytest.mark.parametrize(("one", "other"), [("child", "ann"), ("ann", "gran"), ("happy", "sad")])
def test_gaits_differ_in_how_soon_they_arrive(one: str, other: str) -> None:
    arrivals = []
    for walker in (one, other):
        shot = board(60, [stands(walker, 0)], [does("walk", walker, 0, 200, to_x=1.0)])
        steps = [contact.frame for contact in performed(shot).contacts]
        arrivals.append(steps[1] - steps[0])
    assert arrivals[0] < arrivals[1]


def test_way_round_a_seat_goes_round_whoever_stands_there_too() -> None:
    walks = does("walk", "ann", 0, 90, to_x=1.4).model_copy(update={"round_by": -0.25})
    performance = performed(board(110, [stands("ann", -1.4), stands("bo", -0.4, z=4.8)], [walks]))
    ann, bo = playing(performance, "ann").poses, playing(performance, "bo").poses
    assert min(hypot(one.x - other.x, one.z - other.z) for one, other in zip(ann, bo, strict=True)) > 0.25


def test_who_has_little_time_is_there_sooner_but_never_runs() -> None:
    def arrives(end: int) -> int:
        shot = board(140, [stands("ann", -1.4)], [does("walk", "ann", 0, end, to_x=1.4)])
        return next(2 * n for n, pose in enumerate(playing(performed(shot), "ann").poses) if pose.x > 1.38)

    assert arrives(2) == arrives(10) < arrives(50) < arrives(74) < arrives(130)


def test_body_gathers_before_a_walk_and_its_weight_comes_over_after_it() -> None:
    walks = board(120, [stands("bo", -0.8)], [does("walk", "bo", 20, 90, to_x=0.8)])
    still = playing(performed(board(120, [stands("bo", -0.8)], [])), "bo")
    poses = playing(performed(walks), "bo")
    starts = next(n for n in range(0, 120, 2) if poses.at(n).x > -0.79)
    stops = next(n for n in range(0, 120, 2) if poses.at(n).x > 0.799)
    assert min(poses.at(n).lean - still.at(n).lean for n in range(starts - 8, starts + 2, 2)) < -1.0
    assert max(poses.at(n).lean - still.at(n).lean for n in range(stops, stops + 8, 2)) > 1.0
    assert abs(poses.at(118).lean - still.at(118).lean) < 0.5


def test_one_passes_behind_who_sits_and_before_who_is_taller() -> None:
    def nearest(other: str, walker: str, **more: object) -> float:
        people = [stands(walker, -1.4), stands(other, 0.0, **more)]
        shot = board(160, people, [does("walk", walker, 0, 150, to_x=1.4)])
        return min(playing(performed(shot), walker).poses, key=lambda pose: abs(pose.x)).z - 5.0

    assert nearest("child", "bo") > 0.2
    assert nearest("bo", "child") < -0.2


def test_who_goes_far_round_somebody_takes_even_steps_and_does_not_sink() -> None:
    walks = does("walk", "child", 0, 90, to_x=0.5).model_copy(update={"round_by": -0.95})
    shot = board(100, [stands("child", -0.5, z=5.5)], [walks])
    performance = performed(shot)
    assert min(pose.hip for pose in playing(performance, "child").poses) > 0.44
    assert max(slides(shot, performance, "child")) < SLIDE


def test_an_elder_goes_behind_an_equal_before_whose_face_they_would_be_for_long() -> None:
    def passes(walker: str) -> float:
        people = [stands(walker, -1.4), stands("sad", 0.0, z=5.3)]
        shot = board(200, people, [does("walk", walker, 0, 190, to_x=1.4)])
        return min(playing(performed(shot), walker).poses, key=lambda pose: abs(pose.x)).z

    assert passes("happy") < 5.3 < passes("gran")


def test_a_foot_that_stands_before_an_embrace_stays_where_it_stood_in_depth() -> None:
    people = [stands("child", -1.35, z=5.0), stands("bo", -0.5, facing=-1, z=5.6)]
    shot = board(80, people, [does("hug", "child", 4, 63, whom="bo")])
    assert max(slides(shot, performed(shot), "child")) < SLIDE


def test_who_goes_on_facing_somebody_steps_back_and_no_foot_slides() -> None:
    shot = board(
        60, [stands("ann", 0.0, facing=1)], [does("walk", "ann", 4, 50, to_x=-0.4, to_z=5.0, to_facing=1)]
    )
    performance = performed(shot)
    poses = playing(performance, "ann").poses
    assert {pose.facing for pose in poses} == {1}
    assert poses[-1].x == pytest.approx(-0.4, abs=0.08)
    assert max(slides(shot, performance, "ann")) < SLIDE


def test_a_runner_closes_the_hands_and_a_walker_does_not() -> None:
    def hands(verb: str) -> set[str]:
        shot = board(60, [stands("happy", -1.2)], [does(verb, "happy", 2, 40, to_x=1.4, to_z=5.0)])
        poses = playing(performed(shot), "happy").poses
        return {pose.near_arm.hand for pose in poses[7:11]}

    assert (hands("run"), hands("walk")) == ({"fist"}, {"relaxed"})


def test_who_slides_a_slip_of_paper_over_a_table_stays_where_they_stand() -> None:
    def carried(what: str) -> float:
        shot = board(80, [stands("ann", 0.0)], [does("push", "ann", 4, 60, what=what)])
        return max(pose.x for pose in playing(performed(shot), "ann").poses)

    assert carried("slip") < 0.05 < carried("door")
