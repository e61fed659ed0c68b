"""The queue, for who keeps the house: what waits, what is done, what has died, and what to do about it."""

from typing import Any

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from yingxi_platform.films.pages.listing import FIRST_STILL
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import CANCELLED, DEAD, DONE, FAILED, READY, RUNNING, Job
from yingxi_platform.people.signed import signed_in
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import visible
from yingxi_platform.words.refusing import told as said

STATES = (RUNNING, READY, DEAD, FAILED, CANCELLED, DONE)
MOST = 100


@signed_in
@require_GET
def jobs(request: HttpRequest) -> HttpResponse:
    """Jobs by state, newest first; running and waiting ones unless another state is asked for."""
    _kept(request)
    state = request.GET.get("state", "")
    counts = dict(Job.objects.values_list("state").annotate(count=Count("pk")).values_list("state", "count"))
    asked = Job.objects.filter(state__in=(state,) if state in STATES else (RUNNING, READY, DEAD, FAILED))
    found = list(asked.select_related("asked_by").prefetch_related("tries").order_by("-asked_at")[:MOST])
    seen = visible(request.user).annotate(still=FIRST_STILL).filter(code__in={job.subject for job in found})
    films = {film.code: film for film in seen}
    shown = {
        "state": state if state in STATES else "",
        "counts": [(name, counts.get(name, 0)) for name in STATES],
        "jobs": [_row(job, films.get(job.subject), request.speak) for job in found],
    }
    return render(request, "jobs/jobs.html", shown)


@signed_in
@require_POST
def change(request: HttpRequest, number: str) -> HttpResponse:
    """A job is stopped, or asked for again."""
    _kept(request)
    job = Job.objects.filter(pk=number).first()
    if job is None:
        raise Http404
    if request.POST.get("wish") == "again":
        queue.again(job, by=request.user)
    else:
        queue.cancel(job)
    return redirect("jobs")


def _row(job: Job, film: Film | None, speak: str) -> dict[str, Any]:
    """`film` is the job's where the keeper may see it: to keep the house opens no studio."""
    now = timezone.now()
    return {
        "job": job,
        "film": film,
        "wrong": said(speak, str(job.error.get("message", ""))),
        "next": said(speak, str(job.error.get("next", ""))),
        "age": (now - job.asked_at).total_seconds(),
        "running": (now - job.started_at).total_seconds()
        if job.state == RUNNING and job.started_at
        else None,
        "share": round(100 * float(job.progress.get("share", 0))) if job.state == RUNNING else None,
        "tries": [(each, said(speak, each.words)) for each in job.tries.all()],
        "again": job.state in (FAILED, DEAD, CANCELLED),
        "stops": job.live,
    }


def _kept(request: HttpRequest) -> None:
    if not getattr(request.user, "keeper", False):
        raise Http404
