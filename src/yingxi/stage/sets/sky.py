"""The sky card: its gradient, sun or moon, clouds, stars. It stands at 120 m, where a frame is 124 m wide."""

from math import pi

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Wash
from yingxi.stage.hours import MOON
from yingxi.stage.path import Path, arc_points, rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, glow
from yingxi.stage.sets.designer import Designer

SKY = 120.0


def sky(
    designer: Designer, *, sun: tuple[float, float] = (22.0, 12.0), low: float = -2.0, top: float = 36.0
) -> Card:
    """The sky, with its sun or moon about `sun` (metres at 120 m); the horizon's colour lies at `low`."""
    air = designer.air
    zenith, middle, horizon = air.sky
    stops = ((0.0, horizon), (0.22, horizon.mixed(middle, 0.45)), (0.5, middle), (1.0, zenith))
    records: list[Record] = [
        Wash(rectangle(-150, -60, 300, 180), (0, low), (0, top), stops, lit=False),
    ]
    if air.hour == "night" and not air.overcast:
        records += _stars(designer, top)
    if not air.overcast:
        records += _sun(designer, *sun)
    records += _clouds(designer, top)
    return Card("sky", SKY, tuple(records))


def _sun(designer: Designer, x: float, y: float) -> list[Record]:
    hour = designer.air.hour
    if hour == "night":
        return [
            glow(x, y, 26, MOON, 0.20),
            glow(x, y, 9, MOON, 0.22),
            disc(x, y, 3.3, None, Colour(0.95, 0.035, 95), lift=3, lit=False),
            disc(x - 1.0, y + 0.7, 0.75, 0.62, Colour(0.90, 0.035, 95), lift=0, lit=False),
            disc(x + 0.9, y - 0.9, 0.95, 0.8, Colour(0.905, 0.035, 95), lift=0, lit=False),
            disc(x + 1.2, y + 1.2, 0.4, 0.35, Colour(0.91, 0.035, 95), lift=0, lit=False),
        ]
    if hour == "day":
        return [
            glow(x, y + 6, 30, Colour(0.97, 0.03, 95), 0.30, blend="over"),
            disc(x, y + 6, 2.9, None, Colour(0.975, 0.045, 95), lift=2, lit=False),
        ]
    warm = Colour(0.93, 0.09, 75) if hour == "dawn" else Colour(0.90, 0.11, 68)
    down = 0.32 * y
    return [
        glow(x, down, 44, Colour(0.88, 0.11, 52), 0.34, blend="over"),
        glow(x, down, 15, Colour(0.95, 0.09, 75), 0.40, blend="over"),
        disc(x, down, 4.2, None, warm, lift=3, lit=False),
    ]


def _stars(designer: Designer, top: float) -> list[Record]:
    """Stars in loose families, never evenly strewn."""
    records: list[Record] = []
    for family in range(13):
        x, y = (
            designer.between(-75, 75, "stars", family, "x"),
            designer.between(0.42, 0.95, "stars", family, "y") * top,
        )
        for n in range(2 + family % 4):
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


def _clouds(designer: Designer, top: float) -> list[Record]:
    air = designer.air
    zenith, middle, horizon = air.sky
    light = {
        "dawn": Colour(0.90, 0.05, 25),
        "day": Colour(0.955, 0.012, 90),
        "dusk": Colour(0.74, 0.09, 25),
        "night": Colour(0.40, 0.05, 285),
    }[air.hour]
    if air.overcast:
        light = middle.mixed(horizon, 0.4).lighter(0.03)
    records: list[Record] = []
    count = 11 if air.overcast else 7
    for n in range(count):
        share = (n + designer.between(0.1, 0.9, "cloud", n)) / count
        x = -78 + 150 * ((share * 1.0 + 0.37 * (n % 2)) % 1.0)
        y = top * (0.34 + 0.56 * ((n * 0.382 + designer.between(0, 0.2, "cloud", n, "y")) % 1.0))
        width = designer.between(12, 26, "cloud", n, "width") * (1.6 if air.overcast else 1.0)
        height = y / top
        paint = light.mixed(zenith if height > 0.55 else horizon, 0.22 + 0.34 * (n % 3) / 2)
        path = cloud(x, y, width)
        records.append(_cloth(path, paint))
        if not air.overcast:
            records.append(_cloth(cloud(x + width * 0.22, y, width * 0.5), paint.mixed(light, 0.55)))
    return records


def _cloth(path: Path, colour: Colour) -> Record:
    return Cut(path, colour, lift=3.0, edge=0.6, lit=False)


def far_haze(designer: Designer, y: float, height: float, *, strength: float = 0.5) -> DisplayList:
    """A band of mist that rises from `y`: the air between two planes."""
    haze = designer.air.haze
    stops = ((0.0, haze.clear(strength)), (0.5, haze.clear(strength * 0.4)), (1.0, haze.clear(0.0)))
    return (Wash(rectangle(-160, y - height, 320, height * 2), (0, y), (0, y + height), stops, lit=False),)
