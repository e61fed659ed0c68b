"""A mandarin's black gauze cap: a low front, a high back, two long wings."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import BLACK, cut
from yingxi.stage.people.tones import Cloth


def official(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y, s = wig.half, wig.eye + 0.24, wig.sway(0.05)
    high = (
        (-w * 0.98, y + 0.02),
        (-w * 0.98, y + 0.30),
        (-w * 0.58, y + 0.46),
        (w * 0.1, y + 0.46),
        (w * 0.5, y + 0.36),
        (w * 0.6, y + 0.1),
    )
    low = (
        (-w * 1.02, y - 0.03),
        (-w * 0.96, y + 0.18),
        (-w * 0.2, y + 0.235),
        (w * 0.6, y + 0.225),
        (w * 0.96, y + 0.15),
        (w * 1.0, y - 0.02),
        (0.0, y - 0.09),
    )
    made: list[Record] = []
    if view != "profile":
        for side in (-1.0, 1.0):
            wing = (
                (side * w * 0.85, y + 0.06),
                (side * w * 1.6, y + 0.115 + s),
                (side * w * 2.1, y + 0.085 + s),
                (side * w * 2.12, y + 0.045 + s),
                (side * w * 1.6, y + 0.03 + s),
                (side * w * 0.85, y + 0.02),
            )
            made.append(cut(wig, wing, BLACK.lighter(0.05), lift=1.0, name="wing"))
    made += [cut(wig, high, BLACK.lighter(0.04)), cut(wig, low, BLACK, lift=1.2)]
    if view == "three-quarter":
        made.append(
            Cut(
                ellipse(wig.middle, y + 0.08, 0.05, 0.06),
                Colour(0.75, 0.06, 165),
                lift=wig.near.lift(0.4),
                edge=0.5,
                name="jade",
            )
        )
    return tuple(made)
