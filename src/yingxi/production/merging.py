"""Three-way merging of plain fields, by id and name. What a person changed wins, the rest follows upstream;
nothing is lost silently.

A path such as `boards.shot-7.frames` names a field: dicts by their names, members of lists by their ids.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

IDS = ("id", "shot", "speech", "person", "ref", "name", "word", "role", "kind")
ORDER = " (order)"
"""What is put behind the path of a list where only the order of its members differs."""
_ABSENT: Any = object()

Standing = Literal["disputed", "merged", "aside"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where a person's value is not the makers'; None where one of them has nothing there."""

    path: str
    yours: Any
    makers: Any


@dataclass(frozen=True, slots=True)
class Finding(Difference):
    """What a merge came upon. disputed: both changed it, the person's stands. merged: what the makers changed
    came in beside the person's changes. aside: what the person changed has lost its source; it is taken out
    (`makers` is then what it was made from)."""

    standing: Standing


@dataclass(slots=True)
class _Merge:
    """One merge under way: where members that lost their source stay, and what was found."""

    keep_lost: bool
    findings: list[Finding] = field(default_factory=list)

    def found(self, path: str, yours: Any, makers: Any, standing: Standing) -> None:
        self.findings.append(Finding(path, _none_if_absent(yours), _none_if_absent(makers), standing))


def merged(
    base: Any, hand: Any, generated: Any, *, keep_lost: bool = True
) -> tuple[Any, tuple[Finding, ...]]:
    """`generated` with what changed from `base` to `hand`. A member of a list that a person changed and that
    upstream no longer has stays where `keep_lost`, else it is set aside."""
    merge = _Merge(keep_lost)
    value = _merged(base, hand, generated, "", merge)
    return (None if value is _ABSENT else value), tuple(merge.findings)


def differences(base: Any, hand: Any) -> tuple[Difference, ...]:
    """Where `hand` differs from `base`, in the order of `hand`, as deep as both have names."""
    return tuple(_differences(base, hand, ""))


def given_back(base: Any, hand: Any, path: str) -> Any:
    """`hand` with what `base` has at the path of one of their differences."""
    return _given_back(base, hand, path, "")


def members_by_id(members: Any) -> dict[str, Any] | None:
    """The members of a list by their ids; a second one of an id is `id #2`. None where they have none."""
    if not isinstance(members, list):
        return None
    found: dict[str, Any] = {}
    for member in members:
        name = _name_of(member)
        if not name:
            return None
        number, free = 1, name
        while free in found:
            number += 1
            free = f"{name} #{number}"
        found[free] = member
    return found


def _name_of(member: Any) -> str:
    if not isinstance(member, dict):
        return ""
    name = next((str(member[key]) for key in IDS if member.get(key)), "")
    # A shot and the dissolve that ends it are two members of a cut.
    return f"{name} {member['kind']}" if "shot" in member and "kind" in member else name


def _merged(base: Any, hand: Any, generated: Any, path: str, merge: _Merge) -> Any:
    if hand == base:
        for change in _differences(hand, generated, path):
            merge.found(change.path, change.makers, change.yours, "merged")
        return generated
    if generated in (base, hand):
        return hand
    if isinstance(hand, dict) and isinstance(generated, dict):
        return _merged_fields(base if isinstance(base, dict) else {}, hand, generated, path, merge)
    if isinstance(hand, list) and isinstance(generated, list):
        old, ours, theirs = (
            members_by_id([] if side is _ABSENT else side) for side in (base, hand, generated)
        )
        if old is not None and ours is not None and theirs is not None:
            return _merged_members(old, ours, theirs, path, merge)
    merge.found(path, hand, generated, "disputed")
    return hand


def _merged_fields(
    base: dict[str, Any], hand: dict[str, Any], generated: dict[str, Any], path: str, merge: _Merge
) -> dict[str, Any]:
    names = [*generated, *(name for name in hand if name not in generated)]
    found = {
        name: _merged(
            base.get(name, _ABSENT),
            hand.get(name, _ABSENT),
            generated.get(name, _ABSENT),
            _below(path, name),
            merge,
        )
        for name in names
    }
    return {name: part for name, part in found.items() if part is not _ABSENT}


def _merged_members(
    base: dict[str, Any], hand: dict[str, Any], generated: dict[str, Any], path: str, merge: _Merge
) -> list[Any]:
    lost = [
        name
        for name in hand
        if name in base and name not in generated and hand[name] != base[name] and not merge.keep_lost
    ]
    for name in lost:
        merge.found(_below(path, name), hand[name], base[name], "aside")
    ours = {name: member for name, member in hand.items() if name not in lost}
    fields = _merged_fields(base, ours, generated, path, merge)
    return [fields[name] for name in _ordered((base, ours, generated), fields, path, merge)]


def _ordered(sides: Sequence[dict[str, Any]], fields: dict[str, Any], path: str, merge: _Merge) -> list[str]:
    """The person's order where they changed it, else upstream's; what the other has beside it comes behind
    whom it followed."""
    base, hand, generated = ([name for name in side if name in fields] for side in sides)
    if _same_order(base, hand):
        first, second = generated, hand
    else:
        first, second = hand, generated
        if not _same_order(base, generated):
            merge.found(path + ORDER, hand, generated, "disputed")
    order = list(first)
    for index, name in enumerate(second):
        if name not in order:
            before = next((other for other in reversed(second[:index]) if other in order), None)
            order.insert(0 if before is None else order.index(before) + 1, name)
    return order


def _same_order(one: Sequence[str], other: Sequence[str]) -> bool:
    return [name for name in one if name in other] == [name for name in other if name in one]


def _differences(base: Any, hand: Any, path: str) -> Iterator[Difference]:
    if base == hand:
        return
    if isinstance(base, dict) and isinstance(hand, dict):
        yield from _differing(base, hand, path)
        return
    old, ours = members_by_id(base), members_by_id(hand)
    if old is None or ours is None:
        yield Difference(path, _none_if_absent(hand), _none_if_absent(base))
        return
    yield from _differing(old, ours, path)
    if not _same_order(list(old), list(ours)):
        yield Difference(path + ORDER, list(ours), list(old))


def _differing(base: dict[str, Any], hand: dict[str, Any], path: str) -> Iterator[Difference]:
    for name in [*hand, *(name for name in base if name not in hand)]:
        yield from _differences(base.get(name, _ABSENT), hand.get(name, _ABSENT), _below(path, name))


def _given_back(base: Any, hand: Any, path: str, here: str) -> Any:
    if here == path:
        return base
    if isinstance(base, dict) and isinstance(hand, dict):
        return _parts_given_back(base, hand, path, here)
    old, ours = members_by_id(base), members_by_id(hand)
    if old is None or ours is None:
        return hand
    parts = _parts_given_back(old, ours, path, here)
    order = (ours, ours, old) if here + ORDER == path else (old, ours, old)
    return [parts[name] for name in _ordered(order, parts, here, _Merge(keep_lost=True))]


def _parts_given_back(base: dict[str, Any], hand: dict[str, Any], path: str, here: str) -> dict[str, Any]:
    parts = {}
    for name in [*hand, *(name for name in base if name not in hand)]:
        there = _below(here, name)
        old, ours = base.get(name, _ABSENT), hand.get(name, _ABSENT)
        part = _given_back(old, ours, path, there) if path.startswith(there) else ours
        if part is not _ABSENT:
            parts[name] = part
    return parts


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _none_if_absent(value: Any) -> Any:
    return None if value is _ABSENT else value
