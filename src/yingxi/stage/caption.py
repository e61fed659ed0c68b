"""A caption: words that the screenplay puts on the screen (字幕, SUPER), on a strip of paper laid into the upper left
corner."""

from math import radians

from yingxi.film.board import Lettering
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Words
from yingxi.stage.lettering import outline_of, width_of
from yingxi.stage.path import Path, rectangle
from yingxi.stage.titles import DEEP, FADE_FRAMES, PALE, RED

UPPER = 0.145
"""The strip's upper edge, under the label that a machine took part: a share of the frame's height."""
SIDE = 0.045
"""The room on both sides of the strip, as a share of the frame's width."""
WIDEST = 0.62
"""The widest strip, as a share of the frame's width."""
PUSHED = 0.03
"""From how far aside the strip is pushed in, as a share of the frame's width."""
ASKEW = -0.7
"""By how many degrees it lies askew."""
SIZE = 38.0
"""The letters' height in pixels of a 720-line frame; what follows is in this height."""
LEADING = 1.32
PADDING = 0.55
BAR = 0.16


def caption_records(
    lettering: Lettering, frame: int, *, last: int, width: int, height: int, accent: Colour = RED
) -> DisplayList:
    """The caption at `frame` of its shot: pushed in from the left, lying there, taken away before frame `last`."""
    if not lettering.lines or not 0 < frame < last:
        return ()
    shown = min(1.0, frame / FADE_FRAMES, (last - frame) / FADE_FRAMES)
    eased = 1 - (1 - shown) ** 3
    rows, size = _set(lettering, width, height)
    left, top, right, bottom = caption_box(lettering, width=width, height=height)
    push = PUSHED * width * (1 - eased)

    def laid(path: Path) -> Path:
        return path.turned(radians(ASKEW)).moved(left - push, top)

    strip = rectangle(0, 0, right - left, bottom - top, radius=0.06 * size)
    bar = rectangle(0, 0, BAR * size, bottom - top)
    records: list[Record] = [
        Cut(laid(strip), PALE.clear(eased), lift=6.0 * eased, lit=False, name="caption strip"),
        Cut(laid(bar), accent.clear(eased), lift=0.5, lit=False, name="caption bar"),
    ]
    for order, row in enumerate(rows):
        baseline = PADDING * size + size * (0.86 + LEADING * order)
        letters = outline_of(Words(row, 0, 0, size, DEEP, 600))
        written = laid(letters.moved((BAR + PADDING) * size, baseline))
        records.append(Cut(written, DEEP.clear(eased), lit=False, edge=0.0, name="caption"))
    return tuple(records)


def caption_box(lettering: Lettering, *, width: int, height: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom in pixels of the strip."""
    rows, size = _set(lettering, width, height)
    longest = max(width_of(row, size, weight=600) for row in rows)
    left, top = SIDE * width, UPPER * height
    tall = size * (2 * PADDING + 1.1 + LEADING * (len(rows) - 1))
    return left, top, left + longest + (2 * PADDING + BAR) * size, top + tall


def _set(lettering: Lettering, width: int, height: int) -> tuple[list[str], float]:
    rows = [words for _, words in lettering.lines]
    size = SIZE * min(height / 720, width / 1000)
    longest = max(width_of(row, size, weight=600) for row in rows)
    return rows, size * min(1.0, WIDEST * width / longest)
