"""Cloth wound about the head: a turban, and a scarf that covers hair, ears and neck."""

from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.tones import Cloth


def turban(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """Wound in turns that cross over the brow; its end hangs in the neck."""
    w, y, f = wig.half, wig.eye + 0.24, wig.fringe * 0.6
    x = {"three-quarter": f, "profile": w * 0.55, "back": 0.0}[view]
    round_ = (
        (-w * 1.10, y + 0.02), (-w * 1.24, y + 0.18), (-w * 0.98, y + 0.37), (-w * 0.40, y + 0.50),
        (w * 0.20, y + 0.52),
        (w * 0.86, y + 0.40), (w * 1.18, y + 0.19), (w * 1.08, y + 0.02), (w * 0.5, y - 0.03), (x, y + 0.045),
        (-w * 0.5, y - 0.03),
    )  # fmt: skip
    made: list[Record] = []
    if view != "three-quarter":
        back = 0.0 if view == "back" else -w * 0.9
        end: tuple[Point, ...] = (
            (back - 0.10, y), (back + 0.10, y), (back + 0.13 + wig.sway(0.2), 0.10), (back + 0.02, 0.04),
            (back - 0.12 + wig.sway(0.2), 0.12),
        )  # fmt: skip
        made.append(cut(wig, end, cloth.shade, lift=1.2, name="turban's end", tension=0.2))
    made.append(cut(wig, round_, cloth.plain, lift=2.4, tension=0.40))
    if wig.near.pixels > 30 and view != "back":
        turns: tuple[tuple[Point, ...], ...] = (
            ((x - 0.02, y + 0.06), (-w * 0.62, y + 0.13), (-w * 1.14, y + 0.24)),
            ((x - 0.02, y + 0.15), (-w * 0.56, y + 0.25), (-w * 0.98, y + 0.37)),
            ((x + 0.02, y + 0.06), (w * 0.70, y + 0.10), (w * 1.12, y + 0.24)),
            ((x + 0.02, y + 0.15), (w * 0.62, y + 0.23), (w * 0.92, y + 0.36)),
            ((x, y + 0.24), (-w * 0.32, y + 0.38), (-w * 0.42, y + 0.48)),
            ((x, y + 0.24), (w * 0.32, y + 0.36), (w * 0.42, y + 0.49)),
        )
        made += [crease(turn, 0.034, cloth.fold, name="turn") for turn in turns]
    elif wig.near.pixels > 30:
        made += [
            crease(
                ((-w * 1.12, y + up), (0.0, y + up - 0.07), (w * 1.12, y + up)),
                0.034,
                cloth.fold,
                name="turn",
            )
            for up in (0.14, 0.26, 0.37)
        ]
    return tuple(made)


def hijab(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """Close about the face, wound under the chin, its folds on shoulders and breast."""
    w, e, f = wig.half, wig.eye, wig.fringe
    if view == "back":
        shape: tuple[Point, ...] = (
            (0.0, 1.09), (w * 0.76, 0.99), (w * 1.14, e + 0.16), (w * 1.10, 0.10), (w * 1.35, -0.16), (w * 0.95, -0.40),
            (0.0, -0.52), (-w * 0.95, -0.40), (-w * 1.35, -0.16), (-w * 1.10, 0.10), (-w * 1.14, e + 0.16),
            (-w * 0.76, 0.99),
        )  # fmt: skip
        folds: tuple[tuple[Point, ...], ...] = (
            ((-w * 0.7, 0.02), (0.0, -0.10), (w * 0.7, 0.02)),
            ((-w * 0.8, -0.14), (0.0, -0.27), (w * 0.8, -0.14)),
        )
        return (
            cut(wig, shape, cloth.plain, tension=0.40),
            *(crease(each, 0.034, cloth.fold) for each in folds),
        )
    wound: tuple[Point, ...] = ()
    if view == "profile":
        outer: list[Point] = [
            (w * 0.80, 0.93), (w * 0.3, 1.07), (-w * 0.5, 1.05), (-w * 1.04, 0.84), (-w * 1.18, e + 0.12),
            (-w * 1.06, 0.10), (-w * 1.16, -0.18), (-w * 0.80, -0.38), (-w * 0.1, -0.44), (w * 0.62, -0.32),
            (w * 0.66, -0.06), (w * 0.66, 0.015),
        ]  # fmt: skip
        inner: list[Point] = [
            (w * 0.30, 0.06),
            (w * 0.16, e - 0.16),
            (w * 0.26, e + 0.10),
            (w * 0.60, e + 0.30),
        ]
        knots: tuple[tuple[Point, ...], ...] = (
            ((w * 0.55, 0.0), (w * 0.0, -0.10), (-w * 0.9, 0.04)),
            ((w * 0.58, -0.14), (w * 0.0, -0.24), (-w * 0.95, -0.12)),
        )
    else:
        outer = [
            (w * 0.10 + f, -0.04), (w * 0.66 + f * 0.8, 0.06), (w * 0.98, 0.20), (w * 1.12, e + 0.14), (w * 0.80, 0.97),
            (0.02, 1.09), (-w * 0.76, 1.0), (-w * 1.16, e + 0.16), (-w * 1.06, 0.14), (-w * 0.70 + f, 0.02),
            (-w * 0.06 + f, -0.06),
        ]  # fmt: skip
        inner = [
            (-w * 0.50 + f, 0.12), (-w * 0.82 + f * 0.7, e - 0.06), (-w * 0.70 + f, e + 0.22),
            (-w * 0.1 + f, e + 0.325), (w * 0.60 + f * 0.7, e + 0.22), (w * 0.88 + f * 0.3, e - 0.04),
            (w * 0.60 + f * 0.6, 0.13), (0.05 + f, 0.0),
        ]  # fmt: skip
        knots = (
            ((-w * 0.75, 0.02), (f - 0.02, -0.15), (w * 0.80 + f * 0.4, 0.0)),
            ((-w * 0.95, -0.16), (f - 0.04, -0.31), (w * 0.85 + f * 0.4, -0.17)),
            ((-w * 0.95, e + 0.02), (-w * 0.98, e + 0.22), (-w * 0.66, e + 0.42)),
        )
        wound = (
            (-w * 1.04, 0.16), (-w * 0.62 + f * 0.8, 0.03), (f, -0.055), (w * 0.62 + f * 0.8, 0.05), (w * 0.96, 0.20),
            (w * 1.16, -0.06), (w * 1.02 + f * 0.4, -0.30), (f, -0.46), (-w * 0.80, -0.40), (-w * 1.22, -0.16),
        )  # fmt: skip
    over, under = smooth(outer, closed=False), smooth([outer[-1], *inner, outer[0]], closed=False)
    sheet = Path((*over.steps, *under.steps[1:], ("Z",)))
    made: list[Record] = [
        *(
            [cut(wig, wound, cloth.plain, lift=1.2, name="wound", tension=0.40)]
            if view == "three-quarter"
            else []
        ),
        Cut(sheet, cloth.plain, lift=wig.near.lift(2.0), edge=wig.near.edge, name="hat"),
        line((*inner[-1:], *reversed(inner[:-1])), cloth.shade, 0.030, "rim"),
    ]
    if wig.near.pixels > 40:
        made += [crease(each, 0.036, cloth.fold) for each in knots]
    return tuple(made)
