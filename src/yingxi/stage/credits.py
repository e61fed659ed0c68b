"""The closing credits: a card of dark paper, a night landscape cut in the film's own colours along its foot, names
under their roles."""

from math import sin

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour, from_hex
from yingxi.film.seeds import chance
from yingxi.film.sheet import Palette
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Wash, Words
from yingxi.stage.lettering import width_of
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle

PALE, QUIET = Colour(0.93, 0.02, 90), Colour(0.70, 0.025, 80)
DARK = Colour(0.235, 0.03, 285)
USUAL = Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#c2542f")
FADE_FRAMES = 12
ROLE, NAME, ALONE, SIGNED = 24.0, 38.0, 62.0, 27.0
# Two columns from this width to height on; one below it.
TWO_COLUMNS = 1.15
# The ridges along the foot: how high, as shares of the frame's height, and how dark.
RIDGES = ((0.27, 0.36), (0.20, 0.31), (0.125, 0.235))


def credits_records(
    lettering: Lettering, frame: int, frames: int, *, width: int, height: int, palette: Palette = USUAL
) -> DisplayList:
    """A card of credits. A line without a role is the film's signature at the foot, or alone the title of a film that
    has no time for names."""
    unit = min(height / 720, width / 900)
    records: list[Record] = list(_night(frame, width, height, palette))
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
        alone = columns == 2 and number == len(named) - 1 and len(named) % 2 == 1
        x = width / 2 + apart * (column - 0.5 * (columns - 1))
        y = top + step * row + (step / 2 if alone and rows > 1 else 0.0)
        # Names come one after the other, as they were called.
        seen = min(alpha, max(0.0, (frame - 3 * number) / FADE_FRAMES))
        room = width * (0.34 if columns == 2 else 0.8)
        records.append(_fitted(role, x, y - 12 * unit, ROLE * unit, QUIET.clear(seen), 400, room, 0.10))
        records.append(_fitted(name, x, y + 33 * unit, NAME * unit, PALE.clear(seen), 600, room, 0.02))
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


def _night(frame: int, width: int, height: int, palette: Palette) -> DisplayList:
    """Dark paper with a moon of the film's ground and three ridges of its neighbours' hues."""
    ground = rectangle(-8, -8, width + 16, height + 16)
    first, second, moon = from_hex(palette.first), from_hex(palette.second), from_hex(palette.ground)
    glow = ((0.0, Colour(0.40, 0.045, moon.hue, 0.75)), (1.0, DARK.clear(0.0)))
    least = min(width, height)
    at: Point = (width - 0.15 * least, 0.15 * least)
    round_moon = ellipse(*at, least * 0.052, least * 0.052)
    made: list[Record] = [
        Cut(ground, DARK, lit=False, edge=0.0, name="paper"),
        Wash(ground, at, (at[0] + 0.75 * width, at[1]), glow, radial=True, lit=False, name="glow"),
        Soft(
            ellipse(*at, least * 0.075, least * 0.075), Colour(0.9, 0.03, moon.hue, 0.16), 22.0, name="halo"
        ),
        Cut(round_moon, Colour(0.86, 0.035, moon.hue), lift=4.0, lit=False, name="moon"),
    ]
    for number, (high, lightness) in enumerate(RIDGES):
        hue = (first, second, second)[number].hue
        ridge = _ridge(number, high, width, height)
        made.append(
            Cut(ridge, Colour(lightness, 0.035, hue), lift=10.0, lit=False, edge=0.6, name=f"ridge {number}")
        )
    return tuple(made)


def _ridge(number: int, high: float, width: int, height: int) -> Path:
    """One ridge from edge to edge: three waves whose phases are its own."""
    phases = [6.28 * chance(number, "ridge", str(wave)) for wave in range(3)]
    points: list[Point] = []
    for step in range(49):
        x = step / 48
        rise = (
            0.5
            + 0.26 * sin(5.1 * x + phases[0])
            + 0.16 * sin(11.7 * x + phases[1])
            + 0.06 * sin(29 * x + phases[2])
        )
        risen = high * min(height, width) * (0.45 + 0.55 * rise)
        points.append((width * (1.04 * x - 0.02), height - risen))
    return polygon((*points, (width * 1.02, height + 20), (-0.02 * width, height + 20)))


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
