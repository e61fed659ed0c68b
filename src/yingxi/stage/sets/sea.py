"""Open water as one card: deep far off, the sky's colours on it, flecks of waves in families, a road of light under the
sun or moon."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Wash
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.sets.designer import Designer


def sea_paint(designer: Designer) -> Colour:
    zenith, middle, _ = designer.air.sky
    return middle.mixed(zenith, 0.5).mixed(designer.paint(0.55, 0.065, 228), 0.5)


def sea(designer: Designer, top: float, *, shine: float | None = None, waves: int = 44) -> list[Record]:
    """Water whose horizon lies `top` metres up, at a depth of some 70 m; `shine` is where light lies on it."""
    _, middle, horizon = designer.air.sky
    deep = sea_paint(designer)
    body = rectangle(-130, -80, 260, 80 + top)
    records: list[Record] = [
        Cut(body, deep, edge=0.3, lit=False),
        Wash(
            body,
            (0, top),
            (0, top - 14),
            (
                (0, horizon.mixed(deep, 0.35).clear(0.9)),
                (0.3, middle.clear(0.35)),
                (1, deep.darker(0.06).clear(0.8)),
            ),
            lit=False,
        ),
    ]
    fleck = horizon.lighter(0.05)
    for n in range(waves):
        family = n // 4
        depth = designer.between(0.02, 1, "sea", family) ** 1.7
        x = designer.between(-60, 60, "sea", family, "x") + designer.between(-6, 6, "sea", n)
        y = top - 0.25 - 13 * depth + designer.between(-0.3, 0.3, "sea", n, "y")
        wide, high = 1.4 + 5.0 * depth, 0.05 + 0.14 * depth
        path = polygon(((x, y), (x + wide, y), (x + wide * 0.84, y + high), (x + wide * 0.2, y + high * 0.8)))
        records.append(Cut(path, fleck.clear(0.45), edge=0, lit=False))
    if shine is not None and not designer.air.overcast:
        for n in range(16):
            share = n / 15
            across = (1.0 + 2.6 * share) * (0.75 + 0.25 * sin(2.3 * n))
            records.append(
                Cut(
                    ellipse(
                        shine + 1.1 * share * sin(1.9 * n),
                        top - 0.3 - 11 * share**1.4,
                        across,
                        0.08 + 0.14 * share,
                    ),
                    horizon.lighter(0.09).clear(0.62 - 0.25 * share),
                    edge=0,
                    lit=False,
                )
            )
    return records
