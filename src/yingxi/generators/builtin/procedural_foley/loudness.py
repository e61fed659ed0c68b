"""How loud a sound is, K-weighted as ITU-R BS.1770-4 has it."""

import numpy

from yingxi.acoustics.weighting import k_weighted
from yingxi.generators.builtin.procedural_foley.synthesis import RATE, Wave


def loudest(wave: Wave) -> float:
    """The loudest 400 ms of a sound that both sides play, LUFS; silence stands round it."""
    window = RATE * 2 // 5
    padded = numpy.concatenate([numpy.zeros(window), wave, numpy.zeros(window)])
    summed = numpy.cumsum(k_weighted(padded) ** 2)
    energy = float((summed[window:] - summed[:-window]).max()) / window
    return -0.691 + 10 * float(numpy.log10(max(2 * energy, 1e-12)))


def overall(left: Wave, right: Wave) -> float:
    """The mean loudness of a stereo sound without pauses, LUFS."""
    energy = float((k_weighted(left) ** 2).mean() + (k_weighted(right) ** 2).mean())
    return -0.691 + 10 * float(numpy.log10(max(energy, 1e-12)))
