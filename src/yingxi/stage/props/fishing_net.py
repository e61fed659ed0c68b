"""A fishing net: it hangs in folds from its cork line, with leads along its foot; it lies in a heap."""

from collections.abc import Iterator
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.props.pieces import dot, stroke

TWINE, CORK, LEAD = Colour(0.50, 0.055, 165), Colour(0.74, 0.09, 62), Colour(0.42, 0.01, 250)
MESH = 0.052


def fishing_net() -> DisplayList:
    hanging = smooth(
        (
            (-0.03, 0.02), (0.03, 0.02), (0.11, -0.10), (0.21, -0.30), (0.26, -0.52), (0.16, -0.55), (0.06, -0.50),
            (-0.05, -0.57), (-0.16, -0.51), (-0.25, -0.545), (-0.20, -0.30), (-0.11, -0.12),
        ),
        tension=0.36,
    )  # fmt: skip
    corks = [(-0.055, -0.045), (-0.115, -0.14), (-0.165, -0.25), (-0.205, -0.37), (-0.235, -0.48)]
    leads = [(-0.20, -0.535), (-0.11, -0.525), (-0.05, -0.565), (0.05, -0.505), (0.15, -0.545), (0.23, -0.53)]
    return (
        Cut(hanging, TWINE.clear(0.14), lift=0.8, edge=0.4),
        Group(
            (
                *_mesh(-0.30, 0.30, -0.60, 0.04),
                *(
                    stroke(
                        [(0.0, 0.0), (end * 0.45, -0.24), (end, -0.54)], TWINE.darker(0.10).clear(0.55), 0.016
                    )
                    for end in (-0.13, 0.0, 0.15)
                ),
            ),
            clip=hanging,
        ),
        stroke([(-0.02, 0.01), *corks, (-0.25, -0.545)], TWINE.darker(0.14), 0.010),
        *(Cut(ellipse(x, y, 0.021, 0.027), CORK, lift=1.0) for x, y in corks),
        stroke(leads, TWINE.darker(0.16), 0.008),
        *(dot(x, y, 0.013, LEAD, lift=0.6) for x, y in leads),
        Cut(ellipse(0.0, 0.0, 0.034, 0.028), TWINE.darker(0.08), lift=1.2),
        *(
            stroke([(-0.028, y), (0.0, y + 0.008), (0.028, y)], TWINE.lighter(0.10), 0.005)
            for y in (-0.012, 0.0, 0.012)
        ),
    )


def laid() -> DisplayList:
    """In a heap, its corks on top and a loop run out at the side."""
    heap = smooth(
        (
            (-0.36, -0.030), (-0.33, 0.035), (-0.22, 0.105), (-0.06, 0.150), (0.08, 0.130), (0.22, 0.090),
            (0.33, 0.030), (0.42, -0.030),
        ),
        tension=0.36,
    )  # fmt: skip
    loops = [
        stroke(
            [(x - 0.13, y - 0.05), (x - 0.06, y + 0.02), (x + 0.05, y + 0.015), (x + 0.13, y - 0.055)],
            TWINE.darker(tone),
            0.012,
        )
        for x, y, tone in ((-0.16, 0.055, 0.12), (0.02, 0.095, 0.06), (0.17, 0.045, 0.14), (0.0, 0.03, 0.16))
    ]
    corks = [
        (-0.22, 0.085),
        (-0.12, 0.120),
        (-0.01, 0.140),
        (0.10, 0.115),
        (0.20, 0.075),
        (0.30, 0.025),
        (0.38, -0.005),
    ]
    return (
        Cut(heap, TWINE.clear(0.72), lift=1.2, edge=0.6),
        Group((*_mesh(-0.40, 0.46, -0.04, 0.18), *loops), clip=heap),
        stroke([(-0.30, 0.035), *corks, (0.46, -0.022)], TWINE.darker(0.16), 0.009),
        *(Cut(ellipse(x, y, 0.024, 0.018), CORK, lift=1.0) for x, y in corks),
        *(dot(-0.31 + 0.09 * n, -0.022, 0.012, LEAD, lift=0.5) for n in range(7)),
    )


def _mesh(left: float, right: float, low: float, high: float) -> Iterator[Record]:
    """Diamonds, a little slack, with a knot at every crossing of one thread; nothing beyond the box."""
    across = int((right - left + high - low) / MESH) + 1
    for n in range(across):
        x = left - (high - low) + n * MESH
        sag = 0.006 * sin(n * pi / 3)
        start, end = max(0.0, left - x), min(high - low, right - x)
        if end <= start:
            continue
        middle = (start + end) / 2
        yield stroke(
            [(x + start, low + start), (x + middle + sag, low + middle), (x + end, low + end)],
            TWINE.lighter(0.22),
            0.0042,
        )
        yield stroke(
            [(x + start, high - start), (x + middle - 0.008 * cos(n), high - middle), (x + end, high - end)],
            TWINE.lighter(0.14),
            0.0042,
        )
