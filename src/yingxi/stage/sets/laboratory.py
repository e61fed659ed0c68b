"""The laboratory: a hood, a board of formulas, shelves of reagents, a long bench of steel and glass."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import tiles, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.glassware import (
    LIQUIDS,
    conical_flask,
    fume_hood,
    microscope,
    molecule,
    reagents,
    round_flask,
    tube_rack,
)
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.openings import Box, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.rooms import COOL, ceiling, dado, poster, tube_light
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade

_WINDOW: Box = (2.3, 1.1, 1.7, 1.35)
_TOP = 0.92


def laboratory(designer: Designer) -> Place:
    """A teaching laboratory; the bench runs behind the players."""
    lab = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    steel = lab.paint(0.44, 0.03, 255)
    first, seat = wooden_chair(lab, "stool", -1.55, 5.45, steel, facing=1, stool=True, height=0.48)
    second, other = wooden_chair(lab, "second stool", 1.55, 5.5, steel, facing=-1, stool=True, height=0.48)
    ground: list[Record] = list(
        tiles(lab, WALL, lab.paint(0.66, 0.02, wall_hue(lab)), size=0.62, checked=True)
    )
    ground += window_light(lab, _WINDOW[0], _WINDOW[0] + _WINDOW[2], WALL, 1.7, slant=-1.4)
    shade = Colour(0.14, 0.04, lab.air.light.shadow.hue)
    ground += [Soft(ellipse(-0.2, 6.4, 3.2, 0.16), shade.clear(0.40), 9)]
    return Place(
        cards=(*green_outlook(lab, _WINDOW), _back(lab), _bench(lab), *first, *second, _front(lab)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lab.air.light,
        haze=lab.air.haze,
        backdrop=_upper(lab),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(*pool(lab, -0.2, 2.5, 5.8, 3.4, 0.38, colour=COOL), *window_pool(lab, _WINDOW)),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.64, chroma=0.026)


def _back(designer: Designer) -> Card:
    paint = _upper(designer)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += dado(paint.darker(0.10), 0.9) + wall_shade(designer, _WINDOW)
    records += _board(designer) + _table_of_elements(designer)
    records += window(designer, _WINDOW, designer.paint(0.80, 0.012, 220), columns=2, rows=2)
    records += _shelves(designer)
    records += poster(designer, "cells", -5.4, 1.25, 0.7, 0.95, 165) + fume_hood(designer, -4.45, 1.55)
    records += ceiling(designer, 3.05, paint.darker(0.09))
    for x in (-3.3, -0.6, 2.1):
        records += tube_light(designer, x, 3.0, 1.8)
    return Card("wall", WALL, tuple(records))


def _board(designer: Designer) -> list[Record]:
    """A white board: a curve over axes, a ring of six, lines of a hand."""
    white, pen = designer.paint(0.82, 0.008, 220), designer.paint(0.46, 0.10, 255)
    red = designer.paint(0.56, 0.12, 25)
    left, bottom, width, height = -2.5, 1.22, 2.35, 1.22
    curve = [(left + 0.25 + 0.12 * k, bottom + 0.25 + 0.42 * (k / 6) ** 2 / (1 + 0.14 * k)) for k in range(8)]
    records: list[Record] = [
        panel(
            left - 0.05, bottom - 0.05, width + 0.10, height + 0.10, designer.paint(0.58, 0.012, 240), lift=6
        ),
        Cut(rectangle(left, bottom, width, height), white, edge=0),
        line(
            ((left + 0.2, bottom + 1.0), (left + 0.2, bottom + 0.2), (left + 1.2, bottom + 0.2)), pen, 0.014
        ),
        line(curve, red, 0.020, curved=True),
        panel(left + 0.3, bottom - 0.09, width - 0.6, 0.045, designer.paint(0.66, 0.012, 240), lift=4),
        *(
            panel(left + 0.5 + 0.2 * n, bottom - 0.05, 0.13, 0.025, designer.paint(0.56, 0.11, hue), lift=1)
            for n, hue in enumerate((255, 25, 150))
        ),
    ]
    records += [
        line(
            (
                (left + 0.3, bottom + 1.02 - 0.11 * n),
                (left + 0.3 + 0.3 * (2 - n % 2), bottom + 1.02 - 0.11 * n),
            ),
            pen.lighter(0.06),
            0.012,
        )
        for n in range(2)
    ]
    records += molecule(designer, left + 1.74, bottom + 0.70, 0.19)
    return [*records, lettered("H2O + CO2", left + 1.72, bottom + 0.20, 0.13, pen)]


def _table_of_elements(designer: Designer) -> list[Record]:
    """The elements as a chart of coloured squares."""
    left, bottom, size = 0.36, 1.36, 0.088
    records: list[Record] = [
        panel(left - 0.09, bottom - 0.12, 18 * size + 0.16, 0.98, designer.paint(0.88, 0.012, 90), lift=4)
    ]
    for row in range(7):
        for column in range(18):
            if (row == 0 and 0 < column < 17) or (row in (1, 2) and 1 < column < 12):
                continue
            group = 0 if column < 2 else 1 if column < 12 else 2 if column < 17 else 3
            paint = designer.paint(
                0.68 - 0.03 * ((row + column) % 2), 0.085, (28.0, 85.0, 155.0, 255.0)[group]
            )
            records.append(
                Cut(
                    rectangle(
                        left + size * column, bottom + size * 1.1 * (6 - row), size * 0.86, size * 0.96
                    ),
                    paint,
                    edge=0,
                )
            )
    return records


def _shelves(designer: Designer) -> list[Record]:
    """Two shelves of reagents at the right, beyond the window."""
    wood = designer.paint(0.58, 0.05, 65)
    records: list[Record] = [panel(4.3, 0.3, 1.7, 2.4, wood.darker(0.10), lift=6)]
    for n, y in enumerate((0.4, 0.95, 1.5, 2.05)):
        records += reagents(designer, f"shelf {n}", 4.38, y + 0.03, 1.54, 0.42)
        records.append(panel(4.3, y - 0.01, 1.7, 0.05, wood.lighter(0.04), lift=4))
    return records


def _bench(designer: Designer) -> Card:
    """The long bench: drawers, two sinks' taps, glass of many colours, a microscope, a screen that draws a wave."""
    steel, front = designer.paint(0.74, 0.012, 230), designer.paint(0.50, 0.05, wall_hue(designer))
    left, width = -2.75, 5.0
    records: list[Record] = [panel(left + 0.08, 0.08, width - 0.16, _TOP - 0.12, front, lift=7)]
    for n in range(6):
        x = left + 0.16 + (width - 0.3) * n / 6
        records += [
            panel(x, 0.14, width / 6 - 0.13, 0.46, front.lighter(0.035), lift=2),
            panel(x, 0.64, width / 6 - 0.13, 0.15, front.lighter(0.05), lift=2),
            line(((x + 0.24, 0.72), (x + 0.42, 0.72)), steel, 0.022),
        ]
    records += [
        panel(left, _TOP - 0.06, width, 0.07, steel, lift=6),
        Cut(rectangle(left, _TOP - 0.012, width, 0.014), steel.lighter(0.10), edge=0),
    ]
    for x in (-1.0, 1.35):
        records += [
            line(
                [(x, _TOP), (x, _TOP + 0.30), (x + 0.09, _TOP + 0.38), (x + 0.18, _TOP + 0.30)],
                steel.darker(0.05),
                0.032,
                curved=True,
            ),
            disc(x - 0.07, _TOP + 0.05, 0.03, None, designer.paint(0.56, 0.10, 25), lift=2),
        ]
    for n, (x, tall) in enumerate(((-2.45, 0.34), (-2.15, 0.26), (0.30, 0.30), (0.56, 0.38), (1.0, 0.24))):
        records += conical_flask(designer, x, _TOP, tall, LIQUIDS[n])
    records += round_flask(designer, -1.62, _TOP, 0.36, 20.0) + tube_rack(designer, -0.62, _TOP, 6)
    records += microscope(designer, 1.85, _TOP, 0.46, facing=-1)
    return Card("bench", 6.5, tuple(records), moving=partial(_bubbles, designer.setting.seed))


def _bubbles(seed: int, frame: int) -> DisplayList:
    """Bubbles that rise in the flask over the flame."""
    records: list[Record] = []
    for n in range(5):
        share = (frame / 36 + n * 0.2 + (seed % 7) * 0.03) % 1.0
        records.append(
            disc(
                -1.66 + 0.035 * (n % 3),
                _TOP + 0.24 + 0.11 * share,
                0.012 * (1 - 0.3 * share),
                None,
                Colour(0.95, 0.03, 80, 0.7 * (1 - share)),
                lift=0,
                lit=False,
            )
        )
    records.append(glow(-1.62, _TOP + 0.15, 0.13 + 0.01 * (frame % 3), Colour(0.80, 0.10, 250), 0.35))
    return tuple(records)


def _front(designer: Designer) -> Card:
    """Two flasks on the corner of a near table, lower right."""
    steel = designer.paint(0.60, 0.012, 235)
    records: list[Record] = [panel(1.15, 0.22, 1.3, 0.10, steel, lift=6)]
    records += conical_flask(designer, 1.42, 0.32, 0.40, 205.0) + conical_flask(
        designer, 1.72, 0.32, 0.30, 320.0
    )
    return Card("foreground flasks", 2.5, tuple(records), blur=5.0)
