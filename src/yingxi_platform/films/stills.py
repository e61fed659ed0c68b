"""Small pictures for pages: a frame of a shot, the sheet of a person, the panel of a board."""

from pathlib import Path

import av
import skia

from yingxi.delivery.frames import Pixels, frame_of, image_of
from yingxi.disk import Writing, remains_removed

STUDIO_STILL = Writing("studio.still")
WIDTH, QUALITY = 720, 84


def still_of_shot(picture: Path, into: Path) -> None:
    """A frame from a little after the middle of a shot, as JPEG."""
    jpeg_written(frame_of(picture, _frames(picture) * 3 // 5), into)


def jpeg_written(frame: Pixels, into: Path) -> None:
    """(height, width, 3) RGB as JPEG, at most `WIDTH` wide."""
    _written(image_of(frame), into)


def jpeg_from_file(picture: Path, into: Path) -> None:
    """A PNG as JPEG, at most twice `WIDTH` wide."""
    _written(skia.Image.open(str(picture)), into, WIDTH * 2)


def _written(image: skia.Image, into: Path, widest: int = WIDTH) -> None:
    if image.width() > widest:
        size = widest, max(1, round(image.height() * widest / image.width()))
        image = image.resize(*size, skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear))
    remains_removed(into.parent)
    STUDIO_STILL.whole(into, bytes(image.encodeToData(skia.EncodedImageFormat.kJPEG, QUALITY)))


def _frames(picture: Path) -> int:
    with av.open(str(picture)) as shot:
        return int(shot.streams.video[0].frames)
