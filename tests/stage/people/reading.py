"""Reading a display list: every sheet with the name it carries and its path brought to figure space."""

from collections.abc import Iterable, Iterator
from math import hypot

from yingxi.stage.display import SAME, Cut, Group, Matrix, Record, Stroke
from yingxi.stage.path import Path, Point


def combined(outer: Matrix, inner: Matrix) -> Matrix:
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return (a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f)


def sheets(records: Iterable[Record], within: Matrix = SAME) -> Iterator[tuple[str, Path]]:
    """Name and outline of every cut sheet, in draw order."""
    for record in records:
        if isinstance(record, Group):
            yield from sheets(record.records, combined(within, record.matrix))
        elif isinstance(record, Cut):
            yield record.name, record.path.mapped(*within)


def named(records: Iterable[Record], name: str) -> list[Path]:
    return [path for each, path in sheets(records) if each == name]


def lines(records: Iterable[Record]) -> Iterator[str]:
    """The names of every drawn line."""
    for record in records:
        if isinstance(record, Group):
            yield from lines(record.records)
        elif isinstance(record, Stroke):
            yield record.name


def corners(path: Path) -> list[Point]:
    """The points a path passes through, handles left out."""
    return [(float(step[-2]), float(step[-1])) for step in path.steps if len(step) > 1]


def distance(path: Path, point: Point) -> float:
    """From `point` to the straight lines between the points that the path passes through."""
    around = corners(path)
    return min(
        _from_line(point, start, end) for start, end in zip(around, around[1:] + around[:1], strict=True)
    )


def _from_line(point: Point, start: Point, end: Point) -> float:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    share = min(1.0, max(0.0, share))
    return hypot(start[0] + share * dx - point[0], start[1] + share * dy - point[1])
