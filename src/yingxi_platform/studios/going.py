"""A film that is put away: out of everybody's sight at once, brought back whole, or ended for ever."""

from datetime import datetime, timedelta
from typing import Any
from unicodedata import normalize

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import LIVE, Job
from yingxi_platform.studios.models import Film

KEPT_FOR = timedelta(days=30)
END = "end"


def put_away(film: Film, *, by: Any) -> None:
    """Nobody sees it any more, its guests neither, and what is being done with it stops. Nothing of it is lost."""
    with transaction.atomic():
        if Film.objects.filter(pk=film.pk, gone_at=None).update(gone_at=timezone.now(), gone_by=by):
            for job in Job.objects.filter(subject=film.code, state__in=LIVE):
                queue.cancel(job)


def brought_back(film: Film) -> bool:
    """It is as it was before it was put away; False where its end has begun."""
    away = Film.objects.filter(pk=film.pk, gone_at__isnull=False, ending=False)
    return bool(away.update(gone_at=None, gone_by=None))


def kept_until(film: Film) -> datetime | None:
    """When a film that is put away ends by itself; None for one that is not."""
    return film.gone_at + KEPT_FOR if film.gone_at else None


def ended_by_hand(film: Film, title: str, *, by: Any) -> None:
    """What is put away ends for ever: a job deletes it. Raises InputError where its title was not typed."""
    if _plain(title) != _plain(film.title):
        raise InputError(
            "this is not the title of the film", next_step="type the title as it stands there, then delete"
        )
    _ends(film, by=by)


def ended_in_time() -> int:
    """What was put away over thirty days ago ends, and what a worker did not bring to its end is asked for again; how
    many those are."""
    over = Q(ending=True) | Q(gone_at__lt=timezone.now() - KEPT_FOR)
    films = list(Film.objects.filter(over, gone_at__isnull=False).only("pk", "code"))
    for film in films:
        _ends(film, by=None)
    return len(films)


def _ends(film: Film, *, by: Any) -> None:
    with transaction.atomic():
        if Film.objects.filter(pk=film.pk, gone_at__isnull=False).update(ending=True):
            queue.asked(END, {}, lane="quick", subject=film.code, lone=f"{END} {film.code}", by=by)


def _plain(title: str) -> str:
    return " ".join(normalize("NFC", title).split())
