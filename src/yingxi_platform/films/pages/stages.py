"""The page of each stage of a film."""

import json
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from yingxi_platform.films.makers import looked_at_anew
from yingxi_platform.films.opened import error_told, for_film
from yingxi_platform.films.showing import SHOWING
from yingxi_platform.films.standing import PAGES, standing_of
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import ALLOWED, role_with

# The marks of pages on which there is something to see.
THERE = ("ready", "stale")


@for_film("see")
@require_GET
def opened(request: HttpRequest, film: Film) -> HttpResponse:
    """The film itself where there is one, else the story."""
    return redirect("film page", film.code, "film" if standing_of(film).whole else "story")


@for_film("see")
@require_GET
def page(request: HttpRequest, film: Film, stage: str) -> HttpResponse:
    if stage not in PAGES:
        raise Http404
    return render(
        request, f"films/{stage}.html", {**frame(request, film, stage), **SHOWING[stage](request, film)}
    )


@for_film("see")
@require_GET
def now(request: HttpRequest, film: Film) -> HttpResponse:
    """How far it is: a piece of the page, asked for again and again. Says by an event whether anything came in."""
    stage = request.GET.get("page", "story")
    shown = frame(request, film, stage if stage in PAGES else "story")
    response = render(request, "films/now.html", shown)
    if request.GET.get("seen") != shown["seen"]:
        response["HX-Trigger"] = json.dumps({"fresh": {"seen": shown["seen"]}})
    return response


def frame(request: HttpRequest, film: Film, stage: str) -> dict[str, Any]:
    """What stands around every page of a film."""
    looked_at_anew(film)
    standing = standing_of(film)
    role = role_with(request.user, film)
    newest = film.rushes.order_by("-pk").values_list("pk", flat=True).first() or 0
    state = standing.job.state if standing.job else ""
    tabs = standing.tabs(stage)
    # A look may say other things of takes that were there before.
    looked, marks = str(film.plan.get("at", "")).partition("+")[0], "".join(tab.mark[0] for tab in tabs)
    return {
        "film": film,
        "stage": stage,
        "standing": standing,
        "tabs": tabs,
        "meanwhile": next((tab.name for tab in reversed(tabs) if tab.mark in THERE and not tab.current), ""),
        "role": role,
        "may": {action.replace(" ", "_"): role in roles for action, roles in ALLOWED.items()},
        "error": error_told(request, standing.error) if standing.error else None,
        "seen": ".".join((str(newest), state, standing.progress.get("stage", ""), looked, marks)),
    }
