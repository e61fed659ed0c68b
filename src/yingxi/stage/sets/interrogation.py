"""The room where somebody is questioned: bare two-coloured walls, a dark pane that sees both ways, a steel table under
one lamp, two chairs across from each other. It has no window."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import pendant
from yingxi.stage.sets.rooms import ceiling, dado, skirting
from yingxi.stage.sets.walls import WALL, wall, wall_shade

WORDS = ("interrogation", "interview room", "questioning", "审讯", "讯问", "询问", "审问")
LIGHT = Colour(0.93, 0.055, 95)
_PANE, _LAMP = (-1.55, 1.12, 2.5, 1.05), (0.0, 2.36)


def is_questioned_in(designer: Designer) -> bool:
    """Whether a setting is such a room, by its name."""
    return designer.dressed(*WORDS)


def interrogation(designer: Designer) -> Place:
    """A chair on either side of the table, the door on the right."""
    steel = designer.paint(0.46, 0.012, 250)
    first, seat = wooden_chair(designer, "chair", -1.15, 5.45, steel, facing=1)
    second, other = wooden_chair(designer, "second chair", 1.15, 5.45, steel, facing=-1)
    concrete = designer.paint(0.52, 0.010, 240)
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    ground: list[Record] = floor(concrete, WALL, half=14)
    ground += [
        Cut(rectangle(-8.0 + 2.0 * n, 1.5, 0.03, WALL - 1.5), concrete.darker(0.05), edge=0) for n in range(9)
    ]
    ground += [Soft(ellipse(0.0, 6.30, 1.25, 0.12), shade.clear(0.42), 8)]
    ground += floor_glow(designer, 0.0, 5.6, 2.2, 0.9, LIGHT, 0.55)
    return Place(
        cards=(_back(designer), _table(designer, steel), *first, *second),
        ground=tuple(ground),
        ground_ends=WALL,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=_upper(designer),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.5)),
        pools=(Pool(0.0, 2.0, 5.6, 2.8, LIGHT, 0.42),),
    )


def _upper(designer: Designer) -> Colour:
    return designer.paint(0.60, 0.022, 165)


def _back(designer: Designer) -> Card:
    upper, lower = _upper(designer), designer.paint(0.44, 0.034, 175)
    frame, dark = designer.paint(0.34, 0.012, 250), Colour(0.22, 0.020, 250)
    left, bottom, width, height = _PANE
    records: list[Record] = [
        *wall(upper),
        *dado(lower, 1.02),
        *skirting(lower.darker(0.10)),
        *wall_shade(designer),
    ]
    records += [panel(left - 0.07, bottom - 0.07, width + 0.14, height + 0.14, frame, lift=6)]
    records.append(Cut(rectangle(left, bottom, width, height), dark, edge=0, lit=False))
    for share, wide in ((0.12, 0.30), (0.30, 0.10), (0.66, 0.42)):
        x = left + share * width
        slant = (
            (x, bottom),
            (x + wide, bottom),
            (x + wide + 0.42, bottom + height),
            (x + 0.42, bottom + height),
        )
        records.append(Cut(polygon(slant), Colour(0.86, 0.02, 220, 0.10), edge=0, lit=False))
    records += [glow(left + 0.62 * width, bottom + 0.66 * height, 0.5, LIGHT, 0.16)]
    records += _door(designer, 2.55) + _clock(designer, 1.72, 2.26)
    eye = designer.paint(0.30, 0.010, 250)
    records += [
        sheet(((-3.5, 2.66), (-3.16, 2.58), (-3.14, 2.46), (-3.48, 2.54)), eye, lift=4),
        disc(-3.15, 2.52, 0.05, None, eye.darker(0.08), lift=1),
        disc(-3.40, 2.60, 0.018, None, Colour(0.62, 0.20, 27), lift=0, lit=False),
    ]
    records += ceiling(designer, 3.0, upper.darker(0.10), beams=0)
    return Card("wall", WALL, tuple(records))


def _door(designer: Designer, left: float) -> list[Record]:
    """Of steel, with a little barred pane."""
    leaf, frame = designer.paint(0.50, 0.020, 235), designer.paint(0.36, 0.015, 240)
    made: list[Record] = [
        panel(left - 0.08, 0.0, 1.12, 2.20, frame, lift=4),
        panel(left, 0.0, 0.96, 2.12, leaf, lift=2),
    ]
    made += [panel(left + 0.30, 1.45, 0.36, 0.36, Colour(0.26, 0.02, 250), lift=0)]
    made += [panel(left + 0.36 + 0.11 * n, 1.45, 0.025, 0.36, frame, lift=2) for n in range(3)]
    made += [panel(left + 0.06, 0.98, 0.05, 0.16, designer.paint(0.70, 0.01, 240), lift=4)]
    return made


def _clock(designer: Designer, x: float, y: float) -> list[Record]:
    face, ink = designer.paint(0.88, 0.012, 90), designer.paint(0.28, 0.01, 270)
    return [
        disc(x, y, 0.20, None, ink, lift=4),
        disc(x, y, 0.172, None, face, lift=0),
        line(((x, y), (x + 0.02, y + 0.13)), ink, 0.018),
        line(((x, y), (x + 0.09, y - 0.03)), ink, 0.018),
    ]


def _table(designer: Designer, steel: Colour) -> Card:
    """A steel table behind the two, with a recorder, a cup and a file, in the light of the lamp that hangs over it."""
    top = designer.paint(0.68, 0.010, 245)
    x, y = _LAMP
    cone = polygon(((x - 0.22, y - 0.1), (x + 0.22, y - 0.1), (x + 1.25, 0.78), (x - 1.25, 0.78)))
    stops = ((0.0, LIGHT.clear(0.34)), (0.6, LIGHT.clear(0.10)), (1.0, LIGHT.clear(0.0)))
    records: list[Record] = [
        Wash(cone, (x, y), (x, 0.70), stops, blend="plus", lit=False),
        *(panel(at, 0.0, 0.07, 0.72, steel.darker(0.06), lift=3) for at in (-0.98, 0.91)),
        panel(-0.95, 0.24, 1.90, 0.05, steel.darker(0.10), lift=2),
        panel(-1.12, 0.70, 2.24, 0.075, top, lift=7),
        line(((-1.08, 0.762), (1.08, 0.762)), top.lighter(0.10), 0.010),
        panel(-0.22, 0.775, 0.36, 0.10, designer.paint(0.32, 0.012, 260), lift=3),
        disc(-0.12, 0.825, 0.030, None, designer.paint(0.62, 0.01, 250), lift=0),
        disc(0.04, 0.825, 0.030, None, designer.paint(0.62, 0.01, 250), lift=0),
        disc(0.115, 0.850, 0.010, None, Colour(0.62, 0.20, 27), lift=0, lit=False),
        Cut(rectangle(0.52, 0.775, 0.10, 0.12, radius=0.02), designer.paint(0.86, 0.02, 80), lift=3),
        sheet(
            ((-0.86, 0.775), (-0.44, 0.775), (-0.46, 0.805), (-0.84, 0.805)),
            designer.paint(0.72, 0.07, 80),
            lift=2,
        ),
        *pendant(designer, x, y, 0.26, top=3.0),
        glow(x, y - 0.16, 0.5, LIGHT, 0.30),
    ]
    return Card("table", 6.35, tuple(records))
