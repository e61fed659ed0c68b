"""A page on which frames and lettering are laid out, written as PNG."""

from pathlib import Path
from typing import Literal

import numpy as np
import skia

from yingxi.delivery.frames import Pixels, image_of
from yingxi.disk import Writing
from yingxi.film.errors import MachineError
from yingxi.stage.lettering import font, width_of
from yingxi.stage.png import png_of

Align = Literal["start", "middle", "end"]

PAGE = Writing("page")
_SMOOTH = skia.SamplingOptions(skia.CubicResampler.Mitchell())


class Page:
    """A white-to-be-painted sheet of `width` x `height` pixels; colours are `#rrggbb`."""

    def __init__(self, width: int, height: int, colour: str) -> None:
        self.width, self.height = width, height
        self._surface = skia.Surface(width, height)
        self.canvas = self._surface.getCanvas()
        self.canvas.clear(shade(colour))

    def picture(
        self,
        pixels: Pixels,
        box: tuple[float, float, float, float],
        *,
        middle: float = 0.5,
        above: float = 0.5,
    ) -> None:
        """`pixels` (RGB) filling the box (x, y, width, height), cut at the sides that stand over: across, so that
        the share `middle` of their width is in the box's middle, as far as they reach; down, so that the share
        `above` of what goes was above."""
        x, y, width, height = box
        tall, wide = pixels.shape[:2]
        scale = max(width / wide, height / tall)
        seen_wide, seen_tall = width / scale, height / scale
        left = min(wide - seen_wide, max(0.0, middle * wide - seen_wide / 2))
        source = skia.Rect.MakeXYWH(left, (tall - seen_tall) * above, seen_wide, seen_tall)
        self.canvas.drawImageRect(image_of(pixels), source, skia.Rect.MakeXYWH(x, y, width, height), _SMOOTH)

    def words(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        colour: str,
        *,
        weight: int = 500,
        align: Align = "start",
    ) -> None:
        """A line of lettering whose baseline begins, is centred or ends at (x, y)."""
        shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[align] * width_of(text, size, weight=weight)
        face = font(weight).makeWithSize(size)
        paint = skia.Paint(AntiAlias=True, Color=shade(colour))
        self.canvas.drawString(text, x - shift, y, face, paint)

    def pixels(self) -> Pixels:
        """What is painted, (height, width, 3) RGB."""
        return np.ascontiguousarray(self._surface.toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3])

    def written(self, into: Path) -> Path:
        """The page as PNG at `into`. Raises MachineError where it cannot be written."""
        try:
            PAGE.whole(into, png_of(self.pixels()))
        except OSError as problem:
            raise MachineError(
                f"A picture could not be written: {problem.strerror or problem}",
                where=str(into),
                next_step="Check that the disk has space and the folder can be written.",
            ) from problem
        return into


def shade(colour: str, alpha: int = 255) -> int:
    """`#rrggbb` as Skia counts colours."""
    red, green, blue = (int(colour.lstrip("#")[at : at + 2], 16) for at in (0, 2, 4))
    return int(skia.ColorSetARGB(alpha, red, green, blue))


def fitted(text: str, size: float, room: float, *, weight: int) -> float:
    """The size, at most `size`, at which the line is no longer than `room`."""
    return min(size, size * room / max(1e-6, width_of(text, size, weight=weight)))


def shortened(text: str, size: float, room: float, *, weight: int = 500) -> str:
    """The text, cut with an ellipsis where it is longer than `room`."""
    if width_of(text, size, weight=weight) <= room:
        return text
    kept = text
    while kept and width_of(f"{kept}…", size, weight=weight) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"
