"""People on the frame: a figure's sheets become a small bitmap, take the light of where they stand, and cast
their shadows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil, floor

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.performance import DEPTH_RISE, Pose
from yingxi.film.riding import AFLOAT, WHEELED
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.ages import heads_of
from yingxi.stage.bicycle import APART
from yingxi.stage.camera import Camera
from yingxi.stage.laid import NOTHING, Box, together
from yingxi.stage.light import Light
from yingxi.stage.materials import material_of
from yingxi.stage.modelling import FaceLight, face_light, light_field, light_from, summed
from yingxi.stage.paper import image_of
from yingxi.stage.people import figure
from yingxi.stage.people.figure import Drawn
from yingxi.stage.people.wheels import wheels_on_ground
from yingxi.stage.place import Pool
from yingxi.stage.raster import Painter, surface_over
from yingxi.stage.rig import proportions_of, skeleton_of
from yingxi.stage.rim import rim_on, rimmed
from yingxi.stage.wheeled import size_of

# A foot's shadow: an ellipse 1.3 feet wide, alpha .42, gone when the foot is 18 cm up (docs/figures.md, Paper).
CONTACT_WIDTH = 1.3
CONTACT_ALPHA = 0.42
CONTACT_GONE = 0.18
# The figure's own shadow on the ground: its silhouette, laid flat and skewed away from the key.
CAST_FLAT = 0.20
CAST_COARSE = 4
# Its pixels: so many more on each side, and how far it is softened, twice.
CAST_MARGIN, CAST_SOFT = 4, 3
# Rows of cells that take their light together.
LIT_TOGETHER = 8
# How far a figure reaches to either side of its middle, in heights: one that stands, one on four legs.
TALL, LONG = 0.95, 1.55
# The same of a rider with what is under them.
RIDING = 1.3
# How far a boat reaches from who sits in it, in metres.
BOAT = 2.9
# A figure less soft than these pixels is drawn sharp.
OUT_OF_FOCUS = 1.6


@dataclass(frozen=True, slots=True)
class Sprite:
    """A drawn figure: its image lies at (`left`, `top`) of the frame. `lit_from` is where most of its light comes
    from, -1 left to 1 right; `shade` is its cast shadow before it is laid on the ground, if it is large enough."""

    image: skia.Image
    left: int
    top: int
    feet: float
    alpha: NDArray[numpy.uint8]
    lit_from: float = 0.0
    coarse: int = 1
    shade: skia.Image | None = None

    def box(self) -> Box:
        """The pixels that it touches."""
        right, bottom = (
            self.left + self.image.width() * self.coarse,
            self.top + self.image.height() * self.coarse,
        )
        return self.left, self.top, right, bottom

    def draw(self, canvas: skia.Canvas) -> None:
        """Where it lies; a soft one is drawn as large as it was before it was made coarser."""
        if self.coarse == 1:
            canvas.drawImage(self.image, self.left, self.top)
            return
        whole = skia.Rect.MakeXYWH(
            self.left, self.top, self.image.width() * self.coarse, self.image.height() * self.coarse
        )
        canvas.drawImageRect(self.image, whole, skia.SamplingOptions(skia.FilterMode.kLinear))


@dataclass(frozen=True, slots=True, eq=False)
class Shadows:
    """What a figure casts on the ground: its `shade`, as it `lies` there, and a spot under each foot at (x, y)."""

    shade: skia.Image | None
    lies: skia.Matrix
    spots: tuple[tuple[skia.Image, int, int], ...]

    def box(self) -> Box:
        """The pixels that they touch."""
        found = NOTHING
        if self.shade is not None:
            cast = self.lies.mapRect(skia.Rect.MakeWH(self.shade.width(), self.shade.height()))
            found = (
                floor(cast.left()) - 1,
                floor(cast.top()) - 1,
                ceil(cast.right()) + 1,
                ceil(cast.bottom()) + 1,
            )
        for spot, x, y in self.spots:
            found = together(found, (x, y, x + spot.width(), y + spot.height()))
        return found

    def draw(self, canvas: skia.Canvas) -> None:
        if self.shade is not None:
            canvas.save()
            canvas.concat(self.lies)
            canvas.drawImage(self.shade, 0, 0, skia.SamplingOptions(skia.FilterMode.kLinear))
            canvas.restore()
        for spot, x, y in self.spots:
            canvas.drawImage(spot, x, y)


def figure_sprite(
    sheet: CharacterSheet,
    pose: Pose,
    camera: Camera,
    light: Light,
    pools: Sequence[Pool],
    *,
    seed: int,
    part: Drawn = "whole",
) -> Sprite | None:
    """The figure in `pose` as `camera` sees it, or None where it is outside the frame."""
    scale = camera.scale(pose.z)
    x, feet = camera.at(pose.x, 0.0, pose.z)
    reach = (LONG if pose.on_fours else TALL) * sheet.height * scale
    high = 1.35 * sheet.height * scale
    if pose.seated:
        high += max(0.0, pose.hip - 0.5 * sheet.height) * scale
    if pose.rides is not None:
        reach, high = RIDING * max(1.2, sheet.height) * scale, high + max(0.0, pose.hip) * scale
        reach = max(reach, BOAT * scale) if pose.rides.mount in ("boat", "load") else reach
    if pose.on_fours is not None:
        high += max(pose.on_fours.raised, pose.on_fours.poll[1] - 0.4 * sheet.height) * scale
    first, highest, last, lowest = camera.bounds()
    left, right = max(first, int(x - reach)), min(last, int(x + reach) + 1)
    top, bottom = max(highest, int(feet - high)), min(lowest, int(feet + 0.14 * sheet.height * scale) + 2)
    if right - left < 2 or bottom - top < 2:
        return None
    pixels = numpy.zeros((bottom - top, right - left, 4), numpy.uint8)
    drawn = surface_over(pixels)
    canvas = drawn.getCanvas()
    canvas.translate(-left, -top)
    a, b, c, d, e, f = camera.card(pose.z, x=pose.x, facing=pose.facing)
    head = sheet.height / heads_of(sheet) * scale
    relief = min(2.4, max(0.45, head / 100 / (camera.height / 720)))
    painter = Painter(canvas, light.on_people(), unit=camera.height / 720, relief=relief)
    painter.draw(
        figure(sheet, pose, head_pixels=head, seed=seed, part=part, carved=material_of(light.look).carved),
        (a * pose.squash, b, c, d, e, f),
    )
    del canvas, drawn
    return sprite_lit(
        pixels, left, top, feet, pose, camera, light, pools, face=face_light(sheet, pose, light)
    )


def sprite_lit(
    pixels: NDArray[numpy.uint8],
    left: int,
    top: int,
    feet: float,
    pose: Pose,
    camera: Camera,
    light: Light,
    pools: Sequence[Pool],
    *,
    face: FaceLight | None = None,
) -> Sprite | None:
    """What is drawn on `pixels`, which lie at (`left`, `top`), without its empty borders and in the light of where it
    stands; None where nothing is drawn."""
    # Premultiplied: where there is no alpha there is nothing, and a pixel is read as one number.
    whole = numpy.ascontiguousarray(pixels).view(numpy.uint32)[..., 0]
    rows = _span(whole, 1)
    columns = None if rows is None else _span(whole[rows], 0)
    if rows is None or columns is None:
        return None
    kept = numpy.ascontiguousarray(pixels[rows, columns])
    left, top = left + columns.start, top + rows.start
    alpha = numpy.ascontiguousarray(kept[..., 3])
    field, cell = light_field(alpha, left, top, pose, camera, light, pools, kept[..., 1], face)
    lit = _lit(kept, field, cell)
    rim = rim_on(pose, light, pools)
    if rim is not None:
        rimmed(lit, alpha, camera.scale(pose.z), camera.height / 720, rim)
    came_from = light_from(pose, light, pools)
    sprite = Sprite(image_of(lit), left, top, feet, alpha, came_from)
    return replace(sprite, shade=_shade(alpha, light)) if _seen_lying(sprite, camera, light) else sprite


def sprite_softened(sprite: Sprite, blur: float) -> Sprite:
    """The sprite out of focus by `blur` pixels: made coarser, for nobody can tell, and softened there."""
    if blur < OUT_OF_FOCUS:
        return sprite
    coarse = 4 if blur > 4 else 2
    margin = int(3 * blur / coarse) + 1
    wide = -(-sprite.image.width() // coarse) + 2 * margin
    high = -(-sprite.image.height() // coarse) + 2 * margin
    pixels = numpy.zeros((high, wide, 4), numpy.uint8)
    drawn = surface_over(pixels)
    canvas = drawn.getCanvas()
    sigma = blur / coarse
    canvas.saveLayer(None, skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kDecal)))
    canvas.scale(1 / coarse, 1 / coarse)
    canvas.drawImage(
        sprite.image,
        margin * coarse,
        margin * coarse,
        skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kNone),
    )
    canvas.restore()
    del canvas, drawn
    return replace(
        sprite,
        image=image_of(pixels),
        left=sprite.left - margin * coarse,
        top=sprite.top - margin * coarse,
        coarse=coarse,
    )


def _span(whole: NDArray[numpy.uint32], axis: int) -> slice | None:
    """From the first to the last row (or column) that is not empty."""
    filled = numpy.flatnonzero(whole.max(axis=axis))
    return slice(int(filled[0]), int(filled[-1]) + 1) if len(filled) else None


def shadows_of(sheet: CharacterSheet, pose: Pose, sprite: Sprite, camera: Camera, light: Light) -> Shadows:
    """The cast shadow and the shadow under each foot, on the ground behind the figure."""
    proportions = proportions_of(sheet)
    skeleton = skeleton_of(proportions, pose)
    scale = camera.scale(pose.z)
    if light.contact == 0 or (pose.rides is not None and pose.rides.mount in AFLOAT):
        return Shadows(None, skia.Matrix(), ())
    red, green, blue = light.shadow.rgb()
    legs = ((skeleton.far_leg, pose.far_leg), (skeleton.near_leg, pose.near_leg))
    under = [
        (joints.end[0], joints.end[1] - proportions.ankle - DEPTH_RISE * leg.depth, leg.depth)
        for joints, leg in legs
    ]
    if pose.on_fours is not None:
        under = [(leg.tip[0], leg.tip[1] - DEPTH_RISE * leg.depth, leg.depth) for leg in pose.on_fours.legs()]
    elif pose.horse is not None:
        under = [
            (pose.ridden_at + leg.tip[0], leg.tip[1] - DEPTH_RISE * leg.depth, leg.depth)
            for leg in pose.horse.legs()
        ]
    elif pose.rides is not None and pose.rides.mount in WHEELED:
        rolls = wheels_on_ground(pose.rides.mount, size_of(proportions))
        under = [] if pose.rides.mount == "wheelchair" else under
        under += [(pose.ridden_at + each, 0.0, 0.0) for each in rolls]
    elif pose.rides is not None:
        wheel = APART * proportions.leg
        under = [(pose.ridden_at + each, 0.0, 0.0) for each in (-wheel, wheel)]
    elif pose.hip < 0.45 * proportions.standing_hip:
        under.append((0.0, 0.0, 0.0))
    spots: list[tuple[skia.Image, int, int]] = []
    for forward, lift, depth in under:
        fade = max(0.0, 1 - max(0.0, lift) / CONTACT_GONE)
        if fade <= 0.05:
            continue
        x = pose.x + pose.facing * (forward + 0.22 * proportions.foot)
        px, py = camera.at(x, 0.0, pose.z + depth)
        across = round(CONTACT_WIDTH * proportions.foot * scale)
        down = max(3, round(across * 0.30))
        if across >= 2:
            spot = _spot(
                across, down, round(255 * CONTACT_ALPHA * light.contact * fade) // 8 * 8, red, green, blue
            )
            spots.append((spot, round(px - spot.width() / 2), round(py - spot.height() / 2)))
    shade = sprite.shade if light.cast_alpha > 0 else None
    return Shadows(shade, _lying(sprite, light), tuple(spots))


def _shade(alpha: NDArray[numpy.uint8], light: Light) -> skia.Image | None:
    """A figure's outline, softened, in the colour of the shadows: a pixel is `CAST_COARSE` of the frame's."""
    coarse = alpha[::CAST_COARSE, ::CAST_COARSE]
    if coarse.shape[0] < 4 or coarse.shape[1] < 4:
        return None
    padded = numpy.pad(coarse.astype(numpy.int32), CAST_MARGIN + 2 * CAST_SOFT)
    soft = summed(summed(padded, CAST_SOFT), CAST_SOFT).astype(numpy.float32)
    soft *= numpy.float32(light.cast_alpha / (2 * CAST_SOFT + 1) ** 4)
    pixels = numpy.empty((*soft.shape, 4), numpy.uint8)
    for channel, value in enumerate(reversed(light.shadow.rgb())):
        pixels[..., channel] = soft * numpy.float32(value / 255)
    pixels[..., 3] = soft
    return image_of(pixels)


def _seen_lying(sprite: Sprite, camera: Camera, light: Light) -> bool:
    """Whether any of a sprite's shade would lie within the frame: in a close shot none does."""
    return light.cast_alpha > 0 and _lying(sprite, light).mapXY(0, 0).y() < camera.bounds()[3]


def _lying(sprite: Sprite, light: Light) -> skia.Matrix:
    """How a sprite's shade lies: flat on the ground about the feet, leaning away from the key."""
    margin = CAST_MARGIN * CAST_COARSE
    matrix = skia.Matrix.Translate(sprite.left - margin, sprite.feet)
    matrix.preConcat(skia.Matrix.MakeAll(1, sprite.lit_from * light.cast_skew, 0, 0, CAST_FLAT, 0, 0, 0, 1))
    matrix.preTranslate(0, sprite.top - margin - sprite.feet)
    matrix.preScale(CAST_COARSE, CAST_COARSE)
    return matrix


@lru_cache(maxsize=256)
def _spot(across: int, down: int, alpha: int, red: int, green: int, blue: int) -> skia.Image:
    """A soft ellipse, premultiplied."""
    y, x = numpy.mgrid[-1.6 : 1.6 : complex(0, int(down * 1.6)), -1.6 : 1.6 : complex(0, int(across * 1.6))]
    strength = numpy.clip(1.25 - numpy.hypot(x, y) / 1.25, 0, 1)
    strength = strength * strength * (3 - 2 * strength) * alpha
    pixels = numpy.empty((*strength.shape, 4), numpy.uint8)
    for channel, value in enumerate((blue, green, red)):
        pixels[..., channel] = strength * (value / 255)
    pixels[..., 3] = strength
    return image_of(pixels)


def _lit(pixels: NDArray[numpy.uint8], field: NDArray[numpy.uint16], cell: int) -> NDArray[numpy.uint8]:
    """`pixels` times `field`, whose cells are so many pixels wide. Premultiplied: no channel may pass its alpha."""
    fine = field.repeat(cell, axis=1)[:, : pixels.shape[1]]
    lit = numpy.empty_like(pixels)
    # A few rows of cells at a time: what is worked out between stays within the processor's own memory.
    for first in range(0, len(fine), LIT_TOGETHER):
        rows = slice(first * cell, (first + LIT_TOGETHER) * cell)
        part = pixels[rows]
        gains = fine[first : first + LIT_TOGETHER].repeat(cell, axis=0)[: len(part)]
        gains *= part
        gains >>= 7
        alpha = (part.view(numpy.uint32) >> 24) * numpy.uint32(0x01010101)
        numpy.minimum(gains, alpha.view(numpy.uint8), out=gains)
        lit[rows] = gains
    return lit
