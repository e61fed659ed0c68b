"""The paragraphs of a Word document (`.docx`), read without trust: few members, a bounded size, XML by `markup`."""

import io
import zipfile
from typing import NamedTuple

from yingxi.film.errors import ScreenplayError
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.markup import XmlElement, element_from_xml

BODY = "word/document.xml"
MOST_MEMBERS = 5_000
LARGEST_BODY = 40_000_000
_SEEN_BUT_NOT_READ = {"drawing": "a picture", "pict": "a picture", "object": "an embedded object"}


class WordParagraph(NamedTuple):
    """One paragraph's text, the name of its style, and its place in the document (from 1)."""

    text: str
    style: str
    number: int


def paragraphs_from_word(
    content: bytes, *, name: str = ""
) -> tuple[tuple[WordParagraph, ...], tuple[Doubt, ...]]:
    """The paragraphs in order (a table's cells row by row), and what was seen but not read.

    Raises ScreenplayError where the file is no Word document.
    """
    root = element_from_xml(_body(content, name), name=f"{name}: {BODY}")
    body = root.first("body")
    paragraphs: list[WordParagraph] = []
    doubts: list[Doubt] = []
    for each in body.elements if body else ():
        _paragraphs_read(each, paragraphs, doubts)
    return tuple(paragraphs), tuple(doubts)


def _body(content: bytes, name: str) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise _no_document(name, f"it holds more than {MOST_MEMBERS} files")
            with archive.open(BODY) as member:
                body = member.read(LARGEST_BODY + 1)
    except KeyError:
        raise _no_document(name, "it is an archive without a document in it") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise _no_document(name, "its archive is broken") from error
    if len(body) > LARGEST_BODY:
        raise _no_document(name, f"its text unpacks to more than {LARGEST_BODY // 1_000_000} MB")
    return body


def _paragraphs_read(element: XmlElement, paragraphs: list[WordParagraph], doubts: list[Doubt]) -> None:
    if element.name == "p":
        number = len(paragraphs) + 1
        style = next(
            (each.attributes.get("val", "") for part in element.of("pPr") for each in part.of("pStyle")), ""
        )
        pieces: list[str] = []
        _gather(element, pieces, number, doubts)
        paragraphs.extend(WordParagraph(line.rstrip(), style, number) for line in "".join(pieces).split("\n"))
    elif element.name in ("tbl", "tr", "tc", "sdt", "sdtContent", "ins", "smartTag"):
        for each in element.elements:
            _paragraphs_read(each, paragraphs, doubts)


def _gather(element: XmlElement, pieces: list[str], number: int, doubts: list[Doubt]) -> None:
    for each in element.elements:
        if each.name == "t":
            pieces.append(each.text)
        elif each.name == "tab":
            pieces.append("\t")
        elif each.name in ("br", "cr"):
            pieces.append("\n")
        elif each.name in _SEEN_BUT_NOT_READ:
            doubts.append(Doubt(number, "", f"{_SEEN_BUT_NOT_READ[each.name]}, not read"))
        elif each.name not in ("del", "pPr", "rPr", "instrText", "delText"):
            _gather(each, pieces, number, doubts)


def _no_document(name: str, why: str) -> ScreenplayError:
    return ScreenplayError(
        f"This is no Word document that can be read: {why}.",
        where=name,
        next_step="Save it from Word as .docx, or as plain text in UTF-8.",
    )
