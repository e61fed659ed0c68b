"""Who swims, cut off by the water's face; and the near side of a boat with its oars, over who sits in it."""

from collections.abc import Sequence
from math import hypot, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.people.model import Body
from yingxi.stage.rowing_boat import BOW, RIM, ROWLOCK, STERN, WATERLINE, hull_paint

FOAM, WOOD, SHADE = Colour(0.95, 0.012, 215), Colour(0.60, 0.055, 66), Colour(0.30, 0.045, 235)
# How long the blade of an oar is, in metres as it is seen.
BLADE = 0.34
# A boat's rim from stern to bow, its side under it back to the stern, and the foam along it.
_RIM: tuple[Point, ...] = (
    (STERN, RIM + 0.06), (STERN * 0.55, RIM + 0.015), (0.0, RIM), (BOW * 0.5, RIM + 0.035), (BOW, RIM + 0.22)
)  # fmt: skip
_KEEL: tuple[Point, ...] = (
    (BOW * 0.93, RIM - 0.04), (BOW * 0.80, WATERLINE), (0.0, WATERLINE - 0.01), (STERN * 0.93, WATERLINE)
)  # fmt: skip
_FOAM: tuple[Point, ...] = (
    (STERN * 0.96, WATERLINE), (-0.8, WATERLINE - 0.012), (0.0, WATERLINE + 0.006), (0.8, WATERLINE - 0.012),
    (BOW * 0.84, WATERLINE + 0.01),
)  # fmt: skip
# How far under the rowlock the blade is in the water.
DIPS = 0.52


def swims(body: Body) -> bool:
    return body.pose.rides is not None and body.pose.rides.mount == "water"


def in_the_water(body: Body, records: DisplayList) -> DisplayList:
    """`records` of somebody who swims, as far as they are over the water, which closes about them in rings."""
    if not swims(body):
        return records
    top, wide = 1.3 * body.proportions.height, 1.6 * body.proportions.height
    waves = [(-wide + 0.1 * wide * n, _wave(body, -wide + 0.1 * wide * n)) for n in range(21)]
    clip = polygon([*waves, (wide, top), (-wide, top)])
    return (
        *_rings(body, behind=True),
        Group(tuple(records), clip=clip, name="over the water"),
        *_rings(body),
    )


def _wave(body: Body, x: float) -> float:
    """How high the water stands at `x`: behind the shoulders nothing of what trails is over it."""
    behind = min(1.0, max(0.0, (body.skeleton.chest[0] - 0.75 * body.head - x) / (0.3 * body.head)))
    return 0.012 * sin(7.0 * x + 2.5 * body.pose.rolled) + 0.12 * body.head * behind


def _rings(body: Body, *, behind: bool = False) -> tuple[Record, ...]:
    """Foam where the body breaks the water, and rings that go out from it."""
    head, (sx, _) = body.head, body.skeleton.chest
    (nx, ny), (fx, fy) = body.skeleton.near_arm.tip, body.skeleton.far_arm.tip
    made: list[Record] = []
    if behind:
        made.append(Soft(ellipse(sx, 0.0, 0.80 * head, 0.10 * head), SHADE.clear(0.26), 6))
        made += [
            _arc(sx, 0.03, 1.5 * head, 0.20 * head, 0.018 * head),
            _arc(sx, 0.02, 2.2 * head, 0.30 * head, 0.014 * head),
        ]
        return tuple(made)
    made += [
        _arc(sx, -0.015, 0.95 * head, -0.13 * head, 0.030 * head, 0.75),
        _arc(sx - 0.15 * head, -0.035, 1.6 * head, -0.22 * head, 0.020 * head),
        _arc(sx - 0.3 * head, -0.06, 2.4 * head, -0.30 * head, 0.016 * head, 0.35),
    ]
    for x, y in ((nx, ny), (fx, fy)):
        if abs(y) < 0.3 * head:
            made.append(_arc(x, -0.005, 0.34 * head, -0.06 * head, 0.024 * head, 0.7))
    return tuple(made)


def _arc(x: float, y: float, half: float, sags: float, width: float, alpha: float = 0.5) -> Record:
    path = smooth(
        (
            (x - half, y),
            (x - 0.6 * half, y + 0.7 * sags),
            (x, y + sags),
            (x + 0.6 * half, y + 0.7 * sags),
            (x + half, y),
        ),
        closed=False,
    )
    return Stroke(path, FOAM.clear(alpha), width)


def boat_side(body: Body) -> DisplayList:
    """The boat's near side, over the legs of who sits in it; drawn with one of them."""
    ride = body.pose.rides
    if ride is None or ride.mount != "boat" or not ride.hull:
        return ()
    middle, paint, edge = body.pose.ridden_at, hull_paint(ride.colour), body.near.edge

    def at(points: Sequence[Point]) -> list[Point]:
        return [(middle + x, y) for x, y in points]

    side = smooth(at((*_RIM, *_KEEL)), tension=0.32)
    made: list[Record] = [
        Cut(ellipse(middle + 0.1, WATERLINE + 0.01, 1.72, 0.07), SHADE.clear(0.40), edge=0),
        Cut(side, paint, lift=body.near.lift(3.0), edge=edge, name="hull"),
    ]
    for down, tone in ((0.13, 0.05), (0.26, 0.07)):
        ends = (STERN * (1 - 0.05 * down), RIM + 0.05 - down), (BOW * (0.96 - 0.3 * down), RIM + 0.13 - down)
        strake = smooth(at((ends[0], (0.0, RIM - down), ends[1])), closed=False)
        made.append(Stroke(strake, paint.darker(tone), 0.014))
    made.append(Stroke(smooth(at(_RIM), closed=False, tension=0.32), paint.lighter(0.16), 0.05))
    made.append(Stroke(smooth(at(_FOAM), closed=False), FOAM.clear(0.6), 0.022))
    return tuple(made)


def near_oar(body: Body) -> DisplayList:
    return _oar(body, body.skeleton.near_arm.end, body.skeleton.near_arm.tip, near=True)


def far_oar(body: Body) -> DisplayList:
    return _oar(body, body.skeleton.far_arm.end, body.skeleton.far_arm.tip, near=False)


def _oar(body: Body, wrist: Point, tip: Point, *, near: bool) -> DisplayList:
    """From the hand over the side into the water: as the hand goes one way, the blade goes the other."""
    ride = body.pose.rides
    if ride is None or not ride.oars:
        return ()
    hand = ((wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2)
    lock = (ROWLOCK, RIM + (0.02 if near else 0.10))
    swing = lock[0] - hand[0]
    down = -DIPS if near else -0.16
    # Hands that are low lift the blade.
    lifted = max(0.0, 0.62 - hand[1]) * (0.9 if near else 0.4)
    end = (lock[0] + 1.55 * swing + (0.22 if near else -0.1), lock[1] + down + lifted)
    made: list[Record] = [
        Stroke(polygon((_beyond(hand, lock, -0.10), end), closed=False), WOOD, 0.042 if near else 0.034)
    ]
    made.append(
        Cut(
            _blade(lock, end),
            WOOD.lighter(0.05),
            lift=body.near.lift(1.0),
            edge=body.near.edge * 0.6,
            name="blade",
        )
    )
    if lifted < 0.12:
        made.append(_arc(end[0], end[1] - 0.04, 0.24, -0.03, 0.018, 0.7))
    if near:
        made.append(Cut(ellipse(lock[0], lock[1], 0.035), WOOD.darker(0.22), lift=0.5, edge=0.3))
    return tuple(made)


def _beyond(start: Point, end: Point, metres: float) -> Point:
    length = max(1e-6, hypot(end[0] - start[0], end[1] - start[1]))
    share = metres / length
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _blade(lock: Point, end: Point) -> Path:
    length = max(1e-6, hypot(end[0] - lock[0], end[1] - lock[1]))
    ux, uy = (end[0] - lock[0]) / length, (end[1] - lock[1]) / length
    root, half = (end[0] - BLADE * ux, end[1] - BLADE * uy), 0.055
    tip = (end[0] + 0.04 * ux, end[1] + 0.04 * uy)
    return smooth(
        (
            (root[0] - 0.3 * half * uy, root[1] + 0.3 * half * ux),
            (end[0] - half * uy, end[1] + half * ux),
            tip,
            (end[0] + half * uy, end[1] - half * ux),
            (root[0] + 0.3 * half * uy, root[1] - 0.3 * half * ux),
        ),
        tension=0.3,
    )
