"""Bars towards a passage, the door in them, and the passage: of iron with a lock, of old in China of timber, to come of
light."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.to_come import neon

HOLE: Box = (-2.02, 0.0, 1.96, 2.36)
"""The opening that the bars close, in the wall: left, bottom, width and height in metres."""
LEAF_BOX: Box = (-1.52, 0.0, 0.88, 2.10)
"""The door in them."""


def _timber(designer: Designer) -> bool:
    return designer.ancient and not designer.western


def _paint(designer: Designer) -> Colour:
    return designer.paint(0.38, 0.06, 42) if _timber(designer) else designer.paint(0.33, 0.02, 260)


def _upright(designer: Designer, x: float, low: float, high: float) -> list[Record]:
    """One bar, round with the light along it; a post with its grain; a line of light."""
    paint = _paint(designer)
    if designer.future:
        light = neon(designer, "bars")
        return [
            line(((x, low), (x, high)), light.clear(0.35), 0.06),
            line(((x, low), (x, high)), light, 0.016),
        ]
    wide = 0.085 if _timber(designer) else 0.040
    return [
        panel(x - wide / 2, low, wide, high - low, paint, lift=4, edge=0.6),
        line(((x - wide * 0.22, low), (x - wide * 0.22, high)), paint.lighter(0.10), wide * 0.20),
    ]


def _across(designer: Designer, left: float, right: float, y: float) -> list[Record]:
    if designer.future:
        return []
    paint, high = _paint(designer), 0.10 if _timber(designer) else 0.055
    return [
        panel(left, y - high / 2, right - left, high, paint.darker(0.02), lift=5),
        line(((left, y + high * 0.3), (right, y + high * 0.3)), paint.lighter(0.08), 0.010),
    ]


def bars(designer: Designer) -> list[Record]:
    """The fixed ones beside the door and above it, and their frame."""
    left, _, width, height = HOLE
    door, _, wide, high = LEAF_BOX
    right, paint = left + width, _paint(designer)
    step = 0.19 if _timber(designer) else 0.135
    records: list[Record] = []
    for start, end in ((left, door - 0.03), (door + wide + 0.03, right)):
        count = max(2, round((end - start) / step))
        for n in range(1, count):
            records += _upright(designer, start + (end - start) * n / count, 0.0, height)
        records += [part for y in (0.34, 1.22) for part in _across(designer, start, end, y)]
    for n in range(1, round(wide / step)):
        records += _upright(designer, door + wide * n / round(wide / step), high, height)
    frame = paint.darker(0.03) if not designer.future else designer.paint(0.70, 0.014, 240)
    return [
        *records,
        panel(left - 0.05, 0.0, 0.09, height, frame, lift=5),
        panel(right - 0.04, 0.0, 0.09, height, frame, lift=5),
        panel(left - 0.05, height - 0.04, width + 0.10, 0.09, frame, lift=5),
        panel(door - 0.05, 0.0, 0.06, high + 0.06, frame, lift=5),
        panel(door + wide - 0.01, 0.0, 0.06, high + 0.06, frame, lift=5),
        panel(door - 0.05, high, wide + 0.10, 0.07, frame, lift=5),
    ]


def leaf(designer: Designer) -> list[Record]:
    """The door's own bars, three ties and the lock."""
    left, _, wide, high = LEAF_BOX
    paint = _paint(designer)
    step = 0.19 if _timber(designer) else 0.135
    count = round(wide / step)
    records: list[Record] = []
    for n in range(1, count):
        records += _upright(designer, left + wide * n / count, 0.02, high - 0.02)
    for y in (0.34, 1.22, high - 0.05, 0.06):
        records += _across(designer, left + 0.02, left + wide - 0.02, y)
    lock = left + wide - 0.11
    if designer.future:
        return [*records, disc(lock, 1.05, 0.06, None, neon(designer, "lock"), lift=2, lit=False)]
    if _timber(designer):
        brass = designer.paint(0.66, 0.09, 80)
        return [
            *records,
            Cut(rectangle(lock - 0.10, 0.98, 0.18, 0.09, radius=0.02), brass, lift=4),
            line(
                ((lock - 0.08, 1.07), (lock - 0.08, 1.13), (lock + 0.06, 1.13), (lock + 0.06, 1.07)),
                brass,
                0.02,
            ),
        ]
    return [
        *records,
        panel(lock - 0.09, 0.92, 0.17, 0.24, paint.lighter(0.05), lift=5),
        disc(lock - 0.005, 1.07, 0.022, None, paint.darker(0.12), lift=0),
        line(((lock - 0.005, 1.07), (lock - 0.005, 1.01)), paint.darker(0.12), 0.014),
        *(
            disc(
                lock - 0.07 + 0.13 * (n % 2),
                0.945 + 0.19 * (n // 2),
                0.010,
                None,
                paint.lighter(0.14),
                lift=0.5,
            )
            for n in range(4)
        ),
    ]


def passage(designer: Designer, stone: Colour) -> list[Record]:
    """What is behind the bars, at every hour by lamplight: a wall, the cell across, a lamp in its cage or a torch."""
    dim = stone.darker(0.13)
    old = designer.ancient or designer.thirties
    light = LAMP if old else Colour(0.94, 0.05, 95)
    x = -1.75
    records: list[Record] = [
        Cut(rectangle(-4.0, -0.6, 5.4, 4.4), dim, edge=0),
        Cut(rectangle(-4.0, -0.6, 5.4, 0.62), dim.darker(0.06), edge=0),
        Cut(rectangle(-4.0, 0.02, 5.4, 0.9), dim.darker(0.03), edge=0),
        Cut(rectangle(-1.05, 0.02, 0.92, 2.0), Colour(0.17, 0.02, 265), edge=0.4),
        *(
            line(((-0.96 + 0.15 * n, 0.02), (-0.96 + 0.15 * n, 2.0)), dim.lighter(0.05), 0.03)
            for n in range(6)
        ),
        *(line(((-1.05, y), (-0.13, y)), dim.lighter(0.05), 0.035) for y in (0.4, 1.2)),
        panel(-1.12, 0.0, 0.08, 2.08, dim.lighter(0.03), lift=2),
        panel(-0.14, 0.0, 0.08, 2.08, dim.lighter(0.03), lift=2),
        panel(-1.12, 2.0, 1.06, 0.09, dim.lighter(0.03), lift=2),
        glow(x, 2.05, 1.9, light, 0.52),
        glow(x, 2.05, 0.6, light, 0.45),
    ]
    if old:
        records += [
            line(((x, 1.55), (x + 0.04, 1.92)), Colour(0.32, 0.05, 48), 0.06),
            line(((x - 0.07, 1.66), (x + 0.10, 1.66)), Colour(0.26, 0.02, 260), 0.035),
            Cut(ellipse(x + 0.04, 2.05, 0.085, 0.16), Colour(0.80, 0.15, 58), edge=0, lit=False),
            Cut(ellipse(x + 0.04, 2.01, 0.045, 0.09), Colour(0.94, 0.11, 92), edge=0, lit=False),
        ]
    else:
        records += [
            Cut(ellipse(x, 2.1, 0.12, 0.10), Colour(0.97, 0.05, 95), edge=0.4, lit=False),
            *(
                line(((x + off, 2.0), (x + off, 2.2)), Colour(0.30, 0.02, 260), 0.016)
                for off in (-0.07, 0.0, 0.07)
            ),
            panel(x - 0.15, 2.18, 0.30, 0.05, Colour(0.32, 0.02, 260), lift=2),
        ]
    records.append(
        fade(rectangle(-4.0, 1.9, 5.4, 1.9), (0, 3.2), (0, 1.9), Colour(0.14, 0.045, 280), 0.6, 0.0)
    )
    return records
