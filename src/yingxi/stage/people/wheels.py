"""A wheelchair about who sits in it, a pram or a cart before who pushes it, and what two carry before the one of
them who goes behind."""

from dataclasses import dataclass
from math import cos, pi, sin

from yingxi.film.colour import Colour, from_hex
from yingxi.film.riding import PUSHED, Ride
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.people.model import Body, Nearness
from yingxi.stage.rig import Proportions
from yingxi.stage.wheeled import BEFORE, Pushed, Wheelchair, carried_at, load_of, size_of

TYRE, STEEL, LEATHER = Colour(0.30, 0.012, 270), Colour(0.68, 0.012, 250), Colour(0.33, 0.030, 262)
WOOD, CLOTH, CUSHION = Colour(0.55, 0.065, 58), Colour(0.46, 0.070, 235), Colour(0.52, 0.085, 28)
LINEN = Colour(0.90, 0.018, 90)
SPOKES = 8
PRAM_WHEELS, CART_WHEELS = ((0.74, 0.15), (1.22, 0.15)), ((1.16, 0.22),)
"""x and radius of the wheels of a pram and of a cart, in the unit of whoever pushes it."""


@dataclass(frozen=True, slots=True)
class Rolling:
    """What rolls, made for somebody of these `proportions`, so `near` and having `rolled` so many metres."""

    proportions: Proportions
    near: Nearness
    rolled: float


def wheels_behind(body: Body) -> DisplayList:
    """All that is drawn behind the near leg."""
    ride = body.pose.rides
    assert ride is not None
    made = rolling_behind(Rolling(body.proportions, body.near, body.pose.rolled), ride)
    return (Group(tuple(made), (1.0, 0.0, 0.0, 1.0, body.pose.ridden_at, 0.0), name=ride.mount),)


def wheels_before(body: Body) -> DisplayList:
    """The near side of a wheelchair, over who sits in it."""
    ride = body.pose.rides
    if ride is None or ride.mount != "wheelchair":
        return ()
    made = chair_before(Rolling(body.proportions, body.near, body.pose.rolled))
    return (Group(tuple(made), (1.0, 0.0, 0.0, 1.0, body.pose.ridden_at, 0.0), name="wheelchair"),)


def rolling_behind(on: Rolling, ride: Ride) -> list[Record]:
    """What rolls or is carried as `ride` says, as far as it is behind the near leg."""
    if ride.mount == "wheelchair":
        return _chair(on)
    if ride.mount == "load":
        return _load(on, ride.what) if ride.hull else []
    paint = from_hex(ride.colour) if ride.colour else None
    if ride.mount == "pram":
        return _pram(on, paint)
    return _trolley(on) if ride.what == "trolley" else _cart(on, paint)


def chair_before(on: Rolling) -> list[Record]:
    """The near side of a wheelchair."""
    chair = Wheelchair(on.proportions)
    unit = chair.unit
    made = _armrest(chair, STEEL)
    made += _wheel(chair.caster, on, 0.0, spokes=0)
    made += _wheel(chair.wheel, on, on.rolled / chair.wheel[2], width=0.034 * unit)
    x, y, radius = chair.wheel
    made.append(Stroke(ellipse(x, y, 0.84 * radius), STEEL.lighter(0.10), 0.014 * unit))
    return made


def _chair(on: Rolling) -> list[Record]:
    chair = Wheelchair(on.proportions)
    unit, near = chair.unit, on.near
    (gx, gy), (fx, fy), seat = chair.grips, chair.foot, chair.seat
    x, y, radius = chair.wheel
    made = _wheel((x + 0.03 * unit, y, radius), on, on.rolled / radius, width=0.034 * unit)
    made += _wheel((chair.caster[0] + 0.03 * unit, *chair.caster[1:]), on, 0.0, spokes=0)
    back = [(-0.22 * unit, seat - 0.02 * unit), (-0.30 * unit, gy - 0.04 * unit)]
    made.append(_tube(back[0], back[1], STEEL.darker(0.10), 0.034 * unit))
    made.append(
        Stroke(
            smooth((back[1], (gx + 0.01 * unit, gy), (gx - 0.06 * unit, gy)), closed=False),
            STEEL,
            0.032 * unit,
        )
    )
    made.append(_tube((gx - 0.09 * unit, gy), (gx + 0.02 * unit, gy), TYRE, 0.046 * unit))
    lean = [
        (-0.20 * unit, seat + 0.02 * unit), (-0.27 * unit, gy - 0.10 * unit), (-0.21 * unit, gy - 0.09 * unit),
        (-0.13 * unit, seat + 0.02 * unit),
    ]  # fmt: skip
    made.append(Cut(polygon(lean), LEATHER, lift=near.lift(1.0), edge=near.edge * 0.6))
    made += _armrest(chair, STEEL.darker(0.12), aside=0.03)
    made.append(
        Cut(
            rectangle(-0.22 * unit, seat - 0.05 * unit, 0.50 * unit, 0.065 * unit, radius=0.02 * unit),
            LEATHER,
            lift=near.lift(1.0),
            edge=near.edge * 0.6,
        )
    )
    made.append(_tube((0.26 * unit, seat - 0.03 * unit), (0.37 * unit, 0.16 * unit), STEEL, 0.030 * unit))
    made.append(_tube((0.37 * unit, 0.16 * unit), (chair.caster[0], chair.caster[1]), STEEL, 0.028 * unit))
    made.append(_tube((0.35 * unit, 0.20 * unit), (fx - 0.02 * unit, fy - 0.02 * unit), STEEL, 0.026 * unit))
    made.append(
        _tube((fx - 0.06 * unit, fy - 0.03 * unit), (fx + 0.14 * unit, fy - 0.015 * unit), TYRE, 0.030 * unit)
    )
    return made


def _armrest(chair: Wheelchair, paint: Colour, *, aside: float = 0.0) -> list[Record]:
    unit, seat = chair.unit, chair.seat
    high, front = seat + 0.21 * unit, (0.17 + aside) * unit
    frame = polygon(((front, seat - 0.04 * unit), (front, high), (-0.24 * unit, high)), closed=False)
    pad = _tube(
        (-0.16 * unit, high + 0.012 * unit), (front - 0.01 * unit, high + 0.012 * unit), LEATHER, 0.042 * unit
    )
    return [Stroke(frame, paint, 0.024 * unit), pad]


def _wheel(
    at: tuple[float, float, float], on: Rolling, turned: float, *, spokes: int = SPOKES, width: float = 0.03
) -> list[Record]:
    x, y, radius = at
    rim = radius - width / 2
    made: list[Record] = []
    if spokes and not on.near.far:
        for number in range(spokes):
            angle = -turned + 2 * pi * number / spokes
            end = (x + rim * cos(angle), y + rim * sin(angle))
            made.append(_tube((x, y), end, STEEL.lighter(0.06).clear(0.8), 0.010))
    made.append(Stroke(ellipse(x, y, rim), TYRE, width))
    made.append(Cut(ellipse(x, y, max(0.016, 0.13 * radius)), STEEL, lift=0.5, edge=0.3))
    return made


def _tube(a: Point, b: Point, paint: Colour, width: float) -> Record:
    return Stroke(polygon((a, b), closed=False), paint, width)


def _pram(on: Rolling, paint: Colour | None) -> list[Record]:
    pushed, near = Pushed(on.proportions), on.near
    unit, (gx, gy) = pushed.unit, pushed.grips
    cloth, turned = paint or CLOTH, on.rolled / (PRAM_WHEELS[0][1] * unit)

    def at(*points: Point) -> list[Point]:
        return [(x * unit, y * unit) for x, y in points]

    made: list[Record] = []
    for x, radius in PRAM_WHEELS:
        made += _wheel(((x + 0.04) * unit, radius * unit, radius * unit), on, turned, width=0.026 * unit)
    a, b, c = at((0.72, 0.34), (0.98, 0.24), (1.24, 0.34))
    made.append(Stroke(smooth((a, b, c), closed=False), STEEL.darker(0.08), 0.030 * unit))
    for x, _ in PRAM_WHEELS:
        made.append(_tube((x * unit, PRAM_WHEELS[0][1] * unit), (x * unit, 0.34 * unit), STEEL, 0.026 * unit))
    made.append(
        Stroke(
            smooth(((gx, gy), *at((0.58, 0.80), (0.74, 0.52), (0.86, 0.36))), closed=False),
            STEEL,
            0.030 * unit,
        )
    )
    made.append(_tube((gx - 0.03 * unit, gy), (gx + 0.04 * unit, gy), TYRE, 0.048 * unit))
    blanket = at((0.62, 0.62), (0.76, 0.72), (0.98, 0.74), (1.04, 0.62))
    made.append(Cut(smooth(blanket), LINEN, lift=near.lift(0.8), edge=near.edge * 0.5))
    hood = at((0.98, 0.62), (0.96, 0.84), (1.10, 0.97), (1.30, 0.93), (1.40, 0.76), (1.38, 0.60))
    made.append(
        Cut(smooth(hood, tension=0.45), cloth.darker(0.05), lift=near.lift(1.0), edge=near.edge * 0.6)
    )
    for end in at((1.10, 0.97), (1.28, 0.94)):
        made.append(_tube((1.06 * unit, 0.62 * unit), end, cloth.darker(0.14), 0.012 * unit))
    basket = at((0.56, 0.64), (1.41, 0.64), (1.36, 0.46), (1.20, 0.36), (0.80, 0.36), (0.62, 0.46))
    made.append(Cut(smooth(basket, tension=0.3), cloth, lift=near.lift(1.2), edge=near.edge * 0.8))
    rim = at((0.56, 0.635), (1.41, 0.635))
    made.append(_tube(rim[0], rim[1], cloth.lighter(0.12), 0.030 * unit))
    for x, radius in PRAM_WHEELS:
        made += _wheel((x * unit, radius * unit, radius * unit), on, turned, width=0.028 * unit)
    return made


def _cart(on: Rolling, paint: Colour | None) -> list[Record]:
    pushed, near = Pushed(on.proportions), on.near
    unit, (gx, gy) = pushed.unit, pushed.grips
    wood = paint or WOOD
    ((wheel_x, radius),) = CART_WHEELS
    turned = on.rolled / (radius * unit)

    def at(*points: Point) -> list[Point]:
        return [(x * unit, y * unit) for x, y in points]

    made = _wheel(((wheel_x + 0.04) * unit, radius * unit, radius * unit), on, turned, width=0.036 * unit)
    sack = at((1.26, 0.62), (1.22, 0.84), (1.34, 0.98), (1.52, 0.96), (1.62, 0.82), (1.60, 0.62))
    made.append(Cut(smooth(sack), LINEN.darker(0.14), lift=near.lift(0.9), edge=near.edge * 0.6))
    tie = at((1.34, 0.94), (1.52, 0.92))
    made.append(_tube(tie[0], tie[1], WOOD.darker(0.10), 0.022 * unit))
    crate = at((0.82, 0.60), (0.82, 0.86), (1.24, 0.86), (1.24, 0.60))
    made.append(Cut(polygon(crate), wood.lighter(0.10), lift=near.lift(0.9), edge=near.edge * 0.6))
    for y in (0.69, 0.77):
        slat = at((0.82, y), (1.24, y))
        made.append(_tube(slat[0], slat[1], wood.darker(0.06), 0.012 * unit))
    for number in range(5):
        apple = at((0.87 + 0.08 * number, 0.885 + 0.012 * (number % 2)))[0]
        made.append(Cut(ellipse(*apple, 0.048 * unit), CUSHION, lift=0.8, edge=0.5))
    bed = at((0.70, 0.62), (1.70, 0.62), (1.70, 0.50), (0.70, 0.50))
    made.append(Cut(polygon(bed), wood, lift=near.lift(1.2), edge=near.edge * 0.8))
    seam = at((0.72, 0.56), (1.68, 0.56))
    made.append(_tube(seam[0], seam[1], wood.darker(0.08), 0.010 * unit))
    shaft = [(gx - 0.04 * unit, gy), *at((0.62, 0.70), (0.80, 0.54))]
    made.append(Stroke(polygon(shaft, closed=False), wood.darker(0.05), 0.045 * unit))
    made.append(_tube((gx - 0.06 * unit, gy), (gx + 0.04 * unit, gy), wood.darker(0.16), 0.052 * unit))
    leg = at((0.82, 0.50), (0.80, 0.16))
    made.append(_tube(leg[0], leg[1], wood.darker(0.08), 0.040 * unit))
    made += _wheel((wheel_x * unit, radius * unit, radius * unit), on, turned, width=0.040 * unit)
    return made


def _trolley(on: Rolling) -> list[Record]:
    """Of steel, with two shelves: a ward's, a shop's or a station's."""
    pushed, near = Pushed(on.proportions), on.near
    unit, (gx, gy) = pushed.unit, pushed.grips

    def at(*points: Point) -> list[Point]:
        return [(x * unit, y * unit) for x, y in points]

    def shelf(y: float) -> Record:
        return Cut(
            polygon(at((0.56, y), (1.28, y), (1.28, y - 0.05), (0.56, y - 0.05))), STEEL.lighter(0.10),
            lift=near.lift(1.2), edge=near.edge * 0.8,
        )  # fmt: skip

    made: list[Record] = []
    for x in (0.66, 1.22):
        made += _wheel((x * unit, 0.075 * unit, 0.075 * unit), on, on.rolled / 0.075, spokes=0)
    for x in (0.60, 1.24):
        a, b = at((x, 0.80), (x, 0.12))
        made.append(_tube(a, b, STEEL, 0.030 * unit))
    bar = at((0.60, 0.78), (0.44, 0.87))
    made.append(Stroke(smooth((bar[0], bar[1], (gx, gy)), closed=False), STEEL, 0.032 * unit))
    made.append(_tube((gx - 0.04 * unit, gy), (gx + 0.06 * unit, gy), TYRE, 0.044 * unit))
    for number, (x, paint) in enumerate(((0.64, LINEN), (0.64, CLOTH.lighter(0.22)), (0.64, LINEN))):
        low = 0.80 + 0.06 * number
        pile = rectangle(x * unit, low * unit, 0.28 * unit, 0.06 * unit, radius=0.025 * unit)
        made.append(Cut(pile, paint, lift=near.lift(0.8), edge=near.edge * 0.5))
    for x, high, paint in (
        (1.02, 0.17, CUSHION.lighter(0.10)),
        (1.11, 0.13, CLOTH),
        (1.19, 0.15, LINEN.darker(0.08)),
    ):
        bottle = rectangle((x - 0.03) * unit, 0.80 * unit, 0.06 * unit, high * unit, radius=0.02 * unit)
        made.append(Cut(bottle, paint, lift=near.lift(0.8), edge=near.edge * 0.5))
    basin = at((0.72, 0.46), (1.14, 0.46), (1.08, 0.34), (0.78, 0.34))
    made.append(Cut(polygon(basin), LINEN.darker(0.05), lift=near.lift(0.8), edge=near.edge * 0.5))
    return [*made, shelf(0.80), shelf(0.34)]


def _load(on: Rolling, what: str) -> list[Record]:
    long, over, under = load_of(what)
    near, y = on.near, carried_at(on.proportions)
    left = BEFORE * size_of(on.proportions) - 0.04
    right = left + long + 0.08

    def sheet(points: list[Point], paint: Colour, lift: float = 1.2) -> Record:
        return Cut(polygon(points), paint, lift=near.lift(lift), edge=near.edge * 0.8)

    def box(x0: float, y0: float, x1: float, y1: float, paint: Colour, *, round_by: float = 0.0) -> Record:
        return Cut(
            rectangle(x0, y0, x1 - x0, y1 - y0, radius=round_by),
            paint,
            lift=near.lift(1.2),
            edge=near.edge * 0.8,
        )

    made: list[Record] = []
    match what:
        case "ladder":
            made += [
                box(left, y + 0.02, right, y + 0.06, WOOD.darker(0.08)),
                box(left, y - 0.05, right, y - 0.01, WOOD),
            ]
            rungs = int(long / 0.26)
            for number in range(rungs):
                x = left + (number + 0.5) * (right - left) / rungs
                made.append(_tube((x, y - 0.03), (x + 0.03, y + 0.04), WOOD.darker(0.04), 0.024))
        case "log":
            made.append(box(left, y - under, right, y + over, WOOD.darker(0.06), round_by=0.09))
            for up in (-0.04, 0.03):
                made.append(
                    _tube((left + 0.12, y + up), (right - 0.16, y + up - 0.01), WOOD.darker(0.14), 0.010)
                )
            made.append(Cut(ellipse(left + 0.05, y, 0.045, 0.10), WOOD.lighter(0.16), lift=0.6, edge=0.4))
        case "stretcher":
            made.append(box(left + 0.24, y - 0.05, right - 0.24, y + 0.03, LINEN.darker(0.06)))
            made.append(_tube((left, y), (right, y), WOOD.darker(0.06), 0.040))
        case "sofa" | "bed":
            cloth = CUSHION if what == "sofa" else LINEN
            made.append(box(left + 0.05, y, right - 0.05, y + over, cloth.darker(0.06), round_by=0.10))
            made.append(box(left, y - under + 0.10, right, y + 0.10, cloth, round_by=0.06))
            for end in (left, right - 0.20):
                high = y + (0.24 if what == "sofa" else over)
                made.append(box(end, y - under + 0.10, end + 0.20, high, cloth.lighter(0.03), round_by=0.08))
            for x in (left + 0.08, right - 0.13):
                made.append(box(x, y - under, x + 0.05, y - under + 0.10, WOOD.darker(0.12)))
        case "chest":
            made.append(box(left, y - under, right, y + over, WOOD, round_by=0.02))
            made.append(_tube((left, y + over - 0.16), (right, y + over - 0.16), WOOD.darker(0.14), 0.018))
            for x in (left + 0.14, right - 0.14):
                made.append(_tube((x, y - under), (x, y + over), WOOD.darker(0.10), 0.034))
        case _:
            for x in (left + 0.10, right - 0.16):
                made.append(
                    sheet(
                        [(x, y), (x + 0.06, y), (x + 0.05, y - under), (x + 0.01, y - under)],
                        WOOD.darker(0.06),
                    )
                )
            made.append(box(left + 0.06, y - 0.10, right - 0.06, y, WOOD.darker(0.10)))
            made.append(box(left, y - 0.015, right, y + over, WOOD.lighter(0.04), round_by=0.012))
    return made


def wheels_on_ground(body_mount: str, unit: float) -> tuple[float, ...]:
    """Where wheels touch the ground, in metres before the pelvis."""
    if body_mount == "wheelchair":
        return -0.05 * unit, 0.36 * unit
    wheels = PRAM_WHEELS if body_mount == PUSHED[0] else CART_WHEELS if body_mount == PUSHED[1] else ()
    return tuple(x * unit for x, _ in wheels)
