from dataclasses import replace

import numpy
import pytest
from numpy.typing import NDArray

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.film.performance import Pose
from yingxi.stage.camera import Camera
from yingxi.stage.hours import LAMP, air_of
from yingxi.stage.lamplight import Spread, gain_at, lamplit
from yingxi.stage.modelling import FaceLight, light_field
from yingxi.stage.place import Dark, Place, Pool, Setting
from yingxi.stage.rim import rim_on
from yingxi.stage.sets import place_of

HOME = Camera(x=0, y=1.35, z=0, focal=100, centre=50, horizon=24, width=100, height=60)
DARK = Dark((0.6, 0.6, 0.8), 3.0)
BURNING = Pool(0.0, 1.35, 6.6, 1.0, LAMP, 0.4)


def lit_place(**more: object) -> Place:
    place = Place((), (), 7.0, air_of("night", inside=True).light, Colour(0.5, 0, 0), Colour(0.5, 0, 0))
    return replace(place, pools=(BURNING,), dark=DARK, **more)  # type: ignore[arg-type]


def sheet(colour: tuple[int, int, int, int] = (80, 80, 80, 255)) -> NDArray[numpy.uint8]:
    return numpy.full((60, 100, 4), colour, numpy.uint8)


WALL = Spread(0, 0, 1, HOME, 7.0)


def test_a_wall_is_bright_and_warm_by_the_lamp_and_cool_and_dark_away_from_it() -> None:
    lit = lamplit(sheet(), WALL, lit_place())
    (blue, _, red, _), (far_blue, _, far_red, _) = lit[24, 50].tolist(), lit[24, 2].tolist()
    assert red > 95 > 80 > far_blue > far_red
    assert red > blue


def test_the_ground_is_brightest_under_the_lamp() -> None:
    lit = lamplit(sheet(), replace(WALL, z=None), lit_place())
    row = lit[24 + round(100 * 1.35 / BURNING.z), :, 2].tolist()
    assert max(range(100), key=row.__getitem__) in range(44, 57)


def test_no_channel_passes_its_alpha() -> None:
    lit = lamplit(sheet((60, 60, 60, 64)), WALL, lit_place())
    assert (lit[..., :3] <= lit[..., 3:]).all()
    assert (lit[..., 3] == 64).all()


@pytest.mark.parametrize("z", [7.5, 20.0])
def test_what_lies_outside_a_room_is_left_as_it_is(z: float) -> None:
    drawn = sheet()
    assert lamplit(drawn, replace(WALL, z=z), lit_place()) is drawn
    assert lamplit(drawn, WALL, replace(lit_place(), dark=None)) is drawn


def test_what_glows_at_night_lights_what_stands_near_it_and_keeps_its_own_colour() -> None:
    night = place_of(Setting("restaurant", True, "night"))
    assert night.dark is not None
    lamp = night.pools[0]
    by_it = gain_at(lamp.x, lamp.y, 7.0, night.dark, night.pools)
    away = gain_at(6.0, 3.5, 7.0, night.dark, night.pools)
    assert min(by_it) > max(away[:2])
    assert by_it[0] > by_it[2]


@pytest.mark.parametrize("hour", ["dawn", "day"])
def test_by_day_there_is_no_dark(hour: Hour) -> None:
    assert place_of(Setting("restaurant", True, hour)).dark is None
    assert place_of(Setting("restaurant", True, hour, lamps=True)).dark is None


def test_a_lamp_lights_the_side_of_a_figure_that_is_turned_to_it() -> None:
    alpha = numpy.full((60, 40), 255, numpy.uint8)
    light = replace(air_of("night", inside=True).light, key_x=-1.0)
    right = replace(BURNING, x=1.0, z=5.0)
    field, _ = light_field(alpha, 30, 0, Pose(x=0.0, z=5.0, hip=0.8), HOME, light, (right,), alpha // 4)
    warm = field[len(field) // 2, :, 2].tolist()
    assert warm[-2] > warm[1]


def test_at_night_a_room_leaves_about_half_of_a_costume_and_more_of_a_face() -> None:
    alpha = numpy.full((60, 40), 255, numpy.uint8)
    light = air_of("night", inside=True).light
    pose = Pose(x=0.0, z=5.0, hip=0.8)
    field, _ = light_field(alpha, 30, 0, pose, HOME, light, (), alpha // 4)
    middle = field[len(field) // 2, :, 1] / 128
    assert 0.4 < middle.mean() < 0.6
    face = FaceLight(0.0, 1.3, 0.3, light.faces_kept)
    with_face, _ = light_field(alpha, 30, 0, pose, HOME, light, (), alpha // 4, face)
    assert with_face[..., 1].max() - field[..., 1].max() > 20


@pytest.mark.parametrize("side", [-1, 1])
def test_at_night_the_rim_lies_on_the_side_of_the_lamp_that_burns_beside_somebody(side: int) -> None:
    light, pose = air_of("night", inside=True).light, Pose(x=0.0, z=5.0, hip=0.8)
    by_it = rim_on(pose, light, (replace(BURNING, x=0.6 * side, z=5.2),))
    away = rim_on(pose, light, (replace(BURNING, x=9.0 * side, z=5.2),))
    assert by_it is not None
    assert light.rim is not None
    assert (by_it.side, by_it.colour.hue) == (side, LAMP.hue)
    assert away is not None
    assert away.colour == light.rim
