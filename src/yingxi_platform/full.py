"""A disk without room: known by its errors, whoever meets it, and told everywhere in the same words."""

from collections.abc import Callable
from errno import EDQUOT, ENOSPC

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from yingxi.film.errors import FolderError, MachineError

FULL = 507
"""What HTTP says of it: nothing is wrong with what was sent, so a page keeps it and sends it again."""
_SAID = ("is full", "No space left", "disk quota")


def means_full(error: BaseException) -> bool:
    """Whether the disk of the folder or of the database has no room, whoever tells it."""
    if isinstance(error, FolderError):
        return error.__cause__ is not None and means_full(error.__cause__)
    if isinstance(error, OSError):
        return error.errno in (ENOSPC, EDQUOT)
    return isinstance(error, OperationalError) and any(said in str(error) for said in _SAID)


def disk_full() -> MachineError:
    return MachineError(
        "the disk of the studio is full: nothing was written",
        next_step="tell who keeps the studio; what you typed stays here",
    )


class FullDisk:
    """Says so on pages, to scripts and to programs."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._answer(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        from yingxi_platform.films.opened import trouble

        return trouble(request, None, disk_full(), status=FULL) if means_full(error) else None
