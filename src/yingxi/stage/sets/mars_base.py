"""What people have built on Mars: a dome of glass with a garden, white rooms beside it, a mast, panes to the sun, a
rover."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import blob, disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

GARDEN = (-4.6, 15.5)
"""Where the dome stands: x, z."""
_WARM = Colour(0.93, 0.085, 88)
_ACCENT = 205.0


def habitat(designer: Designer, x: float) -> list[Record]:
    """The dome over its garden, a lock on the right, two long rooms with round windows on the left."""
    shell, dark = designer.paint(0.88, 0.014, 75), designer.paint(0.36, 0.02, 265)
    return [
        *_rooms(designer, x - 4.1, shell, dark),
        *_dome(designer, x, 2.9),
        *_lock(designer, x + 3.2, shell, dark),
    ]


def _half_round(x: float, radius: float, high: float) -> Path:
    arc = [(x + radius * cos(pi * n / 18), high * sin(pi * n / 18)) for n in range(19)]
    return polygon([*arc, (x - radius, -0.1), (x + radius, -0.1)])


def _dome(designer: Designer, x: float, radius: float) -> list[Record]:
    """Glass in ribs, beds of green within; after dusk its lamps fill it."""
    lamps = designer.air.lamps
    high = radius * 0.86
    whole = _half_round(x, radius, high)
    pale = Colour(0.80, 0.085, 100) if lamps else designer.paint(0.84, 0.035, 190)
    rib, base = designer.paint(0.92, 0.010, 80), designer.paint(0.62, 0.02, 60)
    inside: list[Record] = []
    if lamps:
        inside += [glow(x, high * 0.55, radius * 1.1, _WARM, 0.75, blend="over")]
    leaf = designer.paint(0.52, 0.115, 140) if not lamps else Colour(0.50, 0.11, 138)
    for n in range(9):
        px = x - radius * 0.82 + radius * 0.205 * n
        tall = 0.55 + 0.5 * designer.between(0, 1, "plant", n)
        tone = leaf.lighter(0.05 * (n % 3) - 0.04)
        inside += [
            line(((px, 0.3), (px, 0.3 + tall)), tone.darker(0.08), 0.05),
            *(
                blob(
                    (
                        (px, y),
                        (px + side * 0.36, y + 0.20),
                        (px + side * 0.46, y + 0.06),
                        (px + side * 0.2, y - 0.06),
                    ),
                    tone,
                    lift=1,
                )
                for side, y in ((-1, 0.45), (1, 0.6), (-1, 0.36 + tall * 0.7), (1, 0.28 + tall * 0.9))
            ),
        ]
        if n % 3 == 1:
            inside += [disc(px + 0.16, 0.62, 0.085, None, Colour(0.60, 0.18, 30), lift=1)]
    inside.append(panel(x - radius, -0.1, 2 * radius, 0.48, designer.paint(0.50, 0.05, 55), lift=3))
    ribs: list[Record] = [
        line(
            [(x + radius * share * sin(pi * k / 20), high * cos(pi * k / 20)) for k in range(11)],
            rib,
            0.055,
            curved=True,
        )
        for share in (-0.66, -0.28, 0.28, 0.66)
    ]
    ribs += [
        line(((x - radius * cos(t), high * sin(t)), (x + radius * cos(t), high * sin(t))), rib, 0.045)
        for t in (0.32, 0.72, 1.12)
    ]
    shine = [
        (x - radius * 0.72, high * 0.42),
        (x - radius * 0.5, high * 0.74),
        (x - radius * 0.36, high * 0.80),
        (x - radius * 0.58, high * 0.40),
    ]
    edge = [(x + radius * cos(pi * n / 18), high * sin(pi * n / 18)) for n in range(19)]
    return [
        Cut(whole, pale, lift=7, lit=not lamps),
        Group((*inside, *ribs, Cut(smooth(shine), Colour(1, 0, 0, 0.22), edge=0, lit=False)), clip=whole),
        line(edge, rib, 0.10, curved=True),
        panel(x - radius - 0.15, -0.15, 2 * radius + 0.3, 0.36, base, lift=5, radius=0.06),
        *([glow(x, 0.9, radius * 1.9, _WARM, 0.34)] if lamps else []),
    ]


def _lock(designer: Designer, x: float, shell: Colour, dark: Colour) -> list[Record]:
    """A short tube with a round door and a lamp over it."""
    light = Colour(0.80, 0.12, _ACCENT)
    return [
        panel(x - 0.75, -0.1, 1.9, 1.75, shell.darker(0.05), lift=6, radius=0.35),
        disc(x + 0.45, 0.78, 0.62, 0.68, dark, lift=3),
        disc(x + 0.45, 0.78, 0.50, 0.56, shell.darker(0.13), lift=1),
        line(((x + 0.45, 0.26), (x + 0.45, 1.30)), dark, 0.05),
        disc(x + 0.45, 0.78, 0.12, None, dark.lighter(0.12), lift=2),
        disc(x + 0.45, 1.58, 0.09, None, light, lift=1, lit=False),
        *([glow(x + 0.45, 1.5, 1.3, light, 0.5)] if designer.air.lamps else []),
    ]


def _rooms(designer: Designer, x: float, shell: Colour, dark: Colour) -> list[Record]:
    """A long white room under a curved roof, ribs, round windows, a band of colour."""
    accent = designer.paint(0.62, 0.10, _ACCENT)
    lamps = designer.air.lamps
    pane = _WARM if lamps else designer.paint(0.56, 0.04, 230)
    body = smooth(
        [(x - 2.6, -0.1), (x - 2.6, 1.1), (x - 2.0, 1.85), (x + 1.8, 1.85), (x + 2.3, 1.2), (x + 2.3, -0.1)],
        tension=0.28,
    )
    records: list[Record] = [
        Cut(body, shell, lift=6),
        Group(
            (
                fade(rectangle(x - 2.7, -0.1, 5.1, 2.0), (0, 1.9), (0, 0), Colour(0.2, 0.05, 300), 0.0, 0.28),
                panel(x - 2.7, 0.42, 5.1, 0.16, accent, lift=0, edge=0),
            ),
            clip=body,
        ),
    ]
    for n in range(3):
        wx = x - 1.7 + 1.55 * n
        records += [
            disc(wx, 1.10, 0.36, None, dark.lighter(0.2), lift=2),
            disc(wx, 1.10, 0.28, None, pane, lift=0, lit=not lamps),
            *([glow(wx, 1.1, 1.1, _WARM, 0.34)] if lamps else []),
        ]
    records += [line(((x + px, 0.0), (x + px, 1.83)), shell.darker(0.09), 0.04) for px in (-0.92, 0.62)]
    return records


def mast(designer: Designer, x: float) -> list[Record]:
    """A lattice with a dish, a vane, a lamp at its head."""
    steel, white = designer.paint(0.50, 0.02, 260), designer.paint(0.90, 0.01, 80)
    records: list[Record] = [
        line(((x + side * 0.24, 0.0), (x + side * 0.04, 4.1)), steel, 0.045) for side in (-1, 1)
    ]
    for n in range(8):
        low, high = 0.5 * n, 0.5 * (n + 1)
        a, b = 0.24 - 0.20 * low / 4.1, 0.24 - 0.20 * high / 4.1
        side = 1 if n % 2 else -1
        records.append(line(((x - side * a, low), (x + side * b, high)), steel, 0.026))
    dish = [(x - 0.62, 2.72), (x - 0.10, 2.62), (x + 0.06, 3.22), (x - 0.30, 3.30)]
    light = Colour(0.70, 0.20, 28)
    return [
        *records,
        Cut(smooth(dish, tension=0.35), white, lift=4),
        line(((x - 0.28, 2.98), (x - 0.62, 3.22)), steel, 0.03),
        disc(x - 0.64, 3.24, 0.05, None, steel, lift=1),
        line(((x - 0.4, 4.0), (x + 0.4, 4.0)), steel, 0.03),
        sheet(
            ((x + 0.14, 3.9), (x + 0.52, 3.94), (x + 0.52, 4.14), (x + 0.14, 4.1)),
            designer.paint(0.62, 0.14, 30),
            lift=2,
        ),
        disc(x, 4.16, 0.07, None, light, lift=1, lit=False),
        *([glow(x, 4.16, 0.9, light, 0.5)] if designer.air.lamps else []),
    ]


def sun_panes(designer: Designer, x: float) -> list[Record]:
    """Three rows of blue panes, leant to the sun on their feet."""
    cell, rim = designer.paint(0.40, 0.085, 262), designer.paint(0.80, 0.012, 240)
    records: list[Record] = []
    for n in range(3):
        left = x + 1.75 * n
        corners = ((left - 0.75, 0.55), (left + 0.75, 0.55), (left + 0.95, 1.38), (left - 0.55, 1.38))
        records += [
            line(((left - 0.4, 0.0), (left - 0.2, 0.8)), rim.darker(0.25), 0.06),
            line(((left + 0.6, 0.0), (left + 0.5, 0.8)), rim.darker(0.25), 0.06),
            sheet(corners, cell, lift=5),
            *(
                line(
                    ((left - 0.75 + 0.375 * k, 0.55), (left - 0.55 + 0.375 * k, 1.38)),
                    rim.darker(0.12),
                    0.016,
                )
                for k in range(1, 4)
            ),
            line(((left - 0.65, 0.965), (left + 0.85, 0.965)), rim.darker(0.12), 0.016),
            line((*corners, corners[0]), rim, 0.045),
            Cut(
                polygon(((left - 0.3, 0.57), (left + 0.0, 0.57), (left + 0.2, 1.36), (left - 0.1, 1.36))),
                Colour(1, 0, 0, 0.14),
                edge=0,
                lit=False,
            ),
        ]
    return records


def rover(designer: Designer, x: float) -> list[Record]:
    """Six wheels on rockers, a cabin with a wide pane, a rack of boxes, a mast with two eyes."""
    body, dark = designer.paint(0.86, 0.014, 80), designer.paint(0.28, 0.015, 265)
    gold, accent = designer.paint(0.74, 0.10, 78), designer.paint(0.62, 0.13, 38)
    lamps = designer.air.lamps
    pane = Colour(0.86, 0.06, _ACCENT) if lamps else designer.paint(0.50, 0.05, 230)
    cabin = [
        (x - 1.10, 0.72),
        (x - 1.12, 1.30),
        (x - 0.90, 1.66),
        (x - 0.10, 1.74),
        (x + 0.24, 1.60),
        (x + 0.28, 0.72),
    ]
    glass = [(x - 1.04, 1.12), (x - 0.84, 1.56), (x - 0.40, 1.62), (x - 0.40, 1.12)]
    records: list[Record] = [
        line([(x - 0.95, 0.36), (x - 0.5, 0.66), (x + 0.1, 0.36)], dark.lighter(0.2), 0.07),
        line([(x - 0.2, 0.66), (x + 0.95, 0.36)], dark.lighter(0.2), 0.07),
        panel(x - 1.15, 0.56, 2.35, 0.22, dark.lighter(0.12), lift=4, radius=0.06),
        Cut(smooth(cabin, tension=0.22), body, lift=6),
        Cut(smooth(glass, tension=0.2), pane, lift=1, lit=not lamps),
        panel(x - 0.24, 0.86, 0.36, 0.62, body.darker(0.06), lift=1, radius=0.06),
        panel(x - 1.10, 0.80, 1.36, 0.09, accent, lift=1),
        panel(x + 0.36, 0.78, 0.80, 0.44, gold, lift=5, radius=0.03),
        line(((x + 0.62, 0.78), (x + 0.62, 1.22)), gold.darker(0.12), 0.03),
        panel(x + 0.44, 1.22, 0.5, 0.26, body.darker(0.10), lift=3, radius=0.03),
        line(((x - 0.66, 1.70), (x - 0.66, 2.22)), dark.lighter(0.2), 0.05),
        panel(x - 0.86, 2.18, 0.40, 0.16, body, lift=3, radius=0.04),
        *(disc(x - 0.78 + 0.16 * n, 2.26, 0.05, None, dark, lift=1) for n in range(2)),
        disc(x - 1.12, 0.96, 0.08, None, Colour(0.95, 0.06, 92), lift=1, lit=not lamps),
    ]
    if lamps:
        records += [glow(x - 1.3, 0.9, 1.6, Colour(0.92, 0.08, 90), 0.5), glow(x - 0.7, 1.36, 0.8, pane, 0.3)]
    for wx in (x - 0.95, x + 0.05, x + 0.98):
        records += [
            disc(wx, 0.32, 0.32, None, dark, lift=4),
            disc(wx, 0.32, 0.17, None, dark.lighter(0.34), lift=1),
            *(
                line(((wx, 0.32), (wx + 0.28 * cos(a), 0.32 + 0.28 * sin(a))), dark.lighter(0.16), 0.03)
                for a in (0.3, 1.55, 2.8, 4.1, 5.3)
            ),
        ]
    return records
