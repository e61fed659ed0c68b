"""The films of one's studios, and a new one."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from yingxi.cli.wishes import language_wished, length_wished, look_wished, size_wished
from yingxi.film.brief import Brief
from yingxi.film.errors import YingxiError
from yingxi.production.films import film_begun
from yingxi.production.settings import Settings
from yingxi_platform.films import asking
from yingxi_platform.films.opened import trouble
from yingxi_platform.films.reading import has_film
from yingxi_platform.jobs.models import LIVE, Job
from yingxi_platform.studios.models import Film, Rush, Studio
from yingxi_platform.studios.policy import studios_of, visible
from yingxi_platform.words import IDEAS

LONGEST_IDEA = 4000
LENGTHS = ("20s", "30s", "60s", "90s", "3m")
ASPECTS = ("16:9", "2.39", "1:1", "9:16")


@login_required
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    films = list(visible(request.user).order_by("-touched_at")[:200])
    codes = [film.code for film in films]
    jobs = {job.subject: job for job in Job.objects.filter(name="make", subject__in=codes, state__in=LIVE)}
    stills: dict[int, Rush] = {}
    seen = Rush.objects.filter(film__in=films, kind__in=("shot", "panel"), current=True)
    for rush in seen.exclude(subject__startswith="credits").order_by("-kind", "pk"):
        stills.setdefault(rush.film_id, rush)
    shown = [
        {"film": film, "job": jobs.get(film.code), "still": stills.get(film.pk), "whole": has_film(film)}
        for film in films
    ]
    return render(
        request,
        "films/home.html",
        {
            "films": shown,
            "studios": studios_of(request.user, "make"),
            "ideas": IDEAS[request.speak],
            "lengths": LENGTHS,
            "aspects": ASPECTS,
            "longest": LONGEST_IDEA,
        },
    )


@login_required
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """A film from an idea: its folder, and the job that makes it."""
    studio = studios_of(request.user, "make").filter(code=request.POST.get("studio", "")).first()
    if studio is None:
        raise PermissionDenied
    try:
        settings = _settings(request)
        film = _film(request, studio, settings)
    except YingxiError as error:
        return trouble(request, None, error)
    asking.make(film, by=request.user)
    return redirect("film page", film.code, "story")


def _settings(request: HttpRequest) -> Settings:
    asked = request.POST
    idea = asked.get("idea", "").strip()[:LONGEST_IDEA]
    if not idea:
        from yingxi.cli.wishes import idea_or_file

        idea_or_file("")
    width, height = size_wished("", asked.get("aspect", "16:9"))
    brief = Brief(
        idea=idea,
        language=language_wished(asked.get("language", "auto"), idea=idea),
        length_seconds=length_wished(asked.get("length", "60s")),
        look=look_wished(asked.get("look", "paper")),
        width=width,
        height=height,
    )
    return Settings(brief=brief, draft=asked.get("draft") == "on")


def _film(request: HttpRequest, studio: Studio, settings: Settings) -> Film:
    idea = settings.brief.idea
    title = idea if len(idea) <= 40 else idea[:38] + "…"
    with transaction.atomic():
        film = Film.objects.create(
            studio=studio, title=title, idea=idea, language=settings.brief.language, made_by=request.user
        )
        film.root.mkdir(parents=True)
        film_begun(settings, parent=film.root.parent, folder=film.root)
    return film
