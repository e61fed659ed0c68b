"""The prison cell: bars with their door towards a passage, a plank bed on chains, a high barred window whose light
falls as a shape on the stone, days scratched into it. Of old in China with posts of timber, in the west a dungeon."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft, Wash
from yingxi.stage.hours import LAMP, MOON
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import LEAF, OPENING, THRESHOLD, Card, Doorway, Place, Pool, Seat
from yingxi.stage.sets.bars import HOLE, LEAF_BOX, bars, leaf, passage
from yingxi.stage.sets.cutting import fade, glow, line, panel, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo
from yingxi.stage.sets.receding import edge_line, lying, quad, seen, upright

WALL, SIDES = 6.5, 6.36
HALF, HIGH = 2.35, 2.95
_NEAR = 1.3
_WINDOW = (4.75, 5.75, 2.02, 2.62)
"""Of the right wall: its depths and heights."""
_SHAPE = ((0.30, 1.02), (1.16, 0.84), (1.16, 1.62), (0.30, 1.80))
"""The light on the wall, in metres, from its lower left on."""
SHADE = Colour(0.14, 0.045, 280)


def prison_cell(designer: Designer) -> Place:
    """Two or three stand in it; one sits on the bed's edge, one on the stool."""
    room = Designer(designer.setting, designer.air.lit_from(1))
    stone, low = paints(room)
    first, seat = _bed(room)
    second, other = wooden_chair(
        room, "stool", -1.50, 5.35, room.paint(0.40, 0.05, 48), stool=True, height=0.44
    )
    left, _, width, height = LEAF_BOX
    lamp = 0.42 if room.air.hour == "night" else 0.22
    return Place(
        cards=(
            Card("passage", 8.3, tuple(passage(room, stone)), blur=0.6),
            Card("wall", WALL, tuple(_wall(room, stone, low))),
            Card("door", WALL - 0.02, (*bars(room), *leaf(room))),
            Card(OPENING, WALL - 0.03, (Group(tuple(passage(room, stone)), clip=rectangle(*LEAF_BOX)),)),
            Card("sides", SIDES, tuple(_sides(room, stone, low))),
            Card(LEAF, THRESHOLD - 0.14, tuple(leaf(room))),
            *second,
            *first,
            _front(room),
        ),
        ground=tuple(_ground(room, stone)),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=stone,
        width=(-1.85, 1.85),
        depth=(4.6, THRESHOLD + 0.01),
        seats=(seat, other),
        doors=((left + width / 2, THRESHOLD),),
        door=Doorway(left + width / 2, THRESHOLD, width, height, -1),
        pools=(
            Pool(0.7, 1.4, 6.0, 2.3, _light(room)[0], 0.30),
            Pool(-1.1, 2.1, 6.4, 2.8, LAMP, lamp),
        ),
    )


def paints(designer: Designer) -> tuple[Colour, Colour]:
    """Of the walls, and of their lower part: whitewash over grey-green, bare stone, dark brick."""
    paint = designer.paint
    if designer.ancient and not designer.western:
        return paint(0.50, 0.028, 70), paint(0.44, 0.025, 60)
    if designer.ancient or designer.thirties:
        return paint(0.52, 0.022, 75), paint(0.47, 0.024, 70)
    if designer.future:
        return paint(0.66, 0.016, 240), paint(0.56, 0.02, 245)
    return paint(0.62, 0.022, 105), paint(0.48, 0.038, 165)


def _light(designer: Designer) -> tuple[Colour, float]:
    """What falls in at the window, and how strong its shape is on the wall."""
    strong = {"dawn": 0.50, "day": 0.46, "dusk": 0.56, "night": 0.30}[designer.air.hour]
    colour = {
        "dawn": Colour(0.93, 0.10, 72),
        "day": Colour(0.98, 0.06, 95),
        "dusk": Colour(0.82, 0.15, 55),
        "night": MOON.mixed(Colour(0.72, 0.08, 250), 0.5),
    }[designer.air.hour]
    if designer.air.overcast:
        return designer.air.sky[2], strong * 0.30
    return colour, strong


def _wall(designer: Designer, stone: Colour, low: Colour) -> list[Record]:
    """The wall towards the passage: stone or plaster round the bars, days in fives, a ring with a chain."""
    outer = polygon(((-HALF, -0.05), (HALF, -0.05), (HALF, HIGH + 0.1), (-HALF, HIGH + 0.1)))
    records: list[Record] = [Cut(with_hole(outer, (HOLE,)), stone, lift=0, edge=0.4)]
    if designer.today or not designer.setting.period:
        right = HOLE[0] + HOLE[2]
        records += [
            Cut(rectangle(right, 0.0, HALF - right, 1.15), low, edge=0),
            Cut(rectangle(-HALF, 0.0, HOLE[0] + HALF, 1.15), low, edge=0),
            line(((right, 1.15), (HALF, 1.15)), low.darker(0.10), 0.025),
            *_flakes(designer, stone, low),
        ]
    elif not designer.future:
        records += _blocks(designer, stone)
    records += _tally(designer, stone)
    records += _fallen_light(designer)
    records += halo(designer, -1.1, 2.55, 1.5, strength=0.24)
    deep = {"dawn": 0.36, "day": 0.32, "dusk": 0.44, "night": 0.48}[designer.air.hour]
    return [
        *records,
        fade(rectangle(-HALF, 0, 2 * HALF, 1.2), (0, 0), (0, 1.2), SHADE, deep, 0.0),
        fade(rectangle(-HALF, 1.7, 2 * HALF, HIGH - 1.6), (0, HIGH), (0, 1.7), SHADE, deep * 0.9, 0.0),
        fade(rectangle(1.3, 0, HALF - 1.3, HIGH), (HALF, 0), (1.3, 0), SHADE, deep * 0.8, 0.0),
    ]


def _blocks(designer: Designer, stone: Colour) -> list[Record]:
    """Courses of stone, or of grey brick in an old Chinese gaol."""
    brick = designer.ancient and not designer.western
    high, long = (0.13, 0.34) if brick else (0.30, 0.62)
    hole = (HOLE[0] - 0.02, HOLE[0] + HOLE[2] + 0.02, HOLE[3] + 0.02)
    records: list[Record] = []
    for row in range(int(HIGH / high) + 1):
        y, x, n = row * high, -HALF - long * 0.5 * (row % 2), 0
        while x < HALF:
            wide = long * designer.between(0.82, 1.18, "block", row, n)
            start, end = max(-HALF, x), min(HALF, x + wide)
            clear = end <= hole[0] or start >= hole[1] or y >= hole[2]
            if clear and end - start > 0.05:
                tone = stone.lighter(designer.between(-0.045, 0.035, "block tone", row, n))
                records.append(
                    panel(start + 0.010, y + 0.010, end - start - 0.02, high - 0.02, tone, lift=0.8, edge=0.5)
                )
            x += wide
            n += 1
    return records


def _flakes(designer: Designer, stone: Colour, low: Colour) -> list[Record]:
    """Where the paint has come off."""
    records: list[Record] = []
    for n, (x, y, size) in enumerate(
        ((0.22, 1.02, 0.10), (1.92, 0.42, 0.17), (1.70, 2.30, 0.20), (0.15, 2.62, 0.14))
    ):
        points = [
            (
                x + size * designer.between(0.6, 1.2, "flake", n, k) * sin(0.9 * k + 1.57),
                y + 0.7 * size * designer.between(0.6, 1.2, "flake", n, k, "y") * sin(0.9 * k),
            )
            for k in range(7)
        ]
        records.append(Cut(smooth(points), (low if y < 1.15 else stone).darker(0.07), lift=0, edge=0.5))
    return records


def _tally(designer: Designer, stone: Colour) -> list[Record]:
    """Days scratched into the wall, four upright and one across."""
    pale = stone.lighter(0.17)
    records: list[Record] = []
    for row in range(4):
        for group in range(3 if row < 3 else 2):
            x, y = 1.36 + 0.27 * group, 1.92 - 0.20 * row
            for n in range(4 if (row, group) != (3, 1) else 2):
                lean = designer.between(-0.012, 0.012, "day", row, group, n)
                records.append(line(((x + 0.045 * n, y), (x + 0.045 * n + lean, y + 0.13)), pale, 0.012))
            if (row, group) != (3, 1):
                records.append(line(((x - 0.03, y + 0.02), (x + 0.165, y + 0.11)), pale, 0.012))
    return records


def _fallen_light(designer: Designer) -> list[Record]:
    """The window's shape on the wall, with its bars' shadows."""
    colour, strong = _light(designer)
    (left, low), (right, low_right), (_, high_right), (_, high) = _SHAPE
    records: list[Record] = [glow(0.75, 1.35, 1.2, colour, strong * 0.5)]
    parts = 5
    for n in range(parts):
        a, b = n / parts + 0.018, (n + 1) / parts - 0.018
        xa, xb = left + (right - left) * a, left + (right - left) * b
        pane = polygon(
            (
                (xa, low + (low_right - low) * a), (xb, low + (low_right - low) * b),
                (xb, high + (high_right - high) * b), (xa, high + (high_right - high) * a),
            )
        )  # fmt: skip
        stops = ((0.0, colour.clear(strong * 1.05)), (1.0, colour.clear(strong * 0.75)))
        records.append(Wash(pane, (0, high), (0, low_right), stops, blend="plus", lit=False))
    return records


def _sides(designer: Designer, stone: Colour, low: Colour) -> list[Record]:
    """The two walls towards the eye and the ceiling; in the right one the window."""
    top = stone.darker(0.10)
    records: list[Record] = [lying(-HALF, HALF, HIGH, _NEAR, WALL, SIDES, top)]
    for side in (-1, 1):
        x, tone = side * HALF, stone.darker(0.035 if side < 0 else 0.06)
        records.append(upright(x, -0.02, HIGH, _NEAR, WALL, SIDES, tone))
        if designer.today or not designer.setting.period:
            dark = low.darker(0.03 if side < 0 else 0.05)
            records += [
                upright(x, -0.02, 1.15, _NEAR, WALL, SIDES, dark),
                edge_line((x, 1.15, _NEAR), (x, 1.15, WALL - 0.08), SIDES, dark.darker(0.09), 0.025),
            ]
        elif not designer.future:
            records += _receding_blocks(designer, x, tone)
    records += _window(designer, stone)
    records += _beam(designer)
    deep = {"dawn": 0.34, "day": 0.30, "dusk": 0.40, "night": 0.44}[designer.air.hour]
    for side in (-1, 1):
        x = side * HALF
        corners = ((x, -0.02, _NEAR), (x, HIGH, _NEAR), (x, HIGH, WALL), (x, -0.02, WALL))
        whole = polygon([seen(spot, SIDES) for spot in corners])
        edge = seen((x, 1.0, WALL), SIDES)[0]
        records += [
            fade(whole, (side * 4.6, 0), (side * 2.4, 0), SHADE, deep * 1.3, 0.0),
            fade(whole, (edge, 0), (edge + side * 0.5, 0), SHADE, deep * 0.8, 0.0),
        ]
    return records


def _receding_blocks(designer: Designer, x: float, tone: Colour) -> list[Record]:
    """Joints of the stone on a side wall."""
    high = 0.13 if designer.ancient and not designer.western else 0.30
    records: list[Record] = [
        edge_line((x, high * n, _NEAR), (x, high * n, WALL - 0.08), SIDES, tone.darker(0.055), 0.014)
        for n in range(1, int(HIGH / high) + 1)
    ]
    for row in range(int(HIGH / high) + 1):
        for n in range(9):
            z = 2.6 + 0.62 * n + 0.3 * (row % 2)
            if z < 6.3:
                y = high * row
                records.append(
                    edge_line((x, y, z), (x, min(HIGH, y + high), z), SIDES, tone.darker(0.055), 0.014)
                )
    return records


def _window(designer: Designer, stone: Colour) -> list[Record]:
    """High up: the sky of the hour between bars, in a deep reveal."""
    near, far, low, high = _WINDOW
    x = HALF - 0.01
    zenith, middle, horizon = designer.air.sky
    sky = middle.mixed(zenith, 0.3) if designer.air.hour == "night" else middle.mixed(horizon, 0.4)
    iron = designer.paint(0.26, 0.02, 262)
    records: list[Record] = [
        upright(
            x, low - 0.10, high + 0.08, near - 0.12, far + 0.12, SIDES, stone.lighter(0.05), lift=3, edge=0.6
        ),
        upright(x, low, high, near, far, SIDES, sky, lit=False),
        quad(
            ((x, low, near), (x, low, far), (x, low + 0.10, far - 0.06), (x, low + 0.10, near + 0.06)),
            SIDES,
            stone.lighter(0.10),
        ),
    ]
    bars_at = [near + (far - near) * (n + 0.5) / 5 for n in range(5)]
    records += [edge_line((x, low, at), (x, high, at), SIDES, iron, 0.032) for at in bars_at]
    records.append(edge_line((x, (low + high) / 2, near), (x, (low + high) / 2, far), SIDES, iron, 0.026))
    spot = seen((x, (low + high) / 2, (near + far) / 2), SIDES)
    return [*records, glow(*spot, 1.1, _light(designer)[0], _light(designer)[1] * 0.7)]


def _beam(designer: Designer) -> list[Record]:
    """The light's way from the window to its shape."""
    if designer.air.overcast:
        return []
    colour, strong = _light(designer)
    near, far, low, high = _WINDOW
    upper, lower = seen((HALF, high, far), SIDES), seen((HALF, low, near), SIDES)
    body = polygon((upper, lower, _SHAPE[1], _SHAPE[0], _SHAPE[3]))
    stops = ((0.0, colour.clear(strong * 0.36)), (1.0, colour.clear(strong * 0.06)))
    return [Wash(body, upper, (0.5, 1.3), stops, blend="plus", lit=False)]


def _ground(designer: Designer, stone: Colour) -> list[Record]:
    """Worn flags; of old straw on them."""
    ground: list[Record] = list(paving(designer, WALL, stone.darker(0.03), half=8.0, size=0.85))
    if designer.ancient or designer.thirties:
        straw = designer.paint(0.66, 0.085, 88)
        for n in range(64):
            x, z = designer.between(0.2, 2.25, "straw", n), designer.between(5.0, 6.4, "straw", n, "z")
            turn = designer.between(-1.0, 1.0, "straw", n, "turn")
            ends = (
                (x, z),
                (x + 0.16, z + 0.05 * turn),
                (x + 0.165, z + 0.05 * turn + 0.02),
                (x + 0.005, z + 0.02),
            )
            ground.append(
                Cut(polygon(ends), straw.lighter(designer.between(-0.08, 0.08, "straw", n, "t")), edge=0)
            )
    colour, strong = _light(designer)
    ground += [
        Soft(ellipse(0.6, 6.1, 0.9, 0.4), colour.clear(strong * 0.5), 14),
        *(
            Soft(rectangle(side * HALF - 0.25, 1.5, 0.5, WALL - 1.6), SHADE.clear(0.34), 8)
            for side in (-1, 1)
        ),
        Soft(rectangle(-HALF, WALL - 0.24, 2 * HALF, 0.4), SHADE.clear(0.30), 7),
    ]
    for n in range(7):
        x = -1.78 + 0.235 * n
        ground.append(
            Soft(
                polygon(((x, 6.45), (x + 0.05, 6.45), (x + 0.16, 5.3), (x + 0.08, 5.3))), SHADE.clear(0.22), 3
            )
        )
    return [*ground, *floor_glow(designer, -1.0, 5.9, 1.2, 0.6, LAMP, 0.40)]


def _bed(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    """A plank on chains, a thin mattress, a folded blanket, a flat pillow; of old planks with straw."""
    x, z = 1.40, 5.6
    wood, iron = designer.paint(0.40, 0.055, 48), designer.paint(0.40, 0.02, 260)
    old = designer.ancient
    tick = designer.paint(0.66, 0.03, 80) if not old else designer.paint(0.62, 0.08, 86)
    cloth = designer.paint(0.46, 0.045, 235) if not old else designer.paint(0.44, 0.05, 60)
    left, right = x - 0.76, x + 0.76
    behind: list[Record] = [
        line(((right - 0.06, 0.40), (right + 0.10, 1.55)), iron, 0.022),
        *(
            Cut(
                ellipse(right - 0.05 + 0.0124 * n, 0.46 + 0.095 * n, 0.016, 0.036),
                iron.lighter(0.08),
                edge=0.3,
            )
            for n in range(12)
        ),
        Cut(rectangle(right - 0.42, 0.46, 0.40, 0.13, radius=0.06), tick.lighter(0.10), lift=3),
        Cut(rectangle(left + 0.06, 0.44, 1.40, 0.09, radius=0.03), tick.darker(0.03), lift=3),
    ]
    before: list[Record] = [
        panel(left, 0.30, 1.52, 0.075, wood, lift=5),
        line(((left + 0.03, 0.345), (right - 0.03, 0.340)), wood.darker(0.08), 0.010),
        Cut(rectangle(left + 0.02, 0.375, 1.48, 0.085, radius=0.035), tick, lift=4),
        *(
            line(((left + 0.14 + 0.17 * n, 0.38), (left + 0.14 + 0.17 * n, 0.455)), tick.darker(0.09), 0.016)
            for n in range(8)
        ),
        Cut(rectangle(left + 0.03, 0.40, 0.36, 0.11, radius=0.03), cloth, lift=4),
        line(((left + 0.05, 0.45), (left + 0.37, 0.45)), cloth.darker(0.07), 0.012),
        line(((left + 0.05, 0.33), (left + 0.05, 0.0)), iron, 0.05),
        line(((right - 0.05, 0.33), (right - 0.05, 0.0)), iron, 0.05),
    ]
    cards = (Card("bunk behind", z + 0.16, tuple(behind)), Card("bunk before", z - 0.06, tuple(before)))
    return cards, Seat("bunk", x, z, 0.45, -1)


def _front(designer: Designer) -> Card:
    """A bucket close at the left edge, out of focus."""
    tin = designer.paint(0.40, 0.02, 250) if not designer.ancient else designer.paint(0.36, 0.05, 48)
    body = polygon(((-1.52, 0.20), (-1.14, 0.20), (-1.06, 0.66), (-1.60, 0.66)))
    return Card(
        "foreground bucket",
        2.4,
        (
            Cut(body, tin, lift=6),
            Cut(ellipse(-1.33, 0.66, 0.27, 0.05), tin.darker(0.12), lift=1),
            line(((-1.585, 0.55), (-1.08, 0.55)), tin.lighter(0.08), 0.02),
        ),
        blur=5.0,
    )
