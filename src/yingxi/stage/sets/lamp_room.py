"""The lamp room at the top of a lighthouse: panes all round, the great lens on its pedestal, brass and iron, the sea
far below."""

from itertools import pairwise
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.sea import sea
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.walls import HALF, TOP, WALL
from yingxi.stage.sets.wares import cup

# The panes' lower and upper edge, and the posts between them.
_LOW, _HIGH = 0.98, 3.05
_POSTS = (-8.1, -6.5, -4.85, -3.2, -1.6, 0.0, 1.6, 3.2, 4.85, 6.5, 8.1)
_LENS = -2.35


def lamp_room(designer: Designer) -> Place:
    """People stand on the boards round the lens; a chair, a table with the log book."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    chairs, seat = wooden_chair(room, "chair", 1.45, 5.45, room.paint(0.50, 0.06, 50), facing=-1)
    cards = (
        sky(room, sun=(15, 15), low=-4, top=24),
        Card("far capes", 100, tuple(_capes(room)), haze=0.48, blur=1.8),
        Card("sea", 70, tuple(sea(room, -1.2, shine=8.5)), haze=0.12, blur=1.2),
        Card("sea mist", 60, far_haze(room, -1.2, 1.8, strength=0.45)),
        Card("gallery rail", 8.4, tuple(_rail(room)), haze=0.06),
        Card("wall", WALL, tuple(_glazing(room))),
        Card("lens", 6.5, tuple(_lens(room))),
        Card("table", 6.4, tuple(_table(room))),
        *chairs,
        _front(room),
    )
    return Place(
        cards=cards,
        ground=_floor(room),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=room.paint(0.60, 0.045, 215),
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=_pools(room),
    )


def _pools(designer: Designer) -> tuple[Pool, ...]:
    return pool(designer, _LENS, 1.7, 6.2, 2.9, 0.60)


def _capes(designer: Designer) -> list[Record]:
    land = designer.paint(0.60, 0.04, 240)
    right = [(18, -3.2), (26, 0.2), (38, 1.4), (52, 3.4), (80, 5.0), (130, 6.0), (130, -3.2)]
    left = [(-130, -3.2), (-130, 2.6), (-80, 1.8), (-56, 0.2), (-44, -1.0), (-36, -3.2)]
    return [
        Cut(smooth(right, tension=0.3), land, lift=4),
        Cut(smooth(left, tension=0.3), land.lighter(0.03), lift=4),
    ]


def _rail(designer: Designer) -> list[Record]:
    """The gallery outside: two bars on slim posts."""
    iron = designer.paint(0.40, 0.03, 262)
    records: list[Record] = [line(((x * 1.1, 0.4), (x * 1.1, 1.62)), iron, 0.05) for x in _POSTS]
    return records + [line(((-11, y), (11, y)), iron, 0.045) for y in (1.30, 1.62)]


def _glazing(designer: Designer) -> list[Record]:
    """Iron below, panes above, a boarded dome with ribs over them."""
    iron, dark = designer.paint(0.52, 0.055, 175), designer.paint(0.40, 0.05, 190)
    brass, board = designer.paint(0.74, 0.09, 82), designer.paint(0.60, 0.045, 60)
    glassy = designer.air.sky[2].lighter(0.05)
    records: list[Record] = [
        Cut(
            polygon(((-HALF, _LOW), (HALF, _LOW), (HALF, _HIGH), (-HALF, _HIGH))),
            glassy.clear(0.07),
            edge=0,
            lit=False,
        ),
    ]
    # Slanting glints on some panes.
    for n, left in enumerate(_POSTS[:-1]):
        if n % 3 == 1:
            shape = ((left + 0.25, _LOW), (left + 0.55, _LOW), (left + 1.15, _HIGH), (left + 0.85, _HIGH))
            records.append(Cut(polygon(shape), glassy.lighter(0.04).clear(0.10), edge=0, lit=False))
    records += [
        panel(-HALF, 0, 2 * HALF, _LOW, iron, lift=5),
        *(
            Cut(rectangle(x + 0.14, 0.20, 1.33, _LOW - 0.38, radius=0.05), iron.darker(0.03), edge=0.6)
            for x in _POSTS[:-1]
        ),
        panel(-HALF, _LOW - 0.05, 2 * HALF, 0.11, brass, lift=4),
        panel(-HALF, 0, 2 * HALF, 0.13, dark, lift=3),
        panel(-HALF, _HIGH, 2 * HALF, TOP - _HIGH, board, lift=6),
    ]
    for x in _POSTS:
        records += [panel(x - 0.05, _LOW, 0.10, _HIGH - _LOW, dark, lift=4), disc(x, 0.10, 0.03, None, brass)]
    # Crossing bars, as a lantern's panes are braced.
    records += [
        line(((left, _LOW if n % 2 else _HIGH), (right, _HIGH if n % 2 else _LOW)), dark, 0.035)
        for n, (left, right) in enumerate(pairwise(_POSTS))
    ]
    for n in range(-6, 7):
        x = n * 1.45
        rib = ((x * 1.0, _HIGH), (x * 0.55, TOP), (x * 0.55 + 0.12, TOP), (x + 0.14, _HIGH))
        records.append(Cut(polygon(rib), board.darker(0.06), lift=2, edge=0.5))
    rivets = [disc(-8.6 + 0.4 * n, _HIGH + 0.10, 0.02, None, brass, lift=0.5) for n in range(44)]
    records += [panel(-HALF, _HIGH - 0.04, 2 * HALF, 0.24, dark, lift=4), *rivets]
    shade = Colour(0.16, 0.06, designer.air.light.shadow.hue)
    records.append(
        fade(rectangle(-HALF, _HIGH + 0.2, 2 * HALF, TOP - _HIGH), (0, TOP), (0, _HIGH), shade, 0.5, 0.0)
    )
    return records


def _lens(designer: Designer) -> list[Record]:
    """The lens: a beehive of glass rings in a brass frame on an iron pedestal; alight from dusk on."""
    x, low, high = _LENS, 0.92, 2.75
    iron, brass = designer.paint(0.40, 0.035, 200), designer.paint(0.72, 0.095, 80)
    glass = designer.paint(0.84, 0.04, 190)
    lamps = designer.air.lamps
    records: list[Record] = [*halo(designer, x, 1.85, 3.4, strength=0.22)]
    records += [
        sheet(
            (
                (x - 0.62, 0.0),
                (x + 0.62, 0.0),
                (x + 0.42, 0.22),
                (x + 0.40, low - 0.1),
                (x - 0.40, low - 0.1),
                (x - 0.42, 0.22),
            ),
            iron,
            lift=6,
        ),
        panel(x - 0.66, low - 0.14, 1.32, 0.14, brass, lift=4, radius=0.03),
        *(line(((x - 0.34, y), (x + 0.34, y)), iron.lighter(0.08), 0.02) for y in (0.34, 0.52, 0.70)),
    ]

    def half(share: float) -> float:
        return 0.30 + 0.36 * float(sin(pi * min(1.0, max(0.0, 0.12 + 0.78 * share))) ** 0.7)

    outline = [(x - half(n / 12), low + (high - low) * n / 12) for n in range(13)]
    outline += [(x + half(n / 12), low + (high - low) * n / 12) for n in range(12, -1, -1)]
    records.append(
        Cut(
            smooth(outline, tension=0.2),
            glass if not lamps else Colour(0.90, 0.07, 92),
            lift=5,
            lit=not lamps,
        )
    )
    for n in range(1, 12):
        share, y = n / 12, low + (high - low) * n / 12
        bow = 0.05 if n < 6 else -0.05
        arc = ((x - half(share) + 0.02, y), (x, y - bow), (x + half(share) - 0.02, y))
        shine = Colour(0.97, 0.05, 95) if lamps else glass.lighter(0.07)
        records.append(
            Stroke(
                smooth(arc, closed=False),
                (glass.darker(0.10) if not lamps else Colour(0.80, 0.10, 80)),
                0.022,
                lit=not lamps,
            )
        )
        records.append(
            Stroke(smooth([(px, py + 0.028) for px, py in arc], closed=False), shine, 0.012, lit=not lamps)
        )
    middle = (low + high) / 2
    for r, tone in ((0.34, 0.03), (0.22, -0.03), (0.11, 0.08)):
        paint = Colour(min(0.99, 0.90 + tone), 0.06, 92) if lamps else glass.lighter(tone)
        records.append(disc(x, middle, r, None, paint, lift=1.5, lit=not lamps))
    records += [
        *(
            line(
                (
                    (x + side * half(0.02), low),
                    (x + side * half(0.5) * 0.98, middle),
                    (x + side * half(0.98), high),
                ),
                brass,
                0.05,
                curved=True,
            )
            for side in (-1, 1)
        ),
        panel(x - 0.36, high - 0.04, 0.72, 0.12, brass, lift=4, radius=0.03),
        Cut(
            smooth(
                (
                    (x - 0.3, high + 0.06),
                    (x - 0.12, high + 0.34),
                    (x, high + 0.42),
                    (x + 0.12, high + 0.34),
                    (x + 0.3, high + 0.06),
                )
            ),
            brass.darker(0.05),
            lift=3,
        ),
    ]
    if lamps:
        records += [
            glow(x, middle, 1.5, Colour(0.97, 0.06, 92), 0.55),
            glow(x, middle, 0.5, Colour(0.99, 0.03, 95), 0.6),
        ]
    return records


def _table(designer: Designer) -> list[Record]:
    """A narrow table with the log book, an oil can, a spyglass, and coats on a hook beside it."""
    wood, brass = designer.paint(0.50, 0.06, 48), designer.paint(0.72, 0.09, 80)
    left, top = 2.35, 0.80
    records: list[Record] = [
        *(panel(left + x, 0.0, 0.08, top, wood.darker(0.05), lift=3) for x in (0.06, 1.16)),
        panel(left, top - 0.06, 1.30, 0.08, wood, lift=5),
        panel(left + 0.06, top - 0.22, 1.18, 0.16, wood.darker(0.03), lift=3),
        sheet(
            (
                (left + 0.16, top + 0.02),
                (left + 0.62, top + 0.02),
                (left + 0.60, top + 0.08),
                (left + 0.18, top + 0.08),
            ),
            designer.paint(0.90, 0.02, 85),
            lift=3,
        ),
        line(((left + 0.39, top + 0.02), (left + 0.39, top + 0.08)), wood, 0.012),
        sheet(
            (
                (left + 0.78, top + 0.02),
                (left + 1.02, top + 0.02),
                (left + 0.98, top + 0.24),
                (left + 0.82, top + 0.24),
            ),
            brass,
            lift=3,
        ),
        line(((left + 0.98, top + 0.16), (left + 1.20, top + 0.30)), brass, 0.022),
    ]
    records += cup(designer, left + 0.68, top + 0.02, 0.10, hue=235)
    scope = ((left - 0.1, 1.62), (left + 0.5, 1.74), (left + 0.5, 1.84), (left - 0.1, 1.78))
    records += [
        line(((left + 0.24, 1.68), (left + 0.02, 0.05)), wood.darker(0.04), 0.04),
        line(((left + 0.24, 1.68), (left + 0.46, 0.05)), wood.darker(0.04), 0.04),
        line(((left + 0.24, 1.68), (left + 0.24, 0.05)), wood.darker(0.08), 0.035),
        sheet(scope, brass, lift=4),
        line(((left + 0.12, 1.66), (left + 0.12, 1.80)), brass.darker(0.12), 0.03),
    ]
    return records


def _floor(designer: Designer) -> tuple[Record, ...]:
    records: list[Record] = list(planks(designer, WALL, designer.paint(0.54, 0.055, 55)))
    records += rug(
        designer, 0.1, 5.2, 1.95, 0.62, designer.paint(0.48, 0.08, 250), designer.paint(0.78, 0.05, 80)
    )
    records += window_light(designer, 0.2, 3.0, WALL, 2.0, slant=-1.4, panes=3)
    records += floor_glow(designer, _LENS, 6.0, 2.2, 0.9, LAMP, 0.8)
    return tuple(records)


def _front(designer: Designer) -> Card:
    """A coil of rope and a lantern at the frame's corner."""
    rope, brass = designer.paint(0.62, 0.055, 75), designer.paint(0.62, 0.08, 78)
    records: list[Record] = [
        Cut(ellipse(-1.62, 0.30 + 0.07 * n, 0.24 - 0.012 * n, 0.07), rope.lighter(0.02 * (n % 2)), lift=3)
        for n in range(4)
    ]
    records += [
        panel(-1.68, 0.62, 0.16, 0.24, brass, lift=3, radius=0.03),
        line(((-1.66, 0.86), (-1.6, 0.98), (-1.54, 0.86)), brass, 0.015, curved=True),
    ]
    return Card("foreground rope", 2.45, tuple(records), blur=5.0)
