"""The film folder: where its documents, its store and its deliverables are, and who may work in it."""

import contextlib
import fcntl
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from pydantic import BaseModel, ValidationError

from yingxi.film.errors import DocumentError, FolderError
from yingxi.film.screenplay import Screenplay
from yingxi.graph import Journal, Key, Store
from yingxi.production.documents import (
    FILM,
    DocumentKind,
    document_fields,
    document_text,
    noun_read,
    text_with_fields,
)
from yingxi.production.edits import Ledger, Notes
from yingxi.production.settings import Settings
from yingxi.screenplay import screenplay_from_fountain

T = TypeVar("T", bound=BaseModel)

SCREENPLAY = "screenplay.fountain"
EDITS = "edits"
IGNORED = ".yingxi/store/\n.yingxi/lock\n.yingxi/keys.json\nout/\n"
_NOT_IN_A_NAME = re.compile(r"[^\w]+")


class FilmFolder:
    """A folder that holds one film. Documents that a person edited are read as they are and never
    overwritten. With `read_only` nothing is written: for a plan, what would be is read back from memory."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self.root = root
        self.read_only = read_only
        self._ledger: Ledger | None = None
        self._unwritten: dict[str, str] = {}

    @property
    def out(self) -> Path:
        return self.root / "out"

    @property
    def store(self) -> Store:
        return Store(self.root / ".yingxi" / "store")

    @property
    def journal(self) -> Journal:
        return Journal(self.root / ".yingxi" / "keys.json")

    def has(self, name: str) -> bool:
        return name in self._unwritten or (self.root / name).is_file()

    def settings(self) -> Settings:
        """What film.yaml says. Raises FolderError where there is none."""
        if not self.has(FILM.file):
            raise FolderError(
                f"{self.root} holds no film",
                where=str(self.root / FILM.file),
                next_step="name a film's folder, or begin one with `yingxi make`",
            )
        return noun_read(FILM, self.text(FILM.file))

    def keep_settings(self, settings: Settings) -> None:
        """Writes film.yaml; a person's comments stay."""
        if not self.has(FILM.file):
            self._write(FILM.file, document_text(FILM, settings))
            self._write(".gitignore", IGNORED)
        elif self.settings() != settings:
            self._write(FILM.file, text_with_fields(self.text(FILM.file), document_fields(FILM, settings)))

    @property
    def ledger(self) -> Ledger:
        """What is remembered of the person's changes."""
        if self._ledger is None:
            self._ledger = self.known(Ledger, EDITS) or Ledger()
        return self._ledger

    def keep(self, name: str, text: str, *, base: str, notes: Notes | None = None) -> None:
        """Keeps a document beside what it was generated as; its notes are gone where none are given."""
        ledger = self.ledger.noting(name, notes or Notes())
        if ledger != self.ledger:
            self._ledger = ledger
            self.keep_known(ledger, EDITS)
        for path, content in ((name, text), (f".yingxi/base/{name}", base)):
            if not self.has(path) or self.text(path) != content:
                self._write(path, content)

    def own_screenplay(self) -> Screenplay:
        """The screenplay of a film that began with one."""
        if not self.has(SCREENPLAY):
            raise FolderError("the screenplay is missing", where=str(self.root / SCREENPLAY))
        return screenplay_from_fountain(self.text(SCREENPLAY))

    def keep_screenplay(self, text: str) -> None:
        self._write(SCREENPLAY, text)

    def known(self, noun: type[T], name: str) -> T | None:
        """A noun kept beside the bases, such as the id map; None where there is none that can be read."""
        try:
            return noun.model_validate_json(self.text(f".yingxi/base/{name}.json"))
        except (DocumentError, ValidationError):
            return None

    def keep_known(self, value: BaseModel, name: str) -> None:
        text = value.model_dump_json(indent=1) + "\n"
        path = f".yingxi/base/{name}.json"
        if not self.has(path) or self.text(path) != text:
            self._write(path, text)

    def base_key(self, name: str) -> str:
        """The digest of the key under which the base of a document was made; empty where that is not
        known."""
        return self._base_keys().get(name, "")

    def keep_base_key(self, name: str, key: Key) -> None:
        keys = self._base_keys()
        if keys.get(name) != key.digest:
            self._write(".yingxi/base/keys.json", json.dumps({**keys, name: key.digest}, indent=1) + "\n")

    def base_noun(self, kind: DocumentKind[T]) -> T | None:
        """The document as it was last generated; None where there is none."""
        base = self.base(kind.file)
        return None if base is None else noun_read(kind, base)

    def base_screenplay(self) -> Screenplay | None:
        base = self.base(SCREENPLAY)
        return None if base is None else screenplay_from_fountain(base)

    @contextlib.contextmanager
    def held(self) -> Iterator["FilmFolder"]:
        """The folder for one run alone. The lock dies with its holder. Raises FolderError where another has
        it."""
        path = self.root / ".yingxi" / "lock"
        with self._as_folder_error(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = path.open("w")
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise FolderError(
                    "another run is at work in this folder",
                    where=str(self.root),
                    next_step="wait for it to end, or stop it",
                ) from error
            yield self

    def _base_keys(self) -> dict[str, str]:
        try:
            return {
                str(name): str(key) for name, key in json.loads(self.text(".yingxi/base/keys.json")).items()
            }
        except (DocumentError, ValueError, AttributeError):
            return {}

    def base(self, name: str) -> str | None:
        """The document as it was last generated; None where it never was."""
        path = f".yingxi/base/{name}"
        return self.text(path) if self.has(path) else None

    def text(self, name: str) -> str:
        """The text of a document. Raises DocumentError where it is none."""
        path = self.root / name
        if name in self._unwritten:
            return self._unwritten[name]
        try:
            return path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise DocumentError(
                f"{name} cannot be read as text: {error}",
                where=str(path),
                next_step="save it as UTF-8 text",
            ) from error

    def _write(self, name: str, text: str) -> None:
        if self.read_only:
            self._unwritten[name] = text
            return
        path = self.root / name
        with self._as_folder_error(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary = path.with_name(f".{path.name}.{uuid4().hex}.part")
            try:
                with temporary.open("w", encoding="utf-8", newline="\n") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _as_folder_error(self, path: Path) -> Iterator[None]:
        try:
            yield
        except FolderError:
            raise
        except OSError as error:
            raise FolderError(
                f"the film's folder cannot be written: {error.strerror or error}",
                where=str(path),
                next_step="free some disk or make the folder writable, then run again",
            ) from error


def folder_name(title: str) -> str:
    """A folder's name from a film's title, in the title's own script."""
    return _NOT_IN_A_NAME.sub("-", title).strip("-").lower()[:60].strip("-") or "film"


def new_folder(parent: Path, title: str) -> FilmFolder:
    """A folder named after the title that does not exist yet: `the-kite`, then `the-kite-2`."""
    name = folder_name(title)
    root, number = parent / name, 1
    while root.exists():
        number += 1
        root = parent / f"{name}-{number}"
    return FilmFolder(root)
