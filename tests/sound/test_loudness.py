"""Loudness is heard as the standard hears it, whatever the blocks."""

import numpy
import pyloudnorm
import pytest

from tests.sound.small_films import noise, voice
from yingxi.sound.loudness import heard, hop_energies, integrated, loudness_of, oversampled_peaks


@pytest.mark.parametrize("level", [0.5, 0.05, 0.005])
def test_loudness_agrees_with_an_independent_meter(level: float) -> None:
    samples = noise(4, level)
    samples[48_000:96_000] *= 0.1
    assert loudness_of(samples) == pytest.approx(
        pyloudnorm.Meter(48_000).integrated_loudness(samples), abs=0.1
    )


def test_loudness_is_the_same_in_any_blocks() -> None:
    samples = noise(3)
    cuts = [samples[:10_001], samples[10_001:70_000], samples[70_000:]]
    assert integrated(hop_energies(cuts)) == pytest.approx(integrated(hop_energies([samples])), abs=1e-9)


def test_a_short_sound_is_heard_as_quieter_than_a_long_one() -> None:
    assert heard(voice(0.1)).loudest < heard(voice(0.8)).loudest - 3


def test_peaks_between_samples_are_found() -> None:
    # A sine at a quarter of the rate, sampled 45 degrees off its crests: 3 dB hide between the samples.
    times = numpy.arange(4800)
    sine = numpy.sin(numpy.pi / 2 * times + numpy.pi / 4).astype(numpy.float32)
    samples = numpy.stack([sine, sine], axis=1)
    assert numpy.abs(samples).max() < 0.71
    assert oversampled_peaks(samples, 48)[20:80].max() == pytest.approx(1.0, abs=0.03)
