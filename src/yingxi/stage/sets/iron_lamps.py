"""Lamps of iron and glass under the sky: one on a bracket, a string of bulbs."""

from itertools import pairwise

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, polygon
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import halo
from yingxi.stage.sets.to_come import orb

FLAME = Colour(0.92, 0.10, 80)
GLASS = (0.66, 0.02, 220)


def bracket_lamp(designer: Designer, x: float, y: float) -> list[Record]:
    """A lamp with its middle at (x, y), hung from an arm that comes out of the wall."""
    if designer.future:
        return [*halo(designer, x, y, 1.5), *orb(designer, x, y, 0.13, foot=y - 0.2)]
    iron = designer.paint(0.34, 0.02, 60)
    burns = designer.air.lamps
    pane = FLAME if burns else designer.paint(*GLASS)
    glass = ((x - 0.10, y + 0.15), (x + 0.10, y + 0.15), (x + 0.07, y - 0.16), (x - 0.07, y - 0.16))
    return [
        *halo(designer, x, y, 1.7, strength=0.42),
        line([(x, y + 0.46), (x + 0.02, y + 0.40), (x, y + 0.26)], iron, 0.03, curved=True),
        panel(x - 0.05, y + 0.40, 0.10, 0.14, iron, lift=4),
        Cut(polygon(glass), pane, lift=3, lit=not burns),
        *([glow(x, y, 0.2, Colour(0.97, 0.07, 90), 0.7, blend="over")] if burns else []),
        *(line((top, low), iron, 0.018) for top, low in zip(glass[:2], reversed(glass[2:]), strict=True)),
        line(((x, y + 0.15), (x, y - 0.16)), iron, 0.012),
        sheet(((x - 0.14, y + 0.14), (x + 0.14, y + 0.14), (x, y + 0.30)), iron, lift=4),
        panel(x - 0.085, y - 0.21, 0.17, 0.06, iron, lift=3),
    ]


def string_of_bulbs(designer: Designer, *posts: Point) -> list[Record]:
    """Bulbs on a wire that hangs from post to post."""
    wire = designer.paint(0.34, 0.02, 60)
    records: list[Record] = []
    for (left, low), (right, high) in pairwise(posts):
        count = max(3, round((right - left) / 0.62))
        hung = [
            (
                left + (right - left) * n / count,
                low + (high - low) * n / count - 1.6 * (n / count) * (1 - n / count),
            )
            for n in range(count + 1)
        ]
        records.append(line(hung, wire, 0.014, curved=True))
        for x, y in hung[1:-1]:
            if designer.air.lamps:
                records.append(glow(x, y - 0.06, 0.34, FLAME, 0.5))
            bulb = FLAME if designer.air.lamps else designer.paint(0.86, 0.03, 85)
            records.append(disc(x, y - 0.06, 0.05, 0.06, bulb, lift=2, lit=not designer.air.lamps))
    return records  # fmt: skip
