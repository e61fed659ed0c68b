"""Drawn frames to a shot in the house format."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

from yingxi.disk import Unfinished, Writing
from yingxi.film.errors import InputError, MachineError
from yingxi.film.house_format import BT709, CODEC, KEYFRAME_SECONDS, LIMITED_RANGE, OPTIONS, PIXEL_FORMAT

SHOT = Writing("shot")
# Rows beside changed ones whose colour changes, and rows that are brought to the pixel format beside those wanted.
BESIDE, MORE = 2, 4
_LAYOUTS = {3: "rgb24", 4: "bgra"}


class ShotEncoder:
    """Writes one shot as H.264 in mp4. The file appears at `into` when the last frame is in; where something
    fails before that, nothing appears.

    Raises InputError for a size that is not even, MachineError where the file cannot be written.
    """

    def __init__(self, into: Path, width: int, height: int, rate: Fraction) -> None:
        if width % 2 or height % 2:
            raise InputError(
                f"A picture of {width} x {height} cannot be encoded: both sides must be even.",
                where="size",
                next_step=f"Ask for {width + width % 2} x {height + height % 2}.",
            )
        self._into = into
        self._reformatter = VideoReformatter()
        self._picture: av.VideoFrame | None = None
        self.frames = 0
        try:
            self._unfinished = Unfinished(SHOT, into)
            self._file = av.open(str(self._unfinished.path), "w", format="mp4")
        except OSError as problem:
            raise _unwritable(into, problem) from problem
        self._stream = self._file.add_stream(
            CODEC, rate=rate, options={**OPTIONS, "g": str(round(rate * KEYFRAME_SECONDS))}
        )
        context = self._stream.codec_context
        context.width, context.height, context.pix_fmt = width, height, PIXEL_FORMAT
        context.time_base = 1 / rate
        context.color_primaries = context.color_trc = context.colorspace = BT709
        context.color_range = LIMITED_RANGE

    def write(
        self, pixels: NDArray[np.uint8], *, times: int = 1, rows: Sequence[tuple[int, int]] | None = None
    ) -> None:
        """One drawn frame, (height, width, 4) as BGRA or (height, width, 3) as RGB, seen `times` times. `rows`, where
        given, is all in which it may differ from the frame written before: the first of each band, and the first
        behind it."""
        height, width = pixels.shape[:2]
        if (width, height) != (self._stream.codec_context.width, self._stream.codec_context.height):
            raise ValueError(f"a frame of {width} x {height} does not fit the shot")
        if self._picture is None or rows is None:
            self._picture = self._encodable(pixels)
        else:
            for band in rows:
                _replaced(self._picture, pixels, band, self._encodable)
        self.write_encodable(self._picture, times=times)

    def _encodable(self, pixels: NDArray[np.uint8]) -> av.VideoFrame:
        # Without a copy: the frame is brought to its pixel format before this returns.
        drawn = av.VideoFrame.from_numpy_buffer(np.ascontiguousarray(pixels), _LAYOUTS[pixels.shape[2]])
        return self._reformatter.reformat(
            drawn,
            format=PIXEL_FORMAT,
            src_colorspace=Colorspace.ITU709,
            dst_colorspace=Colorspace.ITU709,
            src_color_range=ColorRange.JPEG,
            dst_color_range=ColorRange.MPEG,
            interpolation=Interpolation.BILINEAR,
            threads=1,
        )

    def write_encodable(self, picture: av.VideoFrame, *, times: int = 1) -> None:
        """One frame that is in the house's pixel format already, seen `times` times."""
        picture.color_primaries = picture.color_trc = BT709
        picture.time_base = self._stream.codec_context.time_base
        try:
            for _ in range(times):
                picture.pts = self.frames
                self._file.mux(self._stream.encode(picture))
                self.frames += 1
        except OSError as problem:
            raise _unwritable(self._into, problem) from problem

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._file.mux(self._stream.encode(None))
            self._file.close()
            if kind is None:
                self._unfinished.placed()
        except OSError as failed:
            raise _unwritable(self._into, failed) from failed
        finally:
            self._unfinished.dropped()


def _replaced(
    picture: av.VideoFrame,
    pixels: NDArray[np.uint8],
    rows: tuple[int, int],
    encodable: Callable[[NDArray[np.uint8]], av.VideoFrame],
) -> None:
    """Brings `rows` of `pixels` alone into `picture`. Colour is worked out of the rows above and below as well: so the
    rows beside them change too, and some more are converted, and not taken."""
    height = pixels.shape[0]
    top, bottom = max(0, rows[0] // 2 * 2 - BESIDE), min(height, -(-rows[1] // 2) * 2 + BESIDE)
    above = min(top, MORE)
    part = encodable(pixels[top - above : min(height, bottom + MORE)])
    for whole, new, step in zip(picture.planes, part.planes, (1, 2, 2), strict=True):
        into, taken = (
            np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size) for plane in (whole, new)
        )
        kept = taken[above // step : (above + bottom - top) // step, : whole.width]
        into[top // step : bottom // step, : whole.width] = kept


def _unwritable(into: Path, problem: OSError) -> MachineError:
    return MachineError(
        f"The shot could not be written: {problem.strerror or problem}",
        where=str(into),
        next_step="Check that the disk has space and the folder can be written.",
    )
