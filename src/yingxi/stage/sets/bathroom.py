"""The bathroom: tiles, a basin under a mirror, a tub behind its curtain; a wooden tub and a screen of old."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, rug, tiles, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, lantern, lit, pool
from yingxi.stage.sets.openings import Box, curtain, glints, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.rooms import ceiling
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade
from yingxi.stage.sets.wares import bottle, cup, jar, steam

_WINDOW: Box = (-0.28, 1.62, 0.95, 0.95)
_TILES = 1.48


def bathroom(designer: Designer) -> Place:
    """Basin left, tub right, a small high window between them."""
    room = Designer(designer.setting, designer.air.lit_from(-1 if designer.air.lamps else 1))
    wood = room.paint(0.62, 0.045, 62)
    first, seat = wooden_chair(room, "stool", -1.55, 5.6, wood, facing=1, stool=True)
    second, other = wooden_chair(
        room, "hamper", 1.6, 5.7, wood.darker(0.04), facing=-1, stool=True, height=0.42
    )
    hue = wall_hue(room)
    ground: list[Record] = list(tiles(room, WALL, room.paint(0.70, 0.02, 220), size=0.42, checked=True))
    ground += rug(room, -0.2, 5.3, 0.95, 0.36, room.paint(0.66, 0.06, hue + 130), room.paint(0.84, 0.02, 90))
    ground += window_light(room, _WINDOW[0], _WINDOW[0] + _WINDOW[2], WALL, 1.5, slant=-1.0)
    shade = Colour(0.14, 0.04, room.air.light.shadow.hue)
    ground += [
        Soft(ellipse(x, 6.44, wide, 0.13), shade.clear(0.36), 9) for x, wide in ((-2.0, 0.8), (2.4, 1.3))
    ]
    ground += floor_glow(room, -1.9, 6.0, 1.8, 0.7, LAMP, 0.5)
    return Place(
        cards=(
            *outlook(room, _WINDOW, rise=0.6),
            _back(room),
            _fittings(room),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room, lightness=0.64),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(*pool(room, -1.9, 1.9, 6.4, 2.6, 0.44), *window_pool(room, _WINDOW)),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.64)
    tile = designer.paint(0.74, 0.038, designer.one_of((165.0, 215.0, 25.0), "tile"))
    if designer.future:
        tile = designer.paint(0.76, 0.016, 225)
    records: list[Record] = wall(paint, (_WINDOW,))
    if not designer.ancient:
        records.append(Cut(rectangle(-9, 0, 18, _TILES), tile.darker(0.05), edge=0))
        for row in range(7):
            records += [
                Cut(
                    rectangle(-6.3 + 0.21 * n, 0.008 + 0.21 * row, 0.198, 0.198),
                    tile.lighter(designer.between(-0.018, 0.018, "tile", row, n)),
                    edge=0,
                )
                for n in range(60)
            ]
        band = designer.paint(0.52, 0.075, designer.one_of((200.0, 250.0, 150.0), "band"))
        records += [
            Cut(rectangle(-9, _TILES - 0.30, 18, 0.07), band, edge=0),
            panel(-9, _TILES, 18, 0.06, tile.lighter(0.06), lift=3),
        ]
    records += wall_shade(designer, _WINDOW) + halo(designer, -1.85, 2.0, 2.2, strength=0.36)
    records += window(designer, _WINDOW, designer.paint(0.80, 0.012, 90), columns=1, rows=2)
    left, bottom, width, height = _WINDOW
    if not (designer.ancient or designer.future):
        # Its lower half is frosted.
        records.append(
            Cut(
                rectangle(left, bottom, width, height * 0.5),
                designer.air.sky[2].clear(0.72),
                edge=0,
                lit=False,
            )
        )
    records += room_door(designer, "door", -4.75, 0.92, 2.1, designer.paint(0.66, 0.03, 70))
    records += _mirror(designer)
    return Card("wall", WALL, (*records, *ceiling(designer, 3.0, paint.lighter(0.05))))


def _mirror(designer: Designer) -> list[Record]:
    """A mirror over the basin with a lamp on either side; of bronze in old times, edged with light in those to come."""
    x, y = -1.85, 1.92
    silver = designer.paint(0.80, 0.025, 220)
    if designer.ancient:
        bronze = designer.paint(0.60, 0.08, 75)
        return [
            disc(x, y, 0.36, None, bronze.darker(0.10), lift=5),
            disc(x, y, 0.30, None, bronze.lighter(0.14), lift=1),
            *lantern(designer, x - 0.85, y + 0.2, 0.28, cord=0.5),
        ]
    if designer.future:
        light = neon(designer, "mirror")
        return [
            glow(x, y, 1.3, light, 0.26),
            Cut(rectangle(x - 0.56, y - 0.46, 1.12, 0.92, radius=0.30), light, edge=0, lit=False),
            Cut(rectangle(x - 0.52, y - 0.42, 1.04, 0.84, radius=0.28), silver, edge=0),
            *glints(((0.15, 0.12), (0.36, 0.05)), (x - 0.45, y - 0.36), 0.72, slant=0.25),
        ]
    frame = designer.paint(0.52, 0.055, 52) if not designer.today else designer.paint(0.66, 0.01, 240)
    records: list[Record] = [
        panel(x - 0.58, y - 0.46, 1.16, 0.92, frame, lift=6, radius=0.04),
        Cut(rectangle(x - 0.52, y - 0.40, 1.04, 0.80), silver, edge=0),
        *glints(((0.18, 0.14), (0.42, 0.06), (0.70, 0.10)), (x - 0.52, y - 0.40), 0.80, slant=0.3),
        panel(x - 0.62, y - 0.62, 1.24, 0.045, frame.lighter(0.06), lift=5),
    ]
    records += cup(designer, x + 0.42, y - 0.575, 0.10, hue=30)
    shade, falls = lit(designer, designer.paint(0.90, 0.02, 85))
    for side in (-1, 1):
        at = x + side * 0.84
        records += [
            panel(at - 0.04, y + 0.02, 0.08, 0.12, designer.paint(0.72, 0.06, 82), lift=3),
            disc(at, y + 0.20, 0.12, None, shade, lift=3, lit=falls),
            *((glow(at, y + 0.2, 0.9, LAMP, 0.30),) if designer.air.lamps else ()),
        ]
    return records


def _fittings(designer: Designer) -> Card:
    if designer.ancient:
        return Card("fittings", 6.5, tuple(_of_old(designer)), moving=partial(steam, 2.35, 0.98))
    white, steel = designer.paint(0.90, 0.008, 215), designer.paint(0.74, 0.012, 240)
    records: list[Record] = [*_basin(designer, white, steel)]
    records += _pod(designer, white) if designer.future else _tub(designer, white, steel)
    cloth = designer.paint(0.68, 0.075, designer.one_of((20.0, 250.0, 85.0), "towel"))
    records += [
        line(((-3.65, 1.34), (-2.95, 1.34)), steel, 0.03),
        panel(-3.58, 0.78, 0.27, 0.58, cloth, lift=5),
        panel(-3.28, 0.90, 0.25, 0.46, cloth.lighter(0.12).muted(0.4), lift=5),
        *(line(((-3.56, y), (-3.33, y)), cloth.lighter(0.12), 0.02) for y in (0.86, 0.90)),
    ]
    records += potted_plant(designer, "fern", 3.95, 0.0, 0.9, pot_hue=210)
    return Card("fittings", 6.5, tuple(records))


def _basin(designer: Designer, white: Colour, steel: Colour) -> list[Record]:
    """The basin on its cupboard, or on a foot that glows; soap, brushes, jars beside it."""
    x = -1.85
    bowl = smooth(
        [(x - 0.46, 0.92), (x - 0.38, 0.74), (x + 0.38, 0.74), (x + 0.46, 0.92), (x, 0.955)], tension=0.25
    )
    records: list[Record] = []
    if designer.future:
        light = neon(designer, "basin")
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.15, 0.8),
                        (x - 0.08, 0.3),
                        (x - 0.28, 0.0),
                        (x + 0.28, 0.0),
                        (x + 0.08, 0.3),
                        (x + 0.15, 0.8),
                    ],
                    tension=0.3,
                ),
                white.darker(0.05),
                lift=5,
            ),
            Cut(ellipse(x, 0.02, 0.34, 0.03), light, edge=0, lit=False),
            glow(x, 0.06, 0.6, light, 0.3),
        ]
    else:
        wood = designer.paint(0.60, 0.045, 62) if designer.today else designer.paint(0.84, 0.012, 85)
        records += [
            panel(x - 0.62, 0.10, 1.24, 0.66, wood, lift=7),
            *(
                panel(x + 0.03 + side * 0.29 - 0.29, 0.16, 0.52, 0.54, wood.lighter(0.02), lift=2)
                for side in (-1, 1)
            ),
            *(disc(x + side * 0.06, 0.46, 0.02, None, steel.darker(0.1), lift=1) for side in (-1, 1)),
            panel(x - 0.68, 0.74, 1.36, 0.06, white, lift=4),
        ]
    records += [
        Cut(bowl, white, lift=5),
        line([(x, 0.93), (x - 0.01, 1.14), (x + 0.10, 1.17), (x + 0.15, 1.09)], steel, 0.04, curved=True),
    ]
    if not designer.future:
        records += jar(designer, "soap", x - 0.60, 0.80, 0.12, 0.18) + bottle(
            designer, "lotion", x + 0.55, 0.80, 0.24
        )
    return records


def _tub(designer: Designer, white: Colour, steel: Colour) -> list[Record]:
    """A tub on feet, its curtain gathered at one end, a shelf with bottles."""
    left, right = 1.35, 3.45
    cloth = designer.paint(0.78, 0.045, designer.one_of((220.0, 350.0, 150.0), "curtain"))
    body = smooth(
        [
            (left - 0.10, 0.72),
            (left + 0.06, 0.26),
            (left + 0.34, 0.12),
            (right - 0.34, 0.12),
            (right - 0.06, 0.26),
            (right + 0.10, 0.72),
            (right, 0.70),
            (left, 0.70),
        ],
        tension=0.22,
    )
    dots = [
        disc(
            0.9 + 0.13 * (n % 5) + 0.05 * (n // 5 % 2),
            0.55 + 0.19 * (n // 5),
            0.026,
            None,
            cloth.lighter(0.12),
            lift=0,
        )
        for n in range(45)
    ]
    hung = curtain(designer, "bath", left - 0.42, left + 0.36, 0.22, 2.36, cloth)
    return [
        line(((left - 0.6, 2.40), (right + 0.5, 2.40)), steel, 0.035),
        line(
            [(right + 0.02, 0.8), (right + 0.02, 2.1), (right - 0.14, 2.2), (right - 0.26, 2.1)],
            steel,
            0.04,
            curved=True,
        ),
        disc(right - 0.28, 2.06, 0.13, 0.04, steel.lighter(0.05), lift=3),
        panel(2.2, 1.16, 0.8, 0.05, white.darker(0.05), lift=5),
        *bottle(designer, "foam", 2.32, 1.21, 0.26),
        *bottle(designer, "oil", 2.52, 1.21, 0.20),
        *jar(designer, "salts", 2.70, 1.21, 0.16, 0.20),
        *(
            sheet(
                ((x, 0.16), (x + 0.10, 0.16), (x + 0.13, 0.0), (x + 0.02, 0.0)),
                designer.paint(0.70, 0.08, 80),
                lift=3,
            )
            for x in (left + 0.3, right - 0.45)
        ),
        Cut(body, white, lift=8),
        panel(left - 0.14, 0.68, right - left + 0.28, 0.075, white.lighter(0.03), lift=5, radius=0.035),
        fade(
            rectangle(left, 0.12, right - left, 0.5), (0, 0.12), (0, 0.6), Colour(0.2, 0.05, 265), 0.20, 0.0
        ),
        *hung,
        Group(tuple(dots), clip=rectangle(left - 0.42, 0.3, 0.7, 2.0)),
    ]


def _pod(designer: Designer, white: Colour) -> list[Record]:
    """A shower to come: a cylinder of glass between two rings of light."""
    light = neon(designer, "pod")
    x, half = 2.35, 0.72
    return [
        glow(x, 1.3, 1.9, light, 0.22),
        panel(x - half - 0.1, 0, 2 * half + 0.2, 0.16, white.darker(0.04), lift=6, radius=0.06),
        Cut(rectangle(x - half, 0.16, 2 * half, 2.3), light.lighter(0.12).clear(0.20), edge=0, lit=False),
        *(
            Cut(
                polygon(((x + a, 0.16), (x + a + w, 0.16), (x + a + w, 2.46), (x + a, 2.46))),
                Colour(1, 0, 0, 0.16),
                edge=0,
                lit=False,
            )
            for a, w in ((-0.55, 0.14), (-0.33, 0.05), (0.38, 0.10))
        ),
        *(
            line(((x + side * half, 0.16), (x + side * half, 2.46)), white.darker(0.10), 0.035)
            for side in (-1, 1)
        ),
        *(Cut(ellipse(x, y, half, 0.05), light, edge=0, lit=False) for y in (0.17, 2.44)),
        panel(x - half - 0.1, 2.46, 2 * half + 0.2, 0.22, white.darker(0.02), lift=6, radius=0.09),
    ]


def _of_old(designer: Designer) -> list[Record]:
    """A tub of staves with hoops, steam over it; a screen of silk with a robe on it, a basin on a stand."""
    wood, silk = designer.paint(0.50, 0.065, 52), designer.paint(0.82, 0.03, 88)
    red, iron = designer.paint(0.46, 0.095, 30), designer.paint(0.40, 0.02, 260)
    left, right = 1.55, 3.15
    records: list[Record] = []
    for n in range(3):
        x = 2.9 + 0.62 * n
        records += [
            sheet(((x, 0.06), (x + 0.58, 0.0), (x + 0.58, 1.95), (x, 2.0)), red, lift=5),
            sheet(((x + 0.06, 0.55), (x + 0.52, 0.52), (x + 0.52, 1.84), (x + 0.06, 1.88)), silk, lift=1),
            line(
                [(x + 0.1, 0.8), (x + 0.24, 1.2 + 0.1 * n), (x + 0.44, 1.5)],
                designer.paint(0.48, 0.03, 200),
                0.02,
                curved=True,
            ),
            disc(x + 0.36, 1.48, 0.05, None, designer.paint(0.62, 0.11, 15), lift=0.5),
        ]
    records += [
        sheet(((3.55, 1.98), (4.05, 1.98), (4.1, 1.1), (3.5, 1.15)), designer.paint(0.58, 0.07, 235), lift=5),
        sheet(
            ((left - 0.08, 0.80), (right + 0.08, 0.80), (right - 0.04, 0.0), (left + 0.04, 0.0)), wood, lift=8
        ),
        *(
            line(
                ((left + (right - left) * k / 11, 0.02), (left - 0.05 + (right - left + 0.1) * k / 11, 0.78)),
                wood.darker(0.07),
                0.014,
            )
            for k in range(12)
        ),
        *(line(((left - 0.02, y), (right + 0.02, y)), iron, 0.05) for y in (0.16, 0.58)),
        disc((left + right) / 2, 0.80, (right - left) / 2 + 0.08, 0.07, wood.lighter(0.06), lift=2),
        disc(
            (left + right) / 2, 0.80, (right - left) / 2 - 0.02, 0.05, designer.paint(0.66, 0.04, 215), lift=0
        ),
    ]
    x = -1.85
    return [
        *records,
        *(line(((x + dx, 0.0), (x + dx * 0.8, 0.86)), red, 0.05) for dx in (-0.34, 0.34)),
        *(line(((x + dx, 0.86), (x + dx, 1.42)), red, 0.045) for dx in (-0.27, 0.27)),
        line(((x - 0.36, 1.42), (x + 0.36, 1.42)), red, 0.05),
        line(((x - 0.28, 0.34), (x + 0.28, 0.34)), red.darker(0.03), 0.04),
        Cut(
            smooth([(x - 0.40, 0.98), (x - 0.26, 0.84), (x + 0.26, 0.84), (x + 0.40, 0.98)], tension=0.25),
            designer.paint(0.66, 0.09, 72),
            lift=5,
        ),
        panel(x - 0.14, 1.02, 0.28, 0.38, silk, lift=3),
    ]


def _front(designer: Designer) -> Card:
    """A stack of towels on the corner of a shelf, lower left."""
    records: list[Record] = [
        Cut(rectangle(-2.3, 0.16, 1.15, 0.10, radius=0.04), designer.paint(0.58, 0.05, 58), lift=6)
    ]
    for n, hue in enumerate((220.0, 25.0, 90.0)):
        records.append(
            Cut(
                rectangle(-1.85, 0.26 + 0.13 * n, 0.58, 0.125, radius=0.05),
                designer.paint(0.74, 0.06, hue),
                lift=4,
            )
        )
    return Card("foreground towels", 2.5, tuple(records), blur=5.0)
