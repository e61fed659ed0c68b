"""What is put down lies there until another takes it."""

from math import dist

import pytest

from tests.acting.factories import CAST, board, does, in_set, performed, skeleton, stands
from yingxi.acting.faults import shot_faults
from yingxi.acting.footing import Still, standing
from yingxi.acting.movement import Carry
from yingxi.acting.part import Part
from yingxi.acting.reaching import palm_of
from yingxi.acting.turning_over import turned
from yingxi.stage.rig import proportions_of


def test_what_one_puts_down_is_gone_from_there_once_another_has_taken_it() -> None:
    people = [stands("ann", -0.5, held="cup"), stands("bo", 0.5, facing=-1)]
    down = does("put down", "ann", 4, 30, what="cup", at=(0.0, 0.0, 5.3))
    take = does("take", "bo", 36, 70, what="cup", at=(0.0, 0.0, 5.3))
    left, taken = (performed(board(96, people, deeds)) for deeds in ([down], [down, take]))
    (lies,), (lay,) = left.loose, taken.loose
    held_from = next(2 * at for at, pose in enumerate(taken.people[1].poses) if pose.held == "cup")
    assert lies.end_exclusive == 96
    assert 36 < lay.end_exclusive <= held_from + 2


def test_the_hand_goes_to_where_the_thing_will_lie() -> None:
    down = does("put down", "ann", 4, 40, what="cup", at=(-0.15, 1.05, 5.3))
    acted = performed(board(60, [stands("ann", -0.5, held="cup")], [down]))
    (lies,) = acted.loose
    last = [pose for pose in acted.people[0].poses if pose.held][-1]
    palm = palm_of(proportions_of(CAST.sheet("ann")), skeleton("ann", last), last.near_arm, "near")
    assert dist(in_set(last, palm), lies.places[0][:2]) < 0.1


def test_what_is_put_down_in_no_time_turns_over_evenly_and_jumps_nowhere() -> None:
    down = does("put down", "ann", 4, 21, what="cup", at=(0.0, 0.79, 4.9))
    shot = board(40, [stands("ann", 0.5, held="cup", facing=-1)], [down])
    assert shot_faults(shot, performed(shot), CAST, None, width=640, height=360) == ()


@pytest.mark.parametrize(("ticks", "evenly"), [(8, True), (24, False)])
def test_what_turns_over_in_no_time_does_so_evenly_and_what_has_time_sets_out_slowly(
    ticks: int, evenly: bool
) -> None:
    carry = Carry("cup", 0.0, float(ticks), 40.0, 48.0, (1.0, 0.0, 0.0, 1.0, 0.0, 0.0))
    ann = CAST.sheet("ann")
    ground = (Still(0.0, standing(proportions_of(ann), 0.0, 5.2, 1)),)
    part = Part(ann, proportions_of(ann), stands("ann", 0.0), ground, carries=(carry,))
    pose = performed(board(4, [stands("ann", 0.0)], [])).people[0].poses[0]
    early = turned(part, "cup", ticks / 4, pose)
    assert early is not None
    assert (early.share == pytest.approx(0.25)) is evenly
