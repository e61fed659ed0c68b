"""Pages as a PDF file, by Skia's own writer; the type is Noto Sans CJK, which the installation brings, embedded."""

from functools import lru_cache

import skia

from yingxi.film.screenplay import Screenplay
from yingxi.screenplay.pages import Page, pages_of
from yingxi.stage.lettering import DESIGN_SIZE, font

INK, GREY = 0xFF101010, 0xFF8A8A8A


def screenplay_as_pdf(screenplay: Screenplay, *, language: str) -> bytes:
    """The screenplay on the industry's pages, as the bytes of a PDF."""
    pages = pages_of(screenplay, width_of=width_in_points, language=language)
    return pdf_of(pages, title=screenplay.titled("title").replace("\n", " "))


def pdf_of(pages: tuple[Page, ...], *, title: str = "") -> bytes:
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
            canvas.drawString(words.text, words.x, words.y, _sized(words.weight, words.size), paint)
        line = skia.Paint(Color=GREY, AntiAlias=True, StrokeWidth=0.5, Style=skia.Paint.kStroke_Style)
        for rule in page.rules:
            canvas.drawLine(rule.x, rule.y, rule.to_x, rule.to_y, line)
        document.endPage()
    document.close()
    return bytes(stream.detachAsData())


@lru_cache(maxsize=4096)
def width_in_points(text: str, size: float, weight: int) -> float:
    """How wide a text is."""
    made = font(weight)
    return float(sum(made.getWidths(made.textToGlyphs(text)))) * size / DESIGN_SIZE


@lru_cache(maxsize=16)
def _sized(weight: int, size: float) -> skia.Font:
    return font(weight).makeWithSize(size)
