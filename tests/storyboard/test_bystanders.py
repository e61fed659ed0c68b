"""Who only stands by is left out where the frame's edge would cut them."""

import pytest

from tests.acting.factories import CAST, board, does, stands
from yingxi.film.brief import Brief
from yingxi.stage.framing import camera_of
from yingxi.storyboard.bystanders import bystanders_whole

BRIEF = Brief(idea="x")
SHOT = board(48, [stands("ann", 0.0)], [], size="full", subjects=("ann",))
CAMERA = camera_of(SHOT, CAST, width=BRIEF.width, height=BRIEF.height)
# Metres from Ann to the frame's right edge.
EDGE = CAMERA.x + (BRIEF.width - CAMERA.centre) / CAMERA.scale(5.0)


@pytest.mark.parametrize(("aside", "kept"), [(0.0, False), (-0.6, True), (0.6, True)])
def test_who_stands_by_is_left_out_only_where_the_edge_would_cut_them(aside: float, kept: bool) -> None:
    placed = SHOT.model_copy(update={"placements": (*SHOT.placements, stands("bo", EDGE + aside))})
    people = {each.person for each in bystanders_whole(placed, CAST, BRIEF).placements}
    assert ("bo" in people) == kept


def test_who_does_something_in_the_shot_stays() -> None:
    moments = (does("wave", "bo", 4, 30),)
    placed = SHOT.model_copy(
        update={"placements": (*SHOT.placements, stands("bo", EDGE)), "moments": moments}
    )
    assert bystanders_whole(placed, CAST, BRIEF) == placed
