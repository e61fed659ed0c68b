"""What is laid on still scenery, thing by thing; and the part of the picture that changes from one frame to the next:
the rest need neither be drawn nor encoded anew."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from math import ceil, floor

import skia

from yingxi.stage.display import Cut, Group, Matrix, Record, Soft, Stroke, Words, bounds_of, combined
from yingxi.stage.raster import scale_of

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in whole pixels of the frame; empty where right <= left or bottom <= top."""

NOTHING: Box = (0, 0, 0, 0)
SHADOW = 2.0
"""How far a sheet's shadow reaches, in lifts."""
SOFTENED = 3.2
"""How far something soft reaches, in deviations of its blur."""
BORDER = 6.0
"""Further than any border, in pixels of a 720-line frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """Something on the frame. Two that are `of` the same look the same. `box` holds all that it touches. What is
    `whole` is never drawn in part: where a clip cuts it, its pixels would be rounded otherwise."""

    of: tuple[object, ...]
    box: Box
    draw: Callable[[skia.Canvas], None]
    whole: bool = True


def changed(before: Sequence[Laid] | None, now: Sequence[Laid], frame: Box) -> tuple[Box, ...]:
    """Boxes outside of which the things laid `now`, far to near, give the picture that those of `before` gave; all of
    the `frame` where nothing lay before. No two of them meet."""
    if before is None:
        return (frame,)
    old, new = {thing.of for thing in before}, {thing.of for thing in now}
    stayed = [thing.of for thing in now if thing.of in old]
    if stayed != [thing.of for thing in before if thing.of in new]:
        return (frame,)
    parts = [thing.box for thing in before if thing.of not in new]
    parts += [thing.box for thing in now if thing.of not in old]
    uncut = [within(thing.box, frame) for thing in now if thing.whole]
    boxes: list[Box] = []
    for part in parts:
        box = within(part, frame)
        if not empty(box):
            _added(boxes, box, uncut)
    return tuple(boxes)


def _added(boxes: list[Box], box: Box, uncut: Sequence[Box]) -> None:
    """`box` among the `boxes`, as one with all that it meets."""
    grown = NOTHING
    while grown != box:
        grown = box
        box = reduce(together, (part for part in (*uncut, *boxes) if meet(part, box)), box)
    boxes[:] = [other for other in boxes if not meet(other, box)] + [box]


def touched(records: Iterable[Record], matrix: Matrix, unit: float, frame: Box) -> Box:
    """The pixels of the `frame` that `records` may touch under `matrix`, shadows included. `unit` is a 720-line
    pixel."""
    return reduce(together, (_touched(record, matrix, unit, frame) for record in records), NOTHING)


def _touched(record: Record, matrix: Matrix, unit: float, frame: Box) -> Box:
    match record:
        case Group():
            return touched(record.records, combined(matrix, record.matrix), unit, frame)
        case Words():
            # Of lettering nobody knows beforehand how far it reaches.
            return frame
        case Cut():
            reach = SHADOW * record.lift * unit
        case Stroke():
            reach = record.width * scale_of(matrix)
        case Soft():
            reach = SOFTENED * record.blur * unit
        case _:
            reach = 0.0
    if len(record.path.steps) < 2:
        return NOTHING
    left, top, right, bottom = bounds_of((record,), matrix)
    reach += BORDER * max(1.0, unit)
    return floor(left - reach), floor(top - reach), ceil(right + reach), ceil(bottom + reach)


def together(one: Box, other: Box) -> Box:
    """The least box that holds both."""
    if empty(one) or empty(other):
        return other if empty(one) else one
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def within(box: Box, frame: Box) -> Box:
    """What of `box` lies on the `frame`."""
    return max(box[0], frame[0]), max(box[1], frame[1]), min(box[2], frame[2]), min(box[3], frame[3])


def empty(box: Box) -> bool:
    return box[0] >= box[2] or box[1] >= box[3]


def meet(one: Box, other: Box) -> bool:
    """Whether they have a pixel in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
