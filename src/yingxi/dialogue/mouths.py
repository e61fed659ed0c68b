"""From the times of phonemes to mouth shapes on frames.

A mouth holds at least two frames, opens one frame early, changes at most eight times a second, shuts on every
m, b and p, and rests in silence. Among all ways to do so the one is taken that shows least of what is wrong.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from math import floor, inf

from yingxi.dialogue.shapes import CLOSED, WEIGHT, distance, shape_of
from yingxi.film.mouth import Mouth, MouthSpan, Phone

HOLD = 2
"""Frames that a shape is held at least; on twos, each shape is then seen."""
MOST_CHANGES = 8
"""In any second."""
_CHANGE_COST = 0.5
"""Against a frame of a wrong shape: with less, shapes flicker; with more, lips skip sounds."""

_SHAPES = tuple(Mouth)


def mouth_spans(phones: Sequence[Phone], *, rate: Fraction, frames: int) -> tuple[MouthSpan, ...]:
    """Spans that follow one another from frame 0 of the line to `frames`."""
    if frames <= 0:
        return ()
    shaped = _shaped(phones)
    shut = {
        frame
        for phone, shape in shaped
        if shape == Mouth.M and 0 <= (frame := floor(Fraction(phone.start) * rate)) < frames
    }
    costs = _costs(shaped, shut, rate, frames)
    shapes = _cheapest(costs)
    return _calmed(_spans(shapes), costs, max(1, floor(rate)))


def _shaped(phones: Sequence[Phone]) -> list[tuple[Phone, Mouth]]:
    """Each phoneme with its shape; a passing sound has the next one's, or the one's before it at the end."""
    shaped: list[tuple[Phone, Mouth]] = []
    following: Mouth | None = None
    for phone in reversed(phones):
        shape = shape_of(phone.symbol)
        if shape is None:
            # Only an open mouth is taken over: breath does not pass shut lips.
            shape = following if following not in (None, *CLOSED) else Mouth.E
        shaped.append((phone, shape))
        following = shape
    return shaped[::-1]


def _costs(
    shaped: Sequence[tuple[Phone, Mouth]], shut: set[int], rate: Fraction, frames: int
) -> list[dict[Mouth, float]]:
    """What each shape costs on each frame. A frame hears its own time and, because a mouth opens early, the
    next frame's; where both are silent only a closed mouth will do."""
    heard: list[dict[Mouth, float]] = [{} for _ in range(frames)]
    for phone, shape in shaped:
        start, end = float(Fraction(phone.start) * rate), float(Fraction(phone.end) * rate)
        for frame in range(max(0, floor(start) - 1), min(frames, floor(end) + 1)):
            share = max(0.0, min(end, frame + 2) - max(start, frame + 1))
            share += 0.5 * max(0.0, min(end, frame + 1) - max(start, frame))
            if share > 0:
                heard[frame][shape] = heard[frame].get(shape, 0.0) + share
    costs = []
    for frame, targets in enumerate(heard):
        if frame in shut:
            costs.append({shape: 0.0 if shape == Mouth.M else inf for shape in _SHAPES})
        elif not targets:
            costs.append({shape: {Mouth.REST: 0.0, Mouth.M: 0.1}.get(shape, inf) for shape in _SHAPES})
        else:
            costs.append({shape: _miss(shape, targets) for shape in _SHAPES})
    return costs


def _miss(shape: Mouth, targets: Mapping[Mouth, float]) -> float:
    return sum(share * WEIGHT[target] * distance(shape, target) for target, share in targets.items())


def _cheapest(costs: Sequence[dict[Mouth, float]]) -> list[Mouth]:
    """The cheapest row of shapes in which each is held long enough, by dynamic programming over
    (shape, frames held so far, counted to HOLD)."""
    best: dict[tuple[Mouth, int], float] = {(shape, 1): costs[0][shape] for shape in _SHAPES}
    back: list[dict[tuple[Mouth, int], tuple[Mouth, int]]] = []
    for cost in costs[1:]:
        step: dict[tuple[Mouth, int], float] = {}
        origin: dict[tuple[Mouth, int], tuple[Mouth, int]] = {}
        settled = [(value, state) for state, value in best.items() if state[1] >= HOLD]
        for shape in _SHAPES:
            for held in range(1, HOLD + 1):
                came = [(best.get((shape, held - 1), inf), (shape, held - 1))]
                if held == HOLD:
                    came.append((best.get((shape, HOLD), inf), (shape, HOLD)))
                if held == 1:
                    came = [(value + _CHANGE_COST, state) for value, state in settled if state[0] != shape]
                value, state = min(came, default=(inf, (shape, 1)), key=lambda found: found[0])
                step[shape, held], origin[shape, held] = value + cost[shape], state
        best = step
        back.append(origin)
    ends = {state: value for state, value in best.items() if state[1] >= HOLD} if len(costs) >= HOLD else best
    state = min(ends, key=lambda found: ends[found])
    shapes = [state[0]]
    for origin in reversed(back):
        state = origin[state]
        shapes.append(state[0])
    return shapes[::-1]


def _spans(shapes: Sequence[Mouth]) -> list[MouthSpan]:
    spans = []
    at = 0
    for shape, run in groupby(shapes):
        length = len(list(run))
        spans.append(MouthSpan(shape=shape, start=at, end_exclusive=at + length))
        at += length
    return spans


def _calmed(
    spans: list[MouthSpan], costs: Sequence[dict[Mouth, float]], second: int
) -> tuple[MouthSpan, ...]:
    """Spans given to a neighbour, the least missed first, until no second has more than MOST_CHANGES changes."""
    while (crowded := _crowded(spans, second)) is not None:
        _, shape, index = min(
            (
                _sum(costs, spans[index], neighbour.shape) - _sum(costs, spans[index], spans[index].shape),
                neighbour.shape,
                index,
            )
            for index in crowded
            for neighbour in spans[max(0, index - 1) : index + 2]
            if neighbour.shape != spans[index].shape
        )
        shapes = [
            shape if place == index else span.shape
            for place, span in enumerate(spans)
            for _ in range(span.end_exclusive - span.start)
        ]
        spans = _spans(shapes)
    return tuple(spans)


def _crowded(spans: Sequence[MouthSpan], second: int) -> range | None:
    """The spans of the first second that has too many changes."""
    for index in range(1, len(spans) - MOST_CHANGES):
        if spans[index + MOST_CHANGES].start - spans[index].start < second:
            return range(index - 1, index + MOST_CHANGES + 1)
    return None


def _sum(costs: Sequence[dict[Mouth, float]], span: MouthSpan, shape: Mouth) -> float:
    return sum(costs[frame][shape] for frame in range(span.start, span.end_exclusive))
