"""The kitchen: stove and kettle, tiled wall, cupboards, shelves of jars, a window over the sink, a set
table."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import rectangle, ribbon, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles, window_light
from yingxi.stage.sets.furniture import door_panel, table, wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.kitchen_of_old import bench, hung_up, limewash
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.old_things import clay_range
from yingxi.stage.sets.openings import Box, curtain, curtain_rod, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import picture, wall_clock
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_hue, wall_paint, wall_shade
from yingxi.stage.sets.wares import bottle, jar, steam, teapot, vase

_WINDOW: Box = (1.40, 1.22, 1.55, 1.20)
_TOP = 0.90


def kitchen(designer: Designer) -> Place:
    """A family kitchen; the counter runs along the wall, the small table stands left behind the players."""
    lit = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    wood = lit.paint(0.54, 0.055, 58)
    first, seat = wooden_chair(lit, "stool", -1.6, 5.6, wood, facing=1, stool=True, height=0.46)
    second, other = wooden_chair(lit, "chair", 1.55, 5.45, wood, facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(tiles(lit, WALL, lit.paint(0.66, 0.025, 70), checked=True))
    ground += window_light(lit, left, left + width, WALL, 1.4, slant=-1.0)
    ground += floor_glow(lit, -0.6, 5.4, 2.4, 0.8, LAMP, 0.45)
    seats: tuple[Seat, ...] = (seat, other)
    return Place(
        cards=(
            *outlook(lit, _WINDOW, rise=1.6),
            _back(lit),
            _counter(lit),
            _lamp(lit),
            *first,
            *second,
            _front(lit),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=seats,
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(lit, -0.5, 2.1, 6.0, 2.8, 0.40), *window_pool(lit, _WINDOW)),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.62)
    left, bottom, _, _ = _WINDOW
    records: list[Record] = wall(paint, (_WINDOW,))
    records += limewash(designer, _TOP) if designer.ancient else _tiles(designer)
    records += picture_rail(designer, 2.86, paint) + wall_shade(designer, _WINDOW)
    records += halo(designer, -0.5, 2.3, 2.8, strength=0.36)
    records += _hood(designer) + (hung_up(designer) if designer.ancient else _shelves(designer))
    records += room_door(designer, "door", 4.6, 0.95, 2.15, designer.paint(0.56, 0.045, 60))
    records += window(designer, _WINDOW, designer.paint(0.68, 0.03, 85), sill=0.08)
    records += [] if designer.ancient else _curtains(designer)
    records += potted_plant(designer, "herb", left + 0.35, bottom, 0.34, pot_hue=35) + potted_plant(
        designer, "herb 2", left + 1.2, bottom, 0.26, pot_hue=60, kind="sword"
    )
    records += wall_clock(designer, 0.72, 2.30, 0.19) + picture(
        designer, "picture", 3.75, 1.98, 0.44, 0.54, kind="landscape"
    )
    return Card("wall", WALL, tuple(records))


def _tiles(designer: Designer) -> list[Record]:
    """Glazed tiles over the worktop, up to the window."""
    left, bottom, width, _ = _WINDOW
    glaze = designer.paint(0.64, 0.03, designer.one_of((195.0, 150.0, 85.0), "glaze"))
    records: list[Record] = []
    for row in range(5):
        for n in range(60):
            x, y = -8.9 + 0.30 * n + 0.15 * (row % 2), _TOP - 0.28 + 0.15 * row
            if left - 0.25 < x < left + width and y + 0.15 > bottom:
                continue
            tone = glaze.lighter(designer.between(-0.018, 0.018, "tile", row, n))
            records.append(Cut(rectangle(x, y, 0.29, 0.14), tone, edge=0.35))
    return [*records, panel(-9, _TOP + 0.47, 18, 0.03, glaze.lighter(0.06), lift=2)]


def _curtains(designer: Designer) -> list[Record]:
    left, bottom, width, height = _WINDOW
    cloth = designer.paint(0.68, 0.06, designer.one_of((20.0, 95.0, 210.0), "curtain"))
    top, right = bottom + height + 0.16, left + width
    return [
        *curtain(designer, "left", left - 0.30, left + 0.20, bottom - 0.02, top, cloth, tied=-1),
        *curtain(designer, "right", right - 0.20, right + 0.30, bottom - 0.02, top, cloth, tied=1),
        *curtain_rod(designer, left - 0.38, right + 0.38, top),
    ]


def _hood(designer: Designer) -> list[Record]:
    if designer.ancient:
        return []
    metal = designer.paint(0.60, 0.02, 70)
    return [
        panel(-2.62, 2.35, 0.46, 1.6, metal.darker(0.02), lift=4),
        sheet(((-3.0, 1.78), (-1.78, 1.78), (-2.14, 2.40), (-2.64, 2.40)), metal, lift=6),
        panel(-3.06, 1.70, 1.34, 0.12, metal.lighter(0.05), lift=4),
        line(((-2.9, 1.76), (-1.88, 1.76)), metal.darker(0.10), 0.012),
    ]


def _shelves(designer: Designer) -> list[Record]:
    """A long shelf with jars and bottles, hooks with pans and ladles below, a wall cupboard at the left."""
    wood = designer.paint(0.50, 0.055, 55)
    records: list[Record] = []
    y = 2.02
    x, n = -1.32, 0
    while x < 0.32:
        if n % 4 == 3:
            records += bottle(designer, f"oil {n}", x, y + 0.04, 0.30)
            x += 0.16
        elif n == 2:
            records += vase(designer, "shelf vase", x + 0.04, y + 0.04, 0.22, hue=230)
            x += 0.25
        else:
            records += jar(designer, f"jar {n}", x, y + 0.04, 0.17, designer.between(0.19, 0.28, "jar", n))
            x += designer.between(0.20, 0.25, "jar", n, "gap")
        n += 1
    records += [panel(-1.48, y, 1.95, 0.045, wood.lighter(0.03), lift=6)]
    for bx in (-1.36, 0.34):
        records.append(
            sheet(
                ((bx - 0.02, y), (bx + 0.02, y), (bx + 0.02, y - 0.16), (bx - 0.02, y - 0.10)),
                wood.darker(0.05),
                lift=2,
            )
        )
    rail = 1.70
    iron = designer.paint(0.40, 0.02, 270)
    records.append(line(((-1.62, rail + 0.02), (-0.42, rail + 0.02)), iron, 0.018))
    copper = designer.paint(0.62, 0.075, 50)
    for n, (px, size) in enumerate(((-1.45, 0.13), (-1.12, 0.10), (-0.84, 0.075))):
        records += [
            line(((px, rail), (px, rail - 0.17)), iron, 0.014),
            disc(px, rail - 0.17 - size, size, None, copper if n != 1 else iron.lighter(0.06), lift=4),
            disc(
                px, rail - 0.17 - size, size * 0.74, None, (copper if n != 1 else iron).darker(0.06), lift=0
            ),
        ]
    for px, tone in ((-0.62, wood), (-0.52, iron)):
        records += [
            line(((px, rail), (px, rail - 0.28)), tone, 0.016),
            disc(px, rail - 0.31, 0.035, 0.05, tone, lift=2),
        ]
    for n in range(2):
        records += door_panel(
            designer,
            f"wall door {n}",
            -4.62 + 0.68 * n,
            1.62,
            0.66,
            0.95,
            designer.paint(0.62, 0.04, wall_hue(designer) + 40),
        )
        records.append(disc(-4.02 + 0.20 * n, 1.78, 0.018, None, designer.paint(0.76, 0.07, 85), lift=2))
    return records


def _counter(designer: Designer) -> Card:
    """Cupboards under a worktop with stove and sink; on it the cook's things. Steam rises from the kettle."""
    front = designer.paint(0.60, 0.045, wall_hue(designer) + 40)
    stone, brass = designer.paint(0.48, 0.025, 60), designer.paint(0.76, 0.07, 85)
    records: list[Record] = []
    for n in range(15):
        x = -5.0 + 0.62 * n
        if designer.ancient or -2.95 < x + 0.31 < -1.75 or x > 3.8:
            continue
        records += door_panel(designer, f"door {n}", x, 0.10, 0.60, 0.52, front)
        records += [
            panel(x, 0.645, 0.60, 0.19, front.lighter(0.02), lift=2),
            disc(x + 0.3, 0.74, 0.017, None, brass, lift=2),
            disc(x + (0.08 if n % 2 else 0.52), 0.52, 0.017, None, brass, lift=2),
        ]
    box = panel(-5.05, 0.08, 9.4, 0.78, front.darker(0.06), lift=8)
    if designer.ancient:
        records = [*bench(designer, _TOP), *clay_range(designer, _TOP)]
    else:
        records = [box, panel(-5.0, 0, 9.3, 0.09, front.darker(0.16), lift=0), *records, *_stove(designer)]
        records += [panel(-5.12, _TOP - 0.045, 9.5, 0.055, stone, lift=5), *_stove_top(designer)]
        tap = [(2.17, _TOP), (2.17, _TOP + 0.30), (2.05, _TOP + 0.36), (1.95, _TOP + 0.27)]
        records.append(line(tap, designer.paint(0.72, 0.015, 240), 0.03, curved=True))
    for n in range(5):
        records.append(
            sheet(
                (
                    (2.55 + 0.07 * n, _TOP),
                    (2.60 + 0.07 * n, _TOP),
                    (2.64 + 0.07 * n, _TOP + 0.24),
                    (2.61 + 0.07 * n, _TOP + 0.25),
                ),
                designer.paint(0.82, 0.02, 200 if n % 2 else 80),
                lift=2,
            )
        )
    records += [panel(2.5, _TOP, 0.48, 0.05, designer.paint(0.56, 0.05, 60), lift=3)]
    records += _board_with_bread(designer, 0.35) + _fruit(designer, -0.72)
    records += jar(designer, "spoons", 1.10, _TOP, 0.15, 0.19)
    for n, dx in enumerate((-0.04, 0.0, 0.045)):
        records.insert(
            len(records) - 4,
            line(
                ((1.10 + dx * 0.5, _TOP + 0.15), (1.10 + dx * 1.8, _TOP + 0.38 - 0.03 * n)),
                designer.paint(0.58, 0.05, 60),
                0.018,
            ),
        )
    records += teapot(designer, 3.35, _TOP, 0.17, hue=35)
    return Card("counter", 6.5, tuple(records), moving=partial(steam, -2.31, _TOP + 0.42))


def _stove(designer: Designer) -> list[Record]:
    enamel = designer.paint(0.70, 0.025, 85)
    door = Colour(0.70, 0.12, 55) if designer.air.hour == "night" else designer.paint(0.34, 0.03, 40)
    records: list[Record] = [
        panel(-2.92, 0.04, 1.16, 0.86, enamel, lift=5),
        Cut(rectangle(-2.78, 0.18, 0.88, 0.42, radius=0.03), enamel.darker(0.07), edge=0.6),
        Cut(
            rectangle(-2.70, 0.24, 0.72, 0.26, radius=0.03), door, edge=0.4, lit=designer.air.hour != "night"
        ),
        line(((-2.72, 0.57), (-1.96, 0.57)), designer.paint(0.50, 0.02, 270), 0.03),
    ]
    records += [
        (disc(-2.74 + 0.26 * n, 0.75, 0.04, None, designer.paint(0.38, 0.02, 280), lift=2)) for n in range(4)
    ]
    return records


def _stove_top(designer: Designer) -> list[Record]:
    iron, enamel = designer.paint(0.36, 0.02, 280), designer.paint(0.58, 0.085, 28)
    records: list[Record] = [panel(-2.86, _TOP + 0.005, 1.04, 0.035, iron, lift=2)]
    pot = smooth(
        [(-2.78, _TOP + 0.04), (-2.80, _TOP + 0.26), (-2.36, _TOP + 0.26), (-2.38, _TOP + 0.04)], tension=0.2
    )
    records += [
        Cut(pot, enamel, lift=4),
        panel(-2.83, _TOP + 0.25, 0.50, 0.035, enamel.lighter(0.05), lift=2),
        disc(-2.58, _TOP + 0.31, 0.03, None, iron, lift=2),
        line(((-2.86, _TOP + 0.19), (-2.79, _TOP + 0.19)), iron, 0.03),
        line(((-2.37, _TOP + 0.19), (-2.30, _TOP + 0.19)), iron, 0.03),
    ]
    steel = designer.paint(0.68, 0.015, 235)
    kettle = smooth(
        [
            (-2.22, _TOP + 0.04),
            (-2.25, _TOP + 0.16),
            (-2.12, _TOP + 0.29),
            (-1.98, _TOP + 0.29),
            (-1.85, _TOP + 0.16),
            (-1.88, _TOP + 0.04),
        ],
        tension=0.35,
    )
    records += [
        Cut(
            ribbon([(-2.18, _TOP + 0.12), (-2.30, _TOP + 0.20), (-2.33, _TOP + 0.29)], [0.09, 0.05, 0.035]),
            steel.darker(0.04),
            lift=2,
        ),
        Cut(kettle, steel, lift=4),
        line(
            [(-2.19, _TOP + 0.27), (-2.15, _TOP + 0.42), (-1.95, _TOP + 0.42), (-1.91, _TOP + 0.27)],
            iron,
            0.024,
            curved=True,
        ),
        disc(-2.05, _TOP + 0.31, 0.03, None, iron, lift=1),
        line([(-2.14, _TOP + 0.10), (-2.15, _TOP + 0.18)], steel.lighter(0.14), 0.022),
    ]
    return records


def _board_with_bread(designer: Designer, x: float) -> list[Record]:
    wood, crust = designer.paint(0.58, 0.055, 62), designer.paint(0.66, 0.075, 62)
    loaf = smooth(
        [
            (x - 0.02, _TOP + 0.04),
            (x - 0.03, _TOP + 0.13),
            (x + 0.08, _TOP + 0.20),
            (x + 0.24, _TOP + 0.20),
            (x + 0.34, _TOP + 0.13),
            (x + 0.33, _TOP + 0.04),
        ],
        tension=0.4,
    )
    cuts = [
        line(
            [(x + 0.05 + 0.085 * n, _TOP + 0.18), (x + 0.09 + 0.085 * n, _TOP + 0.12)],
            crust.lighter(0.12),
            0.016,
        )
        for n in range(3)
    ]
    return [panel(x - 0.12, _TOP + 0.005, 0.58, 0.035, wood, lift=3), Cut(loaf, crust, lift=4), *cuts]


def _fruit(designer: Designer, x: float) -> list[Record]:
    bowl = designer.paint(0.66, 0.05, 230)
    records: list[Record] = []
    for dx, dy, hue in (
        (-0.11, 0.17, 28),
        (0.10, 0.165, 85),
        (0.0, 0.21, 60),
        (0.17, 0.15, 130),
        (-0.19, 0.145, 100),
    ):
        records += [
            disc(x + dx, _TOP + dy, 0.075, 0.07, designer.paint(0.66, 0.105, hue), lift=3),
            line(
                ((x + dx, _TOP + dy + 0.06), (x + dx + 0.012, _TOP + dy + 0.095)),
                designer.paint(0.42, 0.04, 60),
                0.010,
            ),
        ]
    records += [
        sheet(
            ((x - 0.13, _TOP), (x + 0.13, _TOP), (x + 0.29, _TOP + 0.14), (x - 0.29, _TOP + 0.14)),
            bowl,
            lift=4,
        ),
        line(((x - 0.24, _TOP + 0.105), (x + 0.24, _TOP + 0.105)), bowl.lighter(0.12), 0.014),
    ]
    return records


def _lamp(designer: Designer) -> Card:
    """The lamp over the players' heads and, at the left edge, the dining table."""
    wood = designer.paint(0.54, 0.055, 55)
    records: list[Record] = table(designer, "dining", -4.35, 1.45, 0.74, wood)
    cloth = designer.paint(0.72, 0.045, 25)
    records += [
        sheet(
            (
                (-4.2, 0.74),
                (-3.1, 0.74),
                (-3.16, 0.56),
                (-3.4, 0.60),
                (-3.65, 0.55),
                (-3.9, 0.60),
                (-4.14, 0.56),
            ),
            cloth,
            lift=3,
        ),
        panel(-4.22, 0.735, 1.14, 0.02, cloth.lighter(0.05), lift=1),
    ]
    records += vase(
        designer,
        "table vase",
        -3.65,
        0.755,
        0.24,
        hue=90,
        flowers=designer.one_of((350.0, 85.0, 30.0), "flowers"),
    )
    records += pendant(designer, -0.5, 2.72, 0.30, top=4.8, hue=60)
    return Card(
        "table",
        6.25,
        (*records, fade(rectangle(-4.3, 0, 1.3, 0.1), (0, 0), (0, 0.1), Colour(0.14, 0.04, 285), 0.1, 0.0)),
    )


def _front(designer: Designer) -> Card:
    """A bunch of dried peppers and garlic at the upper right edge."""
    records: list[Record] = []
    red, white = designer.paint(0.52, 0.11, 30), designer.paint(0.78, 0.03, 85)
    records.append(line(((1.2, 2.2), (1.2, 1.38)), designer.paint(0.50, 0.05, 70), 0.012))
    for n in range(11):
        y, side = 1.80 - 0.036 * n, (1 if n % 2 else -1)
        records.append(
            Cut(
                ribbon(
                    [(1.2, y), (1.2 + side * 0.036, y - 0.035), (1.2 + side * 0.030, y - 0.125)],
                    [0.024, 0.028, 0.004],
                ),
                red.lighter(0.02 * (n % 3)),
                lift=6,
            )
        )
    records += [
        (disc(1.24 + 0.05 * n, 1.86 - 0.05 * n, 0.05, 0.055, white.darker(0.02 * n), lift=5))
        for n in range(3)
    ]
    return Card("foreground peppers", 2.5, tuple(records), blur=5.0)
