"""What a noodle shop has on its counter: two cauldrons that steam, a strainer of bamboo, a board with dough and its
rolling pin; and noodles that dry over rods."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.wares import steam

CALLED = ("面馆", "拉面", "面条", "面店", "面铺", "面摊", "面庄", "noodle", "ramen")
"""A restaurant or its kitchen that is named so is one."""


def noodle_things(designer: Designer, left: float, top: float) -> list[Record]:
    """On a counter whose left end is `left` and whose top is `top`, 2.6 m of it."""
    iron, wood = designer.paint(0.32, 0.014, 250), designer.paint(0.62, 0.07, 62)
    records: list[Record] = []
    for x in (left + 0.48, left + 1.24):
        records += [
            panel(x - 0.34, top - 0.02, 0.68, 0.16, designer.paint(0.48, 0.06, 32), lift=5),
            Cut(
                rectangle(x - 0.10, top + 0.01, 0.20, 0.09, radius=0.03),
                Colour(0.80, 0.15, 55),
                edge=0.0,
                lit=False,
            ),
            Cut(
                smooth(
                    [
                        (x - 0.33, top + 0.42),
                        (x - 0.30, top + 0.22),
                        (x - 0.16, top + 0.13),
                        (x + 0.16, top + 0.13),
                        (x + 0.30, top + 0.22),
                        (x + 0.33, top + 0.42),
                    ],
                    tension=0.3,
                ),
                iron,
                lift=6,
            ),
            Cut(ellipse(x, top + 0.42, 0.35, 0.065), iron.lighter(0.08), lift=2),
            Cut(ellipse(x, top + 0.425, 0.30, 0.048), designer.paint(0.86, 0.035, 88), edge=0.3),
            *(
                line(
                    ((x + s * 0.33, top + 0.36), (x + s * 0.42, top + 0.42), (x + s * 0.35, top + 0.47)),
                    iron.lighter(0.06),
                    0.028,
                    curved=True,
                )
                for s in (-1, 1)
            ),
        ]
    x = left + 0.52
    records += [
        line(((x, top + 0.44), (x + 0.34, top + 0.92)), wood, 0.030),
        Cut(ellipse(x - 0.02, top + 0.45, 0.12, 0.05), wood.darker(0.06), lift=2),
        *(
            line(
                [
                    (x - 0.10 + 0.03 * n, top + 0.46),
                    (x - 0.09 + 0.03 * n, top + 0.50),
                    (x - 0.07 + 0.03 * n, top + 0.455),
                ],
                designer.paint(0.90, 0.055, 90),
                0.014,
                curved=True,
            )
            for n in range(6)
        ),
    ]
    board = left + 1.72
    dough = designer.paint(0.92, 0.035, 86)
    records += [
        panel(board, top + 0.01, 0.86, 0.05, wood.lighter(0.07), lift=4),
        Cut(
            smooth(
                [
                    (board + 0.06, top + 0.06),
                    (board + 0.10, top + 0.20),
                    (board + 0.24, top + 0.24),
                    (board + 0.38, top + 0.18),
                    (board + 0.42, top + 0.06),
                ],
                tension=0.4,
            ),
            dough,
            lift=3,
        ),
        *(
            Cut(
                ellipse(board + 0.56 + 0.10 * n, top + 0.085, 0.055, 0.030),
                dough.lighter(0.02 * (n % 2)),
                lift=2,
            )
            for n in range(3)
        ),
        line(((board + 0.44, top + 0.16), (board + 0.84, top + 0.21)), wood.darker(0.04), 0.055),
        line(((board + 0.38, top + 0.152), (board + 0.90, top + 0.217)), wood.darker(0.10), 0.024),
    ]
    return records


def hung_noodles(designer: Designer, left: float, right: float, y: float) -> list[Record]:
    """Rods from end to end with noodles over them in long loops."""
    wood, flour = designer.paint(0.50, 0.06, 52), designer.paint(0.92, 0.045, 88)
    records: list[Record] = [
        panel(x - 0.03, y - 0.1, 0.06, 0.42, wood.darker(0.06), lift=4) for x in (left, right)
    ]
    for rod, (level, long) in enumerate(((y + 0.16, 0.86), (y, 0.98))):
        records.append(line(((left - 0.08, level), (right + 0.08, level)), wood, 0.034))
        x, n = left + 0.06, 0
        while x < right - 0.05:
            hung = long * (1 + 0.05 * sin(2.1 * n + rod))
            tone = flour.darker(0.035 * ((n + rod) % 3))
            records.append(
                line(
                    [
                        (x, level + 0.015),
                        (x + 0.004, level - hung * 0.5),
                        (x - 0.004 + 0.010 * (n % 2), level - hung),
                    ],
                    tone,
                    0.019,
                    curved=True,
                )
            )
            x += 0.034
            n += 1
    return records


def steaming(left: float, top: float, frame: int) -> DisplayList:
    """What rises from both cauldrons."""
    return (
        *steam(left + 0.48, top + 0.46, frame),
        *steam(left + 1.24, top + 0.46, frame + 31),
        *steam(left + 0.86, top + 0.60, frame + 13),
    )
