"""How high a voice is, moment by moment."""

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm

LOWEST, HIGHEST = 60.0, 560.0
"""Hz: below a deep man's voice, above a child's that calls."""

HOP_SECONDS = 0.01
_WINDOW_SECONDS = 0.045
_RATE = 12_000
_AT_ONCE = 1000
"""Moments correlated at once, so that minutes of sound need little memory."""
_VOICED = 0.5
"""Share of a moment's energy that comes back one period later, above which it is a tone."""


def pitch_track(samples: Pcm, rate: int = SAMPLE_RATE) -> NDArray[numpy.float64]:
    """The fundamental in Hz of each `HOP_SECONDS` of mono samples at `rate` (a multiple of 12 kHz); 0 where there is
    none. By autocorrelation, corrected for its window; of periods that fit about as well, the shortest."""
    step = rate // _RATE
    coarse = samples[: len(samples) // step * step].reshape(-1, step).mean(axis=1).astype(numpy.float64)
    hop, size = round(HOP_SECONDS * _RATE), round(_WINDOW_SECONDS * _RATE)
    count = max(1, len(coarse) // hop)
    padded = numpy.pad(coarse, (size // 2, size))
    rows = numpy.lib.stride_tricks.sliding_window_view(padded, size)[::hop][:count]
    window = numpy.hanning(size)
    shortest, longest = int(_RATE / HIGHEST), int(_RATE / LOWEST)
    own = _correlated(window[None, :])[0]
    correlation = numpy.concatenate(
        [
            _correlated((some - some.mean(axis=1, keepdims=True)) * window)[:, : longest + 2]
            for some in (rows[first : first + _AT_ONCE] for first in range(0, count, _AT_ONCE))
        ]
    )
    energy = correlation[:, :1]
    shares = correlation[:, : longest + 2] / numpy.maximum(energy, 1e-12) * (own[0] / own[: longest + 2])
    inside = shares[:, shortest : longest + 1]
    best = inside.max(axis=1)
    peaks = (inside >= shares[:, shortest - 1 : longest]) & (inside >= shares[:, shortest + 1 : longest + 2])
    good = peaks & (inside > 0.9 * best[:, None])
    first = numpy.where(good.any(axis=1), good.argmax(axis=1), inside.argmax(axis=1)) + shortest
    loud = energy[:, 0] > 1e-3 * energy.max(initial=1e-12)
    return numpy.where((best > _VOICED) & loud, _RATE / _between(shares, first), 0.0)


def median_pitch(samples: Pcm, rate: int = SAMPLE_RATE) -> float:
    """The median of the voiced moments in Hz; 0 where nothing is voiced."""
    track = pitch_track(samples, rate)
    voiced = track[track > 0]
    return float(numpy.median(voiced)) if len(voiced) else 0.0


def _correlated(rows: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    length = rows.shape[1]
    spectrum = numpy.abs(numpy.fft.rfft(rows, 2 * length, axis=1)) ** 2
    return numpy.asarray(numpy.fft.irfft(spectrum, axis=1)[:, :length])


def _between(shares: NDArray[numpy.float64], lags: NDArray[numpy.int64]) -> NDArray[numpy.float64]:
    """The lags with the peak of a parabola through their neighbours: finer than a sample."""
    rows = numpy.arange(len(lags))
    left, middle, right = (shares[rows, lags + away] for away in (-1, 0, 1))
    bend = left - 2 * middle + right
    shift = numpy.where(numpy.abs(bend) > 1e-9, 0.5 * (left - right) / numpy.where(bend == 0, 1, bend), 0.0)
    return numpy.asarray(lags + numpy.clip(shift, -0.5, 0.5), numpy.float64)
