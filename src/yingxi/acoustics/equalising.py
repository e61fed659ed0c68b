"""Equalising whole pieces: a gain by frequency, applied to the spectrum, so nothing shifts in time."""

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.convolving import fast_size
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm


def equalised(samples: Pcm, gains: NDArray[numpy.float64]) -> Pcm:
    """The samples, mono or stereo, with linear `gains` over the spectrum that `frequencies_of` names."""
    shape = (-1,) + (1,) * (samples.ndim - 1)
    spectrum = numpy.fft.rfft(samples.astype(numpy.float32), _size(len(samples)), axis=0)
    spectrum *= gains.astype(numpy.float32).reshape(shape)
    heard: Pcm = numpy.fft.irfft(spectrum, axis=0)[: len(samples)].astype(numpy.float32, copy=False)
    return heard


def frequencies_of(length: int) -> NDArray[numpy.float64]:
    """The frequencies, Hz, at which `equalised` wants gains for `length` samples."""
    return numpy.asarray(numpy.fft.rfftfreq(_size(length), 1 / SAMPLE_RATE), numpy.float64)


def high_pass(frequencies: NDArray[numpy.float64], corner: float, order: int = 2) -> NDArray[numpy.float64]:
    """Butterworth magnitude, 6 dB an octave for each `order`."""
    ratio = (corner / numpy.maximum(frequencies, 1e-3)) ** (2 * order)
    gains: NDArray[numpy.float64] = 1 / numpy.sqrt(1 + ratio)
    return gains


def low_pass(frequencies: NDArray[numpy.float64], corner: float, order: int = 2) -> NDArray[numpy.float64]:
    """The gains by which a Butterworth low-pass of this order leaves each frequency (Hz); `corner` in Hz."""
    gains: NDArray[numpy.float64] = 1 / numpy.sqrt(1 + (frequencies / corner) ** (2 * order))
    return gains


def bell(
    frequencies: NDArray[numpy.float64], centre: float, decibels: float, q: float
) -> NDArray[numpy.float64]:
    """A peak of `decibels` at `centre`, as wide as `q` says (bandwidth = centre / q)."""
    octaves = numpy.log2(numpy.maximum(frequencies, 1.0) / centre)
    gains: NDArray[numpy.float64] = 10 ** (decibels / 20 / (1 + (2 * q * octaves * 0.7) ** 2))
    return gains


def shelf(frequencies: NDArray[numpy.float64], corner: float, decibels: float) -> NDArray[numpy.float64]:
    """`decibels` above `corner`, none well below."""
    octaves = numpy.log2(numpy.maximum(frequencies, 1.0) / corner)
    gains: NDArray[numpy.float64] = 10 ** (decibels / 20 / (1 + numpy.exp(-3 * octaves)))
    return gains


def together(*gains: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    """All gains at once."""
    product: NDArray[numpy.float64] = numpy.prod(gains, axis=0)
    return product


def decibels(level: float) -> float:
    """The factor of a level in dB."""
    return float(10 ** (level / 20))


def _size(length: int) -> int:
    # An eighth of a second of silence keeps the end from wrapping into the start.
    return fast_size(length + SAMPLE_RATE // 8)
