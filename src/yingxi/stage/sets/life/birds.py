"""Birds far off in the sky."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path, polygon, smooth
from yingxi.stage.sets.designer import Designer

CROSSING = 620
"""Frames in which a flock goes from one side of a wide view to the other."""
# Frames of a beat of the wings; of a gull's wheel.
BEAT, WHEEL = 16, 210


def flock(designer: Designer, frame: int) -> DisplayList:
    """Some birds that pass in a loose line, beating their wings in turns and gliding between."""
    seed = designer.setting.seed
    colour = _dark(designer)
    share = (0.24 + 0.3 * chance(seed, "flock") + frame / CROSSING) % 1.0
    height = 10.2 + 2.2 * chance(seed, "flock", "y")
    way = 1 if chance(seed, "flock", "way") < 0.5 else -1
    records: list[Record] = []
    for n in range(5 + int(3 * chance(seed, "flock", "many"))):
        row = (n + 1) // 2
        x = way * (-31 + 62 * share - 1.7 * row - 0.5 * chance(seed, "bird", n))
        y = height + (0.52 if n % 2 else -0.52) * row + 0.25 * sin(2 * pi * (frame / 90 + 0.2 * n))
        # Each beats for a while, then glides.
        glides = (frame + 37 * n) % 150 > 96
        beat = 0.16 if glides else sin(2 * pi * (frame / BEAT + 0.19 * n))
        records.append(Cut(_bird(x, y, 0.78, beat), colour, edge=0, lit=False))
    return tuple(records)


def gulls(designer: Designer, frame: int) -> DisplayList:
    """Gulls that wheel over the water, white where the light is on them, dark against a low sun."""
    seed = designer.setting.seed
    pale, shade = Colour(0.99, 0.005, 90), Colour(0.50, 0.035, 250)
    if designer.air.hour != "day":
        pale = shade = _dark(designer)
    records: list[Record] = []
    for n in range(4):
        turn = 2 * pi * (frame / WHEEL + chance(seed, "gull", n))
        wide = 2.6 + 2.4 * chance(seed, "gull", n, "wide")
        x = -9 + 18 * chance(seed, "gull", n, "x") + wide * sin(turn)
        y = 6.0 + 3.2 * chance(seed, "gull", n, "y") + 0.30 * wide * sin(turn + pi / 2)
        beat = 0.35 + 0.5 * sin(2 * pi * frame / (BEAT + 6) + 2 * n) * max(0.0, sin(turn + 1))
        size = 0.62 * (1 + 0.22 * sin(turn + pi / 2))
        records += [
            Cut(_bird(x, y - 0.05, size, beat), shade, edge=0, lit=False),
            Cut(_bird(x, y, size, beat), pale, edge=0, lit=False),
        ]
    return tuple(records)


def _dark(designer: Designer) -> Colour:
    zenith, middle, _ = designer.air.sky
    return zenith.mixed(Colour(0.26, 0.03, 275), 0.62).mixed(middle, 0.10)


def _bird(x: float, y: float, half: float, beat: float) -> Path:
    """A bird `half` a span wide; its wings are up where `beat` is 1, down at -1."""
    tip, bend = 0.62 * beat * half, (0.30 + 0.34 * beat) * half
    thick = 0.13 * half
    right = ((0.0, 0.05 * half), (0.42 * half, bend), (half, tip))
    under = ((0.45 * half, bend - thick), (0.10 * half, -thick), (0.0, -1.3 * thick))
    points = [
        *right,
        *under,
        *((-a, b) for a, b in reversed(under[:-1])),
        *((-a, b) for a, b in reversed(right[1:])),
    ]
    return (smooth(points, tension=0.28) if half > 0.3 else polygon(points)).moved(x, y)
