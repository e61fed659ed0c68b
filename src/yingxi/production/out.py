"""The folder `out/`: what the world is given, all of one making or plainly not."""

import shutil
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from yingxi.disk import Failpoint, Unfinished, Writing, remains_of_it_removed
from yingxi.film.errors import FolderError
from yingxi.graph.canonical import digest_of_file
from yingxi.production.inside import inside

SUMS = "SHA256SUMS"
OUT, OUT_SUMS, OUT_OPENED = Writing("out"), Writing("out.sums"), Failpoint("out.opened")
COPY = Writing("copy")


def put_out(out: Path, files: Mapping[str, Path | str | bytes]) -> dict[str, Path]:
    """Puts everything in place and gives the paths by name: a file is copied, text and bytes are written.

    All are written beside their places first and then renamed one straight after the other. `SHA256SUMS`
    goes before the first and comes after the last: while it is there, everything belongs together, which
    `sha256sum -c SHA256SUMS` says too. Raises FolderError where the disk refuses; where that was before the
    first was renamed, everything stands as it was."""
    try:
        with ExitStack() as stack:
            unfinished = {}
            for name, content in files.items():
                unfinished[name] = Unfinished(OUT, inside(out, name))
                stack.callback(unfinished[name].dropped)
                unfinished[name].filled(content).flushed()
            sums = "".join(f"{digest_of_file(it.path)}  {name}\n" for name, it in unfinished.items())
            (out / SUMS).unlink(missing_ok=True)
            OUT_OPENED()
            placed = {name: it.placed() for name, it in unfinished.items()}
            OUT_SUMS.whole(out / SUMS, sums)
    except OSError as error:
        raise FolderError(
            f"what is finished cannot be put in {out}: {error.strerror or error}",
            where=str(error.filename or out),
            next_step="free some disk or make the folder writable, then run again: nothing is made twice",
        ) from error
    return placed


def place_checked(to: Path) -> Path:
    """A place that a person named for a copy. Raises FolderError where a folder is there."""
    if to.is_dir():
        raise FolderError(
            f"{to} is a folder", next_step=f"name the file, such as -o {to / 'film.mp4'}", where=str(to)
        )
    return to


def copied(film: Path, to: Path) -> Path:
    """A copy of the film at a place that a person named. Raises FolderError where it cannot be written."""
    place_checked(to)
    try:
        remains_of_it_removed(to)
        with COPY.into(to) as unfinished:
            shutil.copyfile(film, unfinished)
    except OSError as error:
        raise FolderError(
            f"the film cannot be copied: {error.strerror or error}",
            where=str(to),
            next_step=f"name another file with -o; the film lies at {film}",
        ) from error
    return to


def handed_out(content: bytes, to: Path) -> Path:
    """A file of that content at a place that a person named. Raises FolderError where it cannot be written."""
    try:
        remains_of_it_removed(to)
        return COPY.whole(to, content)
    except OSError as error:
        raise FolderError(
            f"the file cannot be written: {error.strerror or error}",
            where=str(to),
            next_step="name another file with -o",
        ) from error
