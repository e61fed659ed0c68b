"""Paper: its grain, its pre-tinted sheets, and pixels as images."""

from functools import lru_cache

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.seeds import rng

TILE = 512
# Grain (docs/figures.md, Paper): deviation 6 of 255, 300 fibres of 6-14 px in a tile of 512 px.
GRAIN_DEVIATION = 6.0
FIBRES = 300
GRAIN_LIMIT = 28


@lru_cache(maxsize=2)
def grain(side: int = TILE) -> NDArray[numpy.intp]:
    """A seamless (side, side) field of paper grain: steps of 1/255, raised by `GRAIN_LIMIT` so that none is below 0."""
    chance = rng(0, "paper", "grain", side)
    fine = chance.normal(0.0, 1.0, (side, side))
    coarse = smoothed(chance.normal(0.0, 1.0, (side, side)), 1)
    cloud = smoothed(chance.normal(0.0, 1.0, (side, side)), 20)
    field = 0.5 * fine + 0.6 * coarse + 0.4 * cloud
    field *= GRAIN_DEVIATION * 0.75 / field.std()
    for _ in range(FIBRES * side * side // TILE**2):
        x, y, angle = chance.uniform(0, side), chance.uniform(0, side), chance.uniform(0, numpy.pi)
        length, tone = chance.uniform(6, 14), chance.choice((-5.0, 6.0))
        along = numpy.arange(0.0, length, 0.5)
        bend = 0.6 * numpy.sin(along / length * numpy.pi) * chance.uniform(-2, 2)
        across = (x + along * numpy.cos(angle) - bend * numpy.sin(angle)).astype(int) % side
        down = (y + along * numpy.sin(angle) + bend * numpy.cos(angle)).astype(int) % side
        field[down, across] += tone
    return (numpy.clip(numpy.rint(field), -GRAIN_LIMIT, GRAIN_LIMIT) + GRAIN_LIMIT).astype(numpy.intp)


def smoothed(field: NDArray[numpy.float64], radius: int) -> NDArray[numpy.float64]:
    """`field` blurred with wrap-around by a Gaussian of `radius` pixels, at deviation 1."""
    frequency = numpy.fft.fftfreq(field.shape[0])
    falloff = numpy.exp(-2 * (numpy.pi * radius) ** 2 * (frequency[:, None] ** 2 + frequency[None, :] ** 2))
    blurred = numpy.real(numpy.fft.ifft2(numpy.fft.fft2(field) * falloff))
    return numpy.asarray(blurred / blurred.std())


def tile_for(colour: tuple[int, int, int], *, across: float, strength: float) -> skia.Image:
    """Paper of one colour, large enough that a sheet `across` pixels wide shows no repeat of its fibres."""
    red, green, blue = colour
    return _tile(
        red // 2 * 2,
        green // 2 * 2,
        blue // 2 * 2,
        round(100 * strength),
        TILE if across > 500 else TILE // 2,
    )


@lru_cache(maxsize=384)
def _tile(red: int, green: int, blue: int, strength: int, side: int) -> skia.Image:
    steps = numpy.arange(-GRAIN_LIMIT, GRAIN_LIMIT + 1) * strength // 100
    shades = numpy.full((len(steps), 4), 255, numpy.uint8)
    for channel, value in enumerate((blue, green, red)):
        shades[:, channel] = numpy.clip(value + steps, 0, 255)
    whole = shades.view(numpy.uint32)[:, 0]
    return image_of(
        numpy.take(whole, grain(side), mode="clip").view(numpy.uint8).reshape(side, side, 4), opaque=True
    )


def image_of(pixels: NDArray[numpy.uint8], *, opaque: bool = False) -> skia.Image:
    """An N32 image of (height, width, 4) BGRA bytes, premultiplied, or opaque where every alpha is 255."""
    height, width = pixels.shape[:2]
    info = skia.ImageInfo.MakeN32(width, height, _alpha_type(opaque=opaque))
    # A Pixmap keeps a pointer, not the array: the array must have a name until its bytes are copied.
    whole = numpy.ascontiguousarray(pixels)
    return skia.Image.MakeRasterCopy(skia.Pixmap(info, whole, width * 4))


def _alpha_type(*, opaque: bool) -> skia.AlphaType:
    return skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
