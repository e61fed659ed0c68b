"""No air is heard to come round again: half a minute of a layer is searched for what it has said before."""

import pytest
from bench.atmospheres import HOP, envelopes, most_again

from yingxi.acoustics.samples import SAMPLE_RATE
from yingxi.film.seeds import rng
from yingxi.generators.builtin.procedural_foley.atmospheres import air_layer
from yingxi.generators.builtin.procedural_foley.synthesis import Wave

SECONDS = 30.0
LOOP = 0.85
"""How far a loop's bands move as they did before; a loop itself does so wholly, waves on a shore by some six tenths."""


def layer(name: str) -> Wave:
    return air_layer(name, rng(1, "round", name), SECONDS)[0]


@pytest.mark.parametrize("name", ["wind", "rain", "sea", "stream", "leaves", "few voices", "birds", "timber"])
def test_the_bands_of_a_layer_do_not_move_as_they_did_before(name: str) -> None:
    again, _ = most_again(envelopes(layer(name)), SAMPLE_RATE / HOP)
    assert again < LOOP


@pytest.mark.parametrize("name", ["few voices", "typing"])
def test_nobody_in_a_crowd_says_it_twice_and_no_hand_types_a_recording(name: str) -> None:
    again, _ = most_again(layer(name)[None, :], SAMPLE_RATE)
    assert again < 0.07


def test_what_comes_round_again_would_be_found() -> None:
    wave = layer("leaves")
    lag = round(0.4 * len(wave))
    wave[lag : 2 * lag] = wave[:lag]
    again, after = most_again(wave[None, :], SAMPLE_RATE)
    assert again > 0.3
    assert after == pytest.approx(lag / SAMPLE_RATE, abs=0.01)
