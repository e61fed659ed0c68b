"""A film is put away, looked for among those that are, brought back, or ended for ever."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from yingxi.film.errors import InputError
from yingxi_platform.films import asking
from yingxi_platform.films.opened import error_told, film_away, for_film
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.people.signed import signed_in
from yingxi_platform.studios.going import KEPT_FOR, brought_back, ended_by_hand, kept_until, put_away
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import away, studios_of
from yingxi_platform.tasks.models import Task


@for_film("put away")
@require_http_methods(["GET", "POST"])
def puts_away(request: HttpRequest, film: Film) -> HttpResponse:
    """Asks first what goes and what stays."""
    if request.method == "POST":
        put_away(film, by=request.user)
        return redirect("away")
    shown = {
        "days": KEPT_FOR.days,
        "making": asking.making(film) is not None,
        "tasks": Task.objects.filter(film=film).exclude(state__in=("approved", "final")).count(),
        "guests": film.guest_links.filter(shut_at=None, expires__gt=timezone.now()).count(),
    }
    return render(request, "films/put_away.html", {**frame(request, film, ""), **shown})


@signed_in
@require_GET
def listed(request: HttpRequest) -> HttpResponse:
    """The one place where films that are put away are seen."""
    if not studios_of(request.user, "put away").exists():
        raise Http404
    return render(request, "films/away.html", {"films": films_away(request.user), "days": KEPT_FOR.days})


@signed_in
@require_POST
def back(request: HttpRequest, code: str) -> HttpResponse:
    film = film_away(request, code, "put away")
    if not brought_back(film):
        raise Http404
    # What was still to come when it was put away was stopped.
    asking.look(film)
    asking.shelve(film)
    return redirect("film", film.code)


@signed_in
@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, code: str) -> HttpResponse:
    """Asks for the title, and then deletes."""
    film = film_away(request, code, "end")
    if request.method == "GET":
        return render(request, "films/end.html", {"film": film})
    try:
        ended_by_hand(film, request.POST.get("title", ""), by=request.user)
    except InputError as error:
        told = error_told(request, {"message": error.message, "next": error.next_step})
        return render(request, "films/end.html", {"film": film, "told": told}, status=422)
    return redirect("away")


def films_away(account: Any) -> list[dict[str, Any]]:
    """Those that the account may bring back, the last first, with when each ends and whether they may end it."""
    films = away(account, "put away").defer("idea").select_related("gone_by").order_by("-gone_at")
    ends = set(away(account, "end").values_list("pk", flat=True))
    return [{"film": film, "until": kept_until(film), "ends": film.pk in ends} for film in films]
