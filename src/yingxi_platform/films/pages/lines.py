"""A line of the film, rewritten on the page where it is heard."""

import json

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from yingxi_platform.films.opened import for_film
from yingxi_platform.films.rewriting import speech_rewritten
from yingxi_platform.studios.models import Film


@for_film("write")
@require_POST
def line(request: HttpRequest, film: Film) -> HttpResponse:
    """`path` is the line's id, `was` the words that the person saw, as JSON."""
    try:
        was = json.loads(request.POST.get("was", ""))
    except ValueError:
        was = ""
    ref, words = request.POST.get("path", ""), request.POST.get("value", "")
    words = speech_rewritten(film, ref, words, was=str(was), by=request.user)
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse({"was": words})
    return redirect(request.headers.get("Referer") or "home")
