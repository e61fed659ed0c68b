"""What a task's state follows of itself: who changes its part has begun; what was made anew waits to be looked at."""

from typing import Any

from django.utils import timezone

from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.notices import heard_of

UNDER_WAY = ("progress", "retake")


def begun(film: Film, place: str, *, by: Any) -> None:
    """The person's own tasks on what they have just changed are in progress; `place` is the way to the field."""
    if by is None or not place:
        return
    waiting = film.tasks.filter(assignee=by, state__in=("todo", "retake")).exclude(subject="")
    mine = [task.pk for task in waiting if f".{task.subject}." in f".{place}."]
    if mine:
        film.tasks.filter(pk__in=mine).update(state="progress", changed_at=timezone.now())


def made_anew(film: Film, kind: str, subject: str) -> None:
    """A take of another kind than before has come in: tasks on it that were under way are up for review."""
    for task in film.tasks.filter(kind=kind, subject=subject, state__in=UNDER_WAY).select_related("assignee"):
        if film.tasks.filter(pk=task.pk, state=task.state).update(state="review", changed_at=timezone.now()):
            heard_of(
                film,
                "review",
                by=task.assignee,
                who=task.assignee.name if task.assignee else "",
                text=task.title,
            )
