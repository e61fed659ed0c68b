"""A packed film opened. The file may come from anybody: nothing in it is believed before it is checked.

Every name must be one that a film's folder has; what is declared must add up before a byte is written; what
is written must be what was declared. It is unpacked beside, looked at, and only then given its name.
"""

import shutil
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import NoReturn
from uuid import uuid4
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pydantic import ValidationError

from yingxi.disk import Failpoint
from yingxi.film.errors import FolderError, PackError, YingxiError
from yingxi.graph.canonical import BLOCK
from yingxi.graph.inventory import Told, told_to_nobody
from yingxi.production.documents import FILM
from yingxi.production.folder import FilmFolder, new_folder
from yingxi.production.holding import forsaken_removed, held
from yingxi.production.packs import (
    LARGEST_MANIFEST,
    LARGEST_TEXTS,
    MANIFEST,
    MOST_MEMBERS,
    SCHEMA,
    Manifest,
    belongs,
)

ENCRYPTED = 0x1
UNFINISHED = ".unpacking-"
EXTRACTED, NAMED = Failpoint("unpacking.extracted"), Failpoint("unpacking.named")


def film_unpacked(file: Path, *, into: Path, tell: Told = told_to_nobody) -> FilmFolder:
    """Opens the packed film in a new folder under `into`, named as it was packed, and gives that folder.

    Raises PackError where the file is no packed film or was changed since, FolderError where it cannot be
    written; then nothing is left behind."""
    if not file.is_file():
        raise PackError("there is no such file", where=str(file), next_step="check the path")
    fresh = into / f"{UNFINISHED}{uuid4().hex[:12]}"
    try:
        with _as_pack_error(file), ZipFile(file) as archive:
            manifest = _manifest(archive, file)
            _checked(archive, manifest, file)
            into.mkdir(parents=True, exist_ok=True)
            forsaken_removed(into, UNFINISHED)
            _with_room(into, sum(member.bytes for member in manifest.members.values()))
            with held(fresh):
                _extracted(archive, manifest, fresh, file, tell)
                FilmFolder(fresh).settings()
                film = new_folder(into, manifest.folder)
                fresh.rename(film.root)
                NAMED()
        return film
    except OSError as error:
        if isinstance(error, YingxiError):
            raise
        raise FolderError(
            f"the film cannot be unpacked: {error.strerror or error}",
            where=str(error.filename or into),
            next_step="free some disk or name another place with --into",
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _manifest(archive: ZipFile, file: Path) -> Manifest:
    entries = archive.infolist()
    if len(entries) > MOST_MEMBERS:
        _refused(f"it has more than {MOST_MEMBERS} members", file)
    entry = next((entry for entry in entries if entry.filename == MANIFEST), None)
    if entry is None:
        _refused(f"it has no {MANIFEST}", file)
    if entry.file_size > LARGEST_MANIFEST:
        _refused(f"its {MANIFEST} is too large", file)
    _plain_entry(entry, file)
    try:
        manifest = Manifest.model_validate_json(archive.read(entry))
    except ValidationError:
        _refused(f"its {MANIFEST} cannot be read", file)
    if manifest.schema_name != SCHEMA:
        raise PackError(
            f"this pack is {manifest.schema_name[:60]!r}, made by Yingxi {manifest.yingxi[:20]}; "
            f"this version reads {SCHEMA!r}",
            where=str(file),
            next_step=f"open it with Yingxi {manifest.yingxi[:20]} or later",
        )
    if FILM.file not in manifest.members:
        _refused(f"it has no {FILM.file}", file)
    return manifest


def _checked(archive: ZipFile, manifest: Manifest, file: Path) -> None:
    """Raises PackError where members and manifest differ, or a member is anything but a plain file."""
    entries = [entry for entry in archive.infolist() if entry.filename != MANIFEST]
    names = [entry.filename for entry in entries]
    if len(archive.infolist()) != len(entries) + 1 or len(set(names)) != len(names):
        _refused("two of its members have one name", file)
    if set(names) != set(manifest.members):
        odd = sorted(set(names) ^ set(manifest.members))
        _refused(f"members and {MANIFEST} differ: {odd[0][:80]!r}", file)
    folders = {name[:at] for name in names for at, letter in enumerate(name) if letter == "/"}
    for entry in entries:
        name = entry.filename
        if not belongs(name) or name in folders:
            _refused(f"a film has no such file: {name[:80]!r}", file)
        if entry.file_size != manifest.members[name].bytes:
            _refused(f"the size of {name[:80]!r} is not what {MANIFEST} says", file)
        _plain_entry(entry, file)
    if sum(entry.compress_size for entry in entries) > file.stat().st_size:
        _refused("its members overlap", file)
    if sum(entry.file_size for entry in entries if entry.compress_type != ZIP_STORED) > LARGEST_TEXTS:
        _refused(f"its texts are larger than {LARGEST_TEXTS // 1_000_000} MB", file)


def _plain_entry(entry: ZipInfo, file: Path) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or entry.is_dir() or entry.flag_bits & ENCRYPTED:
        _refused(f"a link, a folder or a locked file is in it: {entry.filename[:80]!r}", file)
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        _refused(f"{entry.filename[:80]!r} is packed in a way that Yingxi does not use", file)
    if entry.compress_type == ZIP_STORED and entry.compress_size != entry.file_size:
        _refused(f"the size of {entry.filename[:80]!r} is not what it says", file)


def _with_room(into: Path, size: int) -> None:
    if size > shutil.disk_usage(into).free:
        raise FolderError(
            f"the film takes {size // 1_000_000 + 1} MB, and the disk has less",
            where=str(into),
            next_step="free some disk or name another place with --into",
        )


def _extracted(archive: ZipFile, manifest: Manifest, fresh: Path, file: Path, tell: Told) -> None:
    total, done = sum(member.bytes for member in manifest.members.values()), 0
    for name, member in manifest.members.items():
        target = fresh / name
        target.parent.mkdir(parents=True, exist_ok=True)
        digest, size = sha256(), 0
        with archive.open(name) as source, target.open("xb") as copy:
            while block := source.read(BLOCK):
                size += len(block)
                if size > member.bytes:
                    break
                copy.write(block)
                digest.update(block)
                tell(done + size, total)
        if size != member.bytes or digest.hexdigest() != member.sha256:
            _refused(f"{name[:80]!r} is not what was packed", file)
        EXTRACTED()
        done += size


@contextmanager
def _as_pack_error(file: Path) -> Iterator[None]:
    try:
        yield
    except YingxiError:
        raise
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error) as error:
        _refused("it is damaged, or no pack at all", file, error)


def _refused(why: str, file: Path, cause: BaseException | None = None) -> NoReturn:
    raise PackError(
        f"{file.name} cannot be opened: {why}",
        where=str(file),
        next_step="ask for it again from whom you have it; nothing was unpacked",
    ) from cause
