"""The restaurant's kitchen: a range under a hood, copper on a rail, a pass with warm lamps, white tiles, steam."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import tiles
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.rooms import ceiling, skirting
from yingxi.stage.sets.steel import (
    bowl_stack,
    fridge,
    hood,
    oven_row,
    pan_rail,
    pass_lamps,
    plate_stack,
    steam_and_fire,
    stock_pot,
)
from yingxi.stage.sets.trade_of_old import long_range, steamers
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade
from yingxi.stage.sets.wares import bottle, jar

_PASS: Box = (1.45, 1.12, 2.35, 1.05)
_BEYOND = 10.5
_WARM = Colour(0.90, 0.10, 72)


def restaurant_kitchen(designer: Designer) -> Place:
    """The range at the back left, the pass into the dining room at the right."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    steel = room.paint(0.60, 0.02, 240)
    first, seat = wooden_chair(room, "stool", -1.6, 5.55, steel, facing=1, stool=True, height=0.46)
    second, other = wooden_chair(
        room, "crate stool", 1.6, 5.55, room.paint(0.56, 0.06, 55), facing=-1, stool=True, height=0.44
    )
    ground: list[Record] = list(tiles(room, WALL, room.paint(0.50, 0.045, 28), size=0.42))
    shade = Colour(0.14, 0.04, room.air.light.shadow.hue)
    ground += [
        Soft(ellipse(-1.3, 6.42, 2.6, 0.14), shade.clear(0.42), 9),
        Soft(ellipse(2.6, 6.42, 1.6, 0.12), shade.clear(0.40), 9),
    ]
    ground += [Soft(ellipse(x, 5.7, 1.4, 0.5), _WARM.clear(0.10), 18) for x in (-1.0, 2.4)]
    return Place(
        cards=(_dining(room), _back(room), _line(room), *first, *second, _front(room)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=_upper(room),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(Pool(-1.0, 1.9, 6.2, 2.5, _WARM, 0.22), Pool(2.5, 1.7, 6.2, 2.2, _WARM, 0.26)),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.63, chroma=0.03)


def _dining(designer: Designer) -> Card:
    """The dining room beyond the pass: warm and dim, round lamps, tables with a candle each."""
    dim = designer.paint(0.46, 0.06, 35)
    records: list[Record] = [
        Cut(rectangle(-9, -0.1, 18, 5.2), dim, edge=0),
        Cut(rectangle(-9, -0.1, 18, 1.15), dim.darker(0.08), edge=0),
    ]
    for n in range(7):
        x, y = 1.0 + 0.85 * n, 2.35 + 0.22 * (n % 2)
        records += [
            line(((x, y), (x, 5)), dim.darker(0.14), 0.012),
            glow(x, y, 0.8, _WARM, 0.42),
            disc(x, y, 0.14, None, Colour(0.93, 0.09, 80), lift=2, lit=False),
        ]
    for n in range(4):
        x = 1.5 + 1.3 * n
        records += [
            panel(x - 0.4, 1.20, 0.8, 0.05, designer.paint(0.82, 0.02, 85), lift=3),
            panel(x - 0.03, 0.6, 0.06, 0.6, dim.darker(0.12), lift=1),
            glow(x, 1.42, 0.4, _WARM, 0.45),
            panel(x - 0.025, 1.25, 0.05, 0.12, designer.paint(0.88, 0.03, 85), lift=1),
        ]
    return Card("dining room", _BEYOND, tuple(records), haze=0.05, blur=1.0)


def _back(designer: Designer) -> Card:
    paint = _upper(designer)
    left, bottom, width, height = _PASS
    records: list[Record] = wall(paint, (_PASS,))
    records += _tiles(designer) + wall_shade(designer) + skirting(paint.darker(0.16))
    steel = designer.paint(0.46, 0.055, 42) if designer.ancient else designer.paint(0.66, 0.012, 240)
    records += [
        panel(left - 0.08, bottom - 0.02, 0.08, height + 0.10, steel, lift=6),
        panel(left + width, bottom - 0.02, 0.08, height + 0.10, steel.darker(0.05), lift=6),
        panel(left - 0.08, bottom + height, width + 0.16, 0.10, steel.lighter(0.03), lift=6),
        panel(left - 0.22, bottom - 0.09, width + 0.44, 0.10, steel.lighter(0.08), lift=8),
        panel(left, bottom + 0.72, width, 0.035, steel.lighter(0.05), lift=4),
    ]
    for n in range(0 if designer.ancient else 9):
        x = left + 0.12 + 0.25 * n + designer.between(-0.04, 0.04, "ticket", n)
        tall = designer.between(0.16, 0.28, "ticket", n, "tall")
        records.append(
            panel(
                x,
                bottom + 0.74 - tall,
                0.13,
                tall,
                designer.paint(0.88, 0.03, (90, 90, 60, 200)[n % 4]),
                lift=2,
            )
        )
        records += [
            line(
                ((x + 0.02, bottom + 0.70 - 0.04 * k), (x + 0.10, bottom + 0.70 - 0.04 * k)),
                designer.paint(0.56, 0.02, 270),
                0.007,
            )
            for k in range(2)
        ]
    records += wall_clock(designer, 1.02, 2.50, 0.17, wood=steel) + _shelf(designer, -5.5, -3.4)
    records += [
        panel(4.55, 0, 1.05, 2.1, designer.paint(0.58, 0.02, 240), lift=7),
        disc(5.08, 1.60, 0.20, None, designer.paint(0.72, 0.05, 200), lift=3),
    ]
    records += ceiling(designer, 3.1, paint.darker(0.10))
    if not designer.ancient:
        records += hood(designer, -2.95, 3.5, 2.25)
    return Card("wall", WALL, tuple(records))


def _tiles(designer: Designer) -> list[Record]:
    """White tiles in courses up to above the head, a coloured row among them."""
    white, accent = designer.paint(0.74, 0.012, 100), designer.paint(0.54, 0.08, wall_hue(designer))
    records: list[Record] = [
        Cut(rectangle(-9, 0, 10.3, 2.36), white.darker(0.06), edge=0),
        Cut(rectangle(3.95, 0, 5.1, 2.36), white.darker(0.06), edge=0),
        Cut(rectangle(1.25, 0, 2.8, 1.06), white.darker(0.06), edge=0),
    ]
    for row in range(13):
        y, x, n = 0.02 + 0.18 * row, -6.2 - 0.15 * (row % 2), 0
        while x < 6.2:
            if not (1.12 < x < 3.95 and y > 0.95):
                tone = accent if row == 10 else white
                records.append(
                    Cut(
                        rectangle(x, y, 0.285, 0.165),
                        tone.lighter(designer.between(-0.022, 0.022, "tile", row, n)),
                        edge=0,
                    )
                )
            x += 0.30
            n += 1
    return records


def _shelf(designer: Designer, left: float, right: float) -> list[Record]:
    steel = designer.paint(0.68, 0.012, 240)
    records: list[Record] = []
    for row, y in enumerate((1.25, 1.75, 2.2)):
        x, n = left + 0.15, 0
        while x < right - 0.1:
            if (n + row) % 3 == 0:
                records += bowl_stack(designer, x + 0.05, y + 0.03, 5, (90.0, 220.0, 40.0)[row])
                x += 0.32
            elif (n + row) % 3 == 1:
                records += jar(designer, f"shelf {row} {n}", x, y + 0.03, 0.16, 0.26)
                x += 0.24
            else:
                records += bottle(designer, f"shelf {row} {n}", x, y + 0.03, 0.30)
                x += 0.2
            n += 1
        records.append(panel(left, y, right - left, 0.04, steel, lift=5))
    return records


def _range(designer: Designer) -> list[Record]:
    """The cold store, four ovens in steel, pots and pans on them."""
    records: list[Record] = fridge(designer, -4.95, 1.15) + oven_row(designer, -2.75, 4)
    records += stock_pot(designer, -2.3, 0.95, 0.46) + stock_pot(designer, -0.05, 0.95, 0.36)
    pan = designer.paint(0.34, 0.012, 262)
    records += [Cut(rectangle(x - 0.2, 0.985, 0.4, 0.085, radius=0.03), pan, lift=4) for x in (-1.55, -0.82)]
    return records + [
        line(((x + 0.2, 1.04), (x + 0.5, 1.10)), pan.lighter(0.05), 0.034) for x in (-1.55, -0.82)
    ]


def _range_of_old(designer: Designer) -> list[Record]:
    """A brick range with four fires, steamers at its end."""
    return long_range(designer, -2.75, 4, 0.92) + steamers(designer, -3.15, 0.02, high=4)


def _line(designer: Designer) -> Card:
    """The range with its pots, the counter of the pass, pans on their rail, plates under the lamps."""
    steel = designer.paint(0.50, 0.055, 45) if designer.ancient else designer.paint(0.72, 0.012, 238)
    records: list[Record] = _range_of_old(designer) if designer.ancient else _range(designer)
    records += pan_rail(designer, -3.0, 0.55, 2.12)
    records += [
        panel(1.02, 0.0, 3.3, 0.86, steel.darker(0.10), lift=7),
        *(panel(1.12 + 0.8 * n, 0.1, 0.72, 0.66, steel.darker(0.05), lift=2) for n in range(4)),
        panel(0.95, 0.85, 3.45, 0.06, steel.lighter(0.04), lift=6),
    ]
    records += (
        plate_stack(designer, 1.32, 0.91, 9)
        + plate_stack(designer, 1.75, 0.91, 6)
        + bowl_stack(designer, 2.2, 0.91, 6, 220)
    )
    for n, (x, hue) in enumerate(((2.75, 145.0), (3.25, 30.0), (3.75, 95.0))):
        food = designer.paint(0.60, 0.11, hue)
        records += [
            Cut(
                rectangle(x - 0.19, 0.91, 0.38, 0.025, radius=0.012), designer.paint(0.88, 0.012, 90), lift=2
            ),
            disc(x, 0.965, 0.10, 0.05, food, lift=2),
            disc(x + 0.03, 1.0, 0.05, 0.035, food.lighter(0.12), lift=2),
            disc(x - 0.05, 0.985, 0.03, 0.022, designer.paint(0.58, 0.12, (hue + 200) % 360), lift=1),
            disc(x + 0.08, 0.955, 0.014, None, designer.paint(0.5, 0.1, 140 + 20 * n), lift=0),
        ]
    if not designer.ancient:
        records += pass_lamps(designer, 1.75, 4, 2.02)
    records += [fade(rectangle(0.95, 0, 3.45, 0.8), (0, 0), (0, 0.8), Colour(0.14, 0.04, 285), 0.22, 0.0)]
    moving = partial(
        steam_and_fire,
        designer.setting.seed,
        ((-2.3, 1.34), (-0.05, 1.26), (-1.55, 1.1)),
        ((-1.55, 0.93), (-0.82, 0.93)),
    )
    return Card("line", 6.5, tuple(records), moving=moving)


def _front(designer: Designer) -> Card:
    """The corner of a steel table with a stack of bowls, lower left."""
    steel = designer.paint(0.62, 0.012, 240)
    records: list[Record] = [
        panel(-2.4, 0.18, 1.25, 0.10, steel, lift=6),
        Cut(rectangle(-2.4, 0.265, 1.25, 0.02), steel.lighter(0.12), edge=0),
    ]
    records += bowl_stack(designer, -1.72, 0.28, 6, 35) + bowl_stack(designer, -1.38, 0.28, 4, 220)
    return Card("foreground bowls", 2.5, tuple(records), blur=5.0)
