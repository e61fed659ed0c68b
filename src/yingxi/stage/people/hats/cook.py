"""A cook's tall white hat."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.tones import Cloth


def cook(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    white, w, y, s = Colour(0.94, 0.010, 90), wig.half * 0.98, wig.eye + 0.30, wig.sway(0.06)
    puff = (
        (-w * 0.88, y + 0.14), (-w * 1.18 + s, y + 0.36), (-w * 0.86 + s, y + 0.54), (-w * 0.30 + s, y + 0.52),
        (0.05 + s, y + 0.60),
        (w * 0.50 + s, y + 0.52), (w * 1.02 + s, y + 0.50), (w * 1.16 + s, y + 0.32), (w * 0.88, y + 0.14),
    )  # fmt: skip
    band = (
        (-w, y + 0.17),
        (0.0, y + 0.12),
        (w * 0.98, y + 0.17),
        (w, y - 0.03),
        (0.0, y - 0.09),
        (-w, y - 0.03),
    )
    made: list[Record] = [
        cut(wig, puff, white.darker(0.02)),
        cut(wig, band, white, lift=1.0, name="band", tension=0.26),
    ]
    if wig.near.pixels > 45:
        folds = [
            ((x * w, y + 0.16), (x * w * 1.2 + s * 0.5, y + 0.30), (x * w * 1.1 + s, y + 0.42))
            for x in (-0.5, 0.0, 0.45)
        ]
        made += [line(fold, white.darker(0.10), 0.014, "fold") for fold in folds]
    return tuple(made)
