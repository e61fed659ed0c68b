"""Tasks on parts of a film, and notices to people."""

from typing import Any, ClassVar

from django.db import models
from django.urls import reverse
from django.utils import timezone

from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film

STATES = ("todo", "progress", "review", "retake", "approved", "final")
# What only who leads may say of a task.
LED = ("approved", "final", "retake")
PRIORITIES = ("low", "normal", "high", "urgent")
NORMAL = PRIORITIES.index("normal")
DIFFICULTIES = ("easiest", "easy", "normal", "hard", "hardest")
MOST_HOURS = 999
IN_TURN: tuple[Any, ...] = ("-priority", models.F("due").asc(nulls_last=True), "made_at")
"""How tasks are listed: what is urgent first, then by day."""
KINDS = ("film", "scene", "shot", "person", "set")


class Task(models.Model):
    """Something to be done about a part of a film, by somebody, by a day. `priority` is its place in PRIORITIES,
    `difficulty` in DIFFICULTIES, `estimate` the hours that it may take."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="tasks")
    kind = models.CharField(max_length=10, default="film")
    subject = models.CharField(max_length=200, blank=True)
    title = models.CharField(max_length=200)
    state = models.CharField(max_length=10, default="todo")
    assignee = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL, related_name="tasks")
    due = models.DateField(null=True)
    priority = models.SmallIntegerField(default=NORMAL)
    difficulty = models.SmallIntegerField(default=DIFFICULTIES.index("normal"))
    estimate = models.DecimalField(null=True, max_digits=4, decimal_places=1)
    retakes = models.IntegerField(default=0)
    made_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes: ClassVar[list[Any]] = [models.Index(fields=["assignee", "state"])]

    @property
    def urgency(self) -> str:
        return PRIORITIES[self.priority]

    @property
    def hardness(self) -> str:
        return DIFFICULTIES[self.difficulty]

    @property
    def hours(self) -> str:
        """What it may take as a person reads it: 2, 1.5; nothing where nobody said."""
        return "" if self.estimate is None else f"{self.estimate.normalize():f}"

    @property
    def done(self) -> tuple[int, int]:
        """How many lines of its checklist are ticked, and how many there are."""
        lines = self.checks.all()
        return sum(line.done_at is not None for line in lines), len(lines)

    @property
    def late(self) -> bool:
        return (
            self.due is not None
            and self.due < timezone.localdate()
            and self.state not in ("approved", "final")
        )


class Check(models.Model):
    """A line of a task's checklist. A row of its own: two who tick at once take nothing from each other."""

    task = models.ForeignKey(Task, on_delete=models.CASCADE, related_name="checks")
    text = models.CharField(max_length=200)
    done_at = models.DateTimeField(null=True)
    done_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]


class Notice(models.Model):
    """Something that one person should hear of. `words` fill the saying of its kind."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="notices")
    film = models.ForeignKey(Film, on_delete=models.CASCADE)
    kind = models.CharField(max_length=16)
    words = models.JSONField(default=dict)
    at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[Any]] = [models.Index(fields=["account", "read_at"])]

    @property
    def page(self) -> str:
        """The address of what it is about."""
        if self.kind.startswith(("task", "review")):
            return reverse("tasks", args=[self.film.code])
        if take := self.words.get("take"):
            return reverse("look at take", args=[self.film.code, take]) + "#notes"
        there = reverse("film page", args=[self.film.code, "film"])
        return there if self.kind == "made" else f"{there}#notes"
