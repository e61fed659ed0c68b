"""A folder for one run alone."""

import contextlib
import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path

from yingxi.disk import Failpoint
from yingxi.film.errors import FolderError, HeldError
from yingxi.production.inside import inside

LOCK_OPENED, LOCKED = Failpoint("lock.opened"), Failpoint("lock.held")


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """Holds the folder by its file `.yingxi/lock`. The hold dies with its holder, however it went; the empty
    file stays and holds nobody.

    Raises HeldError where another has the folder, FolderError where it cannot be written."""
    path = inside(folder, ".yingxi/lock")
    with written_or_told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.open("w")
    with lock:
        with written_or_told(path):
            LOCK_OPENED()
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise HeldError(
                    "another run is at work in this folder",
                    where=str(folder),
                    next_step="wait for it to end, or stop it",
                ) from error
            LOCKED()
        yield


def forsaken_removed(parent: Path, beginning: str, *, but: str = "") -> None:
    """Removes the folders in `parent` whose names begin so and which nobody holds any more: killed runs left them.
    Those that begin with `but` stay."""
    for root in parent.glob(f"{beginning}*"):
        if root.is_dir() and not (but and root.name.startswith(but)):
            with contextlib.suppress(FolderError), held(root):
                shutil.rmtree(root, ignore_errors=True)


@contextlib.contextmanager
def written_or_told(path: Path) -> Iterator[None]:
    """What the disk says against writing in a film's folder, as a FolderError."""
    try:
        yield
    except FolderError:
        raise
    except (NotADirectoryError, FileExistsError) as error:
        raise FolderError(
            "a file stands where the film's folder has to be",
            where=str(next(each for each in (path, *path.parents) if each.exists())),
            next_step="name another folder",
        ) from error
    except OSError as error:
        raise FolderError(
            f"the film's folder cannot be written: {error.strerror or error}",
            where=str(path),
            next_step="free some disk or make the folder writable, then run again",
        ) from error
