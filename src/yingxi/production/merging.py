"""Three-way merging by id and field. What a person changed wins, the rest follows upstream; nothing is lost
silently."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

IDS = ("id", "shot", "speech", "person", "ref", "name", "role")
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place where the person's value stands and upstream now says something else (`generated` is None where
    it lost its source)."""

    path: str
    hand: Any
    generated: Any


def merged(base: Any, hand: Any, generated: Any) -> tuple[Any, tuple[Conflict, ...]]:
    """`generated` with what changed from `base` to `hand`."""
    conflicts: list[Conflict] = []
    value = _merged(base, hand, generated, "", conflicts)
    return (None if value is _ABSENT else value), tuple(conflicts)


def _merged(base: Any, hand: Any, generated: Any, path: str, conflicts: list[Conflict]) -> Any:
    if hand == base:
        return generated
    if generated in (base, hand):
        return hand
    if isinstance(hand, dict) and isinstance(generated, dict):
        return _merged_fields(base if isinstance(base, dict) else {}, hand, generated, path, conflicts)
    if isinstance(hand, list) and isinstance(generated, list):
        old, ours, theirs = (
            _by_id(side if isinstance(side, list) else []) for side in (base, hand, generated)
        )
        if old is not None and ours is not None and theirs is not None:
            fields = _merged_fields(old, ours, theirs, path, conflicts)
            return [fields[name] for name in _ordered((old, ours, theirs), fields)]
    shown = tuple(None if side is _ABSENT else side for side in (hand, generated))
    conflicts.append(Conflict(path, *shown))
    return hand


def _merged_fields(
    base: dict[str, Any],
    hand: dict[str, Any],
    generated: dict[str, Any],
    path: str,
    conflicts: list[Conflict],
) -> dict[str, Any]:
    names = [*generated, *(name for name in hand if name not in generated)]
    found = {
        name: _merged(
            base.get(name, _ABSENT),
            hand.get(name, _ABSENT),
            generated.get(name, _ABSENT),
            f"{path}.{name}".lstrip("."),
            conflicts,
        )
        for name in names
    }
    return {name: part for name, part in found.items() if part is not _ABSENT}


def _by_id(members: list[Any]) -> dict[str, Any] | None:
    """The members by their id; None where they have none, or share one."""
    found: dict[str, Any] = {}
    for member in members:
        name = (
            next((str(member[key]) for key in IDS if key in member), "") if isinstance(member, dict) else ""
        )
        if not name or name in found:
            return None
        found[name] = member
    return found


def _ordered(sides: Sequence[dict[str, Any]], fields: dict[str, Any]) -> list[str]:
    """The person's order where upstream kept its own; else upstream's, with the person's additions after whom
    they followed."""
    base, hand, generated = ([name for name in side if name in fields] for side in sides)
    first, second = (hand, generated) if [n for n in generated if n in base] == base else (generated, hand)
    order = list(first)
    for index, name in enumerate(second):
        if name not in order:
            before = next((other for other in reversed(second[:index]) if other in order), None)
            order.insert(0 if before is None else order.index(before) + 1, name)
    return order


def merged_text(base: str, hand: str, generated: str) -> tuple[str, tuple[Conflict, ...]]:
    """The same for the lines of a text: where both changed the same lines, the person's stand."""
    old, ours, theirs = (text.splitlines(keepends=True) for text in (base, hand, generated))
    our_changes, their_changes = _changes(old, ours), _changes(old, theirs)
    conflicts: list[Conflict] = []
    out: list[str] = []
    position = 0
    for start, end, lines in sorted(
        [*our_changes, *_not_touching(their_changes, our_changes, conflicts, old)]
    ):
        out += old[position:start]
        out += lines
        position = max(position, end)
    return "".join([*out, *old[position:]]), tuple(conflicts)


_LineChange = tuple[int, int, list[str]]


def _changes(old: list[str], new: list[str]) -> list[_LineChange]:
    return [
        (start, end, new[from_line:to_line])
        for kind, start, end, from_line, to_line in SequenceMatcher(
            None, old, new, autojunk=False
        ).get_opcodes()
        if kind != "equal"
    ]


def _not_touching(
    theirs: list[_LineChange], ours: list[_LineChange], conflicts: list[Conflict], old: list[str]
) -> list[_LineChange]:
    kept = []
    for change in theirs:
        start, end, lines = change
        rival = next((other for other in ours if start <= other[1] and other[0] <= end), None)
        if rival is None:
            kept.append(change)
        elif rival != change:
            where = f"line {start + 1}"
            conflicts.append(Conflict(where, "".join(rival[2]) or "".join(old[start:end]), "".join(lines)))
    return kept
