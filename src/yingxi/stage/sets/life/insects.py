"""Small wings: butterflies by day, fireflies at dusk and night, moths about a lamp."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import smooth
from yingxi.stage.sets.cutting import disc
from yingxi.stage.sets.designer import Designer

_WINGS = ((0.95, 0.03, 95), (0.86, 0.11, 88), (0.80, 0.06, 250))
_WINGS_IN_INK = ((0.40, 0.02, 95), (0.52, 0.15, 25), (0.48, 0.02, 250))
"""Pale wings would be bare paper in ink."""


def butterflies(designer: Designer, frame: int) -> DisplayList:
    """Two or three that flutter over what grows, and now and then rest on the air."""
    seed = designer.setting.seed
    wings = _WINGS_IN_INK if designer.setting.look == "ink" else _WINGS
    records: list[Record] = []
    for n in range(3):
        turn = frame * 0.017 * (0.8 + 0.4 * chance(seed, "butterfly", n, "quick")) + 6.28 * chance(
            seed, "butterfly", n
        )
        side = -1 if n % 2 else 1
        x = (
            side * (2.5 + 0.9 * chance(seed, "butterfly", n, "x"))
            + 0.85 * sin(turn)
            + 0.22 * sin(3.1 * turn + n)
        )
        y = 0.95 + 0.35 * n * 0.6 + 0.30 * sin(1.7 * turn + 2 * n) + 0.05 * sin(frame * 0.33 + n)
        open_wide = 0.25 + 0.75 * abs(sin(frame * 0.24 + 1.3 * n))
        colour = designer.paint(*wings[n])
        for way in (-1, 1):
            upper = [
                (0, 0),
                (way * 0.085 * open_wide, 0.085),
                (way * 0.10 * open_wide, 0.02),
                (way * 0.03 * open_wide, -0.01),
            ]
            lower = [
                (0, 0),
                (way * 0.075 * open_wide, -0.01),
                (way * 0.06 * open_wide, -0.065),
                (way * 0.01, -0.03),
            ]
            for wing, tone in ((lower, colour.darker(0.05)), (upper, colour)):
                records.append(
                    Cut(smooth(wing).turned(0.4 * sin(turn)).moved(x, y), tone, lift=1.0, edge=0.3)
                )
        records.append(disc(x, y, 0.010, 0.042, designer.paint(0.28, 0.02, 60), lift=0))
    return tuple(records)


def moths(designer: Designer, lamp: tuple[float, float, float], many: int, frame: int) -> DisplayList:
    """So many moths that circle about a lamp at `lamp`."""
    seed = designer.setting.seed
    pale = Colour(0.93, 0.04, 85)
    records: list[Record] = []
    for n in range(many):
        turn = frame * (0.085 + 0.03 * chance(seed, "moth", n)) + 6.28 * chance(seed, "moth", n, "from")
        wide = 0.26 + 0.10 * n + 0.12 * sin(0.31 * turn + n)
        x, y = lamp[0] + wide * cos(turn), lamp[1] + 0.10 + 0.5 * wide * sin(1.37 * turn + n)
        wing = 0.022 * (0.35 + 0.65 * abs(sin(frame * 0.9 + n)))
        records += [
            disc(x - wing, y, wing, 0.017, pale.clear(0.85), lift=0, lit=False),
            disc(x + wing, y, wing, 0.017, pale.clear(0.85), lift=0, lit=False),
        ]
    return tuple(records)
