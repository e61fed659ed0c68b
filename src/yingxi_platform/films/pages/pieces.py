"""How a heavy file is sent, by pages and programs alike: in pieces, or in one go where it is small and there are no
scripts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.http import Http404, HttpRequest, JsonResponse

from yingxi_platform.films.arriving import PIECE, OutOfStepError, come_so_far, count, piece_added, with_room

LONGEST_KEY = 300


def key_of(request: HttpRequest) -> str:
    """The sender's own name for the file. Raises Http404 where it has none, or an endless one."""
    key = request.GET.get("key", "")
    if not 0 < len(key) <= LONGEST_KEY:
        raise Http404
    return key


def size_of(request: HttpRequest) -> int:
    """Bytes of the whole file, as the sender says."""
    return count(request.GET.get("size", ""))


def come(request: HttpRequest, place: Path, whole: Callable[[], dict[str, Any]]) -> JsonResponse:
    """GET says how much of the file is there, each POST brings a piece that begins at `at`; after the last, `whole`
    takes it and says what has become of it. 409 tells where a piece has to begin. Raises MachineError where the disk
    has no room."""
    size = size_of(request)
    with_room(place, size)
    if request.method != "POST":
        return JsonResponse({"at": come_so_far(place), "piece": PIECE})
    try:
        there = piece_added(place, request, at=count(request.GET.get("at", "")), size=size)
    except OutOfStepError as error:
        return JsonResponse({"at": error.at}, status=409)
    return JsonResponse({"at": there} if there < size else {"at": size, **whole()})


def put_down(given: Any) -> Path:
    """A file that came in one go, where the pieces of others gather."""
    place = Path(settings.STUDIO) / "coming" / f"part-{uuid4().hex}"
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        with place.open("wb") as file:
            for block in given.chunks():
                file.write(block)
    except OSError:
        place.unlink(missing_ok=True)
        raise
    return place
