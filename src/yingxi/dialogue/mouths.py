"""From the times of phonemes to mouth shapes on frames.

A shape begins at most one frame from where its sound does, a little early where it can; every m, b, p, f and v is
seen; silence is rest. Short sounds behind the lips may be left out, so that a mouth speaks and does not flap.
Among all ways to do so the one is taken that shows least of what is wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, inf

from yingxi.dialogue.shapes import WEIGHT, distance
from yingxi.dialogue.sounds import LIPS, Sound, sounds_of
from yingxi.film.mouth import Mouth, MouthSpan, Phone

MOST_CHANGES = 12
"""In any second, unless clear sounds and lips ask for more: at 24 frames each shape is held two on the average."""
_LEAD = 0.7
"""Frames by which a shape is best seen before it is heard."""
# Costs, where one frame of a wholly wrong shape costs 1.
_CHANGE = 0.5
"""A change of shape."""
_BRIEF = 1.2
"""A shape held for one frame."""
_BETWEEN = 0.15
"""A change that falls between two drawings, where people are drawn on twos."""
_CLEAR = 40.0
"""A clear sound that is left out. A sound is clear when it is long and the shape shown in its place is unlike it."""
_CLEAR_FRAMES = 1.75
"""From how many frames on a sound is long."""
_CLEAR_DISTANCE = 0.5
"""From which distance on two shapes are unlike."""
_KEPT = 200.0
"""Lips and clear rests are left out only where there are more of them than frames."""
_FARTHEST = 8
"""Sounds that are left out one after another, at most."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A sound that is seen from frame `at` on, what all up to it cost, and which comes before it."""

    place: int
    at: int
    cost: float
    before: "_Shown | None"


def mouth_spans(
    phones: Sequence[Phone], *, rate: Fraction, frames: int, drawn: int = 0
) -> tuple[MouthSpan, ...]:
    """Spans that follow one another from frame 0 of the line to `frames`. Where people are drawn on twos, `drawn` is
    the first frame of the line (0 or 1) that is drawn anew."""
    if frames <= 0:
        return ()
    sounds = sounds_of(phones, rate)
    left_out: set[int] = set()
    while True:
        shown = _cheapest(sounds, left_out, drawn)
        spans = _spans(sounds, shown, frames)
        passed = _least_missed(sounds, shown, left_out, max(1, floor(rate)))
        if passed is None:
            return spans
        left_out.add(passed)


def _cheapest(sounds: Sequence[Sound], left_out: set[int], drawn: int) -> list[_Shown]:
    """Which sounds are seen and from when, by dynamic programming over (sound, first frame)."""
    rows: list[list[_Shown]] = [[_Shown(0, 0, 0.0, None)]]
    for place in range(1, len(sounds)):
        row = []
        if place not in left_out:
            for at in _beginnings(sounds, place):
                best = min(_ways(sounds, rows, place, at, drawn), key=lambda way: way.cost, default=None)
                if best is not None and best.cost < inf:
                    row.append(best)
        rows.append(row)
    last = min(rows[-1], key=lambda way: way.cost)
    shown = [last]
    while shown[-1].before is not None:
        shown.append(shown[-1].before)
    return shown[::-1]


def _beginnings(sounds: Sequence[Sound], place: int) -> range:
    """The frames within one of the sound's start. Lips are shut on the very frame on which they are heard; a rest
    begins before its first whole frame of silence is over."""
    sound = sounds[place]
    if sound.shape in LIPS:
        return range(max(0, ceil(sound.start - 1)), floor(sound.start) + 1)
    if sound.shape == Mouth.REST:
        return range(max(0, ceil(sound.start - 1)), ceil(sound.start) + 1)
    return range(max(0, ceil(sound.start - 1)), floor(sound.start + 1) + 1)


def _ways(
    sounds: Sequence[Sound], rows: Sequence[Sequence[_Shown]], place: int, at: int, drawn: int
) -> Iterator[_Shown]:
    """How sound `place` can come to be seen from `at` on, after each that may have been seen before it."""
    sound = sounds[place]
    here = 0.2 * (at - float(sound.start) + (0 if sound.shape == Mouth.REST else _LEAD)) ** 2
    for before in range(place - 1, max(-1, place - 2 - _FARTHEST), -1):
        passed = range(before + 1, place)
        missed = sum(_missed(sounds[each], sounds[before].shape, sound.shape, at) for each in passed)
        for way in rows[before]:
            held = at - way.at
            if held < 1 and not (way.at == 0 and before == 0):
                continue
            if sounds[before].shape in LIPS and at <= floor(sounds[before].start):
                continue
            cost = way.cost + missed + here
            if sounds[before].shape != sound.shape:
                cost += _CHANGE + (_BRIEF if held == 1 else 0.0) + (_BETWEEN if (at - drawn) % 2 else 0.0)
            yield _Shown(place, at, cost, way)


def _missed(sound: Sound, before: Mouth, after: Mouth, at: int) -> float:
    """What is wrong where a sound is left out between two that are seen, the second from frame `at` on: for so long as
    the first is seen in its place it costs by how unlike that is, and so the second."""
    early = min(max(float(at - sound.start), 0.0), sound.frames)
    unlike = early * distance(before, sound.shape) + (sound.frames - early) * distance(after, sound.shape)
    kept = (
        _KEPT * WEIGHT[sound.shape]
        if sound.must
        else _CLEAR
        if unlike > _CLEAR_FRAMES * _CLEAR_DISTANCE
        else 0.0
    )
    return WEIGHT[sound.shape] * unlike + kept


def _least_missed(
    sounds: Sequence[Sound], shown: Sequence[_Shown], left_out: set[int], second: int
) -> int | None:
    """The sound that is least missed in the first second that has too many changes; None where all is calm."""
    changes = [
        index for index in range(1, len(shown))
        if sounds[shown[index].place].shape != sounds[shown[index - 1].place].shape
    ]  # fmt: skip
    for first in range(len(changes) - MOST_CHANGES):
        crowd = changes[first : first + MOST_CHANGES + 1]
        if shown[crowd[-1]].at - shown[crowd[0]].at >= second:
            continue
        free = [
            (
                _missed(
                    sounds[shown[index].place],
                    sounds[shown[index - 1].place].shape,
                    sounds[shown[index + 1].place].shape,
                    shown[index + 1].at,
                ),
                shown[index].place,
            )
            for index in crowd
            if index + 1 < len(shown) and not sounds[shown[index].place].must
        ]  # fmt: skip
        if free and min(free)[0] < _CLEAR:
            return min(free)[1]
    return None


def _spans(sounds: Sequence[Sound], shown: Sequence[_Shown], frames: int) -> tuple[MouthSpan, ...]:
    spans: list[MouthSpan] = []
    for index, way in enumerate(shown):
        end = min(frames, shown[index + 1].at) if index + 1 < len(shown) else frames
        shape = sounds[way.place].shape
        if end <= way.at:
            continue
        if spans and spans[-1].shape == shape:
            spans[-1] = spans[-1].model_copy(update={"end_exclusive": end})
        else:
            spans.append(MouthSpan(shape=shape, start=way.at, end_exclusive=end))
    return tuple(spans)
