"""The community hall: a small stage with its curtain, bunting and balloons, a table laid, chairs in stacks."""

from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.grand import cake_stand
from yingxi.stage.sets.lamps import lit, pendant, pool
from yingxi.stage.sets.night_market import bulbs
from yingxi.stage.sets.openings import Box, curtain, room_door, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.rooms import ceiling, poster
from yingxi.stage.sets.walls import WALL, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import bottle

_STAGE: Box = (-2.7, 0.62, 3.7, 2.0)
_WINDOW: Box = (1.75, 1.2, 1.5, 1.45)
_BACK = 9.2
_HUES = (25.0, 85.0, 165.0, 245.0, 330.0)


def community_hall(designer: Designer) -> Place:
    """A hall for feasts and meetings; the stage opens in its far wall."""
    hall = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = wooden_chair(hall, "chair", -1.5, 5.5, hall.paint(0.56, 0.08, 30), facing=1)
    second, other = wooden_chair(hall, "second chair", 1.55, 5.5, hall.paint(0.52, 0.07, 240), facing=-1)
    ground: list[Record] = list(planks(hall, _BACK, hall.paint(0.62, 0.06, 68), width=0.3))
    white = hall.paint(0.84, 0.012, 90)
    ground += [
        Cut(rectangle(-9, 4.0, 18, 0.05), white.clear(0.5), edge=0),
        Cut(ellipse(0, 5.2, 1.5, 0.52).joined(ellipse(0, 5.2, -1.44, 0.49)), white.clear(0.5), edge=0),
    ]
    shade = Colour(0.14, 0.04, hall.air.light.shadow.hue)
    ground += [
        Soft(ellipse(x, 6.42, wide, 0.12), shade.clear(0.40), 9) for x, wide in ((-2.2, 1.5), (3.6, 0.7))
    ]
    ground += floor_glow(hall, 0, 5.6, 3.2, 1.0, LAMP, 0.5)
    return Place(
        cards=(
            *green_outlook(hall, _WINDOW),
            _stage(hall),
            _back(hall),
            _things(hall),
            *first,
            *second,
            _front(hall),
        ),
        ground=tuple(ground),
        ground_ends=_BACK,
        light=hall.air.light,
        haze=hall.air.haze,
        backdrop=_upper(hall),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(
            *pool(hall, -1.2, 2.3, 5.9, 3.0, 0.34),
            *pool(hall, 1.6, 2.3, 5.9, 3.0, 0.30),
            *window_pool(hall, _WINDOW),
        ),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.63, chroma=0.045)


def _stage(designer: Designer) -> Card:
    """The little stage: a painted cloth of hills, wings, lamps along its edge."""
    cloth = designer.paint(0.50, 0.10, 25)
    records: list[Record] = [
        Cut(rectangle(-9, -0.05, 18, 5.2), designer.paint(0.58, 0.05, 230), edge=0),
        disc(0.35, 2.25, 0.36, None, designer.paint(0.84, 0.07, 85), lift=2),
        Cut(
            smooth(
                [
                    (-6, 1.0),
                    (-4, 1.9),
                    (-2.4, 1.35),
                    (-0.8, 2.0),
                    (0.8, 1.4),
                    (2.4, 1.9),
                    (4, 1.2),
                    (4, -1),
                    (-6, -1),
                ],
                tension=0.5,
            ),
            designer.paint(0.54, 0.06, 165),
            lift=3,
        ),
        Cut(
            smooth([(-6, 0.9), (-3, 1.25), (-1, 0.95), (1.2, 1.3), (4, 0.9), (4, -1), (-6, -1)], tension=0.5),
            designer.paint(0.48, 0.06, 145),
            lift=3,
        ),
        Cut(rectangle(-9, -0.05, 18, 0.95), designer.paint(0.52, 0.06, 60), edge=0),
    ]
    left, _, width, _height = _STAGE
    scale = _BACK / WALL
    for side, a, b in (
        (-1, left * scale - 0.1, left * scale + 0.95),
        (1, (left + width) * scale - 0.95, (left + width) * scale + 0.1),
    ):
        records += curtain(designer, f"wing {side}", a, b, 0.86, 3.5, cloth, tied=side, pull=0.4)
    records += [
        fade(rectangle(-9, 2.4, 18, 3), (0, 3.8), (0, 2.2), Colour(0.14, 0.04, 285), 0.4, 0.0),
        glow(-0.9, 1.6, 1.9, LAMP, 0.18),
    ]
    return Card("stage", _BACK, tuple(records), blur=0.6, haze=0.04)


def _back(designer: Designer) -> Card:
    paint = _upper(designer)
    wood, cloth = designer.paint(0.50, 0.06, 55), designer.paint(0.48, 0.105, 25)
    left, bottom, width, height = _STAGE
    records: list[Record] = wall(paint, (_STAGE, _WINDOW))
    records += wall_shade(designer, _WINDOW)
    records += _low(paint)
    records += [
        panel(left - 0.1, 0, width + 0.2, bottom, wood.darker(0.05), lift=8),
        panel(left - 0.16, bottom - 0.06, width + 0.32, 0.09, wood.lighter(0.07), lift=6),
        *(
            panel(left + 0.05 + width * n / 5, 0.08, width / 5 - 0.12, bottom - 0.22, wood, lift=2)
            for n in range(5)
        ),
        panel(left - 0.22, bottom, 0.22, height + 0.2, wood, lift=7),
        panel(left + width, bottom, 0.22, height + 0.2, wood.darker(0.03), lift=7),
        panel(left - 0.22, bottom + height, width + 0.44, 0.24, wood.lighter(0.03), lift=7),
        panel(left + width + 0.3, 0, 0.36, 0.2, wood, lift=4),
        panel(left + width + 0.2, 0.2, 0.36, 0.2, wood.lighter(0.03), lift=4),
        panel(left + width + 0.1, 0.4, 0.36, 0.18, wood.lighter(0.05), lift=4),
    ]
    count = 9
    for n in range(count):
        a, b = left + width * n / count, left + width * (n + 1) / count
        records.append(
            Cut(
                smooth(
                    [
                        (a, bottom + height + 0.02),
                        (a, bottom + height - 0.22),
                        ((a + b) / 2, bottom + height - 0.34),
                        (b, bottom + height - 0.22),
                        (b, bottom + height + 0.02),
                    ],
                    tension=0.3,
                ),
                cloth.lighter(0.03 * (n % 2)),
                lift=3,
            )
        )
    for n in range(7):
        shade, falls = lit(designer, designer.paint(0.84, 0.03, 90))
        x = left + width * (n + 0.5) / 7
        records += [disc(x, bottom + 0.06, 0.06, 0.05, shade, lift=2, lit=falls)]
    records += window(designer, _WINDOW, designer.paint(0.82, 0.012, 90), columns=3, rows=2)
    records += [
        *room_door(designer, "door", 3.75, 1.0, 2.15, designer.paint(0.54, 0.07, 245)),
        panel(3.85, 2.36, 0.8, 0.22, paint.darker(0.2), lift=4),
    ]
    records += poster(designer, "fete", 1.22, 1.35, 0.38, 0.56, 25) + poster(
        designer, "choir", -3.75, 1.3, 0.55, 0.8, 245
    )
    records += ceiling(designer, 3.12, paint.darker(0.08), beams=8)
    return Card("wall", WALL, tuple(records))


def _low(paint: Colour) -> list[Record]:
    """The darker band of the wall at both sides of the stage."""
    left, _, width, _ = _STAGE
    records: list[Record] = []
    for start, end in ((-9.0, left - 0.1), (left + width + 0.1, 9.0)):
        records += [
            Cut(rectangle(start, 0, end - start, 0.92), paint.darker(0.13), edge=0),
            panel(start, 0.90, end - start, 0.045, paint.darker(0.04), lift=3),
            panel(start, 0, end - start, 0.13, paint.darker(0.2), lift=3),
        ]
    return records


def _things(designer: Designer) -> Card:
    """A table laid for a feast, chairs in stacks, pillars, garlands of flags, bunches of balloons; of old without
    cake and balloons, and in the east with small lanterns instead of flags."""
    records: list[Record] = []
    cloth = designer.paint(0.84, 0.02, 85)
    left, width, top = -3.55, 2.7, 0.78
    hem = [(left + width * n / 12, 0.16 + 0.05 * (n % 2)) for n in range(13)]
    records += [
        Cut(polygon([(left - 0.03, top), *hem, (left + width + 0.03, top)]), cloth, lift=8),
        *(
            line(
                ((left + width * n / 6, top - 0.04), (left + width * n / 6 + 0.04, 0.22)),
                cloth.darker(0.06),
                0.02,
            )
            for n in range(1, 6)
        ),
        panel(left - 0.05, top - 0.03, width + 0.1, 0.05, cloth.lighter(0.04), lift=3),
    ]
    if not designer.ancient:
        records += cake_stand(designer, -2.25, top + 0.02)
    records += bottle(designer, "juice", -3.35, top + 0.02, 0.36) + bottle(
        designer, "juice two", -3.18, top + 0.02, 0.32
    )
    for n in range(5):
        x, tone = -2.95 + 0.13 * n + (1.15 if n > 2 else 0), designer.paint(0.68, 0.10, _HUES[n])
        records.append(
            sheet(
                (
                    (x - 0.035, top + 0.02),
                    (x + 0.035, top + 0.02),
                    (x + 0.05, top + 0.14),
                    (x - 0.05, top + 0.14),
                ),
                tone,
                lift=2,
            )
        )
    for n, hue in enumerate((330.0, 245.0)):
        x, box = -1.25 + 0.34 * n, designer.paint(0.62, 0.10, hue)
        records += [
            panel(x - 0.15, top + 0.02, 0.30, 0.22 + 0.05 * n, box, lift=4),
            panel(x - 0.025, top + 0.02, 0.05, 0.22 + 0.05 * n, cloth, lift=0),
            *(Cut(ellipse(x + s * 0.06, top + 0.28 + 0.05 * n, 0.06, 0.035), cloth, lift=2) for s in (-1, 1)),
        ]
    for n in range(5):
        y, steel = 0.42 + 0.11 * n, designer.paint(0.66, 0.012, 240)
        records += [
            line(((3.15 + 0.012 * n, y), (3.62 + 0.012 * n, y)), designer.paint(0.54, 0.10, 30), 0.05),
            line(
                ((3.17 + 0.012 * n, y + 0.02), (3.08 + 0.012 * n, y + 0.48)),
                designer.paint(0.52, 0.10, 30),
                0.045,
            ),
            *(
                line(((x + 0.012 * n, y - 0.03), (x + 0.012 * n, 0.0 if n == 0 else y - 0.1)), steel, 0.025)
                for x in (3.2, 3.58)
            ),
        ]
    for x in (-4.4, 4.55):
        pillar = designer.paint(0.78, 0.015, 80)
        records += [
            panel(x - 0.17, 0, 0.34, 4.2, pillar, lift=9),
            Cut(rectangle(x + 0.06, 0, 0.11, 4.2), pillar.darker(0.06), edge=0),
            panel(x - 0.2, 0, 0.4, 0.2, pillar.darker(0.1), lift=4),
        ]
    if designer.ancient and not designer.western:
        records += bulbs(designer, (-4.6, 3.1), (4.8, 3.1), 0.28)
    else:
        records += _flags(designer, "first", (-4.6, 3.1), (0.2, 3.05)) + _flags(
            designer, "second", (0.2, 3.05), (4.8, 3.1)
        )
    for x in (-0.9, 2.0):
        records += pendant(designer, x, 2.70, 0.24, top=4.9, hue=150)
    return Card(
        "things",
        6.5,
        tuple(records),
        moving=None
        if designer.ancient
        else partial(
            _balloons, designer.setting.seed, tuple(designer.paint(0.64, 0.11, hue) for hue in _HUES)
        ),
    )


def _flags(
    designer: Designer, name: str, start: tuple[float, float], end: tuple[float, float]
) -> list[Record]:
    """Bunting from `start` to `end`."""
    count = 11
    points = [
        (
            start[0] + (end[0] - start[0]) * n / count,
            start[1] + (end[1] - start[1]) * n / count - 0.42 * (1 - (2 * n / count - 1) ** 2),
        )
        for n in range(count + 1)
    ]
    records: list[Record] = [line(points, designer.paint(0.80, 0.02, 85), 0.014, curved=True)]
    for n in range(count):
        (x, y), (x2, y2) = points[n], points[n + 1]
        records.append(
            sheet(
                ((x + 0.06, y), (x2 - 0.06, y2), ((x + x2) / 2 + 0.01, (y + y2) / 2 - 0.30)),
                designer.paint(0.66, 0.10, _HUES[n % 5]),
                lift=3,
            )
        )
    return records


def _balloons(seed: int, paints: tuple[Colour, ...], frame: int) -> DisplayList:
    """Two bunches that sway on their strings."""
    records: list[Record] = []
    for bunch, (x, y) in enumerate(((-3.45, 1.75), (2.95, 1.55))):
        for n in range(5):
            sway = 0.03 * sin(frame * 0.07 + n * 1.3 + bunch + seed % 5)
            bx, by = x + 0.19 * (n - 2) + sway, y + 0.12 * ((n * 2) % 3) + 0.01 * sin(frame * 0.05 + n)
            paint = paints[(n + bunch) % 5]
            records += [
                line(
                    [(x, y - 0.75), (bx * 0.4 + x * 0.6, y - 0.4), (bx, by - 0.18)],
                    Colour(0.86, 0.01, 90),
                    0.006,
                    curved=True,
                ),
                disc(bx, by, 0.15, 0.18, paint, lift=3),
                disc(bx - 0.05, by + 0.07, 0.035, 0.05, paint.lighter(0.12), lift=0),
                Cut(
                    polygon(((bx - 0.02, by - 0.20), (bx + 0.02, by - 0.20), (bx, by - 0.17))),
                    paint.darker(0.05),
                    edge=0,
                ),
            ]
    return tuple(records)


def _front(designer: Designer) -> Card:
    """Three near balloons in the upper right corner, their strings out of the picture."""
    records: list[Record] = []
    for x, y, hue in (
        () if designer.ancient else ((1.52, 1.78, 25.0), (1.26, 1.98, 245.0), (1.74, 2.02, 85.0))
    ):
        paint = designer.paint(0.60, 0.10, hue)
        records += [
            line(
                ((x, y - 0.2), (x + 0.1, y - 0.9), (x + 0.3, y - 1.6)),
                designer.paint(0.80, 0.01, 90),
                0.008,
                curved=True,
            ),
            disc(x, y, 0.17, 0.21, paint, lift=8),
            disc(x - 0.06, y + 0.08, 0.04, 0.06, paint.lighter(0.12), lift=0),
        ]
    return Card("foreground balloons", 2.5, tuple(records), blur=5.0)
