"""What falls between the eye and the people, as records in pixels of a frame: rain, snow, fog, storm, wind.

Drawn in three depths, few and thin: a frame of rain is at most 120 strokes, of a storm 190; all is driven the way
that the wind blows, to the left. A drop keeps its column and speed, so that frame 12 alone equals frame 12 in sequence.
"""

from math import pi, sin

from yingxi.film.breakdown import Hour, Weather
from yingxi.film.colour import Colour
from yingxi.film.seeds import rng
from yingxi.stage.display import Cut, DisplayList, Record, Stroke, Wash
from yingxi.stage.drifting import blizzard, gusts, leaves, lightning
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth

_Depths = tuple[tuple[int, float, float, float, float], ...]
# Per depth, far to near: count, length and width in 720-line pixels, fall in heights a frame, alpha.
_RAIN = ((54, 32.0, 0.8, 0.055, 0.22), (38, 58.0, 1.1, 0.085, 0.24), (18, 104.0, 1.5, 0.130, 0.21))
# Of a storm: heavier, and driven aside.
_DOWNPOUR = ((96, 40.0, 1.0, 0.080, 0.26), (64, 84.0, 1.7, 0.125, 0.32), (26, 170.0, 2.7, 0.180, 0.36))
_SNOW = ((60, 1.5, 0.0026, 0.65), (40, 2.6, 0.0042, 0.80), (14, 4.6, 0.0068, 0.85))
_SLANT, _DRIVEN = 0.16, 0.62
_DROP = Colour(0.88, 0.02, 240)
_UNLIT: dict[Hour, float] = {"dusk": 0.25, "night": 0.42}
# Air paler than this is rice paper or a lit screen: how much darker than it, and how much firmer, rain is drawn there.
_PALE_AIR, _DRAWN, _FIRM = 0.86, 0.42, 1.7
_FLAKE = Colour(0.97, 0.008, 240)
# The nearest are of paper, with a lit edge.
_SHADED = Colour(0.90, 0.014, 250)
_FOG = Colour(0.86, 0.012, 240)


WET = ("rain", "storm")
# What an hour leaves of a leaf's own lightness.
_HOURS = {"dawn": 0.96, "day": 1.0, "dusk": 0.80, "night": 0.52}


def falls(weather: Weather, season: str) -> bool:
    """Whether anything moves between the eye and the people, under the sky."""
    return weather != "clear" or season in ("spring", "autumn")


def falling(
    width: int, height: int, frame: int, seed: int, *, weather: Weather, season: str, hour: Hour, haze: Colour
) -> DisplayList:
    """The weather before the lens, and what the season lets fall."""
    light = _HOURS[hour]
    match weather:
        case "rain":
            drop = drop_colour(hour, haze)
            return rain(width, height, frame, seed, colour=drop, firm=_firm(haze))
        case "storm" if season == "winter":
            return blizzard(width, height, frame, seed)
        case "storm":
            drop = drop_colour(hour, haze)
            driven = rain(
                width, height, frame, seed, slant=_DRIVEN, depths=_DOWNPOUR, colour=drop, firm=_firm(haze)
            )
            swept = leaves(
                width, height, frame, seed, season=season, count=7, wind=2.6, lightness=light * 0.7
            )
            return (*driven, *swept, *lightning(width, height, frame, seed))
        case "snow":
            return snow(width, height, frame, seed)
        case "fog":
            return fog(width, height, frame, seed, colour=haze)
        case "wind":
            carried = leaves(width, height, frame, seed, season=season, count=22, wind=2.0, lightness=light)
            return (*gusts(width, height, frame, seed, colour=haze.lighter(0.12)), *carried)
        case _ if season in ("spring", "autumn"):
            return leaves(width, height, frame, seed, season=season, count=9, wind=0.25, lightness=light)
        case _:
            return ()


def drop_colour(hour: Hour, haze: Colour) -> Colour:
    """A drop's colour: after dark nothing but a lamp lights it, and it is hardly paler than the air behind it; on
    rice paper and before a lit screen, whose air is paler than any drop, it is a dark line by day."""
    if haze.lightness > _PALE_AIR and hour != "night":
        return haze.darker(_DRAWN).muted(0.6)
    return _DROP.mixed(haze, 0.5 if haze.lightness > _PALE_AIR else _UNLIT.get(hour, 0.0))


def _firm(haze: Colour) -> float:
    """How much firmer than in the air of a picture rain is drawn: a line on pale paper is all there is of it."""
    return _FIRM if haze.lightness > _PALE_AIR else 1.0


def rain(
    width: int,
    height: int,
    frame: int,
    seed: int,
    *,
    slant: float = _SLANT,
    depths: _Depths = _RAIN,
    colour: Colour = _DROP,
    firm: float = 1.0,
) -> DisplayList:
    """Slanted streaks over the whole frame, in three depths, `firm` times as opaque as usual; they fall to the left, as
    the wind blows."""
    unit = height / 720
    records: list[Record] = []
    for depth, (count, long, wide, fall, alpha) in enumerate(depths):
        drops = rng(seed, "rain", depth).random((count, 3))
        for x, y, speed in drops.tolist():
            down = (y + frame * fall * (0.85 + 0.3 * speed)) % 1.0
            # Each fall starts at a new place across, told by how often the drop has fallen.
            turn = int(y + frame * fall * (0.85 + 0.3 * speed))
            across = (x + turn * 0.6180339887) % 1.0
            top = (down * 1.25 - 0.15) * height
            left = (across * (1.04 + slant * height / width) - 0.05) * width + slant * (0.5 * height - top)
            length = long * unit * (0.75 + 0.5 * speed)
            points = ((left, top), (left - slant * length, top + length))
            records.append(
                Stroke(
                    polygon(points, closed=False),
                    colour.clear(min(1.0, firm * alpha)),
                    wide * unit,
                    lit=False,
                )
            )
    return tuple(records)


def snow(width: int, height: int, frame: int, seed: int) -> DisplayList:
    """Flakes that sway as they sink; the nearest are cut with six corners."""
    unit = height / 720
    records: list[Record] = []
    for depth, (count, size, fall, alpha) in enumerate(_SNOW):
        flakes = rng(seed, "snow", depth).random((count, 3))
        for x, y, speed in flakes.tolist():
            sunk = y + frame * fall * (0.8 + 0.4 * speed)
            across = (x + int(sunk) * 0.6180339887) % 1.0
            sway = (6 + 5 * depth) * unit * sin(2 * pi * (frame / (70 + 30 * speed) + x))
            left, top = across * width + sway, (sunk % 1.0) * 1.06 * height - 0.03 * height
            radius = size * unit * (0.75 + 0.5 * speed)
            path = (
                ellipse(left, top, radius)
                if depth < 2
                else _flake(left, top, radius, turn=frame / 40 + 6 * x)
            )
            near = depth == 2
            colour = _SHADED.clear(alpha) if near else _FLAKE.clear(alpha)
            records.append(Cut(path, colour, lift=1.2 if near else 0.0, edge=1.0 if near else 0.0, lit=near))
    return tuple(records)


def _flake(x: float, y: float, radius: float, *, turn: float) -> Path:
    points = []
    for n in range(12):
        reach = radius * (1.15 if n % 2 == 0 else 0.62)
        angle = turn + n * pi / 6
        points.append((x + reach * sin(angle), y + reach * sin(angle + pi / 2)))
    return smooth(points, tension=0.25)


def fog(width: int, height: int, frame: int, seed: int, *, colour: Colour = _FOG) -> DisplayList:
    """Two banks that drift across, thickest at the horizon."""
    records: list[Record] = []
    for bank, (level, deep, alpha, drift) in enumerate(((0.46, 0.20, 0.34, 0.5), (0.62, 0.16, 0.26, -0.8))):
        phase = float(rng(seed, "fog", bank).random()) * 6.28 + frame * drift / 240
        middle = (level + 0.015 * sin(phase)) * height
        reach = deep * height
        path = rectangle(0, middle - reach, width, 2 * reach)
        stops = (
            (0.0, colour.clear(0.0)),
            (0.3, colour.clear(alpha * 0.5)),
            (0.5, colour.clear(alpha)),
            (0.7, colour.clear(alpha * 0.5)),
            (1.0, colour.clear(0.0)),
        )
        records.append(Wash(path, (0, middle - reach), (0, middle + reach), stops, lit=False))
    return tuple(records)


def ripples(
    frame: int,
    seed: int,
    *,
    width: tuple[float, float] = (-3.5, 3.5),
    depth: tuple[float, float] = (3.4, 7.2),
    colour: Colour = _DROP,
) -> DisplayList:
    """Rings that raindrops draw on the ground, as ground records (x, z) in metres; each lives 14 frames."""
    records: list[Record] = []
    for n in range(16):
        age = (frame + n * 5) % 14
        birth = (frame + n * 5) // 14
        x, z = rng(seed, "ripple", n, birth).random(2).tolist()
        cx, cz = width[0] + (width[1] - width[0]) * x, depth[0] + (depth[1] - depth[0]) * z
        size = 0.02 + 0.012 * age
        records.append(
            Stroke(ellipse(cx, cz, size, size * 1.1), colour.clear(0.34 * (1 - age / 14)), 0.008, lit=False)
        )
    return tuple(records)
