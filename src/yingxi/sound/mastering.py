"""One static gain and one gain curve for the whole film, the same for every stem, so that stems add up.

Method (docs/figures.md, Mastering): peaks of the sum at four times the rate, a gain that
keeps them under the ceiling (minimum over 5 ms either side, release over 100 ms, smoothed by a 5 ms Hann
window), and the static gain solved again until the integrated loudness meets the target.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.equalising import decibels
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.loudness import LoudnessTarget
from yingxi.sound.buses import Bus, added, summed, written
from yingxi.sound.limiting import limiting_curve
from yingxi.sound.loudness import SILENCE, hop_energies, integrated, overlapped, oversampled_peaks
from yingxi.sound.model import StemName

IN_HAND = 1.4
"""dB between the highest true peak before encoding and the most allowed after it; AAC added up to 1.1 in films."""

CINEMA_GAIN = -4.0
"""dB where nothing is normalised: dialogue, at -23 LUFS while working, comes to the -27 that cinemas are used to."""

STEP = SAMPLE_RATE // 1000
"""The curve is solved once a millisecond."""

LARGEST_GAIN = 24.0
"""dB. A film that is almost silent stays quiet instead of turning its noise up."""

_MARGIN = 960


def mastered(stems: Mapping[StemName, Bus], folder: Path, *, target: LoudnessTarget) -> float:
    """Writes each stem x gain x curve and their sum as `<name>.raw` in `folder`. Gives the curve's deepest gain in dB.
    How loud it became is measured with the stems."""
    buses = list(stems.values())
    peaks = _peaks(summed(*buses))
    ceiling = decibels(target.true_peak - IN_HAND)
    if target.integrated is None:
        gain = decibels(CINEMA_GAIN)
    else:
        gain = _static_gain(hop_energies(summed(*buses), STEP), peaks, target.integrated, ceiling)
    curve = limiting_curve(gain * peaks, ceiling)
    files = {name: (folder / f"{name}.raw").open("wb") for name in (*stems, "mix")}
    try:
        applied = [_levelled(bus.blocks(), gain, curve) for bus in buses]
        for blocks in zip(*applied, strict=True):
            for name, block in zip(stems, blocks, strict=True):
                written(files[name], block)
            whole = added(blocks)
            written(files["mix"], whole)
    finally:
        for file in files.values():
            file.close()
    return 20 * float(numpy.log10(curve.min(initial=1.0)))


def _static_gain(
    energies: NDArray[numpy.float64], peaks: NDArray[numpy.float64], target: float, ceiling: float
) -> float:
    """`energies` are K-weighted, of each millisecond: the curve is slow enough to be applied to them, so that
    solving again costs no pass over the film."""
    level = integrated(_hops(energies))
    if level <= SILENCE:
        return 1.0
    gain = min(target - level, LARGEST_GAIN)
    for _ in range(4):
        factor = decibels(gain)
        reached = integrated(
            _hops(energies * (factor * limiting_curve(factor * peaks, ceiling)[: len(energies)]) ** 2)
        )
        if abs(target - reached) < 0.01:
            break
        gain = min(gain + target - reached, LARGEST_GAIN)
    return decibels(gain)


def _hops(energies: NDArray[numpy.float64]) -> NDArray[numpy.float64]:
    whole = len(energies) // 100
    hops: NDArray[numpy.float64] = energies[: whole * 100].reshape(whole, 100).mean(axis=1)
    return hops


def _peaks(blocks: Iterator[Pcm]) -> NDArray[numpy.float64]:
    """The true peak of each millisecond."""
    found: list[NDArray[numpy.float64]] = []
    for samples, before, own in overlapped(blocks, _MARGIN):
        all_peaks = oversampled_peaks(samples, STEP)
        found.append(all_peaks[before // STEP : before // STEP + -(-own // STEP)])
    return numpy.concatenate(found) if found else numpy.zeros(0)


def _levelled(blocks: Iterator[Pcm], gain: float, curve: NDArray[numpy.float64]) -> Iterator[Pcm]:
    moments = (numpy.arange(len(curve)) + 0.5) * STEP
    first = 0
    for block in blocks:
        near = slice(max(0, first // STEP - 2), (first + len(block)) // STEP + 3)
        along = numpy.interp(numpy.arange(first, first + len(block)), moments[near], curve[near])
        yield block * (gain * along).astype(numpy.float32)[:, None]
        first += len(block)
