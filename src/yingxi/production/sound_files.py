"""Samples on disk: 48 kHz float32 WAV, without dates or names, so that equal sound is equal bytes."""

import struct
from pathlib import Path

import numpy

from yingxi.disk import Writing
from yingxi.film.errors import StoreError
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.generators.ports import Pcm

SOUND = Writing("sound", to_disk=False)
# RIFF header, a format chunk of IEEE float (format 3) of 16 bytes, and the data chunk's own head.
_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_IEEE_FLOAT = 3


def sound_written(samples: Pcm, path: Path) -> None:
    """Writes (n,) mono or (n, 2) stereo samples."""
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    content = numpy.ascontiguousarray(samples, dtype="<f4").tobytes()
    frame = channels * 4
    head = _HEADER.pack(
        b"RIFF",
        _HEADER.size - 8 + len(content),
        b"WAVE",
        b"fmt ",
        16,
        _IEEE_FLOAT,
        channels,
        SAMPLE_RATE,
        SAMPLE_RATE * frame,
        frame,
        32,
        b"data",
        len(content),
    )
    SOUND.whole(path, head + content)


def sound_read(path: Path) -> Pcm:
    """The samples of a file that `sound_written` wrote. Raises StoreError for any other."""
    content = path.read_bytes()
    try:
        fields = _HEADER.unpack_from(content)
    except struct.error as error:
        raise StoreError("not a sound of the house format", where=str(path)) from error
    if fields[0] != b"RIFF" or fields[5] != _IEEE_FLOAT or fields[11] != b"data":
        raise StoreError("not a sound of the house format", where=str(path))
    samples = numpy.frombuffer(content, dtype="<f4", offset=_HEADER.size)
    return (
        samples.astype(numpy.float32)
        if fields[6] == 1
        else samples.reshape(-1, fields[6]).astype(numpy.float32)
    )
