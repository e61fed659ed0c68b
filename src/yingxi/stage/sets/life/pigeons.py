"""Pigeons on a platform: they walk a little, stop, and pick."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path, polygon, smooth
from yingxi.stage.sets.cutting import disc
from yingxi.stage.sets.designer import Designer

ROUND = 240
"""Frames in which a pigeon goes to and fro once."""
WAY = 0.42
"""Metres that it goes to either side."""
STANDS, PECK = 0.30, 14
"""The share of each half round in which it stands and picks; frames of one peck."""
_BODY = smooth(
    [(-0.17, 0.15), (-0.05, 0.21), (0.08, 0.21), (0.13, 0.14), (0.05, 0.07), (-0.06, 0.08)], tension=0.5
)
_TAIL = polygon(((-0.12, 0.17), (-0.27, 0.12), (-0.26, 0.08), (-0.10, 0.10)))


def pigeons(designer: Designer, frame: int) -> DisplayList:
    """Three, each at a pace of its own."""
    seed = designer.setting.seed
    records: list[Record] = []
    for n in range(3):
        middle = -1.75 + 0.62 * n + 0.25 * chance(seed, "pigeon", n)
        grey = designer.paint(0.44 + 0.09 * n, 0.02, 255)
        records += _pigeon(designer, grey, middle, frame + int(ROUND * chance(seed, "pigeon", n, "round")))
    return tuple(records)


def _pigeon(designer: Designer, grey: Colour, middle: float, frame: int) -> list[Record]:
    half, share = divmod(2 * (frame % ROUND) / ROUND, 1.0)
    way = 1 if half == 0 else -1
    walked = min(1.0, share / (1 - STANDS))
    x = middle + way * WAY * (2 * walked - 1)
    picks = max(0.0, sin(2 * pi * frame / PECK)) if walked == 1.0 else 0.0
    nods = 0.018 * sin(2 * pi * frame / 8) if walked < 1.0 else 0.0
    head = (0.13 + nods + 0.07 * picks, 0.27 - 0.20 * picks)
    neck = polygon(((0.04, 0.19), (head[0] - 0.03, head[1]), (head[0] + 0.03, head[1] - 0.02), (0.12, 0.13)))
    beak = polygon(
        (
            (head[0] + 0.03, head[1] + 0.015),
            (head[0] + 0.085, head[1] - 0.02),
            (head[0] + 0.03, head[1] - 0.015),
        )
    )
    leg = designer.paint(0.52, 0.10, 30)

    def there(path: Path) -> Path:
        return path.scaled(way, 1.0).moved(x, 0.0)

    step = 0.03 * sin(2 * pi * frame / 8) if walked < 1.0 else 0.0
    legs = [
        Cut(
            there(polygon(((at - 0.006, 0.09), (at + by, 0.0), (at + by + 0.014, 0.0), (at + 0.006, 0.09)))),
            leg,
            edge=0,
        )
        for at, by in ((-0.01, step), (0.03, -step))
    ]
    return [
        *legs,
        Cut(there(_TAIL), grey.darker(0.08), edge=0.3),
        Cut(there(_BODY), grey, edge=0.3),
        Cut(there(neck), grey.darker(0.10), edge=0),
        Cut(there(beak), leg, edge=0),
        disc(x + way * head[0], head[1], 0.042, None, grey.darker(0.12), lift=0),
    ]
