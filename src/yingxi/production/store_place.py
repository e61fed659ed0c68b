"""Where a film's store lies: in `.yingxi/store`, or on another disk, with a link in its place.

A link is followed only to a folder that bears the mark that a move leaves there, or holds nothing but a
store, so that a film from a stranger cannot have a folder of yours written to.
"""

from pathlib import Path

from yingxi.film.errors import StoreError
from yingxi.graph.inventory import MARK
from yingxi.production.inside import inside

PLACE = ".yingxi/store"
IGNORED_LINK = "/.yingxi/store"
MARK_TEXT = "The takes of the film in this folder, kept here by `yingxi store move`:"


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


def _holds_a_store_alone(folder: Path) -> bool:
    """A store that a person moved by hand, or an empty folder that is to become one."""
    names = {path.name for path in folder.iterdir()}
    return not names or "takes" in names <= {"takes", "blobs", "making"}


def marked(store: Path, film: Path) -> None:
    """Leaves the mark in a store that is kept elsewhere."""
    (store / MARK).write_text(f"{MARK_TEXT}\n{film.resolve()}\n", encoding="utf-8")


def film_on_mark(store: Path) -> Path | None:
    """The film's folder that the mark names; None where there is no mark that can be read."""
    try:
        return Path((store / MARK).read_text(encoding="utf-8").splitlines()[-1])
    except (OSError, ValueError, IndexError):
        return None


def _owner(store: Path) -> Path | None:
    """The film's folder that the mark names; None where that one has no link to the store any more, having
    been renamed."""
    film = film_on_mark(store)
    return film if film is not None and (film / PLACE).resolve() == store else None
