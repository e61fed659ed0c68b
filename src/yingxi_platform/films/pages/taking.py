"""Choosing among the takes of a shot."""

from typing import get_args

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from yingxi_platform.films import asking
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.taking import Act, seen, sounded_again, taken
from yingxi_platform.studios.models import Film


@for_film("draw")
@require_POST
def choose(request: HttpRequest, film: Film) -> HttpResponse:
    """A take is chosen, kept, let go, or made again another way. `was` is what the person saw in film.yaml."""
    act, shot = request.POST.get("act", ""), request.POST.get("shot", "")
    if act not in get_args(Act):
        raise Http404
    was = seen(request.POST.get("was", "null"))
    taken(film, shot, act, take=request.POST.get("take", ""), was=was, by=request.user)
    if act == "again":
        asking.make(film, by=request.user, until="shots")
    page = "storyboard" if request.POST.get("page") == "storyboard" else "shots"
    return redirect(f"/films/{film.code}/{page}/#{shot}")


@for_film("draw")
@require_POST
def again(request: HttpRequest, film: Film) -> HttpResponse:
    """A line is said or a cue is played another way, and heard as soon as it is there."""
    family, member = request.POST.get("family", ""), request.POST.get("member", "")
    if family not in ("lines", "cues"):
        raise Http404
    was = seen(request.POST.get("was", "null"))
    sounded_again(film, "lines" if family == "lines" else "cues", member, was=was, by=request.user)
    asking.make(film, by=request.user, until="dialogue" if family == "lines" else "sound")
    return redirect(f"/films/{film.code}/sound/#{family}-{member}")
