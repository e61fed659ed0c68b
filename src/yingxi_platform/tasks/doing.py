"""Tasks made and changed, by whom it is allowed."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import EllipsisType
from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils import timezone

from yingxi.film.errors import InputError
from yingxi_platform.people.models import Account
from yingxi_platform.people.names import plain_line
from yingxi_platform.studios.models import Film
from yingxi_platform.studios.policy import can
from yingxi_platform.tasks.models import DIFFICULTIES, KINDS, LED, MOST_HOURS, PRIORITIES, STATES, Task
from yingxi_platform.tasks.notices import heard_of, told


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be done, by which day, how urgent and how hard that is, and the hours it may take."""

    title: str
    due: date | None = None
    priority: str = "normal"
    estimate: Decimal | None = None
    difficulty: str = "normal"

    def fields(self) -> dict[str, Any]:
        """As a task has them. Raises InputError for no title, a priority or difficulty that is none, hours that nobody
        has."""
        title = plain_line(self.title)
        if not 0 < len(title) <= 200:
            raise InputError(
                "a task has a title of 1 to 200 letters", next_step="say in a few words what is to be done"
            )
        if self.priority not in PRIORITIES:
            raise InputError(f"no task has the priority {self.priority}", next_step="take one of the list")
        if self.difficulty not in DIFFICULTIES:
            raise InputError(
                f"no task has the difficulty {self.difficulty}", next_step="take one of the list"
            )
        estimate = self.estimate
        if estimate is not None:
            estimate = estimate.quantize(Decimal("0.1")) if abs(estimate) <= MOST_HOURS else Decimal(0)
            if estimate <= 0:
                raise InputError(
                    f"a task takes more than 0 and up to {MOST_HOURS} hours",
                    next_step="leave it empty or say less",
                )
        return {
            "title": title,
            "due": self.due,
            "priority": PRIORITIES.index(self.priority),
            "estimate": estimate,
            "difficulty": DIFFICULTIES.index(self.difficulty),
        }


def wanted_of(task: Task) -> Wanted:
    return Wanted(task.title, task.due, task.urgency, task.estimate, task.hardness)


def people_of(film: Film) -> Any:
    return Account.objects.filter(memberships__studio=film.studio).order_by("name")


def task_made(film: Film, wanted: Wanted, about: str, assignee: int | None, *, by: Any) -> Task:
    """A new task. Raises InputError for one without a title."""
    kind, _, subject = about.replace("\x00", "").partition(":")
    task = Task.objects.create(
        film=film,
        kind=kind if kind in KINDS else "film",
        subject=subject[:200],
        **wanted.fields(),
        assignee=_person(film, assignee),
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


def worded(film: Film, task: Task, wanted: Wanted, *, by: Any) -> Task:
    """What is to be done in other words, by another day, more urgently, harder, in other hours. Raises
    PermissionDenied for who does not lead, InputError for no title."""
    if not can(by, "lead", film):
        raise PermissionDenied
    other = {**wanted.fields(), "changed_at": timezone.now()}
    for name, value in other.items():
        setattr(task, name, value)
    task.save(update_fields=list(other))
    return task


def taken_off(film: Film, task: Task, *, by: Any) -> None:
    """A task that is no longer wanted goes, with its checklist. Raises PermissionDenied for who does not lead."""
    if not can(by, "lead", film):
        raise PermissionDenied
    task.delete()


def _assigned(film: Film, task: Task, by: Any) -> None:
    if task.assignee is not None and task.assignee.pk != by.pk:
        told(film, "task", [task.assignee], who=by.name, text=task.title)


def _person(film: Film, number: int | None) -> Account | None:
    return people_of(film).filter(pk=number).first() if number else None
