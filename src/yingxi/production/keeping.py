"""Housekeeping in a film's store: what is in it, whether it is whole, what nothing needs any more."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yingxi.disk import Failpoint
from yingxi.film.errors import FolderError, StoreError
from yingxi.graph.inventory import (
    Damage,
    Inventory,
    Stored,
    Told,
    damages,
    inventory,
    size_of,
    told_to_nobody,
)
from yingxi.production.films import walked, walking_all
from yingxi.production.folder import FilmFolder
from yingxi.production.store_moving import store_moved
from yingxi.production.store_place import IGNORED_LINK

REMOVED = Failpoint("store.removed")


@dataclass(frozen=True, slots=True)
class Part:
    """So many takes, and their bytes on the disk. A file that several share counts where it is needed most."""

    takes: int = 0
    bytes: int = 0

    def with_more(self, size: int) -> "Part":
        return Part(self.takes + 1, self.bytes + size)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a store holds: by stage, and by who needs it. `history` is what nodes of the film were before
    their last change; `unneeded` includes what belongs to no take."""

    place: Path
    stages: Mapping[str, Part]
    film: Part
    history: Part
    unneeded: Part
    paths: tuple[Path, ...]

    @property
    def whole(self) -> Part:
        parts = (self.film, self.history, self.unneeded)
        return Part(sum(part.takes for part in parts), sum(part.bytes for part in parts))

    def plain(self) -> dict[str, Any]:
        """In JSON's own types."""

        def said(part: Part) -> dict[str, int]:
            return {"takes": part.takes, "bytes": part.bytes}

        return {
            "place": str(self.place),
            "stages": {stage: said(part) for stage, part in self.stages.items()},
            **{name: said(getattr(self, name)) for name in ("film", "history", "unneeded", "whole")},
        }


@dataclass(frozen=True, slots=True)
class Checkup:
    """What reading everything has found. `takes` were read; `damaged` are the files that are not as they
    were written, `mended` says whether they were removed."""

    takes: int
    damaged: tuple[Damage, ...]
    mended: bool = False


def holdings(root: Path) -> Holdings:
    """What the store of the film in `root` holds. Changes nothing that was there."""
    place = FilmFolder(root).store.root
    used, before = needed(root)
    found = inventory(place)
    counted: set[Path] = set()
    stages: dict[str, Part] = {}

    def part(takes: Iterable[Stored]) -> Part:
        so_far = Part()
        for take in takes:
            new = {*take.own, *take.files} - counted
            counted.update(new)
            size = sum(map(size_of, new))
            so_far = so_far.with_more(size)
            stages[take.stage] = stages.get(take.stage, Part()).with_more(size)
        return so_far

    film = part(take for take in found.takes if take.digest in used)
    history = part(take for take in found.takes if take.digest in before)
    kept = frozenset(counted)
    rest = part(take for take in found.takes if take.digest not in used | before)
    unneeded = Part(rest.takes, rest.bytes + sum(map(size_of, found.stray)))
    paths = tuple(sorted((counted - kept) | set(found.stray)))
    return Holdings(place, stages, film, history, unneeded, paths)


def needed(root: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The digests of the keys that the film as it stands uses, and of those that its history adds."""
    folder = FilmFolder(root, read_only=True)
    with walking_all(folder) as (making, _):
        keys = {promise.key.digest for promise in making.run.promises if promise.key is not None}
        used = frozenset(keys | making.taken_over)
    return used, frozenset(key.digest for key in folder.journal.all_keys()) - used


def checked(root: Path, *, mend: bool = False, tell: Told = told_to_nobody) -> Checkup:
    """Reads every take and file of the store against its digests. With `mend` what is damaged is removed,
    and the takes that refer to it, so that the next run makes them again."""
    folder = FilmFolder(root)
    folder.settings()
    place = folder.store.root
    if not mend:
        return Checkup(len(inventory(place).takes), tuple(damages(place, tell=tell)))
    with folder.held():
        found, damaged = inventory(place), tuple(damages(place, tell=tell))
        _removed(_with_what_refers_to(found, damaged))
    return Checkup(len(found.takes), damaged, mended=True)


def pruned(root: Path, *, agreed: Callable[[Holdings], bool]) -> Holdings:
    """Removes what neither the film as it stands nor its history needs, if `agreed` says so of what was
    found. Never while a run is at work in the folder."""
    folder = FilmFolder(root)
    folder.settings()
    with folder.held():
        if not folder.journal.names() and not walked(FilmFolder(root, read_only=True))[1]:
            raise FolderError(
                "what the film still needs of its store is not known before it is made",
                where=str(root),
                next_step=f"make it first: yingxi run {root}",
            )
        found = holdings(root)
        if agreed(found):
            _removed(found.paths)
    return found


def moved(root: Path, disk: Path | None, *, tell: Told = told_to_nobody) -> Path:
    """Moves the store to another disk, or back where `disk` is None; gives its new place."""
    folder = FilmFolder(root)
    folder.settings()
    with folder.held():
        folder.ignoring(IGNORED_LINK)
        return store_moved(root, disk, tell=tell)


def _with_what_refers_to(found: Inventory, damaged: Iterable[Damage]) -> tuple[Path, ...]:
    broken = {damage.path for damage in damaged}
    unusable = {
        path for take in found.takes if not broken.isdisjoint((take.own[0], *take.files)) for path in take.own
    }
    return tuple(sorted(broken | unusable))


def _removed(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
            REMOVED()
        except OSError as error:
            raise StoreError(
                f"the store cannot be written: {error.strerror or error}",
                where=str(path),
                next_step="make the folder writable, then do it again",
            ) from error
