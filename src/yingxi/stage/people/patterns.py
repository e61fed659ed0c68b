"""Patterns of cloth, laid over the whole garment and clipped by it."""

from collections.abc import Callable
from math import cos, radians, sin

from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Path, Point, ellipse, polygon, smooth
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import across, middle_line


def pattern(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The pattern's records in figure space, covering the box of `around`."""
    draw = _PATTERNS.get(body.sheet.top.pattern)
    return draw(body, around) if draw else []


def _box(around: tuple[Point, ...]) -> tuple[float, float, float, float]:
    across_, up = [x for x, _ in around], [y for _, y in around]
    return min(across_), min(up), max(across_), max(up)


def _slanted(body: Body, x: float, y: float) -> Point:
    """A point of the upright pattern, leaning with the torso about the waist."""
    wx, wy = body.skeleton.waist
    angle = body.skeleton.torso_angle if y > wy else body.skeleton.torso_angle * 0.35
    c, s = cos(radians(angle)), sin(radians(angle))
    return wx + (x - wx) * c + (y - wy) * s, wy - (x - wx) * s + (y - wy) * c


def _stripes(body: Body, around: tuple[Point, ...]) -> list[Record]:
    left, low, right, high = _box(around)
    step, made = 0.17 * body.head, []
    for i in range(int((high - low) / step) + 1):
        y = high - 0.10 * body.head - i * step
        points = tuple(_slanted(body, left + (right - left) * t, y - 0.05 * body.head * (1 - (2 * t - 1) ** 2)) for t in (0.0, 0.5, 1.0))
        made.append(Stroke(smooth(points, closed=False), body.tones.trim.plain, 0.052 * body.head, name="stripe"))
    return list(made)


def _grid(body: Body, around: tuple[Point, ...], step: float) -> list[tuple[Point, int, int]]:
    left, low, right, high = _box(around)
    return [
        (_slanted(body, left + (column + (0.5 if row % 2 else 0.1)) * step, high - (row + 0.6) * step * 0.9), row, column)
        for row in range(int((high - low) / (step * 0.9)) + 1)
        for column in range(int((right - left) / step) + 2)
    ]


def _dots(body: Body, around: tuple[Point, ...]) -> list[Record]:
    step = 0.23 * body.head
    return [
        Cut(ellipse(x, y, 0.042 * body.head), body.tones.trim.plain, edge=0, grain=0.7, name="dot")
        for (x, y), _, _ in _grid(body, around, step)
    ]


def _checks(body: Body, around: tuple[Point, ...]) -> list[Record]:
    left, low, right, high = _box(around)
    step = 0.20 * body.head
    made: list[Record] = []
    colour = body.tones.trim.plain.clear(0.55)
    for i in range(int((high - low) / step) + 2):
        y = high - i * step
        made.append(Stroke(polygon((_slanted(body, left, y), _slanted(body, right, y)), closed=False), colour, 0.06 * body.head, name="check"))
    for i in range(int((right - left) / step) + 2):
        x = left + i * step
        line = polygon((_slanted(body, x, high), _slanted(body, x, body.skeleton.waist[1]), _slanted(body, x, low)), closed=False)
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
        steps: tuple[tuple[str | float, ...], ...] = ()
        for i in range(5):
            angle = radians(72 * i + 360 * turn)
            steps += ellipse(x + size * 0.95 * cos(angle), y + size * 0.95 * sin(angle), size * 0.72).steps
        made.append(Cut(Path(steps), body.tones.trim.plain, edge=0, grain=0.7, name="flower"))
        if body.near.pixels > 55:
            made.append(Cut(ellipse(x, y, size * 0.5), body.tones.top.shade, edge=0, name="eye"))
    return made


def _apron(body: Body, _around: tuple[Point, ...]) -> list[Record]:
    """A bib with straps, a waistband and a pocket."""
    head, tones, middle = body.head, body.tones, middle_line(body)
    half = 0.30 * head
    if body.pose.view == "back":
        band = (across(body, 0.36, -1.2 * head), across(body, 0.34, 0.0), across(body, 0.36, 1.2 * head))
        return [Stroke(smooth(band, closed=False), tones.trim.plain, 0.07 * head, name="apron band")]
    left, low, right, _ = _box(_around)
    bib = (
        across(body, 0.80, middle - half),
        across(body, 0.80, middle + half * 0.9),
        across(body, 0.36, middle + half * 1.2),
        (right - 0.02 * head, body.skeleton.pelvis[1] * 0.98),
        (right + 0.02 * head, low - 0.02 * head),
        (left + 0.30 * (right - left), low - 0.02 * head),
        (left + 0.26 * (right - left), body.skeleton.pelvis[1]),
        across(body, 0.36, middle - half * 1.35),
    )
    strap_back = (across(body, 0.80, middle - half * 0.9), across(body, 1.0, -0.30 * head))
    strap_front = (across(body, 0.80, middle + half * 0.8), across(body, 1.0, 0.26 * head))
    px, py = across(body, 0.14, middle)
    pocket = polygon(((px - 0.16 * head, py + 0.10 * head), (px + 0.16 * head, py + 0.10 * head), (px + 0.13 * head, py - 0.10 * head), (px - 0.13 * head, py - 0.10 * head)))
    band = (across(body, 0.37, -1.2 * head), across(body, 0.345, middle), across(body, 0.37, 1.2 * head))
    return [
        Stroke(polygon(strap_back, closed=False), tones.trim.shade, 0.06 * head, name="strap"),
        Stroke(polygon(strap_front, closed=False), tones.trim.shade, 0.06 * head, name="strap"),
        Cut(smooth(bib, tension=0.18), tones.trim.plain, lift=body.near.lift(1.2), edge=0.4, name="apron"),
        Stroke(smooth(band, closed=False), tones.trim.shade, 0.05 * head, name="apron band"),
        Cut(pocket, tones.trim.shade, lift=body.near.lift(0.5), edge=0.4, name="pocket"),
    ]


_PATTERNS: dict[str, Callable[[Body, tuple[Point, ...]], list[Record]]] = {
    "stripes": _stripes,
    "dots": _dots,
    "checks": _checks,
    "flowers": _flowers,
    "apron": _apron,
}
