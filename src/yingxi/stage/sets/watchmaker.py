"""The watchmaker's shop: clocks of every kind on the wall, one in a tall case, and the bench under the window with its
lamp and glass, a movement under a bell jar, trays of wheels, a cabinet of small drawers."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Surface
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pendant, pool, table_lamp
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import pendulum, pendulum_clock, wall_clock
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_hue, wall_paint, wall_shade

CALLED = (
    "修表",
    "钟表",
    "watch shop",
    "clock shop",
    "watch repair",
    "clock repair",
    "watchmaker",
    "clockmaker",
    "horolog",
)
"""A workshop that is named so is one."""
_WINDOW: Box = (0.62, 1.22, 1.55, 1.22)
_BENCH = (0.10, 2.30, 0.94)
_CASE = -2.98
# Round clocks on the wall: x, y and radius; those in long cases: x, foot and height.
_ROUND = (
    (-2.20, 2.52, 0.21),
    (-1.62, 2.62, 0.15),
    (-1.02, 2.44, 0.24),
    (-0.42, 2.60, 0.16),
    (-2.32, 1.92, 0.15),
    (0.18, 2.48, 0.19),
    (-0.28, 2.06, 0.15),
)
_LONG = (
    (-1.82, 1.42, 0.82),
    (-1.20, 1.38, 0.72),
    (-0.66, 1.30, 0.62),
    (2.62, 1.55, 0.86),
    (3.18, 1.62, 0.76),
)


def watchmakers_shop(designer: Designer) -> Place:
    """The bench stays behind the players; two may sit and wait while it ticks about them."""
    lit = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = wooden_chair(lit, "stool", -1.62, 5.5, lit.paint(0.50, 0.06, 46), stool=True, height=0.46)
    second, other = wooden_chair(lit, "chair", 1.64, 5.5, lit.paint(0.44, 0.06, 38), facing=-1)
    left, _, width, _ = _WINDOW
    start, _, high = _BENCH
    brass, dials_alone = lit.paint(0.78, 0.10, 84), lit.ancient or lit.future
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.48, 0.05, 48), width=0.34))
    ground += rug(lit, 0.0, 5.1, 1.7, 0.46, lit.paint(0.42, 0.07, 20), lit.paint(0.72, 0.06, 82))
    ground += window_light(lit, left, left + width, WALL, 1.6, slant=-1.2)
    ground += floor_glow(lit, -1.3, 5.8, 2.2, 0.8, LAMP, 0.5)
    return Place(
        cards=(
            *outlook(lit, _WINDOW),
            Card("wall", WALL, tuple(_back(lit)), moving=None if dials_alone else partial(_ticking, brass)),
            Card(
                "tall case", 6.74, tuple(_tall_case(lit)), moving=partial(pendulum, _CASE, 1.42, 0.66, brass)
            ),
            Card("bench", 6.46, tuple(_bench(lit))),
            *first,
            *second,
            _front(lit),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=(seat, other),
        surfaces=(Surface("table", start + 0.66, 6.42, high, 0.18),),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(lit, -1.4, 2.0, 6.0, 2.7, 0.42),
            *pool(lit, start + 0.3, 1.4, 6.2, 1.8, 0.36),
            *window_pool(lit, _WINDOW),
        ),
    )


def _back(designer: Designer) -> list[Record]:
    paint, wood = wall_paint(designer, lightness=0.58), designer.paint(0.42, 0.06, 40)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.92, designer.paint(0.44, 0.05, wall_hue(designer) - 20), boards=0.46)
    records += picture_rail(designer, 2.92, paint) + wall_shade(designer, _WINDOW)
    records += halo(designer, -1.4, 2.1, 2.4, strength=0.34)
    records += window(designer, _WINDOW, wood, columns=3)
    for x, foot, height in _LONG:
        records += pendulum_clock(designer, x, foot, height)
    for n, (x, y, radius) in enumerate(_ROUND):
        rim = designer.paint(
            *((0.40, 0.06, 38), (0.74, 0.09, 82), (0.34, 0.02, 260), (0.46, 0.09, 25))[n % 4]
        )
        records += wall_clock(designer, x, y, radius, wood=rim)
    records += _cuckoo(designer, 2.02, 2.66, wood)
    records += room_door(designer, "door", 4.6, 0.98, 2.15, designer.paint(0.44, 0.05, 46))
    return records


def _ticking(brass: Colour, frame: int) -> DisplayList:
    """The pendulums of the long clocks; no two beat together."""
    return tuple(
        record
        for n, (x, foot, height) in enumerate(_LONG)
        for record in pendulum(x, foot + height * 0.42, height * 0.30, brass, frame + 11 * n)
    )


def _cuckoo(designer: Designer, x: float, y: float, wood: Colour) -> list[Record]:
    """A little house with leaves about its door, two weights on chains below it."""
    leaf, brass = designer.paint(0.46, 0.06, 60), designer.paint(0.76, 0.09, 84)
    records: list[Record] = [
        *(
            line(((x + s * 0.07, y - 0.16), (x + s * 0.07, y - 0.52 - 0.10 * s)), brass, 0.010)
            for s in (-1, 1)
        ),
        *(
            Cut(ellipse(x + s * 0.07, y - 0.57 - 0.10 * s, 0.028, 0.070), wood.darker(0.04), lift=3)
            for s in (-1, 1)
        ),
        panel(x - 0.17, y - 0.16, 0.34, 0.28, wood.lighter(0.03), lift=6),
        sheet(((x - 0.26, y + 0.10), (x + 0.26, y + 0.10), (x, y + 0.32)), wood.darker(0.03), lift=5),
        Cut(
            rectangle(x - 0.045, y + 0.10, 0.09, 0.10, radius=0.04), designer.paint(0.30, 0.04, 40), edge=0.4
        ),
    ]
    records += (
        wall_clock(designer, x, y - 0.03, 0.105, wood=leaf)
        if not (designer.ancient or designer.future)
        else []
    )
    for s in (-1, 1):
        for n in range(3):
            petal = ellipse(0, 0, 0.055, 0.022).turned(0.9 * s + 0.5 * n * s)
            records.append(
                Cut(
                    petal.moved(x + s * (0.16 + 0.02 * n), y + 0.12 - 0.10 * n),
                    leaf.lighter(0.03 * n),
                    lift=2,
                )
            )
    return records


def _tall_case(designer: Designer) -> list[Record]:
    """A long-case clock: hood with its dial, trunk with a glass door, plinth."""
    wood, x = designer.paint(0.38, 0.07, 34), _CASE
    records: list[Record] = [
        panel(x - 0.30, 0.0, 0.60, 0.46, wood, lift=7),
        panel(x - 0.34, 0.42, 0.68, 0.06, wood.lighter(0.05), lift=4),
        panel(x - 0.22, 0.46, 0.44, 1.18, wood.lighter(0.02), lift=6),
        Cut(rectangle(x - 0.14, 0.58, 0.28, 0.94, radius=0.03), wood.darker(0.14), edge=0.5),
        *(
            line(((x + s, 1.46), (x + s, 0.92 + 0.9 * abs(s))), designer.paint(0.66, 0.06, 80), 0.008)
            for s in (-0.07, 0.07)
        ),
        *(
            panel(x + s - 0.022, 0.78 + 0.9 * abs(s), 0.044, 0.14, designer.paint(0.74, 0.09, 82), lift=2)
            for s in (-0.07, 0.07)
        ),
        panel(x - 0.32, 1.60, 0.64, 0.07, wood.lighter(0.06), lift=4),
        panel(x - 0.28, 1.66, 0.56, 0.60, wood, lift=7),
        Cut(
            smooth(
                [
                    (x - 0.33, 2.25),
                    (x - 0.22, 2.32),
                    (x - 0.06, 2.36),
                    (x, 2.48),
                    (x + 0.06, 2.36),
                    (x + 0.22, 2.32),
                    (x + 0.33, 2.25),
                ],
                tension=0.3,
            ),
            wood.lighter(0.04),
            lift=5,
        ),
        disc(x, 2.50, 0.035, None, designer.paint(0.76, 0.09, 84), lift=2),
    ]
    if designer.ancient or designer.future:
        return records
    return records + wall_clock(designer, x, 1.96, 0.225, wood=designer.paint(0.74, 0.09, 82))


def _bench(designer: Designer) -> list[Record]:
    """The bench: a high rim, drawers, what is being mended."""
    left, width, high = _BENCH
    wood, brass = designer.paint(0.48, 0.07, 44), designer.paint(0.76, 0.10, 84)
    steel = designer.paint(0.68, 0.012, 240)
    records: list[Record] = [
        panel(left, 0.0, 0.62, high - 0.05, wood.darker(0.03), lift=6),
        panel(left + width - 0.62, 0.0, 0.62, high - 0.05, wood.darker(0.03), lift=6),
        Cut(rectangle(left + 0.62, 0.0, width - 1.24, high - 0.05), wood.darker(0.16), edge=0.3),
        panel(left + 0.60, high - 0.22, width - 1.20, 0.17, wood, lift=3),
    ]
    for side in (0.0, width - 0.62):
        for row in range(7):
            y = 0.06 + 0.118 * row
            records += [
                panel(left + side + 0.05, y, 0.52, 0.102, wood.lighter(0.02 * (row % 2)), lift=1.5),
                *(
                    disc(left + side + 0.31 + s, y + 0.05, 0.014, None, brass, lift=0.6)
                    for s in (-0.12, 0.12)
                ),
            ]
    records += [
        panel(left - 0.05, high - 0.05, width + 0.10, 0.065, wood.lighter(0.07), lift=5),
        panel(left - 0.05, high, width + 0.10, 0.05, wood.lighter(0.03), lift=2),
    ]
    records += table_lamp(designer, left + 0.30, high + 0.02, 0.56, hue=150)
    records += halo(designer, left + 0.30, high + 0.35, 1.0, strength=0.30)
    records += _under_glass(designer, left + 1.62, high + 0.03, brass)
    x = left + 0.98
    # A glass on its arm over the open watch on its cushion.
    records += [
        line(
            ((x - 0.16, high + 0.02), (x - 0.16, high + 0.36), (x - 0.02, high + 0.40)),
            steel,
            0.022,
            curved=True,
        ),
        disc(x + 0.06, high + 0.40, 0.085, None, brass, lift=3),
        disc(x + 0.06, high + 0.40, 0.066, None, Colour(0.90, 0.03, 220, 0.8), lift=0),
        panel(x - 0.06, high + 0.02, 0.26, 0.045, designer.paint(0.46, 0.10, 20), lift=3, radius=0.02),
        Cut(ellipse(x + 0.07, high + 0.085, 0.085, 0.034), brass, lift=3),
        Cut(ellipse(x + 0.07, high + 0.090, 0.066, 0.024), designer.paint(0.90, 0.02, 88), edge=0.3),
        *(
            line(
                ((x + 0.26 + 0.05 * n, high + 0.03), (x + 0.30 + 0.05 * n, high + 0.22 - 0.02 * n)),
                steel.darker(0.05 * n),
                0.013,
            )
            for n in range(4)
        ),
        *(
            line(
                ((x + 0.268 + 0.05 * n, high + 0.06), (x + 0.283 + 0.05 * n, high + 0.13)),
                designer.paint(0.52, 0.12, 28 + 70 * n),
                0.022,
            )
            for n in range(4)
        ),
    ]
    for n, (px, radius, teeth) in enumerate(
        ((left + 1.98, 0.085, 12), (left + 2.14, 0.058, 9), (left + 2.07, 0.036, 7))
    ):
        tone = brass.darker(0.05 * n)
        records.append(Cut(wheel(px, high + 0.05 + radius + 0.06 * (n == 2), radius, teeth), tone, lift=2))
        records.append(
            disc(px, high + 0.05 + radius + 0.06 * (n == 2), radius * 0.30, None, tone.darker(0.16), lift=0)
        )
    return records + pendant(designer, -1.4, 2.64, 0.24, top=4.8, hue=150)


def _under_glass(designer: Designer, x: float, base: float, brass: Colour) -> list[Record]:
    """A movement that stands open under a bell of glass."""
    wood = designer.paint(0.36, 0.06, 36)
    bell = smooth(
        [
            (x - 0.17, base + 0.05),
            (x - 0.175, base + 0.26),
            (x - 0.10, base + 0.42),
            (x, base + 0.46),
            (x + 0.10, base + 0.42),
            (x + 0.175, base + 0.26),
            (x + 0.17, base + 0.05),
        ],
        tension=0.36,
    )
    return [
        panel(x - 0.20, base, 0.40, 0.05, wood, lift=4, radius=0.015),
        Cut(wheel(x - 0.05, base + 0.20, 0.085, 12), brass, lift=2),
        Cut(wheel(x + 0.065, base + 0.27, 0.060, 10), brass.lighter(0.05), lift=2),
        Cut(wheel(x + 0.05, base + 0.13, 0.045, 8), brass.darker(0.07), lift=2),
        *(
            disc(px, base + py, 0.016, None, designer.paint(0.54, 0.16, 20), lift=0.6)
            for px, py in ((x - 0.05, 0.20), (x + 0.065, 0.27), (x + 0.05, 0.13))
        ),
        Cut(bell, Colour(0.92, 0.02, 220, 0.22), edge=0.8),
        Stroke(bell, Colour(0.95, 0.01, 220, 0.55), 0.010),
        line(
            ((x - 0.12, base + 0.12), (x - 0.125, base + 0.28), (x - 0.08, base + 0.37)),
            Colour(1, 0, 0, 0.6),
            0.014,
            curved=True,
        ),
        disc(x, base + 0.475, 0.022, None, brass, lift=1),
        glow(x, base + 0.24, 0.42, Colour(0.95, 0.06, 90), 0.10),
    ]


def wheel(x: float, y: float, radius: float, teeth: int) -> Path:
    """A toothed wheel."""
    points = []
    for n in range(teeth * 4):
        a = 2 * pi * n / (teeth * 4)
        r = radius if n % 4 < 2 else radius * 0.82
        points.append((x + r * cos(a), y + r * sin(a)))
    return polygon(points)


def _front(designer: Designer) -> Card:
    """An alarm clock and a glass dome, close by at the right edge."""
    brass = designer.paint(0.66, 0.10, 82)
    records: list[Record] = [
        panel(1.16, 0.28, 1.3, 0.12, designer.paint(0.40, 0.07, 40), lift=6),
        *(line(((1.52 + s * 0.13, 0.44), (1.52 + s * 0.17, 0.38)), brass, 0.03) for s in (-1, 1)),
        *(disc(1.52 + s * 0.10, 0.80, 0.075, None, brass.lighter(0.05), lift=3) for s in (-1, 1)),
        disc(1.52, 0.60, 0.20, None, brass, lift=6),
        disc(1.52, 0.60, 0.165, None, designer.paint(0.90, 0.025, 86), lift=0),
        line(((1.52, 0.60), (1.52, 0.71)), designer.paint(0.30, 0.02, 280), 0.020),
        line(((1.52, 0.60), (1.59, 0.55)), designer.paint(0.30, 0.02, 280), 0.026),
    ]
    return Card("foreground clock", 2.5, tuple(records), blur=5.0)
