"""The village: houses about an open place with a great tree and a well, fields and hills behind; of old, of today, to
come, here and in the west."""

from math import cos, pi, sin

from yingxi.stage.display import Cut, Group, Matrix, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.dwellings import dwelling
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import bush, grass_tuft, leaf_colours, tree
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.wares import jar

ENDS = 34.0


def village(designer: Designer) -> Place:
    """People stand in the open middle."""
    wood = designer.paint(0.54, 0.055, 55)
    cards, seat = wooden_chair(designer, "stool", 1.6, 5.7, wood, facing=-1, height=0.44, stool=True)
    return Place(
        cards=(
            sky(designer, sun=(-14, 17), low=1, top=32),
            hills(
                designer,
                "mountains",
                95,
                designer.paint(0.62, 0.045, 250),
                level=9.5,
                swell=4.5,
                haze=0.52,
                blur=2.0,
            ),
            hills(
                designer,
                "fields",
                62,
                designer.paint(0.66, 0.065, 118),
                level=3.4,
                swell=1.6,
                haze=0.36,
                blur=1.4,
                more=tuple(_terraces(designer)),
            ),
            Card("valley mist", 50, far_haze(designer, 0.4, 3.0, strength=0.5)),
            Card(
                "far houses",
                33,
                tuple(_row(designer, "far", ((-15.0, 0.9), (-8.2, 0.8), (3.4, 0.85), (10.4, 0.95)))),
                haze=0.24,
                blur=0.8,
            ),
            Card("mast", 27, tuple(_mast(designer)), haze=0.14, blur=0.6),
            Card(
                "houses", 21, tuple(_row(designer, "middle", ((-12.0, 1.0), (6.1, 1.0)))), haze=0.10, blur=0.4
            ),
            Card("tree", 13.5, tuple(_tree(designer)), haze=0.04),
            Card("well", 7.6, tuple(_well(designer))),
            *cards,
            _front(designer),
        ),
        ground=tuple(_ground(designer)),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.8), (3.4, 5.8)),
        pools=(*pool(designer, -2.8, 1.8, 7.0, 2.6, 0.34), *pool(designer, 2.8, 1.9, 8.0, 2.8, 0.30)),
    )


def _row(designer: Designer, name: str, spots: tuple[tuple[float, float], ...]) -> list[Record]:
    """Houses with their left edges at x, each so large, bushes at their feet."""
    records: list[Record] = []
    for n, (x, size) in enumerate(spots):
        placed: Matrix = (size, 0.0, 0.0, size, x, 0.0)
        records.append(
            Group(tuple(dwelling(designer, f"{name} {n}", 0.0, 5.6, small=True)), placed, name=f"house {n}")
        )
        records += bush(
            designer, f"{name} bush {n}", x + 5.9 * size, 1.6, 0.9, flowers=(20.0, 350.0, 60.0, -1.0)[n % 4]
        )
    return records


def _terraces(designer: Designer) -> list[Record]:
    """Lines of crops along the slope."""
    green = designer.paint(0.58, 0.075, 125)
    return [
        line(
            [(-60 + 12 * k, 0.9 + 0.52 * n + 0.3 * sin(1.3 * k + n)) for k in range(11)],
            green.clear(0.55),
            0.12,
            curved=True,
        )
        for n in range(4)
    ]


def _mast(designer: Designer) -> list[Record]:
    """What the time brings to a village: a mill, poles with wires, a tower that turns the wind to light."""
    if designer.future:
        skin, light = designer.paint(0.78, 0.012, 235), neon(designer, "mill")
        hub = (1.2, 6.4)
        blades: list[Record] = []
        for k in range(3):
            a = 0.5 + 2 * pi * k / 3
            tip = (hub[0] + 2.4 * cos(a), hub[1] + 2.4 * sin(a))
            side = (hub[0] + 0.8 * cos(a + 0.22), hub[1] + 0.8 * sin(a + 0.22))
            blades.append(Cut(smooth([hub, side, tip], tension=0.25), skin, lift=4))
        return [
            sheet(((1.0, 0), (1.4, 0), (1.26, 6.4), (1.14, 6.4)), skin.darker(0.06), lift=4),
            *blades,
            disc(*hub, 0.22, None, light, lift=0, lit=False),
            glow(*hub, 1.6, light, 0.28),
        ]
    if designer.ancient and designer.western:
        stone, oak = designer.paint(0.72, 0.025, 75), designer.paint(0.42, 0.05, 48)
        hub = (0.9, 5.1)
        records: list[Record] = [
            sheet(((-0.6, 0), (2.4, 0), (1.8, 4.6), (0.0, 4.6)), stone, lift=6),
            sheet(((-0.2, 4.6), (2.0, 4.6), (1.6, 5.6), (0.9, 6.1), (0.2, 5.6)), oak, lift=5),
            panel(0.5, 0, 0.8, 1.6, oak.darker(0.04), lift=2),
        ]
        for k in range(4):
            a = 0.4 + pi * k / 2
            tip = (hub[0] + 3.1 * cos(a), hub[1] + 3.1 * sin(a))
            wide = (-0.55 * sin(a), 0.55 * cos(a))
            root = (hub[0] + 0.7 * cos(a), hub[1] + 0.7 * sin(a))
            cloth = polygon(
                (root, tip, (tip[0] + wide[0], tip[1] + wide[1]), (root[0] + wide[0], root[1] + wide[1]))
            )
            records += [line((hub, tip), oak, 0.10), Cut(cloth, designer.paint(0.84, 0.025, 82), lift=4)]
        return records
    if designer.ancient:
        return []
    pole, wire = designer.paint(0.44, 0.035, 50), designer.paint(0.36, 0.02, 265)
    records = []
    for x in (-9.0, 0.6, 10.2):
        records += [
            panel(x - 0.09, 0, 0.18, 5.6, pole, lift=4),
            panel(x - 0.7, 5.0, 1.4, 0.12, pole.darker(0.05), lift=3),
        ]
    for a, b in ((-18.6, -9.0), (-9.0, 0.6), (0.6, 10.2), (10.2, 19.8)):
        records += [
            line([(a + dx, 5.1), ((a + b) / 2 + dx, 4.6), (b + dx, 5.1)], wire, 0.03, curved=True)
            for dx in (-0.5, 0.5)
        ]
    return records


def _tree(designer: Designer) -> list[Record]:
    """The tree under which the village sits, stones about its foot."""
    stone = designer.paint(0.62, 0.018, 80)
    records = tree(designer, "great tree", -4.3, 6.4, spread=0.42)
    records += [
        panel(-5.5 + 0.62 * n, 0, 0.58, 0.38 + 0.03 * (n % 2), stone.darker(0.02 * (n % 3)), lift=4)
        for n in range(4)
    ]
    if not (designer.western or designer.future):
        red = designer.paint(0.54, 0.13, 28)
        records += [
            line(((x, 3.5 - 0.2 * k), (x + 0.03, 3.0 - 0.2 * k)), red, 0.045)
            for k, x in enumerate((-5.0, -4.5, -3.9, -3.5))
        ]
    return records


def _well(designer: Designer) -> list[Record]:
    """The well, or what gives water in its time; jars beside it; a drying rack of corn or hay at the other side."""
    stone, wood = designer.paint(0.60, 0.018, 80), designer.paint(0.48, 0.055, 50)
    x = 3.0
    records: list[Record] = []
    if designer.future:
        skin, light = designer.paint(0.76, 0.014, 238), neon(designer, "well")
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.5, 0),
                        (x - 0.3, 0.5),
                        (x - 0.12, 1.3),
                        (x + 0.12, 1.3),
                        (x + 0.3, 0.5),
                        (x + 0.5, 0),
                    ],
                    tension=0.3,
                ),
                skin,
                lift=6,
            ),
            disc(x, 1.42, 0.16, None, light, lift=1, lit=False),
            glow(x, 1.42, 1.0, light, 0.34),
        ]
    else:
        records += [
            panel(x - 0.62, 0, 1.24, 0.62, stone, lift=7),
            *(line(((x - 0.62, y), (x + 0.62, y)), stone.darker(0.08), 0.016) for y in (0.2, 0.41)),
            *(
                line(((x + dx, y), (x + dx, y + 0.2)), stone.darker(0.08), 0.016)
                for y, dxs in ((0.0, (-0.3, 0.2)), (0.2, (-0.05, 0.4)), (0.41, (-0.35, 0.15)))
                for dx in dxs
            ),
            panel(x - 0.70, 0.60, 1.40, 0.10, stone.lighter(0.06), lift=4),
            *(panel(x + dx - 0.05, 0.66, 0.10, 1.35, wood, lift=4) for dx in (-0.52, 0.52)),
            line(((x - 0.6, 1.72), (x + 0.72, 1.72)), wood.darker(0.05), 0.12),
            line(((x, 1.7), (x, 1.02)), designer.paint(0.66, 0.05, 78), 0.03),
            sheet(
                ((x - 0.13, 1.02), (x + 0.13, 1.02), (x + 0.10, 0.78), (x - 0.10, 0.78)),
                wood.lighter(0.06),
                lift=4,
            ),
            sheet(
                ((x - 0.85, 2.0), (x + 0.85, 2.0), (x, 2.55)),
                designer.roof(
                    designer.paint(0.44, 0.03, 250)
                    if not designer.western
                    else designer.paint(0.58, 0.06, 70)
                ),
                lift=6,
            ),
        ]
    records += jar(designer, "well jar", 4.1, 0.0, 0.34, 0.42)
    rack = -3.3
    records += [
        *(panel(rack + dx - 0.04, 0, 0.08, 1.6, wood, lift=4) for dx in (-0.8, 0.8)),
        line(((rack - 0.95, 1.55), (rack + 0.95, 1.55)), wood, 0.07),
    ]
    corn = designer.paint(0.76, 0.12, 82) if not designer.western else designer.paint(0.72, 0.07, 85)
    for n in range(8):
        at = rack - 0.72 + 0.2 * n
        records.append(
            Cut(
                smooth(
                    [(at - 0.07, 1.5), (at - 0.08, 1.1), (at, 0.92), (at + 0.08, 1.1), (at + 0.07, 1.5)],
                    tension=0.3,
                ),
                corn.darker(0.03 * (n % 2)),
                lift=4,
            )
        )
        if not designer.western and n % 3 == 0:
            records.append(
                Cut(
                    smooth(
                        [
                            (at + 0.07, 1.5),
                            (at + 0.05, 1.2),
                            (at + 0.10, 1.05),
                            (at + 0.14, 1.2),
                            (at + 0.13, 1.5),
                        ],
                        tension=0.3,
                    ),
                    designer.paint(0.54, 0.13, 28),
                    lift=3,
                )
            )
    return records


def _ground(designer: Designer) -> list[Record]:
    _, middle, light = leaf_colours(designer)
    earth = designer.paint(0.68, 0.045, 72)
    grass = middle.mixed(designer.paint(0.66, 0.06, 115), 0.5)
    records: list[Record] = list(floor(grass, ENDS, half=40.0, back=grass.lighter(0.05)))
    way = smooth(
        [
            (-3.4, 1.5),
            (-3.0, 5.0),
            (-2.0, 9.0),
            (-0.9, 16.0),
            (-0.4, ENDS),
            (0.7, ENDS),
            (1.6, 16.0),
            (2.6, 9.0),
            (3.4, 5.0),
            (3.6, 1.5),
        ],
        tension=0.3,
    )
    records.append(Cut(way, earth, edge=0))
    for n in range(46):
        z = 2.6 + 9.0 * designer.between(0, 1, "stone", n) ** 1.5
        x = designer.between(-2.6, 2.8, "stone", n, "x") * (1 - z / 26)
        records.append(
            Cut(
                rectangle(x, z, designer.between(0.1, 0.3, "stone", n, "wide"), 0.07, radius=0.03),
                earth.lighter(designer.between(-0.05, 0.04, "stone", n, "t")),
                edge=0,
            )
        )
    for n in range(40):
        z, x = 3.0 + 8 * designer.between(0, 1, "blade", n), designer.between(3.0, 9, "blade", n, "x")
        records.append(
            Cut(rectangle(x if n % 2 else -x, z, 0.24, 0.05, radius=0.02), light.clear(0.5), edge=0)
        )
    records += floor_glow(designer, -2.4, 8.0, 2.2, 1.2, LAMP, 0.4) + floor_glow(
        designer, 2.6, 10.0, 2.2, 1.4, LAMP, 0.4
    )
    return [*records, *wetness(designer, ENDS, half=20, glints=((2.0, LAMP),) if designer.air.lamps else ())]


def _front(designer: Designer) -> Card:
    records: list[Record] = [
        grass_tuft(designer, f"near {n}", -1.9 + 0.16 * n, 0.42 - 0.05 * (n % 3), base=0.18) for n in range(5)
    ]
    return Card(
        "foreground grass",
        2.45,
        (*records, *bush(designer, "near bush", -1.75, 0.7, 0.42, base=0.1, flowers=350)),
        blur=5.0,
    )
