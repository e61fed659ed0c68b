"""The smithy: a forge of brick with glowing coals under its hood, bellows beside it, the anvil in the middle, hammers
and tongs on the sooty wall, a tub to quench in, iron in the corner."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place, Pool, Surface
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles
from yingxi.stage.sets.forge import (
    anvil,
    box_bellows,
    forge,
    forge_fire,
    horseshoe,
    hung_hammer,
    leather_bellows,
    quenching_tub,
    sledge,
    tongs,
)
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pendant
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.signs import name_board
from yingxi.stage.sets.walls import WALL, wall, wall_shade

_WINDOW: Box = (1.62, 1.42, 1.30, 1.10)
_FORGE = -2.05
_ANVIL = 0.02
FIRE = Colour(0.80, 0.13, 55)


def smithy(designer: Designer) -> Place:
    """People work about the anvil; the fire at their left is the room's own light at every hour."""
    lit = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = wooden_chair(
        lit, "stool", 1.62, 5.5, lit.paint(0.46, 0.06, 48), facing=-1, stool=True, height=0.46
    )
    second, other = wooden_chair(
        lit, "block", -1.70, 5.35, lit.paint(0.44, 0.06, 44), stool=True, height=0.44
    )
    ground: list[Record] = [
        *tiles(lit, WALL, lit.paint(0.42, 0.02, 55), size=0.58),
        *_ash(lit),
        *floor_glow(lit, _FORGE + 0.5, 6.1, 2.4, 0.8, FIRE, 0.62),
        Soft(ellipse(_ANVIL, 6.24, 0.52, 0.10), Colour(0.14, 0.04, 285, 0.40), 7),
    ]
    return Place(
        cards=(
            *green_outlook(lit, _WINDOW),
            _back(lit),
            _hearth(lit),
            Card("tub", 6.35, tuple(_corner(lit))),
            Card("anvil", 6.27, tuple(anvil(lit, _ANVIL))),
            *first,
            *second,
            _front(lit),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=lit.paint(0.40, 0.03, 48),
        seats=(seat, other),
        surfaces=(Surface("anvil", _ANVIL, 6.27, 0.76, 0.26, "iron"),),
        doors=((-3.5, 5.6), (3.4, 5.6)),
        pools=(
            Pool(_FORGE, 1.2, 6.2, 3.4, FIRE, 0.50),
            Pool(_ANVIL, 0.8, 5.7, 1.5, FIRE, 0.20),
            *window_pool(lit, _WINDOW),
        ),
    )


def _ash(designer: Designer) -> list[Record]:
    """Scale and ash trodden into the floor, thickest about the anvil."""
    black = designer.paint(0.30, 0.012, 50)
    return [
        Cut(
            ellipse(
                designer.between(-2.6, 1.8, "ash", n),
                designer.between(4.6, 6.3, "ash", n, "z"),
                designer.between(0.02, 0.09, "ash", n, "w"),
                designer.between(0.01, 0.025, "ash", n, "d"),
            ),
            black.lighter(0.05 * (n % 3)).clear(0.7),
            edge=0,
        )
        for n in range(54)
    ]


def _back(designer: Designer) -> Card:
    """Stones under soot, a beam on which the tools hang, a window, what is finished and waits."""
    stone, beam = designer.paint(0.46, 0.026, 60), designer.paint(0.34, 0.05, 45)
    records: list[Record] = wall(stone, (_WINDOW,))
    records += _stones(designer, stone)
    soot = rectangle(-9, 0.8, 18, 3.6)
    records.append(fade(soot, (0, 4.2), (0, 1.0), Colour(0.16, 0.015, 45), 0.62, 0.0))
    records += wall_shade(designer, _WINDOW)
    records += halo(designer, _FORGE, 1.4, 3.0, strength=0.40, colour=FIRE) + halo(
        designer, 0.95, 2.35, 1.9, strength=0.30
    )
    records += window(designer, _WINDOW, beam.lighter(0.06), columns=3, rows=2)
    records += _tools(designer, beam)
    records += _finished(designer)
    records += [
        panel(-9, 3.02, 18, 0.24, beam, lift=8),
        *(panel(x, 3.22, 0.26, 1.6, beam.darker(0.03), lift=6) for x in (-4.6, 1.2, 4.4)),
        *(
            line(((-9 + 1.7 * n, 3.10 + 0.03 * (n % 3)), (-8 + 1.7 * n, 3.11)), beam.darker(0.08), 0.010)
            for n in range(11)
        ),
    ]
    if designer.setting.culture in ("", "chinese") and not designer.western:
        gold = designer.paint(0.78, 0.09, 84)
        records += name_board(
            designer, "铁匠铺", 0.42, 2.74, 0.98, 0.32, designer.paint(0.30, 0.04, 35), gold
        )
    records += room_door(designer, "door", 4.5, 1.05, 2.15, designer.paint(0.40, 0.05, 46))
    records += pendant(designer, 1.46, 2.62, 0.20, top=4.8, hue=60)
    return Card("wall", WALL, tuple(records))


def _stones(designer: Designer, stone: Colour) -> list[Record]:
    """Rough ashlar, clear of the window."""
    left, bottom, width, height = _WINDOW
    records: list[Record] = []
    for row in range(11):
        at = -6.2 + 0.24 * (row % 2)
        while at < 6.2:
            wide = designer.between(0.40, 0.72, "stone", row, round(at * 10))
            y = 0.02 + 0.29 * row
            over = (
                at + wide > left - 0.1
                and at < left + width + 0.1
                and y + 0.29 > bottom - 0.1
                and y < bottom + height + 0.1
            )
            if not over:
                tone = stone.lighter(designer.between(-0.035, 0.03, "tone", row, round(at * 10)))
                corners = (
                    (at + 0.02, y + 0.01),
                    (at + wide - 0.02, y + 0.015),
                    (at + wide - 0.015, y + 0.27),
                    (at + 0.015, y + 0.265),
                )
                records.append(sheet(corners, tone, lift=1.2, edge=0.6))
            at += wide
    return records


def _tools(designer: Designer, beam: Colour) -> list[Record]:
    """Between forge and window: a rail of hammers above, one of tongs below them."""
    rail = beam.lighter(0.08)
    records: list[Record] = [
        panel(-0.86, 2.36, 2.20, 0.09, rail, lift=5),
        panel(-0.78, 1.74, 1.90, 0.08, rail, lift=5),
    ]
    for n in range(7):
        records += hung_hammer(designer, -0.68 + 0.30 * n, 2.34, 0.36 + 0.05 * ((n * 2) % 3), n % 3)
    for n in range(6):
        records += tongs(designer, -0.62 + 0.30 * n, 1.74, 0.56 + 0.06 * ((n * 2) % 3))
    return records


def _finished(designer: Designer) -> list[Record]:
    """A row of horseshoes over the window; blades, a chain and a pan at the right."""
    steel, wood = designer.paint(0.62, 0.015, 240), designer.paint(0.52, 0.06, 55)
    records: list[Record] = []
    if designer.setting.culture in ("japanese", "chinese") or not designer.western:
        for n in range(4):
            x = 3.22 + 0.27 * n
            blade = ((x - 0.09, 2.30), (x - 0.10, 1.98), (x + 0.09, 1.98), (x + 0.11, 2.32))
            records += [
                sheet(blade, steel.lighter(0.03 * (n % 2)), lift=3),
                panel(x - 0.028, 2.30, 0.056, 0.20, wood, lift=3),
            ]
        records.append(panel(3.0, 2.50, 1.20, 0.07, wood.darker(0.06), lift=5))
    else:
        for n in range(4):
            records += horseshoe(designer, 3.26 + 0.30 * n, 2.34 - 0.03 * (n % 2), 0.105)
        records.append(panel(3.0, 2.48, 1.32, 0.07, wood.darker(0.06), lift=5))
    links = [(3.12 + 0.02 * (n % 2), 1.80 - 0.055 * n) for n in range(12)]
    records += [
        disc(x, y, 0.022, 0.032, steel.darker(0.16 + 0.05 * (n % 2)), lift=1)
        for n, (x, y) in enumerate(links)
    ]
    scythe = ((3.48, 1.82), (3.70, 1.90), (3.98, 1.80), (4.18, 1.56))
    records += [line(scythe, steel, 0.055, curved=True), line(((3.48, 1.84), (3.60, 0.70)), wood, 0.035)]
    return records


def _hearth(designer: Designer) -> Card:
    bellows = box_bellows if not designer.western else leather_bellows
    records = [*bellows(designer, _FORGE - 1.62, _FORGE - 0.62), *forge(designer, _FORGE)]
    return Card("forge", 6.6, tuple(records), moving=partial(forge_fire, _FORGE))


def _corner(designer: Designer) -> list[Record]:
    """The tub, bars and rods that lean, a wheel that waits for its tyre."""
    iron, wood = designer.paint(0.42, 0.015, 255), designer.paint(0.52, 0.06, 55)
    records: list[Record] = [
        line(
            ((2.72 + 0.09 * n, 0.0), (2.96 + 0.10 * n, 1.42 + 0.09 * ((n * 3) % 4))),
            iron.lighter(0.04 * (n % 3)),
            0.030,
        )
        for n in range(6)
    ]
    x, y, radius = 4.02, 0.60, 0.58
    records += [
        Cut(ellipse(x, y, radius), wood, lift=6),
        Cut(ellipse(x, y, radius - 0.09), designer.paint(0.36, 0.026, 55), edge=0.4),
        *(
            line(((x, y), (x + dx * (radius - 0.07), y + dy * (radius - 0.07))), wood.lighter(0.03), 0.045)
            for dx, dy in (
                (1, 0),
                (-1, 0),
                (0, 1),
                (0, -1),
                (0.71, 0.71),
                (-0.71, 0.71),
                (0.71, -0.71),
                (-0.71, -0.71),
            )
        ),
        disc(x, y, 0.12, None, wood.darker(0.03), lift=3),
        disc(x, y, 0.05, None, iron, lift=1),
    ]
    return [*records, *quenching_tub(designer, 2.30), *sledge(designer, 1.74, 0.0, 0.72)]


def _front(designer: Designer) -> Card:
    """Tongs and a chain that hang near the eye at the right."""
    records = [*tongs(designer, 1.36, 2.1, 0.80), *tongs(designer, 1.50, 2.12, 0.92)]
    return Card("foreground tongs", 2.5, tuple(records), blur=5.0)
