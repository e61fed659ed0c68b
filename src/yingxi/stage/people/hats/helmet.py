"""A soldier's of old: a bowl with a rim, cheek plates, a plume."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import BRASS, cut, line
from yingxi.stage.people.tones import Cloth


def helmet(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    steel, w, y, s = Colour(0.66, 0.02, 245), wig.half + 0.045, wig.eye + 0.17, wig.sway(0.2)
    bowl = (
        (-w, y),
        (-w * 1.02, y + 0.22),
        (-w * 0.68, y + 0.42),
        (0.0, y + 0.50),
        (w * 0.68, y + 0.42),
        (w * 1.0, y + 0.22),
        (w, y + 0.02),
        (0.0, y + 0.05),
    )
    rim = (
        (-w * 1.06, y + 0.06),
        (0.0, y + 0.10),
        (w * 1.05, y + 0.07),
        (w * 1.04, y - 0.0),
        (0.0, y + 0.015),
        (-w * 1.06, y - 0.02),
    )
    flap = (
        (-w * 1.05, y + 0.02),
        (-w * 0.80, y + 0.03),
        (-w * 0.74, y - 0.24),
        (-w * 0.92, y - 0.42),
        (-w * 1.14, y - 0.30),
    )
    plume = (
        (0.0, y + 0.48),
        (0.03, y + 0.62),
        (-0.10 + s, y + 0.72),
        (-0.34 + s, y + 0.60),
        (-0.22 + s * 0.5, y + 0.60),
        (-0.06, y + 0.52),
    )
    made: list[Record] = [
        cut(wig, plume, cloth.plain, lift=1.0, name="plume"),
        cut(wig, flap, steel.darker(0.07), lift=1.5, name="cheek plate"),
    ]
    if view != "profile":
        far = tuple((-x * 0.97, py) for x, py in flap)
        made.append(cut(wig, far, steel.darker(0.10), lift=1.0, name="cheek plate"))
    made += [
        cut(wig, bowl, steel),
        line(
            ((0.0 + wig.fringe, y + 0.10), (wig.fringe * 0.8, y + 0.32), (0.0, y + 0.49)),
            steel.darker(0.12),
            0.020,
            "ridge",
        ),
        cut(wig, rim, BRASS, lift=1.0, name="rim", tension=0.3),
        Cut(ellipse(0.0, y + 0.50, 0.045), BRASS, lift=wig.near.lift(0.5), edge=0.5, name="knob"),
    ]
    return tuple(made)
