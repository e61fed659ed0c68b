"""The board of a film's tasks, and everything that waits for oneself."""

from datetime import date
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from yingxi.film.errors import InputError
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.films.reading import noun_of
from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can, visible
from yingxi_platform.tasks.models import KINDS, LED, STATES, Notice, Task
from yingxi_platform.tasks.notices import heard_of, told

MOST = 100


@for_film("see")
@require_http_methods(["GET", "POST"])
def board(request: HttpRequest, film: Film) -> HttpResponse:
    """All tasks by their state, and a new one."""
    if request.method == "POST":
        if not can(request.user, "make", film):
            raise PermissionDenied
        _new(request, film)
        return redirect("tasks", film.code)
    tasks = list(film.tasks.select_related("assignee").order_by("due", "made_at"))
    shown = {
        "columns": [(state, [task for task in tasks if task.state == state]) for state in STATES],
        "states": STATES,
        "people": _people(film),
        "subjects": subjects(film),
    }
    return render(request, "tasks/board.html", {**frame(request, film, "tasks"), **shown})


@for_film("see")
@require_POST
def change(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """Another state or another person. Who leads may say anything; whose task it is may bring it as far as review."""
    task = film.tasks.filter(pk=number).select_related("assignee").first()
    if task is None:
        raise Http404
    leads, mine = can(request.user, "lead", film), task.assignee_id == request.user.pk
    state = request.POST.get("state", task.state)
    if state not in STATES or not (leads or mine) or (not leads and (state in LED or task.state in LED[:2])):
        raise PermissionDenied
    if "assignee" in request.POST:
        if not leads:
            raise PermissionDenied
        task.assignee = _person(film, request.POST["assignee"])
        _assigned(request, film, task)
    if state != task.state:
        task.retakes += state == "retake"
        task.state = state
        if state == "review":
            heard_of(film, "review", by=request.user, who=request.user.name, text=task.title)
        elif task.assignee_id and task.assignee_id != request.user.pk:
            told(film, f"task.{state}", [task.assignee], who=request.user.name, text=task.title)
    task.changed_at = timezone.now()
    task.save()
    return redirect(request.headers.get("Referer") or "home")


@login_required
@require_http_methods(["GET", "POST"])
def mine(request: HttpRequest) -> HttpResponse:
    """One's tasks, and what one has not heard of yet. Seen, it is read."""
    films = visible(request.user)
    notices = Notice.objects.filter(account=request.user, film__in=films)
    if request.method == "POST":
        notices.filter(read_at=None).update(read_at=timezone.now())
        return redirect("mine")
    tasks = Task.objects.filter(assignee=request.user, film__in=films).exclude(
        state__in=("approved", "final")
    )
    shown = {
        "tasks": tasks.select_related("film").order_by("due", "made_at")[:MOST],
        "notices": notices.select_related("film").order_by("-at")[:MOST],
        "states": [state for state in STATES if state not in LED],
    }
    return render(request, "tasks/mine.html", shown)


def subjects(film: Film) -> list[tuple[str, str]]:
    """What a task can be about: a value for the form, and how it is called."""
    found = [("film:", film.title)]
    storyboard, cast, sets = (noun_of(film, name) for name in ("storyboard.yaml", "cast.yaml", "sets.yaml"))
    found += [(f"person:{it.id}", it.name) for it in (cast.people if cast else ())]
    found += [(f"set:{it.id}", it.place) for it in (sets.places if sets else ())]
    boards = storyboard.boards if storyboard else ()
    return found + [(f"shot:{it.id}", f"{number}") for number, it in enumerate(boards, 1)]


def _new(request: HttpRequest, film: Film) -> None:
    asked = request.POST
    title = asked.get("title", "").strip()
    if not 0 < len(title) <= 200:
        raise InputError(
            "a task has a title of 1 to 200 letters", next_step="say in a few words what is to be done"
        )
    kind, _, subject = asked.get("about", "film:").partition(":")
    try:
        due = date.fromisoformat(asked["due"]) if asked.get("due") else None
    except ValueError:
        raise InputError("this is no day", next_step="write it as 2027-03-31") from None
    task = Task.objects.create(
        film=film,
        kind=kind if kind in KINDS else "film",
        subject=subject[:200],
        title=title,
        assignee=_person(film, asked.get("assignee", "")),
        due=due,
        made_by=request.user,
    )
    _assigned(request, film, task)


def _assigned(request: HttpRequest, film: Film, task: Task) -> None:
    if task.assignee is not None and task.assignee.pk != request.user.pk:
        told(film, "task", [task.assignee], who=request.user.name, text=task.title)


def _people(film: Film) -> Any:
    return Account.objects.filter(memberships__studio=film.studio).order_by("name")


def _person(film: Film, number: str) -> Account | None:
    return _people(film).filter(pk=number).first() if number.isdigit() else None
