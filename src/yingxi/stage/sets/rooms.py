"""What rooms share: a ceiling with its lights, a skirting, a high strip of windows, panels, posters."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import polygon, rectangle
from yingxi.stage.sets.cutting import fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.of_old import ink_scroll
from yingxi.stage.sets.walls import HALF, TOP

COOL = Colour(0.95, 0.022, 105)


def skirting(paint: Colour, *, height: float = 0.14) -> list[Record]:
    return [panel(-HALF, 0, 2 * HALF, height, paint, lift=4)]


def dado(paint: Colour, height: float) -> list[Record]:
    """A band of a second paint below `height`, under a thin rail."""
    return [
        Cut(rectangle(-HALF, 0, 2 * HALF, height), paint, edge=0),
        panel(-HALF, height - 0.02, 2 * HALF, 0.045, paint.lighter(0.08), lift=3),
        *skirting(paint.darker(0.09)),
    ]


def ceiling(designer: Designer, y: float, paint: Colour, *, beams: int = 0) -> list[Record]:
    """Everything above `y`: a ceiling in the room's shade, its edge, and beams that run towards the eye."""
    records: list[Record] = [
        Cut(rectangle(-HALF, y, 2 * HALF, TOP - y), paint, edge=0),
        panel(-HALF, y - 0.03, 2 * HALF, 0.09, paint.lighter(0.05), lift=5),
    ]
    for n in range(beams):
        x = -HALF + 2 * HALF * (n + 0.5) / beams
        spread = 1 + 0.35 * (TOP - y)
        path = polygon(
            ((x - 0.11, y), (x + 0.11, y), ((x + 0.11) * spread + 0.1, TOP), ((x - 0.11) * spread - 0.1, TOP))
        )
        records.append(Cut(path, paint.darker(0.07), lift=5))
    records.append(
        fade(
            rectangle(-HALF, y - 0.9, 2 * HALF, TOP),
            (0, TOP - 0.8),
            (0, y - 0.9),
            Colour(0.14, 0.045, 288),
            0.40,
            0.0,
        )
    )
    return records


def tube_light(
    designer: Designer, x: float, y: float, width: float, *, colour: Colour = COOL
) -> list[Record]:
    """A long lamp under the ceiling and the light that it lets fall on the wall."""
    shade, falls = lit(designer, designer.paint(0.90, 0.012, 220), colour)
    records: list[Record] = []
    if designer.air.lamps:
        share = 1.0 if designer.air.hour == "night" else 0.6
        records += [
            glow(x + width / 2, y - 0.9, 2.9, colour, 0.26 * share),
            glow(x + width * 0.2, y - 0.2, 1.1, colour, 0.20 * share),
            glow(x + width * 0.8, y - 0.2, 1.1, colour, 0.20 * share),
        ]
    records += [
        line(((x + 0.2, y), (x + 0.2, y + 0.8)), designer.paint(0.40, 0.01, 260), 0.012),
        line(((x + width - 0.2, y), (x + width - 0.2, y + 0.8)), designer.paint(0.40, 0.01, 260), 0.012),
        panel(x, y, width, 0.07, designer.paint(0.60, 0.012, 240), lift=5),
        Cut(rectangle(x + 0.03, y - 0.035, width - 0.06, 0.045, radius=0.02), shade, lift=1, lit=falls),
    ]
    return records


def spot(
    designer: Designer, x: float, top: float, foot: float, wide: float, *, strength: float = 0.30
) -> list[Record]:
    """A spotlight's fall down a wall: a cone that ends softly. It burns in every hour."""
    warm = LAMP.lighter(0.04)._replace(chroma=0.055)
    share = strength * {"dawn": 0.7, "day": 0.55, "dusk": 0.95, "night": 1.1}[designer.air.hour]
    path = polygon(((x - 0.05, top), (x + 0.05, top), (x + wide, foot), (x - wide, foot)))
    stops = ((0.0, warm.clear(share)), (0.5, warm.clear(share * 0.45)), (1.0, warm.clear(0.0)))
    iron = designer.paint(0.28, 0.01, 270)
    return [
        Wash(path, (x, top), (x, foot), stops, blend="plus", lit=False),
        glow(x, (top + foot) / 2 + 0.15, wide * 1.25, warm, share * 0.55),
        panel(x - 0.045, top - 0.02, 0.09, 0.17, iron, lift=3),
        line(((x, top + 0.14), (x, top + 0.3)), iron, 0.03),
    ]


def poster(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float, hue: float
) -> list[Record]:
    """A printed sheet: a ground of one colour, a big sign of another, two lines that cannot be read; of old a scroll,
    in the west nothing."""
    if designer.ancient:
        middle = (left + width / 2, bottom + height / 2)
        return [] if designer.western else ink_scroll(designer, name, *middle, width, height * 0.8)
    ground, sign = designer.paint(0.74, 0.07, hue), designer.paint(0.46, 0.08, hue + 150)
    kind = designer.one_of(("sun", "peaks", "bars"), name, "motif")
    records: list[Record] = [panel(left, bottom, width, height, ground, lift=3)]
    x, y, r = left + width / 2, bottom + height * 0.60, min(width, height) * 0.28
    if kind == "sun":
        records += [
            Cut(rectangle(x - r, y - r, 2 * r, 2 * r, radius=r), sign, edge=0),
            Cut(rectangle(x - r * 0.5, y - r * 0.5, r, r, radius=r * 0.5), ground.lighter(0.10), edge=0),
        ]
    elif kind == "peaks":
        records += [
            Cut(polygon(((x - r * 1.3, y - r), (x - r * 0.3, y + r), (x + r * 0.7, y - r))), sign, edge=0),
            Cut(
                polygon(((x - r * 0.2, y - r), (x + r * 0.6, y + r * 0.5), (x + r * 1.3, y - r))),
                sign.lighter(0.10),
                edge=0,
            ),
        ]
    else:
        records += [
            Cut(
                rectangle(x - r + r * 0.7 * n, y - r, r * 0.45, r * (0.8 + 0.5 * n)),
                sign.lighter(0.05 * n),
                edge=0,
            )
            for n in range(3)
        ]
    records += [
        Cut(
            rectangle(
                left + width * 0.18,
                bottom + height * (0.18 - 0.07 * n),
                width * (0.64 - 0.2 * n),
                height * 0.03,
            ),
            sign,
            edge=0,
        )
        for n in range(2)
    ]
    return records
