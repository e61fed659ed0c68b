"""A clown's small bowler, worn askew, with a flower; and the red nose."""

from yingxi.film.colour import Colour
from yingxi.film.performance import View
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, ellipse
from yingxi.stage.people.hair.wig import Wig
from yingxi.stage.people.hats.cutting import cut, line
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

RED = Colour(0.58, 0.185, 27)
_PETALS = Colour(0.86, 0.13, 92)
# Radius of the nose, in H, and how far over the head's middle the hat sits aside.
NOSE, ASIDE = 0.078, 0.10


def clown(wig: Wig, cloth: Cloth, view: View) -> DisplayList:
    w, y, x = wig.half * 0.62, wig.eye + 0.46, -ASIDE + wig.fringe * 0.5
    tip = 0.055
    bowl = (
        (x - w, y + tip), (x - w * 0.98, y + 0.20 + tip), (x - w * 0.60, y + 0.34 + tip), (x, y + 0.37 + tip * 0.5),
        (x + w * 0.60, y + 0.31), (x + w * 0.96, y + 0.16), (x + w, y - tip), (x, y - 0.05),
    )  # fmt: skip
    brim = (
        (x - w * 1.42, y + 0.10 + tip), (x - w * 0.8, y + 0.02 + tip), (x, y), (x + w * 0.9, y - tip - 0.01),
        (x + w * 1.45, y - 0.01), (x + w * 0.9, y - 0.10), (x, y - 0.085), (x - w * 0.9, y - 0.035 + tip),
    )  # fmt: skip
    band = ((x - w * 0.99, y + 0.07 + tip), (x, y + 0.03), (x + w * 0.99, y + 0.02))
    made: list[Record] = [
        cut(wig, bowl, cloth.plain),
        line(band, RED, 0.07, "band"),
        cut(wig, brim, cloth.shade, lift=2.5, name="brim"),
    ]
    at = (x + w * 0.62, y + 0.10)
    made += [
        Cut(ellipse(at[0] + dx, at[1] + dy, 0.045), _PETALS, lift=wig.near.lift(0.6), edge=0.4, name="petal")
        for dx, dy in ((0.05, 0.0), (0.015, 0.048), (-0.04, 0.03), (-0.04, -0.03), (0.015, -0.048))
    ]
    made.append(Cut(ellipse(*at, 0.034), RED, edge=0.0, name="flower"))
    return tuple(made)


def red_nose(at: Point, near: Nearness) -> DisplayList:
    """The ball over the nose's tip at `at`, in H."""
    x, y = at
    made: list[Record] = [
        Cut(ellipse(x, y, NOSE), RED, lift=near.lift(1.5), edge=near.edge * 0.6, name="red nose")
    ]
    if not near.far:
        light = ellipse(x - NOSE * 0.32, y + NOSE * 0.36, NOSE * 0.30, NOSE * 0.22)
        made.append(Cut(light, RED.lighter(0.22), edge=0.0, grain=0.3, name="nose's light"))
    return tuple(made)
