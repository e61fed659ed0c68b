"""Mist behind people: out of doors a ground that would swallow a coat lies in mist; the coat keeps its colour."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, radians, sin

import numpy
import skia

from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Playing
from yingxi.film.sheet import Cast
from yingxi.stage.camera import Camera
from yingxi.stage.layer import Layer, draw_layers, seen_of
from yingxi.stage.layers import ACTING_BACK
from yingxi.stage.path import rectangle
from yingxi.stage.people.figure import head_box
from yingxi.stage.place import Card, Place
from yingxi.stage.raster import surface
from yingxi.stage.sets.cutting import fade

NEAR_SIZES = ("medium", "medium close", "close", "extreme close")
"""The shots near enough for a coat to need a ground of its own."""
STANDS_OUT = 0.16
"""How far a coat is at least from the mean of what is seen behind it, in OKLab, lightness first."""
THICKNESS = 0.4
BY_MIST = 0.04
"""How much further apart mist must bring the two to be worth it."""
# From this lightness on a coat is pale: it may have shade behind it, so much darker than the air.
PALE = 0.9
DARKER = 0.3
# Metres over the ground at which the veil is thickest, and where it ends.
_FULL, _ENDS = 1.1, 2.6
# The trunk's sides, top and foot, in heads from the head's middle and from the chin.
_SIDE, _TOP, _FOOT = 1.3, 0.15, 2.0


@dataclass(frozen=True, slots=True)
class Mist:
    """A veil of one `colour` right behind where people act."""

    colour: Colour

    def over(self, place: Place) -> Place:
        """`place` with the veil before all that stands behind the people; it thins out towards the ground."""
        z = ACTING_BACK + 0.05
        low = fade(rectangle(-40, 0, 80, _FULL), (0, 0), (0, _FULL), self.colour, 0.0, THICKNESS)
        high = fade(
            rectangle(-40, _FULL, 80, _ENDS - _FULL), (0, _FULL), (0, _ENDS), self.colour, THICKNESS, 0.0
        )
        return replace(place, cards=(*place.cards, Card("mist", z, (low, high))))


def mist_behind(
    place: Place, cast: Cast, people: Sequence[Playing], layers: Sequence[Layer], camera: Camera, frame: int
) -> Mist | None:
    """The mist that parts the coats of `people` from the `layers` seen behind them on `frame`; None where all of them
    stand out, or where mist would not help."""
    drawn = surface(camera.width, camera.height)
    draw_layers(drawn.getCanvas(), layers, seen_of(layers, camera), camera)
    pixels = drawn.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    pairs: list[tuple[Colour, Colour]] = []
    for one in people:
        sheet, pose = cast.sheet(one.person), one.at(frame)
        left, low, right, high = head_box(sheet, pose)
        head, x = high - low, pose.x + pose.facing * (left + right) / 2
        from_x, top = camera.at(x - _SIDE * head, low - _TOP * head, pose.z)
        to_x, foot = camera.at(x + _SIDE * head, low - _FOOT * head, pose.z)
        seen = pixels[max(0, int(top)) : max(0, int(foot)), max(0, int(from_x)) : max(0, int(to_x)), :3]
        if seen.size:
            red, green, blue = (round(value) for value in numpy.mean(seen, axis=(0, 1)))
            pairs.append((from_hex(sheet.top.colour), from_hex(f"#{red:02x}{green:02x}{blue:02x}")))
    own = min((_apart(worn, behind) for worn, behind in pairs), default=1.0)
    if own >= STANDS_OUT:
        return None
    pale = any(worn.lightness > PALE for worn, _ in pairs)
    veils = (place.haze, place.haze.darker(DARKER)) if pale else (place.haze,)
    best, veil = max(
        (min(_apart(worn, behind.mixed(veil, THICKNESS)) for worn, behind in pairs), veil) for veil in veils
    )
    return Mist(veil) if best >= own + BY_MIST else None


def _apart(one: Colour, other: Colour) -> float:
    """Distance in OKLab; lightness counts most."""
    a = one.chroma * cos(radians(one.hue)) - other.chroma * cos(radians(other.hue))
    b = one.chroma * sin(radians(one.hue)) - other.chroma * sin(radians(other.hue))
    return hypot(one.lightness - other.lightness, 1.6 * a, 1.6 * b)
