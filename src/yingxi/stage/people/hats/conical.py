"""A bamboo hat, as farmers and fishermen wear it."""

from yingxi.film.performance import View
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import STRAW, cut, line
from yingxi.stage.people.tones import Cloth


def conical(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y = wig.half, wig.eye + 0.27
    cone = (
        (-w * 1.95, y - 0.04), (-w * 1.1, y + 0.13), (-w * 0.4, y + 0.33), (0.0, y + 0.45), (w * 0.4, y + 0.33),
        (w * 1.1, y + 0.13), (w * 1.95, y - 0.04), (w * 0.9, y - 0.10), (0.0, y - 0.12), (-w * 0.9, y - 0.10),
    )  # fmt: skip
    made: list[Record] = [cut(wig, cone, STRAW, lift=3.0, tension=0.34)]
    if wig.near.pixels > 45:
        tips = (-1.3, -0.7, -0.2, 0.25, 0.75, 1.3)
        rays = [
            ((0.0, y + 0.43), (x * w * 0.5, y + 0.18 - 0.03 * abs(x)), (x * w, y - 0.075 + 0.02 * abs(x)))
            for x in tips
        ]
        made += [line(ray, STRAW.darker(0.10), 0.012, "straw") for ray in rays]
        made.append(
            line(
                ((-w * 0.95, y + 0.14), (0.0, y + 0.08), (w * 0.95, y + 0.14)),
                STRAW.darker(0.14),
                0.016,
                "hoop",
            )
        )
    return tuple(made)
