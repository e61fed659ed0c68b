"""A professional kitchen's steel: hoods, pans on hooks, ovens, a range with fire, a pass under warm lamps."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Record, Wash
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer

FIRE = Colour(0.80, 0.15, 62)


def hood(designer: Designer, left: float, width: float, bottom: float) -> list[Record]:
    """A wide hood of steel with its filters' slats and two lamps."""
    steel = designer.paint(0.68, 0.012, 235)
    right = left + width
    records: list[Record] = [
        panel(left + width * 0.30, bottom + 0.5, width * 0.4, 2.2, steel.darker(0.05), lift=6),
        sheet(
            (
                (left, bottom + 0.16),
                (right, bottom + 0.16),
                (right - 0.42, bottom + 0.62),
                (left + 0.42, bottom + 0.62),
            ),
            steel.lighter(0.02),
            lift=8,
        ),
        panel(left - 0.02, bottom, width + 0.04, 0.18, steel.lighter(0.05), lift=6),
        line(((left, bottom + 0.165), (right, bottom + 0.165)), steel.darker(0.10), 0.012),
    ]
    for n in range(5):
        x = left + 0.5 + (width - 1.0) * n / 4
        records.append(
            line(
                ((x, bottom + 0.20), (x + (left + width / 2 - x) * 0.18, bottom + 0.58)),
                steel.darker(0.05),
                0.012,
            )
        )
    for x in (left + width * 0.28, left + width * 0.72):
        records += [
            disc(x, bottom - 0.005, 0.09, 0.03, Colour(0.95, 0.06, 88), lift=0, lit=False),
            Wash(
                polygon(
                    (
                        (x - 0.09, bottom),
                        (x + 0.09, bottom),
                        (x + 0.75, bottom - 1.3),
                        (x - 0.75, bottom - 1.3),
                    )
                ),
                (x, bottom),
                (x, bottom - 1.3),
                (
                    (0, Colour(0.95, 0.06, 88, 0.34)),
                    (0.5, Colour(0.95, 0.06, 88, 0.13)),
                    (1, Colour(0.95, 0.06, 88, 0.0)),
                ),
                blend="plus",
                lit=False,
            ),
        ]
    return records


def pan(designer: Designer, x: float, top: float, size: float, kind: str, hue: float) -> list[Record]:
    """A pan, a pot or a ladle that hangs from a hook at (x, top)."""
    metal = designer.paint(0.58, 0.085, hue) if hue else designer.paint(0.40, 0.012, 260)
    hook = designer.paint(0.66, 0.012, 240)
    records: list[Record] = [line(((x, top + 0.04), (x, top)), hook, 0.014)]
    if kind == "ladle":
        return [
            *records,
            line(((x, top), (x, top - size * 1.3)), hook, 0.022),
            disc(x, top - size * 1.38, size * 0.26, size * 0.20, hook.darker(0.05), lift=3),
        ]
    records.append(line(((x, top), (x, top - size * 0.55)), metal.darker(0.10), 0.03))
    if kind == "pan":
        y = top - size * 0.55 - size * 0.42
        return [
            *records,
            disc(x, y, size * 0.42, None, metal, lift=5),
            disc(x, y, size * 0.34, None, metal.darker(0.06), lift=0),
            disc(x - size * 0.12, y + size * 0.14, size * 0.10, None, metal.lighter(0.08), lift=0),
        ]
    y = top - size * 0.5
    return [
        *records,
        Cut(
            rectangle(x - size * 0.36, y - size * 0.62, size * 0.72, size * 0.62, radius=size * 0.1),
            metal,
            lift=5,
        ),
        panel(x - size * 0.40, y - size * 0.05, size * 0.8, size * 0.07, metal.lighter(0.07), lift=2),
        Cut(
            rectangle(x - size * 0.26, y - size * 0.5, size * 0.09, size * 0.4, radius=0.01),
            metal.lighter(0.09),
            edge=0,
        ),
    ]


def pan_rail(designer: Designer, left: float, right: float, y: float) -> list[Record]:
    """A rail of pans, pots and ladles, larger and smaller by turns."""
    steel = designer.paint(0.72, 0.012, 240)
    records: list[Record] = []
    kinds = (
        ("pan", 0.0),
        ("ladle", 0.0),
        ("pot", 48.0),
        ("pan", 48.0),
        ("ladle", 0.0),
        ("pan", 0.0),
        ("pot", 0.0),
    )
    count = round((right - left) / 0.36)
    for n in range(count):
        kind, hue = kinds[n % len(kinds)]
        x = left + (right - left) * (n + 0.5) / count
        records += pan(designer, x, y - 0.03, designer.between(0.30, 0.40, "pan", n), kind, hue)
    return [
        *records,
        line(((left - 0.1, y), (right + 0.1, y)), steel, 0.035),
        *(line(((x, y), (x, y + 0.3)), steel.darker(0.06), 0.02) for x in (left, right)),
    ]


def oven_row(designer: Designer, left: float, count: int, *, wide: float = 0.86) -> list[Record]:
    """Ovens side by side under a range with burners; one glows."""
    steel = designer.paint(0.62, 0.012, 240)
    records: list[Record] = []
    for n in range(count):
        x = left + wide * n
        warm = n == 1
        records += [
            panel(x, 0.06, wide - 0.02, 0.84, steel, lift=6),
            Cut(
                rectangle(x + 0.1, 0.22, wide - 0.22, 0.34, radius=0.03),
                Colour(0.62, 0.15, 50) if warm else designer.paint(0.34, 0.02, 260),
                lift=2,
                lit=not warm,
            ),
            line(((x + 0.1, 0.66), (x + wide - 0.12, 0.66)), steel.lighter(0.14), 0.035),
            *(
                disc(x + 0.14 + 0.15 * k, 0.80, 0.035, None, designer.paint(0.32, 0.012, 260), lift=2)
                for k in range(5)
            ),
        ]
        if warm:
            records += [glow(x + wide / 2, 0.38, 0.6, Colour(0.72, 0.14, 55), 0.32)]
        records += [
            line(
                ((x + 0.14 + 0.3 * k, 0.93), (x + 0.34 + 0.3 * k, 0.93)),
                designer.paint(0.28, 0.01, 260),
                0.05,
            )
            for k in range(2)
        ]
    return [*records, panel(left - 0.02, 0.88, wide * count + 0.02, 0.05, steel.lighter(0.07), lift=4)]


def stock_pot(designer: Designer, x: float, base: float, size: float) -> list[Record]:
    """A tall pot of steel with two handles."""
    steel = designer.paint(0.74, 0.012, 235)
    return [
        Cut(rectangle(x - size * 0.5, base, size, size * 0.8, radius=size * 0.06), steel, lift=5),
        Cut(
            rectangle(x - size * 0.38, base + size * 0.06, size * 0.12, size * 0.66),
            steel.lighter(0.10),
            edge=0,
        ),
        Cut(
            rectangle(x + size * 0.24, base + size * 0.04, size * 0.22, size * 0.70),
            steel.darker(0.08),
            edge=0,
        ),
        panel(x - size * 0.53, base + size * 0.76, size * 1.06, size * 0.07, steel.lighter(0.06), lift=2),
        *(
            Cut(
                rectangle(
                    x + side * size * 0.56 - size * 0.06,
                    base + size * 0.5,
                    size * 0.12,
                    size * 0.08,
                    radius=0.01,
                ),
                steel.darker(0.12),
                lift=3,
            )
            for side in (-1, 1)
        ),
    ]


def pass_lamps(designer: Designer, left: float, count: int, y: float, *, step: float = 0.62) -> list[Record]:
    """Copper lamps that keep the plates warm, on cords; they burn all day."""
    copper = designer.paint(0.60, 0.10, 48)
    records: list[Record] = []
    for n in range(count):
        x = left + step * n
        records += [
            line(((x, y + 0.16), (x, y + 2.4)), designer.paint(0.34, 0.012, 260), 0.014),
            glow(x, y - 0.15, 0.85, Colour(0.86, 0.11, 68), 0.30),
            disc(x, y - 0.02, 0.07, 0.05, Colour(0.96, 0.08, 82), lift=0, lit=False),
            Cut(
                smooth(
                    [
                        (x - 0.17, y - 0.01),
                        (x - 0.13, y + 0.12),
                        (x - 0.04, y + 0.19),
                        (x + 0.04, y + 0.19),
                        (x + 0.13, y + 0.12),
                        (x + 0.17, y - 0.01),
                    ],
                    tension=0.3,
                ),
                copper,
                lift=5,
            ),
            line(((x - 0.10, y + 0.10), (x - 0.05, y + 0.16)), copper.lighter(0.14), 0.016),
        ]
    return records


def bowl_stack(designer: Designer, x: float, base: float, count: int, hue: float) -> list[Record]:
    """Bowls, one in the other."""
    glaze = designer.paint(0.82, 0.03, hue)
    return [
        Cut(
            smooth(
                [
                    (x - 0.13, base + 0.045 * n + 0.09),
                    (x - 0.09, base + 0.045 * n + 0.02),
                    (x - 0.05, base + 0.045 * n),
                    (x + 0.05, base + 0.045 * n),
                    (x + 0.09, base + 0.045 * n + 0.02),
                    (x + 0.13, base + 0.045 * n + 0.09),
                ],
                tension=0.35,
            ),
            glaze.darker(0.03 * (n % 2)),
            lift=2,
        )
        for n in range(count)
    ]


def plate_stack(designer: Designer, x: float, base: float, count: int) -> list[Record]:
    white = designer.paint(0.86, 0.012, 90)
    return [
        Cut(
            rectangle(x - 0.16, base + 0.024 * n, 0.32, 0.018, radius=0.009),
            white.darker(0.04 * (n % 2)),
            lift=1.5,
        )
        for n in range(count)
    ]


def fridge(designer: Designer, left: float, width: float) -> list[Record]:
    """A tall refrigerator with two doors of steel."""
    steel = designer.paint(0.70, 0.010, 230)
    records: list[Record] = [panel(left, 0.08, width, 2.1, steel.darker(0.04), lift=8)]
    for n in range(2):
        x = left + 0.03 + (width / 2) * n
        records += [
            panel(x, 0.14, width / 2 - 0.05, 1.78, steel, lift=2),
            Cut(rectangle(x + 0.06, 0.2, 0.08, 1.66), steel.lighter(0.06), edge=0),
            line(
                (
                    (left + width / 2 + (0.07 if n else -0.07), 0.8),
                    (left + width / 2 + (0.07 if n else -0.07), 1.4),
                ),
                steel.darker(0.18),
                0.028,
            ),
        ]
    return [
        *records,
        Cut(
            rectangle(left + width * 0.38, 1.98, width * 0.24, 0.08),
            Colour(0.42, 0.04, 240),
            lift=1,
            lit=False,
        ),
        fade(rectangle(left, 0.08, width, 0.9), (0, 0.08), (0, 0.95), Colour(0.14, 0.04, 285), 0.18, 0.0),
    ]


def steam_and_fire(
    seed: int, spots: tuple[tuple[float, float], ...], fires: tuple[tuple[float, float], ...], frame: int
) -> DisplayList:
    """Steam over pots at `spots`, fire under pans at `fires`, in metres."""
    records: list[Record] = []
    for s, (x, y) in enumerate(spots):
        for n in range(4):
            share = (frame / 60 + n / 4 + chance(seed, "steam", s, n) * 0.2) % 1.0
            drift = 0.07 * sin(2 * pi * (share + n * 0.3))
            records.append(
                disc(
                    x + drift + 0.03 * n,
                    y + 0.55 * share,
                    0.05 + 0.11 * share,
                    0.04 + 0.09 * share,
                    Colour(0.95, 0.01, 90, 0.20 * (1 - share) * min(1.0, share * 5)),
                    lift=0,
                    lit=False,
                )
            )
    for f, (x, y) in enumerate(fires):
        beat = (frame // 2 * 7 + f * 5) % 11 / 11
        tall = 0.11 + 0.05 * beat
        for k in (-1, 0, 1):
            at = x + 0.07 * k
            records.append(
                Cut(
                    smooth(
                        [
                            (at - 0.035, y),
                            (at - 0.02, y + tall * 0.5),
                            (at + 0.012 * (beat - 0.5), y + tall * (1.0 if k == 0 else 0.72)),
                            (at + 0.025, y + tall * 0.5),
                            (at + 0.035, y),
                        ],
                        tension=0.4,
                    ),
                    Colour(0.74, 0.13, 250) if k else FIRE,
                    edge=0,
                    lit=False,
                )
            )
        records.append(glow(x, y + 0.06, 0.4, FIRE, 0.20 + 0.08 * beat))
    return tuple(records)
