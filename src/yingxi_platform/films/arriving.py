"""A person's file on its way into a film: in pieces, so that a lost connection loses nothing; tried before it is taken.

What has come so far lies in `coming/`, under a name that says of whom and for what it is, and nothing that they chose.
Nothing of it is held in memory; who comes back goes on where it ended.
"""

import fcntl
import os
import shutil
import time
from errno import EDQUOT, ENOSPC
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings

from yingxi.film.errors import MachineError
from yingxi.film.own import BOUNDS, Kind, endings_said, refused
from yingxi_platform.films.trial import BROWSER, recording_converted, tried
from yingxi_platform.studios.models import Film

BLOCK = 1 << 20
PIECE = 8 << 20
"""So much of a file comes in one piece."""
MOST_DIGITS = 13
SPARED = 50_000_000
"""Bytes of the disk that no upload may take: the database and the films' documents need them."""
FORGOTTEN = 3 * 24 * 3600
"""Seconds after which what never came whole is thrown away."""


class OutOfStepError(Exception):
    """The piece does not begin where the file ends: `at` says where that is."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


def place_of(code: str, by: Any, key: str) -> Path:
    """Where the pieces of a file for this film or studio gather: another's are never found there. `key` is the
    browser's own name for it."""
    name = sha256("\x1f".join((code, str(by.pk), key)).encode()).hexdigest()
    return Path(settings.STUDIO) / "coming" / f"part-{name}"


def allowed(kind: Kind, name: str, size: int) -> str:
    """The file's ending, in small letters. Raises OwnMaterialError for what is not taken, before a byte of it comes."""
    bounds, ending = BOUNDS[kind], Path(name).suffix.lower()
    if ending not in bounds.endings and not (kind == "recording" and ending in BROWSER):
        raise refused("ending", name=f"…{ending[:8]}", kind=kind, endings=endings_said(kind), where="own")
    if not 0 < size <= bounds.most_bytes:
        found = -(-size // 1_000_000)
        raise refused("heavy", name=f"…{ending}", kind=kind, found=found, most=bounds.megabytes, where="own")
    return ending


def come_so_far(place: Path) -> int:
    """In bytes."""
    _forgotten(place.parent)
    try:
        return place.stat().st_size
    except OSError:
        return 0


def with_room(place: Path, size: int) -> None:
    """Raises MachineError where the disk has no room for the rest of a file of `size` bytes; what has come is thrown
    away then."""
    place.parent.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(place.parent).free < size - come_so_far(place) + SPARED:
        place.unlink(missing_ok=True)
        raise no_room()


def no_room() -> MachineError:
    return MachineError(
        "there is no room for this file on the studio's disk",
        next_step="tell who keeps the studio; nothing of the file was kept",
    )


def piece_added(place: Path, stream: BinaryIO, *, at: int, size: int) -> int:
    """Adds what the stream holds, where the file has just `at` bytes; how many it has then, at most `size`. What comes
    before the connection is lost stays. Raises OutOfStepError; MachineError where the disk is full, and nothing of the
    file is left then."""
    try:
        return _added(place, stream, at=at, size=size)
    except OSError as error:
        if error.errno not in (ENOSPC, EDQUOT):
            raise
        place.unlink(missing_ok=True)
        raise no_room() from error


def _added(place: Path, stream: BinaryIO, *, at: int, size: int) -> int:
    place.parent.mkdir(parents=True, exist_ok=True)
    with place.open("ab") as file:
        # Two tabs that send the same file do not mix it up.
        fcntl.flock(file, fcntl.LOCK_EX)
        there = file.seek(0, os.SEEK_END)
        if there != at:
            raise OutOfStepError(there)
        left = min(PIECE, size - there)
        while left > 0 and (block := stream.read(min(BLOCK, left))):
            file.write(block)
            left -= len(block)
        file.flush()
        return file.tell()


def taken_in(film: Film, kind: Kind, place: Path, ending: str) -> str:
    """The whole file in own/, under a name of the studio's, once it has been tried; the name. Raises OwnMaterialError;
    nothing of it is left then."""
    coming = place.with_name(f"{place.name}{ending}")
    place.replace(coming)
    left = [coming]
    try:
        if kind == "recording" and ending in BROWSER:
            coming = recording_converted(coming)
            left.append(coming)
        tried(kind, coming)
        name = f"own/{kind}-{_digest(coming)[:16]}{coming.suffix}"
        (film.root / "own").mkdir(exist_ok=True)
        coming.replace(film.root / name)
        return name
    finally:
        for path in left:
            path.unlink(missing_ok=True)


def count(given: str) -> int:
    """A number of bytes as an address has it; 0 for what is none."""
    return int(given) if given.isascii() and given.isdigit() and len(given) < MOST_DIGITS else 0


def _digest(file: Path) -> str:
    digest = sha256()
    with file.open("rb") as opened:
        while block := opened.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _forgotten(folder: Path) -> None:
    for path in folder.glob("part-*"):
        try:
            if time.time() - path.stat().st_mtime > FORGOTTEN:
                path.unlink()
        except OSError:
            continue
