"""A node: one function, what exactly it uses, and who makes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from yingxi.graph.canonical import digest_of_file
from yingxi.graph.key import Key
from yingxi.graph.store import Take

T = TypeVar("T", bound=BaseModel)


@dataclass(slots=True)
class Desk:
    """What a work function is given besides its inputs: an empty folder for the files of its take, somebody
    to tell how far it is (done, of), a place to lay down the record, and how many cores it may keep busy."""

    folder: Path
    tell: Callable[[int, int], None]
    record: BaseModel | None = None
    cores: int = 1


@dataclass(frozen=True, slots=True)
class Node(Generic[T]):
    """One step of a recipe.

    `kind` is what is made and part of the key; `subject` is whom it is for and is not, so that a picture
    stays itself when its shot is renumbered. `work` is a function of a module, called `work(desk, **inputs,
    **parameters)` and, where there is a maker, with `maker=` its id; it returns a noun of type `gives`.

    An input is a noun, another node's promise (its value is handed over), the `Files` of a promise (its
    files are, by name), a `Given` file, or a noun put together `Later`. `tools` names the packages whose
    versions change what is made. `weight` is a guess at the seconds, `price` at the cost; what is `urgent`,
    because much waits for it, is begun before what is merely long. `here` keeps light work in the process that
    runs the recipe; what is `light`, quick and asked of nobody, is made even by a run that only plans, for
    what follows from it is to be planned too; of what is not, `guess` may say about what it will give, and a run
    that plans with guesses goes on from that. `recall` is asked for a noun that was made under the key and is
    kept elsewhere, in a document for one.
    """

    kind: str
    work: Callable[..., T]
    gives: type[T]
    subject: str = ""
    stage: str = ""
    version: int = 1
    inputs: Mapping[str, object] = field(default_factory=dict)
    parameters: Mapping[str, object] = field(default_factory=dict)
    maker: str = ""
    maker_version: str = ""
    tools: tuple[str, ...] = ()
    weight: float = 0.05
    price: float = 0.0
    urgent: bool = False
    here: bool = False
    light: bool = False
    recall: Callable[[Key], T | None] | None = None
    guess: Callable[[], T] | None = None

    @property
    def name(self) -> str:
        return f"{self.kind} {self.subject}".rstrip()


@dataclass(slots=True, eq=False)
class Promise(Generic[T]):
    """What a node will give. Settled when it has a take or an error. `guessed` where the take is a plan's guess."""

    node: Node[T]
    key: Key | None = None
    take: Take | None = None
    error: BaseException | None = None
    guessed: bool = False

    @property
    def settled(self) -> bool:
        return self.take is not None or self.error is not None

    @property
    def value(self) -> T:
        """The noun that was made, read from its take; raises what went wrong."""
        if self.error is not None:
            raise self.error
        if self.take is None:
            raise LookupError(f"{self.node.name} is not made yet")
        return self.node.gives.model_validate(self.take.value)

    @property
    def files(self) -> dict[str, Path]:
        if self.take is None:
            raise LookupError(f"{self.node.name} is not made yet")
        return dict(self.take.files)


@dataclass(frozen=True, slots=True)
class Files:
    """An input that hands over the files of a promise and not its value."""

    of: Promise[Any]


@dataclass(frozen=True, slots=True)
class Later:
    """An input that is put together each time it is wanted and not kept meanwhile: for what is large. What it is
    made from is settled before the node is added."""

    made: Callable[[], BaseModel]


@dataclass(frozen=True, slots=True)
class Given:
    """An input that nobody made: a file outside the store. The key holds its content; its name, its place and its
    time are no part of it."""

    path: Path
    digest: str

    @classmethod
    def at(cls, path: Path) -> "Given":
        """The file as it is now; OSError where it cannot be read."""
        return cls(path, digest_of_file(path))

    @property
    def unchanged(self) -> bool:
        """Whether the file still holds what the key says. Work that has read it asks before it gives its take: what is
        kept under a key is kept for good."""
        return digest_of_file(self.path) == self.digest


def promises_in(node: Node[Any]) -> tuple[Promise[Any], ...]:
    """The promises a node waits for, in the order in which they are named."""
    found: list[Promise[Any]] = []
    for value in node.inputs.values():
        for part in value.values() if isinstance(value, Mapping) else (value,):
            if isinstance(part, Files):
                found.append(part.of)
            elif isinstance(part, Promise):
                found.append(part)
    return tuple(found)
