"""Masks hide what they cover from every side, and a shawl goes with the arms."""

from typing import get_args

import pytest

from tests.stage.people.cast import GRANNY, SCHOLAR, standing
from tests.stage.people.reading import named, sheets
from yingxi.film.performance import Arm, View
from yingxi.film.sheet import CharacterSheet, Mask
from yingxi.stage.path import Point
from yingxi.stage.people import figure
from yingxi.stage.people.head import head_of
from yingxi.stage.people.masks import ABOUT_EYES, HIDES_MOUTH
from yingxi.stage.people.model import Nearness

MASKS = [mask for mask in get_args(Mask) if mask != "none"]


def masked(mask: str, **more: object) -> CharacterSheet:
    return SCHOLAR.model_copy(update={"mask": mask, "mask_colour": "#6a4a86", **more})


def names(sheet: CharacterSheet, view: View) -> list[str]:
    pose = standing(sheet, view=view)
    made = head_of(sheet, pose.face, pose.view, 0.0, Nearness(86.0), 1)
    return [name for name, _ in sheets((*made.behind, *made.front))]


@pytest.mark.parametrize("mask", MASKS)
@pytest.mark.parametrize("view", ["three-quarter", "profile"])
def test_a_mask_lies_over_the_features_and_the_eyes_look_out_of_it(mask: str, view: View) -> None:
    drawn = names(masked(mask), view)
    over = drawn[drawn.index("mask") :]
    assert "face" not in over
    assert ("opening" in over) == (mask in ABOUT_EYES)


@pytest.mark.parametrize("mask", MASKS)
def test_a_moustache_is_seen_only_where_the_mouth_is(mask: str) -> None:
    assert ("moustache" in names(masked(mask, beard="moustache"), "three-quarter")) == (
        mask not in HIDES_MOUTH
    )


def test_from_behind_a_knot_is_seen() -> None:
    assert "mask's knot" in names(masked("cloth"), "back")
    assert "mask's knot" not in names(masked("surgical"), "back")


def far_out(arm: Arm) -> Point:
    """The outermost and the lowest point of the shawl over the near arm."""
    sheet = GRANNY.model_copy(update={"shawl": "#a2453c"})
    pose = standing(sheet).model_copy(update={"near_arm": arm})
    boxes = [
        path.bounds()
        for name, path in sheets(figure(sheet, pose, head_pixels=86, seed=1, part="arm"))
        if name == "shawl"
    ]
    return max(box[2] for box in boxes), min(box[1] for box in boxes)


def test_a_shawl_goes_with_an_arm_that_is_raised() -> None:
    hung, raised = far_out(Arm(shoulder=0.0, elbow=10.0)), far_out(Arm(shoulder=80.0, elbow=10.0))
    assert raised[0] > hung[0]
    assert raised[1] > hung[1]


@pytest.mark.parametrize("view", ["three-quarter", "profile", "back"])
def test_a_shawl_is_seen_from_every_side_and_none_where_none_is_worn(view: View) -> None:
    for shawl, seen in (("#a2453c", True), ("", False)):
        sheet = GRANNY.model_copy(update={"shawl": shawl})
        assert bool(named(figure(sheet, standing(sheet, view=view), head_pixels=86, seed=1), "shawl")) == seen
