"""A cinema: the lit screen between red curtains, rows of seats before it, the projector's beam over them, and the
carpet behind the last row, where people act."""

from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, fade, glow, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks
from yingxi.stage.sets.furniture import armchair
from yingxi.stage.sets.openings import curtain

CALLED = ("cinema", "movie theat", "电影院", "影院", "影厅", "放映厅")
"""A stage that is named so is one."""
ENDS = 9.4
_SILVER = Colour(0.80, 0.030, 230)
# The screen: left, foot, width and height in metres.
_SCREEN = (-2.7, 1.25, 5.4, 2.35)
# Each row of seats: its depth, how high its backs stand, and how far it is shifted.
_ROWS = ((8.5, 0.72, 0.0), (7.7, 0.80, 0.31), (6.9, 0.88, 0.0))


def cinema(designer: Designer) -> Place:
    """The hall while a film runs; at any hour it is dark in it but for the screen and the lamps at the wall."""
    cloth = designer.paint(0.48, 0.10, 24)
    first, seat = armchair(designer, "seat", -1.5, 5.6, cloth, facing=1)
    second, other = armchair(designer, "seat", 1.5, 5.6, cloth, facing=-1)
    ground: list[Record] = list(planks(designer, ENDS, designer.paint(0.42, 0.05, 25), width=0.5))
    ground += floor_glow(designer, 0.0, 7.0, 2.6, 0.9, _SILVER, 0.35)
    return Place(
        cards=(
            _screen(designer),
            *(_row(designer, number, *row) for number, row in enumerate(_ROWS)),
            _beam(designer),
            *first,
            *second,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.paint(0.40, 0.04, 300),
        backdrop=designer.paint(0.34, 0.05, 300),
        seats=(seat, other),
        doors=((-3.2, 5.8), (3.2, 5.8)),
        pools=(
            Pool(0.0, 2.3, 7.6, 4.2, _SILVER, 0.34),
            Pool(0.0, 2.4, 5.2, 3.0, Colour(0.90, 0.04, 70), 0.22),
        ),
    )


def _screen(designer: Designer) -> Card:
    """The far wall with the screen, a picture of sea and moon on it, and the curtains drawn aside."""
    left, foot, wide, high = _SCREEN
    wall = designer.paint(0.42, 0.055, 330)
    records: list[Record] = [panel(-9, -0.1, 18, 6.2, wall, lift=0, edge=0)]
    records.append(fade(rectangle(-9, 2.4, 18, 3.6), (0, 2.4), (0, 5.6), Colour(0.14, 0.04, 285), 0.0, 0.45))
    records += [
        glow(0.0, foot + high / 2, 4.4, _SILVER, 0.30),
        panel(left - 0.12, foot - 0.12, wide + 0.24, high + 0.24, Colour(0.20, 0.02, 285), lift=6),
        Cut(rectangle(left, foot, wide, high), _SILVER, edge=0.0, lit=False),
        Cut(rectangle(left, foot, wide, 0.36 * high), Colour(0.66, 0.035, 235), edge=0.0, lit=False),
        disc(left + 0.68 * wide, foot + 0.70 * high, 0.27, None, Colour(0.985, 0.012, 90), lift=0),
    ]
    hills = [(left + wide * k / 12, foot + high * (0.40 + 0.07 * sin(1.1 * k))) for k in range(13)]
    far = smooth([*hills, (left + wide, foot + 0.34 * high), (left, foot + 0.34 * high)], tension=0.3)
    shown = rectangle(left, foot, wide, high)
    records.append(Group((Cut(far, Colour(0.56, 0.035, 245), edge=0.0, lit=False),), clip=shown))
    red, gold = designer.paint(0.46, 0.115, 25), designer.paint(0.76, 0.085, 84)
    for side in (-1, 1):
        outer, inner = side * 5.4, side * (0.5 * wide + 0.02)
        records += curtain(
            designer,
            f"screen {side}",
            min(outer, inner),
            max(outer, inner),
            0.35,
            4.4,
            red,
            tied=side,
            pull=0.1,
        )
        lamp = side * 5.9
        records += [
            glow(lamp, 2.5, 1.3, Colour(0.88, 0.10, 70), 0.45),
            Cut(
                polygon([(lamp - 0.17, 2.62), (lamp + 0.17, 2.62), (lamp, 2.22)]),
                gold.lighter(0.12),
                lift=3,
                lit=False,
            ),
        ]
    for n in range(14):
        x, across = -5.6 + 0.8 * n, 0.8
        dip = [(x + across * k / 8, 3.98 - 0.15 * sin(3.14159 * k / 8)) for k in range(9)]
        records.append(Cut(polygon([(x, 4.7), *dip, (x + across, 4.7)]), red.lighter(0.03 * (n % 2)), lift=7))
    return Card("screen", 9.2, tuple(records), moving=_running)


def _running(frame: int) -> DisplayList:
    """The film that runs: a boat that goes by under the moon, and the light that is never quite steady."""
    left, foot, wide, high = _SCREEN
    x, y = left + wide * (0.10 + (0.0011 * frame) % 0.72), foot + high * (0.26 + 0.012 * sin(0.09 * frame))
    hull = smooth(
        [(x - 0.34, y), (x - 0.26, y - 0.13), (x + 0.26, y - 0.13), (x + 0.36, y + 0.01)], tension=0.3
    )
    dark = Colour(0.36, 0.03, 250)
    light = Colour(0.99, 0.01, 90, 0.05 + 0.035 * sin(0.9 * frame) * sin(0.23 * frame))
    return (
        Cut(hull, dark, edge=0.0, lit=False),
        Cut(
            polygon([(x, y + 0.03), (x, y + 0.62), (x + 0.34, y + 0.08)]),
            Colour(0.95, 0.015, 90),
            edge=0.0,
            lit=False,
        ),
        Cut(
            polygon([(x - 0.04, y + 0.03), (x - 0.04, y + 0.50), (x - 0.24, y + 0.08)]),
            Colour(0.80, 0.02, 90),
            edge=0.0,
            lit=False,
        ),
        Cut(rectangle(left, foot, wide, high), light, edge=0.0, lit=False),
    )


def _row(designer: Designer, number: int, z: float, high: float, shift: float) -> Card:
    """The backs of a row of seats, lit along their tops by the screen; the aisle is left free."""
    cloth = designer.paint(0.40 + 0.02 * number, 0.10, 24)
    wood = designer.paint(0.32, 0.05, 35)
    records: list[Record] = []
    for n in range(-8, 9):
        x = 0.64 * n + shift
        if abs(x) < 0.42:
            continue
        back = smooth(
            [
                (x - 0.27, 0.10),
                (x - 0.275, high - 0.12),
                (x - 0.18, high),
                (x + 0.18, high),
                (x + 0.275, high - 0.12),
                (x + 0.27, 0.10),
            ],
            tension=0.22,
        )
        rim = smooth(
            [
                (x - 0.24, high - 0.06),
                (x - 0.17, high - 0.015),
                (x + 0.17, high - 0.015),
                (x + 0.24, high - 0.06),
                (x, high - 0.045),
            ],
            tension=0.3,
        )
        records += [
            Cut(back, cloth.lighter(0.012 * ((n * 7) % 3)), lift=5),
            Cut(rim, _SILVER.mixed(cloth, 0.45), edge=0.0),
            panel(x - 0.34, 0.0, 0.06, 0.62 * high, wood, lift=3),
        ]
    return Card(f"row {number}", z, tuple(records), haze=0.04 * (2 - number))


def _beam(designer: Designer) -> Card:
    """The projector's light over the heads, from above towards the screen, with dust in it."""
    left, foot, wide, high = _SCREEN
    cone = polygon(
        [(0.45, 4.7), (0.75, 4.7), (left + wide - 0.5, foot + 0.5 * high), (left + 0.7, foot + 0.6 * high)]
    )
    pale = _SILVER.lighter(0.05)
    stops = ((0.0, pale.clear(0.40)), (0.6, pale.clear(0.16)), (1.0, pale.clear(0.0)))
    beam = Wash(cone, (0.6, 4.6), (0.2, foot + 0.5 * high), stops, blend="plus", lit=False)
    return Card("beam", 6.6, (beam,), moving=partial(_dust, designer.setting.seed))


def _dust(seed: int, frame: int) -> DisplayList:
    motes: list[Record] = []
    for n in range(9):
        share = ((n * 0.137 + seed % 7 * 0.05) + 0.0007 * frame * (1 + n % 3)) % 1.0
        x = 0.6 + (n % 5 - 2) * 0.34 * share + 0.05 * sin(0.05 * frame + n)
        motes.append(
            Soft(ellipse(x, 4.4 - 1.7 * share, 0.014, 0.014), Colour(0.97, 0.02, 90, 0.5 * (1 - share)), 1.5)
        )
    return tuple(motes)


def _front(designer: Designer) -> Card:
    """The back of a near seat."""
    cloth = designer.paint(0.36, 0.09, 24)
    back = smooth(
        [(-2.0, -0.2), (-2.02, 0.72), (-1.86, 0.90), (-1.34, 0.90), (-1.18, 0.72), (-1.20, -0.2)],
        tension=0.22,
    )
    shine = smooth([(-1.95, 0.76), (-1.84, 0.86), (-1.36, 0.86), (-1.25, 0.76), (-1.6, 0.815)], tension=0.3)
    return Card(
        "foreground seat",
        2.5,
        (Cut(back, cloth, lift=8), Cut(shine, _SILVER.mixed(cloth, 0.5), edge=0.0)),
        blur=5.0,
    )
