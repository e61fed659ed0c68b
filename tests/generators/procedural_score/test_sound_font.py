"""The user's sound font, in place of the one that comes by package."""

from collections.abc import Iterator
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import numpy
import pytest

from yingxi.film.cue import Hit, MusicCue
from yingxi.film.errors import NotReadyError
from yingxi.generators.builtin.procedural_score import playing
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore

CUE = MusicCue(
    id="music", start=0, frames=96, rate=Fraction(24), mood="tender", hits=(Hit(frame=95, weight=4),)
)


@pytest.fixture(autouse=True)
def _unread() -> Iterator[None]:
    playing._sound_font.cache_clear()
    yield
    playing._sound_font.cache_clear()


def test_a_font_of_one_s_own_is_what_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    font = bytearray((files("pretty_midi") / "TimGM6mb.sf2").read_bytes())
    at = font.index(b"smpl") + 4
    length = int.from_bytes(font[at : at + 4], "little")
    font[at + 4 : at + 4 + length] = bytes(length)
    (tmp_path / "mute.sf2").write_bytes(font)
    monkeypatch.setenv("YINGXI_SOUNDFONT", str(tmp_path / "mute.sf2"))
    mute = ProceduralScore().compose(CUE, seed=1)
    assert numpy.abs(mute.samples).max() < 1e-4
    assert mute.midi


def test_a_font_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_SOUNDFONT", str(tmp_path / "gone.sf2"))
    with pytest.raises(NotReadyError, match=r"gone\.sf2"):
        ProceduralScore().compose(CUE, seed=1)
