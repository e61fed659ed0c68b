from pathlib import Path

import numpy as np
import pytest

from yingxi.film.errors import StoreError
from yingxi.production.sound_files import sound_read, sound_written


@pytest.mark.parametrize("shape", [(5,), (5, 2), (0,), (0, 2)])
def test_sound_reads_back_as_it_was(tmp_path: Path, shape: tuple[int, ...]) -> None:
    samples = np.linspace(-1, 1, int(np.prod(shape)), dtype=np.float32).reshape(shape)
    sound_written(samples, tmp_path / "a.wav")
    found = sound_read(tmp_path / "a.wav")
    assert (found.shape, found.tobytes()) == (shape, samples.tobytes())


@pytest.mark.parametrize("content", [b"", b"RIFF", b"x" * 100])
def test_another_file_is_an_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(content)
    with pytest.raises(StoreError):
        sound_read(tmp_path / "a.wav")
