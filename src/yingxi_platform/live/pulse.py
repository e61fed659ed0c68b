"""The pulse of films: a few words that are others whenever something about a film is other.

It is taken for all films that anybody watches at once, in a number of queries that does not grow with them.
"""

from hashlib import sha256
from typing import Any

from django.db.models import Count, Max

from yingxi_platform.films.reading import has_film, stamp_of
from yingxi_platform.jobs.models import LIVE, Job
from yingxi_platform.live.models import Typed
from yingxi_platform.live.presence import here
from yingxi_platform.review.models import Approval, Note
from yingxi_platform.review.together import screenings
from yingxi_platform.studios.models import Film, Rush

Pulse = dict[str, Any]
GIVEN = ("pack", "book")
"""Work that ends in a file to take away."""


def pulses_of(codes: set[str]) -> dict[str, Pulse]:
    """The pulse of each film that is there, by its code."""
    films = list(Film.objects.filter(code__in=codes, gone_at=None))
    if not films:
        return {}
    rushes = _newest(Rush.objects.filter(film__in=films))
    typed = _newest(Typed.objects.filter(film__in=films))
    jobs = Job.objects.filter(name__in=("make", *GIVEN), subject__in=codes)
    making = {job.subject: job for job in jobs.filter(name="make", state__in=LIVE)}
    ended = {
        (row["subject"], row["name"]): row["last"]
        for row in jobs.values("subject", "name").annotate(last=Max("ended_at"))
    }
    said = {
        row["film"]: [row["last"], row["count"], str(row["resolved"])]
        for row in Note.objects.filter(film__in=films)
        .values("film")
        .annotate(last=Max("pk"), count=Count("pk"), resolved=Max("resolved_at"))
    }
    words = {
        row["film"]: [row["count"], str(row["last"])]
        for row in Approval.objects.filter(film__in=films)
        .values("film")
        .annotate(count=Count("pk"), last=Max("at"))
    }
    company, watched = here(films), screenings(films)
    return {
        film.code: {
            "made": _digest(
                rushes.get(film.pk),
                film.plan.get("at"),
                has_film(film),
                _of(making.get(film.code)),
                ended.get((film.code, "make")),
            ),
            "making": film.code in making,
            "written": _digest(stamp_of(film)),
            "given": _digest(*(ended.get((film.code, name)) for name in GIVEN)),
            "said": _digest(said.get(film.pk), words.get(film.pk)),
            "typed": typed.get(film.pk, 0),
            "here": company.get(film.pk, []),
            "screening": watched.get(film.pk),
        }
        for film in films
    }


def _newest(rows: Any) -> dict[int, int]:
    return dict(rows.values_list("film").annotate(last=Max("pk")).values_list("film", "last"))


def _of(job: Job | None) -> Any:
    return (
        None
        if job is None
        else [str(job.pk), job.state, job.attempts, job.progress.get("stage"), job.progress.get("share")]
    )


def _digest(*parts: Any) -> str:
    return sha256(repr(parts).encode()).hexdigest()[:12]
