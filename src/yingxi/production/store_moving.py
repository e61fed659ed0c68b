"""A film's store moved to another disk, or back.

It is copied beside its new place, named, and only then put in the place of the old one. `.yingxi/moving.json` says
from where to where, before the first byte: after a kill the next holder of the folder ends the move, or takes it
back where the store was not yet in its new place. Nothing elsewhere is removed that does not bear this film's mark.
"""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from pydantic import BaseModel, ValidationError

from yingxi.disk import Failpoint, Writing
from yingxi.film.errors import FolderError, StoreError
from yingxi.graph.inventory import MARK, Told, inventory, size_of, told_to_nobody
from yingxi.production.inside import inside
from yingxi.production.store_place import PLACE, film_on_mark, marked, store_root

NOTE = ".yingxi/moving.json"
MOVING = Writing("store.moving")
COPIED, NAMED, FREED, PLACED, ENDED = (
    Failpoint(f"store.move.{part}") for part in ("copied", "named", "freed", "placed", "ended")
)


class _Move(BaseModel):
    """From where to where, and what is unfinished: its copy, and the old store once it is out of the way."""

    source: Path
    target: Path
    unfinished: Path
    old: str


def store_moved(film: Path, disk: Path | None, *, tell: Told = told_to_nobody) -> Path:
    """Moves the store into a folder of its own under `disk`, or back into the film's folder where that is
    None; gives its new place. Only the holder of the film's folder may ask for it. The old one goes last."""
    move = _begun(film, disk)
    place = film / PLACE
    move.source.mkdir(parents=True, exist_ok=True)
    try:
        try:
            MOVING.whole(inside(film, NOTE), move.model_dump_json())
            _copied(move.source, move.unfinished, film, tell)
            COPIED()
            if disk is None:
                (move.unfinished / MARK).unlink()
                place.unlink()
                FREED()
                move.unfinished.rename(place)
            else:
                move.unfinished.rename(move.target)
                NAMED()
                _linked(place, move)
            PLACED()
        finally:
            move_settled(film)
    except OSError as error:
        raise StoreError(
            f"the store cannot be moved: {error.strerror or error}",
            where=str(error.filename or move.target),
            next_step="free some disk or name another place: the store is where it was",
        ) from error
    return move.target


def _begun(film: Path, disk: Path | None) -> _Move:
    place, source = film.absolute() / PLACE, store_root(film)
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
    sign = uuid4().hex
    unfinished = target.with_name(f".{target.name}.{sign}.part")
    return _Move(source=source.absolute(), target=target, unfinished=unfinished, old=f".store.{sign}.old")


def move_settled(film: Path) -> None:
    """Ends a move that was broken off, or takes it back: the store is whole in one place, and in no other.
    Only for the holder of the film's folder."""
    note, place = film / NOTE, film / PLACE
    if not note.exists():
        return
    with suppress(OSError, ValidationError):
        move = _Move.model_validate_json(inside(film, NOTE).read_bytes())
        old = place.with_name(Path(move.old).name)
        if not (place.exists() or place.is_symlink()):
            if old.is_dir():
                old.rename(place)
            elif film_on_mark(move.source) == film.resolve():
                place.symlink_to(move.source, target_is_directory=True)
        shutil.rmtree(old, ignore_errors=True)
        place.with_name(f"{old.name}.link").unlink(missing_ok=True)
        for folder in (move.source, move.target, move.unfinished):
            if folder.resolve() != place.resolve() and film_on_mark(folder) == film.resolve():
                shutil.rmtree(folder, ignore_errors=True)
        if move.unfinished.parent.resolve() == place.parent.resolve():
            shutil.rmtree(move.unfinished, ignore_errors=True)
    ENDED()
    note.unlink(missing_ok=True)


def _copied(source: Path, copy: Path, film: Path, tell: Told) -> None:
    """Everything that belongs to a take; what a broken run left stays behind."""
    found = inventory(source)
    files = sorted({path for take in found.takes for path in (*take.own, *take.files) if path.is_file()})
    total, done = sum(map(size_of, files)), 0
    copy.mkdir(parents=True)
    marked(copy, film)
    free = shutil.disk_usage(copy).free
    if total > free:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(copy))
    for path in files:
        beside = copy / path.relative_to(source)
        beside.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, beside)
        with beside.open("rb") as file:
            os.fsync(file.fileno())
        done += size_of(path)
        tell(done, total)


def _linked(place: Path, move: _Move) -> None:
    """The link in the store's place; what stood there is out of the way meanwhile."""
    link, old = place.with_name(f"{move.old}.link"), place.with_name(move.old)
    link.symlink_to(move.target, target_is_directory=True)
    if place.is_symlink():
        link.replace(place)
        return
    place.rename(old)
    FREED()
    link.rename(place)
