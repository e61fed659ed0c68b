"""The single curls that are drawn on curly hair, the same from every side."""

from collections.abc import Iterable

from yingxi.stage.display import DisplayList
from yingxi.stage.path import Point
from yingxi.stage.people.hair.wig import Wig

WIDTH = 0.015
"""How thick a drawn curl is, in H."""
Curl = tuple[float, float, float]
"""Which way a curl goes round (1 or -1), and its middle."""


def curls(places: Iterable[Curl]) -> tuple[tuple[Point, ...], ...]:
    """A ring that does not close at each of `places`."""
    return tuple(
        (
            (x - 0.062 * side, y - 0.030),
            (x - 0.052 * side, y + 0.022),
            (x - 0.005 * side, y + 0.050),
            (x + 0.046 * side, y + 0.026),
            (x + 0.044 * side, y - 0.020),
            (x + 0.006 * side, y - 0.030),
        )
        for side, x, y in places
    )


def drawn_on(
    style: str, wig: Wig, rings: tuple[tuple[Point, ...], ...], hairs: tuple[tuple[Point, ...], ...]
) -> DisplayList:
    """What is drawn on the sheet of hair: `rings` on curls, nothing on an afro, `hairs` on any other."""
    if style == "afro":
        return ()
    return wig.strands(rings, width=WIDTH) if style == "curly" else wig.strands(hairs)


def curls_beside(wig: Wig) -> tuple[tuple[Point, ...], ...]:
    """In profile, from the brow over the crown to the nape."""
    k, e = wig.half / 0.42, wig.eye
    to_jaw = ((-1.0, -0.22 * k, e - 0.14), (1.0, -0.06 * k, e - 0.06)) if wig.to_jaw else ()
    return curls(
        (
            (1.0, 0.22 * k, e + 0.38),
            (-1.0, 0.03 * k, e + 0.50),
            (1.0, -0.02 * k, e + 0.28),
            (-1.0, -0.20 * k, e + 0.42),
            (1.0, -0.36 * k, e + 0.27),
            (-1.0, -0.21 * k, e + 0.17),
            (1.0, -0.38 * k, e + 0.07),
            (-1.0, -0.25 * k, e - 0.02),
            *to_jaw,
        )
    )


def curls_behind(wig: Wig) -> tuple[tuple[Point, ...], ...]:
    """From behind, all over the head."""
    w, e = wig.half, wig.eye
    return curls(
        (
            (-1.0, -w * 0.42, e + 0.46),
            (1.0, w * 0.12, e + 0.50),
            (1.0, w * 0.62, e + 0.38),
            (-1.0, -w * 0.86, e + 0.27),
            (1.0, -w * 0.22, e + 0.28),
            (-1.0, w * 0.36, e + 0.22),
            (1.0, w * 0.90, e + 0.13),
            (-1.0, -w * 0.62, e + 0.06),
            (1.0, w * 0.02, e + 0.04),
            (-1.0, w * 0.56, e - 0.06),
            (1.0, -w * 0.30, e - 0.14),
        )
    )
