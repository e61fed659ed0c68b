"""A person's music is cut to its cue and fades where it is cut."""

from pathlib import Path

import numpy as np
import pytest

from tests import own_files
from yingxi.film.errors import OwnMaterialError
from yingxi.sound import music_given


def level(samples: np.ndarray) -> float:
    return float(np.sqrt(np.square(samples).mean()))


def test_longer_music_fades_out_over_the_end_of_its_cue(tmp_path: Path) -> None:
    given = music_given(own_files.music(tmp_path / "waltz.wav", seconds=9.0), samples=8 * 48_000)
    assert given.samples.shape == (8 * 48_000, 2)
    early, late = level(given.samples[:48_000]), level(given.samples[-24_000:])
    assert (level(given.samples[5 * 48_000 : 5 * 48_000 + 20_000]), late < early / 10) == (
        pytest.approx(early, rel=0.02),
        True,
    )


def test_shorter_music_that_rings_out_ends_by_itself_and_is_not_repeated(tmp_path: Path) -> None:
    struck = own_files.music(tmp_path / "waltz.wav", seconds=2.0, rings=0.5)
    given = music_given(struck, samples=8 * 48_000)
    assert len(given.samples) == 2 * 48_000
    fell = level(given.samples[-9_600:-4_800]) / level(given.samples[-14_400:-9_600])
    assert fell == pytest.approx(np.exp(-0.1 / 0.5), rel=0.03)


def test_shorter_music_that_breaks_off_fades_there(tmp_path: Path) -> None:
    given = music_given(own_files.music(tmp_path / "waltz.wav", seconds=8.0), samples=10 * 48_000)
    steady = level(given.samples[: 6 * 48_000])
    assert level(given.samples[6 * 48_000 : 6 * 48_000 + 24_000]) == pytest.approx(steady, rel=0.02)
    assert level(given.samples[-9_600:]) < steady / 8


def test_its_sides_stay_what_they_are(tmp_path: Path) -> None:
    given = music_given(own_files.music(tmp_path / "waltz.wav", seconds=1.0), samples=48_000)
    pitches = [float(np.abs(np.fft.rfft(given.samples[:, side])).argmax()) for side in (0, 1)]
    assert pitches == [220.0, 440.0]


def test_silence_is_no_music(tmp_path: Path) -> None:
    with pytest.raises(OwnMaterialError, match="nothing can be heard"):
        music_given(own_files.recording(tmp_path / "waltz.wav", seconds=0.0), samples=48_000)
