"""What lies in a store: its takes, the files they have, what belongs to no take, what is damaged.

Reads the same folders that `Store` writes; links are never followed.
"""

import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from yingxi.graph.canonical import digest_of, digest_of_file

Told = Callable[[int, int], None]


def told_to_nobody(done: int, of: int) -> None:
    """Listens to nothing."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A take as it lies in the store. `own` are the files of the take itself, `files` what it refers to.
    `kind` is what it is a take of, `stage` where it was made; both are empty where it cannot be read."""

    digest: str
    kind: str
    stage: str
    own: tuple[Path, ...]
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Inventory:
    """Everything in a store: its takes, and the files that belong to none of them."""

    takes: tuple[Stored, ...]
    stray: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Damage:
    """A file that is not as it was written. `missing`: a take refers to it and it is not there."""

    path: Path
    what: Literal["take", "file", "inputs", "missing"]


def inventory(root: Path) -> Inventory:
    """What lies in the store under `root`; nothing where there is no store."""
    takes = tuple(_stored(root, path) for path in sorted((root / "takes").glob("*/*.json")))
    belonging = {path for take in takes for path in (*take.own, *take.files)}
    there = (path for path in sorted(root.rglob("*")) if not path.is_dir() or path.is_symlink())
    mark = root / MARK
    return Inventory(takes, tuple(path for path in there if path not in belonging and path != mark))


def damages(root: Path, *, tell: Told = told_to_nobody) -> Iterator[Damage]:
    """Reads everything in the store against its digests. `tell` hears bytes read, and of how many."""
    found = inventory(root)
    files = sorted({path for take in found.takes for path in take.files} | set(_blobs(found)))
    total, done = sum(size_of(path) for path in files), 0
    for take in found.takes:
        yield from _damages_of(take)
    for path in files:
        if not _is_plain(path):
            yield Damage(path, "missing")
        elif digest_of_file(path) != path.stem:
            yield Damage(path, "file")
        done += size_of(path)
        tell(done, total)


def size_of(path: Path) -> int:
    """Bytes of a file; 0 where there is none."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0


# Stands in a store that was moved to a place of its own.
MARK = "yingxi-store.txt"


def _stored(root: Path, path: Path) -> Stored:
    inputs = path.with_suffix(".inputs")
    own = (path, inputs) if inputs.exists() else (path,)
    try:
        document = json.loads(path.read_bytes())
        words: list[list[str]] = document["key"]
        stage = str(document.get("stage", ""))
        digests = {str(name): str(entry["digest"]) for name, entry in document["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Stored(path.stem, "", "", own, ())
    kind = next((str(word) for label, word in words if label == "kind"), "")
    files = (
        root / "blobs" / digest[:2] / (digest + Path(name).suffix)
        for name, digest in digests.items()
        if digest.isalnum()
    )
    return Stored(path.stem, kind, stage, own, tuple(files))


def _damages_of(take: Stored) -> Iterator[Damage]:
    path, *inputs = take.own
    if not _reads_back(path):
        yield Damage(path, "take")
    for further in inputs:
        try:
            json.loads(zlib.decompress(further.read_bytes()))
        except (OSError, ValueError, zlib.error):
            yield Damage(further, "inputs")


def _reads_back(path: Path) -> bool:
    try:
        document: dict[str, Any] = json.loads(path.read_bytes())
        written = document.pop("digest")
        return bool(written == digest_of(document) and digest_of(document["key"]) == path.stem)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False


def _blobs(found: Inventory) -> Iterator[Path]:
    for path in found.stray:
        if path.parent.parent.name == "blobs" and len(path.stem) == 64 and _is_plain(path):
            yield path


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
