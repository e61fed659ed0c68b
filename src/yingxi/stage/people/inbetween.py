"""In-betweens: what lies between two drawings of one thing, piece by piece, as an animator draws them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

import numpy
from numpy.typing import NDArray

from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, smooth

# An outline is gone round in so many points, and each of its curves is followed in so many steps.
POINTS, STEPS = 56, 8
# From this share of the way on a piece that only the second drawing has is seen, and none that only the first has.
HALF_WAY = 0.5
# A line that would go further than this, in H, is not followed; on hair it stays as it is.
FAR = 0.18
# What goes from a low end over the top to another end, and back along a line of its own.
CAPS = ("cap",)

ALONG = tuple(step / STEPS for step in range(1, STEPS + 1))
BERNSTEIN = tuple(((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3) for t in ALONG)
"""How much of each of a curve's four points is in the points along it."""

Line = NDArray[numpy.complex128]


def pieces_between(first: DisplayList, second: DisplayList, share: float) -> DisplayList:
    """The drawing `share` (0-1) of the way from `first` to `second`, in the order of the one that is nearer. Pieces of
    one name and kind that lie next to each other are one piece; any other belongs to the nearer drawing, and a sheet
    goes towards the middle, where it is hidden."""
    (made,) = layers_between((first,), (second,), share)
    return made


def layers_between(
    first: Sequence[DisplayList], second: Sequence[DisplayList], share: float
) -> tuple[DisplayList, ...]:
    """The same for drawings in layers: a piece may lie in one layer of the first and in another of the second."""
    nearer, further = (first, second) if share < HALF_WAY else (second, first)
    free = list(chain.from_iterable(further))
    layers: list[DisplayList] = []
    for layer in nearer:
        made: list[Record] = []
        top: Path | None = None
        for record in layer:
            other = _nearest(record, free)
            if other is not None and _followed(record, other):
                free.remove(other)
                start, end = (record, other) if share < HALF_WAY else (other, record)
                made.append(_between(start, end, share))
                top = made[-1].path if isinstance(made[-1], Cut) and record.name in CAPS else top
            elif not isinstance(record, Stroke):
                made.append(_going(record, share if share < HALF_WAY else 1 - share))
            elif top is not None:
                made.append(Group((record,), clip=top, name=record.name))
            elif other is not None and abs(_middle(record.path) - _middle(_path_of(other))) < FAR:
                made.append(record)
        layers.append(tuple(made))
    return tuple(layers)


def path_between(first: Path, second: Path, share: float, *, cap: bool = False) -> Path:
    """The outline `share` (0-1) of the way from `first` to `second`; a `cap` has two ends, the foremost and the lowest
    behind."""
    starts, ends = (_arcs(first), _arcs(second)) if cap else (_lines(first), _lines(second))
    closed = first.steps[-1] == ("Z",)
    if len(starts) == len(ends) > 1:
        starts, ends = (tuple(sorted(lines, key=_across)) for lines in (starts, ends))
    steps: list[tuple[str | float, ...]] = []
    for start, end in zip(starts, ends, strict=False):
        line = start + ((end if cap else _laid_on(start, end, closed=closed)) - start) * share
        steps += smooth([(point.real, point.imag) for point in line.tolist()], closed=closed).steps
    return Path(tuple(steps))


def _across(line: Line) -> float:
    """How far to the right a line lies."""
    return float(line.real.mean())


def _path_of(record: Record) -> Path:
    return record.path if isinstance(record, Cut | Stroke) else Path(())


def mirrored(records: DisplayList) -> DisplayList:
    """The same drawing facing the other way."""
    return tuple(_mirrored(record) for record in records)


def _mirrored(record: Record) -> Record:
    match record:
        case Cut() | Stroke():
            return replace(record, path=record.path.scaled(-1.0, 1.0))
        case Group(records=records, matrix=(a, b, c, d, e, f), clip=clip):
            turned = None if clip is None else clip.scaled(-1.0, 1.0)
            return replace(record, records=mirrored(records), matrix=(a, -b, -c, d, -e, f), clip=turned)
    return record


def _between(start: Record, end: Record, share: float) -> Record:
    match start, end:
        case Cut(), Cut():
            return replace(
                start,
                path=path_between(start.path, end.path, share, cap=start.name in CAPS),
                colour=start.colour.mixed(end.colour, share),
                lift=start.lift + (end.lift - start.lift) * share,
            )
        case Stroke(), Stroke():
            return replace(
                start,
                path=path_between(start.path, end.path, share),
                colour=start.colour.mixed(end.colour, share),
                width=start.width + (end.width - start.width) * share,
            )
        case Group(), Group() if start.matrix == end.matrix:
            return replace(start, records=pieces_between(start.records, end.records, share))
    return start if share < HALF_WAY else end


def _followed(record: Record, other: Record) -> bool:
    """Whether `record` can be followed to where the other drawing has it: hairs and long ways of a line cannot."""
    if not isinstance(record, Stroke) or not isinstance(other, Stroke):
        return True
    lines = len(_lines(record.path)), len(_lines(other.path))
    return lines == (1, 1) and abs(_middle(record.path) - _middle(other.path)) < FAR


def _going(record: Record, share: float) -> Record:
    if not isinstance(record, Cut | Stroke):
        return record
    return replace(record, path=record.path.moved(-share * _middle(record.path).real, 0.0))


def _nearest(record: Record, among: Iterable[Record]) -> Record | None:
    """The piece of the same kind and name that lies nearest to `record`."""
    alike = [each for each in among if type(each) is type(record) and each.name == record.name]
    if not alike or not isinstance(record, Cut | Stroke):
        return alike[0] if alike else None
    here = _middle(record.path)
    return min(
        alike, key=lambda each: abs(_middle(each.path) - here) if isinstance(each, Cut | Stroke) else 0
    )


def _middle(path: Path) -> complex:
    left, low, right, high = path.bounds()
    return complex((left + right) / 2, (low + high) / 2)


@lru_cache(maxsize=2048)
def _lines(path: Path) -> tuple[Line, ...]:
    """Each line of `path` as `POINTS` points, equally far apart; closed ones go round by the left."""
    runs: list[list[complex]] = []
    at = 0j
    for step in path.steps:
        numbers = [float(value) for value in step[1:]]
        points = [complex(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        match step[0]:
            case "M":
                runs.append([points[0]])
            case "L":
                runs[-1] += points
            case "C":
                runs[-1] += _curve(at, *points)
        at = points[-1] if points else at
    closed = path.steps[-1] == ("Z",)
    return tuple(_evenly(run, closed=closed) for run in runs if len(run) > 1)


def _arcs(path: Path) -> tuple[Line, ...]:
    """The one closed line of a cap, from its foremost point over the top to its lowest behind, and back: half of the
    points for each way."""
    (line, *_) = _lines(path)
    line = numpy.roll(line, -int(line.real.argmax()))
    low = min(max(int((line.real + 2 * line.imag).argmin()), 2), len(line) - 2)
    half = POINTS // 2
    ways = (line[: low + 1], numpy.append(line[low:], line[0]))
    return (numpy.concatenate([_spaced(way, half) for way in ways]),)


def _spaced(run: Line, count: int) -> Line:
    """`count` points along `run`, equally far apart, without its end."""
    long = numpy.concatenate(([0.0], numpy.cumsum(numpy.abs(numpy.diff(run)))))
    marks = numpy.linspace(0.0, float(long[-1]), count, endpoint=False)
    line: Line = numpy.interp(marks, long, run.real) + 1j * numpy.interp(marks, long, run.imag)
    return line


def _curve(start: complex, leaves: complex, arrives: complex, end: complex) -> Sequence[complex]:
    return [
        start * first + leaves * second + arrives * third + end * last
        for first, second, third, last in BERNSTEIN
    ]


def _evenly(run: Sequence[complex], *, closed: bool) -> Line:
    if not closed:
        return numpy.append(_spaced(numpy.array(run), POINTS - 1), run[-1])
    line = _spaced(numpy.array([*run, run[0]]), POINTS)
    around = float(numpy.imag(numpy.conj(line) * numpy.roll(line, -1)).sum())
    return line if around >= 0 else line[::-1]


def _laid_on(start: Line, end: Line, *, closed: bool) -> Line:
    """`end`, gone through so that each of its points lies as near as may be to one of `start`'s."""
    if not closed:
        back = end[::-1]
        return end if abs(end - start).sum() <= abs(back - start).sum() else back
    home, there = start - start.mean(), end - end.mean()
    meeting = numpy.fft.ifft(numpy.fft.fft(home) * numpy.conj(numpy.fft.fft(there))).real
    laid: Line = numpy.roll(end, int(meeting.argmax()))
    return laid
