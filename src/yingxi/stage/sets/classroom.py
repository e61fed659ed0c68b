"""The classroom: blackboard with chalk writing, windows on the yard, desks in rows, a map, children's
pictures."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import planks, window_light
from yingxi.stage.sets.furniture import bookcase, table, wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.old_things import scholars_things
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.period_walls import old_dado
from yingxi.stage.sets.pictures import picture, wall_clock
from yingxi.stage.sets.school_of_old import masters_wall
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import shelf_of_books

_FIRST: Box = (1.75, 1.02, 1.45, 1.55)
_SECOND: Box = (3.55, 1.02, 1.45, 1.55)


def classroom(designer: Designer) -> Place:
    """A school room; the teacher's platform under the blackboard, windows to the right."""
    lit = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    chairs, seats = _desks(lit)
    left, _, width, _ = _FIRST
    ground = [
        *planks(lit, WALL, lit.paint(0.58, 0.05, 65), width=0.34),
        *window_light(lit, left, left + width, WALL, 1.9, slant=-1.5),
        *window_light(lit, left + 1.8, left + 1.8 + width, WALL, 1.9, slant=-1.5),
    ]
    return Place(
        cards=(*green_outlook(lit, _FIRST, _SECOND), _back(lit), _furniture(lit), *chairs, _front(lit)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=seats,
        doors=((-3.5, 5.5), (3.5, 5.5)),
        pools=(*window_pool(lit, _FIRST), *pool(lit, -1.2, 2.6, 6.0, 3.0, 0.30)),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.66)
    green = designer.paint(0.58, 0.045, 165)
    records: list[Record] = wall(paint, (_FIRST, _SECOND))
    # School walls are painted in two: wear-proof paint below, pale above.
    records += old_dado(designer, 0.98) if designer.ancient else []
    for left, right in () if designer.ancient else ((-9.0, _FIRST[0]), (_FIRST[0], 9.0)):
        records.append(Cut(rectangle(left, 0, right - left, 0.98), green, edge=0))
    if not designer.ancient:
        records += [
            line(((-9, 0.98), (9, 0.98)), green.darker(0.10), 0.022),
            panel(-9, 0, 18, 0.14, designer.paint(0.46, 0.035, 60), lift=3),
        ]
    records += picture_rail(designer, 2.98, paint)
    records += wall_shade(designer, _FIRST, _SECOND)
    records += halo(designer, -2.5, 2.75, 2.6, strength=0.28) + halo(designer, 0.95, 2.75, 2.4, strength=0.24)
    records += masters_wall(designer) if designer.ancient else _blackboard(designer)
    records += window(designer, _FIRST, designer.paint(0.72, 0.02, 90)) + window(
        designer, _SECOND, designer.paint(0.72, 0.02, 90)
    )
    records += room_door(designer, "door", -5.6, 0.95, 2.1, designer.paint(0.55, 0.05, 200))
    records += wall_clock(designer, 1.28, 2.42, 0.20)
    hues = (30.0, 220.0, 95.0, 350.0, 150.0)
    for n in range(0 if designer.ancient else 5):
        x, y = -4.25 + 0.36 * (n % 2), 2.42 - 0.40 * (n // 2)
        records += _childs_picture(designer, n, x, y, hues[n])
    records += [panel(-9, 2.86, 18, 0.02, designer.paint(0.40, 0.03, 60), lift=1)]
    text = designer.worded(designer.one_of(("好好学习", "天天向上", "快乐成长"), "motto"))
    for n, character in enumerate("" if designer.ancient else text):
        x = -1.76 + 0.62 * n
        records += [
            panel(x - 0.19, 2.52, 0.38, 0.36, designer.paint(0.60, 0.085, 30), lift=4),
            lettered(character, x, 2.70, 0.25, designer.paint(0.86, 0.05, 88)),
        ]
    return Card("wall", WALL, tuple(records))


def _blackboard(designer: Designer) -> list[Record]:
    """Chalk on slate: the date, a sum, a sun, a house; ledge with chalks and a sponge."""
    slate, wood = designer.paint(0.40, 0.035, 165), designer.paint(0.54, 0.055, 60)
    left, bottom, width, height = -2.95, 1.06, 3.95, 1.34
    chalk = designer.paint(0.82, 0.02, 100)
    yellow, pink = designer.paint(0.80, 0.08, 92), designer.paint(0.74, 0.07, 10)
    records: list[Record] = [
        panel(left - 0.09, bottom - 0.09, width + 0.18, height + 0.18, wood, lift=7),
        panel(left, bottom, width, height, slate, lift=0, edge=0.3),
    ]
    for n in range(6):
        x, y = (
            left + width * designer.between(0.05, 0.7, "smear", n),
            bottom + height * designer.between(0.15, 0.85, "smear", n, "y"),
        )
        records.append(
            fade(
                smooth([(x, y), (x + 0.5, y + 0.1), (x + 0.9, y), (x + 0.4, y - 0.12)]),
                (x, y),
                (x + 0.9, y),
                chalk,
                0.0,
                0.09,
            )
        )
    title = designer.worded(designer.one_of(("春天来了", "我的家", "小蝌蚪找妈妈", "一二三"), "lesson"))
    records.append(lettered(title, left + 0.95, bottom + height - 0.20, 0.19, chalk, weight=400))
    for n, (start, end) in enumerate(((0.08, 0.34), (0.08, 0.29), (0.08, 0.36))):
        y = bottom + height - 0.44 - 0.13 * n
        points = [
            (left + width * (start + (end - start) * k / 18), y + 0.018 * sin(2.1 * k + n)) for k in range(19)
        ]
        records.append(line(points, chalk, 0.010, curved=True))
    sx, sy = left + width * 0.86, bottom + height * 0.76
    records.append(
        line(
            [(sx + 0.12 * cos(k * pi / 8), sy + 0.12 * sin(k * pi / 8)) for k in range(17)],
            yellow,
            0.014,
            curved=True,
        )
    )
    for k in range(8):
        a = k * pi / 4 + 0.2
        records.append(
            line(
                ((sx + 0.16 * cos(a), sy + 0.16 * sin(a)), (sx + 0.22 * cos(a), sy + 0.22 * sin(a))),
                yellow,
                0.012,
            )
        )
    hx, hy = left + width * 0.70, bottom + 0.16
    records += [
        line(
            (
                (hx, hy),
                (hx, hy + 0.28),
                (hx + 0.22, hy + 0.46),
                (hx + 0.44, hy + 0.28),
                (hx + 0.44, hy),
                (hx, hy),
            ),
            chalk,
            0.013,
        ),
        line(((hx + 0.15, hy), (hx + 0.15, hy + 0.18), (hx + 0.28, hy + 0.18), (hx + 0.28, hy)), pink, 0.012),
    ]
    fx = left + width * 0.90
    records += [
        line(((fx, hy), (fx + 0.01, hy + 0.22)), designer.paint(0.74, 0.07, 140), 0.012),
        line(
            [(fx + 0.06 * cos(k * pi / 5), hy + 0.27 + 0.06 * sin(k * pi / 5)) for k in range(11)],
            pink,
            0.013,
            curved=True,
        ),
    ]
    records.append(panel(left - 0.05, bottom - 0.11, width + 0.1, 0.06, wood.lighter(0.06), lift=4))
    for n, tone in enumerate((chalk, yellow, chalk, pink)):
        records.append(panel(left + 0.4 + 0.14 * n, bottom - 0.055, 0.085, 0.022, tone, lift=1))
    records.append(
        panel(left + width - 0.6, bottom - 0.055, 0.22, 0.07, designer.paint(0.62, 0.06, 60), lift=2)
    )
    return records


def _childs_picture(designer: Designer, n: int, x: float, y: float, hue: float) -> list[Record]:
    """A child's painting, pinned up."""
    page = designer.paint(0.84, 0.015, 90)
    tone = designer.paint(0.64, 0.085, hue)
    tilt = 0.02 * (1 if n % 2 else -1)
    records: list[Record] = [
        sheet(
            (
                (x - 0.15, y - 0.16 + tilt),
                (x + 0.15, y - 0.16 - tilt),
                (x + 0.15, y + 0.18 - tilt),
                (x - 0.15, y + 0.18 + tilt),
            ),
            page,
            lift=3,
        )
    ]
    if n % 3 == 0:
        records += [
            disc(x, y + 0.02, 0.075, 0.07, tone, lift=0),
            Cut(smooth([(x - 0.1, y - 0.13), (x, y - 0.03), (x + 0.1, y - 0.13)]), tone.darker(0.08), edge=0),
        ]
    elif n % 3 == 1:
        records += [
            sheet(
                ((x - 0.1, y - 0.12), (x + 0.1, y - 0.12), (x + 0.1, y - 0.01), (x - 0.1, y - 0.01)),
                tone,
                lift=0,
            ),
            sheet(((x - 0.13, y - 0.01), (x + 0.13, y - 0.01), (x, y + 0.1)), tone.darker(0.1), lift=0),
        ]
    else:
        records += [
            Cut(
                smooth([(x - 0.12, y - 0.04), (x - 0.02, y + 0.06), (x + 0.09, y - 0.02), (x, y - 0.1)]),
                tone,
                edge=0,
            ),
            sheet(((x + 0.06, y - 0.02), (x + 0.13, y + 0.05), (x + 0.13, y - 0.09)), tone, lift=0),
        ]
    records.append(disc(x, y + 0.155, 0.013, None, designer.paint(0.56, 0.10, 28), lift=1))
    return records


def _furniture(designer: Designer) -> Card:
    """The platform, the teacher's desk at the left, the book corner, plants."""
    wood = designer.paint(0.52, 0.055, 55)
    records: list[Record] = [
        panel(-3.3, 0, 4.6, 0.13, designer.paint(0.50, 0.045, 50), lift=4),
        panel(-3.3, 0.10, 4.6, 0.045, designer.paint(0.58, 0.045, 55), lift=1),
    ]
    records += table(designer, "teacher", -3.05, 1.25, 0.80, wood, base=0.13)
    records.append(panel(-2.95, 0.34, 1.05, 0.45, wood.darker(0.02), lift=2))
    for n in range(4):
        records.append(
            panel(
                -2.86 + 0.012 * (n % 2),
                0.93 + 0.036 * n,
                0.30,
                0.034,
                designer.paint(
                    *((0.60, 0.07, 30), (0.56, 0.05, 240), (0.72, 0.05, 90), (0.54, 0.05, 150))[n]
                ),
                lift=2,
            )
        )
    records += scholars_things(designer, -2.35, 0.93) if designer.ancient else _globe(designer, wood)
    records += bookcase(designer, "corner", 2.35, 1.5, 0.78, designer.paint(0.60, 0.05, 70), shelves=2)
    records += potted_plant(designer, "plant", 2.75, 0.80, 0.50, pot_hue=25)
    records += shelf_of_books(designer, "top", 3.1, 0.80, 0.55, 0.26)
    records += potted_plant(designer, "corner plant", -3.75, 0.0, 1.15, pot_hue=215, kind="sword")
    records += pendant(designer, -2.5, 2.78, 0.26, top=4.6, hue=150) + pendant(
        designer, 0.95, 2.78, 0.26, top=4.6, hue=150
    )
    records += picture(designer, "small frame", 3.45, 0.93, 0.22, 0.26, kind="people")
    return Card("furniture", 6.5, tuple(records))


def _globe(designer: Designer, wood: Colour) -> list[Record]:
    return [
        disc(-2.2, 1.05, 0.12, None, designer.paint(0.60, 0.05, 230), lift=4),
        sheet(((-2.28, 0.93), (-2.12, 0.93), (-2.17, 0.965), (-2.23, 0.965)), wood.darker(0.05), lift=2),
        Cut(
            smooth([(-2.28, 1.08), (-2.2, 1.13), (-2.13, 1.08), (-2.18, 1.02), (-2.26, 1.0)]),
            designer.paint(0.66, 0.06, 130),
            edge=0,
        ),
    ]


def _desks(designer: Designer) -> tuple[tuple[Card, ...], tuple[Seat, ...]]:
    """Two pupils' chairs to sit on; their desks stand further out."""
    wood = designer.paint(0.56, 0.055, 62)
    first, seat = wooden_chair(designer, "chair", -1.55, 5.5, wood, facing=1, height=0.44)
    second, other = wooden_chair(designer, "second chair", 1.5, 5.3, wood, facing=-1, height=0.44)
    side = table(designer, "desk left", -3.55, 1.0, 0.72, wood.lighter(0.02))
    side += [
        panel(-3.2, 0.72, 0.26, 0.028, designer.paint(0.66, 0.06, 230), lift=2),
        panel(-3.18, 0.748, 0.24, 0.024, designer.paint(0.62, 0.07, 30), lift=2),
    ]
    other_side = table(designer, "desk right", 2.62, 1.0, 0.72, wood.lighter(0.02))
    other_side += [
        Cut(rectangle(2.9, 0.72, 0.11, 0.13, radius=0.01), designer.paint(0.56, 0.06, 210), lift=2)
    ]
    for n, hue in enumerate((30.0, 90.0, 250.0)):
        other_side.append(
            line(((2.925 + 0.03 * n, 0.82), (2.90 + 0.055 * n, 0.95)), designer.paint(0.62, 0.09, hue), 0.014)
        )
    return (
        *first,
        *second,
        Card("desk left", 5.9, tuple(side)),
        Card("desk right", 5.85, tuple(other_side)),
    ), (seat, other)


def _front(designer: Designer) -> Card:
    """The corner of a pupil's desk with a satchel, low at the left."""
    wood = designer.paint(0.54, 0.05, 60)
    cloth = designer.paint(0.54, 0.07, 230)
    records: list[Record] = [
        panel(-1.9, 0.44, 0.86, 0.05, wood.lighter(0.04), lift=8),
        panel(-1.12, 0.0, 0.05, 0.45, wood.darker(0.04), lift=6),
        Cut(rectangle(-1.62, 0.49, 0.36, 0.33, radius=0.06), cloth, lift=10),
        Cut(rectangle(-1.62, 0.66, 0.36, 0.16, radius=0.05), cloth.lighter(0.05), lift=4),
        Cut(rectangle(-1.47, 0.60, 0.06, 0.09, radius=0.01), designer.paint(0.72, 0.06, 80), lift=2),
    ]
    return Card("foreground desk", 2.5, tuple(records), blur=5.0)
