"""Walls and floors of other times: plaster, grey brick and painted beams of old China, stone and oak of the old West,
smooth shells with lines of light to come, a plain painted wall of today. The pieces of `walls` turn to these."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import polygon, rectangle
from yingxi.stage.sets.cutting import fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.to_come import neon

HALF, TOP = 9.0, 5.2


def own_paint(designer: Designer, lightness: float) -> Colour | None:
    """The wall's own colour where its time decides it, not its film."""
    if designer.ancient:
        return (
            designer.paint(lightness, 0.022, 72)
            if designer.western
            else designer.paint(lightness + 0.05, 0.036, 82)
        )
    if designer.future:
        return designer.paint(lightness + 0.06, 0.022, 238)
    return None


def old_dado(designer: Designer, height: float) -> list[Record]:
    """Courses of grey brick, or of blocks of stone, under a sill."""
    if designer.western:
        paint, long, deep = designer.paint(0.54, 0.022, 70), 0.62, 0.27
    else:
        paint, long, deep = designer.paint(0.50, 0.018, 245), 0.40, 0.125
    records: list[Record] = [panel(-HALF, 0, 2 * HALF, height, paint.darker(0.07), lift=3)]
    rows = round(height / deep)
    for row in range(rows):
        x = -HALF - (long / 2 if row % 2 else 0.0)
        n = 0
        while x < HALF:
            wide = long * (designer.between(0.75, 1.2, "course", row, n) if designer.western else 1.0)
            tone = paint.lighter(designer.between(-0.022, 0.028, "brick", row, n))
            box = rectangle(x + 0.01, row * deep + 0.01, wide - 0.02, deep - 0.02, radius=0.015)
            records.append(Cut(box, tone, edge=0.35, grain=0.8))
            x += wide
            n += 1
    sill = designer.paint(0.62, 0.02, 80) if designer.western else designer.paint(0.40, 0.065, 35)
    return [*records, panel(-HALF, height - 0.04, 2 * HALF, 0.09, sill, lift=5)]


def old_beams(designer: Designer, y: float) -> list[Record]:
    """What carries the roof: red beams with a painted band and brackets, or oak with its braces, rafters above."""
    shade = Colour(0.15, 0.05, designer.air.light.shadow.hue)
    if designer.western:
        oak = designer.paint(0.40, 0.05, 52)
        records: list[Record] = [panel(-HALF, y - 0.02, 2 * HALF, 0.26, oak, lift=7)]
        for n in range(-5, 6):
            x = n * 1.55 + 0.4
            records += [
                panel(x - 0.12, y + 0.20, 0.24, TOP - y, oak.darker(0.05), lift=6),
                sheet(
                    ((x - 0.10, y), (x + 0.10, y), (x + 0.06, y - 0.26), (x - 0.06, y - 0.26)),
                    oak.darker(0.03),
                    lift=4,
                ),
            ]
    else:
        red, blue, gold = (
            designer.paint(0.46, 0.10, 30),
            designer.paint(0.46, 0.075, 235),
            designer.paint(0.74, 0.09, 84),
        )
        records = [
            panel(-HALF, y - 0.05, 2 * HALF, 0.34, red, lift=7),
            panel(-HALF, y + 0.02, 2 * HALF, 0.20, blue, lift=1),
            *(line(((-HALF, up), (HALF, up)), gold, 0.022) for up in (y + 0.02, y + 0.22)),
        ]
        for n in range(-6, 7):
            x = n * 1.4 + 0.35
            records += [
                Cut(
                    polygon(((x - 0.20, y + 0.12), (x, y + 0.20), (x + 0.20, y + 0.12), (x, y + 0.04))),
                    gold,
                    edge=0.4,
                ),
                sheet(
                    (
                        (x - 0.26, y - 0.05),
                        (x + 0.26, y - 0.05),
                        (x + 0.12, y - 0.17),
                        (x, y - 0.27),
                        (x - 0.12, y - 0.17),
                    ),
                    blue.lighter(0.04),
                    lift=4,
                ),
                panel(x - 0.07, y + 0.29, 0.14, TOP - y, designer.paint(0.40, 0.07, 38), lift=4),
            ]
    return [*records, fade(rectangle(-HALF, y, 2 * HALF, TOP - y), (0, TOP), (0, y), shade, 0.55, 0.0)]


def smooth_dado(designer: Designer, height: float, paint: Colour) -> list[Record]:
    """A shell's lower half: one band, seams, a line of light along the floor and along its top."""
    light = neon(designer, "dado")
    return [
        panel(-HALF, 0, 2 * HALF, height, paint.muted(0.3).darker(0.02), lift=3, edge=0.5),
        *(
            line(((x * 1.5 - 8.25, 0.1), (x * 1.5 - 8.25, height)), paint.muted(0.3).darker(0.08), 0.014)
            for x in range(12)
        ),
        Cut(rectangle(-HALF, height - 0.015, 2 * HALF, 0.022), light, edge=0, lit=False),
        Cut(rectangle(-HALF, 0.05, 2 * HALF, 0.03), light, edge=0, lit=False),
        fade(rectangle(-HALF, 0, 2 * HALF, 0.5), (0, 0.05), (0, 0.5), light, 0.22, 0.0, blend="plus"),
    ]


def light_rail(designer: Designer, y: float, paint: Colour) -> list[Record]:
    """Where wall and ceiling of times to come meet: a cove with light behind it, seams that run down from it."""
    light = neon(designer, "rail")
    shade = Colour(0.15, 0.05, 270)
    seams = [
        line(((x * 1.5 - 8.25, 0.9), (x * 1.5 - 8.25, y)), paint.darker(0.035), 0.012) for x in range(12)
    ]
    return [
        *seams,
        Cut(rectangle(-HALF, y, 2 * HALF, TOP - y), paint.lighter(0.03), edge=0),
        panel(-HALF, y - 0.03, 2 * HALF, 0.12, paint.lighter(0.07), lift=5),
        Cut(rectangle(-HALF, y - 0.06, 2 * HALF, 0.028), light, edge=0, lit=False),
        *(glow(x, y - 0.05, 1.3, light, 0.14) for x in (-4.5, -1.5, 1.5, 4.5)),
        fade(rectangle(-HALF, y, 2 * HALF, TOP - y), (0, TOP), (0, y), shade, 0.4, 0.0),
    ]


def plain_dado(paint: Colour) -> list[Record]:
    """A painted wall of today: only its white skirting."""
    return [panel(-HALF, 0, 2 * HALF, 0.12, paint.lighter(0.18).muted(0.5), lift=3)]
