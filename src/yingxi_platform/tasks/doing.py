"""Tasks made and changed, by whom it is allowed."""

from datetime import date
from types import EllipsisType
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can
from yingxi_platform.tasks.models import KINDS, LED, STATES, Task
from yingxi_platform.tasks.notices import heard_of, told


def people_of(film: Film) -> Any:
    return Account.objects.filter(memberships__studio=film.studio).order_by("name")


def task_made(film: Film, title: str, about: str, assignee: int | None, due: date | None, *, by: Any) -> Task:
    """A new task. Raises InputError for one without a title."""
    title = _title(title)
    kind, _, subject = about.replace("\x00", "").partition(":")
    task = Task.objects.create(
        film=film,
        kind=kind if kind in KINDS else "film",
        subject=subject[:200],
        title=title,
        assignee=_person(film, assignee),
        due=due,
        made_by=by,
    )
    _assigned(film, task, by)
    return task


def changed(
    film: Film, task: Task, state: str | None, assignee: "int | EllipsisType | None", *, by: Any
) -> Task:
    """Another state or person; `...` leaves the person. Who leads may say anything; whose task it is may bring it as
    far as review. Raises PermissionDenied."""
    leads, mine = can(by, "lead", film), task.assignee_id == by.pk
    state = state or task.state
    if state not in STATES or not (leads or mine) or (not leads and (state in LED or task.state in LED[:2])):
        raise PermissionDenied
    if not isinstance(assignee, EllipsisType):
        if not leads:
            raise PermissionDenied
        before = task.assignee_id
        task.assignee = _person(film, assignee)
        if task.assignee_id != before:
            _assigned(film, task, by)
    if state != task.state:
        task.retakes += state == "retake"
        task.state = state
        if state == "review":
            heard_of(film, "review", by=by, who=by.name, text=task.title)
        elif task.assignee_id and task.assignee_id != by.pk:
            told(film, f"task.{state}", [task.assignee], who=by.name, text=task.title)
    task.changed_at = timezone.now()
    task.save()
    return task


def worded(film: Film, task: Task, title: str, due: date | None, *, by: Any) -> Task:
    """What is to be done in other words, and by another day. Raises PermissionDenied for who does not lead, InputError
    for no title."""
    if not can(by, "lead", film):
        raise PermissionDenied
    task.title, task.due, task.changed_at = _title(title), due, timezone.now()
    task.save(update_fields=["title", "due", "changed_at"])
    return task


def taken_off(film: Film, task: Task, *, by: Any) -> None:
    """A task that is no longer wanted goes, with its checklist. Raises PermissionDenied for who does not lead."""
    if not can(by, "lead", film):
        raise PermissionDenied
    task.delete()


def _title(given: str) -> str:
    title = given.replace("\x00", "").strip()
    if not 0 < len(title) <= 200:
        raise InputError(
            "a task has a title of 1 to 200 letters", next_step="say in a few words what is to be done"
        )
    return title


def _assigned(film: Film, task: Task, by: Any) -> None:
    if task.assignee is not None and task.assignee.pk != by.pk:
        told(film, "task", [task.assignee], who=by.name, text=task.title)


def _person(film: Film, number: int | None) -> Account | None:
    return people_of(film).filter(pk=number).first() if number else None
