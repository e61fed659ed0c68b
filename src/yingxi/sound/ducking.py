"""Room for speech, known from the timeline: music goes down before somebody talks, not because they do."""

from collections.abc import Sequence

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.equalising import bell, decibels, equalised, frequencies_of
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.sound.levels import DIALOGUE, MUSIC_UNDER_SPEECH
from yingxi.sound.loudness import HOP, hop_energies, momentary

Span = tuple[int, int]
"""Samples [start, end)."""

_BEFORE, _FULL = int(0.3 * SAMPLE_RATE), int(0.06 * SAMPLE_RATE)
_AFTER, _RELEASE = int(0.15 * SAMPLE_RATE), int(0.8 * SAMPLE_RATE)
_HELD_GAP = int(1.2 * SAMPLE_RATE)


def speeches_joined(spans: Sequence[Span]) -> list[Span]:
    """Spans of talk in which gaps under 1.2 s are closed."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start - joined[-1][1] < _HELD_GAP:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def held(span: Span, length: int, first: int) -> tuple[slice, NDArray[numpy.float32]]:
    """How far down a span of talk holds what begins at film sample `first` and is `length` long: where, and
    0-1. Down over 300 to 60 ms before the first phoneme, back over 800 ms from 150 ms after the last."""
    start, end = span[0] - first, span[1] - first
    low, high = max(0, start - _BEFORE), min(length, end + _AFTER + _RELEASE)
    moments = numpy.arange(low, max(low, high))
    corners = [start - _BEFORE, start - _FULL, end + _AFTER, end + _AFTER + _RELEASE]
    shape = numpy.interp(moments, corners, [0.0, 1.0, 1.0, 0.0])
    return slice(low, max(low, high)), (0.5 - 0.5 * numpy.cos(numpy.pi * shape)).astype(numpy.float32)


def music_ducked(samples: Pcm, first: int, speeches: Sequence[Span]) -> Pcm:
    """Music that begins at film sample `first`, brought down while somebody talks so that its loudest moment
    there lies 14 LU under the line, and 3 dB more at 2-4 kHz, where consonants are."""
    spans = [
        s
        for s in speeches_joined(speeches)
        if s[0] - _BEFORE < first + len(samples) and s[1] + _AFTER > first
    ]
    if not spans:
        return samples
    levels = momentary(hop_energies([samples]))
    clearer = equalised(samples, bell(frequencies_of(len(samples)), 2800.0, -3.0, 1.4))
    ducked = samples.copy()
    for span in spans:
        where, share = held(span, len(samples), first)
        near = slice(max(0, (span[0] - first) // HOP - 4), max(0, (span[1] - first) // HOP + 2))
        loudest = float(levels[near].max(initial=-70.0))
        depth = min(0.0, DIALOGUE + MUSIC_UNDER_SPEECH - loudest)
        gain = 10 ** (depth * share / 20)
        bright = ducked[where] + (clearer[where] - samples[where]) * share[:, None]
        ducked[where] = bright * gain[:, None]
    return ducked


def lowered(samples: Pcm, first: int, spans: Sequence[Span], depth: float) -> Pcm:
    """The samples `depth` dB down during the spans, with the same ramps."""
    curve = numpy.zeros(len(samples), numpy.float32)
    for span in speeches_joined(spans):
        where, share = held(span, len(samples), first)
        curve[where] = numpy.maximum(curve[where], share)
    return samples * (10 ** (depth * curve / 20)).astype(numpy.float32)[:, None]


def touches(start: int, end: int, spans: Sequence[Span]) -> bool:
    """Whether samples [start, end) meet any span."""
    return any(a < end and start < b for a, b in spans)


def quieter(samples: Pcm, level: float) -> Pcm:
    """The samples with `level` dB applied."""
    return samples * numpy.float32(decibels(level))
