"""Which part of a drawn layer holds anything, and which part hides whatever lies behind: so that a moving camera does
not draw again what is empty, nor what nobody sees."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy
import skia
from numpy.typing import NDArray

# Pixels of a layer's image: a patch is so wide and high.
PATCH = 32
# Pixels of the image that reading between its pixels can reach beyond a patch.
REACH = 1.5

Boxes = NDArray[numpy.float64]
"""(n, 4): left, top, right, bottom."""


@dataclass(frozen=True, slots=True, eq=False)
class Patches:
    """Boxes in the pixels of an image: outside `filled` it is empty; in `solid` it is opaque."""

    filled: Boxes
    solid: Boxes

    def filled_on_frame(self, x: float, y: float, scale: float) -> skia.Region:
        """The least whole pixels of the frame that hold all there is, where the image lies at (`x`, `y`)."""
        reach = REACH * scale + 1
        on = self.filled * scale + (x, y, x, y) + (-reach, -reach, reach, reach)
        return _region(numpy.concatenate([numpy.floor(on[:, :2]), numpy.ceil(on[:, 2:])], axis=1))

    def solid_on_frame(self, x: float, y: float, scale: float) -> skia.Region:
        """The most whole pixels of the frame that are surely opaque. Patches that touch are one."""
        reach = REACH * scale + 1
        on = self.solid * scale + (x, y, x, y) + (reach, reach, -reach, -reach)
        on = numpy.concatenate([numpy.ceil(on[:, :2]), numpy.floor(on[:, 2:])], axis=1)
        return _region(on[(on[:, 0] < on[:, 2]) & (on[:, 1] < on[:, 3])])


def patches_of(alpha: NDArray[numpy.uint8]) -> Patches:
    """The patches of an image of this alpha, (height, width)."""
    height, width = alpha.shape
    rows, columns = (numpy.arange(0, length, PATCH) for length in (height, width))
    most = numpy.maximum.reduceat(numpy.maximum.reduceat(alpha, rows, axis=0), columns, axis=1)
    least = numpy.minimum.reduceat(numpy.minimum.reduceat(alpha, rows, axis=0), columns, axis=1)
    return Patches(_boxes(most > 0, width, height), _boxes(least == 255, width, height))


def _boxes(marked: NDArray[numpy.bool_], width: int, height: int) -> Boxes:
    """The marked patches, as few boxes: rows that are alike are one."""
    found = [
        (left * PATCH, top * PATCH, min(right * PATCH, width), min(bottom * PATCH, height))
        for top, bottom in _alike(marked)
        for left, right in _runs(marked[top])
    ]
    return numpy.array(found, numpy.float64).reshape(-1, 4)


def _alike(marked: NDArray[numpy.bool_]) -> Iterator[tuple[int, int]]:
    changes = numpy.flatnonzero((marked[1:] != marked[:-1]).any(axis=1)) + 1
    edges = [0, *changes.tolist(), len(marked)]
    yield from pairwise(edges)


def _runs(row: NDArray[numpy.bool_]) -> Iterator[tuple[int, int]]:
    edges = numpy.flatnonzero(numpy.diff(row.astype(numpy.int8), prepend=0, append=0)).tolist()
    yield from zip(edges[::2], edges[1::2], strict=True)


def _region(boxes: Boxes) -> skia.Region:
    region = skia.Region()
    whole: Sequence[Sequence[int]] = boxes.astype(int).tolist()
    region.setRects([skia.IRect.MakeLTRB(*box) for box in whole])
    return region
