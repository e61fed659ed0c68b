"""A film's folder as one file to give away."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from yingxi import __version__
from yingxi.disk import Writing, remains_of_it_removed
from yingxi.film.errors import FolderError
from yingxi.graph.canonical import BLOCK
from yingxi.graph.inventory import Told, inventory, size_of, told_to_nobody
from yingxi.production.folder import FilmFolder
from yingxi.production.keeping import needed
from yingxi.production.packs import MANIFEST, SCHEMA, SUFFIX, Manifest, Member, Takes, belongs, is_text

PACK = Writing("pack")

# The same film packs to the same file on any day.
_NO_DAY = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
_NOT_LOOKED_INTO = frozenset({".git", ".yingxi"})
SHOWN_ON = "out/index.html"


@dataclass(frozen=True, slots=True)
class Packed:
    """The file, what is in it, and what of the folder is not: links, and files that no film has."""

    file: Path
    members: int
    bytes: int
    left_out: tuple[str, ...]


def film_packed(
    root: Path,
    file: Path,
    *,
    takes: Takes = "used",
    film: bool = True,
    name: str = "",
    tell: Told = told_to_nobody,
) -> Packed:
    """Packs the film's documents, its own material, its takes (`used`: those that the film as it stands
    needs) and, if `film`, what is in `out/`. It is unpacked under the folder's name, or `name` where one is
    given. A file that is there already is not overwritten.

    Raises FolderError where that cannot be done; then no file is left."""
    folder = FilmFolder(root)
    folder.settings()
    if file.exists():
        raise FolderError("there is such a file already", where=str(file), next_step="name another with -o")
    with folder.held():
        found = dict(_documents(root, film=film))
        left_out = tuple(name for name, path in found.items() if path.is_symlink() or not belongs(name))
        members = {name: path for name, path in sorted(found.items()) if name not in left_out}
        members |= _takes(folder, takes)
        try:
            _pack_written(name or root.resolve().name, file, members, tell)
        except OSError as error:
            raise FolderError(
                f"the film cannot be packed: {error.strerror or error}",
                where=str(error.filename or file),
                next_step="free some disk or name another place with -o",
            ) from error
    return Packed(file, len(members), size_of(file), left_out)


def pack_of(root: Path) -> Path:
    """Where a film is packed to if nothing is said: beside its folder."""
    whole = root.resolve()
    return whole.with_name(whole.name + SUFFIX)


def _documents(root: Path, *, film: bool) -> Iterator[tuple[str, Path]]:
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        if here == root:
            folders[:] = [
                name for name in folders if name not in _NOT_LOOKED_INTO and (film or name != "out")
            ]
        # Links are named, to be listed as left out, and never followed.
        linked = [name for name in folders if (here / name).is_symlink()]
        for name in (*linked, *files):
            if here / name == root / SHOWN_ON:  # says where it lies, which is nobody else's business
                continue
            yield (here / name).relative_to(root).as_posix(), here / name
    for path in (root / ".yingxi" / "base").glob("*"):
        yield path.relative_to(root).as_posix(), path
    journal = root / ".yingxi" / "keys.json"
    if journal.is_file():
        yield journal.relative_to(root).as_posix(), journal


def _takes(folder: FilmFolder, takes: Takes) -> dict[str, Path]:
    if takes == "none":
        return {}
    place = folder.store.root
    used = needed(folder.root)[0] if takes == "used" else frozenset[str]()
    paths = sorted(
        path
        for take in inventory(place).takes
        if takes == "all" or take.digest in used
        for path in (*take.own, *take.files)
    )
    named = {f".yingxi/store/{path.relative_to(place).as_posix()}": path for path in paths}
    return {name: path for name, path in named.items() if path.is_file() and not path.is_symlink()}


def _pack_written(folder: str, file: Path, members: dict[str, Path], tell: Told) -> None:
    total, done = sum(map(size_of, members.values())), 0
    described: dict[str, Member] = {}
    remains_of_it_removed(file)
    with PACK.into(file) as unfinished, ZipFile(unfinished, "w") as archive:
        for name, path in members.items():
            digest, size = sha256(), 0
            with path.open("rb") as source, archive.open(_entry(name), "w", force_zip64=True) as target:
                while block := source.read(BLOCK):
                    target.write(block)
                    digest.update(block)
                    size += len(block)
                    tell(done + size, total)
            done += size
            described[name] = Member(bytes=size, sha256=digest.hexdigest())
        manifest = Manifest(schema=SCHEMA, yingxi=__version__, folder=folder, members=described)
        archive.writestr(_entry(MANIFEST), manifest.model_dump_json(indent=1, by_alias=True) + "\n")


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _NO_DAY)
    entry.compress_type = ZIP_DEFLATED if is_text(name) else ZIP_STORED
    entry.external_attr = _PLAIN_FILE
    return entry
