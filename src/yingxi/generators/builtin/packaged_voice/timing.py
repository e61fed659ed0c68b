"""From one stretch of speech to a line: pauses, and the exact time of every phoneme."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from yingxi.generators.builtin.packaged_voice.synthesis import RATE, Utterance
from yingxi.generators.ports import Pcm

_LEAD, _TAIL, _SPILL = round(0.03 * RATE), round(0.06 * RATE), round(0.04 * RATE)
_PAUSES = frozenset(",.!?:;—…")
_SILENT = frozenset(' "()“”') | _PAUSES
_LENGTHENING = frozenset("→↗↘↓ːʰʲ̃")
_STRESS = frozenset("ˈˌ")
_PARTS = {"A": "eɪ", "I": "aɪ", "O": "oʊ", "W": "aʊ", "Y": "ɔɪ"}
_MOMENT, _BRIEFEST = round(0.01 * RATE), round(0.06 * RATE)
_INAUDIBLE = 10 ** (-42 / 20)
"""Of the loudest moment of the line."""
_GAP = round(0.28 * RATE)
"""Silence between two pieces of one line that were spoken apart."""


@dataclass(frozen=True)
class Timed:
    """24 kHz samples and phonemes as (symbol, first sample, sample after the last)."""

    samples: Pcm
    phones: tuple[tuple[str, int, int], ...]


def timed(utterance: Utterance, *, pause: float) -> Timed:
    """The utterance trimmed to 30 ms before its first phoneme and 60 ms behind its last, by the durations (before a
    pause, by what is still heard); every pause inside it is `pause` times as long. A last phoneme that rings on into
    the closing mark is given 40 ms of it."""
    if not utterance.durations:
        return Timed(utterance.samples, ())
    ends = np.cumsum(utterance.durations)
    starts = ends - np.asarray(utterance.durations)
    phones = _phones(utterance.symbols, starts[1:-1].tolist(), ends[1:-1].tolist())
    phones = _heard(phones, utterance.samples)
    if not phones:
        return Timed(np.zeros(0, np.float32), ())
    first = max(0, phones[0][1] - _LEAD)
    last = min(phones[-1][2] + _SPILL + _TAIL, len(utterance.samples))
    kept = utterance.samples[first:last].copy()
    _faded(kept)
    phones = [(symbol, start - first, end - first) for symbol, start, end in phones]
    samples, moved = _paused(kept, phones, utterance.symbols, starts[1:-1] - first, ends[1:-1] - first, pause)
    return Timed(samples, tuple(moved))


def joined(pieces: tuple[Timed, ...], *, pause: float) -> Timed:
    """Pieces of one line, one after another, with a breath between them."""
    silence = np.zeros(round(_GAP * pause), np.float32)
    samples: list[Pcm] = []
    phones: list[tuple[str, int, int]] = []
    at = 0
    for piece in pieces:
        if samples:
            samples.append(silence)
            at += len(silence)
        phones += [(symbol, start + at, end + at) for symbol, start, end in piece.phones]
        samples.append(piece.samples)
        at += len(piece.samples)
    return Timed(np.concatenate(samples) if samples else silence[:0], tuple(phones))


def _phones(symbols: str, starts: list[int], ends: list[int]) -> list[tuple[str, int, int]]:
    """Phonemes among the symbols. A stress mark begins the sound behind it, a tone or length mark ends the
    sound before it; a diphthong is two sounds."""
    phones: list[tuple[str, int, int]] = []
    begins: int | None = None
    for symbol, start, end in zip(symbols, starts, ends, strict=True):
        if symbol in _STRESS:
            begins = start
        elif symbol in _LENGTHENING or (symbol == " " and phones and phones[-1][2] == start):
            if phones:
                phones[-1] = (*phones[-1][:2], end)
        elif symbol not in _SILENT:
            phones += _sounds(symbol, start if begins is None else begins, end)
            begins = None
    return [phone for phone in phones if phone[2] > phone[1]]


def _heard(phones: list[tuple[str, int, int]], samples: Pcm) -> list[tuple[str, int, int]]:
    """The phonemes, each that stands before a pause ended where it can be heard no more: the network counts the silence
    behind a phrase to its last tone, and no mouth stays open for that."""
    whole = len(samples) // _MOMENT
    levels = np.sqrt(np.square(samples[: whole * _MOMENT].reshape(whole, _MOMENT)).mean(axis=1))
    if not levels.any():
        return phones
    audible = levels > levels.max() * _INAUDIBLE
    found = []
    for place, (symbol, start, end) in enumerate(phones):
        if place + 1 == len(phones) or phones[place + 1][1] > end:
            first, last = start // _MOMENT, min(whole, -(-end // _MOMENT))
            sounding = np.flatnonzero(audible[first:last])
            heard = (first + int(sounding[-1]) + 1) * _MOMENT if len(sounding) else start
            end = min(end, max(heard, start + _BRIEFEST))
        found.append((symbol, start, end))
    return found


def _sounds(symbol: str, start: int, end: int) -> list[tuple[str, int, int]]:
    parts = _PARTS.get(symbol)
    if parts is None:
        return [(symbol, start, end)]
    middle = start + round((end - start) * 0.6)
    return [(parts[0], start, middle), (parts[1], middle, end)]


def _paused(
    samples: Pcm,
    phones: list[tuple[str, int, int]],
    symbols: str,
    starts: NDArray[np.int64],
    ends: NDArray[np.int64],
    pause: float,
) -> tuple[Pcm, list[tuple[str, int, int]]]:
    """Every pause inside the line made `pause` times as long, at its quietest place."""
    for symbol, start, end in reversed(list(zip(symbols, starts.tolist(), ends.tolist(), strict=True))):
        if symbol not in _PAUSES or not phones[0][2] <= start or end > phones[-1][1] or end - start < 2400:
            continue
        change = round((end - start) * (pause - 1.0))
        at = _quietest(samples, start, end)
        if change > 0:
            samples = np.concatenate([samples[:at], np.zeros(change, np.float32), samples[at:]])
        elif change < 0:
            change = max(change, -(end - start) // 2)
            at = max(start, min(at, end + change))
            samples = np.concatenate([samples[:at], samples[at - change :]])
        phones = [
            (name, begin + change, finish + change) if begin >= end else (name, begin, finish)
            for name, begin, finish in phones
        ]
    return samples, phones


def _quietest(samples: Pcm, start: int, end: int) -> int:
    step = 120
    places = range(start, max(start + 1, end - step), step)
    return min(places, key=lambda place: float(np.square(samples[place : place + step]).sum())) + step // 2


def _faded(samples: Pcm) -> None:
    rise, fall = min(120, len(samples)), min(_SPILL + _TAIL // 2, len(samples))
    samples[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    samples[len(samples) - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)
