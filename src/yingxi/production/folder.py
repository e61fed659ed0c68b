"""The film folder: where its documents, its store and its deliverables are, and who may work in it."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from yingxi.disk import Writing, remains_removed
from yingxi.film.errors import DocumentError, FolderError
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Screenplay
from yingxi.graph import Journal, Key, Store
from yingxi.production.bases import Bases
from yingxi.production.documents import (
    CAST,
    FILM,
    SETS,
    STORY,
    STORYBOARD,
    DocumentKind,
    document_fields,
    document_text,
    fields_read,
    line_of,
    noun_from_fields,
    noun_read,
    text_with_fields,
)
from yingxi.production.edits import Ledger, Notes
from yingxi.production.holding import held
from yingxi.production.inside import inside
from yingxi.production.settings import Settings
from yingxi.production.store_moving import move_settled
from yingxi.production.store_place import store_root
from yingxi.production.texts import Texts
from yingxi.production.together import settled, written_together
from yingxi.screenplay import screenplay_from_fountain

T = TypeVar("T", bound=BaseModel)

SETTINGS, OWN_SCREENPLAY, GITIGNORE = Writing("settings"), Writing("own.screenplay"), Writing("gitignore")
BY_A_PERSON = Writing("together")

SCREENPLAY = "screenplay.fountain"
CHANGED_TOGETHER = frozenset({SCREENPLAY, *(each.file for each in (FILM, STORY, CAST, SETS, STORYBOARD))})
FILMS_NAMED = 5
IGNORED = "/.yingxi/store\n.yingxi/lock\n.yingxi/keys.json\nout/\n.*.part\n"
# What some systems keep for devices: a film may be carried there.
_RESERVED = phrased(r"con|prn|aux|nul|(?:com|lpt)[0-9]")
_NOT_IN_A_NAME = phrased(r"[^\w]+")


def no_film(root: Path) -> FolderError:
    """What is told of a folder without a film."""
    if not root.exists():
        return FolderError(
            f"there is no folder {root}",
            next_step="name one that is there, or begin a film with `yingxi make`",
        )
    with contextlib.suppress(OSError):
        if films := sorted(str(file.parent) for file in root.glob(f"*/{FILM.file}")):
            return FolderError(
                f"{root} holds no film of its own, but films in it",
                next_step=f"name one of them: {', '.join(films[:FILMS_NAMED])}",
            )
    return FolderError(
        f"{root} holds no film",
        where=str(root / FILM.file),
        next_step="name a film's folder, or begin one with `yingxi make`",
    )


class FilmFolder:
    """A folder that holds one film. Documents that a person edited are read as they are and never
    overwritten. With `read_only` nothing is written: for a plan, what would be is read back from memory."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self.root = root
        self.read_only = read_only
        self._texts = Texts(root, read_only=read_only)
        self._bases = Bases(self._texts)

    @property
    def out(self) -> Path:
        return inside(self.root, "out")

    @property
    def store(self) -> Store:
        return Store(store_root(self.root))

    @property
    def journal(self) -> Journal:
        return Journal(inside(self.root, ".yingxi/keys.json"))

    def has(self, name: str) -> bool:
        return self._texts.has(name)

    def place_of(self, kind: DocumentKind[T], path: tuple[str | int, ...]) -> str:
        """Where the field at `path` stands, such as "cast.yaml:12"."""
        return f"{kind.file}:{line_of(self.text(kind.file), path)}" if self.has(kind.file) else kind.file

    def settings(self) -> Settings:
        """What film.yaml says. Raises FolderError where there is none."""
        if not self.has(FILM.file):
            raise no_film(self.root)
        return noun_read(FILM, self.text(FILM.file))

    def keep_settings(self, settings: Settings) -> None:
        """Writes film.yaml; a person's comments stay."""
        if not self.has(FILM.file):
            # film.yaml comes last: where it is, everything a film begins with is.
            self._texts.write(GITIGNORE, ".gitignore", IGNORED)
            self._texts.write(SETTINGS, FILM.file, document_text(FILM, settings))
        elif self.settings() != settings:
            text = text_with_fields(self.text(FILM.file), document_fields(FILM, settings))
            self._texts.write(SETTINGS, FILM.file, text)

    def ignoring(self, line: str) -> None:
        """Has git leave alone what `line` names; what a person wrote in .gitignore stays."""
        text = self.text(".gitignore") if self.has(".gitignore") else ""
        if line not in text.splitlines():
            self._texts.write(GITIGNORE, ".gitignore", f"{text.rstrip()}\n{line}\n".lstrip())

    @property
    def ledger(self) -> Ledger:
        """What is remembered of the person's changes."""
        return self._bases.ledger

    def keep_ledger(self, ledger: Ledger) -> None:
        self._bases.ledger_kept(ledger)

    def keep(self, name: str, text: str, *, base: str, notes: Notes | None = None) -> None:
        """Keeps a document beside what it was generated as; its notes are gone where none are given."""
        self._bases.document_kept(name, text, base=base, notes=notes or Notes())

    def own_screenplay(self) -> Screenplay:
        """The screenplay of a film that began with one."""
        if not self.has(SCREENPLAY):
            raise FolderError("the screenplay is missing", where=str(self.root / SCREENPLAY))
        return screenplay_from_fountain(self.text(SCREENPLAY))

    def keep_screenplay(self, text: str) -> None:
        self._texts.write(OWN_SCREENPLAY, SCREENPLAY, text)

    def put_together(self, changed: Mapping[str, str]) -> None:
        """Writes documents as a person has them, all or none; in memory where nothing is written."""
        written_together(self._texts, BY_A_PERSON, changed)

    def known(self, noun: type[T], name: str) -> T | None:
        """A noun kept beside the bases, such as the id map; None where there is none that can be read."""
        return self._bases.known(noun, name)

    def keep_known(self, value: BaseModel, name: str) -> None:
        self._bases.known_kept(value, name)

    def base_key(self, document: str) -> str:
        """The digest of the key under which the base of a document was made; empty where that is not known."""
        return self._bases.key(document)

    def base_maker(self, document: str) -> str:
        """Who made the base of a document, with its version, as its key says; empty where that is not known."""
        return self._bases.maker(document)

    def keep_base_key(self, document: str, key: Key) -> None:
        self._bases.key_kept(document, key)

    def base_noun(self, kind: DocumentKind[T]) -> T | None:
        """The document as it was last generated; None where there is none."""
        fields = self.base_fields(kind)
        with contextlib.suppress(DocumentError):
            return None if fields is None else noun_from_fields(kind, fields, "")
        return None

    def base_screenplay(self) -> Screenplay | None:
        base = self.base(SCREENPLAY)
        return None if base is None else screenplay_from_fountain(base)

    @contextlib.contextmanager
    def held(self) -> Iterator["FilmFolder"]:
        """The folder for one run alone, and without what a killed one left half written. The lock dies with
        its holder. Raises HeldError where another has it."""
        with held(self.root):
            inner = self.root / ".yingxi"
            remains_removed(self.root, inner, inner / "base", self.out, self.out / "stems")
            self._bases.settled()
            move_settled(self.root)
            settled(self._texts, BY_A_PERSON, known=CHANGED_TOGETHER)
            yield self

    def base(self, name: str) -> str | None:
        """The document as it was last generated; None where it never was."""
        return self._bases.text(name)

    def as_generated(self, name: str) -> bool:
        """Whether nobody changed the document since it was last generated."""
        return self.has(name) and self.text(name) == self.base(name)

    def base_fields(self, kind: DocumentKind[T]) -> dict[str, Any] | None:
        """The base in plain types; None where there is none, or what is there is no such document."""
        base = self.base(kind.file)
        with contextlib.suppress(DocumentError):
            return None if base is None else fields_read(kind, base)
        return None

    def text(self, name: str) -> str:
        """The text of a document. Raises DocumentError where it is none."""
        return self._texts.text(name)


def folder_name(title: str) -> str:
    """A folder's name from a film's title, in the title's own script."""
    name = _NOT_IN_A_NAME.sub("-", title).strip("-").lower()[:60].strip("-") or "film"
    return f"{name}-film" if _RESERVED.fullmatch(name) else name


def new_folder(parent: Path, title: str) -> FilmFolder:
    """A folder named after the title that does not exist yet: `the-kite`, then `the-kite-2`."""
    name = folder_name(title)
    root, number = parent / name, 1
    while root.exists():
        number += 1
        root = parent / f"{name}-{number}"
    return FilmFolder(root)
