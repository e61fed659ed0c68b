"""The library: cases to the ceiling and their ladder, an arch on the stacks behind, reading lamps with green
shades, a cabinet of cards, dust in the window's light."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet, soft, strayed, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import bookcase, table, wood_grain, wooden_chair
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.signs import lettered, name_board
from yingxi.stage.sets.walls import HALF, TOP, WALL, picture_rail, wainscot, wall_paint, wall_shade
from yingxi.stage.sets.wares import book_paint, shelf_of_books

_WINDOW: Box = (2.02, 1.06, 1.14, 1.62)
_ARCH: Box = (-0.95, -0.05, 1.90, 2.55)
_ENDS = 14.0
_TALL = 2.56
_CASES = (-4.98, -3.68, -2.38, 3.42)
# Depth of each row of stacks behind the arch, and half of the aisle it leaves.
_STACKS = ((8.3, 0.80), (9.8, 0.74), (11.5, 0.62))
_SUBJECTS = ("文学", "历史", "科学", "艺术", "地理", "哲学")


def library(designer: Designer) -> Place:
    """A reading room; behind the arch the stacks go on."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    wood = _wood(room)
    first, seat = wooden_chair(room, "chair", -1.5, 5.5, wood.lighter(0.06), facing=1)
    second, other = wooden_chair(room, "second chair", 1.5, 5.45, wood.lighter(0.06), facing=-1)
    left, _, width, _ = _WINDOW
    hue = room.one_of((25.0, 150.0, 250.0), "runner")
    ground: list[Record] = list(planks(room, _ENDS, room.paint(0.48, 0.045, 48), width=0.4))
    cloth, second_cloth = room.paint(0.45, 0.048, hue), room.paint(0.66, 0.05, 78)
    ground += rug(room, 0.0, 5.2, 1.9, 0.5, cloth, second_cloth, angular=True)
    ground += window_light(room, left, left + width, WALL, 2.0, slant=-1.6)
    ground += floor_glow(room, -2.2, 5.9, 1.9, 0.6, LAMP, 0.5)
    ground += floor_glow(room, 0.0, 9.0, 1.2, 1.6, LAMP, 0.4)
    return Place(
        cards=(
            *green_outlook(room, _WINDOW),
            *_stacks(room),
            _back(room),
            _ladder(room),
            _furniture(room),
            *first,
            *second,
            _trolley(room),
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=_ENDS,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room, lightness=0.58),
        seats=(seat, other),
        doors=((-3.4, 5.5), (3.4, 5.2)),
        pools=(*pool(room, -2.3, 1.3, 6.2, 2.6, 0.42), *window_pool(room, _WINDOW)),
    )


def _wood(designer: Designer) -> Colour:
    return designer.paint(0.41, 0.05, designer.one_of((42.0, 52.0, 32.0), "timber"))


def _stacks(designer: Designer) -> tuple[Card, ...]:
    """Rows of cases that close in on a far window; a globe of light hangs over the aisle."""
    cards = [Card("far wall", 13.4, tuple(_far_window(designer)), haze=0.22, blur=1.2)]
    wood = _wood(designer)
    globe, falls = lit(designer, designer.paint(0.80, 0.02, 90), Colour(0.93, 0.08, 84))
    for n, (z, aisle) in enumerate(_STACKS):
        records: list[Record] = []
        # The rows behind the first show no more than an edge.
        wide = 0.8 if n else 1.5
        for side, left in ((-1, -aisle - wide), (1, aisle)):
            records += bookcase(designer, f"stack {n} {side}", left, wide, 2.75, wood, shelves=6)
            edge = -aisle if side < 0 else aisle
            records.append(panel(edge - 0.03, 0, 0.06, 2.8, wood.lighter(0.06), lift=3))
        if n == 1:
            records += [
                line(((0, 2.7), (0, 5)), designer.paint(0.34, 0.03, 60), 0.014),
                *halo(designer, 0, 2.62, 1.5, strength=0.30),
                disc(0, 2.62, 0.10, None, globe, lift=3, lit=falls),
            ]
        cards.append(Card(f"stacks {n}", z, tuple(records), haze=0.05 + 0.05 * n, blur=0.5 + 0.3 * n))
    return tuple(cards)


def _far_window(designer: Designer) -> list[Record]:
    """A round-headed window at the end of the stacks: only its light matters."""
    zenith, middle, low = designer.air.sky
    wall_far, bar = wall_paint(designer, lightness=0.54), designer.paint(0.46, 0.04, 50)
    pane = _arched(-0.62, 1.95, 1.24, 1.75)
    records: list[Record] = [
        panel(-4, 0, 8, 6, wall_far, lift=0),
        Cut(_arched(-0.72, 1.85, 1.44, 1.95), bar, lift=4),
        Cut(pane, middle.mixed(low, 0.4), lit=False, edge=0),
        fade(pane, (0, 1.95), (0, 3.7), zenith, 0.0, 0.5),
    ]
    records += [panel(x - 0.02, 1.95, 0.04, 1.7, bar, lift=1) for x in (-0.2, 0.2)]
    records += [panel(-0.62, y, 1.24, 0.035, bar, lift=1) for y in (2.45, 2.95)]
    if not designer.air.lamps:
        records.append(glow(0, 2.7, 2.4, low, 0.30, blend="over"))
    return records


def _arched(left: float, bottom: float, width: float, height: float) -> Path:
    """An upright opening with a round head, counter-clockwise."""
    half = width / 2
    x, spring = left + half, bottom + height - half
    head: list[Point] = [(x + half * cos(pi * n / 14), spring + half * sin(pi * n / 14)) for n in range(15)]
    return polygon([(left, bottom), (left + width, bottom), *head])


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.58)
    wood = _wood(designer)
    records: list[Record] = [_pierced(paint)]
    for left, right in ((-HALF, _ARCH[0]), (_ARCH[0] + _ARCH[2], HALF)):
        boards = wainscot(designer, 0.9, wood.lighter(0.05), boards=0.5)
        records.append(Group(tuple(boards), clip=rectangle(left, 0, right - left, 2)))
        records.append(panel(left, -0.06, right - left, 0.08, wood.darker(0.07), lift=2))
    records.append(panel(_ARCH[0], -0.05, _ARCH[2], 0.05, wood.darker(0.02), lift=1))
    records += picture_rail(designer, 2.98, paint) + wall_shade(designer, _WINDOW)
    records += halo(designer, -2.3, 1.5, 2.4, strength=0.34)
    records += _casing(designer, wood)
    first = designer.one_of(range(len(_SUBJECTS)), "subject")
    for n, left in enumerate(_CASES):
        records += bookcase(designer, f"case {n}", left, 1.26, _TALL, wood, shelves=6)
        records += [
            # Books behind heads stay quiet: the middle of a case lies in its own shade.
            fade(rectangle(left, 0.9, 1.26, 1.1), (0, 0.9), (0, 2.0), Colour(0.14, 0.04, 285), 0.22, 0.16),
            panel(left - 0.05, _TALL, 1.36, 0.10, wood.lighter(0.03), lift=6),
            panel(left - 0.08, _TALL + 0.09, 1.42, 0.05, wood.lighter(0.07), lift=3),
            panel(left + 0.38, _TALL - 0.065, 0.50, 0.15, designer.paint(0.80, 0.035, 85), lift=3),
            lettered(
                designer.worded(_SUBJECTS[(first + n) % len(_SUBJECTS)]),
                left + 0.63,
                _TALL + 0.01,
                0.115,
                designer.paint(0.34, 0.03, 50),
            ),
        ]
    board, gold = designer.paint(0.36, 0.04, 35), designer.paint(0.80, 0.075, 85)
    name = designer.one_of(("阅览室", "图书馆", "藏书阁"), "name")
    records += name_board(designer, name, 0.0, 2.73, 1.10, 0.32, board, gold)
    records += window(designer, _WINDOW, wood.lighter(0.06), rows=3, sill=0.1)
    records += wall_clock(designer, 1.52, 2.34, 0.2)
    return Card("wall", WALL, tuple(records))


def _pierced(paint: Colour) -> Record:
    """The wall's sheet with the window and the arch cut out of it."""
    outer = polygon(((-HALF, -0.05), (HALF, -0.05), (HALF, TOP), (-HALF, TOP)))
    return Cut(with_hole(outer, (_WINDOW,)).joined(_opening()), paint, lift=6, edge=0.6)


def _opening() -> Path:
    """The arch, clockwise: a hole for an outline that holds it."""
    left, bottom, width, height = _ARCH
    half, spring = width / 2, bottom + height - width / 2
    head = [(half * cos(pi * n / 20), spring + half * sin(pi * n / 20)) for n in range(20, -1, -1)]
    return polygon([(left, bottom), *head, (left + width, bottom)])


def _casing(designer: Designer, wood: Colour) -> list[Record]:
    """The arch's wooden casing, with a keystone."""
    left, bottom, width, height = _ARCH
    half, spring = width / 2, bottom + height - width / 2
    outer = _arched(left - 0.13, bottom, width + 0.26, height + 0.13)
    arc = [(half * cos(pi * n / 20), spring + half * sin(pi * n / 20)) for n in range(21)]
    return [
        Cut(outer.joined(_opening()), wood.lighter(0.04), lift=7),
        line([(x * 1.065, spring + (y - spring) * 1.065) for x, y in arc], wood.darker(0.05), 0.010),
        *(line(((side * 1.012, 0), (side * 1.012, spring)), wood.darker(0.05), 0.010) for side in (-1, 1)),
        sheet(((-0.08, 2.47), (0.08, 2.47), (0.115, 2.68), (-0.115, 2.68)), wood.lighter(0.09), lift=4),
    ]


def _ladder(designer: Designer) -> Card:
    """The ladder leans on its brass rail along the left cases."""
    wood, brass = designer.paint(0.56, 0.055, 58), designer.paint(0.70, 0.065, 82)
    foot = designer.between(-2.55, -2.05, "ladder")
    records: list[Record] = [line(((-5.2, 2.22), (-1.14, 2.22)), brass, 0.028)]
    for side in (0.0, 0.36):
        rail = (
            (foot + side, 0),
            (foot + side + 0.05, 0),
            (foot + side - 0.12, 2.36),
            (foot + side - 0.17, 2.36),
        )
        records.append(sheet(rail, wood.darker(0.02 if side else 0.0), lift=5))
    for n in range(7):
        y = 0.28 + 0.31 * n
        lean = -0.17 * y / 2.36
        records.append(panel(foot + lean + 0.03, y, 0.36, 0.045, wood.lighter(0.04), lift=2))
    records += [
        disc(foot + side - 0.12, 2.24, 0.035, None, brass.darker(0.05), lift=2) for side in (0.0, 0.36)
    ]
    moving = None
    if not designer.air.lamps and not designer.air.overcast:
        moving = partial(motes, designer.setting.seed, designer.air.sky[2].lighter(0.05))
    return Card("ladder", 6.8, tuple(records), moving=moving)


def motes(seed: int, colour: Colour, frame: int) -> DisplayList:
    """Dust that drifts where the window's light falls."""
    records: list[Record] = []
    for n in range(16):
        along = (chance(seed, "mote", n) + frame * 0.0006 * (1 + n % 3)) % 1.0
        x = 2.5 - 1.7 * along + 0.10 * sin(frame * 0.02 + n)
        y = 2.3 - 1.5 * along + 0.5 * (chance(seed, "mote", n, "y") - 0.5) + 0.04 * sin(frame * 0.03 + 2 * n)
        alpha = 0.5 * sin(pi * along)
        records.append(disc(x, y, 0.008 + 0.004 * (n % 2), None, colour.clear(alpha), lift=0, lit=False))
    return tuple(records)


def _furniture(designer: Designer) -> Card:
    """Left the long reading table with its lamps; right the cabinet of cards with a globe on it."""
    wood = _wood(designer).lighter(0.05)
    records = _catalogue(designer, wood)
    records += table(designer, "reading table", -3.75, 2.45, 0.76, wood)
    for n, x in enumerate((-3.05, -1.9)):
        records += _open_book(designer, n, x + 0.42, 0.76)
        records += _reading_lamp(designer, x, 0.76)
    for n in range(3):
        tone = book_paint(designer, "pile", n)
        records += [
            panel(-2.72 + 0.015 * (n % 2), 0.76 + 0.046 * n, 0.30, 0.043, tone, lift=2),
            panel(
                -2.44 + 0.015 * (n % 2),
                0.768 + 0.046 * n,
                0.02,
                0.028,
                designer.paint(0.82, 0.03, 88),
                lift=0,
            ),
        ]
    return Card("furniture", 6.4, tuple(records))


def _reading_lamp(designer: Designer, x: float, base: float) -> list[Record]:
    """Brass foot and arm, a long shade of green glass."""
    brass = designer.paint(0.64, 0.065, 80)
    shade, falls = lit(designer, designer.paint(0.50, 0.065, 158), Colour(0.66, 0.085, 152))
    low = base + 0.30
    dome = smooth(
        [(x - 0.19, low), (x - 0.165, low + 0.09), (x - 0.08, low + 0.125), (x + 0.08, low + 0.125),
         (x + 0.165, low + 0.09), (x + 0.19, low)],
        tension=0.35,
    )  # fmt: skip
    records: list[Record] = [
        Cut(ellipse(x, base + 0.02, 0.11, 0.028), brass.darker(0.04), lift=3),
        line(((x, base + 0.03), (x, low + 0.06)), brass, 0.022),
        disc(x, base + 0.16, 0.022, None, brass.lighter(0.05), lift=1),
    ]
    if designer.air.lamps:
        # No cone with edges: it would look like a second shade under the first.
        records.append(soft(ellipse(x, base + 0.10, 0.20, 0.11), LAMP, 0.42, 13, blend="plus"))
        records.append(glow(x, low - 0.06, 0.62, LAMP, 0.24))
        records.append(
            Cut(rectangle(x - 0.15, low - 0.022, 0.30, 0.03, radius=0.012), Colour(0.96, 0.06, 90), lit=False)
        )
    return [
        *records,
        Cut(dome, shade, lift=5, lit=falls, grain=0.5),
        line(((x - 0.12, low + 0.085), (x + 0.06, low + 0.10)), shade.lighter(0.12), 0.010),
        panel(x - 0.025, low + 0.12, 0.05, 0.028, brass, lift=2),
    ]


def _open_book(designer: Designer, n: int, x: float, base: float) -> list[Record]:
    page, cover = designer.paint(0.84, 0.02, 88), book_paint(designer, "open", n)
    left = [
        (x, base + 0.02),
        (x - 0.08, base + 0.045),
        (x - 0.19, base + 0.03),
        (x - 0.2, base + 0.005),
        (x, base),
    ]
    return [
        panel(x - 0.21, base, 0.42, 0.012, cover, lift=2),
        Cut(strayed(left, stray=0.001), page, lift=1),
        Cut(strayed([(2 * x - px, py) for px, py in left], stray=0.001), page.darker(0.03), lift=1),
    ]


def _catalogue(designer: Designer, wood: Colour) -> list[Record]:
    """The cabinet of little drawers, each with a label and a ring; a globe and some books upon it."""
    left, width, top = 1.22, 1.42, 1.02
    brass, card = designer.paint(0.70, 0.065, 82), designer.paint(0.82, 0.03, 88)
    records: list[Record] = [
        panel(left + 0.06, 0.0, 0.08, 0.16, wood.darker(0.08), lift=2),
        panel(left + width - 0.14, 0.0, 0.08, 0.16, wood.darker(0.08), lift=2),
        panel(left, 0.14, width, top - 0.16, wood, lift=8),
    ]
    columns, rows = 6, 5
    wide, high = (width - 0.08) / columns, (top - 0.24) / rows
    for row in range(rows):
        for n in range(columns):
            x, y = left + 0.04 + wide * n, 0.18 + high * row
            tone = wood.lighter(designer.between(0.005, 0.045, "drawer", row, n))
            records += [
                panel(x + 0.008, y + 0.008, wide - 0.016, high - 0.016, tone, lift=1.5),
                Cut(rectangle(x + wide * 0.24, y + high * 0.52, wide * 0.52, high * 0.28), card, edge=0.3),
                disc(x + wide / 2, y + high * 0.30, 0.014, None, brass, lift=1),
            ]
    records += [
        panel(left - 0.03, top - 0.03, width + 0.06, 0.045, wood.lighter(0.05), lift=4),
        *wood_grain(designer, "catalogue", left, top - 0.03, width, 0.045, wood),
    ]
    records += shelf_of_books(designer, "on cabinet", left + 0.80, top + 0.015, 0.46, 0.25)
    return records + _globe(designer, left + 0.36, top + 0.015)


def _globe(designer: Designer, x: float, base: float) -> list[Record]:
    """A globe that leans in its brass arc."""
    sea, land = designer.paint(0.60, 0.05, 225), designer.paint(0.66, 0.055, 110)
    brass, y = designer.paint(0.66, 0.065, 80), base + 0.26
    arc = [(x + 0.195 * cos(pi * n / 12 - 2.0), y + 0.195 * sin(pi * n / 12 - 2.0)) for n in range(13)]
    east = [
        (x - 0.02, y + 0.12),
        (x + 0.09, y + 0.09),
        (x + 0.12, y),
        (x + 0.03, y - 0.02),
        (x - 0.04, y + 0.05),
    ]
    west = [
        (x - 0.13, y + 0.05),
        (x - 0.07, y + 0.06),
        (x - 0.06, y - 0.03),
        (x - 0.09, y - 0.11),
        (x - 0.13, y - 0.03),
    ]
    return [
        Cut(ellipse(x, base + 0.016, 0.11, 0.02), brass.darker(0.06), lift=2),
        line(((x, base + 0.02), (x, base + 0.08)), brass, 0.028),
        disc(x, y, 0.17, None, sea, lift=5),
        Cut(smooth(east), land, edge=0.3),
        Cut(smooth(west), land.darker(0.03), edge=0.3),
        line(arc, brass, 0.018, curved=True),
    ]


def _trolley(designer: Designer) -> Card:
    """A trolley of returned books at the right, beyond the players."""
    steel = designer.paint(0.48, 0.035, 165)
    left, width = 2.36, 1.0
    records: list[Record] = [
        panel(left, 0.12, 0.05, 0.92, steel, lift=4),
        panel(left + width - 0.05, 0.12, 0.05, 0.92, steel, lift=4),
    ]
    for n, y in enumerate((0.18, 0.60)):
        records += shelf_of_books(designer, f"returned {n}", left + 0.07, y + 0.03, width - 0.16, 0.33)
        records.append(panel(left, y, width, 0.035, steel.lighter(0.06), lift=4))
    records += [
        disc(left + 0.06, 0.06, 0.06, None, designer.paint(0.34, 0.015, 260), lift=3),
        disc(left + width - 0.06, 0.06, 0.06, None, designer.paint(0.34, 0.015, 260), lift=3),
    ]
    return Card("trolley", 5.95, tuple(records))


def _front(designer: Designer) -> Card:
    """A pile of books on the near table's corner, low at the left."""
    wood = _wood(designer).lighter(0.06)
    records: list[Record] = [panel(-2.0, 0.58, 1.02, 0.06, wood, lift=9)]
    for n in range(4):
        tone, shift = book_paint(designer, "near", n), 0.03 * (n % 2) - 0.02 * (n == 3)
        records += [
            panel(-1.56 + shift, 0.64 + 0.07 * n, 0.44, 0.065, tone, lift=5),
            panel(-1.15 + shift, 0.652 + 0.07 * n, 0.028, 0.043, designer.paint(0.82, 0.03, 88), lift=0),
        ]
    return Card("foreground books", 2.45, tuple(records), blur=5.0)
