"""What a ship's cabin holds: a swinging lamp, a locker to sit on, a chart, a clock, a life ring, oilskins, its door."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import disc, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.portholes import BRASS

ROLL, ROLLS = 7.0, 132
"""How far a ship at ease rolls, in degrees to each side, and in how many frames there and back (5.5 s)."""


def gimbal_lamp(designer: Designer, x: float, y: float, top: float, frame: int) -> DisplayList:
    """A brass lamp on its hook at `top`: it hangs straight while the ship rolls about it."""
    turn = ROLL * pi / 180 * sin(2 * pi * (frame // 2 * 2) / ROLLS)
    brass = designer.paint(BRASS.lightness, BRASS.chroma, BRASS.hue)
    glass, falls = lit(designer, designer.paint(0.78, 0.02, 200), Colour(0.94, 0.09, 85))
    low = y - top
    hood = [(-0.13, low + 0.11), (-0.05, low + 0.20), (0.05, low + 0.20), (0.13, low + 0.11)]
    records: list[Record] = [
        line(((0, 0), (0, low + 0.18)), brass.darker(0.20), 0.012),
        Cut(polygon(hood), brass, lift=4),
        Cut(ellipse(0, low, 0.082, 0.105), glass, lift=2, lit=falls),
        *(
            line(((dx, low - 0.11), (dx * 1.1, low + 0.11)), brass.darker(0.08), 0.010)
            for dx in (-0.075, 0.0, 0.075)
        ),
        panel(-0.095, low - 0.17, 0.19, 0.065, brass.darker(0.06), lift=4, radius=0.02),
    ]
    if designer.air.lamps:
        records.insert(3, disc(0, low - 0.02, 0.020, 0.042, Colour(0.98, 0.05, 92), lift=0, lit=False))
    return (Group(tuple(records), (cos(turn), sin(turn), -sin(turn), cos(turn), x, top)),)


def locker_bench(designer: Designer, x: float, z: float, width: float) -> tuple[tuple[Card, ...], Seat]:
    """A locker along the ship's side, with a red cushion; two can sit on it."""
    wood, cloth = designer.paint(0.47, 0.065, 48), designer.paint(0.46, 0.115, 24)
    left, high = x - width / 2, 0.45
    front: list[Record] = [panel(left, 0.0, width, high - 0.08, wood, lift=5)]
    for n in range(3):
        near = left + 0.06 + n * (width - 0.06) / 3
        wide = (width - 0.06) / 3 - 0.06
        front += [
            Cut(rectangle(near, 0.07, wide, high - 0.22), wood.darker(0.05), edge=0),
            Cut(rectangle(near + 0.018, 0.088, wide - 0.036, high - 0.256), wood.darker(0.015), edge=0.5),
            disc(near + wide / 2, high - 0.19, 0.022, None, designer.paint(0.72, 0.08, 82), lift=2),
        ]
    cushion: list[Record] = [
        panel(left - 0.02, high - 0.095, width + 0.04, 0.10, cloth, lift=4, radius=0.045),
        line(((left + 0.05, high - 0.022), (left + width - 0.05, high - 0.022)), cloth.lighter(0.07), 0.016),
        *(
            disc(left + width * share, high - 0.05, 0.013, None, cloth.darker(0.09), lift=0)
            for share in (0.14, 0.38, 0.62, 0.86)
        ),
    ]
    return (
        (Card("bench locker", z + 0.08, tuple(front)), Card("bench cushion", z - 0.06, tuple(cushion))),
        Seat("bench", x, z, high, 1),
    )


def chart(designer: Designer, left: float, bottom: float) -> list[Record]:
    """A chart on the boards: two coasts, a course pricked in red, the rose of the winds."""
    paper, land = designer.paint(0.88, 0.028, 88), designer.paint(0.74, 0.055, 95)
    ink, red = designer.paint(0.42, 0.03, 60), designer.paint(0.54, 0.14, 28)
    wide, high = 0.94, 0.56
    coast = [
        (0.0, 0.20),
        (0.10, 0.26),
        (0.16, 0.20),
        (0.24, 0.30),
        (0.20, 0.42),
        (0.30, 0.50),
        (0.28, high),
        (0.0, high),
    ]
    island = [(0.56, 0.10), (0.70, 0.07), (0.80, 0.15), (0.72, 0.24), (0.60, 0.21)]
    course = [(0.27, 0.42), (0.38, 0.36), (0.46, 0.38), (0.56, 0.28), (0.64, 0.22)]

    def at(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(left + x, bottom + y) for x, y in points]

    records: list[Record] = [
        panel(left, bottom, wide, high, paper, lift=3),
        Cut(polygon(at(coast)), land, edge=0.4),
        Cut(smooth(at(island), tension=0.3), land, edge=0.4),
        *(
            line(at([(x, 0.02), (x, high - 0.02)]), paper.darker(0.07), 0.004)
            for x in (0.36, 0.52, 0.68, 0.84)
        ),
        *(line(at([(0.32, y), (wide - 0.02, y)]), paper.darker(0.07), 0.004) for y in (0.14, 0.28, 0.42)),
        *(disc(*at([each])[0], 0.011, None, red, lift=0) for each in course),
    ]
    for n in range(4):
        turn, long = pi * n / 2, 0.065
        tip = (0.82 + long * sin(turn), 0.43 + long * cos(turn))
        sides = [(0.82 + 0.016 * cos(turn) * side, 0.43 - 0.016 * sin(turn) * side) for side in (-1, 1)]
        records.append(Cut(polygon(at([sides[0], tip, sides[1]])), ink, edge=0))
    records += [
        disc(*at([corner])[0], 0.014, None, BRASS, lift=2)
        for corner in ((0.03, high - 0.03), (wide - 0.03, high - 0.03))
    ]
    return records


def ship_clock(designer: Designer, x: float, y: float) -> list[Record]:
    """A round clock in brass, small enough for a bulkhead."""
    brass = designer.paint(BRASS.lightness, BRASS.chroma, BRASS.hue)
    ink = designer.paint(0.30, 0.02, 280)
    return [
        disc(x, y, 0.155, None, brass, lift=5),
        disc(x, y, 0.125, None, designer.paint(0.90, 0.015, 90), lift=0),
        *(
            disc(x + 0.10 * sin(pi * n / 6), y + 0.10 * cos(pi * n / 6), 0.007, None, ink, lift=0)
            for n in range(12)
        ),
        line(((x, y), (x - 0.045, y + 0.035)), ink, 0.014),
        line(((x, y), (x + 0.018, y + 0.082)), ink, 0.010),
    ]


def life_ring(designer: Designer, x: float, y: float, radius: float) -> list[Record]:
    """A red ring with four white bands, its line about it: on a white wall it stands out in every look."""
    white, red = designer.paint(0.88, 0.014, 90), designer.paint(0.56, 0.15, 28)
    inner = 0.58 * radius
    hole = polygon((x + inner * cos(-pi * n / 24), y + inner * sin(-pi * n / 24)) for n in range(48))
    body = ellipse(x, y, radius, radius).joined(hole)
    bands = [
        polygon(
            (x + size * cos(turn + pi / 4 + pi * n / 2), y + size * sin(turn + pi / 4 + pi * n / 2))
            for size, turn in (
                (inner, -0.24),
                (radius, -0.17),
                (radius * 1.01, 0.0),
                (radius, 0.17),
                (inner, 0.24),
            )
        )
        for n in range(4)
    ]
    return [
        disc(x, y + radius + 0.02, 0.020, None, designer.paint(0.30, 0.02, 60), lift=2),
        Cut(body, red, lift=7),
        *(Cut(band, white, edge=0) for band in bands),
    ]


def oilskins(designer: Designer, x: float, y: float, wood: Colour) -> list[Record]:
    """A yellow coat and its hat on two pegs."""
    oil = designer.paint(0.76, 0.125, 88)
    coat = [
        (x - 0.05, y), (x - 0.18, y - 0.10), (x - 0.25, y - 0.55), (x - 0.22, y - 0.98), (x, y - 0.95),
        (x + 0.21, y - 0.99), (x + 0.24, y - 0.52), (x + 0.17, y - 0.10), (x + 0.05, y),
    ]  # fmt: skip
    brim = [
        (x + 0.36, y - 0.115), (x + 0.52, y - 0.06), (x + 0.70, y - 0.125), (x + 0.71, y - 0.155),
        (x + 0.52, y - 0.125), (x + 0.34, y - 0.145),
    ]  # fmt: skip
    return [
        panel(x - 0.16, y + 0.02, 0.98, 0.075, wood.lighter(0.04), lift=4),
        *(disc(each, y + 0.055, 0.018, None, wood.darker(0.10), lift=3) for each in (x, x + 0.52)),
        Cut(smooth(coat, tension=0.3), oil, lift=5),
        line(((x, y - 0.03), (x + 0.012, y - 0.94)), oil.darker(0.11), 0.012, curved=True),
        line(((x - 0.14, y - 0.14), (x - 0.14, y - 0.72)), oil.darker(0.08), 0.014, curved=True),
        line(((x + 0.13, y - 0.14), (x + 0.13, y - 0.70)), oil.darker(0.08), 0.014, curved=True),
        Cut(smooth(brim, tension=0.3), oil.darker(0.04), lift=4),
        Cut(ellipse(x + 0.52, y - 0.045, 0.115, 0.09), oil, lift=3),
    ]


def cabin_door(designer: Designer, left: float, wood: Colour) -> list[Record]:
    """A narrow door with a high sill and a round pane, its corners rounded."""
    wide, high, sill = 0.84, 1.98, 0.16
    brass = designer.paint(BRASS.lightness, BRASS.chroma, BRASS.hue)
    middle = left + wide / 2
    glass, falls = lit(designer, designer.paint(0.70, 0.03, 220), Colour(0.80, 0.07, 80))
    return [
        panel(left - 0.11, 0.0, wide + 0.22, high + sill + 0.12, wood.darker(0.12), lift=6, radius=0.14),
        panel(left, sill, wide, high, wood.lighter(0.03), lift=2, radius=0.12),
        panel(left + 0.10, sill + 0.14, wide - 0.20, 0.74, wood.darker(0.02), lift=0, radius=0.05),
        disc(middle, sill + 1.42, 0.225, None, brass, lift=4),
        Cut(ellipse(middle, sill + 1.42, 0.175, 0.175), glass, lift=0, lit=falls),
        line(((middle - 0.11, sill + 1.34), (middle + 0.04, sill + 1.54)), glass.lighter(0.08), 0.030),
        disc(left + wide - 0.11, sill + 1.02, 0.038, None, brass, lift=3),
        *(panel(left - 0.03, sill + each, 0.06, 0.17, brass.darker(0.08), lift=3) for each in (0.30, 1.60)),
    ]
