"""A hand that points goes past the faces of those who stand in between."""

from math import hypot

import pytest

from tests.acting.factories import CAST, board, does, performed, playing, skeleton, stands
from yingxi.acting.reaching import palm_of
from yingxi.film.board import Placement
from yingxi.stage.rig import proportions_of


def nearest(people: list[Placement]) -> tuple[float, float]:
    """How near ann's palm comes to the middle of gran's head, in heads, and how far out it goes, in metres."""
    made = performed(board(70, people, [does("point", "ann", 8, 60, to_x=3.0)]))
    own, head = proportions_of(CAST.sheet("ann")), proportions_of(CAST.sheet("gran")).head
    near, out = 99.0, 0.0
    for pose, other in zip(playing(made, "ann").poses, playing(made, "gran").poses, strict=True):
        bones, face = skeleton("ann", pose), skeleton("gran", other).head
        x, y = palm_of(own, bones, pose.near_arm, "near")
        near = min(near, hypot(pose.x + x - (other.x + other.facing * face[0]), y - face[1]) / head)
        out = max(out, x)
    return near, out


@pytest.mark.parametrize("apart", [0.5, 0.7, 0.9])
def test_a_hand_that_points_stops_short_of_a_face(apart: float) -> None:
    near, _ = nearest([stands("ann", 0.0), stands("gran", apart, facing=-1)])
    assert near > 0.75


def test_with_nobody_in_the_way_the_arm_goes_out() -> None:
    _, alone = nearest([stands("ann", 0.0), stands("gran", -1.2)])
    _, crowded = nearest([stands("ann", 0.0), stands("gran", 0.7, facing=-1)])
    assert alone > 0.45
    assert crowded < alone
