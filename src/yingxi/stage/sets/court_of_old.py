"""A magistrate's hall of old China: the red sun over the sea behind his table, the board that says how clear the mirror
hangs, staves and boards of silence at both sides, the drum that calls him."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import tiles
from yingxi.stage.sets.lamps import halo, lantern, pool
from yingxi.stage.sets.old_things import official_chair
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.signs import column, lettered
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_shade

TABLE = "magistrate's table"
_LEFT: Box = (-5.2, 1.0, 1.3, 1.7)
_RIGHT: Box = (3.9, 1.0, 1.3, 1.7)


def court_of_old(designer: Designer) -> Place:
    """The hall in which a magistrate sits; who is heard stands or kneels before his table."""
    hall = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = official_chair(hall, "chair", -1.62, 5.6, facing=1)
    second, other = official_chair(hall, "second chair", 1.62, 5.6, facing=-1)
    ground: list[Record] = [
        *tiles(hall, WALL, hall.paint(0.52, 0.016, 240), size=0.66),
        Soft(ellipse(0, 6.0, 2.6, 0.16), Colour(0.14, 0.04, 285, 0.4), 9),
    ]
    return Place(
        cards=(
            *green_outlook(hall, _LEFT, _RIGHT),
            _back(hall),
            _staves(hall),
            _chair(hall),
            _table(hall),
            *first,
            *second,
            _sides(hall),
            _front(hall),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=hall.air.light,
        haze=hall.air.haze,
        backdrop=hall.paint(0.54, 0.06, 40),
        seats=(seat, other),
        bench=Seat(TABLE, 0.0, 6.22, 0.86),
        doors=((-3.5, 5.5), (3.5, 5.5)),
        pools=(
            *window_pool(hall, _LEFT),
            *pool(hall, -2.3, 2.3, 6.2, 2.8, 0.36),
            *pool(hall, 2.3, 2.3, 6.2, 2.8, 0.34),
        ),
    )


def _back(designer: Designer) -> Card:
    red, wood = designer.paint(0.44, 0.095, 26), designer.paint(0.38, 0.055, 40)
    paint = designer.paint(0.60, 0.05, 55)
    records: list[Record] = wall(paint, (_LEFT, _RIGHT))
    records += [panel(-9, 0, 18, 0.8, wood, lift=3), panel(-9, 0.76, 18, 0.07, wood.lighter(0.05), lift=3)]
    for n in range(24):
        records.append(Cut(rectangle(-8.9 + 0.76 * n, 0.14, 0.62, 0.54), wood.darker(0.04), edge=0.5))
    records += picture_rail(designer, 2.98, paint)
    records += wall_shade(designer, _LEFT, _RIGHT)
    for box in (_LEFT, _RIGHT):
        records += window(designer, box, wood)
    records += halo(designer, -2.3, 2.3, 2.3, strength=0.34) + halo(designer, 2.3, 2.3, 2.3, strength=0.34)
    records += _sea_and_sun(designer, wood)
    records += _board(designer)
    for side, text in ((-1, "明察秋毫"), (1, "清正廉明")):
        x = side * 2.02
        records += [
            panel(x - 0.19, 0, 0.38, 3.0, red, lift=7),
            Cut(rectangle(x - 0.19, 0, 0.10, 3.0), red.darker(0.05), edge=0),
            panel(x - 0.27, 0, 0.54, 0.18, designer.paint(0.60, 0.015, 90), lift=4, radius=0.04),
            panel(x - 0.13, 1.02, 0.26, 1.52, designer.paint(0.30, 0.03, 40), lift=3),
            *column(text, x, 2.50, 0.25, designer.paint(0.78, 0.10, 84)),
        ]
    for x in (-2.75, 2.75):
        records += lantern(designer, x, 2.28, 0.46, hue=30, cord=0.5)
    return Card("wall", WALL, tuple(records))


def _sea_and_sun(designer: Designer, wood: Colour) -> list[Record]:
    """The screen behind the chair: waves in scales, rocks, clouds, cranes, and the sun that rises."""
    left, bottom, width, height = -1.62, 0.85, 3.24, 1.50
    frame = rectangle(left, bottom, width, height)
    sky, sea = designer.paint(0.80, 0.05, 85), designer.paint(0.52, 0.06, 225)
    sun, white = designer.paint(0.56, 0.17, 28), designer.paint(0.90, 0.015, 90)
    art: list[Record] = [
        Cut(frame, sky, edge=0),
        fade(frame, (0, bottom + height), (0, bottom + 0.5), designer.paint(0.70, 0.10, 55), 0.75, 0.0),
        disc(0.0, bottom + 1.05, 0.33, None, sun, lift=2),
    ]
    for n, (x, y, wide) in enumerate(
        ((-1.1, 1.16, 0.42), (1.15, 1.22, 0.46), (-0.55, 0.82, 0.30), (0.66, 0.80, 0.34))
    ):
        cloud = smooth(
            [(x - wide, bottom + y), (x - wide * 0.4, bottom + y + 0.11), (x + wide * 0.3, bottom + y + 0.08),
                (x + wide, bottom + y + 0.01), (x + wide * 0.2, bottom + y - 0.04)], tension=0.4,
        )  # fmt: skip
        art.append(Cut(cloud, (white, sun.lighter(0.18).muted(0.5))[n % 2], lift=2, edge=0.6))
    for n, (x, y) in enumerate(((-0.95, 1.40), (0.85, 1.42), (1.22, 1.00))):
        way = 1 if n == 0 else -1
        art += [
            line(((x - 0.16, bottom + y + 0.05), (x, bottom + y), (x + 0.16, bottom + y + 0.06)), white, 0.04,
                curved=True),
            line(((x, bottom + y), (x + way * 0.13, bottom + y - 0.02)), white, 0.025),
        ]  # fmt: skip
    for row in range(5):
        y = bottom + 0.52 - 0.115 * row
        for n in range(16):
            x = left + 0.24 * n - 0.12 * (row % 2)
            art += [
                disc(x, y, 0.135, 0.15, sea.lighter(0.05 * ((n + row) % 3) - 0.02), lift=1.5),
                Cut(ellipse(x, y - 0.01, 0.085, 0.095), sea.lighter(0.13), edge=0),
                Cut(ellipse(x, y - 0.02, 0.045, 0.05), sea.darker(0.03), edge=0),
            ]
    rock = designer.paint(0.42, 0.05, 160)
    for x, tall in ((-0.5, 0.52), (0.0, 0.72), (0.42, 0.46)):
        peak = ((x - 0.2, bottom), (x - 0.07, bottom + tall * 0.7), (x, bottom + tall), (x + 0.1, bottom + tall * 0.6),
            (x + 0.22, bottom))  # fmt: skip
        art.append(sheet(peak, rock.lighter(0.08 * x), lift=3))
    return [
        panel(left - 0.12, bottom - 0.12, width + 0.24, height + 0.24, wood.darker(0.03), lift=7),
        Group(tuple(art), clip=frame),
    ]


def _board(designer: Designer) -> list[Record]:
    """The black board with four gold signs; it leans from the lintel."""
    black, gold = designer.paint(0.27, 0.02, 40), designer.paint(0.78, 0.11, 84)
    records: list[Record] = [
        panel(-1.30, 2.36, 2.60, 0.57, gold.darker(0.10), lift=8),
        panel(-1.24, 2.42, 2.48, 0.45, black, lift=2),
    ]
    return [
        *records,
        *(lettered(sign, 0.89 - 0.593 * n, 2.645, 0.37, gold) for n, sign in enumerate("明镜高悬")),
    ]


def _chair(designer: Designer) -> Card:
    """The back of the magistrate's chair."""
    gold, wood = designer.paint(0.76, 0.10, 84), designer.paint(0.36, 0.055, 38)
    return Card(
        "magistrate's chair",
        6.32,
        (
            panel(-0.52, 0.5, 1.04, 1.22, wood, lift=5, radius=0.10),
            panel(-0.40, 0.8, 0.80, 0.84, wood.lighter(0.05), lift=1, radius=0.08),
            disc(0, 1.36, 0.18, None, gold, lift=2),
            disc(0, 1.36, 0.12, None, wood.lighter(0.03), lift=0),
        ),
    )


def _table(designer: Designer) -> Card:
    """The magistrate's chair and table on a low platform: a red cloth with clouds and fringe, his brushes, the lots
    that he throws, the block that he strikes."""
    red, gold, wood = (
        designer.paint(0.50, 0.145, 27), designer.paint(0.76, 0.10, 84), designer.paint(0.36, 0.055, 38),
    )  # fmt: skip
    records: list[Record] = [
        panel(-2.3, 0, 4.6, 0.15, designer.paint(0.58, 0.014, 90), lift=4),
        panel(-2.15, 0.15, 4.3, 0.10, designer.paint(0.50, 0.09, 26), lift=2),
        panel(-1.42, 0.25, 2.84, 0.83, red, lift=7),
        panel(-1.42, 0.80, 2.84, 0.28, red.darker(0.05), lift=2),
        panel(-1.52, 1.05, 3.04, 0.08, wood.lighter(0.02), lift=5),
    ]
    for n in range(40):
        x = -1.40 + 0.072 * n
        records.append(line(((x, 0.80), (x, 0.72)), gold, 0.018))
    for n in range(5):
        x = -1.06 + 0.53 * n
        curl = [
            (x + 0.13 * cos(k * 0.55) * (1 - 0.06 * k), 0.48 + 0.10 * sin(k * 0.55) * (1 - 0.06 * k))
            for k in range(14)
        ]
        records.append(line(curl, gold, 0.020, curved=True))
    records += [
        line(((-1.40, 0.30), (1.40, 0.30)), gold, 0.03),
        panel(-1.16, 1.13, 0.15, 0.20, wood.darker(0.03), lift=3),
        *(
            line(((-1.13 + 0.04 * n, 1.32), (-1.16 + 0.055 * n, 1.52)), gold.lighter(0.04), 0.024)
            for n in range(4)
        ),
        panel(-0.78, 1.13, 0.30, 0.05, designer.paint(0.34, 0.01, 260), lift=2),
        panel(0.44, 1.13, 0.26, 0.075, wood.darker(0.05), lift=3, radius=0.02),
        panel(0.92, 1.13, 0.16, 0.17, designer.paint(0.72, 0.05, 230), lift=3, radius=0.03),
        *(line(((0.96 + 0.035 * n, 1.28), (0.90 + 0.075 * n, 1.54)), wood, 0.016) for n in range(3)),
        sheet(
            ((-0.2, 1.13), (0.26, 1.13), (0.24, 1.155), (-0.18, 1.155)),
            designer.paint(0.90, 0.03, 85),
            lift=2,
        ),
    ]
    return Card(TABLE, 6.04, tuple(records))


def _staves(designer: Designer) -> Card:
    """Racks of staves, red above and black below, and the boards of silence between them."""
    red, black, gold = (
        designer.paint(0.52, 0.13, 27), designer.paint(0.28, 0.012, 270), designer.paint(0.80, 0.09, 86),
    )  # fmt: skip
    records: list[Record] = []
    for side in (-1, 1):
        for n in range(6):
            x = side * (2.62 + 0.22 * n)
            records += [
                line(((x, 0.12), (x, 1.45)), black.lighter(0.06), 0.055),
                line(((x, 1.05), (x, 1.98)), red, 0.055),
            ]
        records += [
            panel(side * 3.18 - 0.72, 0.42, 1.44, 0.08, designer.paint(0.40, 0.055, 40), lift=4),
            panel(side * 3.18 - 0.72, 0.08, 1.44, 0.10, designer.paint(0.36, 0.055, 40), lift=4),
        ]
        for n, text in enumerate(("肃静", "回避")):
            x = side * (4.35 + 0.78 * n)
            records += [
                line(((x, 0.0), (x, 1.4)), designer.paint(0.38, 0.055, 40), 0.06),
                panel(x - 0.25, 1.12, 0.50, 0.86, red.darker(0.04), lift=5, radius=0.06),
                panel(x - 0.20, 1.17, 0.40, 0.76, red, lift=0, radius=0.04),
                *column(text, x, 1.88, 0.28, gold),
            ]
    return Card("staves", 6.75, tuple(records))


def _sides(designer: Designer) -> Card:
    """The drum on its stand at the left."""
    red, hide = designer.paint(0.50, 0.13, 27), designer.paint(0.80, 0.05, 80)
    wood, brass = designer.paint(0.38, 0.055, 40), designer.paint(0.74, 0.09, 84)
    x, y = -3.25, 0.98
    records: list[Record] = [
        line(((x - 0.5, 0.0), (x - 0.28, 0.9)), wood, 0.09),
        line(((x + 0.5, 0.0), (x + 0.28, 0.9)), wood, 0.09),
        line(((x - 0.42, 0.3), (x + 0.42, 0.3)), wood.darker(0.03), 0.07),
        disc(x, y, 0.52, None, red.darker(0.06), lift=7),
        disc(x, y, 0.44, None, hide, lift=2),
        disc(x, y, 0.15, None, red, lift=0),
    ]
    for n in range(18):
        turn = 2 * pi * n / 18
        records.append(disc(x + 0.48 * cos(turn), y + 0.48 * sin(turn), 0.022, None, brass, lift=1))
    return Card("drum", 6.3, tuple(records))


def _front(designer: Designer) -> Card:
    """A stand with a candle near the eye at the right."""
    iron = designer.paint(0.30, 0.02, 265)
    flame = Colour(0.90, 0.12, 76) if designer.air.lamps else designer.paint(0.84, 0.04, 85)
    records: list[Record] = [
        panel(0.98, 0.0, 0.06, 0.62, iron, lift=6),
        panel(0.84, 0.60, 0.34, 0.05, iron.lighter(0.04), lift=6),
        panel(0.955, 0.65, 0.11, 0.22, designer.paint(0.56, 0.14, 27), lift=4),
        Cut(ellipse(1.01, 0.93, 0.032, 0.065), flame, lift=2, lit=not designer.air.lamps),
    ]
    return Card("foreground candle", 2.5, tuple(records), blur=5.0)
