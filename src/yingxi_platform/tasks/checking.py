"""A task's checklist: lines written, ticked and taken away, by whose task it is and by who leads."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.people.names import plain_line
from yingxi_platform.studios.policy import can
from yingxi_platform.tasks.models import Check, Task

MOST_CHECKS, LONGEST = 40, 200


def may_check(task: Task, by: Any, *, leads: bool) -> bool:
    return leads or task.assignee_id == by.pk


def checks_added(task: Task, text: str, *, by: Any) -> None:
    """A line for each line of the text. Raises PermissionDenied, and InputError for none or too many."""
    _allowed(task, by)
    lines = [line[:LONGEST] for line in map(plain_line, text.splitlines()) if line]
    if not lines or task.checks.count() + len(lines) > MOST_CHECKS:
        raise InputError(
            f"a checklist has 1 to {MOST_CHECKS} lines",
            next_step="write what is to be ticked, a line for each",
        )
    Check.objects.bulk_create(Check(task=task, text=line) for line in lines)


def ticked(task: Task, number: int | None, *, done: bool, by: Any) -> None:
    """A line is done, or open again. Raises Http404, PermissionDenied."""
    found = _found(task, number, by)
    if done != (found.done_at is not None):
        found.done_at, found.done_by = (timezone.now(), by) if done else (None, None)
        found.save()


def check_away(task: Task, number: int | None, *, by: Any) -> None:
    _found(task, number, by).delete()


def _found(task: Task, number: int | None, by: Any) -> Check:
    _allowed(task, by)
    found = task.checks.filter(pk=number).first()
    if found is None:
        raise Http404
    return found


def _allowed(task: Task, by: Any) -> None:
    if not may_check(task, by, leads=can(by, "lead", task.film)):
        raise PermissionDenied
