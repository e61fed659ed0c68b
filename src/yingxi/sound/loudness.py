"""How loud samples are, as ITU-R BS.1770-4 hears it, in blocks so that a film's length costs no memory."""

from collections.abc import Iterable, Iterator

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.resampling import highest_between
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.acoustics.weighting import KWeighting
from yingxi.film.noun import Noun

HOP = SAMPLE_RATE // 10
"""100 ms: a momentary window is four of them."""

SILENCE = -120.0


def stereo(samples: Pcm) -> Pcm:
    """(n, 2) samples; mono goes to both sides."""
    return samples if samples.ndim == 2 else numpy.repeat(samples[:, None], 2, axis=1)


def hop_energies(blocks: Iterable[Pcm], hop: int = HOP) -> NDArray[numpy.float64]:
    """The K-weighted energy, summed over both sides, of each whole hop (100 ms) of the blocks end to end: all of them
    mono, which is heard on both, or all stereo."""
    ear: KWeighting | None = None
    rest = numpy.zeros(0)
    energies: list[NDArray[numpy.float64]] = []
    for block in blocks:
        sides = numpy.atleast_2d(block.T)
        ear = ear or KWeighting(len(sides))
        weighted = ear.weighted(sides)
        weighted *= weighted
        joined = numpy.concatenate([rest, weighted.sum(axis=0) * (2 / len(sides))])
        whole = len(joined) // hop
        energies.append(joined[: whole * hop].reshape(whole, hop).mean(axis=1))
        rest = joined[whole * hop :]
    return numpy.concatenate(energies) if energies else numpy.zeros(0)


def momentary(energies: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    """Momentary loudness in LUFS: value i covers the 400 ms from hop i."""
    if len(energies) < 4:
        return (
            numpy.full(min(1, len(energies)), _lufs(float(energies.sum()) / 4)) if len(energies) else energies
        )
    windows = numpy.convolve(energies, numpy.full(4, 0.25), mode="valid")
    levels: NDArray[numpy.float64] = -0.691 + 10 * numpy.log10(numpy.maximum(windows, 1e-13))
    return levels


def integrated(energies: NDArray[numpy.float64]) -> float:
    """Integrated loudness in LUFS with both gates; `SILENCE` where nothing passes the first."""
    levels = momentary(energies)
    powers = 10 ** ((levels + 0.691) / 10)
    loud = powers[levels > -70]
    if not len(loud):
        return SILENCE
    gate = _lufs(float(loud.mean())) - 10
    return _lufs(float(powers[(levels > -70) & (levels > gate)].mean()))


def loudness_of(samples: Pcm) -> float:
    """Integrated loudness of one piece, in LUFS."""
    return integrated(hop_energies([samples]))


class Heard(Noun):
    """How loud a piece is in LUFS: as a whole, and at its loudest moment. A piece shorter than 400 ms is heard with
    silence around it."""

    integrated: float
    loudest: float


def heard(samples: Pcm) -> Heard:
    """How loud a piece is, mono or stereo."""
    around = numpy.zeros((4 * HOP, *samples.shape[1:]), numpy.float32)
    energies = hop_energies([around, samples, around])
    return Heard(
        integrated=integrated(energies[4 : 4 + len(samples) // HOP]),
        loudest=float(momentary(energies).max()),
    )


def oversampled_peaks(samples: Pcm, span: int) -> NDArray[numpy.float64]:
    """The largest absolute value at four times the rate in each `span` samples of (n, 2) samples."""
    spans = -(-len(samples) // span)
    peaks = numpy.zeros(spans)
    for side in range(2):
        padded = numpy.zeros(spans * span, numpy.float32)
        padded[: len(samples)] = samples[:, side]
        peaks = numpy.maximum(peaks, highest_between(padded).reshape(spans, span).max(axis=1))
    return peaks


def overlapped(blocks: Iterator[Pcm], margin: int) -> Iterator[tuple[Pcm, int, int]]:
    """Each block with up to `margin` samples of its neighbours: (samples, samples before it, its own
    length)."""
    before = numpy.zeros((0, 2), numpy.float32)
    held = next(blocks, None)
    while held is not None:
        after = next(blocks, None)
        tail = after[:margin] if after is not None else before[:0]
        yield numpy.concatenate([before, held, tail]), len(before), len(held)
        before, held = held[-margin:], after


def _lufs(power: float) -> float:
    return -0.691 + 10 * float(numpy.log10(max(power, 1e-13)))
