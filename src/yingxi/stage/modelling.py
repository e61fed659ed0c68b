"""How light models a figure: a soft key on the side that it comes from, a cool fill on the other, and the lamps near
by, which at night are nearly all. Worked out for cells of a few pixels from the figure's own outline."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, hypot

import numpy
from numpy.typing import NDArray

from yingxi.film.colour import from_hex
from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.camera import Camera
from yingxi.stage.light import Light
from yingxi.stage.people.figure import head_box
from yingxi.stage.place import Pool

# Light changes slowly over a figure: cells of so many pixels; smaller ones on a figure of fewer pixels than this.
COARSE_CELL, FINE_CELL, LARGE = 6, 3, 160_000
# Over how many metres a figure's border turns away from the eye.
ROUNDING = 0.085
# How much of the turning is seen sideways and upwards.
ASIDE, UPWARDS = 0.95, 0.38
# Of a lamp's light, what reaches a person from every side, and what only the side towards it.
AROUND, TOWARDS = 0.18, 0.50
# And what lies on the whole half of the body that is turned to it: so wide is a body, in metres.
HALF, BODY = 0.80, 0.26
# Lamps reach so many times as far on people as their pools say.
REACHES = 1.25
# A lamp's colour on people, beside white: skin stays skin.
LAMP_TINT = 0.80
# Brighter than the first, light is pressed together, all three colours by the brightest, and never passes the second: a
# lamp multiplies a paint's own colour, it does not bring another. What is dark by itself has so much more of each.
SHOULDER, MOST, DARKER, MORE = 1.04, 1.13, 0.06, 0.22
# The light on a dark face, as red, green and blue: how strong at most, for which lightness of skin and less, and from
# which on there is none; it reaches so many heads.
FACE_TINT, FACE_MOST, DARKEST, PALE, FACE_REACH = (1.0, 0.93, 0.85), 0.50, 0.32, 0.76, 0.85

Field = NDArray[numpy.uint16]
Numbers = NDArray[numpy.float32]


@dataclass(frozen=True, slots=True)
class FaceLight:
    """Light gathered on a face: its middle from the point under the pelvis and its reach, in metres."""

    x: float
    y: float
    radius: float
    strength: float


def face_light(sheet: CharacterSheet, pose: Pose, light: Light) -> FaceLight | None:
    """What `light` gathers on this person's face; None where the hour has none for it."""
    dark = darkness(sheet)
    strength = light.faces * FACE_MOST * dark + light.faces_kept * (1 - dark)
    if strength <= 0.0 or pose.view == "back":
        return None
    left, low, right, high = head_box(sheet, pose)
    return FaceLight(
        pose.facing * (left + right) / 2, 0.6 * low + 0.4 * high, FACE_REACH * (right - left), strength
    )


def darkness(sheet: CharacterSheet) -> float:
    """How dark somebody's skin is: 0 pale, 1 darkest."""
    return min(1.0, max(0.0, (PALE - from_hex(sheet.skin).lightness) / (PALE - DARKEST)))


def light_field(
    alpha: NDArray[numpy.uint8],
    left: int,
    top: int,
    pose: Pose,
    camera: Camera,
    light: Light,
    pools: Sequence[Pool],
    tone: NDArray[numpy.uint8],
    face: FaceLight | None = None,
) -> tuple[Field, int]:
    """How bright each cell of a figure with this `alpha` at (`left`, `top`) is, in 128ths, as (rows, columns, 4)
    BGRA, and how many pixels a cell is wide. Alpha stays. `tone` is how light the figure's own sheets are, `face` the
    light that is gathered on a dark face."""
    height, width = alpha.shape
    cell = COARSE_CELL if height * width > LARGE else FINE_CELL
    x, feet = camera.at(pose.x, 0.0, pose.z)
    scale = camera.scale(pose.z)
    across = (numpy.arange(0, width, cell, dtype=numpy.float32) + cell / 2 + left - x) / scale
    up = (feet - numpy.arange(0, height, cell, dtype=numpy.float32) - cell / 2 - top) / scale
    right, above = _turning(
        alpha[::cell, ::cell], round(ROUNDING * scale / cell), _cut_off(alpha, left, top, camera)
    )
    facing = numpy.clip(light.key_x * ASIDE * right + UPWARDS * above, -1, 1)
    # How far a cell lies to the body's left (-1) or right (1).
    body = numpy.clip(across / BODY, -1, 1)
    lit = numpy.maximum(facing, 0)
    shaded = numpy.maximum(numpy.maximum(-facing, 0), light.depth * (0.5 - 0.5 * light.key_x * body)[None, :])
    fall = (0.93 + 0.08 * numpy.clip(up / 1.4, 0, 1))[:, None]
    # One plane for each channel: interleaved, every step would take three times as long.
    bright = numpy.empty((3, len(up), len(across)), numpy.float32)
    sides = zip(bright, reversed(light.key), reversed(light.fill), reversed(light.left), strict=True)
    for plane, gain, fill, left_of in sides:
        plane[:] = numpy.float32(left_of) * fall * (1 + gain * lit - (1 - fill) * shaded)
    for pool in pools:
        strength = light.lamps * pool.strength * reach_of(pool, pose)
        if strength < 0.02:
            continue
        reach = REACHES * pool.radius
        near_x = numpy.exp(-(((across + pose.x - pool.x) / reach) ** 2))
        near_y = numpy.exp(-(((up - pool.y) / reach) ** 2))
        side = min(1.0, max(-1.0, 1.4 * (pool.x - pose.x)))
        falls = AROUND + TOWARDS * numpy.clip(side * right + 0.25 * above, 0, 1)
        falls += (HALF * abs(side) * numpy.clip(0.5 + 0.5 * body * (1 if side > 0 else -1), 0, 1) ** 2)[
            None, :
        ]
        lamp = strength * falls * near_y[:, None] * near_x[None, :]
        for plane, value in zip(bright, reversed(pool.colour.rgb()), strict=True):
            plane += lamp * numpy.float32(LAMP_TINT * value / 255 + (1 - LAMP_TINT) * 0.82)
    if face is not None:
        gathered = numpy.exp(-(((up - face.y) / face.radius) ** 2))[:, None] * numpy.float32(face.strength)
        gathered = gathered * numpy.exp(-(((across - face.x) / face.radius) ** 2))[None, :]
        for plane, share in zip(bright, reversed(FACE_TINT), strict=True):
            plane += gathered * numpy.float32(share)
    _press(bright, (1 - tone[::cell, ::cell].astype(numpy.float32) / numpy.float32(255)) ** 2)
    field = numpy.full((len(up), len(across), 4), 128, numpy.uint16)
    for channel, plane in enumerate(bright):
        field[..., channel] = plane * 128
    return field, cell


def _press(bright: Numbers, dark: Numbers) -> None:
    """Keeps `bright` (three planes) below what its paint bears; `dark` says of each cell how dark that is, 0 to 1."""
    shoulder, room = SHOULDER + DARKER * dark, MOST - SHOULDER + (MORE - DARKER) * dark
    brightest = bright.max(axis=0)
    over = numpy.maximum(brightest - shoulder, 0)
    bright *= (brightest - over + room * over / (room + over)) / brightest


def light_from(pose: Pose, light: Light, pools: Sequence[Pool]) -> float:
    """Where most of the light on `pose` comes from: -1 left, 1 right."""
    side = light.key_x * 0.75
    for pool in pools:
        side += 2.2 * pool.strength * reach_of(pool, pose) * min(1.0, max(-1.0, 0.9 * (pool.x - pose.x)))
    return min(1.0, max(-1.0, side))


def reach_of(pool: Pool, pose: Pose) -> float:
    """How much of a lamp's light comes as far as `pose`, in depth and along the set."""
    if hypot(pool.x - pose.x, pool.y - 1.0) > 3 * pool.radius:
        return 0.0
    return exp(-(((pool.z - pose.z) / pool.radius) ** 2))


def _cut_off(
    alpha: NDArray[numpy.uint8], left: int, top: int, camera: Camera
) -> tuple[bool, bool, bool, bool]:
    """Left, right, top, bottom: whether the frame's edge cuts the figure there; it does not turn away at it."""
    height, width = alpha.shape
    first, highest, last, lowest = camera.bounds()
    return left <= first + 1, left + width >= last - 1, top <= highest + 1, top + height >= lowest - 1


def _turning(
    alpha: NDArray[numpy.uint8], reach: int, cut: tuple[bool, bool, bool, bool]
) -> tuple[Numbers, Numbers]:
    """How far each cell is turned to the right and upwards, -1 to 1, as if the outline were softly rounded."""
    reach = max(1, reach)
    radius = max(1, reach // 2)
    wide = reach + 2 * radius
    padded = numpy.pad((alpha > 96).astype(numpy.int32), wide)
    left, right, top, bottom = cut
    if left:
        padded[:, :wide] = padded[:, wide : wide + 1]
    if right:
        padded[:, -wide:] = padded[:, -wide - 1 : -wide]
    if top:
        padded[:wide] = padded[wide : wide + 1]
    if bottom:
        padded[-wide:] = padded[-wide - 1 : -wide]
    soft = summed(summed(padded, radius), radius).astype(numpy.float32) * numpy.float32(
        1 / (2 * radius + 1) ** 4
    )
    rows, columns = slice(reach, -reach), slice(reach, -reach)
    return soft[rows, : -2 * reach] - soft[rows, 2 * reach :], soft[2 * reach :, columns] - soft[
        : -2 * reach, columns
    ]


def summed(field: NDArray[numpy.int32], radius: int) -> NDArray[numpy.int32]:
    """The sums of 2 radius + 1 cells each way: so many times the average. The outermost `radius` cells are left out."""
    wide = 2 * radius + 1
    for _ in range(2):
        # Along the rows twice, turned in between: each time the sums run through memory in order.
        running = numpy.cumsum(field, axis=0, dtype=numpy.int32)
        made = running[wide - 1 :].copy()
        made[1:] -= running[:-wide]
        field = made.T
    return field
