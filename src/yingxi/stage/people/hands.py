"""Hands: six shapes, each a palm and fingers with the thumb in sight.

Hand space: one hand long, origin at the wrist, x towards the fingertips, y towards the thumb.
"""

from functools import lru_cache

from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record, Stroke
from yingxi.stage.path import Path, Point, ribbon, smooth
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

# Wrist and heel of the hand; the shapes differ from the knuckles on.
_WRIST: tuple[Point, ...] = ((-0.16, -0.13), (0.10, -0.155), (0.30, -0.20))
_THUMB_BASE: tuple[Point, ...] = ((0.34, 0.21), (0.12, 0.16), (-0.16, 0.13))


@lru_cache(maxsize=256)
def hand(shape: str, skin: Cloth, near: Nearness, lift: float) -> tuple[DisplayList, DisplayList]:
    """What lies behind a held thing, and what closes in front of it (empty unless the hand grips)."""
    behind, before, creases = _SHAPES[shape]()
    edge = near.edge * 0.7

    def sheets(path: Path | None, lines: tuple[Path, ...], height: float) -> DisplayList:
        if path is None:
            return ()
        made: list[Record] = [Cut(path, skin.plain, lift=height, edge=edge, name="hand")]
        if not near.far:
            made += [Stroke(line, skin.fold, 0.028 if near.close else 0.036, name="crease") for line in lines]
        return tuple(made)

    if before is None:
        return sheets(behind, creases, lift), ()
    return sheets(behind, (), lift), sheets(before, creases, near.lift(1.2))


def placed_hand(records: DisplayList, wrist: Point, tip: Point, size: float, thumb: float) -> Group:
    """The hand on its wrist, pointing at `tip`; `thumb` 1: on the side the elbow bends to, -1: opposite."""
    length = ((tip[0] - wrist[0]) ** 2 + (tip[1] - wrist[1]) ** 2) ** 0.5 or 1.0
    cos, sin = (tip[0] - wrist[0]) / length * size, (tip[1] - wrist[1]) / length * size
    matrix: Matrix = (cos, sin, -sin * thumb, cos * thumb, *wrist)
    return Group(records, matrix, name="hand")


def _finger(points: tuple[Point, ...], width: float = 0.155) -> Path:
    return ribbon(
        points,
        tuple(width * (1.0 - 0.10 * i / (len(points) - 1)) for i in range(len(points))),
        round_end=True,
    )


def _united(*paths: Path) -> Path:
    return Path(tuple(step for path in paths for step in path.steps))


def _line(*points: Point) -> Path:
    return smooth(points, closed=False)


Shape = tuple[Path, Path | None, tuple[Path, ...]]


def _relaxed() -> Shape:
    """Hanging: fingers together and a little curled towards the palm, the thumb lying apart."""
    mitten = smooth(
        (
            *_WRIST,
            (0.55, -0.20),
            (0.82, -0.13),
            (0.97, 0.02),
            (0.92, 0.13),
            (0.76, 0.15),
            (0.56, 0.20),
            *_THUMB_BASE,
        )
    )
    thumb = _finger(((0.16, 0.08), (0.38, 0.25), (0.60, 0.31)), 0.165)
    return (
        _united(mitten, thumb),
        None,
        (_line((0.60, -0.06), (0.76, -0.02), (0.90, 0.05)), _line((0.36, 0.14), (0.50, 0.20))),
    )


def _flat() -> Shape:
    """An open palm, fingers together."""
    palm = smooth(
        (
            *_WRIST,
            (0.52, -0.22),
            (0.78, -0.20),
            (0.93, -0.12),
            (1.0, 0.02),
            (0.95, 0.14),
            (0.74, 0.20),
            (0.52, 0.22),
            *_THUMB_BASE,
        )
    )
    thumb = _finger(((0.14, 0.10), (0.34, 0.30), (0.56, 0.37)), 0.16)
    lines = (
        _line((0.62, -0.10), (0.92, -0.085)),
        _line((0.62, 0.0), (0.97, 0.015)),
        _line((0.62, 0.10), (0.93, 0.105)),
    )
    return _united(palm, thumb), None, lines


def _spread() -> Shape:
    """Four fingers apart, as in a wave."""
    palm = smooth((*_WRIST, (0.50, -0.25), (0.60, -0.10), (0.62, 0.08), (0.54, 0.22), *_THUMB_BASE))
    fingers = (
        _finger(((0.40, -0.17), (0.62, -0.27), (0.78, -0.36)), 0.135),
        _finger(((0.45, -0.08), (0.74, -0.12), (0.95, -0.16))),
        _finger(((0.45, 0.03), (0.76, 0.04), (1.02, 0.06))),
        _finger(((0.44, 0.13), (0.72, 0.19), (0.94, 0.25)), 0.15),
        _finger(((0.10, 0.08), (0.34, 0.33), (0.50, 0.46)), 0.165),
    )
    return _united(palm, *fingers), None, (_line((0.22, 0.10), (0.34, 0.04), (0.42, -0.06)),)


def _point() -> Shape:
    """The first finger straight out, the others folded, the thumb over them."""
    palm = smooth(
        (*_WRIST, (0.46, -0.22), (0.60, -0.15), (0.62, 0.02), (0.58, 0.16), (0.46, 0.20), *_THUMB_BASE)
    )
    first = _finger(((0.36, 0.11), (0.70, 0.12), (1.06, 0.09)), 0.155)
    thumb = _finger(((0.14, 0.12), (0.36, 0.23), (0.55, 0.27)), 0.155)
    lines = (
        _line((0.40, -0.13), (0.56, -0.11)),
        _line((0.40, -0.03), (0.58, -0.02)),
        _line((0.44, 0.045), (0.60, 0.045)),
    )
    return _united(palm, first, thumb), None, lines


def _fist() -> Shape:
    palm = smooth(
        (*_WRIST, (0.48, -0.26), (0.66, -0.18), (0.70, 0.0), (0.66, 0.17), (0.50, 0.25), *_THUMB_BASE)
    )
    thumb = _finger(((0.16, 0.12), (0.38, 0.20), (0.56, 0.10)), 0.16)
    lines = (
        _line((0.52, -0.15), (0.66, -0.13)),
        _line((0.54, -0.04), (0.69, -0.03)),
        _line((0.42, 0.26), (0.58, 0.19), (0.63, 0.08)),
    )
    return _united(palm, thumb), None, lines


def _grip() -> Shape:
    """A palm behind what is held; four fingers and the thumb close over it."""
    palm = smooth((*_WRIST, (0.50, -0.23), (0.64, -0.14), (0.66, 0.06), (0.56, 0.22), *_THUMB_BASE))
    fingers = (
        _finger(((0.58, -0.17), (0.68, -0.02), (0.56, 0.08)), 0.14),
        _finger(((0.48, -0.20), (0.58, -0.03), (0.46, 0.07)), 0.145),
        _finger(((0.37, -0.20), (0.46, -0.04), (0.35, 0.06)), 0.145),
        _finger(((0.26, -0.19), (0.35, -0.05), (0.25, 0.04)), 0.14),
    )
    thumb = _finger(((0.16, 0.16), (0.36, 0.25), (0.56, 0.20)), 0.16)
    gaps = (
        _line((0.46, -0.10), (0.52, -0.02)),
        _line((0.36, -0.10), (0.42, -0.03)),
        _line((0.56, -0.10), (0.62, -0.02)),
    )
    return palm, _united(*fingers, thumb), gaps


_SHAPES = {
    "relaxed": _relaxed,
    "flat": _flat,
    "spread": _spread,
    "point": _point,
    "fist": _fist,
    "grip": _grip,
}
