"""The films of one's studios, and a new one."""

from typing import Any

from django.db.models import OuterRef, Subquery
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from yingxi.film.errors import YingxiError
from yingxi_platform.films.beginning import LONGEST_IDEA, Script, film_asked_for
from yingxi_platform.films.finding import LONGEST, found
from yingxi_platform.films.marking import marked
from yingxi_platform.films.opened import trouble
from yingxi_platform.films.shelf import lies
from yingxi_platform.films.showing_film import STILL
from yingxi_platform.jobs.models import LIVE, Job
from yingxi_platform.people.paces import NEW_FILMS
from yingxi_platform.people.signed import signed_in
from yingxi_platform.refusals import too_often
from yingxi_platform.studios.models import Rush
from yingxi_platform.studios.policy import studios_of, visible
from yingxi_platform.words import IDEAS

# As the brief has them, and in seconds.
LENGTHS = {"20s": 20, "30s": 30, "60s": 60, "90s": 90, "3m": 180}
SCRIPTS = (".fountain", ".spmd", ".fdx", ".docx", ".txt", ".md", ".csv", ".json")
ASPECTS = ("16:9", "2.39", "1:1", "9:16")
# What there is to do for who makes no films, told on the first page.
STEPS = {"reviewer": ("watch", "note", "draw", "word"), "viewer": ("watch", "story")}
# The picture that stands for a film: its first shot, or a panel before there is one. Found by the database: a film of
# an hour has a thousand.
_STILLS = Rush.objects.filter(film=OuterRef("pk"), kind__in=("shot", "panel"), current=True)
FIRST_STILL = Subquery(
    _STILLS.exclude(subject__startswith="credits").order_by("-kind", "pk").values("pk")[:1]
)


@signed_in
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    films = list(
        visible(request.user).defer("idea").annotate(still=FIRST_STILL).order_by("-touched_at")[:200]
    )
    codes = [film.code for film in films]
    jobs = {job.subject: job for job in Job.objects.filter(name="make", subject__in=codes, state__in=LIVE)}
    led = set(studios_of(request.user, "put away").values_list("pk", flat=True))
    shown = [
        {
            "film": film,
            "job": jobs.get(film.code),
            "poster": not film.still and lies(film, f"out/{STILL}"),
            "puts": film.studio_id in led,
        }
        for film in films
    ]
    part = request.user.memberships.select_related("studio").order_by("since").first()
    return render(
        request,
        "films/home.html",
        {
            "films": shown,
            "part": part,
            "led": bool(led),
            "steps": STEPS["reviewer" if part and part.role == "reviewer" else "viewer"],
            "studios": studios_of(request.user, "make"),
            "ideas": IDEAS[request.speak],
            "lengths": LENGTHS.items(),
            "aspects": ASPECTS,
            "scripts": ",".join(SCRIPTS),
            # One more than is taken, so that a browser which cuts what is pasted does not do so unheard.
            "longest": LONGEST_IDEA + 1,
        },
    )


@signed_in
@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """A word, in all films of one's studios."""
    word = request.GET.get("q", "").strip()[:LONGEST]
    hits = found(request.user, word)
    codes = [hit.film.code for hit in hits]
    stills = dict(
        visible(request.user).filter(code__in=codes).annotate(still=FIRST_STILL).values_list("code", "still")
    )
    shown = {
        "word": word,
        "hits": [
            (hit, stills.get(hit.film.code), [(it, marked(it.text, word)) for it in hit.places])
            for hit in hits
        ],
    }
    return render(request, "films/search.html", shown)


@signed_in
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """A film from an idea, or from a screenplay's file."""
    if not NEW_FILMS.allows(str(request.user.pk)):
        return too_often(request)
    brought: Any = request.FILES.get("script")
    try:
        script = Script(brought.name, brought.read()) if brought else None
        film = film_asked_for(request.user, request.POST, script)
    except YingxiError as error:
        return trouble(request, None, error)
    return redirect("film page", film.code, "story")
