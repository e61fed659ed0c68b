"""Films and a person's own material, brought in and given away."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from yingxi.film.own import Kind
from yingxi.production.by_hand import value_at
from yingxi.production.documents import FILM, STORYBOARD, fields_read
from yingxi_platform.films import asking
from yingxi_platform.films.arriving import allowed, place_of, taken_in
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.pieces import come, key_of, put_down, size_of
from yingxi_platform.films.reading import KINDS, noun_of, text_of
from yingxi_platform.films.shelf import PACK
from yingxi_platform.films.shelf import given as file_given
from yingxi_platform.films.writing import field_saved, fields_saved
from yingxi_platform.studios.models import Film

# Where each kind of own material is named: the document, the list, the field, and whether the member stands there.
PLACES: dict[str, tuple[Kind, str, str, str]] = {
    "person": ("picture", "cast.yaml", "people", "picture"),
    "set": ("picture", "sets.yaml", "places", "picture"),
    "line": ("recording", "film.yaml", "lines", "recording"),
    "cue": ("music", "film.yaml", "cues", "music"),
    "shot": ("video", "film.yaml", "shots", "video"),
}


@for_film("take away")
@require_POST
def pack(request: HttpRequest, film: Film) -> HttpResponse:
    asking.pack(film, by=request.user)
    return redirect("film page", film.code, "film")


@for_film("take away")
@require_safe
def packed(request: HttpRequest, film: Film) -> HttpResponse:
    """The film as one file, as it was last packed."""
    return packed_file(request, film)


def packed_file(request: HttpRequest, film: Film) -> HttpResponse:
    job = asking.last_pack(film)
    if job is None or job.state != "done":
        raise Http404
    return file_given(request, film, f"{PACK}{job.outcome['file']}", keep=job.outcome["name"])


@for_film("take away")
@require_POST
def book(request: HttpRequest, film: Film) -> HttpResponse:
    """The storyboard as pages to give away, drawn beside."""
    asking.book(film, by=request.user)
    return redirect("film page", film.code, "storyboard")


@for_film("draw")
@require_POST
def own(request: HttpRequest, film: Film) -> HttpResponse:
    """A person's own picture, recording, music or video in the place of what is made; without a file, what is made
    comes back."""
    where, member = request.POST.get("where", ""), request.POST.get("member", "")
    if where not in PLACES or not member:
        raise Http404
    kind = PLACES[where][0]
    given = request.FILES.get("file")
    if waiting := request.POST.get("from", ""):
        brought_over(film, waiting, member, by=request.user)
    else:
        used(film, where, member, _kept(film, kind, given) if given is not None else None, by=request.user)
    return redirect(
        request.headers.get("Referer") or "film", *([] if request.headers.get("Referer") else [film.code])
    )


def used(film: Film, where: str, member: str, value: str | None, *, by: Any) -> None:
    """The file is named where it belongs; without one, nothing is. Raises Http404 for a place that is none."""
    if where not in PLACES or not member:
        raise Http404
    _, document, members, name = PLACES[where]
    fields = fields_read(KINDS[document], text_of(film, document))
    if document == "film.yaml" and value_at(fields, (members, member)) is None:
        field_saved(film, document, (members, member), {name: value or ""}, was=None, by=by)
    else:
        path = (members, member, name)
        field_saved(film, document, path, value, was=value_at(fields, path), by=by)
    asking.shelve(film)


def brought_over(film: Film, waiting: str, shot: str, *, by: Any) -> None:
    """The video of a shot that the film has no more is another shot's. Raises Http404 where there is none, or no such
    shot."""
    fields = fields_read(FILM, text_of(film, FILM.file))
    there, own = (value_at(fields, ("shots", each)) for each in (waiting, shot))
    storyboard = noun_of(film, STORYBOARD.file)
    shots = {board.id for board in storyboard.boards} if storyboard else set()
    if not isinstance(there, dict) or not there.get("video") or waiting in shots or shot not in shots:
        raise Http404
    left = {name: value for name, value in there.items() if name != "video"}
    changes = [
        (("shots", waiting), left or None, there),
        (("shots", shot), {**(own or {}), "video": there["video"]}, own),
    ]
    fields_saved(film, FILM.file, changes, by=by)
    asking.shelve(film)


@for_film("draw")
@require_http_methods(["GET", "POST"])
def coming(request: HttpRequest, film: Film) -> HttpResponse:
    return own_coming(request, film)


def own_coming(request: HttpRequest, film: Film) -> HttpResponse:
    """A file that comes in pieces; the last one has it tried and used."""
    where, member = request.GET.get("where", ""), request.GET.get("member", "")
    if where not in PLACES or not member:
        raise Http404
    kind, key, size = PLACES[where][0], key_of(request), size_of(request)
    ending = allowed(kind, request.GET.get("name", ""), size)
    place = place_of(film.code, request.user, f"{where} {member} {size} {key}")

    def whole() -> dict[str, Any]:
        used(film, where, member, taken_in(film, kind, place, ending), by=request.user)
        return {"whole": True}

    return come(request, place, whole)


def _kept(film: Film, kind: Kind, given: Any) -> str:
    """The same for a file that came in one go."""
    ending = allowed(kind, given.name, given.size)
    return taken_in(film, kind, put_down(given), ending)
