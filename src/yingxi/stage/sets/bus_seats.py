"""Seats of a bus, all towards its front at the left: the driver's on its spring, a passenger's with its bar, the
rows by the far windows, and the back of one that stands nearest to the eye."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, rectangle, smooth
from yingxi.stage.place import AT_THE_WHEEL, Card, Seat
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer

Made = tuple[tuple[Card, ...], Seat]


def cloth(designer: Designer) -> Colour:
    if designer.thirties:
        return designer.paint(0.44, 0.085, 28)
    if designer.future:
        return designer.paint(0.80, 0.014, 235)
    return designer.paint(0.47, 0.085, designer.one_of((245.0, 25.0, 300.0), "cloth"))


def _across(x: float, points: list[Point]) -> list[Point]:
    return [(x + px, y) for px, y in points]


_BACK = [(0.14, 0.44), (0.20, 0.80), (0.27, 1.16), (0.36, 1.22), (0.42, 1.14), (0.37, 0.80), (0.30, 0.42)]
_PAD = [(0.15, 0.50), (0.205, 0.80), (0.265, 1.06), (0.31, 1.08), (0.315, 0.80), (0.26, 0.50)]


def passengers_seat(designer: Designer, name: str, x: float, z: float) -> Made:
    """A shell with cloth, a bar along its top, on one foot."""
    fabric, shell, metal = cloth(designer), designer.paint(0.40, 0.02, 255), designer.paint(0.74, 0.012, 235)
    yellow = designer.paint(0.78, 0.115, 84)
    behind: list[Record] = [
        Cut(smooth(_across(x, _BACK), tension=0.3), shell, lift=6),
        Cut(smooth(_across(x, _PAD), tension=0.3), fabric, lift=2),
        *(
            line(
                _across(x, [(0.19 + 0.035 * n, 0.62 + 0.15 * n), (0.285, 0.60 + 0.15 * n)]),
                fabric.darker(0.06),
                0.010,
            )
            for n in range(3)
        ),
        line(
            _across(x, [(0.24, 1.20), (0.30, 1.30), (0.40, 1.28), (0.42, 1.16)]), yellow, 0.036, curved=True
        ),
    ]
    before: list[Record] = [
        panel(x - 0.05, 0.0, 0.12, 0.34, metal.darker(0.16), lift=3),
        panel(x - 0.20, 0.0, 0.42, 0.05, metal.darker(0.22), lift=2),
        Cut(
            smooth(
                _across(
                    x,
                    [(-0.33, 0.34), (-0.36, 0.41), (-0.30, 0.455), (0.0, 0.455), (0.26, 0.46), (0.29, 0.36)],
                ),
                tension=0.25,
            ),
            shell,
            lift=5,
        ),
        Cut(
            smooth(
                _across(
                    x,
                    [(-0.34, 0.40), (-0.33, 0.455), (-0.26, 0.475), (0.0, 0.47), (0.20, 0.475), (0.20, 0.41)],
                ),
                tension=0.25,
            ),
            fabric.lighter(0.03),
            lift=2,
        ),
    ]
    cards = (Card(f"{name} back", z + 0.12, tuple(behind)), Card(f"{name} front", z - 0.06, tuple(before)))
    return cards, Seat(name, x, z, 0.46, -1)


def drivers_seat(designer: Designer, x: float, z: float) -> Made:
    """High-backed, on a spring, a low screen behind it."""
    fabric, dark = cloth(designer).darker(0.05), designer.paint(0.28, 0.015, 262)
    pane, rail = designer.paint(0.80, 0.025, 215), designer.paint(0.78, 0.115, 84)
    high = [(px, y if y < 0.7 else y + 0.10) for px, y in _BACK]
    behind: list[Record] = [
        Cut(smooth(_across(x, high), tension=0.3), dark.lighter(0.05), lift=6),
        Cut(smooth(_across(x, _PAD), tension=0.3), fabric, lift=2),
        Cut(rectangle(x + 0.20, 1.27, 0.21, 0.17, radius=0.06), fabric.darker(0.02), lift=4),
        line(_across(x, [(0.30, 1.20), (0.31, 1.30)]), dark, 0.05),
    ]
    before: list[Record] = [
        *(
            line(_across(x, [(-0.14, y), (0.16, y + 0.05)]), dark.lighter(0.14), 0.028)
            for y in (0.12, 0.19, 0.26)
        ),
        panel(x - 0.24, 0.0, 0.50, 0.09, dark, lift=3),
        panel(x - 0.26, 0.31, 0.52, 0.05, dark.lighter(0.06), lift=3),
        Cut(
            smooth(
                _across(
                    x, [(-0.36, 0.36), (-0.37, 0.45), (-0.30, 0.485), (0.0, 0.48), (0.26, 0.49), (0.30, 0.38)]
                ),
                tension=0.25,
            ),
            fabric.lighter(0.02),
            lift=5,
        ),
        line(_across(x, [(-0.30, 0.40), (0.26, 0.40)]), fabric.darker(0.07), 0.010),
    ]
    screen: list[Record] = [
        panel(x + 0.47, 0.0, 0.05, 0.90, dark.lighter(0.10), lift=4),
        Cut(rectangle(x + 0.475, 0.88, 0.035, 0.85, radius=0.012), pane.clear(0.55), lift=1),
        line(_across(x, [(0.495, 0.0), (0.495, 1.78)]), rail, 0.03),
    ]
    cards = (
        Card("screen", z + 0.18, tuple(screen)),
        Card(f"{AT_THE_WHEEL} back", z + 0.12, tuple(behind)),
        Card(f"{AT_THE_WHEEL} front", z - 0.06, tuple(before)),
    )
    return cards, Seat(AT_THE_WHEEL, x, z, 0.48, -1)


def far_rows(designer: Designer) -> DisplayList:
    """The other row, along the far windows: backs and cushions, each over the next one's knees."""
    fabric, shell = cloth(designer).darker(0.04), designer.paint(0.42, 0.02, 255)
    yellow = designer.paint(0.74, 0.10, 84)
    records: list[Record] = []
    for x in (4.9, 3.95, 3.0, 2.05, 1.10, 0.15):
        records += [
            panel(x - 0.03, 0.0, 0.10, 0.34, shell.darker(0.06), lift=2),
            Cut(smooth(_across(x, _BACK), tension=0.3), shell, lift=4),
            Cut(smooth(_across(x, _PAD), tension=0.3), fabric, lift=1),
            Cut(rectangle(x - 0.33, 0.36, 0.62, 0.11, radius=0.05), fabric.lighter(0.02), lift=3),
            line(
                _across(x, [(0.25, 1.20), (0.31, 1.29), (0.40, 1.26), (0.41, 1.16)]),
                yellow,
                0.030,
                curved=True,
            ),
        ]
    return tuple(records)


def near_back(designer: Designer) -> Card:
    """The back of the seat nearest to the eye, at the right, soft, with its bar and its foot."""
    fabric, shell = cloth(designer).darker(0.10), designer.paint(0.30, 0.018, 258)
    x = 1.56
    back = [
        (0.0, 0.42),
        (-0.02, 0.86),
        (0.05, 1.04),
        (0.20, 1.10),
        (0.42, 1.10),
        (0.57, 1.04),
        (0.64, 0.86),
        (0.62, 0.42),
    ]
    pad = [(0.07, 0.50), (0.06, 0.84), (0.13, 0.98), (0.31, 1.01), (0.49, 0.98), (0.56, 0.84), (0.55, 0.50)]
    bar = [(0.02, 0.92), (0.06, 1.12), (0.18, 1.18), (0.44, 1.18), (0.56, 1.12), (0.60, 0.92)]
    records: list[Record] = [
        panel(x + 0.24, 0.0, 0.14, 0.40, shell.darker(0.04), lift=3),
        Cut(rectangle(x - 0.02, 0.34, 0.66, 0.12, radius=0.05), shell, lift=3),
        line(_across(x, bar), designer.paint(0.68, 0.10, 84), 0.035, curved=True),
        Cut(smooth(_across(x, back), tension=0.3), shell, lift=5),
        Cut(smooth(_across(x, pad), tension=0.3), fabric, lift=2),
        *(
            line(_across(x, [(0.10, y), (0.31, y - 0.015), (0.52, y)]), fabric.darker(0.05), 0.010)
            for y in (0.64, 0.80)
        ),
    ]
    return Card("foreground seat back", 2.5, tuple(records), blur=5.0)
