"""The harbour: a stone quay with bollards and nets, junks and boats on bright water, a lighthouse, the
far shore."""

from dataclasses import replace
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import SHINES, Card, Place, Seat
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.lamps import halo, lit, pool, street_lamp
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.vessels import junk, vessel
from yingxi.stage.sets.wares import crate

ENDS = 8.6


def harbour(designer: Designer) -> Place:
    """The quay's edge lies at 8.6 m; water and ships beyond."""
    chest, seat = _chest(designer, 1.45, 5.6)
    ground: list[Record] = list(paving(designer, ENDS, designer.paint(0.62, 0.018, 80), size=0.9))
    ground += floor_glow(designer, -3.3, 6.8, 2.2, 0.9, LAMP, 0.6) + wetness(
        designer, ENDS, glints=((-3.4, LAMP),) if designer.air.lamps else ()
    )
    return Place(
        cards=(
            sky(designer, sun=(-18, 15), low=0, top=30),
            hills(
                designer,
                "far shore",
                100,
                designer.paint(0.64, 0.045, 250),
                level=5.0,
                swell=2.6,
                haze=0.5,
                blur=2,
            ),
            town(
                designer,
                "port",
                70,
                base=0.6,
                low=2.5,
                high=7.0,
                left=6,
                right=70,
                paint=designer.paint(0.64, 0.035, 40),
                haze=0.42,
                blur=1.5,
            ),
            Card("water", 68, tuple(_water(designer, 0.9)), haze=0.16, blur=1.0),
            Card("sea mist", 60, far_haze(designer, 0.6, 2.0, strength=0.5)),
            Card("lighthouse", 40, tuple(_lighthouse(designer, -13.0)), haze=0.26, blur=1.2),
            Card("ships", 26, tuple(_ships(designer)), haze=0.18, blur=0.8),
            Card("boats", 15, tuple(_boats(designer)), haze=0.08, blur=0.4),
            Card("quay", 8.2, tuple(_quay(designer))),
            *chest,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.6), (3.6, 5.6)),
        pools=pool(designer, -3.2, 2.4, 6.8, 2.8, 0.42),
    )


def _water(designer: Designer, top: float) -> list[Record]:
    zenith, middle, horizon = designer.air.sky
    sea = middle.mixed(zenith, 0.4).mixed(designer.paint(0.58, 0.05, 220), 0.4)
    body = rectangle(-90, -60, 180, 60 + top)
    records: list[Record] = [
        Cut(body, sea, edge=0.4, lit=False),
        Wash(
            body,
            (0, top),
            (0, -12),
            ((0, horizon.clear(0.7)), (0.35, middle.clear(0.3)), (1, zenith.darker(0.03).clear(0.4))),
            lit=False,
        ),
    ]
    for n in range(46):
        depth = designer.between(0, 1, "wave", n) ** 1.6
        x, y = designer.between(-50, 50, "wave", n, "x"), top - 0.2 - 11 * depth
        wide = 1.2 + 4.5 * depth
        records.append(
            Cut(
                polygon(
                    (
                        (x, y),
                        (x + wide, y + 0.02),
                        (x + wide * 0.86, y + 0.05 + 0.10 * depth),
                        (x + wide * 0.12, y + 0.04 + 0.08 * depth),
                    )
                ),
                horizon.lighter(0.04).clear(0.5),
                edge=0,
                lit=False,
            )
        )
    if not designer.air.overcast:
        records += [
            (
                Cut(
                    ellipse(
                        -10.5 + 0.9 * sin(2.3 * n), top - 0.3 - 0.85 * n, 1.0 + 0.16 * n, 0.10 + 0.02 * n
                    ),
                    horizon.lighter(0.10).clear(0.55),
                    edge=0,
                    lit=False,
                )
            )
            for n in range(14)
        ]
    return records


def _lighthouse(designer: Designer, x: float) -> list[Record]:
    white, red, rock = (
        designer.paint(0.80, 0.02, 85),
        designer.paint(0.56, 0.09, 28),
        designer.paint(0.50, 0.02, 270),
    )
    records: list[Record] = [
        Cut(
            smooth(
                [(x - 4.5, -0.9), (x - 2.4, 0.6), (x, 1.3), (x + 2.0, 0.7), (x + 4.4, -0.9)], tension=0.35
            ),
            rock,
            lift=5,
        ),
        sheet(((x - 0.9, 1.0), (x + 0.9, 1.0), (x + 0.55, 7.0), (x - 0.55, 7.0)), white, lift=5),
    ]
    for n in range(3):
        y = 1.9 + 1.9 * n
        half = 0.9 - 0.35 * (y - 1.0) / 6
        records.append(
            sheet(
                ((x - half, y), (x + half, y), (x + half - 0.06, y + 0.9), (x - half + 0.06, y + 0.9)),
                red,
                lift=0,
            )
        )
    bright, falls = lit(designer, designer.paint(0.80, 0.03, 90), Colour(0.95, 0.08, 90))
    records += [
        panel(x - 0.8, 6.95, 1.6, 0.2, red.darker(0.08), lift=3),
        Cut(rectangle(x - 0.45, 7.15, 0.9, 0.85), bright, lift=1, lit=falls, name="" if falls else SHINES),
        sheet(((x - 0.65, 8.0), (x + 0.65, 8.0), (x, 8.8)), red, lift=3),
    ]
    if designer.air.lamps:
        records += [
            replace(glow(x, 7.55, 4.5, LAMP, 0.5), name=SHINES),
            Wash(
                polygon(((x, 7.55), (x + 26, 10.6), (x + 26, 6.4))),
                (x, 7.55),
                (x + 25, 8.5),
                ((0, LAMP.clear(0.34)), (0.5, LAMP.clear(0.10)), (1, LAMP.clear(0.0))),
                lit=False,
                name=SHINES,
            ),
        ]
    return records


def _ships(designer: Designer) -> list[Record]:
    """Two ships of the time and culture."""
    if designer.future or designer.today or designer.western:
        return vessel(designer, "first", -3.4, -0.6, 1.0) + vessel(designer, "second", 6.4, -0.6, 0.8)
    return junk(designer, -3.4, -0.6, 1.0, 35.0) + junk(designer, 6.4, -0.6, 0.8, 50.0)


def _boats(designer: Designer) -> list[Record]:
    """Rowing boats and a small cutter at the steps; their masts stand before the sky."""
    records: list[Record] = []
    for x, size, hue in ((-6.6, 1.2, 235.0), (3.3, 1.0, 25.0), (7.2, 1.3, 160.0)):
        hull = designer.paint(0.54, 0.065, hue)
        base = -0.72
        records += [
            line(((x, base), (x, base + 3.3 * size)), designer.paint(0.50, 0.05, 55), 0.07),
            line(
                ((x, base + 3.2 * size), (x + 1.4 * size, base + 0.7 * size)),
                designer.paint(0.44, 0.02, 280),
                0.018,
            ),
            line(
                ((x, base + 3.2 * size), (x - 1.4 * size, base + 0.7 * size)),
                designer.paint(0.44, 0.02, 280),
                0.018,
            ),
        ]
        records.append(
            panel(
                x - 0.35 * size,
                base + 0.5 * size,
                0.8 * size,
                0.5 * size,
                designer.paint(0.72, 0.03, 85),
                lift=3,
            )
        )
        records.append(
            Cut(
                smooth(
                    [
                        (x - 1.6 * size, base + 0.62 * size),
                        (x - 1.2 * size, base - 0.1),
                        (x + 1.15 * size, base - 0.1),
                        (x + 1.7 * size, base + 0.75 * size),
                        (x, base + 0.5 * size),
                    ],
                    tension=0.2,
                ),
                hull,
                lift=6,
            )
        )
        records.append(
            line(
                [
                    (x - 1.5 * size, base + 0.50 * size),
                    (x, base + 0.38 * size),
                    (x + 1.6 * size, base + 0.62 * size),
                ],
                hull.lighter(0.16),
                0.05,
                curved=True,
            )
        )
    return records


def _quay(designer: Designer) -> list[Record]:
    """Bollards with ropes, nets over a frame, barrels and crates, the lamp, two gulls."""
    iron, rope = designer.paint(0.38, 0.02, 265), designer.paint(0.68, 0.05, 80)
    records: list[Record] = [panel(-12, -0.06, 24, 0.2, designer.paint(0.56, 0.015, 85), lift=6)]
    for x in (-4.4, -0.9, 2.6, 6.0):
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.17, 0.1),
                        (x - 0.13, 0.44),
                        (x - 0.22, 0.5),
                        (x - 0.15, 0.62),
                        (x + 0.15, 0.62),
                        (x + 0.22, 0.5),
                        (x + 0.13, 0.44),
                        (x + 0.17, 0.1),
                    ],
                    tension=0.3,
                ),
                iron,
                lift=5,
            )
        ]
    for a, b in ((-4.4, -0.9), (-0.9, 2.6), (2.6, 6.0)):
        records.append(line([(a, 0.42), ((a + b) / 2, 0.20), (b, 0.42)], rope, 0.045, curved=True))
    for x in (3.35, 3.85):
        wood = designer.paint(0.50, 0.06, 50)
        records += [
            Cut(
                smooth(
                    [
                        (x - 0.22, 0.0),
                        (x - 0.28, 0.36),
                        (x - 0.22, 0.72),
                        (x + 0.22, 0.72),
                        (x + 0.28, 0.36),
                        (x + 0.22, 0.0),
                    ],
                    tension=0.35,
                ),
                wood,
                lift=6,
            ),
            line(((x - 0.27, 0.2), (x + 0.27, 0.2)), iron, 0.035),
            line(((x - 0.27, 0.54), (x + 0.27, 0.54)), iron, 0.035),
        ]
    records += crate(designer, "fish", -3.55, 0, 0.7, 0.36) + crate(
        designer, "fish 2", -3.45, 0.37, 0.6, 0.32
    )
    net: list[Record] = []
    for n in range(12):
        net += [
            line(((4.5 + 0.16 * n, 1.5), (4.1 + 0.2 * n, 0.1)), rope.darker(0.1), 0.012),
            line(((4.3 + 0.16 * n, 0.1), (4.7 + 0.16 * n, 1.5)), rope.darker(0.1), 0.012),
        ]
    records += [
        Group(tuple(net), clip=polygon(((4.5, 1.5), (6.3, 1.45), (6.6, 0.1), (4.2, 0.1)))),
        line(((4.4, 1.52), (6.4, 1.46)), designer.paint(0.46, 0.05, 50), 0.06),
    ]
    records += street_lamp(designer, -3.95, 2.75, arm=0.5) + halo(designer, -3.45, 2.5, 2.0, strength=0.34)
    white = designer.paint(0.86, 0.01, 240)
    for x, y, size in ((1.1, 3.05, 0.34), (2.0, 2.72, 0.26), (-0.4, 3.3, 0.22)):
        records.append(
            Cut(
                smooth(
                    [
                        (x - size, y + size * 0.30),
                        (x - size * 0.45, y + size * 0.34),
                        (x, y),
                        (x + size * 0.45, y + size * 0.38),
                        (x + size, y + size * 0.26),
                        (x + size * 0.4, y + size * 0.20),
                        (x, y - size * 0.16),
                        (x - size * 0.4, y + size * 0.16),
                    ],
                    tension=0.32,
                ),
                white,
                lift=3,
            )
        )
    return records


def _chest(designer: Designer, x: float, z: float) -> tuple[tuple[Card, ...], Seat]:
    """A sea chest to sit on."""
    wood, iron = designer.paint(0.50, 0.06, 48), designer.paint(0.40, 0.02, 265)
    back = (panel(x - 0.5, 0.05, 1.0, 0.42, wood.darker(0.08), lift=5),)
    front: DisplayList = (
        panel(x - 0.52, 0.0, 1.04, 0.36, wood, lift=5),
        panel(x - 0.55, 0.34, 1.10, 0.09, wood.lighter(0.06), lift=4),
        *(panel(x + dx, 0.0, 0.06, 0.43, iron, lift=2) for dx in (-0.42, 0.36)),
        panel(x - 0.06, 0.25, 0.12, 0.14, designer.paint(0.74, 0.08, 85), lift=3),
        line(((x - 0.5, 0.17), (x + 0.5, 0.17)), wood.darker(0.05), 0.008),
    )
    return (Card("chest back", z + 0.14, back), Card("chest", z - 0.07, front)), Seat("chest", x, z, 0.44, -1)


def _front(designer: Designer) -> Card:
    """A coil of rope on a post at the left edge."""
    rope, wood = designer.paint(0.66, 0.055, 78), designer.paint(0.46, 0.04, 55)
    records: list[Record] = [
        panel(-1.62, -0.1, 0.24, 1.05, wood, lift=10),
        disc(-1.5, 0.95, 0.12, 0.03, wood.lighter(0.08), lift=4),
    ]
    records += [
        (
            line(
                [(-1.68, 0.52 + 0.055 * n), (-1.5, 0.46 + 0.055 * n), (-1.32, 0.52 + 0.055 * n)],
                rope.darker(0.03 * (n % 2)),
                0.06,
                curved=True,
            )
        )
        for n in range(6)
    ]
    return Card("foreground post", 2.4, tuple(records), blur=5.0)
