"""The kitchen garden: raised beds that follow the year, a glasshouse, a trellis, a fence, a tree with fruit."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bush, flower, grass_tuft, leaf_colours, tree
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.wares import crate

ENDS = 26.0


def garden(designer: Designer) -> Place:
    """A plot among others: work in front, beds behind, a glasshouse at the left."""
    wood = designer.paint(0.56, 0.055, 62)
    first, seat = bench(designer, "bench", 1.4, 5.55, 1.5, wood, designer.paint(0.40, 0.02, 200), facing=-1)
    return Place(
        cards=(
            sky(designer, sun=(-14, 17), low=0, top=30),
            hills(
                designer,
                "hills",
                95,
                designer.paint(0.62, 0.045, 215),
                level=5.5,
                swell=3.0,
                haze=0.48,
                blur=2.0,
            ),
            town(
                designer,
                "roofs",
                60,
                base=-2,
                low=3.5,
                high=7.0,
                left=-62,
                right=62,
                paint=designer.paint(0.62, 0.045, 40),
                haze=0.36,
                blur=1.4,
            ),
            Card("mist", 48, far_haze(designer, 0.5, 2.6, strength=0.42)),
            Card("trees", 24, tuple(_trees(designer)), haze=0.18, blur=0.9),
            Card("glasshouse", 13, tuple(_glasshouse(designer)), haze=0.08, blur=0.4),
            Card("far beds", 10.5, tuple(_far_beds(designer)), haze=0.04),
            Card("beds", 7.6, tuple(_beds(designer)), haze=0.0),
            *first,
            _front(designer),
        ),
        ground=tuple(_ground(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=(*pool(designer, -2.6, 1.8, 6.6, 2.6, 0.36), *pool(designer, 2.2, 2.2, 6.6, 2.4, 0.30)),
    )


def _trees(designer: Designer) -> list[Record]:
    records: list[Record] = []
    for n in range(11):
        records += tree(
            designer,
            f"tree {n}",
            -27 + 5.4 * n + designer.between(-1, 1, "tree", n),
            designer.between(5.5, 8.0, "tree", n, "h"),
            base=-0.2,
        )
    return records


def _glasshouse(designer: Designer) -> list[Record]:
    """A house of white bars and panes with green in it, and the shed beside it."""
    white = designer.paint(0.86, 0.012, 100)
    left, width, wall_y, top = -8.0, 4.6, 2.2, 3.5
    pane = designer.air.sky[1].mixed(designer.paint(0.72, 0.04, 160), 0.35).clear(0.78)
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = [
        Cut(
            polygon(
                (
                    (left, 0),
                    (left + width, 0),
                    (left + width, wall_y),
                    (left + width / 2, top),
                    (left, wall_y),
                )
            ),
            pane,
            lift=8,
            lit=not designer.air.lamps,
        )
    ]
    for n in range(9):
        x = left + 0.5 + 0.45 * n
        tone = (dark, middle, light)[n % 3]
        records.append(
            blob(
                [
                    (x - 0.3, 0.5),
                    (x - 0.32, 0.9 + 0.1 * (n % 3)),
                    (x, 1.25 + 0.2 * (n % 2)),
                    (x + 0.32, 0.9),
                    (x + 0.3, 0.5),
                ],
                tone.clear(0.75),
                lift=0,
            )
        )
    if designer.air.lamps:
        records += [glow(left + width / 2, 1.3, 2.6, LAMP, 0.42)]
    records += [
        line(
            (
                (left + width * n / 6, 0),
                (left + width * n / 6, wall_y + (top - wall_y) * (1 - abs(n / 3 - 1))),
            ),
            white,
            0.06,
        )
        for n in range(7)
    ]
    records += [line(((left, y), (left + width, y)), white, 0.05) for y in (0.5, 1.35, wall_y)]
    records += [
        line(
            ((left - 0.1, wall_y - 0.05), (left + width / 2, top), (left + width + 0.1, wall_y - 0.05)),
            white,
            0.09,
        ),
        panel(left, 0, width, 0.5, designer.paint(0.60, 0.06, 35), lift=4),
    ]
    shed, roof = designer.paint(0.54, 0.06, 245), designer.paint(0.44, 0.04, 40)
    x = 6.2
    records += [
        panel(x, 0, 2.6, 2.0, shed, lift=8),
        *(line(((x + 0.26 * n, 0), (x + 0.26 * n, 2.0)), shed.darker(0.05), 0.02) for n in range(1, 10)),
        sheet(((x - 0.3, 1.95), (x + 2.9, 1.95), (x + 1.3, 3.1)), roof, lift=8),
        panel(x + 0.35, 0, 0.85, 1.65, shed.darker(0.08), lift=3),
        panel(x + 1.55, 0.95, 0.7, 0.6, white, lift=3),
        Cut(
            rectangle(x + 1.61, 1.01, 0.58, 0.48),
            Colour(0.88, 0.10, 80) if designer.air.lamps else designer.air.sky[1],
            edge=0,
            lit=False,
        ),
        line(((x + 1.9, 1.0), (x + 1.9, 1.5)), white, 0.04),
    ]
    return records


def _far_beds(designer: Designer) -> list[Record]:
    """A fence of pales, sunflowers and beans on poles behind it."""
    wood = designer.paint(0.80, 0.02, 85)
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = []
    if not designer.snowy:
        for n in range(7):
            x, tall = -2.6 + 0.62 * n, designer.between(1.35, 1.95, "sunflower", n)
            records += [
                line([(x, 0), (x + 0.05, tall * 0.5), (x, tall)], middle, 0.05, curved=True),
                *(
                    Cut(
                        smooth(
                            [
                                (x, tall * s),
                                (x + 0.30 * d, tall * s + 0.14),
                                (x + 0.42 * d, tall * s - 0.02),
                                (x + 0.18 * d, tall * s - 0.08),
                            ],
                            tension=0.5,
                        ),
                        dark if d > 0 else middle,
                        lift=2,
                    )
                    for s, d in ((0.35, 1), (0.5, -1), (0.68, 1))
                ),
            ]
            if designer.setting.season != "spring":
                records += [
                    *(
                        Cut(
                            ellipse(
                                x + 0.19 * sin(2 * pi * k / 12),
                                tall + 0.19 * sin(2 * pi * k / 12 + pi / 2),
                                0.085,
                                0.085,
                            ),
                            designer.paint(0.80, 0.13, 85),
                            lift=1,
                        )
                        for k in range(12)
                    ),
                    disc(x, tall, 0.15, None, designer.paint(0.42, 0.06, 50), lift=2),
                ]
    for n in range(5):
        x = 3.1 + 0.5 * n
        records += [
            line(((x - 0.22, 0), (x + 0.04, 2.1)), designer.paint(0.56, 0.05, 65), 0.035),
            line(((x + 0.22, 0), (x - 0.04, 2.1)), designer.paint(0.52, 0.05, 65), 0.035),
        ]
        if not designer.snowy:
            records += [
                Cut(
                    smooth([(x + dx - 0.10, y), (x + dx, y + 0.11), (x + dx + 0.11, y), (x + dx, y - 0.09)]),
                    (dark, middle, light)[(n + k) % 3],
                    lift=1,
                )
                for k, (dx, y) in enumerate(
                    ((-0.14, 0.4), (0.12, 0.7), (-0.08, 1.0), (0.08, 1.3), (-0.02, 1.6), (0.02, 1.9))
                )
            ]
    for n in range(66):
        x = -9.2 + 0.28 * n
        records.append(
            sheet(
                ((x, 0), (x + 0.17, 0), (x + 0.17, 0.92), (x + 0.085, 1.04), (x, 0.92)),
                wood.darker(0.03 * (n % 2)),
                lift=3,
            )
        )
    return [
        *records,
        panel(-9.3, 0.26, 18.6, 0.07, wood.darker(0.05), lift=2),
        panel(-9.3, 0.70, 18.6, 0.07, wood.darker(0.05), lift=2),
    ]


def _beds(designer: Designer) -> list[Record]:
    """Raised beds of boards with rows of the season, a can, a barrow, a tree with a lantern."""
    wood, soil = designer.paint(0.56, 0.06, 58), designer.paint(0.38, 0.04, 45)
    records: list[Record] = tree(designer, "fruit tree", 4.9, 3.9)
    if not designer.snowy and designer.setting.season != "spring":
        records += [
            disc(4.9 + dx, y, 0.085, None, designer.paint(0.58, 0.13, 27), lift=3)
            for dx, y in (
                (-0.8, 2.6),
                (-0.4, 3.1),
                (0.2, 2.5),
                (0.6, 3.0),
                (0.9, 2.5),
                (-0.1, 3.5),
                (-0.6, 2.2),
            )
        ]
    for bed, (left, width) in enumerate(((-4.6, 1.9), (-2.35, 2.1), (0.05, 2.1), (2.4, 1.9))):
        records += [
            Cut(
                smooth(
                    [
                        (left + 0.05, 0.36),
                        (left + width * 0.3, 0.50),
                        (left + width * 0.7, 0.48),
                        (left + width - 0.05, 0.36),
                    ],
                    tension=0.4,
                ),
                soil,
                lift=2,
            )
        ]
        records += _crop(designer, bed, left + 0.12, width - 0.24)
        records += [
            panel(left, 0, width, 0.20, wood.darker(0.02), lift=5),
            panel(left, 0.20, width, 0.20, wood.lighter(0.03), lift=4),
            *(panel(left + s, -0.02, 0.10, 0.46, wood.darker(0.06), lift=4) for s in (0.0, width - 0.10)),
            line(((left + 0.2, 0.30), (left + width * 0.7, 0.29)), wood.darker(0.04), 0.010),
        ]
    can = designer.paint(0.62, 0.06, 205)
    x = -0.18
    records += [
        panel(x - 0.17, 0, 0.34, 0.34, can, lift=6, radius=0.03),
        line([(x + 0.15, 0.08), (x + 0.34, 0.30), (x + 0.42, 0.42)], can.darker(0.04), 0.055),
        disc(x + 0.44, 0.44, 0.07, 0.05, can.lighter(0.06), lift=2),
        line(
            [(x - 0.16, 0.30), (x - 0.12, 0.48), (x + 0.08, 0.46), (x + 0.12, 0.34)],
            can.darker(0.07),
            0.03,
            curved=True,
        ),
    ]
    records += crate(designer, "harvest", -4.9, 0, 0.55, 0.3)
    for n, hue in enumerate((27.0, 85.0, 27.0, 145.0)):
        records.append(disc(-4.8 + 0.13 * n, 0.34, 0.07, None, designer.paint(0.60, 0.12, hue), lift=2))
    return records


def _crop(designer: Designer, bed: int, left: float, width: float) -> list[Record]:
    """What a bed bears: sprouts in spring, full rows in summer, cabbages and pumpkins in autumn, cloches in winter."""
    dark, middle, light = leaf_colours(designer)
    season = designer.setting.season
    records: list[Record] = []
    if designer.snowy:
        for n in range(3):
            x = left + width * (n + 0.5) / 3
            records += [
                line(
                    [(x - 0.26, 0.42), (x - 0.2, 0.66), (x, 0.74), (x + 0.2, 0.66), (x + 0.26, 0.42)],
                    designer.paint(0.72, 0.012, 220),
                    0.02,
                    curved=True,
                ),
                Cut(
                    smooth(
                        [(x - 0.25, 0.42), (x - 0.19, 0.65), (x, 0.73), (x + 0.19, 0.65), (x + 0.25, 0.42)],
                        tension=0.4,
                    ),
                    Colour(0.93, 0.01, 220, 0.42),
                    edge=0.5,
                ),
            ]
        return records
    if season == "spring":
        for n in range(9):
            x = left + width * (n + 0.5) / 9
            records += [
                line(((x, 0.42), (x, 0.56)), middle, 0.02),
                *(
                    Cut(ellipse(x + s * 0.05, 0.58, 0.055, 0.03), designer.paint(0.66, 0.10, 135), lift=1)
                    for s in (-1, 1)
                ),
            ]
        return records
    if season == "autumn" and bed % 2 == 0:
        for n in range(4):
            x, orange = left + width * (n + 0.5) / 4, designer.paint(0.64, 0.14, 55)
            records += [
                *(
                    disc(x + dx, 0.53, 0.14, 0.13, orange.darker(0.03 * abs(k - 1)), lift=2)
                    for k, dx in enumerate((-0.10, 0.0, 0.10))
                ),
                line(((x, 0.65), (x + 0.03, 0.73)), designer.paint(0.44, 0.05, 120), 0.035),
            ]
        return records
    for n in range(6):
        x, kind = left + width * (n + 0.5) / 6, (bed + n // 3) % 3
        if kind == 0:
            records += [
                Cut(
                    smooth(
                        [
                            (x - 0.19, 0.44),
                            (x - 0.22, 0.60),
                            (x - 0.06, 0.72),
                            (x + 0.10, 0.70),
                            (x + 0.21, 0.58),
                            (x + 0.18, 0.44),
                        ],
                        tension=0.5,
                    ),
                    middle.lighter(0.04 * (n % 2)),
                    lift=3,
                ),
                disc(x, 0.56, 0.10, None, light.lighter(0.04), lift=2),
                line([(x - 0.13, 0.5), (x - 0.08, 0.62)], light, 0.012),
            ]
        elif kind == 1:
            records += [
                line(((x, 0.42), (x, 1.05)), designer.paint(0.56, 0.05, 65), 0.022),
                *(
                    blob(
                        [(x - 0.12, y), (x - 0.02, y + 0.10), (x + 0.13, y + 0.02), (x, y - 0.08)],
                        (dark, middle)[k % 2],
                        lift=2,
                    )
                    for k, y in enumerate((0.55, 0.72, 0.90))
                ),
                *(
                    disc(x + dx, y, 0.042, None, designer.paint(0.60, 0.15, 28), lift=2)
                    for dx, y in ((0.08, 0.60), (-0.07, 0.78), (0.06, 0.92))
                ),
            ]
        else:
            records += [
                Cut(
                    smooth(
                        [
                            (x - 0.04, 0.42),
                            (x - 0.16 + 0.05 * k, 0.80),
                            (x - 0.11 + 0.06 * k, 0.84),
                            (x + 0.02, 0.42),
                        ],
                        tension=0.5,
                    ),
                    (dark, middle, light)[k % 3],
                    lift=1,
                )
                for k in range(5)
            ]
            records += flower(
                x + 0.05,
                0.86,
                0.06,
                designer.paint(0.70, 0.11, (340.0, 60.0, 290.0)[n % 3]),
                designer.paint(0.80, 0.10, 88),
            )
    return records


def _ground(designer: Designer) -> list[Record]:
    """Grass with a path of stepping stones and a worn place where people stand."""
    snowy = designer.snowy
    grass = (
        designer.snow(0.80, chroma=0.015, hue=220)
        if snowy
        else designer.paint(0.56, 0.065, 95 if designer.setting.season == "autumn" else 128)
    )
    earth = designer.paint(0.62, 0.04, 68) if not snowy else grass.darker(0.04)
    records: list[Record] = floor(grass, ENDS, half=34)
    path = smooth(
        (
            (-9, 4.3),
            (-4, 4.15),
            (0, 4.35),
            (4, 4.1),
            (9, 4.3),
            (9, 6.2),
            (4, 6.35),
            (0, 6.15),
            (-4, 6.4),
            (-9, 6.2),
        ),
        tension=0.4,
    )
    records += [Cut(path, earth, lift=1, edge=0.3)]
    stone = designer.paint(0.68, 0.015, 80)
    for n in range(11):
        x = -5.4 + 1.08 * n
        z = 5.2 + 0.32 * sin(n * 1.9)
        records += [
            soft(ellipse(x, z - 0.03, 0.42, 0.17), Colour(0.14, 0.04, 285), 0.22, 2),
            Cut(
                smooth(
                    [
                        (x - 0.40, z),
                        (x - 0.22, z + 0.15),
                        (x + 0.18, z + 0.16),
                        (x + 0.40, z + 0.02),
                        (x + 0.2, z - 0.14),
                        (x - 0.2, z - 0.15),
                    ]
                ),
                stone.lighter(designer.between(-0.04, 0.04, "stone", n)),
                lift=1,
                edge=0.6,
            ),
        ]
    for n in range(70):
        x, z = designer.between(-9, 9, "blade", n), designer.between(6.5, 12, "blade", n, "z")
        records.append(Cut(ellipse(x, z, 0.10, 0.05), grass.lighter(0.04 if n % 2 else -0.04), edge=0))
    if not designer.air.overcast and designer.air.hour != "night":
        warm = Colour(0.95, 0.07, 85)
        records += [
            soft(
                ellipse(
                    designer.between(0.5, 5.5, "dapple", n),
                    designer.between(4.0, 6.6, "dapple", n, "z"),
                    designer.between(0.12, 0.34, "dapple", n, "w"),
                    0.09,
                ),
                warm,
                0.20,
                3,
            )
            for n in range(14)
        ]
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    records += [Soft(ellipse(x, 7.5, 1.1, 0.12), shade.clear(0.36), 7) for x in (-3.6, -1.3, 1.1, 3.4)]
    return [
        *records,
        *floor_glow(designer, -2.6, 6.0, 2.2, 0.8, LAMP, 0.5),
        *wetness(designer, ENDS, half=34),
    ]


def _front(designer: Designer) -> Card:
    """Flowers and grass at the lower left corner."""
    records: list[Record] = bush(
        designer, "near bush", -1.62, 0.75, 0.42, base=0.16, flowers=-1.0 if designer.snowy else 340.0
    )
    records += [grass_tuft(designer, f"near grass {n}", -1.85 + 0.22 * n, 0.42, base=0.14) for n in range(4)]
    return Card("foreground flowers", 2.4, tuple(records), blur=5.0)
