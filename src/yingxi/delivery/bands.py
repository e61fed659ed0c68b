"""A picture as tall as it has to be, drawn in bands from the top and written as PNG: no more than a band of it is
ever held in memory."""

import struct
import zlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from yingxi.delivery.page import PAGE, Page
from yingxi.film.errors import MachineError
from yingxi.stage.png import LEVEL

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BIT_RGB = (8, 2, 0, 0, 0)
_AS_ABOVE = 2
"""The filter by which a row holds what it differs by from the row above (PNG, 9.2)."""


def bands_written(bands: Iterable[Page], into: Path, *, width: int, height: int) -> Path:
    """The bands, each `width` pixels wide and together `height` tall, as one PNG at `into`. Raises MachineError where
    it cannot be written."""
    packer = zlib.compressobj(LEVEL)
    above = np.zeros((1, width, 3), np.uint8)
    try:
        with PAGE.into(into) as unfinished, unfinished.open("wb") as file:
            file.write(_SIGNATURE + _chunk(b"IHDR", struct.pack(">II5B", width, height, *_EIGHT_BIT_RGB)))
            for band in bands:
                rows = band.pixels()
                differences = rows - np.concatenate([above, rows[:-1]])
                above = rows[-1:]
                filtered = np.full((len(rows), 1 + 3 * width), _AS_ABOVE, np.uint8)
                filtered[:, 1:] = differences.reshape(len(rows), -1)
                file.write(_chunk(b"IDAT", packer.compress(filtered.tobytes())))
            file.write(_chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b""))
    except OSError as problem:
        raise MachineError(
            f"A picture could not be written: {problem.strerror or problem}",
            where=str(into),
            next_step="Check that the disk has space and the folder can be written.",
        ) from problem
    return into


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
