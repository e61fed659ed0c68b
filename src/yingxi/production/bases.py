"""What was last generated: each document's base, the key it was made under, what is remembered of a person's
changes, and nouns kept beside them.

A document, its base and the notes on it are three files and change as one. What is about to happen is written
down before and taken away after (`changing.json`), so that a run that is killed between two of them never
makes the makers' own text look like an edit by hand.
"""

import json
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import TypeVar

from pydantic import BaseModel, Field, ValidationError

from yingxi.disk import Failpoint, Writing
from yingxi.film.noun import Noun
from yingxi.graph import Key
from yingxi.graph.canonical import digest_of_text
from yingxi.production.edits import Ledger, Notes
from yingxi.production.texts import Texts

T = TypeVar("T", bound=BaseModel)

DOCUMENT, BASE, CHANGING = Writing("document"), Writing("base"), Writing("changing")
KEYS, KNOWN = Writing("base.keys"), Writing("known")
SETTLED = Failpoint("changing.settled")

FOLDER = ".yingxi/base"
_CHANGING, _KEYS = f"{FOLDER}/changing.json", f"{FOLDER}/keys.json"
_EDITS = "edits"


class Changing(Noun):
    """A document that is being changed: digests of its text before (empty where there was none) and after,
    the text its base becomes, and the notes on it."""

    document: str = Field(pattern=r"^[a-z]+\.(yaml|fountain)$")
    was: str
    becomes: str
    base: str
    notes: Notes


class Bases:
    """The folder `.yingxi/base` of a film. What cannot be read there counts as absent; FolderError where it
    cannot be written."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def text(self, document: str) -> str | None:
        """The document as it was last generated; None where that is not known."""
        changing = self._under_way()
        if changing is not None and changing.document == document and self._took_place(changing):
            return changing.base
        return self._texts.found(f"{FOLDER}/{document}")

    @property
    def ledger(self) -> Ledger:
        """What is remembered of the person's changes."""
        ledger = self.known(Ledger, _EDITS) or Ledger()
        changing = self._under_way()
        if changing is not None and self._took_place(changing):
            return ledger.noting(changing.document, changing.notes)
        return ledger

    def ledger_kept(self, ledger: Ledger) -> None:
        """Keeps what is remembered, where that is something else."""
        self.settled()
        if ledger != self.ledger:
            self.known_kept(ledger, _EDITS)

    def document_kept(self, document: str, text: str, *, base: str, notes: Notes) -> None:
        """Keeps a document, its base and the notes on it as one."""
        self.settled()
        was = self._texts.found(document)
        if (was, self.text(document), self.ledger.of(document)) == (text, base, notes):
            return
        changing = Changing(
            document=document,
            was="" if was is None else digest_of_text(was),
            becomes=digest_of_text(text),
            base=base,
            notes=notes,
        )
        self._texts.write(CHANGING, _CHANGING, changing.model_dump_json(indent=1) + "\n")
        if was != text:
            self._texts.write(DOCUMENT, document, text)
        self.settled()

    def settled(self) -> None:
        """Brings a change to its end, also one that a killed run has left."""
        changing = self._under_way()
        if changing is not None and self._took_place(changing):
            self.known_kept(self.ledger, _EDITS)
            self._texts.write(BASE, f"{FOLDER}/{changing.document}", changing.base)
        if self._texts.has(_CHANGING):
            self._texts.remove(_CHANGING)
            SETTLED()

    def key(self, document: str) -> str:
        """The digest of the key under which the base was made; empty where that is not known, or was of
        another base."""
        return self._of_key(document, "key")

    def maker(self, document: str) -> str:
        """Who made the base, with its version; empty where that is not known, or was of another base."""
        return self._of_key(document, "by")

    def _of_key(self, document: str, what: str) -> str:
        kept, base = self._keys().get(document), self.text(document)
        known = isinstance(kept, dict) and base is not None and kept.get("base") == digest_of_text(base)
        return str(kept.get(what, "")) if known and isinstance(kept, dict) else ""

    def key_kept(self, document: str, key: Key) -> None:
        """Notes that the base as it stands was made under `key`."""
        base = self.text(document)
        if base is not None and self.key(document) != key.digest:
            kept = {"key": key.digest, "base": digest_of_text(base), "by": dict(key.words).get("by", "")}
            self._texts.write(KEYS, _KEYS, json.dumps({**self._keys(), document: kept}, indent=1) + "\n")

    def known(self, noun: type[T], name: str) -> T | None:
        """A noun kept beside the bases, such as the id map."""
        try:
            return noun.model_validate_json(self._texts.found(f"{FOLDER}/{name}.json") or "")
        except ValidationError:
            return None

    def known_kept(self, value: BaseModel, name: str) -> None:
        text = value.model_dump_json(indent=1) + "\n"
        if self.known(type(value), name) is None or self._texts.found(f"{FOLDER}/{name}.json") != text:
            self._texts.write(KNOWN, f"{FOLDER}/{name}.json", text)

    def _under_way(self) -> Changing | None:
        if not self._texts.has(_CHANGING):
            return None
        try:
            return Changing.model_validate_json(self._texts.found(_CHANGING) or "")
        except ValidationError:
            return None

    def _took_place(self, changing: Changing) -> bool:
        """Whether the document has its new text. Where a person has changed it since the run was killed, it
        is the one that theirs is nearer to."""
        there = self._texts.found(changing.document)
        digest = "" if there is None else digest_of_text(there)
        if changing.was == changing.becomes:
            return True
        if there is None or digest in (changing.was, changing.becomes):
            return digest == changing.becomes
        before = self._texts.found(f"{FOLDER}/{changing.document}") or ""
        return _nearness(there, changing.base) > _nearness(there, before)

    def _keys(self) -> Mapping[str, object]:
        try:
            keys = json.loads(self._texts.found(_KEYS) or "{}")
        except (ValueError, RecursionError):
            return {}
        return keys if isinstance(keys, dict) else {}


def _nearness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.splitlines(), other.splitlines(), autojunk=False).ratio()
