"""The corridor: doors on both sides of a long passage, lamps one behind the other, a window where it ends."""

from collections.abc import Iterator

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, tiles
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import potted_plant, tree
from yingxi.stage.sets.lamps import lantern, lit, pool
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.receding import BEFORE, EYE, edge_line, lying, quad, seen, stretch, upright
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.walls import wall_hue, wall_paint

HALF, HIGH = 2.75, 3.0
# Each stretch of the passage ends here; the window's wall stands behind the last.
_ENDS = (8.4, 11.5, 16.0)
_NEAR = 1.7
_WALL = 16.5
_WINDOW: Box = (-1.05, 0.95, 2.1, 1.55)
# Where doors begin along each stretch, and how deep they are.
_DOORS = ((6.35, 1.05), (9.2, 1.1), (12.6, 1.2))
# At dusk and night one door stands open on a lit room: its side and stretch.
_OPEN = (-1, 0)


def corridor(designer: Designer) -> Place:
    """People stand in its first stretch; the floor and every edge run to one point behind them."""
    room = Designer(designer.setting, designer.air.lit_from(1))
    cards, seat = _seat(room)
    lamps = (*pool(room, 0.0, 2.5, 5.4, 2.8, 0.42), *pool(room, 0.0, 2.5, 8.6, 2.6, 0.30))
    daylight = () if room.air.lamps else (Pool(0.0, 1.6, 6.4, 2.6, room.air.sky[2], 0.14),)
    return Place(
        cards=(*_yard(room), _end(room), *_stretches(room), *cards, _front(room)),
        ground=tuple(_ground(room)),
        ground_ends=_WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room),
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*lamps, *daylight),
    )


def _yard(designer: Designer) -> tuple[Card, ...]:
    """What the window at the end shows."""
    trees = tree(designer, "yard 1", -1.7, 5.2, spread=0.36) + tree(designer, "yard 2", 1.5, 6.4, spread=0.36)
    return (
        sky(designer, sun=None, low=0, top=26),
        hills(
            designer,
            "hills",
            90,
            designer.paint(0.62, 0.045, 235),
            level=5.0,
            swell=2.5,
            haze=0.5,
            blur=1.5,
        ),
        Card("trees", 30, tuple(trees), haze=0.26, blur=1.0),
    )


def _paints(designer: Designer) -> tuple[Colour, Colour, Colour, Colour]:
    """Of wall, dado, door and ceiling."""
    hue = wall_hue(designer)
    if designer.ancient and designer.western:
        stone = designer.paint(0.58, 0.022, 72)
        return stone, stone.darker(0.04), designer.paint(0.40, 0.05, 50), stone.darker(0.12)
    if designer.ancient:
        return (
            designer.paint(0.70, 0.03, 82),
            designer.paint(0.50, 0.018, 245),
            designer.paint(0.44, 0.095, 30),
            designer.paint(0.40, 0.06, 38),
        )
    if designer.future:
        return (
            designer.paint(0.66, 0.022, 238),
            designer.paint(0.58, 0.028, 245),
            designer.paint(0.74, 0.014, 235),
            designer.paint(0.60, 0.022, 240),
        )
    if designer.today:
        return (
            designer.paint(0.72, 0.018, hue),
            designer.paint(0.60, 0.04, hue + 10),
            designer.paint(0.62, 0.05, 62),
            designer.paint(0.78, 0.012, 90),
        )
    return (
        wall_paint(designer),
        designer.paint(0.47, 0.045, hue - 15),
        designer.paint(0.42, 0.05, 48),
        wall_paint(designer).lighter(0.05),
    )


def _stretches(designer: Designer) -> Iterator[Card]:
    wall, dado, door, top = _paints(designer)
    shade = Colour(0.14, 0.05, designer.air.light.shadow.hue)
    for number in (2, 1, 0):
        near, far = (_NEAR, *_ENDS)[number] * (BEFORE if number else 1.0), _ENDS[number]
        records = stretch(HALF, HIGH, near, far, wall.lighter(0.015), top, other=wall.darker(0.02))
        for side in (-1, 1):
            x = side * HALF
            tone = dado if side < 0 else dado.darker(0.025)
            records += [
                upright(x, -0.02, 0.95, near, far, far, tone),
                edge_line((x, 0.95, near), (x, 0.95, far), far, tone.lighter(0.09), 0.05),
                edge_line((x, 0.06, near), (x, 0.06, far), far, tone.darker(0.10), 0.10),
                edge_line((x, HIGH - 0.05, near), (x, HIGH - 0.05, far), far, top.darker(0.10), 0.05),
            ]
            if (side, number) == _OPEN and designer.air.lamps and not designer.future:
                records += _lit_doorway(number, far, door)
            else:
                records += _door(designer, side, number, far, door)
        records += _above(designer, (_NEAR, *_ENDS)[number], far, top)
        records += _air(far, shade)
        yield Card(f"passage {number}", far, tuple(records), haze=(0.0, 0.03, 0.07)[number])


def _air(far: float, shade: Colour) -> list[Record]:
    """The ceiling's and the corners' shade on one stretch."""
    foot, high = seen((HALF, -0.02, far), far)[1], seen((HALF, HIGH, far), far)[1]
    broad = 9.0
    hole = (-HALF, foot - 0.1, 2 * HALF, high - foot + 0.1)
    outer = polygon(((-broad, -4), (broad, -4), (broad, 8), (-broad, 8)))
    ring = with_hole(outer, (hole,))
    return [
        fade(ring, (-broad, EYE), (-HALF - 0.2, EYE), shade, 0.42, 0.0),
        fade(ring, (broad, EYE), (HALF + 0.2, EYE), shade, 0.46, 0.0),
        fade(ring, (0, 8), (0, high), shade, 0.4, 0.0),
    ]


def _lit_doorway(number: int, card: float, paint: Colour) -> list[Record]:
    """An open door: the light of the room behind it, and the leaf that stands out into the passage."""
    x, (near, deep) = _OPEN[0] * (HALF - 0.01), _DOORS[number]
    far, high = near + deep, 2.12
    warm = Colour(0.84, 0.105, 74)
    at = seen((x, 1.1, near + deep / 2), card)
    leaf = [(x + out, y, far - 0.15 * out) for out, y in ((0.0, 0.0), (0.62, 0.0), (0.62, high), (0.0, high))]
    return [
        upright(x, 0.0, high + 0.10, near - 0.12, far + 0.12, card, paint.lighter(0.10), lift=4, edge=0.5),
        upright(x, 0.0, high, near, far, card, warm, lit=False),
        upright(x, 0.0, 0.62, near, far, card, warm.darker(0.07), lit=False),
        glow(*at, 1.3 * card / near, LAMP, 0.42),
        quad(leaf, card, paint, lift=5, edge=0.6),
    ]


def _door(designer: Designer, side: int, number: int, card: float, paint: Colour) -> list[Record]:
    """One door in its casing on the side wall, of the passage's time."""
    x = side * (HALF - 0.01)
    near, deep = _DOORS[number]
    far, high = near + deep, 2.12
    tone = paint if side < 0 else paint.darker(0.03)
    if designer.ancient and not designer.western:
        return _lattice(designer, x, near - 0.2, far + 0.2, card, tone)
    light = neon(designer, "door")
    case = paint.lighter(0.10) if not designer.future else paint.darker(0.12)
    records: list[Record] = [
        upright(x, 0.0, high + 0.10, near - 0.12, far + 0.12, card, case, lift=4, edge=0.5),
        upright(x, 0.0, high, near, far, card, tone, lift=2, edge=0.4),
    ]
    if designer.future:
        return [
            *records,
            upright(x, high - 0.16, high - 0.08, near + 0.2, far - 0.2, card, light, lit=False),
            *(
                upright(x, 0.1, high - 0.05, at, at + 0.03, card, light, lit=False)
                for at in (near - 0.07, far + 0.04)
            ),
            edge_line(
                (x, 0.05, (near + far) / 2), (x, high - 0.2, (near + far) / 2), card, tone.darker(0.2), 0.02
            ),
        ]
    third = deep / 8
    for low, top in ((0.16, 0.86), (1.02, 1.98)):
        for first in (near + third, near + 4.5 * third):
            last = first + 2.5 * third
            if designer.today and low > 1:
                continue
            records.append(upright(x, low, top, first, last, card, tone.darker(0.055), lift=1, edge=0.3))
    if designer.today:
        pane, falls = lit(designer, designer.paint(0.70, 0.03, 220))
        records += [
            upright(x, 1.15, 1.92, near + 5 * third, near + 6.6 * third, card, pane, lift=1, lit=falls),
            upright(
                x, 2.26, 2.44, near + 2 * third, far - 2 * third, card, designer.paint(0.86, 0.02, 90), lift=2
            ),
        ]
    knob = seen((x, 1.0, near + deep * (0.14 if side > 0 else 0.12)), card)
    return [*records, disc(*knob, 0.045 * card / near * 0.8, None, designer.paint(0.78, 0.08, 85), lift=2)]


def _lattice(
    designer: Designer, x: float, near: float, far: float, card: float, wood: Colour
) -> list[Record]:
    """Two leaves of lattice with paper behind, a post on either side."""
    paper, falls = lit(designer, designer.paint(0.80, 0.03, 88), Colour(0.82, 0.09, 76))
    records: list[Record] = [
        upright(x, 0.0, 2.4, near, far, card, wood.darker(0.04), lift=4, edge=0.4),
        upright(x, 0.86, 2.28, near + 0.08, far - 0.08, card, paper, lit=falls),
        upright(x, 0.10, 0.76, near + 0.1, far - 0.1, card, wood.lighter(0.02), lift=1, edge=0.4),
    ]
    bars = [near + 0.08 + (far - near - 0.16) * n / 7 for n in range(1, 7)]
    records += [edge_line((x, 0.86, at), (x, 2.28, at), card, wood, 0.04) for at in bars]
    for y in (1.10, 1.34, 1.58, 1.82, 2.06):
        records += [edge_line((x, y, near + 0.08), (x, y, far - 0.08), card, wood, 0.035)]
    for at in (near - 0.14, far + 0.02):
        records += [upright(x * 0.985, 0.0, HIGH, at, at + 0.16, card, wood.lighter(0.04), lift=5, edge=0.6)]
    return records


def _above(designer: Designer, near: float, far: float, top: Colour) -> list[Record]:
    """Beams, tubes or ribs along the ceiling, and the lamps of one stretch."""
    first = max(near, 4.6)
    middle = (first + far) / 2
    records: list[Record] = []
    if designer.future:
        light = neon(designer, "rib")
        for at in (first + 0.4, middle + 0.3):
            records += [
                lying(-HALF, HALF, HIGH - 0.02, at, at + 0.12, far, light, lit=False),
                *(
                    upright(
                        side * (HALF - 0.02), 0.0, HIGH, at, at + 0.10, far, light.darker(0.06), lit=False
                    )
                    for side in (-1, 1)
                ),
            ]
        x, y = seen((0.0, HIGH, middle), far)
        return [*records, glow(x, y - 0.3, 3.0 * far / middle, light, 0.20)]
    if designer.today:
        shine = Colour(0.95, 0.03, 215) if designer.air.lamps else designer.paint(0.92, 0.012, 220)
        records = [
            *(
                edge_line((-HALF, HIGH, at), (HALF, HIGH, at), far, top.darker(0.05), 0.02)
                for at in (first + 0.2, middle, far - 0.2)
            ),
            lying(
                -0.42, 0.42, HIGH - 0.01, middle - 0.5, middle + 0.5, far, shine, lit=not designer.air.lamps
            ),
        ]
        x, y = seen((0.0, HIGH, middle), far)
        if designer.air.lamps:
            records += [glow(x, y - 0.5, 2.8 * far / middle, shine, 0.26)]
        return records
    beam = top.darker(0.10)
    for at in (first + 0.1, middle - 0.2, far - 0.5):
        records += [
            lying(-HALF, HALF, HIGH - 0.16, at, at + 0.24, far, beam.darker(0.03)),
            quad(
                ((-HALF, HIGH, at), (HALF, HIGH, at), (HALF, HIGH - 0.16, at), (-HALF, HIGH - 0.16, at)),
                far,
                beam,
                lift=3,
                edge=0.5,
            ),
        ]
    x, y = seen((0.0, 2.42, middle), far)
    scale = far / middle
    if designer.ancient and not designer.western:
        return [*records, *lantern(designer, x, y, 0.36 * scale, cord=0.5 * scale)]
    shade, falls = lit(designer, designer.paint(0.80, 0.03, 85))
    if designer.air.lamps:
        records += [glow(x, y, 2.2 * scale, LAMP, 0.34)]
    return [
        *records,
        line(
            ((x, y + 0.1 * scale), (x, seen((0, HIGH, middle), far)[1])), designer.paint(0.36, 0.02, 60), 0.02
        ),
        Cut(
            polygon(
                (
                    (x - 0.08 * scale, y + 0.16 * scale),
                    (x + 0.08 * scale, y + 0.16 * scale),
                    (x + 0.20 * scale, y),
                    (x - 0.20 * scale, y),
                )
            ),
            shade,
            lift=3,
            lit=falls,
        ),
    ]


def _end(designer: Designer) -> Card:
    """The wall with the window that all runs towards."""
    wall, dado, _, top = _paints(designer)
    outer = polygon(((-9.0, -0.1), (9.0, -0.1), (9.0, HIGH + 1), (-9.0, HIGH + 1)))
    _, bottom, _, height = _WINDOW
    frame = designer.paint(0.72, 0.02, 80)
    records: list[Record] = [
        Cut(with_hole(outer, (_WINDOW,)), wall.lighter(0.03), edge=0),
        Cut(rectangle(-9.0, -0.1, 18.0, bottom - 0.12), dado.lighter(0.02), edge=0),
        *window(designer, _WINDOW, frame, columns=2, rows=3),
    ]
    if not designer.air.lamps:
        records.append(glow(0, bottom + height / 2, 2.6, designer.air.sky[2], 0.26))
    return Card("wall", _WALL, (*records, Cut(rectangle(-9.0, HIGH, 18.0, 1.2), top, edge=0)), haze=0.08)


def _seat(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    wood, iron = designer.paint(0.52, 0.055, 52), designer.paint(0.40, 0.02, 255)
    if designer.future:
        wood = designer.paint(0.80, 0.012, 235)
    return bench(designer, "bench", 1.62, 5.9, 1.15, wood, iron)


def _ground(designer: Designer) -> list[Record]:
    paint = designer.paint(0.50, 0.05, 52)
    if designer.today or (designer.ancient and designer.western):
        laid = list(tiles(designer, _WALL, designer.paint(0.64, 0.02, 85), size=0.55, checked=designer.today))
    else:
        laid = list(planks(designer, _WALL, paint))
    shine = designer.air.sky[2] if not designer.air.lamps else LAMP
    laid += [Soft(ellipse(0, at, 1.0, 1.9), shine.clear(0.13), 14) for at in (8.0, 11.0, 14.0)]
    shade = Colour(0.14, 0.05, designer.air.light.shadow.hue)
    laid += [Soft(rectangle(side * HALF - 0.4, 1.5, 0.8, _WALL), shade.clear(0.30), 10) for side in (-1, 1)]
    if not (designer.ancient or designer.future or designer.today):
        runner = designer.paint(0.46, 0.085, designer.one_of((22.0, 155.0, 250.0), "runner"))
        laid += [
            Cut(rectangle(-0.95, 1.5, 1.9, _WALL - 1.9), runner, edge=0),
            *(Cut(rectangle(x, 1.5, 0.07, _WALL - 1.9), runner.lighter(0.18), edge=0) for x in (-0.82, 0.75)),
        ]
    laid += floor_glow(designer, 0.0, 5.6, 1.8, 1.2, LAMP, 0.5)
    if designer.air.lamps and not designer.future:
        # What falls out of the open door.
        near, deep = _DOORS[_OPEN[1]]
        edge = _OPEN[0] * HALF
        wedge = polygon(
            ((edge, near), (edge, near + deep), (edge + 2.3, near + deep - 0.5), (edge + 2.3, near - 1.3))
        )
        laid.append(Soft(wedge, LAMP.clear(0.30), 8))
    return laid


def _front(designer: Designer) -> Card:
    return Card(
        "foreground plant",
        2.45,
        tuple(potted_plant(designer, "near plant", -1.54, 0.30, 0.74, pot_hue=30)),
        blur=5.0,
    )
