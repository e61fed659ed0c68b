"""On which leg people stand, how it changes, and arms that are laid round somebody."""

from itertools import pairwise

import pytest

from tests.acting.factories import board, does, in_set, lifts, performed, playing, skeleton, stands
from yingxi.film.performance import Performance
from yingxi.stage.embracing import pieces_of


def test_two_people_do_not_stand_on_the_same_leg() -> None:
    for pair in (("ann", "bo"), ("bo", "gran"), ("child", "gran"), ("ann", "child")):
        performance = performed(board(4, [stands(pair[0], -0.6), stands(pair[1], 0.6, facing=-1)], []))
        first, second = (playing(performance, person).at(0).weight for person in pair)
        assert first * second < 0


def test_a_persons_leg_is_a_habit_of_theirs() -> None:
    alone = [performed(board(4, [stands("ann", x)], []), seed=seed) for x, seed in ((-0.6, 1), (0.4, 2))]
    first, second = (playing(each, "ann").at(0) for each in alone)
    assert first.weight == second.weight


def long_shot() -> Performance:
    return performed(board(260, [stands("ann", 0.0)], []))


def test_in_a_long_shot_the_weight_goes_over_to_the_other_leg() -> None:
    poses = playing(long_shot(), "ann").poses
    first, last = poses[0].weight, min(pose.weight * poses[0].weight for pose in poses)
    assert abs(first) > 0.5
    assert last < -0.25
    carried = min(poses, key=lambda pose: pose.weight * first)
    feet = [joints.end[0] for joints in (skeleton("ann", carried).near_leg, skeleton("ann", carried).far_leg)]
    nearer = min(feet, key=abs)
    assert feet.index(nearer) == (0 if carried.weight > 0 else 1)


def test_feet_stay_where_they_are_while_the_weight_goes_over() -> None:
    poses = playing(long_shot(), "ann").poses
    for before, after in pairwise(poses):
        for side in ("near_leg", "far_leg"):
            was, now = (in_set(pose, getattr(skeleton("ann", pose), side).end) for pose in (before, after))
            assert now[0] == pytest.approx(was[0], abs=0.002)
        assert max(lifts("ann", after)) < 0.01


def test_who_embraces_has_one_arm_before_and_one_behind_the_other() -> None:
    people = [stands("ann", -0.4), stands("bo", 0.4, facing=-1)]
    performance = performed(board(80, people, [does("hug", "ann", 4, 70, whom="bo")]))
    held = {person: playing(performance, person).at(40) for person in ("ann", "bo")}
    for person, other in (("ann", "bo"), ("bo", "ann")):
        pose, theirs = held[person], held[other]
        assert (pose.near_arm.round, pose.far_arm.round) == ("before", "behind")
        assert [part for _, part in pieces_of(pose)] == ["body", "arm"]
        # The hand is further on than the middle of the other's body: on their back.
        hand = in_set(pose, skeleton(person, pose).near_arm.tip)[0]
        assert (hand - theirs.x) * pose.facing > 0.04
    let_go = playing(performance, "ann").at(79)
    assert (let_go.near_arm.round, let_go.far_arm.round) == ("", "")
