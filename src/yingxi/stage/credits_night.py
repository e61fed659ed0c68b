"""The night behind the closing credits: sky, stars, a moon, ridges with mist between them, firs, and one house
in which a lamp still burns. Cut in the film's own colours."""

from functools import lru_cache
from math import sin

from yingxi.film.colour import Colour, from_hex
from yingxi.film.seeds import chance
from yingxi.film.sheet import Palette
from yingxi.stage.display import Cut, DisplayList, Record, Soft, Wash
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle

ZENITH, HORIZON = Colour(0.185, 0.035, 280), Colour(0.335, 0.055, 285)
LAMP = Colour(0.86, 0.11, 78)
STARS = 46
NIGHT_HUE = 280.0
# The ridges along the foot, far to near: how high, as shares of the frame's shorter side, how light, and how much of
# the film's own colour is in them.
RIDGES = ((0.37, 0.375, 0.5), (0.285, 0.315, 0.6), (0.215, 0.255, 0.5), (0.125, 0.205, 0.4))
HOUSE_ON, FIRS_ON = 2, (1, 2, 3)
FIRS = {
    1: ((0.05, 6, 0.034), (0.93, 7, 0.036)),
    2: ((0.16, 4, 0.060), (0.965, 3, 0.066)),
    3: ((0.015, 3, 0.13), (0.975, 4, 0.15)),
}
"""By ridge: where each group of firs stands (a share of the width), how many they are, how high."""
HOUSE_AT = 0.875


def night(width: int, height: int, palette: Palette) -> DisplayList:
    """The landscape, in the frame's pixels."""
    return _landscape(
        width, height, from_hex(palette.first), from_hex(palette.second), from_hex(palette.ground)
    )


@lru_cache(maxsize=4)
def _landscape(width: int, height: int, first: Colour, second: Colour, ground: Colour) -> DisplayList:
    whole = rectangle(-8, -8, width + 16, height + 16)
    sky = ((0.0, ZENITH), (0.55, ZENITH.mixed(HORIZON, 0.45)), (1.0, HORIZON.mixed(first, 0.12)))
    made: list[Record] = [
        Cut(whole, ZENITH, lit=False, edge=0.0, name="paper"),
        Wash(whole, (0.0, 0.0), (0.0, height), sky, lit=False, name="sky"),
        *_stars(width, height),
        *_moon(width, height, ground),
    ]
    for number, (high, lightness, own) in enumerate(RIDGES):
        hue = (first, second, first, second)[number]
        colour = Colour(lightness, 0.042, NIGHT_HUE).mixed(Colour(lightness, 0.05, hue.hue), own)
        made += _mist(number, high, width, height)
        if number == HOUSE_ON:
            made += _house(_on(number, HOUSE_AT, width, height), min(width, height), colour)
        if number in FIRS_ON:
            made += _firs(number, width, height, colour)
        made.append(
            Cut(_ridge(number, width, height), colour, lift=10.0, lit=False, edge=0.5, name=f"ridge {number}")
        )
    return tuple(made)


def _stars(width: int, height: int) -> list[Record]:
    least = min(width, height)
    made: list[Record] = []
    for number in range(STARS):
        x, y, size = (chance(number, "star", part) for part in ("x", "y", "size"))
        radius = least * (0.0009 + 0.0013 * size**3)
        faint = Colour(0.93, 0.02, 90, 0.22 + 0.5 * size**2)
        made.append(
            Cut(
                ellipse(x * width, 0.62 * y * height, radius, radius), faint, lit=False, edge=0.0, name="star"
            )
        )
    return made


def _moon(width: int, height: int, ground: Colour) -> list[Record]:
    least = min(width, height)
    at: Point = (width - 0.17 * least, 0.18 * least)
    far = (
        (0.0, Colour(0.56, 0.05, ground.hue, 0.55)),
        (0.35, Colour(0.45, 0.05, ground.hue, 0.22)),
        (1.0, ZENITH.clear(0.0)),
    )
    radius, wide = 0.066 * least, 0.62 * least
    pale = Colour(0.89, 0.035, ground.hue)
    seas = ((-0.32, -0.20, 0.24), (0.22, 0.10, 0.30), (-0.10, 0.42, 0.16))
    return [
        Wash(ellipse(*at, wide, wide), at, (at[0] + wide, at[1]), far, radial=True, lit=False, name="glow"),
        Soft(ellipse(*at, 1.35 * radius, 1.35 * radius), pale.clear(0.20), 18.0, name="halo"),
        Cut(ellipse(*at, radius, radius), pale, lift=4.0, lit=False, name="moon"),
        *(
            Cut(
                ellipse(at[0] + x * radius, at[1] + y * radius, size * radius, 0.9 * size * radius),
                pale.darker(0.05), lit=False, edge=0.0, name="sea",
            )
            for x, y, size in seas
        ),
    ]  # fmt: skip


def _mist(number: int, high: float, width: int, height: int) -> list[Record]:
    """Pale air that lies behind a ridge, before the one further off."""
    if not number:
        return []
    least = min(width, height)
    top, foot = height - 1.25 * high * least, height - 0.55 * high * least
    air = ((0.0, HORIZON.lighter(0.08).clear(0.0)), (1.0, HORIZON.lighter(0.10).clear(0.42)))
    behind = rectangle(-8, top, width + 16, height - top)
    return [Wash(behind, (0.0, top), (0.0, foot), air, lit=False, name="mist")]


def _firs(number: int, width: int, height: int, colour: Colour) -> list[Record]:
    least = min(width, height)
    made: list[Record] = []
    for at, count, size in FIRS[number]:
        for n in range(count):
            own = chance(n, "fir", str(number), str(at))
            x = at * width + (n - (count - 1) / 2 + 0.5 * (own - 0.5)) * 0.42 * size * least
            tall = size * least * (0.65 + 0.6 * own)
            foot = _on(number, x / width, width, height)[1] + 0.12 * tall
            made.append(
                Cut(
                    _fir(x, foot, tall),
                    colour.darker(0.012 + 0.02 * own),
                    lift=2.0,
                    lit=False,
                    edge=0.4,
                    name="fir",
                )
            )
    return made


def _fir(x: float, foot: float, tall: float) -> Path:
    """A fir of four tiers."""
    left: list[Point] = []
    for tier in range(4):
        at, wide = tier / 4, 0.24 * (1 - 0.20 * tier)
        left += [
            (x - wide * tall, foot - (0.10 + 0.80 * at) * tall),
            (x - 0.42 * wide * tall, foot - (0.30 + 0.78 * at) * tall),
        ]
    left = [*left[:-1], (x, foot - 1.04 * tall)]
    right = [(2 * x - a, b) for a, b in reversed(left[:-1])]
    trunk = 0.035 * tall
    return polygon(
        (
            (x - trunk, foot),
            (x - trunk, foot - 0.1 * tall),
            *left,
            *right,
            (x + trunk, foot - 0.1 * tall),
            (x + trunk, foot),
        )
    )


def _house(at: Point, least: int, ridge: Colour) -> list[Record]:
    """A small house on the ridge, two windows lit."""
    x, foot = at
    wide, tall = 0.075 * least, 0.042 * least
    wall, roof = ridge.lighter(0.035), ridge.darker(0.03)
    foot += 0.3 * tall
    gable = polygon(
        (
            (x - 0.62 * wide, foot - tall),
            (x - 0.36 * wide, foot - 1.85 * tall),
            (x + 0.36 * wide, foot - 1.85 * tall),
            (x + 0.62 * wide, foot - tall),
        )
    )
    panes = [
        rectangle(x + share * wide, foot - 0.78 * tall, 0.17 * wide, 0.42 * tall) for share in (-0.30, 0.10)
    ]
    return [
        Soft(ellipse(x, foot - 0.5 * tall, 1.25 * wide, 1.5 * tall), LAMP.clear(0.20), 16.0, name="lamplight"),
        Cut(rectangle(x + 0.16 * wide, foot - 2.3 * tall, 0.10 * wide, 0.8 * tall), roof, lit=False, name="chimney"),
        Cut(rectangle(x - 0.5 * wide, foot - tall, wide, 1.4 * tall), wall, lift=2.0, lit=False, name="house"),
        Cut(gable, roof, lift=3.0, lit=False, edge=0.5, name="roof"),
        *(Cut(pane, LAMP, lit=False, edge=0.0, name="window") for pane in panes),
    ]  # fmt: skip


def _on(number: int, share: float, width: int, height: int) -> Point:
    """The point of a ridge's crest at `share` of the frame's width."""
    phases = [6.28 * chance(number, "ridge", str(wave)) for wave in range(3)]
    rise = (
        0.5
        + 0.26 * sin(5.1 * share + phases[0])
        + 0.16 * sin(11.7 * share + phases[1])
        + 0.05 * sin(29 * share + phases[2])
    )
    return width * share, height - RIDGES[number][0] * min(height, width) * (0.45 + 0.55 * rise)


def _ridge(number: int, width: int, height: int) -> Path:
    """One ridge from edge to edge."""
    crest = [_on(number, 1.04 * step / 64 - 0.02, width, height) for step in range(65)]
    return polygon((*crest, (width * 1.02, height + 20), (-0.02 * width, height + 20)))
