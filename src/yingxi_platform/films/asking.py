"""What the pages ask the workers for."""

from typing import Any

from django.conf import settings

from yingxi.production.folder import FilmFolder
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import LIVE, RUNNING, Job
from yingxi_platform.studios.models import Film


def make(film: Film, *, by: Any = None, until: str = "delivery") -> Job:
    """A film is made by one job at a time, however often it is asked for."""
    return queue.asked(
        "make", {"until": until}, lane="make", subject=film.code, lone=f"make {film.code}", by=by
    )


def manuscript(film: Film, *, by: Any = None) -> Job | None:
    """The text of a film that waits behind others: it can be read while they are made. None where the film is made at
    once, or by a writer that takes its time."""
    waits = Job.objects.filter(name="make", state=RUNNING).exclude(subject=film.code).exists()
    if not waits or FilmFolder(film.root, read_only=True).settings().generators.writer:
        return None
    return queue.asked(
        "manuscript", {}, lane="quick", subject=film.code, lone=f"manuscript {film.code}", by=by
    )


def look(film: Film) -> Job:
    """One look is enough for all that was changed before it begins."""
    return queue.asked("look", {}, lane="quick", subject=film.code, lone=f"look {film.code}")


def pack(film: Film, *, by: Any) -> Job:
    return queue.asked("pack", {}, lane="quick", subject=film.code, lone=f"pack {film.code}", by=by)


def book(film: Film, *, by: Any) -> Job:
    return queue.asked("book", {}, lane="quick", subject=film.code, lone=f"book {film.code}", by=by)


def last_book(film: Film) -> Job | None:
    return Job.objects.filter(name="book", subject=film.code).order_by("-asked_at").first()


def shelve(film: Film) -> None:
    """What the film gives away is copied to the storage, where there is one."""
    if settings.STORAGE:
        queue.asked("shelve", {}, lane="quick", subject=film.code, lone=f"shelve {film.code}", after=1.0)


def last_pack(film: Film) -> Job | None:
    return Job.objects.filter(name="pack", subject=film.code).order_by("-asked_at").first()


def unlatched(job: Job) -> None:
    """The look has begun: what changes from now on wants another."""
    Job.objects.filter(pk=job.pk).update(lone=None)


def making(film: Film) -> Job | None:
    """The job that makes the film now, or will."""
    live = Job.objects.filter(name="make", subject=film.code, state__in=LIVE)
    return live.order_by("cancel_requested", "-asked_at").first()


def last_making(film: Film) -> Job | None:
    return Job.objects.filter(name="make", subject=film.code).order_by("-asked_at").first()
