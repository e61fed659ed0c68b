"""Nobody's head lies over the face of a set's own statue."""

import pytest

from tests.stage.golden_shots import FRAME, RUTH, TWO, Golden, shot_of
from yingxi.stage.place import Place
from yingxi.stage.sets import place_of
from yingxi.stage.shot import shot_setting
from yingxi.stage.shot_track import shot_track
from yingxi.stage.sightlines import sightings_of

FACE = (-0.75, 2.04)


@pytest.mark.parametrize(("size", "angle"), [("medium", "eye"), ("medium", "low"), ("full", "low")])
def test_the_camera_steps_aside_until_the_buddhas_face_is_free(size: str, angle: str) -> None:
    shot = shot_of(Golden("statue", "temple hall", "paper", TWO, (), (("size", size), ("angle", angle))))
    assert shot.set is not None
    place: Place = place_of(shot_setting(shot, shot.set))
    wall = next(card.z for card in place.cards if card.name == "wall")
    camera = shot_track(shot, place).at(FRAME)
    ruth = sightings_of(shot.board, shot.cast, shot.performance)[RUTH][FRAME // 4]
    (x, _), (statue, _) = camera.at(*ruth.head, ruth.z), camera.at(*FACE, wall)
    assert abs(x - statue) > 0.5 * ruth.size * camera.scale(ruth.z)
