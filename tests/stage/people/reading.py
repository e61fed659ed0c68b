"""Reading a display list: every sheet with the name it carries and its path brought to figure space."""

from collections.abc import Iterable, Iterator

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
    """From `point` to the nearest of the path's points, 0 where the path's box holds it."""
    left, low, right, high = path.bounds()
    if left <= point[0] <= right and low <= point[1] <= high:
        return 0.0
    return min(((x - point[0]) ** 2 + (y - point[1]) ** 2) ** 0.5 for x, y in corners(path))
