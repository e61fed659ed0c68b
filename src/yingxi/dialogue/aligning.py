"""When a mouth is open, from loudness alone: for Voices that say nothing about phonemes."""

from itertools import groupby

import numpy as np

from yingxi.film.mouth import Phone
from yingxi.generators.ports import Pcm

STEP_SECONDS = 0.05
_OPEN = ((-9.0, "a"), (-18.0, "ɛ"), (-30.0, "ə"))
"""Level under the loudest step in dB, and the vowel whose mouth it gets; quieter is silence."""


def phones_by_loudness(samples: Pcm, sample_rate: int) -> tuple[Phone, ...]:
    """One vowel for each stretch of like loudness; nothing for silence."""
    step = round(STEP_SECONDS * sample_rate)
    count = -(-len(samples) // step)
    padded = np.zeros(count * step)
    padded[: len(samples)] = samples
    levels = 10 * np.log10(np.square(padded.reshape(count, step)).mean(axis=1) + 1e-12)
    if levels.max(initial=-120.0) < -70:
        return ()
    symbols = [_vowel(float(level - levels.max())) for level in levels]
    phones = []
    at = 0
    for symbol, run in groupby(symbols):
        length = len(list(run))
        if symbol:
            end = min((at + length) * step, len(samples))
            phones.append(Phone(symbol=symbol, start=at * step / sample_rate, end=end / sample_rate))
        at += length
    return tuple(phones)


def _vowel(decibels_under: float) -> str:
    return next((vowel for level, vowel in _OPEN if decibels_under >= level), "")
