"""Documents as they stand: what the makers generate, with what a person changed. Nothing that a person wrote
is ever overwritten."""

from typing import Any, TypeVar

from pydantic import BaseModel

from yingxi.film.errors import InputError
from yingxi.film.screenplay import Screenplay
from yingxi.production.documents import (
    CAST,
    CUT,
    FILM,
    SCORE,
    SETS,
    STORY,
    STORYBOARD,
    DocumentKind,
    completed,
    document_fields,
    document_text,
    fields_read,
    noun_from_fields,
    text_with_fields,
)
from yingxi.production.edit_places import place_in_document, place_in_screenplay
from yingxi.production.edits import Edit, Fields, Notes, edits_of, reconciled
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.merging import given_back
from yingxi.production.screenplay_fields import fields_like, named, text_of
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain

T = TypeVar("T", bound=BaseModel)

KINDS: tuple[DocumentKind[Any], ...] = (STORY, CAST, SETS, STORYBOARD, CUT, SCORE)
_YOURS, _THEIRS = "your ", "their "
_SHEETS = {CAST.file: "people", SETS.file: "places"}
"""The documents of which a member can be locked, and its list."""


def document_as_it_stands(folder: FilmFolder, kind: DocumentKind[T], generated: T) -> T:
    """The document after `generated` came in. Raises DocumentError for what cannot be read."""
    new, base = document_text(kind, generated), folder.base(kind.file)
    hand = folder.text(kind.file) if folder.has(kind.file) else None
    notes = folder.ledger.of(kind.file)
    locked = _locked(folder, kind)
    if hand is None or (hand in (base, new) and not notes.aside and not locked):
        if hand != new or base != new:
            folder.keep(kind.file, new, base=new)
        return generated
    theirs = document_fields(kind, generated)
    before, ours = folder.base_fields(kind) or theirs, fields_read(kind, hand)
    value, notes = reconciled(before, ours, theirs, notes, keep_lost=kind.keeps_lost)
    value = completed(kind, _as_locked(value, ours, _SHEETS.get(kind.file, ""), locked), theirs)
    noun = noun_from_fields(kind, value, hand)
    text = hand if value == ours else text_with_fields(hand, value)
    folder.keep(kind.file, text, base=new, notes=notes)
    return noun


def _locked(folder: FilmFolder, kind: DocumentKind[Any]) -> frozenset[str]:
    """The ids of the sheets of the document that are locked."""
    if kind.file not in _SHEETS or not folder.has(FILM.file):
        return frozenset()
    return frozenset(name for name, sheet in folder.settings().sheets.items() if sheet.locked)


def _as_locked(value: Fields, ours: Fields, members: str, locked: frozenset[str]) -> Fields:
    """The value with each locked sheet as it stands in the person's own document."""
    sheets = [sheet for sheet in _listed(ours, members) if isinstance(sheet, dict)]
    kept = {sheet["id"]: sheet for sheet in sheets if sheet.get("id") in locked}
    if not kept:
        return value
    return {**value, members: [kept.get(sheet.get("id"), sheet) for sheet in value.get(members, ())]}


def _listed(fields: Fields, name: str) -> list[Any]:
    """The list of that name; nothing where a person wrote something else there, which is refused later."""
    found = fields.get(name)
    return found if isinstance(found, list) else []


def screenplay_as_it_stands(folder: FilmFolder, generated: Screenplay) -> Screenplay:
    """The same for the screenplay."""
    new, base = fountain_from_screenplay(generated), folder.base(SCREENPLAY)
    hand = folder.text(SCREENPLAY) if folder.has(SCREENPLAY) else None
    if hand is None or hand in (base, new):
        if hand != new or base != new:
            folder.keep(SCREENPLAY, new, base=new)
        return screenplay_from_fountain(new)
    text, notes = hand, folder.ledger.of(SCREENPLAY)
    if base != new:
        before = named(base if base is not None else new)
        ours = fields_like(before, hand, new=_YOURS)
        theirs = fields_like(before, new, new=_THEIRS)
        value, notes = reconciled(before.fields, ours, theirs, notes, keep_lost=True)
        text = hand if value == ours else text_of(value)
    folder.keep(SCREENPLAY, text, base=new, notes=notes)
    return screenplay_from_fountain(text)


def edits_by_hand(folder: FilmFolder) -> tuple[Edit, ...]:
    """What a person changed in every document, and where it stands."""
    found: list[Edit] = []
    for document in (SCREENPLAY, *(kind.file for kind in KINDS)):
        base, notes = folder.base(document), folder.ledger.of(document)
        if base is None or not folder.has(document):
            continue
        if folder.text(document) != base or notes != Notes():
            placed = place_in_screenplay if document == SCREENPLAY else place_in_document
            found += edits_of(document, *_sides(folder, document), notes, placed=placed)
    return tuple(found)


def side_taken(folder: FilmFolder, document: str, path: str = "") -> tuple[Edit, ...]:
    """Takes the makers' side in a document, at one path or everywhere, and tells which edits that ended.

    Raises InputError where nothing was changed there."""
    edits = [
        each for each in edits_by_hand(folder) if each.document == document and each.standing != "merged"
    ]
    ended = tuple(each for each in edits if path in ("", each.path))
    if document not in (SCREENPLAY, *(kind.file for kind in KINDS)):
        raise InputError(
            f"nothing is changed by hand at {document!r}, and no document is called so",
            where=str(folder.root),
            next_step="`yingxi status` lists what is changed by hand, and where",
        )
    if not ended and document == SCREENPLAY and folder.settings().start == "screenplay":
        raise InputError(
            "the screenplay is yours as it was brought, and nobody made another",
            where=str(folder.root / document),
            next_step="change it back by hand; git or your own copy has it as it was",
        )
    if not ended:
        raise InputError(
            f"nothing is changed by hand at {path!r} in {document}"
            if path
            else f"nothing is changed by hand in {document}",
            where=str(folder.root / document),
            next_step="`yingxi status` lists what is",
        )
    hand, base, notes = folder.text(document), folder.base(document) or "", folder.ledger.of(document)
    before, value = _sides(folder, document)
    for each in ended:
        if each.standing != "aside":
            value = given_back(before, value, each.path)
    text = hand
    if any(each.standing != "aside" for each in ended):
        text = text_of(value) if document == SCREENPLAY else text_with_fields(hand, value)
    paths = {each.path for each in ended}
    left = tuple(each for each in notes.aside if each.path not in paths)
    folder.keep(document, text, base=base, notes=notes.model_copy(update={"aside": left}))
    return ended


def _sides(folder: FilmFolder, document: str) -> tuple[Fields, Fields]:
    """The document in plain fields, as it was generated and as it is; the same twice where the first is not known."""
    hand = folder.text(document)
    if document == SCREENPLAY:
        before = named(folder.base(document) or hand)
        return before.fields, fields_like(before, hand, new=_YOURS)
    kind = next(kind for kind in KINDS if kind.file == document)
    ours = fields_read(kind, hand)
    return folder.base_fields(kind) or ours, ours
