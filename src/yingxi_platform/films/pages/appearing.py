"""The page of somebody of the film, or of a place: the shots that are theirs."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yingxi_platform.films.appearing import part_of, parts_called
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.studios.models import Film


@for_film("see")
@require_safe
def appearing(request: HttpRequest, film: Film, name: str) -> HttpResponse:
    part = part_of(film, name)
    if part is None:
        raise Http404
    shown = {"part": part, "others": [(key, said) for key, (_, said) in parts_called(film).items()]}
    return render(request, "films/appearing.html", {**frame(request, film, "cast"), **shown})
