"""Which kind of screenplay file something is. The one place that a further format is added to."""

import re
from typing import Literal

from yingxi.film.errors import ScreenplayError
from yingxi.film.screenplay import Screenplay
from yingxi.screenplay.encoding import text_from_bytes
from yingxi.screenplay.fountain import screenplay_from_fountain

Kind = Literal["fountain", "chinese plain text", "final draft", "pdf", "word", "rich text"]

_MARKS: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF", "pdf"), (b"PK\x03\x04", "word"), (b"\xd0\xcf\x11\xe0", "word"), (b"{\\rtf", "rich text"),
)  # fmt: skip
_CHINESE_LAYOUT = re.compile(
    r"^\s*(?:[△▲▽∆Δ]|第[0-9一二三四五六七八九十百]+[场集幕]|[0-9]{1,3}[、.．])", re.MULTILINE
)
_FOUNTAIN_SIGN = re.compile(r"^(?:@\S|\.[^\W\d]|(?:INT|EXT|内景|外景)[. ])", re.MULTILINE)


def kind_of(content: bytes, *, name: str = "") -> Kind:
    """The kind of file by its first bytes and its layout. Raises ScreenplayError where it is no text at
    all."""
    for mark, kind in _MARKS:
        if content.startswith(mark):
            return kind
    text = text_from_bytes(content, name=name)
    if "<FinalDraft" in text[:2000]:
        return "final draft"
    if len(_CHINESE_LAYOUT.findall(text)) >= 2 and not _FOUNTAIN_SIGN.search(text):
        return "chinese plain text"
    return "fountain"


def screenplay_from_bytes(content: bytes, *, name: str = "") -> Screenplay:
    """The screenplay in a file's bytes; `name` is for messages. Fountain is read; of any other kind it is
    said.

    Raises ScreenplayError with where and what to do next.
    """
    kind = kind_of(content, name=name)
    if kind != "fountain":
        raise ScreenplayError(
            f"This is a {kind} file; screenplays are read as Fountain.",
            where=name,
            next_step="Export it as Fountain, or save its text as plain text in Fountain's layout.",
            kind=kind,
        )
    screenplay = screenplay_from_fountain(text_from_bytes(content, name=name))
    if not screenplay.elements:
        raise ScreenplayError(
            "The file has no scenes.",
            where=name,
            next_step="Write at least one heading and one line of action.",
        )
    return screenplay
