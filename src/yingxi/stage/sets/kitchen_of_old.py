"""A kitchen before there were cupboards: a bench of planks on piers of brick with jars below it, and over it what hangs
to dry."""

from math import pi, sin

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import smooth
from yingxi.stage.sets.cutting import blob, disc, line, panel, sheet, soft
from yingxi.stage.sets.designer import Designer

LEFT, RIGHT = -5.0, 4.3
"""Metres from end to end of the bench."""
RANGE = (-3.2, -1.5)
"""Where the range stands in it."""
POLE = 2.62
"""Metres: at this height a pole hangs from which food hangs."""


def bench(designer: Designer, top: float) -> list[Record]:
    """The bench with its piers, and between them jars, a basket, cabbages, wood."""
    plank, brick = designer.paint(0.47, 0.055, 52), designer.paint(0.53, 0.02, 245)
    if designer.western:
        brick = designer.paint(0.55, 0.022, 72)
    records: list[Record] = [panel(LEFT, 0, RIGHT - LEFT, top - 0.06, designer.paint(0.27, 0.03, 50), lift=0)]
    records += _below(designer)
    for n, x in enumerate((LEFT, -3.35, -1.42, 0.25, 1.95, RIGHT - 0.24)):
        records.append(panel(x, 0, 0.24, top - 0.04, brick.darker(0.01 * (n % 2)), lift=5))
        for row in range(6):
            y = 0.02 + 0.135 * row
            records += [
                panel(
                    x + 0.01 + 0.115 * part,
                    y,
                    0.105,
                    0.12,
                    brick.lighter(0.02 * ((row + part + n) % 3)),
                    lift=1,
                )
                for part in range(2)
            ]
    records += [panel(LEFT - 0.06, top - 0.075, RIGHT - LEFT + 0.12, 0.085, plank, lift=6)]
    records += [
        line(((x, top - 0.06), (x + 0.9, top - 0.055)), plank.darker(0.06), 0.008)
        for x in (-4.8, -3.9, -1.2, -0.1, 0.9, 2.2, 3.1)
    ]
    return records


def _below(designer: Designer) -> list[Record]:
    """What stands under the bench."""
    glaze = (designer.paint(0.42, 0.06, 45), designer.paint(0.48, 0.05, 70), designer.paint(0.38, 0.045, 30))
    records: list[Record] = []
    for n, (x, wide, tall) in enumerate(
        (
            (-4.40, 0.30, 0.56),
            (-3.78, 0.24, 0.44),
            (-0.94, 0.27, 0.52),
            (-0.36, 0.22, 0.40),
            (2.50, 0.29, 0.54),
            (3.12, 0.23, 0.42),
        )
    ):
        right = ((0.55, 0.0), (1.0, 0.34), (0.86, 0.74), (0.5, 0.92))
        body = [(x - wide * across, tall * up) for across, up in right]
        body += [(x + wide * across, tall * up) for across, up in reversed(right)]
        tone = glaze[n % 3]
        records += [
            Cut(smooth(body, tension=0.42), tone, lift=4),
            line([(x - 0.62 * wide, 0.40 * tall), (x - 0.60 * wide, 0.66 * tall)], tone.lighter(0.12), 0.022),
            panel(
                x - 0.48 * wide,
                0.88 * tall,
                0.96 * wide,
                0.05,
                designer.paint(0.52, 0.11, 28),
                lift=2,
                radius=0.02,
            ),
            disc(x, 0.95 * tall + 0.02, 0.42 * wide, 0.045, designer.paint(0.66, 0.05, 75), lift=2),
        ]
    straw = designer.paint(0.64, 0.075, 78)
    basket = sheet(((0.62, 0), (1.62, 0), (1.72, 0.36), (0.52, 0.36)), straw, lift=4)
    weave = [
        line(
            [(0.55 + 0.02 * row, 0.08 + 0.08 * row), (1.69 - 0.02 * row, 0.08 + 0.08 * row)],
            straw.darker(0.08),
            0.014,
        )
        for row in range(4)
    ]
    leaves = designer.paint(0.64, 0.10, 132)
    heads: list[Record] = [
        blob(
            [(x - 0.15, 0.34), (x - 0.13, 0.50), (x, 0.57), (x + 0.13, 0.50), (x + 0.15, 0.34)],
            leaves.lighter(0.03 * (k % 2)),
            lift=3,
        )
        for k, x in enumerate((0.74, 1.04, 1.34, 1.56))
    ]
    return [*records, *heads, basket, *weave]


def hung_up(designer: Designer) -> list[Record]:
    """A pole of bamboo with red peppers, garlic, a fish and a ham on strings."""
    bamboo, cord = designer.paint(0.62, 0.07, 82), designer.paint(0.56, 0.05, 65)
    records: list[Record] = [
        *(line(((x, POLE), (x, 3.6)), cord, 0.012) for x in (-1.3, 0.4)),
        panel(-1.62, POLE - 0.022, 2.3, 0.044, bamboo, lift=5, radius=0.02),
        *(
            line(((x, POLE - 0.02), (x, POLE + 0.02)), bamboo.darker(0.10), 0.014)
            for x in (-1.2, -0.7, -0.1, 0.35)
        ),
    ]
    red, white = designer.paint(0.52, 0.15, 28), designer.paint(0.86, 0.02, 85)
    for k, x in enumerate((-1.40, -0.16)):
        records.append(line(((x, POLE), (x, POLE - 0.62)), cord, 0.010))
        for n in range(11):
            side = 1 if n % 2 else -1
            y = POLE - 0.08 - 0.05 * n
            pod = [
                (x, y),
                (x + side * 0.05, y - 0.015),
                (x + side * 0.085, y - 0.085),
                (x + side * 0.03, y - 0.05),
            ]
            records.append(blob(pod, red.lighter(0.03 * ((n + k) % 3)), lift=2))
    x = -1.0
    records.append(line(((x, POLE), (x, POLE - 0.5)), cord, 0.010))
    for n in range(8):
        side = 1 if n % 2 else -1
        records.append(
            disc(
                x + side * 0.042, POLE - 0.10 - 0.052 * n, 0.052, 0.047, white.darker(0.02 * (n % 3)), lift=2
            )
        )
    return [*records, *_ham(designer, -0.58), *_fish(designer, 0.26)]


def _ham(designer: Designer, x: float) -> list[Record]:
    ham, y = designer.paint(0.50, 0.09, 32), POLE
    outline = (
        (-0.03, 0.14), (-0.07, 0.30), (-0.14, 0.52), (-0.05, 0.68), (0.10, 0.62), (0.13, 0.44), (0.05, 0.26),
        (0.03, 0.14),
    )  # fmt: skip
    return [
        line(((x, y), (x, y - 0.16)), designer.paint(0.56, 0.05, 65), 0.012),
        blob([(x + across, y - down) for across, down in outline], ham, lift=4),
        line([(x - 0.02, y - 0.32), (x - 0.06, y - 0.50)], ham.lighter(0.10), 0.020),
    ]


def _fish(designer: Designer, x: float) -> list[Record]:
    """A fish hung by its mouth."""
    scales, y = designer.paint(0.64, 0.03, 235), POLE
    outline = ((0, 0.10), (-0.075, 0.24), (-0.06, 0.46), (-0.01, 0.56), (0.05, 0.46), (0.07, 0.24))
    tail = ((-0.07, 0.68), (-0.01, 0.54), (0.06, 0.68), (0, 0.63))
    rows = [((-0.05, 0.28 + 0.06 * n), (0, 0.30 + 0.06 * n), (0.05, 0.28 + 0.06 * n)) for n in range(3)]
    return [
        line(((x, y), (x, y - 0.12)), designer.paint(0.56, 0.05, 65), 0.010),
        blob([(x + across, y - down) for across, down in outline], scales, lift=3),
        sheet([(x + across, y - down) for across, down in tail], scales.darker(0.04), lift=2),
        disc(x - 0.015, y - 0.19, 0.012, None, designer.paint(0.25, 0.02, 60), lift=0),
        *(
            line([(x + across, y - down) for across, down in row], scales.lighter(0.08), 0.008, curved=True)
            for row in rows
        ),
    ]


def limewash(designer: Designer, top: float) -> list[Record]:
    """Soot that has settled over the range, in the place of tiles."""
    soot = designer.paint(0.50, 0.02, 60)
    cloud = [(-3.1 + 0.2 * n, top + 0.9 + 0.5 * sin(pi * n / 8) + 0.06 * sin(3 * n)) for n in range(9)]
    return [soft(smooth([*cloud, (-1.4, top), (-3.2, top)], tension=0.4), soot, 0.5, 14.0)]
