"""Veils: one colour over the whole picture, stronger in some places than in others."""

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.colour import Colour
from yingxi.stage.paper import image_of


def from_the_middle(width: int, height: int) -> NDArray[numpy.float64]:
    """How far each pixel is from the middle of the picture: about 1 at its sides, 1.35 in its corners."""
    y, x = numpy.mgrid[-1.0 : 1.0 : complex(0, height), -1.0 : 1.0 : complex(0, width)]
    return numpy.asarray(numpy.hypot(x, y * 0.9))


def veil_of(strength: NDArray[numpy.float64], colour: Colour) -> skia.Image:
    """A premultiplied veil of `colour`, `strength` 0-255 for each pixel, dithered so that it shows no rings."""
    height, width = strength.shape
    rows, columns = numpy.arange(height)[:, None], numpy.arange(width)[None, :]
    dithered = numpy.floor(strength + ((rows * 7 + columns * 13) % 16) / 16)
    pixels = numpy.empty((height, width, 4), numpy.uint8)
    for channel, value in enumerate(reversed(colour.rgb())):
        pixels[..., channel] = dithered * (value / 255)
    pixels[..., 3] = dithered
    return image_of(pixels)


def veil_between(strength: NDArray[numpy.float64], weak: Colour, strong: Colour) -> skia.Image:
    """A premultiplied veil that is of the `weak` colour where it is thin, and goes over into the `strong` one."""
    rows, columns = numpy.arange(strength.shape[0])[:, None], numpy.arange(strength.shape[1])[None, :]
    levels = (strength + ((rows * 7 + columns * 13) % 16) / 16).astype(numpy.uint8)
    return image_of(numpy.ascontiguousarray(_levels(weak, strong)[levels]))


def _levels(weak: Colour, strong: Colour) -> NDArray[numpy.uint8]:
    """The premultiplied colour of each of 256 strengths."""
    level = numpy.arange(256)
    share = (level / 255)[:, None] ** 0.8
    first, last = (numpy.array(colour.rgb()[::-1], numpy.float64) for colour in (weak, strong))
    table = numpy.empty((256, 4), numpy.uint8)
    table[:, :3] = (first + (last - first) * share) * (level / 255)[:, None]
    table[:, 3] = level
    return table
