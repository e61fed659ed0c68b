"""What never leaves the sound room by itself: the mixed film."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Literal
from weakref import finalize

import numpy

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm

StemName = Literal["dialogue", "music", "effects", "mix", "music-and-effects"]
STEMS: tuple[StemName, ...] = ("dialogue", "music", "effects")


class OwnFolder:
    """A temporary folder that is removed with whoever holds it last."""

    def __init__(self) -> None:
        self.path = Path(mkdtemp(prefix="yingxi-mix-"))
        finalize(self, rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Mix:
    """A mixed film: three stems that add up to the mix, 48 kHz stereo float32.

    The samples lie on disk in `folder` (raw, interleaved), so that a long film costs no memory: read them in
    `blocks`, or as one mapped array by name. Where `keeper` is set, the folder goes when the Mix does.
    `deepest_gain` is how far the gain curve went down, in dB.
    """

    folder: Path
    samples: int
    deepest_gain: float
    keeper: "OwnFolder | None" = None

    @property
    def dialogue(self) -> Pcm:
        return self.stem("dialogue")

    @property
    def music(self) -> Pcm:
        return self.stem("music")

    @property
    def effects(self) -> Pcm:
        return self.stem("effects")

    @property
    def mix(self) -> Pcm:
        return self.stem("mix")

    def stem(self, name: StemName) -> Pcm:
        """All samples of a stem, (n, 2), mapped from disk, read-only."""
        if not self.samples:
            return numpy.zeros((0, 2), numpy.float32)
        return numpy.memmap(self.folder / f"{name}.raw", numpy.float32, "r", shape=(self.samples, 2))

    def blocks(self, name: StemName, length: int = 10 * SAMPLE_RATE) -> Iterator[Pcm]:
        """A stem's samples in order, at most `length` at a time. Music and effects together are what another language
        is laid over."""
        if name == "music-and-effects":
            for music, effects in zip(
                self.blocks("music", length), self.blocks("effects", length), strict=True
            ):
                yield music + effects
            return
        with (self.folder / f"{name}.raw").open("rb") as file:
            while len(block := numpy.fromfile(file, numpy.float32, 2 * length)):
                yield block.reshape(-1, 2)
