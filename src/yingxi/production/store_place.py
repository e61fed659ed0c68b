"""Where a film's store lies: in `.yingxi/store`, or on another disk, with a link in its place.

A link is followed only to a folder that bears the mark that a move leaves there, or holds nothing but a
store, so that a film from a stranger cannot have a folder of yours written to.
"""

import errno
import os
import shutil
from pathlib import Path
from uuid import uuid4

from yingxi.film.errors import FolderError, StoreError
from yingxi.graph.inventory import MARK, Told, inventory, size_of, told_to_nobody
from yingxi.production.inside import inside

PLACE = ".yingxi/store"
IGNORED_LINK = "/.yingxi/store"
_MARK_TEXT = "The takes of the film in this folder, kept here by `yingxi store move`:"


def store_root(film: Path) -> Path:
    """The folder of the film's store. Raises StoreError where its disk is not there, or a link leads to what
    is no store; FolderError where `.yingxi` itself leads elsewhere."""
    place = film / PLACE
    if not place.is_symlink():
        return inside(film, PLACE)
    target = place.resolve()
    if (target / MARK).is_file():
        owner = _owner(target)
        if owner is not None and owner != film.resolve():
            raise StoreError(
                f"the store in {target} belongs to the film in {owner}",
                where=str(place),
                next_step="delete the link, and the takes are made again in this folder",
            )
        return target
    if target.is_dir() and _holds_a_store_alone(target):
        return target
    if not target.exists():
        raise StoreError(
            f"the store is kept in {target}, which is not there",
            where=str(place),
            next_step="connect that disk; or delete the link, and the takes are made again",
        )
    raise StoreError(
        f"the store is a link to {target}, which is no store of a film",
        where=str(place),
        next_step="delete the link, then keep the store elsewhere with `yingxi store move`",
    )


def store_moved(film: Path, disk: Path | None, *, tell: Told = told_to_nobody) -> Path:
    """Moves the store into a folder of its own under `disk`, or back into the film's folder where that is
    None; gives its new place. Only the holder of the film's folder may ask for it. The old one goes last."""
    place, source = film / PLACE, store_root(film)
    target = place if disk is None else disk.resolve() / f"{film.resolve().name}.store"
    if target == source or (disk is None and not place.is_symlink()):
        raise FolderError("the store is there already", where=str(source), next_step="name another place")
    if disk is not None and target.exists():
        raise FolderError(
            "there is a folder of that name already", where=str(target), next_step="name another place"
        )
    if disk is not None and target.is_relative_to(source.resolve()):
        raise FolderError(
            "a store cannot be moved into itself", where=str(target), next_step="name another place"
        )
    source.mkdir(parents=True, exist_ok=True)
    try:
        fresh = target.with_name(f".{target.name}.{uuid4().hex}.part")
        try:
            _copied(source, fresh, tell)
            if disk is None:
                place.unlink()
                fresh.rename(place)
            else:
                (fresh / MARK).write_text(f"{_MARK_TEXT}\n{film.resolve()}\n", encoding="utf-8")
                fresh.rename(target)
                _linked(place, target)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError as error:
        raise StoreError(
            f"the store cannot be moved: {error.strerror or error}",
            where=str(error.filename or target),
            next_step="free some disk or name another place: the store is where it was",
        ) from error
    if source != place:
        shutil.rmtree(source, ignore_errors=True)
    return target


def _holds_a_store_alone(folder: Path) -> bool:
    """A store that a person moved by hand, or an empty folder that is to become one."""
    names = {path.name for path in folder.iterdir()}
    return not names or "takes" in names <= {"takes", "blobs", "making"}


def _owner(store: Path) -> Path | None:
    """The film's folder that the mark names; None where that one has no link to the store any more, having
    been renamed."""
    try:
        film = Path((store / MARK).read_text(encoding="utf-8").splitlines()[-1])
        return film if (film / PLACE).resolve() == store else None
    except (OSError, ValueError, IndexError):
        return None


def _copied(source: Path, fresh: Path, tell: Told) -> None:
    """Everything that belongs to a take; what a broken run left stays behind."""
    found = inventory(source)
    files = sorted({path for take in found.takes for path in (*take.own, *take.files) if path.is_file()})
    total, done = sum(map(size_of, files)), 0
    fresh.mkdir(parents=True)
    free = shutil.disk_usage(fresh).free
    if total > free:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(fresh))
    for path in files:
        copy = fresh / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        with copy.open("rb") as file:
            os.fsync(file.fileno())
        done += size_of(path)
        tell(done, total)


def _linked(place: Path, target: Path) -> None:
    """The link in the store's place; what stood there is removed once the link stands."""
    link, old = (place.with_name(f".store.{uuid4().hex}.{end}") for end in ("part", "old"))
    link.symlink_to(target, target_is_directory=True)
    if place.is_symlink():
        link.replace(place)
        return
    place.rename(old)
    link.rename(place)
    shutil.rmtree(old, ignore_errors=True)
