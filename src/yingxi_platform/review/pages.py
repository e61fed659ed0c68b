"""Pages of review beside the film's own: approvals, playlists, two takes in step."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.films.reading import noun_of
from yingxi_platform.review.approvals import said
from yingxi_platform.review.mentions import people_at
from yingxi_platform.review.models import Playlist
from yingxi_platform.review.notes import notes_of
from yingxi_platform.review.playlists import numbers_of, playlist_made, playlist_shown, shot_takes, takes_of
from yingxi_platform.review.together import ended, moved, told
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.studios.policy import can

MOSAIC = 4


@for_film("note")
@require_POST
def approve(request: HttpRequest, film: Film) -> HttpResponse:
    said(film, request.POST.get("word", ""), version=request.POST.get("version", ""), by=request.user)
    return redirect(reverse("film page", args=[film.code, "film"]) + "#approvals")


@for_film("see")
@require_http_methods(["GET", "POST"])
def playlists(request: HttpRequest, film: Film) -> HttpResponse:
    """The playlists, and a new one of the shots that are chosen."""
    if request.method == "POST":
        _may_note(request, film)
        made = playlist_made(
            film, request.POST.get("name", ""), request.POST.getlist("shot"), by=request.user
        )
        return redirect("playlist", film.code, made.pk)
    stills = {rush.subject: rush for rush in film.rushes.filter(kind="shot", current=True)}
    panels = {rush.subject: rush for rush in film.rushes.filter(kind="panel", current=True)}
    shown = {
        "playlists": [(each, _first_stills(each, stills)) for each in _newest_playlists(film)],
        "shots": [
            (shot, number, stills.get(shot), panels.get(shot)) for shot, number in numbers_of(film).items()
        ],
    }
    return render(request, "review/playlists.html", {**frame(request, film, "playlists"), **shown})


def _newest_playlists(film: Film) -> Any:
    return film.playlists.select_related("made_by").order_by("-made_at")


def _first_stills(playlist: Playlist, stills: dict[str, Rush]) -> list[int]:
    """The numbers of the first takes of a playlist that have a picture: four, or one where there are not so many."""
    takes = (stills.get(shot) for shot in playlist.shots)
    found = [int(take.pk) for take in takes if take is not None and take.still][:MOSAIC]
    return found if len(found) == MOSAIC else found[:1]


@for_film("play")
@require_http_methods(["GET", "POST"])
def playlist(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """The shots of a list, played one after the other. Who may note may take the list away."""
    found = Playlist.objects.filter(film=film, pk=number).first()
    if found is None:
        raise Http404
    if request.method == "POST":
        _may_note(request, film)
        found.delete()
        return redirect("playlists", film.code)
    shown = {"playlist": found, "shots": playlist_shown(found), "rate": rate_of(film)}
    return render(request, "review/playlist.html", {**frame(request, film, "playlists"), **shown})


@for_film("play")
@require_safe
def look(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """One take of a shot, with the notes on its frames, and the other takes of that shot."""
    take = film.rushes.filter(kind="shot", pk=number).first()
    if take is None:
        raise Http404
    shown = {
        "take": take,
        "number": numbers_of(film).get(take.subject),
        "takes": list(enumerate(takes_of(film, take.subject), 1)),
        "notes": notes_of(film, take),
        "called": people_at(film),
        "rate": rate_of(film),
    }
    return render(request, "review/take.html", {**frame(request, film, "playlists"), **shown})


@for_film("play")
@require_http_methods(["GET", "POST"])
def together(request: HttpRequest, film: Film) -> HttpResponse:
    """The playhead that all who watch together share: asked for, moved, or given up (`over`)."""
    if request.method == "POST":
        _may_note(request, film)
        if request.POST.get("over"):
            ended(film)
        else:
            moved(
                film,
                request.POST.get("frame", ""),
                playing=request.POST.get("playing") == "1",
                who=request.user.name,
            )
    return JsonResponse(told(film))


@for_film("play")
@require_safe
def compare(request: HttpRequest, film: Film) -> HttpResponse:
    """Two takes of a shot, frame by frame in step: side by side, or one over the other with a wipe."""
    numbers = numbers_of(film)
    shot = request.GET.get("shot", "")
    made = shot_takes(film)
    several = [(it, number) for it, number in numbers.items() if len(made.get(it, ())) > 1]
    if shot not in numbers:
        shot = several[0][0] if several else ""
    takes = made.get(shot, [])
    chosen = [_chosen(request.GET.get(side, ""), takes, at) for side, at in (("left", -2), ("right", -1))]
    shown = {"several": several, "shot": shot, "takes": takes, "chosen": chosen, "rate": rate_of(film)}
    shown["modes"] = ("side", "wipe", "differ")
    return render(request, "review/compare.html", {**frame(request, film, "compare"), **shown})


def rate_of(film: Film) -> float:
    settings = noun_of(film, "film.yaml")
    return float(settings.brief.rate) if settings else 24.0


def _chosen(asked: str, takes: list[Rush], otherwise: int) -> Rush | None:
    found = next((take for take in takes if str(take.pk) == asked), None)
    return found or (takes[otherwise] if len(takes) >= -otherwise else None)


def _may_note(request: HttpRequest, film: Film) -> None:
    if not can(request.user, "note", film):
        raise PermissionDenied
