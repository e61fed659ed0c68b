"""Sounds are made, each a little different, on time and at one level; air is never a loop."""

from fractions import Fraction
from functools import cache

import numpy
import pytest
from bench.atmospheres import air_measured, apart
from scipy.signal import butter, sosfilt

from yingxi.film.cue import AtmosphereCue, FoleyCue
from yingxi.film.errors import NotOfferedError
from yingxi.film.sheet import SetKind
from yingxi.generators.builtin.procedural_foley.atmospheres import air_layer
from yingxi.generators.builtin.procedural_foley.card import CARD
from yingxi.generators.builtin.procedural_foley.generator import ProceduralFoley
from yingxi.generators.builtin.procedural_foley.loudness import loudest
from yingxi.generators.builtin.procedural_foley.repertoire import SOUNDS, recipe_of
from yingxi.sound.levels import foley_level

PEAKS_OF_A_LINE = 8.0
"""dB over its loudness, at which the mix holds them."""
QUICK = ("cloth", "knock", "door shut", "cup", "clap", "dog", "bell", "coin", "splash", "camera")


def _sound(sound: str, name: str = "one") -> numpy.ndarray:
    return ProceduralFoley().sound(FoleyCue(id=name, sound=sound, start=0), seed=1).samples


@cache
def _air(name: str = "air") -> numpy.ndarray:
    cue = AtmosphereCue(
        id=name, start=0, frames=120, rate=Fraction(24), room="park", inside=False, hour="day", weather="rain"
    )
    return ProceduralFoley().atmosphere(cue, seed=1).samples


@pytest.mark.parametrize("sound", QUICK)
def test_a_sound_begins_at_once_and_does_not_clip(sound: str) -> None:
    samples = numpy.abs(_sound(sound)[:, 0])
    assert numpy.argmax(samples > 0.1 * samples.max()) < 2000
    assert 0.01 < samples.max() < 1.0


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_no_crackle_of_paper_sticks_out(name: str) -> None:
    samples = _sound("paper", name)[:, 0]
    peak = 20 * numpy.log10(numpy.abs(samples).max())
    assert peak - loudest(samples) < 16


@pytest.mark.parametrize("name", ["a", "b", "c"])
@pytest.mark.parametrize("sound", ["clap", "rap", "knock", "pound", "stamp"])
def test_a_blow_is_hardly_sharper_than_a_line(sound: str, name: str) -> None:
    samples = _sound(sound, name)[:, 0]
    crest = 20 * numpy.log10(numpy.abs(samples).max()) - loudest(samples)
    assert foley_level(sound, "wood") + crest < PEAKS_OF_A_LINE + 3.5


def test_two_steps_are_two_recordings() -> None:
    one, two = _sound("step", "step-1")[:, 0], _sound("step", "step-2")[:, 0]
    length = min(len(one), len(two))
    assert abs(numpy.corrcoef(one[:length], two[:length])[0, 1]) < 0.98


def test_the_same_cue_is_the_same_sound() -> None:
    assert numpy.array_equal(_sound("step"), _sound("step"))


def test_a_sound_is_found_by_a_word_of_its_name() -> None:
    assert recipe_of("church bell", "wood") is SOUNDS["bell"]


def test_an_unknown_sound_is_refused_with_the_list_of_known_ones() -> None:
    with pytest.raises(NotOfferedError) as refused:
        _sound("theremin")
    assert "knock" in refused.value.next_step


def test_air_is_long_enough_to_cross_fade_and_has_two_sides() -> None:
    samples = _air()
    assert len(samples) >= 7 * 48_000
    assert abs(numpy.corrcoef(samples.T)[0, 1]) < 0.9


def test_air_does_not_repeat() -> None:
    band = sosfilt(butter(2, (1000, 2000), "band", fs=48_000, output="sos"), _air()[:, 0])
    envelope = numpy.log(band[: 70 * 4800].reshape(70, 4800).std(axis=1) + 1e-6)
    envelope -= envelope.mean()
    later = [numpy.corrcoef(envelope[lag:], envelope[:-lag])[0, 1] for lag in range(20, 50)]
    assert max(later) < 0.85


@pytest.mark.parametrize("name", ["birds", "sparrows", "larks", "crickets", "gulls", "owls"])
def test_what_sings_outside_is_not_upside_down_on_one_side(name: str) -> None:
    sides = air_layer(name, numpy.random.default_rng(3), 12.0)
    assert numpy.corrcoef(sides[0], sides[1])[0, 1] > -0.05


@pytest.mark.parametrize("room", ["park", "field"])
def test_where_little_is_heard_by_night_is_not_by_day(room: SetKind) -> None:
    floor = apart(air_measured(room), air_measured(room, seed=2))
    assert apart(air_measured(room), air_measured(room, "night")) > 1.5 * floor


def test_another_scene_has_another_air() -> None:
    assert abs(numpy.corrcoef(_air()[:, 0], _air("two")[:, 0])[0, 1]) < 0.2


def test_the_card_offers_just_the_sounds_that_have_a_recipe() -> None:
    assert set(CARD.sounds) == {*SOUNDS, "step"}
    for name in ("church bell", "step wet", "dor knock", "tkae"):
        assert CARD.has_sound(name) == (recipe_of(name, "wood") is not None)
