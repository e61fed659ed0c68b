"""The lighthouse: a white tower and its keeper's cottage on a cliff over the sea, a path that leads up to its door; at
night its beam turns."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.place import SHINES, Card, Place
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bush, grass_tuft
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.sea import sea
from yingxi.stage.sets.sky import far_haze, sky

ENDS = 27.5
# The tower's foot, its lantern's middle, and the half widths of foot and top, in metres at its depth.
_X, _LANTERN, _WIDE, _NARROW, _TALL = -7.0, 8.25, 1.25, 0.78, 7.3
_TOWER = 25.5
# The lantern goes round in so many frames.
_ROUND = 288


def lighthouse(designer: Designer) -> Place:
    """People stand on the turf before it; the cliff's edge lies behind the cottage."""
    seat_cards, seat = bench(
        designer, "bench", 1.45, 5.6, 1.25, designer.paint(0.56, 0.05, 55), designer.paint(0.40, 0.02, 265)
    )
    warm = pool(designer, -1.9, 1.7, 7.6, 2.6, 0.40)
    return Place(
        cards=(
            sky(designer, sun=(24, 16), low=-1, top=30),
            Card("far cape", 96, tuple(_cape(designer)), haze=0.46, blur=1.8),
            Card("sea", 70, tuple(sea(designer, 0.3, shine=14.0)), haze=0.10, blur=1.0),
            Card("sea mist", 60, far_haze(designer, 0.2, 1.8, strength=0.45)),
            Card("rocks", 30, tuple(_rocks(designer)), haze=0.20, blur=0.9),
            Card("beam", 26.0, (), moving=partial(_beam, designer) if designer.air.lamps else None),
            Card("tower", _TOWER, tuple(_tower(designer)), haze=0.07, blur=0.4),
            Card("cottage", 24.0, tuple(_cottage(designer)), haze=0.05, blur=0.4),
            Card("fence", 8.6, tuple(_fence(designer)), haze=0.02),
            *seat_cards,
            _front(designer),
        ),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.8), (3.4, 5.8)),
        pools=warm,
    )


def _cape(designer: Designer) -> list[Record]:
    land = designer.paint(0.60, 0.045, 240)
    points: list[Point] = [
        (34, -1),
        (40, 2.2),
        (50, 3.2),
        (58, 5.6),
        (70, 6.4),
        (90, 8.0),
        (130, 9.5),
        (130, -1),
    ]
    low: list[Point] = [(-120, -1), (-120, 4.2), (-84, 3.4), (-66, 1.6), (-52, 0.9), (-44, -1)]
    return [
        Cut(smooth(points, tension=0.3), land, lift=4),
        Cut(smooth(low, tension=0.3), land.lighter(0.03), lift=4),
    ]


def _rocks(designer: Designer) -> list[Record]:
    stone, foam = designer.paint(0.50, 0.025, 275), designer.paint(0.94, 0.012, 210)
    records: list[Record] = []
    for x, half, high in ((9.5, 2.6, 2.2), (13.2, 1.8, 1.3), (17.5, 3.4, 2.8), (6.3, 1.0, 0.7)):
        low = -2.6
        shape = [
            (x - half, low),
            (x - half * 0.6, low + high * 0.6),
            (x - half * 0.1, low + high),
            (x + half * 0.45, low + high * 0.7),
            (x + half, low),
        ]
        records += [
            blob(shape, stone.lighter(0.02), lift=5),
            Cut(ellipse(x, low + 0.05, half * 1.25, 0.16), foam.clear(0.8), edge=0),
        ]
    return records


def _tower(designer: Designer) -> list[Record]:
    """A tapered white tower with two red bands, a gallery, a lantern of glass under a red cap."""
    white, red = designer.paint(0.90, 0.018, 85), designer.paint(0.58, 0.125, 28)
    iron, dark = designer.paint(0.36, 0.025, 265), designer.paint(0.42, 0.03, 60)

    def half(y: float) -> float:
        return _WIDE + (_NARROW - _WIDE) * y / _TALL

    def band(low: float, high: float, paint: Colour, lift: float) -> Cut:
        a, b = half(low), half(high)
        return sheet(((_X - a, low), (_X + a, low), (_X + b, high), (_X - b, high)), paint, lift=lift)

    records: list[Record] = [band(-0.4, _TALL, white, 7), band(2.2, 3.5, red, 1), band(4.9, 6.1, red, 1)]
    # The side that turns away from the light.
    side = -designer.air.light.key_x
    for share in (0.45, 0.72):
        points = [(_X + side * half(y) * share, y) for y in (-0.3, _TALL)]
        far = [(_X + side * half(y), y) for y in (_TALL, -0.3)]
        records.append(Cut(polygon((*points, *far)), designer.paint(0.40, 0.05, 280).clear(0.20), edge=0))
    for y, width in ((1.15, 0.34), (4.2, 0.28), (6.6, 0.24)):
        pane, falls = lit(designer, designer.paint(0.50, 0.04, 235))
        records += [
            Cut(_arched(_X + 0.08, y, width + 0.14, width * 1.7 + 0.10), white.darker(0.10), lift=3),
            Cut(
                _arched(_X + 0.08, y + 0.03, width, width * 1.6),
                pane,
                lift=1,
                lit=falls,
                name=_shines(falls=falls),
            ),
        ]
        records += halo(designer, _X + 0.08, y + 0.3, 0.8, strength=0.14)
    records += [
        Cut(_arched(_X - 0.1, -0.2, 0.92, 1.95), white.darker(0.14), lift=3),
        Cut(_arched(_X - 0.1, -0.2, 0.72, 1.80), dark, lift=2),
        disc(_X + 0.14, 0.62, 0.045, None, designer.paint(0.78, 0.08, 85), lift=1),
    ]
    # Gallery and lantern.
    glass, falls = lit(designer, designer.paint(0.78, 0.035, 215), Colour(0.95, 0.085, 88))
    top = _TALL
    records += [
        panel(_X - 1.18, top - 0.06, 2.36, 0.18, iron, lift=5),
        replace(panel(_X - 0.62, top + 0.1, 1.24, 1.35, glass, lift=4), name=_shines(falls=falls)),
    ]
    if designer.air.lamps:
        records += [disc(_X, _LANTERN - 0.2, 0.30, 0.36, Colour(0.985, 0.04, 95), lift=0, lit=False)]
    records += [
        line(((_X + x, top + 0.1), (_X + x, top + 1.45)), iron, 0.05) for x in (-0.62, -0.2, 0.2, 0.62)
    ]
    records += [line(((_X - 0.62, top + 0.78), (_X + 0.62, top + 0.78)), iron, 0.04)]
    records += [
        line(((_X + x, top + 0.1), (_X + x, top + 0.62)), iron, 0.03) for x in (-1.14, -0.86, 0.86, 1.14)
    ]
    records += [line(((_X - 1.14, top + y), (_X + 1.14, top + y)), iron, 0.03) for y in (0.36, 0.62)]
    cap = [
        (_X - 0.84, top + 1.42),
        (_X - 0.5, top + 1.86),
        (_X, top + 2.12),
        (_X + 0.5, top + 1.86),
        (_X + 0.84, top + 1.42),
    ]
    records += [
        Cut(smooth(cap, tension=0.25), red, lift=5),
        line(((_X, top + 2.1), (_X, top + 2.75)), iron, 0.05),
        disc(_X, top + 2.2, 0.12, None, iron, lift=2),
    ]
    if designer.air.lamps:
        glows = [glow(_X, _LANTERN, 3.2, LAMP, 0.45), glow(_X, _LANTERN, 1.1, Colour(0.97, 0.06, 90), 0.5)]
        records += [replace(each, name=SHINES) for each in glows]
    return records


def _shines(*, falls: bool) -> str:
    """The name of a pane on which light falls, or before which a lamp is lit."""
    return "" if falls else SHINES


def _arched(x: float, low: float, width: float, height: float) -> Path:
    """An opening with a round head."""
    half, spring = width / 2, low + height - width / 2
    head = [(x + half * cos(pi * n / 8), spring + half * sin(pi * n / 8)) for n in range(9)]
    return polygon(((x - half, low), (x + half, low), *head))


def _beam(designer: Designer, frame: int) -> DisplayList:
    """Two shafts of light from the lantern, opposite each other: short and bright as they turn towards us."""
    turn = 2 * pi * (frame % _ROUND) / _ROUND
    strength = 0.42 if designer.air.hour == "night" else 0.22
    records: list[Record] = []
    for side in (0.0, pi):
        across, towards = cos(turn + side), sin(turn + side)
        reach = 26.0 * across
        spread = 1.0 + 1.5 * max(0.0, towards)
        share = strength * (0.35 + 0.65 * abs(across)) * (0.75 + 0.25 * towards)
        tip_low, tip_high = (_X + reach, _LANTERN - 1.7 * spread), (_X + reach, _LANTERN + 1.1 * spread)
        path = polygon(((_X, _LANTERN - 0.10), tip_low, tip_high, (_X, _LANTERN + 0.22)))
        light = Colour(0.93, 0.07, 88)
        stops = ((0.0, light.clear(share)), (0.35, light.clear(share * 0.5)), (1.0, light.clear(0.0)))
        records.append(
            Wash(path, (_X, _LANTERN), (_X + reach, _LANTERN), stops, blend="plus", lit=False, name=SHINES)
        )
    return tuple(records)


def _cottage(designer: Designer) -> list[Record]:
    """The keeper's low house beside the tower: white walls, slate roof, a lit window, a chimney."""
    white, slate = designer.paint(0.86, 0.02, 80), designer.roof(designer.paint(0.46, 0.035, 255))
    wood, door = designer.paint(0.80, 0.02, 90), designer.paint(0.50, 0.09, 235)
    pane, falls = lit(designer, designer.paint(0.58, 0.035, 235))
    left, right, eaves = -5.85, -2.95, 1.95
    records: list[Record] = [
        panel(-3.85, eaves + 0.4, 0.36, 1.15, designer.paint(0.58, 0.05, 40), lift=4),
        panel(left, -0.3, right - left, eaves + 0.3, white, lift=6),
        sheet(
            (
                (left - 0.22, eaves - 0.08),
                (right + 0.22, eaves - 0.08),
                (right - 0.35, eaves + 1.0),
                (left + 0.35, eaves + 1.0),
            ),
            slate,
            lift=6,
        ),
    ]
    for row in range(4):
        y = eaves + 0.12 + 0.23 * row
        records.append(
            line(((left - 0.05 + 0.13 * row, y), (right + 0.05 - 0.13 * row, y)), slate.darker(0.06), 0.02)
        )
    for x in (-5.32, -3.65):
        records += [
            panel(x - 0.07, 0.78, 0.68, 0.78, wood, lift=3),
            panel(x, 0.85, 0.54, 0.64, pane, lift=1)
            if falls
            else Cut(
                polygon(((x, 0.85), (x + 0.54, 0.85), (x + 0.54, 1.49), (x, 1.49))),
                pane,
                lit=False,
                edge=0,
                name=SHINES,
            ),
            line(((x + 0.27, 0.85), (x + 0.27, 1.49)), wood, 0.035),
            line(((x, 1.18), (x + 0.54, 1.18)), wood, 0.03),
        ]
        records += halo(designer, x + 0.27, 1.15, 1.3, strength=0.26)
        records += bush(designer, f"box {x}", x + 0.27, 0.72, 0.26, base=-0.1, flowers=20.0)
    records += [panel(-4.52, -0.3, 0.62, 1.86, door, lift=3), disc(-4.02, 0.6, 0.035, None, wood, lift=1)]
    return records


def _fence(designer: Designer) -> list[Record]:
    """White posts and a rope along the edge on the right, tufts and heath about them, a life buoy."""
    white, rope = designer.paint(0.88, 0.015, 85), designer.paint(0.66, 0.05, 70)
    records: list[Record] = []
    posts = [0.9 + 1.15 * n for n in range(8)]
    for x in posts:
        records += [
            panel(x - 0.055, -0.02, 0.11, 0.86, white, lift=4),
            disc(x, 0.87, 0.085, 0.06, white.lighter(0.03)),
        ]
    for y, sag in ((0.72, 0.13), (0.38, 0.10)):
        for one, other in pairwise(posts):
            records.append(
                line(((one, y), ((one + other) / 2, y - sag), (other, y)), rope, 0.035, curved=True)
            )
    buoy = posts[2]
    ring = ellipse(buoy, 0.50, 0.30, 0.30).joined(ellipse(buoy, 0.50, -0.17, 0.17))
    records += [Cut(ring, designer.paint(0.62, 0.13, 35), lift=4)]
    records += [
        line(
            (
                (buoy + 0.18 * cos(turn), 0.5 + 0.18 * sin(turn)),
                (buoy + 0.29 * cos(turn), 0.5 + 0.29 * sin(turn)),
            ),
            white,
            0.07,
        )
        for turn in (pi / 4, 3 * pi / 4, 5 * pi / 4, 7 * pi / 4)
    ]
    for n in range(16):
        x = designer.between(-6.4, 8.5, "tuft", n)
        records.append(grass_tuft(designer, f"tuft {n}", x, designer.between(0.16, 0.34, "tuft", n, "h")))
    for n, x in enumerate((-5.2, 3.9, 6.2)):
        records += bush(designer, f"heath {n}", x, 1.1, 0.42, flowers=330.0)
    return records


def _ground(designer: Designer) -> tuple[Record, ...]:
    snowy = designer.setting.weather == "snow" or designer.setting.season == "winter"
    grass = designer.paint(0.86, 0.012, 230) if snowy else designer.paint(0.63, 0.075, 128)
    sand = designer.paint(0.80, 0.015, 220) if snowy else designer.paint(0.80, 0.04, 82)
    records: list[Record] = floor(grass, ENDS, half=30, back=grass.lighter(0.05))
    for n, (z, tone) in enumerate(
        (
            (22.0, -0.01),
            (16.0, 0.02),
            (12.0, -0.016),
            (9.6, -0.016),
            (7.8, -0.01),
            (6.6, -0.014),
            (5.4, 0.012),
            (4.0, -0.014),
        )
    ):
        wave = (
            [(-30.0, z)]
            + [(-27 + 5.4 * k, z + designer.between(-0.35, 0.35, "band", n, k)) for k in range(11)]
            + [(30.0, z), (30.0, z - 3), (-30.0, z - 3)]
        )
        records.append(Cut(smooth(wave, tension=0.3), grass.lighter(tone), edge=0.4))
    path = (
        (-7.6, 26.0),
        (-6.6, 21.0),
        (-4.2, 16.0),
        (-2.2, 11.5),
        (-1.4, 8.6),
        (-1.4, 6.2),
        (-2.0, 4.2),
        (-3.0, 2.0),
        (1.2, 2.0),
        (1.1, 4.2),
        (1.1, 6.2),
        (0.8, 8.8),
        (-0.6, 12.0),
        (-3.0, 16.4),
        (-5.8, 21.2),
        (-6.6, 26.0),
    )
    records += [
        Cut(smooth([(x * 1.03, z - 0.05) for x, z in path], tension=0.3), grass.darker(0.07), edge=0),
        Cut(smooth(path, tension=0.3), sand, edge=0.6),
    ]
    for n in range(34):
        z = designer.between(3.0, 11.0, "stone", n)
        x = -0.2 + designer.between(-1.3, 1.0, "stone", n, "x") - max(0.0, z - 7.5) * 0.62
        records.append(Cut(ellipse(x, z, 0.06, 0.035), sand.darker(0.06), edge=0))
    for n in range(44):
        family = n // 4
        x = designer.between(-6, 6, "bloom", family) + designer.between(-0.4, 0.4, "bloom", n)
        z = designer.between(3.4, 9, "bloom", family, "z") + designer.between(-0.25, 0.25, "bloom", n, "z")
        if abs(x + 0.3) > 1.6:
            hue = (95, 330, 20)[family % 3]
            records.append(Cut(ellipse(x, z, 0.035, 0.05), designer.paint(0.86, 0.07, hue), edge=0))
    records += floor_glow(designer, -1.0, 9.6, 2.2, 1.4, LAMP, 0.6)
    return (*records, *wetness(designer, ENDS, half=30))


def _front(designer: Designer) -> Card:
    """Long grass at the frame's corner."""
    records = [
        grass_tuft(designer, f"near {n}", -1.72 + 0.075 * n, 0.55 - 0.04 * n, base=0.18, blades=9)
        for n in range(5)
    ]
    return Card("foreground grass", 2.4, tuple(records), blur=5.0)
