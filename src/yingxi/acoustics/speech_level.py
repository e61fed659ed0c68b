"""The level at which a line leaves, after ITU-R BS.1770-5."""

import numpy as np

from yingxi.acoustics.samples import Pcm
from yingxi.acoustics.weighting import k_weighted

LINE_LOUDNESS = -23.0
"""LUFS of a plain line (EBU R 128)."""
HIGHEST_PEAK = 10 ** (-1.5 / 20)

_BLOCK, _STEP = 19_200, 4_800


def levelled(samples: Pcm, *, decibels: float = 0.0) -> Pcm:
    """The line at -23 LUFS plus `decibels`, or lower where its peak would pass -1.5 dBFS."""
    loudness = line_loudness(samples)
    if loudness is None:
        return samples
    gain = 10 ** ((LINE_LOUDNESS + decibels - loudness) / 20)
    highest = float(np.abs(samples).max()) * gain
    limit = HIGHEST_PEAK / highest if highest > HIGHEST_PEAK else 1.0
    return np.asarray(samples * (gain * limit), np.float32)


def line_loudness(samples: Pcm) -> float | None:
    """Gated loudness of 48 kHz mono samples in LUFS (of all of them where there are less than 400 ms);
    None for silence."""
    weighted = k_weighted(samples)
    count = max(1, (len(weighted) - _BLOCK) // _STEP + 1)
    blocks = (weighted[index * _STEP : index * _STEP + _BLOCK] for index in range(count))
    powers = np.array([np.mean(np.square(block)) for block in blocks])
    audible = powers[powers > 10 ** ((-70 + 0.691) / 10)]
    if not len(audible):
        return None
    gated = audible[audible > audible.mean() / 10]
    return float(-0.691 + 10 * np.log10(gated.mean()))
