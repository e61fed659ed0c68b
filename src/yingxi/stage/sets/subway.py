"""The underground train: a bright car in a dark tunnel whose lamps run by, long benches, poles, straps that swing, a
line's map over the doors. Of the thirties in wood and brass, to come in white and neon."""

from dataclasses import replace
from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import fade, glow, line, panel, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, tiles
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.rooms import poster
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.to_come import neon

WALL = 6.8
_DOORS: tuple[Box, ...] = ((-0.62, 0.92, 0.52, 1.06), (0.10, 0.92, 0.52, 1.06))
_WINDOWS: tuple[Box, ...] = (
    (-6.6, 1.12, 2.0, 0.86),
    (-3.1, 1.12, 2.1, 0.86),
    (1.0, 1.12, 2.1, 0.86),
    (4.6, 1.12, 2.0, 0.86),
)
_STATIONS = ("东门", "书院", "河湾", "钟楼", "南桥", "梧桐", "海塘", "终点")
_CEILING = 2.5


def subway(designer: Designer) -> Place:
    """One side of the car: two seats of a bench on either side of the doors."""
    car = Designer(designer.setting, replace(designer.air, lamps=True))
    first, seat = _seat(car, "bench", -1.35)
    second, other = _seat(car, "other bench", 1.35)
    ground: list[Record] = list(tiles(car, WALL, car.paint(0.58, 0.012, 240), half=10, size=1.1))
    for x in (-2.2, 0.0, 2.2):
        ground += floor_glow(car, x, 5.6, 2.0, 0.8, _light(car), 0.5)
    return Place(
        cards=(*_tunnel(car), _side(car), _straps(car), *first, *second, _front(car)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=car.air.light,
        haze=car.air.haze,
        backdrop=car.paint(0.62, 0.02, 220),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 5.4)),
        pools=tuple(
            each for x in (-2.6, 0.0, 2.6) for each in pool(car, x, 2.2, 5.9, 2.9, 0.34, colour=_light(car))
        ),
    )


def _light(designer: Designer) -> Colour:
    """Of its lamps: warm bulbs in the thirties, the whitest tubes today."""
    if designer.thirties or designer.ancient:
        return Colour(0.88, 0.09, 78)
    return Colour(0.94, 0.025, 200) if designer.future else Colour(0.95, 0.022, 92)


def _paints(designer: Designer) -> tuple[Colour, Colour, Colour]:
    """Of the walls, of what is below the windows, of poles and frames."""
    if designer.thirties or designer.ancient:
        return designer.paint(0.68, 0.05, 92), designer.paint(0.45, 0.06, 42), designer.paint(0.74, 0.085, 82)
    stripe = designer.paint(0.58, 0.05, designer.one_of((25.0, 165.0, 245.0, 300.0), "line"))
    if designer.future:
        return (
            designer.paint(0.84, 0.012, 230),
            designer.paint(0.70, 0.02, 240),
            designer.paint(0.90, 0.01, 230),
        )
    return designer.paint(0.74, 0.016, 210), stripe, designer.paint(0.80, 0.012, 235)


def _tunnel(designer: Designer) -> tuple[Card, ...]:
    """Behind the panes: a wall of the tunnel, its cables and lamps, going by; a platform where the train stands."""
    wall = Colour(0.20, 0.02, 265)
    holes = [_beyond(box) for box in (*_WINDOWS, *_DOORS)]
    if designer.setting.stands:
        records = [Group(_platform(designer), clip=rectangle(*box)) for box in holes]
        return (
            Card(
                "platform", 9.6, (Cut(rectangle(-16, -1, 32, 6), wall, lift=0, edge=0, lit=False), *records)
            ),
        )
    far = Cut(rectangle(-16, -1, 32, 6), wall, lift=0, edge=0, lit=False)
    cables = [line(((-16, y), (16, y)), wall.lighter(0.06), 0.05) for y in (1.25, 1.38, 2.3)]
    moving = partial(_going_by, holes, wall, _light(designer))
    return (Card("tunnel", 9.6, (far, *cables), moving=moving),)


def _beyond(box: Box) -> tuple[float, float, float, float]:
    """What is seen through a pane of the wall, on the tunnel's card."""
    left, bottom, width, height = box
    share = 9.6 / WALL
    return left * share, (bottom - 1.35) * share + 1.35, width * share, height * share


def _going_by(
    holes: list[tuple[float, float, float, float]], wall: Colour, lamp: Colour, frame: int
) -> DisplayList:
    """Ribs and lamps of the tunnel at half a metre a frame, smeared by their speed."""
    records: list[Record] = []
    for n in range(9):
        x = (4.0 * n - 0.62 * frame) % 36.0 - 18.0
        records.append(Cut(rectangle(x, -0.5, 0.55, 5), wall.darker(0.06), lift=0, edge=0, lit=False))
    for n in range(4):
        x = (9.0 * n + 2.0 - 0.62 * frame) % 36.0 - 18.0
        records.append(glow(x + 0.5, 1.9, 1.5, lamp, 0.35))
        records.append(
            Cut(rectangle(x, 1.84, 1.0, 0.10, radius=0.05), lamp.darker(0.04), lift=0, edge=0, lit=False)
        )
    return tuple(Group(tuple(records), clip=rectangle(*box)) for box in holes)


def _platform(designer: Designer) -> DisplayList:
    """Tiles, a stripe and the station's name."""
    tile, stripe = designer.paint(0.78, 0.02, 95), _paints(designer)[1]
    name = designer.worded(designer.one_of(_STATIONS, "station"))
    records: list[Record] = [
        Cut(rectangle(-16, -0.5, 32, 5), tile, lift=0, edge=0),
        Cut(rectangle(-16, 2.05, 32, 0.16), stripe, lift=0, edge=0),
    ]
    records += [
        line(((-16 + 0.5 * n, -0.5), (-16 + 0.5 * n, 4)), tile.darker(0.03), 0.012) for n in range(64)
    ]
    ink = designer.paint(0.30, 0.03, 260)
    return (*records, *(lettered(name, x, 1.62, 0.34, ink) for x in (-2.9, 2.9)))


def _side(designer: Designer) -> Card:
    """The car's wall: windows with round corners, doors in the middle, the map over them, posters, the lamps' line."""
    wall, low, steel = _paints(designer)
    lamp = _light(designer)
    outer = polygon(((-9, -0.05), (9, -0.05), (9, 4.6), (-9, 4.6)))
    records: list[Record] = [Cut(with_hole(outer, (*_WINDOWS, *_DOORS)), wall, lift=6, edge=0.5)]
    records += [
        panel(-9, 0.0, 18, 0.12, wall.darker(0.2), lift=2),
        panel(-9, 2.16, 18, 0.05, wall.darker(0.06), lift=2),
    ]
    for left, width in ((-9.0, 8.1), (0.9, 8.1)):
        records.append(panel(left, 0.12, width, 0.90, low, lift=2))
        records.append(panel(left, 0.98, width, 0.06, low.lighter(0.08), lift=2))
    for left, bottom, width, height in _WINDOWS:
        records += _frame(left, bottom, width, height, steel.darker(0.12), 0.05)
        sheen = polygon(
            (
                (left + 0.2, bottom + height),
                (left + 0.5, bottom + height),
                (left + 0.2, bottom),
                (left, bottom),
            )
        )
        records.append(Cut(sheen, lamp.clear(0.10), edge=0, lit=False))
    records += _doors(designer, wall, steel)
    records += poster(designer, "right", 3.4, 1.2, 0.72, 0.72, 25)
    records += poster(designer, "left", -4.25, 1.2, 0.8, 0.72, 140)
    ceiling = wall.lighter(0.05)
    records += [
        Cut(rectangle(-9, _CEILING, 18, 2.2), ceiling, edge=0),
        panel(-9, _CEILING - 0.04, 18, 0.08, ceiling.darker(0.08), lift=4),
        *(
            line(((a, _CEILING), (2.0 * a, 4.6)), ceiling.darker(0.05), 0.03)
            for a in (-6, -4, -2, 0, 2, 4, 6)
        ),
    ]
    for x in (-5.2, -1.9, 1.9, 5.2):
        records += [
            glow(x, 2.72, 2.2, lamp, 0.20 if designer.air.hour == "night" else 0.14),
            *_lamp(designer, x, lamp),
        ]
    records.append(fade(rectangle(-9, 2.9, 18, 1.8), (0, 4.4), (0, 2.9), Colour(0.16, 0.03, 265), 0.45, 0.0))
    return Card("wall", WALL, tuple(records))


def _lamp(designer: Designer, x: float, lamp: Colour) -> list[Record]:
    """A tube behind glass; a globe on a stalk in the thirties; a line of light to come."""
    if designer.thirties or designer.ancient:
        return [
            panel(x - 0.02, 2.66, 0.04, 0.16, Colour(0.5, 0.06, 80), lift=2),
            Cut(ellipse(x, 2.60, 0.12), lamp, lift=2, lit=False),
        ]
    colour = neon(designer, "lamp", round(x)).lighter(0.1) if designer.future else lamp
    return [Cut(rectangle(x - 0.95, 2.66, 1.9, 0.07, radius=0.035), colour, lift=1, lit=False)]


def _frame(
    left: float, bottom: float, width: float, height: float, paint: Colour, thick: float
) -> list[Record]:
    """A rounded frame about an opening."""
    return [
        panel(left - thick, bottom - thick, width + 2 * thick, thick * 1.2, paint, lift=3),
        panel(left - thick, bottom + height - 0.2 * thick, width + 2 * thick, thick * 1.2, paint, lift=3),
        panel(left - thick, bottom, thick * 1.2, height, paint, lift=3),
        panel(left + width - 0.2 * thick, bottom, thick * 1.2, height, paint, lift=3),
    ]


def _doors(designer: Designer, wall: Colour, steel: Colour) -> list[Record]:
    """Two leaves with their panes; over them the line with its stations, one of them alight."""
    records: list[Record] = []
    for (left, bottom, width, height), edge in zip(_DOORS, (-0.74, 0.0), strict=True):
        records += _frame(left, bottom, width, height, steel.darker(0.08), 0.04)
        records.append(line(((edge, 0.12), (edge, 2.12)), wall.darker(0.16), 0.02))
    records += [
        line(((0.74, 0.12), (0.74, 2.12)), wall.darker(0.16), 0.02),
        line(((0.0, 0.12), (0.0, 2.12)), wall.darker(0.25), 0.03),
    ]
    records.append(panel(-1.5, 2.22, 3.0, 0.24, designer.paint(0.90, 0.012, 220), lift=3))
    track, ink = _paints(designer)[1], designer.paint(0.34, 0.02, 260)
    records.append(line(((-1.35, 2.37), (1.35, 2.37)), track, 0.022))
    here = int(designer.between(2, 6, "here"))
    for n, name in enumerate(_STATIONS):
        x = -1.32 + 0.377 * n
        records.append(
            Cut(ellipse(x, 2.37, 0.032), designer.paint(0.60, 0.16, 28) if n == here else steel, lift=1)
        )
        said = designer.worded(name)
        records.append(
            lettered(said, x, 2.285, 0.075 if not said.isascii() else min(0.05, 0.42 / len(said)), ink)
        )
    return records


def _straps(designer: Designer) -> Card:
    """Bars with straps behind the people, and the poles beside the lane; the straps swing with the train."""
    steel = _paints(designer)[2]
    bar: list[Record] = [line(((-9, 2.12), (9, 2.12)), steel, 0.035)]
    for x in (-3.0, 3.0):
        bar += [
            line(((x, 0.0), (x, 2.75)), steel, 0.05),
            line(((x - 0.012, 0.0), (x - 0.012, 2.75)), steel.lighter(0.1), 0.012),
        ]
    swing = 0.0 if designer.setting.stands else 0.09
    return Card("straps", 6.5, tuple(bar), moving=partial(_swinging, steel, _paints(designer)[1], swing))


def _swinging(steel: Colour, grip: Colour, swing: float, frame: int) -> DisplayList:
    records: list[Record] = []
    for n in range(14):
        x = -4.55 + 0.7 * n
        if abs(x) < 0.5:
            continue
        by = swing * sin(2 * pi * frame / 40 + 0.35 * n)
        ring = (x + by, 1.83)
        records.append(line(((x, 2.12), (x + 0.8 * by, 1.93)), steel.darker(0.2), 0.028))
        loop = [(ring[0] - 0.07, 1.77), (ring[0], 1.91), (ring[0] + 0.07, 1.77), (ring[0] - 0.07, 1.77)]
        records.append(line(loop, grip, 0.026, curved=True))
    return tuple(records)


def _seat(designer: Designer, name: str, x: float) -> tuple[tuple[Card, ...], Seat]:
    """A stretch of bench seen from its end, facing the middle: shell behind the sitter, edge before."""
    shell = designer.paint(0.50, 0.075, designer.one_of((245.0, 165.0, 25.0), "seats"))
    if designer.thirties or designer.ancient:
        shell = designer.paint(0.46, 0.075, 30)
    f, foot = (1 if x < 0 else -1), designer.paint(0.42, 0.015, 250)
    back = [(x - f * 0.20, 0.40), (x - f * 0.30, 0.95), (x - f * 0.38, 0.97), (x - f * 0.34, 0.38)]
    pad = [
        (x - f * 0.34, 0.38),
        (x - f * 0.32, 0.46),
        (x + f * 0.26, 0.45),
        (x + f * 0.30, 0.40),
        (x + f * 0.25, 0.36),
    ]
    behind = (
        Cut(smooth(back, tension=0.2), shell.darker(0.03), lift=6),
        Cut(smooth(pad, tension=0.2), shell, lift=3),
    )
    lip = [
        (x - f * 0.32, 0.36),
        (x - f * 0.31, 0.43),
        (x + f * 0.27, 0.43),
        (x + f * 0.30, 0.38),
        (x + f * 0.24, 0.34),
    ]
    before = (
        panel(x - 0.05, 0.0, 0.10, 0.36, foot, lift=3),
        panel(x - 0.2, 0.0, 0.4, 0.05, foot.darker(0.05), lift=2),
        Cut(smooth(lip, tension=0.2), shell.lighter(0.05), lift=3),
    )
    return (Card(f"{name} back", 5.72, behind), Card(f"{name} front", 5.54, before)), Seat(
        name, x, 5.6, 0.45, f
    )


def _front(designer: Designer) -> Card:
    """A pole close by at the left, a strap beside it."""
    steel = _paints(designer)[2]
    records = [
        Cut(rectangle(-1.14, -0.4, 0.06, 3.4), steel.darker(0.08), lift=8),
        Cut(rectangle(-1.13, -0.4, 0.016, 3.4), steel.lighter(0.12), edge=0),
    ]
    return Card("foreground pole", 2.4, tuple(records), blur=5.0)
