"""What a smith works with: the forge with its hood and coals, two kinds of bellows, an anvil on its block, tongs and
hammers, a tub to quench in."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

EMBER, HOT, WHITE_HOT = Colour(0.62, 0.19, 36), Colour(0.74, 0.17, 55), Colour(0.92, 0.12, 88)
HEARTH = 0.86
"""How high the coals lie, in metres."""


def forge(designer: Designer, x: float) -> list[Record]:
    """A table of brick under a hood that narrows to the chimney, coals heaped in its mouth."""
    brick, soot = designer.paint(0.48, 0.06, 36), designer.paint(0.25, 0.015, 40)
    stone = designer.paint(0.55, 0.015, 80)
    records: list[Record] = [panel(x - 0.95, 0.0, 1.90, HEARTH - 0.10, brick.darker(0.06), lift=7)]
    records += _courses(brick, x - 0.95, x + 0.95, 0.0, HEARTH - 0.10)
    mouth = smooth(
        ((x - 0.34, 0.0), (x - 0.34, 0.34), (x, 0.52), (x + 0.34, 0.34), (x + 0.34, 0.0)), tension=0.2
    )
    records += [
        Cut(mouth, soot, lift=0),
        *(
            line(
                ((x - 0.26, 0.06 + 0.09 * n), (x + 0.24, 0.07 + 0.09 * n)),
                designer.paint(0.42, 0.05, 50),
                0.07,
            )
            for n in range(3)
        ),
        panel(x - 1.02, HEARTH - 0.12, 2.04, 0.12, stone, lift=6),
        panel(x - 0.86, HEARTH, 0.12, 1.02, brick.darker(0.02), lift=5),
        panel(x + 0.74, HEARTH, 0.12, 1.02, brick.darker(0.02), lift=5),
    ]
    back = rectangle(x - 0.75, HEARTH, 1.50, 1.02)
    records += [
        Cut(back, soot, lift=0),
        fade(back, (0, HEARTH), (0, HEARTH + 1.0), Colour(0.60, 0.16, 42), 0.78, 0.0),
        *_coals(x),
    ]
    hood = [
        (x - 1.06, HEARTH + 0.98),
        (x + 1.06, HEARTH + 0.98),
        (x + 0.40, HEARTH + 1.72),
        (x - 0.40, HEARTH + 1.72),
    ]
    face = polygon(hood)
    records += [
        sheet(hood, brick.darker(0.03), lift=8),
        Group(
            (
                *_courses(brick, x - 1.06, x + 1.06, HEARTH + 0.98, HEARTH + 1.72),
                fade(face, (0, HEARTH + 0.98), (0, HEARTH + 1.5), Colour(0.18, 0.02, 40), 0.62, 0.0),
            ),
            clip=face,
        ),
        panel(x - 1.12, HEARTH + 0.92, 2.24, 0.10, designer.paint(0.40, 0.05, 48), lift=6),
        panel(x - 0.36, HEARTH + 1.70, 0.72, 2.2, brick.darker(0.02), lift=7),
        *_courses(brick, x - 0.36, x + 0.36, HEARTH + 1.74, HEARTH + 3.7),
    ]
    return records


def _courses(brick: Colour, left: float, right: float, low: float, high: float) -> list[Record]:
    """Rows of bricks, some paler, some burnt."""
    records: list[Record] = []
    row, y = 0, low + 0.01
    while y < high - 0.05:
        at = left - 0.12 * (row % 2)
        n = 0
        while at < right:
            start, end = max(left, at), min(right, at + 0.23)
            if end - start > 0.04:
                tone = brick.lighter(0.026 * ((row * 5 + n * 3) % 4 - 1.2))
                records.append(panel(start + 0.006, y, end - start - 0.012, 0.072, tone, lift=0.5, edge=0.5))
            at, n = at + 0.24, n + 1
        y, row = y + 0.084, row + 1
    return records


def _coals(x: float) -> list[Record]:
    heap = smooth(
        (
            (x - 0.70, HEARTH),
            (x - 0.42, HEARTH + 0.13),
            (x, HEARTH + 0.20),
            (x + 0.44, HEARTH + 0.12),
            (x + 0.70, HEARTH),
        ),
        tension=0.4,
    )
    records: list[Record] = [Cut(heap, EMBER.darker(0.22), edge=0, lit=False)]
    for n in range(34):
        across = x - 0.62 + 0.0375 * n
        up = HEARTH + (0.19 - 0.46 * (across - x) ** 2) * (0.35 + 0.65 * ((n * 7) % 5) / 5)
        near = abs(across - x) < 0.30
        tone = (HOT if n % 3 else WHITE_HOT) if near else EMBER.darker(0.10 * (n % 3))
        records.append(Cut(ellipse(across, up, 0.042, 0.032), tone, edge=0, lit=False))
        if n % 2:
            records.append(
                Cut(ellipse(across + 0.02, up + 0.02, 0.030, 0.018), Colour(0.24, 0.02, 40), edge=0)
            )
    return records


def forge_fire(x: float, frame: int) -> DisplayList:
    """Low flames over the coals, their breathing light, and sparks that fly up under the hood."""
    beat = sin(frame * 0.21) * 0.6 + sin(frame * 0.83) * 0.3
    records: list[Record] = [
        glow(x, HEARTH + 0.22, 1.35 + 0.10 * beat, Colour(0.72, 0.16, 48), 0.40 + 0.07 * beat)
    ]
    for layer, (tint, tall, wide) in enumerate(
        ((EMBER, 0.36, 0.10), (HOT, 0.26, 0.075), (WHITE_HOT, 0.15, 0.05))
    ):
        for n in range(5 - layer):
            at = x - 0.26 + 0.13 * n + 0.065 * layer
            high = tall * (0.70 + 0.28 * sin(frame * 0.47 + 2.1 * n + layer) + 0.12 * beat)
            lean = 0.05 * sin(frame * 0.29 + n * 1.7 + layer)
            base = HEARTH + 0.13
            records.append(
                Cut(
                    smooth(
                        (
                            (at - wide, base),
                            (at - wide * 0.8, base + high * 0.35),
                            (at + lean, base + high),
                            (at + wide * 0.7, base + high * 0.4),
                            (at + wide, base),
                        ),
                        tension=0.5,
                    ),
                    tint,
                    edge=0,
                    lit=False,
                )
            )
    for n in range(7):
        share = (frame / 34 + n * 0.147) % 1.0
        across = x - 0.28 + 0.09 * n + 0.07 * sin(frame * 0.17 + n)
        records.append(
            disc(
                across,
                HEARTH + 0.30 + 0.6 * share,
                0.008,
                None,
                WHITE_HOT.clear(1 - share),
                lift=0,
                lit=False,
            )
        )
    return tuple(records)


def leather_bellows(designer: Designer, x: float, nozzle: float) -> list[Record]:
    """Great bellows on a frame: two boards, pleated leather between them, a pole to pull them by."""
    wood, hide = designer.paint(0.46, 0.06, 48), designer.paint(0.40, 0.07, 38)
    iron = designer.paint(0.36, 0.012, 260)
    low, high = HEARTH - 0.02, HEARTH + 0.46
    body = (
        (x - 0.62, low + 0.02),
        (x - 0.60, high),
        (x - 0.1, high - 0.06),
        (x + 0.44, low + 0.16),
        (x + 0.44, low + 0.06),
    )
    records: list[Record] = [
        *(panel(at, 0, 0.09, low + 0.02, wood.darker(0.05), lift=4) for at in (x - 0.52, x + 0.22)),
        panel(x - 0.58, 0.28, 0.96, 0.07, wood.darker(0.03), lift=3),
        Cut(smooth(body, tension=0.25), hide, lift=5),
        *(
            line(
                (
                    (x - 0.58 + 0.03 * n, low + 0.08 + 0.07 * n),
                    (x - 0.1, low + 0.07 + 0.055 * n),
                    (x + 0.40, low + 0.08 + 0.014 * n),
                ),
                hide.darker(0.08),
                0.016,
                curved=True,
            )
            for n in range(1, 5)
        ),
        sheet(
            (
                (x - 0.70, high + 0.02),
                (x - 0.68, high + 0.09),
                (x + 0.46, low + 0.20),
                (x + 0.46, low + 0.14),
            ),
            wood,
            lift=5,
        ),
        sheet(
            ((x - 0.70, low - 0.03), (x - 0.70, low + 0.05), (x + 0.46, low + 0.09), (x + 0.46, low + 0.02)),
            wood,
            lift=5,
        ),
        sheet(
            (
                (x + 0.44, low + 0.05),
                (x + 0.44, low + 0.17),
                (nozzle, HEARTH + 0.13),
                (nozzle, HEARTH + 0.06),
            ),
            iron,
            lift=4,
        ),
        line(
            ((x - 0.64, high + 0.06), (x - 0.82, high + 0.62), (x - 0.66, high + 1.02)),
            wood.lighter(0.03),
            0.05,
            curved=True,
        ),
        line(((x - 0.82, high + 0.98), (x + 0.55, high + 1.05)), wood.darker(0.04), 0.075),
        line(((x + 0.50, high + 1.04), (x + 0.52, high + 0.60)), designer.paint(0.62, 0.04, 80), 0.014),
        disc(x + 0.52, high + 0.57, 0.035, None, wood.lighter(0.05), lift=2),
    ]
    return records


def box_bellows(designer: Designer, x: float, nozzle: float) -> list[Record]:
    """A wind box of China: a long chest of boards with a rod that is pushed and pulled."""
    wood, brass = designer.paint(0.48, 0.07, 42), designer.paint(0.68, 0.085, 80)
    low, high = HEARTH - 0.42, HEARTH + 0.14
    return [
        *(panel(at, 0, 0.10, low + 0.02, wood.darker(0.07), lift=4) for at in (x - 0.50, x + 0.36)),
        panel(x - 0.62, low, 1.20, high - low, wood, lift=7),
        *(
            line(((x - 0.60, low + 0.14 * n), (x + 0.56, low + 0.145 * n)), wood.darker(0.07), 0.010)
            for n in range(1, 4)
        ),
        panel(x - 0.66, high - 0.03, 1.28, 0.06, wood.lighter(0.05), lift=4),
        panel(x - 0.30, low + 0.16, 0.22, 0.22, wood.darker(0.05), lift=1),
        disc(x - 0.19, low + 0.30, 0.02, None, brass, lift=1),
        *(panel(at, low, 0.05, high - low, wood.darker(0.04), lift=2) for at in (x - 0.62, x + 0.53)),
        line(((x - 1.02, low + 0.30), (x - 0.60, low + 0.30)), wood.lighter(0.08), 0.035),
        panel(x - 1.06, low + 0.16, 0.055, 0.28, wood.lighter(0.04), lift=3, radius=0.02),
        sheet(
            (
                (x + 0.56, low + 0.22),
                (x + 0.56, low + 0.34),
                (nozzle, HEARTH + 0.13),
                (nozzle, HEARTH + 0.05),
            ),
            designer.paint(0.50, 0.03, 45),
            lift=4,
        ),
    ]


def anvil(designer: Designer, x: float, *, hot: bool = True) -> list[Record]:
    """A horned anvil on a block of oak bound with iron; on it a bar that still glows, a hammer leaning at its foot."""
    iron, oak = designer.paint(0.40, 0.014, 255), designer.paint(0.50, 0.06, 52)
    block = ((x - 0.27, 0.0), (x - 0.24, 0.46), (x + 0.24, 0.46), (x + 0.28, 0.0))
    body = (
        (x - 0.40, 0.76),
        (x - 0.40, 0.68),
        (x - 0.20, 0.66),
        (x - 0.12, 0.60),
        (x - 0.11, 0.54),
        (x - 0.24, 0.50),
        (x - 0.24, 0.45),
        (x + 0.24, 0.45),
        (x + 0.24, 0.50),
        (x + 0.11, 0.54),
        (x + 0.12, 0.61),
        (x + 0.24, 0.67),
        (x + 0.52, 0.745),
        (x + 0.28, 0.765),
    )
    records: list[Record] = [
        sheet(block, oak, lift=7),
        *(
            line(((x - 0.20 + 0.10 * n, 0.04), (x - 0.19 + 0.095 * n, 0.44)), oak.darker(0.07), 0.010)
            for n in range(5)
        ),
        *(
            sheet(
                ((x - 0.27, y), (x - 0.265, y + 0.05), (x + 0.265, y + 0.05), (x + 0.27, y)),
                iron.darker(0.04),
                lift=2,
            )
            for y in (0.08, 0.36)
        ),
        sheet(body, iron, lift=5, stray=0.0),
        line(((x - 0.39, 0.755), (x + 0.46, 0.752)), iron.lighter(0.20), 0.016),
    ]
    if hot:
        records += [
            line(((x - 0.58, 0.80), (x - 0.06, 0.775)), iron.darker(0.04), 0.030),
            line(((x - 0.10, 0.777), (x + 0.20, 0.772)), HOT, 0.040),
            line(((x + 0.06, 0.775), (x + 0.20, 0.772)), WHITE_HOT, 0.026),
            glow(x + 0.10, 0.79, 0.50, Colour(0.74, 0.16, 52), 0.42),
        ]
    records += sledge(designer, x + 0.34, 0.02, 0.62)
    return records


def sledge(designer: Designer, x: float, base: float, long: float) -> list[Record]:
    """A hammer that leans, its head on the ground."""
    iron, handle = designer.paint(0.38, 0.014, 255), designer.paint(0.60, 0.07, 60)
    return [
        line(((x, base + 0.08), (x + 0.16, base + long)), handle, 0.034),
        panel(x - 0.11, base, 0.22, 0.13, iron, lift=3, radius=0.015),
        line(((x - 0.10, base + 0.115), (x + 0.09, base + 0.115)), iron.lighter(0.14), 0.010),
    ]


def tongs(designer: Designer, x: float, top: float, long: float) -> list[Record]:
    """Tongs hung by their jaws."""
    iron = designer.paint(0.40, 0.012, 255)
    joint = top - long * 0.30
    return [
        line(
            ((x - 0.03, top), (x - 0.045, top - long * 0.12), (x + 0.012, joint), (x + 0.05, top - long)),
            iron,
            0.020,
            curved=True,
        ),
        line(
            ((x + 0.03, top), (x + 0.045, top - long * 0.12), (x - 0.012, joint), (x - 0.05, top - long)),
            iron.lighter(0.05),
            0.020,
            curved=True,
        ),
        disc(x, joint, 0.020, None, iron.lighter(0.12), lift=1),
    ]


def hung_hammer(designer: Designer, x: float, top: float, long: float, kind: int) -> list[Record]:
    """A hammer that hangs by its head: square, ball, cross."""
    iron, handle = designer.paint(0.42, 0.014, 250), designer.paint(0.58, 0.07, 56)
    records: list[Record] = [line(((x, top), (x + 0.006, top - long)), handle.lighter(0.02 * kind), 0.030)]
    if kind == 1:
        return [
            *records,
            disc(x - 0.075, top - 0.02, 0.045, None, iron, lift=3),
            panel(x - 0.05, top - 0.065, 0.16, 0.085, iron, lift=3),
        ]
    if kind == 2:
        wedge = (
            (x - 0.13, top - 0.01),
            (x - 0.04, top - 0.07),
            (x + 0.11, top - 0.07),
            (x + 0.11, top + 0.03),
            (x - 0.04, top + 0.03),
        )
        return [*records, sheet(wedge, iron, lift=3)]
    return [*records, panel(x - 0.10, top - 0.06, 0.20, 0.09, iron, lift=3)]


def horseshoe(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    iron = designer.paint(0.50, 0.02, 250)
    bow = (
        (x - size * 0.7, y + size),
        (x - size, y),
        (x - size * 0.55, y - size * 0.9),
        (x + size * 0.55, y - size * 0.9),
        (x + size, y),
        (x + size * 0.7, y + size),
    )
    return [
        line(bow, iron.darker(0.08), size * 0.42, curved=True),
        line(tuple((px, py + 0.006) for px, py in bow), iron, size * 0.30, curved=True),
        *(
            disc(px * 0.98 + x * 0.02, py, size * 0.05, None, iron.darker(0.16), lift=0)
            for px, py in bow[1:5]
        ),
    ]


def quenching_tub(designer: Designer, x: float) -> list[Record]:
    """A tub of staves with water, from which steam goes up, and iron that stands in it."""
    wood, iron = designer.paint(0.48, 0.055, 55), designer.paint(0.36, 0.014, 260)
    water = designer.paint(0.44, 0.03, 225)
    side = ((x - 0.36, 0.0), (x - 0.40, 0.52), (x + 0.40, 0.52), (x + 0.36, 0.0))
    return [
        line(((x - 0.12, 0.40), (x - 0.22, 1.02)), iron.lighter(0.04), 0.028),
        line(((x + 0.06, 0.40), (x + 0.16, 0.94)), iron.lighter(0.10), 0.022),
        Cut(ellipse(x, 0.52, 0.40, 0.075), wood.darker(0.10), lift=4),
        Cut(ellipse(x, 0.515, 0.35, 0.058), water, edge=0.5),
        Cut(ellipse(x - 0.08, 0.525, 0.16, 0.016), water.lighter(0.20), edge=0),
        sheet(
            (*side[:1], (x - 0.40, 0.50), (x - 0.2, 0.455), (x + 0.2, 0.455), (x + 0.40, 0.50), *side[3:]),
            wood,
            lift=6,
        ),
        *(
            line(((x - 0.29 + 0.097 * n, 0.02), (x - 0.32 + 0.107 * n, 0.46)), wood.darker(0.07), 0.010)
            for n in range(7)
        ),
        *(
            line(
                (
                    (x - 0.385 + 0.03 * n, 0.36 - 0.26 * n),
                    (x, 0.32 - 0.26 * n),
                    (x + 0.385 - 0.03 * n, 0.36 - 0.26 * n),
                ),
                iron,
                0.035,
                curved=True,
            )
            for n in range(2)
        ),
    ]
