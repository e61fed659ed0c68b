"""The pieces that props are glued from. Metres, y up; shadows low, because a prop is small and often in
a hand."""

from collections.abc import Sequence

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Stroke, Wash
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth, wobbled

WOOD = Colour(0.52, 0.07, 48)
DARK_WOOD = Colour(0.40, 0.055, 42)
PAPER = Colour(0.91, 0.025, 88)
INK = Colour(0.33, 0.03, 280)
BRASS = Colour(0.78, 0.09, 84)
STEEL = Colour(0.76, 0.012, 245)
RED = Colour(0.56, 0.15, 27)
LIFT = 1.2


def piece(points: Sequence[Point], colour: Colour, *, lift: float = LIFT, edge: float = 1.0) -> Cut:
    """Cut along straight lines, by hand."""
    return Cut(wobbled(polygon(points), 0.0006), colour, lift=lift, edge=edge)


def curve(
    points: Sequence[Point],
    colour: Colour,
    *,
    lift: float = LIFT,
    tension: float = 0.42,
    edge: float = 1.0,
    lit: bool = True,
    name: str = "",
) -> Cut:
    """Cut along a smooth curve."""
    return Cut(smooth(points, tension=tension), colour, lift=lift, edge=edge, lit=lit, name=name)


def box(
    left: float,
    bottom: float,
    width: float,
    height: float,
    colour: Colour,
    *,
    lift: float = LIFT,
    radius: float = 0.0,
    edge: float = 1.0,
) -> Cut:
    return Cut(rectangle(left, bottom, width, height, radius=radius), colour, lift=lift, edge=edge)


def dot(
    x: float,
    y: float,
    across: float,
    colour: Colour,
    *,
    down: float | None = None,
    lift: float = 0.0,
    edge: float = 0.6,
    lit: bool = True,
) -> Cut:
    return Cut(ellipse(x, y, across, down), colour, lift=lift, edge=edge, lit=lit)


def stroke(points: Sequence[Point], colour: Colour, width: float, *, straight: bool = False) -> Stroke:
    return Stroke(polygon(points, closed=False) if straight else smooth(points, closed=False), colour, width)


def shaded(path: Path, left: float, right: float, *, dark: float = 0.22, light: float = 0.14) -> Wash:
    """Roundness: light on the key's side, dark on the other."""
    stops = (
        (0.0, Colour(1, 0, 0, light)),
        (0.45, Colour(1, 0, 0, 0.0)),
        (0.55, Colour(0.14, 0.04, 285, 0.0)),
        (1.0, Colour(0.14, 0.04, 285, dark)),
    )
    return Wash(path, (left, 0), (right, 0), stops, lit=False)


def flame_glow(x: float, y: float, radius: float, strength: float = 0.5) -> Wash:
    """A small light's halo."""
    warm = Colour(0.90, 0.11, 78)
    stops = tuple(
        (at, warm.clear(strength * share))
        for at, share in ((0.0, 1.0), (0.25, 0.6), (0.5, 0.26), (0.75, 0.07), (1.0, 0.0))
    )
    return Wash(ellipse(x, y, radius), (x, y), (x + radius, y), stops, radial=True, lit=False, name="glow")
