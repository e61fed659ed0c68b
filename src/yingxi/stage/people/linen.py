"""White linen on the hair: a nurse's folded cap, a bride's veil with its wreath."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.tones import Cloth

_CROSS = Colour(0.56, 0.13, 25)
_BLOSSOMS = (Colour(0.95, 0.015, 80), Colour(0.88, 0.055, 15))
# How much of what is behind a veil is seen through it, and how far it falls, in heads below the chin.
_SHEER, _FALLS = 0.80, 1.55


def nurse_cap(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A band across the hair, its two wings folded back, a red cross on it."""
    w, y, f = wig.half, wig.eye + 0.34, wig.fringe * 0.6
    wings = (
        (-w * 0.72 + f, y + 0.04), (-w * 0.92 + f, y + 0.25), (-w * 0.34 + f, y + 0.315), (f, y + 0.26),
        (w * 0.38 + f, y + 0.315), (w * 0.90 + f, y + 0.235), (w * 0.72 + f, y + 0.04),
    )  # fmt: skip
    band = (
        (-w * 0.78 + f, y + 0.0), (-w * 0.74 + f, y + 0.13), (f, y + 0.20), (w * 0.74 + f, y + 0.13),
        (w * 0.78 + f, y + 0.0), (f, y + 0.065),
    )  # fmt: skip
    made: list[Record] = [
        Cut(
            smooth(wings, tension=0.22), cloth.shade, lift=wig.near.lift(1.6), edge=wig.near.edge, name="hat"
        ),
        Cut(
            smooth(band, tension=0.24), cloth.plain, lift=wig.near.lift(1.2), edge=wig.near.edge, name="band"
        ),
    ]
    if view != "back":
        x, at = (w * 0.42 if view == "profile" else f * 1.6), y + 0.128
        made += [
            Stroke(smooth(line, closed=False), _CROSS, 0.036, name="cross")
            for line in (((x - 0.055, at), (x + 0.055, at)), ((x, at - 0.055), (x, at + 0.055)))
        ]
    return tuple(made)


def wreath(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """What is seen of a veil from before: its gathered upper edge, and blossoms along it."""
    w, y, f = wig.half, wig.eye + 0.36, wig.fringe * 0.5
    if view == "back":
        return (*_sheet(wig, cloth, 0.0), *_blossoms(wig, w * 0.8, y + 0.03, 0.0))
    crown = (
        (-w * 1.00, y - 0.10), (-w * 1.06, y + 0.08), (-w * 0.70, y + 0.24), (-w * 0.10 + f, y + 0.31),
        (w * 0.52 + f, y + 0.22), (w * 0.72 + f, y + 0.08), (w * 0.10 + f, y + 0.155), (-w * 0.52 + f, y + 0.09),
    )  # fmt: skip
    veil = Cut(
        smooth(crown, tension=0.36),
        cloth.plain.clear(0.9),
        lift=wig.near.lift(1.2),
        edge=wig.near.edge,
        name="hat",
    )
    return (veil, *_blossoms(wig, w * 0.62, y + 0.115, f))


def veil_behind(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """The veil that falls behind head and shoulders."""
    return _sheet(wig, cloth, -0.35 if view == "profile" else -0.10)


def _sheet(wig: Wig, cloth: Cloth, shift: float) -> DisplayList:
    w, y, s = wig.half, wig.eye + 0.56, wig.sway(1.1)
    edge = (
        (-w * 0.80, y - 0.10), (-w * 1.42 + shift, 0.30), (-w * 1.90 + shift + s, -0.55),
        (-w * 2.25 + shift + s, -_FALLS), (-w * 0.70 + shift + s, -_FALLS - 0.10), (w * 0.70 + s, -_FALLS),
        (w * 1.75 + shift + s, -_FALLS - 0.08), (w * 1.55 + shift + s, -0.50), (w * 1.22, 0.30), (w * 0.78, y - 0.14),
        (0.0, y),
    )  # fmt: skip
    paint = cloth.plain.clear(_SHEER)
    made: list[Record] = [
        Cut(smooth(edge, tension=0.36), paint, lift=wig.near.lift(2.0), edge=wig.near.edge * 0.7, name="veil")
    ]
    if wig.near.pixels > 45:
        folds: tuple[tuple[Point, ...], ...] = tuple(
            ((x * w * 0.7, 0.55), (x * w * 1.2 + shift, -0.4), (x * w * 1.5 + shift + s, -_FALLS + 0.04))
            for x in (-1.1, -0.55, 0.1, 0.8)
        )
        made += [Stroke(smooth(fold, closed=False), cloth.shade, 0.018, name="fold") for fold in folds]
    return tuple(made)


def _blossoms(wig: Wig, reach: float, y: float, f: float) -> DisplayList:
    made: list[Record] = []
    for number in range(7):
        across = -1.0 + number / 3
        x, up = across * reach + f, 0.075 * (1 - across * across)
        size = 0.052 if number % 2 else 0.064
        made.append(
            Cut(
                ellipse(x, y + up, size, size * 0.92),
                _BLOSSOMS[number % 2],
                lift=wig.near.lift(0.6),
                edge=0.6,
                name="blossom",
            )
        )
    return tuple(made)
