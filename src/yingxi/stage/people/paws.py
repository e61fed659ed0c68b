"""Paws and hooves in place of hands. Hand space, as of `hands`: one hand long, origin at the wrist, x to the tips."""

from functools import lru_cache
from itertools import pairwise

from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, smooth
from yingxi.stage.people.animal_marks import DARK
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

HOOFED = frozenset({"horse", "cow", "sheep", "deer", "pig"})
PAWED = HOOFED | {
    "fox", "wolf", "dog", "cat", "tiger", "bear", "panda", "rabbit", "mouse", "squirrel", "hedgehog", "dragon",
}  # fmt: skip
"""Who has paws, or hooves, at the ends of the arms."""

Toe = tuple[float, float]
_WRIST: tuple[Point, ...] = ((-0.18, -0.13), (0.10, -0.17), (0.30, -0.23))
_HEEL: tuple[Point, ...] = ((0.30, 0.23), (0.10, 0.17), (-0.18, 0.13))
# Where the tips of the toes are, across the paw, and how far each reaches.
_TOES: dict[str, tuple[Toe, ...]] = {
    "closed": ((-0.21, 0.54), (-0.075, 0.62), (0.075, 0.62), (0.21, 0.54)),
    "open": ((-0.24, 0.54), (-0.08, 0.64), (0.08, 0.64), (0.24, 0.54)),
    "spread": ((-0.32, 0.58), (-0.11, 0.74), (0.11, 0.74), (0.32, 0.58)),
    "point": ((-0.20, 0.58), (-0.06, 0.64), (0.11, 0.92), (0.22, 0.58)),
}
_MANNER = {
    "fist": "closed",
    "grip": "closed",
    "hold": "closed",
    "clasp": "closed",
    "spread": "spread",
    "point": "point",
}
# The part of a paw that closes over a thing.
_OVER: tuple[Point, ...] = (
    (0.26, -0.20),
    (0.54, -0.24),
    (0.64, 0.0),
    (0.54, 0.16),
    (0.34, 0.12),
    (0.24, -0.02),
)


@lru_cache(maxsize=64)
def paw(
    shape: str, skin: Cloth, near: Nearness, lift: float, *, hoofed: bool
) -> tuple[DisplayList, DisplayList]:
    """What lies behind a held thing, and what closes before it (empty unless the paw grips); `shape` is a hand's."""
    if shape == "pocket":
        return (), ()
    toes, edge = _TOES[_MANNER.get(shape, "open")], near.edge * 0.7
    outline = _hoof(toes) if hoofed else _paw(toes)
    behind: list[Record] = [Cut(outline, skin.plain, lift=lift, edge=edge, name="paw")]
    if hoofed:
        behind += _horn(toes, near)
    elif not near.far:
        behind += _parted(toes, skin, near)
        behind += _pads(toes, skin) if shape in ("spread", "flat") else []
    if shape != "grip":
        return tuple(behind), ()
    return tuple(behind), (Cut(smooth(_OVER), skin.plain, lift=near.lift(1.2), edge=edge, name="paw"),)


def _paw(toes: tuple[Toe, ...]) -> Path:
    """A round paw; each toe is a bump, the hollows between them shallow."""
    points: list[Point] = []
    for (y, x), (after, reach) in zip(toes, (*toes[1:], toes[-1]), strict=True):
        points += [(x - 0.03, y - 0.055), (x, y), (x - 0.03, y + 0.055)]
        if after != y:
            points.append((min(x, reach) - 0.10, (y + after) / 2))
    return smooth((*_WRIST, *points, *_HEEL), tension=0.42)


def _hoof(toes: tuple[Toe, ...]) -> Path:
    end = max(reach for _, reach in toes)
    return smooth((*_WRIST, (end - 0.14, -0.25), (end, -0.13), (end, 0.13), (end - 0.14, 0.25), *_HEEL))


def _horn(toes: tuple[Toe, ...], near: Nearness) -> list[Record]:
    """The cloven end of a leg, dark."""
    end = max(reach for _, reach in toes)
    made: list[Record] = []
    for side in (-1.0, 1.0):
        half = (
            (end - 0.30, side * 0.25), (end - 0.04, side * 0.22), (end + 0.03, side * 0.03), (end - 0.26, side * 0.02)
        )  # fmt: skip
        made.append(
            Cut(smooth(half, tension=0.25), DARK, lift=near.lift(0.3), edge=near.edge * 0.4, name="hoof")
        )
    return made


def _parted(toes: tuple[Toe, ...], skin: Cloth, near: Nearness) -> list[Record]:
    """Short lines between the toes, where they are seen close enough."""
    lines = (
        smooth(
            ((min(x, reach) - 0.10, (y + after) / 2), (min(x, reach) - 0.27, (y + after) * 0.45)),
            closed=False,
        )
        for (y, x), (after, reach) in pairwise(toes)
    )
    return [Stroke(line, skin.fold, 0.026 if near.close else 0.034, name="toe") for line in lines]


def _pads(toes: tuple[Toe, ...], skin: Cloth) -> list[Record]:
    """The soft pads of a paw that is held open."""
    soft = skin.fold.darker(0.10)
    made: list[Record] = [Cut(ellipse(0.30, 0.0, 0.13, 0.15), soft, edge=0, name="pad")]
    return [
        *made,
        *(Cut(ellipse(x - 0.12, y * 0.95, 0.055, 0.045), soft, edge=0, name="pad") for y, x in toes),
    ]
