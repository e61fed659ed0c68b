"""A tea garden: rows of clipped bushes that follow the slope on both sides of a path, one behind the other, baskets
with what has been picked, a drying hut under thatch."""

from math import sin

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.place import MADE, Card
from yingxi.stage.sets.cutting import line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import leaf_colours

CALLED = (
    "茶园",
    "茶山",
    "茶田",
    "茶垄",
    "茶场",
    "采茶",
    "tea garden",
    "tea terrace",
    "tea plantation",
    "tea field",
    "tea hill",
    "tea estate",
)
"""A hillside that is named so is one."""
# Each row of bushes: its depth, how high its foot stands on the slope, how high it grows, how wide the path is there.
_ROWS = (
    (21.0, 1.50, 0.80, 1.4),
    (17.6, 1.02, 0.78, 1.3),
    (14.8, 0.60, 0.75, 1.25),
    (12.5, 0.28, 0.72, 1.2),
    (10.6, 0.06, 0.70, 1.2),
    (9.1, -0.02, 0.68, 1.5),
)


def tea_rows(designer: Designer) -> tuple[Card, ...]:
    """The rows from far to near, and what stands between them."""
    return (
        *(
            Card(
                f"tea at {z:g}",
                z,
                tuple(_row(designer, n, foot, high, path)),
                haze=0.014 * z - 0.08,
                blur=0.03 * max(0.0, z - 10),
            )
            for n, (z, foot, high, path) in enumerate(_ROWS)
        ),
        Card("hut", 13.6, tuple(_hut(designer, 5.6, 0.42)), haze=0.10, blur=0.1),
        Card("baskets", 7.4, tuple(_baskets(designer))),
    )


def _row(designer: Designer, number: int, foot: float, high: float, path: float) -> list[Record]:
    """One hedge on either side of the path: a dark flank, round light tops with their young shoots."""
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = []
    for side in (-1, 1):
        start, end = side * path, side * 19.0
        slope = [(start + (end - start) * k / 16, foot + 0.10 * sin(0.9 * k + number)) for k in range(17)]
        flank = [*((x, y + high * 0.72) for x, y in slope), (end, -0.06), (start, -0.06)]
        records.append(Cut(smooth(flank, tension=0.2), dark.darker(0.02 * (number % 2)), lift=5, name=MADE))
        x, n = start, 0
        while abs(x) < 18.6:
            wide = designer.between(0.42, 0.62, "tea", number, side, n)
            level = foot + 0.10 * sin(0.9 * (x - start) / (end - start) * 16 + number)
            top = high * designer.between(0.94, 1.06, "tea", number, side, n, "high")
            middle_x = x + side * wide * 0.5
            dome = [
                (middle_x - wide * 0.62, level + top * 0.42),
                (middle_x - wide * 0.46, level + top * 0.86),
                (middle_x - wide * 0.12, level + top),
                (middle_x + wide * 0.24, level + top * 0.98),
                (middle_x + wide * 0.52, level + top * 0.80),
                (middle_x + wide * 0.62, level + top * 0.40),
                (middle_x, level + top * 0.24),
            ]
            tone = middle if (n + number) % 2 else middle.lighter(0.02)
            records.append(Cut(smooth(dome, tension=0.4), tone, lift=3, name=MADE))
            cap = [
                (middle_x - wide * 0.42, level + top * 0.86),
                (middle_x - wide * 0.10, level + top * 1.02),
                (middle_x + wide * 0.28, level + top * 0.99),
                (middle_x + wide * 0.48, level + top * 0.82),
                (middle_x + wide * 0.05, level + top * 0.78),
            ]
            records.append(Cut(smooth(cap, tension=0.4), light, lift=1, edge=0.6, name=MADE))
            for k in range(3 if number >= 3 else 1):
                px = middle_x + wide * (0.30 * k - 0.28)
                shoot = ellipse(0, 0, 0.020, 0.060).turned(0.5 - 0.4 * k)
                records.append(
                    Cut(shoot.moved(px, level + top * 1.02), light.lighter(0.06), edge=0.3, name=MADE)
                )
            x += side * wide
            n += 1
    return records


def _hut(designer: Designer, x: float, foot: float) -> list[Record]:
    """Four posts, a roof of thatch, flat trays of leaves on racks."""
    wood, straw = designer.paint(0.44, 0.06, 50), designer.roof(designer.paint(0.62, 0.07, 78))
    leaf = designer.paint(0.46, 0.07, 135)
    records: list[Record] = [
        *(panel(x + dx, foot - 0.4, 0.13, 2.3, wood, lift=4) for dx in (-1.25, 1.12)),
        *(panel(x - 1.0, foot + 0.30 + 0.42 * n, 2.0, 0.06, wood.lighter(0.06), lift=3) for n in range(3)),
    ]
    for n in range(3):
        for k in range(3):
            tray, y = x - 0.68 + 0.66 * k, foot + 0.39 + 0.42 * n
            records += [
                Cut(ellipse(tray, y, 0.29, 0.055), designer.paint(0.68, 0.07, 78), lift=2),
                Cut(ellipse(tray, y + 0.015, 0.24, 0.040), leaf.lighter(0.03 * ((n + k) % 2)), edge=0.4),
            ]
    roof = (
        (x - 1.85, foot + 1.72),
        (x + 1.85, foot + 1.72),
        (x + 0.95, foot + 2.72),
        (x - 0.95, foot + 2.72),
    )
    records += [
        sheet(roof, straw, lift=7),
        *(
            line(
                ((x - 1.7 + 0.34 * n, foot + 1.74), (x - 0.9 + 0.18 * n, foot + 2.68)),
                straw.darker(0.07),
                0.022,
            )
            for n in range(11)
        ),
        panel(x - 1.02, foot + 2.66, 2.04, 0.13, straw.darker(0.08), lift=3),
    ]
    return records


def _baskets(designer: Designer) -> list[Record]:
    """Two baskets of fresh leaves beside the path, a straw hat laid on one."""
    cane, leaf = designer.paint(0.64, 0.08, 74), leaf_colours(designer)[2]
    records: list[Record] = []
    for x, wide, high in ((-2.35, 0.36, 0.56), (-2.98, 0.30, 0.46)):
        body = [(x - wide * 0.72, 0.0), (x - wide, high), (x + wide, high), (x + wide * 0.72, 0.0)]
        heap = [
            (x - wide * 0.9, high),
            (x - wide * 0.5, high + 0.15),
            (x, high + 0.21),
            (x + wide * 0.55, high + 0.14),
            (x + wide * 0.9, high),
        ]
        records += [Cut(smooth(heap, tension=0.4), leaf, lift=2, name=MADE), sheet(body, cane, lift=5)]
        for row in range(5):
            y, w = high * (row + 0.5) / 5, wide * (0.72 + 0.28 * (row + 0.5) / 5)
            records.append(
                line(((x - w, y), (x, y - 0.02), (x + w, y)), cane.darker(0.08), 0.020, curved=True)
            )
        records += [
            *(
                line(((x + wide * 0.7 * s, 0.0), (x + wide * s, high)), cane.darker(0.06), 0.014)
                for s in (-0.66, -0.33, 0.0, 0.33, 0.66)
            ),
            line(((x - wide, high), (x + wide, high)), cane.lighter(0.06), 0.045),
        ]
    return records
