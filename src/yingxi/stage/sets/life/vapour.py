"""Smoke over a roof, drops from a tap."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import DisplayList, Record, Soft
from yingxi.stage.path import ellipse
from yingxi.stage.sets.cutting import disc
from yingxi.stage.sets.designer import Designer

RISES, SEEN = 190, 19.0
"""Frames that a puff takes from the chimney until it is gone; metres beyond which smoke is drawn larger."""
DROP = 52
TAP = (-1.02, 1.02)
"""Where a tap's drop hangs, x and y in metres."""


def smoke(designer: Designer, depth: float, x: float, y: float, frame: int) -> DisplayList:
    """Smoke of a hearth, from a chimney at (x, y), `depth` metres off: it rises, leans to the left and thins out. Far
    off it is drawn larger than it would be: one is to see it."""
    seed, air = designer.setting.seed, designer.air
    paint = air.haze.mixed(Colour(0.93, 0.012, 80), 0.6)
    if air.hour == "night":
        paint = air.sky[2].lighter(0.16)
    large = max(1.0, depth / SEEN)
    leans = (3.2 if designer.setting.weather == "wind" else 1.1) * large
    records: list[Record] = []
    for n in range(7):
        share = (frame / RISES + n / 7 + chance(seed, "smoke")) % 1.0
        across = x - leans * share**1.4 + 0.13 * large * sin(2 * pi * (1.3 * share + 0.31 * n))
        puff = ellipse(
            across, y + 2.5 * large * share, large * (0.14 + 0.52 * share), large * (0.16 + 0.36 * share)
        )
        records.append(Soft(puff, paint.clear(0.66 * sin(pi * min(1.0, 0.06 + share)) ** 0.8), 3.2))
    return tuple(records)


def drips(designer: Designer, frame: int) -> DisplayList:
    """A drop that swells at the tap and falls, one every two seconds."""
    since = frame % DROP
    pale = designer.paint(0.95, 0.02, 220)
    swells, fell = min(1.0, since / 30), max(0, since - 30)
    x, y = TAP[0], TAP[1] - 0.5 * 9.81 * (fell / 24) ** 2
    if y < TAP[1] - 0.24:
        return ()
    return (
        disc(
            x,
            y - 0.010 * swells,
            0.009 * (0.4 + 0.6 * swells),
            0.015 * (0.4 + 0.6 * swells),
            pale,
            lift=0,
            lit=False,
        ),
    )
