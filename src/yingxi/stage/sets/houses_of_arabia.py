"""Houses and trees of an Arab town: pale walls with battlements, oriels of turned wood, shops under arches, a minaret,
date palms, cloths across the lane. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import rectangle, ribbon, smooth
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.of_arabia import WARM, arch, cedar, star_tiles, studded_door, turned_lattice


def _battlements(left: float, width: float, y: float, paint: Colour) -> list[Record]:
    count = max(3, round(width / 0.42))
    step = width / count
    return [
        sheet(((x, y), (x + step * 0.72, y), (x + step * 0.72, y + 0.18), (x + step * 0.36, y + 0.36),
            (x, y + 0.18)), paint, lift=3)
        for x in (left + step * n + step * 0.14 for n in range(count))
    ]  # fmt: skip


def oriel(designer: Designer, left: float, bottom: float, width: float, height: float) -> list[Record]:
    """A bay of turned wood that stands out from an upper wall on carved feet."""
    wood = cedar(designer)
    return [
        *(sheet(((x - 0.09, bottom), (x + 0.09, bottom), (x + 0.04, bottom - 0.34), (x - 0.02, bottom - 0.34)),
            wood.darker(0.05), lift=4) for x in (left + 0.2, left + width - 0.2)),
        panel(left, bottom, width, height, wood.lighter(0.03), lift=8),
        *turned_lattice(designer, (left + 0.12, bottom + 0.34, width - 0.24, height - 0.6), bright=True),
        *(Cut(arch(left + 0.12 + (width - 0.24) * k / 3, bottom + 0.05, (width - 0.24) / 3 - 0.06, 0.26),
            wood.darker(0.06), edge=0.3) for k in range(3)),
        panel(left - 0.08, bottom + height - 0.1, width + 0.16, 0.14, wood.darker(0.03), lift=5),
        panel(left - 0.06, bottom - 0.03, width + 0.12, 0.09, wood.darker(0.03), lift=5),
    ]  # fmt: skip


def _hung_carpet(
    designer: Designer, name: str, left: float, top: float, width: float, height: float
) -> list[Record]:
    dyes = ((0.46, 0.13, 26), (0.40, 0.09, 262), (0.62, 0.11, 65))
    turn = int(designer.between(0, 3, name))
    ground, border = designer.paint(*dyes[turn]), designer.paint(*dyes[(turn + 1) % 3])
    bottom, x = top - height, left + width / 2
    return [
        panel(left, bottom, width, height, border, lift=4),
        panel(left + 0.06, bottom + 0.06, width - 0.12, height - 0.12, designer.paint(0.84, 0.04, 85), lift=0),
        panel(left + 0.10, bottom + 0.10, width - 0.20, height - 0.20, ground, lift=0),
        *(sheet(((x - width * 0.26, y), (x, y - 0.2), (x + width * 0.26, y), (x, y + 0.2)), tone, lift=0) for y,
            tone in ((bottom + height * 0.32, border), (bottom + height * 0.68, border))),
    ]  # fmt: skip


def lane_house(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A high house on a lane: pale walls, an arched door in tiles or a shop with carpets and sacks, an oriel above."""
    wall = designer.masonry(
        *designer.one_of(
            ((0.80, 0.05, 80), (0.74, 0.07, 68), (0.84, 0.03, 88), (0.76, 0.07, 55)), name, "wall"
        )
    )
    top = 5.4
    records: list[Record] = [
        panel(left, 0, width, top, wall, lift=8),
        panel(left, 0, width, 0.55, wall.darker(0.08), lift=1),
        *_battlements(left, width, top - 0.02, wall),
        panel(left, 2.72, width, 0.08, wall.lighter(0.05), lift=3),
    ]  # fmt: skip
    for n in range(10):
        x, y = (
            left + designer.between(0.1, width - 0.5, name, "brick", n),
            designer.between(0.7, top - 0.3, name, "brick", n, "y"),
        )
        records.append(Cut(rectangle(x, y, 0.32, 0.11), wall.darker(0.045), edge=0))  # fmt: skip
    if designer.between(0, 1, name, "door") < 0.4:
        records += studded_door(designer, left + width * 0.3, 1.25, 2.1)
    else:
        shop, wide = left + 0.4, width - 0.8
        inside = WARM.darker(0.16) if designer.air.lamps else designer.paint(0.30, 0.04, 55)
        opening = arch(shop, 0, wide, 2.55)
        records += [
            Cut(arch(shop - 0.14, 0, wide + 0.28, 2.78), designer.paint(0.86, 0.02, 85), lift=3),
            Cut(opening, inside, edge=0, lit=not designer.air.lamps),
            Group(tuple(each for k in range(3) for each in _hung_carpet(designer, f"{name} rug {k}",
                shop + wide * (0.06 + 0.31 * k), 2.0, wide * 0.27, 1.15)), clip=opening),
            *_sacks(designer, name, shop + 0.1, wide - 0.2),
        ]  # fmt: skip
    records += oriel(
        designer, left + width * designer.one_of((0.12, 0.42), name, "oriel"), 3.05, width * 0.46, 1.55
    )
    x = left + width * 0.78 if designer.one_of((0.12, 0.42), name, "oriel") == 0.12 else left + width * 0.18
    return [
        *records,
        Cut(arch(x - 0.32, 3.2, 0.64, 1.05), designer.paint(0.86, 0.02, 85), lift=3),
        Cut(arch(x - 0.24, 3.2, 0.48, 0.95), WARM if designer.air.lamps else designer.paint(0.36, 0.06, 235),
            edge=0, lit=not designer.air.lamps),
    ]  # fmt: skip


def _sacks(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """Sacks of spice heaped to cones."""
    records: list[Record] = []
    for n in range(4):
        x, r = left + width * (n + 0.5) / 4, width / 9
        spice = designer.paint(*((0.62, 0.15, 40), (0.74, 0.14, 82), (0.50, 0.11, 28), (0.58, 0.09, 120))[n])
        cloth = designer.paint(0.74, 0.04, 78)
        records += [
            sheet(((x - r, 0.46), (x + r, 0.46), (x, 0.46 + r * 1.5)), spice, lift=3),
            Cut(smooth([(x - r * 1.1, 0.5), (x - r * 1.15, 0.1), (x - r * 0.8, 0), (x + r * 0.8, 0),
                (x + r * 1.15, 0.1), (x + r * 1.1, 0.5)], tension=0.2), cloth.darker(0.03 * (n % 2)), lift=5),
        ]  # fmt: skip
    return records


def flat_house(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A house with a flat roof: battlements, an arched door, small windows, an oriel and a dome where it is large."""
    wall = designer.masonry(
        *designer.one_of(((0.82, 0.045, 82), (0.76, 0.065, 66), (0.86, 0.025, 88)), name, "wall")
    )
    high, middle = (3.1 if small else 4.1), left + width / 2
    records: list[Record] = []
    if not small:
        dome = smooth(
            [
                (middle - 1.2, high),
                (middle - 1.25, high + 0.7),
                (middle, high + 1.85),
                (middle + 1.25, high + 0.7),
                (middle + 1.2, high),
            ],
            tension=0.35,
        )
        records += [
            Cut(dome, designer.roof(designer.masonry(0.62, 0.07, 195)), lift=6),
            line(((middle, high + 1.7), (middle, high + 2.2)), designer.paint(0.74, 0.09, 84), 0.05),
        ]
    records += [
        panel(left, 0, width, high, wall, lift=8),
        panel(left, 0, width, 0.4, wall.darker(0.08), lift=1),
        *_battlements(left, width, high - 0.02, wall),
        *studded_door(designer, middle - 0.62, 1.24, 2.0),
    ]
    for at in (left + width * 0.17, left + width * 0.83):
        records += [
            Cut(arch(at - 0.44, 1.0, 0.88, 1.2), designer.paint(0.88, 0.02, 85), lift=3),
            Group(
                tuple(turned_lattice(designer, (at - 0.36, 1.0, 0.72, 1.1), bright=True)),
                clip=arch(at - 0.36, 1.0, 0.72, 1.1),
            ),
        ]
    if not small:
        for at in (0.13, 0.66):
            records += oriel(designer, left + width * at, 2.75, width * 0.21, 1.05)
        records += star_tiles(designer, middle - 0.95, 2.62, 1.9, 0.3)
    return records  # fmt: skip


def far_house_of_arabia(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """A far house: a pale cube with small windows, here and there a dome."""
    wall = paint.mixed(designer.paint(0.80, 0.05, 76), 0.6)
    tall = min(height, width * 1.05 + max(0.0, -bottom))
    top, middle = bottom + tall, x + width / 2
    records: list[Record] = []
    if designer.between(0, 1, name, "dome") < 0.3:
        r = width * 0.3
        dome = smooth(
            [
                (middle - r, top),
                (middle - r * 1.05, top + r * 0.6),
                (middle, top + r * 1.5),
                (middle + r * 1.05, top + r * 0.6),
                (middle + r, top),
            ],
            tension=0.35,
        )
        records.append(Cut(dome, designer.roof(paint.mixed(designer.paint(0.62, 0.07, 195), 0.5)), lift=3))
    records += [
        panel(x, bottom, width, tall, wall, lift=4),
        *(panel(x + width * k / 5, top, width / 9, width * 0.05, wall, lift=2) for k in range(5)),
    ]
    for row in range(max(1, round(tall / (width * 0.45)))):
        for k in range(3):
            lit = designer.air.lamps and designer.between(0, 1, name, row, k) < 0.35
            y = bottom + tall * 0.18 + row * width * 0.42
            if y + width * 0.2 < top:
                records.append(
                    Cut(
                        arch(x + width * (0.14 + 0.28 * k), y, width * 0.12, width * 0.2),
                        WARM if lit else wall.darker(0.12),
                        edge=0,
                        lit=not lit,
                    )
                )
    return Group(tuple(records), name=name)  # fmt: skip


def minaret(designer: Designer, x: float, bottom: float, height: float) -> list[Record]:
    """A slender tower with two galleries, and the dome beside it."""
    stone, dome = designer.masonry(0.80, 0.045, 78), designer.roof(designer.paint(0.58, 0.07, 195))
    half = height * 0.055
    records: list[Record] = []
    d, cx = height * 0.22, x - height * 0.32
    records += [
        panel(cx - d * 1.3, bottom, d * 2.6, height * 0.30, stone.darker(0.04), lift=4),
        Cut(smooth([(cx - d, bottom + height * 0.30), (cx - d * 1.04, bottom + height * 0.40),
            (cx, bottom + height * 0.60), (cx + d * 1.04, bottom + height * 0.40),
            (cx + d, bottom + height * 0.30)], tension=0.35), dome, lift=5),
        line(((cx, bottom + height * 0.58), (cx, bottom + height * 0.66)), designer.paint(0.74, 0.09, 84),
            height * 0.008),
        *(Cut(arch(cx + d * (k * 0.5 - 0.16) - d * 0.02, bottom + height * 0.08, d * 0.34, height * 0.15), WARM
            if designer.air.lamps else stone.darker(0.16), edge=0, lit=not designer.air.lamps) for k in (-2, -1,
            0, 1, 2)),
    ]  # fmt: skip
    for low, high, wide in ((0.0, 0.46, 1.0), (0.46, 0.74, 0.78), (0.74, 0.86, 0.5)):
        records += [
            panel(x - half * wide, bottom + height * low, 2 * half * wide, height * (high - low), stone, lift=5),
            panel(x - half * wide * 1.5, bottom + height * high - height * 0.012, 3 * half * wide,
                height * 0.03, stone.lighter(0.05), lift=4),
            Cut(arch(x - half * 0.3, bottom + height * (high - 0.10), half * 0.6, height * 0.06),
                stone.darker(0.18), edge=0),
        ]  # fmt: skip
    return [
        *records,
        Cut(smooth([(x - half * 0.55, bottom + height * 0.87), (x - half * 0.6, bottom + height * 0.91),
            (x, bottom + height), (x + half * 0.6, bottom + height * 0.91), (x + half * 0.55,
            bottom + height * 0.87)], tension=0.3), dome, lift=4),
    ]  # fmt: skip


def palm(designer: Designer, name: str, x: float, height: float, *, base: float = 0.0) -> list[Record]:
    """A date palm: a ringed trunk that leans a little, fronds that fall on all sides, dates."""
    bark, green = designer.paint(0.46, 0.05, 58), designer.paint(0.46, 0.075, 140)
    lean = designer.between(-0.10, 0.10, name, "lean") * height
    head = (x + lean, base + height * 0.78)
    spine = [(x, base - 0.02), (x + lean * 0.35, base + height * 0.4), head]
    records: list[Record] = [
        Cut(ribbon(spine, [height * 0.055, height * 0.038, height * 0.034]), bark, lift=4)
    ]
    for n in range(9):
        share = (n + 1) / 10
        cx, cy = x + lean * share**1.3, base + height * 0.78 * share
        records.append(
            line(
                [(cx - height * 0.02, cy + 0.02), (cx, cy), (cx + height * 0.02, cy + 0.02)],
                bark.darker(0.08),
                height * 0.007,
            )
        )
    for n in range(11):
        a = pi * (-0.12 + 1.24 * n / 10)
        reach = height * designer.between(0.30, 0.38, name, "frond", n)
        tip = (head[0] + reach * cos(a), head[1] + reach * sin(a) * 0.62 - reach * 0.22 * abs(cos(a)))
        middle = (head[0] + reach * 0.55 * cos(a), head[1] + reach * 0.62 * sin(a) + reach * 0.12)
        tone = green.lighter(0.07 * (n % 3) / 2) if not designer.snowy else designer.snow(0.84)
        records.append(
            Cut(ribbon([head, middle, tip], [height * 0.02, height * 0.07, height * 0.006]), tone, lift=5)
        )
        records.append(line([head, middle, tip], green.darker(0.06), height * 0.006, curved=True))
    records += [
        disc(
            head[0] + dx * height,
            head[1] - 0.03 * height,
            height * 0.03,
            height * 0.04,
            designer.paint(0.50, 0.11, 50),
            lift=3,
        )
        for dx in (-0.04, 0.04)
    ]
    return records  # fmt: skip


def sails(designer: Designer, y: float, half: float) -> list[Record]:
    """Cloths hung across a lane for shade."""
    dyes = ((0.78, 0.06, 82), (0.60, 0.12, 35), (0.52, 0.08, 245), (0.74, 0.11, 75))
    records: list[Record] = []
    for n in range(4):
        left, right = -half + 2 * half * n / 4, -half + 2 * half * (n + 1) / 4
        drop = 0.30 + 0.14 * sin(2.1 * n)
        records.append(
            Cut(
                smooth(
                    [
                        (left, y),
                        (left + 0.1, y - 0.2),
                        ((left + right) / 2, y - drop - 0.28),
                        (right - 0.1, y - 0.2),
                        (right, y),
                        ((left + right) / 2, y - drop * 0.4),
                    ],
                    tension=0.25,
                ),
                designer.paint(*dyes[n]),
                lift=6,
            )
        )
    records.append(
        line(
            [(-half, y + 0.02), (0, y - 0.08), (half, y + 0.02)],
            designer.paint(0.36, 0.03, 60),
            0.03,
            curved=True,
        )
    )
    return records  # fmt: skip
