"""How loud a sound file is along its length, small enough for a page to draw."""

import json
import struct
from pathlib import Path

import numpy
from numpy.typing import NDArray

from yingxi.disk import Writing, remains_removed

PEAKS = Writing("studio.peaks")
A_SECOND = 50
"""So many peaks a second."""
_HEAD = 44
_FLOAT, _WHOLE = 3, 1
_BLOCK_SECONDS = 20


def peaks_of(sound: Path, kept: Path) -> list[int]:
    """The loudest sample of each fiftieth of a second, 0 to 255; from `kept` where it was read before. Empty for what
    is no WAV of this house."""
    try:
        return [int(peak) for peak in json.loads(kept.read_bytes())]
    except (OSError, ValueError):
        found = _read(sound)
        remains_removed(kept.parent)
        PEAKS.whole(kept, json.dumps(found, separators=(",", ":")).encode())
        return found


def bars(peaks: list[int], count: int) -> list[int]:
    """The same in at most so many bars."""
    step = max(1, -(-len(peaks) // count))
    return [max(peaks[at : at + step]) for at in range(0, len(peaks), step)]


def _read(sound: Path) -> list[int]:
    try:
        with sound.open("rb") as file:
            head = file.read(_HEAD)
            if len(head) < _HEAD or head[:4] != b"RIFF" or head[36:40] != b"data":
                return []
            kind, channels, rate = struct.unpack_from("<HHI", head, 20)
            (bits,) = struct.unpack_from("<H", head, 34)
            step = rate // A_SECOND * channels
            found: list[int] = []
            while block := file.read(_BLOCK_SECONDS * rate * channels * bits // 8):
                found += _peaks(_samples(block, kind, bits), step)
            return found
    except (OSError, struct.error, ValueError, ZeroDivisionError):
        return []


def _samples(block: bytes, kind: int, bits: int) -> NDArray[numpy.float32]:
    """Between 0 and 1, whatever they are written as. Raises ValueError for another kind."""
    whole = block[: len(block) // (bits // 8) * (bits // 8)]
    if (kind, bits) == (_FLOAT, 32):
        return numpy.abs(numpy.frombuffer(whole, "<f4"))
    if (kind, bits) == (_WHOLE, 24):
        # The upper two bytes say enough for a picture.
        upper = numpy.frombuffer(whole, numpy.uint8).reshape(-1, 3)[:, 1:]
        return numpy.abs(numpy.ascontiguousarray(upper).view("<i2")[:, 0] / numpy.float32(32768))
    if (kind, bits) == (_WHOLE, 16):
        return numpy.abs(numpy.frombuffer(whole, "<i2") / numpy.float32(32768))
    raise ValueError(f"{kind}, {bits} bits")


def _peaks(samples: NDArray[numpy.float32], step: int) -> list[int]:
    padded = numpy.pad(samples, (0, -len(samples) % step))
    loudest = padded.reshape(-1, step).max(axis=1)
    return [int(peak) for peak in numpy.clip(numpy.round(loudest * 255), 0, 255)]
