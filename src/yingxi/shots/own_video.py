"""A person's own video in the place of a shot: it fills the frame, at the film's rate, exactly as long as the board."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby
from pathlib import Path

import av
import numpy
from av.video.stream import VideoStream
from numpy.typing import NDArray

from yingxi.film.board import Lettering
from yingxi.film.errors import OwnMaterialError
from yingxi.film.own import GENERATOR, VERSION, endings_said, refused
from yingxi.film.take import PictureTake, Record
from yingxi.generators.ports import Progress
from yingxi.stage.display import DisplayList
from yingxi.stage.encoder import ShotEncoder
from yingxi.stage.light import Light
from yingxi.stage.raster import Painter, surface_over
from yingxi.stage.titles import label_records
from yingxi.stage.words_over import words_over

FORMATS = {".mp4": "mov", ".mov": "mov", ".webm": "matroska"}
"""By a file's ending, the one container that is tried: some others are lists of further files."""
CODECS = ("h264", "hevc", "vp8", "vp9", "av1", "libdav1d", "libaom-av1", "prores", "dnxhd", "mpeg4", "mjpeg")
"""The decoders that are tried: a file is what it holds, not what its name says."""
OPENED_WITH = {"codec_whitelist": ",".join((*CODECS, "libvpx", "libvpx-vp9"))}
MOST_STREAMS = 8
MOST_PIXELS = 8192 * 4320
LONGEST_SIDE = 8192

Pixels = NDArray[numpy.uint8]
"""(height, width, 4) BGRA."""


def video_conformed(
    path: Path,
    into: Path,
    progress: Progress,
    *,
    frames: int,
    width: int,
    height: int,
    rate: Fraction,
    label: str = "",
    label_frames: int = 0,
    lettering: Lettering | None = None,
) -> tuple[PictureTake, Record]:
    """The video as a shot of `frames` in the house format, written to `into`: its middle fills the frame, what is
    longer is cut, what is shorter holds its last frame. Its sound is not used. The first `label_frames` carry `label`,
    and a title or caption lies over it as over a drawn shot.

    Raises OwnMaterialError for what cannot be read as a video."""

    def over(frame: int) -> DisplayList:
        words = words_over(lettering, frame, frames, width=width, height=height) if lettering else ()
        labelled = label_records(label, width=width, height=height) if frame < label_frames and label else ()
        return (*words, *labelled)

    with ShotEncoder(into, width, height, rate) as encoder:
        for pixels, times in _held(_pictures(path, width, height), frames, rate):
            held = range(encoder.frames, encoder.frames + times)
            for records, same in groupby(map(over, held)):
                encoder.write(_written_over(pixels, records), times=len(list(same)))
            progress(encoder.frames)
        if encoder.frames != frames:
            raise broken(path)
    take = PictureTake(shot="", file=into.name, frames=frames)
    return take, Record(generator=GENERATOR, version=VERSION, source_type="digitalCreation")


def video_whole(path: Path) -> None:
    """Nothing, where all pictures are there of which the file itself says that it has them; none is decoded.

    Raises OwnMaterialError for one that breaks off."""
    try:
        with path.open("rb") as file:
            # An edit list leaves pictures out that are there.
            options = {**OPENED_WITH, "ignore_editlist": "1"}
            with av.open(file, "r", format=FORMATS[path.suffix.lower()], options=options) as opened:
                stream = opened.streams.video[0]
                there = sum(packet.size > 0 for packet in opened.demux(stream))
    except (av.FFmpegError, OSError, ValueError) as error:
        raise broken(path) from error
    if there < stream.frames:
        raise broken(path)


def broken(path: Path) -> OwnMaterialError:
    """The error for a video that no decoder of ours can read to its end."""
    return refused("broken", where=str(path), name=path.name, kind="video", endings=endings_said("video"))


def _held(
    pictures: Iterator[tuple[Fraction, Pixels]], frames: int, rate: Fraction
) -> Iterator[tuple[Pixels, int]]:
    """Each picture with how many of the film's frames it is seen: from its own time to the next one's."""
    shown = 0
    held: Pixels | None = None
    for seconds, pixels in pictures:
        until = min(frames, max(0, -((-seconds * rate) // 1)))
        if held is not None and until > shown:
            yield held, until - shown
            shown = until
        held = pixels
        if shown >= frames:
            return
    if held is not None and shown < frames:
        yield held, frames - shown


def _pictures(path: Path, width: int, height: int) -> Iterator[tuple[Fraction, Pixels]]:
    """The pictures that fill a frame of `width` x `height`, each with its seconds from the first."""
    try:
        with (
            path.open("rb") as file,
            av.open(
                file,
                "r",
                format=FORMATS[path.suffix.lower()],
                metadata_errors="ignore",
                options=dict(OPENED_WITH),
            ) as opened,
        ):
            stream = next(iter(opened.streams.video), None)
            if stream is None or len(opened.streams) > MOST_STREAMS:
                raise broken(path)
            if stream.codec_context.codec.canonical_name not in CODECS:
                raise refused(
                    "codec",
                    where=str(path),
                    name=path.name,
                    codec=stream.codec_context.codec.name,
                    kind="video",
                    codecs="H.264",
                )
            _checked(stream, path)
            stream.thread_type = "NONE"
            first: Fraction | None = None
            for number, frame in enumerate(opened.decode(stream)):
                if frame.width * frame.height > MOST_PIXELS:
                    raise _too_large(frame.width, frame.height, path)
                at = _seconds(frame, number, stream)
                first = at if first is None else first
                yield at - first, _filled(frame, stream, width, height)
    except (av.FFmpegError, OSError, ValueError) as error:
        if isinstance(error, OwnMaterialError):
            raise
        raise broken(path) from error


def _checked(stream: VideoStream, path: Path) -> None:
    wide, tall = stream.codec_context.width, stream.codec_context.height
    if wide * tall > MOST_PIXELS:
        raise _too_large(wide, tall, path)


def _too_large(width: int, height: int, path: Path) -> OwnMaterialError:
    return refused("large", where=str(path), name=path.name, width=width, height=height, most=LONGEST_SIDE)


def _seconds(frame: av.VideoFrame, number: int, stream: VideoStream) -> Fraction:
    if frame.pts is not None and frame.time_base:
        return Fraction(frame.pts * frame.time_base)
    return Fraction(number) / (stream.average_rate or Fraction(24))


def _filled(frame: av.VideoFrame, stream: VideoStream, width: int, height: int) -> Pixels:
    """The frame upright, with square pixels, its middle filling `width` x `height`."""
    quarter_turns = round(frame.rotation / 90) % 4
    across, down = (height, width) if quarter_turns % 2 else (width, height)
    shape = stream.sample_aspect_ratio or Fraction(1)
    wide = float(frame.width * shape)
    scale = max(across / wide, down / frame.height)
    scaled = frame.reformat(
        max(across, round(wide * scale)),
        max(down, round(frame.height * scale)),
        "bgra",
        dst_colorspace="ITU709",
        dst_color_range="JPEG",
    )
    pixels = numpy.asarray(scaled.to_ndarray(), numpy.uint8)
    left, top = (pixels.shape[1] - across) // 2, (pixels.shape[0] - down) // 2
    return numpy.rot90(pixels[top : top + down, left : left + across], quarter_turns)


def _written_over(pixels: Pixels, records: DisplayList) -> Pixels:
    if not records:
        return pixels
    drawn = numpy.ascontiguousarray(pixels).copy()
    canvas = surface_over(drawn).getCanvas()
    Painter(canvas, Light(), unit=drawn.shape[0] / 720).draw(records)
    return drawn
