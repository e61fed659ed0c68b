"""Walls of a room, with wainscot, rails and paper; they stand at 7 m and reach beyond every frame."""

from collections.abc import Sequence
from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.sets.abroad import abroad, beams_abroad, dado_abroad, paint_abroad
from yingxi.stage.sets.cutting import fade, glow, line, panel, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.period_walls import light_rail, old_beams, old_dado, own_paint, plain_dado, smooth_dado

WALL = 7.0
HALF = 9.0
TOP = 5.2
FRIEZE = 0.30
"""Metres of a wall between its picture rail and the ceiling."""


# Lightness and chroma of a middling wall.
MIDDLING = (0.60, 0.048)
# Lightness more or less, chroma's share, hue: colours that a wall is painted and that wood stands out from.
WALL_PAINTS = (
    (0.02, 1.15, 22.0), (0.05, 1.20, 82.0), (0.03, 0.95, 135.0), (0.00, 1.00, 165.0), (-0.02, 1.10, 200.0),
    (0.01, 1.05, 235.0), (-0.01, 0.95, 275.0), (0.00, 0.95, 320.0), (0.03, 1.00, 355.0),
)  # fmt: skip


def plain_wall(hue: float) -> Colour:
    """The daylight paint of a middling wall of a set of that hue, in degrees."""
    more, share, own = WALL_PAINTS[int(hue % 360 / 360 * len(WALL_PAINTS))]
    return Colour(MIDDLING[0] + more, MIDDLING[1] * share, own)


def wall_hue(designer: Designer) -> float:
    """The hue that the walls of this place have: the nearest that suits a wall."""
    return WALL_PAINTS[int(designer.setting.hue % 360 / 360 * len(WALL_PAINTS))][2]


def wall_paint(designer: Designer, *, lightness: float = MIDDLING[0], chroma: float = MIDDLING[1]) -> Colour:
    """The wall's own colour, chosen by the place's hue. `lightness` and `chroma` are those of a middling wall."""
    own = paint_abroad(designer, lightness) or own_paint(designer, lightness)
    if own is not None:
        return own
    more, share, hue = WALL_PAINTS[int(designer.setting.hue % 360 / 360 * len(WALL_PAINTS))]
    return designer.paint(lightness + more, chroma * share, hue)


def wall(paint: Colour, holes: Sequence[Box] = ()) -> list[Record]:
    """The wall's sheet, counter-clockwise, with openings cut out."""
    outer = polygon(((-HALF, -0.05), (HALF, -0.05), (HALF, TOP), (-HALF, TOP)))
    return [Cut(with_hole(outer, holes), paint, lift=6, edge=0.6)]


def striped_paper(
    designer: Designer, paint: Colour, bottom: float, top: float, holes: Sequence[Box], *, step: float = 0.34
) -> list[Record]:
    """Wallpaper of broad quiet stripes; narrow enough in value to stay behind a head."""
    if designer.ancient or designer.future or designer.today or abroad(designer):
        return []
    records: list[Record] = []
    n, x = 0, -HALF
    while x < HALF:
        if n % 2 == 0 and not any(left - step < x < left + width for left, _, width, _ in holes):
            records.append(Cut(rectangle(x, bottom, step, top - bottom), paint.lighter(0.022), edge=0))
            records.append(
                Cut(
                    rectangle(x + step * 0.44, bottom, step * 0.12, top - bottom), paint.darker(0.016), edge=0
                )
            )
        x += step
        n += 1
    return records


def dotted_paper(
    designer: Designer, paint: Colour, bottom: float, top: float, holes: Sequence[Box]
) -> list[Record]:
    """Wallpaper with small pale drops above head height only."""
    if designer.ancient or designer.future or designer.today or abroad(designer):
        return []
    records: list[Record] = []
    for row in range(int((top - bottom) / 0.34)):
        for column in range(int(2 * HALF / 0.5)):
            x, y = -HALF + 0.5 * column + 0.25 * (row % 2), bottom + 0.2 + 0.34 * row
            if any(
                left - 0.2 < x < left + width + 0.2 and down - 0.2 < y < down + height + 0.2
                for left, down, width, height in holes
            ):
                continue
            records.append(Cut(ellipse(x, y, 0.016, 0.034), paint.lighter(0.028), edge=0))
    return records


def wainscot(designer: Designer, height: float, paint: Colour, *, boards: float = 0.62) -> list[Record]:
    """Panelling up to `height`, its rail and the skirting."""
    if own := dado_abroad(designer, height):
        return own
    if designer.ancient:
        return old_dado(designer, height)
    if designer.future:
        return smooth_dado(designer, height, paint)
    if designer.today:
        return plain_dado(paint)
    records: list[Record] = [panel(-HALF, 0, 2 * HALF, height, paint, lift=3)]
    x, n = -HALF, 0
    while x < HALF:
        wide = boards * (1 + 0.05 * sin(2 * pi * n * 0.37))
        records.append(
            Cut(rectangle(x + 0.07, 0.22, wide - 0.14, height - 0.36), paint.darker(0.045), edge=0)
        )
        records.append(
            Cut(rectangle(x + 0.085, 0.235, wide - 0.17, height - 0.39), paint.darker(0.012), edge=0.5)
        )
        x += wide
        n += 1
    records += [
        panel(-HALF, height - 0.055, 2 * HALF, 0.075, paint.lighter(0.045), lift=4),
        panel(-HALF, 0, 2 * HALF, 0.13, paint.darker(0.05), lift=4),
    ]
    return records


def picture_rail(designer: Designer, y: float, paint: Colour) -> list[Record]:
    """A moulding near the ceiling, a lighter frieze above it, and the ceiling's shade."""
    if own := beams_abroad(designer, y):
        return own
    if designer.ancient:
        return old_beams(designer, y)
    if designer.future:
        return light_rail(designer, y, paint)
    shaded = {"dawn": 0.38, "day": 0.38, "dusk": 0.48, "night": 0.46}[designer.air.hour]
    top = y + FRIEZE
    above = paint.darker(0.075).muted(0.8)
    return [
        Cut(rectangle(-HALF, y, 2 * HALF, FRIEZE), paint.lighter(0.035), edge=0),
        panel(-HALF, y - 0.04, 2 * HALF, 0.07, paint.lighter(0.06), lift=4),
        line(((-HALF, y - 0.01), (HALF, y - 0.01)), paint.darker(0.03), 0.008),
        Cut(rectangle(-HALF, top, 2 * HALF, TOP - top), above, edge=0),
        *_plaster_fields(top, above),
        panel(-HALF, top - 0.05, 2 * HALF, 0.10, paint.lighter(0.075), lift=6),
        line(((-HALF, top - 0.015), (HALF, top - 0.015)), paint.darker(0.02), 0.010),
        fade(
            rectangle(-HALF, y - 0.7, 2 * HALF, TOP - y + 0.7),
            (0, TOP - 0.9),
            (0, y - 0.7),
            Colour(0.14, 0.04, 285),
            shaded,
            0.0,
        ),
    ]


def _plaster_fields(y: float, paint: Colour) -> list[Record]:
    """The ceiling's fields: narrow beams that run from the wall towards the eye, spreading as they come nearer."""
    spread, half = 1 + 0.35 * (TOP - y), 0.05
    return [
        Cut(
            polygon(
                (
                    (x - half, y),
                    (x + half, y),
                    ((x + half) * spread + 0.05, TOP),
                    ((x - half) * spread - 0.05, TOP),
                )
            ),
            paint.darker(0.045),
            lift=4,
        )
        for x in (-5.4, -2.7, 0.0, 2.7, 5.4)
    ]


def wall_shade(designer: Designer, *windows: Box) -> list[Record]:
    """Corners fall into shadow, the light of `windows` spreads over the wall. Deeper towards night."""
    low = designer.air.lamps
    dark = Colour(0.19 if low else 0.16, 0.085 if low else 0.055, designer.air.light.shadow.hue)
    depth = {"dawn": 0.30, "day": 0.30, "dusk": 0.42, "night": 0.44}[designer.air.hour]
    whole = rectangle(-HALF, 0, 2 * HALF, TOP)
    spread = {"dawn": 0.30, "day": 0.30, "dusk": 0.22, "night": 0.07}[designer.air.hour] * (
        0.5 if designer.air.overcast else 1.0
    )
    light = designer.air.sky[2].lighter(0.02)
    return [
        *(
            glow(left + width / 2, bottom + height * 0.4, 3.4, light, spread, blend="over")
            for left, bottom, width, height in windows
        ),
        fade(whole, (-HALF * 0.62, 0), (-1.3, 0), dark, depth, 0.0),
        fade(whole, (HALF * 0.62, 0), (1.3, 0), dark, depth, 0.0),
        fade(rectangle(-HALF, 0, 2 * HALF, 1.0), (0, 0), (0, 1.0), dark, depth * 0.7, 0.0),
    ]
