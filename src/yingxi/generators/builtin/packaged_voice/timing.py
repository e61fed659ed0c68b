"""From one stretch of speech to a line: pauses, and the exact time of every phoneme."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from yingxi.generators.builtin.packaged_voice.synthesis import RATE
from yingxi.generators.ports import Pcm, Utterance

# In samples.
_LEAD = round(0.03 * RATE)
"""How long before its first phoneme a line starts."""
_TAIL = round(0.06 * RATE)
"""How long after its last phoneme it ends."""
_SPILL = round(0.04 * RATE)
"""How long its last phoneme rings on besides."""
_PAUSES = frozenset(",.!?:;—…")
_SILENT = frozenset(' "()“”') | _PAUSES
_LENGTHENING = frozenset("→↗↘↓ːʰʲ̃")
_STRESS = frozenset("ˈˌ")
_PARTS = {"A": "eɪ", "I": "aɪ", "O": "oʊ", "W": "aʊ", "Y": "ɔɪ"}
_MOMENT = round(0.01 * RATE)
_BRIEFEST = round(0.06 * RATE)
_INAUDIBLE = 10 ** (-42 / 20)
"""Of the loudest moment of the line."""
_EARLY = round(0.12 * RATE)
"""How long before its time by the durations a sound behind a silence may begin: m and w 60 to 80 ms, x and s 100."""
_GAP = round(0.45 * RATE)
"""Silence between two pieces of one line that were spoken apart, each a sentence or more."""
_NATURAL = {",": (0.15, 0.30), ";": (0.24, 0.42), ":": (0.24, 0.42), "—": (0.24, 0.45), "…": (0.40, 0.75)}
_NATURAL_END = (0.36, 0.58)
"""Seconds that a mark may last: the network's own lengths, from 0.1 to 0.7, mean nothing. Full stops and the like last
as long as the second says."""
_EDGE = round(0.004 * RATE)
_BEFORE_A_RISE = round(0.42 * RATE)
"""How long before its end a question begins to go up, at most: its last word or two."""


@dataclass(frozen=True)
class Timed:
    """24 kHz samples and phonemes as (symbol, first sample, sample after the last)."""

    samples: Pcm
    phones: tuple[tuple[str, int, int], ...]
    rising: tuple[tuple[int, int], ...] = ()
    """Samples over which a question goes up."""


def timed(utterance: Utterance, *, pause: float, rises: tuple[bool, ...] = ()) -> Timed:
    """The utterance trimmed to 30 ms before its first phoneme and 60 ms behind its last, by the durations (beside a
    pause, by what is heard); every pause inside it is as long as its mark asks for, times `pause`. `rises` says
    of each question mark whether the voice goes up before it. A last phoneme that rings on into
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
    marks = _marks(utterance.symbols, (starts[1:-1] - first).tolist())
    samples, moved = _paused(kept, phones, marks, pause)
    asked = [before for mark, before in _preceding(marks, phones) if mark == "?"]
    rising = tuple(_rise(moved, last) for last, up in zip(asked, rises, strict=False) if up)
    return Timed(samples, tuple(moved), rising)


def joined(pieces: tuple[Timed, ...], *, pause: float, marks: tuple[str, ...] = ()) -> Timed:
    """Pieces of one line, one after another, with a breath between them; behind a piece that ends in the middle of a
    sentence, at one of `marks`, with the pause that the mark asks for."""
    samples: list[Pcm] = []
    phones: list[tuple[str, int, int]] = []
    rising: list[tuple[int, int]] = []
    at = 0
    for place, piece in enumerate(pieces):
        if samples:
            mark = marks[place - 1] if place <= len(marks) else ""
            rest = np.mean(_NATURAL[mark]) * RATE if mark in _NATURAL else _GAP
            samples.append(np.zeros(round(rest * pause), np.float32))
            at += len(samples[-1])
        phones += [(symbol, start + at, end + at) for symbol, start, end in piece.phones]
        rising += [(start + at, end + at) for start, end in piece.rising]
        samples.append(piece.samples)
        at += len(piece.samples)
    return Timed(
        np.concatenate(samples) if samples else np.zeros(0, np.float32), tuple(phones), tuple(rising)
    )


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
    """The phonemes, each that stands before a pause ended where it can be heard no more, each behind one begun where it
    is heard first: the network counts the silence behind a phrase to its last tone, where no mouth stays open, and the
    onset of a phrase to the silence before it, where it would be cut off."""
    whole = len(samples) // _MOMENT
    levels = np.sqrt(np.square(samples[: whole * _MOMENT].reshape(whole, _MOMENT)).mean(axis=1))
    if not levels.any():
        return phones
    audible = levels > levels.max() * _INAUDIBLE
    found: list[tuple[str, int, int]] = []
    for place, (symbol, start, end) in enumerate(phones):
        if place == 0 or phones[place - 1][2] < start:
            earliest = max(start - _EARLY, found[-1][2] if found else 0)
            start = _onset(audible, start, earliest)
        if place + 1 == len(phones) or phones[place + 1][1] > end:
            first, last = start // _MOMENT, min(whole, -(-end // _MOMENT))
            sounding = np.flatnonzero(audible[first:last])
            heard = (first + int(sounding[-1]) + 1) * _MOMENT if len(sounding) else start
            end = min(end, max(heard, start + _BRIEFEST))
        found.append((symbol, start, end))
    return found


def _onset(audible: NDArray[np.bool_], start: int, earliest: int) -> int:
    """The first sample of what sounds without a gap up to `start`, not before `earliest`."""
    silent = np.flatnonzero(~audible[: start // _MOMENT])
    sounding = (int(silent[-1]) + 1) * _MOMENT if len(silent) else 0
    return min(start, max(sounding, earliest))


def _sounds(symbol: str, start: int, end: int) -> list[tuple[str, int, int]]:
    parts = _PARTS.get(symbol)
    if parts is None:
        return [(symbol, start, end)]
    middle = start + round((end - start) * 0.6)
    return [(parts[0], start, middle), (parts[1], middle, end)]


def _marks(symbols: str, starts: list[int]) -> list[tuple[str, int]]:
    """The marks that are heard as pauses, and where each begins; of several together, the strongest. Those before the
    first sound are none."""
    found: list[tuple[str, int]] = []
    previous = ""
    silent = len(symbols) - len(symbols.lstrip("".join(_SILENT)))
    for symbol, start in list(zip(symbols, starts, strict=True))[silent:]:
        if symbol in _PAUSES:
            if found and previous in _PAUSES:
                found[-1] = (max(found[-1][0], symbol, key=_weight), found[-1][1])
            else:
                found.append((symbol, start))
        previous = symbol if symbol != " " else previous
    return found


def _weight(mark: str) -> tuple[float, bool]:
    return _NATURAL.get(mark, _NATURAL_END)[1], mark == "?"


def _preceding(marks: list[tuple[str, int]], phones: list[tuple[str, int, int]]) -> list[tuple[str, int]]:
    """Each mark with the number of the phoneme that it stands behind."""
    return [(mark, max(0, sum(phone[1] < start for phone in phones) - 1)) for mark, start in marks]


def _rise(phones: list[tuple[str, int, int]], last: int) -> tuple[int, int]:
    end = phones[last][2]
    begins = max(phones[0][1], end - _BEFORE_A_RISE)
    return begins, end


def _paused(
    samples: Pcm, phones: list[tuple[str, int, int]], marks: list[tuple[str, int]], pause: float
) -> tuple[Pcm, list[tuple[str, int, int]]]:
    """Every pause inside the line made as long as its mark asks for, at its quietest place."""
    for mark, before in reversed(_preceding(marks, phones)):
        if before + 1 >= len(phones):
            continue
        start, end = phones[before][2], phones[before + 1][1]
        shortest, longest = _NATURAL.get(mark, _NATURAL_END)
        wanted = round(min(max((end - start) / RATE, shortest), longest) * pause * RATE)
        change = wanted - (end - start)
        if change > _EDGE:
            at = _quietest(samples, start, end) if end - start > 240 else end
            samples = np.concatenate([_out(samples[:at]), np.zeros(change, np.float32), _in(samples[at:])])
        elif change < -_EDGE:
            # What is cut lies nearer to the second word: a voice dies away slower than it begins.
            cut = start + round(0.7 * wanted)
            samples = np.concatenate([_out(samples[:cut]), _in(samples[cut - change :])])
        else:
            continue
        phones = [
            phone if place <= before else (phone[0], phone[1] + change, phone[2] + change)
            for place, phone in enumerate(phones)
        ]
    return samples, phones


def _out(samples: Pcm) -> Pcm:
    kept, edge = samples.copy(), min(_EDGE, len(samples))
    kept[len(kept) - edge :] *= np.linspace(1, 0, edge, dtype=np.float32)
    return kept


def _in(samples: Pcm) -> Pcm:
    kept, edge = samples.copy(), min(_EDGE, len(samples))
    kept[:edge] *= np.linspace(0, 1, edge, dtype=np.float32)
    return kept


def _quietest(samples: Pcm, start: int, end: int) -> int:
    step = 120
    places = range(start, max(start + 1, end - step), step)
    return min(places, key=lambda place: float(np.square(samples[place : place + step]).sum())) + step // 2


def _faded(samples: Pcm) -> None:
    rise, fall = min(120, len(samples)), min(_SPILL + _TAIL // 2, len(samples))
    samples[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    samples[len(samples) - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)
