"""A pan to the window ends at the window, a tilt up to the sky ends over everybody's head."""

import pytest

from tests.stage.golden_shots import ALONE, GRANNY, Golden, shot_of
from yingxi.film.brief import Look
from yingxi.stage.camera import Camera
from yingxi.stage.place import Place
from yingxi.stage.sets import place_of
from yingxi.stage.shot import Shot, shot_setting
from yingxi.stage.shot_track import shot_track


def ends(shot: Shot) -> tuple[Camera, Place]:
    assert shot.set is not None
    place = place_of(shot_setting(shot, shot.set))
    return shot_track(shot, place).at(shot.board.frames - 1), place


@pytest.mark.parametrize("look", ["paper", "ink", "shadow"])
def test_a_pan_to_the_window_ends_with_it_in_the_middle(look: Look) -> None:
    led = (("move", "pan"), ("towards", "window"), ("size", "full"), ("frames", 70))
    camera, place = ends(shot_of(Golden("pans", "living room", look, ALONE, board=led)))
    x, y = camera.at(*place.windows[0])
    assert x == pytest.approx(camera.width / 2)
    assert y == pytest.approx(0.46 * camera.height)


@pytest.mark.parametrize("size", ["full", "close"])
def test_a_tilt_to_the_sky_ends_above_whoever_stood_there(size: str) -> None:
    led = (("move", "tilt"), ("towards", "sky"), ("size", size), ("frames", 70))
    shot = shot_of(Golden("tilts", "park", "paper", ALONE, board=led))
    camera, _ = ends(shot)
    crown = shot.cast.sheet(GRANNY).height
    (stands,) = shot.board.placements
    assert camera.at(stands.x, crown, stands.z)[1] > camera.height
