"""Ears that move on a head drawn with them: pricked, at rest, laid back."""

from collections.abc import Iterable
from math import cos, radians, sin

from yingxi.stage.display import Cut, Group, Matrix, Record

AT_REST = 0.3
"""How far the ears of a drawing are pricked, between -1 (laid back) and 1."""
BACK = 30.0
"""By how many degrees an ear turns from rest to an ear laid back by 1."""
EARS, LININGS = ("near ear", "far ear"), ("ear", "inner ear")


def with_ears(records: Iterable[Record], ears: float) -> tuple[Record, ...]:
    """The records of a head with its ears so: each turns about its root, those on both sides outwards."""
    if abs(ears - AT_REST) < 0.02:
        return tuple(records)
    turn = BACK * (AT_REST - ears)
    made: list[Record] = []
    about: Matrix | None = None
    for record in records:
        match record:
            case Group(name=name) if name in EARS:
                grows = _root(record)
                made.append(Group((record,), _turned(turn, *grows), name=name) if grows else record)
            case Group():
                made.append(Group(with_ears(record.records, ears), record.matrix, record.clip, record.name))
            case Cut(name=name) if name in LININGS:
                if name == "ear" or about is None:
                    left, low, right, high = record.path.bounds()
                    middle = (left + right) / 2
                    hangs = high < 0.95 and low < 0.4
                    root = high - 0.06 if hangs else low + 0.1 * (high - low)
                    side = 1.0 if middle < 0 else -1.0
                    about = _turned(side * turn * (0.15 if hangs else 0.8), middle, root)
                made.append(Group((record,), about, name=name))
            case _:
                made.append(record)
    return tuple(made)


def _root(ear: Group) -> tuple[float, float] | None:
    """Where an ear that is a group of cuts grows, in the space about it."""
    bounds = [record.path.bounds() for record in ear.records if isinstance(record, Cut)]
    if not bounds:
        return None
    x = (min(each[0] for each in bounds) + max(each[2] for each in bounds)) / 2
    low, high = min(each[1] for each in bounds), max(each[3] for each in bounds)
    hangs = high < 0.95 and low < 0.4
    _, _, _, _, dx, dy = ear.matrix
    return x + dx, (high - 0.06 if hangs else low + 0.1 * (high - low)) + dy


def _turned(angle: float, x: float, y: float) -> Matrix:
    """By so many degrees, anticlockwise, about a point."""
    c, s = cos(radians(angle)), sin(radians(angle))
    return (c, s, -s, c, x - c * x + s * y, y - s * x - c * y)
