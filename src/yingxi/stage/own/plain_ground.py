"""A plain ground behind a drawn person is taken away: only where it is so even that nobody could want to keep it."""

import numpy
from numpy.typing import NDArray

EVEN = 14
"""Steps of 255 in each channel within which a colour counts as the ground's."""
AROUND = 0.9
"""The share of the picture's border that must be ground; people may be cut by its lower edge."""
MOST_TURNS = 40
"""Corners round which the ground is followed: a drawing has a few, a maze has no end."""

Pixels = NDArray[numpy.uint8]


def without_plain_ground(pixels: Pixels) -> Pixels:
    """`pixels`, opaque BGRA, see-through where an even ground reaches in from the border; as they are where the border
    has no even ground, or nothing but ground would be left."""
    border = numpy.concatenate([pixels[0], pixels[:, 0], pixels[:, -1]])[:, :3].astype(numpy.int16)
    colour = numpy.median(border, axis=0)
    if (numpy.abs(border - colour).max(axis=1) <= EVEN).mean() < AROUND:
        return pixels
    even = (numpy.abs(pixels[..., :3].astype(numpy.int16) - colour) <= EVEN).all(axis=2)
    ground = _reached(even)
    if ground.all():
        return pixels
    alone = pixels.copy()
    # The last row of the ground is half the person's: a hard edge would show its colour as a rim.
    alpha = numpy.where(ground, 0, numpy.where(_beside(ground), 128, 255)).astype(numpy.uint16)
    alone[..., :3] = alone[..., :3] * alpha[..., None] // 255
    alone[..., 3] = alpha
    return alone


def _reached(even: NDArray[numpy.bool_]) -> NDArray[numpy.bool_]:
    """What of `even` is joined to the border, through rows and columns."""
    reached = numpy.zeros_like(even)
    reached[0], reached[-1], reached[:, 0], reached[:, -1] = even[0], even[-1], even[:, 0], even[:, -1]
    count = -1
    for _ in range(MOST_TURNS):
        if count == (count := int(reached.sum())):
            break
        reached = _along_rows(even, reached)
        reached = _along_rows(even.T, reached.T).T
    return reached


def _along_rows(even: NDArray[numpy.bool_], reached: NDArray[numpy.bool_]) -> NDArray[numpy.bool_]:
    """Every run of `even` in a row that is reached somewhere is reached everywhere."""
    rows, columns = even.shape
    walls = numpy.cumsum(~even, axis=1)
    runs = walls + numpy.arange(rows)[:, None] * (columns + 1)
    met = numpy.zeros(rows * (columns + 1), bool)
    met[runs[reached]] = True
    joined: NDArray[numpy.bool_] = even & met[runs]
    return joined


def _beside(ground: NDArray[numpy.bool_]) -> NDArray[numpy.bool_]:
    near = numpy.zeros_like(ground)
    near[1:] |= ground[:-1]
    near[:-1] |= ground[1:]
    near[:, 1:] |= ground[:, :-1]
    near[:, :-1] |= ground[:, 1:]
    near &= ~ground
    return near
