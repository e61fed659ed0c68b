"""What the year and the wind carry past the lens, as records in pixels of a frame: petals, leaves, dry snow, streaks of
air. Every piece has its own way, a function of the frame."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import rng
from yingxi.stage.display import Cut, DisplayList, Record, Stroke, Wash
from yingxi.stage.path import polygon, rectangle, smooth

_LEAVES = {
    "spring": (Colour(0.86, 0.06, 5), Colour(0.92, 0.03, 350), Colour(0.82, 0.08, 0)),
    "autumn": (Colour(0.62, 0.12, 55), Colour(0.56, 0.13, 35), Colour(0.70, 0.12, 80)),
    "summer": (Colour(0.58, 0.09, 135), Colour(0.64, 0.10, 120), Colour(0.52, 0.08, 145)),
    "winter": (Colour(0.95, 0.01, 240), Colour(0.92, 0.012, 240), Colour(0.97, 0.006, 240)),
}
# A flash of lightning: frames from its first, and how bright; the sky answers once more.
_FLASH = {0: 0.34, 1: 0.34, 2: 0.08, 3: 0.08, 4: 0.22, 5: 0.22, 6: 0.10, 7: 0.10, 8: 0.04, 9: 0.04}
# A flake of a blizzard as large as this, in pixels of 720 lines, is of paper, with a lit edge.
LARGE_FLAKE, SHADED = 3.6, Colour(0.88, 0.016, 250)
EVERY = 96
"""Frames between two flashes, more or less."""


def leaves(
    width: int, height: int, frame: int, seed: int, *, season: str, count: int, wind: float, lightness: float
) -> DisplayList:
    """`count` leaves (petals in spring, flakes in winter) that turn as they sink and drift to the left; `wind` is how
    many frames' widths a leaf crosses in a hundred frames; `lightness` (0-1) what the hour leaves of their colour."""
    unit = height / 720
    paints = _LEAVES.get(season, _LEAVES["summer"])
    records: list[Record] = []
    for n, (x, y, speed, size) in enumerate(rng(seed, "leaves").random((count, 4)).tolist()):
        fall = y + frame * (0.0022 + 0.0022 * speed)
        across = (x + 0.37 * int(fall) - frame * wind * (0.7 + 0.6 * speed) / 100) % 1.15
        swing = sin(2 * pi * (frame / (46 + 30 * speed) + x))
        left = (across - 0.07) * width + 26 * unit * swing
        top = ((fall % 1.0) * 1.12 - 0.06) * height + 10 * unit * sin(frame / 19 + 7 * y)
        long = (5 + 8 * size * size) * unit * (0.7 if season in ("spring", "winter") else 1.0)
        turn, flat = frame / (13 + 9 * speed) + 6 * x, 0.30 + 0.62 * abs(cos(frame / (9 + 8 * speed) + 5 * y))
        points = []
        for px, py in (
            (-1.0, 0.0),
            (-0.3, 0.52 * flat),
            (0.55, 0.42 * flat),
            (1.0, 0.0),
            (0.55, -0.42 * flat),
            (-0.3, -0.52 * flat),
        ):
            points.append(
                (
                    left + long * (px * cos(turn) - py * sin(turn)),
                    top + long * (px * sin(turn) + py * cos(turn)),
                )
            )
        paint = paints[n % len(paints)]
        seen = paint._replace(lightness=paint.lightness * lightness, alpha=0.92)
        records.append(Cut(smooth(points, tension=0.5), seen, edge=0, lit=False))
    return tuple(records)


def gusts(width: int, height: int, frame: int, seed: int, *, colour: Colour) -> DisplayList:
    """Long thin curls of moving air, three at a time, that draw themselves and fade."""
    unit = height / 720
    records: list[Record] = []
    for n in range(3):
        age = (frame + 23 * n) % 64
        birth = (frame + 23 * n) // 64
        x, y, bend = rng(seed, "gust", n, birth).random(3).tolist()
        share = age / 64
        start = (1.35 - 0.9 * x - 0.55 * share) * width
        level = (0.12 + 0.62 * y) * height
        long = 260 * unit
        curve = [
            (
                start - long * k / 8,
                level + (14 + 22 * bend) * unit * sin(k * 0.55 + 4 * share) - 10 * unit * (k == 8),
            )
            for k in range(9)
        ]
        alpha = 0.30 * sin(pi * share)
        records.append(Stroke(smooth(curve, closed=False), colour.clear(alpha), 2.0 * unit, lit=False))
    return tuple(records)


def blizzard(width: int, height: int, frame: int, seed: int) -> DisplayList:
    """Snow that the storm drives sideways, in streaks and flakes, before a veil of white that comes and goes."""
    unit = height / 720
    veil = 0.26 + 0.08 * sin(frame / 21)
    white = Colour(0.93, 0.01, 240)
    records: list[Record] = [
        Wash(
            rectangle(0, 0, width, height),
            (0, 0),
            (0, height),
            ((0.0, white.clear(veil)), (1.0, white.clear(veil * 0.6))),
            lit=False,
        )
    ]
    for n, (x, y, speed) in enumerate(rng(seed, "blizzard").random((110, 3)).tolist()):
        across = (x - frame * (0.012 + 0.016 * speed)) % 1.1
        down = (y + frame * (0.002 + 0.004 * speed) + 0.01 * sin(frame / 11 + 6 * x)) % 1.0
        left, top, size = (across - 0.05) * width, down * height, (1.4 + 4.4 * speed * speed) * unit
        if n % 3 == 0:
            tail = (8 + 20 * speed) * unit
            records.append(
                Stroke(
                    polygon(((left, top), (left + tail, top - tail * 0.22)), closed=False),
                    white.clear(0.5),
                    min(size, 4.8 * unit) * 0.7,
                    lit=False,
                )
            )
        else:
            records.append(
                Cut(
                    smooth(((left - size, top), (left, top + size), (left + size, top), (left, top - size))),
                    white.clear(0.90) if size < LARGE_FLAKE * unit else SHADED.clear(0.92),
                    lift=0.0 if size < LARGE_FLAKE * unit else 1.2,
                    edge=0.0 if size < LARGE_FLAKE * unit else 1.0,
                    lit=size >= LARGE_FLAKE * unit,
                )
            )
    return tuple(records)


def lightning(width: int, height: int, frame: int, seed: int) -> DisplayList:
    """A flash now and then: the whole frame pales twice, a bolt stands in its first moment."""
    beat = frame // EVERY
    strikes = 20 + int(float(rng(seed, "lightning", beat).random()) * (EVERY - 40))
    age = frame % EVERY - strikes
    if age not in _FLASH:
        return ()
    pale = Colour(0.95, 0.02, 265)
    records: list[Record] = [
        Wash(
            rectangle(0, 0, width, height),
            (0, 0),
            (0, height),
            ((0.0, pale.clear(_FLASH[age])), (1.0, pale.clear(_FLASH[age] * 0.4))),
            lit=False,
        )
    ]
    if age < 6:
        steps = rng(seed, "bolt", beat).random(9).tolist()
        x, points = (0.18 + 0.64 * steps[0]) * width, []
        for n, step in enumerate(steps):
            points.append((x, height * 0.42 * n / 8))
            x += (step - 0.5) * width * 0.06
        unit = height / 720
        records += [
            Stroke(polygon(points, closed=False), pale.clear(0.28), 9 * unit, lit=False),
            Stroke(polygon(points, closed=False), Colour(0.99, 0.01, 265), 2.6 * unit, lit=False),
            Stroke(
                polygon(
                    (
                        points[4],
                        (points[4][0] + width * 0.03, points[5][1]),
                        (points[4][0] + width * 0.035, points[7][1]),
                    ),
                    closed=False,
                ),
                pale.clear(0.8),
                1.6 * unit,
                lit=False,
            ),
        ]
    return tuple(records)
