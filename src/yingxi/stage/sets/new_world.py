"""The desert of the New World: tables of red rock, cacti with arms."""

from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer


def mesas(designer: Designer) -> list[Record]:
    """Tables of red stone in layers, a needle beside them."""
    red = designer.paint(0.58, 0.085, 35)
    records: list[Record] = []
    for n, (x, wide, high) in enumerate(((-62, 34, 15), (-24, 14, 10), (34, 40, 13), (70, 22, 18))):
        outline = [
            (x - wide * 0.62, -10),
            (x - wide * 0.48, high * 0.45),
            (x - wide * 0.44, high * 0.5),
            (x - wide * 0.40, high * 0.96),
            (x - wide * 0.1, high),
            (x + wide * 0.22, high * 0.97),
            (x + wide * 0.38, high * 0.93),
            (x + wide * 0.42, high * 0.5),
            (x + wide * 0.5, high * 0.42),
            (x + wide * 0.66, -10),
        ]
        path = smooth(outline, tension=0.16)
        strata: list[Record] = [
            line(
                ((x - wide, high * s), (x, high * (s + 0.02)), (x + wide, high * s)),
                red.darker(0.06) if k % 2 else red.lighter(0.05),
                high * 0.045,
            )
            for k, s in enumerate((0.82, 0.66, 0.5, 0.34, 0.18))
        ]
        strata += [
            line(((x + wide * s, high), (x + wide * (s + 0.02), high * 0.4)), red.darker(0.08), wide * 0.012)
            for s in (-0.28, -0.08, 0.16, 0.30)
        ]
        records += [Cut(path, red.lighter(0.02 * (n % 2)), lift=5), Group(tuple(strata), clip=path)]
    return records


def cacti(designer: Designer) -> list[Record]:
    """Two pillars with ribs, one with arms and blossoms on its crown."""
    green = designer.paint(0.52, 0.055, 145)
    records: list[Record] = []
    for dx, base, high, arms in ((4.9, 0.0, 1.9, True), (5.9, 0.0, 1.2, False)):
        records += [
            Cut(
                smooth(
                    [
                        (dx - 0.20, base),
                        (dx - 0.21, base + high * 0.8),
                        (dx, base + high),
                        (dx + 0.21, base + high * 0.8),
                        (dx + 0.20, base),
                    ],
                    tension=0.35,
                ),
                green,
                lift=6,
                name=MADE,
            ),
            *(
                line(((dx + s, base + 0.05), (dx + s, base + high * 0.9)), green.lighter(0.06), 0.018)
                for s in (-0.1, 0.0, 0.1)
            ),
        ]
        if arms:
            records += [
                line(
                    [(dx - 0.12, 0.85), (dx - 0.5, 0.90), (dx - 0.55, 1.40)],
                    green.darker(0.03),
                    0.22,
                    curved=True,
                ),
                line(
                    [(dx + 0.12, 1.05), (dx + 0.46, 1.10), (dx + 0.50, 1.55)],
                    green.darker(0.03),
                    0.20,
                    curved=True,
                ),
                *(
                    disc(dx - 0.06 + 0.07 * k, high, 0.055, None, designer.paint(0.64, 0.13, 350), lift=2)
                    for k in range(3)
                ),
            ]
    return records
