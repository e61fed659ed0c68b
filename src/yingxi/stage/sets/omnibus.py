"""A bus from the side, which faces left: windows with people in them, a door, a board with the line's number."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, panel
from yingxi.stage.sets.designer import Designer

LONG, TALL, FLOOR = 7.4, 2.62, 0.34
PANES, PANE = 5, 1.02


def omnibus(designer: Designer, x: float) -> list[Record]:
    """The bus whose middle stands at `x`."""
    hue = designer.one_of((25.0, 150.0, 240.0), "bus", "paint")
    body, cream = designer.paint(0.52, 0.09, hue), designer.paint(0.84, 0.03, 85)
    dark, left = designer.paint(0.26, 0.012, 270), x - LONG / 2
    lit = designer.air.lamps
    glass = Colour(0.90, 0.08, 82) if lit else designer.paint(0.70, 0.03, 230)
    round_front = 0.9 if designer.future else 0.34 if designer.thirties else 0.16
    records: list[Record] = [
        Cut(rectangle(left, FLOOR, LONG, TALL, radius=round_front), body, lift=9),
        panel(left + 0.06, FLOOR + 1.02, LONG - 0.12, 1.12, cream, lift=0),
        panel(left + 0.30, FLOOR + TALL - 0.02, LONG - 0.6, 0.09, body.darker(0.08), lift=2),
    ]
    door = left + 0.34
    records += [
        panel(door, FLOOR + 0.08, 0.86, 2.16, body.darker(0.10), lift=3),
        *(
            Cut(
                rectangle(door + 0.06 + 0.40 * n, FLOOR + 0.18, 0.34, 1.98, radius=0.05),
                glass,
                edge=0,
                lit=not lit,
            )
            for n in range(2)
        ),
    ]
    for n in range(PANES):
        at = left + 1.42 + n * (PANE + 0.16)
        records += [
            Cut(
                rectangle(at - 0.04, FLOOR + 1.06, PANE + 0.08, 1.04, radius=0.09), body.darker(0.06), lift=2
            ),
            Cut(rectangle(at, FLOOR + 1.10, PANE, 0.96, radius=0.07), glass, edge=0, lit=not lit),
        ]
        if designer.between(0, 1, "bus passenger", n) < 0.6:
            records += _passenger(designer, n, at + PANE * designer.between(0.3, 0.7, "bus sits", n))
    records += [
        Cut(rectangle(left + 1.45, FLOOR + TALL - 0.38, 1.3, 0.26, radius=0.04), dark, lift=2),
        *(
            panel(left + 1.55 + 0.24 * n, FLOOR + TALL - 0.30, 0.15, 0.10, Colour(0.86, 0.12, 78), lift=0)
            for n in range(4)
        ),
        fade(
            rectangle(left, FLOOR, LONG, TALL),
            (0, FLOOR),
            (0, FLOOR + TALL),
            Colour(0.14, 0.04, 285),
            0.30,
            0.0,
        ),
    ]
    for at in (left + 1.55, left + LONG - 1.55):
        records += [
            disc(at, FLOOR + 0.02, 0.52, None, body.darker(0.16), lift=1),
            disc(at, FLOOR + 0.06, 0.42, None, dark, lift=3),
            disc(at, FLOOR + 0.06, 0.20, None, cream.darker(0.2), lift=1),
        ]
    records.append(disc(left + 0.10, FLOOR + 0.52, 0.07, 0.11, Colour(0.95, 0.07, 92), lift=2, lit=not lit))
    if lit:
        records.append(glow(left - 0.3, FLOOR + 0.5, 1.6, Colour(0.90, 0.09, 82), 0.5))
    return records


def _passenger(designer: Designer, number: int, x: float) -> list[Record]:
    """Somebody behind a pane, from the shoulders up."""
    coat = designer.paint(0.42, 0.05, designer.between(0, 360, "bus coat", number))
    sill = FLOOR + 1.10
    shoulders = [(x - 0.25, sill), (x - 0.19, sill + 0.28), (x, sill + 0.36), (x + 0.19, sill + 0.28)]
    return [
        Cut(smooth([*shoulders, (x + 0.25, sill)], tension=0.4), coat, edge=0.3),
        disc(x, sill + 0.50, 0.135, None, designer.paint(0.64, 0.05, 55), lift=0),
    ]
