"""The store: takes by their key, files by their content. What is in it never changes.

    blobs/3f/3fa1...mp4     a file, named by its content digest and what it is
    takes/07/07bc...json    a take: its key, its value, its files by digest, its record, and a digest over all
    that takes/07/07bc...inputs  what it was made from, compressed, so that `why` can say which field changed
    making/                 what is being made; emptied when a run begins

Everything is written under another name, brought to the disk, and renamed. A take that does not read back as
it was written is a miss.
"""

import contextlib
import json
import re
import shutil
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

from pydantic import BaseModel

from yingxi.disk import Failpoint, Writing
from yingxi.film.errors import StoreError
from yingxi.graph.canonical import (
    canonical,
    digest_of_file,
    digest_of_text,
    plain,
    written_plain,
)
from yingxi.graph.key import Key

SCHEMA = "yingxi.take.1"
BLOB, TAKE = Writing("store.blob"), Writing("store.take")
INPUTS = Writing("store.inputs", to_disk=False)
"""Without them `why` says less; half of them read as none."""
DESK_READY, DESK_CLEARED = Failpoint("store.desk.ready"), Failpoint("store.desk.cleared")


@dataclass(frozen=True, slots=True)
class Take:
    """A made thing: where it is kept, the paths of its files, who made it and how long that took."""

    key: Key
    path: Path
    files: Mapping[str, Path]
    file_digests: Mapping[str, str]
    record: Mapping[str, Any] | None
    seconds: float

    @property
    def value(self) -> Any:
        """What was made, in plain JSON types. It is read each time: a film has thousands of takes. Raises
        StoreError where it is gone since."""
        try:
            return json.loads(self.path.read_bytes())["value"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(
                "a take that was there can no longer be read",
                where=str(self.path),
                next_step="run again: what is missing is made again",
            ) from error

    @property
    def digest(self) -> str:
        """Of the value alone."""
        return digest_of_text(written_plain(self.value))

    @property
    def cost(self) -> float:
        return float((self.record or {}).get("cost", 0.0))


class Store:
    """Takes and files under one folder, safe to use from several processes. What is not here is looked for
    in the store `behind`, which is only read. What a `fleeting` one holds is read by this process alone and thrown
    away with it: a plan's. It is not brought to the disk, and from what it was made is not kept."""

    def __init__(self, root: Path, *, behind: "Store | None" = None, fleeting: bool = False) -> None:
        self.root = root
        self.fleeting = fleeting
        self._behind = behind
        self._verified: set[str] = set()

    def emptied_of_remains(self) -> "Store":
        """This store without what a broken run left half made. Only the holder of the folder may ask for it."""
        shutil.rmtree(self._making, ignore_errors=True)
        return self

    def desk(self) -> Path:
        """A new empty folder on the same disk, for a take's files."""
        folder = self._making / uuid4().hex
        with _as_store_error(folder):
            folder.mkdir(parents=True)
            DESK_READY()
        return folder

    def take(self, key: Key) -> Take | None:
        """The take of that key; None where there is none, or none that reads back as it was written."""
        return self._own_take(key) or (self._behind.take(key) if self._behind is not None else None)

    def take_of(self, digest: str) -> Take | None:
        """The take whose key has that digest, or the only one whose digest begins so; None where there is none."""
        found = sorted((self.root / "takes" / digest[:2]).glob(f"{digest}*.json"))
        if len(found) != 1:
            return self._behind.take_of(digest) if self._behind is not None else None
        try:
            words = json.loads(found[0].read_bytes())["key"]
            return self._own_take(Key(tuple((str(label), str(word)) for label, word in words)))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def _own_take(self, key: Key) -> Take | None:
        path = self._take_path(key.digest)
        try:
            written = path.read_bytes()
            document = json.loads(written)
            digest = document.pop("digest")
            whole = digest == _digest_over(written) or digest == digest_of_text(written_plain(document))
            if document["schema"] != SCHEMA or not whole:
                return None
            digests = {name: str(entry["digest"]) for name, entry in document["files"].items()}
            files = {name: self._blob_path(digest, name) for name, digest in digests.items()}
            if not all(_plain_name(name) and self._whole(files[name], digests[name]) for name in files):
                return None
            return Take(key, path, files, digests, document["record"], float(document["seconds"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def kept(
        self,
        key: Key,
        value: BaseModel,
        *,
        desk: Path | None = None,
        record: BaseModel | None = None,
        seconds: float = 0.0,
        inputs: Mapping[str, str] | None = None,
        stage: str = "",
    ) -> Take:
        """Moves the files of `desk` and the value into the store and gives the take. `inputs` are canonical
        texts; `stage` is for those who look into the store."""
        with _as_store_error(self.root):
            files = {}
            if desk is not None:
                for path in sorted(path for path in desk.rglob("*") if path.is_file()):
                    files[path.relative_to(desk).as_posix()] = self._kept_file(path)
                shutil.rmtree(desk, ignore_errors=True)
                DESK_CLEARED()
            document = {
                "schema": SCHEMA,
                "stage": stage,
                "key": plain(key.words),
                "value": plain(value),
                "files": files,
                "record": plain(record),
                "seconds": round(seconds, 3),
            }
            path = self._take_path(key.digest)
            if inputs is not None and not self.fleeting:
                packed = zlib.compress(canonical(dict(inputs)).encode(), 1)
                INPUTS.whole(path.with_suffix(".inputs"), packed, room=self._making)
            text = _with_its_digest(written_plain(document))
            if self.fleeting:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            else:
                TAKE.whole(path, text, room=self._making)
        take = self.take(key)
        if take is None:
            raise StoreError(
                "a take that was just written cannot be read back",
                where=str(path),
                next_step="check the disk, then run again",
            )
        return take

    def inputs(self, key: Key) -> dict[str, Any]:
        """What the take of that key was made from, by name, in plain JSON types; empty where that is not known."""
        path = self._take_path(key.digest).with_suffix(".inputs")
        try:
            texts = json.loads(zlib.decompress(path.read_bytes()))
            return {name: json.loads(text) for name, text in texts.items()}
        except (OSError, ValueError, AttributeError, RecursionError, zlib.error):
            return self._behind.inputs(key) if self._behind is not None else {}

    def _kept_file(self, path: Path) -> dict[str, Any]:
        digest = digest_of_file(path)
        target = self._blob_path(digest, path.name)
        if not target.exists() or not self._whole(target, digest):
            BLOB.moved(path, target)
            self._verified.add(digest)
        return {"digest": digest, "bytes": target.stat().st_size}

    def _whole(self, path: Path, digest: str) -> bool:
        if digest in self._verified and path.exists():
            return True
        if not path.is_file() or digest_of_file(path) != digest:
            return False
        self._verified.add(digest)
        return True

    @property
    def _making(self) -> Path:
        return self.root / "making"

    def _blob_path(self, digest: str, name: str) -> Path:
        return self.root / "blobs" / digest[:2] / (digest + Path(name).suffix)

    def _take_path(self, digest: str) -> Path:
        return self.root / "takes" / digest[:2] / f"{digest}.json"


_ITS_DIGEST = re.compile(rb',"digest":"[0-9a-f]{64}"\}\Z')


def _with_its_digest(text: str) -> str:
    """A take's canonical text with the digest over it as its last field: it can be checked as it is read."""
    return f'{text[:-1]},"digest":"{digest_of_text(text)}"}}'


def _digest_over(written: bytes) -> str:
    """The digest over what stands before a take's digest, where that is its last field; else empty."""
    found = _ITS_DIGEST.search(written, max(0, len(written) - 80))
    return sha256(written[: found.start()] + b"}").hexdigest() if found else ""


def _plain_name(name: str) -> bool:
    """A file's name below the desk. A take may come from a stranger, and its files are put where they say."""
    return not name.startswith("/") and ".." not in name.split("/") and "\0" not in name


@contextlib.contextmanager
def _as_store_error(where: Path) -> Any:
    try:
        yield
    except OSError as error:
        if isinstance(error, StoreError):
            raise
        raise StoreError(
            f"the store cannot be written: {error.strerror or error}",
            where=str(error.filename or where),
            next_step="free some disk or make the folder writable, then run again: what is made is kept",
        ) from error
