import pytest

from yingxi.film.colour import Colour
from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut, Stroke
from yingxi.stage.ground import ground_on_frame
from yingxi.stage.path import ellipse, polygon

CAMERA = Camera(0.3, 1.35, 0.0, 1244.0, 640.0, 302.0, 1280, 720)
GREY = Colour(0.5, 0.0, 0)


def test_corners_on_the_ground_fall_where_the_camera_sees_them() -> None:
    (floor,) = ground_on_frame((Cut(polygon(((-1, 4), (1, 4), (1, 6))), GREY),), CAMERA)
    assert isinstance(floor, Cut)
    corners = [tuple(step[1:]) for step in floor.path.steps[:-1]]
    assert corners == [pytest.approx(CAMERA.at(x, 0, z)) for x, z in ((-1, 4), (1, 4), (1, 6))]


def test_a_rug_keeps_its_far_and_near_edge() -> None:
    (rug,) = ground_on_frame((Cut(ellipse(0, 5, 1.5, 0.6), GREY),), CAMERA)
    assert isinstance(rug, Cut)
    _, top, _, bottom = rug.path.bounds()
    assert (top, bottom) == pytest.approx((CAMERA.at(0, 0, 5.6)[1], CAMERA.at(0, 0, 4.4)[1]), abs=1.0)


def test_lines_grow_thinner_with_distance() -> None:
    lines = (Stroke(polygon(((-1, z), (1, z)), closed=False), GREY, 0.02) for z in (3, 9))
    near, far = ground_on_frame(tuple(lines), CAMERA)
    assert isinstance(near, Stroke)
    assert isinstance(far, Stroke)
    assert near.width == pytest.approx(3 * far.width)
