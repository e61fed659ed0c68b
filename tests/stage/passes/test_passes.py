"""Each pass says what it declares: on two people, one before the other, in a tiny frame."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy
import pytest

from tests.stage.people_of_tests import adult, cast, elder
from yingxi.film.board import Board, Placement, Size, Vehicle
from yingxi.film.performance import Performance, Playing, Pose
from yingxi.film.sheet import SetSheet
from yingxi.stage.figures import figure_sprite
from yingxi.stage.passes import KEYPOINTS, PassPainter, keypoints_of, passes_written
from yingxi.stage.passes.painting import SOLID, depth_level
from yingxi.stage.rig import proportions_of
from yingxi.stage.shot import Shot

RUTH, GRANNY = "person-ruth", "person-granny"
PEOPLE = {RUTH: (-0.7, 4.6, adult()), GRANNY: (0.7, 5.8, elder())}
FRAMES = 4


def pose(person: str, **more: object) -> Pose:
    x, z, sheet = PEOPLE[person]
    return Pose.model_validate({"x": x, "z": z, "hip": proportions_of(sheet).standing_hip, **more})


def shot(**board: object) -> Shot:
    given = {
        "id": "shot-1", "scene": "scene-1", "set": "set-home", "size": Size.FULL, "frames": FRAMES,
        "subjects": tuple(PEOPLE),
        "placements": tuple(Placement(person=p, x=x, z=z) for p, (x, z, _) in PEOPLE.items()),
        **board,
    }  # fmt: skip
    playing = tuple(Playing(person=person, poses=(pose(person),) * (FRAMES // 2)) for person in PEOPLE)
    return Shot(
        Board.model_validate(given),
        Performance(shot="shot-1", frames=FRAMES, people=playing),
        cast(adult(), elder()),
        SetSheet(id="set-home", place="home", kind="living room"),
        192,
        108,
        seed=1,
    )


@pytest.fixture(scope="module")
def painter() -> PassPainter:
    return PassPainter(shot())


def pixels_of(
    painter: PassPainter, person: str
) -> "numpy.ndarray[tuple[int, int], numpy.dtype[numpy.bool_]]":
    red, green, blue = painter.colours()[person]
    mask = painter.frame("mask", 0)
    return numpy.asarray((mask[..., 2] == red) & (mask[..., 1] == green) & (mask[..., 0] == blue))


def test_a_mask_covers_exactly_the_persons_pixels(painter: PassPainter) -> None:
    sheet, stands = PEOPLE[RUTH][2], pose(RUTH)
    scene_light = painter._place.light  # type: ignore[union-attr]
    sprite = figure_sprite(sheet, stands, painter._track.at(0), scene_light, (), seed=1)
    assert sprite is not None
    whole = numpy.zeros((108, 192), bool)
    high, wide = sprite.alpha.shape
    whole[sprite.top : sprite.top + high, sprite.left : sprite.left + wide] = sprite.alpha >= SOLID
    assert (pixels_of(painter, RUTH) == whole).all()
    assert whole.sum() > 200


def test_masks_tell_people_apart_and_leave_the_rest_black(painter: PassPainter) -> None:
    mask = painter.frame("mask", 0)
    lit = mask[..., :3].any(axis=2)
    ruth, granny = pixels_of(painter, RUTH), pixels_of(painter, GRANNY)
    assert not (ruth & granny).any()
    assert ((ruth | granny) == lit).all()


def test_nearer_is_brighter(painter: PassPainter) -> None:
    depth = painter.frame("depth", 0)[..., 0]
    ruth = {int(level) for level in depth[pixels_of(painter, RUTH)]}
    granny = {int(level) for level in depth[pixels_of(painter, GRANNY)]}
    eye = painter._track.at(0).z
    assert (ruth, granny) == (
        {depth_level(4.6 - eye, painter.near)},
        {depth_level(5.8 - eye, painter.near)},
    )
    assert min(ruth) > max(granny)
    floor = depth[-6:, 2]
    assert (numpy.diff(floor.astype(int)) > 0).all()


def test_key_points_lie_on_their_owner(painter: PassPainter) -> None:
    points = dict(zip(KEYPOINTS, painter.keypoints(0)[RUTH], strict=True))
    body = pixels_of(painter, RUTH)
    for name in ("nose", "right elbow", "left elbow", "right knee", "left knee"):
        x, y, sure = points[name]
        assert (sure, body[round(y), round(x)]) == (1.0, True), name
    assert points["nose"][1] < points["neck"][1] < points["right hip"][1] < points["right ankle"][1]


@pytest.mark.parametrize(
    ("facing", "view", "nearer"),
    [(1, "three-quarter", "right"), (-1, "three-quarter", "left"), (1, "back", "left")],
)
def test_left_and_right_are_the_persons_own(
    painter: PassPainter, facing: int, view: str, nearer: str
) -> None:
    seen = keypoints_of(PEOPLE[RUTH][2], pose(RUTH, facing=facing, view=view), painter._track.at(0))
    points = dict(zip(KEYPOINTS, seen, strict=True))
    near, far = (
        points[f"{nearer} shoulder"][0],
        points[f"{'left' if nearer == 'right' else 'right'} shoulder"][0],
    )
    assert (near < far) == (facing == 1)
    assert (points["nose"] == (0.0, 0.0, 0.0)) == (view == "back")


def test_lines_run_along_people_and_not_through_empty_wall(painter: PassPainter) -> None:
    lines = painter.frame("line", 0)[..., 0] > 0
    body = pixels_of(painter, RUTH)
    inner = body[1:-1, 1:-1] & body[:-2, 1:-1] & body[2:, 1:-1] & body[1:-1, :-2] & body[1:-1, 2:]
    rim = body.copy()
    rim[1:-1, 1:-1] &= ~inner
    assert lines[rim].mean() > 0.4
    assert 0.02 < lines.mean() < 0.5


def test_a_shot_without_a_set_has_lines_and_nothing_else() -> None:
    painter = PassPainter(shot(insert="letter", subjects=(), placements=()))
    assert painter.keypoints(0) == {}
    assert not painter.frame("depth", 0)[..., :3].any()
    assert painter.frame("line", 0)[..., 0].any()


def test_everything_is_written_with_what_it_means(tmp_path: Path) -> None:
    written = passes_written(shot(), tmp_path, rate=Fraction(24), passes=("mask", "pose"))
    assert [path.name for path in written] == [
        "first.png",
        "last.png",
        "mask",
        "pose",
        "pose.json",
        "passes.json",
    ]
    assert [len(list((tmp_path / name).iterdir())) for name in ("mask", "pose")] == [FRAMES, FRAMES]
    told = json.loads((tmp_path / "pose.json").read_text())
    assert [len(frame["people"][0]["pose_keypoints_2d"]) for frame in told] == [54] * FRAMES
    assert json.loads((tmp_path / "passes.json").read_text())["mask"][RUTH] == "#40a0ff"


def test_a_pass_pans_to_the_window_as_its_picture_does() -> None:
    painter = PassPainter(shot(move="pan", towards="window", frames=60))
    red, green, blue = painter.colours()[RUTH]
    first, last = (
        (painter.mask(frame)[..., :3] == (blue, green, red)).all(axis=2).any() for frame in (0, 59)
    )
    assert first
    assert not last


def test_a_train_that_pulls_in_is_in_the_depth_where_it_is() -> None:
    train = Vehicle(what="train", start=0, end_exclusive=40)
    station = SetSheet(id="set-home", place="station", kind="station")
    painter = PassPainter(replace(shot(frames=60, vehicles=(train,)), set=station))
    first, there = (painter.depth(frame).copy() for frame in (0, 50))
    assert (there.astype(int) - first)[..., 0].max() > 0
    assert (there.astype(int) - first)[..., 0].min() >= 0
