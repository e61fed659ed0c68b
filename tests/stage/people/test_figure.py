import os
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stage.display_text import as_text
from tests.stage.people.cast import GIRL, GRANNY, SCHOLAR, standing
from tests.stage.people.reading import distance, lines, named, sheets
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Arm, Face, Leg, Pose
from yingxi.film.sheet import CharacterSheet, Kind
from yingxi.stage.display import Group, bounds_of
from yingxi.stage.people import figure, head_box
from yingxi.stage.rig import arm_towards, proportions_of, skeleton_of

GOLDEN = Path(__file__).parents[2] / "golden" / "people"

POSES = {
    "granny-standing": (GRANNY, standing(GRANNY, lean=6.0, chest=8.0, neck=-10.0)),
    "girl-waving": (
        GIRL,
        standing(GIRL, far_arm=Arm(shoulder=150, elbow=20, hand="spread"), face=Face(joy=0.9, mouth=Mouth.A)),
    ),
    "scholar-from-behind": (SCHOLAR, standing(SCHOLAR, view="back", swing=6.0)),
    "granny-seated": (
        GRANNY,
        Pose(x=0, z=5, hip=0.5, seated=True, near_leg=Leg(hip=82, knee=84), far_leg=Leg(hip=80, knee=80)),
    ),
}


@pytest.mark.parametrize("name", sorted(POSES))
def test_figure_is_drawn_as_it_was_last_approved(name: str) -> None:
    sheet, pose = POSES[name]
    drawn = as_text(figure(sheet, pose, head_pixels=86, seed=7))
    kept = GOLDEN / f"{name}.txt"
    if os.environ.get("BLESS") == "people":
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(drawn, encoding="utf-8")
    assert drawn == kept.read_text(encoding="utf-8")


def test_figure_depends_on_nothing_but_what_it_is_given() -> None:
    pose = standing(GIRL)
    before = figure(GIRL, pose, head_pixels=86, seed=7)
    figure(GRANNY, standing(GRANNY), head_pixels=200, seed=3)
    assert figure(GIRL, pose.model_copy(deep=True), head_pixels=86, seed=7) == before


arms = st.builds(
    Arm,
    shoulder=st.floats(-60, 180),
    elbow=st.floats(0, 145),
    wrist=st.floats(-60, 60),
    hand=st.sampled_from(("relaxed", "flat", "spread", "point", "fist", "grip")),
)
legs = st.builds(Leg, hip=st.floats(-30, 100), knee=st.floats(0, 140), ankle=st.floats(-30, 30))
poses = st.builds(
    Pose,
    x=st.just(0.0),
    z=st.just(5.0),
    hip=st.floats(0.3, 0.9),
    view=st.sampled_from(("three-quarter", "profile", "back")),
    lean=st.floats(-10, 35),
    chest=st.floats(-5, 5),
    neck=st.floats(-25, 25),
    near_arm=arms,
    far_arm=arms,
    near_leg=legs,
    far_leg=legs,
    swing=st.floats(-30, 30),
)


@settings(deadline=None, max_examples=15)
@given(poses, st.sampled_from((GRANNY, GIRL, SCHOLAR)))
def test_no_hand_leaves_its_sleeve_and_no_foot_its_leg(pose: Pose, sheet: CharacterSheet) -> None:
    drawn = figure(sheet, pose, head_pixels=86, seed=1)
    proportions = proportions_of(sheet)
    skeleton = skeleton_of(proportions, pose)
    # Within a sleeve or a boot: the joint lies inside its outline.
    touching = 0.20 * proportions.head
    for parts, cover, joints in (
        (("hand",), "sleeve", (skeleton.near_arm.end, skeleton.far_arm.end)),
        (("shoe", "stocking"), "leg", (skeleton.near_leg.end, skeleton.far_leg.end)),
    ):
        for joint in joints:
            assert min(distance(path, joint) for part in parts for path in named(drawn, part)) <= touching
            assert min(distance(path, joint) for path in named(drawn, cover)) <= touching


def test_soles_of_a_standing_figure_lie_on_the_ground() -> None:
    for sheet in (GRANNY, GIRL, SCHOLAR):
        soles = named(figure(sheet, standing(sheet), head_pixels=86, seed=1), "sole")
        lowest = [path.bounds()[1] for path in soles]
        assert lowest == pytest.approx([0.0, 0.0], abs=0.01)


def test_arm_that_covers_the_face_is_drawn_after_it() -> None:
    proportions, pose = proportions_of(GIRL), standing(GIRL)
    skeleton = skeleton_of(proportions, pose)
    (x, y), size = skeleton.head, proportions.head
    covering = arm_towards(
        proportions, skeleton.far_arm.root, (x + 0.3 * size, y - 0.3 * size), 0.0, hand="flat"
    )
    pose = pose.model_copy(update={"far_arm": covering})
    names = [name for name, _ in sheets(figure(GIRL, pose, head_pixels=86, seed=1))]
    assert names.index("sleeve") > names.index("cap")


def test_hanging_far_arm_is_drawn_before_the_garment() -> None:
    names = [name for name, _ in sheets(figure(GIRL, standing(GIRL), head_pixels=86, seed=1))]
    assert names.index("sleeve") < names.index("dress") < len(names) - names[::-1].index("sleeve")


def test_back_view_has_no_face() -> None:
    names = {name for name, _ in sheets(figure(GIRL, standing(GIRL, view="back"), head_pixels=200, seed=1))}
    assert names.isdisjoint({"white", "iris", "nose", "brow", "face"})
    assert "pigtail" in names


def test_far_away_the_eyes_are_dots_and_the_face_has_no_lines() -> None:
    drawn = figure(GRANNY, standing(GRANNY), head_pixels=30, seed=1)
    names = {name for name, _ in sheets(drawn)}
    assert "eye dot" in names
    assert "white" not in names
    assert "age line" not in set(lines(drawn))


def test_shut_eye_is_a_line_and_never_a_slit() -> None:
    for lids in (0.0, 0.2, 0.44):
        drawn = figure(GIRL, standing(GIRL, face=Face(lids=lids)), head_pixels=160, seed=1)
        assert "white" not in {name for name, _ in sheets(drawn)}
        assert "lash" in set(lines(drawn))


@pytest.mark.parametrize("kind", sorted({*get_args(Kind)} - {"person", "ghost"}))
def test_every_kind_has_its_own_head_in_every_view(kind: str) -> None:
    sheet = GIRL.model_copy(update={"kind": kind})
    for view in ("three-quarter", "profile", "back"):
        drawn = figure(sheet, standing(sheet, view=view), head_pixels=86, seed=1)
        names = {name for name, _ in sheets(drawn)}
        assert "head" in names
        assert "face" not in names


def test_a_ghost_has_a_face_and_no_feet() -> None:
    sheet = GIRL.model_copy(update={"kind": "ghost"})
    names = {name for name, _ in sheets(figure(sheet, standing(sheet), head_pixels=86, seed=1))}
    assert {"face", "train"} <= names
    assert names.isdisjoint({"leg", "shoe", "sole"})


def test_a_robot_wears_what_the_text_names_and_else_its_shell() -> None:
    bare = GIRL.model_copy(update={"kind": "robot"})
    dressed = bare.model_copy(update={"top": GIRL.top.model_copy(update={"name": "yellow dress"})})
    shown = [
        {name for name, _ in sheets(figure(each, standing(each), head_pixels=86, seed=1))}
        for each in (bare, dressed)
    ]
    assert "shell" in shown[0]
    assert "shell" not in shown[1]
    assert "dress" in shown[1]


def test_head_box_holds_the_face() -> None:
    for sheet in (GRANNY, GIRL, SCHOLAR):
        pose = standing(sheet)
        left, bottom, right, top = head_box(sheet, pose)
        (face,) = named(figure(sheet, pose, head_pixels=86, seed=1), "face")
        west, south, east, north = face.bounds()
        margin = 0.08 * proportions_of(sheet).head
        assert left - margin <= west < east <= right + margin
        assert bottom - margin <= south < north <= top + margin


def test_unknown_thing_in_hand_draws_the_empty_grip() -> None:
    holding = standing(GIRL, near_arm=Arm(hand="grip"), held="no such thing")
    empty = standing(GIRL, near_arm=Arm(hand="grip"))
    assert figure(GIRL, holding, head_pixels=86, seed=1) == figure(GIRL, empty, head_pixels=86, seed=1)


@pytest.mark.parametrize("sheet", [GRANNY, GIRL, SCHOLAR], ids=lambda sheet: sheet.id)
def test_an_open_umbrella_is_held_over_the_head(sheet: CharacterSheet) -> None:
    pose = standing(sheet, near_arm=Arm(shoulder=8, elbow=84, hand="grip"), held="umbrella")
    drawn = figure(sheet, pose, head_pixels=86, seed=1)
    (held,) = (record for record in drawn if isinstance(record, Group) and record.name == "held")
    canopy = held.records[-1]
    assert bounds_of((canopy,), held.matrix)[1] >= skeleton_of(proportions_of(sheet), pose).crown[1]


def test_the_far_arm_of_a_stooped_back_hangs_behind_it() -> None:
    stooped = standing(GRANNY, lean=14.0, chest=8.0, far_arm=Arm(shoulder=-5, elbow=12))
    names = [name for name, _ in sheets(figure(GRANNY, stooped, head_pixels=86, seed=1))]
    assert names.index("sleeve") < names.index("short top")


@pytest.mark.parametrize("cut", ["dress", "long coat"])
def test_cloth_over_a_lap_falls_from_the_knees_in_folds(cut: str) -> None:
    sheet = GIRL.model_copy(update={"top": GIRL.top.model_copy(update={"cut": cut})})
    seated = Pose(x=0, z=5, hip=0.4, seated=True, near_leg=Leg(hip=82, knee=84), far_leg=Leg(hip=80, knee=80))
    sits, stands = (
        {name for name, _ in sheets(figure(sheet, pose, head_pixels=86, seed=1))}
        for pose in (seated, standing(sheet))
    )
    assert {"fall", "under the thigh"} <= sits
    assert "pleat" in stands - sits


def test_a_thing_lies_behind_the_hand_that_holds_it_unless_it_would_be_lost_there() -> None:
    def order(held: str) -> list[str]:
        pose = standing(GIRL, near_arm=Arm(shoulder=8, elbow=84, hand="grip"), held=held)
        drawn = figure(GIRL, pose, head_pixels=86, seed=1)
        names = [record.name for record in drawn if isinstance(record, Group)]
        return [name for name in names if name in ("held", "hand")][-3:]

    assert order("letter") == ["held", "hand", "hand"]
    assert order("ring") == ["hand", "held", "hand"]


@pytest.mark.parametrize("turn", [0.0, 0.6, 1.1])
@pytest.mark.parametrize("beard", ["beard", "long beard"])
def test_a_beard_lies_over_the_cheeks_and_under_the_mouth(turn: float, beard: str) -> None:
    bearded = GRANNY.model_copy(update={"sex": "male", "beard": beard})
    pose = standing(bearded)
    spoken = pose.model_copy(update={"face": Face(turn=turn, mouth=Mouth.A)})
    order = [name for name, _ in sheets(figure(bearded, spoken, head_pixels=86, seed=1))]
    assert order.index("beard") < order.index("mouth")
    assert "plane" not in order or order.index("plane") < order.index("beard")
