"""Small files such as a person would lay in own/, made for tests."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from yingxi.production.sound_files import sound_written
from yingxi.stage.stills import png_written

RATE = 48_000

RED, GREEN, BLUE = (0, 0, 255), (0, 255, 0), (255, 0, 0)
"""Blue, green, red: as the stage has its pixels."""


def picture(path: Path, colour: tuple[int, int, int], width: int = 32, height: int = 24) -> Path:
    """A PNG of one colour."""
    path.parent.mkdir(exist_ok=True)
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = colour
    png_written(pixels, path)
    return path


def figure(path: Path, colour: tuple[int, int, int] = RED, width: int = 12, height: int = 30) -> Path:
    """A see-through PNG with a block of one colour in it, nearer to its left side."""
    path.parent.mkdir(exist_ok=True)
    pixels = np.zeros((height + 20, width + 30, 4), np.uint8)
    pixels[10 : 10 + height, 4 : 4 + width] = (*colour, 255)
    png_written(pixels, path)
    return path


def recording(path: Path, *, seconds: float = 0.5, silence: float = 0.5, pitch: float = 220.0) -> Path:
    """A WAV of a hum with silence before and after it."""
    path.parent.mkdir(exist_ok=True)
    hum = 0.1 * np.sin(2 * np.pi * pitch * np.arange(round(seconds * RATE)) / RATE)
    still = np.zeros(round(silence * RATE))
    sound_written(np.concatenate([still, hum, still]).astype(np.float32), path)
    return path


def music(path: Path, *, seconds: float, rings: float = 1e9) -> Path:
    """A stereo WAV, the left side an octave under the right, that falls by a factor of e in `rings` seconds."""
    path.parent.mkdir(exist_ok=True)
    time = np.arange(round(seconds * RATE)) / RATE
    sides = [0.2 * np.exp(-time / rings) * np.sin(2 * np.pi * pitch * time) for pitch in (220, 440)]
    sound_written(np.stack(sides, axis=1).astype(np.float32), path)
    return path


def video(
    path: Path, colours: list[tuple[int, int, int]], *, rate: int = 24, width: int = 96, height: int = 48
) -> Path:
    """An mp4 whose frames each have one colour (blue, green, red)."""
    path.parent.mkdir(exist_ok=True)
    with av.open(str(path), "w") as file:
        stream = file.add_stream("libx264", rate=Fraction(rate), options={"crf": "10", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv444p"
        for colour in colours:
            pixels = np.full((height, width, 3), colour, np.uint8)
            file.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, "bgr24")))
        file.mux(stream.encode(None))
    return path
