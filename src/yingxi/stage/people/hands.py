"""Hands: six shapes, two that hold and one in a pocket, each a palm and fingers with the thumb in sight.

Hand space: one hand long, origin at the wrist, x towards the fingertips, y towards the thumb.
"""

from functools import lru_cache

from yingxi.film.colour import Colour
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
            made += [
                Stroke(line, _ink(skin), 0.020 if near.close else 0.030, name="crease") for line in lines
            ]
        return tuple(made)

    if before is None:
        return sheets(behind, creases, lift), ()
    return sheets(behind, (), lift), sheets(before, creases, near.lift(1.2))


def _ink(skin: Cloth) -> Colour:
    """What parts one finger from the next: dark enough that no look takes it for bare paper or for the screen."""
    return Colour(max(0.20, min(0.56, skin.plain.lightness - 0.20)), 0.065, 64)


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
        _finger(((0.36, -0.120), (0.58, -0.175), (0.75, -0.165)), 0.112),
        _finger(((0.38, -0.045), (0.66, -0.070), (0.88, -0.040)), 0.126),
        _finger(((0.38, 0.030), (0.68, 0.025), (0.93, 0.065)), 0.132),
        _finger(((0.36, 0.100), (0.62, 0.140), (0.84, 0.205)), 0.128),
        _finger(((0.10, 0.06), (0.30, 0.240), (0.52, 0.330)), 0.145),
    )
    lines = (
        _line((0.46, -0.088), (0.58, -0.112), (0.70, -0.112)),
        _line((0.46, -0.012), (0.62, -0.022), (0.80, 0.008)),
        _line((0.46, 0.066), (0.58, 0.078), (0.72, 0.108)),
    )
    return _united(_palm((0.42, -0.175), (0.50, 0.0), (0.42, 0.14)), *fingers), None, lines


def _flat() -> Shape:
    """An open palm, fingers together."""
    fingers = (
        _finger(((0.36, -0.125), (0.62, -0.185), (0.81, -0.220)), 0.112),
        _finger(((0.38, -0.045), (0.70, -0.068), (0.95, -0.082)), 0.126),
        _finger(((0.38, 0.030), (0.72, 0.036), (1.00, 0.048)), 0.132),
        _finger(((0.36, 0.100), (0.68, 0.138), (0.92, 0.172)), 0.128),
        _finger(((0.08, 0.07), (0.26, 0.275), (0.44, 0.405)), 0.145),
    )
    lines = (
        _line((0.46, -0.090), (0.58, -0.108), (0.70, -0.128)),
        _line((0.46, -0.010), (0.60, -0.012), (0.76, -0.016)),
        _line((0.46, 0.068), (0.58, 0.078), (0.72, 0.090)),
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


def _hold() -> Shape:
    """The back of a hand closed round what it holds, which lies behind it: four knuckles, fingers that go round it and
    the thumb along it."""
    fingers = (
        _finger(((0.40, -0.150), (0.56, -0.190), (0.66, -0.165)), 0.128),
        _finger(((0.42, -0.062), (0.62, -0.085), (0.735, -0.065)), 0.136),
        _finger(((0.42, 0.026), (0.64, 0.018), (0.765, 0.030)), 0.138),
        _finger(((0.40, 0.110), (0.60, 0.118), (0.715, 0.128)), 0.134),
        _finger(((0.10, 0.09), (0.30, 0.235), (0.56, 0.265)), 0.150),
    )
    lines = (
        _line((0.46, -0.105), (0.58, -0.128), (0.68, -0.118)),
        _line((0.47, -0.018), (0.62, -0.032), (0.74, -0.020)),
        _line((0.46, 0.070), (0.60, 0.070), (0.72, 0.080)),
        _line((0.34, 0.150), (0.46, 0.188), (0.58, 0.190)),
    )
    return _united(_palm((0.44, -0.205), (0.56, 0.0), (0.46, 0.17)), *fingers), None, lines


def _clasp() -> Shape:
    """The same with the forearm upright: the fingers go across, one over the other, round what stands upright; the
    thumb lies along it."""
    back = smooth(
        ((-0.16, -0.115), (0.10, -0.135), (0.24, -0.190), (0.60, -0.180), (0.70, -0.06), (0.66, 0.07), (0.48, 0.165),
         (0.24, 0.155), (-0.16, 0.115))
    )  # fmt: skip
    fingers = tuple(
        _finger(((x - 0.02, -0.06), (x + 0.012, -0.22), (x - 0.012, -0.06 - reach)), 0.142)
        for x, reach in ((0.215, 0.255), (0.345, 0.300), (0.475, 0.315), (0.605, 0.290))
    )
    thumb = _finger(((0.20, 0.09), (0.46, 0.190), (0.72, 0.185)), 0.150)
    lines = (
        *(_line((x, -0.115), (x + 0.016, -0.22), (x + 0.002, -0.325)) for x in (0.282, 0.412, 0.542)),
        _line((0.40, 0.085), (0.53, 0.118), (0.645, 0.100)),
    )
    return _united(back, *fingers, thumb), None, lines


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
    "hold": _hold,
    "clasp": _clasp,
    "pocket": _pocket,
}
