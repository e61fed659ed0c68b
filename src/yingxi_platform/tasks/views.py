"""The board of a film's tasks, and everything that waits for oneself."""

from collections.abc import Hashable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from yingxi.film.errors import InputError
from yingxi_platform.films.opened import for_film
from yingxi_platform.films.pages.listing import FIRST_STILL
from yingxi_platform.films.pages.stages import frame
from yingxi_platform.people.signed import signed_in
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can, visible
from yingxi_platform.tasks.checking import check_away, checks_added, may_check, ticked
from yingxi_platform.tasks.doing import Wanted, changed, people_of, taken_off, task_made, wanted_of, worded
from yingxi_platform.tasks.models import DIFFICULTIES, IN_TURN, LED, PRIORITIES, STATES, Notice, Task
from yingxi_platform.tasks.subjects import scene_places, subjects
from yingxi_platform.tasks.tables import tasks_taken
from yingxi_platform.words import say

MOST = 100
# What a task can be about and has a picture of; a shot's own before its panel.
PICTURED = ("panel", "person", "set", "shot")


@for_film("see")
@require_http_methods(["GET", "POST"])
def board(request: HttpRequest, film: Film) -> HttpResponse:
    """All tasks by their state, and a new one."""
    if request.method == "POST":
        if not can(request.user, "make", film):
            raise PermissionDenied
        _new(request, film)
        return redirect("tasks", film.code)
    tasks = film.tasks.select_related("assignee").prefetch_related("checks").order_by(*IN_TURN)
    about, leads = subjects(film), can(request.user, "lead", film)
    called = {value.partition(":")[2]: name for value, name in about}
    pictures = film.rushes.filter(current=True, kind__in=PICTURED).exclude(still="").order_by("kind", "pk")
    stills, scenes = dict(pictures.values_list("subject", "pk")), scene_places(film)
    people, whole = people_of(film), "whole" in request.GET
    said = [state for state in STATES if leads or state not in LED]
    states = [(state, say(request.speak, f"state.{state}")) for state in said]
    listed = {"whole": whole, "states": states, "people": list(people) if whole else []}
    listed |= {"priorities": PRIORITIES, "difficulties": DIFFICULTIES}
    cards: dict[str, list[dict[str, Any]]] = {state: [] for state in STATES}
    for task in tasks:
        line, first = scenes.get(task.subject, (0, "")) if task.kind == "scene" else (0, "")
        name, picture = called.get(task.subject, task.subject), stills.get(first or task.subject)
        may = {
            "leads": leads,
            "own": task.assignee_id == request.user.pk and task.state not in LED[:2],
            "may_check": may_check(task, request.user, leads=leads),
        }
        shown = {"task": task, "called": name, "line": line, "still": picture, **may, **listed}
        cards[task.state].append(
            {**shown, "key": _key(task, name, line, picture, *may.values(), listed=listed)}
        )
    page = {
        "columns": [(state, found, _hours(found)) for state, found in cards.items()],
        "any": any(cards.values()),
        "states": states,
        "priorities": PRIORITIES,
        "difficulties": DIFFICULTIES,
        "whole": whole,
        "people": people,
        "subjects": about,
    }
    return render(request, "tasks/board.html", {**frame(request, film, "tasks"), **page})


def _hours(cards: list[dict[str, Any]]) -> str:
    """What all of them may take together, where anybody said."""
    said = [card["task"].estimate for card in cards if card["task"].estimate is not None]
    return f"{sum(said).normalize():f}" if said else ""


def _key(task: Task, *beside: Hashable, listed: dict[str, Any]) -> Hashable:
    """All that a card shows, but the words of the reader's language."""
    assignee = task.assignee and task.assignee.name
    lines = tuple((line.pk, line.text, line.done_at is not None) for line in task.checks.all())
    there = tuple((person.pk, person.name) for person in listed["people"])
    own = (task.pk, task.kind, task.subject, task.title, task.state, task.due, task.late, task.retakes)
    return (
        *own,
        task.priority,
        task.difficulty,
        task.hours,
        task.assignee_id,
        assignee,
        lines,
        there,
        *beside,
    )


@for_film("see")
@require_POST
def change(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """Another state or another person. Who leads may say anything, in other words, by another day, more urgently too,
    or take the task off the board (`gone`); whose task it is may bring it as far as review."""
    task = film.tasks.filter(pk=number).select_related("assignee").first()
    if task is None:
        raise Http404
    if "gone" in request.POST:
        taken_off(film, task, by=request.user)
        return redirect("tasks", film.code)
    if "title" in request.POST:
        worded(film, task, _wanted(request.POST, wanted_of(task)), by=request.user)
        return redirect("tasks", film.code)
    assignee = _number(request.POST["assignee"]) if "assignee" in request.POST else ...
    changed(film, task, request.POST.get("state"), assignee, by=request.user)
    return redirect(request.headers.get("Referer") or "home")


@for_film("see")
@require_POST
def checks(request: HttpRequest, film: Film, number: int) -> HttpResponse:
    """The checklist of a task: lines are added (`text`), one is ticked or not (`check`, `done`), or taken away
    (`away`). Answers with the list alone where a script asks."""
    task = film.tasks.filter(pk=number).first()
    if task is None:
        raise Http404
    asked = request.POST
    if "away" in asked:
        check_away(task, _number(asked["away"]), by=request.user)
    elif "check" in asked:
        ticked(task, _number(asked["check"]), done=asked.get("done") == "on", by=request.user)
    else:
        checks_added(task, asked.get("text", ""), by=request.user)
    if request.htmx:
        shown = {"film": film, "task": task, "may_check": True, "open": True}
        return render(request, "tasks/checks.html", shown)
    return redirect(request.headers.get("Referer") or "home")


@for_film("make")
@require_POST
def table(request: HttpRequest, film: Film) -> HttpResponse:
    """Tasks from a table."""
    brought: Any = request.FILES.get("table")
    if brought is None:
        raise InputError("there is no such file", next_step="choose a CSV file")
    tasks_taken(film, brought.read(), by=request.user)
    return redirect("tasks", film.code)


@signed_in
@require_http_methods(["GET", "POST"])
def mine(request: HttpRequest) -> HttpResponse:
    """One's tasks, and what one has not heard of yet: read when they say so, never because the page was opened."""
    films = visible(request.user)
    notices = Notice.objects.filter(account=request.user, film__in=films)
    if request.method == "POST":
        notices.filter(read_at=None).update(read_at=timezone.now())
        return redirect("mine")
    tasks = Task.objects.filter(assignee=request.user, film__in=films).exclude(
        state__in=("approved", "final")
    )
    asked = list(tasks.select_related("film").prefetch_related("checks").order_by(*IN_TURN)[:MOST])
    news = list(notices.select_related("film").order_by("-at")[:MOST])
    about = {each.film_id for each in [*asked, *news]}
    stills = dict(films.filter(pk__in=about).annotate(still=FIRST_STILL).values_list("pk", "still"))
    shown = {
        "tasks": [(task, stills.get(task.film_id)) for task in asked],
        "notices": [(notice, stills.get(notice.film_id)) for notice in news],
        "states": [state for state in STATES if state not in LED],
    }
    return render(request, "tasks/mine.html", shown)


def _new(request: HttpRequest, film: Film) -> None:
    asked = request.POST
    about, assignee = asked.get("about", "film:"), _number(asked.get("assignee", ""))
    task_made(film, _wanted(asked, Wanted("")), about, assignee, by=request.user)


def _wanted(asked: Any, before: Wanted) -> Wanted:
    """What a form says of a task; of what it does not ask for, what was before."""
    return Wanted(
        asked.get("title", ""),
        _day(asked.get("due", "")),
        asked.get("priority", before.priority),
        _estimate(asked["estimate"]) if "estimate" in asked else before.estimate,
        asked.get("difficulty", before.difficulty),
    )


def _estimate(given: str) -> Decimal | None:
    try:
        found = Decimal(given.strip()) if given.strip() else None
    except InvalidOperation:
        found = Decimal("NaN")
    if found is not None and not found.is_finite():
        raise InputError("this is not a number", next_step="write digits")
    return found


def _day(given: str) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except ValueError:
        raise InputError("this is no day", next_step="write it as 2027-03-31") from None


def _number(given: str) -> int | None:
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else None
