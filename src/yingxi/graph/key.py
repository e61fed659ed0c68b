"""The key of a take: a sentence that names everything the take depends on, and nothing else."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from yingxi.graph.canonical import digest_of

SHORT = 10


@dataclass(frozen=True, slots=True)
class Key:
    """Words in a fixed order: (what it is, what it says). Digests stand for inputs."""

    words: tuple[tuple[str, str], ...]

    @property
    def digest(self) -> str:
        return digest_of(self.words)

    @property
    def sentence(self) -> str:
        """Such as "picture, version 1, from request 3fa1c2d4e5, by paper-theatre 2, seed 7, with skia
        144.1"."""
        parts = [
            {"kind": said, "from": f"from {name} {said}", "with": f"with {said}"}.get(
                family, f"{name or family} {said}"
            )
            for family, name, said in self.spoken()
        ]
        return ", ".join(part for part in parts if part)

    def spoken(self) -> Iterator[tuple[str, str, str]]:
        """Each word as its family, its name in that family (often none), and what it says, digests short."""
        for label, word in self.words:
            family, _, name = label.partition(":")
            yield family, name, word[:SHORT] if family == "from" else word


@dataclass(frozen=True, slots=True)
class Change:
    """One word of a key that differs. `before` or `after` is empty where the word is new or gone."""

    word: str
    before: str
    after: str


def changes_between(before: Key, after: Key) -> tuple[Change, ...]:
    """The words that differ, in the order of the newer key."""
    old, new = dict(before.words), dict(after.words)
    labels = list(new) + [label for label in old if label not in new]
    return tuple(
        Change(label, old.get(label, ""), new.get(label, ""))
        for label in labels
        if old.get(label) != new.get(label)
    )


def differences(before: Any, after: Any, path: str = "") -> Iterator[Change]:
    """Where two plain values differ, by path. Members of a list are named by their `id` where they have one."""
    if isinstance(before, dict) and isinstance(after, dict):
        for name in [*after, *(name for name in before if name not in after)]:
            yield from differences(before.get(name), after.get(name), f"{path}.{name}".lstrip("."))
    elif isinstance(before, list) and isinstance(after, list):
        old, new = _by_id(before), _by_id(after)
        if old is not None and new is not None:
            for name in [*new, *(name for name in old if name not in new)]:
                yield from differences(old.get(name), new.get(name), f"{path}[{name}]")
        elif before != after:
            yield Change(path, _value_worded(before), _value_worded(after))
    elif before != after:
        yield Change(path, _value_worded(before), _value_worded(after))


def _by_id(members: list[Any]) -> dict[str, Any] | None:
    names = [
        next((member[name] for name in ("id", "person", "ref") if name in member), None)
        if isinstance(member, dict)
        else None
        for member in members
    ]
    if None in names or len(set(names)) != len(names):
        return None
    return dict(zip(map(str, names), members, strict=True))


def _value_worded(value: Any) -> str:
    text = "" if value is None else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."
