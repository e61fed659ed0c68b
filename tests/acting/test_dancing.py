"""Dancing: everybody their own way, on feet that stand; two hold each other's hands; a child hops onto a chair."""

from itertools import pairwise

import pytest

from tests.acting.factories import CAST, board, does, in_set, performed, playing, skeleton, stands
from yingxi.acting.faults.bodies import feet_off_the_ground, feet_sliding, limbs_past_their_range
from yingxi.acting.faults.witness import Witness
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Board
from yingxi.film.performance import Performance
from yingxi.stage.rig import proportions_of

FRAMES = 150


def danced(person: str, **more: object) -> tuple[Board, Performance]:
    people = [stands(person, -0.4)]
    if "whom" in more:
        people.append(stands(str(more["whom"]), 0.4, facing=-1))
    shot = board(FRAMES, people, [does("dance", person, 4, FRAMES - 10, **more)])
    return shot, performed(shot)


@pytest.mark.parametrize("person", ["ann", "bo", "child", "gran"])
def test_who_dances_stands_on_the_feet_that_stand(person: str) -> None:
    shot, performance = danced(person)
    witness = Witness(shot, performance, CAST, None, 640, 360)
    assert [
        *limbs_past_their_range(witness), *feet_sliding(witness), *feet_off_the_ground(witness)
    ] == []  # fmt: skip


def test_a_child_turns_on_the_spot_and_an_elder_does_not() -> None:
    seen = {
        person: {pose.view for pose in playing(danced(person)[1], person).poses}
        for person in ("child", "gran")
    }
    assert seen == {"child": {"three-quarter", "back"}, "gran": {"three-quarter"}}


def test_two_who_dance_hold_hands_all_along() -> None:
    _, performance = danced("ann", whom="bo")
    for frame in range(60, 130, 10):
        palms = []
        for person in ("ann", "bo"):
            pose = playing(performance, person).at(frame)
            palm = palm_of(proportions_of(CAST.sheet(person)), skeleton(person, pose), pose.near_arm, "near")
            palms.append(in_set(pose, palm))
        (ax, ay), (bx, by) = palms
        assert abs(ax - bx) + abs(ay - by) < 0.09


def test_a_child_hops_onto_a_high_chair_without_a_jump_in_the_picture() -> None:
    people = [stands("child", 0.0, seat_height=0.46)]
    performance = performed(board(48, people, [does("sit", "child", 4, 40)]))
    poses = playing(performance, "child").poses
    hips = [pose.hip for pose in poses]
    assert max(abs(after - before) for before, after in pairwise(hips)) < 0.09
    assert max(hips) > hips[-1] + 0.02
