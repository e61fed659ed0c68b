"""A film's parts in time, and what a timeline changes of them."""

import json
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from yingxi.production.by_hand import KINDS
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.edits import LONGEST_PATH, NEEDED
from yingxi_platform.films.sequence import sequence_of
from yingxi_platform.films.writing import fields_saved
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can

MOST_CHANGES = 60
_VALUES = str | int | float | bool | None


@for_film("play")
@require_GET
def sequence(request: HttpRequest, film: Film) -> HttpResponse:
    return JsonResponse(sequence_of(film))


@for_film("see")
@require_POST
def fields(request: HttpRequest, film: Film) -> HttpResponse:
    """Several fields of a document at once: JSON [{path, value, was}], all of them written or none."""
    document = request.POST.get("document", "")
    if document not in KINDS:
        raise Http404
    if not can(request.user, NEEDED[document], film):
        raise PermissionDenied
    fields_saved(film, document, _changes(request.POST.get("changes", "")), by=request.user)
    return JsonResponse({})


def _changes(given: str) -> list[tuple[tuple[str, ...], Any, Any]]:
    try:
        found = [(tuple(one["path"]), one["value"], one.get("was")) for one in json.loads(given)]
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Http404 from None
    return checked(found)


def checked(found: list[tuple[tuple[str, ...], Any, Any]]) -> list[tuple[tuple[str, ...], Any, Any]]:
    """Raises Http404 for none, too many, or what is no plain value at a plain place."""
    if not 0 < len(found) <= MOST_CHANGES or not all(_plain(path, value) for path, value, _ in found):
        raise Http404
    return found


def _plain(path: tuple[Any, ...], value: Any) -> bool:
    named = bool(path) and all(isinstance(part, str) for part in path)
    return named and sum(map(len, path)) <= LONGEST_PATH and isinstance(value, _VALUES)
