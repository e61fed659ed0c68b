"""What is given keeps its orientation and turns over slowly; what is long lies level on both people's palms."""

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, stands
from yingxi.acting.faults import shot_faults
from yingxi.acting.faults.things import things_jumping
from yingxi.acting.faults.witness import Witness
from yingxi.film.board import Board, Facing, Staged
from yingxi.film.performance import Pose

THINGS = ("sword", "broom", "flute", "umbrella", "letter", "cup", "bouquet", "book", "guitar")
ON_THE_TABLE, ON_THE_GROUND = (0.0, 0.755, 5.2), (0.1, 0.0, 5.2)


def between_two(what: str, facing: Facing, *deeds: Staged) -> Board:
    """Ann, who has `what`, and Bo; Ann on the left where she faces right."""
    people = [
        stands("ann", -0.36 * facing, facing=facing, held=what),
        stands("bo", 0.36 * facing, facing=-facing),
    ]
    return board(120, people, list(deeds))


def jumps(shot: Board) -> list[str]:
    witness = Witness(shot, performed(shot), CAST, None, 640, 360)
    return [fault.what for fault in things_jumping(witness)]


@pytest.mark.parametrize("what", THINGS)
@pytest.mark.parametrize("facing", [1, -1])
@pytest.mark.parametrize(
    ("verb", "more"),
    [
        ("give", {"whom": "bo"}),
        ("put down", {"at": ON_THE_TABLE}),
        ("put down", {"at": ON_THE_GROUND}),
        ("hold", {}),
        ("bow", {"whom": "bo"}),
        ("hug", {"whom": "bo"}),
    ],
)
def test_nothing_flips_in_one_drawing(what: str, facing: Facing, verb: str, more: dict[str, object]) -> None:
    assert jumps(between_two(what, facing, does(verb, "ann", 6, 60, what=what, **more))) == []


def passing(what: str) -> list[Pose]:
    """Ann's last pose with the thing, and Bo's first one."""
    performance = performed(between_two(what, 1, does("give", "ann", 6, 60, whom="bo", what=what)))
    ann, bo = (playing(performance, person).poses for person in ("ann", "bo"))
    return [[pose for pose in ann if pose.held][-1], next(pose for pose in bo if pose.held)]


@pytest.mark.parametrize(("what", "hand"), [("sword", "flat"), ("broom", "flat"), ("letter", "grip")])
def test_long_things_are_given_on_both_open_palms(what: str, hand: str) -> None:
    assert [(pose.near_arm.hand, pose.far_arm.hand) for pose in passing(what)] == [(hand, "flat")] * 2


def test_a_blade_lies_level_its_hilt_towards_the_taker() -> None:
    for pose in passing("sword"):
        assert pose.held_as is not None
        assert pose.held_as.share > 0.95
        _, _, across, up, _, _ = pose.held_as.matrix
        assert abs(up) < 0.2 * abs(across)
        assert across * pose.facing < 0


def test_who_has_a_thing_and_is_said_to_take_it_keeps_it() -> None:
    shot = between_two("letter", 1, does("take", "ann", 6, 60, what="letter"))
    assert {pose.held for pose in playing(performed(shot), "ann").poses} == {"letter"}


def test_who_drinks_what_they_are_given_takes_it_first() -> None:
    people = [
        stands("ann", -0.36, held="cup"),
        stands("bo", 0.36, facing=-1, held="pencil"),
    ]
    given = does("give", "ann", 6, 40, whom="bo", what="cup")
    shot = board(120, people, [given, does("drink", "bo", 30, 110, what="cup")])
    faults = shot_faults(shot, performed(shot), CAST, None, width=640, height=360)
    assert [fault for fault in faults if fault.kind == "hand apart from what it holds"] == []
