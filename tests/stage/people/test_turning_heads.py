"""A head that turns: no drawing of it is far from the one before."""

from itertools import pairwise

import pytest

from tests.stage.people.cast import GIRL, GRANNY, SCHOLAR, standing
from tests.stage.people.reading import sheets
from yingxi.film.performance import PROFILE, THREE_QUARTER, Face
from yingxi.film.sheet import CharacterSheet, Hair, HairStyle
from yingxi.stage.display import Stroke
from yingxi.stage.path import ellipse, polygon
from yingxi.stage.people.figure import head_view
from yingxi.stage.people.head import head_of
from yingxi.stage.people.inbetween import path_between
from yingxi.stage.people.model import Nearness

LONG = GRANNY.model_copy(update={"id": "long", "hair": Hair(style="long", colour="#5a3020")})
CAPPED = SCHOLAR.model_copy(update={"id": "capped", "hat": "peaked"})
CAT = GIRL.model_copy(update={"id": "cat", "kind": "cat"})


def boxes(sheet: CharacterSheet, turn: float, facing: float = 1.0) -> dict[str, tuple[float, float]]:
    """From where to where the skull, hair and hat of a head with this `turn` reach, in heads."""
    pose = standing(sheet, face=Face(turn=turn))
    made = head_of(sheet, pose.face, head_view(pose), 0.0, Nearness(120.0), 1)
    found: dict[str, tuple[float, float]] = {}
    for name, path in sheets((*made.behind, *made.front)):
        if name in ("face", "cap", "bun", "knot", "hat", "brim", "badge"):
            left, _, right, _ = path.bounds()
            found[name] = (min(facing * left, facing * right), max(facing * left, facing * right))
    return found


def near_eye(sheet: CharacterSheet, turn: float) -> float:
    """Where the eye that is further from the face's edge stands, in heads."""
    pose = standing(sheet, face=Face(turn=turn))
    made = head_of(sheet, pose.face, head_view(pose), 0.0, Nearness(120.0), 1)
    irises = [path.bounds() for name, path in sheets(made.front) if name == "iris"]
    return min((left + right) / 2 for left, _, right, _ in irises)


def jump(before: dict[str, tuple[float, float]], after: dict[str, tuple[float, float]]) -> float:
    """How far any edge of any piece that is in both has gone, in heads."""
    return max(
        abs(one - other) for name in before for one, other in zip(before[name], after[name], strict=True)
    )


@pytest.mark.parametrize("sheet", [GRANNY, GIRL, SCHOLAR, LONG, CAPPED], ids=lambda sheet: sheet.id)
def test_no_piece_of_a_head_jumps_from_three_quarter_to_profile(sheet: CharacterSheet) -> None:
    way = [THREE_QUARTER + (PROFILE - THREE_QUARTER) * share / 4 for share in range(5)]
    assert max(jump(boxes(sheet, one), boxes(sheet, other)) for one, other in pairwise(way)) < 0.12
    eyes = [near_eye(sheet, turn) for turn in way]
    assert max(after - before for before, after in pairwise(eyes)) < 0.09
    assert eyes[-1] - eyes[0] > 0.16


@pytest.mark.parametrize("sheet", [GRANNY, GIRL, SCHOLAR, LONG, CAPPED], ids=lambda sheet: sheet.id)
def test_before_the_camera_a_head_is_its_own_mirror_image(sheet: CharacterSheet) -> None:
    assert jump(boxes(sheet, 0.0), boxes(sheet, 0.0, facing=-1.0)) < 0.02
    assert jump(boxes(sheet, -0.62), boxes(sheet, 0.62, facing=-1.0)) < 0.02
    way = [-0.6 + 0.2 * step for step in range(7)]
    assert max(jump(boxes(sheet, one), boxes(sheet, other)) for one, other in pairwise(way)) < 0.15


def test_an_in_between_lies_half_way_whatever_point_an_outline_begins_at() -> None:
    square = polygon(((1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0), (1.0, -1.0)))
    again = polygon(((-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)))
    assert path_between(square, again, 0.5).bounds() == pytest.approx((-1.0, -1.0, 1.0, 1.0), abs=0.12)
    left, low, right, high = path_between(ellipse(0.0, 0.0, 1.0), ellipse(2.0, 0.0, 3.0), 0.5).bounds()
    assert (left, low, right, high) == pytest.approx((-1.0, -2.0, 3.0, 2.0), abs=0.05)


@pytest.mark.parametrize("kind", ["dog", "sheep", "fox", "rabbit", "cat"])
def test_no_ear_of_a_turning_beast_lies_over_its_eye(kind: str) -> None:
    beast = GIRL.model_copy(update={"id": kind, "kind": kind})
    for turn in (THREE_QUARTER, 1.07, 1.12, 1.16):
        pose = standing(beast, face=Face(turn=turn))
        made = head_of(beast, pose.face, head_view(pose), 0.0, Nearness(120.0), 1)
        drawn = list(sheets(made.front))
        (eye, at), *_ = [(place, path.bounds()) for place, (name, path) in enumerate(drawn) if name == "iris"]
        middle = (at[0] + at[2]) / 2
        over = [path.bounds() for name, path in drawn[eye:] if name in ("ear", "inner ear")]
        assert not any(left < middle < right and low < at[1] < high for left, low, right, high in over)


@pytest.mark.parametrize("kind", ["dog", "sheep", "fox"])
def test_the_near_ear_of_a_beast_wanders_back_step_by_step(kind: str) -> None:
    beast = GIRL.model_copy(update={"id": kind, "kind": kind})
    lefts = []
    for turn in (THREE_QUARTER, 1.07, 1.12, 1.16):
        pose = standing(beast, face=Face(turn=turn))
        made = head_of(beast, pose.face, head_view(pose), 0.0, Nearness(120.0), 1)
        lefts.append(min(path.bounds()[0] for name, path in sheets(made.front) if name == "ear"))
    assert all(0.0 <= after - before < 0.25 for before, after in pairwise(lefts))


@pytest.mark.parametrize("hat", ["none", "peaked"])
@pytest.mark.parametrize("style", ["ponytail", "braid", "bun", "topknot", "coiffure"])
def test_no_hair_goes_over_the_eyes_of_a_head_that_turns_through_the_front(
    style: HairStyle, hat: str
) -> None:
    sheet = GRANNY.model_copy(
        update={
            "age": "adult",
            "hair": Hair(style=style, colour="#5a3020"),
            "hat": hat,
            "id": f"{style} {hat}",
        }
    )
    for turn in (-0.4, -0.2, 0.0, 0.2, 0.4):
        pose = standing(sheet, face=Face(turn=turn))
        drawn = list(sheets(head_of(sheet, pose.face, head_view(pose), 0.0, Nearness(120.0), 1).front))
        eyes = [path.bounds() for name, path in drawn if name == "iris"]
        for name, path in drawn:
            left, low, right, high = path.bounds()
            if name in ("tail", "braid", "bun", "lock") and right - left < 0.4:
                assert not any(left < (a + c) / 2 < right and low < (b + d) / 2 < high for a, b, c, d in eyes)


def test_no_hair_is_drawn_where_no_hair_is() -> None:
    sheet = GIRL.model_copy(
        update={"age": "adult", "hair": Hair(style="ponytail", colour="#5a3020"), "id": "tail"}
    )
    for turn in (-0.3, 0.0, 0.3):
        pose = standing(sheet, face=Face(turn=turn))
        made = head_of(sheet, pose.face, head_view(pose), 0.0, Nearness(120.0), 1)
        left = min(path.bounds()[0] for _, path in sheets((*made.behind, *made.front)))
        strokes = [each.path.bounds() for each in (*made.behind, *made.front) if isinstance(each, Stroke)]
        assert strokes
        assert all(box[0] >= left - 0.01 for box in strokes)
