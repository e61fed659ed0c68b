"""The alley: two walls that run away from the eye, doors and windows in them, a strip of sky, light where it ends."""

from collections.abc import Iterator

from yingxi.film.colour import Colour
from yingxi.stage.display import Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import potted_plant, tree
from yingxi.stage.sets.lamps import LIT_SHADE, lantern, lit, pool
from yingxi.stage.sets.receding import BEFORE, edge_line, quad, seen, upright
from yingxi.stage.sets.signs import column
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, landmark, town
from yingxi.stage.sets.streets_abroad import street_abroad
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.wares import crate

HALF = 2.7
_NEAR, _ENDS = 1.7, (8.6, 13.0, 20.0)
ENDS = 24.0
_SIGNS = ("茶", "面", "酒", "药", "鞋", "影", "花", "书")


def alley(designer: Designer) -> Place:
    """People stand between the walls; every edge runs to one point behind them."""
    if designer.abroad and not designer.today:
        return street_abroad(designer)
    cards, seat = _seat(designer)
    lamps = (*pool(designer, -2.2, 2.4, 6.6, 2.8, 0.44), *pool(designer, 2.2, 2.3, 8.6, 2.6, 0.34))
    return Place(
        cards=(*_far(designer), *_walls(designer), _things(designer), *cards, _front(designer)),
        ground=tuple(_ground(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.8), (3.4, 5.8)),
        pools=lamps,
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    """What stands where the alley opens: roofs and a pagoda, a town, towers."""
    high = 17.0 if designer.future else 8.0 if designer.today else 5.0
    end: list[Record] = []
    if designer.ancient or not (designer.western or designer.future or designer.today):
        end += landmark(designer, -0.9, 0.3, 8.5)
    else:
        end += tree(designer, "end tree", 0.7, 6.0, spread=0.34)
    return (
        sky(designer, sun=(5, 21), low=1, top=33),
        hills(
            designer, "hills", 90, designer.paint(0.62, 0.045, 240), level=6.0, swell=3.0, haze=0.5, blur=2.0
        ),
        town(
            designer,
            "roofs",
            52,
            base=-0.5,
            low=high * 0.5,
            high=high,
            left=-30,
            right=30,
            paint=designer.paint(0.62, 0.035, 45),
            haze=0.40,
            blur=1.4,
        ),
        Card("end", 36, tuple(end), haze=0.30, blur=1.0),
        Card("mist", 30, far_haze(designer, 0.2, 3.2, strength=0.55)),
    )


def _paints(designer: Designer) -> tuple[Colour, Colour, Colour]:
    """Of the walls, of doors and shutters, of what covers the walls' heads."""
    if designer.future:
        return (
            designer.paint(0.46, 0.035, 262),
            designer.paint(0.36, 0.04, 268),
            designer.paint(0.40, 0.03, 260),
        )
    if designer.western and designer.ancient:
        return designer.paint(0.64, 0.03, 72), designer.paint(0.40, 0.05, 48), designer.paint(0.46, 0.05, 40)
    if designer.western:
        return (
            designer.masonry(0.56, 0.065, 38),
            designer.paint(0.42, 0.065, 155),
            designer.paint(0.66, 0.02, 80),
        )
    if designer.today:
        return (
            designer.paint(0.74, 0.025, 85),
            designer.paint(0.48, 0.055, 200),
            designer.paint(0.60, 0.02, 240),
        )
    return (
        designer.paint(0.62, 0.018, 235),
        designer.paint(0.46, 0.105, 28),
        designer.roof(designer.paint(0.42, 0.022, 250)),
    )


def _heights(designer: Designer) -> tuple[float, ...]:
    """Of each stretch's walls, left then right, nearest first."""
    if designer.future or designer.today or (designer.western and not designer.ancient):
        return (7.5, 8.5, 6.5, 9.5, 8.0, 7.0)
    return (3.3, 2.9, 3.7, 3.2, 3.0, 3.5)


def _walls(designer: Designer) -> Iterator[Card]:
    wall, wood, cap = _paints(designer)
    heights = _heights(designer)
    shade = Colour(0.16, 0.05, designer.air.light.shadow.hue)
    for number in (2, 1, 0):
        near, far = (_NEAR, *_ENDS)[number] * (BEFORE if number else 1.0), _ENDS[number]
        records: list[Record] = []
        for side in (-1, 1):
            high = heights[2 * number + (side > 0)]
            dark = 0.05 if side == designer.air.light.key_x else 0.0
            tone = wall.darker(dark).lighter(designer.between(-0.02, 0.03, "wall", number, side))
            records += _wall(designer, number, side, far, high, tone)
            records += _openings(designer, number, side, far, wood.darker(dark))
            records += _head(designer, side, near, far, high, cap.darker(dark))
            x = side * HALF
            records += [
                quad(
                    ((x, -0.02, near), (x, 0.5, near), (x, 0.5, far), (x, -0.02, far)), far, shade.clear(0.22)
                )
            ]
        yield Card(
            f"walls {number}",
            far,
            tuple(records),
            haze=(0.0, 0.07, 0.16)[number],
            blur=(0.0, 0.2, 0.6)[number],
        )


def _wall(designer: Designer, number: int, side: int, far: float, high: float, tone: Colour) -> list[Record]:
    """One side of one stretch: bricks in courses, plaster that has fallen, ribs of light."""
    near, x = (_NEAR, *_ENDS)[number], side * HALF
    early = near * (BEFORE if number else 1.0)
    records: list[Record] = [upright(x, -0.02, high, early, far, far, tone, lift=5, edge=0.6)]
    first = max(near, 5.0)
    if designer.future:
        for n, at in enumerate((first + 0.6, (first + far) / 2 + 0.4)):
            light = neon(designer, number, side, n)
            records += [
                upright(x, 0.0, high, at, at + 0.3, far, tone.lighter(0.05), lift=3),
                upright(x, 0.2, high - 0.6, at + 0.12, at + 0.18, far, light, lit=False),
            ]
        return records
    bare = designer.today or (designer.western and designer.ancient)
    courses = 5 if bare else 12
    for row in range(1, courses):
        y = (high if not bare else 1.0) * row / courses
        records.append(edge_line((x, y, first), (x, y, far), far, tone.darker(0.035), 0.012 * far / first))
    if bare:
        records.append(upright(x * 0.999, 0.0, 0.95, early, far, far, tone.darker(0.10)))
    for n in range(26):
        z = first + (far - first) * designer.between(0, 1, "brick", number, side, n) ** 0.8
        y = high * (int(designer.between(0, courses - 1, "brick", number, side, n, "row")) + 0.08) / courses
        deep = 0.34 + 0.1 * number
        shift = designer.between(-0.05, 0.04, "brick", number, side, n, "tone")
        if not bare and z + deep < far:
            records.append(upright(x, y, y + high / courses * 0.84, z, z + deep, far, tone.lighter(shift)))
    return records


def _openings(designer: Designer, number: int, side: int, card: float, wood: Colour) -> list[Record]:
    """A door and a window or two on one side of a stretch, and what hangs beside them."""
    x = side * HALF * 0.998
    door = ((6.5, 1.0), (9.6, 1.3), (14.6, 1.7))[number]
    late = ((7.55, 0.75), (11.3, 1.1), (17.0, 1.8))[number]
    (at, deep), (then, wide) = (door, late) if (number + (side > 0)) % 2 == 0 else (late, door)
    stone = designer.paint(0.66, 0.015, 85)
    pane, falls = lit(designer, designer.paint(0.44, 0.04, 230), LIT_SHADE.darker(0.04))
    glowing = designer.between(0, 1, "lit", number, side) < 0.72
    if not glowing:
        pane, falls = designer.paint(0.40, 0.04, 235), True
    records: list[Record] = []
    if designer.future:
        light = neon(designer, "door", number, side)
        records += [
            upright(x, 0.0, 2.2, at, at + deep, card, wood.darker(0.06), lift=3),
            upright(
                x, 0.05, 2.08, at + 0.08, at + deep - 0.08, card, light.darker(0.22).clear(0.85), lit=False
            ),
            upright(x, 2.26, 2.40, at, at + deep, card, light, lit=False),
        ]
        records += _sign(designer, number, side, card, then, light)
        return records
    records += [
        upright(x, -0.02, 2.36, at - 0.16, at + deep + 0.16, card, stone, lift=4, edge=0.5),
        upright(x, 0.06, 2.18, at, at + deep, card, wood, lift=2, edge=0.4),
        edge_line(
            (x, 0.1, at + deep / 2), (x, 2.15, at + deep / 2), card, wood.darker(0.09), 0.02 * card / at
        ),
        *(
            disc(
                *seen((x, 1.08, at + deep * share), card),
                0.045 * card / at,
                None,
                designer.paint(0.74, 0.09, 84),
                lift=1,
            )
            for share in (0.42, 0.58)
        ),
        upright(
            x, 1.12, 2.10, then - 0.08, then + wide * 0.7 + 0.08, card, stone.darker(0.03), lift=3, edge=0.4
        ),
        upright(x, 1.20, 2.02, then, then + wide * 0.7, card, pane, lit=falls),
        *(
            edge_line(
                (x, 1.20, then + wide * 0.7 * k / 4),
                (x, 2.02, then + wide * 0.7 * k / 4),
                card,
                wood.darker(0.04),
                0.02 * card / then,
            )
            for k in range(1, 4)
        ),
        edge_line((x, 1.6, then), (x, 1.6, then + wide * 0.7), card, wood.darker(0.04), 0.02 * card / then),
    ]
    if designer.today or (designer.western and not designer.ancient):
        for row, y in enumerate((3.3, 5.4)):
            dim = designer.between(0, 1, "above", number, side, row) < 0.5
            shown = (pane, falls) if dim else (designer.paint(0.42, 0.04, 232), True)
            records += [
                upright(
                    x, y - 0.08, y + 1.28, at - 0.05, at + deep * 0.85 + 0.05, card, stone, lift=3, edge=0.4
                ),
                upright(x, y, y + 1.2, at, at + deep * 0.85, card, shown[0], lit=shown[1]),
            ]
    elif not designer.western:
        red = designer.paint(0.52, 0.12, 28)
        records += [
            upright(x, 0.8, 2.0, place, place + 0.14, card, red, lift=1)
            for place in (at - 0.36, at + deep + 0.2)
        ]
    return records


def _sign(designer: Designer, number: int, side: int, card: float, z: float, light: Colour) -> list[Record]:
    """An upright sign that stands out from the wall into the alley."""
    x, y = seen((side * (HALF - 0.45), 3.1, z), card)
    size = 0.34 * card / z
    text = designer.one_of(_SIGNS, "sign", number, side) + designer.one_of(
        _SIGNS, "sign", number, side, "below"
    )
    return [
        panel(
            x - size * 0.8,
            y - size * 2.9,
            size * 1.6,
            size * 3.2,
            designer.paint(0.26, 0.04, 270),
            lift=4,
            radius=0.06,
        ),
        *column(text, x, y - size * 0.1, size, light.lighter(0.06)),
        glow(x, y - size * 1.3, size * 3.4, light, 0.34 if designer.air.lamps else 0.14),
    ]


def _head(designer: Designer, side: int, near: float, far: float, high: float, cap: Colour) -> list[Record]:
    """Tiles or a coping on the wall, seen from below; pipes and boxes on later ones."""
    x = side * HALF
    out = x - side * 0.34
    records: list[Record] = [
        quad(
            (
                (x, high - 0.05, near),
                (out, high + 0.05, near),
                (out, high + 0.05, far),
                (x, high - 0.05, far),
            ),
            far,
            cap.darker(0.07),
        ),
        quad(
            (
                (out, high + 0.02, near),
                (out, high + 0.22, near),
                (out, high + 0.22, far),
                (out, high + 0.02, far),
            ),
            far,
            cap,
            lift=4,
            edge=0.6,
        ),
    ]
    first = max(near, 4.8)
    if not (designer.western or designer.future or designer.today):
        for n in range(9):
            z = first + (far - first) * n / 9
            spot = seen((out, high + 0.08, z), far)
            records.append(disc(*spot, 0.085 * far / z, None, cap.lighter(0.08), lift=2))
    if designer.today:
        z = first + (far - first) * (0.36 if side > 0 else 0.62)
        records += [
            upright(
                x * 0.985, 2.55, 3.0, z, z + 0.7, far, designer.paint(0.84, 0.008, 230), lift=4, edge=0.5
            ),
            edge_line(
                (x, 0.2, z + 1.0), (x, high, z + 1.0), far, designer.paint(0.70, 0.01, 240), 0.06 * far / z
            ),
        ]
    return records


def _things(designer: Designer) -> Card:
    """Lamps over the way, wires or a cord of washing, pots and crates at the walls' feet."""
    records: list[Record] = []
    iron = designer.paint(0.32, 0.02, 262)
    lamp = (-2.05, 2.55)
    if designer.future:
        light = neon(designer, "lamp")
        records += [glow(*lamp, 1.8, light, 0.4), panel(-2.4, 2.5, 0.7, 0.08, light, lift=0)]
    elif designer.western or designer.today:
        shade, falls = lit(designer, designer.paint(0.80, 0.03, 85))
        records += [
            line([(-2.62, 2.3), (-2.55, 2.8), (-2.2, 2.86), (-2.06, 2.7)], iron, 0.045, curved=True),
            disc(*lamp, 0.13, 0.17, shade, lift=3, lit=falls),
        ]
        if designer.air.lamps:
            records += [glow(*lamp, 2.0, LAMP, 0.42)]
    else:
        records += lantern(designer, -2.05, 2.45, 0.42, cord=0.5) + lantern(
            designer, 2.1, 2.5, 0.34, cord=0.4
        )
        if designer.air.lamps:
            records += [glow(-2.05, 2.4, 1.8, Colour(0.80, 0.12, 52), 0.36)]
    if not (designer.ancient or designer.future):
        records += [
            line(
                [(-2.9, 3.6), (0.1, 3.16 + 0.1 * k), (2.9, 3.7 - 0.1 * k)],
                iron.clear(0.8),
                0.014,
                curved=True,
            )
            for k in range(3)
        ]
    elif designer.ancient:
        records.append(
            line([(-2.9, 3.3), (0.2, 2.95), (2.9, 3.35)], designer.paint(0.56, 0.05, 75), 0.022, curved=True)
        )
        for n, hue in enumerate((235.0, 30.0, 90.0, 150.0)):
            x = -1.2 + 0.66 * n
            records.append(
                panel(x, 2.5 + 0.03 * (n % 2), 0.46, 0.50, designer.paint(0.66, 0.065, hue), lift=4)
            )
    records += potted_plant(designer, "pot", 2.62, 0.0, 0.66, pot_hue=30)
    records += potted_plant(designer, "pot 2", -2.72, 0.0, 0.78, pot_hue=220, kind="sword")
    if designer.ancient or not designer.western:
        records += crate(designer, "crate", -3.5, 0, 0.6, 0.4)
    else:
        steel = designer.paint(0.58, 0.015, 245)
        records += [
            panel(-3.45, 0, 0.56, 0.78, steel, lift=6),
            panel(-3.5, 0.76, 0.66, 0.09, steel.lighter(0.06), lift=4, radius=0.04),
            *(
                line(((-3.38 + 0.14 * n, 0.04), (-3.38 + 0.14 * n, 0.74)), steel.darker(0.06), 0.014)
                for n in range(4)
            ),
        ]
    return Card("along the walls", 6.9, tuple(records))


def _seat(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    wood = designer.paint(0.56, 0.055, 58)
    return wooden_chair(designer, "stool", 1.7, 5.8, wood, facing=-1, height=0.44, stool=True)


def _ground(designer: Designer) -> list[Record]:
    stone = designer.paint(0.54, 0.02, 250) if not designer.today else designer.paint(0.56, 0.012, 255)
    records: list[Record] = list(paving(designer, ENDS, stone, half=HALF + 3, size=0.62))
    shade = Colour(0.15, 0.05, designer.air.light.shadow.hue)
    records += [Soft(rectangle(side * HALF - 0.5, 1.5, 1.0, ENDS), shade.clear(0.32), 12) for side in (-1, 1)]
    records += [Soft(ellipse(0, 15.0, 1.2, 6.0), designer.air.sky[2].clear(0.20), 16)]
    first = neon(designer, "lamp") if designer.future else LAMP
    records += floor_glow(designer, -1.9, 6.6, 1.8, 1.0, first, 0.6) + floor_glow(
        designer, 1.6, 9.0, 1.5, 1.4, first, 0.4
    )
    return records + wetness(
        designer, ENDS, half=HALF, glints=((-1.7, first), (1.5, first)) if designer.air.lamps else ()
    )


def _front(designer: Designer) -> Card:
    return Card(
        "foreground pot",
        2.45,
        tuple(potted_plant(designer, "near pot", -1.56, 0.22, 0.76, pot_hue=35)),
        blur=5.0,
    )
