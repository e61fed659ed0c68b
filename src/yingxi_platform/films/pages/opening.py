"""A packed film brought in: in pieces, like every heavy file; at once, where it is small and there are no scripts."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from yingxi.film.errors import PackError
from yingxi_platform.films.arriving import PIECE, place_of
from yingxi_platform.films.opened import error_told, troubles_told
from yingxi_platform.films.opening import allowed_pack, film_opened, last_opening, opening
from yingxi_platform.films.pages.pieces import come, key_of, put_down, size_of
from yingxi_platform.jobs.models import Job
from yingxi_platform.people.signed import signed_in
from yingxi_platform.studios.models import Film, Studio
from yingxi_platform.studios.policy import studios_of


@signed_in
@require_POST
@troubles_told
def imported(request: HttpRequest) -> HttpResponse:
    """A packed film, in one go."""
    studio = studio_for(request, request.POST.get("studio", ""))
    given = request.FILES.get("pack")
    if given is None:
        raise PackError("there is no such file", next_step="choose a .yingxi file")
    pack = put_down(given)
    try:
        film = film_opened(pack, studio, by=request.user)
    finally:
        pack.unlink(missing_ok=True)
    return redirect("film", film.code)


@signed_in
@require_http_methods(["GET", "POST"])
@troubles_told
def coming_in(request: HttpRequest) -> HttpResponse:
    """GET says how much of the pack is there and what has become of it, each POST brings a piece that begins at `at`;
    after the last, a job opens it."""
    return pack_coming(request, studio_for(request, request.GET.get("studio", "")))


def studio_for(request: HttpRequest, code: str) -> Studio:
    studio = studios_of(request.user, "make").filter(code=code).first()
    if studio is None:
        raise PermissionDenied
    return studio


def pack_coming(request: HttpRequest, studio: Studio) -> JsonResponse:
    """The same for pages and programs."""
    key, size = key_of(request), size_of(request)
    allowed_pack(request.GET.get("name", ""), size)
    place = place_of(studio.code, request.user, f"pack {size} {key}")
    job = last_opening(place, anew=request.method == "POST" or "anew" in request.GET)
    if job is not None:
        return JsonResponse({"at": size, "piece": PIECE, **_told(request, job)})
    return come(request, place, lambda: _told(request, opening(place, studio, by=request.user)))


def _told(request: HttpRequest, job: Job) -> dict[str, Any]:
    """What has become of the pack: under way, a film, or nothing, and why."""
    film = Film.objects.filter(code=job.outcome.get("film", "")).first() if job.state == "done" else None
    return {
        "whole": True,
        "state": "opening" if job.live else job.state,
        "share": job.progress.get("share", 0.0),
        "film": film.code if film else "",
        "to": reverse("film", args=[film.code]) if film else "",
        **(error_told(request, job.error) if job.error and not job.live else {}),
    }
