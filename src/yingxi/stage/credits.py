"""The closing credits, names under their roles: over the place where the film ended, empty, at another hour; where
there is none, over a night landscape cut in the film's own colours."""

from yingxi.film.board import Lettering
from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.film.sheet import Palette
from yingxi.stage.credits_night import night
from yingxi.stage.display import DisplayList, Record, Wash, Words
from yingxi.stage.lettering import width_of, written
from yingxi.stage.path import rectangle

PALE, QUIET = Colour(0.93, 0.02, 90), Colour(0.79, 0.025, 80)
INK, GREY = Colour(0.24, 0.03, 40), Colour(0.42, 0.03, 50)
USUAL = Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#c2542f")
# Names come up in so many frames, each so many after the one before; the whole card stands for the rest.
FADE_FRAMES, APART = 8, 1
# How much of a picture at an hour lies in the veil behind names.
VEILED: dict[Hour, float] = {"dawn": 0.70, "day": 0.74, "dusk": 0.72, "night": 0.52}
# A page darker than this, as a lit screen's at night, is no page for dark letters.
BRIGHT = 0.75
ROLE, NAME, ALONE, SIGNED = 22.0, 38.0, 64.0, 25.0
# Two columns from this width to height on; one below it.
TWO_COLUMNS = 1.15


def credits_records(
    lettering: Lettering,
    frame: int,
    frames: int,
    *,
    width: int,
    height: int,
    palette: Palette = USUAL,
    over: Hour | None = None,
    page: Colour | None = None,
) -> DisplayList:
    """A card of credits, `over` a picture at that hour or on a night of its own. A line without a role is the film's
    signature at the foot, or alone the title of a film that has no time for names. Letters are dark on a bright look's
    `page`, pale where the page is dark."""
    unit = min(height / 720, width / 640)
    page = page if page is not None and page.lightness > BRIGHT else None
    pale, quiet = (PALE, QUIET) if over is None or page is None else (INK, GREY)
    records: list[Record] = (
        [_veil(width, height, over, page)] if over else list(night(width, height, palette))
    )
    alpha = min(1.0, frame / FADE_FRAMES, max(0.0, (frames - 1 - frame) / FADE_FRAMES))
    named = [(role, written(name)) for role, name in lettering.lines if role and written(name)]
    signed = [name for role, name in lettering.lines if not role]
    if not named:
        return (*records, *_alone(signed, width, height, unit, pale.clear(alpha)))
    columns = 2 if width / height >= TWO_COLUMNS and len(named) > 3 else 1
    rows = -(-len(named) // columns)
    step = min(118.0 * unit, height * 0.60 / rows)
    top = height * 0.405 - step * (rows - 1) / 2
    apart, room = (width * 0.44, width * 0.40) if columns == 2 else (0.0, width * 0.8)
    # All names of a card are of one size: that in which the longest has room.
    longest = max(width_of(name, NAME * unit, weight=500, tracking=0.04) for _, name in named)
    size = NAME * unit * min(1.0, room / longest)
    for number, (role, name) in enumerate(named):
        column, row = divmod(number, rows) if columns == 2 else (0, number)
        x = width / 2 + apart * (column - 0.5 * (columns - 1))
        y = top + step * row
        # Names come one after the other, as they were called.
        seen = min(alpha, max(0.0, (frame - APART * number) / FADE_FRAMES))
        records.append(_fitted(role, x, y - 12 * unit, ROLE * unit, quiet.clear(seen), 400, room, 0.16))
        records.append(_fitted(name, x, y + 33 * unit, size, pale.clear(seen), 500, room, 0.04))
    for order, line in enumerate(signed):
        y = height - 0.14 * min(width, height) + order * 40 * unit
        records.append(
            _fitted(line, width / 2, y, SIGNED * unit, pale.clear(0.92 * alpha), 500, width * 0.8, 0.12)
        )
    return tuple(records)


def _alone(lines: list[str], width: int, height: int, unit: float, colour: Colour) -> list[Record]:
    """The title of the film as its last word."""
    return [
        _fitted(
            line, width / 2, height * 0.44 + order * 70 * unit, ALONE * unit, colour, 700, width * 0.8, 0.10
        )
        for order, line in enumerate(lines)
    ]


def _veil(width: int, height: int, hour: Hour, page: Colour | None) -> Record:
    """What lies over the picture behind the names: dark (or the page), least along its foot."""
    tone = page or Colour(0.16, 0.045, 278)
    stops = tuple(
        (at, tone.clear(alpha * VEILED[hour])) for at, alpha in ((0.0, 1.0), (0.62, 0.86), (1.0, 0.45))
    )
    return Wash(
        rectangle(-8, -8, width + 16, height + 16), (0, 0), (0, height), stops, lit=False, name="veil"
    )


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
