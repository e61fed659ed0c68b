"""The film's sound as it is heard by everybody: the mix as AAC, encoded once, in a file of its own from which the film
copies it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet

from yingxi.disk import Writing
from yingxi.film.errors import DocumentError, MachineError
from yingxi.film.house_format import AUDIO_BITS_PER_SECOND, AUDIO_CODEC, AUDIO_OPTIONS, SAMPLE_RATE
from yingxi.film.time import samples_at

if TYPE_CHECKING:
    from yingxi.sound import Mix

TRACK = Writing("track", to_disk=False)
_BLOCK = SAMPLE_RATE


def track_written(mix: Mix, frames: int, rate: Fraction, into: Path) -> Path:
    """The mix at `into`, to the sample as long as `frames` of picture; silence where it is shorter.

    Raises DocumentError where there is no picture, MachineError where it cannot be written."""
    if not frames:
        raise cut_is_empty()
    try:
        with TRACK.into(into) as unfinished, av.open(str(unfinished), "w", format="mp4") as file:
            stream = file.add_stream(AUDIO_CODEC, rate=SAMPLE_RATE, layout="stereo", options=AUDIO_OPTIONS)
            stream.bit_rate = AUDIO_BITS_PER_SECOND
            for packets in _packets(stream, mix, samples_at(frames, rate)):
                file.mux(packets)
    except OSError as problem:
        if isinstance(problem, MachineError):
            raise
        raise MachineError(
            f"The sound could not be written: {problem.strerror or problem}",
            where=str(into),
            next_step="Check that the disk has space and the folder can be written.",
        ) from problem
    return into


def cut_is_empty() -> DocumentError:
    """The error for a cut without shots."""
    return DocumentError("The cut is empty.", where="cut.yaml", next_step="Add a shot to the cut.")


def copied_by_the_second(track: InputContainer) -> Iterator[list[Packet[AudioStream]]]:
    """The packets of a track in order, about a second of them at a time."""
    held: list[Packet[AudioStream]] = []
    until = 1
    for packet in track.demux(audio=0):
        if packet.size == 0:
            continue
        held.append(packet)
        if (packet.pts or 0) * (packet.time_base or 0) >= until:
            yield held
            held, until = [], until + 1
    if held:
        yield held


def _packets(stream: AudioStream, mix: Mix, wanted: int) -> Iterator[list[Packet[AudioStream]]]:
    at = 0
    for block in mix.blocks("mix", _BLOCK):
        kept = block[: wanted - at]
        if len(kept):
            yield stream.encode(_frame(kept, at))
            at += len(kept)
    while at < wanted:
        silence = np.zeros((min(_BLOCK, wanted - at), 2), np.float32)
        yield stream.encode(_frame(silence, at))
        at += len(silence)
    yield stream.encode(None)


def _frame(samples: np.ndarray, at: int) -> av.AudioFrame:
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples.T, dtype=np.float32), "fltp", "stereo")
    frame.sample_rate = SAMPLE_RATE
    frame.pts = at
    frame.time_base = Fraction(1, SAMPLE_RATE)
    return frame
