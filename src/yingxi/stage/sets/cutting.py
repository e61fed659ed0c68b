"""Cutting: the few ways in which scenery is cut from paper. All lengths in metres, y up."""

from collections.abc import Sequence
from math import cos, hypot, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Blend, Cut, Soft, Stroke, Wash
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth

# Scissors stray by half a pixel of 720 lines, 3 mm on a wall at 7 m, every 22 cm (docs/figures.md, Paper); metres.
STRAY = 0.003
EVERY = 0.22
# A glow that ends without a ring: five stops near a Gaussian.
_FALL = ((0.0, 1.0), (0.14, 0.86), (0.3, 0.58), (0.48, 0.30), (0.66, 0.12), (0.84, 0.03), (1.0, 0.0))


def strayed(points: Sequence[Point], *, stray: float = STRAY, every: float = EVERY) -> Path:
    """A closed outline through `points` as a hand cuts it: long edges are not quite straight."""
    made: list[Point] = []
    for i, (x, y) in enumerate(points):
        end = points[(i + 1) % len(points)]
        parts = max(1, min(24, round(hypot(end[0] - x, end[1] - y) / every)))
        for part in range(parts):
            share = part / parts
            across, up = x + (end[0] - x) * share, y + (end[1] - y) * share
            made.append(
                (
                    across + stray * sin(91.7 * across + 47.3 * up),
                    up + stray * sin(63.1 * across + 85.9 * up + 1),
                )
            )
    return polygon(made)


def sheet(
    points: Sequence[Point], colour: Colour, *, lift: float = 4.0, stray: float = STRAY, edge: float = 1.0
) -> Cut:
    """A sheet cut along straight lines."""
    return Cut(strayed(points, stray=stray), colour, lift=lift, edge=edge)


def panel(
    left: float,
    bottom: float,
    width: float,
    height: float,
    colour: Colour,
    *,
    lift: float = 4.0,
    radius: float = 0.0,
    edge: float = 1.0,
) -> Cut:
    """An upright board."""
    if radius > 0:
        return Cut(rectangle(left, bottom, width, height, radius=radius), colour, lift=lift, edge=edge)
    corners = (
        (left, bottom),
        (left + width, bottom),
        (left + width, bottom + height),
        (left, bottom + height),
    )
    return sheet(corners, colour, lift=lift, edge=edge, stray=min(STRAY, 0.06 * min(width, height)))


def blob(points: Sequence[Point], colour: Colour, *, lift: float = 4.0, edge: float = 1.0) -> Cut:
    """A sheet cut along a smooth curve."""
    return Cut(smooth(points), colour, lift=lift, edge=edge)


def disc(
    x: float,
    y: float,
    across: float,
    down: float | None,
    colour: Colour,
    *,
    lift: float = 2.0,
    lit: bool = True,
) -> Cut:
    return Cut(ellipse(x, y, across, down), colour, lift=lift, lit=lit)


def line(points: Sequence[Point], colour: Colour, width: float, *, curved: bool = False) -> Stroke:
    return Stroke(smooth(points, closed=False) if curved else polygon(points, closed=False), colour, width)


def glow(
    x: float, y: float, radius: float, colour: Colour, strength: float, *, blend: Blend = "plus"
) -> Wash:
    """Light that fades to nothing at `radius`."""
    stops = tuple((offset, colour.clear(strength * share)) for offset, share in _FALL)
    return Wash(ellipse(x, y, radius), (x, y), (x + radius, y), stops, radial=True, blend=blend, lit=False)


def fade(
    path: Path, start: Point, end: Point, colour: Colour, first: float, last: float, *, blend: Blend = "over"
) -> Wash:
    """One colour from alpha `first` to `last`."""
    middle = (first + last) / 2
    stops = ((0.0, colour.clear(first)), (0.5, colour.clear(middle * 0.85)), (1.0, colour.clear(last)))
    return Wash(path, start, end, stops, blend=blend, lit=False)


def soft(path: Path, colour: Colour, alpha: float, blur: float, *, blend: Blend = "over") -> Soft:
    return Soft(path, colour.clear(alpha), blur, blend=blend)


def with_hole(outer: Path, holes: Sequence[tuple[float, float, float, float]]) -> Path:
    """`outer` (counter-clockwise) with boxes (left, bottom, width, height) cut out of it."""
    for left, bottom, width, height in holes:
        right, top = left + width, bottom + height
        outer = outer.joined(polygon(((left, bottom), (left, top), (right, top), (right, bottom))))
    return outer


def turned_about(points: Sequence[Point], centre: Point, angle: float) -> list[Point]:
    """`points` turned by `angle` radians about `centre`."""
    x, y = centre
    return [
        (x + (px - x) * cos(angle) - (py - y) * sin(angle), y + (px - x) * sin(angle) + (py - y) * cos(angle))
        for px, py in points
    ]
