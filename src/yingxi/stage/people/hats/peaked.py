"""A uniform's cap: a high flat crown, a band with a badge, a shining peak."""

from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import BLACK, BRASS, cut
from yingxi.stage.people.tones import Cloth


def peaked(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y, f = wig.half, wig.eye + 0.26, wig.middle
    crown = (
        (-w * 1.02, y + 0.05), (-w * 1.30, y + 0.24), (-w * 0.85, y + 0.34), (0.0 + f * 0.4, y + 0.40),
        (w * 0.95, y + 0.34), (w * 1.28, y + 0.22), (w * 1.02, y + 0.05), (0.0, y + 0.0),
    )  # fmt: skip
    band = (
        (-w * 1.03, y + 0.09),
        (0.0, y + 0.045),
        (w * 1.02, y + 0.09),
        (w * 1.02, y - 0.015),
        (0.0, y - 0.07),
        (-w * 1.03, y - 0.015),
    )
    made: list[Record] = [
        cut(wig, crown, cloth.plain),
        cut(wig, band, cloth.fold, lift=0.8, name="band", tension=0.3),
    ]
    if view == "back":
        return tuple(made)
    reach = 1.55 if view == "profile" else 0.92
    start = 0.35 if view == "profile" else -0.62
    peak = (
        (w * start + f, y - 0.045), (w * (start + reach) / 2 + f, y - 0.065), (w * min(1.0, reach) + f * 0.4, y - 0.02),
        (w * reach + f * 0.6, y - 0.085), (w * (start + reach) / 2 + f, y - 0.16), (w * (start + 0.1) + f, y - 0.10),
    )  # fmt: skip
    made.append(cut(wig, peak, BLACK, lift=1.5, name="brim"))
    badge_x = w * 0.86 if view == "profile" else f * 1.1
    made.append(
        Cut(ellipse(badge_x, y + 0.115, 0.058, 0.066), BRASS, lift=wig.near.lift(0.5), edge=0.5, name="badge")
    )
    return tuple(made)
