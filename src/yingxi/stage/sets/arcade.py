"""The courtyard of the west: an arcade about a paved court, a fountain, trees in pots, a gate to the garden."""

from collections.abc import Sequence
from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, Point, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import bush, conifer, leaf, leaf_colours, leaf_marks, tree
from yingxi.stage.sets.iron_lamps import bracket_lamp, string_of_bulbs
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.to_come import neon

ENDS, BEHIND = 9.2, 10.6
# The arcade: the middle of each arch, half its width, the height at which it springs; the wall's right end, in metres.
ARCHES, HALF, SPRINGS = (-4.75, -2.25, 0.25), 0.92, 1.62
CORNER, STOREY, LOW = 1.75, 3.02, 2.35
GATE = 3.1
FOUNTAIN = -2.85


def arcade(designer: Designer) -> Place:
    """A paved court; its arcade behind, the garden's gate to the right, two chairs of iron."""
    iron = designer.paint(0.40, 0.03, 160)
    first, seat = wooden_chair(designer, "stool", -1.6, 5.6, iron, facing=1, stool=True, height=0.44)
    second, other = wooden_chair(designer, "iron chair", 1.6, 5.6, iron.lighter(0.03), facing=-1)
    paint = designer.paint(0.64, 0.03, 62) if not designer.ancient else designer.paint(0.60, 0.016, 80)
    ground: list[Record] = list(paving(designer, ENDS, paint, size=0.6))
    ground += floor_glow(designer, -1.0, 7.6, 2.8, 1.0, LAMP, 0.6)
    ground += wetness(designer, ENDS, glints=((-1.0, LAMP), (1.5, LAMP)) if designer.air.lamps else ())
    return Place(
        cards=(
            sky(designer, sun=(20, 22), low=3, top=32),
            hills(
                designer, "hills", 70, designer.paint(0.62, 0.04, 200), level=8.0, swell=3.0, haze=0.45, blur=1.5
            ),
            Card("neighbours", 26, tuple(_neighbours(designer)), haze=0.3, blur=1.0),
            Card("garden", 13, tuple(_garden(designer)), haze=0.18, blur=0.5),
            Card("under the arches", BEHIND, tuple(_under_the_arches(designer)), haze=0.06),
            Card("arcade", ENDS, tuple(_walls(designer)), haze=0.03),
            Card(
                "court",
                7.4,
                tuple(_court(designer)),
                moving=None if _frozen(designer) else partial(_water, designer.air.sky[1]),
            ),
            *first,
            *second,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat, other),
        doors=((-3.4, 5.8), (3.4, 5.8)),
        pools=(*pool(designer, -1.0, 2.3, 7.2, 2.8, 0.44), *pool(designer, 1.5, 2.2, 7.4, 2.4, 0.34)),
    )  # fmt: skip


def _plaster(designer: Designer) -> Colour:
    """Stone of old, warm plaster, pale today, a smooth shell to come."""
    if designer.ancient:
        return designer.masonry(0.62, 0.022, 78)
    if designer.future:
        return designer.masonry(0.68, 0.014, 235)
    return designer.masonry(0.68, 0.03, 80) if designer.today else designer.masonry(0.67, 0.055, 68)


def _roof(designer: Designer) -> Colour:
    return designer.masonry(0.46, 0.02, 250) if designer.future else designer.masonry(0.50, 0.075, 38)


def _neighbours(designer: Designer) -> list[Record]:
    """A bell tower and two roofs beyond the garden, cypresses between them."""
    wall, roof = _plaster(designer).darker(0.04), _roof(designer)
    records: list[Record] = [
        panel(3.2, 0, 8.5, 5.0, wall, lift=4),
        sheet(((2.8, 4.9), (12.1, 4.9), (10.2, 6.4), (4.8, 6.4)), roof, lift=4),
        panel(13.2, 0, 2.4, 9.6, wall.lighter(0.03), lift=4),
        panel(12.9, 9.4, 3.0, 0.4, wall.lighter(0.06), lift=3),
        sheet(((12.9, 9.8), (15.9, 9.8), (14.4, 12.0)), roof.darker(0.03), lift=4),
        *(_opening(x, 7.2, 0.42, 1.0, Colour(0.34, 0.03, 270)) for x in (13.9, 14.9)),
    ]
    for n, (x, height) in enumerate(((8.6, 7.8), (11.6, 8.6), (-13.0, 8.2))):
        records += conifer(designer, f"cypress {n}", x, height)
    return records


def _garden(designer: Designer) -> list[Record]:
    """What the gate shows, and crowns over the wall."""
    records: list[Record] = []
    for n, (x, height) in enumerate(((2.3, 4.9), (6.9, 5.9), (9.8, 5.2))):
        records += tree(designer, f"garden {n}", x, height, spread=0.34)
    lawn = leaf_colours(designer)[1]
    return [
        *records,
        panel(2.0, -0.8, 10.5, 0.95, lawn, lift=0, edge=0),
        *bush(designer, "roses", 4.4, 2.2, 1.2, flowers=10),
        *bush(designer, "garden bush", 6.4, 1.8, 0.9),
    ]


def _under_the_arches(designer: Designer) -> list[Record]:
    """The wall in the arcade's shade: a door, two windows, lamplight out of them in the evening."""
    wall, wood = _plaster(designer).darker(0.12), designer.paint(0.42, 0.06, 42)
    pane, _ = lit(designer, designer.paint(0.52, 0.03, 230), Colour(0.80, 0.10, 72))
    records: list[Record] = [
        panel(-9.5, -0.05, 12.2, 3.3, wall, lift=0, edge=0),
        panel(-9.5, -0.5, 12.2, 0.5, wall.mixed(designer.paint(0.5, 0.03, 62), 0.6), lift=0, edge=0),
    ]
    records.append(
        fade(rectangle(-9.5, 1.8, 12.2, 1.5), (0, 3.3), (0, 1.8), Colour(0.2, 0.05, 280), 0.4, 0.0)
    )
    door = ARCHES[1] - 0.15
    records += [
        _opening(door, 0.0, 0.56, 1.55, wood.darker(0.05), rise=0.56),
        _opening(door, 0.04, 0.48, 1.55, wood.lighter(0.03), rise=0.48),
        line(((door, 0.05), (door, 2.02)), wood.darker(0.10), 0.025),
        *(
            Cut(rectangle(door + side * 0.24 - 0.16, y, 0.32, 0.52, radius=0.03), wood, edge=0.5)
            for side in (-1, 1)
            for y in (0.22, 0.90)
        ),
        disc(door + 0.08, 1.0, 0.03, None, designer.paint(0.74, 0.08, 85)),
    ]
    for x in (ARCHES[0] + 0.05, ARCHES[2] - 0.05):
        records += halo(designer, x, 1.4, 1.5, strength=0.4)
        records += [
            _opening(x, 0.86, 0.50, 0.75, wall.lighter(0.10), rise=0.5),
            Cut(_arched(x, 0.94, 0.42, 0.68, rise=0.42), pane, edge=0, lit=not designer.air.lamps),
            line(((x, 0.94), (x, 2.02)), wood, 0.05),
            *(line(((x - 0.42, y), (x + 0.42, y)), wood, 0.04) for y in (1.25, 1.60)),
            panel(x - 0.6, 0.78, 1.2, 0.09, wall.lighter(0.08), lift=3),
        ]
    return records


def _walls(designer: Designer) -> list[Record]:
    """The arcade's own wall with its storey above, then the low wall with the gate."""
    plaster, stone = _plaster(designer), designer.masonry(0.74, 0.02, 82)
    outer = polygon(((-9.5, -0.05), (-9.5, 6.2), (CORNER, 6.2), (CORNER, -0.05)))
    for x in (ARCHES[0] - 2.5, *ARCHES):
        outer = outer.joined(polygon(reversed(_arch_points(x, -0.05, HALF, SPRINGS))))
    low = polygon(((CORNER, -0.05), (CORNER, LOW), (10.5, LOW), (10.5, -0.05)))
    low = Path(low.steps + polygon(reversed(_arch_points(GATE, -0.05, 0.72, 1.28, rise=0.72))).steps)
    records: list[Record] = [Cut(low, plaster.darker(0.03), lift=7)]
    records += [panel(CORNER, LOW - 0.05, 9.0, 0.14, _roof(designer), lift=5)]
    records += [_arch_band(GATE, 0.72, 1.28, stone, 0.10), *_gate(designer)]
    records += _climbers(designer)
    records.append(Cut(outer, plaster, lift=10))
    records += _courses(designer, plaster) if designer.ancient else []
    trim = neon(designer, "arches") if designer.future else stone
    for x in (ARCHES[0] - 2.5, *ARCHES):
        records += [_arch_band(x, HALF, SPRINGS, trim, 0.05 if designer.future else 0.13)]
        if not designer.future:
            records.append(
                sheet(((x - 0.09, 2.50), (x + 0.09, 2.50), (x + 0.13, 2.76), (x - 0.13, 2.76)), stone, lift=3)
            )
    for n in range(4):
        records += _pillar(designer, (ARCHES[0] - 3.75, -3.5, -1.0, 1.46)[n], stone)
    records.append(panel(-9.5, STOREY, 9.5 + CORNER + 0.06, 0.15, stone, lift=5))
    records += _upper_storey(designer, stone)
    records.append(fade(rectangle(-9.5, 0, 20, 0.9), (0, 0), (0, 0.9), Colour(0.14, 0.04, 285), 0.24, 0.0))
    records += bracket_lamp(designer, -1.0, 2.28) + bracket_lamp(designer, 1.46, 2.28)
    if designer.today:
        records += string_of_bulbs(designer, (-5.5, 3.1), (CORNER, 2.9), (7.0, 2.9))
    return records  # fmt: skip


def _arch_points(
    x: float, base: float, half: float, springs: float, *, rise: float | None = None
) -> list[Point]:
    """Up the left side of an opening, over its round head and down again."""
    rise = half if rise is None else rise
    head = [(x - half * cos(pi * n / 16), springs + rise * sin(pi * n / 16)) for n in range(17)]
    return [(x - half, base), *head, (x + half, base)]


def _arched(x: float, base: float, half: float, tall: float, *, rise: float) -> Path:
    return polygon(_arch_points(x, base, half, base + tall, rise=rise))


def _opening(
    x: float, base: float, half: float, tall: float, colour: Colour, *, rise: float | None = None
) -> Cut:
    """A round-headed piece, `tall` to where its head begins."""
    return Cut(_arched(x, base, half, tall, rise=half if rise is None else rise), colour, lift=3)


def _arch_band(x: float, half: float, springs: float, colour: Colour, width: float) -> Stroke:
    """The band of stone that goes round an arch."""
    points = _arch_points(x, springs - 0.02, half + width / 2, springs)
    return Stroke(polygon(points, closed=False), colour, width)


def _pillar(designer: Designer, x: float, stone: Colour) -> list[Record]:
    """A half column before the wall between two arches."""
    foot = panel(x - 0.20, -0.03, 0.40, 0.18, stone.darker(0.05), lift=4)
    if designer.future:
        return [foot]
    return [
        panel(x - 0.12, 0.1, 0.24, SPRINGS - 0.2, stone.darker(0.02), lift=5),
        line(((x + 0.05, 0.15), (x + 0.05, SPRINGS - 0.14)), stone.darker(0.08), 0.03),
        sheet(
            (
                (x - 0.12, SPRINGS - 0.14),
                (x + 0.12, SPRINGS - 0.14),
                (x + 0.22, SPRINGS + 0.03),
                (x - 0.22, SPRINGS + 0.03),
            ),
            stone.lighter(0.02),
            lift=4,
        ),
        foot,
    ]


def _courses(designer: Designer, plaster: Colour) -> list[Record]:
    """Blocks of stone here and there in the wall."""
    records: list[Record] = []
    for n in range(26):
        x, y = designer.between(-6.4, 1.2, "block", n), STOREY + 0.22 + 0.27 * (n % 9)
        tone = plaster.lighter(designer.between(-0.05, 0.03, "block", n, "tone"))
        records.append(
            Cut(
                rectangle(x, y, designer.between(0.34, 0.62, "block", n, "wide"), 0.22, radius=0.02),
                tone,
                edge=0.4,
            )
        )
    return records  # fmt: skip


def _upper_storey(designer: Designer, stone: Colour) -> list[Record]:
    """Windows with shutters above the arches, the eaves over them."""
    pane, _ = lit(designer, designer.paint(0.46, 0.03, 235), Colour(0.80, 0.10, 72))
    shutter = designer.paint(0.50, 0.06, 165)
    records: list[Record] = []
    for n, x in enumerate((ARCHES[0] - 2.5, *ARCHES)):
        low, tall = STOREY + 0.55, 1.15
        records += [
            panel(x - 0.42, low - 0.06, 0.84, tall + 0.12, stone, lift=3),
            Cut(rectangle(x - 0.34, low, 0.68, tall), pane, edge=0, lit=not designer.air.lamps),
            line(((x, low), (x, low + tall)), stone.darker(0.05), 0.04),
            line(((x - 0.34, low + 0.7), (x + 0.34, low + 0.7)), stone.darker(0.05), 0.04),
            panel(x - 0.5, low - 0.12, 1.0, 0.08, stone.darker(0.03), lift=4),
        ]
        if designer.ancient or designer.future:
            continue
        for side in (-1, 1):
            left = x + side * 0.62 - 0.20
            records.append(panel(left, low - 0.02, 0.40, tall + 0.04, shutter, lift=5))
            records += [
                line(
                    ((left + 0.05, low + 0.1 + 0.11 * k), (left + 0.35, low + 0.1 + 0.11 * k)),
                    shutter.darker(0.06),
                    0.022,
                )
                for k in range(10)
            ]
        records += [
            disc(
                x - 0.4 + 0.13 * k,
                low + 0.0,
                0.06,
                None,
                designer.paint(0.66, 0.12, (20.0, 350.0)[(k + n) % 2]),
            )
            for k in range(7)
        ]
    roof = _roof(designer)
    records.append(panel(-9.7, 5.95, 11.65, 0.34, roof, lift=8))
    return records  # fmt: skip


def _gate(designer: Designer) -> list[Record]:
    """Two wings of iron, one ajar."""
    iron = designer.paint(0.36, 0.02, 250)
    records: list[Record] = []
    for n in range(5):
        x = GATE - 0.66 + 0.15 * n
        records.append(line(((x, 0.04), (x, 1.28 + 0.11 * n)), iron, 0.025))
    records += [
        line([(GATE - 0.70, 1.2), (GATE - 0.38, 1.46), (GATE - 0.04, 1.72)], iron, 0.03, curved=True),
        *(line(((GATE - 0.70, y), (GATE - 0.03, y)), iron, 0.03) for y in (0.16, 0.85)),
        *(line(((GATE + x, 0.04), (GATE + x, 1.3)), iron, 0.025) for x in (0.52, 0.60, 0.68)),
        *(line(((GATE + 0.50, y), (GATE + 0.70, y)), iron, 0.03) for y in (0.16, 0.85)),
    ]
    return records


def _climbers(designer: Designer) -> list[Record]:
    """A climbing rose over the low wall."""
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = []
    for n in range(46):
        share = n / 46
        x = 4.1 + 3.4 * share + designer.between(-0.2, 0.2, "climber", n)
        y = 2.45 - designer.between(0.0, 1.5 - 0.7 * share, "climber", n, "y")
        path = leaf(0.30, 0.15).turned(-1.4 + designer.between(-0.9, 0.9, "climber", n, "turn")).moved(x, y)
        records.append(Cut(path, (dark, middle, light)[n % 3], lift=3))
        if n % 5 == 0 and designer.setting.season not in ("autumn", "winter"):
            records.append(disc(x, y, 0.06, None, designer.paint(0.72, 0.10, 10), lift=2))
    return records


def _court(designer: Designer) -> list[Record]:
    """A fountain of two basins, orange trees in pots on either side."""
    stone = designer.masonry(0.70, 0.02, 82)
    wet = designer.air.sky[1].mixed(designer.paint(0.56, 0.045, 215), 0.5)
    x = FOUNTAIN
    half = [(0.10, 0.42), (0.06, 0.8), (0.11, 1.08)]
    stem = [*((x - a, y) for a, y in half), *((x + a, y) for a, y in reversed(half))]
    bowl = [(x - 0.42, 1.14), (x - 0.22, 0.99), (x + 0.22, 0.99), (x + 0.42, 1.14)]
    records: list[Record] = [
        sheet(((x - 0.74, 0), (x + 0.74, 0), (x + 0.80, 0.36), (x - 0.80, 0.36)), stone, lift=7),
        panel(x - 0.86, 0.34, 1.72, 0.09, stone.lighter(0.04), lift=4),
        disc(x, 0.43, 0.78, 0.06, wet, lift=0, lit=False),
        Cut(smooth(stem, tension=0.4), stone.darker(0.03), lift=4),
        Cut(smooth(bowl, tension=0.6), stone, lift=4),
        disc(x, 1.14, 0.42, 0.045, wet.lighter(0.04), lift=0, lit=False),
        disc(x, 1.22, 0.055, 0.09, stone.lighter(0.03), lift=2),
        *(line(((x + dx, 0.06), (x + dx * 1.04, 0.32)), stone.darker(0.07), 0.02) for dx in (-0.5, -0.2, 0.2, 0.5)),
    ]  # fmt: skip
    for n, (at, height) in enumerate(((3.55, 2.0), (-4.35, 1.7), (4.7, 1.5))):
        records += _orange(designer, f"orange {n}", at, height)
    return records


def _orange(designer: Designer, name: str, x: float, height: float) -> list[Record]:
    """A round little tree in a pot of clay."""
    dark, _, light = leaf_colours(designer)
    clay = designer.paint(0.56, 0.085, 42)
    up, across = height * 0.68, height * 0.29
    records: list[Record] = [
        line(((x, 0.3), (x, up)), designer.paint(0.42, 0.04, 55), 0.07),
        disc(x, up, across, across * 0.95, dark, lift=6),
        disc(x - across * 0.16, up + across * 0.18, across * 0.74, None, dark.lighter(0.04), lift=3),
    ]
    records += leaf_marks(designer, name, x, up, across * 0.75, across * 0.7, light, dark)
    for n in range(7):
        turn = 2 * pi * n / 7 + designer.between(-0.3, 0.3, name, "fruit", n)
        reach = across * designer.between(0.3, 0.8, name, "fruit", n, "out")
        spot = (x + reach * cos(turn), up + reach * sin(turn))
        records.append(disc(*spot, 0.055, None, designer.paint(0.74, 0.13, 62), lift=3))
    wide = height * 0.15
    return [
        *records,
        sheet(((x - wide * 0.75, 0), (x + wide * 0.75, 0), (x + wide, 0.42), (x - wide, 0.42)), clay, lift=6),
        panel(x - wide * 1.12, 0.36, wide * 2.24, 0.10, clay.lighter(0.03), lift=4),
        line(((x - wide * 0.85, 0.18), (x + wide * 0.85, 0.18)), clay.darker(0.06), 0.02),
    ]


def _frozen(designer: Designer) -> bool:
    return designer.setting.season == "winter" or designer.setting.weather == "snow"


def _water(sky: Colour, frame: int) -> DisplayList:
    """Threads that fall from the upper basin into the lower, and the rings they make."""
    pale = sky.mixed(Colour(0.97, 0.01, 220), 0.6)
    records: list[Record] = []
    for n, dx in enumerate((-0.40, -0.24, 0.24, 0.40)):
        sway = 0.012 * sin(frame * 0.5 + 2.1 * n)
        fall = [(FOUNTAIN + dx, 1.13), (FOUNTAIN + dx * 1.25 + sway, 0.85), (FOUNTAIN + dx * 1.36, 0.45)]
        records.append(Stroke(smooth(fall, closed=False), pale.clear(0.62), 0.02))
        ring = 0.05 + 0.10 * ((frame / 16 + n * 0.27) % 1.0)
        around: Sequence[Point] = [
            (FOUNTAIN + dx * 1.36 + ring * cos(k * pi / 6), 0.44 + 0.2 * ring * sin(k * pi / 6))
            for k in range(13)
        ]
        records.append(Stroke(polygon(around, closed=False), pale.clear(0.5), 0.012))
    return tuple(records)  # fmt: skip


def _front(designer: Designer) -> Card:
    """A twig of the orange from the left upper corner."""
    dark, middle, _ = leaf_colours(designer)
    records: list[Record] = [
        line([(-1.75, 2.0), (-1.35, 1.9), (-1.0, 1.74)], designer.paint(0.42, 0.03, 50), 0.02, curved=True)
    ]
    for n in range(11):
        x, y = -1.58 + 0.055 * n, 1.94 - 0.017 * n
        turn = -1.5 + designer.between(-1.0, 1.0, "leaf", n)
        records.append(Cut(leaf(0.16, 0.07).turned(turn).moved(x, y), dark if n % 2 else middle, lift=7))
    for x, y in ((-1.30, 1.74), (-1.10, 1.66)):
        records.append(disc(x, y, 0.055, None, designer.paint(0.74, 0.12, 62), lift=5))
    return Card("foreground twig", 2.5, tuple(records), blur=5.0)
