"""What an editor does to the cut on its page: split a shot, take one out, put another transition, take it back."""

import json
from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from yingxi.edit import split, taken_out, transition_put
from yingxi.film.cut import CutList
from yingxi.film.errors import DocumentError
from yingxi.production.by_hand import KINDS
from yingxi.production.documents import CUT, noun_from_fields
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.writing import cut_saved
from yingxi_platform.studios.models import Film

MOST_SHOTS = 4000
Cutting = Callable[[CutList], CutList]


@for_film("draw")
@require_POST
def cut(request: HttpRequest, film: Film) -> HttpResponse:
    """`act` at the shot with the number `place` from 0; `was` is the list of shots that the person saw."""
    asked = request.POST
    change = cutting(
        asked.get("act", ""),
        place=_number(asked.get("place", "")),
        frames=_number(asked.get("frames", "")),
        kind=asked.get("kind", "cut"),
        shots=_shots(asked.get("shots", "[]")),
    )
    cut_saved(film, change, was=_shots(asked.get("was", "[]")), by=request.user)
    return JsonResponse({})


def cutting(act: str, *, place: int, frames: int, kind: str, shots: list[Any]) -> Cutting:
    """split: after so many frames; out; join: with a transition of that kind and length; put: all shots as given, to
    take back what was done. Raises Http404 for what is none of them."""
    if act == "split":
        return lambda listed: split(listed, place, frames)
    if act == "out":
        return lambda listed: taken_out(listed, place)
    if act == "put":
        return lambda listed: _put(listed, shots)
    if act == "join":
        match kind:
            case "cut" | "dissolve" | "dip":
                return lambda listed: transition_put(listed, place, kind, frames)
    raise Http404


def _put(listed: CutList, shots: list[Any]) -> CutList:
    fields = {**listed.model_dump(mode="json"), "shots": shots}
    found: CutList = noun_from_fields(KINDS[CUT.file], fields, "")
    if not found.shots:
        raise DocumentError(
            "a film has at least one shot", where=CUT.file, next_step="put another shot in first"
        )
    return found


def _shots(given: str) -> list[Any]:
    try:
        shots = json.loads(given)
    except ValueError:
        raise Http404 from None
    if not isinstance(shots, list) or len(shots) > MOST_SHOTS:
        raise Http404
    return shots


def _number(given: str) -> int:
    try:
        return int(given or 0)
    except ValueError:
        raise Http404 from None
