"""A woollen cap with a turned-up rim and a bobble."""

from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.tones import Cloth


def knitted(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y, s = wig.half + 0.05, wig.eye + 0.20, wig.sway(0.04)
    dome = (
        (-w, y),
        (-w * 1.02, y + 0.24),
        (-w * 0.66, y + 0.43),
        (0.0, y + 0.485),
        (w * 0.66, y + 0.43),
        (w * 1.0, y + 0.24),
        (w, y),
    )
    rim = (
        (-w * 1.04, y - 0.035),
        (-w * 1.05, y + 0.10),
        (0.0, y + 0.055),
        (w * 1.03, y + 0.10),
        (w * 1.03, y - 0.03),
        (0.0, y - 0.085),
    )
    made: list[Record] = [
        Cut(
            ellipse(s, y + 0.54, 0.105, 0.10),
            cloth.light,
            lift=wig.near.lift(1.0),
            edge=wig.near.edge,
            name="bobble",
        ),
        cut(wig, dome, cloth.plain),
        cut(wig, rim, cloth.light, lift=1.2, name="rim", tension=0.36),
    ]
    if wig.near.pixels > 50:
        for i in range(7):
            x = w * (-0.9 + 0.3 * i)
            low = y - 0.055 - 0.02 * (1 - (x / w) ** 2)
            made.append(line(((x, low), (x, low + 0.11)), cloth.shade, 0.014, "rib"))
    return tuple(made)
