"""Ships on far water by time and culture: a junk, a ship under square sails, a steamer, a white liner of today, one
that needs no water. Metres at their depth; `base` is where the hull meets the water."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import SHINES
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.to_come import neon


def vessel(designer: Designer, name: str, x: float, base: float, size: float) -> list[Record]:
    """The ship of the setting's time whose middle is `x`; `size` 1 is some ten metres long."""
    if designer.future:
        return hovership(designer, name, x, base, size)
    if designer.today:
        return liner(designer, name, x, base, size)
    if not designer.western and not designer.thirties:
        return junk(designer, x, base, size, designer.one_of((35.0, 50.0, 25.0), name, "sail"))
    if designer.ancient:
        return square_rigger(designer, x, base, size)
    return steamer(designer, name, x, base, size)


def _hull(x: float, base: float, size: float, *, sheer: float = 0.35, sunk: float = 0.14) -> Path:
    return smooth(
        [
            (x - 2.5 * size, base + (0.72 + sheer) * size),
            (x - 2.1 * size, base - sunk),
            (x + 1.9 * size, base - sunk),
            (x + 2.75 * size, base + (0.85 + sheer) * size),
            (x + 1.6 * size, base + 0.62 * size),
            (x - 1.6 * size, base + 0.58 * size),
        ],
        tension=0.22,
    )


def _ports(
    designer: Designer, x: float, y: float, size: float, count: int, *, step: float = 0.42
) -> list[Record]:
    """A row of round windows, lit after dusk."""
    pane, falls = lit(designer, designer.paint(0.42, 0.03, 240), Colour(0.92, 0.10, 80))
    first = x - step * size * (count - 1) / 2
    return [
        disc(first + step * size * n, y, 0.07 * size, None, pane, lift=0.5, lit=falls) for n in range(count)
    ]


def junk(designer: Designer, x: float, base: float, size: float, hue: float) -> list[Record]:
    """A junk: two ribbed sails of one dye over a hull that rises at both ends."""
    hull, sail = designer.paint(0.42, 0.05, 40), designer.paint(0.62, 0.075, hue)
    records: list[Record] = []
    for dx, wide, high in ((-1.0, 1.25, 3.0), (0.75, 1.5, 3.9)):
        left = x + size * (dx - wide * 0.55)
        shape = [
            (left, base + size * 0.75),
            (left + size * wide, base + size * 0.6),
            (left + size * wide * 1.02, base + size * high * 0.86),
            (left + size * wide * 0.66, base + size * high),
            (left + size * 0.1, base + size * high * 0.8),
        ]
        records.append(line(((x + size * dx, base), (x + size * dx, base + size * (high + 0.3))), hull, 0.08))
        records.append(Cut(smooth(shape, tension=0.14), sail, lift=5))
        for k in range(1, 6):
            y = base + size * (0.7 + (high - 0.9) * k / 6)
            records.append(
                line(
                    ((left + size * 0.04, y), (left + size * wide * 0.99, y - 0.05)),
                    sail.darker(0.09),
                    0.035,
                )
            )
    records.append(
        Cut(
            smooth(
                [
                    (x - 2.3 * size, base + 0.7 * size),
                    (x - 1.7 * size, base - 0.1),
                    (x + 1.6 * size, base - 0.1),
                    (x + 2.4 * size, base + 0.9 * size),
                    (x + 1.4 * size, base + 0.55 * size),
                    (x - 1.3 * size, base + 0.5 * size),
                ],
                tension=0.26,
            ),
            hull,
            lift=5,
        )
    )
    if designer.air.lamps:
        lantern = (
            disc(x + 2.1 * size, base + 1.1 * size, 0.12, None, Colour(0.93, 0.1, 75), lift=0, lit=False),
            glow(x + 2.1 * size, base + 1.1 * size, 1.3, LAMP, 0.4),
        )
        records += [replace(each, name=SHINES) for each in lantern]
    return records


def square_rigger(designer: Designer, x: float, base: float, size: float) -> list[Record]:
    """Three masts with two square sails each, a high stern."""
    wood, cloth = designer.paint(0.42, 0.055, 45), designer.paint(0.84, 0.03, 82)
    records: list[Record] = []
    for at, high in ((-1.25, 3.2), (0.1, 4.1), (1.35, 3.3)):
        mast = x + at * size
        records.append(line(((mast, base), (mast, base + (high + 0.4) * size)), wood, 0.09 * size))
        for low, top, wide in ((0.9, 0.52 * high + 0.35, 0.62), (0.52 * high + 0.45, high, 0.46)):
            half = wide * size
            records += [
                Cut(
                    smooth(
                        [
                            (mast - half, base + top * size),
                            (mast + half, base + top * size),
                            (mast + half * 1.16, base + low * size),
                            (mast, base + (low + 0.16) * size),
                            (mast - half * 0.96, base + low * size),
                        ],
                        tension=0.12,
                    ),
                    cloth,
                    lift=4,
                ),
                line(
                    ((mast - half * 1.1, base + top * size), (mast + half * 1.1, base + top * size)),
                    wood,
                    0.05 * size,
                ),
            ]
    red = designer.paint(0.56, 0.12, 28)
    tip = (x + 0.1 * size, base + 4.5 * size)
    return [
        *records,
        sheet(
            (tip, (tip[0] - 0.6 * size, tip[1] - 0.12 * size), (tip[0], tip[1] - 0.24 * size)), red, lift=2
        ),
        line(((x + 2.4 * size, base + 1.0 * size), (x + 3.5 * size, base + 1.7 * size)), wood, 0.07 * size),
        panel(x - 2.5 * size, base + 0.6 * size, 0.95 * size, 0.75 * size, wood.lighter(0.05), lift=3),
        Cut(_hull(x, base, size), wood, lift=5),
        line(
            ((x - 2.2 * size, base + 0.42 * size), (x + 2.3 * size, base + 0.48 * size)),
            designer.paint(0.74, 0.08, 82),
            0.06 * size,
        ),
        *_ports(designer, x - 0.1 * size, base + 0.22 * size, size, 7),
    ]


def steamer(designer: Designer, name: str, x: float, base: float, size: float) -> list[Record]:
    """Two black funnels with red bands over a white house, a plume of smoke."""
    iron, white = designer.paint(0.36, 0.02, 262), designer.paint(0.82, 0.015, 85)
    red, smoke = designer.paint(0.54, 0.12, 28), designer.air.sky[1].mixed(Colour(0.45, 0.01, 270), 0.35)
    records: list[Record] = [
        disc(
            x - (0.3 + 0.75 * n) * size,
            base + (3.1 + 0.24 * n) * size,
            (0.26 + 0.13 * n) * size,
            (0.17 + 0.07 * n) * size,
            smoke.clear(0.62 - 0.11 * n),
            lift=0,
            lit=False,
        )
        for n in range(5)
    ]
    for at in (-0.55, 0.45):
        left = x + at * size
        records += [
            sheet(
                (
                    (left - 0.2 * size, base + 1.3 * size),
                    (left + 0.2 * size, base + 1.3 * size),
                    (left + 0.13 * size, base + 2.9 * size),
                    (left - 0.27 * size, base + 2.9 * size),
                ),
                iron,
                lift=4,
            ),
            panel(left - 0.24 * size, base + 2.3 * size, 0.42 * size, 0.26 * size, red, lift=1),
        ]
    for at in (-1.9, 1.95):
        records.append(
            line(((x + at * size, base + 0.6 * size), (x + at * size, base + 3.0 * size)), iron, 0.06 * size)
        )
    records.append(
        line(((x - 1.9 * size, base + 2.9 * size), (x + 1.95 * size, base + 2.9 * size)), iron, 0.018)
    )
    return [
        *records,
        panel(x - 1.5 * size, base + 0.55 * size, 3.0 * size, 0.5 * size, white, lift=3),
        panel(x - 1.1 * size, base + 1.0 * size, 2.2 * size, 0.42 * size, white.darker(0.02), lift=3),
        *_ports(designer, x, base + 0.82 * size, size, 6),
        *_ports(designer, x, base + 1.2 * size, size * 0.9, 5, step=0.40),
        Cut(_hull(x, base, size), iron, lift=5),
        line(((x - 2.3 * size, base + 0.06 * size), (x + 2.2 * size, base + 0.06 * size)), red, 0.12 * size),
        *((glow(x, base + 0.9 * size, 2.0 * size, LAMP, 0.28),) if designer.air.lamps else ()),
    ]


def liner(designer: Designer, name: str, x: float, base: float, size: float) -> list[Record]:
    """A white ship of glass and decks, one raked funnel."""
    white = designer.paint(0.90, 0.008, 230)
    band = designer.paint(0.52, 0.10, designer.one_of((245.0, 200.0, 20.0), name, "band"))
    pane, falls = lit(designer, designer.paint(0.46, 0.05, 235), Colour(0.92, 0.09, 85))
    records: list[Record] = [
        sheet(
            (
                (x - 1.1 * size, base + 1.9 * size),
                (x - 0.35 * size, base + 1.9 * size),
                (x - 0.6 * size, base + 2.75 * size),
                (x - 1.2 * size, base + 2.6 * size),
            ),
            band,
            lift=4,
        ),
        line(
            ((x + 0.7 * size, base + 1.8 * size), (x + 0.55 * size, base + 3.1 * size)),
            white.darker(0.15),
            0.07 * size,
        ),
        line(
            ((x + 0.3 * size, base + 2.7 * size), (x + 0.85 * size, base + 2.7 * size)),
            white.darker(0.15),
            0.06 * size,
        ),
    ]
    for row, (left, right) in enumerate(((-1.9, 1.55), (-1.65, 1.25), (-1.35, 0.9))):
        y = base + (0.6 + 0.46 * row) * size
        records += [
            sheet(
                (
                    (x + left * size, y),
                    (x + right * size, y),
                    (x + (right - 0.22) * size, y + 0.44 * size),
                    (x + (left + 0.06) * size, y + 0.44 * size),
                ),
                white.darker(0.015 * row),
                lift=3,
            ),
            Cut(
                rectangle(
                    x + (left + 0.16) * size,
                    y + 0.12 * size,
                    (right - left - 0.5) * size,
                    0.2 * size,
                    radius=0.05 * size,
                ),
                pane,
                edge=0,
                lit=falls,
            ),
        ]
    return [
        *records,
        Cut(_hull(x, base, size, sheer=0.2), white, lift=5),
        line(
            [
                (x - 2.3 * size, base + 0.3 * size),
                (x, base + 0.26 * size),
                (x + 2.4 * size, base + 0.5 * size),
            ],
            band,
            0.13 * size,
            curved=True,
        ),
        *((glow(x, base + 1.2 * size, 2.4 * size, LAMP, 0.30),) if designer.air.lamps else ()),
    ]


def hovership(designer: Designer, name: str, x: float, base: float, size: float) -> list[Record]:
    """A shell that hangs over the water upon its own light."""
    skin, light = designer.paint(0.70, 0.02, 238), neon(designer, name, "hull")
    share = 1.0 if designer.air.lamps else 0.6
    y = base + 1.0 * size
    body = smooth(
        [
            (x - 2.6 * size, y + 0.30 * size),
            (x - 1.7 * size, y - 0.22 * size),
            (x + 1.5 * size, y - 0.26 * size),
            (x + 3.0 * size, y + 0.22 * size),
            (x + 1.4 * size, y + 0.72 * size),
            (x - 1.2 * size, y + 0.80 * size),
        ],
        tension=0.36,
    )
    dome = smooth(
        [
            (x - 0.7 * size, y + 0.68 * size),
            (x - 0.4 * size, y + 1.22 * size),
            (x + 0.5 * size, y + 1.18 * size),
            (x + 1.1 * size, y + 0.66 * size),
        ],
        tension=0.35,
    )
    return [
        Cut(
            ellipse(x, base - 0.12 * size, 2.0 * size, 0.12 * size),
            light.clear(0.5 * share),
            edge=0,
            lit=False,
        ),
        glow(x, y - 0.6 * size, 1.9 * size, light, 0.34 * share),
        Cut(dome, light.lighter(0.08).clear(0.85), lift=2, lit=False),
        Cut(body, skin, lift=6),
        Cut(
            polygon(
                (
                    (x - 2.2 * size, y + 0.22 * size),
                    (x + 2.5 * size, y + 0.20 * size),
                    (x + 2.3 * size, y + 0.30 * size),
                    (x - 2.0 * size, y + 0.33 * size),
                )
            ),
            light,
            edge=0,
            lit=False,
        ),
        *(
            disc(
                x + (0.62 * n - 1.2) * size,
                y + 0.02 * size,
                0.07 * size,
                None,
                Colour(0.93, 0.05, 85),
                lift=0,
                lit=False,
            )
            for n in range(5)
        ),
        sheet(
            (
                (x - 2.3 * size, y + 0.4 * size),
                (x - 2.9 * size, y + 1.2 * size),
                (x - 2.2 * size, y + 1.15 * size),
                (x - 1.5 * size, y + 0.66 * size),
            ),
            skin.darker(0.06),
            lift=4,
        ),
    ]
