"""Lamps and lanterns, and what they throw on the wall behind them."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Point, ellipse, rectangle, smooth
from yingxi.stage.place import Pool
from yingxi.stage.sets.abroad import lamp_abroad
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.of_arabia import bracket_lamp
from yingxi.stage.sets.of_old import oil_lamp, post_lantern
from yingxi.stage.sets.to_come import arc_of_light, hanging_ring, orb
from yingxi.stage.sets.trade_of_old import candle_ring


def halo(
    designer: Designer, x: float, y: float, radius: float, *, strength: float = 0.26, colour: Colour = LAMP
) -> list[Record]:
    """The light a lamp throws on what is behind it; nothing while it is not lit."""
    if not designer.air.lamps:
        return []
    share = 1.0 if designer.air.hour == "night" else 0.75
    return [
        glow(x, y, radius, colour.darker(0.12), strength * share, blend="plus"),
        glow(x, y, radius * 0.4, colour, strength * share * 0.7, blend="plus"),
    ]


def pool(
    designer: Designer, x: float, y: float, z: float, radius: float, strength: float, *, colour: Colour = LAMP
) -> tuple[Pool, ...]:
    """A lit lamp's light on people."""
    if not designer.air.lamps:
        return ()
    return (Pool(x, y, z, radius, colour, strength * (1.0 if designer.air.hour == "night" else 0.7)),)


LIT_SHADE = Colour(0.90, 0.085, 82)


def lit(designer: Designer, dark: Colour, bright: Colour = LIT_SHADE) -> tuple[Colour, bool]:
    """A shade's colour, and whether the light falls on it (True) or it glows by itself."""
    return (bright, False) if designer.air.lamps else (dark, True)


def table_lamp(
    designer: Designer, x: float, base: float, height: float, *, hue: float = 75.0
) -> list[Record]:
    """A turned foot under a pleated shade."""
    if designer.ancient or designer.japanese:
        return oil_lamp(designer, x, base, height)
    if designer.future:
        return orb(designer, x, base + height * 0.75, height * 0.2, foot=base)
    shade, falls = lit(designer, designer.paint(0.78, 0.05, hue))
    foot = designer.paint(0.46, 0.05, 45)
    low, top = base + height * 0.52, base + height
    wide, narrow = height * 0.36, height * 0.21
    body = smooth(
        [
            (x - height * 0.14, base),
            (x - height * 0.12, base + height * 0.05),
            (x - height * 0.035, base + height * 0.10),
            (x - height * 0.075, base + height * 0.28),
            (x - height * 0.03, base + height * 0.46),
            (x + height * 0.03, base + height * 0.46),
            (x + height * 0.075, base + height * 0.28),
            (x + height * 0.035, base + height * 0.10),
            (x + height * 0.12, base + height * 0.05),
            (x + height * 0.14, base),
        ],
        tension=0.35,
    )
    records: list[Record] = [
        Cut(body, foot, lift=4),
        Cut(
            sheet(
                ((x - wide, low), (x + wide, low), (x + narrow, top), (x - narrow, top)), shade, lift=0
            ).path,
            shade,
            lift=5,
            lit=falls,
            grain=0.5,
        ),
    ]
    records += [
        (line(((x + wide * share, low + 0.01), (x + narrow * share, top - 0.01)), shade.darker(0.05), 0.005))
        for share in (-0.66, -0.33, 0.0, 0.33, 0.66)
    ]
    records.append(
        Cut(rectangle(x - wide, low, wide * 2, height * 0.035), shade.darker(0.10), edge=0, lit=falls)
    )
    return records


def pendant(
    designer: Designer, x: float, y: float, radius: float, *, top: float, hue: float = 75.0
) -> list[Record]:
    """A lamp on a cord from the ceiling at `top`."""
    if own := lamp_abroad(designer, x, y, radius, top=top):
        return own
    if designer.ancient and designer.western:
        return candle_ring(designer, x, y, radius, top=top)
    if designer.ancient:
        return lantern(designer, x, y - radius * 0.3, radius * 1.3, cord=top - y)
    if designer.future:
        return hanging_ring(designer, x, y, radius, top=top)
    shade, falls = lit(designer, designer.paint(0.72, 0.05, hue))
    records: list[Record] = [line(((x, y), (x, top)), designer.paint(0.30, 0.02, 280), 0.012)]
    if designer.air.lamps:
        records.append(
            # Of the bulb one sees what the shade leaves free: a whole one would be a second lamp under the first.
            Cut(
                ellipse(x, y - radius * 0.53, radius * 0.46, radius * 0.10),
                Colour(0.96, 0.06, 90),
                edge=0,
                lit=False,
            )
        )
    dome = smooth(
        [
            (x - radius, y - radius * 0.55),
            (x - radius * 0.78, y - radius * 0.05),
            (x - radius * 0.2, y + radius * 0.22),
            (x + radius * 0.2, y + radius * 0.22),
            (x + radius * 0.78, y - radius * 0.05),
            (x + radius, y - radius * 0.55),
            (x, y - radius * 0.48),
        ],
        tension=0.32,
    )
    records.append(Cut(dome, shade, lift=6, lit=falls, grain=0.6))
    records.append(
        panel(
            x - radius * 0.14,
            y + radius * 0.2,
            radius * 0.28,
            radius * 0.18,
            designer.paint(0.36, 0.03, 50),
            lift=2,
        )
    )
    return records


def lantern(
    designer: Designer, x: float, y: float, size: float, *, hue: float = 28.0, cord: float = 0.0
) -> list[Record]:
    """A round paper lantern with ribs, caps and tassel, hung `cord` metres below (x, y + cord)."""
    red = designer.paint(0.56, 0.115, hue)
    skin, falls = lit(designer, red, Colour(0.70, 0.135, hue + 12))
    gold = designer.paint(0.78, 0.085, 85)
    half = size * 0.62
    records: list[Record] = []
    if cord > 0:
        records.append(
            line(((x, y + size * 0.5), (x, y + cord)), designer.paint(0.30, 0.03, 40), size * 0.03)
        )
    records += [
        line(((x, y - size * 0.6), (x, y - size * 1.0)), designer.paint(0.62, 0.10, 50), size * 0.05),
        sheet(
            (
                (x - size * 0.05, y - size * 0.72),
                (x + size * 0.05, y - size * 0.72),
                (x + size * 0.08, y - size * 1.12),
                (x - size * 0.08, y - size * 1.12),
            ),
            designer.paint(0.64, 0.10, 40),
            lift=1,
            stray=0.001,
        ),
    ]
    body = smooth(
        [
            (x - size * 0.25, y - size * 0.5),
            (x - half, y - size * 0.2),
            (x - half, y + size * 0.2),
            (x - size * 0.25, y + size * 0.5),
            (x + size * 0.25, y + size * 0.5),
            (x + half, y + size * 0.2),
            (x + half, y - size * 0.2),
            (x + size * 0.25, y - size * 0.5),
        ],
        tension=0.48,
    )
    records.append(Cut(body, skin, lift=4, lit=falls, grain=0.6))
    if designer.air.lamps:
        records.append(glow(x, y - size * 0.06, size * 0.52, Colour(0.92, 0.11, 75), 0.55, blend="over"))
    for share in (-0.62, -0.22, 0.22, 0.62):
        points: list[Point] = [
            (x + half * share * (0.45 + 0.55 * sin(pi * n / 6)), y - size * 0.5 + size * n / 6)
            for n in range(7)
        ]
        records.append(line(points, skin.darker(0.09), size * 0.018, curved=True))
    for side in (-1, 1):
        records.append(
            Cut(
                rectangle(
                    x - size * 0.27,
                    y + side * size * 0.5 - size * 0.05,
                    size * 0.54,
                    size * 0.1,
                    radius=size * 0.02,
                ),
                gold,
                lift=1.5,
            )
        )
    return records


def string_of_lanterns(
    designer: Designer, name: str, start: Point, end: Point, count: int, size: float, *, sag: float = 0.5
) -> list[Record]:
    """Lanterns on a sagging cord, spaced by hand."""

    def at(share: float) -> Point:
        return start[0] + (end[0] - start[0]) * share, start[1] + (
            end[1] - start[1]
        ) * share - sag * 4 * share * (1 - share)

    records: list[Record] = [
        line([at(n / 12) for n in range(13)], designer.paint(0.30, 0.03, 300), 0.018, curved=True)
    ]
    for n in range(count):
        share = (n + 0.5 + designer.between(-0.16, 0.16, name, n)) / count
        x, y = at(share)
        records += halo(designer, x, y - size * 0.7, size * 3.0, strength=0.16, colour=Colour(0.78, 0.12, 45))
        records += lantern(designer, x, y - size * 0.72, size * designer.between(0.9, 1.08, name, n, "size"))
    return records


def street_lamp(designer: Designer, x: float, height: float, *, arm: float = 0.5) -> list[Record]:
    """An iron post with a scroll and one hanging lamp."""
    if designer.arab:
        return bracket_lamp(designer, x, height)
    if designer.ancient or designer.japanese or designer.african:
        return post_lantern(designer, x, height)
    if designer.future:
        return arc_of_light(designer, x, height)
    iron = designer.paint(0.36, 0.025, 265)
    glass, falls = lit(designer, designer.paint(0.80, 0.03, 90), Colour(0.93, 0.09, 85))
    end, top = x + arm, height
    records: list[Record] = [
        sheet(((x - 0.10, 0), (x + 0.10, 0), (x + 0.065, 0.28), (x - 0.065, 0.28)), iron, lift=4),
        sheet(((x - 0.042, 0.26), (x + 0.042, 0.26), (x + 0.03, top), (x - 0.03, top)), iron, lift=5),
        panel(x - 0.07, 0.9, 0.14, 0.05, iron.lighter(0.05), lift=2),
        line([(x, top - 0.04), (x + arm * 0.4, top + 0.12), (end, top + 0.02)], iron, 0.045, curved=True),
        line(
            [(x, top - 0.42), (x + arm * 0.45, top - 0.3), (x + arm * 0.5, top + 0.02)],
            iron,
            0.028,
            curved=True,
        ),
        disc(x, top + 0.04, 0.055, None, iron.lighter(0.04), lift=2),
    ]
    records.append(
        sheet(
            (
                (end - 0.10, top - 0.36),
                (end + 0.10, top - 0.36),
                (end + 0.15, top - 0.08),
                (end - 0.15, top - 0.08),
            ),
            iron.darker(0.02),
            lift=3,
        )
    )
    body = sheet(
        (
            (end - 0.085, top - 0.34),
            (end + 0.085, top - 0.34),
            (end + 0.128, top - 0.10),
            (end - 0.128, top - 0.10),
        ),
        glass,
    ).path
    records.append(Cut(body, glass, lift=0, lit=falls, edge=0.4, grain=0.4))
    records += [
        line(((end, top - 0.34), (end, top - 0.09)), iron, 0.014),
        sheet(
            (
                (end - 0.19, top - 0.09),
                (end + 0.19, top - 0.09),
                (end + 0.05, top + 0.05),
                (end - 0.05, top + 0.05),
            ),
            iron,
            lift=3,
        ),
    ]
    return records
