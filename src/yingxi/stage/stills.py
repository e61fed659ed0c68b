"""Frames as PNG."""

from pathlib import Path

import numpy
import skia
from numpy.typing import NDArray

from yingxi.disk import Writing
from yingxi.stage.paper import image_of

STILL = Writing("still")


def png_written(frame: NDArray[numpy.uint8], into: Path) -> None:
    """`frame`, (height, width, 4) BGRA, as a PNG file."""
    encoded = image_of(frame).encodeToData(skia.EncodedImageFormat.kPNG, 100)
    STILL.whole(into, bytes(encoded))
