"""The page on which somebody is cast, or a place put up, with the looks that another film has for it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from yingxi_platform.films.likeness import likeness_taken, others
from yingxi_platform.films.opened import film_of, for_film
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.films.renaming import called
from yingxi_platform.studios.models import Film


@for_film("draw")
@require_http_methods(["GET", "POST"])
def likeness(request: HttpRequest, film: Film) -> HttpResponse:
    """GET shows everybody, or every place, of the films that one may see, POST takes one's looks over."""
    given = request.POST if request.method == "POST" else request.GET
    member = given.get("member", "")
    name = called(film, member)
    if name is None:
        raise Http404
    if request.method == "POST":
        other = film_of(request, given.get("film", ""))
        likeness_taken(film, member, other, given.get("person", ""), by=request.user)
        return redirect(f"{reverse('film page', args=[film.code, 'cast'])}#{member}")
    shown = {
        "member": member,
        "name": name,
        "place": member.startswith("set-"),
        "others": others(request.user, film, member),
    }
    return render(request, "films/likeness.html", {**frame(request, film, "cast"), **shown})
