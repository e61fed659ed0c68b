"""A line that is sung: every syllable on a note, and the notes a tune, by playing faster where it is to be higher."""

from collections.abc import Iterator

import numpy as np

from yingxi.generators.builtin.packaged_voice.intonation import Intoned, melody_of, moved_by
from yingxi.generators.builtin.packaged_voice.synthesis import RATE
from yingxi.generators.builtin.packaged_voice.timing import Timed

VOWELS = frozenset("aeiouyæɑɐɒɔəɚɜɝɛɪʊʌɨʉɤɯøœ")
TUNE = (0, 4, 4, 7, 9, 7, 4, 2, 4, 0)
"""Semitones above the tonic, one a syllable, over and over: five tones that any two can follow each other."""
KEY = -4
"""Where the tonic lies, in semitones from the median of the voice as it speaks."""
_MOST = 0.85
"""Octaves by which any moment is moved."""
_OWN = 0.2
"""How much of its own rise and fall a syllable keeps: without any, tones and words are lost."""
_GLIDE = round(0.075 * RATE)
_REST = round(0.12 * RATE)
"""A silence of so many samples ends a phrase."""
_LED = round(0.02 * RATE)
"""So long before its vowel a note begins."""
_VIBRATO, _TIMES, _AFTER = 26.0, 5.4, 0.22
"""Cents, times a second, and seconds of a held note after which a voice begins to swing."""


def sung(line: Timed) -> Intoned:
    """`line` (24 kHz) with each syllable on its note; the last of a phrase is the tonic. Times move with the sound."""
    samples = line.samples
    notes = list(_notes(line))
    if not notes or len(samples) < RATE // 10:
        return Intoned(line, np.ones(len(samples)))
    wanted = np.zeros(len(samples))
    swing = np.zeros(len(samples))
    for start, end, tone in notes:
        wanted[start:end] = (KEY + tone) / 12
        since = np.arange(end - start) / RATE
        held = np.clip((since - _AFTER) / 0.15, 0.0, 1.0)
        swing[start:end] = held * _VIBRATO / 1200 * np.sin(2 * np.pi * _TIMES * since)
    wanted[: notes[0][0]] = wanted[notes[0][0]]
    window = np.hanning(_GLIDE + 2)[1:-1]
    glided = np.convolve(np.pad(wanted, _GLIDE // 2, mode="edge"), window / window.sum(), mode="same")
    gliding = glided[_GLIDE // 2 : _GLIDE // 2 + len(samples)]
    own = (1 - _OWN) * melody_of(samples)
    return moved_by(line, np.clip(gliding - own, -_MOST, _MOST) + swing)


def _notes(line: Timed) -> Iterator[tuple[int, int, int]]:
    """First sample, sample after the last and semitones over the tonic of each syllable."""
    phrases: list[list[int]] = []
    before, ended = "", -_REST
    for symbol, start, end in line.phones:
        vowel = symbol[:1] in VOWELS
        rested = start - ended >= _REST
        if vowel and (before[:1] not in VOWELS or rested):
            if not phrases or (rested and phrases[-1]):
                phrases.append([])
            phrases[-1].append(max(0, start - _LED))
        elif rested and phrases and phrases[-1]:
            phrases.append([])
        before, ended = symbol, end
    starts = [start for phrase in phrases for start in phrase]
    ends = [*starts[1:], len(line.samples)]
    at = 0
    for phrase in phrases:
        for place in range(len(phrase)):
            last = place == len(phrase) - 1
            yield starts[at], ends[at], 0 if last else TUNE[place % len(TUNE)]
            at += 1
