"""A film's documents, read for a page. What was read stays at hand until its file changes."""

from pathlib import Path
from typing import Any

from yingxi.film.screenplay import Screenplay
from yingxi.production.by_hand import KINDS as KINDS
from yingxi.production.documents import (
    CAST,
    CUT,
    FILM,
    SCORE,
    SETS,
    STORY,
    STORYBOARD,
    fields_read,
    noun_from_fields,
)
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.inside import inside
from yingxi.screenplay import screenplay_from_fountain
from yingxi_platform.films.once import Once
from yingxi_platform.films.shelf import lies
from yingxi_platform.studios.models import Film

DOCUMENTS = {
    "brief": FILM.file,
    "story": STORY.file,
    "screenplay": SCREENPLAY,
    "cast": CAST.file,
    "sets": SETS.file,
    "storyboard": STORYBOARD.file,
    "cut": CUT.file,
    "score": SCORE.file,
}
_NOUNS: Once[Any] = Once(400)
_ALL_FIELDS: Once[dict[str, Any]] = Once(200)


def folder_of(film: Film) -> FilmFolder:
    """The film's folder, to read in."""
    return FilmFolder(film.root, read_only=True)


def noun_of(film: Film, document: str) -> Any:
    """The noun in a document, such as the Cast of "cast.yaml"; None where it is not written yet. Raises DocumentError
    where it cannot be read."""
    stamp = _stamp(film.root, document)
    if stamp is None:
        return None
    return _NOUNS((film.root, document, stamp), lambda: _read(film.root, document))


def text_of(film: Film, document: str) -> str:
    """The text of a document; empty where it is not written yet."""
    folder = folder_of(film)
    return folder.text(document) if folder.has(document) else ""


def title_of(film: Film) -> str:
    """The title in the brief, the screenplay or the story; the idea's first words before there is one."""
    settings, story = noun_of(film, FILM.file), noun_of(film, STORY.file)
    screenplay: Screenplay | None = noun_of(film, SCREENPLAY)
    own = settings.brief.title if settings else ""
    written = screenplay.titled("title") if screenplay else ""
    called = own or written or (story.title if story else "")
    if not called:
        called = film.idea if len(film.idea) <= 40 else film.idea[:38] + "…"
    return called[:200]


def has_film(film: Film) -> bool:
    return lies(film, "out/film.mp4")


def stamp_of(film: Film, *documents: str) -> str:
    """Changes whenever one of these documents does; whenever any does, where none is named."""
    return " ".join(str(_stamp(film.root, name)) for name in documents or DOCUMENTS.values())


def _stamp(root: Path, document: str) -> tuple[int, int] | None:
    try:
        found = inside(root, document).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def fields_of(film: Film, document: str) -> dict[str, Any]:
    """What the document's file says, in plain types. To look at, never to change."""
    return _fields(document, text_of(film, document))


def _read(root: Path, document: str) -> Any:
    text = FilmFolder(root, read_only=True).text(document)
    if document == SCREENPLAY:
        return screenplay_from_fountain(text)
    return noun_from_fields(KINDS[document], _fields(document, text), text)


def _fields(document: str, text: str) -> dict[str, Any]:
    return _ALL_FIELDS((document, text), lambda: fields_read(KINDS[document], text))
