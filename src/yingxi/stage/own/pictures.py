"""A person's picture file becomes pixels. The file is a stranger's: what it says of itself is checked before anything
is decoded."""

from functools import lru_cache
from pathlib import Path

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.errors import OwnMaterialError
from yingxi.film.own import endings_said, refused
from yingxi.stage.own.plain_ground import without_plain_ground
from yingxi.stage.paper import image_of

Pixels = NDArray[numpy.uint8]
"""(height, width, 4) BGRA, premultiplied."""

MOST_PIXELS = 60_000_000
LONGEST_SIDE = 3840
"""Pixels that are kept: as many as the closest shot of a large film can show."""
FEET = 0.04
"""The lowest share of a cut-out's height: what is there stands on the ground."""

_FORMATS = (
    skia.EncodedImageFormat.kPNG,
    skia.EncodedImageFormat.kJPEG,
    skia.EncodedImageFormat.kWEBP,
)


def picture_read(path: Path) -> Pixels:
    """The picture upright, in sRGB, its longer side at most `LONGEST_SIDE`.

    Raises OwnMaterialError for what is no PNG, JPEG or WebP, is not whole, or has more than `MOST_PIXELS`.
    """
    encoded = path.read_bytes()
    try:
        codec = skia.Codec.MakeFromData(encoded)
    except RuntimeError as error:
        raise _broken(path) from error
    if codec.getEncodedFormat() not in _FORMATS:
        raise _broken(path)
    width, height = codec.dimensions().width(), codec.dimensions().height()
    if width * height > MOST_PIXELS:
        raise refused("large", where=str(path), name=path.name, width=width, height=height, most=LONGEST_SIDE)
    info = skia.ImageInfo.MakeN32Premul(width, height, skia.ColorSpace.MakeSRGB())
    pixels = numpy.zeros((height, width, 4), numpy.uint8)
    if codec.getPixels(info, pixels, width * 4) != skia.Codec.Result.kSuccess:
        raise _broken(path)
    return _made_smaller(_upright(pixels, codec.getOrigin()))


def cut_out_of(pixels: Pixels, path: Path) -> Pixels:
    """The person alone: without a plain ground, where the picture has one, without empty borders above and below, and
    with the feet in the middle of the width.

    Raises OwnMaterialError where nothing is left."""
    alone = without_plain_ground(pixels) if (pixels[..., 3] == 255).all() else pixels
    solid = alone[..., 3] > 16
    rows, columns = numpy.flatnonzero(solid.any(axis=1)), numpy.flatnonzero(solid.any(axis=0))
    if not len(rows):
        raise refused("empty", where=str(path), name=path.name)
    low = rows[-1] + 1 - max(1, round(FEET * (rows[-1] - rows[0])))
    standing = numpy.flatnonzero(solid[low : rows[-1] + 1].any(axis=0))
    feet = int(standing[0] + standing[-1]) // 2
    half = max(feet - int(columns[0]), int(columns[-1]) - feet)
    centred = numpy.zeros((rows[-1] + 1 - rows[0], 2 * half + 1, 4), numpy.uint8)
    first = half - feet + int(columns[0])
    centred[:, first : first + columns[-1] + 1 - columns[0]] = alone[
        rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1
    ]
    return centred


@lru_cache(maxsize=4)
def picture_kept(path: Path) -> skia.Image:
    """A picture that was taken into the store, decoded once in this process."""
    pixels = picture_read(path)
    return image_of(pixels, opaque=bool((pixels[..., 3] == 255).all()))


def _upright(pixels: Pixels, origin: skia.EncodedOrigin) -> Pixels:
    """The pixels as the camera that took them was held."""
    if origin.value >= skia.EncodedOrigin.kLeftTop_EncodedOrigin.value:
        pixels = pixels.transpose(1, 0, 2)
    mirrored = (
        skia.EncodedOrigin.kTopRight_EncodedOrigin,
        skia.EncodedOrigin.kBottomRight_EncodedOrigin,
        skia.EncodedOrigin.kRightTop_EncodedOrigin,
        skia.EncodedOrigin.kRightBottom_EncodedOrigin,
    )
    overturned = (
        skia.EncodedOrigin.kBottomRight_EncodedOrigin,
        skia.EncodedOrigin.kBottomLeft_EncodedOrigin,
        skia.EncodedOrigin.kRightBottom_EncodedOrigin,
        skia.EncodedOrigin.kLeftBottom_EncodedOrigin,
    )
    if origin in mirrored:
        pixels = pixels[:, ::-1]
    if origin in overturned:
        pixels = pixels[::-1]
    return pixels


def _made_smaller(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    share = LONGEST_SIDE / max(width, height)
    if share >= 1:
        return numpy.ascontiguousarray(pixels)
    smaller = image_of(pixels).resize(
        max(1, round(width * share)),
        max(1, round(height * share)),
        skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear),
    )
    return numpy.ascontiguousarray(
        smaller.toarray(colorType=skia.ColorType.kBGRA_8888_ColorType), numpy.uint8
    )


def _broken(path: Path) -> OwnMaterialError:
    return refused("broken", where=str(path), name=path.name, kind="picture", endings=endings_said("picture"))
