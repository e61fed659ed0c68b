"""A person's cut-out picture in the place of a figure. It has no joints: it stands as tall as its sheet says, its feet
on the ground, turns with its facing, and lives by what a cut-out on a stick can do: it sways, bobs, leans and sinks."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy
import skia

from yingxi.film.colour import Colour
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Arm, Leg, Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.camera import Camera
from yingxi.stage.figures import Sprite, sprite_lit
from yingxi.stage.light import Light
from yingxi.stage.place import Pool
from yingxi.stage.raster import surface_over
from yingxi.stage.rig import proportions_of

STEP_SWAY = 0.055
"""Degrees of sway for a degree that the legs are apart: 3 in a full stride."""
NOD = 0.12
GESTURE = 0.018
"""Degrees of sway for a degree of the head's, and of the arms', own movement."""
MOST_SWAY = 6.0
WORD = 0.012
"""How much taller an open mouth makes the picture."""
SQUASHED = 0.045
"""Up to this share of its height a picture is pressed together as its knees bend; further down it sinks."""
LYING = 60.0
"""Degrees of lean from which somebody lies."""
WHITE = Colour(1.0, 0.0, 0.0)
OPEN = {Mouth.A: 1.0, Mouth.O: 0.8, Mouth.E: 0.7, Mouth.I: 0.5, Mouth.U: 0.5, Mouth.L: 0.5, Mouth.S: 0.35}


@dataclass(frozen=True, slots=True)
class CutoutStance:
    """How the picture is held: `sway` in degrees towards where it faces, about its feet (or, of one who lies, about the
    hips at `hip` metres); `tall` its height against its sheet's; `sunk` metres of it under the ground or the seat."""

    sway: float
    tall: float
    sunk: float
    lying: bool = False
    hip: float = 0.0


def stance_of(sheet: CharacterSheet, pose: Pose) -> CutoutStance:
    """What is left of a pose when there are no joints."""
    standing = proportions_of(sheet).standing_hip
    if abs(pose.lean) >= LYING:
        return CutoutStance(pose.lean, 1.0, 0.0, lying=True, hip=pose.hip)
    stride = (pose.near_leg.hip - pose.far_leg.hip) * (0.0 if pose.seated else STEP_SWAY)
    head = NOD * (pose.neck + pose.chest + pose.face.tilt)
    arms = GESTURE * (pose.near_arm.shoulder + pose.far_arm.shoulder - 2 * Arm().shoulder)
    sway = stride + head + arms + 0.5 * pose.lean
    drop = standing - pose.hip
    pressed = min(max(drop, 0.0), SQUASHED * sheet.height)
    tall = 1.0 - pressed / sheet.height + WORD * OPEN.get(pose.face.mouth, 0.0)
    return CutoutStance(max(-MOST_SWAY, min(MOST_SWAY, sway)), tall, max(0.0, drop - pressed))


def cutout_sprite(
    picture: skia.Image,
    sheet: CharacterSheet,
    pose: Pose,
    camera: Camera,
    light: Light,
    pools: Sequence[Pool],
) -> Sprite | None:
    """The picture in `pose` as `camera` sees it, lit by the place; None where it is outside the frame. It looks to the
    right, or at us: facing -1 mirrors it."""
    stance = stance_of(sheet, pose)
    scale = camera.scale(pose.z)
    x, feet = camera.at(pose.x, 0.0, pose.z)
    high = sheet.height * scale
    wide = high * picture.width() / picture.height()
    reach = wide * 0.62 + high * (1.0 if stance.lying else 0.15)
    first, highest, last, lowest = camera.bounds()
    left, right = max(first, int(x - reach)), min(last, int(x + reach) + 1)
    top, bottom = max(highest, int(feet - 1.3 * high)), min(lowest, int(feet + 0.05 * high) + 2)
    if right - left < 2 or bottom - top < 2:
        return None
    pixels = numpy.zeros((bottom - top, right - left, 4), numpy.uint8)
    drawn = surface_over(pixels)
    canvas = drawn.getCanvas()
    canvas.translate(-left, -top)
    if stance.sunk:
        # Who sits or kneels stands, as a paper figure does, with the legs behind the edge of the stage.
        canvas.clipRect(skia.Rect.MakeLTRB(left, top, right, feet))
    canvas.translate(x, feet + stance.sunk * scale)
    canvas.scale(pose.facing * pose.squash, 1.0)
    if stance.lying:
        canvas.translate(0, -stance.hip * scale)
        canvas.rotate(stance.sway)
        canvas.translate(0, proportions_of(sheet).standing_hip * scale)
    else:
        canvas.rotate(stance.sway)
    canvas.scale(1.0, stance.tall)
    fine = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    canvas.drawImageRect(
        picture, skia.Rect.MakeXYWH(-wide / 2, -high, wide, high), fine, skia.Paint(ColorFilter=_under(light))
    )
    del canvas, drawn
    return sprite_lit(pixels, left, top, feet, pose, camera, light, pools)


def standing_shadow(sheet: CharacterSheet, pose: Pose) -> Pose:
    """`pose` with its feet together: a picture's feet do not part, so their shadows may not."""
    legs = {"near_leg": Leg(), "far_leg": Leg(), "hip": proportions_of(sheet).standing_hip}
    return pose if abs(pose.lean) >= LYING else pose.model_copy(update=legs)


def _under(light: Light) -> skia.ColorFilter:
    """A picture's colours are multiplied by the light as a sheet's are."""
    white = light.on(WHITE)
    return skia.ColorFilters.Blend(skia.ColorSetRGB(*white), skia.BlendMode.kModulate)
