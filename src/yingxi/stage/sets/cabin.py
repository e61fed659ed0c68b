"""The cabin: walls of logs, a stone hearth that burns, a bench for two before it, a small window on the trees."""

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cabin_things import (
    bunk,
    coil_of_rope,
    hide,
    log_pile,
    logs,
    on_pegs,
    plank_bench,
    plank_door,
    storm_lantern,
)
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.pieces.hearth import hearth
from yingxi.stage.sets.rooms import ceiling
from yingxi.stage.sets.walls import WALL, wall, wall_shade
from yingxi.stage.sets.wares import bottle, jar

CEILING = 2.72
"""Metres: lower than in a house."""
_WINDOW: Box = (-1.75, 1.18, 1.15, 0.92)
_HEARTH = 0.95
_FIRE = Colour(0.78, 0.12, 58)


def cabin(designer: Designer) -> Place:
    """One room in the mountains or the woods; two can sit close on the bench, a third on a stool."""
    lit = Designer(designer.setting, designer.air.lit_from(-1))
    bench, seat = plank_bench(lit, -1.35, 5.6, 1.5)
    stool, other = wooden_chair(
        lit, "stool", 1.85, 5.45, lit.paint(0.52, 0.06, 55), facing=-1, stool=True, height=0.44
    )
    fire = hearth(lit, Piece(what="hearth", x=_HEARTH, z=6.7), "hearth")
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.47, 0.05, 55), width=0.46))
    ground += window_light(lit, left, left + width, WALL, 1.5, slant=1.1)
    ground += hide(lit, 0.5, 5.1)
    ground += floor_glow(lit, _HEARTH, 5.9, 2.3, 0.9, _FIRE, 0.62) + list(fire.ground)
    return Place(
        cards=(
            *green_outlook(lit, _WINDOW),
            _back(lit),
            Card("bunk", 6.72, bunk(lit, -4.6)),
            *fire.cards,
            *bench,
            *stool,
            _front(lit),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=_wood(lit),
        seats=(seat, other),
        doors=((-3.5, 5.6), (3.4, 5.5)),
        pools=(
            *pool(lit, _HEARTH, 0.6, 6.2, 2.9, 0.55, colour=_FIRE),
            *pool(lit, -2.35, 1.9, 6.0, 2.0, 0.34),
            *window_pool(lit, _WINDOW),
        ),
    )


def _wood(designer: Designer) -> Colour:
    return designer.paint(0.50, 0.052, 58)


def _back(designer: Designer) -> Card:
    wood, stone = _wood(designer), designer.paint(0.52, 0.026, 52)
    records: list[Record] = wall(wood.darker(0.10), (_WINDOW,))
    records += logs(designer, wood, CEILING, _WINDOW)
    records += halo(designer, _HEARTH, 0.7, 3.0, strength=0.26, colour=_FIRE)
    records += halo(designer, -2.35, 1.95, 1.9, strength=0.34)
    records += wall_shade(designer, _WINDOW)
    records += window(designer, _WINDOW, wood.darker(0.06))
    records += _chimney(designer, stone)
    records += _shelf(designer, wood)
    records += on_pegs(designer, 2.1, 1.92, wood)
    records += log_pile(designer, 1.82, 0.82, 0.62)
    if not designer.door_at_hand:
        records += plank_door(designer, 3.75, 1.0, 2.05, wood)
    records += ceiling(designer, CEILING, wood.darker(0.09), beams=5)
    records += storm_lantern(designer, -2.35, 1.86, top=CEILING)
    return Card("wall", WALL, tuple(records))


def _chimney(designer: Designer, stone: Colour) -> list[Record]:
    """Rough stones from the hearth's beam to the ceiling."""
    left, right, low = _HEARTH - 0.56, _HEARTH + 0.56, 1.1
    records: list[Record] = [panel(left, low, right - left, CEILING - low, stone.darker(0.10), lift=7)]
    row, y = 0, low + 0.02
    while y < CEILING - 0.06:
        high = min(designer.between(0.15, 0.22, "course", row), CEILING - y)
        x, n = left + (0.0 if row % 2 else -0.12), 0
        while x < right - 0.05:
            wide = designer.between(0.20, 0.36, "stone", row, n)
            start, end = max(x, left), min(x + wide, right)
            tone = stone.lighter(designer.between(-0.035, 0.05, "stone", row, n, "tone"))
            if end - start > 0.06:
                middle = ((start + end) / 2, y + high / 2)
                body = ellipse(*middle, (end - start) / 2, high / 2 - 0.006)
                records += [
                    panel(start + 0.008, y + 0.008, end - start - 0.016, high - 0.02, tone, lift=1.5),
                    Cut(body, tone.lighter(0.018), edge=0),
                ]
            x, n = x + wide, n + 1
        y, row = y + high, row + 1
    return records


def _shelf(designer: Designer, wood: Colour) -> list[Record]:
    """Jars and bottles over the bunk, a cup on its hook."""
    records: list[Record] = []
    for n, x in enumerate((-3.95, -3.70, -3.42, -3.18, -2.95)):
        if n % 3 == 1:
            records += bottle(designer, f"shelf {n}", x, 1.80, 0.27)
        else:
            high = designer.between(0.17, 0.25, "shelf", n)
            records += jar(designer, f"shelf {n}", x, 1.80, 0.17, high)
    records += [
        panel(-4.12, 1.755, 1.36, 0.048, wood.lighter(0.09), lift=6),
        line(((-3.95, 1.755), (-3.95, 1.60)), wood.darker(0.12), 0.03),
        line(((-2.95, 1.755), (-2.95, 1.60)), wood.darker(0.12), 0.03),
    ]
    return records


def _front(designer: Designer) -> Card:
    """The post of the door at the left edge, a coil of rope on it."""
    wood = _wood(designer).darker(0.14)
    records: list[Record] = [panel(-2.1, -0.8, 0.34, 4.6, wood, lift=6)]
    records += coil_of_rope(designer, -2.06, 1.55)
    return Card("foreground post", 2.3, tuple(records), blur=5.0)
