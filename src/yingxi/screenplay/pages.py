"""A screenplay laid out on the industry's page: 12 point type, six lines an inch, a fixed column for each kind of
element, scene numbers in both margins, the page's number at the top, MORE and CONT'D over a page's end.

Columns (inches from the left edge of a Letter page): action 1.5, speech 2.5, parenthetical 3.1, name 3.7; right
edges 7.5, 6.0, 5.6, 7.5. A4 pages, for Chinese, keep the same columns.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.emphasis import plain
from yingxi.screenplay.shapes import is_chinese

POINT = 12.0
INCH = 72.0
LEADING_CHINESE = 17.0
"""Points from line to line: Chinese characters fill their square, and set solid they touch those above."""
LETTER, A4 = (612.0, 792.0), (595.0, 842.0)
TOP, BOTTOM = 72.0, 72.0
COLUMNS = {
    ElementKind.HEADING: (1.5, 7.3),
    ElementKind.ACTION: (1.5, 7.3),
    ElementKind.CHARACTER: (3.7, 7.3),
    ElementKind.PARENTHETICAL: (3.1, 5.7),
    ElementKind.DIALOGUE: (2.5, 6.1),
    ElementKind.LYRIC: (2.5, 6.1),
    ElementKind.TRANSITION: (5.5, 7.3),
}
_NO_PLACE_AT_LINE_START = "，。！？；：、）》」』”’…,.!?;:)"
WidthOf = Callable[[str, float, int], float]
"""The width in points of a text at a size and weight."""


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of text at a place of a page, in points from its top left corner to the foot of its letters."""

    text: str
    x: float
    y: float
    size: float = POINT
    weight: int = 400
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line of a page."""

    x: float
    y: float
    to_x: float
    to_y: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a printed screenplay, in points from its upper left corner."""

    width: float
    height: float
    words: tuple[Words, ...] = ()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    x: float
    kind: ElementKind
    weight: int = 400
    number: str = ""
    keep: bool = False
    speaker: str = ""


def pages_of(screenplay: Screenplay, *, width_of: WidthOf, language: str) -> tuple[Page, ...]:
    """The pages, the title page first where there is a title."""
    size = A4 if language == "zh" else LETTER
    leading = LEADING_CHINESE if language == "zh" else POINT
    most = int((size[1] - TOP - BOTTOM) / leading)
    pages = [_title_page(screenplay, size, width_of)] if screenplay.titled("title") else []
    sheets: list[list[_Line]] = [[]]
    for block in _blocks(screenplay, width_of):
        if block is None:
            if sheets[-1]:
                sheets.append([])
            continue
        _block_laid(block, sheets, most, language)
    for number, lines in enumerate((sheet for sheet in sheets if sheet), start=1):
        pages.append(_page(lines, number, size, width_of, leading))
    return tuple(pages)


def _block_laid(block: list[_Line], sheets: list[list[_Line]], most: int, language: str) -> None:
    """A block goes on the page where it fits; a speech of some length is parted, with MORE and CONT'D."""
    page = sheets[-1]
    gap = 1 if page else 0
    room = most - len(page) - gap
    needs = len(block) + (3 if block[0].keep else 0)
    blank = _Line("", 0, ElementKind.ACTION)
    if needs <= room:
        page.extend([blank] * gap + block)
        return
    speaker = block[0].kind is ElementKind.CHARACTER
    first = room - (1 if speaker else 0)
    least = 3 if speaker else 2
    if not block[0].keep and first >= least and len(block) - first >= 2:
        page.extend([blank] * gap + block[:first])
        rest = block[first:]
        if speaker:
            more, again = ("（续）", "（接上页）") if language == "zh" else ("(MORE)", " (CONT'D)")
            page.append(_Line(more, 3.7 * INCH, ElementKind.CHARACTER))
            rest = [replace(block[0], text=block[0].text + again), *rest]
        sheets.append([])
        _block_laid(rest, sheets, most, language)
    elif page:
        sheets.append([])
        _block_laid(block, sheets, most, language)
    else:
        page.extend(block[:most])
        if block[most:]:
            sheets.append([])
            _block_laid(block[most:], sheets, most, language)


def _blocks(screenplay: Screenplay, width_of: WidthOf) -> Iterator[list[_Line] | None]:
    """What stands together, without empty lines: a speech with its name; None is a page's end."""
    speech: list[_Line] = []
    scenes = 0
    for element in screenplay.elements:
        if element.kind is ElementKind.HEADING:
            scenes += 1
        if element.kind in (ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC) and speech:
            speech += _lines(element, width_of)
            continue
        if speech:
            yield speech
            speech = []
        if element.kind is ElementKind.CHARACTER:
            speech = _lines(element, width_of)
        elif element.kind is ElementKind.PAGE_BREAK:
            yield None
        elif element.kind in COLUMNS:
            lines = _lines(element, width_of)
            if lines and element.kind is ElementKind.HEADING:
                lines[0] = replace(lines[0], number=element.scene_number or str(scenes))
            if lines:
                yield lines
    if speech:
        yield speech


def _lines(element: Element, width_of: WidthOf) -> list[_Line]:
    left, right = (inches * INCH for inches in COLUMNS[element.kind])
    text = plain(element.text)
    weight = 700 if element.kind is ElementKind.HEADING else 400
    wide = is_chinese(text)
    if element.kind is ElementKind.CHARACTER and element.extension:
        text += f"（{element.extension}）" if is_chinese(element.extension) else f" ({element.extension})"
    if element.kind is ElementKind.PARENTHETICAL:
        text = f"（{text}）" if wide else f"({text})"
    if element.kind is ElementKind.HEADING and not wide:
        text = text.upper()
    lines = []
    for line in wrapped(text, right - left, lambda each: width_of(each, POINT, weight)):
        x = left
        if element.centred:
            x = (left + right - width_of(line, POINT, weight)) / 2
        elif element.kind is ElementKind.TRANSITION:
            x = right - width_of(line, POINT, weight)
        lines.append(_Line(line, x, element.kind, weight, keep=element.kind is ElementKind.HEADING))
    return lines


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """Lines no wider than `width`: broken between Chinese characters and at spaces, no mark at a line's start."""
    lines: list[str] = []
    for row in text.split("\n"):
        line = ""
        for piece in _pieces(row):
            if line and measure((line + piece).rstrip()) > width and piece[0] not in _NO_PLACE_AT_LINE_START:
                lines.append(line.rstrip())
                line = piece.lstrip()
            else:
                line += piece
            while measure(line.rstrip(_NO_PLACE_AT_LINE_START)) > width and len(line) > 1:
                fits = max(1, int(len(line) * width / measure(line)))
                lines.append(line[:fits].rstrip())
                line = line[fits:].lstrip()
        lines.append(line.rstrip())
    return lines


def _pieces(text: str) -> Iterator[str]:
    piece = ""
    for letter in text:
        if is_chinese(letter) or ord(letter) > 0x2E80:
            if piece:
                yield piece
                piece = ""
            yield letter
        else:
            piece += letter
            if letter == " ":
                yield piece
                piece = ""
    if piece:
        yield piece


def _page(
    lines: list[_Line], number: int, size: tuple[float, float], width_of: WidthOf, leading: float
) -> Page:
    words = []
    if number > 1:
        text = f"{number}."
        words.append(Words(text, 7.3 * INCH - width_of(text, POINT, 400), 0.6 * INCH))
    for place, line in enumerate(lines):
        y = TOP + leading * (place + 1)
        if line.text:
            words.append(Words(line.text, line.x, y, weight=line.weight))
        if line.number:
            words.append(Words(line.number, 0.9 * INCH, y, weight=line.weight))
            words.append(Words(line.number, 7.5 * INCH, y, weight=line.weight))
    return Page(*size, tuple(words))


def _title_page(screenplay: Screenplay, size: tuple[float, float], width_of: WidthOf) -> Page:
    words: list[Words] = []
    y = size[1] * 0.36
    for key, big in (
        ("title", True),
        ("credit", False),
        ("author", False),
        ("authors", False),
        ("source", False),
    ):
        for line in plain(screenplay.titled(key)).split("\n"):
            if line:
                points, weight = (20.0, 700) if big else (POINT, 400)
                words.append(Words(line, (size[0] - width_of(line, points, weight)) / 2, y, points, weight))
                y += points * 2
    foot = [
        line
        for key, value in screenplay.title_page
        if key.lower() not in ("title", "credit", "author", "authors", "source", "language", "genre", "类型")
        for line in plain(value).split("\n")
    ]
    for place, line in enumerate(reversed(foot[:8])):
        words.append(Words(line, 1.5 * INCH, size[1] - BOTTOM - place * POINT * 1.2))
    return Page(*size, tuple(words))
