"""A cut-out in a figure's place, a backdrop in a set's."""

import numpy
import pytest
import skia

from tests.stage.people_of_tests import adult
from yingxi.film.board import Board, Placement
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Face, Leg, Pose
from yingxi.film.sheet import SetSheet
from yingxi.stage.camera import Camera
from yingxi.stage.light import Light
from yingxi.stage.own import cutout_sprite, own_place
from yingxi.stage.own.backdrop import DEPTH, light_over, sheet_of
from yingxi.stage.own.cutout import stance_of
from yingxi.stage.paper import image_of
from yingxi.stage.place import setting_of
from yingxi.stage.rig import proportions_of
from yingxi.stage.sets import place_of

CAMERA = Camera(0.0, 1.35, 0.0, 300.0, 160.0, 81.0, 320, 180)
RUTH = adult()
HIP = proportions_of(RUTH).standing_hip
ROOM = SetSheet(id="set-room", place="Room", kind="living room")


def standing(**more: object) -> Pose:
    return Pose.model_validate({"x": 0.0, "z": 5.0, "hip": HIP, **more})


def picture() -> skia.Image:
    """Red on its left half, blue on its right."""
    pixels = numpy.zeros((40, 20, 4), numpy.uint8)
    pixels[:, :10], pixels[:, 10:] = (0, 0, 255, 255), (255, 0, 0, 255)
    return image_of(pixels)


def test_it_is_as_tall_as_the_sheet_says_with_its_feet_on_the_ground() -> None:
    sprite = cutout_sprite(picture(), RUTH, standing(), CAMERA, Light(), ())
    assert sprite is not None
    scale = CAMERA.scale(5.0)
    _, feet = CAMERA.at(0.0, 0.0, 5.0)
    assert sprite.top == pytest.approx(feet - RUTH.height * scale, abs=1.5)
    assert sprite.top + sprite.alpha.shape[0] == pytest.approx(feet, abs=1.5)


def test_it_is_mirrored_where_somebody_faces_left() -> None:
    right, left = (
        cutout_sprite(picture(), RUTH, standing(facing=facing), CAMERA, Light(), ()) for facing in (1, -1)
    )
    assert right is not None
    assert left is not None
    assert [_colour(right.image, 0.2), _colour(left.image, 0.2)] == ["red", "blue"]


def test_who_is_outside_the_frame_is_not_drawn() -> None:
    assert cutout_sprite(picture(), RUTH, standing(x=40.0), CAMERA, Light(), ()) is None


def test_it_sways_with_the_step_and_grows_with_a_word() -> None:
    still = stance_of(RUTH, standing())
    step = stance_of(RUTH, standing(near_leg=Leg(hip=25.0), far_leg=Leg(hip=-25.0)))
    word = stance_of(RUTH, standing(face=Face(mouth=Mouth.A)))
    assert (still.sway, still.tall, still.sunk) == (0.0, 1.0, 0.0)
    assert step.sway > 2.0
    assert word.tall > 1.01


def test_who_sits_is_as_high_as_a_figure_would_be() -> None:
    seated = stance_of(RUTH, standing(hip=HIP - 0.4, seated=True))
    assert (1 - seated.tall) * RUTH.height + seated.sunk == pytest.approx(0.4)


def test_a_backdrop_has_one_size_in_all_shots_of_a_set() -> None:
    near, nearer = (Camera(0.3, 1.3, z, 600.0, 160.0, 70.0, 320, 180) for z in (1.0, 1.5))
    assert sheet_of(picture_of(1920, 1080), (near,)) == sheet_of(picture_of(1920, 1080), (nearer,))


@pytest.mark.parametrize("size", [(1920, 1080), (300, 900), (2000, 400)])
def test_no_camera_sees_past_a_backdrop(size: tuple[int, int]) -> None:
    far_out = Camera(2.6, 0.4, -2.0, 250.0, 160.0, 120.0, 320, 180)
    left, top, wide = sheet_of(picture_of(*size), (CAMERA, far_out))
    low = top - wide * size[1] / size[0]
    for camera in (CAMERA, far_out):
        first, last = camera.at(left, top, DEPTH), camera.at(left + wide, low, DEPTH)
        assert max(first) <= 0.01
        assert min(last[0] - camera.width, last[1] - camera.height) >= -0.01


def test_only_the_seat_that_is_sat_on_stays_of_a_set() -> None:
    place = place_of(setting_of(ROOM, inside=True, hour="day", film_seed=1))
    seat = place.seats[0]
    sitting = Placement(person=RUTH.id, x=seat.x, z=seat.z, posture="sit")
    board = Board(id="shot", scene="scene", set=ROOM.id, placements=(sitting,), frames=2)
    kept = {card.name for card in own_place(place, board).cards}
    assert kept == {"armchair back", "armchair front", "armchair cushion"}
    nobody = board.model_copy(update={"placements": ()})
    assert own_place(place, nobody).cards == ()


def test_night_lies_over_a_backdrop() -> None:
    place = place_of(setting_of(ROOM, inside=False, hour="night", film_seed=1))
    day, night = (
        light_over(Board(id="shot", scene="scene", inside=False, hour=hour, frames=2), place)
        for hour in ("day", "night")
    )
    assert sum(night) < sum(day) * 0.6


def picture_of(width: int, height: int) -> skia.Image:
    return image_of(numpy.full((height // 10, width // 10, 4), 255, numpy.uint8))


def _colour(image: skia.Image, across: float) -> str:
    pixels = image.toarray(colorType=skia.ColorType.kBGRA_8888_ColorType)
    blue, _, red, _ = pixels[pixels.shape[0] // 2, round(pixels.shape[1] * across)]
    return "red" if red > blue else "blue"
