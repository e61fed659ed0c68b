"""The shop: shelves to the ceiling, a counter with a till, a door with a bell. Dressed as a repairer's, a
bookseller's, a grocer's or a tea house's, by the words of the setting."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.baked import glass_case, loaf, wheat
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import wood_grain, wooden_chair
from yingxi.stage.sets.goods import goods_on_shelf
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, lantern, pendant, pool, table_lamp
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.pictures import picture, swinging, wall_clock
from yingxi.stage.sets.signs import name_board, scroll
from yingxi.stage.sets.trade_of_old import abacus, hand_scales
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_hue, wall_paint, wall_shade
from yingxi.stage.sets.wares import crate, jar, radio

_WINDOW: Box = (2.05, 1.02, 1.35, 1.35)
_TRADES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("bakery", ("baker", "patisserie", "面包店", "面包房", "糕点", "烘焙"), "面包房"),
    ("repair", ("repair", "clock", "watch", "修", "钟", "表", "工匠"), "修理铺"),
    ("books", ("book", "书", "letter", "信", "post"), "书店"),
    ("medicine", ("medicine", "herb", "药"), "百草堂"),
    ("tea", ("tea", "茶", "café", "cafe", "coffee", "咖啡", "restaurant", "餐", "面"), "茶馆"),
    ("music", ("violin", "music", "instrument", "guitar", "琴", "乐"), "琴行"),
    ("grocer", ("grocer", "store", "snack", "market", "杂货", "小卖部", "超市", "糖"), "杂货铺"),
)


def trade_of(designer: Designer) -> tuple[str, str]:
    """The shop's trade and what its board says."""
    for trade, words, board in _TRADES:
        if designer.dressed(*words):
            return trade, board
    return "grocer", "杂货铺"


def shop(designer: Designer) -> Place:
    """A small shop; one side's counter stays behind the players."""
    lit = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = wooden_chair(
        lit, "stool", -1.65, 5.5, lit.paint(0.52, 0.055, 50), facing=1, stool=True, height=0.46
    )
    second, other = wooden_chair(lit, "chair", 1.6, 5.5, lit.paint(0.50, 0.055, 45), facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.50, 0.045, 50), width=0.38))
    ground += rug(
        lit, 0.2, 5.1, 1.5, 0.42, lit.paint(0.48, 0.06, 25), lit.paint(0.68, 0.06, 78), angular=True
    )
    ground += window_light(lit, left, left + width, WALL, 1.5, slant=-1.3)
    ground += floor_glow(lit, -1.0, 5.6, 2.2, 0.8, LAMP, 0.5)
    return Place(
        cards=(*green_outlook(lit, _WINDOW), _back(lit), _counter(lit), *first, *second, _front(lit)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(lit, -1.4, 1.8, 6.0, 2.6, 0.42), *window_pool(lit, _WINDOW)),
    )


def _back(designer: Designer) -> Card:
    trade, board = trade_of(designer)
    paint = wall_paint(designer, lightness=0.57)
    wood = designer.paint(0.44, 0.055, 45)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.9, designer.paint(0.46, 0.045, wall_hue(designer) - 20), boards=0.56)
    records += picture_rail(designer, 2.92, paint) + wall_shade(designer, _WINDOW)
    records += halo(designer, -0.9, 2.2, 2.8, strength=0.36)
    records += _shelves(designer, trade, wood)
    records += window(designer, _WINDOW, wood, columns=3)
    if not designer.door_at_hand:
        records += _shop_door(designer, wood)
    if trade == "repair":
        records += _clocks(designer)
    else:
        records += wall_clock(designer, 1.55, 2.42, 0.19)
        records += _wished(designer)
    records += name_board(
        designer,
        board,
        0.36,
        2.62,
        0.95,
        0.36,
        designer.paint(0.36, 0.05, 30),
        designer.paint(0.80, 0.085, 85),
    )
    return Card(
        "wall",
        WALL,
        tuple(records),
        moving=swinging(designer, 1.50, 2.02, 0.2) if trade == "repair" else None,
    )


def _clocks(designer: Designer) -> list[Record]:
    """The repairer's wall: clocks of every size, none telling quite the same story."""
    records: list[Record] = []
    tones = ((0.42, 0.05, 40), (0.60, 0.07, 80), (0.44, 0.04, 250), (0.52, 0.07, 28))
    for n, (x, y, radius) in enumerate(
        (
            (0.98, 2.06, 0.15),
            (1.18, 2.52, 0.20),
            (1.72, 2.60, 0.14),
            (0.72, 1.78, 0.10),
            (3.72, 2.2, 0.2),
            (3.75, 1.72, 0.14),
        )
    ):
        records += wall_clock(designer, x, y, radius, wood=designer.paint(*tones[n % 4]))
    wood = designer.paint(0.40, 0.05, 40)
    records += [
        sheet(((1.30, 2.26), (1.70, 2.26), (1.50, 2.42)), wood.lighter(0.03), lift=4),
        panel(1.34, 1.72, 0.32, 0.55, wood, lift=6),
        panel(1.39, 1.76, 0.22, 0.26, wood.darker(0.1), lift=0, edge=0.3),
    ]
    return records + wall_clock(designer, 1.50, 2.13, 0.115, wood=wood.lighter(0.08))


def _shelves(designer: Designer, trade: str, wood: Colour) -> list[Record]:
    """Two bays of shelving; their row at head height holds quiet things, darker than a face."""
    records: list[Record] = []
    for bay, (left, width) in enumerate(((-3.55, 1.72), (-1.75, 1.72))):
        bottom, height, rows = 0.92, 1.92, 4
        records += [
            panel(left, bottom, width, height, wood.darker(0.02), lift=8),
            Cut(rectangle(left + 0.05, bottom + 0.04, width - 0.1, height - 0.09), wood.darker(0.10), edge=0),
        ]
        clear = (height - 0.09) / rows
        for row in range(rows):
            y = bottom + 0.05 + row * clear
            records.append(
                fade(
                    rectangle(left + 0.05, y, width - 0.1, clear),
                    (0, y + clear),
                    (0, y + clear * 0.2),
                    Colour(0.14, 0.04, 285),
                    0.34,
                    0.0,
                )
            )
            records += goods_on_shelf(
                designer, trade, f"bay {bay} row {row}", left + 0.10, y, width - 0.2, clear * 0.80
            )
            records.append(panel(left + 0.04, y - 0.035, width - 0.08, 0.04, wood.lighter(0.04), lift=3))
        records.append(
            panel(left - 0.03, bottom + height - 0.03, width + 0.06, 0.07, wood.lighter(0.05), lift=4)
        )
        records.append(panel(left - 0.015, bottom, 0.06, height, wood.lighter(0.02), lift=3))
        records.append(panel(left + width - 0.045, bottom, 0.06, height, wood.lighter(0.02), lift=3))
    return records


def _shop_door(designer: Designer, wood: Colour) -> list[Record]:
    """The glazed street door beyond the window, with its bell and card."""
    left, width, height = 4.0, 0.98, 2.12
    pane = Colour(0.50, 0.06, 280) if designer.air.hour == "night" else designer.air.sky[2]
    records: list[Record] = [
        panel(left - 0.1, 0, width + 0.2, height + 0.1, wood.lighter(0.05), lift=6),
        panel(left, 0, width, height, wood, lift=0),
    ]
    records += [
        Cut(rectangle(left + 0.14, 0.92, width - 0.28, height - 1.06), pane, edge=0.4, lit=False),
        panel(left + 0.14, 1.42, width - 0.28, 0.035, wood, lift=2),
        Cut(rectangle(left + 0.14, 0.16, width - 0.28, 0.58), wood.darker(0.05), edge=0.5),
    ]
    records += [
        sheet(
            ((left + 0.3, 1.5), (left + 0.68, 1.5), (left + 0.68, 1.7), (left + 0.3, 1.7)),
            designer.paint(0.80, 0.04, 85),
            lift=3,
        ),
        disc(left + 0.09, 1.0, 0.03, None, designer.paint(0.76, 0.07, 85), lift=3),
    ]
    bell = designer.paint(0.74, 0.085, 85)
    records += [
        line(
            [(left + 0.2, height + 0.12), (left + 0.3, height + 0.26), (left + 0.42, height + 0.2)],
            designer.paint(0.40, 0.02, 270),
            0.016,
            curved=True,
        ),
        sheet(
            (
                (left + 0.36, height + 0.08),
                (left + 0.5, height + 0.08),
                (left + 0.46, height + 0.2),
                (left + 0.4, height + 0.2),
            ),
            bell,
            lift=3,
        ),
        disc(left + 0.43, height + 0.07, 0.02, None, bell.darker(0.08), lift=1),
    ]
    return records


def _counter(designer: Designer) -> Card:
    """The counter: panelled front, till or workbench lamp, things in the middle of being mended or sold."""
    trade, _ = trade_of(designer)
    wood = designer.paint(0.48, 0.055, 48)
    records: list[Record] = [panel(-3.7, 0, 3.45, 0.86, wood.darker(0.03), lift=9)]
    for n in range(5):
        x = -3.62 + 0.67 * n
        records += [
            Cut(rectangle(x - 0.01, 0.15, 0.60, 0.58), wood.darker(0.10), edge=0),
            panel(x, 0.16, 0.58, 0.56, wood, lift=0, edge=0.6),
            *wood_grain(designer, f"front {n}", x, 0.16, 0.58, 0.56, wood),
        ]
    records += [
        panel(-3.7, 0, 3.45, 0.1, wood.darker(0.12), lift=2),
        panel(-3.80, 0.86, 3.65, 0.06, wood.lighter(0.06), lift=6),
    ]
    top = 0.92
    records += table_lamp(designer, -3.2, top, 0.52, hue=150)
    records += halo(designer, -3.2, top + 0.4, 0.8, strength=0.2)
    if trade == "repair":
        records += radio(designer, -2.35, top, 0.42)
        tone = designer.paint(0.66, 0.06, 80)
        for n in range(4):
            records.append(
                disc(-1.85 + 0.13 * n, top + 0.045, 0.045, 0.04, tone.lighter(0.03 * (n % 2)), lift=2)
            )
        records += [
            line(((-1.25, top + 0.015), (-1.02, top + 0.03)), designer.paint(0.62, 0.08, 30), 0.024),
            line(((-1.02, top + 0.03), (-0.86, top + 0.04)), designer.paint(0.70, 0.01, 250), 0.012),
        ]
        records += jar(designer, "screws", -0.62, top, 0.14, 0.18)
    elif designer.ancient:
        records += abacus(designer, -2.35, top) + hand_scales(designer, -1.25, top)
        records += jar(designer, "counter", -0.62, top, 0.17, 0.25)
    else:
        brass = designer.paint(0.62, 0.065, 75)
        records += [
            Cut(
                smooth(
                    [
                        (-2.62, top),
                        (-2.60, top + 0.22),
                        (-2.48, top + 0.34),
                        (-2.12, top + 0.34),
                        (-2.02, top + 0.22),
                        (-2.0, top),
                    ],
                    tension=0.25,
                ),
                brass,
                lift=5,
            ),
            Cut(rectangle(-2.46, top + 0.24, 0.32, 0.12), designer.paint(0.82, 0.03, 85), edge=0.4),
        ]
        for row in range(2):
            for n in range(4):
                records.append(
                    disc(
                        -2.5 + 0.13 * n,
                        top + 0.08 + 0.08 * row,
                        0.026,
                        None,
                        designer.paint(0.82, 0.02, 85),
                        lift=2,
                    )
                )
        records += [
            sheet(
                ((-1.62, top + 0.1), (-1.0, top + 0.1), (-1.08, top + 0.03), (-1.54, top + 0.03)),
                designer.paint(0.72, 0.015, 240),
                lift=2,
            ),
            panel(-1.38, top, 0.14, 0.04, brass, lift=2),
        ]
        if trade == "bakery":
            records += [*glass_case(designer, -1.88, top), *wheat(designer, -0.38, top, 0.46)]
        else:
            for n in range(3):
                records += jar(designer, f"counter {n}", -0.85 + 0.2 * n, top, 0.17, 0.25)
    records += crate(designer, "crate", 2.35, 0.0, 0.62, 0.42) + crate(
        designer, "crate 2", 2.5, 0.43, 0.5, 0.34
    )
    records += potted_plant(designer, "plant", 3.45, 0.0, 1.0, pot_hue=215)
    hung = (
        pendant(designer, -0.95, 2.72, 0.27, top=4.8, hue=150)
        if trade in ("repair", "books", "music") or designer.western
        else lantern(designer, -0.95, 2.75, 0.34, cord=2.0)
    )
    return Card("counter", 6.45, (*records, *hung))


def _wished(designer: Designer) -> list[Record]:
    """What a shopkeeper hangs on the wall: a motto, in the west a picture."""
    if designer.western:
        return picture(designer, "shop", 1.08, 2.42, 0.34, 0.44)
    motto = designer.one_of(("和气生财", "童叟无欺", "福满人间"), "scroll")
    return scroll(designer, motto, 1.08, 2.72, 0.17)


def _front(designer: Designer) -> Card:
    """A display's corner with three jars (or loaves), close by at the lower right."""
    wood = designer.paint(0.40, 0.05, 45)
    top = 0.50
    records: list[Record] = [panel(1.2, -0.6, 2.1, 0.6 + top, wood, lift=8)]
    records.append(panel(1.16, top, 2.14, 0.055, wood.lighter(0.05), lift=8))
    bakes = trade_of(designer)[0] == "bakery"
    for n, (x, height) in enumerate(((1.42, 0.30), (1.72, 0.38), (2.04, 0.33))):
        if bakes:
            records += loaf(designer, f"front loaf {n}", x - 0.13, top + 0.055, height)
            continue
        records += jar(designer, f"front jar {n}", x, top + 0.055, 0.24, height)
    return Card("foreground display", 2.5, tuple(records), blur=5.0)
