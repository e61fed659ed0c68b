"""What happens in a run, as frozen nouns for whoever shows it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened to the node so named, of this stage. `weight` is the guess at its seconds."""

    node: str
    stage: str
    weight: float


@dataclass(frozen=True, slots=True)
class Planned(Event):
    """The run knows of the node."""


@dataclass(frozen=True, slots=True)
class Started(Event):
    """Somebody works on it."""


@dataclass(frozen=True, slots=True)
class Progressed(Event):
    """A node has done `done` of `of` steps: frames, samples or lines, as it counts them."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Made(Event):
    """Its take is in the store. `cost` is what the maker charged; `files` are the take's, by name."""

    seconds: float
    cost: float = 0.0
    files: Mapping[str, Path] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reused(Event):
    """Its take was in the store already. `files` are the take's, by name."""

    files: Mapping[str, Path] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failed(Event):
    """A node ended with an error; what needs it is not made."""

    error: BaseException


Listener = Callable[[Event], None]


def nobody(event: Event) -> None:
    """Listens to nothing."""
