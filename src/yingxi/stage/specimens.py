"""Specimens: one thing of the theatre alone on paper, for the gallery."""

from collections.abc import Sequence

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.brief import Look
from yingxi.film.colour import Colour
from yingxi.film.performance import Face, Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import heads_of
from yingxi.stage.creatures.builds import on_four_legs, unit_of
from yingxi.stage.display import Cut, Group, bounds_of
from yingxi.stage.embracing import pieces_of
from yingxi.stage.light import Light
from yingxi.stage.materials import material_of
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.people import figure
from yingxi.stage.props import prop
from yingxi.stage.raster import Painter, surface_over
from yingxi.stage.rig import proportions_of
from yingxi.stage.standing import at_ease, portrait_of

GROUND = Colour(0.86, 0.025, 85)
# A creature that stands upright, drawn small: so many of its heights fill a picture.
TALL_CREATURE = 1.12
Pixels = NDArray[numpy.uint8]
"""(height, width, 4) BGRA."""


def person_specimen(
    sheet: CharacterSheet,
    *,
    look: Look = "paper",
    width: int = 220,
    height: int = 320,
    face: Face | None = None,
) -> Pixels:
    """Somebody standing; from the shoulders up where `face` is given."""
    pixels, canvas, painter = _blank(width, height, look)
    proportions = proportions_of(sheet)
    pose = at_ease(sheet)
    if face is None:
        tall = max(1.75, sheet.height) if sheet.kind == "person" else TALL_CREATURE * sheet.height
        scale = 0.88 * height / tall
        if on_four_legs(sheet):
            scale = min(0.70 * height / sheet.height, 0.40 * width / unit_of(sheet))
        x, ground = width * 0.48, height * 0.95
        shade = 0.6 * unit_of(sheet) if on_four_legs(sheet) else min(0.26, 0.29 * sheet.height)
        painter.draw((Cut(ellipse(x, ground, shade * scale, 0.02 * height), GROUND.darker(0.12), edge=0.0),))
    else:
        scale = 0.44 * height / proportions.head
        pose, (neck_x, neck) = portrait_of(sheet, face)
        x, ground = width * 0.48 - neck_x * scale, 0.72 * height + neck * scale
    head = sheet.height / heads_of(sheet) * scale
    painter.draw(figure(sheet, pose, head_pixels=head, seed=1), (scale, 0.0, 0.0, -scale, x, ground))
    return _veiled(pixels, canvas, look)


def moments_specimen(
    moments: Sequence[Sequence[tuple[CharacterSheet, Pose]]],
    *,
    look: Look = "paper",
    width: int = 190,
    height: int = 250,
) -> Pixels:
    """What happens, moment by moment, side by side: in each, everybody at their place on the ground."""
    pixels, canvas, painter = _blank(width * len(moments), height, look)
    scale, ground = 0.70 * height / 1.72, height * 0.91
    line = GROUND.darker(0.10)
    for number, people in enumerate(moments):
        middle = width * (number + 0.5)
        for _, pose in people:
            x = middle + scale * pose.x * 0.72
            painter.draw((Cut(ellipse(x, ground, 0.24 * scale, 0.018 * height), line, edge=0.0),))
        pieces = [(sheet, pose, *piece) for sheet, pose in people for piece in pieces_of(pose)]
        # In the order given, the arms that are laid round somebody last.
        for sheet, pose, _, part in sorted(
            pieces, key=lambda piece: (piece[3] == "arm", -piece[2] if piece[3] == "arm" else 0.0)
        ):
            x = middle + scale * pose.x * 0.72
            head = sheet.height / heads_of(sheet) * scale
            matrix = (pose.facing * scale * pose.squash, 0.0, 0.0, -scale, x, ground)
            painter.draw(figure(sheet, pose, head_pixels=head, seed=1, part=part), matrix)
    return _veiled(pixels, canvas, look)


def prop_specimen(name: str, *, look: Look = "paper", side: int = 180) -> Pixels:
    """A thing, as large as it fits."""
    pixels, canvas, painter = _blank(side, side, look)
    drawn = prop(name) or ()
    left, low, right, high = bounds_of(drawn)
    scale = 0.72 * side / max(0.02, high - low, right - left)
    x, y = side / 2 - scale * (left + right) / 2, side / 2 + scale * (low + high) / 2
    painter.draw((Group(tuple(drawn), (scale, 0.0, 0.0, -scale, x, y)),))
    return _veiled(pixels, canvas, look)


def _blank(width: int, height: int, look: Look) -> tuple[Pixels, skia.Canvas, Painter]:
    pixels = numpy.zeros((height, width, 4), numpy.uint8)
    canvas = surface_over(pixels, opaque=True).getCanvas()
    painter = Painter(canvas, Light(look=look), unit=0.8)
    painter.draw((Cut(rectangle(-4, -4, width + 8, height + 8), GROUND, edge=0.0),))
    return pixels, canvas, painter


def _veiled(pixels: Pixels, canvas: skia.Canvas, look: Look) -> Pixels:
    if look == "shadow":  # a lamp shines on all; a seal is pressed into a picture, not into each of its parts
        height, width = pixels.shape[:2]
        canvas.drawImage(material_of(look).veil(width, height), 0, 0)
    return pixels
