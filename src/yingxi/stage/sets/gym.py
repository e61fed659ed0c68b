"""The gym: a wall of mirrors that holds the room again, racks and bars, a bag, a lane of cones on rubber."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow
from yingxi.stage.sets.gym_gear import (
    HUES,
    dumbbell_rack,
    fit_ball,
    kettlebell,
    punch_bag,
    squat_rack,
    wall_bars,
    weight_bench,
)
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.openings import Box, glints, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.rooms import COOL, ceiling, dado, poster, tube_light
from yingxi.stage.sets.walls import WALL, wall, wall_paint, wall_shade

_WINDOW: Box = (1.75, 1.45, 2.6, 1.15)
_MIRROR: Box = (-2.85, 0.35, 3.6, 2.15)


def gym(designer: Designer) -> Place:
    """A bright hall for training; mirrors to the left, a window on the town to the right."""
    lit = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = weight_bench(lit, "bench", -1.5, 5.4, facing=1)
    second, other = weight_bench(lit, "box bench", 1.6, 5.5, facing=-1)
    return Place(
        cards=(*outlook(lit, _WINDOW), _back(lit), _gear(lit), *first, *second, _front(lit)),
        ground=tuple(_floor(lit)),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit, lightness=0.62),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(*pool(lit, -0.6, 2.4, 5.8, 3.2, 0.40, colour=COOL), *window_pool(lit, _WINDOW)),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.62)
    accent = designer.paint(0.56, 0.10, designer.one_of(HUES, "stripe"))
    records: list[Record] = wall(paint, (_WINDOW,))
    records += dado(paint.darker(0.12), 0.55) + wall_shade(designer, _WINDOW)
    records += [
        sheet(((-9, 2.62), (9, 2.62), (9, 2.78), (-9, 2.78)), accent, lift=0, edge=0),
        sheet(((-9, 2.83), (9, 2.83), (9, 2.88), (-9, 2.88)), accent.lighter(0.08), lift=0, edge=0),
    ]
    records += _mirror(designer, paint, accent)
    records += window(designer, _WINDOW, designer.paint(0.44, 0.02, 255), columns=3, rows=2)
    records += wall_bars(designer, 4.65, 1.5, 2.5)
    records += poster(designer, "effort", 0.98, 1.42, 0.52, 0.74, 85) + wall_clock(designer, 1.24, 2.40, 0.15)
    records += poster(designer, "strength", -3.62, 1.30, 0.55, 0.78, 255)
    records += ceiling(designer, 3.05, paint.darker(0.10), beams=9)
    for x in (-3.2, -0.4, 2.4):
        records += tube_light(designer, x, 3.02, 1.7)
    return Card("wall", WALL, tuple(records))


def _mirror(designer: Designer, paint: Colour, accent: Colour) -> list[Record]:
    """Three tall sheets of mirror: the far side of the room, paler and cooler, and slants of light."""
    left, bottom, width, height = _MIRROR
    glass = paint.mixed(designer.air.sky[1], 0.30).lighter(0.05)
    seen: list[Record] = [
        Cut(rectangle(left, bottom, width, height), glass, edge=0),
        Cut(rectangle(left, bottom, width, 0.62), glass.darker(0.12), edge=0),
        Cut(rectangle(left, bottom + 1.72, width, 0.10), accent.mixed(glass, 0.55), edge=0),
        Cut(
            rectangle(left + 0.45, bottom + 0.7, 0.75, 0.95),
            designer.air.sky[2].mixed(glass, 0.25),
            edge=0.3,
            lit=False,
        ),
        Cut(rectangle(left + 0.81, bottom + 0.7, 0.03, 0.95), glass.darker(0.14), edge=0),
        panel(left + 2.3, bottom, 0.05, 1.9, glass.darker(0.14), lift=0),
        panel(left + 3.1, bottom, 0.05, 1.9, glass.darker(0.14), lift=0),
        panel(left + 2.3, bottom + 1.85, 0.85, 0.05, glass.darker(0.14), lift=0),
        *(
            disc(
                left + 1.45 + 0.30 * n,
                bottom + 0.68,
                0.12,
                None,
                designer.paint(0.58, 0.05, HUES[n]).mixed(glass, 0.4),
                lift=0,
            )
            for n in range(3)
        ),
        fade(
            rectangle(left, bottom, width, height),
            (0, bottom),
            (0, bottom + 0.9),
            Colour(0.14, 0.04, 285),
            0.22,
            0.0,
        ),
    ]
    seen += glints(((0.35, 0.34), (0.95, 0.10), (2.1, 0.42), (2.75, 0.08)), (left, bottom), height, slant=0.7)
    steel = designer.paint(0.70, 0.012, 240)
    records: list[Record] = [
        panel(left - 0.04, bottom - 0.04, width + 0.08, height + 0.08, steel, lift=5),
        Group(tuple(seen), clip=rectangle(left, bottom, width, height)),
    ]
    records += [
        panel(left + width * n / 3 - 0.012, bottom, 0.024, height, steel.darker(0.06), lift=1) for n in (1, 2)
    ]
    return records


def _gear(designer: Designer) -> Card:
    records: list[Record] = squat_rack(designer, 3.15) + dumbbell_rack(designer, -2.65, 2.5)
    for n, hue in enumerate((85.0, 25.0, 255.0)):
        records += kettlebell(0.42 + 0.30 * n, 0, 0.10 + 0.012 * n, designer.paint(0.44, 0.07, hue))
    records += fit_ball(-3.55, 0, 0.36, designer.paint(0.60, 0.085, 235)) + fit_ball(
        -4.3, 0, 0.30, designer.paint(0.64, 0.09, 30)
    )
    records += punch_bag(designer, 1.62, 4.9)
    for n in range(3):
        mat = designer.paint(0.58, 0.07, HUES[n])
        records += [
            Cut(rectangle(4.62 + 0.24 * n, 0, 0.22, 0.95 - 0.06 * n, radius=0.05), mat, lift=5),
            disc(4.73 + 0.24 * n, 0.95 - 0.06 * n, 0.11, 0.045, mat.lighter(0.07), lift=0),
        ]
    return Card("gear", 6.5, tuple(records))


def _floor(designer: Designer) -> list[Record]:
    """Speckled rubber with a lane of another colour, its white marks and six cones."""
    rubber = designer.paint(0.50, 0.02, 260)
    lane = designer.paint(0.56, 0.07, designer.one_of((25.0, 165.0, 245.0), "lane"))
    records: list[Record] = floor(rubber, WALL)
    for n in range(150):
        x, z = designer.between(-8, 8, "fleck", n), designer.between(2.4, 7, "fleck", n, "z")
        records.append(Cut(ellipse(x, z, 0.022, 0.016), rubber.lighter(0.09 if n % 3 else -0.07), edge=0))
    records.append(Cut(rectangle(-9, 4.35, 18, 1.75), lane, edge=0))
    records += [
        Cut(rectangle(-9, z, 18, 0.045), designer.paint(0.86, 0.01, 90), edge=0) for z in (4.35, 6.06)
    ]
    records += [
        Cut(rectangle(x, 4.4, 0.045, 0.35), designer.paint(0.86, 0.01, 90), edge=0)
        for x in (-4.2, -2.8, 2.8, 4.2)
    ]
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    records += [
        Soft(ellipse(x, 6.5, wide, 0.12), shade.clear(0.4), 8)
        for x, wide in ((-1.4, 1.4), (3.15, 0.9), (1.62, 0.3), (-3.9, 0.8))
    ]
    sheen = designer.air.sky[2]
    records += [Soft(ellipse(x, 5.9, 0.7, 0.5), sheen.clear(0.10), 14) for x in (-1.0, 3.0)]
    records += floor_glow(designer, 0, 5.6, 3.4, 1.0, COOL, 0.35)
    return records


def _front(designer: Designer) -> Card:
    """Plates in a stand at the lower left corner."""
    iron = designer.paint(0.42, 0.02, 260)
    records: list[Record] = []
    for n, (radius, hue) in enumerate(((0.30, 25.0), (0.26, 250.0), (0.21, 85.0))):
        x = -1.62 + 0.15 * n
        paint = designer.paint(0.46, 0.075, hue)
        records += [
            disc(x, 0.36 + radius, radius * 0.86, radius, paint, lift=8),
            disc(x, 0.36 + radius, radius * 0.56, radius * 0.66, paint.darker(0.06), lift=2),
            disc(x, 0.36 + radius, radius * 0.16, radius * 0.2, iron.lighter(0.25), lift=2),
        ]
    records += [panel(-1.9, 0.28, 0.95, 0.08, iron, lift=6), line(((-1.2, 0.30), (-1.2, 0.0)), iron, 0.06)]
    return Card("foreground plates", 2.5, tuple(records), blur=5.0)
