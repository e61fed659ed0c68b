"""What stands about a sports ground: the school with its clock, a goal with its net, a flag on its pole, a stand,
hurdles, a hoop."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import SHINES, Card
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer

_PANE_LIT = Colour(0.86, 0.09, 80)


def school_house(designer: Designer, left: float, base: float) -> list[Record]:
    """Three storeys with long rows of windows, a higher part with the clock and the doors in the middle."""
    pale = designer.masonry(0.80, 0.03, 80 if not designer.western else 45)
    if designer.western:
        pale = designer.masonry(0.62, 0.07, 38)
    trim, roof = designer.paint(0.88, 0.015, 85), designer.roof(designer.paint(0.48, 0.05, 25))
    wide, tall = 20.0, 6.0
    middle = left + wide / 2
    records: list[Record] = [
        panel(left, base, wide, tall, pale, lift=6),
        panel(left - 0.25, base + tall, wide + 0.5, 0.35, roof, lift=5),
        panel(left, base, wide, 0.45, pale.darker(0.10), lift=2),
    ]
    for row in range(3):
        y = base + 0.95 + 1.75 * row
        records.append(panel(left, y - 0.30, wide, 0.12, trim.darker(0.03), lift=2))
        for n in range(13):
            x = left + 0.65 + 1.45 * n
            if abs(x + 0.45 - middle) > 2.1:
                records += _pane(designer, f"pane {row} {n}", x, y, 0.95, 1.0, trim)
    records += [
        panel(middle - 2.1, base, 4.2, tall + 1.25, pale.lighter(0.025), lift=7),
        sheet(
            (
                (middle - 2.4, base + tall + 1.25),
                (middle + 2.4, base + tall + 1.25),
                (middle, base + tall + 2.25),
            ),
            roof,
            lift=6,
        ),
        panel(middle - 2.2, base + tall + 1.13, 4.4, 0.16, trim, lift=3),
        disc(middle, base + tall + 0.30, 0.66, None, trim.darker(0.10), lift=4),
        disc(middle, base + tall + 0.30, 0.56, None, designer.paint(0.95, 0.01, 90), lift=0),
        line(
            ((middle, base + tall + 0.30), (middle - 0.24, base + tall + 0.50)),
            designer.paint(0.28, 0.02, 260),
            0.08,
        ),
        line(
            ((middle, base + tall + 0.30), (middle + 0.10, base + tall + 0.72)),
            designer.paint(0.28, 0.02, 260),
            0.06,
        ),
    ]
    for row in (1, 2):
        for n in range(3):
            records += _pane(
                designer,
                f"tall pane {row} {n}",
                middle - 1.62 + 1.16 * n,
                base + 0.75 + 1.75 * row,
                0.92,
                1.15,
                trim,
            )
    dark = designer.paint(0.40, 0.05, 210)
    records += [
        panel(middle - 2.4, base + 1.95, 4.8, 0.20, trim.darker(0.06), lift=5),
        *(
            panel(x, base, 0.22, 1.95, trim, lift=3)
            for x in (middle - 2.2, middle - 0.85, middle + 0.63, middle + 1.98)
        ),
        panel(middle - 0.60, base, 1.20, 1.75, dark, lift=2),
        line(((middle, base), (middle, base + 1.75)), trim, 0.06),
        *(
            panel(middle - 2.6 - 0.2 * n, base - 0.12 * n, 5.2 + 0.4 * n, 0.13, trim.darker(0.04 * n), lift=2)
            for n in range(3)
        ),
    ]
    return records


def _pane(
    designer: Designer, name: str, x: float, y: float, wide: float, tall: float, trim: Colour
) -> list[Record]:
    lit = designer.air.lamps and designer.between(0, 1, name) < 0.22
    glass = (
        _PANE_LIT
        if lit
        else designer.paint(0.60, 0.035, 225).lighter(designer.between(-0.03, 0.04, name, "glass"))
    )
    return [
        panel(x - 0.07, y - 0.07, wide + 0.14, tall + 0.14, trim, lift=1.5, edge=0.5),
        Cut(rectangle(x, y, wide, tall), glass, edge=0, lit=not lit, name=SHINES if lit else ""),
        line(((x + wide / 2, y), (x + wide / 2, y + tall)), trim, 0.05),
        line(((x, y + tall * 0.62), (x + wide, y + tall * 0.62)), trim, 0.05),
    ]


def goal(designer: Designer, x: float, wide: float, tall: float) -> list[Record]:
    """White posts, and a net that hangs back from the bar."""
    white, cord = designer.paint(0.94, 0.01, 90), designer.paint(0.82, 0.015, 200)
    left, right, back = x - wide / 2, x + wide / 2, tall * 0.72
    records: list[Record] = []
    inset = wide * 0.07
    for n in range(13):
        at = left + wide * n / 12
        low = left + inset + (wide - 2 * inset) * n / 12
        records.append(
            line(((at, tall), (low, back * 0.72), (low, 0.10)), cord.clear(0.62), 0.022, curved=True)
        )
    for n in range(6):
        share = (n + 0.4) / 6
        y = tall * (1 - share) + 0.08 * share
        pull = inset * min(1.0, share * 1.4)
        records.append(
            line(((left + pull, y), (x, y - 0.07), (right - pull, y)), cord.clear(0.62), 0.022, curved=True)
        )
    return [
        *records,
        line(((left + inset, 0.05), (right - inset, 0.05)), white.darker(0.08), 0.05),
        line(((left, 0.0), (left + inset, 0.05)), white.darker(0.08), 0.05),
        line(((right, 0.0), (right - inset, 0.05)), white.darker(0.08), 0.05),
        panel(left - 0.06, 0.0, 0.12, tall, white, lift=4),
        panel(right - 0.06, 0.0, 0.12, tall, white, lift=4),
        panel(left - 0.06, tall - 0.06, wide + 0.12, 0.12, white, lift=5),
    ]


def flagpole(designer: Designer, name: str, x: float, tall: float, z: float, *, haze: float) -> Card:
    """A pole on three steps with a flag that the wind moves."""
    steel, stone = designer.paint(0.80, 0.012, 240), designer.paint(0.74, 0.015, 85)
    records: list[Record] = [
        *(
            panel(x - 0.85 + 0.22 * n, 0.15 * n, 1.70 - 0.44 * n, 0.16, stone.lighter(0.02 * n), lift=3)
            for n in range(3)
        ),
        panel(x - 0.05, 0.40, 0.10, tall - 0.40, steel, lift=3),
        line(((x - 0.025, 0.45), (x - 0.025, tall - 0.1)), steel.lighter(0.10), 0.018),
        disc(x, tall + 0.04, 0.10, None, designer.paint(0.76, 0.10, 84), lift=2),
    ]
    return Card(name, z, tuple(records), haze=haze, moving=partial(_flag, designer, x, tall))


def _flag(designer: Designer, x: float, tall: float, frame: int) -> DisplayList:
    red = designer.paint(0.55, 0.17, 28) if not designer.western else designer.paint(0.46, 0.11, 255)
    gold = designer.paint(0.84, 0.13, 92) if not designer.western else designer.paint(0.94, 0.01, 90)
    wide, high = 1.50, 0.98
    strong = 1.8 if designer.setting.weather in ("wind", "storm") else 1.0

    def wave(share: float) -> float:
        return (
            strong
            * share
            * (0.085 * sin(2 * pi * (1.15 * share - frame / 26)) + 0.03 * sin(frame / 11 + 5 * share))
        )

    steps = [n / 9 for n in range(10)]
    top = [(x + 0.05 + wide * s, tall - 0.12 + wave(s) - 0.05 * s) for s in steps]
    low = [(x + 0.05 + wide * s * 0.985, tall - 0.12 - high + wave(s) - 0.07 * s) for s in steps]
    path = smooth((*top, *reversed(low)), tension=0.3)
    folds: list[Record] = [
        line((top[n], ((top[n][0] + low[n][0]) / 2 + 0.02, (top[n][1] + low[n][1]) / 2), low[n]), red.darker(0.07),
            0.06, curved=True)
        for n in (3, 6, 8)
    ]  # fmt: skip
    stars = [
        (0.17, 0.32, 0.15),
        (0.35, 0.16, 0.055),
        (0.42, 0.28, 0.055),
        (0.42, 0.44, 0.055),
        (0.35, 0.56, 0.055),
    ]
    if designer.western:
        stars = [(0.5, 0.5, 0.22)]
    signs: list[Record] = []
    for share, down, size in stars:
        at = (x + 0.05 + wide * share, tall - 0.12 - high * down + wave(share))
        signs.append(Cut(_star(at, size), gold, edge=0))
    return (Cut(path, red, lift=4, edge=0.7), Group((*folds, *signs), clip=path, name="flag"))


def _star(at: Point, size: float) -> Path:
    """Five points, one of them up."""
    points = []
    for n in range(10):
        angle, far = pi / 2 + pi * n / 5, size if n % 2 == 0 else size * 0.40
        points.append((at[0] + far * cos(angle), at[1] + far * sin(angle)))
    return polygon(points)


def stand(designer: Designer, x: float, wide: float) -> list[Record]:
    """A roofed stand: four rows of coloured seats on steps, a banner along its front."""
    concrete, steel = designer.paint(0.70, 0.012, 90), designer.paint(0.50, 0.02, 245)
    roof = designer.roof(designer.paint(0.58, 0.07, 235))
    records: list[Record] = [
        *(
            panel(x + wide * share - 0.07, 0.0, 0.14, 3.35, steel, lift=3)
            for share in (0.02, 0.35, 0.67, 0.98)
        ),
        panel(x, 0.0, wide, 2.1, concrete.darker(0.10), lift=3),
    ]
    hues = (28.0, 85.0, 235.0)
    for row in range(4):
        y = 1.62 - 0.40 * row
        records.append(panel(x, 0.0, wide, y - 0.02, concrete.darker(0.07 - 0.02 * row), lift=3))
        n, at = 0, x + 0.18
        while at < x + wide - 0.3:
            paint = designer.paint(0.64, 0.10, hues[(n // 4 + row) % 3])
            records.append(panel(at, y, 0.28, 0.26, paint, lift=1.5, radius=0.05))
            at, n = at + 0.38, n + 1
    banner = designer.paint(0.54, 0.15, 28) if not designer.western else designer.paint(0.44, 0.09, 255)
    records += [
        panel(x - 0.05, 0.0, wide + 0.10, 0.42, banner, lift=5),
        *(
            panel(x + 0.5 + 0.52 * n, 0.13, 0.30, 0.17, designer.paint(0.92, 0.03, 90), lift=0, edge=0)
            for n in range(int((wide - 1.0) / 0.52))
        ),
        sheet(
            ((x - 0.35, 3.30), (x + wide + 0.35, 3.30), (x + wide + 0.15, 3.62), (x - 0.15, 3.62)),
            roof,
            lift=7,
        ),
        line(((x - 0.33, 3.32), (x + wide + 0.33, 3.32)), roof.lighter(0.10), 0.05),
    ]
    return records


def hoop(designer: Designer, x: float) -> list[Record]:
    """A basket on its post, seen from the side it faces."""
    steel, white = designer.paint(0.46, 0.07, 240), designer.paint(0.92, 0.01, 90)
    orange, cord = designer.paint(0.64, 0.16, 45), designer.paint(0.90, 0.01, 90)
    records: list[Record] = [
        panel(x + 0.85, 0.0, 0.16, 2.8, steel, lift=4),
        panel(x + 0.62, 0.0, 0.62, 0.12, steel.darker(0.04), lift=3),
        line(((x + 0.90, 2.65), (x + 0.35, 3.15)), steel, 0.11),
        panel(x - 0.75, 2.72, 1.50, 1.0, white, lift=5),
        line(
            ((x - 0.68, 2.79), (x + 0.68, 2.79), (x + 0.68, 3.65), (x - 0.68, 3.65), (x - 0.68, 2.79)),
            orange,
            0.035,
        ),
        line(((x - 0.24, 2.86), (x - 0.24, 3.24), (x + 0.24, 3.24), (x + 0.24, 2.86)), orange, 0.035),
    ]
    for n in range(7):
        at = x - 0.23 + 0.077 * n
        records.append(line(((at, 2.80), (x + (at - x) * 0.62, 2.38)), cord.clear(0.85), 0.014))
    for y, share in ((2.66, 0.88), (2.53, 0.75), (2.40, 0.64)):
        records.append(
            line(
                ((x - 0.23 * share, y), (x, y - 0.03), (x + 0.23 * share, y)),
                cord.clear(0.85),
                0.014,
                curved=True,
            )
        )
    return [
        *records,
        Cut(ellipse(x, 2.81, 0.25, 0.05), orange, lift=2),
        Cut(ellipse(x, 2.81, 0.20, 0.03), white.darker(0.06), edge=0),
    ]


def hurdle(designer: Designer, x: float) -> list[Record]:
    white, steel = designer.paint(0.93, 0.01, 90), designer.paint(0.56, 0.02, 240)
    red = designer.paint(0.56, 0.15, 28)
    return [
        *(panel(at, 0.0, 0.035, 0.72, steel, lift=2) for at in (x - 0.46, x + 0.425)),
        *(
            line(((at - 0.16, 0.02), (at + 0.22, 0.02)), steel.darker(0.05), 0.035)
            for at in (x - 0.44, x + 0.44)
        ),
        panel(x - 0.55, 0.68, 1.10, 0.10, white, lift=4),
        *(panel(x - 0.55 + 0.44 * n, 0.68, 0.22, 0.10, red, lift=0, edge=0) for n in range(3)),
    ]
