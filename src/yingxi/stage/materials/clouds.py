"""Clouds of ink: the broad wet washes that a painter lays over a wall's corner or a part of the sky before anything is
drawn, so that the paper left bare is light."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Wash
from yingxi.stage.materials.sparing import VAST, area, is_wall
from yingxi.stage.sets.cutting import glow

WET = Colour(0.40, 0.018, 245)
"""Ink with much water in it."""
CORNER = ((4.4, 4.3, 4.0, 0.70), (1.8, 4.6, 2.6, 0.48), (-4.4, 4.6, 2.4, 0.44), (5.2, 2.0, 2.4, 0.36))
"""On a wall, in metres: how far from its middle on the side away from the light, how high, how wide, how strong."""
HEAVEN = (
    (44.0, 48.0, 46.0, 0.66),
    (4.0, 54.0, 28.0, 0.44),
    (-56.0, 44.0, 30.0, 0.46),
    (72.0, 24.0, 30.0, 0.40),
)
"""The same in the sky."""


def shaded_corner(records: DisplayList, light_from: float) -> DisplayList:
    """`records`, a wall's, with clouds of ink in the corner away from the light, right over its bare sheet."""
    walls = [at for at, each in enumerate(records) if isinstance(each, Cut) and _is_bare(each)]
    if not walls:
        return records
    at = walls[-1] + 1
    return (*records[:at], *_clouds(CORNER, light_from), *records[at:])


def shaded_sky(records: DisplayList, light_from: float) -> DisplayList:
    """`records`, a sky's, with clouds of ink before its washes and behind what shines there."""
    at = next((at for at, each in enumerate(records) if not isinstance(each, Wash)), len(records))
    return (*records[:at], *_clouds(HEAVEN, light_from), *records[at:])


def _is_bare(sheet: Cut) -> bool:
    return is_wall(sheet) and area(sheet) >= VAST


def _clouds(places: tuple[tuple[float, float, float, float], ...], light_from: float) -> list[Wash]:
    side = -1.0 if light_from > 0 else 1.0
    return [glow(side * x, y, wide, WET, strong, blend="over") for x, y, wide, strong in places]
