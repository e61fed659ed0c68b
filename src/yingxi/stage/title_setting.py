"""Setting a title: which letter stands where, as large as its room allows, in rows or, upright, in columns."""

from dataclasses import dataclass

from yingxi.stage.cut_letters import BLACK, is_chinese
from yingxi.stage.lettering import width_of

NEVER_FIRST = "，。！？、；：》」』）…—,.!?;:)"
# Rows stand this far apart, in ems, and letters in a column; a title has so many rows at most.
LEADING, DOWN, MOST_ROWS = 1.22, 1.08, 3
# Fewer rows are better: another row must make the letters so much larger.
WORTH_A_ROW = 1.12

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: the middle of its em, and its size, in pixels."""

    letter: str
    x: float
    y: float
    size: float


def set_in(
    title: str, box: Box, *, tracking: float, most: float, upright: bool = False
) -> tuple[Letter, ...]:
    """`title` about the middle of `box`, no letter larger than `most` pixels; blanks are left out, and of nothing but
    blanks nothing is set."""
    if not title.strip():
        return ()
    left, top, right, bottom = box
    if upright:
        return _columns(title, box, most)
    sized: list[tuple[float, list[str]]] = []
    for count in range(1, MOST_ROWS + 1):
        rows = rows_of(title, count)
        longest = max(width_of(row, 1.0, weight=BLACK, tracking=tracking) for row in rows)
        sized.append((min(most, (right - left) / longest, (bottom - top) / (LEADING * len(rows))), rows))
    size, rows = sized[0]
    for larger, more in sized[1:]:
        if larger > size * WORTH_A_ROW:
            size, rows = larger, more
    made: list[Letter] = []
    for order, row in enumerate(rows):
        y = (top + bottom) / 2 + size * LEADING * (order - (len(rows) - 1) / 2)
        x = (left + right) / 2 - width_of(row, size, weight=BLACK, tracking=tracking) / 2
        for letter in row:
            wide = width_of(letter, size, weight=BLACK)
            if letter != " ":
                made.append(Letter(letter, x + wide / 2, y, size))
            x += wide + tracking * size
    return tuple(made)


def _columns(title: str, box: Box, most: float) -> tuple[Letter, ...]:
    """From the top down, the second column to the left of the first, a little lower."""
    left, top, right, bottom = box
    columns = rows_of(title, 1 if len(title) <= 5 else 2)
    tallest = max(map(len, columns))
    size = min(most, (bottom - top) / (DOWN * (tallest + 0.4 * (len(columns) - 1))))
    size = min(size, (right - left) / (LEADING * len(columns)))
    middle, start = (left + right) / 2, (top + bottom) / 2 - size * DOWN * (tallest - 1) / 2
    return tuple(
        Letter(
            letter,
            middle + size * LEADING * ((len(columns) - 1) / 2 - order),
            start + size * DOWN * (place + 0.4 * order),
            size,
        )
        for order, column in enumerate(columns)
        for place, letter in enumerate(column)
    )


def rows_of(title: str, count: int) -> list[str]:
    """The title in at most `count` rows of about one length; English is parted between words, Chinese never before a
    mark of punctuation.

    >>> rows_of("The Last Ferry Home", 2)
    ['The Last', 'Ferry Home']
    """
    if count <= 1:
        return [title]
    chinese = is_chinese(title)
    places = [
        place
        for place in range(1, len(title))
        if (title[place] not in NEVER_FIRST if chinese else title[place] == " ")
    ]
    if not places:
        return [title]
    first = min(places, key=lambda place: abs(place - len(title) / count))
    return [title[:first].strip(), *rows_of(title[first:].strip(), count - 1)]
