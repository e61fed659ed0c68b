"""A bus: samples on disk to which sounds are added where they belong in the film."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import numpy

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm

BLOCK = 10 * SAMPLE_RATE


class Bus:
    """`samples` stereo float32 samples in a file, silent at first. Nothing is held in memory."""

    def __init__(self, path: Path, samples: int) -> None:
        self.path = path
        self.samples = samples
        with path.open("wb") as file:
            file.truncate(samples * 8)

    def add(self, start: int, sounded: Pcm) -> None:
        """Adds (n, 2) samples from `start`; what lies outside the film falls away."""
        skipped = max(0, -start)
        sounded = sounded[skipped : max(skipped, self.samples - start)]
        if not len(sounded):
            return
        with self.path.open("r+b") as file:
            file.seek((start + skipped) * 8)
            there = numpy.fromfile(file, numpy.float32, 2 * len(sounded)).reshape(-1, 2)
            file.seek((start + skipped) * 8)
            written(file, there + sounded.astype(numpy.float32))

    def blocks(self) -> Iterator[Pcm]:
        """The samples in order, ten seconds at a time."""
        with self.path.open("rb") as file:
            while len(block := numpy.fromfile(file, numpy.float32, 2 * BLOCK)):
                yield block.reshape(-1, 2)


def added(blocks: Sequence[Pcm]) -> Pcm:
    """The sum of blocks, in their order."""
    whole = blocks[0].copy()
    for block in blocks[1:]:
        whole += block
    return whole


def summed(*buses: Bus) -> Iterator[Pcm]:
    """The buses' sum, block by block."""
    for blocks in zip(*(bus.blocks() for bus in buses), strict=True):
        yield added(blocks)


def written(file: BinaryIO, samples: Pcm) -> None:
    """Writes samples as they lie in memory. Raises OSError with what the disk says, which numpy keeps to itself."""
    file.write(numpy.ascontiguousarray(samples).data)
