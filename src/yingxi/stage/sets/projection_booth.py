"""The projectionist's booth: the projector with its turning reels, its beam out through the port, and beyond the glass
the dark hall with its rows of heads and the screen on which the film runs; cans of film, the winding bench, posters."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import SHINES, Card, Place, Pool, Surface
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.projectors import LIGHT, beam, dust, projector, reels, rewind_bench, standing_cans
from yingxi.stage.sets.rooms import poster
from yingxi.stage.sets.walls import HALF, TOP, WALL, wainscot, wall

# The glass through which the hall is seen, and the port for the beam, which is a hole in the same wall.
_GLASS: Box = (-0.42, 1.16, 2.10, 1.10)
_PORT: Box = (-0.90, 1.32, 0.30, 0.30)
_PROJECTOR, _LAMPS = -2.24, (-0.2, 3.0)
_BENCH = (1.98, 1.60, 0.84)
_END = (_PORT[0] + 0.10, _PORT[1] + 0.14)
"""Where the beam enters the port."""
# The screen in the hall: left, foot, width and height in metres; how deep it is. It is smaller than a hall and far
# nearer: it stays behind the glass wherever the eye goes.
_SCREEN = (0.0, 1.24, 1.66, 0.96)
_FAR, _ROWS = 9.4, 8.5
_GREEN = Colour(0.50, 0.035, 185)


def projection_booth(designer: Designer) -> Place:
    """It is dark in it at every hour but for a lamp and what the projector sheds; two may sit, three stand."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    wood = room.paint(0.44, 0.06, 42)
    first, seat = wooden_chair(room, "stool", -1.50, 5.5, wood, stool=True, height=0.46)
    second, other = wooden_chair(room, "chair", 1.62, 5.5, wood.darker(0.02), facing=-1)
    left, width, high = _BENCH
    ground: list[Record] = list(planks(room, WALL, room.paint(0.40, 0.035, 45), width=0.34))
    ground += floor_glow(room, _PROJECTOR + 0.4, 6.0, 2.0, 0.8, LAMP, 0.6)
    ground += floor_glow(room, 2.8, 6.0, 1.8, 0.7, LAMP, 0.6)
    return Place(
        cards=(
            Card("hall", _FAR + 0.2, tuple(_hall(room)), blur=0.8),
            Card("screen in the hall", _FAR, tuple(_screen()), moving=_running),
            Card("heads", _ROWS, tuple(_heads(room)), blur=0.4),
            _glass(),
            Card("wall", WALL, tuple(_wall(room))),
            Card("bench", 6.62, tuple(rewind_bench(room, *_BENCH))),
            Card(
                "projector",
                6.45,
                (*projector(room, _PROJECTOR), *reels(_PROJECTOR, 0), *beam(_PROJECTOR, _END)),
                moving=_turning,
            ),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.paint(0.38, 0.03, 240),
        backdrop=room.paint(0.44, 0.03, 190),
        seats=(seat, other),
        surfaces=(Surface("table", left + width - 0.55, 6.58, high, 0.16),),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            Pool(_PROJECTOR + 0.7, 1.6, 6.0, 2.6, LIGHT, 0.34),
            Pool(2.8, 1.9, 6.0, 2.6, LAMP, 0.34),
            *pool(room, _LAMPS[0], 2.1, 5.9, 2.3, 0.24),
        ),
    )


def _hall(designer: Designer) -> list[Record]:
    """The dark of the hall: its far wall, red curtains beside the screen, lamps along its walls."""
    left, foot, wide, high = _SCREEN
    dark, red = Colour(0.25, 0.05, 300), Colour(0.34, 0.10, 22)
    records: list[Record] = [
        Cut(rectangle(-4.5, -0.6, 9.0, 5.0), dark, edge=0.0, lit=False),
        glow(left + wide / 2, foot + high / 2, 1.9, Colour(0.80, 0.03, 230), 0.34),
    ]
    for side, x in ((-1, left - 0.04), (1, left + wide + 0.04)):
        fall = rectangle(x if side > 0 else x - 0.62, 0.2, 0.62, 2.9)
        records.append(Cut(fall, red, edge=0.3, lit=False))
        records += [
            Cut(
                rectangle(x + side * (0.08 + 0.13 * n), 0.2, 0.035, 2.9),
                red.darker(0.05),
                edge=0.0,
                lit=False,
            )
            for n in range(4)
        ]
        lamp = x + side * 0.86
        records += [
            glow(lamp, foot + 0.52, 0.34, Colour(0.86, 0.11, 66), 0.5),
            Cut(
                polygon([(lamp - 0.05, foot + 0.55), (lamp + 0.05, foot + 0.55), (lamp, foot + 0.42)]),
                Colour(0.90, 0.10, 74),
                edge=0.0,
                lit=False,
            ),
        ]
    return records


def _screen() -> list[Record]:
    """The lit screen, and the picture on it: a shore, a sun, the sea."""
    left, foot, wide, high = _SCREEN
    shown = rectangle(left, foot, wide, high)
    shore = smooth(
        [
            (left, foot + 0.40),
            (left + 0.28, foot + 0.51),
            (left + 0.58, foot + 0.40),
            (left + 0.72, foot + 0.26),
            (left, foot + 0.22),
        ],
        tension=0.3,
    )
    art: tuple[Record, ...] = (
        Cut(shown, Colour(0.86, 0.045, 70), edge=0.0, lit=False, name=SHINES),
        Cut(ellipse(left + 1.12, foot + 0.54, 0.15), Colour(0.97, 0.03, 85), edge=0.0, lit=False),
        Cut(rectangle(left, foot, wide, 0.36), Colour(0.62, 0.05, 235), edge=0.0, lit=False),
        Cut(shore, Colour(0.50, 0.05, 190), edge=0.0, lit=False),
    )
    return [
        panel(left - 0.05, foot - 0.05, wide + 0.10, high + 0.10, Colour(0.20, 0.02, 285), lift=0),
        Group(art, clip=shown),
    ]


def _running(frame: int) -> DisplayList:
    """The film: a boat that sails by, and the beam that crosses the hall to it."""
    left, foot, wide, high = _SCREEN
    x, y = left + wide * ((0.18 + 0.0011 * frame) % 1.0), foot + 0.25 + 0.008 * sin(0.1 * frame)
    boat = (
        Cut(
            smooth(
                [(x - 0.14, y), (x - 0.10, y - 0.06), (x + 0.10, y - 0.06), (x + 0.15, y + 0.01)], tension=0.3
            ),
            Colour(0.32, 0.04, 40),
            edge=0.0,
            lit=False,
        ),
        Cut(
            polygon([(x, y + 0.02), (x, y + 0.28), (x + 0.14, y + 0.04)]),
            Colour(0.96, 0.02, 85),
            edge=0.0,
            lit=False,
        ),
        Cut(
            polygon([(x - 0.02, y + 0.02), (x - 0.02, y + 0.22), (x - 0.11, y + 0.04)]),
            Colour(0.84, 0.03, 60),
            edge=0.0,
            lit=False,
        ),
    )
    waver = Colour(0.99, 0.02, 90, 0.04 + 0.035 * sin(1.9 * frame) * sin(0.37 * frame))
    source = (-1.05, foot + 0.62)
    cone = polygon((source, (left + 0.10, foot + high - 0.04), (left + 0.10, foot + 0.10)))
    stops = ((0.0, LIGHT.clear(0.40)), (0.5, LIGHT.clear(0.16)), (1.0, LIGHT.clear(0.04)))
    return (
        Group(boat, clip=rectangle(left, foot, wide, high)),
        Cut(rectangle(left, foot, wide, high), waver, edge=0.0, lit=False),
        Wash(cone, source, (left + 0.2, foot + high / 2), stops, blend="plus", lit=False),
    )


def _heads(designer: Designer) -> list[Record]:
    """Three rows of heads and seat backs, black before the light of the screen."""
    records: list[Record] = []
    for row, (y, size, tone) in enumerate(((1.33, 0.066, 0.27), (1.26, 0.082, 0.25), (1.16, 0.102, 0.225))):
        dark = Colour(tone, 0.045, 300)
        records.append(Cut(rectangle(-4.5, -0.6, 9.0, y + 0.6 - size * 0.9), dark, edge=0.0, lit=False))
        for n in range(17):
            x = -1.1 + (0.19 + 0.03 * row) * n + 0.09 * (row % 2)
            if designer.between(0, 1, "seat taken", row, n) < 0.18:
                continue
            top = y + designer.between(-0.015, 0.02, "head", row, n)
            low = size * 0.7
            shoulders = [
                (x - size * 1.3, y - size * 1.6),
                (x - size, top - low),
                (x + size, top - low),
                (x + size * 1.3, y - size * 1.6),
            ]
            records += [
                Cut(ellipse(x, top, size * 0.62, size * 0.74), dark, edge=0.0, lit=False),
                Cut(smooth(shoulders, tension=0.3), dark, edge=0.0, lit=False),
            ]
    return records


def _glass() -> Card:
    """The pane, with a slant of light on it."""
    left, bottom, _, height = _GLASS
    slant = polygon(
        (
            (left + 0.2, bottom),
            (left + 0.5, bottom),
            (left + 1.0, bottom + height),
            (left + 0.7, bottom + height),
        )
    )
    return Card("pane", WALL + 0.05, (Cut(slant, LIGHT.clear(0.06), edge=0.0, lit=False),))


def _wall(designer: Designer) -> list[Record]:
    """Green walls, the port and the glass in frames of steel, shelves of cans, posters, a clock, a bell."""
    paint = designer.paint(_GREEN.lightness, _GREEN.chroma, _GREEN.hue)
    steel, wood = designer.paint(0.36, 0.014, 245), designer.paint(0.42, 0.06, 44)
    records: list[Record] = [*wall(paint, (_GLASS, _PORT))]
    records += wainscot(designer, 0.95, designer.paint(0.36, 0.04, 190), boards=0.8)
    records += [
        fade(
            rectangle(-HALF, 2.4, 2 * HALF, TOP - 2.4),
            (0, TOP - 1.0),
            (0, 2.4),
            Colour(0.14, 0.04, 285),
            0.55,
            0.0,
        ),
        fade(rectangle(-HALF, 0, 6.2, TOP), (-HALF + 2, 0), (-2.8, 0), Colour(0.14, 0.05, 275), 0.42, 0.0),
        fade(rectangle(2.8, 0, 6.2, TOP), (HALF - 2, 0), (2.8, 0), Colour(0.14, 0.05, 275), 0.42, 0.0),
        glow(_PROJECTOR + 0.2, 1.7, 1.9, Colour(0.86, 0.09, 76), 0.30),
    ]
    records += [part for x in _LAMPS for part in halo(designer, x, 2.2, 2.0, strength=0.30)]
    for left, bottom, width, height in (_GLASS, _PORT):
        inner = polygon(
            ((left, bottom), (left, bottom + height), (left + width, bottom + height), (left + width, bottom))
        )
        records.append(
            Cut(
                rectangle(left - 0.07, bottom - 0.07, width + 0.14, height + 0.14).joined(inner),
                steel,
                lift=7,
            )
        )
        records += [
            disc(x, y, 0.014, None, steel.lighter(0.2), lift=0.5)
            for x in (left - 0.035, left + width + 0.035)
            for y in (bottom - 0.035, bottom + height + 0.035)
        ]
    records.append(panel(1.30, _GLASS[1], 0.035, _GLASS[3], steel, lift=3))
    for row, y in enumerate((2.30, 2.72)):
        records += standing_cans(designer, f"cans {row}", 1.86, y, 1.9)
        records.append(panel(1.80, y - 0.05, 2.02, 0.05, wood.lighter(0.05), lift=5))
    records += [line(((x, 2.26), (x + 0.02, 2.04), (x - 0.02, 2.26)), wood, 0.03) for x in (2.0, 3.6)]
    records += poster(designer, "old film", -4.35, 1.34, 0.74, 1.04, 28) + poster(
        designer, "new film", -5.35, 1.42, 0.70, 1.0, 240
    )
    records += poster(designer, "shown now", 4.15, 1.24, 0.72, 1.02, 80)
    records += wall_clock(designer, 0.62, 2.60, 0.17)
    records += _strips(designer)
    records += [
        disc(-0.30, 2.60, 0.10, None, designer.paint(0.72, 0.09, 82), lift=4),
        disc(-0.30, 2.60, 0.03, None, steel, lift=2),
    ]
    return records


def _strips(designer: Designer) -> list[Record]:
    """Strips of film that hang from pegs beside the shelves, frame after frame."""
    film, pale = designer.paint(0.28, 0.025, 50), designer.paint(0.74, 0.07, 70)
    records: list[Record] = [panel(1.50, 2.40, 0.30, 0.04, designer.paint(0.42, 0.06, 44), lift=3)]
    for n, long in enumerate((0.92, 0.70, 1.04)):
        x = 1.54 + 0.09 * n
        records.append(panel(x, 2.40 - long, 0.060, long, film, lift=2))
        records += [
            Cut(
                rectangle(x + 0.012, 2.34 - 0.075 * k, 0.036, 0.050),
                pale.darker(0.05 * ((k + n) % 3)),
                edge=0,
            )
            for k in range(int((long - 0.06) / 0.075))
        ]
    return records


def _turning(frame: int) -> DisplayList:
    return (*reels(_PROJECTOR, frame), *dust(_PROJECTOR, _END, frame))


def _front(designer: Designer) -> Card:
    """Cans of film on a shelf, close at the right edge."""
    return Card(
        "foreground cans", 2.5, tuple(standing_cans(designer, "near cans", 1.22, 0.52, 1.4)), blur=5.0
    )
