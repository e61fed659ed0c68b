"""Mist behind people: a ground that would swallow a coat lies in mist, a wall in light or shade; the coat keeps its
colour."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, radians, sin

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.board import Board
from yingxi.film.brief import Look
from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.camera import Camera
from yingxi.stage.figures import Sprite
from yingxi.stage.layer import Layer, draw_layers, seen_of
from yingxi.stage.layers import ACTING_BACK, single_layers
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
DARKER = 0.3
"""Shade is so much darker than the air, or than a wall; light on a wall so much lighter."""
SOLID = 250
"""From this alpha (0-255) on a pixel of a figure is the figure's alone."""
# Metres over the ground at which the veil is thickest, and where it ends.
_FULL, _ENDS = 1.1, 2.6
# The trunk's sides, top and foot, in heads from the head's middle and from the chin.
_SIDE, _TOP, _FOOT = 1.3, 0.15, 2.0

Pixels = NDArray[numpy.uint8]
Box = tuple[int, int, int, int]
Stands = tuple[CharacterSheet, Pose, Sprite]


@dataclass(frozen=True, slots=True)
class Mist:
    """A veil of one `colour` right behind where people act."""

    colour: Colour

    def layers(
        self, place: Place, camera: Camera, others: Sequence[Camera], focus: float
    ) -> tuple[Layer, ...]:
        """The veil, to be laid over all that stands behind the people; it thins out towards the ground. No lamp
        colours it."""
        z = ACTING_BACK + 0.05
        low = fade(rectangle(-40, 0, 80, _FULL), (0, 0), (0, _FULL), self.colour, 0.0, THICKNESS)
        high = fade(
            rectangle(-40, _FULL, 80, _ENDS - _FULL), (0, _FULL), (0, _ENDS), self.colour, THICKNESS, 0.0
        )
        alone = replace(place, cards=(Card("mist", z, (low, high)),), dark=None)
        return single_layers(alone, camera, others, focus=focus, front=ACTING_BACK, back=z + 0.1)


def mist_behind(
    place: Place, board: Board, look: Look, people: Sequence[Stands], layers: Sequence[Layer], camera: Camera
) -> Mist | None:
    """The mist that parts the coats of `people`, as they are drawn, from the `layers` seen behind them; None where all
    of them stand out, or where mist would not help."""
    drawn = surface(camera.width, camera.height)
    draw_layers(drawn.getCanvas(), layers, seen_of(layers, camera), camera)
    pixels = drawn.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    pairs: list[tuple[Colour, Colour]] = []
    for sheet, pose, sprite in people:
        box = _trunk(sheet, pose, camera)
        worn, behind = _worn(sprite, box), _mean(_part(pixels, box)[..., :3])
        if worn is not None and behind is not None:
            pairs.append((worn, behind))
    if not pairs:
        return None
    own, (worn, behind) = min((_apart(*pair), pair) for pair in pairs)
    if own >= STANDS_OUT:
        return None
    air = behind.lighter(DARKER) if board.inside and look == "paper" else place.haze
    shade = behind.darker(DARKER) if board.inside else place.haze.darker(DARKER)
    # On bare paper and on a lit screen nothing lies in shade.
    veils = (
        (air, shade) if look == "paper" and (board.inside or worn.lightness > behind.lightness) else (air,)
    )
    best, veil = max((min(_apart(w, b.mixed(veil, THICKNESS)) for w, b in pairs), veil) for veil in veils)
    return Mist(veil) if best >= own + BY_MIST else None


def _trunk(sheet: CharacterSheet, pose: Pose, camera: Camera) -> Box:
    """Left, top, right, bottom of somebody's trunk on the frame, which may lie outside it."""
    left, low, right, high = head_box(sheet, pose)
    head, x = high - low, pose.x + pose.facing * (left + right) / 2
    from_x, top = camera.at(x - _SIDE * head, low - _TOP * head, pose.z)
    to_x, foot = camera.at(x + _SIDE * head, low - _FOOT * head, pose.z)
    return int(from_x), int(top), int(to_x), int(foot)


def _part(pixels: Pixels, box: Box) -> Pixels:
    left, top, right, bottom = (max(0, value) for value in box)
    return pixels[top:bottom, left:right]


def _worn(sprite: Sprite, box: Box) -> Colour | None:
    """What is worn on the trunk, in the light in which it is drawn; None where nothing of it is seen."""
    left, top, right, bottom = (
        (value - at) // sprite.coarse for value, at in zip(box, (sprite.left, sprite.top) * 2, strict=True)
    )
    part = _part(sprite.image.toarray(colorType=skia.kRGBA_8888_ColorType), (left, top, right, bottom))
    return _mean(part[part[..., 3] >= SOLID][..., :3])


def _mean(seen: Pixels) -> Colour | None:
    if not seen.size:
        return None
    red, green, blue = (round(value) for value in seen.reshape(-1, 3).mean(axis=0))
    return from_hex(f"#{red:02x}{green:02x}{blue:02x}")


def _apart(one: Colour, other: Colour) -> float:
    """Distance in OKLab; lightness counts most."""
    a = one.chroma * cos(radians(one.hue)) - other.chroma * cos(radians(other.hue))
    b = one.chroma * sin(radians(one.hue)) - other.chroma * sin(radians(other.hue))
    return hypot(one.lightness - other.lightness, 1.6 * a, 1.6 * b)
