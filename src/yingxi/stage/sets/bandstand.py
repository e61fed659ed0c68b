"""A park's bandstand: iron posts on a round plinth, a rail, a low tent of a roof with a ball on top."""

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import polygon
from yingxi.stage.sets.cutting import disc, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import halo

# Where the posts stand, as shares of half its width, and how much darker those behind are.
_POSTS = ((-0.5, 0.06), (0.5, 0.06), (-0.96, 0.0), (-0.02, 0.02), (0.96, 0.0))


def bandstand(designer: Designer, x: float, base: float) -> list[Record]:
    white, stone = designer.paint(0.84, 0.02, 95), designer.paint(0.72, 0.02, 90)
    roof, half = designer.paint(0.52, 0.045, 175), 1.8
    records: list[Record] = [
        panel(x - 2.3, base - 0.3, 4.6, 0.55, stone, lift=4),
        panel(x - 2.0, base + 0.2, 4.0, 0.16, stone.lighter(0.03), lift=2),
        panel(x - half, base + 2.32, 2 * half, 0.16, white.darker(0.04), lift=2),
    ]
    for share, darker in _POSTS:
        records.append(panel(x + half * share - 0.045, base + 0.3, 0.09, 2.1, white.darker(darker), lift=2))
    for left, wide in ((x - 0.96 * half, 0.94 * half), (x, 0.94 * half)):
        records.append(panel(left, base + 0.86, wide, 0.06, white, lift=2))
        records += [panel(left + 0.1 + 0.2 * n, base + 0.36, 0.03, 0.5, white, lift=1) for n in range(8)]
    records += halo(designer, x, base + 2.0, 2.2, strength=0.3)
    eaves = (
        (x - 2.15, base + 2.46),
        (x + 2.15, base + 2.46),
        (x + 0.16, base + 3.55),
        (x - 0.16, base + 3.55),
    )
    records.append(Cut(polygon(eaves), roof, lift=5))
    records += [
        line(((x + 0.05 * n, base + 3.5), (x + 0.66 * n, base + 2.5)), roof.darker(0.05), 0.035)
        for n in range(-3, 4)
    ]
    records += [
        panel(x - 2.15, base + 2.34, 4.3, 0.14, white, lift=3),
        panel(x - 0.16, base + 3.55, 0.32, 0.14, white, lift=2),
        disc(x, base + 3.80, 0.13, None, designer.paint(0.74, 0.08, 85), lift=3),
    ]
    return records
