"""The user's sound font, in place of the one that comes by package."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import numpy
import pytest

from yingxi.film.cue import Hit, MusicCue
from yingxi.film.errors import NotReadyError
from yingxi.generators.builtin.procedural_score.generator import ProceduralScore
from yingxi.generators.builtin.procedural_score.sound_font import SETTING, font_read, font_told
from yingxi.generators.ports import Pcm

CUE = MusicCue(
    id="music", start=0, frames=96, rate=Fraction(24), mood="tender", hits=(Hit(frame=95, weight=4),)
)


@pytest.fixture(autouse=True)
def _unread() -> Iterator[None]:
    font_read.cache_clear()
    yield
    font_read.cache_clear()


def font(path: Path, samples: Callable[[int], bytes]) -> Path:
    """The packaged font with other samples."""
    whole = bytearray((files("pretty_midi") / "TimGM6mb.sf2").read_bytes())
    at = whole.index(b"smpl") + 4
    length = int.from_bytes(whole[at : at + 4], "little")
    whole[at + 4 : at + 4 + length] = samples(length)
    path.write_bytes(whole)
    return path


def test_a_font_of_one_s_own_is_what_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = ProceduralScore().compose(CUE, seed=1)
    hissing = font(tmp_path / "hiss.sf2", numpy.random.default_rng(1).bytes)
    monkeypatch.setenv(SETTING, str(hissing))
    own = ProceduralScore().compose(CUE, seed=1)
    assert own.midi == plain.midi
    assert brightness(own.samples) > 2 * brightness(plain.samples)


def brightness(samples: Pcm) -> float:
    """The middle of the spectrum's energy, Hz."""
    power = numpy.square(numpy.abs(numpy.fft.rfft(samples.mean(axis=1))))
    return float((power * numpy.fft.rfftfreq(len(samples), 1 / 48_000)).sum() / power.sum())


def test_an_instrument_that_the_font_lacks_is_played_by_the_packaged_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ProceduralScore().compose(CUE, seed=1)
    monkeypatch.setenv(SETTING, str(font(tmp_path / "mute.sf2", bytes)))
    assert numpy.array_equal(ProceduralScore().compose(CUE, seed=1).samples, plain.samples)


@pytest.mark.parametrize("kept", [0, 12, 100_000])
def test_a_file_that_is_no_font_or_half_of_one_is_named(
    kept: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half.sf2").write_bytes((files("pretty_midi") / "TimGM6mb.sf2").read_bytes()[:kept])
    monkeypatch.setenv(SETTING, str(tmp_path / "half.sf2"))
    with pytest.raises(NotReadyError, match=r"half\.sf2 is no sound font"):
        ProceduralScore().compose(CUE, seed=1)


def test_another_font_makes_the_music_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert font_told() == ""
    (tmp_path / "own.sf2").write_bytes(bytes(5))
    monkeypatch.setenv(SETTING, str(tmp_path / "own.sf2"))
    assert font_told() == "own.sf2 of 5 bytes"


def test_a_font_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "gone.sf2"))
    with pytest.raises(NotReadyError, match=r"gone\.sf2"):
        ProceduralScore().compose(CUE, seed=1)
