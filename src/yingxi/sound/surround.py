"""The mix in 5.1, made of its stems: dialogue in the centre, music and effects in front and, later and softer, behind.

Three dB under the stereo mix, for its centre holds what two sides held. Folded down to stereo again (centre at -3 dB)
the front is the stereo mix itself. Channels in the order of ITU-R BS.775: left, right, centre, LFE, left surround,
right surround.
"""

from collections.abc import Iterator
from math import sqrt

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.equalising import decibels, low_pass
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.sound.model import Mix

CHANNELS = 6
MASK = 0x3F
"""Front left, right, centre, LFE, back left, right, as a WAVE file names them."""

_BEHIND = {"music": (0.013, -13.0), "effects": (0.017, -10.0)}
"""Seconds and dB by which the surrounds stand behind: late enough not to draw the ear, early enough not to echo."""
_BEHIND_HZ = 7000.0
_LOW_HZ, _LOW_DB = 90.0, -6.0
_TAPS = 4095


def surround_blocks(mix: Mix) -> Iterator[Pcm]:
    """(n, 6) samples, block by block, as many as the mix has."""
    behind, low = _kernel(_BEHIND_HZ, 1), _kernel(_LOW_HZ, 2)
    late = {name: round(seconds * SAMPLE_RATE) for name, (seconds, _) in _BEHIND.items()}
    before = max(late.values()) + _TAPS
    past = {name: numpy.zeros((before, 2), numpy.float32) for name in _BEHIND}
    for dialogue, music, effects in zip(
        mix.blocks("dialogue"), mix.blocks("music"), mix.blocks("effects"), strict=True
    ):
        count = len(dialogue)
        out = numpy.zeros((count, CHANNELS), numpy.float32)
        middle = dialogue.mean(axis=1)
        out[:, 2] = middle * sqrt(2)
        out[:, :2] = dialogue - middle[:, None] + music + effects
        for name, block in (("music", music), ("effects", effects)):
            joined = numpy.concatenate([past[name], block])
            start = len(past[name]) - late[name]
            for side in (0, 1):
                heard = _through(joined[:, side], behind, start, count)
                out[:, 4 + side] += heard * decibels(_BEHIND[name][1])
            out[:, 3] += _through(joined.sum(axis=1), low, len(past[name]), count) * decibels(_LOW_DB) / 2
            past[name] = joined[-before:]
        yield numpy.clip(out * numpy.float32(0.5**0.5), -1.0, 1.0)


def _through(samples: NDArray[numpy.float32], kernel: NDArray[numpy.float32], start: int, count: int) -> Pcm:
    """`count` samples from `start` through a filter that looks back alone."""
    stretch = samples[start - len(kernel) + 1 : start + count]
    size = 1 << (len(stretch) + len(kernel)).bit_length()
    heard = numpy.fft.irfft(numpy.fft.rfft(stretch, size) * numpy.fft.rfft(kernel, size), size)
    return numpy.asarray(heard[len(kernel) - 1 : len(kernel) - 1 + count], numpy.float32)


def _kernel(corner: float, order: int) -> NDArray[numpy.float32]:
    """A low-pass as a filter of `_TAPS` that begins at once (its phase is the least that its magnitude allows)."""
    size = 1 << (_TAPS * 2).bit_length()
    frequencies = numpy.asarray(numpy.fft.rfftfreq(size, 1 / SAMPLE_RATE), numpy.float64)
    gains = low_pass(frequencies, corner, order)
    cepstrum = numpy.fft.irfft(numpy.log(numpy.maximum(gains, 1e-5)), size)
    folded = numpy.zeros(size)
    folded[0] = cepstrum[0]
    folded[1 : size // 2] = 2 * cepstrum[1 : size // 2]
    response = numpy.fft.irfft(numpy.exp(numpy.fft.rfft(folded)), size)[:_TAPS]
    return numpy.asarray(response * numpy.hanning(2 * _TAPS)[_TAPS:], numpy.float32)
