"""Light multiplies a skin's own colour: whoever is dark by day is dark by lamplight, and nobody changes places."""

from dataclasses import replace
from typing import get_args

import numpy
import pytest
from numpy.typing import NDArray

from tests.stage.people_of_tests import adult
from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Pose
from yingxi.film.sheet import SetKind
from yingxi.stage.camera import Camera
from yingxi.stage.figures import sprite_lit
from yingxi.stage.modelling import face_light
from yingxi.stage.place import Place, Setting
from yingxi.stage.sets import place_of

DARK, BROWN, PALE = "#4a2f24", "#9e6e50", "#f0d2b8"
HEAD, HANDS = slice(4, 20), slice(52, 66)
LIFTED, COLOURED, YELLOWER = 1.25, 1.3, 8.0
"""How much lighter and how much stronger in colour than by its own paint a skin may look, and how far its hue turns
towards peach, in degrees."""
CAMERA = Camera(x=0, y=1.35, z=0, focal=300, centre=160, horizon=90, width=320, height=180)
PLACES: tuple[tuple[SetKind, bool], ...] = (("restaurant", True), ("rooftop", False), ("street", False))


def lit(skin: str, place: Place, x: float) -> tuple[Colour, Colour]:
    """A face and a hand of this skin, in the light of the place at `x`."""
    sheet, pose = adult().model_copy(update={"skin": skin}), Pose(x=x, z=5.0, hip=0.8)
    light = replace(place.light, rim=None)
    red, green, blue = light.on_people().on(from_hex(skin))
    pixels = numpy.full((110, 36, 4), (blue, green, red, 255), numpy.uint8)
    across, feet = (round(value) for value in CAMERA.at(x, 0.0, pose.z))
    sprite = sprite_lit(
        pixels,
        across - 18,
        feet - 100,
        feet,
        pose,
        CAMERA,
        light,
        place.pools,
        face=face_light(sheet, pose, light),
    )
    assert sprite is not None
    seen = sprite.image.toarray()
    return _colour(seen[HEAD, 10:26]), _colour(seen[HANDS, 10:26])


def _colour(pixels: NDArray[numpy.uint8]) -> Colour:
    blue, green, red = (round(value) for value in pixels[..., :3].mean(axis=(0, 1)))
    return from_hex(f"#{red:02x}{green:02x}{blue:02x}")


def spots(place: Place) -> list[float]:
    """In the middle, and under each lamp."""
    return [0.0, *(pool.x for pool in place.pools)]


@pytest.mark.parametrize("hour", get_args(Hour))
@pytest.mark.parametrize(("kind", "inside"), PLACES)
def test_no_light_makes_a_dark_skin_a_pale_one(kind: SetKind, inside: bool, hour: Hour) -> None:
    place = place_of(Setting(kind, inside, hour))
    for skin in (DARK, BROWN):
        own = from_hex(skin)
        for x in spots(place):
            for seen in lit(skin, place, x):
                assert seen.lightness <= LIFTED * own.lightness
                assert seen.chroma <= COLOURED * own.chroma
                assert (seen.hue - own.hue + 180) % 360 - 180 <= YELLOWER


@pytest.mark.parametrize("hour", get_args(Hour))
@pytest.mark.parametrize(("kind", "inside"), PLACES)
def test_two_skins_in_one_light_keep_their_order(kind: SetKind, inside: bool, hour: Hour) -> None:
    place = place_of(Setting(kind, inside, hour))
    for x in spots(place):
        for darker, brown, paler in zip(*(lit(skin, place, x) for skin in (DARK, BROWN, PALE)), strict=True):
            assert darker.lightness + 0.08 < brown.lightness < paler.lightness - 0.08


@pytest.mark.parametrize(("kind", "inside"), PLACES)
def test_at_night_a_dark_face_is_still_seen(kind: SetKind, inside: bool) -> None:
    face, _ = lit(BROWN, place_of(Setting(kind, inside, "night")), 0.0)
    assert face.lightness >= 0.85 * from_hex(BROWN).lightness
