"""The café: a counter with its machine, cakes under glass, a chalk board, a large window on the street,
bentwood chairs."""

from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Point, ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import awning, shophouse
from yingxi.stage.sets.floors import floor_glow, tiles, window_light
from yingxi.stage.sets.greenery import potted_plant, tree
from yingxi.stage.sets.lamps import halo, pendant, pool, street_lamp
from yingxi.stage.sets.old_things import tea_urn
from yingxi.stage.sets.openings import Box, glass, room_door, window
from yingxi.stage.sets.outlook import window_pool
from yingxi.stage.sets.pictures import picture
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import town
from yingxi.stage.sets.trade_of_old import steamers
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import cup, jar, steam, vase

_WINDOW: Box = (1.22, 0.84, 2.30, 1.74)
_TOP = 1.0
_LAMPS = (-3.0, -2.15, -1.3)
_MENUS = ("今日咖啡", "手冲咖啡", "咖啡时光")
_ACROSS_THE_WAY = ("书局", "花店", "面馆", "裁缝铺", "照相馆", "糖水铺")


def cafe(designer: Designer) -> Place:
    """A corner café; the counter stays behind the players, tables stand at both sides."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    wood = room.paint(0.46, 0.055, 42)
    first, seat = _bentwood(room, "chair", -1.55, 5.5, wood, facing=1)
    second, other = _bentwood(room, "second chair", 1.6, 5.5, wood, facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(tiles(room, WALL, room.paint(0.60, 0.03, 62), size=0.48, checked=True))
    ground += window_light(room, left, left + width, WALL, 2.0, slant=-1.5, panes=3)
    ground += floor_glow(room, -1.9, 5.9, 2.4, 0.8, LAMP, 0.5)
    return Place(
        cards=(*_street(room), _back(room), _counter(room), *_tables(room), *first, *second, _front(room)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 5.4)),
        pools=(*pool(room, -1.9, 2.2, 6.1, 2.8, 0.42), *window_pool(room, _WINDOW)),
    )


def _street(designer: Designer) -> tuple[Card, ...]:
    """Outside: the shops across the way, a street tree and its lamp, the café's own awning over the pane."""
    houses: list[Record] = []
    x = -1.5
    for n in range(4):
        width = designer.between(3.1, 4.0, "house", n)
        paint = designer.one_of(((0.62, 0.035, 60), (0.64, 0.03, 95), (0.58, 0.035, 30)), "house", n, "paint")
        text = designer.one_of(_ACROSS_THE_WAY, "house", n, "name")
        body, trim = designer.paint(*paint), designer.paint(0.46, 0.05, 40)
        houses += shophouse(designer, f"across {n}", x, width, 2.9, text, body=body, trim=trim)
        x += width + 0.05
    left, _, width, _ = _WINDOW
    cloth = designer.paint(0.54, 0.075, designer.one_of((25.0, 160.0, 235.0), "awning"))
    far = designer.paint(0.62, 0.03, 275)
    return (
        sky(designer, sun=(44, 20), low=0, top=26),
        town(
            designer,
            "far town",
            46,
            base=-1,
            low=6,
            high=11,
            left=-6,
            right=42,
            paint=far,
            haze=0.42,
            blur=1.2,
        ),
        Card("across the way", 18, tuple(houses), haze=0.20, blur=1.3),
        Card(
            "street",
            12.5,
            (*tree(designer, "street tree", 5.6, 4.2, base=-0.1), *street_lamp(designer, 2.6, 3.3, arm=0.5)),
            haze=0.10,
            blur=0.9,
        ),
        Card("awning", 7.7, tuple(awning(designer, "awning", left - 0.3, left + width + 0.7, 3.02, cloth))),
        glass(designer, _WINDOW),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer)
    dado = designer.paint(0.44, 0.045, designer.one_of((165.0, 35.0, 225.0), "dado"))
    wood = designer.paint(0.42, 0.05, 42)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.84, dado, boards=0.42)
    records += _glazed_wall(designer)
    records += picture_rail(designer, 2.94, paint) + wall_shade(designer, _WINDOW)
    for x in _LAMPS:
        records += halo(designer, x, 2.35, 1.9, strength=0.28)
    records += halo(designer, 0.2, 2.6, 1.8, strength=0.20)
    records += _shelf(designer, wood) + _menu(designer, wood)
    records += window(designer, _WINDOW, wood, columns=3, rows=1, sill=0.1)
    records += [] if designer.ancient else _name_on_pane(designer)
    records += room_door(designer, "door", 4.3, 0.98, 2.15, wood.lighter(0.04))
    records += picture(designer, "print", -4.3, 2.2, 0.5, 0.6, kind="landscape")
    return Card("wall", WALL, tuple(records))


def _glazed_wall(designer: Designer) -> list[Record]:
    """Small tiles behind the counter, close in tone: heads pass before them."""
    glaze = designer.paint(0.66, 0.022, designer.one_of((95.0, 165.0, 60.0), "glaze"))
    records: list[Record] = [Cut(rectangle(-9, 0.84, 8.3, 1.05), glaze.darker(0.05), edge=0)]
    for row in range(9):
        for n in range(17):
            x, y = -4.85 + 0.245 * n - 0.12 * (row % 2), 0.85 + 0.115 * row
            tone = glaze.lighter(designer.between(-0.016, 0.016, "tile", row, n))
            records.append(Cut(rectangle(x, y, min(0.235, -0.70 - x), 0.105), tone, edge=0))
    return [*records, panel(-9, 1.885, 8.32, 0.04, glaze.lighter(0.05), lift=3)]


def _shelf(designer: Designer, wood: Colour) -> list[Record]:
    """Beans in jars, cups in piles, a plant that trails over the end."""
    y = 2.06
    records: list[Record] = []
    x, n = -3.75, 0
    while x < -1.15:
        if n % 3 == 1:
            tone = designer.paint(0.78, 0.03, designer.one_of((80.0, 30.0, 200.0), "cups", n))
            for k in range(3):
                low, high, side = y + 0.075 * k, y + 0.075 * (k + 1), 0.07 + 0.004 * (k % 2)
                bowl = ((x - side, high), (x - 0.045, low), (x + 0.045, low), (x + side, high))
                records.append(sheet(bowl, tone.lighter(0.02 * (k % 2)), lift=2))
            x += 0.26
        else:
            records += jar(designer, f"beans {n}", x, y, 0.18, designer.between(0.24, 0.32, "beans", n))
            x += designer.between(0.24, 0.30, "beans", n, "gap")
        n += 1
    records += [panel(-4.0, y - 0.05, 3.18, 0.05, wood.lighter(0.05), lift=7)]
    for bx in (-3.3, -2.2, -1.0):
        records.append(
            sheet(((bx - 0.02, y - 0.04), (bx + 0.02, y - 0.04), (bx + 0.02, y - 0.17)), wood, lift=3)
        )
    records += potted_plant(designer, "trailing", -0.95, y, 0.34, pot_hue=30)
    leafy = designer.paint(0.52, 0.055, 145)
    for n, (dx, long) in enumerate(((-0.06, 0.34), (0.05, 0.5), (0.10, 0.26))):
        points = [(-0.95 + dx + 0.02 * sin(k * 1.7 + n), y + 0.06 - long * k / 4) for k in range(5)]
        records.append(line(points, leafy.darker(0.06), 0.009, curved=True))
        records += [
            disc(px + 0.022 * (1 if k % 2 else -1), py, 0.026, 0.018, leafy.lighter(0.03 * (k % 2)), lift=2)
            for k, (px, py) in enumerate(points)
        ]
    return records


def _menu(designer: Designer, wood: Colour) -> list[Record]:
    """The board above heads: today's drinks in chalk on slate, of old on dark wood; a cup that steams."""
    slate = designer.paint(0.36, 0.05, 40) if designer.ancient else designer.paint(0.34, 0.015, 200)
    chalk = designer.paint(0.82, 0.02, 95)
    warm = designer.paint(0.78, 0.07, 80)
    left, bottom, width, height = -0.50, 1.98, 1.40, 0.84
    records: list[Record] = [
        panel(left - 0.05, bottom - 0.05, width + 0.1, height + 0.1, wood.lighter(0.06), lift=7),
        panel(left, bottom, width, height, slate, lift=0, edge=0.3),
        lettered(
            designer.worded("茶馆" if designer.ancient else designer.one_of(_MENUS, "menu")),
            left + 0.48,
            bottom + 0.68,
            0.16,
            warm,
        ),
        line(((left + 0.1, bottom + 0.55), (left + 0.9, bottom + 0.56)), chalk, 0.008),
    ]
    for n, drink in enumerate(("清茶", "花茶", "米酒") if designer.ancient else ("拿铁", "美式", "摩卡")):
        y = bottom + 0.45 - 0.16 * n
        records += [
            lettered(designer.worded(drink), left + 0.23, y, 0.115, chalk, weight=400),
            lettered(
                str(round(designer.between(18, 36, "price", n))), left + 0.78, y, 0.11, chalk, weight=400
            ),
        ]
        records += [disc(left + 0.42 + 0.06 * k, y - 0.02, 0.006, None, chalk, lift=0) for k in range(4)]
    x, y = left + 1.14, bottom + 0.24
    bowl: list[Point] = [
        (x - 0.15, y + 0.15),
        (x - 0.11, y),
        (x + 0.11, y),
        (x + 0.15, y + 0.15),
        (x - 0.15, y + 0.15),
    ]
    records += [
        line(bowl, chalk, 0.013, curved=False),
        line([(x + 0.14, y + 0.13), (x + 0.21, y + 0.10), (x + 0.12, y + 0.04)], chalk, 0.012, curved=True),
        line(((x - 0.19, y - 0.03), (x + 0.19, y - 0.03)), chalk, 0.012),
    ]
    for n in range(3):
        sx = x - 0.07 + 0.07 * n
        records.append(
            line(
                [(sx + 0.015 * sin(pi * k / 2), y + 0.20 + 0.045 * k) for k in range(5)],
                warm,
                0.010,
                curved=True,
            )
        )
    return records


def _name_on_pane(designer: Designer) -> list[Record]:
    """The café's name in white on the glass, under the awning."""
    name = designer.worded(designer.one_of(("慢时光", "云朵咖啡", "小满咖啡"), "name"))
    white = designer.paint(0.94, 0.012, 95).clear(0.85)
    x = _WINDOW[0] + _WINDOW[2] * 0.5
    gap = 0.24 if len(name) < 6 else 0.15
    records: list[Record] = [
        lettered(character, x + gap * (n - (len(name) - 1) / 2), 2.20, 0.19, white)
        for n, character in enumerate(name)
    ]
    half = gap * len(name) / 2 + 0.06
    return [*records, *(line(((x - half, y), (x + half, y)), white, 0.010) for y in (2.05, 2.35))]


def _counter(designer: Designer) -> Card:
    """The counter of upright boards: machine, grinder, cakes under glass; lamps over it."""
    wood, stone = designer.paint(0.48, 0.05, 48), designer.paint(0.66, 0.015, 80)
    right = -0.62
    records: list[Record] = [panel(-4.6, 0.08, 4.6 + right, _TOP - 0.12, wood.darker(0.03), lift=9)]
    for n in range(22):
        x = right - 0.02 - 0.18 * (n + 1)
        records.append(
            panel(x + 0.008, 0.12, 0.166, _TOP - 0.2, wood.lighter(0.012 * (n % 3) - 0.01), lift=1, edge=0.5)
        )
    records += [
        panel(-4.6, 0.0, 4.58 + right, 0.10, wood.darker(0.12), lift=2),
        panel(-4.65, _TOP - 0.06, 4.74 + right, 0.06, stone, lift=6),
        line(((-4.6, 0.24), (right, 0.24)), designer.paint(0.64, 0.055, 80), 0.022),
    ]
    brewed = tea_urn(designer, -2.5, _TOP) if designer.ancient else _machine(designer) + _grinder(designer)
    baked = (
        steamers(designer, -1.35, _TOP) + steamers(designer, -0.90, _TOP, high=2)
        if designer.ancient
        else _cakes(designer, -1.62)
    )
    records += brewed + baked
    records += potted_plant(designer, "floor plant", 0.92, 0.0, 0.98, pot_hue=40)
    for x in _LAMPS:
        records += pendant(designer, x, 2.52, 0.19, top=4.8, hue=150)
    return Card("counter", 6.45, tuple(records), moving=partial(steam, -2.28, _TOP + 0.28))


def _machine(designer: Designer) -> list[Record]:
    """The espresso machine: two group heads, a drip tray, cups that warm on its back."""
    enamel = designer.paint(0.48, 0.07, designer.one_of((25.0, 195.0, 250.0), "machine"))
    steel, dark = designer.paint(0.70, 0.012, 235), designer.paint(0.36, 0.012, 260)
    left, width = -2.78, 0.92
    records: list[Record] = [
        panel(left + 0.05, _TOP, 0.07, 0.06, dark, lift=2),
        panel(left + width - 0.12, _TOP, 0.07, 0.06, dark, lift=2),
        Cut(rectangle(left + 0.04, _TOP + 0.05, width - 0.08, 0.40, radius=0.03), dark.lighter(0.06), lift=5),
        Cut(rectangle(left, _TOP + 0.27, width, 0.20, radius=0.06), enamel, lift=5),
        Cut(rectangle(left, _TOP + 0.04, width, 0.065, radius=0.02), steel, lift=4),
        line(((left + 0.05, _TOP + 0.29), (left + width - 0.05, _TOP + 0.29)), enamel.lighter(0.12), 0.014),
        panel(left + 0.02, _TOP + 0.47, width - 0.04, 0.025, steel.lighter(0.05), lift=2),
        disc(left + width / 2, _TOP + 0.375, 0.055, None, steel.lighter(0.08), lift=2),
        disc(left + width / 2, _TOP + 0.375, 0.04, None, designer.paint(0.86, 0.02, 95), lift=0),
        line(
            ((left + width / 2, _TOP + 0.375), (left + width / 2 + 0.025, _TOP + 0.395)),
            designer.paint(0.52, 0.10, 28),
            0.008,
        ),
    ]
    for x in (left + 0.24, left + width - 0.24):
        records += [
            panel(x - 0.07, _TOP + 0.21, 0.14, 0.07, steel, lift=3),
            line(((x, _TOP + 0.20), (x - 0.16, _TOP + 0.165)), dark, 0.036),
            Cut(
                rectangle(x - 0.05, _TOP + 0.105, 0.09, 0.075, radius=0.015),
                designer.paint(0.84, 0.02, 85),
                lift=2,
            ),
        ]
    for n in range(5):
        x = left + 0.14 + 0.155 * n
        records.append(
            Cut(
                rectangle(x - 0.055, _TOP + 0.495, 0.11, 0.085, radius=0.02),
                designer.paint(0.82, 0.02, 85),
                lift=2,
            )
        )
    wand = [
        (left + width - 0.02, _TOP + 0.30),
        (left + width + 0.06, _TOP + 0.24),
        (left + width + 0.03, _TOP + 0.10),
    ]
    return [*records, line(wand, steel.lighter(0.05), 0.018, curved=True)]


def _grinder(designer: Designer) -> list[Record]:
    dark, beans = designer.paint(0.40, 0.012, 260), designer.paint(0.42, 0.05, 48)
    x = -3.08
    low, high = _TOP + 0.25, _TOP + 0.46
    hopper = ((x - 0.04, low), (x + 0.04, low), (x + 0.105, high), (x - 0.105, high))
    return [
        panel(x - 0.085, _TOP, 0.17, 0.25, dark, lift=4),
        sheet(hopper, beans, lift=2),
        panel(x - 0.11, high - 0.005, 0.22, 0.025, dark.lighter(0.1), lift=2),
        panel(x - 0.05, _TOP + 0.16, 0.10, 0.05, dark.lighter(0.16), lift=2),
    ]


def _cakes(designer: Designer, left: float) -> list[Record]:
    """The glass case: two shelves of cakes, lit from above after dusk."""
    width, height = 0.92, 0.46
    steel, inside = designer.paint(0.68, 0.012, 230), designer.paint(0.62, 0.03, 75)
    if designer.air.lamps:
        inside = Colour(0.74, 0.075, 78)
    body = rectangle(left, _TOP, width, height, radius=0.03)
    records: list[Record] = [Cut(body, inside, lift=5, lit=not designer.air.lamps)]
    tones = ((0.66, 0.075, 25), (0.80, 0.05, 90), (0.46, 0.05, 48), (0.72, 0.06, 135), (0.70, 0.075, 62))
    for shelf in range(2):
        y = _TOP + 0.045 + 0.205 * shelf
        for n in range(5):
            x = left + 0.12 + 0.17 * n
            tone = designer.paint(*designer.one_of(tones, "cake", shelf, n))
            kind = designer.one_of(("slice", "round", "bun"), "cake", shelf, n, "kind")
            if kind == "slice":
                records += [
                    sheet(
                        ((x - 0.06, y), (x + 0.06, y), (x + 0.06, y + 0.09), (x - 0.06, y + 0.065)),
                        tone,
                        lift=2,
                    ),
                    line(
                        ((x - 0.06, y + 0.035), (x + 0.06, y + 0.045)), designer.paint(0.84, 0.03, 90), 0.014
                    ),
                    disc(x + 0.03, y + 0.095, 0.016, None, designer.paint(0.54, 0.11, 25), lift=1),
                ]
            elif kind == "round":
                records += [
                    Cut(rectangle(x - 0.06, y, 0.12, 0.07, radius=0.015), tone, lift=2),
                    disc(x, y + 0.075, 0.06, 0.016, tone.lighter(0.08), lift=1),
                ]
            else:
                bun = [
                    (x - 0.065, y),
                    (x - 0.05, y + 0.05),
                    (x, y + 0.075),
                    (x + 0.05, y + 0.05),
                    (x + 0.065, y),
                ]
                records += [Cut(smooth(bun, tension=0.35), designer.paint(0.64, 0.075, 65), lift=2)]
        records.append(panel(left + 0.02, y - 0.018, width - 0.04, 0.018, steel.lighter(0.05), lift=1))
    slant = (
        (left + 0.16, _TOP),
        (left + 0.30, _TOP),
        (left + 0.46, _TOP + height),
        (left + 0.32, _TOP + height),
    )
    records += [
        Cut(sheet(slant, steel).path, Colour(1, 0, 0, 0.12), edge=0, lit=False),
        panel(left - 0.015, _TOP + height - 0.02, width + 0.03, 0.035, steel, lift=3),
        panel(left - 0.01, _TOP, 0.025, height, steel, lift=2),
        panel(left + width - 0.015, _TOP, 0.025, height, steel, lift=2),
    ]
    if designer.air.lamps:
        records.append(glow(left + width / 2, _TOP + height * 0.7, 0.8, LAMP, 0.16))
    return records


def _bentwood(
    designer: Designer, name: str, x: float, z: float, wood: Colour, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A chair of bent rods: a hoop within a hoop for a back, a round cane seat."""
    high = 0.46

    def across(*points: Point) -> list[Point]:
        return [(x + facing * px, py) for px, py in points]

    hoop = across(
        (-0.27, high), (-0.34, 0.78), (-0.33, 0.96), (-0.22, 1.03), (-0.10, 0.98), (-0.05, 0.80), (-0.03, high)
    )  # fmt: skip
    inner = across(
        (-0.21, high), (-0.265, 0.76), (-0.25, 0.89), (-0.19, 0.93), (-0.125, 0.88), (-0.10, 0.74), (-0.09, high)
    )  # fmt: skip
    back: list[Record] = [
        line(across((-0.06, high), (-0.10, 0.2), (-0.13, 0.05)), wood.darker(0.09), 0.032, curved=True),
        line(across((0.20, high), (0.25, 0.2), (0.29, 0.05)), wood.darker(0.09), 0.032, curved=True),
        line(hoop, wood, 0.036, curved=True),
        line(hoop, wood.lighter(0.07), 0.009, curved=True),
        line(inner, wood.darker(0.03), 0.026, curved=True),
        Cut(ellipse(x + facing * 0.01, high, 0.27, 0.045), wood.darker(0.02), lift=3),
        Cut(ellipse(x + facing * 0.01, high + 0.006, 0.215, 0.030), designer.paint(0.68, 0.05, 78), edge=0.4),
    ]
    ring = [(x + 0.17 * facing * (k - 4) / 4, 0.205 - 0.018 * sin(pi * k / 8)) for k in range(9)]
    front: list[Record] = [
        line(across((-0.22, high - 0.02), (-0.25, 0.22), (-0.31, 0.0)), wood, 0.036, curved=True),
        line(across((0.20, high - 0.02), (0.22, 0.22), (0.26, 0.0)), wood, 0.036, curved=True),
        line([(x - 0.25, 0.235), *ring, (x + 0.24, 0.235)], wood.darker(0.04), 0.022, curved=True),
        Cut(rectangle(x - 0.265, high - 0.055, 0.53, 0.05, radius=0.02), wood.lighter(0.03), lift=4),
    ]
    cards = (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, high, facing)


def _tables(designer: Designer) -> tuple[Card, ...]:
    """Round tables on one iron foot at both sides, laid for somebody who has just gone."""
    made = []
    for name, x, z in (("left table", -2.72, 5.75), ("right table", 2.72, 5.9)):
        iron, top = designer.paint(0.36, 0.015, 265), designer.paint(0.68, 0.018, 80)
        foot = [(x - 0.24, 0.0), (x - 0.10, 0.07), (x, 0.11), (x + 0.10, 0.07), (x + 0.24, 0.0)]
        records: list[Record] = [
            line(foot, iron, 0.04, curved=True),
            panel(x - 0.026, 0.06, 0.052, 0.66, iron, lift=3),
            disc(x, 0.30, 0.042, 0.03, iron.lighter(0.04), lift=2),
            Cut(ellipse(x, 0.735, 0.40, 0.042), top.darker(0.10), lift=4),
            Cut(ellipse(x, 0.75, 0.40, 0.040), top, lift=1),
        ]
        records += cup(designer, x - 0.14, 0.752, 0.13, hue=designer.one_of((80.0, 200.0, 30.0), name))
        hue = designer.one_of((20.0, 80.0, 340.0), name, "flower")
        records += vase(designer, name, x + 0.17, 0.752, 0.15, hue=210, flowers=hue)
        made.append(Card(name, z, tuple(records)))
    return tuple(made)


def _front(designer: Designer) -> Card:
    """The near table's edge at the right: a full cup and a folded card."""
    wood = designer.paint(0.50, 0.05, 48)
    records: list[Record] = [
        Cut(ellipse(1.45, 0.66, 0.74, 0.075), wood.darker(0.08), lift=8),
        Cut(ellipse(1.45, 0.685, 0.74, 0.072), wood.lighter(0.03), lift=2),
        fade(ellipse(1.45, 0.685, 0.74, 0.072), (0.7, 0), (1.6, 0), Colour(0.95, 0.02, 90), 0.14, 0.0),
        sheet(
            ((1.16, 0.70), (1.30, 0.70), (1.27, 0.93), (1.19, 0.93)), designer.paint(0.84, 0.025, 90), lift=5
        ),
    ]
    records += cup(designer, 0.96, 0.69, 0.19, hue=30)
    return Card("foreground table", 2.4, tuple(records), blur=5.0)
