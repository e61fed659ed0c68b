"""How far a voice rises and falls: its own melody made wider or flatter, and a tremor, by playing faster where it is
to be higher."""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from yingxi.acoustics.pitch import HOP_SECONDS, pitch_track
from yingxi.acoustics.resampling import resampled
from yingxi.generators.builtin.packaged_voice.synthesis import RATE
from yingxi.generators.builtin.packaged_voice.timing import Timed
from yingxi.generators.ports import Pcm

_FARTHEST = 0.7
"""Octaves from its median beyond which a moment's pitch is taken for a slip of the measurement."""
_MOST = 0.32
"""Octaves by which any moment is moved."""
_FINER = 4
_LEAP_SECONDS = 0.4
"""Until a leap at a line's beginning has come down to a third."""
_AFTER_A_RISE = round(0.06 * RATE)


@dataclass(frozen=True)
class Intoned:
    """The line with its melody moved. `raised` says for each of its samples by which ratio it was raised, so that the
    mouth's resonances can be put back."""

    line: Timed
    raised: NDArray[np.float64]


def intoned(
    line: Timed,
    *,
    amount: float,
    tremor: float = 0.0,
    rate: float = 5.2,
    question: float = 0.0,
    leap: float = 0.0,
) -> Intoned:
    """The line with every rise and fall `amount` times as wide (in octaves about its median), a tremor of `tremor`
    cents, `rate` times a second, its questions ending `question` octaves higher, and its beginning `leap` octaves
    higher. Times of phonemes move with the sound."""
    samples = line.samples
    asks = bool(question and line.rising)
    if len(samples) < RATE // 10 or (abs(amount - 1.0) < 0.02 and not tremor and not asks and not leap):
        return Intoned(line, np.ones(len(samples)))
    octaves = (amount - 1.0) * melody_of(samples)
    moments = np.arange(len(samples)) / RATE
    if tremor:
        # A tremor is never quite even.
        drift = 0.6 * np.sin(2 * np.pi * 0.31 * moments) + 0.3 * np.sin(2 * np.pi * 0.83 * moments + 1.0)
        octaves = octaves + tremor / 1200 * np.sin(2 * np.pi * rate * moments + drift)
    if leap and line.phones:
        since = np.maximum(0.0, moments - line.phones[0][1] / RATE)
        octaves = octaves + leap * np.exp(-np.square(since / _LEAP_SECONDS))
    octaves = np.clip(octaves, -_MOST, _MOST)
    for start, end in line.rising if asks else ():
        # It goes up slowly, most of it on the last syllable, and stays there to the mark.
        climb = np.clip((np.arange(len(samples)) - start) / max(1, end - start), 0.0, 1.0) ** 1.6
        climb[min(len(climb), end + _AFTER_A_RISE) :] = 0.0
        octaves = octaves + question * climb
    return moved_by(line, octaves)


def moved_by(line: Timed, octaves: NDArray[np.float64]) -> Intoned:
    """The line with each sample raised by so many octaves, and the times of its phonemes with the sound."""
    samples = line.samples
    raised = 2.0**octaves
    # Where each sample comes to lie when those before it are played so much faster.
    places = np.concatenate([[0.0], np.cumsum(1.0 / raised)])
    length = int(places[-1])
    read_at = np.interp(np.arange(length), places, np.arange(len(places)))
    moved = _read(samples, read_at)
    phones = tuple(
        (symbol, *(round(float(places[min(edge, len(samples))])) for edge in edges))
        for symbol, *edges in line.phones
    )
    curve = np.interp(read_at, np.arange(len(raised)), raised)
    return Intoned(Timed(moved, phones), curve)  # type: ignore[arg-type]


def melody_of(samples: Pcm) -> NDArray[np.float64]:
    """Octaves above the line's median pitch for each sample; between voiced moments it glides."""
    track = pitch_track(samples, RATE)
    voiced = np.flatnonzero(track > 0)
    if len(voiced) < 5:
        return np.zeros(len(samples))
    octaves = np.log2(track[voiced] / np.median(track[voiced]))
    near = np.abs(octaves) < _FARTHEST
    if near.sum() < 5:
        return np.zeros(len(samples))
    along = np.interp(np.arange(len(track)), voiced[near], octaves[near])
    window = np.hanning(9)[1:-1]
    smooth = np.convolve(np.pad(along, 3, mode="edge"), window / window.sum(), mode="valid")
    return np.interp(np.arange(len(samples)) / RATE, np.arange(len(smooth)) * HOP_SECONDS, smooth)


def _read(samples: Pcm, places: NDArray[np.float64]) -> Pcm:
    """The samples at places between them: straight lines through four times as many."""
    fine = resampled(samples, Fraction(_FINER))
    return np.interp(places * _FINER, np.arange(len(fine)), fine).astype(np.float32)
