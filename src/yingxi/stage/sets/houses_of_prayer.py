"""Where people pray elsewhere: a church with windows of coloured glass and an altar, a mosque with its niche of tiles,
arches and pierced lamps. Metres, y up."""

from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo
from yingxi.stage.sets.of_arabia import arch, carpet_of_stars, pierced_lamp, star_tiles, tiled_dado
from yingxi.stage.sets.openings import framed
from yingxi.stage.sets.walls import HALF, TOP, WALL, wall

CHURCH = ("church", "chapel", "cathedral", "abbey", "教堂", "礼拜堂")
MOSQUE = ("mosque", "清真寺")
_GLASS = ((0.56, 0.13, 28), (0.52, 0.11, 255), (0.76, 0.11, 85), (0.56, 0.09, 155), (0.48, 0.09, 310))
_FLAME = Colour(0.93, 0.11, 78)
_SHADE = Colour(0.15, 0.05, 285)


def church(designer: Designer) -> Place:
    """People stand before the altar; two chairs of the choir at the sides."""
    nave = Designer(designer.setting, designer.air.lit_from(1))
    stone = nave.paint(0.62, 0.025, 78)
    ground = [*paving(nave, WALL, nave.paint(0.58, 0.02, 75), size=0.7), *_runner(nave)]
    for x, tone in ((-2.9, _GLASS[0]), (0.0, _GLASS[2]), (2.9, _GLASS[1])):
        ground += [] if nave.air.hour == "night" else [_coloured(x, tone)]
    wood = nave.paint(0.40, 0.06, 42)
    return _hall(nave, (_nave(nave, stone), _altar(nave)), ground, stone, wood)


def mosque(designer: Designer) -> Place:
    """People stand on the carpet before the niche; two low chairs at the sides."""
    hall = Designer(designer.setting, designer.air.lit_from(1))
    plaster = hall.paint(0.66, 0.035, 80)
    ground = [*paving(hall, WALL, hall.paint(0.62, 0.03, 78), size=0.7), *carpet_of_stars(hall, WALL)]
    wood = hall.paint(0.40, 0.06, 45)
    return _hall(hall, (_arcade(hall, plaster), _lamps(hall)), ground, plaster, wood)


def _hall(
    designer: Designer, cards: tuple[Card, ...], ground: list[Record], backdrop: Colour, wood: Colour
) -> Place:
    first, seat = wooden_chair(designer, "chair", -1.6, 5.5, wood, facing=1)
    second, other = wooden_chair(designer, "second chair", 1.6, 5.5, wood, facing=-1)
    ground += floor_glow(designer, 0, 5.9, 2.8, 0.9, LAMP, 0.5)
    near = Card("foreground post", 2.5, tuple(_post(designer, wood)), blur=5.0)
    outside = tuple(
        Card(name, z, (panel(-z, -2, 2 * z, 0.9 * z, designer.air.sky[k], lift=0, edge=0),))
        for name, z, k in (("sky", 60.0, 0), ("outside", 12.0, 1))
    )
    return Place(
        cards=(*outside, *cards, *first, *second, near),
        ground=tuple(ground),
        ground_ends=WALL,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=backdrop,
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(Pool(0, 1.6, 6.4, 3.0, LAMP, 0.30), Pool(2.6, 2.4, 6.0, 2.4, designer.air.sky[2], 0.20)),
    )


def _runner(designer: Designer) -> list[Record]:
    red, gold = designer.paint(0.46, 0.12, 25), designer.paint(0.74, 0.09, 84)
    return [
        Cut(polygon(((-1.0, 1.5), (1.0, 1.5), (1.0, WALL), (-1.0, WALL))), red, lift=1, edge=0.3),
        *(Cut(rectangle(s * 0.9 - 0.03, 1.5, 0.06, WALL - 1.5), gold, edge=0) for s in (-1, 1)),
    ]


def _coloured(x: float, tone: tuple[float, float, float]) -> Record:
    """What a window's glass throws on the flags."""
    return Cut(ellipse(x * 0.72 - 0.4, 5.9, 0.62, 0.42), Colour(*tone).clear(0.22), edge=0, lit=False)


def lancet(designer: Designer, x: float, low: float, wide: float, high: float, stone: Colour) -> list[Record]:
    """A tall window of coloured glass under a pointed arch, leaded, in a rim of stone."""
    opening = arch(x - wide / 2, low, wide, high)
    dark = designer.air.hour == "night"
    panes: list[Record] = []
    columns, rows = 3, 7
    for row in range(rows):
        for column in range(columns):
            tone = Colour(*_GLASS[(row * 2 + column * 3 + round(x)) % len(_GLASS)])
            left, up = x - wide / 2 + wide * column / columns, low + high * row / rows
            shape = rectangle(left + 0.012, up + 0.012, wide / columns - 0.024, high / rows - 0.024)
            panes.append(Cut(shape, tone.darker(0.26) if dark else tone, edge=0, lit=False))
    middle = low + high * 0.62
    panes += [
        disc(x, middle, wide * 0.30, None, Colour(*_GLASS[2]).darker(0.26 if dark else 0), lift=0, lit=False),
        disc(x, middle, wide * 0.17, None, Colour(*_GLASS[0]).darker(0.26 if dark else 0), lift=0, lit=False),
    ]
    lead = designer.paint(0.30, 0.015, 260)
    bars = [
        *(line(((x - wide / 2, low + high * n / rows), (x + wide / 2, low + high * n / rows)), lead, 0.02)
            for n in range(rows)),
        *(line(((x + wide * s, low), (x + wide * s, low + high)), lead, 0.025) for s in (-1 / 6, 1 / 6)),
    ]  # fmt: skip
    return [
        *([] if dark else [glow(x, low + high * 0.5, high * 0.8, designer.air.sky[2], 0.22)]),
        Cut(arch(x - wide / 2 - 0.16, low - 0.1, wide + 0.32, high + 0.3), stone.lighter(0.06), lift=5),
        Group((*panes, *framed(bars)), clip=opening),
        panel(x - wide / 2 - 0.22, low - 0.2, wide + 0.44, 0.12, stone.lighter(0.08), lift=5),
    ]


def _nave(designer: Designer, stone: Colour) -> Card:
    """The end wall: courses of stone, three lancets, clustered columns that branch into ribs."""
    records: list[Record] = wall(stone)
    for n in range(70):
        x, y = designer.between(-6.5, 6.3, "course", n), designer.between(0.2, 4.6, "course", n, "y")
        records.append(Cut(rectangle(x, y, 0.55, 0.24), stone.lighter(0.025 if n % 2 else -0.03), edge=0.2))
    records += [
        *lancet(designer, -2.95, 1.15, 1.05, 1.85, stone),
        *lancet(designer, 0.0, 1.45, 1.25, 1.6, stone),
        *lancet(designer, 2.95, 1.15, 1.05, 1.85, stone),
    ]
    for x in (-4.75, -1.5, 1.5, 4.75):
        records += [
            *(panel(x + dx - 0.07, 0, 0.14, 3.1, stone.lighter(0.05 - 0.04 * abs(dx)), lift=6) for dx in (-0.13,
                0.13, 0.0)),
            panel(x - 0.28, 0, 0.56, 0.3, stone.darker(0.05), lift=5),
            panel(x - 0.26, 3.05, 0.52, 0.18, stone.lighter(0.07), lift=6),
            *(line([(x, 3.2), (x + s * 0.7, 4.1), (x + s * 1.62, 4.75)], stone.lighter(0.05), 0.12,
                curved=True) for s in (-1, 1)),
        ]  # fmt: skip
    records += [
        fade(rectangle(-HALF, 3.0, 2 * HALF, TOP - 3.0), (0, TOP), (0, 3.0), _SHADE, 0.55, 0.0),
        fade(rectangle(-HALF, 0, 2 * HALF, 1.0), (0, 0), (0, 1.0), _SHADE, 0.26, 0.0),
    ]
    return Card("wall", WALL, tuple(records))


def _altar(designer: Designer) -> Card:
    """A step, the altar under a white cloth, candles, a cross of gold, two stands of flowers."""
    cloth, gold = designer.paint(0.88, 0.012, 88), designer.paint(0.74, 0.10, 84)
    stone = designer.paint(0.56, 0.02, 78)
    records: list[Record] = [
        panel(-2.2, 0, 4.4, 0.16, stone, lift=6),
        panel(-1.15, 0.16, 2.3, 0.86, designer.paint(0.46, 0.05, 48), lift=7),
        panel(-1.25, 0.94, 2.5, 0.12, cloth, lift=6),
        sheet(
            ((-0.55, 0.98), (0.55, 0.98), (0.55, 0.42), (0.0, 0.26), (-0.55, 0.42)),
            cloth.darker(0.03),
            lift=4,
        ),
        panel(-0.035, 0.34, 0.07, 0.44, gold, lift=1),
        panel(-0.15, 0.58, 0.30, 0.07, gold, lift=1),
        panel(-0.045, 1.06, 0.09, 0.78, gold, lift=5),
        panel(-0.24, 1.48, 0.48, 0.09, gold, lift=5),
    ]
    for x in (-0.95, -0.62, 0.62, 0.95):
        records += [
            *halo(designer, x, 1.5, 0.9, strength=0.3),
            panel(x - 0.08, 1.06, 0.16, 0.05, gold, lift=3),
            panel(x - 0.03, 1.1, 0.06, 0.30, cloth, lift=3),
        ]
    for side in (-1, 1):
        x = side * 1.75
        records += [panel(x - 0.14, 0.16, 0.28, 0.5, gold.darker(0.06), lift=4)]
        records += [
            disc(x + 0.11 * (k % 3 - 1), 0.78 + 0.12 * (k // 3), 0.09, None, designer.paint(0.84, 0.05,
                (350.0, 85.0, 20.0)[k % 3]), lift=2)
            for k in range(6)
        ]  # fmt: skip
    return Card("altar", 6.7, tuple(records), moving=partial(_flames, (-0.95, -0.62, 0.62, 0.95), 1.43))


def _flames(spots: tuple[float, ...], y: float, frame: int) -> DisplayList:
    """Candle flames that lean and flicker."""
    records: list[Record] = []
    for n, x in enumerate(spots):
        sway, tall = 0.012 * sin(frame * 0.21 + 2 * n), 0.055 + 0.008 * sin(frame * 0.37 + n)
        records += [
            glow(x, y + 0.04, 0.24, _FLAME, 0.32),
            Cut(ellipse(x + sway, y + tall / 2, 0.018, tall / 1.6), _FLAME, edge=0, lit=False),
        ]
    return tuple(records)


def _arcade(designer: Designer, plaster: Colour) -> Card:
    """The wall with its niche of tiles between two arches, carved bands, a dado of stars."""
    blue, gold = designer.paint(0.44, 0.09, 250), designer.paint(0.74, 0.10, 84)
    records: list[Record] = [*wall(plaster), *tiled_dado(designer, 0.95)]
    niche = arch(-0.85, 0.0, 1.7, 2.75)
    records += [
        panel(-1.35, 0, 2.7, 3.25, designer.paint(0.86, 0.02, 86), lift=6),
        *star_tiles(designer, -1.27, 0.1, 2.54, 3.05),
        Cut(arch(-1.0, 0.0, 2.0, 2.95), gold, lift=4),
        Cut(niche, blue, lift=0),
        Group(tuple(star_tiles(designer, -0.85, 0.0, 1.7, 1.5)), clip=niche),
        Group((fade(rectangle(-0.85, 0, 1.7, 2.8), (0, 2.8), (0, 0.6), _SHADE, 0.5, 0.0),), clip=niche),
    ]
    for x in (-4.6, -2.5, 2.5, 4.6):
        opening = arch(x - 0.62, 0.95, 1.24, 2.2)
        glass = [
            Cut(rectangle(x - 0.62 + 0.31 * k + 0.02, 2.3 + 0.24 * j, 0.27, 0.2), Colour(*_GLASS[(k + j) % 4]),
                edge=0, lit=False)
            for k in range(4)
            for j in range(4)
        ]  # fmt: skip
        records += [
            Cut(arch(x - 0.78, 0.95, 1.56, 2.42), designer.paint(0.86, 0.02, 86), lift=5),
            Cut(opening, designer.air.sky[1] if designer.air.hour != "night" else blue.darker(0.1), edge=0,
                lit=False),
            Group(tuple(glass), clip=opening),
            *framed(line(((x + dx, 0.95), (x + dx, 3.1)), designer.paint(0.40, 0.06, 45), 0.03)
                for dx in (-0.31, 0, 0.31)),
        ]  # fmt: skip
    records += [
        *(panel(-HALF, y, 2 * HALF, 0.12, blue, lift=3) for y in (3.42, 3.95)),
        *star_tiles(designer, -HALF, 3.54, 2 * HALF, 0.41),
        Cut(rectangle(-HALF, 4.07, 2 * HALF, TOP - 4.07), plaster.darker(0.05), edge=0),
        fade(rectangle(-HALF, 3.2, 2 * HALF, TOP - 3.2), (0, TOP), (0, 3.2), _SHADE, 0.5, 0.0),
    ]
    return Card("wall", WALL, tuple(records))


def _lamps(designer: Designer) -> Card:
    """Pierced lamps on long chains that sway a very little."""
    return Card("lamps", 6.5, (), moving=partial(_swaying, designer))


def _swaying(designer: Designer, frame: int) -> DisplayList:
    records: list[Record] = []
    for n, (x, y) in enumerate(((-1.9, 2.55), (0.0, 2.95), (1.9, 2.55))):
        sway = 0.03 * sin(2 * pi * (frame / 110 + 0.3 * n))
        records += pierced_lamp(designer, x + sway, y, 0.17, top=TOP)
    return tuple(records)


def _post(designer: Designer, wood: Colour) -> list[Record]:
    """The end of a bench, near at the lower right."""
    return [
        panel(1.22, -0.3, 0.30, 0.95, wood, lift=7, radius=0.06),
        disc(1.37, 0.70, 0.09, None, wood.lighter(0.06), lift=4),
    ]
