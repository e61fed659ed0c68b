"""What stood on counters and walls where people traded, cooked and healed before there were machines: an abacus and
scales, steamers, a range with several mouths, a cabinet of a hundred drawers; in the west a ring of candles and a
wreath of herbs."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

_FLAME, _FIRE = Colour(0.93, 0.11, 78), Colour(0.78, 0.15, 55)


def abacus(designer: Designer, x: float, top: float) -> list[Record]:
    """An abacus that leans on its stand, with a book of accounts before it; in the west a strongbox with a purse."""
    if designer.western:
        return _strongbox(designer, x, top)
    wood, bead = designer.paint(0.40, 0.06, 38), designer.paint(0.52, 0.09, 32)
    left, wide, tall = x - 0.33, 0.66, 0.30
    records: list[Record] = [
        panel(left, top, wide, tall, designer.paint(0.66, 0.03, 70), lift=4),
        *(panel(left, top + y, wide, 0.03, wood, lift=3) for y in (0.0, tall * 0.62, tall - 0.03)),
        *(panel(left + at, top, 0.03, tall, wood, lift=3) for at in (0.0, wide - 0.03)),
    ]
    for n in range(9):
        at = left + 0.07 + 0.065 * n
        records.append(line(((at, top + 0.03), (at, top + tall - 0.03)), wood, 0.008))
        raised = round(designer.between(0, 4, "abacus", n))
        for k in range(5):
            y = top + 0.05 + 0.028 * (k + (1 if k >= raised else 0))
            records.append(Cut(ellipse(at, y, 0.026, 0.013), bead.lighter(0.03 * (n % 2)), lift=1))
        records.append(Cut(ellipse(at, top + 0.245, 0.026, 0.013), bead, lift=1))
    paper = designer.paint(0.86, 0.03, 85)
    return [
        *records,
        panel(x + 0.40, top, 0.26, 0.05, designer.paint(0.42, 0.06, 250), lift=3),
        panel(x + 0.41, top + 0.05, 0.24, 0.02, paper, lift=2),
    ]


def _strongbox(designer: Designer, x: float, top: float) -> list[Record]:
    wood, iron = designer.paint(0.44, 0.06, 42), designer.paint(0.36, 0.015, 260)
    lid = ((x - 0.30, top + 0.20), (x - 0.27, top + 0.30), (x + 0.27, top + 0.30), (x + 0.30, top + 0.20))
    purse = smooth(((x + 0.42, top), (x + 0.40, top + 0.10), (x + 0.50, top + 0.16), (x + 0.60, top + 0.10),
                    (x + 0.58, top)), tension=0.35)  # fmt: skip
    return [
        panel(x - 0.29, top, 0.58, 0.20, wood, lift=5),
        sheet(lid, wood.lighter(0.04), lift=3),
        *(panel(x + at, top, 0.05, 0.29, iron, lift=2) for at in (-0.22, 0.17)),
        disc(x, top + 0.17, 0.04, None, designer.paint(0.68, 0.08, 80), lift=2),
        Cut(purse, designer.paint(0.46, 0.07, 30), lift=4),
        line(((x + 0.44, top + 0.13), (x + 0.56, top + 0.13)), designer.paint(0.70, 0.08, 80), 0.016),
    ]


def hand_scales(designer: Designer, x: float, top: float) -> list[Record]:
    """Scales of brass on a foot: a beam and two pans on threads."""
    brass = designer.paint(0.66, 0.085, 80)
    records: list[Record] = [
        panel(x - 0.10, top, 0.20, 0.04, brass.darker(0.08), lift=3),
        line(((x, top), (x, top + 0.40)), brass, 0.024),
        line(((x - 0.24, top + 0.36), (x, top + 0.40), (x + 0.24, top + 0.38)), brass, 0.018, curved=True),
    ]
    for at, low in ((x - 0.24, top + 0.14), (x + 0.24, top + 0.16)):
        hung = low + 0.22
        records += [
            line(((at, hung), (at - 0.09, low)), brass.darker(0.1), 0.006),
            line(((at, hung), (at + 0.09, low)), brass.darker(0.1), 0.006),
            Cut(smooth(((at - 0.11, low), (at, low - 0.05), (at + 0.11, low)), tension=0.4), brass, lift=2),
        ]
    return records


def steamers(designer: Designer, x: float, top: float, *, high: int = 3) -> list[Record]:
    """A pile of bamboo steamers about `x` on a counter, with a lid."""
    bamboo = designer.paint(0.70, 0.075, 78)
    records: list[Record] = []
    for n in range(high):
        y = top + 0.12 * n
        records += [
            panel(x - 0.25, y, 0.50, 0.11, bamboo.lighter(0.015 * (n % 2)), lift=4, radius=0.02),
            line(((x - 0.23, y + 0.055), (x + 0.23, y + 0.055)), bamboo.darker(0.09), 0.012),
        ]
    y = top + 0.12 * high
    lid = smooth(((x - 0.26, y), (x - 0.13, y + 0.08), (x, y + 0.11), (x + 0.13, y + 0.08), (x + 0.26, y)),
                 tension=0.3)  # fmt: skip
    return [*records, Cut(lid, bamboo.darker(0.04), lift=3)]


def long_range(designer: Designer, left: float, mouths: int, top: float) -> list[Record]:
    """A brick range with fire in each of its mouths, an iron pan let in over each, wood before it."""
    brick, soot = designer.paint(0.56, 0.05, 38), designer.paint(0.28, 0.02, 40)
    iron, wide = designer.paint(0.34, 0.015, 265), 0.76
    right = left + wide * mouths
    records: list[Record] = [panel(left, 0.0, right - left, top, brick, lift=7)]
    for row in range(7):
        y = top * row / 7
        records.append(line(((left, y), (right, y)), brick.darker(0.06), 0.010))
        records += [
            line(((at, y), (at, y + top / 7)), brick.darker(0.05), 0.008)
            for at in (left + 0.12 * (row % 2) + 0.24 * k for k in range(1, int((right - left) / 0.24)))
        ]
    records.append(
        panel(left - 0.05, top - 0.02, right - left + 0.10, 0.07, designer.paint(0.48, 0.02, 245), lift=5)
    )
    for n in range(mouths):
        x = left + wide * (n + 0.5)
        arch = ((x - 0.20, 0.16), (x - 0.19, 0.42), (x, 0.54), (x + 0.19, 0.42), (x + 0.20, 0.16))
        fire = ((x - 0.14, 0.17), (x - 0.08, 0.34), (x - 0.02, 0.24), (x + 0.05, 0.38), (x + 0.14, 0.17))
        pan = ((x - 0.27, top + 0.10), (x - 0.17, top + 0.04), (x + 0.17, top + 0.04), (x + 0.27, top + 0.10))
        records += [
            Cut(smooth(arch, tension=0.2), soot, lift=0),
            Cut(smooth(fire), _FIRE, edge=0, lit=False),
            Cut(
                smooth(((x - 0.07, 0.17), (x, 0.27), (x + 0.07, 0.17))),
                Colour(0.92, 0.11, 85),
                edge=0,
                lit=False,
            ),
            glow(x, 0.3, 0.7, _FIRE, 0.26),
            Cut(smooth(pan, tension=0.2), iron, lift=3),
        ]
    return records


def hundred_drawers(designer: Designer, left: float, width: float, base: float, rows: int) -> list[Record]:
    """An apothecary's cabinet: small drawers with a ring and a slip of paper each, jars on its top."""
    wood, brass = designer.paint(0.46, 0.065, 38), designer.paint(0.68, 0.085, 80)
    columns, tall = max(3, round(width / 0.26)), 0.21
    step, high = width / columns, base + tall * rows
    records: list[Record] = [
        panel(left - 0.06, base - 0.06, width + 0.12, tall * rows + 0.12, wood.darker(0.07), lift=7),
        panel(left - 0.12, high + 0.05, width + 0.24, 0.06, wood.lighter(0.03), lift=5),
    ]
    for row in range(rows):
        for column in range(columns):
            x, y = left + step * column, base + tall * row
            tone = wood.lighter(designer.between(-0.012, 0.02, "drawer", row, column))
            records += [
                panel(x + 0.012, y + 0.012, step - 0.024, tall - 0.024, tone, lift=1.5),
                panel(
                    x + step * 0.36,
                    y + tall * 0.56,
                    step * 0.28,
                    tall * 0.26,
                    designer.paint(0.84, 0.03, 85),
                    lift=0.6,
                ),
                disc(x + step / 2, y + tall * 0.30, 0.018, None, brass, lift=1),
            ]
    for n in range(columns // 2):
        x, glaze = (
            left + 0.2 + 2 * step * n,
            designer.one_of(((0.74, 0.03, 230), (0.60, 0.06, 150)), "jar of old", n),
        )
        body = ((x - 0.08, high + 0.11), (x - 0.12, high + 0.24), (x - 0.06, high + 0.36), (x + 0.06, high + 0.36),
                (x + 0.12, high + 0.24), (x + 0.08, high + 0.11))  # fmt: skip
        records += [Cut(smooth(body, tension=0.35), designer.paint(*glaze), lift=3),
                    panel(x - 0.07, high + 0.35, 0.14, 0.05, designer.paint(0.54, 0.12, 28), lift=2)]  # fmt: skip
    return records


def candle_ring(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A ring of iron on chains from the ceiling at `top`, with candles on it: the lamp of the old west."""
    iron, wax, burns = designer.paint(0.34, 0.02, 50), designer.paint(0.86, 0.03, 88), designer.air.lamps
    half = 1.5 * radius
    records: list[Record] = [
        line(((x, top), (x, y + radius * 1.6)), iron, 0.014),
        *(line(((x, y + radius * 1.6), (x + s * half, y)), iron, 0.012) for s in (-1, 1)),
        Cut(ellipse(x, y, half, radius * 0.22), iron, lift=4),
        Cut(ellipse(x, y, half * 0.86, radius * 0.12), iron.darker(0.06), edge=0),
    ]
    for share in (-0.86, -0.44, 0.0, 0.44, 0.86):
        at, foot = x + share * half, y + radius * 0.05
        records.append(panel(at - 0.022, foot, 0.044, radius * 0.55, wax, lift=1))
        if burns:
            high = foot + radius * 0.72
            records += [
                glow(at, high, radius * 1.3, _FLAME, 0.30),
                disc(at, high, 0.016, 0.04, _FLAME, lift=0, lit=False),
            ]
    return records


def wreath_of_herbs(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """Dried herbs bound to a ring, where later a clock would hang."""
    records: list[Record] = [
        line(((x, y + size), (x, y + size * 1.7)), designer.paint(0.50, 0.05, 60), size * 0.06)
    ]
    for n in range(18):
        a = 2 * pi * n / 18
        tone = designer.paint(0.50 + 0.05 * (n % 3), 0.055, 125 + 8 * (n % 4))
        across, up = x + size * 0.78 * cos(a), y + size * 0.78 * sin(a)
        records.append(
            Cut(ellipse(0, 0, size * 0.30, size * 0.12).turned(a + 0.9).moved(across, up), tone, lift=1.5)
        )
    bow = designer.paint(0.52, 0.10, 28)
    return [
        *records,
        *(Cut(ellipse(0, 0, size * 0.20, size * 0.11).turned(s * 0.5).moved(x + s * size * 0.18, y - size * 0.80), bow,
              lift=2) for s in (-1, 1)),
        Cut(rectangle(x - size * 0.06, y - size * 0.88, size * 0.12, size * 0.14), bow.darker(0.05), lift=2),
    ]  # fmt: skip
