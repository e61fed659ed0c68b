"""The photographer's studio: a painted canvas let down from its roll, a camera on three legs with its black cloth,
lamps on stands, portraits all over the wall, a drape of velvet."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft, Wash
from yingxi.stage.path import ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.place import MADE, Card, Place
from yingxi.stage.sets.cutting import blob, disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.furniture import armchair, wooden_chair
from yingxi.stage.sets.grand import portrait
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.openings import Box, curtain, curtain_rod, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import picture
from yingxi.stage.sets.walls import WALL, picture_rail, wainscot, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import vase

_WINDOW: Box = (3.05, 1.05, 1.35, 1.50)
_WHITE = Colour(0.97, 0.03, 95)


def photo_studio(designer: Designer) -> Place:
    """A room in which people have their picture taken before a painted garden."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = armchair(room, "armchair", -1.36, 5.35, room.paint(0.46, 0.085, 20))
    wood = room.paint(0.50, 0.06, 48)
    second, other = wooden_chair(room, "stool", 1.45, 5.5, wood, facing=-1, height=0.44, stool=True)
    left, _, width, _ = _WINDOW
    return Place(
        cards=(
            *outlook(room, _WINDOW),
            _back(room),
            Card("canvas", 6.86, tuple(_canvas(room))),
            _gear(room),
            *first,
            *second,
            _front(room),
        ),
        ground=(
            *planks(room, WALL, room.paint(0.54, 0.05, 58)),
            *_foot_of_the_canvas(room),
            *window_light(room, left, left + width, WALL, 1.9, slant=-1.5),
            *floor_glow(room, 0.0, 5.8, 2.6, 0.9, _WHITE, 0.5),
        ),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(room, -2.0, 2.2, 6.1, 3.0, 0.44, colour=_WHITE),
            *pool(room, 2.3, 2.2, 6.1, 3.0, 0.44, colour=_WHITE),
            *window_pool(room, _WINDOW),
        ),
    )


def _back(designer: Designer) -> Card:
    """Portraits in frames of all sizes, the window with its curtains, a door."""
    paint = wall_paint(designer, lightness=0.58)
    cloth = designer.paint(0.44, 0.085, 20)
    left, bottom, width, height = _WINDOW
    records: list[Record] = wall(paint, (_WINDOW,))
    records += wainscot(designer, 0.86, designer.paint(0.46, 0.045, 45))
    records += picture_rail(designer, 2.90, paint)
    records += wall_shade(designer, _WINDOW)
    records += halo(designer, -2.1, 2.2, 2.4, strength=0.30, colour=_WHITE)
    records += halo(designer, 2.3, 2.2, 2.4, strength=0.30, colour=_WHITE)
    records += room_door(designer, "door", -5.9, 0.95, 2.15, designer.paint(0.46, 0.05, 45))
    hung = (
        (-4.35, 2.36, 0.42, 0.54), (-3.78, 2.42, 0.34, 0.40), (-3.26, 2.34, 0.44, 0.56), (-2.72, 2.44, 0.30, 0.36),
        (-2.24, 2.34, 0.40, 0.50), (-4.30, 1.66, 0.34, 0.42), (-3.80, 1.78, 0.36, 0.48), (-3.28, 1.62, 0.40, 0.46),
        (-2.76, 1.76, 0.32, 0.50), (-2.28, 1.66, 0.34, 0.40), (2.22, 2.40, 0.40, 0.50), (2.66, 2.46, 0.28, 0.34),
        (2.24, 1.72, 0.34, 0.44), (2.66, 1.84, 0.26, 0.36),
    )  # fmt: skip
    for n, (x, y, wide, tall) in enumerate(hung):
        if n % 3 == 0:
            records += portrait(designer, f"sitter {n}", x, y, wide, tall)
        else:
            records += picture(designer, f"family {n}", x, y, wide, tall, kind="people")
    records += window(designer, _WINDOW, designer.paint(0.44, 0.05, 45))
    high = bottom + height + 0.22
    records += curtain(designer, "left", left - 0.42, left + 0.10, 0.04, high, cloth, tied=-1)
    records += curtain(designer, "right", left + width - 0.10, left + width + 0.42, 0.04, high, cloth, tied=1)
    records += curtain_rod(designer, left - 0.5, left + width + 0.5, high)
    return Card("wall", WALL, tuple(records))


def _canvas(designer: Designer) -> list[Record]:
    """The canvas: a garden in washes, with a lake, poplars, a stair and its balustrade; the roll above it."""
    left, bottom, width, height = -1.82, 0.0, 3.64, 2.66
    frame = rectangle(left, bottom, width, height)
    pale, far = designer.paint(0.80, 0.035, 85), designer.paint(0.68, 0.035, 215)
    green, deep = designer.paint(0.60, 0.045, 140), designer.paint(0.50, 0.045, 150)
    stone = designer.paint(0.80, 0.02, 80)
    art: list[Record] = [
        Cut(rectangle(left, 0.34, width, height - 0.34), pale, edge=0),
        Wash(frame, (0, height), (0, 0.9), ((0.0, far.lighter(0.03)), (1.0, pale)), lit=True),
    ]
    for x, y, wide in ((-1.5, 2.18, 0.8), (0.1, 2.32, 1.0), (0.9, 1.96, 0.7)):
        cloud = smooth(
            [
                (x, y),
                (x + wide * 0.25, y + 0.16),
                (x + wide * 0.6, y + 0.13),
                (x + wide, y + 0.01),
                (x + wide * 0.5, y - 0.05),
            ],
            tension=0.4,
        )
        art.append(Cut(cloud, pale.lighter(0.08), lift=0, edge=0.3, name=MADE))
    ridge = [
        (-2.0, 1.30),
        (-1.2, 1.62),
        (-0.5, 1.40),
        (0.3, 1.70),
        (1.1, 1.42),
        (2.0, 1.60),
        (2.0, 1.0),
        (-2.0, 1.0),
    ]
    art += [
        Cut(smooth(ridge, tension=0.3), far.mixed(green, 0.35), edge=0, name=MADE),
        Cut(rectangle(left, 0.92, width, 0.26), far.lighter(0.07), edge=0),
        Cut(smooth([(-2, 0.95), (-0.9, 1.06), (0.4, 0.98), (2, 1.08), (2, 0.2), (-2, 0.2)], tension=0.3), green, edge=0,
            name=MADE),
    ]  # fmt: skip
    for n, x in enumerate((-1.62, -1.36, -1.06, 1.12, 1.40, 1.66)):
        tall = 1.15 + 0.22 * (n % 3)
        tree = smooth(
            [
                (x - 0.13, 0.9),
                (x - 0.15, 0.9 + tall * 0.5),
                (x, 0.9 + tall),
                (x + 0.15, 0.9 + tall * 0.5),
                (x + 0.13, 0.9),
            ],
            tension=0.4,
        )
        art.append(Cut(tree, (deep, green.darker(0.04))[n % 2], lift=0, edge=0.3, name=MADE))
    art += [
        Cut(rectangle(left, 0.0, width, 0.36), stone.darker(0.05), edge=0),
        *(Cut(rectangle(left + 0.46 * n, 0.0, 0.012, 0.36), stone.darker(0.12), edge=0) for n in range(9)),
        panel(left, 0.34, width, 0.09, stone, lift=1),
        panel(left, 0.86, width, 0.10, stone.lighter(0.04), lift=2),
    ]
    for n in range(15):
        x = left + 0.14 + 0.245 * n
        if abs(x) > 0.62:
            art.append(
                Cut(smooth([(x - 0.04, 0.43), (x - 0.075, 0.58), (x - 0.03, 0.74), (x - 0.05, 0.86), (x + 0.05, 0.86),
                    (x + 0.03, 0.74), (x + 0.075, 0.58), (x + 0.04, 0.43)], tension=0.3), stone, lift=1, name=MADE)
            )  # fmt: skip
    for x in (-0.66, 0.66):
        art += [
            panel(x - 0.10, 0.36, 0.20, 0.62, stone.lighter(0.02), lift=2),
            Cut(ellipse(x, 1.08, 0.13, 0.10), stone.lighter(0.03), lift=1, name=MADE),
        ]
    art += [
        fade(frame, (left, 0), (left + 0.8, 0), Colour(0.20, 0.05, 280), 0.20, 0.0),
        fade(frame, (left + width, 0), (left + width - 0.8, 0), Colour(0.20, 0.05, 280), 0.20, 0.0),
        *(line([(left + width * at, 0), (left + width * at + 0.02, 1.3), (left + width * at, height)],
            pale.darker(0.10).clear(0.35), 0.03, curved=True) for at in (0.24, 0.52, 0.80)),
    ]  # fmt: skip
    wood = designer.paint(0.42, 0.055, 45)
    return [
        panel(left - 0.02, 0.34, width + 0.04, height - 0.34, pale.darker(0.10), lift=7),
        Group(tuple(art), clip=frame),
        panel(left - 0.22, height - 0.02, width + 0.44, 0.14, wood, lift=7, radius=0.06),
        *(
            line(((x, height + 0.1), (x, 4.6)), designer.paint(0.34, 0.02, 60), 0.014)
            for x in (left, left + width)
        ),
    ]


def _foot_of_the_canvas(designer: Designer) -> list[Record]:
    """The canvas runs out over the boards; points are (x, z)."""
    pale = designer.paint(0.76, 0.03, 82)
    run = polygon(((-1.9, 5.95), (1.9, 5.95), (1.84, 6.9), (-1.84, 6.9)))
    return [
        Soft(run.moved(0.0, -0.06), Colour(0.14, 0.04, 285, 0.34), 4),
        Cut(run, pale, edge=0.8),
        *(line(((x, 5.97), (x + 0.02, 6.88)), pale.darker(0.05), 0.02) for x in (-1.1, -0.2, 0.9)),
    ]


def _gear(designer: Designer) -> Card:
    """The camera at the left, a lamp on either side, a pillar with a vase, a stand with plates."""
    records: list[Record] = [
        *_lamp(designer, -1.98, 2.30, way=1),
        *_lamp(designer, 2.18, 2.24, way=-1),
        *_pillar(designer, 1.42),
        *(
            _box_camera(designer, -3.02)
            if not (designer.today or designer.future)
            else _camera(designer, -3.02)
        ),
        *_trunk(designer, 3.35),
    ]
    return Card("gear", 6.5, tuple(records))


def _tripod(designer: Designer, x: float, top: float, wood: Colour) -> list[Record]:
    return [
        line(((x, top), (x - 0.42, 0.0)), wood.darker(0.04), 0.055),
        line(((x, top), (x + 0.40, 0.0)), wood, 0.055),
        line(((x, top), (x + 0.05, 0.02)), wood.darker(0.08), 0.045),
        line(((x - 0.24, top * 0.45), (x + 0.22, top * 0.45)), wood.darker(0.06), 0.022),
    ]


def _box_camera(designer: Designer, x: float) -> list[Record]:
    """A field camera: rear frame under a black cloth, red bellows, lens board with a lens of brass."""
    wood, brass = designer.paint(0.50, 0.085, 48), designer.paint(0.74, 0.10, 82)
    hide, black = designer.paint(0.42, 0.10, 25), designer.paint(0.27, 0.012, 280)
    y = 1.28
    records: list[Record] = [
        *_tripod(designer, x, y, wood.darker(0.04)),
        panel(x - 0.42, y, 0.92, 0.06, wood, lift=5),
        panel(x - 0.38, y + 0.06, 0.13, 0.58, wood.lighter(0.02), lift=5),
    ]
    for n in range(6):
        left, tall = x - 0.25 + 0.085 * n, 0.54 - 0.045 * n
        fold = ((left, y + 0.34 - tall / 2), (left + 0.05, y + 0.31 - tall / 2), (left + 0.085, y + 0.34 - tall / 2),
            (left + 0.085, y + 0.34 + tall / 2), (left + 0.05, y + 0.37 + tall / 2), (left,
                y + 0.34 + tall / 2))  # fmt: skip
        records.append(sheet(fold, hide.lighter(0.04 if n % 2 else -0.03), lift=2))
    records += [
        panel(x + 0.26, y + 0.10, 0.09, 0.46, wood, lift=5),
        panel(x + 0.35, y + 0.24, 0.10, 0.20, brass.darker(0.06), lift=3),
        panel(x + 0.45, y + 0.21, 0.08, 0.26, brass, lift=4, radius=0.02),
        panel(x + 0.53, y + 0.23, 0.02, 0.22, black, lift=1),
        Cut(smooth([(x - 0.25, y + 0.68), (x - 0.42, y + 0.72), (x - 0.62, y + 0.50), (x - 0.74, y + 0.02),
            (x - 0.66, y - 0.30),
            (x - 0.48, y - 0.22), (x - 0.40, y + 0.06), (x - 0.27, y + 0.30)], tension=0.3), black, lift=6, name=MADE),
        line([(x - 0.46, y + 0.60), (x - 0.60, y + 0.18), (x - 0.56, y - 0.18)], black.lighter(0.08), 0.02,
            curved=True),
        line([(x + 0.30, y + 0.1), (x + 0.36, y - 0.24), (x + 0.20, y - 0.42)], designer.paint(0.34, 0.02, 40), 0.018,
            curved=True),
        disc(x + 0.19, y - 0.46, 0.055, 0.065, hide, lift=2),
    ]  # fmt: skip
    return records


def _camera(designer: Designer, x: float) -> list[Record]:
    """A camera of today on its tripod."""
    black, grey = designer.paint(0.28, 0.012, 270), designer.paint(0.46, 0.012, 260)
    y = 1.36
    return [
        *_tripod(designer, x, y, black.lighter(0.10)),
        panel(x - 0.10, y, 0.20, 0.08, grey, lift=4),
        panel(x - 0.26, y + 0.08, 0.44, 0.32, black, lift=6, radius=0.04),
        panel(x - 0.10, y + 0.38, 0.20, 0.11, black.lighter(0.03), lift=4, radius=0.03),
        panel(x + 0.18, y + 0.12, 0.24, 0.24, black.lighter(0.05), lift=5),
        panel(x + 0.40, y + 0.10, 0.05, 0.28, grey, lift=3),
    ]


def _lamp(designer: Designer, x: float, y: float, *, way: int) -> list[Record]:
    """A lamp on a stand that shines towards the middle: a dish of tin, today a box of white cloth."""
    iron = designer.paint(0.34, 0.015, 262)
    shade, falls = lit(designer, designer.paint(0.90, 0.015, 95), _WHITE)
    records: list[Record] = [
        line(((x, 0.06), (x, y)), iron, 0.035),
        *(line(((x, 0.32), (x + at, 0.0)), iron, 0.028) for at in (-0.32, 0.30, 0.04)),
    ]
    if designer.today or designer.future:
        box = (
            (x - way * 0.16, y - 0.18),
            (x + way * 0.30, y - 0.50),
            (x + way * 0.36, y + 0.40),
            (x - way * 0.16, y + 0.20),
        )
        face = (
            (x + way * 0.30, y - 0.50),
            (x + way * 0.42, y - 0.46),
            (x + way * 0.48, y + 0.36),
            (x + way * 0.36, y + 0.40),
        )
        records += [sheet(box, iron, lift=6), Cut(polygon(face), shade, lift=1, lit=falls)]
    else:
        turn = [(x + way * (0.05 - 0.30 * sin(pi * k / 8)), y + 0.42 * cos(pi * k / 8)) for k in range(9)]
        dish = [(px + way * 0.22, py) for px, py in turn]
        records += [
            Cut(smooth(dish, tension=0.3), iron.lighter(0.16), lift=6, name=MADE),
            Cut(ellipse(x + way * 0.27, y, 0.10, 0.42), shade, lift=2, lit=falls, name=MADE),
            Cut(ellipse(x + way * 0.27, y, 0.05, 0.09), _WHITE if designer.air.lamps else iron.lighter(0.3), edge=0,
                lit=not designer.air.lamps),
            panel(x - 0.05, y - 0.10, 0.10, 0.20, iron, lift=3),
        ]  # fmt: skip
    if designer.air.lamps:
        records.append(glow(x + way * 0.5, y, 1.5, _WHITE, 0.30))
    return records


def _pillar(designer: Designer, x: float) -> list[Record]:
    """A half pillar of painted wood with a vase of flowers, on which a sitter rests a hand."""
    white = designer.paint(0.84, 0.02, 85)
    return [
        panel(x - 0.24, 0, 0.48, 0.12, white.darker(0.05), lift=4),
        panel(x - 0.16, 0.12, 0.32, 0.76, white, lift=4),
        *(line(((x + at, 0.16), (x + at, 0.84)), white.darker(0.08), 0.018) for at in (-0.09, 0.0, 0.09)),
        panel(x - 0.23, 0.88, 0.46, 0.09, white.lighter(0.03), lift=5),
        *vase(
            designer,
            "pillar vase",
            x,
            0.97,
            0.20,
            hue=215,
            flowers=designer.one_of((350.0, 20.0, 80.0), "flowers"),
        ),
    ]


def _trunk(designer: Designer, x: float) -> list[Record]:
    """A chest of costumes: a hat, a parasol, a toy horse's head look out of it."""
    hide, brass = designer.paint(0.46, 0.07, 45), designer.paint(0.74, 0.09, 82)
    cloth, hat = designer.paint(0.58, 0.09, 350), designer.paint(0.36, 0.04, 260)
    parasol = [(x + 0.30 + 0.36 * cos(pi * k / 6), 0.92 + 0.30 * sin(pi * k / 6)) for k in range(7)]
    return [
        line(((x + 0.30, 0.5), (x + 0.30, 1.3)), hide.darker(0.1), 0.025),
        Cut(polygon(parasol), designer.paint(0.78, 0.08, 85), lift=4),
        blob([(x - 0.42, 0.55), (x - 0.30, 0.80), (x - 0.06, 0.72), (x + 0.12, 0.55)], cloth, lift=4),
        panel(x - 0.40, 0.80, 0.40, 0.045, hat, lift=3, radius=0.02),
        panel(x - 0.32, 0.83, 0.24, 0.22, hat, lift=3, radius=0.04),
        panel(x - 0.55, 0.0, 1.1, 0.56, hide, lift=7, radius=0.04),
        *(panel(x + at - 0.04, 0.0, 0.08, 0.56, hide.darker(0.08), lift=2) for at in (-0.34, 0.34)),
        panel(x - 0.09, 0.34, 0.18, 0.13, brass, lift=3),
        *(disc(x + at, 0.05, 0.035, None, brass, lift=1) for at in (-0.5, 0.5)),
    ]


def _front(designer: Designer) -> Card:
    """The edge of a drape of velvet, close to the eye at the left."""
    velvet, gold = designer.paint(0.40, 0.10, 18), designer.paint(0.74, 0.10, 82)
    drape = [(-2.6, 5.2), (-1.26, 5.2), (-1.30, 2.9), (-1.46, 1.7), (-1.70, 1.08), (-1.58, 0.5), (-1.50, 0.0),
        (-2.6, 0.0)]  # fmt: skip
    folds = ((-1.42, -1.78, 0.06), (-1.62, -1.86, -0.045), (-1.86, -1.94, 0.05), (-2.12, -2.04, -0.04))
    records: list[Record] = [
        Cut(smooth(drape, tension=0.3), velvet, lift=9, name=MADE),
        *(
            Cut(
                ribbon(
                    [(top, 5.2), (top - 0.03, 2.9), (waist, 1.08), (waist + 0.06, 0.0)],
                    [0.10, 0.08, 0.03, 0.07],
                ),
                velvet.lighter(tone),
                edge=0,
            )
            for top, waist, tone in folds
        ),
        line([(-2.2, 1.16), (-1.94, 1.02), (-1.68, 1.10)], gold, 0.05, curved=True),
        line(((-1.76, 1.06), (-1.70, 0.72)), gold, 0.035),
    ]
    return Card("foreground drape", 2.5, tuple(records), blur=5.0)
