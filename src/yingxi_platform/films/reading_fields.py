"""A document as its page edits it: the noun, and what its file says of it."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from yingxi.production.by_hand import value_at
from yingxi.production.merging import members_by_id
from yingxi_platform.films.reading import fields_of, noun_of, stamp_of
from yingxi_platform.studios.models import Film

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A place in a document, and the noun that stands there."""

    document: str
    path: Path
    noun: Any
    raw: Any

    def part(self, name: str) -> "Part":
        """A noun inside this one."""
        there = self.raw.get(name, {}) if isinstance(self.raw, dict) else {}
        return Part(self.document, (*self.path, name), getattr(self.noun, name), there)

    def parts(self, name: str) -> "list[Part]":
        """The members of a list of this one, by their ids."""
        members = members_by_id((self.raw or {}).get(name, [])) or {}
        nouns = getattr(self.noun, name)
        pairs = zip(members.items(), nouns, strict=False) if len(members) == len(nouns) else ()
        return [Part(self.document, (*self.path, name, own), noun, raw) for (own, raw), noun in pairs]

    def was(self, name: str) -> Any:
        """What the file says of the field; None where it says nothing."""
        return value_at(self.raw, (name,)) if isinstance(self.raw, dict) else None


def document_of(film: Film, document: str) -> Part | None:
    """The whole document; None where it is not written yet. The noun and what the file says are of the same moment,
    also where somebody writes meanwhile."""
    while True:
        before = stamp_of(film, document)
        noun = noun_of(film, document)
        whole = None if noun is None else Part(document, (), noun, fields_of(film, document))
        if stamp_of(film, document) == before:
            return whole


def choices(noun: BaseModel, field: str) -> tuple[str, ...]:
    """What a field may be, where that is a closed list."""
    return _choices(type(noun), field)


@lru_cache(maxsize=1024)
def _choices(noun: type[BaseModel], field: str) -> tuple[str, ...]:
    kind = noun.model_fields[field].annotation
    if get_origin(kind) is Literal:
        return tuple(str(choice) for choice in get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(choice.value) for choice in kind)
    return ()
