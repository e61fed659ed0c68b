"""The cut's pictures as one row of packets, copied from the shots wherever they can be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.packet import Packet
from av.video.stream import VideoStream

from yingxi.delivery.blending import blended
from yingxi.film.cut import CutShot, FilmCut
from yingxi.film.errors import AnswerError
from yingxi.film.house_format import PIXEL_FORMAT
from yingxi.stage.encoder import ShotEncoder


@dataclass(frozen=True)
class House:
    """The size and rate of the film, and the headers that every shot in the house format has."""

    width: int
    height: int
    rate: Fraction
    headers: bytes

    def holds(self, stream: VideoStream) -> bool:
        """Whether the shot's packets can be joined as they are."""
        context = stream.codec_context
        return (
            context.name == "h264"
            and (context.width, context.height) == (self.width, self.height)
            and context.extradata == self.headers
        )


def house_of(cut: FilmCut, pictures: Mapping[str, Path], folder: Path) -> tuple[House, Path]:
    """The house format in the size of the film's first shot, and a shot of one frame in it, made in `folder`."""
    with av.open(str(_picture(cut.shots[0].shot, pictures))) as first:
        frame = next(first.decode(video=0))
    width, height = frame.width // 2 * 2, frame.height // 2 * 2
    sample = folder / "house.mp4"
    with ShotEncoder(sample, width, height, cut.rate) as encoder:
        encoder.write_encodable(frame.reformat(width, height, PIXEL_FORMAT))
    with av.open(str(sample)) as made:
        headers = made.streams.video[0].codec_context.extradata or b""
    return House(width, height, cut.rate, headers), sample


def is_spliced(place: CutShot) -> bool:
    """Whether a place of the cut cannot be copied from its shot: a transition, and a shot seen from a later frame."""
    return place.kind != "shot" or place.first > 0


def splice_written(place: CutShot, pictures: Mapping[str, Path], rate: Fraction, into: Path) -> Path:
    """The frames of one place of the cut in the house format, in the size of its shot. Raises what `film_conformed`
    does."""
    with av.open(str(_picture(place.shot, pictures))) as shot:
        context = shot.streams.video[0].codec_context
        house = House(context.width // 2 * 2, context.height // 2 * 2, rate, b"")
    _spliced(place, pictures, house, into)
    return into


def joined_packets(
    place: CutShot, pictures: Mapping[str, Path], house: House, folder: Path, *, spliced: Path | None = None
) -> Iterator[Packet[VideoStream]]:
    """Exactly `place.frames` packets, in order, stamped with the film's frames.

    A shot in the house format that is seen from its first frame is copied, and so is what is `spliced` already.
    Whatever else (transitions, shots seen from a later frame, takes from elsewhere) is encoded in the house format
    first, in `folder`.
    """
    path = spliced or _picture(place.shot, pictures)
    if spliced or not is_spliced(place):
        with av.open(str(path)) as shot:
            if house.holds(shot.streams.video[0]):
                yield from _stamped(shot, place, house.rate)
                return
    made = folder / "place.mp4"
    _spliced(place, pictures, house, made)
    with av.open(str(made)) as shot:
        yield from _stamped(shot, place, house.rate)
    made.unlink()


def _spliced(place: CutShot, pictures: Mapping[str, Path], house: House, into: Path) -> None:
    with ShotEncoder(into, house.width, house.height, house.rate) as encoder:
        for frame in _frames(place, pictures, house):
            encoder.write_encodable(frame)


def _frames(place: CutShot, pictures: Mapping[str, Path], house: House) -> Iterator[av.VideoFrame]:
    own = _decoded(_picture(place.shot, pictures), place.shot, place.first, place.frames, house)
    if place.kind == "shot":
        yield from own
        return
    other = _decoded(_picture(place.other, pictures), place.other, place.other_first, place.frames, house)
    for number, (leaving, coming) in enumerate(zip(own, other, strict=True)):
        yield blended(leaving, coming, (number + 1) / (place.frames + 1), kind=place.kind)


def _decoded(path: Path, shot: str, first: int, frames: int, house: House) -> Iterator[av.VideoFrame]:
    """Frames [first, first + frames) of a take, in the film's size and format."""
    count = 0
    with av.open(str(path)) as take:
        for number, frame in enumerate(take.decode(video=0)):
            if number >= first + frames:
                break
            if number >= first:
                count += 1
                yield frame.reformat(
                    house.width, house.height, PIXEL_FORMAT, dst_colorspace="ITU709", dst_color_range="MPEG"
                )
    if count < frames:
        raise _too_short(shot, first + frames, first + count)


def _stamped(
    shot: av.container.InputContainer, place: CutShot, rate: Fraction
) -> Iterator[Packet[VideoStream]]:
    """The first `place.frames` packets with the film's own times. Containers' times and durations are not
    asked: they round, and count what is not seen."""
    count = 0
    for packet in shot.demux(video=0):
        if packet.size == 0:
            continue
        if count == place.frames:
            return
        packet.time_base = 1 / rate
        packet.pts = packet.dts = place.start + count
        packet.duration = 1
        count += 1
        yield packet
    if count < place.frames:
        raise _too_short(place.shot, place.frames, count)


def _picture(shot: str, pictures: Mapping[str, Path]) -> Path:
    if shot not in pictures:
        raise AnswerError(
            "The cut shows a shot that has no picture.",
            where=f"shot {shot}",
            next_step="Make the shot again, or take it out of cut.yaml.",
        )
    return pictures[shot]


def _too_short(shot: str, wanted: int, found: int) -> AnswerError:
    return AnswerError(
        f"The picture of a shot has {found} frames where the cut shows {wanted}.",
        where=f"shot {shot}",
        next_step="Make the shot again, or shorten it in cut.yaml.",
    )
