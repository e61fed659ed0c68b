"""The riverside: a river that runs through, an arched bridge, willows, houses on the other bank, a boat."""

from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, ellipse, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bush, grass_tuft, leaf, leaf_colours, tree
from yingxi.stage.sets.lamps import halo, pool, street_lamp
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, landmark, town

ENDS = 8.2
_FAR_BANK = 24.0


def riverside(designer: Designer) -> Place:
    """A quay of stone; the water begins behind its edge, a bridge spans it at the right."""
    first, seat = bench(
        designer,
        "bench",
        -1.4,
        5.6,
        1.5,
        designer.paint(0.54, 0.055, 58),
        designer.paint(0.38, 0.02, 220),
        facing=1,
    )
    ground: list[Record] = [
        *paving(designer, ENDS, designer.paint(0.64, 0.02, 80)),
        *floor_glow(designer, 2.6, 6.6, 2.2, 0.9, LAMP, 0.6),
        *wetness(designer, ENDS, glints=((2.6, LAMP),) if designer.air.lamps else ()),
    ]
    return Place(
        cards=(
            sky(designer, sun=(16, 16), low=0, top=31),
            hills(
                designer,
                "hills",
                95,
                designer.paint(0.62, 0.05, 230),
                level=8.0,
                swell=4.5,
                haze=0.48,
                blur=1.8,
            ),
            hills(
                designer,
                "near hills",
                60,
                designer.paint(0.56, 0.05, 180),
                level=3.4,
                swell=2.0,
                haze=0.34,
                blur=1.4,
                more=tuple(landmark(designer, -16, 2.5, 9)),
            ),
            Card("mist", 44, far_haze(designer, 0.4, 2.6, strength=0.5)),
            Card("far bank", _FAR_BANK, tuple(_bank(designer)), haze=0.20, blur=0.8),
            Card(
                "water",
                23,
                tuple(_water(designer)),
                haze=0.06,
                moving=partial(
                    _glitter, designer.setting.seed, designer.air.sky[2].lighter(0.06), designer.air.lamps
                ),
            ),
            Card("bridge", 14, tuple(_bridge(designer)), haze=0.08, blur=0.3),
            Card("boat", 10.5, tuple(_boat(designer)), haze=0.03),
            Card("edge", ENDS, tuple(_edge(designer))),
            Card("near", 7.3, tuple(_near(designer))),
            *first,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.6), (3.6, 5.6)),
        pools=(*pool(designer, 2.8, 2.2, 6.8, 2.8, 0.42),),
    )


def _bank(designer: Designer) -> list[Record]:
    """The other bank: a wall of stone with steps, houses, trees, their lights."""
    houses = town(
        designer,
        "bank houses",
        _FAR_BANK,
        base=0.4,
        low=2.2,
        high=4.6,
        left=-30,
        right=30,
        paint=designer.paint(0.68, 0.045, 55),
        haze=0,
        blur=0,
    ).records
    records: list[Record] = list(houses)
    for n in range(9):
        records += tree(
            designer,
            f"bank tree {n}",
            -27 + 6.3 * n + designer.between(-1, 1, "bank", n),
            designer.between(2.8, 4.4, "bank", n, "h"),
            base=0.3,
        )
    stone = designer.paint(0.58, 0.02, 90)
    records += [
        panel(-40, -1.2, 80, 1.65, stone, lift=5),
        *(
            panel(
                -38 + 1.4 * n,
                -1.2 + 0.5 * (n % 3),
                1.1,
                0.4,
                stone.lighter(designer.between(-0.03, 0.03, "stone", n)),
                lift=0,
                edge=0.3,
            )
            for n in range(56)
        ),
        panel(-40, 0.38, 80, 0.14, stone.lighter(0.06), lift=3),
    ]
    return records


def _water(designer: Designer) -> list[Record]:
    """The river from bank to bank, the sky and the hills again in it."""
    zenith, middle, horizon = designer.air.sky
    water = middle.mixed(zenith, 0.35).mixed(designer.paint(0.54, 0.06, 205), 0.42)
    body = rectangle(-60, -9.0, 120, 8.1)
    records: list[Record] = [
        Cut(body, water, edge=0, lit=False),
        Wash(
            body,
            (0, -0.9),
            (0, -7.0),
            ((0, horizon.clear(0.75)), (0.35, middle.clear(0.3)), (1, zenith.clear(0.25))),
            lit=False,
        ),
    ]
    shade = designer.paint(0.44, 0.05, 165)
    for n in range(16):
        x = -28 + 3.6 * n + designer.between(-1, 1, "mirror", n)
        wide, deep = (
            designer.between(0.8, 2.0, "mirror", n, "w"),
            designer.between(0.8, 2.4, "mirror", n, "d"),
        )
        records.append(
            Wash(
                rectangle(x, -0.9 - deep, wide, deep),
                (0, -0.9),
                (0, -0.9 - deep),
                ((0, shade.clear(0.42)), (1, shade.clear(0.0))),
                lit=False,
            )
        )
        if designer.air.lamps and n % 2:
            records.append(
                Wash(
                    rectangle(x + 0.4, -3.2, 0.16, 2.2),
                    (0, -1),
                    (0, -3.2),
                    ((0, LAMP.clear(0.7)), (1, LAMP.clear(0.0))),
                    lit=False,
                )
            )
    return records


def _glitter(seed: int, light: Colour, lamps: bool, frame: int) -> DisplayList:  # noqa: FBT001
    """Ripples that slide and glimmer."""
    records: list[Record] = []
    for n in range(26):
        x = ((n * 4.7 + seed % 13 + frame * 0.018 * (1 + n % 3)) % 52.0) - 26.0
        y = -1.3 - 0.23 * ((n * 7) % 26)
        gleam = 0.5 + 0.5 * sin(frame * 0.12 + n * 1.9)
        wide = 0.7 + 0.05 * n
        records.append(
            Cut(
                smooth([(x - wide, y), (x, y + 0.05), (x + wide, y), (x, y - 0.05)], tension=0.5),
                light.clear((0.5 if lamps else 0.6) * gleam),
                edge=0,
                lit=False,
            )
        )
    return tuple(records)


def _bridge(designer: Designer) -> list[Record]:
    """A bridge of one high arch and two small ones, with its half again in the water."""
    # In ink a broad pale sheet would be left out as a wall: a bridge is none.
    stone = (
        designer.paint(0.46, 0.19, 250) if designer.setting.look == "ink" else designer.paint(0.66, 0.025, 75)
    )
    deck = [(-1.5 + 13.5 * k / 12, 0.2 + 1.7 * sin(pi * k / 12)) for k in range(13)]
    top = [(x, y + 0.62) for x, y in deck]
    hole = smooth(
        [(2.4, -2.4), (2.5, -0.6), (3.6, 0.75), (5.2, 1.18), (6.8, 0.75), (7.9, -0.6), (8.0, -2.4)],
        tension=0.45,
    )
    small = [
        smooth(
            [(x - 0.55, -2.4), (x - 0.5, -0.7), (x, -0.2), (x + 0.5, -0.7), (x + 0.55, -2.4)], tension=0.45
        )
        for x in (0.9, 9.5)
    ]
    body = Path((*smooth(deck, closed=False).steps, ("L", 12.0, -2.4), ("L", -1.5, -2.4), ("Z",)))
    dark = designer.air.sky[1].mixed(designer.paint(0.40, 0.04, 220), 0.6)
    records: list[Record] = [Cut(body, stone, lift=7)]
    for n in range(46):
        k = n % 12
        x = -1.0 + 12.4 * (n * 0.618 % 1.0)
        y = -2.0 + designer.between(0.0, 3.2, "course", n)
        if y < 0.1 + 1.6 * sin(pi * max(0.0, min(1.0, (x + 1.5) / 13.5))):
            records.append(
                Cut(rectangle(x, y, 0.62, 0.2), stone.lighter(0.03 if k % 2 else -0.035), edge=0.3)
            )
    records += [
        Cut(hole, dark, edge=0, lit=False),
        *(Cut(each, dark, edge=0, lit=False) for each in small),
        line(
            [(2.3, -1.0), (2.42, -0.5), (3.55, 0.85), (5.2, 1.32), (6.85, 0.85), (7.98, -0.5), (8.1, -1.0)],
            stone.lighter(0.07),
            0.17,
            curved=True,
        ),
    ]
    records += [
        line(top, stone.lighter(0.06), 0.13, curved=True),
        *(panel(x - 0.08, y, 0.16, 0.78, stone.lighter(0.03), lift=3) for x, y in deck),
        *(disc(x, y + 0.84, 0.12, None, stone.lighter(0.07), lift=2) for x, y in deck),
    ]
    mirror = Path(
        (
            *smooth([(x, -1.9 - 0.75 * (y + 1.0)) for x, y in deck], closed=False).steps,
            ("L", 12.0, -1.9),
            ("L", -1.5, -1.9),
            ("Z",),
        )
    )
    return [*records, Cut(mirror, stone.darker(0.14).clear(0.42), edge=0)]


def _boat(designer: Designer) -> list[Record]:
    """A narrow boat with a hood of mats, moored."""
    wood, mat = designer.paint(0.44, 0.05, 48), designer.paint(0.62, 0.055, 75)
    x, y = -4.6, -0.55
    hull = [
        (x - 1.9, y + 0.42),
        (x - 1.5, y + 0.06),
        (x - 0.9, y - 0.1),
        (x + 0.9, y - 0.1),
        (x + 1.6, y + 0.08),
        (x + 2.1, y + 0.5),
        (x + 1.5, y + 0.30),
        (x - 1.3, y + 0.28),
    ]
    records: list[Record] = [Soft(ellipse(x, y - 0.12, 2.0, 0.16), Colour(0.14, 0.04, 250, 0.34), 5)]
    hood = smooth(
        [
            (x - 0.8, y + 0.25),
            (x - 0.78, y + 0.75),
            (x - 0.35, y + 1.02),
            (x + 0.35, y + 1.02),
            (x + 0.78, y + 0.75),
            (x + 0.8, y + 0.25),
        ],
        tension=0.35,
    )
    ribs = tuple(
        line([(x - 0.8 + 0.26 * n, y + 0.2), (x - 0.74 + 0.24 * n, y + 1.1)], mat.darker(0.06), 0.03)
        for n in range(7)
    )
    records += [
        Cut(hood, mat, lift=5),
        Group(ribs, clip=hood),
        Cut(smooth(hull, tension=0.3), wood, lift=6),
        line(
            [(x - 1.6, y + 0.24), (x, y + 0.14), (x + 1.8, y + 0.34)], wood.lighter(0.08), 0.04, curved=True
        ),
        line(((x + 1.5, y + 0.3), (x + 2.9, y + 1.7)), wood.lighter(0.06), 0.05),
    ]
    if designer.air.lamps:
        records += [
            disc(x + 0.9, y + 0.72, 0.10, 0.12, Colour(0.90, 0.11, 72), lift=2, lit=False),
            glow(x + 0.9, y + 0.72, 1.0, LAMP, 0.4),
        ]
    return records


def _edge(designer: Designer) -> list[Record]:
    """The rim of the quay, bollards with chains between, steps down."""
    stone, iron = designer.paint(0.62, 0.02, 80), designer.paint(0.40, 0.02, 250)
    records: list[Record] = [
        panel(-14, -0.5, 28, 0.52, stone.darker(0.06), lift=5),
        panel(-14, -0.04, 28, 0.16, stone.lighter(0.05), lift=5),
    ]
    posts = [-6.6 + 1.9 * n for n in range(8)]
    for a, b in zip(posts, posts[1:], strict=False):  # noqa: RUF007
        records.append(
            line([(a, 0.62), ((a + b) / 2, 0.36), (b, 0.62)], iron.lighter(0.05), 0.04, curved=True)
        )
    for x in posts:
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.13, 0.1),
                        (x - 0.10, 0.5),
                        (x - 0.14, 0.66),
                        (x, 0.78),
                        (x + 0.14, 0.66),
                        (x + 0.10, 0.5),
                        (x + 0.13, 0.1),
                    ],
                    tension=0.3,
                ),
                stone.lighter(0.03),
                lift=5,
            )
        ]
    return records


def _near(designer: Designer) -> list[Record]:
    """A willow that hangs over the water, a lamp, flowers in a tub."""
    dark, middle, light = leaf_colours(designer)
    bark = designer.paint(0.42, 0.035, 60)
    x = -4.5
    records: list[Record] = [
        Cut(
            smooth(
                [
                    (x - 0.30, -0.1),
                    (x - 0.20, 0.9),
                    (x - 0.05, 1.9),
                    (x + 0.25, 2.9),
                    (x + 0.45, 2.8),
                    (x + 0.22, 1.8),
                    (x + 0.12, 0.8),
                    (x + 0.32, -0.1),
                ],
                tension=0.4,
            ),
            bark,
            lift=6,
        ),
        line([(x + 0.2, 2.4), (x - 0.6, 3.3)], bark, 0.14, curved=True),
        line([(x + 0.35, 2.8), (x + 1.2, 3.5)], bark, 0.12, curved=True),
    ]
    bare = designer.setting.season == "winter" or designer.setting.weather == "snow"
    for n in range(26):
        start = x - 1.5 + 0.13 * n
        top = 3.75 - 0.10 * abs(n - 12) * 0.8 + designer.between(-0.1, 0.1, "willow", n)
        long = designer.between(1.0, 2.2, "willow", n, "long")
        bend = 0.16 * sin(n * 1.1)
        tone = (dark, middle, light)[n % 3]
        records.append(
            line(
                [(start, top), (start + bend, top - long * 0.5), (start + bend * 1.6, top - long)],
                bark.lighter(0.08) if bare else tone,
                0.022 if bare else 0.035,
                curved=True,
            )
        )
        if not bare:
            records += [
                Cut(
                    leaf(0.20, 0.055)
                    .turned(-1.57 + (0.5 if k % 2 else -0.5))
                    .moved(start + bend * (0.4 + 0.2 * k), top - long * (0.15 + 0.14 * k)),
                    tone.lighter(0.02),
                    lift=1,
                )
                for k in range(6)
            ]
    records += street_lamp(designer, 3.2, 2.8, arm=-0.5) + halo(designer, 2.7, 2.55, 1.9, strength=0.34)
    records += [
        panel(3.75, 0, 0.95, 0.44, designer.paint(0.60, 0.02, 80), lift=6),
        panel(3.7, 0.40, 1.05, 0.08, designer.paint(0.66, 0.02, 80), lift=4),
        *bush(designer, "tub flowers", 4.22, 1.0, 0.55, base=0.44, flowers=-1.0 if bare else 340.0),
    ]
    return [*records, *(grass_tuft(designer, f"tuft {n}", -5.2 + 0.3 * n, 0.3) for n in range(5))]


def _front(designer: Designer) -> Card:
    """Hanging willow twigs in the upper left corner."""
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = []
    for n in range(6):
        x, long = -1.62 + 0.10 * n, 0.55 + 0.13 * ((n * 3) % 4)
        records += [
            line([(x, 2.15), (x + 0.04, 2.15 - long)], middle, 0.012),
            *(
                Cut(
                    leaf(0.13, 0.035)
                    .turned(-1.57 + (0.6 if k % 2 else -0.6))
                    .moved(x + 0.01 * k, 2.1 - long * k / 6),
                    (dark, middle, light)[(n + k) % 3],
                    lift=6,
                )
                for k in range(1, 7)
            ),
        ]
    return Card(
        "foreground willow",
        2.4,
        (
            *records,
            sheet(((-1.8, 2.2), (-1.0, 2.2), (-1.0, 2.19), (-1.8, 2.19)), middle, lift=0),
            blob([(-1.7, 2.12), (-1.4, 2.2), (-1.1, 2.14)], dark, lift=2),
        ),
        blur=5.0,
    )
