"""What stands in a court of law: the scales in their roundel, a judge's chair, a gavel, law books, furled flags."""

from collections.abc import Sequence
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import lit


def crest(designer: Designer, x: float, y: float, radius: float) -> list[Record]:
    """Scales of gold on a dark roundel, laurel on both sides."""
    gold, ground = designer.paint(0.76, 0.095, 84), designer.paint(0.36, 0.05, 250)
    records: list[Record] = [
        disc(x, y, radius * 1.10, None, gold.darker(0.05), lift=6),
        disc(x, y, radius, None, ground, lift=0),
    ]
    for n in range(9):
        for side in (-1, 1):
            turn = -pi / 2 + side * (0.35 + 0.25 * n)
            at = (x + radius * 0.84 * cos(turn), y + radius * 0.84 * sin(turn))
            records.append(Cut(ellipse(*at, radius * 0.09, radius * 0.055), gold, lift=1, edge=0.6))
    r = radius
    records += [
        line(((x, y - 0.52 * r), (x, y + 0.50 * r)), gold, 0.075 * r),
        disc(x, y + 0.55 * r, 0.085 * r, None, gold, lift=1),
        sheet(
            ((x - 0.28 * r, y - 0.58 * r), (x + 0.28 * r, y - 0.58 * r), (x + 0.1 * r, y - 0.46 * r),
                (x - 0.1 * r, y - 0.46 * r)),
            gold, lift=1,
        ),
        line(((x - 0.5 * r, y + 0.36 * r), (x + 0.5 * r, y + 0.36 * r)), gold, 0.06 * r),
    ]  # fmt: skip
    for side in (-1, 1):
        px = x + side * 0.5 * r
        bowl = polygon(
            ((px - 0.22 * r, y - 0.18 * r), (px + 0.22 * r, y - 0.18 * r), (px + 0.13 * r, y - 0.30 * r),
                (px - 0.13 * r, y - 0.30 * r))
        )  # fmt: skip
        records += [
            line(
                ((px - 0.2 * r, y - 0.18 * r), (px, y + 0.36 * r), (px + 0.2 * r, y - 0.18 * r)),
                gold,
                0.028 * r,
            ),
            Cut(bowl, gold, lift=1),
        ]
    return records


def high_chair(designer: Designer, x: float, base: float) -> list[Record]:
    """The back of a judge's chair: buttoned leather in a carved frame."""
    wood, hide = designer.paint(0.36, 0.06, 40), designer.paint(0.38, 0.08, 22)
    frame = smooth(
        [(x - 0.40, base), (x - 0.43, base + 1.15), (x - 0.30, base + 1.46), (x, base + 1.58),
            (x + 0.30, base + 1.46), (x + 0.43, base + 1.15), (x + 0.40, base)], tension=0.25,
    )  # fmt: skip
    inner = smooth(
        [(x - 0.31, base), (x - 0.33, base + 1.10), (x - 0.22, base + 1.36), (x, base + 1.46),
            (x + 0.22, base + 1.36), (x + 0.33, base + 1.10), (x + 0.31, base)], tension=0.25,
    )  # fmt: skip
    records: list[Record] = [Cut(frame, wood, lift=6), Cut(inner, hide, lift=0, edge=0.8)]
    for row in range(3):
        for n in range(3 - row % 2):
            at = (x - 0.17 + 0.17 * n + 0.085 * (row % 2), base + 0.86 + 0.20 * row)
            records += [
                disc(*at, 0.018, None, hide.darker(0.10), lift=0),
                line(
                    ((at[0] - 0.08, at[1] + 0.10), at, (at[0] + 0.08, at[1] + 0.10)), hide.darker(0.05), 0.012
                ),
            ]
    return [*records, disc(x, base + 1.60, 0.065, None, wood.lighter(0.05), lift=3)]


def carved_front(
    designer: Designer, name: str, left: float, width: float, bottom: float, height: float, oak: Colour,
    *, fields: int,
) -> list[Record]:  # fmt: skip
    """A front of joinery: sunken fields with a lozenge in each, a moulding at its foot, a broad top."""
    records: list[Record] = [panel(left, bottom, width, height, oak, lift=7)]
    wide = width / fields
    for n in range(fields):
        x, low, tall = left + wide * n + wide * 0.10, bottom + height * 0.20, height * 0.56
        cx, cy = x + wide * 0.40, low + tall / 2
        half, up = wide * 0.24, tall * 0.34
        records += [
            Cut(rectangle(x, low, wide * 0.80, tall), oak.darker(0.09), edge=0),
            Cut(
                rectangle(x + 0.02, low + 0.018, wide * 0.80 - 0.035, tall - 0.03), oak.darker(0.03), edge=0.6
            ),
            sheet(
                ((cx - half, cy), (cx, cy - up), (cx + half, cy), (cx, cy + up)), oak.lighter(0.02), lift=2
            ),
            disc(cx, cy, min(half, up) * 0.34, None, oak.lighter(0.06), lift=1),
        ]
    return [
        *records,
        panel(left - 0.03, bottom, width + 0.06, height * 0.10, oak.darker(0.06), lift=4),
        panel(left - 0.03, bottom + height * 0.86, width + 0.06, height * 0.05, oak.darker(0.05), lift=2),
        panel(left - 0.08, bottom + height - 0.04, width + 0.16, 0.085, oak.lighter(0.055), lift=6),
    ]


def gavel(designer: Designer, x: float, top: float) -> list[Record]:
    """A mallet on its block."""
    wood, brass = designer.paint(0.42, 0.075, 40), designer.paint(0.74, 0.09, 84)
    return [
        panel(x - 0.13, top, 0.26, 0.045, wood.darker(0.04), lift=3, radius=0.015),
        line(((x + 0.03, top + 0.13), (x + 0.34, top + 0.055)), wood.lighter(0.04), 0.030),
        sheet(
            ((x - 0.13, top + 0.06), (x + 0.07, top + 0.045), (x + 0.085, top + 0.165), (x - 0.115, top + 0.18)),
            wood, lift=3,
        ),
        line(((x - 0.055, top + 0.06), (x - 0.04, top + 0.17)), brass, 0.02),
        line(((x + 0.015, top + 0.055), (x + 0.03, top + 0.165)), brass, 0.02),
    ]  # fmt: skip


def book_pile(designer: Designer, name: str, x: float, base: float, hues: Sequence[float]) -> list[Record]:
    """Thick volumes that lie on one another, with pale edges and a gold line on each back."""
    records: list[Record] = []
    gold = designer.paint(0.76, 0.08, 84)
    for n, hue in enumerate(hues):
        wide = 0.40 - 0.03 * n
        left = x - wide / 2 + designer.between(-0.03, 0.03, name, n)
        y, cloth = base + 0.075 * n, designer.paint(0.42, 0.065, hue)
        records += [
            panel(left, y, wide, 0.07, cloth, lift=3, radius=0.012),
            Cut(
                rectangle(left + wide * 0.12, y + 0.014, wide * 0.84, 0.042),
                designer.paint(0.86, 0.03, 85),
                edge=0,
            ),
            panel(left, y, wide * 0.16, 0.07, cloth.lighter(0.03), lift=0, radius=0.012),
            line(((left + wide * 0.10, y + 0.012), (left + wide * 0.10, y + 0.058)), gold, 0.010),
        ]
    return records


def reading_lamp(designer: Designer, x: float, top: float) -> list[Record]:
    """A lamp of brass with a shade of green glass; of old a candlestick."""
    brass = designer.paint(0.68, 0.09, 82)
    if designer.ancient:
        flame, falls = lit(designer, designer.paint(0.86, 0.03, 90), LAMP)
        return [
            panel(x - 0.07, top, 0.14, 0.03, brass, lift=2),
            panel(x - 0.018, top + 0.03, 0.036, 0.16, brass, lift=2),
            panel(x - 0.03, top + 0.19, 0.06, 0.20, designer.paint(0.90, 0.02, 90), lift=2),
            Cut(ellipse(x, top + 0.43, 0.028, 0.05), flame, lift=1, lit=falls),
            *([glow(x, top + 0.43, 0.9, LAMP, 0.4)] if designer.air.lamps else []),
        ]
    shade, falls = lit(designer, designer.paint(0.50, 0.10, 155), Colour(0.72, 0.13, 150))
    records: list[Record] = [
        panel(x - 0.10, top, 0.20, 0.03, brass.darker(0.05), lift=3, radius=0.012),
        line(((x, top + 0.03), (x, top + 0.27)), brass, 0.022),
        blob([(x - 0.17, top + 0.25), (x - 0.11, top + 0.35), (x + 0.11, top + 0.35), (x + 0.17, top + 0.25)],
            shade, lift=4),
        panel(x - 0.17, top + 0.235, 0.34, 0.022, brass, lift=2),
    ]  # fmt: skip
    records[2] = Cut(rectangle(x - 0.17, top + 0.25, 0.34, 0.11, radius=0.05), shade, lift=4, lit=falls)
    if designer.air.lamps:
        records.append(glow(x, top + 0.16, 0.75, LAMP, 0.42))
    return records


def drawn_flag(designer: Designer, x: float, top: float, cloth: Colour, *, way: int) -> list[Record]:
    """A flag furled about its pole: folds that fall from the point, a gold fringe, a spear of brass on top."""
    gold, wood = designer.paint(0.76, 0.095, 84), designer.paint(0.40, 0.06, 45)
    low = 0.86
    records: list[Record] = [
        panel(x - 0.10, 0, 0.20, 0.10, wood.darker(0.04), lift=3, radius=0.03),
        line(((x, 0.1), (x, top)), wood, 0.035),
        sheet(((x - 0.035, top), (x + 0.035, top), (x, top + 0.15)), gold, lift=2),
    ]
    folds = ((0.30, -0.05, 0.0), (0.22, 0.02, 0.03), (0.13, 0.08, -0.04))
    for n, (wide, up, tone) in enumerate(folds):
        tip = x + way * wide
        body = smooth(
            [(x - way * 0.03, top - 0.06), (x + way * 0.06, top - 0.10), (x + way * wide * 0.72, low + 0.85),
                (tip + way * 0.03, low + 0.12 + up), (x + way * wide * 0.4, low - 0.05 + up),
                (x - way * 0.05, low + up), (x - way * 0.07, low + 0.9)], tension=0.3,
        )  # fmt: skip
        records.append(Cut(body, cloth.lighter(tone), lift=5 - n))
    fringe = [
        (tip_x, low - 0.02 + 0.02 * sin(9 * tip_x))
        for tip_x in (x - way * 0.05, x + way * 0.08, x + way * 0.2)
    ]
    return [*records, line(fringe, gold, 0.035), line(((x + way * 0.03, top - 0.2), (x + way * 0.10, low + 0.5)),
        cloth.darker(0.08), 0.018)]  # fmt: skip
