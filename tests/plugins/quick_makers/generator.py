"""What each quick maker makes says what it was asked for: a shot is one colour, a sound one pitch, and any
change of the request is another one."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue
from yingxi.film.mouth import Phone
from yingxi.film.sheet import Cast, CharacterSheet, SetSheet
from yingxi.film.take import Record
from yingxi.generators.ports import LineRequest, Pcm, Progress, ShotRequest, Sounded, Spoken
from yingxi.graph.canonical import digest_of
from yingxi.stage.encoder import ShotEncoder
from yingxi.stage.stills import png_written

RATE = 48_000
SECONDS_A_LETTER = 0.05


class QuickVoice:
    """Hums a line, as long as it has letters."""

    def speak(self, request: LineRequest) -> Spoken:
        seconds = max(0.4, SECONDS_A_LETTER * len(request.speech.text))
        phones = (Phone(symbol="a", start=0.0, end=seconds),)
        return Spoken(_hum(request, seconds), phones, _record("quick-voice"))


class QuickIllustrator:
    """Paints a sheet in one colour."""

    def cast_picture(self, sheet: CharacterSheet, cast: Cast, into: Path, *, seed: int) -> Record:
        png_written(_filled(sheet, 64, 64), into)
        return _record("quick-illustrator")

    def set_picture(self, sheet: SetSheet, cast: Cast, into: Path, *, seed: int) -> Record:
        png_written(_filled(sheet, 64, 64), into)
        return _record("quick-illustrator")


class QuickAnimator:
    """Fills a shot with one colour."""

    def animate(self, request: ShotRequest, into: Path, progress: Progress) -> Record:
        with ShotEncoder(into, request.width, request.height, request.rate) as encoder:
            encoder.write(_shot(request), times=request.performance.frames)
        progress(request.performance.frames)
        return _record("quick-animator")

    def still(self, request: ShotRequest, frame: int, into: Path) -> Record:
        png_written(_shot(request), into)
        return _record("quick-animator")


class QuickScore:
    """Hums a cue of music."""

    def compose(self, cue: MusicCue, *, seed: int) -> Sounded:
        return Sounded(_both(_hum(cue, float(cue.frames / cue.rate))), _record("quick-score"))


class QuickFoley:
    """Hums a sound, and the air."""

    def sound(self, cue: FoleyCue, *, seed: int) -> Sounded:
        return Sounded(_both(_hum(cue, 0.1)), _record("quick-foley"))

    def atmosphere(self, cue: AtmosphereCue, *, seed: int) -> Sounded:
        return Sounded(_both(_hum(cue, float(cue.frames / cue.rate) + 2.0)), _record("quick-foley"))


def _hum(request: BaseModel, seconds: float) -> Pcm:
    pitch = 100 + int(digest_of(request)[:4], 16) % 400
    time = np.arange(round(seconds * RATE)) / RATE
    return (0.2 * np.sin(2 * np.pi * pitch * time)).astype(np.float32)


def _both(mono: Pcm) -> Pcm:
    return np.repeat(mono[:, None], 2, axis=1)


def _shot(request: ShotRequest) -> NDArray[np.uint8]:
    return _filled(request, request.width, request.height)


def _filled(request: BaseModel, width: int, height: int) -> NDArray[np.uint8]:
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[..., :3] = list(bytes.fromhex(digest_of(request)[:6]))
    return pixels


def _record(generator: str) -> Record:
    return Record(generator=generator, version="1")
