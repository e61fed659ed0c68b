"""The gain that keeps peaks under a ceiling: of the whole film, and of one line before it stands in the room."""

import numpy
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

_RELEASE = 6.0 / 100
"""dB a millisecond: 6 dB in 100 ms."""


def limiting_curve(peaks: NDArray[numpy.float64], ceiling: float) -> NDArray[numpy.float64]:
    """The gain at each millisecond, 0-1, from its peak: never above ceiling / peak of any millisecond that it
    touches (docs/figures.md, Mastering)."""
    wanted = 20 * numpy.log10(numpy.minimum(1.0, ceiling / numpy.maximum(peaks, 1e-9)))
    lowest = sliding_window_view(numpy.pad(wanted, 5, mode="edge"), 11).min(axis=1)
    slope = _RELEASE * numpy.arange(len(lowest))
    released = numpy.minimum(numpy.minimum.accumulate(lowest - slope) + slope, 0.0)
    window = numpy.hanning(7)[1:-1]
    padded = numpy.pad(10 ** (released / 20), 2, mode="edge")
    smoothed: NDArray[numpy.float64] = numpy.convolve(padded, window / window.sum(), mode="valid")
    return smoothed
