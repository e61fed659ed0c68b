"""How a page comes by its film: through the policy, and no other way."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from yingxi.film.errors import HeldError, OvertakenError, YingxiError
from yingxi_platform.full import FULL, disk_full, means_full
from yingxi_platform.people.signed import signed_in
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import Action, away, can, film_seen
from yingxi_platform.words import say
from yingxi_platform.words.refusing import told as said

View = Callable[..., HttpResponse]


def for_film(action: Action) -> Callable[[View], View]:
    """The view of a film, for who may see it and do so. Who may not see it hears 404, as of a film that is none."""

    def dressed(view: View) -> View:
        @signed_in
        @wraps(view)
        def answered(request: HttpRequest, code: str, *arguments: Any, **named: Any) -> HttpResponse:
            film = film_of(request, code)
            if not can(request.user, action, film):
                raise PermissionDenied
            return _tried(request, film, lambda: view(request, film, *arguments, **named))

        return answered

    return dressed


def troubles_told(view: View) -> View:
    """The same of errors, for a view without a film."""

    @wraps(view)
    def answered(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponse:
        return _tried(request, None, lambda: view(request, *arguments, **named))

    return answered


def _tried(request: HttpRequest, film: Film | None, view: Callable[[], HttpResponse]) -> HttpResponse:
    try:
        return view()
    except (YingxiError, OSError, OperationalError) as error:
        if means_full(error):
            return trouble(request, film, disk_full(), status=FULL)
        if isinstance(error, YingxiError):
            return trouble(request, film, error)
        raise


def film_of(request: HttpRequest, code: str) -> Film:
    film = film_seen(request.user, code)
    if film is None:
        raise Http404
    return film


def film_away(request: HttpRequest, code: str, action: Action) -> Film:
    """A film that is put away, for who may do so with it. Raises Http404, PermissionDenied."""
    film = away(request.user, "put away").filter(code=code).first()
    if film is None:
        raise Http404
    if not away(request.user, action).filter(pk=film.pk).exists():
        raise PermissionDenied
    return film


def trouble(
    request: HttpRequest, film: Film | None, error: YingxiError, *, status: int | None = None
) -> HttpResponse:
    """An error of the tree, for a page or for a script."""
    told = error_told(request, {"message": error.message, "where": error.where, "next": error.next_step})
    kind = 409 if isinstance(error, OvertakenError) else 423 if isinstance(error, HeldError) else 422
    if isinstance(error, OvertakenError):
        told |= {"yours": error.parameters["yours"], "theirs": error.parameters["theirs"]}
    if isinstance(error, HeldError):
        told["message"] = say(request.speak, "held")
    if "application/json" in request.headers.get("Accept", "") or request.path.startswith("/api/"):
        return JsonResponse(told, status=status or kind)
    return render(request, "films/trouble.html", {"film": film, "told": told}, status=status or kind)


def error_told(request: HttpRequest, error: dict[str, Any]) -> dict[str, Any]:
    """What went wrong, in the person's language; where it is, without the machine's own paths."""
    where = str(error.get("where", ""))
    message = str(error.get("message", "")).replace(f"{settings.FILMS}/", "")
    return {
        "message": said(request.speak, message),
        "where": where.rpartition("/")[2],
        "next": said(request.speak, str(error.get("next", ""))),
    }
