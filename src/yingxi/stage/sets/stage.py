"""The stage of an old hall: carved beam, red curtains, lanterns, a painted backcloth, boards and footlights.
An ancestral hall by dressing: an altar with tablets and incense stands before the backcloth."""

from functools import partial
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.cinema import CALLED, cinema
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks
from yingxi.stage.sets.furniture import table, wooden_chair
from yingxi.stage.sets.lamps import halo, lantern, lit, pool
from yingxi.stage.sets.openings import curtain, lattice
from yingxi.stage.sets.signs import column, name_board
from yingxi.stage.sets.sky import cloud
from yingxi.stage.sets.wares import vase

ENDS = 8.6


def stage(designer: Designer) -> Place:
    """A wooden stage seen from the stalls; the same boards carry a hall of ancestors. A cinema is a room of its own."""
    if designer.dressed(*CALLED):
        return cinema(designer)
    hall = designer.dressed("祠", "ancest", "temple", "庙", "hall of", "altar", "宗")
    wood = designer.paint(0.50, 0.06, 45)
    first, seat = wooden_chair(
        designer, "stool", -1.6, 5.7, designer.paint(0.44, 0.065, 30), facing=1, stool=True, height=0.46
    )
    second, other = wooden_chair(designer, "chair", 1.6, 5.6, designer.paint(0.44, 0.06, 35), facing=-1)
    ground: list[Record] = list(planks(designer, ENDS, wood, width=0.36))
    spot = Colour(0.93, 0.07, 82)
    for size, blur in ((1.0, 24), (0.8, 18), (0.55, 14)):
        ground.append(Soft(ellipse(0, 5.3, 3.1 * size, 1.15 * size), spot.clear(0.10), blur))
    ground += floor_glow(designer, -2.8, 6.9, 1.3, 0.6, LAMP, 0.4) + floor_glow(
        designer, 2.8, 6.9, 1.3, 0.6, LAMP, 0.4
    )
    seats: tuple[Seat, ...] = (seat, other)
    return Place(
        cards=(
            _backcloth(designer, hall=hall),
            *_middle(designer, hall=hall),
            _wings(designer),
            _beam(designer),
            *first,
            *second,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.paint(0.50, 0.05, 40),
        backdrop=designer.paint(0.40, 0.05, 35),
        seats=seats,
        doors=((-3.2, 5.8), (3.2, 5.8)),
        pools=(
            Pool(0.0, 2.6, 5.0, 3.0, spot, 0.30),
            Pool(-2.8, 2.2, 6.4, 2.2, LAMP, 0.24),
            Pool(2.8, 2.2, 6.4, 2.2, LAMP, 0.24),
            *pool(designer, 0.0, 1.9, 8.3, 4.2, 0.46, colour=spot),
        ),
    )


def _backcloth(designer: Designer, *, hall: bool) -> Card:
    """The painted cloth at 8.6 m: mountains, mist and a red sun; in the hall a lattice wall with couplets."""
    records: list[Record] = []
    floor_line = rectangle(-9, 0, 18, 7)
    if hall:
        paint = designer.paint(0.54, 0.05, 50)
        wood = designer.paint(0.42, 0.06, 32)
        paper = Colour(0.78, 0.08, 76) if designer.air.lamps else designer.paint(0.72, 0.035, 80)
        records.append(panel(-9, -0.1, 18, 6, paint, lift=0, edge=0))
        for n in range(12):
            x = -7.0 + 1.17 * n
            if -2.0 < x < 1.9:
                continue
            records += [
                panel(x, 0.0, 1.08, 1.0, wood.lighter(0.02), lift=3),
                Cut(rectangle(x + 0.12, 0.16, 0.84, 0.68), wood.darker(0.03), edge=0.5),
                *lattice(designer, x, 1.0, 1.08, 2.1, wood, paper=paper, columns=5, rows=8),
            ]
        records.append(panel(-2.05, 0, 4.1, 3.4, designer.paint(0.48, 0.055, 38), lift=3))
        records.append(panel(-9, 3.1, 18, 0.4, wood.darker(0.02), lift=5))
        for x in (-2.1, 2.1):
            records += [
                panel(x - 0.17, 0, 0.34, 3.4, designer.paint(0.44, 0.085, 28), lift=6),
                panel(x - 0.24, 0, 0.48, 0.3, designer.paint(0.60, 0.02, 80), lift=4),
            ]
            text = "积善之家" if x < 0 else "必有余庆"
            records += [
                panel(x - 0.135, 1.15, 0.27, 1.55, designer.paint(0.34, 0.05, 30), lift=3),
                *column(text, x, 2.62, 0.24, designer.paint(0.82, 0.085, 85)),
            ]
        records += [
            *halo(designer, 0, 2.1, 3.0, strength=0.3),
            *name_board(
                designer,
                designer.one_of(("祖德流芳", "光前裕后"), "board"),
                0,
                2.34,
                1.7,
                0.46,
                designer.paint(0.33, 0.05, 30),
                designer.paint(0.83, 0.09, 85),
            ),
        ]
        return Card("hall wall", ENDS, (Group(tuple(records), clip=floor_line),))
    cloth = designer.paint(0.66, 0.045, 75)
    records.append(panel(-9, -0.1, 18, 6, cloth, lift=0, edge=0))
    records.append(
        Wash(
            rectangle(-9, 0, 18, 6),
            (0, 1.0),
            (0, 4.2),
            (
                (0, designer.paint(0.74, 0.06, 62).clear(0.9)),
                (0.5, cloth.clear(0.4)),
                (1, designer.paint(0.54, 0.055, 240).clear(0.7)),
            ),
            lit=False,
        )
    )
    records += [
        glow(1.6, 2.75, 1.7, Colour(0.85, 0.10, 55), 0.28, blend="over"),
        disc(1.6, 2.75, 0.42, None, designer.paint(0.66, 0.125, 35), lift=3),
    ]
    for n, (level, tone) in enumerate(((2.0, 0.60), (1.55, 0.53), (1.05, 0.47))):
        points = [
            (
                -9.0 + 0.9 * k,
                level
                + 0.42 * sin(k * (0.8 + 0.17 * n) + designer.between(0, 6, "ridge", n))
                + 0.2 * sin(1.9 * k + n),
            )
            for k in range(21)
        ]
        body = smooth([*points, (9.4, -0.2), (-9.4, -0.2)], tension=0.36)
        records += [
            Cut(body, designer.paint(tone, 0.045, 215 - 15 * n), lift=5),
            fade(body, (0, level - 1.3), (0, level + 0.3), designer.paint(0.78, 0.03, 80), 0.55, 0.0),
        ]
    if designer.setting.look == "ink":
        records += _peaks(designer)
    for n, (x, y, wide) in enumerate(
        ((-3.6, 2.9, 1.5), (-0.9, 3.15, 1.0), (2.9, 3.25, 1.3), (-5.4, 1.9, 1.3), (4.3, 2.3, 1.4))
    ):
        records.append(Cut(cloud(x, y, wide), designer.paint(0.76 + 0.02 * (n % 2), 0.035, 80), lift=4))
    records += [fade(rectangle(-9, 0, 18, 1.2), (0, 0), (0, 1.2), Colour(0.14, 0.04, 285), 0.36, 0.0)]
    return Card("backcloth", ENDS, (Group(tuple(records), clip=floor_line),))


def _peaks(designer: Designer) -> list[Record]:
    """The painted range for the brush, which leaves out what is as broad as a wall: peaks one before the other."""
    records: list[Record] = []
    for n, (x, top, half, tone) in enumerate(
        ((-2.5, 2.15, 0.85, 0.72), (-0.7, 2.55, 0.95, 0.66), (0.9, 2.0, 0.8, 0.74), (2.6, 2.35, 0.9, 0.68),
         (-1.6, 1.55, 0.9, 0.54), (0.3, 1.7, 0.85, 0.58), (1.9, 1.45, 0.9, 0.52))
    ):  # fmt: skip
        foot, lean = 0.95, designer.between(-0.2, 0.2, "peak", n)
        shape = [(x - half, foot), (x - half * 0.5, top * 0.62), (x + lean, top), (x + half * 0.42, top * 0.66),
                 (x + half, foot)]  # fmt: skip
        records.append(Cut(smooth(shape, tension=0.3), designer.paint(tone, 0.03, 240), lift=5))
    return records


def _middle(designer: Designer, *, hall: bool) -> tuple[Card, ...]:
    """Between cloth and players: the altar, or a play's set pieces: a pine, a rail, rolling waves."""
    if hall:
        return (Card("altar", 7.6, tuple(_altar(designer)), moving=partial(_incense, 0.0, 1.22)),)
    records: list[Record] = []
    trunk = designer.paint(0.42, 0.04, 45)
    records += [
        Cut(
            smooth(
                [
                    (-3.3, 0),
                    (-3.15, 0.9),
                    (-3.45, 1.6),
                    (-3.05, 2.3),
                    (-2.9, 2.3),
                    (-3.2, 1.6),
                    (-2.92, 0.9),
                    (-2.85, 0),
                ],
                tension=0.4,
            ),
            trunk,
            lift=6,
        )
    ]
    for n, (x, y, wide) in enumerate(((-3.9, 1.75, 1.05), (-3.2, 2.25, 1.35), (-2.75, 1.45, 0.85))):
        records.append(Cut(cloud(x - 0.2, y, wide), designer.paint(0.44 + 0.03 * n, 0.05, 165), lift=5))
        for k in range(5):
            sx = x + wide * (0.02 + 0.15 * k)
            records.append(
                line(
                    [(sx, y + 0.03), (sx + 0.06, y + 0.13), (sx + 0.14, y + 0.03)],
                    designer.paint(0.54, 0.05, 150),
                    0.010,
                    curved=True,
                )
            )
    rail = designer.paint(0.70, 0.02, 80) if designer.western else designer.paint(0.48, 0.085, 30)
    for x in (2.2, 3.0, 3.8, 4.6):
        records += [
            panel(x - 0.05, 0, 0.1, 0.98, rail, lift=4),
            disc(x, 1.02, 0.075, None, designer.paint(0.76, 0.08, 85), lift=3),
        ]
    for y in (0.30, 0.80):
        records.append(panel(2.15, y, 2.7, 0.07, rail.lighter(0.03), lift=4))
    for n in range(3):
        records += [
            sheet(
                (
                    (2.32 + 0.8 * n, 0.40),
                    (2.90 + 0.8 * n, 0.40),
                    (2.90 + 0.8 * n, 0.44),
                    (2.32 + 0.8 * n, 0.44),
                ),
                rail,
                lift=1,
            ),
            panel(2.48 + 0.8 * n, 0.37, 0.26, 0.43, rail.darker(0.03), lift=1),
        ]
    blue = designer.paint(0.52, 0.055, 235)
    waves: list[Record] = []
    for row in range(2):
        for n in range(30):
            x, y = -7.5 + 0.5 * n + 0.25 * row, 0.02 + 0.0 * row
            high = 0.30 - 0.11 * row
            tone = blue.lighter(0.06 * row + 0.02 * (n % 2))
            waves.append(
                Cut(
                    polygon(
                        [(x + 0.27 * k / 5 * 1, y + high * sin(pi * (k + 5) / 10)) for k in range(-5, 6)]
                    ),
                    tone,
                    lift=3,
                )
            )
            waves.append(
                line(
                    [(x + 0.16 * k / 5, y + 0.62 * high * sin(pi * (k + 5) / 10)) for k in range(-5, 6)],
                    tone.lighter(0.12),
                    0.012,
                    curved=True,
                )
            )
    return (Card("waves", 8.2, tuple(waves)), Card("scenery", 7.7, tuple(records)))


def _altar(designer: Designer) -> list[Record]:
    wood, gold = designer.paint(0.42, 0.07, 30), designer.paint(0.78, 0.085, 85)
    records = table(designer, "altar", -1.55, 3.1, 1.02, wood)
    cloth = designer.paint(0.50, 0.10, 28)
    records += [
        sheet(((-1.0, 1.0), (1.0, 1.0), (1.0, 0.34), (-1.0, 0.34)), cloth, lift=4),
        line(((-0.96, 0.42), (0.96, 0.42)), gold, 0.02),
        disc(0, 0.70, 0.17, None, gold, lift=2),
        disc(0, 0.70, 0.125, None, cloth, lift=0),
        disc(0, 0.70, 0.05, None, gold, lift=0),
    ]
    for n in range(14):
        x = -0.95 + 0.146 * n
        records.append(line(((x, 0.34), (x, 0.26)), gold, 0.014))
    for n, (x, high) in enumerate(((-0.42, 0.42), (0.0, 0.52), (0.42, 0.42))):
        records += [
            panel(x - 0.11, 1.02, 0.22, high, designer.paint(0.36, 0.05, 32), lift=4),
            Cut(
                smooth(
                    [(x - 0.14, 1.02 + high - 0.03), (x, 1.02 + high + 0.10), (x + 0.14, 1.02 + high - 0.03)],
                    tension=0.3,
                ),
                gold,
                lift=3,
            ),
            Cut(rectangle(x - 0.06, 1.07, 0.12, high - 0.12), gold.darker(0.04 * (n % 2)), edge=0.3),
            line(((x, 1.10), (x, 1.0 + high - 0.06)), designer.paint(0.36, 0.05, 32), 0.014),
        ]
    for x in (-1.2, 1.2):
        records += vase(designer, f"altar {x}", x, 1.02, 0.26, hue=230, flowers=20)
    for x in (-0.78, 0.78):
        records += [
            panel(x - 0.05, 1.02, 0.10, 0.05, gold, lift=2),
            panel(x - 0.035, 1.07, 0.07, 0.26, designer.paint(0.60, 0.11, 28), lift=2),
            *([] if not designer.air.lamps else [glow(x, 1.38, 0.5, LAMP, 0.4)]),
            Cut(
                smooth([(x, 1.33), (x - 0.025, 1.37), (x, 1.44), (x + 0.025, 1.37)]),
                Colour(0.92, 0.11, 82),
                edge=0,
                lit=False,
            ),
        ]
    records += [
        Cut(
            smooth([(-0.2, 1.20), (-0.17, 1.02), (0.17, 1.02), (0.2, 1.20)], tension=0.2),
            gold.darker(0.12),
            lift=4,
        )
    ]
    for x in (-0.04, 0.0, 0.04):
        records.append(line(((x, 1.2), (x * 1.4, 1.40)), designer.paint(0.60, 0.09, 40), 0.010))
    return records


def _incense(x: float, y: float, frame: int) -> DisplayList:
    """One thread of smoke that bends as it climbs."""
    points = [(x + 0.05 * (n / 9) * sin(0.9 * n - 0.07 * frame), y + 0.19 + 0.10 * n) for n in range(10)]
    body = smooth(
        [(px - 0.004 * n, py) for n, (px, py) in enumerate(points)]
        + [(px + 0.004 * n, py) for n, (px, py) in reversed(list(enumerate(points)))]
    )
    return (Soft(body, Colour(0.92, 0.01, 90, 0.28), 3),)


def _wings(designer: Designer) -> Card:
    """Pillars and the gathered red curtains on both sides."""
    red = designer.paint(0.50, 0.105, 27)
    gold = designer.paint(0.76, 0.085, 84)
    records: list[Record] = []
    for side in (-1, 1):
        outer, inner = side * 5.6, side * 2.3
        records += curtain(
            designer,
            f"wing {side}",
            min(outer, inner),
            max(outer, inner),
            0.02,
            4.4,
            red,
            tied=side,
            pull=0.3,
        )
        x = side * 3.3
        pillar = designer.paint(0.74, 0.03, 82) if designer.western else designer.paint(0.42, 0.085, 28)
        records += [
            panel(x - 0.19, 0, 0.38, 4.5, pillar, lift=9),
            fade(
                rectangle(x - 0.19, 0, 0.38, 4.5),
                (x - 0.19, 0),
                (x + 0.19, 0),
                Colour(0.14, 0.04, 285),
                0.0,
                0.34,
            ),
            panel(x - 0.27, 0, 0.54, 0.26, designer.paint(0.60, 0.02, 80), lift=4),
        ]
        if designer.western:
            records += _globe_lamp(designer, x, 2.05, gold)
            continue
        text = "人生如戏" if side < 0 else "戏如人生"
        records += [
            panel(x - 0.135, 1.30, 0.27, 1.42, designer.paint(0.32, 0.045, 32), lift=4),
            *column(text, x, 2.68, 0.23, gold.lighter(0.04)),
        ]
    return Card("wings", 6.9, tuple(records))


def _beam(designer: Designer) -> Card:
    """The proscenium: a carved beam with clouds, a scalloped pelmet, the name board, a row of lanterns."""
    wood, gold, red = (
        designer.paint(0.42, 0.07, 32),
        designer.paint(0.76, 0.085, 84),
        designer.paint(0.52, 0.11, 27),
    )
    records: list[Record] = []
    for n in range(18):
        x, wide = -6.3 + 0.7 * n, 0.7
        dip = [(x + wide * k / 8, 2.62 - 0.16 * sin(pi * k / 8)) for k in range(9)]
        records.append(Cut(polygon([(x, 3.3), *dip, (x + wide, 3.3)]), red.lighter(0.03 * (n % 2)), lift=7))
        records.append(line([(px, py + 0.05) for px, py in dip], gold, 0.022, curved=True))
        records += [
            line(((x + wide / 2, 2.46), (x + wide / 2, 2.36)), gold, 0.03),
            disc(x + wide / 2, 2.47, 0.026, None, gold.lighter(0.05), lift=1),
        ]
    records.append(Cut(with_hole(rectangle(-9, 2.86, 18, 2.0), ()), wood, lift=9))
    records += [panel(-9, 2.86, 18, 0.06, gold, lift=4), panel(-9, 3.36, 18, 0.05, gold, lift=3)]
    if designer.western:
        return Card("beam", 6.4, (*records, *_gilding(gold)))
    for n in range(16):
        x = -6.2 + 0.8 * n
        if abs(x + 0.3) < 1.15:
            continue
        records.append(Cut(cloud(x, 3.02, 0.6), designer.paint(0.52, 0.06, 200), lift=2))
    records += name_board(
        designer,
        "影戏" if not designer.dressed("祠", "ancest") else "宗祠",
        0.0,
        3.06,
        1.25,
        0.40,
        designer.paint(0.32, 0.05, 250),
        gold.lighter(0.06),
    )
    for n, x in enumerate((-2.75, -1.72, 1.72, 2.75)):
        size = 0.36 if n in (0, 3) else 0.29
        y = 2.34 - 0.04 * (n % 2)
        records += halo(designer, x, y - 0.2, 1.2, strength=0.22, colour=Colour(0.78, 0.12, 45)) + lantern(
            designer, x, y - 0.2, size, cord=0.72
        )
    return Card("beam", 6.4, tuple(records))


def _globe_lamp(designer: Designer, x: float, y: float, gold: Colour) -> list[Record]:
    """A glass globe on a gilt arm, as on the pillars of a playhouse of the west."""
    glass, falls = lit(designer, designer.paint(0.86, 0.03, 85))
    return [
        *halo(designer, x, y, 1.0, strength=0.20),
        line(((x, y - 0.34), (x - 0.05, y - 0.22), (x, y - 0.10)), gold, 0.030, curved=True),
        panel(x - 0.07, y - 0.40, 0.14, 0.10, gold, lift=3),
        Cut(ellipse(x, y, 0.115, 0.125), glass, lift=3, lit=falls),
        disc(x, y + 0.135, 0.025, None, gold, lift=1),
    ]


def _gilding(gold: Colour) -> list[Record]:
    """Rosettes and swags along the arch, in the place of clouds and lanterns."""
    records: list[Record] = []
    for n in range(12):
        x = -6.05 + 1.1 * n
        swag = [(x + 1.1 * k / 8, 3.27 - 0.17 * sin(pi * k / 8)) for k in range(9)]
        records += [
            line(swag, gold.darker(0.03), 0.035, curved=True),
            disc(x, 3.24, 0.075, None, gold, lift=3),
            disc(x, 3.24, 0.035, None, gold.darker(0.10), lift=1),
        ]
    return records


def _front(designer: Designer) -> Card:
    """The near curtain's edge with its tassel at the left."""
    cloth = designer.paint(0.46, 0.095, 26)
    body = curtain(designer, "near", -1.9, -1.12, -0.2, 2.4, cloth, tied=-1)
    gold = designer.paint(0.74, 0.085, 84)
    return Card(
        "foreground curtain",
        2.5,
        (
            *body,
            Group(
                (
                    disc(-1.36, 0.74, 0.035, None, gold, lift=4),
                    sheet(((-1.39, 0.71), (-1.33, 0.71), (-1.31, 0.56), (-1.41, 0.56)), gold, lift=3),
                )
            ),
        ),
        blur=5.0,
    )
