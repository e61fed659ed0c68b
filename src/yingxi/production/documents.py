"""The documents of a film folder as text: from nouns and back, with errors a person can act on."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from difflib import get_close_matches
from io import StringIO
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent, Event, NodeEvent

from yingxi import __version__
from yingxi.film.board import Storyboard
from yingxi.film.cue import Score
from yingxi.film.cut import CutList
from yingxi.film.errors import DocumentError
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast, Sets
from yingxi.film.story import Story
from yingxi.production.merging import members_by_id
from yingxi.production.settings import Settings
from yingxi.production.upgrades import schema_parts, upgraded
from yingxi.production.yaml_faults import LEFT_OPEN, advice_on, fault_of, quote_left_open
from yingxi.production.yaml_text import yaml_text

T = TypeVar("T", bound=BaseModel)

# An anchor, alias or tag begins a word; brackets, deep indents and rows of marks are what nests.
_MAY_HOLD_TRAPS = phrased(r"(?:^|[\s\[{,:?-])[&*!]|^ {40}|(?:[-?:]\s+){8}", re.MULTILINE)
LARGEST_BYTES = 16_000_000
DEEPEST = 24


@dataclass(frozen=True, slots=True)
class DocumentKind(Generic[T]):
    """A document: its file, the noun in it, the version of its form, whether it shows what is as by default,
    and whether a part that a person changed stays in it when it has lost its source."""

    name: str
    noun: type[T]
    version: int = 1
    in_full: bool = False
    keeps_lost: bool = True

    @property
    def file(self) -> str:
        return f"{self.name}.yaml"

    @property
    def schema(self) -> str:
        return f"yingxi.{self.name}.{self.version}"


FILM = DocumentKind("film", Settings, in_full=True)
STORY = DocumentKind("story", Story)
CAST = DocumentKind("cast", Cast)
SETS = DocumentKind("sets", Sets)
STORYBOARD = DocumentKind("storyboard", Storyboard, keeps_lost=False)
CUT = DocumentKind("cut", CutList, version=2, keeps_lost=False)
SCORE = DocumentKind("score", Score, keeps_lost=False)


def document_text(kind: DocumentKind[T], noun: T) -> str:
    """The document's text."""
    return yaml_text(document_fields(kind, noun))


def document_fields(kind: DocumentKind[T], noun: T) -> dict[str, Any]:
    """The document in plain types, its schema first."""
    fields = noun.model_dump(mode="json", exclude_defaults=not kind.in_full, exclude_none=kind.in_full)
    if kind.in_full:
        _nothings_kept(fields, noun.model_dump(mode="json", exclude_defaults=True))
    return {"schema": kind.schema, **fields}


def _nothings_kept(fields: dict[str, Any], chosen: dict[str, Any]) -> None:
    """Puts back what is None by choice, where left out it would read as something by default."""
    for name, part in chosen.items():
        if part is None:
            fields[name] = None
        elif isinstance(part, dict) and isinstance(fields.get(name), dict):
            _nothings_kept(fields[name], part)


def fields_read(kind: DocumentKind[T], text: str) -> dict[str, Any]:
    """The text in plain types. Raises DocumentError, with file and line, for what is not such a document."""
    if len(text.encode()) > LARGEST_BYTES:
        raise DocumentError(
            f"{kind.file} is larger than {LARGEST_BYTES // 1_000_000} MB",
            where=kind.file,
            next_step="split the film, or take out what does not belong there",
        )
    try:
        if _MAY_HOLD_TRAPS.search(text) or _brackets_deep(text) > DEEPEST // 2:
            _without_traps(kind, text)
        fields = YAML(typ="safe", pure=True).load(text)
    except MarkedYAMLError as error:
        raise _unreadable(kind, *fault_of(text, error)) from error
    except YAMLError as error:
        raise DocumentError(f"{kind.file} is not readable YAML: {error}", where=kind.file) from error
    if not isinstance(fields, dict) or not all(isinstance(name, str) for name in fields):
        raise DocumentError(f"{kind.file} holds no named fields", where=f"{kind.file}:1")
    schema = fields.pop("schema", kind.schema)
    return {"schema": kind.schema, **_of_today(kind, text, schema, fields)}


def _unreadable(kind: DocumentKind[Any], line: int, fault: str) -> DocumentError:
    return DocumentError(
        f"{kind.file} is not readable YAML: {fault}",
        where=f"{kind.file}:{line}",
        next_step=advice_on(fault),
    )


def _of_today(kind: DocumentKind[T], text: str, schema: object, fields: dict[str, Any]) -> dict[str, Any]:
    name, version = schema_parts(schema)
    if name != kind.name or version < 1:
        raise DocumentError(
            f"{kind.file} says it is {str(schema)[:60]!r}, not {kind.schema!r}",
            where=_of_schema(kind, text),
            next_step="it is another document: put the right one there",
        )
    if version > kind.version:
        raise DocumentError(
            f"{kind.file} says it is {str(schema)[:60]!r}; Yingxi {__version__} reads up to {kind.schema!r}",
            where=_of_schema(kind, text),
            next_step=f"open it with a Yingxi newer than {__version__}; nothing of it was changed",
        )
    try:
        return upgraded(fields, name, version, to=kind.version)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise DocumentError(
            f"{kind.file} is {str(schema)[:60]!r} and cannot be read as {kind.schema!r}: {error!r}",
            where=_of_schema(kind, text),
            next_step="mend it, or take it out to have it made again",
        ) from error


def _of_schema(kind: DocumentKind[Any], text: str) -> str:
    return f"{kind.file}:{line_of(text, ('schema',))}"


def noun_from_fields(kind: DocumentKind[T], fields: dict[str, Any], text: str) -> T:
    """The noun. Raises DocumentError naming line, field and what is allowed for the first thing that is wrong."""
    try:
        return kind.noun.model_validate({name: part for name, part in fields.items() if name != "schema"})
    except ValidationError as error:
        if opened := quote_left_open(text):
            raise _unreadable(kind, opened, LEFT_OPEN) from error
        # A field that was written wrong explains the one that is missing.
        first = min(error.errors(include_url=False), key=lambda each: each["type"] != "extra_forbidden")
        path = _field_of(first)
        field = ".".join(str(part) for part in path)
        others = {_field_of(each) for each in error.errors(include_url=False)} - {path}
        more = f" ({len(others)} more like it)" if others else ""
        here = [each for each in error.errors(include_url=False) if _field_of(each) == path]
        raise DocumentError(
            f"{_by_name(fields, path)}: {_what_is_wrong(kind, first, here)}{more}",
            where=f"{kind.file}:{line_of(text, path)}",
            next_step="put the right name there, or take the field out"
            if first["type"] == "extra_forbidden"
            else "change that field, or take it out to have it made again",
            field=field,
        ) from error


def _by_name(fields: Any, path: tuple[str | int, ...]) -> str:
    """The path with members of a list by their names, such as "people.June.top"."""
    said = []
    for part in path:
        try:
            fields = fields[part]
        except (LookupError, TypeError):
            fields = None
        named = (
            isinstance(part, int) and isinstance(fields, dict) and (fields.get("name") or fields.get("id"))
        )
        said.append(str(named or part))
    return ".".join(said)


def completed(kind: DocumentKind[T], fields: dict[str, Any], generated: dict[str, Any]) -> dict[str, Any]:
    """The fields, with what a person took out and the document cannot be without as it was generated."""
    try:
        kind.noun.model_validate({name: part for name, part in fields.items() if name != "schema"})
    except ValidationError as error:
        missing = [problem["loc"] for problem in error.errors() if problem["type"] == "missing"]
        fields = deepcopy(fields)
        for path in missing:
            _filled(fields, generated, tuple(part for part in path if not _is_tag(part)))
    return fields


def _filled(fields: Any, generated: Any, path: tuple[str | int, ...]) -> None:
    name, *further = path
    if isinstance(name, int):
        theirs = members_by_id(generated) or {}
        place = list(members_by_id(fields) or {})[name : name + 1]
        generated, name_there = theirs, place[0] if place else ""
    else:
        name_there = name
    if isinstance(generated, dict) and name_there in generated:
        if further:
            _filled(fields[name], generated[name_there], tuple(further))
        else:
            fields[name] = generated[name_there]


def noun_read(kind: DocumentKind[T], text: str) -> T:
    """The noun that a document's text holds. Raises `DocumentError` with the line of a wrong field."""
    return noun_from_fields(kind, fields_read(kind, text), text)


def text_with_fields(text: str, fields: dict[str, Any]) -> str:
    """`text` with its fields changed to `fields`; comments and the order of what stays are kept."""
    keeper = YAML()
    keeper.width = 110
    keeper.indent(mapping=2, sequence=4, offset=2)
    keeper.preserve_quotes = True
    document = keeper.load(text)
    _changed_to(document, fields)
    out = StringIO()
    keeper.dump(document, out)
    return out.getvalue()


def _changed_to(there: Any, wanted: Any) -> None:
    if isinstance(there, dict):
        for name in [name for name in there if name not in wanted]:
            _gone_or_renamed(there, name, wanted)
        for name, part in wanted.items():
            if name in there and _same_shape(there[name], part):
                _changed_to(there[name], part)
            elif name not in there or there[name] != part:
                there[name] = part
    elif isinstance(there, list) and list(there) != wanted:
        kept, named = members_by_id(there) or {}, members_by_id(wanted) or {}
        for name, part in named.items():
            if name in kept:
                _changed_to(kept[name], part)
        there[:] = [kept.get(name, part) for name, part in named.items()] if named else wanted


def _gone_or_renamed(there: Any, name: str, wanted: dict[str, Any]) -> None:
    """Takes the field out; where its value now stands under a new name, its place and comment go there."""
    heir = next((new for new in wanted if new not in there and wanted[new] == there[name]), None)
    place, comment = list(there).index(name), there.ca.items.pop(name, None)
    value = there.pop(name)
    if heir is not None:
        there.insert(place, heir, value)
        if comment is not None:
            there.ca.items[heir] = comment


def _same_shape(there: Any, wanted: Any) -> bool:
    return (isinstance(there, dict) and isinstance(wanted, dict)) or (
        isinstance(there, list) and isinstance(wanted, list)
    )


def _brackets_deep(text: str) -> int:
    """How deep brackets lie in each other at most; those in quotes count too."""
    deepest = depth = 0
    for bracket in re.finditer(r"[\[\]{}]", text):
        depth = depth + 1 if bracket.group() in "[{" else max(0, depth - 1)
        deepest = max(deepest, depth)
    return deepest


def _without_traps(kind: DocumentKind[Any], text: str) -> None:
    """No aliases and no tags: a few bytes of either can become gigabytes, or run something."""
    depth = 0
    event: Event
    for event in YAML(typ="safe", pure=True).parse(text):
        tagged = isinstance(event, NodeEvent) and (event.anchor or getattr(event, "tag", None))
        if isinstance(event, AliasEvent) or tagged:
            line = event.start_mark.line + 1
            raise DocumentError(
                "anchors, aliases (& *) and tags (!) are not used in a film's documents",
                where=f"{kind.file}:{line}",
                next_step="write the value out; put quotes around a text that begins with & * or !",
            )
        opened = type(event).__name__
        depth += opened in {"MappingStartEvent", "SequenceStartEvent"}
        depth -= opened in {"MappingEndEvent", "SequenceEndEvent"}
        if depth > DEEPEST:
            raise DocumentError(f"{kind.file} is nested too deep", where=kind.file)


def line_of(text: str, path: tuple[str | int, ...]) -> int:
    """The line on which the field at `path` stands, or the nearest thing around it."""
    try:
        node: Any = YAML().load(text)
    except YAMLError:
        return 1
    line = 1
    for part in path:
        try:
            place = node.lc.key(part) if isinstance(part, str) else node.lc.item(part)
            node = node[part]
        except (AttributeError, KeyError, IndexError, TypeError):
            break
        line = int(place[0]) + 1
    return line


def _is_tag(part: str | int) -> bool:
    """Pydantic names the member of a union in the path; no document has such a field."""
    return isinstance(part, str) and (
        part.startswith(("function-", "tagged-", "constrained-")) or "[" in part
    )


def _field_of(error: Any) -> tuple[str | int, ...]:
    return tuple(part for part in error["loc"] if not _is_tag(part))


def _what_is_wrong(kind: DocumentKind[Any], error: Any, here: Sequence[Any]) -> str:
    """What is wrong with a field, and what it may be; `here` are all complaints of it, one for each kind of value that
    it takes."""
    if error["type"] == "extra_forbidden":
        near = get_close_matches(str(error["loc"][-1]), _fields_within(kind.noun), n=1)
        return "there is no such field" + (f"; perhaps {near[0]}?" if near else "")
    if error["type"] == "missing":
        return "is missing"
    given = str(error["input"])
    said = str(error["msg"]).partition(", unable to")[0].replace("a valid boolean", "true or false")
    allowed = re.findall(r"'([^']*)'", said) if error["type"] in ("literal_error", "enum") else []
    near = get_close_matches(given, allowed, n=1)
    if allowed and any(each["type"] in ("float_parsing", "int_parsing", "float_type") for each in here):
        said += " or a number"
    return f"{said[0].lower()}{said[1:]}, not {given[:60]!r}" + (f"; perhaps {near[0]}?" if near else "")


def _fields_within(noun: type[BaseModel]) -> tuple[str, ...]:
    """The names of all fields of a noun and of the nouns in it."""
    names = dict.fromkeys(noun.model_fields)
    for field in noun.model_fields.values():
        for part in _parts_of(field.annotation):
            names |= dict.fromkeys(_fields_within(part))
    return tuple(names)


def _parts_of(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts_of(argument)
