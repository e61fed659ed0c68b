"""A new scene, by a form beside the screenplay."""

from typing import cast, get_args

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from yingxi.film.breakdown import Hour
from yingxi_platform.films.new_scene import NewScene, scene_added
from yingxi_platform.films.opened import for_film
from yingxi_platform.studios.models import Film

LONGEST, LONGEST_PLACE = 4000, 120


@for_film("write")
@require_POST
def scene(request: HttpRequest, film: Film) -> HttpResponse:
    """`after` is the number of the scene before it, a colon and its heading as the person saw it."""
    number, _, heading = request.POST.get("after", "").partition(":")
    hour = request.POST.get("hour", "")
    line = scene_added(
        film,
        NewScene(
            place=_line(request, "place")[:LONGEST_PLACE],
            inside=request.POST.get("side") == "inside",
            hour=cast(Hour, hour if hour in get_args(Hour) else "day"),
            done=request.POST.get("done", "").replace("\r\n", "\n").strip()[:LONGEST],
            who=_line(request, "who")[:LONGEST_PLACE],
            says=_line(request, "says")[:LONGEST],
        ),
        after=int(number) if number.isascii() and number.isdigit() and len(number) < 6 else -1,
        heading=heading,
        by=request.user,
    )
    return redirect(f"{reverse('film page', args=(film.code, 'screenplay'))}#line-{line}")


def _line(request: HttpRequest, name: str) -> str:
    return " ".join(request.POST.get(name, "").split())
