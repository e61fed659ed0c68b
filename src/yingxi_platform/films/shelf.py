"""Where a film's heavy files lie: in its folder, or, where STORAGE_URL names a storage, in that bucket.

What is delivered (`out/`), what people bring (`own/`) and packs are brought to the bucket by a job and then go from the
folder; what is small stays there as well. Whoever needs the files themselves, a run for one, has them `at_hand`. Which
files the bucket has is written with the film, each by its name in the folder, with the time and size it had there: so
what is made anew is at once the one that is given.
"""

import fcntl
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from yingxi.production.inside import inside
from yingxi.production.out import SUMS
from yingxi_platform.films.bucket import bucket
from yingxi_platform.films.media import Sent, file_sent, sent
from yingxi_platform.studios.models import Film

SHELF, PACK = "shelf", "pack/"
SMALL = 1_000_000
"""Bytes: pages read subtitles, sums and reports, so what is no larger stays in the folder too."""


def shelf_of(film: Film) -> Mapping[str, str]:
    """What lies in the bucket: by its name, the mark of the file. Its key is made of both."""
    found: dict[str, str] = film.facts.get(SHELF, {})
    return found


def lies(film: Film, name: str) -> bool:
    """Whether there is such a file, here or there."""
    return name in shelf_of(film) or inside(film.root, name).is_file()


def size_of(mark: str) -> int:
    return int(mark.rpartition("-")[2], 16)


def given(request: HttpRequest, film: Film, name: str, *, keep: str = "") -> HttpResponse:
    """The file, or the range of it that is asked for, from where it lies; `keep` has a browser keep it under that name.
    Raises Http404, MachineError."""
    try:
        return file_sent(request, path_of(film, name), name=keep)
    except Http404:
        if not settings.STORAGE:
            raise
    film.refresh_from_db(fields=["facts"])
    mark = shelf_of(film).get(name)
    if mark is None:
        raise Http404
    key = _key(film, name, mark)
    if keep and request.method == "GET":
        answer = HttpResponseRedirect(bucket().address(key, keep))
        answer["Cache-Control"] = "no-store"
        answer["Referrer-Policy"] = "no-referrer"
        return answer
    there = Sent(
        Path(name),
        size_of(mark),
        mark_of_file(mark),
        lambda first, end: bucket().part(key, first, end),
    )
    return sent(request, there, name=keep)


def mark_of_file(mark: str) -> str:
    """The same for a file as long as it lies in the folder and when it has gone to the bucket."""
    time, _, size = mark.partition("-")
    return f"{int(time, 16)} {int(size, 16)}"


def mark_here_or_there(film: Film, name: str) -> str:
    """What stands for the file as it is now; empty where there is none."""
    mark = _mark(path_of(film, name)) or shelf_of(film).get(name, "")
    return mark_of_file(mark) if mark else ""


def path_of(film: Film, name: str) -> Path:
    """Its place in the folder; a pack has its own."""
    return settings.PACKS / name.removeprefix(PACK) if name.startswith(PACK) else inside(film.root, name)


def shelved(film: Film, names: list[str]) -> int:
    """Brings what is new of these to the bucket and takes what is heavy from the folder; what is delivered no more goes
    from the bucket. How many were new. Raises BlockingIOError where somebody has the files at hand: what is brought
    stays so, and the folder is left as it is."""
    there, new = shelf_of(film), dict[str, str]()
    for name in names:
        mark = _mark(path_of(film, name))
        if mark and there.get(name) != mark:
            bucket().put(path_of(film, name), _key(film, name, mark))
            # Changed while it went: what came there may be half of each.
            if _mark(path_of(film, name)) == mark:
                new[name] = mark
            else:
                bucket().drop(_key(film, name, mark))
    gone = {name for name in there if name not in names and _ended(film, name, names)}
    now = _noted(film, new, gone)
    for name, mark in there.items():
        if now.get(name) != mark:
            bucket().drop(_key(film, name, mark))
    with _lock(film, fcntl.LOCK_EX | fcntl.LOCK_NB):
        for name, mark in now.items():
            if size_of(mark) > SMALL and _mark(path_of(film, name)) == mark:
                path_of(film, name).unlink()
    return len(new)


@contextmanager
def at_hand(film: Film, *folders: str) -> Iterator[None]:
    """The film's files of these folders lie in its folder as long as this holds."""
    if not settings.STORAGE:
        yield
        return
    with _lock(film, fcntl.LOCK_SH):
        film.refresh_from_db(fields=["facts"])
        for name, mark in shelf_of(film).items():
            if name.startswith(folders) and not path_of(film, name).is_file():
                _fetched(film, name, mark)
        yield


def brought_back(film: Film) -> None:
    """Everything lies in the folder again, and nothing of it in the bucket."""
    with at_hand(film, ""):
        there = shelf_of(film)
        _noted(film, {}, set(there))
        for name, mark in there.items():
            bucket().drop(_key(film, name, mark))


def taken_from_shelf(film: Film) -> None:
    """Nothing of the film lies in the bucket any more, and nowhere else for that: what a worker brought there and was
    killed before it could be noted goes too."""
    if not settings.STORAGE:
        return
    for key in bucket().keys(_folder(film)):
        bucket().drop(key)
    film.refresh_from_db(fields=["facts"])
    _noted(film, {}, set(shelf_of(film)))


def _fetched(film: Film, name: str, mark: str) -> None:
    coming = Path(settings.STUDIO) / "coming" / f"part-{uuid4().hex}"
    coming.parent.mkdir(parents=True, exist_ok=True)
    try:
        bucket().fetch(_key(film, name, mark), coming)
        time = int(mark.partition("-")[0], 16)
        os.utime(coming, ns=(time, time))
        path_of(film, name).parent.mkdir(parents=True, exist_ok=True)
        coming.replace(path_of(film, name))
    finally:
        coming.unlink(missing_ok=True)


def _noted(film: Film, new: Mapping[str, str], gone: set[str]) -> dict[str, str]:
    """What the bucket has is written with the film, beside what another job may just have written."""
    with transaction.atomic():
        held = Film.objects.select_for_update().get(pk=film.pk)
        now = {name: mark for name, mark in {**shelf_of(held), **new}.items() if name not in gone}
        Film.objects.filter(pk=film.pk).update(facts={**held.facts, SHELF: now})
    film.facts = {**held.facts, SHELF: now}
    return now


def _ended(film: Film, name: str, names: list[str]) -> bool:
    """Delivered no more, as the sums of what is delivered say; or a pack, and there is a newer one."""
    if name.startswith(PACK):
        return any(other.startswith(PACK) for other in names)
    if not name.startswith("out/") or path_of(film, name).is_file():
        return False
    with suppress(OSError):
        listed = inside(film.root, f"out/{SUMS}").read_text(encoding="utf-8").splitlines()
        return name.removeprefix("out/") not in {line.partition("  ")[2] for line in listed}
    return False


def _folder(film: Film) -> str:
    return f"{film.code}/"


def _key(film: Film, name: str, mark: str) -> str:
    return f"{_folder(film)}{mark}/{quote(name)}"


def _mark(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns:x}-{found.st_size:x}"


@contextmanager
def _lock(film: Film, how: int) -> Iterator[None]:
    place = Path(settings.STUDIO) / "hands"
    place.mkdir(parents=True, exist_ok=True)
    with (place / sha256(film.code.encode()).hexdigest()[:16]).open("ab") as file:
        fcntl.flock(file, how)
        yield


def names_of(film: Film, folder: str) -> dict[str, int]:
    """By its name in the folder, the size in bytes of what lies there or in the bucket."""
    found = {
        name.removeprefix(f"{folder}/"): size_of(mark)
        for name, mark in shelf_of(film).items()
        if name.startswith(f"{folder}/")
    }
    place = film.root / folder
    for path in place.rglob("*"):
        name = path.relative_to(place)
        if path.is_file() and not path.is_symlink() and not any(part.startswith(".") for part in name.parts):
            found[name.as_posix()] = path.stat().st_size
    return found
