"""A walking stick: its foot stands where it is set down, and the hand lies on it."""

from itertools import pairwise
from math import hypot

import pytest

from tests.acting.factories import RATE
from tests.stage.people.cast import GRANNY
from yingxi.acting import shot_performed
from yingxi.film.board import Board, Placement, Staged
from yingxi.film.performance import Pose
from yingxi.film.sheet import Cast, Palette
from yingxi.stage.cane import stick_length
from yingxi.stage.display import Group
from yingxi.stage.people import figure
from yingxi.stage.rig import proportions_of, skeleton_of
from yingxi.stage.standing import at_ease

LEANS = GRANNY.model_copy(update={"holds": "stick"})
PALETTE = Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#e8b93c")


def walked(**deed: object) -> tuple[Pose, ...]:
    staged = {"kind": "deed", "ref": "deed", "start": 6, "end_exclusive": 90, "actor": "granny", **deed}
    board = Board(
        id="shot", scene="scene", set="set", frames=110,
        placements=(Placement(person="granny", x=-0.8, z=5.0),),
        moments=(Staged.model_validate(staged),),
    )  # fmt: skip
    performed = shot_performed(board, Cast(people=(LEANS,), palette=PALETTE), {}, rate=RATE, seed=1)
    return performed.people[0].poses


def from_palm(pose: Pose) -> float:
    assert pose.cane is not None
    arm = skeleton_of(proportions_of(LEANS), pose).far_arm
    palm = (arm.end[0] + (arm.tip[0] - arm.end[0]) * 0.48, arm.end[1] + (arm.tip[1] - arm.end[1]) * 0.48)
    return hypot(palm[0] - pose.cane[0], palm[1] - pose.cane[1])


def test_its_foot_stays_where_it_is_set_down_while_its_owner_walks() -> None:
    poses = walked(verb="walk", to_x=0.8)
    places = [(pose.x + pose.facing * pose.cane[0], pose.cane[1]) for pose in poses if pose.cane]
    assert len(places) == len(poses)
    planted = [
        abs(later[0] - sooner[0])
        for sooner, later in pairwise(places)
        if sooner[1] < 0.0005 and later[1] < 0.0005
    ]
    assert len(planted) > 15
    assert max(planted) < 0.002
    assert places[-1][0] - places[0][0] > 1.4


def test_the_hand_is_on_it_in_walking_and_standing() -> None:
    long = stick_length(proportions_of(LEANS))
    for pose in (*walked(verb="walk", to_x=0.8), at_ease(LEANS)):
        assert from_palm(pose) == pytest.approx(long, rel=0.08)


def test_the_other_hand_does_what_is_done() -> None:
    poses = walked(verb="wave")
    assert max(abs(pose.far_arm.shoulder - poses[0].far_arm.shoulder) for pose in poses) < 8
    assert max(pose.near_arm.shoulder for pose in poses) > 90


def test_it_is_drawn_from_the_palm_to_its_foot() -> None:
    drawn = figure(LEANS, at_ease(LEANS), head_pixels=86, seed=1)
    assert any(isinstance(record, Group) and record.name == "cane" for record in drawn)
    without = figure(GRANNY, at_ease(GRANNY), head_pixels=86, seed=1)
    assert not any(isinstance(record, Group) and record.name == "cane" for record in without)
