"""The meeting room: a wall of glass with a floor of desks and the town behind it, a screen of figures, a long table."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.interrogation import interrogation, is_questioned_in
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.openings import Box, framed
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.rooms import COOL, ceiling, skirting, tube_light
from yingxi.stage.sets.studio_gear import led_strip
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade

_GLASS: Box = (0.55, 0.10, 4.4, 2.60)
_TOWN: Box = (1.2, 0.7, 6.2, 2.7)
_BACK = 10.5


def meeting_room(designer: Designer) -> Place:
    """A modern room for many: a screen at the left, desks and the town through the glass at the right."""
    if is_questioned_in(designer):
        return interrogation(designer)
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    blue = room.paint(0.42, 0.05, 250)
    first, seat = wooden_chair(room, "chair", -1.5, 5.5, blue, facing=1)
    second, other = wooden_chair(room, "second chair", 1.55, 5.5, blue, facing=-1)
    carpet = room.paint(0.50, 0.03, wall_hue(room))
    ground: list[Record] = floor(carpet, _BACK, half=14)
    for n in range(9):
        ground += [Cut(rectangle(-8.4 + 1.9 * n, 1.5, 0.95, _BACK - 1.5), carpet.lighter(0.018), edge=0)]
    ground += window_light(room, 1.0, 4.6, WALL, 2.2, slant=-1.8, panes=4)
    shade = Colour(0.14, 0.04, room.air.light.shadow.hue)
    ground += [Soft(ellipse(-0.4, 6.42, 2.8, 0.13), shade.clear(0.40), 9)]
    ground += floor_glow(room, 0, 5.6, 3.2, 1.0, COOL, 0.35)
    return Place(
        cards=(
            *outlook(room, _TOWN, rise=1.0)[:-1],
            _office(room),
            _back(room),
            _table(room),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=_BACK,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=_upper(room),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(*pool(room, -0.4, 2.4, 5.9, 3.2, 0.30, colour=COOL), *window_pool(room, _TOWN)),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.62, chroma=0.03)


def _office(designer: Designer) -> Card:
    """The floor outside: tall windows, rows of desks with screens, green in tubs."""
    paint = _upper(designer).lighter(0.04)
    left, bottom, width, height = _TOWN
    frame = designer.paint(0.36, 0.015, 260)
    records: list[Record] = wall(paint, (_TOWN,))
    records += [panel(left + width * n / 5 - 0.03, bottom, 0.06, height, frame, lift=4) for n in range(6)]
    records += [
        panel(left - 0.05, bottom + height * s - 0.03, width + 0.1, 0.06, frame, lift=4)
        for s in (0.0, 0.34, 1.0)
    ]
    screen = Colour(0.72, 0.06, 230) if designer.air.lamps else designer.paint(0.56, 0.04, 240)
    for n in range(5):
        x = 1.0 + 1.35 * n
        records += [
            panel(x, 0.70, 1.15, 0.05, designer.paint(0.74, 0.04, 75), lift=4),
            panel(x + 0.1, 0, 0.05, 0.7, frame, lift=2),
            panel(x + 1.0, 0, 0.05, 0.7, frame, lift=2),
        ]
        records += [panel(x + 0.25 + 0.42 * k, 0.82, 0.36, 0.24, frame, lift=3) for k in range(2)]
        records += [
            Cut(
                rectangle(x + 0.27 + 0.42 * k, 0.84, 0.32, 0.20),
                screen.lighter(0.03 * k),
                edge=0,
                lit=not designer.air.lamps,
            )
            for k in range(2)
        ]
        if designer.air.lamps:
            records += [glow(x + 0.6, 0.95, 0.6, Colour(0.72, 0.06, 230), 0.22)]
    records += potted_plant(designer, "tub", 0.95, 0, 1.3, pot_hue=250)
    for x in (1.4, 3.6, 5.8):
        records += tube_light(designer, x, 3.25, 1.5)
    return Card("office floor", _BACK, tuple(records), haze=0.10, blur=0.8)


def _back(designer: Designer) -> Card:
    paint, wood = _upper(designer), designer.paint(0.56, 0.055, 62)
    left, bottom, width, height = _GLASS
    frame = designer.paint(0.30, 0.012, 265)
    records: list[Record] = wall(paint, (_GLASS,))
    records += wall_shade(designer) + skirting(paint.darker(0.14))
    records += [
        Cut(rectangle(-9 + 0.15 * n, 0.1, 0.10, 2.75), wood.lighter(0.02 * (n % 3)), lift=2)
        for n in range(36)
    ]
    records += framed(
        panel(left + width * n / 4 - 0.025, bottom, 0.05, height, frame, lift=4) for n in range(5)
    )
    records += framed(
        (
            panel(left - 0.05, bottom + height - 0.02, width + 0.1, 0.07, frame, lift=4),
            panel(left - 0.05, bottom - 0.04, width + 0.1, 0.07, frame, lift=4),
        )
    )
    frost = designer.air.sky[2].lighter(0.04)
    records += [
        Cut(rectangle(left, 1.02 + 0.11 * n, width, 0.055), frost.clear(0.30), edge=0, lit=False)
        for n in range(5)
    ]
    for s, w in ((0.3, 0.34), (0.85, 0.10), (2.5, 0.46), (3.4, 0.12)):
        x = left + s
        records.append(
            Cut(
                polygon(
                    ((x, bottom), (x + w, bottom), (x + w + 0.6, bottom + height), (x + 0.6, bottom + height))
                ),
                Colour(1, 0, 0, 0.07),
                edge=0,
                lit=False,
            )
        )
    records += [panel(left + width * 0.5 + 0.08, 0.95, 0.05, 0.34, designer.paint(0.74, 0.012, 240), lift=3)]
    records += (
        _notes(designer)
        + _screen(designer)
        + ceiling(designer, 3.0, paint.darker(0.09), beams=0)
        + led_strip(designer, -9, 0.4, 2.92, 75)
    )
    return Card("wall", WALL, tuple(records))


def _screen(designer: Designer) -> list[Record]:
    """A wide screen with bars that rise, a curve and a ring; it glows."""
    left, bottom, width, height = -3.1, 1.22, 2.35, 1.28
    frame, dark = designer.paint(0.28, 0.012, 265), Colour(0.34, 0.05, 262)
    inner = rectangle(left, bottom, width, height)
    art: list[Record] = [Cut(inner, dark, edge=0, lit=False, grain=0.3)]
    for n in range(6):
        tall = height * (0.18 + 0.075 * n + 0.06 * (n % 2))
        art.append(
            Cut(
                rectangle(left + 0.18 + 0.19 * n, bottom + 0.16, 0.12, tall),
                Colour(0.72 + 0.02 * n, 0.10, 205 - 12 * n),
                edge=0,
                lit=False,
            )
        )
    art += [
        line(
            [(left + 0.2 + 0.19 * n, bottom + 0.40 + 0.10 * n + 0.05 * (n % 2)) for n in range(7)],
            Colour(0.86, 0.11, 75),
            0.022,
            curved=True,
        )
    ]
    cx, cy = left + width * 0.78, bottom + height * 0.54
    art += [
        disc(cx, cy, 0.30, None, Colour(0.66, 0.11, 250), lift=0, lit=False),
        Cut(
            polygon(((cx, cy), (cx, cy + 0.31), (cx + 0.31, cy + 0.31), (cx + 0.31, cy - 0.1))),
            Colour(0.82, 0.11, 70),
            edge=0,
            lit=False,
        ),
        disc(cx, cy, 0.17, None, dark, lift=0, lit=False),
    ]
    art += [
        Cut(
            rectangle(left + 0.18, bottom + height - 0.20, 0.75 - 0.25 * n, 0.05),
            Colour(0.90, 0.02, 230, 0.8 - 0.3 * n),
            edge=0,
            lit=False,
        )
        for n in range(1)
    ]
    return [
        panel(left - 0.05, bottom - 0.05, width + 0.1, height + 0.1, frame, lift=7),
        Group(tuple(art), clip=inner),
        glow(left + width / 2, bottom + height / 2, 1.9, Colour(0.70, 0.07, 225), 0.14),
    ]


def _notes(designer: Designer) -> list[Record]:
    """Slips of paper in a loose cluster beside the screen."""
    records: list[Record] = []
    for n in range(9):
        x, y = (
            -0.52 + 0.26 * (n % 3) + designer.between(-0.04, 0.04, "slip", n),
            1.42 + 0.30 * (n // 3) + designer.between(-0.04, 0.04, "slip", n, "y"),
        )
        paint = designer.paint(0.78, 0.085, (90.0, 25.0, 165.0, 245.0, 330.0)[(n * 2) % 5])
        records += [
            sheet(
                ((x, y), (x + 0.19, y + 0.01), (x + 0.185, y + 0.20), (x - 0.005, y + 0.19)), paint, lift=3
            ),
            *(
                line(
                    ((x + 0.03, y + 0.14 - 0.05 * k), (x + 0.14, y + 0.14 - 0.05 * k)),
                    paint.darker(0.3),
                    0.008,
                )
                for k in range(2)
            ),
        ]
    return records


def _table(designer: Designer) -> Card:
    """The long table behind the players with chairs at its far side, laptops, cups, a plant, lamps over it."""
    wood, dark = designer.paint(0.66, 0.05, 70), designer.paint(0.34, 0.015, 265)
    blue = designer.paint(0.46, 0.06, 250)
    records: list[Record] = []
    for n in range(5):
        x = -2.75 + 1.02 * n
        records += [
            Cut(rectangle(x, 0.62, 0.50, 0.52, radius=0.10), blue.darker(0.02 * (n % 2)), lift=5),
            Cut(rectangle(x + 0.05, 0.80, 0.40, 0.24, radius=0.05), blue.lighter(0.05), edge=0),
            panel(x + 0.22, 0.2, 0.06, 0.45, dark, lift=2),
        ]
    records += [
        sheet(((-2.6, 0), (-2.2, 0), (-2.3, 0.70), (-2.5, 0.70)), dark, lift=4),
        sheet(((1.3, 0), (1.7, 0), (1.6, 0.70), (1.4, 0.70)), dark, lift=4),
        Cut(rectangle(-3.15, 0.70, 5.5, 0.065, radius=0.03), wood, lift=8),
        line(((-3.1, 0.745), (2.3, 0.745)), wood.lighter(0.07), 0.010),
    ]
    for x in (-2.0, 0.35):
        records += [
            sheet(
                ((x, 0.77), (x + 0.44, 0.77), (x + 0.48, 1.05), (x - 0.04, 1.05)),
                designer.paint(0.70, 0.010, 240),
                lift=4,
            ),
            disc(x + 0.22, 0.91, 0.035, None, designer.paint(0.82, 0.01, 240), lift=0),
        ]
    for n, x in enumerate((-2.45, -1.2, 1.1, 1.75)):
        cup = designer.paint(0.84, 0.03, (40, 220, 90, 20)[n])
        records += [
            Cut(rectangle(x, 0.765, 0.09, 0.11, radius=0.02), cup, lift=3),
            Cut(ellipse(x + 0.10, 0.82, 0.025, 0.03), cup.darker(0.06), edge=0),
        ]
    records += potted_plant(designer, "table plant", -0.45, 0.765, 0.34, pot_hue=60) + potted_plant(
        designer, "floor plant", -3.7, 0, 1.45, pot_hue=250, kind="sword"
    )
    for x in (-2.3, -0.2):
        records += tube_light(designer, x, 2.62, 1.3, colour=Colour(0.95, 0.05, 85))
    return Card("table", 6.5, tuple(records))


def _front(designer: Designer) -> Card:
    """Leaves of a near plant at the lower right."""
    return Card(
        "foreground plant",
        2.45,
        tuple(potted_plant(designer, "near plant", 1.55, 0.28, 0.8, pot_hue=250)),
        blur=5.0,
    )
