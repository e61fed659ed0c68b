"""What a person changes: a field, a text, the making of it."""

import json
from hashlib import sha256
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from yingxi.film.errors import DocumentError
from yingxi.production.by_hand import KINDS
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films import asking
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.reading import text_of
from yingxi_platform.films.writing import field_saved, order_saved, text_saved
from yingxi_platform.jobs import queue
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import Action, can
from yingxi_platform.words import thing_meant

# Who may change which document.
NEEDED: dict[str, Action] = {
    "film.yaml": "lead",
    "story.yaml": "write",
    SCREENPLAY: "write",
    "cast.yaml": "draw",
    "sets.yaml": "draw",
    "storyboard.yaml": "draw",
    "cut.yaml": "draw",
    "score.yaml": "draw",
}
LONGEST_PATH = 400
# Lists of which a person may change the order, and where they stand.
ORDERED = {"boards": ("storyboard.yaml", "boards"), "cut": ("cut.yaml", "shots")}


@for_film("see")
@require_POST
def field(request: HttpRequest, film: Film) -> HttpResponse:
    """One field of a document. `was` is the value that the person saw, as JSON."""
    document, path = request.POST.get("document", ""), _path(request.POST.get("path", ""))
    if document not in KINDS:
        raise Http404
    if not can(request.user, NEEDED[document], film):
        raise PermissionDenied
    value = value_given(request.POST.get("kind", "text"), request.POST.get("value", ""))
    try:
        was = json.loads(request.POST.get("was", "null"))
    except ValueError:
        was = None
    field_saved(film, document, path, value, was=was, by=request.user)
    return _saved(request, {"was": value})


@for_film("write")
@require_POST
def screenplay(request: HttpRequest, film: Film) -> HttpResponse:
    """The whole screenplay. `was` is the digest of the text that the person saw."""
    text = request.POST.get("text", "").replace("\r\n", "\n")
    now = text_of(film, SCREENPLAY)
    seen = request.POST.get("was", "")
    text_saved(film, SCREENPLAY, text, was=now if seen == text_digest(now) else f"not {now}", by=request.user)
    return _saved(request, {"was": text_digest(text)})


@for_film("make")
@require_POST
def make(request: HttpRequest, film: Film) -> HttpResponse:
    asking.make(film, by=request.user)
    return redirect("film page", film.code, "shots")


@for_film("make")
@require_POST
def stop(request: HttpRequest, film: Film) -> HttpResponse:
    job = asking.making(film)
    if job is not None:
        queue.cancel(job)
    return redirect("film", film.code)


@for_film("draw")
@require_POST
def order(request: HttpRequest, film: Film) -> HttpResponse:
    """The boards or the shots of the cut in another order. `was` is the order that the person saw."""
    document, members = ORDERED.get(request.POST.get("list", ""), ("", ""))
    if not document:
        raise Http404
    order_saved(
        film,
        document,
        members,
        _names(request.POST.get("order", "")),
        was=_names(request.POST.get("was", "")),
        by=request.user,
    )
    return _saved(request, {})


def _names(given: str) -> list[str]:
    try:
        names = json.loads(given)
    except ValueError:
        raise Http404 from None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Http404
    return names


def value_given(kind: str, given: str) -> Any:
    """What was typed, in a document's own types. Raises DocumentError for a number that is none."""
    given = given.replace("\r\n", "\n")
    kind, _, rate = kind.partition(":")
    match kind:
        case "seconds":
            return _frames(given, rate)
        case "number":
            try:
                return float(given) if "." in given else int(given)
            except ValueError:
                raise DocumentError(
                    "this is not a number", where=given[:40], next_step="write digits"
                ) from None
        case "flag":
            return given in ("on", "true", "1")
        case "lines":
            return [line.strip() for line in given.splitlines() if line.strip()]
        case "mix":
            return [_share(line.strip()) for line in given.splitlines() if line.strip()]
        case "things":
            return [thing_meant(line.strip()) for line in given.splitlines() if line.strip()]
        case "thing":
            return thing_meant(given.strip())
        case "optional":
            return given or None
    return given.strip()


def _share(line: str) -> list[Any]:
    """A voice and its share of the mix. Raises DocumentError for a share that is no number."""
    name, _, share = line.rpartition(" ")
    try:
        return [name.strip(), float(share)] if name else [share, 1.0]
    except ValueError:
        raise DocumentError("this is not a number", where=share[:40], next_step="write digits") from None


def _frames(seconds: str, rate: str) -> int:
    """At least one. Raises DocumentError for what is no number of seconds."""
    try:
        return max(1, round(float(seconds.strip().rstrip("s秒 ")) * float(rate)))
    except (ValueError, OverflowError):
        raise DocumentError("this is not a number", where=seconds[:40], next_step="write digits") from None


def text_digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _path(given: str) -> tuple[str, ...]:
    """The way to a field, as it stands in a form: a JSON list of names."""
    try:
        parts = json.loads(given[:LONGEST_PATH])
    except ValueError:
        raise Http404 from None
    if not isinstance(parts, list) or not parts or not all(isinstance(part, str) for part in parts):
        raise Http404
    return tuple(parts)


def _saved(request: HttpRequest, told: dict[str, Any]) -> HttpResponse:
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse(told)
    return redirect(request.headers.get("Referer") or "home")
