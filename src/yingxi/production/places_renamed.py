"""A place has another name: in its scenes' headings, and in all that knows its set by it. What plays it stays."""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from yingxi.breakdown.heading import heading_read
from yingxi.design import place_id
from yingxi.film.errors import DocumentError
from yingxi.film.screenplay import ElementKind
from yingxi.film.sheet import SetSheet
from yingxi.production.documents import (
    FILM,
    SETS,
    STORYBOARD,
    DocumentKind,
    fields_read,
    noun_read,
    text_with_fields,
)
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.overtaken import overtaken
from yingxi.screenplay import screenplay_from_fountain


def place_with_name(folder: FilmFolder, member: str, name: str, *, was: str) -> tuple[str, dict[str, str]]:
    """The place's id from now on, and the documents that name it, each as it reads with another name: the sheet keeps
    its drawing, and boards and locks find it by that id.

    Raises OvertakenError, and DocumentError where no heading names the place, or another set has that name."""
    places = noun_read(SETS, folder.text(SETS.file)).places
    sheet = next((place for place in places if place.id == member), None)
    if sheet is None or sheet.place != was:
        raise overtaken(
            SETS.file, f"places.{member}.place", yours=name, theirs=sheet.place if sheet else None
        )
    new = place_id(name, inside=sheet.inside)
    if new != member and any(place.id == new for place in places):
        raise DocumentError(
            f"the film has a place called {name} already",
            where=SETS.file,
            next_step="choose a name that no other place has; two places become one in the screenplay's headings",
        )
    boards = (
        {STORYBOARD.file: _of_set(folder, STORYBOARD, member, new)} if folder.has(STORYBOARD.file) else {}
    )
    return new, {
        SETS.file: _of_set(folder, SETS, member, new, place=name),
        **boards,
        FILM.file: _of_set(folder, FILM, member, new),
        SCREENPLAY: _headed(folder.text(SCREENPLAY), sheet, name),
    }


def _headed(text: str, sheet: SetSheet, name: str) -> str:
    lines = text.split("\n")
    headings = list(_headings(text, sheet))
    if not headings:
        raise DocumentError(
            f"no heading of the screenplay names {sheet.place}",
            where=SCREENPLAY,
            next_step="name the place in the screenplay itself",
        )
    found = re.compile(r"\s+".join(map(re.escape, sheet.place.split())), re.IGNORECASE)
    for line in headings:
        lines[line - 1] = found.sub(lambda it: name.upper() if it[0].isupper() else name, lines[line - 1], 1)
    _read_as(lines, headings, sheet, name)
    return "\n".join(lines)


def _headings(text: str, sheet: SetSheet) -> Iterator[int]:
    """The lines of the headings that name the place. A heading that does not say which side it is of is of either."""
    for element in screenplay_from_fountain(text).elements:
        if element.kind is ElementKind.HEADING:
            slug = heading_read(element.text)
            if place_id(slug.place, inside=sheet.inside) == sheet.id and slug.inside in (None, sheet.inside):
                yield element.line


def _read_as(lines: list[str], headings: list[int], sheet: SetSheet, name: str) -> None:
    """Raises DocumentError for a name that a heading would not be read with: an hour, a word behind a dash."""
    wanted = place_id(name, inside=sheet.inside)
    for line in headings:
        read = heading_read(lines[line - 1].strip().lstrip("."))
        if place_id(read.place, inside=sheet.inside) != wanted:
            raise DocumentError(
                f"a heading would name {read.place} instead of {name}",
                where=f"{SCREENPLAY}:{line}",
                next_step="choose a name without dashes, commas and hours of the day",
            )


def _of_set(folder: FilmFolder, kind: DocumentKind[Any], member: str, new: str, *, place: str = "") -> str:
    """The document with the set's id in the place of the old one."""
    text = folder.text(kind.file)
    fields = deepcopy(fields_read(kind, text))
    for sheet in fields.get("places", ()):
        if sheet["id"] == member:
            sheet |= {"id": new, "place": place}
    for board in fields.get("boards", ()):
        for holder, field in ((board, "set"), (board.get("lettering") or {}, "place")):
            if holder.get(field) == member:
                holder[field] = new
    sheets = fields.get("sheets") if kind is FILM else None
    if isinstance(sheets, dict) and member in sheets:
        fields["sheets"] = {new if name == member else name: value for name, value in sheets.items()}
    return text_with_fields(text, fields)
