"""The ear's weighting of ITU-R BS.1770-4, under which loudness is measured."""

from functools import cache

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.samples import SAMPLE_RATE

_STAGES = (
    ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
"""Tables 1 and 2, the head's shelf and the high-pass at 48 kHz: numerator and denominator of each."""

MEMORY = 8192
"""Samples after which the filter has forgotten a click: its slowest pole has fallen by 355 dB."""

_BLOCK = SAMPLE_RATE // 2


class KWeighting:
    """The filter with its memory: what is heard in pieces is weighted as one."""

    def __init__(self, sides: int = 1) -> None:
        self._past = numpy.zeros((sides, MEMORY - 1))

    def weighted(self, samples: NDArray[numpy.floating]) -> NDArray[numpy.float64]:
        """(sides, n) samples at 48 kHz as the ear weighs them, after those of earlier calls."""
        joined = numpy.concatenate([self._past, samples], axis=1, dtype=numpy.float64)
        self._past = joined[:, -(MEMORY - 1) :]
        size, response = _spectrum()
        heard: NDArray[numpy.float64] = numpy.empty(samples.shape)
        for first in range(0, samples.shape[1], _BLOCK):
            length = min(_BLOCK, samples.shape[1] - first)
            # What the end of a block throws back into its start falls on samples that are left out.
            stretch = joined[:, first : first + length + MEMORY - 1]
            ringing = numpy.fft.irfft(numpy.fft.rfft(stretch, size) * response, size)
            heard[:, first : first + length] = ringing[:, MEMORY - 1 : MEMORY - 1 + length]
        return heard


def k_weighted(samples: NDArray[numpy.floating]) -> NDArray[numpy.float64]:
    """One mono piece at 48 kHz as the ear weighs it."""
    weighted: NDArray[numpy.float64] = KWeighting().weighted(samples[None, :])[0]
    return weighted


@cache
def _spectrum() -> tuple[int, NDArray[numpy.complex128]]:
    """The filter's first MEMORY samples as a spectrum, and the length of the transform."""
    size = 1 << (_BLOCK + MEMORY - 2).bit_length()
    turn = numpy.exp(-2j * numpy.pi * numpy.fft.rfftfreq(size))
    response = numpy.ones(len(turn), numpy.complex128)
    for numerator, denominator in _STAGES:
        response *= numpy.polyval(numerator[::-1], turn) / numpy.polyval(denominator[::-1], turn)
    clicked = numpy.fft.irfft(response, size)[:MEMORY]
    return size, numpy.fft.rfft(clicked, size)
