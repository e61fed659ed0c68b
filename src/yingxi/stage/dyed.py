"""A thing in another colour: what has its main colour takes the new one, with its lights and darks."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke

# What is so near to the main colour's hue, in degrees, is of the same cloth; greys are of none.
SAME_CLOTH, GREY = 32.0, 0.025


def main_colour(records: DisplayList, *, dyed: bool = False) -> Colour | None:
    """The colour of the largest sheet; None where there is none. `dyed`: a smaller one counts more, the more colour it
    has."""
    best, most = None, 0.0
    for sheet, size in _sheets(records, 1.0):
        left, low, right, high = sheet.path.bounds()
        area = (right - left) * (high - low) * size
        if dyed:
            area *= 0.02 + sheet.colour.chroma
        if area > most and sheet.colour.alpha > 0.9:
            best, most = sheet.colour, area
    return best


def dyed(records: DisplayList, colour: Colour) -> DisplayList:
    """`records` with their main colour turned into `colour`."""
    main = main_colour(records)
    return records if main is None else tuple(_dyed(record, main, colour) for record in records)


def _sheets(records: DisplayList, size: float) -> list[tuple[Cut, float]]:
    made: list[tuple[Cut, float]] = []
    for record in records:
        if isinstance(record, Group):
            a, b, c, d, _, _ = record.matrix
            made += _sheets(record.records, size * abs(a * d - b * c))
        elif isinstance(record, Cut):
            made.append((record, size))
    return made


def _dyed(record: Record, main: Colour, colour: Colour) -> Record:
    if isinstance(record, Group):
        return replace(record, records=tuple(_dyed(each, main, colour) for each in record.records))
    if not isinstance(record, Cut | Stroke):
        return record
    own = record.colour
    off = abs((own.hue - main.hue + 180) % 360 - 180)
    if own.chroma < GREY < main.chroma or (main.chroma >= GREY and off > SAME_CLOTH):
        return record
    lightness = min(0.97, max(0.08, colour.lightness + own.lightness - main.lightness))
    chroma = colour.chroma * (own.chroma / main.chroma if main.chroma > GREY else 1.0)
    return replace(record, colour=Colour(lightness, min(0.2, chroma), colour.hue, own.alpha))
