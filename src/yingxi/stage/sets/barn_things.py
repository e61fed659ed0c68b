"""What a barn holds: hay in bales and heaps, a loft with its ladder, tools, stalls, a saddle."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import MADE
from yingxi.stage.sets.cutting import fade, line, panel
from yingxi.stage.sets.designer import Designer

SHADE = Colour(0.15, 0.045, 40)


def _hay(designer: Designer) -> Colour:
    return designer.paint(0.70, 0.095, 86)


def bale(
    designer: Designer, name: str, x: float, base: float, wide: float, *, high: float = 0.50
) -> list[Record]:
    """A pressed bale with two strings, its stalks sticking out; its middle stands at `x`."""
    hay = _hay(designer).lighter(designer.between(-0.03, 0.03, name, "tone"))
    left, right, top = x - wide / 2, x + wide / 2, base + high
    records: list[Record] = [
        line(
            (
                (left + wide * n / 24, top - 0.02),
                (
                    left + wide * n / 24 + designer.between(-0.05, 0.05, name, n),
                    top + designer.between(0.01, 0.05, name, n, "up"),
                ),
            ),
            hay.lighter(0.05),
            0.014,
        )
        for n in range(1, 24)
    ]
    records.append(Cut(rectangle(left, base, wide, high, radius=0.05), hay, lift=6, edge=0.9, name=MADE))
    for n in range(34):
        y = base + high * designer.between(0.06, 0.94, name, n, "stalk y")
        start = left + wide * designer.between(0.02, 0.80, name, n, "stalk x")
        long = designer.between(0.08, 0.22, name, n, "long")
        tone = hay.lighter(designer.between(-0.085, 0.07, name, n, "stalk"))
        end = (min(right - 0.02, start + long), y + designer.between(-0.02, 0.02, name, n, "lean"))
        records.append(line(((start, y), end), tone, 0.012))
    records += [
        line(((left + wide * share, base), (left + wide * share, top)), hay.darker(0.24), 0.022)
        for share in (0.27, 0.73)
    ]
    records.append(
        fade(rectangle(left, base, wide, high * 0.6), (0, base), (0, base + high * 0.6), SHADE, 0.32, 0.0)
    )
    return records


def hay_heap(designer: Designer, name: str, x: float, wide: float, high: float) -> list[Record]:
    """Loose hay in a rounded heap, stalk over stalk."""
    hay = _hay(designer).darker(0.02)
    outline = [(x - wide / 2, 0.0)]
    for n in range(1, 12):
        share = n / 12
        bump = designer.between(0.92, 1.06, name, n)
        outline.append((x - wide / 2 + wide * share, high * bump * sin(pi * share) ** 0.75))
    outline.append((x + wide / 2, 0.0))
    records: list[Record] = [Cut(smooth(outline, tension=0.2), hay, lift=6, edge=0.9, name=MADE)]
    count = int(46 * wide * max(0.5, high))
    for n in range(count):
        share = designer.between(0.04, 0.96, name, n, "x")
        top = high * sin(pi * share) ** 0.75
        at = (x - wide / 2 + wide * share, top * designer.between(0.06, 1.0, name, n, "y"))
        turn = designer.between(-0.9, 0.9, name, n, "turn") + (0.5 - share) * 1.6
        long = designer.between(0.09, 0.20, name, n, "long")
        end = (at[0] + long * cos(turn), max(0.0, at[1] + long * sin(turn) * 0.7))
        records.append(line((at, end), hay.lighter(designer.between(-0.10, 0.09, name, n, "tone")), 0.013))
    records.append(fade(smooth(outline, tension=0.2), (0, 0), (0, high * 0.7), SHADE, 0.34, 0.0))
    return records


def loft(designer: Designer, left: float, floor_at: float, wood: Colour) -> list[Record]:
    """The loft at the right: hay on it that hangs over its edge, a rail, and the ladder that leads up."""
    hay = _hay(designer)
    edge = [(left + 0.3 + 0.32 * n, floor_at + 0.30 + 0.09 * sin(1.1 * n) + 0.02 * n) for n in range(26)]
    records: list[Record] = [
        Cut(
            smooth([(left, floor_at), *edge, (9.0, floor_at)], tension=0.2),
            hay.darker(0.08),
            lift=5,
            name=MADE,
        )
    ]
    for n in range(46):
        x = left + designer.between(0.3, 5.5, "loft", n)
        drop = designer.between(0.05, 0.26, "loft", n, "drop")
        records.append(
            line(
                [
                    (x, floor_at + 0.16),
                    (x + 0.05, floor_at + 0.10),
                    (x + designer.between(-0.1, 0.1, "loft", n, "x"), floor_at - drop + 0.05),
                ],
                hay.lighter(designer.between(-0.12, 0.04, "loft", n, "tone")),
                0.016,
                curved=True,
            )
        )
    foot, head = 1.28, 1.72
    records += [
        line(((foot + off, 0.0), (head + off * 0.9, floor_at + 0.5)), wood.lighter(0.06), 0.065)
        for off in (0.0, 0.46)
    ]
    for n in range(8):
        share = (n + 0.6) / 8.6
        x, y = foot + (head - foot) * share, (floor_at + 0.5) * share
        records.append(line(((x + 0.01, y), (x + 0.46 - 0.045 * share, y)), wood.lighter(0.09), 0.048))
    return records


def farm_tools(designer: Designer, x: float, y: float) -> list[Record]:
    """A fork, a rake and a scythe on nails, a coil of rope."""
    handle, iron = designer.paint(0.58, 0.055, 62), designer.paint(0.46, 0.015, 250)
    rope = designer.paint(0.64, 0.055, 72)
    records: list[Record] = [
        line(((x + 0.16, y), (x + 0.20, y - 1.25)), handle, 0.038),
        *(
            line(
                [
                    (x + 0.20 + off, y - 1.25),
                    (x + 0.20 + off * 1.5, y - 1.40),
                    (x + 0.20 + off * 1.5, y - 1.72),
                ],
                iron,
                0.022,
            )
            for off in (-0.09, 0.0, 0.09)
        ),
        line(((x + 0.09, y - 1.25), (x + 0.31, y - 1.25)), iron, 0.03),
        line(((x + 0.62, y + 0.02), (x + 0.60, y - 1.25)), handle.darker(0.03), 0.036),
        panel(x + 0.38, y + 0.00, 0.48, 0.055, handle.darker(0.06), lift=3),
        *(
            line(((x + 0.41 + 0.07 * n, y), (x + 0.41 + 0.07 * n, y - 0.10)), handle.darker(0.08), 0.018)
            for n in range(7)
        ),
        line([(x + 1.02, y + 0.08), (x + 1.12, y - 0.6), (x + 1.02, y - 1.3)], handle, 0.036, curved=True),
        Cut(
            smooth(
                [
                    (x + 1.0, y + 0.06),
                    (x + 1.30, y + 0.10),
                    (x + 1.62, y - 0.08),
                    (x + 1.78, y - 0.34),
                    (x + 1.52, y - 0.14),
                    (x + 1.24, y - 0.02),
                ],
                tension=0.3,
            ),
            iron.lighter(0.12),
            lift=4,
        ),
        panel(x - 0.05, y + 0.16, 2.0, 0.07, handle.darker(0.14), lift=3),
    ]
    return [
        *records,
        *(
            line(
                [
                    (x + 1.9 + 0.15 * cos(pi * k / 8), y - 0.16 + 0.21 * sin(pi * k / 8) - 0.02 * n)
                    for k in range(17)
                ],
                rope.darker(0.03 * n),
                0.026,
                curved=True,
            )
            for n in range(3)
        ),
    ]


def stall(designer: Designer, left: float, right: float) -> list[Record]:
    """A stall: posts, boards to breast height, a manger with hay."""
    wood, hay = designer.paint(0.44, 0.06, 48), _hay(designer)
    middle = (left + right) / 2
    records: list[Record] = [
        *(
            panel(left, 0.10 + 0.25 * n, right - left, 0.22, wood.lighter(0.02 * (n % 2)), lift=4)
            for n in range(4)
        ),
        panel(left, 1.10, right - left, 0.10, wood.lighter(0.07), lift=5),
        *(panel(x - 0.08, 0.0, 0.16, 1.9, wood.darker(0.04), lift=5) for x in (left, middle, right)),
    ]
    for start in (left + 0.20, middle + 0.20):
        stalks = [(start + 0.06 * n, 1.20 + 0.10 * sin(1.3 * n) + 0.12) for n in range(14)]
        records += [
            Cut(smooth([(start, 1.12), *stalks, (start + 0.84, 1.12)], tension=0.2), hay, lift=3, name=MADE),
            *(line(((px, 1.14), (px + 0.05, py + 0.05)), hay.lighter(0.06), 0.014) for px, py in stalks),
            Cut(
                polygon(
                    ((start - 0.06, 1.14), (start + 0.90, 1.14), (start + 0.80, 0.86), (start + 0.04, 0.86))
                ),
                wood.darker(0.07),
                lift=5,
            ),
        ]
    return records


def harness(designer: Designer, x: float, y: float) -> list[Record]:
    """A saddle on its bracket with a stirrup, a bridle and a horseshoe on nails."""
    leather, iron = designer.paint(0.42, 0.085, 44), designer.paint(0.62, 0.015, 250)
    seat = [
        (x - 0.34, y + 0.16),
        (x - 0.20, y + 0.06),
        (x + 0.10, y + 0.04),
        (x + 0.30, y + 0.18),
        (x + 0.36, y + 0.06),
        (x + 0.22, y - 0.12),
        (x - 0.22, y - 0.12),
        (x - 0.38, y + 0.04),
    ]
    flap = [(x - 0.16, y - 0.06), (x + 0.18, y - 0.06), (x + 0.14, y - 0.42), (x - 0.10, y - 0.44)]
    return [
        panel(x - 0.42, y - 0.20, 0.84, 0.06, leather.darker(0.16), lift=4),
        Cut(smooth(flap, tension=0.25), leather.darker(0.05), lift=4),
        Cut(smooth(seat, tension=0.3), leather, lift=5),
        line(((x + 0.02, y - 0.12), (x + 0.03, y - 0.62)), leather.darker(0.10), 0.03),
        line(
            (
                (x - 0.06, y - 0.78),
                (x + 0.12, y - 0.78),
                (x + 0.06, y - 0.62),
                (x, y - 0.62),
                (x - 0.06, y - 0.78),
            ),
            iron,
            0.024,
        ),
        line(
            [
                (x + 0.62, y + 0.42),
                (x + 0.48, y + 0.05),
                (x + 0.62, y - 0.30),
                (x + 0.76, y + 0.05),
                (x + 0.62, y + 0.42),
            ],
            leather,
            0.03,
            curved=True,
        ),
        line(((x + 0.50, y - 0.05), (x + 0.74, y - 0.05)), leather.darker(0.05), 0.026),
        line(
            [
                (x + 1.0 + 0.10 * cos(pi * (n + 2) / 8 * 1.1), y + 0.30 + 0.12 * sin(pi * (n + 2) / 8 * 1.1))
                for n in range(-3, 12)
            ],
            iron,
            0.035,
            curved=True,
        ),
        Cut(ellipse(x + 0.62, y + 0.43, 0.025), iron, edge=0.4),
    ]
