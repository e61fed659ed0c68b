"""Houses of today and of times to come: blocks with balconies over shops of glass, towers of neon."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.signs import column, lettered
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.townhouses import pane, shop_name


def block(designer: Designer, name: str, left: float, width: float, storeys: int) -> list[Record]:
    """A house of today: a shop of glass with a sign of light, balconies and boxes of cooling, even windows."""
    body = designer.paint(
        *designer.one_of(
            ((0.70, 0.02, 80), (0.62, 0.03, 245), (0.66, 0.045, 40), (0.58, 0.02, 265), (0.72, 0.03, 150)),
            name,
            "body",
        )
    )
    frame = designer.paint(0.40, 0.015, 260)
    ground, storey = 2.75, 1.75
    top = ground + storey * storeys
    records: list[Record] = [
        panel(left + width * 0.6, top, 0.9, 0.7, body.darker(0.08), lift=3),
        panel(left, 0, width, top, body, lift=8),
        panel(left - 0.05, top - 0.1, width + 0.1, 0.2, body.darker(0.06), lift=4),
    ]
    columns = max(2, round(width / 1.45))
    for row in range(storeys):
        for bay in range(columns):
            wide = width / columns * 0.62
            x, y = left + width * (bay + 0.5) / columns - wide / 2, ground + storey * row + 0.35
            records += pane(designer, f"{name} {row} {bay}", x, y, wide, 1.0, frame.lighter(0.25), bars=False)
            records.append(panel(x + wide * 0.5 - 0.015, y, 0.03, 1.0, frame.lighter(0.2), lift=1))
            if designer.between(0, 1, name, row, bay, "box") < 0.35:
                records += [
                    panel(x + wide * 0.2, y - 0.34, 0.5, 0.30, designer.paint(0.80, 0.01, 230), lift=4),
                    disc(x + wide * 0.2 + 0.2, y - 0.19, 0.10, None, frame.lighter(0.12), lift=1),
                ]
            elif designer.between(0, 1, name, row, bay, "balcony") < 0.4:
                records += [
                    panel(x - 0.12, y - 0.12, wide + 0.24, 0.07, body.darker(0.1), lift=5),
                    *(
                        line(
                            (
                                (x - 0.1 + (wide + 0.2) * k / 7, y - 0.08),
                                (x - 0.1 + (wide + 0.2) * k / 7, y + 0.34),
                            ),
                            frame,
                            0.02,
                        )
                        for k in range(8)
                    ),
                    line(((x - 0.12, y + 0.34), (x + wide + 0.12, y + 0.34)), frame, 0.03),
                ]
    inside = Colour(0.92, 0.06, 85) if designer.air.lamps else designer.paint(0.72, 0.03, 90)
    hue = designer.between(0, 360, name, "sign")
    sign = Colour(0.66, 0.13, hue) if designer.air.lamps else designer.paint(0.56, 0.11, hue)
    records += [
        Cut(rectangle(left + 0.15, 0.08, width - 0.3, 2.0), inside, edge=0, lit=not designer.air.lamps),
        *(
            Cut(
                rectangle(
                    left + 0.3 + 0.42 * k, 0.1, 0.3, designer.between(0.5, 1.2, name, "shelf", k), radius=0.03
                ),
                designer.paint(0.60, 0.08, designer.between(0, 360, name, "ware", k)).clear(0.85),
                edge=0.3,
            )
            for k in range(int((width - 0.6) / 0.42))
        ),
        *(panel(left + 0.12 + (width - 0.3) * k / 3, 0.05, 0.06, 2.05, frame, lift=3) for k in range(4)),
        panel(left + 0.05, 2.10, width - 0.1, 0.55, sign, lift=6),
        lettered(shop_name(designer, name, "name"), left + width / 2, 2.37, 0.34, Colour(0.96, 0.02, 90)),
    ]
    if designer.air.lamps:
        records += [
            glow(left + width / 2, 2.35, width * 0.7, sign, 0.26),
            glow(left + width / 2, 0.9, width * 0.6, Colour(0.92, 0.07, 82), 0.22),
        ]
    return [
        *records,
        fade(rectangle(left, 0, width, 1.6), (0, 0), (0, 1.5), Colour(0.14, 0.04, 285), 0.16, 0.0),
    ]


def neon_block(designer: Designer, name: str, left: float, width: float, storeys: int) -> list[Record]:
    """A house of the future: dark ribs and glass, upright signs of light, pipes, an opening that glows."""
    body = designer.paint(0.50, 0.035, designer.one_of((265.0, 230.0, 300.0), name, "body"))
    first, second = neon(designer, name, "first"), neon(designer, name, "second")
    top = 2.8 + 1.8 * storeys
    dusk = {"dawn": 0.5, "day": 0.42, "dusk": 0.9, "night": 1.1}[designer.air.hour]
    records: list[Record] = [
        Cut(
            smooth(
                [
                    (left, 0),
                    (left, top * 0.94),
                    (left + width * 0.12, top),
                    (left + width * 0.88, top),
                    (left + width, top * 0.94),
                    (left + width, 0),
                ],
                tension=0.12,
            ),
            body,
            lift=8,
        ),
        *(
            panel(left + width * k / 5 - 0.04, 0, 0.09, top * 0.97, body.darker(0.07), lift=3)
            for k in range(1, 5)
        ),
    ]
    for row in range(storeys * 2):
        y = 2.95 + 0.88 * row
        for k in range(5):
            roll = designer.between(0, 1, name, row, k)
            if roll < 0.55:
                light = Colour(0.84, 0.06, 85) if roll < 0.3 else first.darker(0.08)
                records.append(
                    Cut(
                        rectangle(left + width * k / 5 + 0.10, y, width / 5 - 0.2, 0.34),
                        light.clear(min(1.0, dusk)) if roll < 0.42 else body.lighter(0.10),
                        edge=0,
                        lit=roll >= 0.42,
                    )
                )
    records += [
        Cut(
            rectangle(left + 0.3, 0.05, width - 0.6, 2.1, radius=0.25),
            second.darker(0.22).clear(0.9),
            lift=3,
            lit=False,
        ),
        Cut(
            rectangle(left + 0.45, 0.05, width - 0.9, 1.9, radius=0.2),
            second.mixed(Colour(0.9, 0.05, 80), 0.4).clear(0.65),
            edge=0,
            lit=False,
        ),
        glow(left + width / 2, 1.0, width * 0.75, second, 0.34 * dusk),
    ]
    x = left + width * designer.one_of((0.08, 0.78), name, "side")
    text = shop_name(designer, name, "name")
    size = 0.44
    high = size * 1.3 * len(text) + 0.35
    records += [
        Cut(rectangle(x - 0.36, top * 0.80 - high, 0.72, high, radius=0.08), body.darker(0.14), lift=6),
        Cut(
            rectangle(x - 0.31, top * 0.80 - high + 0.05, 0.62, high - 0.1, radius=0.06).joined(
                rectangle(x + 0.27, top * 0.80 - high + 0.09, -0.54, high - 0.18, radius=0.05)
            ),
            first,
            edge=0,
            lit=False,
        ),
        *column(text, x, top * 0.80 - 0.15, size, first.lighter(0.12)),
        glow(x, top * 0.80 - high / 2, 1.5, first, 0.36 * dusk),
    ]
    records += [
        line(((left + width * 0.5, 2.4), (left + width * 0.5, top * 0.9)), body.darker(0.1), 0.10),
        *(
            line(
                [(left - 0.1, y), (left + width * 0.4, y + 0.1 * sin(y)), (left + width + 0.1, y - 0.05)],
                second.clear(min(1.0, 0.7 * dusk)),
                0.035,
            )
            for y in (2.55, top * 0.93)
        ),
        *(
            line(
                ((left + 0.2 + 0.3 * k, top), (left + 0.2 + 0.3 * k, top + 0.5 + 0.3 * sin(pi * k / 3))),
                body,
                0.03,
            )
            for k in range(4)
        ),
    ]
    return [
        *records,
        fade(rectangle(left, 0, width, 1.6), (0, 0), (0, 1.5), Colour(0.14, 0.04, 285), 0.16, 0.0),
    ]
