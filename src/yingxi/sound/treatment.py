"""What a recorded line goes through before it stands in the room: filters, de-esser, compressor, level.

Order and figures: docs/figures.md, Line.
"""

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.equalising import bell, decibels, equalised, frequencies_of, high_pass, shelf, together
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.sound.levels import DIALOGUE
from yingxi.sound.limiting import limiting_curve
from yingxi.sound.loudness import SILENCE, loudness_of

_STEP = SAMPLE_RATE // 1000
# The compressor (docs/figures.md, Line).
_THRESHOLD = -20.0
"""dB, where it begins."""
_RATIO = 3.0
_KNEE = 4.0
"""dB, over which it sets in."""
_ATTACK = 8.0
"""Milliseconds."""
_RELEASE = 120.0
"""Milliseconds."""
_HIGHEST = 8.0
"""dB of a line's peaks over its loudness, about, so that the film's last gain takes no more from one voice than from
another."""


def line_treated(samples: Pcm, *, offset: float = 0.0) -> Pcm:
    """A mono line at D + `offset` LU, ready to be placed: clear of rumble, open, even."""
    length = len(samples)
    if not length or loudness_of(samples) <= SILENCE + 40:
        return samples.astype(numpy.float32)
    frequencies = frequencies_of(length)
    voice = together(
        high_pass(frequencies, _lowest(samples)),
        bell(frequencies, 300.0, -2.5, 1.0),
        bell(frequencies, 3400.0, 4.0, 0.8),
        shelf(frequencies, 7000.0, 3.0),
    )
    open_line = _desibilated(equalised(samples, voice))
    entering = open_line * decibels(DIALOGUE - loudness_of(open_line))
    even = entering * _compression(entering)
    for _ in range(2):
        # What is held is quieter, and comes back to D with its peaks.
        even = _peaks_held(even * decibels(DIALOGUE - loudness_of(even)))
    level = even * decibels(DIALOGUE + offset - loudness_of(even))
    return _edges(level.astype(numpy.float32), 0.005, 0.015)


def pitch_of(samples: Pcm) -> float:
    """The median pitch of the voiced parts in Hz, by autocorrelation of 40 ms pieces; 160 where none is found."""
    coarse = samples[: len(samples) // 6 * 6].reshape(-1, 6).mean(axis=1)
    rate, size = SAMPLE_RATE // 6, 320
    frames = coarse[: len(coarse) // size * size].reshape(-1, size)
    if not len(frames):
        return 160.0
    frames = frames - frames.mean(axis=1, keepdims=True)
    frames = frames[(frames**2).mean(axis=1) > 0.2 * (frames**2).mean()]
    spectrum = numpy.abs(numpy.fft.rfft(frames, 2 * size, axis=1)) ** 2
    correlation = numpy.fft.irfft(spectrum, axis=1)[:, :size]
    nearest, farthest = rate // 400, rate // 70
    lags = correlation[:, nearest:farthest]
    voiced = lags.max(axis=1, initial=0.0) > 0.35 * correlation[:, 0]
    if not voiced.any():
        return 160.0
    return float(numpy.median(rate / (lags[voiced].argmax(axis=1) + nearest)))


def _lowest(samples: Pcm) -> float:
    pitch = pitch_of(samples)
    return 70.0 if pitch < 155 else 110.0 if pitch < 265 else 130.0


def _levels(samples: Pcm, span: int) -> NDArray[numpy.float64]:
    whole = -(-len(samples) // span)
    padded = numpy.zeros(whole * span)
    padded[: len(samples)] = samples
    power: NDArray[numpy.float64] = (padded.reshape(whole, span) ** 2).mean(axis=1)
    return power


def _desibilated(samples: Pcm) -> Pcm:
    """Turns 5-9 kHz down 4 dB in the 50 ms pieces in which it passes 1-4 kHz less 3 dB."""
    frequencies = frequencies_of(len(samples))
    hissing = equalised(samples, ((frequencies > 5000) & (frequencies < 9000)).astype(float))
    speaking = equalised(samples, ((frequencies > 1000) & (frequencies < 4000)).astype(float))
    span = SAMPLE_RATE // 20
    sharp = _levels(hissing, span) > _levels(speaking, span) * 0.5 + 1e-9
    if not sharp.any():
        return samples
    centres = (numpy.arange(len(sharp)) + 0.5) * span
    taken = numpy.interp(numpy.arange(len(samples)), centres, sharp * (1 - decibels(-4.0)))
    softer: Pcm = (samples - hissing * taken).astype(numpy.float32)
    return softer


def _compression(samples: Pcm) -> Pcm:
    """The compressor's gain for each sample: 3:1 over -20 dBFS with a soft knee."""
    level = 10 * numpy.log10(_levels(samples, _STEP) * 2 + 1e-12)
    over = level - _THRESHOLD
    soft = numpy.clip((over + _KNEE / 2) / _KNEE, 0, 1) ** 2 * _KNEE / 2
    wanted = -(1 - 1 / _RATIO) * numpy.where(over > _KNEE / 2, over, soft)
    attack, release = 1 - numpy.exp(-1 / _ATTACK), 1 - numpy.exp(-1 / _RELEASE)
    gains = numpy.empty(len(wanted))
    now = 0.0
    for i, target in enumerate(wanted.tolist()):
        now += (attack if target < now else release) * (target - now)
        gains[i] = now
    centres = (numpy.arange(len(gains)) + 0.5) * _STEP
    along: Pcm = 10 ** (numpy.interp(numpy.arange(len(samples)), centres, gains) / 20).astype(numpy.float32)
    return along


def _peaks_held(samples: Pcm) -> Pcm:
    """A line at D, its peaks at most `_HIGHEST` over it."""
    whole = -(-len(samples) // _STEP)
    peaks = numpy.zeros(whole * _STEP)
    peaks[: len(samples)] = numpy.abs(samples)
    curve = limiting_curve(peaks.reshape(whole, _STEP).max(axis=1), decibels(DIALOGUE + _HIGHEST))
    centres = (numpy.arange(whole) + 0.5) * _STEP
    along: Pcm = numpy.interp(numpy.arange(len(samples)), centres, curve).astype(numpy.float32)
    return samples * along


def _edges(samples: Pcm, rising: float, falling: float) -> Pcm:
    edged = samples.copy()
    up, down = min(len(edged), int(rising * SAMPLE_RATE)), min(len(edged), int(falling * SAMPLE_RATE))
    edged[:up] *= numpy.linspace(0, 1, up, dtype=numpy.float32)
    edged[-down:] *= numpy.linspace(1, 0, down, dtype=numpy.float32)
    return edged
