"""Frames as PNG."""

from pathlib import Path

import numpy
import skia
from numpy.typing import NDArray

from yingxi.disk import Writing
from yingxi.stage.paper import image_of
from yingxi.stage.png import png_of

STAGE_STILL = Writing("still")


def png_written(frame: NDArray[numpy.uint8], into: Path) -> None:
    """`frame`, (height, width, 4) BGRA, as a PNG file."""
    STAGE_STILL.whole(into, _encoded(frame))


def _encoded(frame: NDArray[numpy.uint8]) -> bytes:
    if (frame[..., 3] == 255).all():
        return png_of(frame[..., 2::-1])
    return bytes(image_of(frame).encodeToData(skia.EncodedImageFormat.kPNG, 100))
