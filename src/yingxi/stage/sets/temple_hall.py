"""The temple's hall: red pillars, an altar with a bronze bell and a Buddha's outline in gold, smoke of incense, doors
open on a garden."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.greenery import bush, tree
from yingxi.stage.sets.houses_of_prayer import CHURCH, MOSQUE, church, mosque
from yingxi.stage.sets.lamps import halo, lantern, pool
from yingxi.stage.sets.openings import Box, lattice
from yingxi.stage.sets.rooms import ceiling
from yingxi.stage.sets.signs import scroll
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills, pagoda
from yingxi.stage.sets.walls import WALL, wall, wall_shade
from yingxi.stage.sets.wares import vase

_DOORS: Box = (1.85, 0.12, 1.95, 2.35)
_ALTAR = -0.75


def temple_hall(designer: Designer) -> Place:
    """A hall for sitting still; the altar in the middle, the garden through sliding doors at the right. A church and a
    mosque are halls of their own."""
    if designer.dressed(*CHURCH):
        return church(designer)
    if designer.dressed(*MOSQUE):
        return mosque(designer)
    hall = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = _cushioned(hall, "low stool", -1.5, 5.4, facing=1)
    second, other = _cushioned(hall, "second stool", 1.5, 5.5, facing=-1)
    left, _, width, _ = _DOORS
    ground: list[Record] = [*planks(hall, WALL, hall.paint(0.58, 0.065, 62), width=0.5)]
    ground += _mats(hall) + window_light(hall, left, left + width, WALL, 2.3, slant=-1.3, panes=4)
    ground += floor_glow(hall, _ALTAR, 5.9, 2.8, 0.9, LAMP, 0.5)
    return Place(
        cards=(*_garden(hall), _back(hall), _altar(hall), *first, *second, _front(hall)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=hall.air.light,
        haze=hall.air.haze,
        backdrop=_plaster(hall),
        seats=(seat, other),
        statue=(_ALTAR, 2.04, WALL, 0.2),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            Pool(_ALTAR, 1.4, 6.4, 2.4, LAMP, 0.18),
            *pool(hall, _ALTAR, 2.2, 6.0, 2.8, 0.30),
            Pool(2.8, 1.3, 6.4, 2.0, hall.air.sky[2], 0.20),
        ),
    )


def _plaster(designer: Designer) -> Colour:
    return designer.paint(0.66, 0.035, designer.one_of((82.0, 70.0, 100.0), "plaster"))


def _cushioned(
    designer: Designer, name: str, x: float, z: float, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A drum stool of dark wood with a cushion in ochre."""
    wood, cloth = designer.paint(0.38, 0.05, 40), designer.paint(0.64, 0.09, 70)
    back: list[Record] = [disc(x, 0.40, 0.27, 0.05, cloth.darker(0.06), lift=2)]
    front: list[Record] = [
        Cut(
            smooth(
                [
                    (x - 0.20, 0),
                    (x - 0.27, 0.16),
                    (x - 0.24, 0.34),
                    (x + 0.24, 0.34),
                    (x + 0.27, 0.16),
                    (x + 0.20, 0),
                ],
                tension=0.35,
            ),
            wood,
            lift=5,
        ),
        *(Cut(ellipse(x + dx, 0.17, 0.05, 0.10), wood.darker(0.09), edge=0) for dx in (-0.13, 0.0, 0.13)),
        Cut(rectangle(x - 0.29, 0.33, 0.58, 0.10, radius=0.05), cloth, lift=4),
        line(((x - 0.26, 0.375), (x + 0.26, 0.375)), cloth.lighter(0.08), 0.012),
    ]
    return (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front))), Seat(
        name, x, z, 0.42, facing
    )


def _garden(designer: Designer) -> tuple[Card, ...]:
    """The garden: sky, hills with a pagoda, a maple, clipped bushes, a stone lantern."""
    stone = designer.paint(0.62, 0.015, 120)
    x = 4.9
    lamp: list[Record] = [
        Cut(rectangle(-30, -2.0, 60, 2.2), designer.paint(0.66, 0.05, 110), edge=0),
        *tree(designer, "maple", 3.2, 3.6),
        *bush(designer, "clipped", 5.9, 1.5, 0.9),
        *bush(designer, "clipped two", 2.7, 1.3, 0.7),
        panel(x - 0.10, 0, 0.20, 0.62, stone, lift=3),
        sheet(
            ((x - 0.30, 0.60), (x + 0.30, 0.60), (x + 0.24, 0.70), (x - 0.24, 0.70)),
            stone.lighter(0.04),
            lift=3,
        ),
        panel(x - 0.17, 0.70, 0.34, 0.26, stone, lift=2),
        Cut(
            rectangle(x - 0.09, 0.75, 0.18, 0.16),
            Colour(0.90, 0.10, 80) if designer.air.lamps else stone.darker(0.16),
            edge=0,
            lit=not designer.air.lamps,
        ),
        sheet(
            ((x - 0.40, 0.96), (x + 0.40, 0.96), (x + 0.12, 1.18), (x - 0.12, 1.18)),
            stone.lighter(0.02),
            lift=4,
        ),
        disc(x, 1.22, 0.06, None, stone, lift=2),
    ]
    if designer.air.lamps:
        lamp.append(glow(x, 0.84, 0.9, LAMP, 0.4))
    return (
        sky(designer, sun=None, low=0, top=26),
        hills(
            designer,
            "far hills",
            90,
            designer.paint(0.62, 0.045, 220),
            level=9.0,
            swell=5.0,
            haze=0.45,
            blur=1.2,
            more=tuple(pagoda(designer, 36, 8, 12)),
        ),
        hills(
            designer,
            "near hills",
            50,
            designer.paint(0.56, 0.05, 160),
            level=4.0,
            swell=2.5,
            haze=0.25,
            blur=1.0,
        ),
        Card("garden", 11, tuple(lamp), haze=0.08, blur=0.6),
    )


def _back(designer: Designer) -> Card:
    plaster = _plaster(designer)
    wood, red = designer.paint(0.40, 0.055, 40), designer.paint(0.48, 0.105, 28)
    left, _bottom, width, _height = _DOORS
    records: list[Record] = wall(plaster, (_DOORS,))
    records += wall_shade(designer, _DOORS) + halo(designer, _ALTAR, 1.9, 2.8, strength=0.32)
    paper = designer.paint(0.84, 0.03, 85) if not designer.air.lamps else Colour(0.78, 0.07, 78)
    for x, wide in (
        (-5.7, 1.05),
        (-4.6, 1.05),
        (left - 0.68, 0.66),
        (left + width + 0.02, 0.66),
        (left + width + 0.85, 1.05),
    ):
        records += lattice(designer, x, 0.12, wide, 2.35, wood, paper=paper, columns=3, rows=6)
    records += [
        panel(-9, 0, 18, 0.13, wood, lift=5),
        panel(-9, 2.46, 18, 0.16, wood.lighter(0.03), lift=6),
        panel(left, 0.10, width, 0.05, wood.darker(0.05), lift=3),
        Cut(rectangle(-9, 2.66, 18, 0.36), red.darker(0.06), edge=0),
    ]
    blue, gold = designer.paint(0.50, 0.075, 235), designer.paint(0.72, 0.09, 82)
    for n in range(15):
        x = -8.4 + 1.2 * n
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.44, 2.84),
                        (x - 0.2, 2.96),
                        (x + 0.2, 2.96),
                        (x + 0.44, 2.84),
                        (x + 0.2, 2.72),
                        (x - 0.2, 2.72),
                    ],
                    tension=0.35,
                ),
                blue,
                lift=1,
            ),
            disc(x, 2.84, 0.09, 0.07, gold, lift=1),
            disc(x, 2.84, 0.045, 0.035, red, lift=0),
        ]
    records += _niche(designer, wood, gold)
    records += scroll(designer, "静心", -2.62, 2.30, 0.30) + scroll(designer, "观自在", 0.98, 2.30, 0.24)
    for x in (-3.55, 1.5, 4.75):
        records += [
            panel(x - 0.17, 0.10, 0.34, 3.0, red, lift=10),
            Cut(rectangle(x - 0.13, 0.2, 0.07, 2.8), red.lighter(0.08), edge=0),
            Cut(rectangle(x + 0.08, 0.2, 0.09, 2.8), red.darker(0.07), edge=0),
            panel(x - 0.22, 0, 0.44, 0.16, designer.paint(0.62, 0.012, 90), lift=4),
            panel(x - 0.20, 2.42, 0.40, 0.22, gold.darker(0.06), lift=4),
        ]
    records += ceiling(designer, 3.06, wood.darker(0.02), beams=11)
    return Card("wall", WALL, tuple(records))


def _niche(designer: Designer, wood: Colour, gold: Colour) -> list[Record]:
    """A round niche of dark wood; in it a seated figure in gold before a halo."""
    x, y = _ALTAR, 1.72
    stone = gold.darker(0.02)
    records: list[Record] = [
        disc(x, y, 0.98, None, wood.lighter(0.06), lift=8),
        disc(x, y, 0.88, None, designer.paint(0.34, 0.05, 28), lift=0),
    ]
    records += [
        Cut(
            polygon(
                (
                    (x, y + 0.02),
                    (x + 0.86 * cos(a - 0.05), y + 0.86 * sin(a - 0.05)),
                    (x + 0.86 * cos(a + 0.05), y + 0.86 * sin(a + 0.05)),
                )
            ),
            gold.clear(0.22),
            edge=0,
        )
        for a in (pi * k / 14 for k in range(29))
    ]
    records += [
        disc(x, y + 0.34, 0.40, None, gold.darker(0.14), lift=2),
        disc(x, y + 0.34, 0.34, None, designer.paint(0.44, 0.08, 30), lift=0),
        glow(x, y + 0.1, 1.0, LAMP, 0.22),
    ]
    body = [
        (x - 0.52, y - 0.66),
        (x - 0.56, y - 0.52),
        (x - 0.34, y - 0.40),
        (x - 0.30, y - 0.10),
        (x - 0.22, y + 0.08),
        (x - 0.09, y + 0.14),
        (x + 0.09, y + 0.14),
        (x + 0.22, y + 0.08),
        (x + 0.30, y - 0.10),
        (x + 0.34, y - 0.40),
        (x + 0.56, y - 0.52),
        (x + 0.52, y - 0.66),
    ]
    records += [
        Cut(smooth(body, tension=0.35), stone, lift=5),
        disc(x, y + 0.30, 0.15, 0.18, stone.lighter(0.03), lift=3),
        disc(x, y + 0.49, 0.07, 0.06, stone.darker(0.05), lift=2),
        Cut(
            smooth(
                [
                    (x - 0.15, y + 0.34),
                    (x - 0.10, y + 0.47),
                    (x, y + 0.50),
                    (x + 0.10, y + 0.47),
                    (x + 0.15, y + 0.34),
                    (x, y + 0.40),
                ],
                tension=0.4,
            ),
            stone.darker(0.08),
            edge=0.5,
        ),
        line(
            [(x - 0.28, y - 0.05), (x - 0.02, y - 0.22), (x + 0.20, y - 0.40)],
            stone.darker(0.10),
            0.02,
            curved=True,
        ),
        line(
            [(x - 0.14, y - 0.44), (x, y - 0.48), (x + 0.14, y - 0.44)],
            stone.darker(0.12),
            0.025,
            curved=True,
        ),
        *(
            line(
                [(x + s * 0.10, y + 0.30), (x + s * 0.055, y + 0.285), (x + s * 0.02, y + 0.30)],
                stone.darker(0.20),
                0.010,
                curved=True,
            )
            for s in (-1, 1)
        ),
    ]
    for n in range(7):
        px = x - 0.54 + 0.18 * n
        records.append(
            Cut(
                smooth(
                    [
                        (px - 0.10, y - 0.74),
                        (px - 0.08, y - 0.62),
                        (px, y - 0.56),
                        (px + 0.08, y - 0.62),
                        (px + 0.10, y - 0.74),
                    ],
                    tension=0.4,
                ),
                designer.paint(0.66, 0.08, 10).lighter(0.03 * (n % 2)),
                lift=2,
            )
        )
    return records


def _altar(designer: Designer) -> Card:
    """The altar's table with cloth, burner, candles, fruit; the bell on its stand; a drum of wood."""
    wood, cloth = designer.paint(0.42, 0.065, 32), designer.paint(0.56, 0.11, 45)
    bronze, x, top = designer.paint(0.48, 0.06, 80), _ALTAR, 0.80
    records: list[Record] = [
        panel(x - 1.15, 0, 2.3, top - 0.04, wood.darker(0.05), lift=8),
        Cut(rectangle(x - 0.78, 0.12, 1.56, top - 0.14), cloth, lift=2),
        *(
            Cut(
                smooth(
                    [(x - 0.78 + 0.26 * n, 0.12), (x - 0.65 + 0.26 * n, 0.04), (x - 0.52 + 0.26 * n, 0.12)],
                    tension=0.4,
                ),
                cloth,
                lift=1,
            )
            for n in range(6)
        ),
        disc(x, 0.44, 0.20, None, cloth.lighter(0.12), lift=0),
        disc(x, 0.44, 0.13, None, cloth, lift=0),
        disc(x, 0.44, 0.06, None, cloth.lighter(0.12), lift=0),
        Cut(
            smooth(
                [
                    (x - 1.40, top + 0.10),
                    (x - 1.30, top - 0.02),
                    (x - 1.1, top - 0.06),
                    (x + 1.1, top - 0.06),
                    (x + 1.30, top - 0.02),
                    (x + 1.40, top + 0.10),
                    (x + 1.2, top + 0.03),
                    (x - 1.2, top + 0.03),
                ],
                tension=0.25,
            ),
            wood.lighter(0.06),
            lift=6,
        ),
        Cut(
            smooth(
                [
                    (x - 0.17, top + 0.08),
                    (x - 0.21, top + 0.17),
                    (x - 0.17, top + 0.25),
                    (x + 0.17, top + 0.25),
                    (x + 0.21, top + 0.17),
                    (x + 0.17, top + 0.08),
                ],
                tension=0.4,
            ),
            bronze,
            lift=5,
        ),
        *(
            line(((x + dx, top + 0.08), (x + dx * 1.2, top + 0.01)), bronze.darker(0.05), 0.04)
            for dx in (-0.12, 0.12)
        ),
        *(
            line(
                ((x + 0.03 * k, top + 0.24), (x + 0.035 * k, top + 0.52)),
                designer.paint(0.50, 0.08, 30),
                0.010,
            )
            for k in (-1, 0, 1)
        ),
        *(
            disc(x + 0.035 * k, top + 0.525, 0.010, None, Colour(0.74, 0.17, 40), lift=0, lit=False)
            for k in (-1, 0, 1)
        ),
    ]
    for side in (-1, 1):
        cx = x + side * 0.62
        records += [
            panel(cx - 0.06, top, 0.12, 0.05, bronze, lift=2),
            panel(cx - 0.035, top + 0.05, 0.07, 0.30, designer.paint(0.62, 0.14, 27), lift=3),
            glow(cx, top + 0.42, 0.42, LAMP, 0.30),
            Cut(
                smooth([(cx - 0.018, top + 0.36), (cx, top + 0.45), (cx + 0.018, top + 0.36)], tension=0.5),
                Colour(0.94, 0.11, 80),
                edge=0,
                lit=False,
            ),
        ]
    records += [
        disc(x + 0.95 + dx, top + 0.10 + dy, 0.07, None, designer.paint(0.68, 0.12, 58), lift=3)
        for dx, dy in ((-0.08, 0), (0.06, 0), (-0.01, 0.10))
    ]
    records += vase(designer, "altar vase", x - 0.98, top + 0.02, 0.26, hue=160, flowers=10)
    bx = -3.0
    bell = [
        (bx - 0.30, 0.62),
        (bx - 0.27, 0.82),
        (bx - 0.24, 1.16),
        (bx - 0.13, 1.32),
        (bx + 0.13, 1.32),
        (bx + 0.24, 1.16),
        (bx + 0.27, 0.82),
        (bx + 0.30, 0.62),
    ]
    records += [
        panel(bx - 0.60, 0, 0.09, 1.66, wood, lift=5),
        panel(bx + 0.51, 0, 0.09, 1.66, wood, lift=5),
        panel(bx - 0.70, 1.62, 1.40, 0.10, wood.lighter(0.05), lift=6),
        line(((bx, 1.62), (bx, 1.32)), bronze.darker(0.1), 0.04),
        Cut(smooth(bell, tension=0.3), bronze, lift=6),
        *(line(((bx - 0.27, y), (bx + 0.27, y)), bronze.darker(0.09), 0.014) for y in (0.72, 0.86, 1.12)),
        *(
            disc(bx - 0.15 + 0.1 * k, 1.0 + 0.05 * (k % 2), 0.022, None, bronze.lighter(0.10), lift=1)
            for k in range(4)
        ),
    ]
    for lx in (-2.15, 0.72, 3.9):
        records += lantern(designer, lx, 2.56, 0.30, hue=45, cord=2.2)
    return Card("altar", 6.5, tuple(records), moving=partial(_smoke, x, top + 0.53))


def _smoke(x: float, y: float, frame: int) -> DisplayList:
    """Three threads of incense that rise, bend and thin out."""
    records: list[Record] = []
    for k in (-1, 0, 1):
        points = [
            (
                x + 0.035 * k + 0.10 * (n / 10) ** 1.4 * sin(n * 0.75 - frame * 0.10 + k) + 0.03 * k * n / 5,
                y + 0.095 * n,
            )
            for n in range(11)
        ]
        for start, alpha in ((0, 0.34), (3, 0.22), (6, 0.13)):
            records.append(
                line(
                    points[start : start + 5],
                    Colour(0.92, 0.01, 90, alpha),
                    0.014 + 0.006 * start,
                    curved=True,
                )
            )
    return tuple(records)


def _mats(designer: Designer) -> list[Record]:
    """A field of straw mats with dark borders, and cushions in a row at its far edge."""
    straw, border = designer.paint(0.70, 0.06, 105), designer.paint(0.36, 0.04, 150)
    records: list[Record] = [Cut(rectangle(-2.75, 4.25, 5.5, 1.85), border, lift=1, edge=0.3)]
    for n in range(3):
        left = -2.68 + 1.82 * n
        records.append(Cut(rectangle(left, 4.31, 1.72, 1.73), straw.lighter(0.02 * (n % 2)), edge=0.3))
        records += [
            Cut(rectangle(left, 4.36 + 0.12 * k, 1.72, 0.018), straw.darker(0.045), edge=0) for k in range(14)
        ]
        records += [
            Cut(rectangle(left + s, 4.31, 0.07, 1.73), border.lighter(0.04), edge=0) for s in (0.0, 1.65)
        ]
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    for x in (-2.1, -0.7, 0.75):
        records += [
            Soft(ellipse(x, 6.34, 0.34, 0.06), shade.clear(0.4), 5),
            Cut(ellipse(x, 6.38, 0.30, 0.12), designer.paint(0.50, 0.085, 28), lift=2),
            Cut(ellipse(x, 6.40, 0.22, 0.08), designer.paint(0.55, 0.085, 30), edge=0),
        ]
    shine = designer.air.sky[2]
    return [
        *records,
        Wash(
            polygon(((1.9, WALL), (3.7, WALL), (3.5, 4.6), (1.2, 4.6))),
            (0, WALL),
            (0, 4.6),
            ((0, shine.clear(0.22)), (1, shine.clear(0.0))),
            lit=False,
        ),
    ]


def _front(designer: Designer) -> Card:
    """A near pillar with a hanging lantern at the left."""
    red = designer.paint(0.44, 0.09, 28)
    records: list[Record] = [
        panel(-1.55, -0.4, 0.30, 4.2, red, lift=8),
        Cut(rectangle(-1.52, -0.4, 0.06, 4.2), red.lighter(0.07), edge=0),
        panel(-1.60, -0.1, 0.40, 0.16, designer.paint(0.60, 0.08, 82), lift=4),
    ]
    return Card("foreground pillar", 2.5, tuple(records), blur=5.0)
