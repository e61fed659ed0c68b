"""Patterns of cloth, laid over the whole garment and clipped by it."""

from collections.abc import Callable
from functools import lru_cache
from math import ceil, cos, hypot, radians, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.people.fronts import FRONTS, front
from yingxi.stage.people.model import Body
from yingxi.stage.rig import LimbJoints


def pattern(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The pattern's records in figure space, covering the box of `around`."""
    if body.sheet.top.pattern in FRONTS:
        beneath = _PATTERNS.get(_printed(body)) if body.sheet.top.pattern == "overalls" else None
        return [*(beneath(body, around) if beneath else ()), *front(body, around)]
    draw = _PATTERNS.get(body.sheet.top.pattern)
    return draw(body, around) if draw else []


def _printed(body: Body) -> str:
    """What is printed on the cloth of chest and sleeves."""
    top = body.sheet.top
    return top.under_pattern if top.pattern == "overalls" else top.pattern


def _box(body: Body, around: tuple[Point, ...], step: float) -> tuple[float, float, float, float]:
    """The box of `around`, widened to whole steps from the waist, so that a pattern stays put in motion."""
    x, y = body.skeleton.waist
    left, right = min(each for each, _ in around), max(each for each, _ in around)
    low, high = min(each for _, each in around), max(each for _, each in around)
    return (
        x - ceil((x - left) / step) * step,
        y - ceil((y - low) / step) * step,
        x + ceil((right - x) / step) * step,
        y + ceil((high - y) / step) * step,
    )


def _slanted(body: Body, x: float, y: float) -> Point:
    """A point of the upright pattern, leaning with the torso about the waist."""
    wx, wy = body.skeleton.waist
    angle = body.skeleton.torso_angle if y > wy else body.skeleton.torso_angle * 0.35
    c, s = cos(radians(angle)), sin(radians(angle))
    return wx + (x - wx) * c + (y - wy) * s, wy - (x - wx) * s + (y - wy) * c


def _stripes(body: Body, around: tuple[Point, ...]) -> list[Record]:
    step, made = 0.17 * body.head, []
    left, low, right, high = _box(body, around, step)
    for i in range(int((high - low) / step) + 1):
        y = high - 0.10 * body.head - i * step
        points = tuple(
            _slanted(body, left + (right - left) * t, y - 0.05 * body.head * (1 - (2 * t - 1) ** 2))
            for t in (0.0, 0.5, 1.0)
        )
        made.append(
            Stroke(smooth(points, closed=False), body.tones.trim.plain, 0.052 * body.head, name="stripe")
        )
    return list(made)


def _grid(body: Body, around: tuple[Point, ...], step: float) -> list[tuple[Point, int, int]]:
    """Staggered places over the box, each with its row and column counted from the waist."""
    left, low, right, high = _box(body, around, step)
    x, y = body.skeleton.waist
    return [
        (_slanted(body, x + (column + (0.5 if row % 2 else 0.1)) * step, y + row * step), row, column)
        for row in range(round((low - y) / step), round((high - y) / step) + 1)
        for column in range(round((left - x) / step) - 1, round((right - x) / step) + 1)
    ]


def _dots(body: Body, around: tuple[Point, ...]) -> list[Record]:
    step = 0.23 * body.head
    return [
        Cut(ellipse(x, y, 0.042 * body.head), body.tones.trim.plain, edge=0, grain=0.7, name="dot")
        for (x, y), _, _ in _grid(body, around, step)
    ]


def _checks(body: Body, around: tuple[Point, ...]) -> list[Record]:
    step = 0.20 * body.head
    left, low, right, high = _box(body, around, step)
    made: list[Record] = []
    colour = body.tones.trim.plain.clear(0.55)
    for i in range(int((high - low) / step) + 2):
        y = high - i * step
        made.append(
            Stroke(
                polygon((_slanted(body, left, y), _slanted(body, right, y)), closed=False),
                colour,
                0.06 * body.head,
                name="check",
            )
        )
    for i in range(int((right - left) / step) + 2):
        x = left + i * step
        line = polygon(
            (_slanted(body, x, high), _slanted(body, x, body.skeleton.waist[1]), _slanted(body, x, low)),
            closed=False,
        )
        made.append(Stroke(line, colour, 0.06 * body.head, name="check"))
    return made


def _flowers(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Five petals about an eye, never twice at the same angle or size."""
    made: list[Record] = []
    step = 0.34 * body.head
    for (x, y), row, column in _grid(body, around, step):
        turn = chance(body.seed, body.sheet.id, "flower", row, column)
        x += (turn - 0.5) * 0.3 * step
        y += (chance(body.seed, body.sheet.id, "flower up", row, column) - 0.5) * 0.3 * step
        size = (0.040 + 0.016 * turn) * body.head
        made.append(_flower(body, x, y, size, turn))
    return made


def sleeve_pattern(body: Body, joints: LimbJoints, width: float) -> DisplayList:
    """The garment's pattern along a sleeve; what is sewn on the front (buttons, an apron) is not repeated."""
    kind, head, colour = _printed(body), body.head, body.tones.trim.plain
    if kind not in ("stripes", "dots", "checks", "flowers"):
        return ()
    made: list[Record] = []
    step = {"stripes": 0.17, "dots": 0.20, "checks": 0.20, "flowers": 0.30}[kind] * head
    for bone, (start, end) in enumerate(((joints.root, joints.middle), (joints.middle, joints.end))):
        length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
        ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
        for i in range(int(length / step) + 1):
            reach = (i + 0.35) * step
            x, y = start[0] + ux * reach, start[1] + uy * reach
            side = (-0.22, 0.24, 0.0)[(i + bone) % 3] * width
            if kind in ("stripes", "checks"):
                wide = width * 0.8
                bow = smooth(
                    (
                        (x - uy * wide, y + ux * wide),
                        (x + ux * 0.03 * head, y + uy * 0.03 * head),
                        (x + uy * wide, y - ux * wide),
                    ),
                    closed=False,
                )
                made.append(
                    Stroke(
                        bow, colour if kind == "stripes" else colour.clear(0.55), 0.055 * head, name="stripe"
                    )
                )
            elif kind == "dots":
                made.append(
                    Cut(
                        ellipse(x - uy * side, y + ux * side, 0.042 * head),
                        colour,
                        edge=0,
                        grain=0.7,
                        name="dot",
                    )
                )
            else:
                made.append(_flower(body, x - uy * side, y + ux * side, 0.046 * head, 0.37 * i + 0.2 * bone))
        if kind == "checks":
            made.append(
                Stroke(polygon((start, end), closed=False), colour.clear(0.55), 0.06 * head, name="check")
            )
    return tuple(made)


def _flower(body: Body, x: float, y: float, size: float, turn: float) -> Group:
    records = _petals(
        round(turn * 9) % 9, body.tones.trim.plain, body.tones.top.shade if body.near.pixels > 55 else None
    )
    return Group(records, (size, 0.0, 0.0, size, x, y), name="flower")


@lru_cache(maxsize=256)
def _petals(turn: int, colour: Colour, eye: Colour | None) -> DisplayList:
    """A flower of size 1 in one of nine turns."""
    steps: tuple[tuple[str | float, ...], ...] = ()
    for i in range(5):
        angle = radians(72 * i + 8 * turn)
        steps += ellipse(0.95 * cos(angle), 0.95 * sin(angle), 0.72).steps
    made: tuple[Record, ...] = (Cut(Path(steps), colour, edge=0, grain=0.7, name="petals"),)
    return made if eye is None else (*made, Cut(ellipse(0.0, 0.0, 0.5), eye, edge=0, name="eye"))


_PATTERNS: dict[str, Callable[[Body, tuple[Point, ...]], list[Record]]] = {
    "stripes": _stripes,
    "dots": _dots,
    "checks": _checks,
    "flowers": _flowers,
}
