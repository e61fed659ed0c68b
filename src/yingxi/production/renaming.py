"""Somebody, or a place, has another name: in cast or sets, in the screenplay and in the story at once, so that it is
nobody new. What is made from these follows with the next run."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from yingxi.breakdown import IdMap
from yingxi.breakdown.people import roles_in
from yingxi.film.errors import DocumentError
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import CharacterSheet
from yingxi.production.documents import (
    CAST,
    STORY,
    DocumentKind,
    fields_read,
    noun_from_fields,
    noun_read,
    text_with_fields,
)
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.overtaken import overtaken
from yingxi.production.places_renamed import place_with_name
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.renamed import name_replaced, person_renamed

LONGEST_NAME = 60
_NOT_IN_A_NAME = phrased(r"[\x00-\x1f()（）:：^@*_\[\]\\#=>~]")
_WORDS = ("description", "want", "flaw", "change", "text", "logline", "theme")
"""Fields of a story in which somebody may be named."""


@dataclass(frozen=True, slots=True)
class Renamed:
    """The id that they have from now on (a place's is of its name), and the documents that say so."""

    id: str
    documents: tuple[str, ...]


def member_renamed(folder: FilmFolder, member: str, name: str, *, was: str) -> Renamed:
    """The person or the place whose sheet has the id `member` is called `name`.

    Raises OvertakenError where it is no longer called what it `was` seen to be called, DocumentError for a name that
    cannot be one, that somebody else has, or that the screenplay could not be read with."""
    name = _allowed(name)
    if member.startswith("set-"):
        now, changed = place_with_name(folder, member, name, was=was)
    else:
        now, changed = member, _person(folder, member, name, was)
    if SCREENPLAY in changed:
        _read_as_before(folder.text(SCREENPLAY), changed[SCREENPLAY])
    changed = {document: text for document, text in changed.items() if text != folder.text(document)}
    folder.put_together(changed)
    return Renamed(now, tuple(changed))


def _person(folder: FilmFolder, member: str, name: str, was: str) -> dict[str, str]:
    people = noun_read(CAST, folder.text(CAST.file)).people
    sheet = next((person for person in people if person.id == member), None)
    if sheet is None or sheet.name != was:
        raise overtaken(CAST.file, f"people.{member}.name", yours=name, theirs=sheet.name if sheet else None)
    others = [person.name for person in people if person.id != member]
    if name.casefold() in (each.casefold() for each in others):
        raise DocumentError(
            f"somebody else in the film is called {name}",
            where=CAST.file,
            next_step="give them a name that nobody has",
        )
    changed = {CAST.file: _with(folder, CAST, lambda fields: _named(fields, member, name))}
    text = folder.text(SCREENPLAY)
    called = dict(_called(folder, text, sheet, name))
    for before, now in called.items():
        text = person_renamed(text, before, now, others=others)
    changed[SCREENPLAY] = text
    if folder.has(STORY.file):
        changed[STORY.file] = _with(folder, STORY, lambda fields: _told(fields, called, others))
    return changed


def _called(folder: FilmFolder, text: str, sheet: CharacterSheet, name: str) -> Iterator[tuple[str, str]]:
    """What the text calls them, the longest first, each with what it calls them from now on."""
    elements = screenplay_from_fountain(text).elements
    roles = {role.name: role for role in roles_in(elements, folder.settings().brief.language)}
    known = folder.known(IdMap, "ids") or IdMap()
    names = {sheet.name, *(it.name for it in known.people if it.id == sheet.id and it.name in roles)}
    for before in sorted(names, key=len, reverse=True):
        yield before, name
        words, new = before.split(), name.split()
        for alias in roles[before].aliases if before in roles and len(words) > 1 else ():
            if alias in (words[0], words[-1]) and alias.istitle():
                yield alias, new[0] if alias == words[0] else new[-1]


def _named(fields: dict[str, Any], member: str, name: str) -> None:
    for person in fields["people"]:
        if person["id"] == member:
            person["name"] = name


def _told(fields: dict[str, Any], called: dict[str, str], others: list[str]) -> None:
    for holder in (fields, *fields.get("people", ()), *fields.get("beats", ())):
        if holder.get("name") in called:
            holder["name"] = called[holder["name"]]
        for before, now in called.items():
            for field in _WORDS:
                if field in holder:
                    holder[field] = name_replaced(holder[field], before, now, others=others)


def _with(folder: FilmFolder, kind: DocumentKind[Any], change: Callable[[dict[str, Any]], None]) -> str:
    """The document's text with its fields changed; comments stay."""
    text = folder.text(kind.file)
    fields = deepcopy(fields_read(kind, text))
    change(fields)
    noun_from_fields(kind, fields, text)
    return text_with_fields(text, fields)


def _allowed(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME or _NOT_IN_A_NAME.search(name):
        raise DocumentError(
            "this cannot be a name in a screenplay",
            where=name[:LONGEST_NAME],
            next_step=f"write at most {LONGEST_NAME} letters, without brackets, colons and marks of Fountain",
        )
    return name


def _read_as_before(before: str, now: str) -> None:
    """Raises DocumentError for a name with which a line would become something else: a cue, action."""
    was, read = (screenplay_from_fountain(text).elements for text in (before, now))
    if [it.kind for it in was] != [it.kind for it in read]:
        line = next((it.line for it, old in zip(read, was, strict=False) if it.kind is not old.kind), 1)
        raise DocumentError(
            "with this name the screenplay would be read otherwise",
            where=f"{SCREENPLAY}:{line}",
            next_step="choose a name in the script of the others",
        )
