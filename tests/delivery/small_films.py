"""Tiny films for the delivery room: 64 x 36 shots of flat greys, and a mix."""

from fractions import Fraction
from pathlib import Path

import numpy as np

from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.sound.model import Mix
from yingxi.stage.encoder import ShotEncoder

RATE = Fraction(24)


def shot(folder: Path, name: str, levels: list[int], *, rate: Fraction = RATE, width: int = 64) -> Path:
    """A shot whose frame i is grey of `levels[i]`."""
    path = folder / f"{name}.mp4"
    with ShotEncoder(path, width, 36, rate) as encoder:
        for level in levels:
            encoder.write(np.full((36, width, 3), level, np.uint8))
    return path


def mix(folder: Path, seconds: float, *, level: float = 0.1) -> Mix:
    """A 440 Hz tone on both sides."""
    samples = round(seconds * 48_000)
    tone = (np.sin(np.arange(samples) * 2 * np.pi * 440 / 48_000) * level).astype(np.float32)
    for stem in ("dialogue", "music", "effects", "mix"):
        np.repeat(tone[:, None], 2, axis=1).tofile(folder / f"{stem}.raw")
    return Mix(folder=folder, samples=samples, deepest_gain=0.0)


def cut(
    *shots: CutShot, lines: tuple[Line, ...] = (), rate: Fraction = RATE, language: str = "en"
) -> FilmCut:
    return FilmCut(title="A Film 影", language=language, rate=rate, shots=shots, lines=lines)


def place(name: str, start: int, frames: int, *, first: int = 0, scene: str = "s1") -> CutShot:
    return CutShot(shot=name, scene=scene, start=start, first=first, frames=frames)
