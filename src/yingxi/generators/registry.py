"""Which generators are installed. Built-ins and plug-ins come in by the same door, the entry points
`yingxi.generators`: the name is the id of a card, the value the class that does the work.

The card lies beside the class in a light module named `card`, as `CARD` or `CARDS`, and is read without
importing the class.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from typing import Any, get_args

from yingxi.film.brief import Language
from yingxi.film.errors import NotOfferedError, NotReadyError
from yingxi.generators.files_needed import files_lacking
from yingxi.generators.ports import Card, Port

GROUP = "yingxi.generators"

BUILT_IN: Mapping[Port, str] = {
    "writer": "planner",
    "illustrator": "paper-illustrator",
    "animator": "paper-animator",
    "voice": "packaged-voice",
    "composer": "procedural-score",
    "foley": "procedural-foley",
}
"""What a port is given where the film's settings name nothing else."""


@dataclass(frozen=True)
class Registered:
    """An installed generator: its card, and where its class is."""

    card: Card
    entry: EntryPoint


@dataclass(frozen=True)
class Unreadable:
    """An entry point whose card could not be read, and why."""

    name: str
    reason: str


def registered() -> tuple[Registered, ...]:
    """Every installed generator whose card can be read, by port, the built-in first, then by id."""
    ports = get_args(Port)
    return tuple(
        sorted(
            _read()[0],
            key=lambda found: (
                ports.index(found.card.port),
                found.card.id != BUILT_IN[found.card.port],
                found.card.id,
            ),
        )
    )


def unreadable() -> tuple[Unreadable, ...]:
    """Entry points that offer no card."""
    return _read()[1]


def card_of(port: Port, generator: str = "") -> Card:
    """The card of a generator; of the port's built-in where none is named.

    Raises NotOfferedError where nothing of that name is installed for the port."""
    return _found(port, generator or BUILT_IN[port]).card


def model_named(card: Card) -> str:
    """The model that answers for the generator, as the environment names it; empty where it names none."""
    return " ".join(filter(None, (os.environ.get(name, "").strip() for name in card.named_by)))


def makers_called(makers: Iterable[str], language: Language) -> tuple[str, ...]:
    """Who made a film, by their names on the screen, each once; what is not installed here as it is given.

    `makers` are ids with their versions, such as "planner 3", as reports have them."""
    cards = {found.card.id: found.card for found in registered()}
    names = ((maker, cards.get(maker.partition(" ")[0])) for maker in makers)
    return tuple(dict.fromkeys(card.called(language) if card else maker for maker, card in names))


def missing(card: Card) -> tuple[str, ...]:
    """What this machine lacks for the generator, in words; empty where it is ready."""
    packages = tuple(
        f"the package {card.installed_as.get(name, name)}"
        for name in card.needs_packages
        if find_spec(name) is None
    )
    keys = tuple(f"the environment variable {name}" for name in card.needs_keys if not os.environ.get(name))
    return packages + keys + tuple(files_lacking(card))


@cache
def generator_of(port: Port, generator: str = "") -> Any:
    """The generator itself, made once in this process and kept warm.

    Raises NotOfferedError, or NotReadyError where a package, a key or a device is missing."""
    found = _found(port, generator or BUILT_IN[port])
    lacking = missing(found.card)
    if lacking:
        raise NotReadyError(
            f"{found.card.title} needs {', '.join(lacking)}",
            where=found.card.id,
            next_step="add what is missing, or name another generator under `generators` in film.yaml",
            generator=found.card.id,
        )
    return found.entry.load()()


def _found(port: Port, name: str) -> Registered:
    of_port = [found for found in registered() if found.card.port == port]
    for found in of_port:
        if found.card.id == name:
            return found
    offered = ", ".join(found.card.id for found in of_port) or "none"
    raise NotOfferedError(
        f"no {port} named {name!r} is installed (installed: {offered})",
        where=f"generators.{port}",
        next_step="see `yingxi generators`, then name one of them in film.yaml",
        generator=name,
    )


@cache
def _read() -> tuple[tuple[Registered, ...], tuple[Unreadable, ...]]:
    found: list[Registered] = []
    broken: list[Unreadable] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            cards = [card for card in _cards_beside(entry) if card.id == entry.name]
        except Exception as error:
            broken.append(Unreadable(entry.name, f"{type(error).__name__}: {error}"))
            continue
        if not cards:
            broken.append(Unreadable(entry.name, "its card module holds no card of that id"))
        found += [Registered(card, entry) for card in cards]
    return tuple(found), tuple(broken)


def _cards_beside(entry: EntryPoint) -> tuple[Card, ...]:
    module = import_module(entry.module.rpartition(".")[0] + ".card")
    cards = getattr(module, "CARDS", None) or (module.CARD,)
    return tuple(Card.model_validate(card) for card in cards)
