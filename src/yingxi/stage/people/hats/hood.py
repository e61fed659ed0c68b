"""A hood drawn over the head: deep about the face, with a soft point behind, its fall on the shoulders."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.tones import Cloth

_SHADE = Colour(0.20, 0.045, 285, 0.26)


def hood(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """Its opening is a deep arch; the brow beneath it lies in shade."""
    if view == "back":
        return _back(wig, cloth)
    if view == "profile":
        return _beside(wig, cloth)
    outer, inner, folds = _before(wig)
    over, under = (
        smooth(outer, closed=False, tension=0.42),
        smooth([outer[-1], *inner, outer[0]], closed=False),
    )
    sheet = Path((*over.steps, *under.steps[1:], ("Z",)))
    arch = inner[1:-1]
    x, low = wig.fringe, inner[0][1]
    deep = smooth((*arch, *((x + (px - x) * 0.80, low + (py - low) * 0.86) for px, py in reversed(arch))))
    made: list[Record] = [
        Cut(deep, _SHADE, edge=0, grain=0, name="hood's shade"),
        Cut(sheet, cloth.plain, lift=wig.near.lift(3.0), edge=wig.near.edge, name="hat"),
        line((outer[0], *reversed(inner), outer[-1]), cloth.light, 0.045, "hood's rim"),
    ]
    if wig.near.pixels > 36:
        made += [crease(fold, 0.040, cloth.fold) for fold in folds]
    return tuple(made)


def hood_behind(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """The hollow of the hood, in shade behind face and neck."""
    if view == "back":
        return ()
    w, f = wig.half, wig.fringe
    if view == "profile":
        shade = (
            (w * 0.30, -0.20),
            (w * 0.20, 0.10),
            (-w * 0.90, 0.20),
            (-w * 1.10, -0.20),
            (-w * 0.3, -0.32),
        )
        return (Cut(smooth(shade), cloth.fold.darker(0.06), edge=0, name="hood's hollow"),)
    x = f
    hollow = (
        (x - w * 0.95, 0.0), (x - w * 1.06, 0.50), (x - w * 0.6, 1.02), (x, 1.10), (x + w * 0.66, 1.0),
        (x + w * 0.98, 0.5), (x + w * 0.80, -0.02), (x, -0.14),
    )  # fmt: skip
    return (Cut(smooth(hollow), cloth.fold.darker(0.06), edge=0, name="hood's hollow"),)


def _before(wig: Wig) -> tuple[list[Point], list[Point], tuple[tuple[Point, ...], ...]]:
    w, e, f = wig.half, wig.eye, wig.fringe
    outer: list[Point] = [
        (w * 0.10 + f, -0.32), (w * 0.86 + f * 0.5, -0.24), (w * 1.36, -0.16), (w * 1.14, 0.12), (w * 1.30, e + 0.06),
        (w * 1.16, 0.96), (w * 0.58, 1.20), (-w * 0.16, 1.32), (-w * 0.80, 1.20), (-w * 1.34, 0.92), (-w * 1.44, e),
        (-w * 1.22, 0.10), (-w * 1.48, -0.18), (-w * 0.84 + f, -0.28), (-w * 0.05 + f, -0.33),
    ]  # fmt: skip
    inner: list[Point] = [
        (-w * 0.34 + f, -0.06), (-w * 0.80 + f * 0.8, 0.16), (-w * 0.98 + f * 0.6, e + 0.04),
        (-w * 0.72 + f, e + 0.36), (f * 1.1, e + 0.54), (w * 0.70 + f * 0.7, e + 0.36), (w * 1.00 + f * 0.2, e + 0.02),
        (w * 0.84 + f * 0.4, 0.14), (w * 0.34 + f * 0.7, -0.06),
    ]  # fmt: skip
    folds: tuple[tuple[Point, ...], ...] = (
        ((-w * 0.86 + f, e + 0.44), (-w * 1.02, 0.96), (-w * 0.78, 1.12)),
        ((-w * 1.06, e + 0.14), (-w * 1.26, 0.34), (-w * 1.20, 0.10)),
        ((w * 1.08, e + 0.12), (w * 1.20, 0.32), (w * 1.12, 0.10)),
        ((-w * 1.08, 0.02), (-w * 0.66 + f, -0.15), (f - 0.04, -0.20)),
        ((w * 1.08, 0.02), (w * 0.66 + f, -0.15), (f + 0.05, -0.20)),
    )
    return outer, inner, folds


def _beside(wig: Wig, cloth: Cloth) -> DisplayList:
    """Its rim stands before the brow and goes back to the cheek."""
    w, e = wig.half, wig.eye
    rim: tuple[Point, ...] = (
        (w * 0.40, -0.20), (w * 0.20, -0.02), (w * 0.14, e - 0.16), (w * 0.30, e + 0.10), (w * 0.62, e + 0.30),
        (w * 0.98, e + 0.46),
    )  # fmt: skip
    shape = (
        *rim, (w * 0.62, 1.18), (-w * 0.14, 1.26), (-w * 1.00, 1.12), (-w * 1.52, 0.78), (-w * 1.40, 0.36),
        (-w * 1.20, 0.06), (-w * 1.46, -0.22), (-w * 0.80, -0.38), (w * 0.10, -0.32),
    )  # fmt: skip
    deep = (*rim, *((x + 0.08, y - 0.06) for x, y in reversed(rim[1:5])))
    made: list[Record] = [
        Cut(smooth(deep, tension=0.3), _SHADE, edge=0, grain=0, name="hood's shade"),
        cut(wig, shape, cloth.plain, lift=3.0, tension=0.40),
        line(rim, cloth.light, 0.045, "hood's rim"),
    ]
    folds: tuple[tuple[Point, ...], ...] = (
        ((w * 0.36, e + 0.40), (-w * 0.40, 0.98), (-w * 1.16, 0.90)),
        ((w * 0.02, 0.22), (-w * 0.55, 0.32), (-w * 1.22, 0.62)),
        ((w * 0.08, -0.04), (-w * 0.50, -0.10), (-w * 1.20, -0.06)),
    )
    if wig.near.pixels > 36:
        made += [crease(fold, 0.040, cloth.fold) for fold in folds]
    return tuple(made)


def _back(wig: Wig, cloth: Cloth) -> DisplayList:
    w, e = wig.half, wig.eye
    half = [
        (w * 0.60, 1.16),
        (w * 1.18, 0.92),
        (w * 1.30, e),
        (w * 1.12, 0.08),
        (w * 1.46, -0.18),
        (w * 0.80, -0.36),
    ]
    shape = ((0.0, 1.24), *half, (0.0, -0.42), *((-x, y) for x, y in reversed(half)))
    seam = ((0.0, 1.20), (0.02, 0.70), (0.0, 0.10))
    folds: tuple[tuple[Point, ...], ...] = (
        seam,
        ((-w * 0.98, 0.03), (0.0, -0.10), (w * 0.98, 0.03)),
        ((-w * 1.05, -0.14), (0.0, -0.26), (w * 1.05, -0.14)),
    )
    made: list[Record] = [cut(wig, shape, cloth.plain, tension=0.40)]
    if wig.near.pixels > 36:
        made += [crease(fold, 0.038, cloth.fold) for fold in folds]
    return tuple(made)
