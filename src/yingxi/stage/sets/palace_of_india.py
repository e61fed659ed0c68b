"""A palace of India: its court, with a lotus pool before an arcade of foiled arches under kiosks, and its hall, with a
throne beyond painted columns. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE, Card, Place, Seat
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, tiles, wetness
from yingxi.stage.sets.greenery import grass_tuft, leaf, tree
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.of_arabia import pierced_lamp
from yingxi.stage.sets.of_india import WARM, foiled_arch, garland_near, hung_balcony, kiosk, parapet
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.walls import wall, wall_shade

ENDS, WALL_OF_HALL = 20.0, 7.9
ARCHES = (-6.3, -3.15, 0.0, 3.15, 6.3)


def court_of_india(designer: Designer) -> Place:
    """The palace's court: people act on its flags, before the pool."""
    cards, seat = _bolster(designer, "divan", 1.5, 5.6, facing=-1)
    return Place(
        cards=(
            sky(designer, sun=(-12, 19), low=1, top=33),
            hills(designer, "hills", 90, designer.paint(0.64, 0.05, 60), level=5.5, swell=2.6, haze=0.5, blur=2.0),
            Card("domes", 30, tuple(_domes(designer)), haze=0.28, blur=1.0),
            Card("court mist", 26, far_haze(designer, 2.0, 6.0, strength=0.4)),
            Card("behind the arcade", 10.6, tuple(_behind(designer)), haze=0.05),
            Card("arcade", 9.6, tuple(_arcade(designer)), haze=0.03),
            Card("near", 7.4, tuple(_by_the_pool(designer))),
            *cards,
            Card("foreground garland", 2.5, tuple(garland_near(designer)), blur=4.5),
        ),
        ground=(
            *paving(designer, ENDS, designer.paint(0.74, 0.045, 55), size=0.75),
            *_pool(designer),
            *floor_glow(designer, -3.2, 8.0, 2.4, 0.9, LAMP, 0.5),
            *floor_glow(designer, 3.2, 8.0, 2.4, 0.9, LAMP, 0.5),
            *wetness(designer, ENDS, half=20),
        ),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.8), (3.4, 5.8)),
        pools=(*pool(designer, -3.15, 2.2, 8.0, 3.4, 0.46), *pool(designer, 3.15, 2.2, 8.0, 3.4, 0.46)),
    )  # fmt: skip


def _stone(designer: Designer) -> Colour:
    return designer.masonry(0.70, 0.08, 32)


def _domes(designer: Designer) -> list[Record]:
    stone = designer.masonry(0.76, 0.06, 50)
    return [
        part
        for x, base, size in (
            (-12.5, 2.5, 3.4),
            (-6.5, 3.4, 4.2),
            (0.5, 3.8, 5.6),
            (7.5, 3.4, 4.2),
            (13.5, 2.5, 3.4),
        )
        for part in (
            panel(x - size * 0.7, 0, size * 1.4, base, stone, lift=4),
            *kiosk(designer, x, base, size, stone),
        )
    ]


def _behind(designer: Designer) -> list[Record]:
    """The wall in the arcade's shade, with painted vases; windows that glow."""
    shade, white = designer.masonry(0.56, 0.07, 32), designer.paint(0.86, 0.03, 82)
    glows = designer.air.lamps
    records: list[Record] = [panel(-14, 0, 28, 3.6, shade, lift=3)]
    for n, x in enumerate(ARCHES):
        inside = WARM if glows else designer.paint(0.40, 0.055, 30)
        records += [
            Cut(foiled_arch(x - 0.55, 0.0 if n == 2 else 0.7, 1.1, 2.2 if n == 2 else 1.5), white, lift=2),
            Cut(foiled_arch(x - 0.45, 0.0 if n == 2 else 0.7, 0.9, 2.08 if n == 2 else 1.4), inside, edge=0,
                lit=not glows),
        ]  # fmt: skip
        if glows:
            records.append(glow(x, 1.5, 1.7, WARM, 0.16))
    return records


def _arcade(designer: Designer) -> list[Record]:
    """The wall of arches, a balcony over the middle one, petals along the roof, kiosks on it."""
    stone, white = _stone(designer), designer.paint(0.90, 0.02, 85)
    gold, teal = designer.paint(0.74, 0.095, 82), designer.paint(0.52, 0.06, 190)
    high, outer = 4.4, rectangle(-13.5, 0, 27.0, 4.4)
    for x in ARCHES:
        hole = foiled_arch(x - 1.12, 0, 2.24, 3.0, foils=9)
        points = [(float(step[1]), float(step[2])) for step in hole.steps if step[0] != "Z"]
        outer = outer.joined(polygon(list(reversed(points))))
    records: list[Record] = [
        part for x in (-6.3, 6.3, -3.15, 3.15) for part in kiosk(designer, x, high + 0.05, 1.35, stone)
    ]
    records.append(Cut(outer, stone, lift=8))
    for x in ARCHES:
        rim = foiled_arch(x - 1.12, 0, 2.24, 3.0, foils=9)
        edge = [(float(step[1]), float(step[2])) for step in rim.steps if step[0] != "Z"][2:]
        records += [
            line([(x + 1.12, 0.0), *edge, (x - 1.12, 0.0)], white, 0.085),
            *(_flower(x + side * 1.0, 2.78, 0.17, teal, gold) for side in (-1, 1)),
        ]
    for x in (-4.72, -1.57, 1.57, 4.72):
        records += [
            panel(x - 0.26, 0, 0.52, 0.34, white.darker(0.03), lift=4),
            *(line(((x + at, 0.36), (x + at, 1.7)), stone.darker(0.07), 0.02) for at in (-0.14, 0.0, 0.14)),
            panel(x - 0.30, 1.70, 0.60, 0.11, white, lift=3),
        ]
    records += [
        panel(-13.5, 3.20, 27, 0.09, white, lift=3),
        *(
            _flower(-8.4 + 0.7 * n, 3.56, 0.13, (teal, gold)[n % 2], white)
            for n in range(25)
            if abs(-8.4 + 0.7 * n) > 1.2
        ),
        panel(-13.5, 3.86, 27, 0.08, white, lift=3),
        *parapet(-13.5, 27.0, high, stone, white),
        *hung_balcony(designer, 0.0, 3.42, 1.9, stone),
        *halo(designer, -3.15, 2.3, 2.2, strength=0.34),
        *halo(designer, 3.15, 2.3, 2.2, strength=0.34),
    ]
    for x in (-3.15, 3.15):
        records += pierced_lamp(designer, x, 2.34, 0.17, top=2.95)
    return records


def _flower(x: float, y: float, radius: float, petals: Colour, heart: Colour) -> Record:
    """A painted flower of six petals."""
    parts = [
        Cut(ellipse(x + radius * 0.6 * cos(k * pi / 3), y + radius * 0.6 * sin(k * pi / 3), radius * 0.34), petals,
            edge=0,
            name=MADE)
        for k in range(6)
    ]  # fmt: skip
    return Group((*parts, Cut(ellipse(x, y, radius * 0.34), heart, edge=0, name=MADE)))


def _pool(designer: Designer) -> list[Record]:
    """A pool with eight corners and lotus on it: points are (x, z)."""
    zenith, middle, _ = designer.air.sky
    stone = designer.paint(0.84, 0.03, 75)
    rim = [(3.0 * cos(pi / 8 + k * pi / 4), 7.75 + 0.80 * sin(pi / 8 + k * pi / 4)) for k in range(8)]
    inner = [(2.72 * cos(pi / 8 + k * pi / 4), 7.75 + 0.66 * sin(pi / 8 + k * pi / 4)) for k in range(8)]
    water = middle.mixed(zenith, 0.3).mixed(designer.paint(0.56, 0.06, 195), 0.45)
    leaf_green = designer.paint(0.52, 0.065, 150)
    records: list[Record] = [
        Soft(polygon(rim).moved(0, -0.08), Colour(0.14, 0.04, 285, 0.3), 4),
        Cut(polygon(rim), stone, edge=0.9),
        Cut(polygon(inner), water, edge=0.4, lit=False),
    ]
    for n in range(0 if designer.snowy else 9):
        x, z = designer.between(-2.2, 2.2, "lotus", n), designer.between(7.3, 8.2, "lotus", n, "z")
        records.append(
            Cut(ellipse(x, z, 0.24, 0.075), leaf_green.lighter(0.03 * (n % 3)), edge=0.5, name=MADE)
        )
    return records


def _by_the_pool(designer: Designer) -> list[Record]:
    """Lotus that stand over the water, trees in tubs, a peacock at the right."""
    pink, white = designer.paint(0.74, 0.10, 355), designer.paint(0.90, 0.02, 85)
    clay = designer.paint(0.60, 0.09, 42)
    records: list[Record] = []
    for n, x in enumerate(() if designer.snowy else (-1.5, -0.5, 0.35, 1.2)):
        y = 0.02 + 0.06 * (n % 2)
        records += [
            Cut(leaf(0.19, 0.11).turned(turn).moved(x, y), pink.lighter(tone), lift=2)
            for turn, tone in ((0.5, 0.0), (2.64, 0.0), (1.0, 0.05), (2.14, 0.05), (1.57, 0.09))
        ]
    for x in (-4.35, 4.5):
        records += [
            *tree(designer, f"tub tree {x:g}", x, 3.0, spread=0.30, base=0.42),
            sheet(((x - 0.34, 0), (x + 0.34, 0), (x + 0.44, 0.52), (x - 0.44, 0.52)), clay, lift=6),
            panel(x - 0.48, 0.46, 0.96, 0.11, clay.lighter(0.06), lift=4),
            *(disc(x + at, 0.26, 0.06, None, white, lift=0) for at in (-0.2, 0.0, 0.2)),
        ]
    return [
        *records,
        *_peacock(designer, 3.15),
        *(grass_tuft(designer, f"herb {n}", -3.5 + 0.2 * n, 0.22) for n in range(3)),
    ]


def _peacock(designer: Designer, x: float) -> list[Record]:
    """A peacock whose tail trails behind it, looking to the middle."""
    blue, green = designer.paint(0.46, 0.11, 250), designer.paint(0.50, 0.085, 165)
    gold, leg = designer.paint(0.74, 0.11, 84), designer.paint(0.44, 0.03, 60)
    train = smooth([(x + 0.02, 0.52), (x + 0.42, 0.46), (x + 1.25, 0.06), (x + 1.15, -0.02), (x + 0.4, 0.14), (x,
        0.34)],
        tension=0.35)  # fmt: skip
    body = smooth([(x - 0.34, 0.52), (x - 0.26, 0.32), (x, 0.28), (x + 0.2, 0.40), (x + 0.06, 0.56), (x - 0.16, 0.60),
        (x - 0.26, 0.86), (x - 0.36, 1.0), (x - 0.45, 0.95), (x - 0.40, 0.78)], tension=0.4)  # fmt: skip
    return [
        *(line(((x - 0.1 + at, 0.32), (x - 0.12 + at, 0.0)), leg, 0.025) for at in (0.0, 0.12)),
        Cut(train, green, lift=5, name=MADE),
        *(
            part
            for k in range(7)
            for part in (
                Cut(
                    ellipse(x + 0.34 + 0.13 * k, 0.36 - 0.045 * k + 0.03 * (k % 2), 0.055, 0.045),
                    gold,
                    edge=0,
                    name=MADE,
                ),
                Cut(
                    ellipse(x + 0.34 + 0.13 * k, 0.36 - 0.045 * k + 0.03 * (k % 2), 0.026),
                    blue,
                    edge=0,
                    name=MADE,
                ),
            )
        ),
        Cut(body, blue, lift=5, name=MADE),
        sheet(((x - 0.43, 0.955), (x - 0.54, 0.925), (x - 0.43, 0.915)), gold, lift=1),
        *(line(((x - 0.37, 1.0), (x - 0.40 + 0.05 * k, 1.14)), blue, 0.014) for k in range(3)),
        disc(x - 0.40, 0.955, 0.014, None, designer.paint(0.95, 0.01, 90), lift=0),
    ]


def hall_of_india(designer: Designer) -> Place:
    """The hall of audience: a throne under a canopy beyond painted columns, lamps of pierced brass, carpets."""
    hall = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = _bolster(hall, "divan", -1.5, 5.5, facing=1)
    second, other = _bolster(hall, "second divan", 1.5, 5.55, facing=-1)
    red, gold = hall.paint(0.46, 0.12, 22), hall.paint(0.72, 0.09, 82)
    ground: list[Record] = [
        *tiles(hall, WALL_OF_HALL, hall.paint(0.72, 0.03, 70), size=0.62, checked=True),
        Cut(polygon(((-1.35, 1.5), (1.35, 1.5), (1.35, 7.2), (-1.35, 7.2))), red, edge=0.6),
        *(Cut(rectangle(x, 1.5, 0.08, 5.7), gold, edge=0) for x in (-1.24, 1.16)),
        *(
            Cut(polygon(((0, z - 0.2), (0.42, z), (0, z + 0.2), (-0.42, z))), gold.darker(0.04), edge=0)
            for z in (3.6, 4.6, 5.6, 6.6)
        ),
        *floor_glow(hall, 0, 6.0, 3.0, 1.0, LAMP, 0.5),
    ]
    return Place(
        cards=(
            sky(hall, sun=None, low=0, top=26),
            Card("outlook domes", 30, tuple(_domes(hall)), haze=0.3, blur=1.0),
            _end_wall(hall),
            Card("throne", 7.35, tuple(_throne(hall))),
            Card("columns", 6.7, tuple(_columns(hall))),
            *first,
            *second,
            Card("foreground garland", 2.5, tuple(garland_near(hall)), blur=4.5),
        ),
        ground=tuple(ground),
        ground_ends=WALL_OF_HALL,
        light=hall.air.light,
        haze=hall.air.haze,
        backdrop=hall.paint(0.62, 0.07, 45),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(hall, -1.72, 2.1, 6.3, 3.8, 0.48), *pool(hall, 1.72, 2.1, 6.3, 3.8, 0.48)),
    )


def _end_wall(designer: Designer) -> Card:
    """Painted plaster with windows on the palace's roofs and flowering trees between them."""
    paint, white = designer.paint(0.66, 0.065, 48), designer.paint(0.88, 0.025, 85)
    gold, green = designer.paint(0.74, 0.095, 82), designer.paint(0.50, 0.06, 160)
    boxes = ((-5.1, 1.0, 1.1, 1.7), (-3.0, 1.0, 1.1, 1.7), (1.9, 1.0, 1.1, 1.7), (4.0, 1.0, 1.1, 1.7))
    records: list[Record] = wall(paint, boxes)
    records += wall_shade(designer, *boxes)
    for left, bottom, wide, tall in boxes:
        frame = rectangle(left - 0.02, bottom - 0.02, wide + 0.04, tall + 0.04)
        hole = foiled_arch(left + 0.05, bottom, wide - 0.10, tall)
        points = [(float(step[1]), float(step[2])) for step in hole.steps if step[0] != "Z"]
        records += [
            Cut(frame.joined(polygon(list(reversed(points)))), white, lift=3),
            *(
                line(((left + wide * at, bottom), (left + wide * at, bottom + tall)), white, 0.03)
                for at in (0.35, 0.65)
            ),
            *(
                line(((left, bottom + tall * at), (left + wide, bottom + tall * at)), white, 0.03)
                for at in (0.25, 0.5)
            ),
            panel(left - 0.1, bottom - 0.1, wide + 0.2, 0.10, gold.darker(0.05), lift=4),
        ]
    for x in (-1.55, 1.45):
        stem = [(x, 1.0), (x + 0.05, 1.5), (x - 0.02, 2.1), (x, 2.5)]
        records.append(line(stem, green, 0.03, curved=True))
        records += [
            Cut(leaf(0.22, 0.08).turned(turn).moved(x, y), green, edge=0, name=MADE)
            for y in (1.2, 1.5, 1.8, 2.1)
            for turn in (0.5, 2.64)
        ]
        records += [_flower(x + dx, y, 0.13, designer.paint(0.62, 0.11, 15), gold) for dx, y in
            ((-0.18, 1.45), (0.2, 1.75), (-0.16, 2.05), (0.02, 2.55))]  # fmt: skip
    records += [
        panel(-9, 0, 18, 0.78, white, lift=3),
        *(
            _flower(-8.7 + 0.58 * n, 0.42, 0.17, (green, gold)[n % 2], designer.paint(0.58, 0.11, 20))
            for n in range(31)
        ),
        panel(-9, 0.76, 18, 0.07, gold, lift=3),
        panel(-9, 3.0, 18, 0.12, gold, lift=4),
        panel(-9, 3.12, 18, 3.0, designer.paint(0.46, 0.07, 25), lift=2),
    ]
    return Card("wall", WALL_OF_HALL, tuple(records))


def _throne(designer: Designer) -> list[Record]:
    """A seat of gold with bolsters under a canopy with a fringe, two fans of feathers behind it."""
    gold, red = designer.paint(0.74, 0.11, 82), designer.paint(0.50, 0.13, 22)
    green = designer.paint(0.50, 0.075, 165)
    records: list[Record] = [
        panel(-1.5, 0, 3.0, 0.22, designer.paint(0.84, 0.025, 80), lift=4),
        panel(-1.25, 0.22, 2.5, 0.16, designer.paint(0.78, 0.03, 80), lift=3),
    ]
    for side in (-1, 1):
        x = side * 1.12
        records += [
            panel(x - 0.05, 0.38, 0.10, 1.92, gold, lift=4),
            *(
                Cut(leaf(0.46, 0.10).turned(pi / 2 + side * (0.5 - 0.25 * k)).moved(side * 0.86, 1.35),
                    green.lighter(0.03 * k),
                    lift=2, name=MADE)
                for k in range(5)
            ),
            line(((side * 0.86, 0.4), (side * 0.86, 1.4)), gold.darker(0.06), 0.03),
        ]  # fmt: skip
    records += [
        Cut(foiled_arch(-0.62, 0.70, 1.24, 1.25), gold, lift=5),
        Cut(foiled_arch(-0.50, 0.74, 1.00, 1.08), red, edge=0.5),
        panel(-0.82, 0.38, 1.64, 0.34, gold.darker(0.03), lift=5, radius=0.04),
        panel(-0.74, 0.66, 1.48, 0.16, red.lighter(0.04), lift=4, radius=0.07),
        *(Cut(ellipse(x, 0.86, 0.15, 0.13), red.darker(0.03), lift=3, name=MADE) for x in (-0.64, 0.64)),
        *(_flower(-0.6 + 0.4 * n, 0.53, 0.10, red, gold.lighter(0.1)) for n in range(4)),
        Cut(smooth([(-1.34, 2.26), (-0.8, 2.62), (0, 2.86), (0.8, 2.62), (1.34, 2.26), (0, 2.34)], tension=0.3),
            red, lift=6,
            name=MADE),
        disc(0, 2.92, 0.08, 0.12, gold, lift=2),
        *(line(((-1.28 + 0.128 * n, 2.28), (-1.28 + 0.128 * n, 2.12)), gold, 0.03) for n in range(21)),
    ]  # fmt: skip
    return records


def _columns(designer: Designer) -> list[Record]:
    """Three wide arches on painted columns, lamps that hang in them."""
    white, red = designer.paint(0.80, 0.035, 78), designer.paint(0.58, 0.10, 30)
    gold, teal = designer.paint(0.74, 0.095, 82), designer.paint(0.50, 0.06, 195)
    outer = rectangle(-10.0, 0.0, 20.0, 4.6)
    spans = ((-9.4, 2.9), (-5.95, 3.1), (-2.25, 4.5), (2.85, 3.1), (6.5, 2.9))
    for left, wide in spans:
        hole = foiled_arch(left, 0.0, wide, 2.72, foils=9, bite=0.05)
        points = [(float(step[1]), float(step[2])) for step in hole.steps if step[0] != "Z"]
        outer = outer.joined(polygon(list(reversed(points))))
    records: list[Record] = [Cut(outer, white.darker(0.02), lift=8)]
    for left, wide in spans:
        hole = foiled_arch(left, 0.0, wide, 2.72, foils=9, bite=0.05)
        edge = [(float(step[1]), float(step[2])) for step in hole.steps if step[0] != "Z"][2:]
        records.append(line([(left + wide, 0.0), *edge, (left, 0.0)], red, 0.07))
        records += pierced_lamp(designer, left + wide / 2, 2.14, 0.17, top=2.72) if wide < 4 else []
    for x in (-6.22, -2.55, 2.55, 6.22):
        records += [
            panel(x - 0.26, 0, 0.52, 0.36, gold.darker(0.05), lift=4),
            panel(x - 0.20, 0.36, 0.40, 1.32, white, lift=4),
            *(_flower(x, 0.62 + 0.34 * n, 0.13, (teal, red)[n % 2], gold) for n in range(4)),
            panel(x - 0.27, 1.66, 0.54, 0.13, gold, lift=4),
        ]
    for x in (-1.72, 1.72):
        records += halo(designer, x, 2.0, 2.4, strength=0.40)
        records += pierced_lamp(designer, x, 2.08, 0.16, top=2.6)
    return records


def _bolster(
    designer: Designer, name: str, x: float, z: float, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A low divan of carved wood with a mattress and a bolster at its back end."""
    wood, cloth = (
        designer.paint(0.46, 0.08, 38),
        designer.paint(0.56, 0.11, designer.one_of((20.0, 50.0, 345.0), name)),
    )
    gold = designer.paint(0.76, 0.09, 84)
    back: list[Record] = [
        panel(x - 0.46, 0.30, 0.92, 0.14, cloth.darker(0.06), lift=3, radius=0.05),
        Cut(ellipse(x - facing * 0.36, 0.54, 0.14, 0.13), cloth.lighter(0.04), lift=4, name=MADE),
        *(panel(x + at - 0.04, 0, 0.08, 0.34, wood.darker(0.08), lift=2) for at in (-0.38, 0.38)),
    ]
    front: list[Record] = [
        *(panel(x + at - 0.05, 0, 0.10, 0.32, wood, lift=4, radius=0.02) for at in (-0.42, 0.42)),
        panel(x - 0.50, 0.20, 1.0, 0.12, wood.lighter(0.03), lift=4),
        *(disc(x - 0.36 + 0.18 * n, 0.26, 0.035, None, gold, lift=0) for n in range(5)),
        panel(x - 0.48, 0.31, 0.96, 0.12, cloth, lift=5, radius=0.05),
        line(((x - 0.44, 0.37), (x + 0.44, 0.37)), gold, 0.016),
    ]
    cards = (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.43, facing)
