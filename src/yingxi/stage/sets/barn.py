"""The barn: boards with the light between them, a wide door open to the fields, posts and beams, a loft with its
ladder, hay in bales and heaps, tools on the wall; a stable has stalls, a manger and a saddle."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.hours import LAMP, MOON
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE, Card, Place, Pool, Seat, Surface
from yingxi.stage.sets.barn_things import bale, farm_tools, harness, hay_heap, loft, stall
from yingxi.stage.sets.cabin_things import storm_lantern
from yingxi.stage.sets.cutting import fade, glow, line, panel, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow
from yingxi.stage.sets.greenery import tree
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.rooms import ceiling
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.walls import HALF, TOP

WALL = 7.2
_DOOR: Box = (-1.75, 0.0, 2.5, 2.62)
_CEILING = 3.35
_POSTS = (-2.45, 2.15)
_LANTERN = (2.15, 1.98)
_STABLE = ("stable", "马厩", "马棚", "stall", "牛棚", "cowshed", "cow shed", "牲口")
SHADE = Colour(0.15, 0.045, 40)


def barn(designer: Designer) -> Place:
    """People stand on beaten earth before the open door; two bales are seats."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    stable = room.dressed(*_STABLE)
    first, seat = _bale(room, "bale", -1.48, facing=1)
    second, other = _bale(room, "hay bale", 1.48, facing=-1)
    return Place(
        cards=(
            sky(room, sun=(-9.0, 17.0), low=-2, top=36),
            hills(room, "hills", 90, room.paint(0.58, 0.06, 200), level=4.6, swell=2.4, haze=0.46, blur=1.5),
            Card("fields", 40, tuple(_fields(room)), haze=0.20, blur=1.2),
            Card("field mist", 36, far_haze(room, -0.4, 3.0, strength=0.40)),
            Card("yard", 13, tuple(_yard(room)), haze=0.06, blur=0.7),
            Card("wall", WALL, tuple(_wall(room))),
            Card("hay", 6.9, tuple(_stored(room, stable=stable))),
            Card("posts", 6.6, tuple(_frame(room))),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(_ground(room)),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=_wood(room),
        seats=(seat, other),
        surfaces=(Surface("shelf", 3.0, 6.85, 1.02, 0.30),),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            Pool(-0.5, 1.5, 6.6, 2.8, _daylight(room), 0.26 if room.air.hour == "night" else 0.16),
            *pool(room, _LANTERN[0], _LANTERN[1], 6.4, 3.0, 0.58),
        ),
    )


def _wood(designer: Designer) -> Colour:
    """Weathered boards: brown, or of a grey that the rain has given them."""
    hue, chroma = designer.one_of(((48.0, 0.052), (58.0, 0.038), (36.0, 0.055)), "boards")
    return designer.paint(0.47, chroma, hue)


def _daylight(designer: Designer) -> Colour:
    if designer.air.hour == "night":
        return MOON.mixed(Colour(0.72, 0.08, 250), 0.45)
    return designer.air.sky[2].lighter(0.03)


def _fields(designer: Designer) -> list[Record]:
    """Strips of ripe corn and meadow that fold over one another, a row of trees."""
    records: list[Record] = [
        *tree(designer, "far tree", -9.5, 6.4, spread=0.42),
        *tree(designer, "oak", 6.8, 7.6, spread=0.5),
    ]
    grain, grass = designer.paint(0.74, 0.09, 88), designer.paint(0.60, 0.09, 128)
    if designer.snowy:
        grain, grass = designer.snow(0.88), designer.snow(0.84)
    for n, (level, tone) in enumerate(((0.9, grass), (0.3, grain), (-0.5, grass.darker(0.04)))):
        edge = [(-44.0 + 11.0 * k, level + 0.35 * sin(1.3 * k + 1.7 * n)) for k in range(9)]
        records.append(Cut(smooth([(-44, -6), *edge, (44, -6)], tension=0.2), tone, lift=3, name=MADE))
    return records


def _yard(designer: Designer) -> list[Record]:
    """The yard's grass with a track, and a fence."""
    grass = designer.snow(0.88) if designer.snowy else designer.paint(0.55, 0.085, 126)
    earth = designer.snow(0.80) if designer.snowy else designer.paint(0.60, 0.05, 70)
    rail = designer.paint(0.56, 0.035, 62)
    track = [(-2.2, -2.0), (-1.1, -0.35), (-0.75, -0.02), (-0.35, -0.02), (-0.1, -0.35), (0.9, -2.0)]
    records: list[Record] = [
        Cut(rectangle(-14, -3.0, 28, 3.0), grass, lift=2, name=MADE),
        Cut(polygon(track), earth, lift=0, edge=0.3, name=MADE),
    ]
    for side in (-1, 1):
        start = -1.3 if side < 0 else 0.3
        records += [panel(start + side * 1.35 * n - 0.05, -0.15, 0.10, 0.98, rail, lift=3) for n in range(6)]
        ends = sorted((start, start + side * 7.5))
        records += [
            line(((ends[0], y), (ends[1], y + 0.03)), rail.lighter(0.04), 0.075) for y in (0.30, 0.62)
        ]
    return records


def _wall(designer: Designer) -> list[Record]:
    """Upright boards of many browns with the day between them, the leaves of the door thrown back on both sides."""
    wood = _wood(designer)
    outer = polygon(((-HALF, -0.05), (HALF, -0.05), (HALF, TOP), (-HALF, TOP)))
    records: list[Record] = [Cut(with_hole(outer, (_DOOR,)), wood, lift=7, edge=0.7)]
    left, _, wide, high = _DOOR
    x, n = -HALF, 0
    gaps: list[float] = []
    while x < HALF:
        board = 0.24 * designer.between(0.8, 1.25, "board", n)
        tone = wood.lighter(designer.between(-0.045, 0.04, "board", n, "tone"))
        foot = high + 0.12 if left - 0.1 < x + board and x < left + wide + 0.1 else 0.0
        records.append(panel(x + 0.006, foot, board - 0.012, TOP - foot, tone, lift=0.8, edge=0.4))
        if foot == 0.0:
            records += [
                line(
                    ((x + board * share, foot + 0.1), (x + board * share + 0.02, TOP)),
                    tone.darker(0.035),
                    0.008,
                )
                for share in (0.35, 0.7)
            ]
        gaps.append(x)
        x += board
        n += 1
    records += _gaps(designer, gaps)
    records += [
        panel(-HALF, 1.42, HALF + left - 0.05, 0.13, wood.darker(0.05), lift=4),
        panel(left + wide + 0.05, 1.42, HALF, 0.13, wood.darker(0.05), lift=4),
        *_leaf(designer, left - 1.18, 1.10),
        *_leaf(designer, left + wide + 0.08, 1.10),
        panel(left - 0.14, high, wide + 0.28, 0.17, wood.darker(0.07), lift=6),
        panel(left - 0.12, 0.0, 0.13, high, wood.darker(0.06), lift=5),
        panel(left + wide - 0.01, 0.0, 0.13, high, wood.darker(0.06), lift=5),
    ]
    return [*records, *_air(designer)]


def _gaps(designer: Designer, gaps: list[float]) -> list[Record]:
    """What of the light comes through between two boards: here a sliver, there none."""
    light = _daylight(designer)
    strong = {"dawn": 0.85, "day": 0.80, "dusk": 0.85, "night": 0.45}[designer.air.hour]
    strong *= 0.55 if designer.air.overcast else 1.0
    records: list[Record] = []
    for n, x in enumerate(gaps):
        if designer.between(0, 1, "gap", n) < 0.34 or _DOOR[0] - 0.2 < x < _DOOR[0] + _DOOR[2] + 0.2:
            continue
        low, high = designer.between(0.1, 0.9, "gap", n, "low"), designer.between(1.6, 3.2, "gap", n, "high")
        wide = designer.between(0.007, 0.020, "gap", n, "wide")
        sliver = polygon(
            ((x, low), (x + wide, low + 0.3), (x + wide * 0.8, high), (x - wide * 0.2, high - 0.2))
        )
        records += [
            Cut(sliver, light.clear(strong), edge=0, lit=False),
            Soft(rectangle(x - 0.03, low, 0.06 + wide, high - low), light.clear(strong * 0.16), 6),
        ]
    return records


def _leaf(designer: Designer, left: float, wide: float) -> list[Record]:
    """A leaf of the door against the wall: boards, a frame and a cross brace."""
    paint = designer.paint(0.44, 0.060, designer.one_of((30.0, 28.0, 160.0), "door"))
    pale = paint.lighter(0.10)
    high = _DOOR[3] - 0.06
    return [
        panel(left, 0.05, wide, high, paint, lift=6),
        *(
            line(((left + wide * n / 6, 0.07), (left + wide * n / 6, high)), paint.darker(0.06), 0.014)
            for n in range(1, 6)
        ),
        line(((left + 0.08, 0.16), (left + wide - 0.08, high - 0.08)), pale, 0.085),
        line(((left + 0.08, high - 0.08), (left + wide - 0.08, 0.16)), pale, 0.085),
        *(panel(left, y, wide, 0.11, pale, lift=2) for y in (0.07, high / 2, high - 0.06)),
        panel(left, 0.05, 0.09, high, pale, lift=2),
        panel(left + wide - 0.09, 0.05, 0.09, high, pale, lift=2),
    ]


def _air(designer: Designer) -> list[Record]:
    """Light that comes in at the door, shafts through the gaps, shade at the sides and under the roof."""
    light = _daylight(designer)
    deep = {"dawn": 0.38, "day": 0.34, "dusk": 0.44, "night": 0.48}[designer.air.hour]
    strong = {"dawn": 0.22, "day": 0.18, "dusk": 0.24, "night": 0.10}[designer.air.hour]
    records: list[Record] = [
        glow(-0.5, 1.4, 3.4, light, strong * 1.3),
        fade(rectangle(-HALF, 0, HALF - 2.2, TOP), (-6.4, 0), (-2.2, 0), SHADE, deep * 1.2, 0.0),
        fade(rectangle(1.6, 0, HALF - 1.6, TOP), (6.0, 0), (1.6, 0), SHADE, deep * 1.2, 0.0),
        fade(rectangle(-HALF, 2.2, 2 * HALF, TOP - 2.2), (0, 3.6), (0, 2.2), SHADE, deep, 0.0),
    ]
    if designer.air.hour != "night" and not designer.air.overcast:
        for n, (top, wide, foot) in enumerate(
            ((-4.2, 0.22, -2.6), (-3.3, 0.12, -1.8), (1.5, 0.16, 2.5), (2.5, 0.26, 3.7))
        ):
            body = polygon(((top, 2.9), (top + wide, 2.9), (foot + wide * 2.6, 0.0), (foot, 0.0)))
            stops = (
                (0.0, light.clear(strong * (1.2 - 0.1 * n))),
                (0.6, light.clear(strong * 0.5)),
                (1.0, light.clear(0.0)),
            )
            records.append(Wash(body, (top, 2.9), (foot, 0.1), stops, blend="plus", lit=False))
    return records


def _stored(designer: Designer, *, stable: bool) -> list[Record]:
    """At the left hay, at the right tools; in a stable stalls with their manger, and a saddle."""
    if stable:
        return [*stall(designer, -5.0, -2.55), *stall(designer, 2.35, 5.0), *harness(designer, 2.62, 1.75)]
    return [
        *hay_heap(designer, "heap", -3.7, 2.6, 1.45),
        *bale(designer, "stacked 1", 2.62, 0.0, 1.05),
        *bale(designer, "stacked 2", 3.74, 0.0, 1.05),
        *bale(designer, "stacked 3", 3.14, 0.50, 1.05),
        *farm_tools(designer, 2.35, 2.30),
    ]


def _frame(designer: Designer) -> list[Record]:
    """Two posts with braces, a tie beam, the loft over it with hay that hangs down, a ladder, a lantern."""
    wood = designer.paint(0.40, 0.055, 50)
    records: list[Record] = [*ceiling(designer, _CEILING, designer.paint(0.34, 0.045, 48), beams=7)]
    records += loft(designer, _POSTS[1] - 0.9, 2.66, wood)
    records += [panel(-HALF, 2.60, 2 * HALF, 0.22, wood, lift=7)]
    records += [
        line(
            ((-HALF + 0.5 * n, 2.64 + 0.05 * (n % 3)), (-HALF + 0.5 * n + 0.42, 2.65 + 0.05 * (n % 3))),
            wood.darker(0.05),
            0.010,
        )
        for n in range(36)
    ]
    for x in _POSTS:
        records += [
            panel(x - 0.12, 0.0, 0.24, 2.66, wood.lighter(0.02), lift=7),
            line(((x - 0.03, 0.05), (x - 0.02, 2.6)), wood.darker(0.05), 0.012),
            *(
                line(((x + side * 0.08, 2.02), (x + side * 0.66, 2.62)), wood.darker(0.02), 0.13)
                for side in (-1, 1)
            ),
            panel(x - 0.17, 0.0, 0.34, 0.14, designer.paint(0.54, 0.015, 70), lift=4),
        ]
    if designer.air.lamps:
        records += [glow(*_LANTERN, 1.7, LAMP, 0.50)]
    return [*records, *storm_lantern(designer, *_LANTERN, top=2.5)]


def _ground(designer: Designer) -> list[Record]:
    """Beaten earth strewn with straw; the door's light on it, and lines of light from the gaps."""
    earth, straw = designer.paint(0.50, 0.045, 62), designer.paint(0.74, 0.10, 88)
    light = _daylight(designer)
    strong = {"dawn": 0.46, "day": 0.42, "dusk": 0.48, "night": 0.26}[designer.air.hour]
    strong *= 0.5 if designer.air.overcast else 1.0
    ground: list[Record] = list(floor(earth, WALL))
    left, _, wide, _ = _DOOR
    shape = ((left + 0.1, WALL), (left + wide - 0.1, WALL), (left + wide + 0.9, 5.0), (left + 0.9, 5.0))
    ground.append(Soft(polygon(shape), light.clear(strong), 7))
    if not designer.air.overcast:
        for n in range(9):
            x = (-6.0 + 0.44 * n) if n < 6 else (1.2 + 0.55 * (n - 6))
            far, near = WALL - 0.05, designer.between(4.9, 5.8, "line", n)
            drift = 0.44 * (far - near)
            sliver = polygon(((x, far), (x + 0.03, far), (x + 0.09 + drift, near), (x + 0.03 + drift, near)))
            ground.append(Soft(sliver, light.clear(strong * 0.9), 2))
    for n in range(150):
        x, z = designer.between(-4.2, 4.2, "straw", n), designer.between(3.4, 7.0, "straw", n, "z")
        turn = designer.between(-pi, pi, "straw", n, "turn")
        across, deep = 0.13 * sin(turn), 0.09 * sin(turn + pi / 2)
        ends = (
            (x, z),
            (x + across, z + deep),
            (x + across + 0.014, z + deep + 0.012),
            (x + 0.014, z + 0.012),
        )
        tone = straw.lighter(designer.between(-0.10, 0.06, "straw", n, "tone"))
        ground.append(Cut(polygon(ends), tone, edge=0))
    ground += [
        Soft(ellipse(-3.6, 6.8, 1.6, 0.5), SHADE.clear(0.34), 12),
        Soft(ellipse(3.6, 6.8, 1.6, 0.5), SHADE.clear(0.34), 12),
    ]
    return [*ground, *floor_glow(designer, 1.7, 6.0, 1.8, 0.8, LAMP, 0.55)]


def _bale(designer: Designer, name: str, x: float, *, facing: int) -> tuple[tuple[Card, ...], Seat]:
    """A bale to sit on, and some loose hay behind it."""
    z = 5.55
    behind = hay_heap(designer, f"{name} loose", x - facing * 0.30, 0.80, 0.60)
    cards = (
        Card(f"{name} behind", z + 0.16, tuple(behind)),
        Card(f"{name} before", z - 0.06, tuple(bale(designer, name, x, 0.0, 0.98, high=0.45))),
    )
    return cards, Seat(name, x, z, 0.45, facing)


def _front(designer: Designer) -> Card:
    """Hay close at the left edge, out of focus."""
    return Card("foreground hay", 2.4, tuple(hay_heap(designer, "near hay", -1.62, 1.05, 0.62)), blur=5.0)
