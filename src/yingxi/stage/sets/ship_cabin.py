"""The ship's cabin: painted boards between the hull's ribs, portholes on the sea, a lamp that swings as she rolls."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Record
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cabin_things import bunk, coil_of_rope
from yingxi.stage.sets.cutting import panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import planks, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.outlook import window_pool
from yingxi.stage.sets.portholes import hull, pane, porthole
from yingxi.stage.sets.rooms import ceiling
from yingxi.stage.sets.sea import sea
from yingxi.stage.sets.ship_things import (
    cabin_door,
    chart,
    gimbal_lamp,
    life_ring,
    locker_bench,
    oilskins,
    ship_clock,
)
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.walls import WALL, wall_shade

CEILING = 2.50
"""Metres: between decks one nearly touches it."""
PORTHOLES = ((-1.62, 1.56), (0.72, 1.56))
RADIUS = 0.33
"""Middles and radius of the portholes, in metres."""
_LAMP = (-0.45, 2.16)


def ship_cabin(designer: Designer) -> Place:
    """Below deck; two can sit on the locker under the portholes, a third on a stool."""
    lit = Designer(designer.setting, designer.air.lit_from(-1))
    bench, seat = locker_bench(lit, -1.32, 5.9, 1.8)
    stool, other = wooden_chair(
        lit, "stool", 1.65, 5.45, lit.paint(0.50, 0.065, 48), facing=-1, stool=True, height=0.44
    )
    x, y = _LAMP
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.50, 0.06, 58), width=0.30))
    for middle, _ in PORTHOLES:
        ground += window_light(lit, middle - RADIUS, middle + RADIUS, WALL, 1.2, slant=1.1)
    boxes = [(middle - RADIUS, high - RADIUS, 2 * RADIUS, 2 * RADIUS) for middle, high in PORTHOLES]
    return Place(
        cards=(
            sky(lit, sun=(-17.0, 5.0), low=-3, top=24),
            Card("sea", 70, tuple(sea(lit, 3.0, shine=-10.0)), haze=0.12, blur=1.0),
            *(pane(lit, *middle, RADIUS) for middle in PORTHOLES),
            _wall(lit),
            Card("bunk", 6.72, bunk(lit, -4.55)),
            *bench,
            *stool,
            Card("lamp", 6.3, (), moving=partial(gimbal_lamp, lit, x, y, CEILING)),
            _front(lit),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=_wood(lit),
        seats=(seat, other),
        doors=((3.3, 5.5), (-3.6, 5.5)),
        pools=(*pool(lit, x, y, 6.0, 2.9, 0.55), *(each for box in boxes for each in window_pool(lit, box))),
    )


def _wood(designer: Designer) -> Colour:
    return designer.paint(0.44, 0.065, 45)


def _wall(designer: Designer) -> Card:
    wood, paint = _wood(designer), designer.paint(0.80, 0.022, 95)
    records: list[Record] = hull(designer, paint, wood, PORTHOLES, RADIUS)
    records += halo(designer, *_LAMP, 2.4, strength=0.34)
    records += wall_shade(designer, *[(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS) for x, y in PORTHOLES])
    for x, y in PORTHOLES:
        records += porthole(designer, x, y, RADIUS)
    records += chart(designer, -0.92, 1.34)
    records += life_ring(designer, 1.92, 1.62, 0.34)
    records += ship_clock(designer, -2.20, 2.08)
    if not designer.door_at_hand:
        records += cabin_door(designer, 2.72, wood)
    records += oilskins(designer, -3.30, 1.92, wood)
    records += ceiling(designer, CEILING, paint.darker(0.10), beams=7)
    return Card("wall", WALL, tuple(records))


def _front(designer: Designer) -> Card:
    """A stanchion near the eye, a coil of rope on it."""
    wood = _wood(designer).darker(0.12)
    records: list[Record] = [
        panel(-2.14, -0.8, 0.30, 4.6, wood, lift=6),
        panel(-2.10, -0.8, 0.05, 4.6, wood.lighter(0.06), lift=0, edge=0),
    ]
    records += coil_of_rope(designer, -2.10, 1.50)
    return Card("foreground post", 2.3, tuple(records), blur=5.0)
