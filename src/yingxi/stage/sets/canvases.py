"""Works of art for walls and plinths: abstract canvases, drawings in a row, sculptures, cases of glass."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import blob, disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer

_PAIRS = ((28.0, 235.0), (85.0, 320.0), (155.0, 40.0), (255.0, 60.0), (10.0, 190.0))


def canvas(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float
) -> list[Record]:
    """A large abstract painting: discs, arcs, fields or waves in two hues and a dark."""
    warm, cool = designer.one_of(_PAIRS, name, "hues")
    kind = designer.one_of(("discs", "fields", "waves", "arcs"), name, "kind")
    ground = designer.paint(0.82, 0.03, warm + 30)
    first, second, dark = (
        designer.paint(0.60, 0.12, warm),
        designer.paint(0.56, 0.09, cool),
        designer.paint(0.30, 0.03, cool),
    )
    right, top = left + width, bottom + height
    art: list[Record] = [Cut(rectangle(left, bottom, width, height), ground, edge=0)]
    if kind == "discs":
        for n in range(7):
            r = min(width, height) * designer.between(0.08, 0.30, name, n)
            x, y = (
                left + width * designer.between(0.1, 0.9, name, n, "x"),
                bottom + height * designer.between(0.15, 0.85, name, n, "y"),
            )
            art.append(disc(x, y, r, None, (first, second, dark, first.lighter(0.14))[n % 4], lift=1))
        art.append(line(((left, bottom + height * 0.2), (right, top - height * 0.15)), dark, 0.02))
    elif kind == "fields":
        y = bottom
        for n in range(4):
            deep = height * (0.34, 0.16, 0.30, 0.20)[n]
            art.append(
                sheet(
                    ((left, y), (right, y + 0.03), (right, y + deep), (left, y + deep - 0.02)),
                    (second.darker(0.06), first, second.lighter(0.14), first.lighter(0.16))[n],
                    lift=1,
                )
            )
            y += deep
        art.append(
            disc(
                left + width * 0.68,
                bottom + height * 0.66,
                min(width, height) * 0.14,
                None,
                ground.lighter(0.06),
                lift=1,
            )
        )
    elif kind == "waves":
        for n in range(5):
            base = top - height * (0.18 + 0.19 * n)
            crest = [
                (left + width * k / 8, base + height * 0.075 * sin(k * 1.25 + 1.7 * n)) for k in range(9)
            ]
            art.append(
                blob(
                    [*crest, (right + 0.2, bottom - 0.3), (left - 0.2, bottom - 0.3)],
                    (first.lighter(0.12), first, second.lighter(0.10), second, dark)[n],
                    lift=1,
                )
            )
    else:
        for n in range(5):
            r = min(width, height) * (0.62 - 0.12 * n)
            art.append(
                disc(
                    left + width * 0.42,
                    bottom + height * 0.02,
                    r,
                    None,
                    (first, ground, second, ground.darker(0.06), first.darker(0.08))[n],
                    lift=1,
                )
            )
        art.append(
            sheet(
                (
                    (left + width * 0.72, bottom),
                    (left + width * 0.84, bottom),
                    (left + width * 0.84, top),
                    (left + width * 0.72, top),
                ),
                dark,
                lift=1,
            )
        )
    return [
        panel(
            left - 0.035, bottom - 0.035, width + 0.07, height + 0.07, designer.paint(0.34, 0.015, 60), lift=8
        ),
        Group(tuple(art), clip=rectangle(left, bottom, width, height), name=name),
    ]


def drawing(designer: Designer, name: str, x: float, y: float, size: float) -> list[Record]:
    """A small framed drawing of a building: arches, a dome, steps."""
    ink, mat = designer.paint(0.40, 0.03, 260), designer.paint(0.90, 0.012, 90)
    left, bottom = x - size / 2, y - size * 0.62
    records: list[Record] = [
        panel(left, bottom, size, size * 1.24, designer.paint(0.30, 0.02, 50), lift=6),
        Cut(rectangle(left + 0.025, bottom + 0.025, size - 0.05, size * 1.24 - 0.05), mat, edge=0),
    ]
    kind = designer.one_of(("dome", "arches", "tower"), name, "building")
    u, foot = size / 10, bottom + size * 0.34
    if kind == "dome":
        dome = [(x + 2.4 * u * cos(pi * k / 8), foot + 2.2 * u + 2.4 * u * sin(pi * k / 8)) for k in range(9)]
        records += [
            line(dome, ink, 0.008, curved=True),
            line(((x, foot + 4.6 * u), (x, foot + 5.6 * u)), ink, 0.008),
        ]
        records += [
            line(((x + k * u, foot), (x + k * u, foot + 2.2 * u)), ink, 0.008)
            for k in (-2.4, -1.2, 0, 1.2, 2.4)
        ]
    elif kind == "arches":
        for k in (-2, 0, 2):
            arch = [
                (x + (k + 0.8 * cos(pi * i / 6)) * u, foot + 2.4 * u + 0.8 * u * sin(pi * i / 6))
                for i in range(7)
            ]
            records.append(line([(x + (k + 0.8) * u, foot), *arch, (x + (k - 0.8) * u, foot)], ink, 0.008))
        records.append(line(((x - 3.2 * u, foot + 4 * u), (x + 3.2 * u, foot + 4 * u)), ink, 0.010))
    else:
        for k in range(4):
            half = (1.6 - 0.3 * k) * u
            records.append(
                line(
                    (
                        (x - half, foot + 1.4 * u * k),
                        (x - half, foot + 1.4 * u * (k + 1)),
                        (x + half, foot + 1.4 * u * (k + 1)),
                        (x + half, foot + 1.4 * u * k),
                    ),
                    ink,
                    0.008,
                )
            )
    records.append(line(((x - 3.4 * u, foot), (x + 3.4 * u, foot)), ink, 0.010))
    return records


def plinth(designer: Designer, x: float, width: float, height: float) -> list[Record]:
    """A white block, its side in shade."""
    paint = designer.paint(0.84, 0.01, 80)
    left = x - width / 2
    return [
        panel(left, 0, width, height, paint, lift=8),
        Cut(rectangle(left + width * 0.74, 0, width * 0.26, height), paint.darker(0.07), edge=0),
        panel(left - 0.015, height - 0.03, width + 0.03, 0.04, paint.lighter(0.04), lift=3),
    ]


def bust(designer: Designer, x: float, base: float, size: float) -> list[Record]:
    """A head in stone, turned a little aside."""
    stone = designer.paint(0.80, 0.015, 70)
    shoulders = [
        (-0.44, 0),
        (-0.40, 0.20),
        (-0.16, 0.32),
        (-0.12, 0.44),
        (0.12, 0.44),
        (0.15, 0.32),
        (0.38, 0.20),
        (0.44, 0),
    ]
    head = [
        (-0.17, 0.46),
        (-0.22, 0.66),
        (-0.20, 0.86),
        (-0.04, 0.99),
        (0.14, 0.95),
        (0.22, 0.80),
        (0.26, 0.68),
        (0.22, 0.63),
        (0.20, 0.50),
        (0.08, 0.42),
    ]
    curls = [
        (-0.24, 0.66),
        (-0.27, 0.82),
        (-0.18, 0.98),
        (0.0, 1.06),
        (0.16, 1.02),
        (0.20, 0.90),
        (0.05, 0.92),
        (-0.08, 0.80),
        (-0.12, 0.62),
    ]

    def placed(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + px * size, base + py * size) for px, py in points]

    return [
        Cut(smooth(placed(shoulders), tension=0.35), stone.darker(0.03), lift=6),
        Cut(smooth(placed(head), tension=0.4), stone, lift=4),
        Cut(smooth(placed(curls), tension=0.45), stone.darker(0.07), lift=3),
        line(placed([(0.11, 0.72), (0.17, 0.73)]), stone.darker(0.20), size * 0.018),
        line(placed([(0.12, 0.56), (0.19, 0.57)]), stone.darker(0.16), size * 0.016),
    ]


def knot(designer: Designer, x: float, base: float, size: float) -> list[Record]:
    """A modern bronze: three rings that hold one another."""
    bronze = designer.paint(0.50, 0.065, 70)
    records: list[Record] = []
    for n, (dx, dy, r) in enumerate(((-0.14, 0.42, 0.36), (0.16, 0.60, 0.32), (0.02, 0.86, 0.22))):
        cx, cy = x + dx * size, base + dy * size
        ring = ellipse(cx, cy, r * size, r * size).joined(ellipse(cx, cy, -r * size * 0.68, r * size * 0.68))
        records.append(Cut(ring, bronze.lighter(0.05 * n), lift=4))
    records.append(panel(x - 0.16 * size, base, 0.32 * size, 0.07 * size, bronze.darker(0.12), lift=2))
    return records


def glass_case(designer: Designer, x: float, width: float, height: float) -> list[Record]:
    """A tall case on a foot, a vase in it, light on its panes."""
    left = x - width / 2
    glaze = designer.paint(0.52, 0.075, 235)
    foot = designer.paint(0.34, 0.015, 60)
    vase = [
        (-0.05, 0),
        (-0.14, 0.12),
        (-0.17, 0.28),
        (-0.08, 0.42),
        (-0.09, 0.50),
        (0.09, 0.50),
        (0.08, 0.42),
        (0.17, 0.28),
        (0.14, 0.12),
        (0.05, 0),
    ]
    pane = rectangle(left, 0.62, width, height - 0.62)
    return [
        panel(left, 0, width, 0.60, foot, lift=8),
        fade(pane, (0, height), (0, 0.62), Colour(0.97, 0.03, 90), 0.26, 0.05),
        Cut(smooth([(x + px, 0.66 + py) for px, py in vase], tension=0.4), glaze, lift=4),
        line([(x - 0.15, 0.94), (x, 0.90), (x + 0.15, 0.94)], glaze.lighter(0.22), 0.02, curved=True),
        Cut(
            polygon(
                (
                    (left + width * 0.1, 0.62),
                    (left + width * 0.34, 0.62),
                    (left + width * 0.62, height),
                    (left + width * 0.38, height),
                )
            ),
            Colour(1, 0, 0, 0.12),
            edge=0,
            lit=False,
        ),
        *(line(((at, 0.6), (at, height)), foot.lighter(0.20), 0.014) for at in (left, left + width)),
        panel(left - 0.02, height - 0.02, width + 0.04, 0.05, foot, lift=4),
        panel(left - 0.02, 0.58, width + 0.04, 0.05, foot.lighter(0.06), lift=3),
    ]
