"""A lamp by the way: what burns at night where no house is near, so that people stand in
warm light before a blue land."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP, MOON
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.place import Card, Pool
from yingxi.stage.sets.cutting import blob, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow
from yingxi.stage.sets.lamps import halo, lantern, pool

TALL, ARM = 1.92, 0.42
FLAME = Colour(0.90, 0.115, 78)


def wayside_lamp(designer: Designer, x: float, z: float = 6.6) -> tuple[Card, ...]:
    """A crook of wood at `x` from which a lamp hangs towards the middle: of paper, in a western film of iron and glass.
    Nothing by day."""
    if not designer.air.lamps:
        return ()
    wood, inward = designer.paint(0.46, 0.05, 55), 1 if x < 0 else -1
    hook = x + inward * ARM
    crook = [
        (x, -0.03),
        (x + 0.02 * inward, 0.9),
        (x, TALL),
        (x + 0.5 * inward * ARM, TALL + 0.13),
        (hook, TALL),
    ]
    records: list[Record] = [
        *halo(designer, hook, TALL - 0.36, 1.15, strength=0.40),
        line(crook, wood, 0.055, curved=True),
        *(
            blob([(x + s - 0.09, -0.03), (x + s, 0.09), (x + s + 0.09, -0.03)], wood.lighter(0.06), lift=2)
            for s in (-0.09, 0.08)
        ),
    ]  # fmt: skip
    records += (
        _storm_lamp(designer, hook, TALL)
        if designer.western
        else lantern(designer, hook, TALL - 0.34, 0.30, cord=0.34)
    )
    return (Card("wayside lamp", z, tuple(records)),)


def wayside_pools(designer: Designer, x: float, y: float = 1.5, z: float = 6.2) -> tuple[Pool, ...]:
    """The light of what burns at `x` where people act, and the moon's on the land about it."""
    if not designer.air.lamps:
        return ()
    moon = () if designer.air.hour != "night" else (Pool(2.6, 2.6, 7.2, 7.0, MOON, 0.20),)
    return (*pool(designer, 0.55 * x, y, z, 3.6, 0.46), *moon)


def wayside_glow(designer: Designer, x: float, z: float = 6.0) -> tuple[Record, ...]:
    """The same as it lies on the ground."""
    return tuple(floor_glow(designer, x, z, 2.4, 1.3, LAMP, 0.62))


def _storm_lamp(designer: Designer, x: float, top: float) -> list[Record]:
    """Glass between an iron hood and foot."""
    iron = designer.paint(0.36, 0.025, 60)
    foot = top - 0.46
    half = [(0.07, foot), (0.10, foot + 0.10), (0.06, foot + 0.21)]
    glass = smooth([*((x - a, y) for a, y in half), *((x + a, y) for a, y in reversed(half))], tension=0.4)
    hood = [(0.10, foot + 0.20), (0.04, foot + 0.28)]
    return [
        line([(x - 0.07, top - 0.20), (x, top - 0.02), (x + 0.07, top - 0.20)], iron, 0.014),
        Cut(glass, FLAME, lift=2, lit=False),
        glow(x, foot + 0.10, 0.16, Colour(0.97, 0.07, 90), 0.7, blend="over"),
        Cut(polygon((*((x - a, y) for a, y in hood), *((x + a, y) for a, y in reversed(hood)))), iron, lift=3),
        panel(x - 0.095, foot - 0.07, 0.19, 0.08, iron.lighter(0.04), lift=3),
    ]  # fmt: skip


def lit_tent(designer: Designer, x: float, z: float = 11.5) -> tuple[Card, ...]:
    """A tent of two slopes with a lamp in it; nothing by day."""
    if not designer.air.lamps:
        return ()
    cloth, warm = designer.paint(0.74, 0.045, 75), Colour(0.82, 0.105, 68)
    half, tall = 1.65, 1.95
    walls = polygon(((x - half, -0.1), (x - 0.12, tall), (x + 0.12, tall), (x + half, -0.1)))
    door = polygon(((x - 0.52, -0.1), (x, tall - 0.22), (x + 0.52, -0.1)))
    records: list[Record] = [
        *halo(designer, x, 0.7, 2.9, strength=0.46),
        line(((x, 0), (x, tall + 0.32)), designer.paint(0.44, 0.05, 50), 0.07),
        Cut(walls, cloth.mixed(warm, 0.45), lift=6, grain=0.7),
        *(
            line(((x + side * 0.08, tall - 0.05), (x + side * (0.6 + 0.35 * n), 0.0)), cloth.darker(0.10), 0.02)
            for side in (-1, 1)
            for n in range(3)
        ),
        Cut(door, warm, lift=1, lit=False),
        glow(x, 0.55, 0.9, Colour(0.97, 0.07, 88), 0.75, blend="over"),
        Cut(polygon(((x - 0.56, -0.1), (x - 0.03, tall - 0.20), (x - 0.30, -0.1))), cloth.lighter(0.02), lift=4),
        Cut(rectangle(x + 0.10, -0.05, 0.30, 0.22, radius=0.05), designer.paint(0.42, 0.06, 40), lift=2),
        *(
            line(((x + side * half, 0.0), (x + side * (half + 0.7), -0.1)), cloth.darker(0.2), 0.015)
            for side in (-1, 1)
        ),
    ]  # fmt: skip
    return (Card("tent", z, tuple(records), haze=0.05),)
