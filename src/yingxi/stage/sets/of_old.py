"""The fittings of old: lattice, lead, oil lamps, scrolls, lifted roofs. The pieces of `openings`, `lamps`, `pictures`
and `skyline` turn to these where a setting's period is ancient."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

Box = tuple[float, float, float, float]
_FLAME = Colour(0.93, 0.11, 78)


def lattice_window(designer: Designer, box: Box, wood: Colour) -> list[Record]:
    """A window of old: a net of fine bars with a square in the middle, paper over its lower half."""
    left, bottom, width, height = box
    paper = Colour(0.84, 0.075, 78) if designer.air.lamps else designer.paint(0.88, 0.03, 85)
    records: list[Record] = [
        Cut(
            rectangle(left, bottom, width, height * 0.46),
            paper.clear(0.9),
            edge=0,
            lit=not designer.air.lamps,
        )
    ]
    columns = max(4, round(width / 0.22))
    rows = max(5, round(height / 0.24))
    records += [
        panel(left + width * n / columns - 0.012, bottom, 0.024, height, wood, lift=2)
        for n in range(1, columns)
    ]
    records += [
        panel(left, bottom + height * n / rows - 0.012, width, 0.024, wood, lift=2) for n in range(1, rows)
    ]
    x, y, wide, tall = left + width * 0.30, bottom + height * 0.36, width * 0.40, height * 0.30
    frame = polygon(((x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall))).joined(
        polygon(
            (
                (x + 0.05, y + 0.05),
                (x + 0.05, y + tall - 0.05),
                (x + wide - 0.05, y + tall - 0.05),
                (x + wide - 0.05, y + 0.05),
            )
        )
    )
    outer = rectangle(left - 0.08, bottom - 0.08, width + 0.16, height + 0.16).joined(
        polygon(
            ((left, bottom), (left, bottom + height), (left + width, bottom + height), (left + width, bottom))
        )
    )
    return [
        *records,
        Cut(frame, wood.lighter(0.03), lift=3),
        Cut(outer, wood, lift=7),
        panel(left - 0.14, bottom - 0.14, width + 0.28, 0.07, wood.lighter(0.05), lift=5),
    ]


def leaded_window(designer: Designer, box: Box, stone: Colour) -> list[Record]:
    """A window of old in the west: lozenges of lead in a frame of stone with a pointed arch."""
    left, bottom, width, height = box
    lead = designer.paint(0.38, 0.015, 255)
    bars: list[Record] = []
    step = 0.26
    count = int((width + height) / step) + 2
    for n in range(-count, count):
        bars += [
            line(((left + step * n, bottom), (left + step * n + height * 0.7, bottom + height)), lead, 0.014),
            line(((left + step * n, bottom + height), (left + step * n + height * 0.7, bottom)), lead, 0.014),
        ]
    pane = rectangle(left, bottom, width, height)
    outer = rectangle(left - 0.13, bottom - 0.10, width + 0.26, height + 0.20).joined(
        polygon(
            ((left, bottom), (left, bottom + height), (left + width, bottom + height), (left + width, bottom))
        )
    )
    quoins = [
        panel(x, bottom + height * n / 5, 0.18, height / 6, stone.lighter(0.03 * (n % 2)), lift=4)
        for n in range(5)
        for x in (left - 0.18, left + width)
    ]
    return [
        Group(tuple(bars), clip=pane),
        panel(left + width / 2 - 0.03, bottom, 0.06, height, stone.darker(0.04), lift=4),
        Cut(outer, stone, lift=7),
        *quoins,
        panel(left - 0.22, bottom - 0.18, width + 0.44, 0.10, stone.lighter(0.06), lift=6),
    ]


def old_doors(designer: Designer, left: float, width: float, height: float, wood: Colour) -> list[Record]:
    """Two leaves, lattice above and board below, with rings."""
    paper = Colour(0.80, 0.07, 78) if designer.air.lamps else designer.paint(0.84, 0.03, 85)
    records: list[Record] = [panel(left - 0.1, 0, width + 0.2, height + 0.12, wood.darker(0.06), lift=6)]
    for leaf in range(2):
        x, wide = left + width * leaf / 2 + 0.01, width / 2 - 0.02
        records += [
            panel(x, 0.05, wide, height - 0.08, wood, lift=2),
            Cut(
                rectangle(x + 0.06, height * 0.45, wide - 0.12, height * 0.47),
                paper,
                edge=0,
                lit=not designer.air.lamps,
            ),
        ]
        records += [
            panel(x + 0.06 + (wide - 0.12) * n / 3 - 0.01, height * 0.45, 0.02, height * 0.47, wood, lift=1)
            for n in (1, 2)
        ]
        records += [
            panel(x + 0.06, height * (0.45 + 0.47 * n / 5) - 0.01, wide - 0.12, 0.02, wood, lift=1)
            for n in range(1, 5)
        ]
        records += [
            Cut(rectangle(x + 0.07, 0.16, wide - 0.14, height * 0.22), wood.darker(0.04), edge=0.6),
            disc(
                x + (wide - 0.05 if leaf == 0 else 0.05),
                height * 0.41,
                0.035,
                None,
                designer.paint(0.68, 0.08, 82),
                lift=2,
            ),
        ]
    return records


def oil_lamp(designer: Designer, x: float, base: float, height: float) -> list[Record]:
    """A frame of bars and paper on a foot, a flame within."""
    wood, lit = designer.paint(0.40, 0.055, 40), designer.air.lamps
    paper = Colour(0.86, 0.09, 76) if lit else designer.paint(0.86, 0.03, 85)
    wide, foot = height * 0.34, height * 0.16
    return [
        panel(x - wide * 0.8, base, wide * 1.6, height * 0.06, wood.darker(0.04), lift=3),
        panel(x - height * 0.03, base, height * 0.06, foot, wood, lift=2),
        Cut(rectangle(x - wide, base + foot, wide * 2, height * 0.74), paper, lift=4, lit=not lit, grain=0.6),
        *((glow(x, base + foot + height * 0.28, wide * 1.5, _FLAME, 0.5),) if lit else ()),
        *(
            panel(x + wide * s - 0.012, base + foot, 0.024, height * 0.76, wood, lift=2)
            for s in (-1, -0.33, 0.33, 1)
        ),
        *(
            panel(x - wide * 1.06, base + foot + height * 0.74 * s - 0.012, wide * 2.12, 0.026, wood, lift=3)
            for s in (0, 0.5, 1)
        ),
    ]


def ink_scroll(
    designer: Designer, name: str, x: float, y: float, width: float, height: float
) -> list[Record]:
    """A hanging picture on silk: mountains in three inks, a moon, a red seal."""
    silk, ink = designer.paint(0.82, 0.03, 80), designer.paint(0.44, 0.02, 240)
    wide, tall = min(width, height * 0.8), max(height, width) * 1.25
    left, bottom = x - wide / 2, y - tall / 2
    inner = rectangle(left + wide * 0.09, bottom + tall * 0.12, wide * 0.82, tall * 0.72)
    art: list[Record] = [Cut(inner, silk.lighter(0.05), edge=0)]
    for n in range(3):
        low = bottom + tall * (0.58 - 0.16 * n)
        crest = [
            (
                left + wide * k / 6,
                low + tall * 0.12 * sin(k * 1.7 + 2 * n + designer.between(0, 6, name, "crest")),
            )
            for k in range(7)
        ]
        art.append(
            Cut(
                smooth([*crest, (left + wide, bottom), (left, bottom)], tension=0.5),
                ink.lighter(0.22 - 0.10 * n),
                edge=0.3,
            )
        )
    art += [
        disc(
            left + wide * 0.70,
            bottom + tall * 0.74,
            wide * 0.09,
            None,
            designer.paint(0.66, 0.11, 30),
            lift=0,
        ),
        panel(
            left + wide * 0.15,
            bottom + tall * 0.16,
            wide * 0.09,
            wide * 0.09,
            designer.paint(0.54, 0.14, 28),
            lift=0,
        ),
    ]
    rod = designer.paint(0.38, 0.05, 40)
    return [
        line(
            (
                (left + wide * 0.2, bottom + tall),
                (x, bottom + tall + 0.12),
                (left + wide * 0.8, bottom + tall),
            ),
            rod,
            0.008,
        ),
        panel(left, bottom, wide, tall, designer.paint(0.56, 0.045, 235), lift=4),
        Group(tuple(art), clip=inner),
        panel(left - 0.05, bottom - 0.02, wide + 0.10, 0.04, rod, lift=4, radius=0.02),
        panel(left - 0.03, bottom + tall - 0.01, wide + 0.06, 0.03, rod, lift=3),
    ]


def old_house(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """A far house of old: a low wall, two steep roofs with lifted ends, a light or two."""
    tiles = designer.roof(paint.darker(0.10)._replace(hue=(paint.hue + 160) % 360))
    # Nothing but a pagoda stands high above the roofs of old.
    wide, wall = width * 1.25, min(height, width * 0.95 + max(0.0, -bottom)) * 0.42
    records: list[Record] = []
    storeys = 2 if designer.between(0, 1, name, "storeys") < 0.4 else 1
    for storey in range(storeys):
        y, half = bottom + storey * wall * 1.25, wide / 2 * (1 - 0.28 * storey)
        cx = x + width / 2
        records.append(panel(cx - half * 0.82, y, half * 1.64, wall, paint, lift=3))
        for n in range(4):
            lit = designer.air.lamps and designer.between(0, 1, name, storey, n) < 0.35
            records.append(
                Cut(
                    rectangle(cx - half * 0.66 + half * 0.36 * n, y + wall * 0.25, half * 0.2, wall * 0.45),
                    Colour(0.85, 0.10, 75) if lit else paint.darker(0.06),
                    edge=0,
                    lit=not lit,
                )
            )
        top = y + wall
        roof = [
            (cx - half * 1.15, top + wall * 0.10),
            (cx - half * 0.9, top),
            (cx + half * 0.9, top),
            (cx + half * 1.15, top + wall * 0.10),
            (cx + half * 0.62, top + wall * 0.34),
            (cx + half * 0.5, top + wall * 0.62),
            (cx - half * 0.5, top + wall * 0.62),
            (cx - half * 0.62, top + wall * 0.34),
        ]
        records.append(Cut(smooth(roof, tension=0.25), tiles, lift=4))
    return Group(tuple(records), name=name)


def gourd_knot(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """A red knot with tassels, where later a clock would hang."""
    red = designer.paint(0.54, 0.14, 27)
    petals = [
        Cut(
            ellipse(x + size * 0.5 * cos(a), y + size * 0.5 * sin(a), size * 0.26, size * 0.26),
            red.lighter(0.03 * (k % 2)),
            lift=2,
        )
        for k, a in enumerate(pi / 4 * n for n in range(8))
    ]
    return [
        line(((x, y + size), (x, y + size * 1.9)), red, size * 0.06),
        *petals,
        sheet(
            ((x - size * 0.34, y), (x, y - size * 0.34), (x + size * 0.34, y), (x, y + size * 0.34)),
            red.darker(0.04),
            lift=3,
        ),
        *(
            line(
                ((x + s * size * 0.16, y - size * 0.6), (x + s * size * 0.26, y - size * 1.8)),
                red,
                size * 0.09,
            )
            for s in (-1, 0, 1)
        ),
    ]


def post_lantern(designer: Designer, x: float, height: float) -> list[Record]:
    """A wooden post with a paper lantern under a small roof."""
    wood, lit = designer.paint(0.42, 0.055, 42), designer.air.lamps
    paper = Colour(0.86, 0.10, 74) if lit else designer.paint(0.84, 0.03, 85)
    y = height * 0.72
    return [
        panel(x - 0.06, 0, 0.12, height, wood, lift=5),
        panel(x - 0.18, 0, 0.36, 0.16, designer.paint(0.60, 0.015, 90), lift=4),
        *((glow(x + 0.34, y, 1.3, _FLAME, 0.34),) if lit else ()),
        line(((x, height - 0.1), (x + 0.38, height - 0.1), (x + 0.34, y + 0.34)), wood, 0.05),
        Cut(rectangle(x + 0.18, y - 0.24, 0.32, 0.5, radius=0.06), paper, lift=4, lit=not lit),
        *(panel(x + 0.17, y + dy, 0.34, 0.03, wood, lift=2) for dy in (-0.25, 0.0, 0.24)),
        sheet(((x + 0.08, y + 0.27), (x + 0.60, y + 0.27), (x + 0.34, y + 0.46)), wood.darker(0.05), lift=4),
    ]
