"""The sky card: its gradient, sun or moon, clouds, stars. It stands at 120 m, where a frame is 124 m wide."""

from math import cos, pi, sin

from yingxi.film.breakdown import Hour
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Wash
from yingxi.stage.hours import MOON
from yingxi.stage.path import Path, arc_points, polygon, rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, glow
from yingxi.stage.sets.designer import Designer

SKY = 120.0
# A low sun's colours go up so many times as far as by day or night: a camera that looks up sees the same sky.
GOES_UP: dict[Hour, float] = {"dawn": 1.75, "dusk": 1.6}


def sky(
    designer: Designer,
    *,
    sun: tuple[float, float] | None = (22.0, 12.0),
    low: float = -2.0,
    top: float = 36.0,
) -> Card:
    """The sky, with its sun or moon about `sun` (metres at 120 m; None: it stands elsewhere); the horizon's colour
    lies at `low`."""
    air = designer.air
    zenith, middle, horizon = air.sky
    stops = ((0.0, horizon), (0.22, horizon.mixed(middle, 0.45)), (0.5, middle), (1.0, zenith))
    ends = low + (top - low) * GOES_UP.get(air.hour, 1.0)
    records: list[Record] = [
        Wash(rectangle(-320, -60, 640, 480), (0, low), (0, ends), stops, lit=False),
    ]
    if air.hour == "night" and not air.overcast:
        records += _stars(designer, top)
    if not air.overcast and sun is not None:
        records += _sun(designer, *sun)
    records += _streaks(designer, low, top) + _clouds(designer, top, sun)
    return Card("sky", SKY, tuple(records))


def _sun(designer: Designer, x: float, y: float) -> list[Record]:
    hour = designer.air.hour
    if hour == "night":
        return [
            glow(x, y, 30, MOON, 0.22),
            *(disc(x, y, size, None, MOON.clear(share), lift=0, lit=False) for size, share in _RINGS),
            disc(x, y, 3.7, None, Colour(0.95, 0.035, 95), lift=4, lit=False),
            disc(x - 1.1, y + 0.8, 0.85, 0.7, Colour(0.90, 0.035, 95), lift=0, lit=False),
            disc(x + 1.0, y - 1.0, 1.05, 0.9, Colour(0.905, 0.035, 95), lift=0, lit=False),
            disc(x + 1.3, y + 1.3, 0.45, 0.4, Colour(0.91, 0.035, 95), lift=0, lit=False),
        ]
    if hour == "day":
        return [
            glow(x, y + 6, 34, Colour(0.98, 0.03, 95), 0.42, blend="over"),
            *(
                disc(x, y + 6, size * 0.8, None, Colour(1, 0.02, 95, share), lift=0, lit=False)
                for size, share in _RINGS
            ),
            disc(x, y + 6, 2.9, None, Colour(0.985, 0.05, 95), lift=3, lit=False),
        ]
    warm = Colour(0.95, 0.09, 85) if hour == "dawn" else Colour(0.90, 0.135, 62)
    light = Colour(0.93, 0.09, 75) if hour == "dawn" else Colour(0.86, 0.14, 48)
    down = 0.32 * y
    return [
        glow(x, down, 50, light, 0.42, blend="over"),
        *_rays(x, down, light.lighter(0.05)),
        *(
            disc(x, down, size * 1.2, None, light.clear(share * 1.6), lift=0, lit=False)
            for size, share in _RINGS
        ),
        disc(x, down, 4.6, None, warm, lift=4, lit=False),
    ]


# Rings of thin paper about the sun and the moon: radius, share.
_RINGS = ((11.5, 0.05), (8.4, 0.07), (6.0, 0.10))


def _rays(x: float, y: float, light: Colour) -> list[Record]:
    """A low sun's rays: wedges of thin paper, every other one longer."""
    records: list[Record] = []
    for n in range(11):
        turn, half = pi * (0.03 + 0.94 * n / 10), 0.050 if n % 2 else 0.075
        far = 62.0 if n % 2 else 80.0
        path = polygon(
            (
                (x, y),
                (x + far * cos(turn - half), y + far * sin(turn - half)),
                (x + far * cos(turn + half), y + far * sin(turn + half)),
            )
        )
        stops = ((0.0, light.clear(0.16)), (0.45, light.clear(0.09)), (1.0, light.clear(0.0)))
        records.append(Wash(path, (x, y), (x + far, y), stops, radial=True, lit=False))
    return records


def _stars(designer: Designer, top: float) -> list[Record]:
    """Stars in loose families, never evenly strewn."""
    records: list[Record] = []
    for family in range(22):
        x, y = (
            designer.between(-75, 75, "stars", family, "x"),
            designer.between(0.42, 0.95, "stars", family, "y") * top,
        )
        for n in range(3 + family % 5):
            radius = 0.09 + 0.11 * designer.between(0, 1, "star", family, n, "size") ** 2
            records.append(
                disc(
                    x + designer.between(-6, 6, "star", family, n, "x"),
                    y + designer.between(-2.6, 2.6, "star", family, n, "y"),
                    radius,
                    None,
                    Colour(0.90, 0.03, 90, 0.85),
                    lift=0,
                    lit=False,
                )
            )
    return records


def cloud(x: float, y: float, width: float) -> Path:
    """A cut-paper cloud: four or five bellies over a nearly flat base, its left end at (x, y)."""
    bellies = (
        (0.10, 0.10, 0.10),
        (0.30, 0.17, 0.17),
        (0.52, 0.21, 0.20),
        (0.74, 0.14, 0.15),
        (0.91, 0.08, 0.09),
    )
    points = [(x, y)]
    for across, up, radius in bellies:
        points += [
            (px, py)
            for px, py in arc_points(
                x + across * width, y + (up - 0.5 * radius) * width, radius * width, pi * 0.92, pi * 0.12, 5
            )
        ]
    points += [(x + width, y), (x + width * 0.66, y - 0.012 * width), (x + width * 0.3, y - 0.004 * width)]
    return smooth(points, tension=0.42)


def _streaks(designer: Designer, low: float, top: float) -> list[Record]:
    """Long thin clouds that lie in layers over the horizon."""
    air = designer.air
    zenith, middle, horizon = air.sky
    tint = {"dawn": Colour(0.90, 0.06, 30), "day": Colour(0.97, 0.01, 90)}.get(
        air.hour, zenith.mixed(middle, 0.6)
    )
    records: list[Record] = []
    for n in range(9):
        y = low + (top - low) * (0.16 + 0.30 * designer.between(0, 1, "streak", n, "y"))
        x, wide = designer.between(-80, 62, "streak", n), designer.between(14, 34, "streak", n, "wide")
        thick = designer.between(0.25, 0.7, "streak", n, "thick")
        path = smooth(
            (
                (x, y),
                (x + wide * 0.3, y + thick),
                (x + wide * 0.7, y + thick * 0.7),
                (x + wide, y),
                (x + wide * 0.5, y - thick * 0.4),
            ),
            tension=0.4,
        )
        records.append(Cut(path, tint.mixed(horizon, 0.3).clear(0.55), edge=0.3, lit=False))
    return records


def _clouds(designer: Designer, top: float, sun: tuple[float, float] | None) -> list[Record]:
    """Banks of two or three sheets: a shaded one behind, the body, a lit cap; more and heavier under a grey sky."""
    air = designer.air
    zenith, middle, horizon = air.sky
    light = {
        "dawn": Colour(0.93, 0.055, 50),
        "day": Colour(0.965, 0.012, 90),
        "dusk": Colour(0.76, 0.115, 35),
        "night": Colour(0.41, 0.055, 282),
    }[air.hour]
    if air.overcast:
        light = middle.mixed(horizon, 0.4).lighter(0.03)
    records: list[Record] = []
    count = 12 if air.overcast else 7
    for n in range(count):
        share = (n + designer.between(0.1, 0.9, "cloud", n)) / count
        x = -78 + 150 * ((share * 1.0 + 0.37 * (n % 2)) % 1.0)
        y = top * (0.40 + 0.50 * ((n * 0.382 + designer.between(0, 0.2, "cloud", n, "y")) % 1.0))
        width = designer.between(15, 34, "cloud", n, "width") * (1.7 if air.overcast else 1.0)
        paint = light.mixed(zenith if y / top > 0.55 else horizon, 0.16 + 0.26 * (n % 3) / 2)
        shade = paint.mixed(zenith, 0.34)
        records.append(_cloth(cloud(x - width * 0.16, y + width * 0.015, width * 0.82), shade))
        records.append(_cloth(cloud(x, y, width), paint))
        if not air.overcast:
            records.append(
                _cloth(cloud(x + width * 0.24, y, width * 0.52), paint.mixed(light, 0.6).lighter(0.012))
            )
        under = Wash(
            cloud(x, y, width),
            (0, y),
            (0, y + width * 0.22),
            ((0, shade.clear(0.55)), (0.6, shade.clear(0.0)), (1, shade.clear(0.0))),
            lit=False,
        )
        records.append(under)
    return records


def _cloth(path: Path, colour: Colour) -> Record:
    return Cut(path, colour, lift=3.0, edge=0.6, lit=False)


def far_haze(designer: Designer, y: float, height: float, *, strength: float = 0.5) -> DisplayList:
    """A band of mist that rises from `y`: the air between two planes."""
    haze = designer.air.haze
    stops = ((0.0, haze.clear(strength)), (0.5, haze.clear(strength * 0.4)), (1.0, haze.clear(0.0)))
    return (Wash(rectangle(-160, y - height, 320, height * 2), (0, y), (0, y + height), stops, lit=False),)
