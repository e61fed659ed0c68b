"""The office: desks with screens, a meeting room behind glass, a broad window over the town, a water cooler,
swivel chairs."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import tiles, window_light
from yingxi.stage.sets.furniture import armchair, bookcase, table, wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.old_things import scholars_things, typewriter
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import picture, wall_clock
from yingxi.stage.sets.signs import lettered, name_board
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import shelf_of_books

_WINDOW: Box = (1.18, 0.96, 2.52, 1.62)
_GLASS: Box = (-3.95, 0.10, 2.72, 2.36)
_ENDS = 9.6
_TOP = 0.74
_SCREENS = (-2.62, 2.52)
_COOL = Colour(0.92, 0.035, 95)


def office(designer: Designer) -> Place:
    """An office some floors above the town; the meeting room lies behind the glass at the left."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    made = _old_chair if _old(room) else _swivel_chair
    first, seat = made(room, "chair", -1.45, 5.5, 1)
    second, other = made(room, "second chair", 1.5, 5.45, -1)
    left, _, width, _ = _WINDOW
    carpet = room.paint(0.52, 0.022, room.one_of((250.0, 190.0, 60.0), "carpet"))
    ground: list[Record] = list(tiles(room, _ENDS, carpet, size=0.6))
    ground += window_light(room, left, left + width, WALL, 2.0, slant=-1.5, panes=3)
    return Place(
        cards=(
            *outlook(room, _WINDOW, rise=0.6),
            *(() if _old(room) else _meeting_room(room)),
            _back(room),
            _desks(room),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=_ENDS,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=_plaster(room),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 5.2)),
        pools=(
            *pool(room, -2.3, 1.4, 6.2, 2.4, 0.30),
            *pool(room, 0.6, 2.8, 6.0, 3.0, 0.28, colour=_COOL),
            *window_pool(room, _WINDOW),
        ),
    )


def _old(designer: Designer) -> bool:
    """Before there were walls of glass: shelves of papers, no cooler, chairs on legs."""
    return designer.ancient or designer.thirties


def _old_chair(
    designer: Designer, name: str, x: float, z: float, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    if designer.ancient:
        return armchair(designer, name, x, z, designer.paint(0.46, 0.08, 25), facing=facing)
    return wooden_chair(designer, name, x, z, designer.paint(0.44, 0.06, 45), facing=facing)


def _plaster(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.65, chroma=0.026)


def _meeting_room(designer: Designer) -> tuple[Card, ...]:
    """Behind the glass: a board of notes, a long table with chairs, a lamp; then the pane itself."""
    far = wall_paint(designer, lightness=0.60, chroma=0.03)
    wood = designer.paint(0.56, 0.045, 65)
    shade, falls = lit(designer, designer.paint(0.44, 0.02, 260), Colour(0.92, 0.07, 85))
    back: list[Record] = [
        panel(-9, 0, 9.2, 5.2, far, lift=0),
        panel(-9, 0, 9.2, 0.12, far.darker(0.12), lift=2),
        *halo(designer, -3.4, 2.3, 2.2, strength=0.34),
        *_board_of_notes(designer),
    ]
    middle: list[Record] = []
    for n in range(3):
        x = -4.35 + 0.85 * n
        middle += [
            Cut(rectangle(x - 0.21, 0.56, 0.42, 0.48, radius=0.10), designer.paint(0.46, 0.025, 255), lift=3),
            panel(x - 0.03, 0.1, 0.06, 0.5, designer.paint(0.40, 0.01, 260), lift=1),
        ]
    middle += table(designer, "meeting table", -4.9, 2.9, 0.76, wood)
    middle += [
        line(((-4.2, 2.62), (-4.2, 4.6)), designer.paint(0.36, 0.01, 260), 0.012),
        line(((-2.6, 2.62), (-2.6, 4.6)), designer.paint(0.36, 0.01, 260), 0.012),
        Cut(rectangle(-4.45, 2.54, 2.1, 0.09, radius=0.03), shade, lift=3, lit=falls),
    ]
    left, bottom, width, height = _GLASS
    pane = rectangle(left, bottom, width, height)
    sheen: list[Record] = [fade(pane, (0, bottom), (0, bottom + height), designer.air.sky[2], 0.10, 0.02)]
    for start, wide in ((0.10, 0.22), (0.42, 0.07), (0.66, 0.16)):
        x = left + width * start
        slant = (
            (x, bottom),
            (x + wide, bottom),
            (x + wide + 0.8, bottom + height),
            (x + 0.8, bottom + height),
        )
        sheen.append(Cut(polygon(slant), Colour(1, 0, 0, 0.05), edge=0, lit=False))
    # The frosted band keeps what lies behind a sitter's head quiet.
    frost = designer.paint(0.78, 0.013, 220)
    sheen.append(Cut(rectangle(left, 0.92, width, 0.52), frost.clear(0.42), edge=0))
    sheen += [
        Cut(rectangle(left, y, width, 0.03), frost.lighter(0.04).clear(0.5), edge=0) for y in (0.86, 1.47)
    ]
    return (
        Card("meeting wall", 9.4, tuple(back), haze=0.10, blur=0.8),
        Card("meeting table", 8.5, tuple(middle), haze=0.05, blur=0.6),
        Card("partition pane", 7.2, tuple(sheen)),
    )


def _board_of_notes(designer: Designer) -> list[Record]:
    """A white board with a curve, a few bars and slips of paper."""
    white, ink = designer.paint(0.86, 0.008, 220), designer.paint(0.48, 0.06, 245)
    left, bottom = -4.6, 1.35
    records: list[Record] = [
        panel(left - 0.05, bottom - 0.05, 2.6, 1.25, designer.paint(0.60, 0.012, 240), lift=4),
        panel(left, bottom, 2.5, 1.15, white, lift=0, edge=0.3),
        line(
            ((left + 0.15, bottom + 1.0), (left + 0.15, bottom + 0.18), (left + 1.15, bottom + 0.18)),
            ink,
            0.02,
        ),
    ]
    points = [
        (left + 0.22 + 0.17 * n, bottom + 0.26 + 0.11 * n + designer.between(-0.08, 0.10, "curve", n))
        for n in range(6)
    ]
    records.append(line(points, designer.paint(0.56, 0.08, 30), 0.024, curved=True))
    hues = (88.0, 30.0, 150.0, 230.0)
    for row in range(2):
        for n in range(4):
            if designer.between(0, 1, "slip", row, n) < 0.25:
                continue
            x, y = left + 1.38 + 0.27 * n, bottom + 0.25 + 0.42 * row
            records.append(panel(x, y, 0.2, 0.2, designer.paint(0.76, 0.06, hues[(n + row) % 4]), lift=2))
    return records


def _back(designer: Designer) -> Card:
    paint = _plaster(designer)
    metal, wood = designer.paint(0.40, 0.012, 255), designer.paint(0.54, 0.05, 62)
    records: list[Record] = wall(paint, (_WINDOW,) if _old(designer) else (_WINDOW, _GLASS))
    records += picture_rail(designer, 2.96, paint) + wall_shade(designer, _WINDOW)
    low = _GLASS[0] + _GLASS[2] + 0.06
    for left, right in ((-9.0, low if _old(designer) else _GLASS[0] - 0.06), (low, 9.0)):
        records.append(panel(left, -0.05, right - left, 0.17, paint.darker(0.10), lift=3))
    records += [] if designer.ancient else _ceiling_lights(designer)
    records += _papers(designer) if _old(designer) else _partition(metal)
    records += ([] if designer.ancient else _blinds(designer)) + window(
        designer, _WINDOW, designer.paint(0.72, 0.012, 240), columns=3, rows=1
    )
    records += wall_clock(designer, 0.70, 2.36, 0.18, wood=metal)
    records += _company(designer)
    records += room_door(designer, "door", 4.5, 1.0, 2.15, wood)
    return Card("wall", WALL, tuple(records))


def _papers(designer: Designer) -> list[Record]:
    """Shelves of papers and a picture where later the glass is."""
    shelves = designer.paint(0.44, 0.055, 45)
    return [
        *bookcase(designer, "papers", -5.35, 1.7, 2.3, shelves, shelves=5),
        *bookcase(designer, "more papers", -3.55, 1.3, 2.3, shelves.darker(0.02), shelves=5),
        *picture(designer, "chart", -1.65, 2.2, 0.66, 0.62, kind="landscape"),
    ]


def _ceiling_lights(designer: Designer) -> list[Record]:
    """Flat lamps in the ceiling's edge."""
    tube, falls = lit(designer, designer.paint(0.84, 0.008, 220), _COOL)
    records: list[Record] = []
    for x in (-2.6, -0.1, 2.4):
        records += halo(designer, x, 2.95, 2.1, strength=0.22, colour=Colour(0.90, 0.05, 90))
        ends = ((x - 0.55, 2.93), (x + 0.55, 2.93), (x + 0.48, 3.02), (x - 0.48, 3.02))
        records.append(Cut(polygon(ends), tube, lift=3, lit=falls))
    return records


def _partition(metal: Colour) -> list[Record]:
    """The glass wall's frame, and its door with a long handle."""
    left, bottom, width, height = _GLASS
    right, top = left + width, bottom + height
    records: list[Record] = [
        panel(left - 0.06, top, width + 0.12, 0.09, metal, lift=6),
        panel(left - 0.06, -0.05, width + 0.12, 0.16, metal.darker(0.03), lift=4),
    ]
    records += [
        panel(x - 0.03, 0, 0.06, top, metal, lift=5) for x in (left, left + width * 0.33, right - 0.92, right)
    ]
    return [
        *records,
        line(((right - 0.80, 0.95), (right - 0.80, 1.45)), metal.lighter(0.26), 0.03),
        panel(left, top + 0.09, width, 0.025, metal.lighter(0.08), lift=1),
    ]


def _blinds(designer: Designer) -> list[Record]:
    """Slats at the head of each light of the window, let down by a hand's whim."""
    left, bottom, width, height = _WINDOW
    slat = designer.paint(0.78, 0.015, 90)
    records: list[Record] = []
    for part in range(3):
        x = left + width * part / 3 + 0.02
        count = round(designer.between(3, 8, "blind", part))
        for n in range(count):
            y = bottom + height - 0.058 * (n + 1)
            records.append(panel(x, y, width / 3 - 0.04, 0.044, slat.darker(0.014 * (n % 2)), lift=2))
        foot = bottom + height - 0.058 * count - 0.03
        records += [
            panel(x, foot, width / 3 - 0.04, 0.03, slat.darker(0.06), lift=2),
            line(((x + 0.08, foot), (x + 0.08, foot - 0.35)), slat.darker(0.12), 0.007),
        ]
    return records


def _company(designer: Designer) -> list[Record]:
    """The firm's mark and name in cut letters, above heads."""
    if designer.ancient:
        board, gold = designer.paint(0.32, 0.04, 265), designer.paint(0.78, 0.10, 85)
        return (
            [] if designer.western else name_board(designer, "明镜高悬", -0.42, 2.45, 1.5, 0.44, board, gold)
        )
    name = designer.worded(designer.one_of(("远山设计", "晨光传媒", "知行科技"), "firm"))
    hue = designer.one_of((35.0, 165.0, 245.0), "mark")
    oak, ink = designer.paint(0.52, 0.05, 60), designer.paint(0.86, 0.02, 88)
    mark = designer.paint(0.60, 0.07, hue)
    x, y = -0.80, 2.37
    records: list[Record] = [panel(-1.06, 2.12, 1.42, 0.50, oak.darker(0.04), lift=5)]
    for n in range(20):
        slat = rectangle(-1.05 + 0.07 * n, 2.125, 0.058, 0.49)
        records.append(Cut(slat, oak.lighter(0.012 * (n % 3)), edge=0))
    records += [
        disc(x, y, 0.13, None, mark, lift=3),
        sheet(((x - 0.09, y - 0.06), (x - 0.01, y + 0.06), (x + 0.03, y), (x + 0.05, y + 0.03), (x + 0.10, y - 0.06)),
              designer.paint(0.88, 0.01, 90), lift=1),
    ]  # fmt: skip
    return records + [lettered(text, x + 0.30 + 0.235 * n, y, 0.20, ink) for n, text in enumerate(name)]


def _desks(designer: Designer) -> Card:
    """Two desks against low screens of cloth; between them the cooler and a cabinet of files."""
    wood, metal = designer.paint(0.62, 0.045, 70), designer.paint(0.50, 0.012, 250)
    cloth = designer.paint(0.54, 0.04, designer.one_of((210.0, 150.0, 35.0), "screens"))
    records: list[Record] = _cabinet(designer, 0.42)
    records += (
        potted_plant(designer, "by the desk", -0.80, 0.0, 1.1, pot_hue=220)
        if _old(designer)
        else _cooler(designer, -0.80)
    )
    for n, (left, width) in enumerate(((-3.80, 2.20), (1.62, 2.20))):
        records += [
            Cut(rectangle(left + 0.02, 0.30, width - 0.04, 0.72, radius=0.02), cloth, lift=6),
            panel(left, 1.0, width, 0.035, metal.lighter(0.14), lift=2),
            *(panel(x, 0, 0.05, 0.72, metal, lift=4) for x in (left + 0.06, left + width - 0.11)),
            panel(left, _TOP - 0.045, width, 0.05, wood, lift=7),
            line(((left, _TOP - 0.02), (left + width, _TOP - 0.02)), wood.lighter(0.06), 0.008),
        ]
        chest = left + (0.16 if n == 0 else width - 0.60)
        records.append(panel(chest, 0.06, 0.44, 0.60, metal.lighter(0.16), lift=5))
        for row in range(3):
            y = 0.09 + 0.19 * row
            records += [
                panel(chest + 0.02, y, 0.40, 0.17, metal.lighter(0.19), lift=1.5),
                panel(chest + 0.15, y + 0.11, 0.14, 0.022, metal.darker(0.05), lift=1),
            ]
        records += [
            panel(
                left + width * share,
                0.78 + 0.02 * (k % 2),
                0.13,
                0.13,
                designer.paint(0.78, 0.06, hue),
                lift=1,
            )
            for k, (share, hue) in enumerate(((0.09, 88.0), (0.17, 30.0), (0.88, 150.0)))
        ]
    machines = not designer.ancient and not designer.thirties
    for n, x in enumerate(_SCREENS):
        if machines:
            records += _monitor(designer, n, x)
        else:
            records += (scholars_things if designer.ancient else typewriter)(designer, x, _TOP)
    records += _desk_things(designer)
    records += potted_plant(designer, "tall plant", 3.98, 0.0, 1.5, pot_hue=250, kind="sword")
    return Card(
        "desks", 6.4, tuple(records), moving=partial(_cursor, _pane_of(_SCREENS[0])) if machines else None
    )


def _pane_of(x: float) -> Box:
    """The glass of the screen that stands at `x`."""
    return x - 0.30, _TOP + 0.17, 0.60, 0.34


def _monitor(designer: Designer, n: int, x: float) -> list[Record]:
    """A flat screen with somebody's work on it, the keyboard before it."""
    dark = designer.paint(0.34, 0.01, 260)
    left, bottom, width, height = _pane_of(x)
    work = Colour(0.80, 0.02, 220) if designer.air.lamps else designer.paint(0.78, 0.022, 220)
    records: list[Record] = [
        Cut(ellipse(x, _TOP + 0.018, 0.15, 0.02), dark.lighter(0.05), lift=3),
        panel(x - 0.03, _TOP + 0.02, 0.06, 0.16, dark.lighter(0.03), lift=2),
        Cut(rectangle(left - 0.025, bottom - 0.035, width + 0.05, height + 0.06, radius=0.018), dark, lift=6),
        Cut(rectangle(left, bottom, width, height), work, edge=0, lit=not designer.air.lamps, grain=0.4),
        Cut(rectangle(left, bottom + height - 0.045, width, 0.045), work.darker(0.12), edge=0, grain=0.4),
    ]
    if n == 0:
        for k in range(5):
            y, long = bottom + height - 0.09 - 0.045 * k, designer.between(0.22, 0.46, "row", k)
            records.append(line(((left + 0.06, y), (left + 0.06 + long, y)), work.darker(0.26), 0.014))
    else:
        records += [
            panel(left + 0.08 + 0.085 * k, bottom + 0.05, 0.055, designer.between(0.06, 0.21, "bar", n, k),
                  designer.paint(0.58, 0.065, (30.0, 245.0, 160.0)[k % 3]), lift=0)
            for k in range(6)
        ]  # fmt: skip
    if designer.air.lamps:
        records.append(glow(x, bottom + height / 2, 0.8, Colour(0.84, 0.03, 220), 0.22))
    keys = ((x - 0.24, _TOP), (x + 0.24, _TOP), (x + 0.22, _TOP + 0.022), (x - 0.22, _TOP + 0.022))
    return [*records, sheet(keys, designer.paint(0.70, 0.008, 240), lift=2, stray=0.001)]


def _cursor(screen: Box, frame: int) -> DisplayList:
    """The mark that waits for the next letter, on for half a second and off for half."""
    if frame % 24 >= 12:
        return ()
    left, bottom, _, height = screen
    mark = rectangle(left + 0.06, bottom + height - 0.325, 0.010, 0.03)
    return (Cut(mark, Colour(0.36, 0.05, 250), edge=0, lit=False),)


def _desk_things(designer: Designer) -> list[Record]:
    """Files upright, trays of paper, a mug, pens, a telephone, a lamp."""
    records = shelf_of_books(designer, "files", -3.66, _TOP, 0.52, 0.30)
    mug = designer.paint(0.60, 0.07, designer.one_of((25.0, 245.0, 150.0), "mug"))
    paper, dark = designer.paint(0.85, 0.01, 90), designer.paint(0.38, 0.012, 260)
    for k in range(5):
        tone = paper.darker(0.02 * (k % 3))
        records.append(panel(-2.10 + 0.008 * (k % 2), _TOP + 0.02 * k, 0.32, 0.018, tone, lift=1))
    records += [
        Cut(rectangle(2.06, _TOP, 0.10, 0.115, radius=0.012), mug, lift=3),
        line(
            [(2.06, _TOP + 0.09), (2.015, _TOP + 0.06), (2.06, _TOP + 0.03)],
            mug.darker(0.05),
            0.018,
            curved=True,
        ),
    ]
    x = 3.12
    records += [
        sheet(((x - 0.13, _TOP), (x + 0.13, _TOP), (x + 0.10, _TOP + 0.09), (x - 0.10, _TOP + 0.09)), dark, lift=4),
        Cut(
            smooth([(x - 0.15, _TOP + 0.10), (x - 0.12, _TOP + 0.145), (x + 0.12, _TOP + 0.145),
                    (x + 0.15, _TOP + 0.10), (x + 0.08, _TOP + 0.105), (x - 0.08, _TOP + 0.105)], tension=0.3),
            dark.lighter(0.06),
            lift=3,
        ),
    ]  # fmt: skip
    records.append(Cut(rectangle(1.72, _TOP, 0.10, 0.12, radius=0.01), dark.lighter(0.10), lift=3))
    for k, hue in enumerate((30.0, 245.0, 88.0)):
        x, tone = 1.745 + 0.025 * k, designer.paint(0.58, 0.075, hue)
        records.append(line(((x, _TOP + 0.11), (x - 0.02 + 0.025 * k, _TOP + 0.24)), tone, 0.013))
    return records + _lamp(designer, -3.05)


def _lamp(designer: Designer, x: float) -> list[Record]:
    """A jointed lamp."""
    shade, _ = lit(designer, designer.paint(0.50, 0.06, 35), Colour(0.90, 0.085, 82))
    steel = designer.paint(0.52, 0.01, 250)
    elbow, head = (x - 0.14, _TOP + 0.30), (x + 0.10, _TOP + 0.50)
    records: list[Record] = [
        Cut(ellipse(x, _TOP + 0.018, 0.09, 0.02), steel.darker(0.06), lift=3),
        line(((x, _TOP + 0.02), elbow, head), steel, 0.020),
        disc(*elbow, 0.022, None, steel.darker(0.05), lift=1),
        sheet(((head[0] - 0.04, head[1] + 0.02), (head[0] + 0.05, head[1] + 0.05), (head[0] + 0.17, head[1] - 0.09),
               (head[0] + 0.0, head[1] - 0.13)), shade, lift=4),
    ]  # fmt: skip
    return records + halo(designer, head[0] + 0.1, head[1] - 0.15, 0.9, strength=0.34)


def _cooler(designer: Designer, x: float) -> list[Record]:
    """The water cooler with its bottle upside down."""
    body, water = designer.paint(0.80, 0.008, 220), designer.paint(0.68, 0.045, 230)
    bottle = smooth(
        [(x - 0.05, 0.94), (x - 0.13, 1.0), (x - 0.145, 1.08), (x - 0.14, 1.28), (x - 0.10, 1.33), (x + 0.10, 1.33),
         (x + 0.14, 1.28), (x + 0.145, 1.08), (x + 0.13, 1.0), (x + 0.05, 0.94)],
        tension=0.3,
    )  # fmt: skip
    return [
        Cut(bottle, water.lighter(0.05), lift=4),
        Cut(rectangle(x - 0.13, 1.02, 0.26, 0.17, radius=0.03), water.darker(0.02), edge=0),
        line(((x - 0.09, 1.05), (x - 0.09, 1.27)), water.lighter(0.16), 0.016),
        panel(x - 0.17, 0.02, 0.34, 0.93, body, lift=7),
        Cut(rectangle(x - 0.12, 0.56, 0.24, 0.22, radius=0.02), body.darker(0.16), edge=0.4),
        panel(x - 0.075, 0.71, 0.045, 0.055, designer.paint(0.54, 0.08, 245), lift=2),
        panel(x + 0.03, 0.71, 0.045, 0.055, designer.paint(0.56, 0.085, 28), lift=2),
        panel(x - 0.10, 0.56, 0.20, 0.025, body.darker(0.08), lift=2),
        line(((x - 0.13, 0.48), (x + 0.13, 0.48)), body.darker(0.08), 0.010),
    ]


def _cabinet(designer: Designer, left: float) -> list[Record]:
    """Two columns of file drawers, a box and a small plant on top; of old a chest of wood whose drawers have knobs."""
    old = designer.ancient
    metal = (
        designer.paint(0.44, 0.06, 42)
        if old
        else designer.paint(0.58, 0.022, designer.one_of((210.0, 155.0, 80.0), "cabinet"))
    )
    records: list[Record] = [panel(left, 0.02, 0.92, 0.92, metal.darker(0.03), lift=7)]
    for row in range(3):
        for n in range(2):
            x, y = left + 0.02 + 0.445 * n, 0.05 + 0.295 * row
            records.append(panel(x, y, 0.43, 0.28, metal.lighter(0.02), lift=2))
            if old:
                records.append(disc(x + 0.215, y + 0.14, 0.03, None, designer.paint(0.66, 0.08, 80), lift=2))
                continue
            records += [
                Cut(rectangle(x + 0.14, y + 0.18, 0.15, 0.055), designer.paint(0.84, 0.015, 90), edge=0.4),
                panel(x + 0.13, y + 0.10, 0.17, 0.03, metal.darker(0.12), lift=2),
            ]
    records.append(panel(left + 0.08, 0.94, 0.34, 0.17, designer.paint(0.62, 0.045, 68), lift=4))
    records.append(panel(left + 0.17, 1.02, 0.16, 0.045, designer.paint(0.82, 0.02, 90), lift=1))
    return records + potted_plant(designer, "cabinet plant", left + 0.66, 0.94, 0.38, pot_hue=85)


def _swivel_chair(
    designer: Designer, name: str, x: float, z: float, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A chair on five castors with a bowed back and one arm on either side of the sitter."""
    cloth = designer.paint(0.46, 0.045, designer.one_of((250.0, 200.0, 40.0), "chair cloth"))
    dark, high = designer.paint(0.34, 0.01, 260), 0.46

    def across(*points: Point) -> list[Point]:
        return [(x + facing * px, py) for px, py in points]

    pad = smooth(
        across(
            (-0.26, 0.58),
            (-0.335, 0.82),
            (-0.33, 1.0),
            (-0.27, 1.06),
            (-0.21, 1.0),
            (-0.20, 0.80),
            (-0.17, 0.58),
        ),
        tension=0.35,
    )
    back: list[Record] = [
        line(across((-0.05, 0.40), (-0.26, 0.42), (-0.30, 0.62), (-0.31, 0.80)), dark, 0.04, curved=True),
        Cut(pad, cloth, lift=5),
        line(across((-0.235, 0.64), (-0.275, 0.82), (-0.275, 0.98)), cloth.lighter(0.06), 0.012, curved=True),
        line(across((-0.16, 0.44), (-0.14, 0.66), (0.12, 0.67)), dark.darker(0.02), 0.034, curved=True),
        Cut(ellipse(x + facing * 0.01, high, 0.27, 0.05), cloth.darker(0.04), lift=3),
    ]
    front: list[Record] = [
        line(((x - 0.27, 0.075), (x, 0.15), (x + 0.27, 0.075)), dark, 0.036),
        line(((x - 0.13, 0.05), (x, 0.15), (x + 0.15, 0.05)), dark.lighter(0.04), 0.036),
        panel(x - 0.028, 0.12, 0.056, 0.28, dark.lighter(0.08), lift=2),
        *(disc(x + dx, 0.035, 0.036, None, dark.darker(0.04), lift=2) for dx in (-0.27, -0.13, 0.15, 0.27)),
        panel(x - 0.14, 0.375, 0.28, 0.03, dark, lift=2),
        Cut(rectangle(x - 0.275, high - 0.07, 0.55, 0.075, radius=0.035), cloth.lighter(0.02), lift=4),
    ]
    cards = (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, high, facing)


def _front(designer: Designer) -> Card:
    """The leaves of a plant on the near desk, low at the right."""
    records = potted_plant(designer, "near plant", 1.5, 0.36, 0.70, pot_hue=250)
    return Card("foreground plant", 2.45, tuple(records), blur=5.0)
