"""What children play on out of doors: a slide from a tower, swings in a frame, a dome of bars, a seesaw, a roundabout,
a horse on a spring. Metres, y up, feet at y 0."""

from math import cos, pi, sin, sqrt

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, polygon, ribbon, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer


def _paints(designer: Designer) -> tuple[Colour, Colour, Colour, Colour]:
    """Red, yellow, blue, green as iron is painted for children."""
    return (
        designer.paint(0.57, 0.135, 28),
        designer.paint(0.78, 0.115, 86),
        designer.paint(0.57, 0.085, 240),
        designer.paint(0.60, 0.085, 152),
    )


def slide_tower(designer: Designer, x: float) -> list[Record]:
    """A tower of four posts with a pointed roof and a ladder at its right; the slide runs down to the left."""
    red, yellow, blue, green = _paints(designer)
    wood = designer.paint(0.56, 0.07, 58)
    left, right, deck = x - 0.62, x + 0.62, 1.32
    records: list[Record] = [
        *(panel(at - 0.06, 0, 0.12, 2.35, wood.darker(0.05), lift=3) for at in (left + 0.14, right - 0.14)),
        *(
            line(((right + 0.42, 0.0 + at), (right + 0.02, deck + at)), blue.darker(0.04), 0.05)
            for at in (0.0, 0.10)
        ),
    ]
    for n in range(5):
        share = (n + 0.6) / 5.4
        px, py = right + 0.42 - 0.40 * share, deck * share
        records.append(line(((px - 0.02, py), (px + 0.12, py + 0.06)), blue.lighter(0.06), 0.045))
    run = [(left + 0.05, deck - 0.02), (left - 0.35, deck - 0.18), (left - 1.15, 0.46), (left - 1.62, 0.18),
        (left - 2.0, 0.15)]  # fmt: skip
    under = [(px + 0.02, py - 0.10) for px, py in run]
    records += [
        *(
            line(((px, 0.0), (px + 0.02, py)), wood.darker(0.08), 0.06)
            for px, py in ((left - 1.3, 0.32), (left - 0.72, 0.72))
        ),
        Cut(ribbon(under, [0.10] * 5), yellow.darker(0.10), lift=4),
        Cut(ribbon(run, [0.16] * 5), yellow, lift=5),
        line([(px, py + 0.085) for px, py in run], red, 0.055, curved=True),
        panel(left - 0.05, deck - 0.09, 1.34, 0.11, wood.lighter(0.03), lift=5),
        *(panel(at - 0.065, 0, 0.13, 2.35, wood, lift=5) for at in (left, right)),
        panel(left + 0.03, deck + 0.02, 1.18, 0.56, green, lift=3),
        *(
            disc(left + 0.36 + 0.52 * n, deck + 0.30, 0.15, None, green.darker(0.12), lift=0)
            for n in range(2)
        ),
        panel(left - 0.02, deck + 0.54, 1.28, 0.07, wood.lighter(0.05), lift=3),
        panel(left + 0.10, 0.30, 1.04, 0.08, wood.darker(0.02), lift=3),
    ]
    roof = designer.roof(red)
    records += [
        sheet(((left - 0.28, 2.30), (right + 0.28, 2.30), (x + 0.1, 3.12), (x - 0.1, 3.12)), roof, lift=7),
        *(
            line(((x + at * 0.12, 3.08), (x + at, 2.33)), roof.darker(0.05), 0.016)
            for at in (-0.58, -0.2, 0.2, 0.58)
        ),
        line(((x, 3.1), (x, 3.42)), wood.darker(0.1), 0.03),
        sheet(((x, 3.40), (x + 0.36, 3.31), (x, 3.22)), yellow, lift=2),
    ]
    return records


def swing_frame(designer: Designer, x: float) -> list[Record]:
    """Two swings on chains in a frame of round poles."""
    red, yellow, blue, _ = _paints(designer)
    iron = designer.paint(0.52, 0.012, 250)
    top, half = 2.75, 1.55
    records: list[Record] = []
    for side in (-1, 1):
        foot = x + side * half
        records += [
            line(((foot - 0.42, 0.0), (foot, top)), blue.darker(0.03), 0.10),
            line(((foot + 0.42, 0.0), (foot, top)), blue, 0.10),
            line(((foot - 0.27, 0.92), (foot + 0.27, 0.92)), blue.darker(0.05), 0.06),
        ]
    records.append(line(((x - half - 0.1, top), (x + half + 0.1, top)), blue.lighter(0.04), 0.12))
    for n, (at, lean) in enumerate(((-0.66, 0.0), (0.62, 0.12))):
        board = 0.52 + 0.05 * n
        for end in (-0.24, 0.24):
            records.append(line(((x + at + end, top), (x + at + end + lean, board)), iron, 0.024))
        records.append(
            panel(x + at + lean - 0.32, board - 0.05, 0.64, 0.075, (red, yellow)[n], lift=4, radius=0.03)
        )
    return records


def climbing_dome(designer: Designer, x: float, radius: float) -> list[Record]:
    """A half globe of bars: meridians and rings, its knots in another colour."""
    red, yellow, blue, _ = _paints(designer)
    records: list[Record] = []
    for n in range(9):
        turn = pi * n / 8
        across = radius * cos(turn)
        arc = [(x + across * cos(k * pi / 16), radius * 0.92 * sin(k * pi / 16)) for k in range(9)]
        records.append(line(arc, (red if n % 2 else red.darker(0.06)), 0.07, curved=True))
    for share in (0.22, 0.52, 0.80):
        y, half = radius * 0.92 * share, radius * sqrt(1 - share * share)
        records.append(line(((x - half, y), (x + half, y)), yellow, 0.065))
        records += [disc(x + half * cos(pi * n / 8), y, 0.062, None, blue, lift=1) for n in range(9)]
    return records


def seesaw(designer: Designer, x: float) -> list[Record]:
    """A plank over a stand, one end down, with a handle at both."""
    red, yellow, blue, _ = _paints(designer)
    low, high, half = 0.34, 0.98, 1.55
    plank = polygon(((x - half, low), (x + half, high), (x + half, high + 0.11), (x - half, low + 0.11)))
    return [
        sheet(((x - 0.34, 0), (x + 0.34, 0), (x + 0.10, 0.66), (x - 0.10, 0.66)), blue, lift=4),
        Cut(plank, yellow, lift=5),
        *(
            line(((x + side * 1.12, y), (x + side * 1.12, y + 0.34), (x + side * 0.92, y + 0.34)), red, 0.055)
            for side, y in ((-1, 0.54), (1, 1.0))
        ),
        *(
            panel(x + side * 1.38 - 0.17, y, 0.34, 0.08, red, lift=3, radius=0.03)
            for side, y in ((-1, 0.46), (1, 1.03))
        ),
        disc(x, 0.68, 0.09, None, red.darker(0.05), lift=2),
        disc(x - half, 0.14, 0.16, 0.14, designer.paint(0.32, 0.01, 260), lift=2),
    ]  # fmt: skip


def roundabout(designer: Designer, x: float) -> list[Record]:
    """A round board that turns, its fields in turn red, yellow, blue and green, with hoops to hold."""
    paints = _paints(designer)
    iron = designer.paint(0.80, 0.02, 230)
    records: list[Record] = [
        Cut(ellipse(x, 0.24, 1.5, 0.20), paints[2].darker(0.12), lift=5, name=MADE),
        Cut(ellipse(x, 0.30, 1.5, 0.20), paints[2], lift=3, name=MADE),
    ]
    for n in range(8):
        a, b = 2 * pi * n / 8, 2 * pi * (n + 1) / 8
        wedge = [(x, 0.30), *((x + 1.42 * cos(a + (b - a) * k / 4), 0.30 + 0.18 * sin(a + (b - a) * k / 4))
            for k in range(5))]  # fmt: skip
        records.append(Cut(polygon(wedge), paints[n % 4].lighter(0.03), edge=0.3))
    for at in (-1.15, -0.45, 0.45, 1.15):
        hoop = [
            (x + at - 0.26, 0.32),
            (x + at - 0.24, 0.86),
            (x + at, 1.0),
            (x + at + 0.24, 0.86),
            (x + at + 0.26, 0.32),
        ]
        records.append(line(hoop, iron.darker(0.04 * abs(at)), 0.06, curved=True))
    return [
        *records,
        panel(x - 0.07, 0.3, 0.14, 0.66, iron.darker(0.12), lift=3),
        disc(x, 0.98, 0.13, None, paints[0]),
    ]


def spring_horse(designer: Designer, x: float) -> list[Record]:
    """A small horse on a coil."""
    red, yellow, blue, _ = _paints(designer)
    coil = [(x + 0.13 * cos(pi * k), 0.04 + 0.055 * k) for k in range(7)]
    body = smooth(
        [(x - 0.42, 0.46), (x - 0.40, 0.72), (x - 0.12, 0.70), (x + 0.10, 0.72), (x + 0.20, 0.98), (x + 0.30, 1.10),
            (x + 0.38, 1.00), (x + 0.56, 0.86), (x + 0.52, 0.76), (x + 0.36, 0.80), (x + 0.34, 0.46), (x, 0.38)],
        tension=0.32,
    )  # fmt: skip
    return [
        panel(x - 0.22, 0, 0.44, 0.06, designer.paint(0.46, 0.012, 250), lift=3, radius=0.02),
        line(coil, designer.paint(0.40, 0.012, 260), 0.045, curved=True),
        Cut(body, blue, lift=6, name=MADE),
        blob([(x - 0.42, 0.70), (x - 0.62, 0.62), (x - 0.60, 0.40), (x - 0.50, 0.52)], yellow, lift=3),
        blob(
            [(x + 0.12, 0.74), (x + 0.08, 0.98), (x + 0.24, 1.16), (x + 0.27, 1.0), (x + 0.20, 0.84)],
            yellow,
            lift=3,
        ),
        blob(
            [(x - 0.22, 0.66), (x - 0.18, 0.78), (x + 0.06, 0.78), (x + 0.10, 0.66), (x - 0.06, 0.58)],
            red,
            lift=3,
        ),
        line(((x + 0.14, 0.90), (x + 0.40, 0.90)), red.darker(0.06), 0.04),
        disc(x + 0.37, 0.94, 0.025, None, designer.paint(0.28, 0.01, 260), lift=0),
    ]
