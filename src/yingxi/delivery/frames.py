"""Single frames out of a shot's picture, as pictures that can be drawn."""

from pathlib import Path

import av
import numpy as np
import skia
from av.video.stream import VideoStream
from numpy.typing import NDArray

from yingxi.disk import Writing
from yingxi.film.errors import AnswerError

Pixels = NDArray[np.uint8]

SHOT_STILL = Writing("shot.still", to_disk=False)
_QUALITY = 95


def frame_of(picture: Path, number: int) -> Pixels:
    """Frame `number` of the shot, (height, width, 3) RGB; its last frame where it has fewer.

    Raises AnswerError for a file without a picture.
    """
    found: av.VideoFrame | None = None
    with av.open(str(picture)) as shot:
        stream = shot.streams.video[0]
        wanted = _time_of(number, stream)
        if wanted:
            # From the key frame before it: what stands before that need not be decoded.
            shot.seek(wanted, stream=stream)
        for frame in shot.decode(stream):
            found = frame
            if frame.pts is None or frame.pts >= wanted:
                break
    if found is None:
        raise AnswerError(
            "A shot's file holds no picture.", where=str(picture), next_step="Make the shot again."
        )
    return np.asarray(found.to_ndarray(format="rgb24"), np.uint8)


def _time_of(number: int, stream: VideoStream) -> int:
    """When a frame is seen, as its stream counts time."""
    if not number or not stream.average_rate or not stream.time_base:
        return 0
    return round(number / stream.average_rate / stream.time_base)


def image_of(pixels: Pixels) -> skia.Image:
    """`pixels`, (height, width, 3) RGB, as Skia's."""
    opaque = np.full((*pixels.shape[:2], 4), 255, np.uint8)
    opaque[:, :, :3] = pixels
    return skia.Image.fromarray(opaque, skia.kRGBA_8888_ColorType)


def still_written(picture: Path, number: int, into: Path) -> None:
    """Frame `number` of the shot as a JPEG file."""
    encoded = image_of(frame_of(picture, number)).encodeToData(skia.EncodedImageFormat.kJPEG, _QUALITY)
    SHOT_STILL.whole(into, bytes(encoded))
