"""Other rates: a voice moved in pitch, and what lies between the samples."""

from fractions import Fraction
from functools import cache
from math import ceil

import numpy
import soxr
from numpy.typing import NDArray

from yingxi.acoustics.samples import Pcm

_PHASES, _TAPS = 4, 12


def resampled(samples: Pcm, ratio: Fraction) -> Pcm:
    """`ratio` samples for each one of mono `samples`, none shifted; the last are rounded up."""
    moved: Pcm = soxr.resample(samples, ratio.denominator, ratio.numerator).astype(numpy.float32)
    length = ceil(len(samples) * ratio)
    return numpy.pad(moved, (0, max(0, length - len(moved))))[:length]


@cache
def _between() -> NDArray[numpy.float32]:
    """Kernels of the four places from one sample to the next: a sinc in a Kaiser window, 12 taps each, as
    annex 2 of ITU-R BS.1770-4 has it."""
    at = numpy.arange(-_PHASES * _TAPS // 2, _PHASES * _TAPS // 2 + 1) / _PHASES
    shape = numpy.sinc(at) * numpy.kaiser(len(at), 5.0)
    phases = numpy.zeros((_PHASES, _TAPS + 1))
    for place in range(_PHASES):
        kernel = shape[place::_PHASES]
        phases[place, : len(kernel)] = kernel / kernel.sum()
    return phases.astype(numpy.float32)


def highest_between(samples: Pcm) -> Pcm:
    """The largest absolute value at and after each of mono `samples`, at four times the rate."""
    around = numpy.pad(samples, _TAPS // 2)
    highest = numpy.zeros(len(samples), numpy.float32)
    for kernel in _between():
        heard = numpy.zeros(len(samples), numpy.float32)
        for tap in numpy.flatnonzero(kernel):
            heard += kernel[tap] * around[_TAPS - tap : len(around) - tap]
        numpy.maximum(highest, numpy.abs(heard), out=highest)
    return highest
