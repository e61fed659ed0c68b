"""What is behind a coat gives way to it; the coat stays as it is said."""

from dataclasses import replace

import numpy
import pytest

from tests.stage.golden_shots import ALONE, FRAME, Golden, shot_of
from yingxi.film.brief import Look
from yingxi.film.sheet import SetKind
from yingxi.stage.passes.painting import PassPainter
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import Frame, ShotPainter

SNOW = (("weather", "snow"), ("season", "winter"))
GREEN, WHITE, RED = "#86a878", "#f2f2f0", "#a8342e"
GREY, BLACK, DARK = "#c4c6c0", "#141414", "#2c3550"


def shot(
    kind: SetKind,
    coat: str,
    *more: tuple[str, str | bool],
    size: str = "medium",
    look: Look = "paper",
) -> Shot:
    made = shot_of(Golden("mist", kind, look, ALONE, (), (("size", size), *more)))
    people = (
        sheet.model_copy(update={"top": sheet.top.model_copy(update={"colour": coat})})
        for sheet in made.cast.people
    )
    return replace(made, cast=made.cast.model_copy(update={"people": tuple(people)}))


def behind(wanted: Shot) -> float:
    """The mean lightness, as sRGB bytes, of the lower half of the picture that is nobody's."""
    seen: Frame = ShotPainter(wanted).frame(FRAME)
    nobody = ~PassPainter(wanted).frame("mask", FRAME)[..., :3].any(axis=2)
    half = wanted.height // 2
    return float(seen[half:][nobody[half:]][..., :3].mean())


def test_grass_behind_a_green_coat_lies_in_mist() -> None:
    assert behind(shot("park", GREEN)) > behind(shot("park", RED)) + 10


def test_snow_behind_a_white_coat_lies_in_shade() -> None:
    assert behind(shot("field", WHITE, *SNOW)) < behind(shot("field", RED, *SNOW)) - 5


def test_a_wall_behind_a_coat_of_its_own_value_lies_in_light_or_shade() -> None:
    like_it, unlike = (behind(shot("hospital ward", coat, ("inside", True))) for coat in (GREY, BLACK))
    assert abs(like_it - unlike) > 5


def test_a_coat_that_the_night_would_swallow_stands_before_a_darker_one() -> None:
    dark, red = (behind(shot("park", coat, ("hour", "night"))) for coat in (DARK, RED))
    assert dark < red - 5


@pytest.mark.parametrize(("size", "look"), [("full", "paper"), ("medium", "ink"), ("medium", "shadow")])
def test_a_far_shot_and_another_look_have_no_mist(size: str, look: Look) -> None:
    green, red = (behind(shot("park", coat, size=size, look=look)) for coat in (GREEN, RED))
    assert green == pytest.approx(red, abs=0.5)


def test_mist_leaves_the_coat_its_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = shot("park", GREEN)
    who = PassPainter(wanted).frame("mask", FRAME)[..., :3].any(axis=2)
    misty = ShotPainter(wanted).frame(FRAME)[who]
    monkeypatch.setattr("yingxi.stage.scene.mist_behind", lambda *_: None)
    clear = ShotPainter(wanted).frame(FRAME)[who]
    assert numpy.median(misty, axis=0).tolist() == numpy.median(clear, axis=0).tolist()
