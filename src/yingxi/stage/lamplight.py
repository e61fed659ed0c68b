"""Lamplight on scenery: near a burning lamp walls, floor and furniture are bright and warm, away from it a room falls
into a cool dark. Worked out for cells of a few pixels, once for each sheet of a shot's scenery."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray

from yingxi.film.colour import Colour
from yingxi.stage.camera import Camera
from yingxi.stage.hours import MOON
from yingxi.stage.place import Dark, Head, Place, Pool

# Light changes slowly over scenery: cells of so many pixels across and down; on the ground, far off, a few rows are a
# long way.
CELL, LOW = 8, 2
# Gains are in so many parts; greater ones are pressed together, or lit walls would run out into white.
PARTS, SHOULDER, PRESSED, MOST = 64, 1.5, 0.45, 2.4
# Of a lamp's light, what reaches far and what gathers close about it: shares, and radii as shares of the lamp's.
FAR, NEAR = (0.62, 1.0), (0.55, 0.34)
# A shaded lamp that hangs sends less of its light upwards: what is left of it, over how many metres it fades, and the
# height from which a lamp hangs.
UPWARDS, FADE, HANGS = 0.45, 0.30, 1.85
# A lamp's light falls on the ground as if it hung lower: so much of the square of its height counts.
ON_GROUND = 0.5
# What stands nearer to the eye than a lamp, by so many metres, shows its dark side.
BEFORE = 1.4
# Scenery beyond this depth is lit by its sky alone.
BEYOND = 15.0
# So is what lies so many metres behind the end of the ground: a room's wall is its end.
OUTSIDE = 0.4

# Behind somebody's head scenery lies in a soft shade, so wide and so high in metres where they stand.
HALO, HALO_HIGH = 0.62, 0.56
# Only what stands so many metres behind the head does.
SHADED_FROM = 0.5

Pixels = NDArray[numpy.uint8]
Cells = NDArray[numpy.float32]


@dataclass(frozen=True, slots=True)
class Spread:
    """Where a layer's pixels lie: `coarse` of the frame's pixels each, the first at (`left`, `top`), seen by `camera`
    on the plane at depth `z`, or on the ground where that is None."""

    left: int
    top: int
    coarse: int
    camera: Camera
    z: float | None


def lamplit(pixels: Pixels, spread: Spread, place: Place) -> Pixels:
    """`pixels` (rows, columns, 4, premultiplied BGRA) in the light of the place's lamps; the same where none burns."""
    dark = place.dark
    if dark is None or (spread.z is not None and not reached(spread.z, place)):
        return pixels
    height, width = pixels.shape[:2]
    across = numpy.arange(0, width, CELL, dtype=numpy.float32) + CELL / 2
    tall = CELL if spread.z is not None else LOW
    down = numpy.arange(0, height, tall, dtype=numpy.float32) + tall / 2
    x, y, z = _places(across * spread.coarse + spread.left, down * spread.coarse + spread.top, spread)
    gains = _gains(x, y, z, dark, place.pools)
    if spread.z is not None and place.heads:
        shade = _behind_heads(x, y, spread.z, spread.camera, place.heads)
        gains[..., :3] = gains[..., :3] * shade[..., None]
    return _multiplied(pixels, gains, tall)


def reached(z: float, place: Place) -> bool:
    """Whether the place's lamps and its dark reach scenery at depth `z`; where none burns, all is one."""
    return place.dark is None or z <= min(BEYOND, place.ground_ends + OUTSIDE)


def _behind_heads(x: Cells, y: Cells, z: float, camera: Camera, heads: Sequence[Head]) -> Cells:
    """What is left of the light at each cell of the sheet at depth `z`, where heads are seen before it."""
    left = numpy.ones((y.shape[0], x.shape[1]), numpy.float32)
    for head in heads:
        if z < head.z + SHADED_FROM:
            continue
        # Where the line from the eye through the head meets the sheet, and how much wider it is there.
        grown = (z - camera.z) / max(0.3, head.z - camera.z)
        across = (x - camera.x - (head.x - camera.x) * grown) / numpy.float32(HALO * grown)
        up = (y - camera.y - (head.y - camera.y) * grown) / numpy.float32(HALO_HIGH * grown)
        left *= 1 - numpy.float32(head.shade) * numpy.exp(-(across**2)) * numpy.exp(-(up**2))
    return left


def gain_at(x: float, y: float, z: float, dark: Dark, pools: Sequence[Pool]) -> tuple[float, float, float]:
    """By how much the lamps brighten (or the dark dims) red, green and blue of what stands at a point of the set."""
    across, up, away = (numpy.full((1, 1), value, numpy.float32) for value in (x, y, z))
    blue, green, red, _ = (int(part) / PARTS for part in _gains(across, up, away, dark, pools)[0, 0])
    return red, green, blue


def _places(across: Cells, down: Cells, spread: Spread) -> tuple[Cells, Cells, Cells]:
    """Where in the set, in metres, the cells lie: x, y and z, each to be spread over (rows, columns)."""
    camera = spread.camera
    if spread.z is not None:
        scale = numpy.float32(camera.scale(spread.z))
        x = camera.x + (across - camera.centre) / scale
        y = camera.y - (down - camera.horizon) / scale
        return x[None, :], y[:, None], numpy.full((1, 1), spread.z, numpy.float32)
    below = numpy.maximum(down - camera.horizon, 1.0)
    away = camera.focal * camera.y / below
    x = camera.x + (across[None, :] - camera.centre) * (away / camera.focal)[:, None]
    return x, numpy.zeros((1, 1), numpy.float32), (away + camera.z)[:, None]


def _gains(x: Cells, y: Cells, z: Cells, dark: Dark, pools: Sequence[Pool]) -> NDArray[numpy.uint16]:
    """How bright each cell is, in `PARTS`, as (rows, columns, 4) BGRA. Alpha stays."""
    rows, columns = max(x.shape[0], y.shape[0]), max(x.shape[1], y.shape[1])
    bright = numpy.empty((3, rows, columns), numpy.float32)
    bright[:] = numpy.array(dark.left[::-1], numpy.float32)[:, None, None]
    for pool in pools:
        falls = dark.strength * pool.strength * _falls(x, y, z, pool)
        for plane, value in zip(bright, reversed(_colour(dark, pool).rgb()), strict=True):
            plane += falls * numpy.float32((value / 255) ** 1.9)
    gains = numpy.full((rows, columns, 4), PARTS, numpy.uint16)
    # All three by the brightest: pressed one by one, warm light would run out into white.
    brightest = bright.max(axis=0)
    pressed = numpy.minimum(SHOULDER + (brightest - SHOULDER) * PRESSED, MOST)
    bright *= numpy.minimum(pressed / brightest, 1.0)
    gains[..., :3] = (bright * PARTS).transpose(1, 2, 0)
    return gains


def _colour(dark: Dark, pool: Pool) -> Colour:
    """In which colour a light falls: the moon keeps its own."""
    return pool.colour if dark.lamp is None or pool.colour == MOON else dark.lamp


def _falls(x: Cells, y: Cells, z: Cells, pool: Pool) -> Cells:
    """How much of a lamp's light falls on each cell."""
    aside, over, behind = (x - pool.x) ** 2, (y - pool.y) ** 2, (z - pool.z) ** 2
    whole = numpy.zeros(1, numpy.float32)
    over = over * numpy.where(y <= 0.02, ON_GROUND, 1.0).astype(numpy.float32)
    for share, reach in (FAR, NEAR):
        per = numpy.float32(1 / (pool.radius * reach) ** 2)
        whole = whole + share * numpy.exp(-aside * per) * (numpy.exp(-over * per) * numpy.exp(-behind * per))
    if pool.y > HANGS:
        below = 1 / (1 + numpy.exp(numpy.clip((y - pool.y) / FADE, -8, 8)))
        whole = whole * (UPWARDS + (1 - UPWARDS) * below)
    facing = numpy.clip(1 + (z - pool.z) / BEFORE, 0, 1)
    return numpy.asarray(whole * facing, numpy.float32)


def _multiplied(pixels: Pixels, gains: NDArray[numpy.uint16], tall: int) -> Pixels:
    """`pixels` times their cell's gain, cells being `tall` pixels high. Premultiplied: no channel may pass its
    alpha."""
    width = pixels.shape[1]
    made = numpy.empty_like(pixels)
    row = numpy.empty((tall, width, 4), numpy.uint16)
    for number, cells in enumerate(gains):
        top = number * tall
        part = pixels[top : top + tall]
        fine = numpy.repeat(cells, CELL, axis=0)[:width]
        into = row[: len(part)]
        numpy.multiply(part, fine, out=into, dtype=numpy.uint16)
        into >>= 6
        numpy.minimum(into, part[..., 3:], out=into)
        made[top : top + tall] = into
    return made
