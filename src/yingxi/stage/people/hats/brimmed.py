"""A felt hat with a dent, a band, a brim that dips in front."""

from yingxi.film.performance import View
from yingxi.stage.display import DisplayList
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.tones import Cloth


def brimmed(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y, f = wig.half, wig.eye + 0.31, wig.fringe * 0.5
    crown = (
        (-w * 0.92, y + 0.0), (-w * 0.88, y + 0.22), (-w * 0.62, y + 0.36), (-w * 0.12, y + 0.345),
        (w * 0.30, y + 0.375), (w * 0.74, y + 0.31), (w * 0.92, y + 0.14), (w * 0.95, y), (0.0, y - 0.06),
    )  # fmt: skip
    brim = (
        (-w * 1.52, y + 0.015), (-w * 0.9, y + 0.05), (0.0, y + 0.03), (w * 0.95, y + 0.045), (w * 1.50 + f, y - 0.03),
        (w * 0.95 + f, y - 0.105), (0.1 + f, y - 0.125), (-w * 0.9, y - 0.075),
    )  # fmt: skip
    band = ((-w * 0.93, y + 0.055), (0.0, y + 0.005), (w * 0.94, y + 0.055))
    return (
        cut(wig, crown, cloth.plain),
        line(band, cloth.fold, 0.085, "band"),
        line(((-w * 0.1, y + 0.335), (w * 0.05, y + 0.26), (w * 0.1, y + 0.20)), cloth.shade, 0.022, "dent"),
        cut(wig, brim, cloth.shade, lift=2.5, name="brim"),
    )
