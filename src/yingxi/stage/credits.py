"""The closing credits: a card of dark paper, a night landscape cut in the film's own colours along its foot, names
under their roles."""

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour, from_hex
from yingxi.film.sheet import Palette
from yingxi.stage.credits_night import night
from yingxi.stage.display import Cut, DisplayList, Record, Words
from yingxi.stage.lettering import width_of
from yingxi.stage.path import rectangle

PALE, QUIET = Colour(0.93, 0.02, 90), Colour(0.70, 0.025, 80)
USUAL = Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#c2542f")
FADE_FRAMES = 12
ROLE, NAME, ALONE, SIGNED = 22.0, 38.0, 64.0, 25.0
# Two columns from this width to height on; one below it.
TWO_COLUMNS = 1.15


def credits_records(
    lettering: Lettering, frame: int, frames: int, *, width: int, height: int, palette: Palette = USUAL
) -> DisplayList:
    """A card of credits. A line without a role is the film's signature at the foot, or alone the title of a film that
    has no time for names."""
    unit = min(height / 720, width / 640)
    records: list[Record] = list(night(width, height, palette))
    alpha = min(1.0, frame / FADE_FRAMES, max(0.0, (frames - 1 - frame) / FADE_FRAMES))
    named = [(role, name) for role, name in lettering.lines if role]
    signed = [name for role, name in lettering.lines if not role]
    accent = from_hex(palette.accent)._replace(lightness=0.64)
    if not named:
        return (*records, *_alone(signed, width, height, unit, alpha, accent))
    columns = 2 if width / height >= TWO_COLUMNS and len(named) > 3 else 1
    rows = -(-len(named) // columns)
    step = min(118.0 * unit, height * 0.60 / rows)
    top = height * 0.405 - step * (rows - 1) / 2
    apart = width * 0.36 if columns == 2 else 0.0
    for number, (role, name) in enumerate(named):
        column, row = divmod(number, rows) if columns == 2 else (0, number)
        shorter = column == 1 and len(named) % 2 == 1
        x = width / 2 + apart * (column - 0.5 * (columns - 1))
        y = top + step * row + (step / 2 if shorter else 0.0)
        # Names come one after the other, as they were called.
        seen = min(alpha, max(0.0, (frame - 3 * number) / FADE_FRAMES))
        room = width * (0.34 if columns == 2 else 0.8)
        records.append(_fitted(role, x, y - 12 * unit, ROLE * unit, QUIET.clear(seen), 400, room, 0.16))
        records.append(_fitted(name, x, y + 33 * unit, NAME * unit, PALE.clear(seen), 500, room, 0.04))
    for order, line in enumerate(signed):
        y = height - 0.14 * min(width, height) + order * 40 * unit
        records.append(
            _fitted(line, width / 2, y, SIGNED * unit, PALE.clear(0.92 * alpha), 500, width * 0.8, 0.12)
        )
        mark = rectangle(width / 2 - 20 * unit, y - 52 * unit, 40 * unit, 4 * unit)
        records.append(Cut(mark, accent.clear(alpha), lift=1.5 * alpha, name="strip"))
    return tuple(records)


def _alone(
    lines: list[str], width: int, height: int, unit: float, alpha: float, accent: Colour
) -> list[Record]:
    """The title of the film as its last word."""
    records: list[Record] = []
    for order, line in enumerate(lines):
        y = height * 0.44 + order * 70 * unit
        records.append(_fitted(line, width / 2, y, ALONE * unit, PALE.clear(alpha), 700, width * 0.8, 0.10))
    mark = rectangle(width / 2 - 26 * unit, height * 0.44 + 34 * unit, 52 * unit, 5 * unit)
    return [*records, Cut(mark, accent.clear(alpha), lift=2 * alpha, name="strip")]


def _fitted(
    text: str, x: float, y: float, size: float, colour: Colour, weight: int, room: float, tracking: float
) -> Words:
    """A line about `x`, made smaller where it would be longer than `room`."""
    length = width_of(text, size, weight=weight, tracking=tracking)
    return Words(
        text,
        x,
        y,
        size * min(1.0, room / max(1.0, length)),
        colour,
        weight,
        "middle",
        tracking,
        name="credit",
    )
