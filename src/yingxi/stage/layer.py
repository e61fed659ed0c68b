"""A drawn layer of scenery, and how a camera that moves sees it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy
import skia

from yingxi.stage.camera import Camera
from yingxi.stage.patches import Patches

# The ground is drawn in bands of this many rows: within one, perspective is a mere stretch.
BAND = 3
# Where bands would be seen to step, because the camera goes aside by so many pixels a row, each row is one.
STEPPING = 0.35
# More rows than any frame has: where a camera sees nothing of the ground.
NOWHERE = 1e6

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)


@dataclass(frozen=True, slots=True)
class Layer:
    """Drawn scenery: `image` lies at (`left`, `top`) of the frame that `camera` sees; `z` is None for the ground.
    Soft scenery is drawn coarser: one pixel of its image is `coarse` pixels of the frame. `patches` tells what the
    image holds, where that is known."""

    image: skia.Image
    left: int
    top: int
    z: float | None
    camera: Camera
    coarse: int = 1
    patches: Patches | None = None

    def draw(self, canvas: skia.Canvas, camera: Camera) -> None:
        """The layer as `camera` sees it."""
        if camera == self.camera and self.coarse == 1:
            canvas.drawImage(self.image, self.left, self.top)
        elif self.z is None:
            self._draw_ground(canvas, camera)
        else:
            x, y, scale = self.lies(camera, self.z)
            canvas.save()
            canvas.translate(x, y)
            canvas.scale(scale, scale)
            canvas.drawImage(self.image, 0, 0, LINEAR)
            canvas.restore()

    def lies(self, camera: Camera, z: float) -> tuple[float, float, float]:
        """Where on the frame of `camera` the image begins, and how large its pixels are there, standing at `z`."""
        ratio = camera.scale(z) / self.camera.scale(z)
        x, y = camera.at(0.0, 0.0, z)
        home_x, home_y = self.camera.at(0.0, 0.0, z)
        return x + (self.left - home_x) * ratio, y + (self.top - home_y) * ratio, ratio * self.coarse

    def _draw_ground(self, canvas: skia.Canvas, camera: Camera) -> None:
        """Level cameras see each depth of the ground as one row, so the map between two of them stretches rows:
        bands are a hundred times cheaper here than a bitmap in perspective, and exact to a fraction of a pixel."""
        if self.patches is not None and not len(self.patches.filled):
            return
        home = self.camera
        back = self._home_rows(numpy.array([camera.horizon + 1.0]), camera)[0]
        aside = (home.x - camera.x) / max(0.05, camera.y)
        band = BAND if abs(aside) < STEPPING else 1
        rows = numpy.arange(max(0, int(camera.horizon) + 1), camera.height, band)
        top, bottom = self._home_rows(rows, camera), self._home_rows(rows + band, camera)
        seen = (bottom > self.top) & (top >= min(back, self.top - 4))
        rows, top, bottom = rows[seen], top[seen], bottom[seen]
        depth = home.z + home.focal * home.y / numpy.maximum(0.5, (top + bottom) / 2 - home.horizon)
        scale = camera.focal / numpy.maximum(0.05, depth - camera.z)
        ratio = scale / (home.focal / numpy.maximum(0.05, depth - home.z))
        x = camera.centre + ratio * (self.left - home.centre) + scale * (home.x - camera.x)
        image, width = self.image, self.image.width()
        source, target = skia.Rect.MakeLTRB, skia.Rect.MakeXYWH
        above, below = numpy.maximum(0.0, top - self.top), bottom - self.top
        for row, left, wide, first, last in zip(
            *(each.tolist() for each in (rows, x, width * ratio, above, below)), strict=True
        ):
            canvas.drawImageRect(image, source(0, first, width, last), target(left, row, wide, band), LINEAR)

    def _home_rows(self, rows: numpy.ndarray, camera: Camera) -> numpy.ndarray:
        """The rows of the layer's own camera that show the depths which `camera` shows on `rows`."""
        depth = (
            camera.z + camera.focal * camera.y / numpy.maximum(1e-6, rows - camera.horizon) - self.camera.z
        )
        home = self.camera
        return numpy.where(
            depth > 0.05, home.horizon + home.focal * home.y / numpy.maximum(0.05, depth), NOWHERE
        )


def draw_layers(
    canvas: skia.Canvas, layers: Sequence[Layer], seen: Sequence[skia.Region], camera: Camera
) -> None:
    """The `layers`, far to near, each only where it is `seen`."""
    for layer, where in zip(layers, seen, strict=True):
        if not where.isEmpty():
            canvas.save()
            canvas.clipRegion(where)
            layer.draw(canvas, camera)
            canvas.restore()


def seen_of(layers: Sequence[Layer], camera: Camera) -> list[skia.Region]:
    """The pixels of the frame in which `camera` sees anything of each of the layers, which lie one over the other, far
    to near: where they hold something that nearer ones do not hide. A pixel more on each side does no harm."""
    frame = skia.Region(skia.IRect.MakeWH(camera.width, camera.height))
    found: list[skia.Region] = []
    for layer in reversed(layers):
        if layer.patches is None or layer.z is None:
            found.append(skia.Region(frame))
            continue
        at = layer.lies(camera, layer.z)
        seen = layer.patches.filled_on_frame(*at)
        seen.op(frame, skia.Region.kIntersect_Op)
        found.append(seen)
        frame.op(layer.patches.solid_on_frame(*at), skia.Region.kDifference_Op)
    return found[::-1]
