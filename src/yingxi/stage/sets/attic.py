"""The attic: rafters that come down on both sides, a gable with a small window, trunks, a sheeted chair, what a family
has not thrown away; a bare bulb by night."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, polygon
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.attic_things import (
    birdcage,
    dress_form,
    frames,
    gramophone,
    rocking_horse,
    sheeted_chair,
    stacked_books,
    trunk,
    web,
)
from yingxi.stage.sets.cutting import fade, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, lantern, lit, pool
from yingxi.stage.sets.library import motes
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.walls import WALL, wall, wall_shade

_WINDOW: Box = (-0.62, 1.5, 1.24, 1.02)
# The gable: how high the ridge is, where the slopes meet the low walls at the sides, and how high those are.
_RIDGE, _FOOT, _LOW = 4.3, 4.7, 0.75
_EYE = 1.35
_BULB = (1.55, 2.42)


def attic(designer: Designer) -> Place:
    """A stool and a trunk to sit on, on either side of the light from the window."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    stool, seat = wooden_chair(room, "stool", -1.7, 5.55, room.paint(0.52, 0.05, 55), stool=True, height=0.44)
    chair, other = wooden_chair(room, "chair", 1.75, 5.45, room.paint(0.47, 0.055, 45), facing=-1)
    left, _, width, _ = _WINDOW
    ground: list[Record] = list(planks(room, WALL, room.paint(0.50, 0.05, 58), width=0.42))
    ground += rug(room, 0.1, 5.2, 1.4, 0.42, room.paint(0.46, 0.065, 25), room.paint(0.66, 0.06, 78))
    ground += window_light(room, left, left + width, WALL, 1.8, slant=0.5)
    ground += floor_glow(room, _BULB[0], 5.8, 2.2, 0.9, Colour(0.86, 0.10, 74), 0.55)
    return Place(
        cards=(*green_outlook(room, _WINDOW), _gable(room), _things(room), *stool, *chair, _front(room)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=_boards(room),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 5.4)),
        pools=(*pool(room, *_BULB, 6.2, 2.9, 0.52), *window_pool(room, _WINDOW)),
    )


def _boards(designer: Designer) -> Colour:
    return designer.paint(0.56, 0.045, 62)


def _nearer(points: list[Point], share: float) -> list[Point]:
    """Points of the gable as they lie further along the roof towards the eye."""
    return [(share * x, _EYE + share * (y - _EYE)) for x, y in points]


def _gable(designer: Designer) -> Card:
    """The end wall of boards and its window; the roof's two slopes, which run towards the eye over it."""
    wood, roof = _boards(designer), designer.paint(0.42, 0.045, 52)
    records: list[Record] = wall(wood, (_WINDOW,))
    for n in range(34):
        x = -6.8 + 0.4 * n + designer.between(-0.03, 0.03, "board", n)
        spans = ((0.0, 1.5), (2.52, 4.4)) if -0.75 < x < 0.75 else ((0.0, 4.4),)
        records += [line(((x, low), (x, high)), wood.darker(0.055), 0.014) for low, high in spans]
    records += wall_shade(designer, _WINDOW)
    records += halo(designer, *_BULB, 2.6, strength=0.34)
    records += window(designer, _WINDOW, wood.lighter(0.10), columns=2, rows=2)
    slope: list[Point] = [(-_FOOT, _LOW), (0.0, _RIDGE), (_FOOT, _LOW)]
    outer = [(-12.0, -0.4), (-12.0, 9.0), (12.0, 9.0), (12.0, -0.4), (_FOOT, -0.4)]
    records.append(Cut(polygon([*outer, *reversed(slope), (-_FOOT, -0.4)]), roof, lift=7))
    for n in range(13):
        share = n / 12
        x, y = (2 * share - 1) * _FOOT, _LOW + (_RIDGE - _LOW) * (1 - abs(2 * share - 1))
        records.append(line([(x, y), *_nearer([(x, y)], 2.2)], roof.darker(0.05), 0.018))
    for side in (-1, 1):
        low = [(side * _FOOT, -0.05), (side * _FOOT, _LOW)]
        records.append(Cut(polygon([*low, *reversed(_nearer(low, 2.4))]), wood.darker(0.06), lift=3))
    for n, share in enumerate((1.04, 1.22, 1.46, 1.80, 2.25)):
        beam = _nearer(slope, share)
        records.append(line(beam, roof.lighter(0.10 - 0.02 * n), 0.15 * share))
        records.append(line([(x, y - 0.06 * share) for x, y in beam], roof.darker(0.06), 0.03 * share))
        if n < 3:
            tie = _nearer([(-1.55, 3.12), (1.55, 3.12)], share)
            records.append(line(tie, roof.lighter(0.07), 0.12 * share))
    dark = Colour(0.14, 0.045, 288)
    records.append(
        fade(polygon(((-12, 2.2), (12, 2.2), (12, 9), (-12, 9))), (0, 5.4), (0, 2.2), dark, 0.5, 0.0)
    )
    records += web(designer, -2.62, 2.30, 0.62) + _bulb(designer)
    moving = (
        partial(motes, designer.setting.seed, designer.air.sky[2].lighter(0.05)) if _sun(designer) else None
    )
    return Card("wall", WALL, tuple(records), moving=moving)


def _sun(designer: Designer) -> bool:
    return not designer.air.lamps and designer.setting.weather == "clear"


def _bulb(designer: Designer) -> list[Record]:
    x, y = _BULB
    if designer.ancient:
        return lantern(designer, x, y, 0.26, cord=0.7)
    glass, falls = lit(designer, designer.paint(0.86, 0.02, 90), Colour(0.97, 0.07, 88))
    cord = designer.paint(0.28, 0.02, 60)
    return [
        line(((x, y + 0.1), (x, y + 0.85)), cord, 0.016),
        panel(x - 0.03, y + 0.05, 0.06, 0.09, cord, lift=1),
        Cut(ellipse(x, y, 0.06, 0.08), glass, lift=2, lit=falls),
    ]


def _things(designer: Designer) -> Card:
    """Along the wall: trunks on each other, a gramophone, a form in an old dress, a horse, frames, a sheeted chair."""
    records = frames(designer, -3.1, 0.0) + sheeted_chair(designer, -3.95, 1.15)
    records += trunk(designer, "low trunk", 1.5, 0.0, 1.25, 0.52) + trunk(
        designer, "trunk", 1.68, 0.52, 0.9, 0.36
    )
    records += gramophone(designer, 2.15, 0.88) if not designer.ancient else []
    records += dress_form(designer, 3.35) + rocking_horse(designer, -1.85)
    records += birdcage(designer, -2.62, 2.05) + stacked_books(designer, 0.55, 0.0)
    return Card("things", 6.75, tuple(records))


def _front(designer: Designer) -> Card:
    """A trunk's corner close by at the lower left, a lamp's glass on it."""
    records = trunk(designer, "near trunk", -1.9, 0.1, 0.98, 0.62)
    return Card("foreground trunk", 2.5, tuple(records), blur=5.0)
