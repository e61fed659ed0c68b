"""Hats of one country or one time: a sombrero, a bonnet tied under the chin, a cap of fur."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.creases import crease
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.tones import Cloth, cloth

_BAND = Colour(0.50, 0.12, 28)


def sombrero(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A high crown, a brim turned up at its rim, a red band, bobbles along the edge."""
    y, w = wig.eye + 0.31, wig.half
    crown = (
        (-w * 1.03, y - 0.02), (-w * 0.92, y + 0.22), (-w * 0.58, y + 0.46), (-w * 0.18, y + 0.56),
        (w * 0.18, y + 0.56), (w * 0.58, y + 0.46), (w * 0.92, y + 0.22), (w * 1.03, y - 0.02), (0.0, y - 0.05),
    )  # fmt: skip
    under = (
        (-w * 2.30, y + 0.14), (-w * 1.3, y + 0.10), (0.0, y + 0.13), (w * 1.3, y + 0.10), (w * 2.30, y + 0.14),
        (w * 1.9, y - 0.05), (w * 0.9, y - 0.13), (0.0, y - 0.15), (-w * 0.9, y - 0.13), (-w * 1.9, y - 0.05),
    )  # fmt: skip
    made: list[Record] = [
        cut(wig, under, cloth.plain, lift=3.0, name="brim", tension=0.36),
        cut(wig, crown, cloth.light, lift=1.2),
        line(((-w * 1.0, y + 0.06), (0.0, y + 0.005), (w * 1.0, y + 0.06)), _BAND, 0.075, "band"),
    ]
    if wig.near.pixels > 40:
        rim = (
            (-w * 2.12, y + 0.06),
            (-w * 1.0, y - 0.055),
            (0.0, y - 0.085),
            (w * 1.0, y - 0.055),
            (w * 2.12, y + 0.06),
        )
        made.append(line(rim, _BAND, 0.026, "braid"))
        for side in (-1.0, 1.0):
            for x, up in ((2.22, 0.10), (1.98, 0.005), (1.62, -0.055)):
                made.append(Cut(ellipse(side * w * x, y + up, 0.030), _BAND, edge=0.3, name="bobble"))
        made += [
            crease(
                ((side * 0.04, y + 0.54), (side * w * 0.22, y + 0.32), (side * w * 0.30, y + 0.08)),
                0.03,
                cloth.shade,
            )
            for side in (-1.0, 1.0)
        ]
    return tuple(made)


def bonnet(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    """A deep brim about the face, a soft crown behind, ribbons in a bow."""
    w, e, f = wig.half, wig.eye, wig.fringe * 0.6
    crown: tuple[Point, ...] = (
        (-w * 0.98, e + 0.10), (-w * 1.14, e + 0.32), (-w * 0.86, 1.08), (-w * 0.1, 1.16), (w * 0.66, 1.06),
        (w * 0.96, e + 0.34), (w * 0.9, e + 0.2), (0.0, e + 0.34),
    )  # fmt: skip
    if view == "back":
        shape = ((-w * 1.0, e - 0.08), (-w * 1.16, e + 0.28), (-w * 0.80, 1.08), (0.0, 1.15), (w * 0.80, 1.08),
                 (w * 1.16, e + 0.28), (w * 1.0, e - 0.08), (0.0, e - 0.20))  # fmt: skip
        folds = [
            crease(((0.0, e + 0.26), (x * w * 0.5, e + 0.44), (x * w, e + 0.56)), 0.03, cloth.fold)
            for x in (-0.7, 0.0, 0.7)
        ]
        band = line(
            ((-w * 1.06, e + 0.04), (0.0, e - 0.08), (w * 1.06, e + 0.04)), cloth.fold, 0.07, "ribbon"
        )
        return (cut(wig, shape, cloth.plain), *folds, band)
    if view == "profile":
        brim: tuple[Point, ...] = (
            (w * 0.05, 1.10), (w * 0.95, 1.06), (w * 1.12, e + 0.34), (w * 0.72, e + 0.22), (w * 0.28, e + 0.02),
            (w * 0.02, e - 0.26), (-w * 0.22, e - 0.02), (-w * 0.22, e + 0.36),
        )  # fmt: skip
        behind = ((w * 0.12, 1.08), (-w * 0.6, 1.10), (-w * 1.14, 0.86), (-w * 1.10, e + 0.10), (-w * 0.7, e - 0.12),
                  (-w * 0.12, e - 0.1))  # fmt: skip
        made: list[Record] = [
            cut(wig, behind, cloth.plain, lift=1.6),
            cut(wig, brim, cloth.light, lift=2.0, name="brim"),
        ]
        ribbon = ((0.0, e - 0.22), (w * 0.28, 0.10), (w * 0.46, -0.03))
    else:
        brim = (
            (-w * 1.10 + f * 0.4, e - 0.16), (-w * 1.30 + f * 0.5, e + 0.22), (-w * 0.92 + f, e + 0.52),
            (f, e + 0.63), (w * 0.92 + f, e + 0.50), (w * 1.26 + f * 0.6, e + 0.20), (w * 1.06 + f * 0.4, e - 0.16),
            (w * 0.93 + f * 0.4, e + 0.10), (w * 0.62 + f, e + 0.27), (f, e + 0.36), (-w * 0.66 + f, e + 0.27),
            (-w * 0.94 + f * 0.5, e + 0.08),
        )  # fmt: skip
        made = [
            cut(wig, crown, cloth.plain, lift=1.6),
            cut(wig, brim, cloth.light, lift=2.2, name="brim", tension=0.36),
        ]
        made.append(
            line(
                ((-w * 0.98, e + 0.44), (f * 0.6, 0.955 + 0.04), (w * 0.90, e + 0.44)),
                _ribbon(cloth),
                0.07,
                "band",
            )
        )
        ribbon = ((-w * 0.98 + f * 0.4, e - 0.10), (-w * 0.62 + f, 0.08), (f, -0.05))
        made.append(
            line(
                ((w * 0.96 + f * 0.4, e - 0.10), (w * 0.62 + f, 0.08), (f + 0.02, -0.05)),
                _ribbon(cloth),
                0.05,
                "ribbon",
            )
        )
    made.append(line(ribbon, _ribbon(cloth), 0.05, "ribbon"))
    x, y = ribbon[-1]
    bow = (
        (x, y),
        (x - 0.15, y + 0.06),
        (x - 0.16, y - 0.07),
        (x, y - 0.01),
        (x + 0.14, y + 0.06),
        (x + 0.15, y - 0.07),
    )
    made.append(Cut(smooth(bow, tension=0.3), _ribbon(cloth), lift=wig.near.lift(1.0), edge=0.5, name="bow"))
    return tuple(made)


def _ribbon(cloth_: Cloth) -> Colour:
    return cloth_.plain.darker(0.24) if cloth_.plain.lightness > 0.5 else cloth_.plain.lighter(0.26)


def fur(wig: Wig, own: Cloth, view: View) -> DisplayList:
    """A cap with a band of fur that stands off all round."""
    w, y = wig.half + 0.04, wig.eye + 0.22
    dome = (
        (-w, y),
        (-w * 0.98, y + 0.28),
        (-w * 0.5, y + 0.44),
        (0.0, y + 0.47),
        (w * 0.5, y + 0.44),
        (w * 0.98, y + 0.28),
        (w, y),
    )
    top = cloth(own.plain.darker(0.08) if own.plain.lightness > 0.42 else own.plain.lighter(0.12))
    count, ring = 15, []
    for i in range(count):
        x = -1.14 + 2.28 * i / (count - 1)
        ring.append((w * x, y + 0.185 - 0.05 * (1 - x * x) + (0.022 if i % 2 else 0.0)))
    for i in range(count):
        x = 1.16 - 2.32 * i / (count - 1)
        ring.append((w * x, y - 0.045 - 0.05 * (1 - x * x) - (0.022 if i % 2 else 0.0)))
    made: list[Record] = [
        cut(wig, dome, top.plain),
        cut(wig, tuple(ring), own.plain, lift=1.6, name="fur", tension=0.30),
    ]
    if wig.near.pixels > 50:
        for i in range(9):
            x = w * (-0.96 + 0.24 * i)
            low = y - 0.02 - 0.04 * (1 - (x / w) ** 2)
            made.append(line(((x, low), (x + 0.02, low + 0.055)), own.fold, 0.012, "hair of fur"))
            made.append(
                line(((x + 0.05, low + 0.075), (x + 0.06, low + 0.125)), own.light, 0.012, "hair of fur")
            )
    return tuple(made)
