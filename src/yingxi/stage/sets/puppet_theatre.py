"""The shadow theatre: a screen of white cloth in a carved frame, lit by a lamp behind it, on which puppets of leather
play; lanterns, benches, drum and gong. From behind, where its name says so: the lamp, the players' rods, puppets on
their lines, and the heads of those who watch as shadows on the cloth."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.props.puppets import PARTS, Puppet, pavilion, pine, puppet, rods
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, lantern, pool
from yingxi.stage.sets.signs import name_board
from yingxi.stage.sets.walls import HALF, TOP, WALL

BEHIND = ("幕后", "后台", "影窗后", "背后", "后面", "behind", "backstage")
"""A shadow theatre that is named so is seen from its players' side."""
# The screen: left, foot, width and height in metres.
_SCREEN = (-2.05, 1.22, 4.10, 1.72)
_CLOTH, _HOT = Colour(0.86, 0.075, 82), Colour(0.97, 0.06, 92)
_HEIGHT = 0.92
"""A puppet's, in metres."""
_GROUND = _SCREEN[1] + 0.10
# Where the line of hung puppets is, on either side of the screen: x and the top of each.
_HANG = ((-3.62, 2.62), (-3.10, 2.66), (-2.62, 2.60), (2.62, 2.60), (3.10, 2.66), (3.62, 2.62))
_BEATS = 96
"""Frames from one turn of the play to the next."""


def puppet_theatre(designer: Designer) -> Place:
    """Those who watch stand or sit before the screen; from behind, the players stand there."""
    behind = designer.dressed(*BEHIND)
    room = Designer(designer.setting, designer.air.lit_from(-1))
    wood = room.paint(0.42, 0.065, 35)
    first, seat = wooden_chair(room, "stool", -1.62, 5.5, wood, stool=True, height=0.46)
    second, other = wooden_chair(
        room, "bench", 1.62, 5.5, wood.darker(0.02), facing=-1, stool=True, height=0.46
    )
    ground: list[Record] = list(planks(room, WALL, room.paint(0.44, 0.05, 42), width=0.40))
    ground += floor_glow(room, 0.0, 6.2, 2.6, 0.9, LAMP, 0.8)
    ground.append(Soft(ellipse(0.0, 5.9, 2.6, 0.7), Colour(0.88, 0.10, 76, 0.16), 18))
    return Place(
        cards=(
            Card("wall", WALL, tuple(_wall(room))),
            Card("screen", 6.92, tuple(_screen(room, behind=behind)), moving=partial(_played, behind=behind)),
            Card("hung", 6.7, tuple(_hung(room))),
            Card("boards", 6.44, tuple(_players_side(room) if behind else _benches(room))),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.paint(0.42, 0.05, 40),
        backdrop=room.paint(0.42, 0.05, 28),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            Pool(0.0, 2.0, 6.5, 3.4, Colour(0.92, 0.09, 80), 0.46),
            *pool(room, -2.75, 2.4, 6.2, 2.3, 0.38),
            *pool(room, 2.75, 2.4, 6.2, 2.3, 0.38),
        ),
    )


def _wall(designer: Designer) -> list[Record]:
    """Dark boards between posts, a beam with carved brackets."""
    paint, post = designer.paint(0.35, 0.055, 24), designer.paint(0.36, 0.075, 28)
    records: list[Record] = [
        sheet(((-HALF, -0.05), (HALF, -0.05), (HALF, TOP), (-HALF, TOP)), paint, lift=4, edge=0.4),
        *(
            line(((-HALF + 0.34 * n, 0.0), (-HALF + 0.34 * n, 3.1)), paint.darker(0.035), 0.012)
            for n in range(54)
        ),
        fade(
            rectangle(-HALF, 2.2, 2 * HALF, TOP - 2.2),
            (0, TOP - 0.6),
            (0, 2.2),
            Colour(0.14, 0.04, 285),
            0.46,
            0.0,
        ),
        glow(0.0, 2.0, 4.2, Colour(0.86, 0.10, 74), 0.34),
        panel(-HALF, 3.10, 2 * HALF, 0.34, post.lighter(0.02), lift=8),
        line(((-HALF, 3.16), (HALF, 3.16)), designer.paint(0.70, 0.09, 80), 0.018),
    ]
    for x in (-5.6, -4.15, 4.15, 5.6):
        records += [
            panel(x - 0.15, 0.0, 0.30, 3.14, post, lift=7),
            panel(x - 0.22, 0.0, 0.44, 0.22, designer.paint(0.56, 0.02, 70), lift=4),
            *(
                Cut(
                    smooth(
                        [(x, 3.12), (x + s * 0.52, 3.12), (x + s * 0.34, 2.98), (x + s * 0.13, 2.74)],
                        tension=0.3,
                    ),
                    post.lighter(0.05),
                    lift=4,
                )
                for s in (-1, 1)
            ),
        ]
    return records


def _screen(designer: Designer, *, behind: bool) -> list[Record]:
    """The cloth with the lamp's light in it, and what is pinned to it: pavilion, pine, a table of rock; its frame."""
    left, foot, wide, high = _SCREEN
    frame, gold = designer.paint(0.34, 0.085, 26), designer.paint(0.76, 0.10, 82)
    shown = rectangle(left, foot, wide, high)
    middle = (0.0, foot + 0.60 * high)
    strong = 0.42 if designer.air.lamps else 0.95
    stops = tuple(
        (at, _HOT.clear(share * strong)) for at, share in ((0.0, 1.0), (0.3, 0.78), (0.65, 0.28), (1.0, 0.0))
    )
    edge = Colour(0.56, 0.11, 58)
    cloth: list[Record] = [
        Cut(shown, _CLOTH, edge=0.0, lit=False),
        Wash(shown, middle, (middle[0] + 2.1, middle[1]), stops, radial=True, lit=False),
        Wash(shown, (left, 0), (left + 0.9, 0), ((0.0, edge.clear(0.55)), (1.0, edge.clear(0.0))), lit=False),
        Wash(
            shown,
            (left + wide, 0),
            (left + wide - 0.9, 0),
            ((0.0, edge.clear(0.55)), (1.0, edge.clear(0.0))),
            lit=False,
        ),
        pavilion(left + 0.62, _GROUND - 0.05, 1.12),
        pine(left + wide - 0.56, _GROUND - 0.05, 1.20, facing=-1),
        puppet(Puppet("elder", left + 1.02, _GROUND - 0.02, _HEIGHT * 0.86, 1, -0.25)),
        puppet(Puppet("horse", left + wide - 0.94, _GROUND - 0.02, _HEIGHT * 0.74, -1)),
        Cut(rectangle(left, foot, wide, 0.085), Colour(0.46, 0.07, 50), edge=0.0, lit=False),
    ]
    if behind:
        cloth += _heads(left, foot, wide)
    records: list[Record] = [
        panel(left - 0.24, 0.98, wide + 0.48, high + 0.62, frame, lift=9),
        Group(tuple(cloth), clip=shown),
    ]
    records += [
        panel(left - 0.30, foot - 0.20, wide + 0.60, 0.20, frame.lighter(0.04), lift=6),
        panel(left - 0.30, foot + high, wide + 0.60, 0.22, frame.lighter(0.02), lift=6),
        *(
            panel(x, foot - 0.2, 0.20, high + 0.42, frame.lighter(0.03), lift=5)
            for x in (left - 0.22, left + wide + 0.02)
        ),
        *(
            line(((left - 0.04, y), (left + wide + 0.04, y)), gold, 0.018)
            for y in (foot - 0.03, foot + high + 0.03)
        ),
        *(line(((x, foot), (x, foot + high)), gold, 0.016) for x in (left - 0.03, left + wide + 0.03)),
    ]
    if behind:
        return [*records, *_struts(designer, frame)]
    return [*records, *_fretwork(designer, frame, gold), *_drapes(designer, gold)]


def _heads(left: float, foot: float, wide: float) -> list[Record]:
    """Those who watch, as shadows through the cloth."""
    dark = Colour(0.50, 0.08, 52, 0.42)
    records: list[Record] = []
    for n in range(8):
        x, y = left + wide * (n + 0.5) / 8 + 0.06 * sin(2.1 * n), foot + 0.16 + 0.05 * ((n * 3) % 4)
        records += [
            Soft(ellipse(x, y, 0.12, 0.14), dark, 3),
            Soft(ellipse(x, y - 0.26, 0.24, 0.16), dark, 3),
        ]
    return records


def _struts(designer: Designer, frame: Colour) -> list[Record]:
    """The frame from behind: bare battens, knots of cord, the table's edge."""
    left, foot, wide, high = _SCREEN
    cord = designer.paint(0.72, 0.06, 75)
    records: list[Record] = [
        line(((s * 2.28, 0.0), (s * 2.28, foot + high + 0.34)), frame.lighter(0.07), 0.075) for s in (-1, 1)
    ]
    for n in range(9):
        x = left + wide * n / 8
        records += [
            line(((x, foot + high + 0.02), (x + 0.04, foot + high + 0.19)), cord, 0.014),
            line(((x + 0.05, foot + high + 0.02), (x + 0.01, foot + high + 0.19)), cord, 0.014),
        ]
    return records


def _fretwork(designer: Designer, frame: Colour, gold: Colour) -> list[Record]:
    """What stands under the screen: a front of carved panels; above it the theatre's name."""
    left, foot, wide, high = _SCREEN
    records: list[Record] = [panel(left - 0.42, 0.0, wide + 0.84, foot - 0.14, frame.darker(0.02), lift=6)]
    for n in range(5):
        x = left - 0.30 + n * (wide + 0.60) / 5 + 0.06
        width = (wide + 0.60) / 5 - 0.12
        middle = x + width / 2
        records += [
            panel(x, 0.20, width, foot - 0.52, frame.lighter(0.05), lift=3),
            Cut(rectangle(x + 0.05, 0.25, width - 0.10, foot - 0.62), frame.darker(0.03), edge=0.5),
            *_rosette(middle, 0.55, gold),
            disc(middle, 0.55, 0.045, None, designer.paint(0.54, 0.14, 28), lift=1),
        ]
    board = designer.paint(0.26, 0.04, 30)
    records += name_board(designer, "皮影戏", 0.0, foot + high + 0.40, 1.34, 0.36, board, gold)
    return records


def _rosette(x: float, y: float, gold: Colour) -> list[Record]:
    """Six gilt petals."""
    turns = [pi * n / 3 for n in range(6)]
    return [
        Cut(
            ellipse(0, 0, 0.105, 0.040).turned(turn).moved(x + 0.12 * cos(turn), y + 0.12 * sin(turn)),
            gold.darker(0.07 * (n % 2)),
            lift=1,
        )
        for n, turn in enumerate(turns)
    ]


def _drapes(designer: Designer, gold: Colour) -> list[Record]:
    """Red cloth gathered along the frame's head, and what falls at its sides."""
    left, foot, wide, high = _SCREEN
    red = designer.paint(0.48, 0.135, 26)
    top = foot + high + 0.20
    records: list[Record] = []
    for side in (-1, 1):
        inner, outer = side * (wide / 2 - 0.04), side * (wide / 2 + 0.52)
        fall = [
            (outer, top + 0.04),
            (inner, top + 0.04),
            (inner + side * 0.10, foot + 0.95),
            (inner + side * 0.26, foot + 0.55),
            (inner + side * 0.22, foot - 0.12),
            (outer, foot - 0.12),
        ]
        records.append(Cut(smooth(fall, tension=0.12), red, lift=8))
        records += [
            line(
                (
                    (inner + side * (0.12 + 0.11 * n), top),
                    (inner + side * (0.28 + 0.06 * n), foot + 0.52),
                    (inner + side * (0.27 + 0.08 * n), foot - 0.1),
                ),
                red.darker(0.07),
                0.020,
                curved=True,
            )
            for n in range(4)
        ]
        records.append(line(((inner + side * 0.22, foot + 0.56), (outer, foot + 0.60)), gold, 0.05))
    for n in range(7):
        x, across = left - 0.12 + n * (wide + 0.24) / 7, (wide + 0.24) / 7
        dip = [(x + across * k / 8, top - 0.06 - 0.17 * sin(pi * k / 8)) for k in range(9)]
        records += [
            Cut(
                polygon([(x, top + 0.06), *dip, (x + across, top + 0.06)]),
                red.lighter(0.03 * (n % 2)),
                lift=6,
            ),
            line(dip, gold, 0.022, curved=True),
        ]
    return records


def _cast(frame: int) -> tuple[Puppet, Puppet]:
    """The two who play now: they come near and part, each lifts an arm in turn."""
    share = sin(2 * pi * frame / (5 * _BEATS))
    step = abs(sin(2 * pi * frame / 24)) * 0.025 * abs(sin(2 * pi * frame / (5 * _BEATS) + 1.2))
    one = Puppet(
        "general",
        -0.56 + 0.16 * share,
        _GROUND - 0.02 + step,
        _HEIGHT,
        1,
        0.30 + 0.42 * sin(2 * pi * frame / _BEATS),
    )
    other = Puppet(
        "lady",
        0.60 - 0.12 * share,
        _GROUND - 0.02 + 0.6 * step,
        _HEIGHT * 0.96,
        -1,
        0.22 + 0.34 * sin(2 * pi * frame / _BEATS + 2.4),
    )
    return one, other


def _played(frame: int, *, behind: bool) -> DisplayList:
    """The play as it goes on, and the lamp that is never quite steady."""
    left, foot, wide, high = _SCREEN
    cast = _cast(frame)
    waver = Colour(0.99, 0.05, 88, 0.035 + 0.035 * sin(0.31 * frame) * sin(0.11 * frame))
    led = [record for one in cast for record in rods(one, foot - 0.25)] if behind else []
    return (
        Group(tuple(puppet(one) for one in cast), clip=rectangle(left, foot, wide, high)),
        Cut(rectangle(left, foot, wide, high), waver, edge=0.0, lit=False),
        *led,
    )


def _hung(designer: Designer) -> list[Record]:
    """Lines of puppets that wait at both sides, and the lanterns."""
    rope = designer.paint(0.46, 0.04, 60)
    records: list[Record] = []
    for side in (-1, 1):
        ends: list[Point] = [(side * 2.40, 2.70), (side * 3.1, 2.66), (side * 4.1, 2.72)]
        records.append(line(ends, rope, 0.018, curved=True))
    for n, (x, top) in enumerate(_HANG):
        tall = 0.78
        records += [
            line(((x, top + 0.04), (x, top - 0.16)), rope, 0.010),
            puppet(Puppet(PARTS[n % 3], x, top - 0.10 - tall, tall, -1 if x > 0 else 1, -0.9, lit=True)),
        ]
    for x in (-4.6, 4.6):
        records += halo(designer, x, 2.46, 1.8, strength=0.34, colour=Colour(0.78, 0.12, 45))
        records += lantern(designer, x, 2.44, 0.44, cord=0.7)
    return records


def _benches(designer: Designer) -> list[Record]:
    """Two long benches of plain wood below the screen, worn cushions on them."""
    wood, cloth = designer.paint(0.46, 0.065, 42), designer.paint(0.46, 0.09, 250)
    records: list[Record] = []
    for left in (-3.9, 2.1):
        records += [
            *(panel(left + x, 0.0, 0.09, 0.40, wood.darker(0.07), lift=3) for x in (0.14, 1.58)),
            panel(left + 0.1, 0.16, 1.62, 0.05, wood.darker(0.06), lift=2),
            panel(left, 0.38, 1.82, 0.075, wood, lift=5),
            *(
                panel(left + 0.16 + 0.86 * n, 0.45, 0.62, 0.07, cloth.lighter(0.04 * n), lift=3, radius=0.03)
                for n in range(2)
            ),
        ]
    return records


def _players_side(designer: Designer) -> list[Record]:
    """Behind the screen: the lamp on its hook, a trunk of puppets, a drum and a gong that wait."""
    iron, wood = designer.paint(0.34, 0.02, 250), designer.paint(0.46, 0.07, 42)
    red, skin = designer.paint(0.50, 0.14, 27), designer.paint(0.84, 0.04, 82)
    x, y = 0.04, 2.42
    records: list[Record] = [
        line(((x, 4.8), (x, y + 0.26)), iron, 0.014),
        glow(x, y, 1.5, Colour(0.95, 0.10, 82), 0.60),
        sheet(
            ((x - 0.16, y - 0.16), (x + 0.16, y - 0.16), (x + 0.10, y - 0.06), (x - 0.10, y - 0.06)),
            iron,
            lift=3,
        ),
        Cut(
            smooth(
                [
                    (x - 0.045, y - 0.05),
                    (x - 0.055, y + 0.05),
                    (x, y + 0.20),
                    (x + 0.055, y + 0.05),
                    (x + 0.045, y - 0.05),
                ],
                tension=0.36,
            ),
            Colour(0.97, 0.10, 88),
            edge=0.0,
            lit=False,
        ),
        line(
            (
                (x - 0.15, y - 0.1),
                (x - 0.13, y + 0.2),
                (x, y + 0.30),
                (x + 0.13, y + 0.2),
                (x + 0.15, y - 0.1),
            ),
            iron,
            0.016,
            curved=True,
        ),
        panel(2.15, 0.0, 1.20, 0.52, wood, lift=6),
        *(line(((2.15, h), (3.35, h)), wood.darker(0.10), 0.016) for h in (0.18, 0.36)),
        *(panel(2.15 + s, 0.0, 0.07, 0.52, designer.paint(0.70, 0.08, 82), lift=2) for s in (0.10, 1.03)),
        puppet(Puppet("elder", 2.56, 0.44, 0.66, -1, -0.4, lit=True)),
        puppet(Puppet("horse", 3.02, 0.46, 0.50, -1, 0.0, lit=True)),
    ]
    stand, drum = -2.72, designer.paint(0.46, 0.13, 26)
    records += [
        *(line(((stand, 0.62), (stand + s * 0.34, 0.0)), wood, 0.045) for s in (-1, 1)),
        panel(stand - 0.36, 0.56, 0.72, 0.34, drum, lift=6, radius=0.12),
        Cut(ellipse(stand, 0.90, 0.36, 0.075), skin, lift=2),
        *(
            disc(
                stand - 0.30 + 0.10 * n, 0.82 - 0.02 * abs(n - 3), 0.014, None, designer.paint(0.78, 0.1, 84)
            )
            for n in range(7)
        ),
        *(
            line(((stand - 0.1 + 0.2 * n, 0.93), (stand + 0.22 + 0.1 * n, 1.02)), wood.lighter(0.10), 0.022)
            for n in range(2)
        ),
        line(((-3.62, 0.0), (-3.62, 1.55), (-3.14, 1.55)), wood, 0.05),
        line(((-3.34, 1.55), (-3.34, 1.36)), red, 0.014),
        disc(-3.34, 1.12, 0.25, None, designer.paint(0.74, 0.11, 80), lift=5),
        disc(-3.34, 1.12, 0.17, None, designer.paint(0.66, 0.10, 76), lift=0),
        disc(-3.34, 1.12, 0.05, None, designer.paint(0.80, 0.10, 84), lift=1),
    ]
    return records


def _front(designer: Designer) -> Card:
    """A puppet on its rods, laid by, close at the right edge."""
    near = Puppet("elder", 1.62, -0.05, 0.95, -1, -0.3, lit=True)
    return Card("foreground puppet", 2.5, (*rods(near, -0.3), puppet(near)), blur=5.0)
