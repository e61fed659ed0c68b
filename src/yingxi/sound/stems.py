"""Stems as files: WAV with 24-bit samples, written block by block."""

import struct
from pathlib import Path

import numpy

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.disk import Writing
from yingxi.sound.model import Mix, StemName
from yingxi.sound.surround import CHANNELS, MASK, surround_blocks

STEM = Writing("stem", to_disk=False)
_FULL = 2**23 - 1
_PCM_SUBFORMAT = bytes.fromhex("0100000000001000800000aa00389b71")


def stem_written(mix: Mix, name: StemName, into: Path) -> Path:
    """Writes one stem (or the mix) of a Mix as 48 kHz stereo 24-bit WAV and gives the path."""
    size = mix.samples * 6
    with STEM.into(into) as unfinished, unfinished.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", 36 + size) + b"WAVEfmt ")
        file.write(struct.pack("<IHHIIHH", 16, 1, 2, SAMPLE_RATE, SAMPLE_RATE * 6, 6, 24))
        file.write(b"data" + struct.pack("<I", size))
        for block in mix.blocks(name):
            file.write(_packed(block))
    return into


def surround_written(mix: Mix, into: Path) -> Path:
    """Writes the mix in 5.1 as 48 kHz 24-bit WAV of six channels, named as the extensible format names them."""
    frame = CHANNELS * 3
    size = mix.samples * frame
    with STEM.into(into) as unfinished, unfinished.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", 60 + size) + b"WAVEfmt ")
        file.write(struct.pack("<IHHIIHH", 40, 0xFFFE, CHANNELS, SAMPLE_RATE, SAMPLE_RATE * frame, frame, 24))
        file.write(struct.pack("<HHI", 22, 24, MASK) + _PCM_SUBFORMAT)
        file.write(b"data" + struct.pack("<I", size))
        for block in surround_blocks(mix):
            file.write(_packed(block))
    return into


def _packed(block: Pcm) -> bytes:
    whole = numpy.rint(numpy.clip(block, -1, 1).astype(numpy.float64) * _FULL).astype("<i4")
    return whole.reshape(-1, 1).view(numpy.uint8)[:, :3].tobytes()
