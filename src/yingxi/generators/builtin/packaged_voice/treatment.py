"""What makes another voice out of a voice: pitch, formants, whisper, shout. All on float32 samples."""

from collections.abc import Callable
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from yingxi.acoustics.equalising import bell, equalised, frequencies_of, high_pass, together
from yingxi.acoustics.resampling import resampled
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm

RATE = SAMPLE_RATE

_WINDOW, _HOP = 2048, 512
"""1024 / 256 at the model's 24 kHz."""
_AT_ONCE = 1000
"""Windows worked on at once: a line of minutes needs no more memory than one of ten seconds."""
_ENVELOPE_SECONDS = 0.0012
"""Quefrency below which the cepstrum is the mouth and above which it is the voice."""
_MOST_GAIN = 10 ** (18 / 20)
_WHISPER_LOWEST_HZ, _WHISPER_SLOPE = 300.0, 0.8
"""Where a whisper begins to be heard, and how its spectrum rises (as a power of the frequency) against a voice's: a
voice falls by 12 dB an octave from its cords, breath does not."""
_WHISPER_VOICE = 0.7
"""The voice in a whisper against its breath: a third of its energy. With none, every twelfth syllable was lost."""


def pitch_ratio(pitch: float) -> Fraction:
    """48 kHz samples for each sample at 24 kHz, for a voice `pitch` times as high (and as quick)."""
    return Fraction(2 / pitch).limit_denominator(50)


def repitched(samples: Pcm, ratio: Fraction) -> Pcm:
    """24 kHz samples as 48 kHz samples, played 2 / ratio times as fast and as high."""
    return resampled(samples, ratio)


def formants_moved(samples: Pcm, ratio: float | NDArray[np.float64]) -> Pcm:
    """The same pitch with every formant `ratio` times as high: each spectrum times E(f / ratio) / E(f), where
    E is its envelope. `ratio` may be a curve over the samples."""
    curve = np.atleast_1d(np.asarray(ratio, np.float64))
    if np.abs(curve - 1).max() < 0.01 or len(samples) < _WINDOW:
        return samples

    def moved(spectra: NDArray[np.complex128], first: int) -> NDArray[np.complex128]:
        log_envelope = _log_envelope(spectra)
        bins = np.arange(spectra.shape[1])
        middles = (first + np.arange(len(spectra))) * _HOP - _WINDOW // 2
        along = curve[np.clip(middles * len(curve) // len(samples), 0, len(curve) - 1)]
        read_at = np.minimum(bins / along[:, None], bins[-1])
        lower = read_at.astype(int)
        upper = np.minimum(lower + 1, bins[-1])
        share = read_at - lower
        rows = np.arange(len(spectra))[:, None]
        there = log_envelope[rows, lower] * (1 - share) + log_envelope[rows, upper] * share
        gain = np.minimum(np.exp(there - log_envelope), _MOST_GAIN)
        return np.asarray(spectra * gain)

    return _by_windows(samples, _WINDOW, _HOP, moved)


def whispered(samples: Pcm, rng: np.random.Generator) -> Pcm:
    """The mouth's shapes filled with breath: envelopes with random phase, darker low and brighter high."""
    if len(samples) < _WINDOW:
        return samples
    window, hop = 1024, 256

    def breath_of(spectra: NDArray[np.complex128], first: int) -> NDArray[np.complex128]:
        phase = np.exp(2j * np.pi * rng.random(spectra.shape))
        return np.asarray(np.exp(_log_envelope(spectra)) * phase)

    breath = _by_windows(samples, window, hop, breath_of)
    return _equalised(breath, ((500, -6.0), (4000, 3.0)))


def stage_whispered(samples: Pcm, rng: np.random.Generator) -> Pcm:
    """A whisper that carries, as an actor's does: breath without a voice's dark slope, and so much of the voice above
    its lowest tones that vowels and the melody of Mandarin are still heard."""
    breath = whispered(samples, rng)
    if breath is samples:
        return samples
    frequencies = frequencies_of(len(samples))
    rise = np.clip(frequencies / 500.0, 0.2, 8.0) ** _WHISPER_SLOPE
    gains = together(high_pass(frequencies, _WHISPER_LOWEST_HZ), rise)
    breath, voice = equalised(breath, gains), equalised(samples, gains)
    level = np.sqrt(np.mean(np.square(breath)) / max(1e-12, float(np.mean(np.square(voice)))))
    return np.asarray(breath + voice * level * _WHISPER_VOICE, np.float32)


def shouted(samples: Pcm) -> Pcm:
    """Pressed and rough: less low, more of where the ear is keenest, driven into saturation."""
    bright = _equalised(samples, ((150, -6.0), (1500, 4.0), (3500, 5.0)))
    peak = float(np.abs(bright).max(initial=1e-6))
    return np.asarray(np.tanh(3.0 * bright / peak) / 3.0, np.float32)


def _by_windows(
    samples: Pcm,
    window: int,
    hop: int,
    change: Callable[[NDArray[np.complex128], int], NDArray[np.complex128]],
) -> Pcm:
    """The samples with `change` made to their spectra; it is told the number of the first one that it is given."""
    padded = np.pad(samples.astype(np.float64), (window, window))
    rows = np.lib.stride_tricks.sliding_window_view(padded, window)[::hop]
    shape = _root_hann(window)
    total = np.zeros(hop * (len(rows) - 1) + window)
    for first in range(0, len(rows), _AT_ONCE):
        spectra = np.asarray(np.fft.rfft(rows[first : first + _AT_ONCE] * shape, axis=1))
        changed = np.fft.irfft(change(spectra, first), n=window, axis=1) * shape
        for index, row in enumerate(changed, start=first):
            total[index * hop : index * hop + window] += row
    # Hann windows that overlap four times add up to 2.
    return np.asarray(total[window : window + len(samples)] / (window / hop / 2), np.float32)


def _log_envelope(spectra: NDArray[np.complex128]) -> NDArray[np.float64]:
    window = 2 * (spectra.shape[1] - 1)
    cepstrum = np.fft.irfft(np.log(np.abs(spectra) + 1e-7), n=window, axis=1)
    keep = round(_ENVELOPE_SECONDS * RATE)
    cepstrum[:, keep : window - keep + 1] = 0.0
    return np.asarray(np.fft.rfft(cepstrum, axis=1).real)


def _root_hann(length: int) -> NDArray[np.float64]:
    return np.sin(np.pi * np.arange(length) / length)


def _equalised(samples: Pcm, bands: tuple[tuple[float, float], ...]) -> Pcm:
    """Each band raised or lowered by its dB at its frequency, one octave wide."""
    frequencies = frequencies_of(len(samples))
    gains = (bell(frequencies, frequency, decibels, 1.41) for frequency, decibels in bands)
    return equalised(samples, together(*gains))
