"""What stands in a gym: racks of weights, a barbell, a bag, wall bars, balls, plates. Metres, y up."""

from math import cos, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer

HUES = (25.0, 150.0, 255.0, 85.0, 320.0)


def dumbbell(x: float, y: float, length: float, size: float, steel: Colour, rubber: Colour) -> list[Record]:
    """One dumbbell from the side, its six-sided heads."""
    records: list[Record] = [line(((x - length * 0.3, y), (x + length * 0.3, y)), steel, size * 0.34)]
    for end in (-1, 1):
        cx = x + end * length * 0.36
        points = [
            (cx + size * 0.62 * cos(1.047 * n + 0.52), y + size * sin(1.047 * n + 0.52)) for n in range(6)
        ]
        records.append(Cut(polygon(points), rubber, lift=3))
        records.append(
            Cut(rectangle(cx - size * 0.16, y - size * 0.5, size * 0.32, size), rubber.lighter(0.09), edge=0)
        )
    return records


def dumbbell_rack(designer: Designer, left: float, width: float) -> list[Record]:
    """Three sloping shelves, the dumbbells growing from left to right and from top to bottom."""
    steel, rubber = designer.paint(0.62, 0.015, 250), designer.paint(0.30, 0.015, 270)
    frame = designer.paint(0.38, 0.02, 265)
    records: list[Record] = [
        sheet(((x, 0), (x + 0.10, 0), (x + 0.16, 1.12), (x + 0.09, 1.12)), frame, lift=4)
        for x in (left + 0.08, left + width - 0.18)
    ]
    for row, y in enumerate((0.98, 0.64, 0.30)):
        records.append(panel(left, y - 0.08, width, 0.07, frame.lighter(0.07), lift=5))
        count = 7 - row
        for n in range(count):
            x = left + 0.20 + (width - 0.4) * n / (count - 1)
            size = 0.055 + 0.012 * row + 0.005 * n
            records += dumbbell(x, y + size, 0.26 + 0.03 * row, size, steel, rubber.lighter(0.02 * (n % 3)))
    return records


def squat_rack(designer: Designer, x: float) -> list[Record]:
    """Two posts with holes, hooks and a loaded barbell, bars above for pulling up."""
    iron = designer.paint(0.40, 0.05, designer.one_of((25.0, 255.0, 160.0), "rack"))
    steel = designer.paint(0.72, 0.012, 240)
    records: list[Record] = []
    for side in (-0.62, 0.62):
        records += [
            panel(x + side * 0.86 - 0.04, 0, 0.08, 2.45, iron.darker(0.10), lift=3),
            panel(x + side - 0.05, 0, 0.10, 2.55, iron, lift=6),
            panel(x + side - 0.24, 0, 0.48, 0.07, iron.darker(0.05), lift=4),
        ]
        records += [disc(x + side, 0.4 + 0.16 * n, 0.015, None, iron.darker(0.16), lift=0) for n in range(13)]
    records += [
        panel(x - 0.66, 2.44, 1.32, 0.07, iron.lighter(0.05), lift=5),
        panel(x - 0.55, 2.28, 1.10, 0.05, steel.darker(0.1), lift=3),
        *barbell(designer, x, 1.42, 1.9),
    ]
    return records


def barbell(designer: Designer, x: float, y: float, length: float) -> list[Record]:
    """A bar with three plates at each end."""
    steel = designer.paint(0.78, 0.012, 240)
    records: list[Record] = [line(((x - length / 2, y), (x + length / 2, y)), steel, 0.032)]
    for end in (-1, 1):
        for n, (high, hue) in enumerate(((0.23, 25.0), (0.20, 250.0), (0.14, 85.0))):
            at = x + end * (length / 2 - 0.26 + 0.075 * n)
            plate = designer.paint(0.50, 0.085, hue)
            records.append(Cut(rectangle(at - 0.032, y - high, 0.064, 2 * high, radius=0.02), plate, lift=4))
            records.append(
                Cut(rectangle(at - 0.032, y - high * 0.3, 0.064, high * 0.6), plate.darker(0.10), edge=0)
            )
    return records


def punch_bag(designer: Designer, x: float, top: float) -> list[Record]:
    """A heavy bag on four chains, taped twice."""
    hide, tape = designer.paint(0.48, 0.085, 25), designer.paint(0.82, 0.02, 85)
    iron = designer.paint(0.45, 0.012, 250)
    return [
        *(line(((x + dx, 1.98), (x, top)), iron, 0.014) for dx in (-0.15, -0.05, 0.05, 0.15)),
        Cut(rectangle(x - 0.19, 0.72, 0.38, 1.28, radius=0.07), hide, lift=8),
        Cut(rectangle(x - 0.13, 0.78, 0.05, 1.14, radius=0.02), hide.lighter(0.07), edge=0),
        Cut(rectangle(x + 0.09, 0.75, 0.10, 1.20, radius=0.04), hide.darker(0.07), edge=0),
        panel(x - 0.19, 1.66, 0.38, 0.09, tape, lift=1),
        panel(x - 0.19, 0.94, 0.38, 0.09, tape.darker(0.05), lift=1),
    ]


def wall_bars(designer: Designer, left: float, width: float, height: float) -> list[Record]:
    """Wooden bars to climb, floor to above the head."""
    wood = designer.paint(0.62, 0.065, 65)
    records: list[Record] = [
        panel(left + width * s - 0.045, 0.1, 0.09, height, wood.darker(0.04), lift=6) for s in (0, 0.5, 1)
    ]
    steps = int(height / 0.2)
    for n in range(1, steps):
        y = 0.1 + height * n / steps
        records.append(panel(left - 0.03, y, width + 0.06, 0.045, wood.lighter(0.05), lift=4, radius=0.02))
    return records


def kettlebell(x: float, base: float, size: float, paint: Colour) -> list[Record]:
    """A ball with a handle."""
    return [
        Cut(
            rectangle(x - size * 0.62, base + size * 1.1, size * 1.24, size * 0.95, radius=size * 0.4).joined(
                rectangle(x + size * 0.36, base + size * 1.0, -size * 0.72, size * 0.75, radius=size * 0.2)
            ),
            paint.lighter(0.08),
            lift=3,
        ),
        disc(x, base + size * 0.86, size, size * 0.88, paint, lift=5),
        disc(x - size * 0.3, base + size * 1.15, size * 0.22, size * 0.16, paint.lighter(0.12), lift=0),
    ]


def fit_ball(x: float, base: float, radius: float, paint: Colour) -> list[Record]:
    """A big soft ball with rings."""
    return [
        disc(x, base + radius, radius, None, paint, lift=7),
        *(
            Cut(
                ellipse(x, base + radius, radius * s, radius * 0.98).joined(
                    ellipse(x, base + radius, -(radius * s - 0.012), radius * 0.98 - 0.012)
                ),
                paint.darker(0.05),
                edge=0,
            )
            for s in (0.72, 0.38)
        ),
        disc(
            x - radius * 0.35, base + radius * 1.4, radius * 0.22, radius * 0.16, paint.lighter(0.10), lift=0
        ),
    ]


def weight_bench(
    designer: Designer, name: str, x: float, z: float, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A padded bench from the side: legs and a rail behind the sitter, the pad before."""
    pad, iron = designer.paint(0.36, 0.03, 265), designer.paint(0.58, 0.02, 245)
    back: list[Record] = [
        sheet(((x - 0.46, 0), (x - 0.38, 0), (x - 0.34, 0.40), (x - 0.42, 0.40)), iron.darker(0.10), lift=3),
        sheet(((x + 0.38, 0), (x + 0.46, 0), (x + 0.42, 0.40), (x + 0.34, 0.40)), iron.darker(0.10), lift=3),
        Cut(rectangle(x - 0.56, 0.40, 1.12, 0.07, radius=0.03), pad.lighter(0.08), lift=2),
    ]
    front: list[Record] = [
        panel(x - 0.50, 0.0, 0.16, 0.05, iron, lift=3),
        panel(x + 0.34, 0.0, 0.16, 0.05, iron, lift=3),
        panel(x - 0.45, 0.03, 0.06, 0.36, iron, lift=3),
        panel(x + 0.39, 0.03, 0.06, 0.36, iron, lift=3),
        panel(x - 0.42, 0.20, 0.84, 0.04, iron.darker(0.06), lift=2),
        Cut(rectangle(x - 0.58, 0.35, 1.16, 0.09, radius=0.04), pad, lift=5),
        line(((x - 0.54, 0.405), (x + 0.54, 0.405)), pad.lighter(0.10), 0.010),
    ]
    cards = (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.44, facing)
