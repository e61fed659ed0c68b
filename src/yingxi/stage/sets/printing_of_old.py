"""How China printed of old: the wheel of movable type, and blocks that a carver has cut. Metres, y up."""

from math import cos, pi, sin

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.sets.cutting import disc, line, panel
from yingxi.stage.sets.designer import Designer


def type_wheel(designer: Designer, x: float) -> list[Record]:
    """The turning table of movable type, as Wang Zhen describes it: rings of characters about an axle that stands on
    three feet."""
    wood, ink = designer.paint(0.52, 0.07, 52), designer.paint(0.28, 0.02, 60)
    middle, across, down = 0.98, 0.98, 0.25
    records: list[Record] = [
        *(line(((x, 0.62), (x + s * 0.46, 0.02)), wood.darker(0.08), 0.075) for s in (-1.0, 0.15, 1.0)),
        panel(x - 0.07, 0.5, 0.14, middle - 0.5, wood.darker(0.05), lift=4),
        Cut(ellipse(x, middle - 0.05, across, down), wood.darker(0.09), lift=6),
        Cut(ellipse(x, middle, across, down), wood.lighter(0.05), lift=2),
    ]
    for ring, share in enumerate((0.92, 0.72, 0.52, 0.32)):
        records.append(
            Cut(ellipse(x, middle, across * share, down * share), wood.lighter(0.02 * (ring % 2)), edge=0.6)
        )
        count = round(44 * share)
        for n in range(count):
            turn = 2 * pi * (n + 0.5 * (ring % 2)) / count
            px, py = x + across * (share - 0.08) * cos(turn), middle + down * (share - 0.08) * sin(turn)
            block = designer.paint(0.74, 0.05, 70).lighter(designer.between(-0.05, 0.04, "sort", ring, n))
            wide = 0.042 + 0.012 * sin(turn + pi) * -1
            records += [
                Cut(rectangle(px - wide / 2, py - 0.016, wide, 0.034), block, lift=0.8, edge=0.6),
                Cut(rectangle(px - wide / 4, py - 0.006, wide / 2, 0.014), ink.clear(0.75), edge=0),
            ]
    records += [
        Cut(ellipse(x, middle, 0.16, 0.042), wood.darker(0.06), lift=1),
        disc(x, middle + 0.03, 0.05, None, wood.lighter(0.06), lift=3),
    ]
    return records


def carved_blocks(designer: Designer, left: float, base: float, width: float, height: float) -> list[Record]:
    """A shelf's length of printing blocks on end, their carved faces seen."""
    records: list[Record] = []
    x, n = left, 0
    while x < left + width - 0.12:
        wide = designer.between(0.14, 0.26, "block", round(base * 10), n)
        tall = height * designer.between(0.78, 1.0, "block", round(base * 10), n, "h")
        wood = designer.paint(0.42, 0.055, 45).lighter(0.03 * (n % 3))
        wide = min(wide, left + width - x)
        records.append(panel(x, base, wide - 0.012, tall, wood, lift=2.5))
        records += [
            line(
                ((x + 0.03 + 0.032 * k, base + 0.05), (x + 0.03 + 0.032 * k, base + tall - 0.05)),
                wood.lighter(0.14),
                0.010,
            )
            for k in range(max(1, int((wide - 0.05) / 0.032)))
        ]
        x += wide
        n += 1
    return records
