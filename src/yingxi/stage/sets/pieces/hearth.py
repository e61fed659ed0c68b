"""A fireplace of brick under a beam: logs and embers on the grate, flames before the soot, a poker beside it."""

from functools import partial
from itertools import pairwise

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import blob, disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.grand import hearth_fire
from yingxi.stage.sets.pieces.model import Brought, shade

# Half of the hearth's width, and the heights of a course of bricks and of the mantelpiece, in metres.
HALF, COURSE, MANTEL = 0.66, 0.085, 1.12


def hearth(designer: Designer, piece: Piece, name: str) -> Brought:
    x = piece.x
    brick, soot = designer.paint(0.54, 0.075, 38), designer.paint(0.24, 0.02, 40)
    wood, iron = designer.paint(0.42, 0.06, 48), designer.paint(0.30, 0.01, 260)
    opening = smooth(
        [
            (x - 0.43, 0.10),
            (x - 0.43, 0.56),
            (x - 0.30, 0.74),
            (x, 0.80),
            (x + 0.30, 0.74),
            (x + 0.43, 0.56),
            (x + 0.43, 0.10),
        ],
        tension=0.2,
    )
    records: list[Record] = [panel(x - HALF, 0.08, 2 * HALF, MANTEL - 0.08, brick.darker(0.07), lift=7)]
    for row in range(12):
        y = 0.09 + COURSE * row
        edges = [x - HALF, *(x - HALF + 0.22 * n + (0.11 if row % 2 else 0.22) for n in range(6)), x + HALF]
        for n, (left, right) in enumerate(pairwise(edges)):
            if right - left > 0.03 and right <= x + HALF + 0.001:
                tone = brick.lighter(0.022 * ((row * 5 + n * 3) % 4 - 1))
                records.append(
                    panel(left + 0.006, y, right - left - 0.012, COURSE - 0.014, tone, lift=0.6, edge=0.6)
                )
    for n in range(9):
        lean = 0.080 * (n - 4)
        high = 0.80 - 0.9 * lean * lean
        stone = (
            (x + lean - 0.034, high - 0.02),
            (x + lean + 0.034, high - 0.02),
            (x + 1.15 * lean + 0.040, high + 0.12),
            (x + 1.15 * lean - 0.040, high + 0.12),
        )
        records.append(sheet(stone, brick.lighter(0.06 if n == 4 else 0.02 * (n % 2)), lift=1.5))
    records += [
        Cut(opening, soot, lift=0, edge=0.5),
        Group(
            (
                fade(opening, (0, 0.10), (0, 0.80), Colour(0.62, 0.15, 46), 0.70, 0.0),
                *_burning(designer, x),
            ),
            clip=opening,
        ),
        panel(x - 0.36, 0.12, 0.72, 0.035, iron, lift=2),
        *(line(((x - 0.30 + 0.15 * n, 0.10), (x - 0.30 + 0.15 * n, 0.24)), iron, 0.022) for n in range(5)),
        panel(x - HALF - 0.10, 0.0, 2 * HALF + 0.20, 0.10, brick.darker(0.10).muted(0.6), lift=5),
        line(((x - HALF - 0.08, 0.092), (x + HALF + 0.08, 0.092)), brick.lighter(0.08).muted(0.6), 0.010),
        panel(x - HALF - 0.09, MANTEL, 2 * HALF + 0.18, 0.11, wood, lift=6),
        line(((x - HALF - 0.07, MANTEL + 0.10), (x + HALF + 0.06, MANTEL + 0.10)), wood.lighter(0.12), 0.012),
        line(
            ((x - 0.60, MANTEL + 0.045), (x - 0.1, MANTEL + 0.055), (x + 0.62, MANTEL + 0.04)),
            wood.darker(0.07),
            0.008,
            curved=True,
        ),
        line(
            ((x - 0.2, MANTEL + 0.075), (x + 0.25, MANTEL + 0.07), (x + 0.7, MANTEL + 0.08)),
            wood.darker(0.06),
            0.007,
            curved=True,
        ),
        *_on_the_mantel(designer, x),
        line(((x + HALF + 0.05, 0.10), (x + HALF - 0.03, 0.78)), iron.lighter(0.05), 0.020),
        disc(x + HALF - 0.03, 0.80, 0.030, None, designer.paint(0.72, 0.09, 80), lift=2),
    ]
    return Brought(
        (Card(name, piece.z, tuple(records), moving=partial(hearth_fire, x)),), shade(piece, HALF + 0.1)
    )


def _burning(designer: Designer, x: float) -> list[Record]:
    """Three logs over embers, and flames that stand behind those that move."""
    bark = designer.paint(0.36, 0.05, 45)
    records: list[Record] = [
        Cut(disc(x, 0.17, 0.30, 0.06, bark).path, Colour(0.66, 0.18, 38), edge=0, lit=False)
    ]
    for wide, high, tone in (
        (0.25, 0.56, Colour(0.64, 0.17, 38)),
        (0.17, 0.42, Colour(0.76, 0.155, 60)),
        (0.09, 0.29, Colour(0.91, 0.12, 90)),
    ):
        flame = blob(
            [
                (x - wide, 0.17),
                (x - 0.75 * wide, 0.5 * high),
                (x - 0.3 * wide, 0.62 * high),
                (x + 0.1 * wide, high + 0.04),
                (x + 0.45 * wide, 0.6 * high),
                (x + wide, 0.17),
                (x, 0.12),
            ],
            tone,
        )
        records.append(Cut(flame.path, tone, edge=0, lit=False))
    for ends, tone in (
        (((x - 0.28, 0.19), (x + 0.22, 0.23)), bark),
        (((x + 0.29, 0.19), (x - 0.20, 0.25)), bark.lighter(0.05)),
    ):
        records += [line(ends, tone, 0.095), line(ends, tone.lighter(0.07), 0.014)]
    records += [
        disc(x - 0.28, 0.19, 0.036, 0.046, bark.lighter(0.22), lift=1),
        disc(x + 0.29, 0.19, 0.036, 0.046, bark.lighter(0.22), lift=1),
    ]
    records += [
        disc(x - 0.28, 0.19, 0.018, 0.024, bark.lighter(0.12), lift=0),
        disc(x + 0.29, 0.19, 0.018, 0.024, bark.lighter(0.12), lift=0),
    ]
    return records


def _on_the_mantel(designer: Designer, x: float) -> list[Record]:
    """A clock between a jug and a candlestick."""
    base, brass = MANTEL + 0.11, designer.paint(0.72, 0.09, 80)
    case, face, clay = (
        designer.paint(0.36, 0.055, 40),
        designer.paint(0.92, 0.02, 90),
        designer.paint(0.60, 0.06, 225),
    )
    clock = [
        (x - 0.13, base),
        (x - 0.11, base + 0.20),
        (x, base + 0.27),
        (x + 0.11, base + 0.20),
        (x + 0.13, base),
    ]
    jug = [
        (x - 0.52, base),
        (x - 0.56, base + 0.10),
        (x - 0.50, base + 0.19),
        (x - 0.51, base + 0.24),
        (x - 0.41, base + 0.24),
        (x - 0.42, base + 0.19),
        (x - 0.36, base + 0.10),
        (x - 0.40, base),
    ]
    return [
        Cut(smooth(clock, tension=0.2), case, lift=3),
        disc(x, base + 0.145, 0.078, None, brass, lift=1),
        disc(x, base + 0.145, 0.066, None, face, lift=0),
        line(((x, base + 0.145), (x - 0.030, base + 0.170)), case, 0.011),
        line(((x, base + 0.145), (x + 0.012, base + 0.198)), case, 0.008),
        panel(x - 0.15, base - 0.004, 0.30, 0.026, case.lighter(0.05), lift=2),
        line(
            ((x - 0.395, base + 0.20), (x - 0.31, base + 0.18), (x - 0.37, base + 0.07)),
            clay.darker(0.05),
            0.022,
            curved=True,
        ),
        Cut(smooth(jug, tension=0.3), clay, lift=3),
        line(((x - 0.52, base + 0.08), (x - 0.52, base + 0.15)), clay.lighter(0.14), 0.014),
        line(((x - 0.54, base + 0.115), (x - 0.38, base + 0.115)), face, 0.012),
        panel(x + 0.38, base, 0.12, 0.022, brass, lift=2),
        panel(x + 0.425, base + 0.02, 0.03, 0.06, brass.darker(0.05), lift=2),
        panel(x + 0.40, base + 0.075, 0.08, 0.018, brass, lift=2),
        panel(x + 0.418, base + 0.09, 0.044, 0.16, face, lift=2, radius=0.01),
        line(((x + 0.44, base + 0.25), (x + 0.442, base + 0.272)), case, 0.007),
    ]
