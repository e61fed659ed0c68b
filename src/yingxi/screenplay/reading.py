"""A file read: which kind it is, the screenplay in it, and what was not understood."""

from dataclasses import dataclass
from typing import NoReturn

from yingxi.film.brief import Language
from yingxi.film.errors import ScreenplayError
from yingxi.film.screenplay import Screenplay
from yingxi.screenplay.chinese_text import screenplay_from_chinese_text
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.encoding import text_from_bytes
from yingxi.screenplay.final_draft import screenplay_from_final_draft
from yingxi.screenplay.fountain import screenplay_from_fountain
from yingxi.screenplay.kinds import SCREENPLAYS, Kind, kind_of, kind_of_text
from yingxi.screenplay.loose import fountain_layout
from yingxi.screenplay.markdown import unmarked
from yingxi.screenplay.prose import PlaceFinder, lines_are_paragraphs, screenplay_from_prose
from yingxi.screenplay.shapes import is_chinese
from yingxi.screenplay.shot_lists import screenplay_from_shots, shots_from_csv, shots_from_json
from yingxi.screenplay.unclosed import unclosed_in
from yingxi.screenplay.word import WordParagraph, paragraphs_from_word


@dataclass(frozen=True, slots=True)
class FileRead:
    """`kind` says what the file is, `within` what the text in it is (of a Word document a screenplay or prose).
    `screenplay` is None where the text is an idea or prose; `text` is all of its text."""

    kind: Kind
    within: Kind
    text: str
    screenplay: Screenplay | None = None
    doubts: tuple[Doubt, ...] = ()


def file_read(content: bytes, *, name: str = "") -> FileRead:
    """What is in a file's bytes. Raises ScreenplayError for a kind that is not read, with what to do next."""
    kind = kind_of(content, name=name)
    if kind == "final draft":
        screenplay, doubts = screenplay_from_final_draft(content, name=name)
        return FileRead(kind, kind, "", _with_scenes(screenplay, name), doubts)
    if kind == "word":
        paragraphs, doubts = paragraphs_from_word(content, name=name)
        return _word_read(paragraphs, doubts, name)
    if kind in ("pdf", "old word", "rich text", "archive"):
        _refused(kind, name)
    text = text_from_bytes(content, name=name)
    if kind in ("shot list (json)", "shot list (csv)"):
        read = shots_from_json if kind == "shot list (json)" else shots_from_csv
        listed = read(text, name=name)
        doubts = (
            *(Doubt(1, column, "a column of which nothing is made", unused=True) for column in listed.unread),
            *listed.doubts,
        )
        return FileRead(kind, kind, text, screenplay_from_shots(listed), doubts)
    return _text_read(text, kind, kind, name)


def _text_read(text: str, kind: Kind, within: Kind, name: str, doubts: tuple[Doubt, ...] = ()) -> FileRead:
    if within in SCREENPLAYS:
        doubts = (*doubts, *unclosed_in(text, brackets=within == "chinese plain text"))
    if within == "chinese plain text":
        screenplay, found = screenplay_from_chinese_text(text)
        told = {doubt.line for doubt in doubts}
        doubts = tuple(sorted((*doubts, *(each for each in found if each.line not in told))))
        return FileRead(kind, within, text, _with_scenes(screenplay, name), doubts)
    if within == "unspaced screenplay":
        screenplay = screenplay_from_fountain(fountain_layout((line, "") for line in text.splitlines()))
        return FileRead(kind, within, text, _with_scenes(screenplay, name), doubts)
    if within == "fountain":
        return FileRead(kind, within, text, _with_scenes(screenplay_from_fountain(text), name), doubts)
    if not text.strip():
        _with_scenes(Screenplay(), name)
    return FileRead(kind, within, unmarked(text) if within == "prose" else text, None, doubts)


def _word_read(paragraphs: tuple[WordParagraph, ...], doubts: tuple[Doubt, ...], name: str) -> FileRead:
    """A Word document's text is read as any other; where its paragraphs' styles say what they are, by those."""
    text = "\n".join(each.text for each in paragraphs)
    styled = sum(
        any(sign in each.style.lower() for sign in ("scene", "dialog", "charact")) for each in paragraphs
    )
    if styled >= 3:
        laid_out = fountain_layout((each.text, each.style) for each in paragraphs)
        return FileRead(
            "word",
            "unspaced screenplay",
            text,
            _with_scenes(screenplay_from_fountain(laid_out), name),
            doubts,
        )
    kind = kind_of_text(text)
    if kind == "prose" and not lines_are_paragraphs(text):
        # Told apart by empty lines, where its lines do not tell.
        text = "\n\n".join(each.text for each in paragraphs)
    return _text_read(text, "word", kind, name, doubts)


def screenplay_from_bytes(content: bytes, *, name: str = "") -> Screenplay:
    """The screenplay in a file's bytes; `name` is for messages. Any text is a screenplay: what has no shape of
    its own is action.

    Raises ScreenplayError with where and what to do next.
    """
    read = file_read(content, name=name)
    return read.screenplay or _with_scenes(screenplay_from_fountain(read.text), name)


def told_in_prose(read: FileRead, language: Language, *, place_of: PlaceFinder, title: str = "") -> FileRead:
    """Prose set down as a screenplay in its own words."""
    screenplay, doubts = screenplay_from_prose(read.text, language, place_of=place_of, title=title)
    return FileRead(read.kind, read.within, read.text, screenplay, (*read.doubts, *doubts))


def language_of_text(text: str) -> Language:
    """Chinese where a fifth of the letters are."""
    letters = [letter for letter in text[:20_000] if letter.isalpha()]
    chinese = sum(is_chinese(letter) for letter in letters)
    return "zh" if letters and chinese * 5 >= len(letters) else "en"


def _with_scenes(screenplay: Screenplay, name: str) -> Screenplay:
    if not screenplay.elements:
        raise ScreenplayError(
            "The file has no scenes.",
            where=name,
            next_step="Write at least one heading and one line of action.",
        )
    return screenplay


_INSTEAD: dict[Kind, str] = {
    "pdf": "A PDF holds places on a page, no screenplay: export Fountain, .fdx or Word from the program that made it.",
    "old word": "Save it from Word as .docx.",
    "rich text": "Save it as .docx, or as plain text in UTF-8.",
    "archive": "Unpack it, and give the screenplay inside.",
}


def _refused(kind: Kind, name: str) -> NoReturn:
    raise ScreenplayError(
        f"A file of this kind is not read: {kind}.", where=name, next_step=_INSTEAD[kind], kind=kind
    )
