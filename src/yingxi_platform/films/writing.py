"""A person's edits, brought into the film's folder: never over another's, never into a run's way.

A run holds its folder. Once it has written its documents it only reads on, and an edit lies beside until the next
run; before that the run is asked to stop, the edit goes in, and the run goes on with it: what is made is kept.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from time import monotonic, sleep
from typing import Any

from yingxi.film.cut import CutList
from yingxi.film.errors import HeldError
from yingxi.production.by_hand import field_set, fields_set, members_changed, order_set, text_written
from yingxi.production.documents import CUT, SCORE
from yingxi.production.folder import FilmFolder
from yingxi_platform.films import asking
from yingxi_platform.films.revisions import noted
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.automation import begun

# The stages in which a run has written its documents, the score excepted.
SETTLED = ("acting", "shots", "sound", "delivery")
PATIENCE = 9.0


def field_saved(film: Film, document: str, path: tuple[str, ...], value: Any, *, was: Any, by: Any) -> None:
    """Raises OvertakenError, DocumentError, HeldError."""
    _saved(
        film, document, lambda folder: field_set(folder, document, path, value, was=was), by, ".".join(path)
    )


def fields_saved(
    film: Film, document: str, changes: Sequence[tuple[tuple[str, ...], Any, Any]], *, by: Any
) -> None:
    """Several fields at once, each as (path, value, was). Raises OvertakenError, DocumentError, HeldError."""
    place = ".".join(changes[0][0]) if changes else ""
    _saved(film, document, lambda folder: fields_set(folder, document, changes), by, place)


def text_saved(film: Film, document: str, text: str, *, was: str, by: Any) -> None:
    """Raises OvertakenError, DocumentError, HeldError."""
    _saved(film, document, lambda folder: text_written(folder, document, text, was=was), by, "")


def order_saved(
    film: Film, document: str, members: str, names: list[str], *, was: list[str], by: Any
) -> None:
    """Raises OvertakenError, DocumentError, HeldError."""
    _saved(
        film,
        document,
        lambda folder: order_set(folder, document, members, names, was=was),
        by,
        f"{members} (order)",
    )


def cut_saved(film: Film, change: Callable[[CutList], CutList], *, was: list[Any], by: Any) -> None:
    """The shots of the cut are others. Raises OvertakenError, DocumentError, HeldError."""
    _saved(
        film,
        CUT.file,
        lambda folder: members_changed(folder, CUT.file, "shots", change, was=was),
        by,
        "shots",
    )


def _saved(film: Film, document: str, change: Callable[[FilmFolder], None], by: Any, place: str) -> None:
    with folder_to_write(film, document, by=by) as folder:
        noted(film, document, by=None)
        change(folder)
    noted(film, document, by=by, place=place)
    begun(film, place, by=by)
    asking.look(film)


@contextmanager
def folder_to_write(film: Film, document: str, *, by: Any) -> Iterator[FilmFolder]:
    """The folder, when it is good to write the document. Raises HeldError where somebody outside the studio has
    it."""
    folder = FilmFolder(film.root)
    with suppress(HeldError), folder.held():
        yield folder
        return
    job = asking.making(film)
    if job is not None and job.progress.get("stage") in SETTLED and document != SCORE.file:
        yield folder
        return
    if job is not None:
        queue.cancel(job)
    try:
        yield from _waited_for(folder)
    finally:
        # Also where nothing was written: who was overtaken, or made a mistake, has stopped nobody's film.
        _gone_on(film, job, by)


def _waited_for(folder: FilmFolder) -> Iterator[FilmFolder]:
    until = monotonic() + PATIENCE
    while True:
        try:
            with folder.held():
                yield folder
            return
        except HeldError:
            if monotonic() > until:
                raise
            sleep(0.2)


def _gone_on(film: Film, job: Job | None, by: Any) -> None:
    if job is None:
        return
    until = monotonic() + PATIENCE
    while monotonic() < until and Job.objects.filter(pk=job.pk, state="running").exists():
        sleep(0.1)
    asking.make(film, by=by, until=job.arguments.get("until", "delivery"))
