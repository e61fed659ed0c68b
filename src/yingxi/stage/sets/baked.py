"""What a baker sells: loaves, baguettes in a basket, buns in a heap, a plait, a cake on its stand; the glass case on
the counter. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.sets.cutting import disc, line, panel
from yingxi.stage.sets.designer import Designer

_CRUSTS = ((0.62, 0.095, 58), (0.56, 0.090, 52), (0.68, 0.090, 66), (0.50, 0.075, 48))


def _crust(designer: Designer, *names: str | int) -> Colour:
    return designer.paint(*designer.one_of(_CRUSTS, *names))


def loaf(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """A round loaf with a cross cut into it, floured."""
    crust = _crust(designer, name, "crust")
    wide, high = 0.26, min(0.17, height * 0.62)
    x = left + wide / 2
    shape = smooth(
        (
            (left, base + high * 0.10), (left + wide * 0.08, base + high * 0.62), (x, base + high),
            (left + wide * 0.92, base + high * 0.62), (left + wide, base + high * 0.10), (x, base - high * 0.02),
        )
    )  # fmt: skip
    return [
        Cut(shape, crust, lift=3),
        line(((x - wide * 0.28, base + high * 0.55), (x, base + high * 0.74), (x + wide * 0.24, base + high * 0.60)),
             crust.lighter(0.17), 0.022, curved=True),
        line(
            ((x + wide * 0.02, base + high * 0.90), (x - wide * 0.04, base + high * 0.42)), crust.lighter(0.15), 0.018
        ),
        line(
            ((left + wide * 0.12, base + high * 0.12), (left + wide * 0.88, base + high * 0.12)),
            crust.darker(0.08), 0.014,
        ),
    ]  # fmt: skip


def baguettes(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """Five of them, upright in a basket."""
    straw = designer.paint(0.66, 0.07, 75)
    deep = height * 0.42
    records: list[Record] = []
    for n in range(5):
        crust = _crust(designer, name, n)
        x, lean = left + 0.045 + 0.042 * n, 0.035 * (n - 2)
        top = base + height * designer.between(0.86, 1.0, name, n, "long")
        records.append(line(((x, base + 0.04), (x + lean, top)), crust, 0.046))
        for k in range(3):
            y = base + deep + (top - base - deep) * (0.22 + 0.26 * k)
            at = x + lean * (y - base) / (top - base)
            records.append(
                line(((at - 0.014, y - 0.010), (at + 0.014, y + 0.014)), crust.lighter(0.16), 0.010)
            )
    records.append(panel(left, base, 0.26, deep, straw, lift=4, radius=0.02))
    for row in range(3):
        y = base + deep * (0.2 + 0.3 * row)
        records.append(line(((left + 0.01, y), (left + 0.25, y)), straw.darker(0.09), 0.010))
    records += [
        line(((left + 0.035 + 0.047 * n, base + 0.01), (left + 0.035 + 0.047 * n, base + deep - 0.01)),
             straw.lighter(0.06), 0.009)
        for n in range(5)
    ]  # fmt: skip
    return records


def buns(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """Four and three and a few more, on a board."""
    board = designer.paint(0.58, 0.06, 60)
    records: list[Record] = [panel(left, base, 0.34, 0.020, board, lift=3)]
    size = min(0.043, height * 0.16)
    for row, count in enumerate((4, 3, 2)):
        for n in range(count):
            x = left + 0.17 + (n - (count - 1) / 2) * size * 1.84
            y = base + 0.020 + size * (0.72 + 1.28 * row)
            crust = _crust(designer, name, row, n)
            records.append(disc(x, y, size, size * 0.80, crust, lift=2))
            records.append(
                disc(x - size * 0.2, y + size * 0.34, size * 0.42, size * 0.20, crust.lighter(0.12), lift=0)
            )
    return records


def plait(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """A plaited loaf with poppy seed, egg-glazed."""
    crust = designer.paint(0.58, 0.105, 55)
    high = min(0.13, height * 0.5)
    records: list[Record] = [
        disc(left + 0.17, base + high * 0.46, 0.165, high * 0.46, crust.darker(0.07), lift=3)
    ]
    for n in range(6):
        x, up = left + 0.045 + 0.050 * n, high * (0.50 + 0.10 * sin(pi * (n + 0.5) / 6))
        lobe = ellipse(x, base + up, 0.040, high * 0.40)
        records.append(Cut(lobe, crust.lighter(0.035 * (n % 2)), lift=1.2))
        records.append(
            disc(x - 0.008, base + up + high * 0.18, 0.016, high * 0.09, crust.lighter(0.16), lift=0)
        )
    return records


def cake(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """On a stand: cream, a band of jam, cherries around the top."""
    cream, jam = designer.paint(0.90, 0.03, 85), designer.paint(0.58, 0.13, 18)
    glass = designer.paint(0.80, 0.025, 220)
    x, foot = left + 0.15, base + min(0.09, height * 0.28)
    tall = min(0.15, height * 0.44)
    records: list[Record] = [
        disc(x, base + 0.010, 0.062, 0.014, glass.darker(0.06), lift=2),
        panel(x - 0.012, base, 0.024, foot - base, glass.darker(0.04), lift=1),
        disc(x, foot, 0.150, 0.020, glass, lift=3),
        panel(x - 0.115, foot + 0.008, 0.23, tall, cream, lift=3, radius=0.018),
        Cut(rectangle(x - 0.115, foot + 0.008 + tall * 0.40, 0.23, tall * 0.16), jam, edge=0.3),
    ]
    records += [
        disc(x - 0.10 + 0.05 * n, foot + 0.012 + tall, 0.024, 0.020, cream.lighter(0.03), lift=1)
        for n in range(5)
    ]
    records += [
        disc(x - 0.10 + 0.05 * n, foot + 0.034 + tall, 0.016, None, jam.darker(0.04), lift=1)
        for n in range(5)
    ]
    return records


def glass_case(designer: Designer, left: float, base: float) -> list[Record]:
    """Two shelves of pastries behind glass, on the counter."""
    wide, high = 1.30, 0.46
    wood, glass = designer.paint(0.42, 0.05, 45), designer.paint(0.84, 0.03, 215)
    records: list[Record] = [
        panel(left, base, wide, high, glass.darker(0.22), lift=4),
        Cut(
            rectangle(left + 0.02, base + 0.02, wide - 0.04, high - 0.05),
            designer.paint(0.74, 0.045, 80),
            edge=0,
        ),
    ]
    for row in range(2):
        y = base + 0.035 + 0.205 * row
        inside: list[Record] = []
        for n in range(9):
            x = left + 0.095 + 0.138 * n
            kind, crust = (n + 2 * row) % 3, _crust(designer, "case", row, n)
            if kind == 0:
                inside += [
                    disc(x, y + 0.045, 0.055, 0.040, crust),
                    disc(x, y + 0.075, 0.030, 0.020, crust.lighter(0.20), lift=1),
                ]
            elif kind == 1:
                moon = smooth(
                    (
                        (x - 0.06, y),
                        (x - 0.035, y + 0.06),
                        (x + 0.035, y + 0.06),
                        (x + 0.06, y),
                        (x, y + 0.028),
                    )
                )
                inside += [Cut(moon, crust, lift=1.5)]
                inside += [
                    line(((x + 0.02 * k, y + 0.032), (x + 0.026 * k, y + 0.062)), crust.darker(0.09), 0.006)
                    for k in (-1, 0, 1)
                ]
            else:
                jam = designer.paint(0.56, 0.13, designer.one_of((18.0, 28.0, 350.0), "tart", row, n))
                inside += [
                    disc(x, y + 0.030, 0.056, 0.030, crust.lighter(0.05)),
                    disc(x, y + 0.044, 0.040, 0.015, jam, lift=0),
                ]
        records.append(Group(tuple(inside)))
        records.append(panel(left + 0.02, y - 0.014, wide - 0.04, 0.012, glass, lift=1))
    shine = [
        line(
            ((left + 0.10 + 0.42 * n, base + 0.05), (left + 0.25 + 0.42 * n, base + high - 0.06)),
            glass.lighter(0.1).clear(0.30),
            0.036,
        )
        for n in range(3)
    ]
    rim = [
        panel(left - 0.02, base + high - 0.02, wide + 0.04, 0.045, wood.lighter(0.05), lift=3),
        panel(left - 0.02, base, 0.035, high, wood, lift=2),
        panel(left + wide - 0.015, base, 0.035, high, wood, lift=2),
        panel(left - 0.02, base - 0.005, wide + 0.04, 0.03, wood.darker(0.04), lift=2),
    ]
    return [*records, *shine, *rim]


def wheat(designer: Designer, x: float, base: float, height: float) -> list[Record]:
    """Three ears in a jug, beside the till."""
    straw, clay = designer.paint(0.74, 0.09, 80), designer.paint(0.56, 0.06, 230)
    records: list[Record] = []
    for n in (-1, 0, 1):
        top = (x + 0.075 * n, base + height * (1.0 - 0.06 * abs(n)))
        records.append(line(((x, base + 0.1), top), straw.darker(0.06), 0.009))
        for k in range(5):
            y = top[1] - 0.028 * k
            at = top[0] - 0.012 * n * k
            tone = straw.lighter(0.03 * cos(k))
            records += [disc(at + 0.011 * side, y, 0.011, 0.018, tone, lift=0.6) for side in (-1, 1)]
    jug = smooth(
        (
            (x - 0.05, base), (x - 0.085, base + 0.07), (x - 0.05, base + 0.15), (x - 0.062, base + 0.19),
            (x + 0.062, base + 0.19), (x + 0.05, base + 0.15), (x + 0.085, base + 0.07), (x + 0.05, base),
        ),
        tension=0.34,
    )  # fmt: skip
    return [
        *records,
        Cut(jug, clay, lift=3),
        line(((x - 0.07, base + 0.10), (x + 0.07, base + 0.10)), clay.lighter(0.2), 0.014),
    ]
