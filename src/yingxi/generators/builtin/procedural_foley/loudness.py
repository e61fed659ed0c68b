"""How loud a sound is, K-weighted as ITU-R BS.1770-4 has it."""

import numpy
from scipy.signal import sosfilt

from yingxi.generators.builtin.procedural_foley.synthesis import RATE, Wave

# ITU-R BS.1770-4, tables 1 and 2, for 48 kHz.
_HEAD = (1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585)
_LOW = (1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621)


def loudest(wave: Wave) -> float:
    """The loudest 400 ms of a sound that both sides play, LUFS; silence stands round it."""
    window = RATE * 2 // 5
    padded = numpy.concatenate([numpy.zeros(window), wave, numpy.zeros(window)])
    summed = numpy.cumsum(_weighted(padded) ** 2)
    energy = float((summed[window:] - summed[:-window]).max()) / window
    return -0.691 + 10 * float(numpy.log10(max(2 * energy, 1e-12)))


def overall(left: Wave, right: Wave) -> float:
    """The mean loudness of a stereo sound without pauses, LUFS."""
    energy = float((_weighted(left) ** 2).mean() + (_weighted(right) ** 2).mean())
    return -0.691 + 10 * float(numpy.log10(max(energy, 1e-12)))


def _weighted(wave: Wave) -> Wave:
    heard: Wave = sosfilt(numpy.array([_HEAD, _LOW]), wave)
    return heard
