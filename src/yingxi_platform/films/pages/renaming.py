"""The page on which somebody, or a place, gets another name."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from yingxi.film.errors import YingxiError
from yingxi.production.documents import CAST
from yingxi_platform.films.opened import error_told, for_film
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.renaming import called, renamed, renaming_seen
from yingxi_platform.films.showing_boards import current
from yingxi_platform.people.names import plain_name
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can

LONGEST = 200


@for_film("draw")
@require_http_methods(["GET", "POST"])
def rename(request: HttpRequest, film: Film) -> HttpResponse:
    """GET says what another name would change, POST changes it. A name stands on a sheet and in the screenplay: who may
    change only one of them may not."""
    if not can(request.user, "write", film):
        raise PermissionDenied
    given = request.POST if request.method == "POST" else request.GET
    member, name = given.get("member", ""), plain_name(given.get("name", ""), longest=LONGEST)
    was = called(film, member)
    if was is None:
        raise Http404
    if request.method == "POST":
        now = renamed(film, member, name, was=given.get("was", was), by=request.user)
        return redirect(f"{reverse('film page', args=[film.code, 'cast'])}#{now}")
    pictures = current(film, "set" if member.startswith("set-") else "person")
    shown = {"member": member, "was": was, "name": name or was, "picture": pictures.get(member)}
    cast = noun_of(film, CAST.file)
    shown["person"] = next((it.id for it in (cast.people if cast else ()) if it.id == member), "")
    if name and name != was:
        try:
            shown["renaming"] = renaming_seen(film, member, name, was=was)
        except YingxiError as error:
            told = {"message": error.message, "where": error.where, "next": error.next_step}
            shown["told"] = error_told(request, told)
    return render(request, "films/rename.html", {**frame(request, film, "cast"), **shown})
