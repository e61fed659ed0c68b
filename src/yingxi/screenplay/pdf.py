"""Pages as a PDF file, by Skia's own writer, with the type embedded: Courier Prime for English screenplays, Noto Sans
CJK for all else. Both come with the installation."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import lru_cache

import skia

from yingxi.film.screenplay import Screenplay
from yingxi.screenplay.pages import Page, pages_of
from yingxi.screenplay.pdf_letters import with_letters_named
from yingxi.screenplay.typewriter import typed
from yingxi.stage.lettering import DESIGN_SIZE, font

INK, GREY = 0xFF101010, 0xFF8A8A8A
Setting = Callable[[str, int], Iterable[tuple[str, skia.Font]]]
"""The pieces of a line at a weight, each with its font at `DESIGN_SIZE`."""


def lettered(text: str, weight: int) -> Iterable[tuple[str, skia.Font]]:
    """A line in Noto Sans CJK."""
    return ((text, font(weight)),)


def screenplay_as_pdf(screenplay: Screenplay, *, language: str) -> bytes:
    """The screenplay on the industry's pages, as the bytes of a PDF."""
    setting = lettered if language == "zh" else typed

    def width_of(text: str, size: float, weight: int) -> float:
        return width_set(text, size, weight, setting)

    pages = pages_of(screenplay, width_of=width_of, language=language)
    return pdf_of(pages, title=screenplay.titled("title").replace("\n", " "), setting=setting)


def pdf_of(pages: tuple[Page, ...], *, title: str = "", setting: Setting = lettered) -> bytes:
    """The bytes of a PDF with these pages. The same pages give the same bytes."""
    stream = skia.DynamicMemoryWStream()
    metadata = skia.PDF.Metadata()
    metadata.fTitle = title
    metadata.fCreator = "Yingxi 影戏"
    document = skia.PDF.MakeDocument(stream, metadata)
    for page in pages:
        canvas = document.beginPage(page.width, page.height)
        for words in page.words:
            paint = skia.Paint(Color=GREY if words.grey else INK, AntiAlias=True)
            x = words.x
            for piece, made in setting(words.text, words.weight):
                canvas.drawString(piece, x, words.y, made.makeWithSize(words.size), paint)
                x += _width(piece, made) * words.size
        line = skia.Paint(Color=GREY, AntiAlias=True, StrokeWidth=0.5, Style=skia.Paint.kStroke_Style)
        for rule in page.rules:
            canvas.drawLine(rule.x, rule.y, rule.to_x, rule.to_y, line)
        document.endPage()
    document.close()
    written = {letter for page in pages for words in page.words for letter in words.text}
    return with_letters_named(bytes(stream.detachAsData()), radicals_of(written))


def radicals_of(letters: Collection[str]) -> Mapping[int, int]:
    """Each code point of a radical (U+2E80 to U+2FDF) or a compatibility ideograph that has the same drawing as one of
    `letters`, with that letter's: a reader that copies 子 must not get the radical."""
    made = font(400)
    twins = {made.unicharToGlyph(point): point for point in reversed(RADICALS) if made.unicharToGlyph(point)}
    return {
        twins[glyph]: ord(letter)
        for letter in sorted(letters)
        if ord(letter) not in RADICALS and (glyph := made.unicharToGlyph(ord(letter))) in twins
    }


RADICALS = (*range(0x2E80, 0x2FE0), *range(0xF900, 0xFB00))


def width_in_points(text: str, size: float, weight: int) -> float:
    """How wide a text is in Noto Sans CJK."""
    return width_set(text, size, weight, lettered)


@lru_cache(maxsize=4096)
def width_set(text: str, size: float, weight: int, setting: Setting) -> float:
    """How wide a text is in that setting, in points."""
    return size * sum(_width(piece, made) for piece, made in setting(text, weight))


def _width(text: str, made: skia.Font) -> float:
    """In ems."""
    return float(sum(made.getWidths(made.textToGlyphs(text)))) / DESIGN_SIZE
