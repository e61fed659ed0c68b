"""Water far off: light that glitters on it, a boat that crosses it slowly."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import polygon, smooth
from yingxi.stage.sets.cutting import disc, glow
from yingxi.stage.sets.designer import Designer

CROSSING = 1900
"""Frames in which a sampan crosses a wide view."""


def glitter(designer: Designer, depth: float, top: float, foot: float, frame: int) -> DisplayList:
    """Short lights on the waves between the heights `top` and `foot`, longer the nearer they are."""
    seed = designer.setting.seed
    light = designer.air.sky[2].lighter(0.08)
    half = 0.56 * depth
    records: list[Record] = []
    for n in range(30):
        near = chance(seed, "glitter", n, "y")
        y = top + (foot - top) * near**1.6
        x = (2 * half * chance(seed, "glitter", n) + frame * 0.012 * (1 + n % 3)) % (2 * half) - half
        wide = 0.55 + 1.3 * near
        gleam = max(0.0, 0.35 + 0.65 * sin(frame * 0.11 + n * 1.9))
        path = smooth([(x - wide, y), (x, y + 0.07), (x + wide, y), (x, y - 0.07)], tension=0.5)
        records.append(Cut(path, light.clear(0.62 * gleam), edge=0, lit=False))
    return tuple(records)


def sampan(designer: Designer, frame: int) -> DisplayList:
    """A small boat with somebody who sculls it; at night with a lantern at its bow."""
    seed, air = designer.setting.seed, designer.air
    share = (0.22 + 0.4 * chance(seed, "sampan") + frame / CROSSING) % 1.0
    x, y = 19 - 38 * share, -1.05 + 0.045 * sin(frame * 0.06)
    wood = designer.paint(0.36, 0.04, 45).mixed(air.haze, 0.30)
    cloth = designer.paint(0.44, 0.05, 255).mixed(air.haze, 0.30)
    hull = smooth(
        [(-1.9, 0.34), (-1.5, 0.02), (0.0, -0.10), (1.5, 0.02), (2.0, 0.42), (1.2, 0.22), (-1.2, 0.20)],
        tension=0.4,
    )
    lean = 0.16 * sin(frame * 0.12)
    body = smooth([(1.02, 0.22), (1.06 - lean, 1.06), (1.34 - lean, 1.08), (1.42, 0.22)], tension=0.4)
    oar = polygon(
        ((1.16 - lean, 0.92), (2.35 + 0.5 * lean, -0.26), (2.45 + 0.5 * lean, -0.22), (1.24 - lean, 0.98))
    )
    hat = polygon(((0.94 - lean, 1.30), (1.20 - lean, 1.52), (1.46 - lean, 1.30)))
    shade = polygon(((-0.9, 0.24), (-0.75, 0.74), (0.35, 0.74), (0.5, 0.24)))
    records: list[Record] = [
        Cut(oar.moved(x, y), wood, edge=0.2),
        Cut(body.moved(x, y), cloth, edge=0.3),
        disc(
            x + 1.20 - lean,
            y + 1.20,
            0.13,
            0.15,
            designer.paint(0.62, 0.05, 55).mixed(air.haze, 0.25),
            lift=0,
        ),
        Cut(hat.moved(x, y), designer.paint(0.66, 0.06, 80).mixed(air.haze, 0.25), edge=0.3),
        Cut(shade.moved(x, y), designer.paint(0.52, 0.05, 60).mixed(air.haze, 0.30), edge=0.3),
        Cut(hull.moved(x, y), wood, edge=0.4),
    ]
    if air.lamps:
        warm = Colour(0.90, 0.12, 75)
        records += [
            glow(x - 1.6, y + 0.62, 0.9, warm, 0.5),
            disc(x - 1.6, y + 0.62, 0.11, None, warm, lift=0, lit=False),
        ]
    return tuple(records)
