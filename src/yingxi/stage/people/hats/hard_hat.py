"""A worker's helmet."""

from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList
from yingxi.stage.path import smooth
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut
from yingxi.stage.people.tones import Cloth


def hard_hat(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y, f = wig.half + 0.05, wig.eye + 0.24, wig.middle * 0.7
    shell = (
        (-w, y),
        (-w * 0.98, y + 0.22),
        (-w * 0.60, y + 0.38),
        (0.0, y + 0.43),
        (w * 0.62, y + 0.38),
        (w * 0.98, y + 0.20),
        (w, y),
        (0.0, y - 0.05),
    )
    brim = (
        (-w * 1.04, y + 0.02),
        (0.0 + f, y - 0.02),
        (w * 1.22 + f, y - 0.02),
        (w * 0.9 + f, y - 0.09),
        (f, y - 0.11),
        (-w * 1.0, y - 0.05),
    )
    ridge = smooth(
        (
            (f - 0.05, y + 0.02),
            (f - 0.05, y + 0.30),
            (-0.04, y + 0.435),
            (0.05, y + 0.435),
            (f + 0.06, y + 0.30),
            (f + 0.06, y + 0.02),
        ),
        tension=0.3,
    )
    return (
        cut(wig, shell, cloth.plain),
        Cut(ridge, cloth.light, lift=wig.near.lift(0.6), edge=0.5, name="ridge"),
        cut(wig, brim, cloth.shade, lift=1.5, name="brim"),
    )
