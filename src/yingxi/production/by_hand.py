"""Edits that a person makes through a program: one field of a document, or a text.

Whoever edits says what they saw. Where that is no longer what stands there, somebody else was faster: nothing
is written, and both texts are told. So two people never overwrite each other.
"""

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any

from yingxi.disk import Writing
from yingxi.film.errors import DocumentError
from yingxi.production.documents import (
    CAST,
    CUT,
    FILM,
    SCORE,
    SETS,
    STORY,
    STORYBOARD,
    DocumentKind,
    fields_read,
    noun_from_fields,
    text_with_fields,
)
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.merging import members_by_id
from yingxi.production.overtaken import overtaken
from yingxi.production.texts import Texts
from yingxi.screenplay import screenplay_from_fountain

BY_HAND = Writing("by.hand")
KINDS: dict[str, DocumentKind[Any]] = {
    kind.file: kind for kind in (FILM, STORY, CAST, SETS, STORYBOARD, CUT, SCORE)
}
Path = tuple[str, ...]
"""The way to a field: names, and the ids of the members of lists."""


def text_written(folder: FilmFolder, document: str, text: str, *, was: str) -> None:
    """The document has a new text, read first: nothing is kept that the film cannot be made from.

    Raises OvertakenError where it no longer reads as it `was` seen, DocumentError for a text that is no such
    document."""
    now = folder.text(document) if folder.has(document) else ""
    if now != was:
        raise overtaken(document, "", yours=text, theirs=now)
    _checked(document, text)
    Texts(folder.root).write(BY_HAND, document, text)


def field_set(folder: FilmFolder, document: str, path: Path, value: Any, *, was: Any) -> None:
    """The field at `path`, such as ("people", "person-mei", "top", "colour"), has a new value; None takes it out, so
    that it is as by default. Comments stay.

    Raises OvertakenError where the field no longer holds what it `was` seen to hold, DocumentError where the
    document does not allow the value, or has no such place."""
    fields_set(folder, document, [(path, value, was)])


def fields_set(folder: FilmFolder, document: str, changes: Sequence[tuple[Path, Any, Any]]) -> None:
    """The same for several fields at once, each as (path, value, was): all are written or none. A shot that is trimmed
    at its beginning changes two."""
    kind = KINDS[document]
    text = folder.text(document)
    there = fields_read(kind, text)
    changed = there
    for path, value, was in changes:
        now = value_at(there, path)
        if now != was:
            raise overtaken(document, ".".join(path), yours=value, theirs=now)
        changed = _with(changed, path, value, document)
    noun_from_fields(kind, changed, text)
    Texts(folder.root).write(BY_HAND, document, text_with_fields(text, changed))


def order_set(folder: FilmFolder, document: str, members: str, names: list[str], *, was: list[str]) -> None:
    """The members of a list, such as the boards, stand in another order; all are named by their ids.

    Raises OvertakenError where they no longer stand as they `was` seen to, DocumentError where not all are named."""
    kind = KINDS[document]
    text = folder.text(document)
    fields = fields_read(kind, text)
    there = members_by_id(fields.get(members)) or {}
    if list(there) != was:
        raise overtaken(document, members, yours=names, theirs=list(there))
    if sorted(names) != sorted(there):
        raise DocumentError(
            f"{document} has nothing at {members}", where=document, next_step="open the page anew"
        )
    changed = {**fields, members: [there[name] for name in names]}
    noun_from_fields(kind, changed, text)
    Texts(folder.root).write(BY_HAND, document, text_with_fields(text, changed))


def members_changed(
    folder: FilmFolder, document: str, members: str, change: Callable[[Any], Any], *, was: list[Any]
) -> None:
    """The document as `change` makes its noun, of which the list has other members: some new, some gone. What stays
    keeps its text, comments too.

    Raises OvertakenError where the list no longer holds what it `was` seen to hold, DocumentError for what is no
    such list, and what `change` raises."""
    kind = KINDS[document]
    text = folder.text(document)
    fields = fields_read(kind, text)
    now = noun_from_fields(kind, fields, text)
    seen = noun_from_fields(kind, {**fields, members: was}, text)
    there = getattr(now, members)
    if getattr(seen, members) != there:
        raise overtaken(document, members, yours=was, theirs=fields.get(members))
    standing = list(zip(there, fields.get(members, ()), strict=True))
    put = [
        next((own for noun, own in standing if noun == member), None)
        or member.model_dump(mode="json", exclude_defaults=True)
        for member in getattr(change(now), members)
    ]
    changed = {**fields, members: put}
    noun_from_fields(kind, changed, text)
    Texts(folder.root).write(BY_HAND, document, text_with_fields(text, changed))


def value_at(fields: Any, path: Path) -> Any:
    """What stands at the path in plain fields; None where nothing does."""
    for part in path:
        there = members_by_id(fields) if isinstance(fields, list) else fields
        fields = there.get(part) if isinstance(there, dict) else None
    return fields


def _with(fields: dict[str, Any], path: Path, value: Any, document: str) -> dict[str, Any]:
    whole = deepcopy(fields)
    holder: Any = whole
    *way, last = path
    for part in way:
        if isinstance(holder, list):
            holder = (members_by_id(holder) or {}).get(part)
        elif isinstance(holder, dict):
            holder = holder.setdefault(part, {})
        if not isinstance(holder, dict | list):
            raise DocumentError(
                f"{document} has nothing at {'.'.join(path)}", where=document, next_step="open the page anew"
            )
    if isinstance(holder, list):
        raise DocumentError(
            f"{document} has nothing at {'.'.join(path)}", where=document, next_step="open the page anew"
        )
    if value is None:
        holder.pop(last, None)
    else:
        holder[last] = value
    return whole


def _checked(document: str, text: str) -> None:
    if document == SCREENPLAY:
        screenplay_from_fountain(text)
    else:
        kind = KINDS[document]
        noun_from_fields(kind, fields_read(kind, text), text)
