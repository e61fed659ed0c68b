"""Folds of cloth: thin slips that taper to both ends, laid on the sheet like a cut of the knife."""

from collections.abc import Sequence
from math import hypot

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut
from yingxi.stage.path import Path, Point


def crease(points: Sequence[Point], width: float, colour: Colour, *, name: str = "fold") -> Cut:
    """A fold through three or more `points`, `width` metres across at its thickest, pointed at both ends."""
    start, end = points[0], points[-1]
    middle = points[len(points) // 2]
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy) or 1.0
    ox, oy = -dy / length * width / 2, dx / length * width / 2
    # A quadratic through the middle point: its handle lies twice as far out.
    hx, hy = 2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2
    return Cut(
        Path(
            (
                ("M", *start),
                _bow(start, (hx + ox * 2, hy + oy * 2), end),
                _bow(end, (hx - ox * 2, hy - oy * 2), start),
                ("Z",),
            )
        ),
        colour,
        edge=0,
        grain=0,
        name=name,
    )


def _bow(start: Point, handle: Point, end: Point) -> tuple[str | float, ...]:
    """The cubic that is the quadratic from `start` to `end` with `handle`."""
    hx, hy = handle
    return (
        "C",
        start[0] + (hx - start[0]) * 2 / 3,
        start[1] + (hy - start[1]) * 2 / 3,
        end[0] + (hx - end[0]) * 2 / 3,
        end[1] + (hy - end[1]) * 2 / 3,
        *end,
    )
