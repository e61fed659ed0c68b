"""The rim: a line of light along one side of a figure at dusk and night, the sky's or a lamp's."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

import numpy
from numpy.typing import NDArray

from yingxi.film.colour import Colour
from yingxi.film.performance import Pose
from yingxi.stage.light import Light
from yingxi.stage.modelling import reach_of
from yingxi.stage.place import Pool

# A rim's width in metres, and its bounds in pixels of a 720-line frame.
RIM_WIDTH, RIM_LEAST, RIM_MOST = 0.0042, 1.0, 3.2
# It goes on into the figure, softly: so many times as far, with these shares of its strength.
RIM_STEPS = ((1, 0.52), (2, 0.18), (3, 0.13), (4, 0.10), (6, 0.07))
# How much of a lamp's strength counts, from which share on it has the rim, and how strong that is beside the lamp.
NEAR_LAMP, LEAST_LAMP, LAMP_RIM = 2.4, 0.12, 0.95


@dataclass(frozen=True, slots=True)
class Rim:
    """A line of light of `colour` (its alpha is how strong) on the left (-1) or the right (1)."""

    colour: Colour
    side: int


def rim_on(pose: Pose, light: Light, pools: Sequence[Pool]) -> Rim | None:
    """The rim on somebody in `pose`: the hour's own; where at night a lamp burns beside them, the lamp's."""
    if light.rim is None:
        return None
    side = 1 if light.key_x * light.rim_side > 0 else -1
    if min(light.left) >= 1.0 or not pools:
        return Rim(light.rim, side)
    lamp = max(pools, key=lambda pool: pool.strength * reach_of(pool, pose))
    aside = lamp.x - pose.x
    near = min(1.0, NEAR_LAMP * lamp.strength * reach_of(lamp, pose) * exp(-((aside / lamp.radius) ** 2)))
    if near < LEAST_LAMP:
        return Rim(light.rim, side)
    warm = Colour(0.86, 0.115, lamp.colour.hue, light.rim.alpha + (LAMP_RIM - light.rim.alpha) * near)
    return Rim(warm, 1 if aside > 0 else -1)


def rimmed(
    pixels: NDArray[numpy.uint8], alpha: NDArray[numpy.uint8], scale: float, unit: float, rim: Rim
) -> None:
    """`rim` along one side of the figure on `pixels` (premultiplied BGRA, of this `alpha`): a thin line that goes over
    into the figure softly."""
    wide = round(max(RIM_LEAST, min(RIM_MOST * unit, RIM_WIDTH * scale)))
    height, width = alpha.shape
    last = RIM_STEPS[-1][0] * wide
    if width <= 2 * last or height <= last:
        return
    # What lies further towards the light, and higher: where that is empty, here is the border.
    side = rim.side
    padded = numpy.zeros((height + last, width + last), numpy.uint8)
    left = 0 if side > 0 else last
    padded[last:, left : left + width] = alpha
    row = width + last
    furthest = padded[last - max(1, last // 2) :, left + side * last :][:height, :width]
    border = numpy.flatnonzero(alpha > numpy.maximum(furthest, 40))
    if not len(border):
        return
    here = border + (border // width) * last + (last * row + left)
    filled = alpha.ravel()[border].astype(numpy.float32)
    bare = numpy.zeros_like(filled)
    beside = padded.ravel()
    for step, strength in RIM_STEPS:
        beyond = beside[here + (side * step * wide - max(1, step * wide // 2) * row)]
        bare += strength * (filled - beyond).clip(0)
    share = bare * (rim.colour.alpha / 255)
    covered = filled / 255
    # Whole pixels are fetched and put back, and each channel is painted by itself: numpy is slow in rows of three.
    whole = pixels.view(numpy.uint32).reshape(-1)
    seen = whole[border]
    channels = seen.view(numpy.uint8).reshape(-1, 4)
    for channel, ink in enumerate(reversed(rim.colour.rgb())):
        old = channels[:, channel].astype(numpy.float32)
        channels[:, channel] = old + (numpy.float32(ink) * covered - old).clip(0) * share
    whole[border] = seen
