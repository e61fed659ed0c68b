"""A brook that crosses the ground where people act, and the plank by which somebody gets over it."""

from math import sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.film.sheet import SetKind
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import SHADE, Brought

HALF = 0.42
"""Half of the brook's width, in metres."""
# From where to where it runs, in metres of depth, and how far from where it crosses one hundredth of it is seen.
NEAR, FAR, FURTHER = 1.6, 8.15, 12.5
# The plank: from which depth to which, how far it reaches beyond the banks, and how thick it is seen, in metres.
FROM, TO, BEYOND, THICK = -0.26, 0.22, 0.34, 0.055
BEHIND = 0.62
"""How far behind whoever crosses it reeds stand, in metres."""
PAVED: frozenset[SetKind] = frozenset({"riverside", "courtyard", "village"})
"""Where a brook runs between set stones."""


def brook(designer: Designer, piece: Piece, name: str) -> Brought:
    """Running water between its banks."""
    return Brought((_banks(designer, piece, name),), tuple(_water(designer, piece, name)))


def plank_bridge(designer: Designer, piece: Piece, name: str) -> Brought:
    """The brook with two planks across it."""
    wood = designer.paint(0.60, 0.07, 62)
    left, right, z = piece.x - HALF - BEYOND, piece.x + HALF + BEYOND, piece.z
    middle = z + (FROM + TO) / 2
    records: list[Record] = [
        *_water(designer, piece, name),
        Soft(polygon(((left, z + FROM - 0.16), (right, z + FROM - 0.16), (right, z + TO - 0.1), (left, z + TO - 0.1))),
             SHADE.clear(0.42), 4),
    ]  # fmt: skip
    for n, (near, far) in enumerate(((middle + 0.01, z + TO), (z + FROM, middle - 0.01))):
        tone, aside = wood.lighter(0.03 - 0.05 * n), 0.05 * n
        start, end = left - aside, right - 0.08 + aside
        records += [
            Cut(rectangle(start, near - THICK, end - start, THICK), tone.darker(0.17), edge=0),
            Cut(polygon(((start, near), (end, near), (end - 0.015, far), (start + 0.015, far))), tone, lift=2),
        ]  # fmt: skip
        for k in range(4):
            y = near + (far - near) * (k + 0.7) / 4.6
            grain = [(start + (end - start) * i / 6, y + 0.006 * sin(2.1 * i + k + 3 * n)) for i in range(7)]
            records.append(Cut(_band(grain, 0.006), tone.darker(0.09), edge=0))
        records += [
            Cut(ellipse(x, (near + far) / 2, 0.013, 0.011), designer.paint(0.34, 0.01, 250), edge=0)
            for x in (start + 0.12, end - 0.12)
        ]
    return Brought((_banks(designer, piece, name),), tuple(records))


def _banks(designer: Designer, piece: Piece, name: str) -> Card:
    """What stands on its banks behind whoever crosses: reeds with their brown heads, or two posts of stone."""
    z = piece.z + BEHIND
    middle, records = piece.x + _bend(BEHIND), list[Record]()
    for side in (-1, 1):
        x = middle + side * (HALF + 0.16)
        if designer.setting.kind in PAVED:
            stone = designer.paint(0.62, 0.018, 80)
            records += [
                panel(x - 0.075, 0.0, 0.15, 0.40, stone, lift=4),
                panel(x - 0.10, 0.38, 0.20, 0.07, stone.lighter(0.05), lift=3, radius=0.03),
            ]
            continue
        for n in range(7):
            at = x + side * designer.between(-0.08, 0.22, name, side, n, "reed")
            high = designer.between(0.26, 0.52, name, side, n, "high")
            lean = side * designer.between(0.0, 0.12, name, side, n, "lean")
            green = designer.paint(0.48, 0.08, 130).lighter(0.03 * (n % 3))
            records.append(
                line(((at, 0.0), (at + lean * 0.4, high * 0.6), (at + lean, high)), green, 0.016, curved=True)
            )
            if n % 3 == 0:
                records.append(
                    Cut(ellipse(at + lean, high, 0.018, 0.055), designer.paint(0.40, 0.06, 50), lift=1)
                )
    return Card(name, z, tuple(records))


def _band(points: list[Point], width: float) -> Path:
    upper = [(x, y + width / 2) for x, y in points]
    return polygon([*points, *reversed(upper)])


def _water(designer: Designer, piece: Piece, name: str) -> list[Record]:
    far = FAR if designer.setting.kind in PAVED else FURTHER
    depth = designer.paint(0.47, 0.06, 222)
    sky = designer.air.sky[1].mixed(depth, 0.35)

    def bank(side: float, more: float) -> list[Point]:
        return [
            (piece.x + side * (HALF + more) + _bend(z - piece.z), z)
            for z in (NEAR + (far - NEAR) * n / 14 for n in range(15))
        ]

    def between(more: float) -> list[Point]:
        return [*bank(-1, more), *reversed(bank(1, more))]

    shape = smooth(between(0.0), tension=0.2)
    records: list[Record] = []
    if designer.setting.kind in PAVED:
        records += [Cut(smooth(between(0.17), tension=0.2), designer.paint(0.56, 0.02, 85), lift=2)]
        for side in (-1, 1):
            for n in range(22):
                z = NEAR + (far - NEAR) * (n + designer.between(-0.2, 0.2, name, side, n)) / 22
                x = piece.x + side * (HALF + 0.085) + _bend(z - piece.z)
                stone = designer.paint(0.68, 0.02, 80).lighter(
                    designer.between(-0.05, 0.04, name, side, n, "tone")
                )
                records.append(Cut(ellipse(x, z, 0.085, 0.125), stone, lift=1.5, edge=0.7))
    else:
        records += [
            Cut(smooth(between(0.20), tension=0.2), designer.paint(0.50, 0.06, 125), edge=0.4),
            Cut(smooth(between(0.08), tension=0.2), designer.paint(0.46, 0.04, 60), lift=1.5),
        ]
        for side in (-1, 1):
            for n in range(13):
                z = NEAR + (far - NEAR) * (n + designer.between(0.1, 0.9, name, side, n)) / 13
                x = piece.x + side * (HALF + 0.05) + _bend(z - piece.z)
                wide = designer.between(0.05, 0.12, name, side, n, "wide")
                stone = designer.paint(0.62, 0.016, 240).lighter(0.03 * (n % 3))
                records.append(Cut(ellipse(x, z, wide, wide * 0.8), stone, lift=1.5, edge=0.7))
    records += [
        Cut(shape, depth, edge=0.3),
        Wash(
            shape,
            (0, far),
            (0, NEAR),
            ((0.0, sky.clear(0.80)), (0.45, sky.clear(0.34)), (1.0, depth.clear(0.0))),
        ),
    ]
    for n in range(30):
        z = NEAR + 0.3 + (far - NEAR - 0.6) * designer.between(0, 1, name, "ripple", n)
        x = piece.x + designer.between(-0.7, 0.7, name, "ripple", n, "x") * HALF + _bend(z - piece.z)
        long = designer.between(0.05, 0.12, name, "ripple", n, "long")
        pale: Colour = sky.lighter(0.08) if n % 3 else depth.darker(0.05)
        curl = [(x - long, z), (x - long * 0.3, z + 0.05), (x + long * 0.3, z + 0.055), (x + long, z + 0.01)]
        records.append(Cut(_band(curl, 0.028), pale.clear(0.8), edge=0, lit=True))
    return records


def _bend(off: float) -> float:
    """How far the brook's middle lies aside, so many metres behind where it is crossed."""
    return 0.10 * sin(1.5 * off) + 0.05 * off
