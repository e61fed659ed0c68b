"""Hands: six shapes and one in a pocket, each a palm and fingers with the thumb in sight.

Hand space: one hand long, origin at the wrist, x towards the fingertips, y towards the thumb.
"""

from functools import lru_cache

from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record, Stroke
from yingxi.stage.path import Path, Point, ribbon, smooth
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

# Wrist and heel of the hand; the shapes differ from the knuckles on.
_WRIST: tuple[Point, ...] = ((-0.16, -0.115), (0.06, -0.120), (0.24, -0.165))
_THUMB_BASE: tuple[Point, ...] = ((0.30, 0.165), (0.10, 0.125), (-0.16, 0.115))


@lru_cache(maxsize=256)
def hand(shape: str, skin: Cloth, near: Nearness, lift: float) -> tuple[DisplayList, DisplayList]:
    """What lies behind a held thing, and what closes in front of it (empty unless the hand grips)."""
    behind, before, creases = _SHAPES[shape]()
    edge = near.edge * 0.7

    def sheets(path: Path | None, lines: tuple[Path, ...], height: float) -> DisplayList:
        if path is None:
            return ()
        made: list[Record] = []
        if path.steps:
            made.append(Cut(path, skin.plain, lift=height, edge=edge, name="hand"))
        if not near.far:
            made += [Stroke(line, skin.fold, 0.020 if near.close else 0.030, name="crease") for line in lines]
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


def _finger(points: tuple[Point, ...], width: float = 0.135) -> Path:
    """A finger that tapers to its round tip."""
    return ribbon(
        points,
        tuple(width * (1.0 - 0.26 * i / (len(points) - 1)) for i in range(len(points))),
        round_end=True,
    )


def _united(*paths: Path) -> Path:
    return Path(tuple(step for path in paths for step in path.steps))


def _line(*points: Point) -> Path:
    return smooth(points, closed=False)


Shape = tuple[Path, Path | None, tuple[Path, ...]]


def _palm(*knuckles: Point) -> Path:
    return smooth((*_WRIST, *knuckles, *_THUMB_BASE))


def _relaxed() -> Shape:
    """Hanging: fingers lightly curled, each a little shorter than the next, the thumb lying before them."""
    fingers = (
        _finger(((0.36, -0.115), (0.58, -0.150), (0.76, -0.125)), 0.115),
        _finger(((0.38, -0.045), (0.66, -0.065), (0.88, -0.030)), 0.130),
        _finger(((0.38, 0.030), (0.68, 0.025), (0.92, 0.065)), 0.135),
        _finger(((0.36, 0.095), (0.62, 0.110), (0.83, 0.150)), 0.130),
        _finger(((0.10, 0.06), (0.32, 0.215), (0.55, 0.250)), 0.145),
    )
    lines = (
        _line((0.50, -0.100), (0.64, -0.112), (0.76, -0.085)),
        _line((0.50, -0.015), (0.70, -0.022), (0.86, 0.015)),
        _line((0.50, 0.062), (0.68, 0.068), (0.82, 0.102)),
    )
    return _united(_palm((0.42, -0.175), (0.50, 0.0), (0.42, 0.14)), *fingers), None, lines


def _flat() -> Shape:
    """An open palm, fingers together."""
    fingers = (
        _finger(((0.36, -0.120), (0.62, -0.145), (0.82, -0.140)), 0.115),
        _finger(((0.38, -0.045), (0.70, -0.055), (0.95, -0.050)), 0.130),
        _finger(((0.38, 0.030), (0.72, 0.032), (1.00, 0.035)), 0.135),
        _finger(((0.36, 0.100), (0.68, 0.112), (0.92, 0.115)), 0.130),
        _finger(((0.08, 0.07), (0.28, 0.255), (0.50, 0.345)), 0.145),
    )
    lines = (
        _line((0.50, -0.095), (0.68, -0.103), (0.82, -0.098)),
        _line((0.50, -0.010), (0.74, -0.012), (0.94, -0.008)),
        _line((0.50, 0.066), (0.72, 0.073), (0.92, 0.076)),
    )
    return _united(_palm((0.42, -0.175), (0.50, 0.0), (0.42, 0.15)), *fingers), None, lines


def _spread() -> Shape:
    """Four fingers apart, as in a wave."""
    fingers = (
        _finger(((0.32, -0.120), (0.56, -0.235), (0.74, -0.320)), 0.120),
        _finger(((0.38, -0.060), (0.68, -0.115), (0.92, -0.155)), 0.132),
        _finger(((0.38, 0.025), (0.70, 0.035), (0.98, 0.050)), 0.136),
        _finger(((0.36, 0.095), (0.66, 0.165), (0.88, 0.225)), 0.130),
        _finger(((0.08, 0.05), (0.28, 0.280), (0.44, 0.430)), 0.150),
    )
    palm = _palm((0.42, -0.185), (0.52, -0.02), (0.44, 0.155))
    return _united(palm, *fingers), None, (_line((0.16, 0.085), (0.30, 0.030), (0.36, -0.070)),)


def _point() -> Shape:
    """The first finger straight out, the others folded, the thumb over them."""
    palm = smooth(
        (
            *_WRIST,
            (0.44, -0.190),
            (0.545, -0.150),
            (0.535, -0.105),
            (0.585, -0.070),
            (0.575, -0.020),
            (0.605, 0.015),
            (0.56, 0.075),
            (0.44, 0.160),
            *_THUMB_BASE,
        )
    )
    first = _finger(((0.34, 0.095), (0.68, 0.110), (1.02, 0.095)), 0.140)
    thumb = _finger(((0.10, 0.08), (0.32, 0.195), (0.54, 0.170)), 0.145)
    lines = (
        _line((0.36, -0.115), (0.45, -0.112), (0.52, -0.125)),
        _line((0.38, -0.045), (0.48, -0.040), (0.57, -0.045)),
        _line((0.42, 0.030), (0.51, 0.035), (0.58, 0.040)),
    )
    return _united(palm, first, thumb), None, lines


def _knuckled(shift: float = 0.0) -> Path:
    """A closed hand: four knuckles along its end."""
    d = shift
    return smooth(
        (
            *_WRIST,
            (0.42 + d, -0.215),
            (0.555 + d, -0.185),
            (0.575 + d, -0.115),
            (0.630 + d, -0.095),
            (0.635 + d, -0.020),
            (0.655 + d, 0.005),
            (0.640 + d, 0.075),
            (0.620 + d, 0.100),
            (0.575 + d, 0.170),
            (0.44 + d, 0.205),
            *_THUMB_BASE,
        )
    )


def _fist() -> Shape:
    thumb = _finger(((0.12, 0.10), (0.32, 0.185), (0.50, 0.095)), 0.150)
    lines = (
        _line((0.44, -0.118), (0.51, -0.115), (0.575, -0.118)),
        _line((0.48, -0.030), (0.56, -0.026), (0.63, -0.022)),
        _line((0.38, 0.235), (0.50, 0.175), (0.555, 0.090)),
    )
    return _united(_knuckled(), thumb), None, lines


def _grip() -> Shape:
    """A palm behind what is held; four fingers and the thumb close over it."""
    palm = smooth((*_WRIST, (0.44, -0.200), (0.58, -0.13), (0.60, 0.05), (0.52, 0.180), *_THUMB_BASE))
    fingers = smooth(
        (
            (0.20, -0.205),
            (0.40, -0.225),
            (0.58, -0.200),
            (0.665, -0.125),
            (0.655, -0.020),
            (0.590, 0.075),
            (0.530, 0.055),
            (0.480, 0.085),
            (0.430, 0.055),
            (0.380, 0.080),
            (0.330, 0.045),
            (0.275, 0.062),
            (0.215, 0.010),
            (0.185, -0.100),
        ),
        tension=0.40,
    )
    thumb = _finger(((0.10, 0.12), (0.30, 0.205), (0.50, 0.150)), 0.145)
    gaps = (
        _line((0.31, -0.165), (0.355, -0.060), (0.325, 0.035)),
        _line((0.42, -0.170), (0.470, -0.060), (0.430, 0.042)),
        _line((0.53, -0.155), (0.575, -0.050), (0.530, 0.045)),
    )
    return palm, _united(fingers, thumb), gaps


def _pocket() -> Shape:
    """Nothing of the hand is seen: the cuff goes into the pocket, whose mouth is a slit across the wrist."""
    return Path(()), None, (_line((0.02, -0.30), (0.06, 0.0), (0.00, 0.30)),)


_SHAPES = {
    "relaxed": _relaxed,
    "flat": _flat,
    "spread": _spread,
    "point": _point,
    "fist": _fist,
    "grip": _grip,
    "pocket": _pocket,
}
