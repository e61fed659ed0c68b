"""The sound font that plays the score: the one that comes by package, or a person's own."""

import os
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy
from numpy.typing import NDArray

from yingxi.film.errors import NotReadyError

SETTING = "YINGXI_SOUNDFONT"
"""The environment variable that names a sound font of one's own."""
_NEXT = "Install pretty_midi, or name a readable .sf2 file in YINGXI_SOUNDFONT."

Stereo = NDArray[numpy.float32]


def own_font() -> Path | None:
    """The person's own font, where they name one."""
    named = os.environ.get(SETTING, "")
    return Path(named) if named else None


def font_told() -> str:
    """A person's own font in words that change when it is another one; empty where there is none."""
    font = own_font()
    if font is None:
        return ""
    try:
        return f"{font.name} of {font.stat().st_size} bytes"
    except OSError:
        return font.name


def sounded(midi: bytes) -> Stereo:
    """One part's MIDI played, 48 kHz. An instrument that a person's own font lacks is played by the packaged one.

    Raises NotReadyError where the font cannot be read."""
    font = own_font()
    if font is None:
        return _rendered(_packaged(), midi)
    samples = _rendered(font, midi)
    return samples if samples.any() else _rendered(_packaged(), midi)


def _rendered(font: Path, midi: bytes) -> Stereo:
    import midirenderer  # slow to load

    try:
        wave = midirenderer.render_wave_from(font_read(font), midi)
    except RuntimeError as error:
        raise NotReadyError(
            f"{font.name} is no sound font that can be played: {error}.", where=str(font), next_step=_NEXT
        ) from error
    samples = numpy.frombuffer(wave, "<i2", offset=44).reshape(-1, 2)
    return (samples / numpy.float32(32768)).astype(numpy.float32)


@lru_cache(maxsize=2)
def font_read(font: Path) -> bytes:
    """The font's bytes, read once a process. Raises NotReadyError where there is none."""
    try:
        return font.read_bytes()
    except OSError as error:
        raise NotReadyError(
            f"The sound font {font.name} cannot be read.", where=str(font), next_step=_NEXT
        ) from error


def _packaged() -> Path:
    """The font that pretty_midi carries."""
    found = find_spec("pretty_midi")
    folders = list(found.submodule_search_locations or ()) if found else []
    return Path(folders[0] if folders else ".") / "TimGM6mb.sf2"
