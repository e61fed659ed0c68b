"""The display list: what is to be drawn, as frozen records, before any pixel exists.

A record's numbers are in the units of the group that holds it; the outermost group is in pixels. Only `lift`,
`edge` and `blur` are always pixels of a 720-line frame, because they say how paper lies, not how large it is.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from yingxi.film.colour import Colour
from yingxi.stage.path import Path, Point

Blend = Literal["over", "multiply", "screen", "plus"]
Matrix = tuple[float, float, float, float, float, float]
"""(a, b, c, d, e, f): x' = a x + c y + e, y' = b x + d y + f."""

SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Cut:
    """A sheet of cut paper. `lift` is its height above the sheet below (its shadow's offset and softness),
    `edge` the strength of the light on its cut edge. `lit` False: it glows by itself (a window, a lamp)."""

    path: Path
    colour: Colour
    lift: float = 0.0
    edge: float = 1.0
    grain: float = 1.0
    lit: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line with round ends."""

    path: Path
    colour: Colour
    width: float
    lit: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class Wash:
    """A gradient from `start` to `end` within `path`: stops are (offset 0-1, colour)."""

    path: Path
    start: Point
    end: Point
    stops: tuple[tuple[float, Colour], ...]
    radial: bool = False
    blend: Blend = "over"
    lit: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class Soft:
    """A shape with a soft border: a shadow, a pool of light, mist."""

    path: Path
    colour: Colour
    blur: float
    blend: Blend = "over"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of lettering; (x, y) is the start (or middle, or end) of its baseline."""

    text: str
    x: float
    y: float
    size: float
    colour: Colour
    weight: int = 500
    align: Literal["start", "middle", "end"] = "start"
    tracking: float = 0.0
    lift: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Records that move together. `clip` is in the group's own units."""

    records: tuple["Record", ...]
    matrix: Matrix = SAME
    clip: Path | None = None
    name: str = ""


Record = Cut | Stroke | Wash | Soft | Words | Group
DisplayList = tuple[Record, ...]


def placed(
    records: Iterable[Record], *, x: float = 0.0, y: float = 0.0, scale: float = 1.0, name: str = ""
) -> Group:
    """`records` scaled, then moved to (x, y)."""
    return Group(tuple(records), (scale, 0.0, 0.0, scale, x, y), name=name)


def combined(outer: Matrix, inner: Matrix) -> Matrix:
    """First `inner`, then `outer`."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def bounds_of(records: Iterable[Record], matrix: Matrix = SAME) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of all paths under `matrix` (of their handles, so never too small).
    Lettering is left out. An empty list has the bounds (0, 0, 0, 0)."""
    boxes = [box for record in records for box in _boxes(record, matrix)]
    if not boxes:
        return 0.0, 0.0, 0.0, 0.0
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _boxes(record: Record, matrix: Matrix) -> Iterator[tuple[float, float, float, float]]:
    if isinstance(record, Group):
        inner = combined(matrix, record.matrix)
        for child in record.records:
            yield from _boxes(child, inner)
    elif not isinstance(record, Words) and len(record.path.steps) > 1:
        yield _box(record.path, matrix)


def _box(path: Path, matrix: Matrix) -> tuple[float, float, float, float]:
    a, b, c, d, e, f = matrix
    if b or c:
        return path.mapped(*matrix).bounds()
    # Not turned: the corners of the box are those of its image, and no other point need be moved.
    left, top, right, bottom = path.bounds()
    (x, across), (y, down) = (a * left + e, a * right + e), (d * top + f, d * bottom + f)
    return min(x, across), min(y, down), max(x, across), max(y, down)
