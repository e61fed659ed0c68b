"""What a film's page hears while it is open, and what it says of who is there."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from hashlib import sha256
from time import monotonic

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.views.decorators.http import require_GET, require_POST

from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.edits import text_digest
from yingxi_platform.live.entrances import entrance_of
from yingxi_platform.live.hub import Hub, Watcher, hub_of
from yingxi_platform.live.presence import came, went
from yingxi_platform.live.script import opened, saved, typed
from yingxi_platform.studios.models import Film

BEAT = 12.0
# Then the browser asks anew, and it is looked at again who it is.
LONGEST = 600.0


@for_film("see")
@require_GET
def stream(request: HttpRequest, film: Film) -> HttpResponse:
    return listening(request, film)


def listening(request: HttpRequest, film: Film) -> HttpResponse:
    """Events of a film: each is its pulse, which is all that there is to know of it, so who was away for a while has
    missed nothing once the next comes; `Last-Event-ID` says which was heard last. 204 where too many listen already:
    the page then asks by itself."""
    hub = hub_of(settings.WATCHERS)
    watcher = hub.enter(film.code, entrance_of(request))
    if watcher is None:
        return HttpResponse(status=204)
    response = StreamingHttpResponse(
        Events(hub, watcher, heard=request.headers.get("Last-Event-ID", "")),
        content_type="text/event-stream; charset=utf-8",
    )
    response["Cache-Control"] = "no-store"
    response["X-Accel-Buffering"] = "no"
    return response


@for_film("see")
@require_POST
def here(request: HttpRequest, film: Film) -> HttpResponse:
    """This page is open, at this field; or closed."""
    tab = request.POST.get("tab", "")
    if request.POST.get("goes"):
        went(film, request.user, tab)
    else:
        came(
            film,
            request.user,
            tab=tab,
            stage=request.POST.get("stage", ""),
            place=request.POST.get("place", ""),
            caret=request.POST.get("caret", ""),
        )
    return HttpResponse(status=204)


@for_film("see")
@require_GET
def script(request: HttpRequest, film: Film) -> HttpResponse:
    """The shared screenplay since `after`: changes in Base64, and the last row."""
    asked = request.GET.get("after", "0")
    told = opened(film, int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 16 else 0)
    changes = [b64encode(change).decode() for change in told["changes"]]
    return JsonResponse(
        {"changes": changes, "last": told["last"], "saved": text_digest(told["stands"] or "")}
    )


@for_film("write")
@require_POST
def script_typed(request: HttpRequest, film: Film) -> HttpResponse:
    """What was typed: a change in Base64."""
    try:
        change = b64decode(request.POST.get("change", ""), validate=True)
    except ValueError:
        change = b""
    return JsonResponse({"row": typed(film, change, by=request.user)})


@for_film("write")
@require_POST
def script_saved(request: HttpRequest, film: Film) -> HttpResponse:
    """The shared text becomes the film's screenplay."""
    return JsonResponse({"saved": text_digest(saved(film, by=request.user))})


class Events:
    """What one page hears, as server-sent events, until it goes, or has listened long enough."""

    def __init__(self, hub: Hub, watcher: Watcher, *, heard: str = "", beat: float = BEAT) -> None:
        self._hub, self._watcher, self._heard, self._beat = hub, watcher, heard, beat
        self._until = monotonic() + LONGEST

    def __iter__(self) -> Iterator[bytes]:
        yield b"retry: 3000\n\n"
        while monotonic() < self._until and not self._watcher.over:
            pulse = self._watcher.next(self._beat)
            if self._watcher.over:
                return
            if pulse is None:
                yield b": \n\n"
                continue
            told = json.dumps(pulse, ensure_ascii=False)
            name = sha256(told.encode()).hexdigest()[:16]
            if name != self._heard:
                self._heard = name
                yield f"event: pulse\nid: {name}\ndata: {told}\n\n".encode()

    def close(self) -> None:
        self._hub.leave(self._watcher)
