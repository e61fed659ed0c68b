"""The one way to write a file: under another name, brought to the disk, renamed. It is whole or not there."""

import contextlib
import fcntl
import glob
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from yingxi.disk.failpoints import Failpoint

# What a process leaves that was killed while it wrote; nobody else names a file so.
_REMAINS = re.compile(r"\..+\.[0-9a-f]{32}\.part")
_LONGEST_NAME = 40


class Writing:
    """A kind of file that is written, under a name of its own, which its failpoints carry: `begun`,
    `written`, `flushed`, `renamed`. What is not brought `to_disk` is whole or not there for everybody, and may be lost
    when the power fails: a file that the store takes next, and brings there, or that nothing needs.

    All verbs raise OSError where the disk refuses; what stood at the path before then still stands there,
    and nothing half lies beside it."""

    def __init__(self, name: str, *, to_disk: bool = True) -> None:
        self.to_disk = to_disk
        self.begun, self.written, self.flushed, self.renamed = (
            Failpoint(f"{name}.{part}") for part in ("begun", "written", "flushed", "renamed")
        )

    def whole(self, path: Path, content: str | bytes, *, room: Path | None = None) -> Path:
        """Writes `content` to `path`, text as UTF-8. `room` is a folder on the same disk for the unfinished
        file, else it lies beside `path`."""
        with self.into(path, room=room) as unfinished:
            unfinished.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    @contextlib.contextmanager
    def into(self, path: Path, *, room: Path | None = None) -> Iterator[Path]:
        """The path at which the block writes the file; it becomes `path` when the block ends well."""
        unfinished = Unfinished(self, path, room=room)
        try:
            yield unfinished.path
            unfinished.placed()
        finally:
            unfinished.dropped()

    def moved(self, source: Path, path: Path) -> Path:
        """Moves a finished file of the same disk to `path`."""
        self.begun()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.written()
        _brought_to_disk(source)
        self.flushed()
        source.replace(path)
        self.renamed()
        return path


class Unfinished:
    """A file that is being written at `path`, to stand in another's place. For a writer that holds it open
    longer than a block; who begins one ends it with `placed` or `dropped`. It is locked until then, so that
    nobody takes it for what a killed process left."""

    def __init__(self, writing: Writing, place: Path, *, room: Path | None = None) -> None:
        folder = place.parent if room is None else room
        place.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(parents=True, exist_ok=True)
        writing.begun()
        self.path, self._lock = _begun(folder, place.name[:_LONGEST_NAME])
        self._place = place
        self._writing = writing
        self._flushed = False

    def filled(self, content: Path | str | bytes) -> "Unfinished":
        """With a copy of a file, or with bytes, or with text as UTF-8."""
        if isinstance(content, Path):
            shutil.copyfile(content, self.path)
        else:
            self.path.write_bytes(content.encode() if isinstance(content, str) else content)
        return self

    def flushed(self) -> "Unfinished":
        """Brought to the disk, still under its own name."""
        if not self._flushed:
            self._writing.written()
            if self._writing.to_disk:
                _brought_to_disk(self.path)
            self._flushed = True
            self._writing.flushed()
        return self

    def placed(self) -> Path:
        """Whole in its place."""
        self.flushed()
        self.path.replace(self._place)
        self._lock.close()
        self._writing.renamed()
        return self._place

    def dropped(self) -> None:
        """Gone, unless it was placed."""
        self.path.unlink(missing_ok=True)
        self._lock.close()


def remains_removed(*folders: Path) -> None:
    """Removes what killed processes left unfinished in these folders, not in those below. What a living process
    writes there stays."""
    for folder in folders:
        with contextlib.suppress(OSError):
            for path in folder.iterdir():
                if _REMAINS.fullmatch(path.name):
                    _removed_if_forsaken(path)


def remains_of_it_removed(path: Path) -> None:
    """Removes what killed processes left of this very file. What a living process writes stays."""
    for left in path.parent.glob(f".{glob.escape(path.name[:_LONGEST_NAME])}.*.part"):
        if _REMAINS.fullmatch(left.name):
            _removed_if_forsaken(left)


def _removed_if_forsaken(unfinished: Path) -> None:
    """A lock dies with its holder: who gets it knows that nobody writes there."""
    with contextlib.suppress(OSError), unfinished.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        unfinished.unlink()


def _begun(folder: Path, name: str) -> tuple[Path, BinaryIO]:
    """An empty file of which everybody can see that it is being written, and its lock."""
    while True:
        path = folder / f".{name}.{uuid4().hex}.part"
        lock = path.open("xb")
        with contextlib.suppress(OSError):  # a disk that knows no locks
            fcntl.flock(lock, fcntl.LOCK_EX)
        if path.exists():  # nobody took it for forsaken before it was locked
            return path, lock
        lock.close()


def _brought_to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
