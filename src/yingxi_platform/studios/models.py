"""Studios, who belongs to them, and their films."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone

from yingxi_platform.people.models import Account

ROLES = ("owner", "producer", "lead", "writer", "artist", "reviewer", "viewer")
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
CODE_LENGTH = 12
TITLE_LENGTH = 200


def new_code() -> str:
    """A name that nobody guesses, and that can be read out."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


class Studio(models.Model):
    code = models.CharField(max_length=CODE_LENGTH, unique=True, default=new_code)
    name = models.CharField(max_length=80)
    made_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    made_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    studio = models.ForeignKey(Studio, on_delete=models.CASCADE, related_name="memberships")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=16, choices=[(role, role) for role in ROLES])
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["studio", "account"], name="once_in_a_studio")
        ]


@dataclass(frozen=True, slots=True)
class Seen:
    """By whom a film was asked for, by their number, and in which role."""

    by: int
    role: str


class Film(models.Model):
    """A film, and where its folder is: `FILMS/code`. The folder is the film; what stands here is found in it, kept to
    list films quickly. `plan` says what a run would make, as it was last looked at. What was put away has `gone_at`;
    once it is `ending`, nothing brings it back."""

    code = models.CharField(max_length=CODE_LENGTH, unique=True, default=new_code)
    studio = models.ForeignKey(Studio, on_delete=models.CASCADE, related_name="films")
    title = models.CharField(max_length=TITLE_LENGTH)
    idea = models.TextField()
    language = models.CharField(max_length=8)
    made_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    made_at = models.DateTimeField(default=timezone.now)
    touched_at = models.DateTimeField(default=timezone.now)
    gone_at = models.DateTimeField(null=True)
    gone_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL, related_name="+")
    ending = models.BooleanField(default=False)
    plan = models.JSONField(default=dict)
    facts = models.JSONField(default=dict)
    seen: Seen | None = None

    def __str__(self) -> str:
        return self.title

    @property
    def root(self) -> Path:
        return Path(settings.FILMS) / self.code

    @property
    def stills(self) -> Path:
        return Path(settings.STILLS) / self.code

    @property
    def noted(self) -> Path:
        """Where the pictures beside its notes lie."""
        return Path(settings.NOTED) / self.code


class Rush(models.Model):
    """A take that can be looked at or listened to, as it came in: which node of the film it is of, and its file. The
    newest of a node is `current`; the others are its takes of before."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="rushes")
    kind = models.CharField(max_length=24)
    subject = models.CharField(max_length=200)
    path = models.CharField(max_length=300)
    still = models.CharField(max_length=100, blank=True)
    current = models.BooleanField(default=True)
    came_in = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["film", "kind", "subject", "path"], name="a_take_comes_in_once")
        ]


class Revision(models.Model):
    """A document of a film as somebody left it. `by` is None for the makers; `change` is what is other than before
    (`films/revisions.py`)."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="revisions")
    document = models.CharField(max_length=40)
    text = models.TextField()
    by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
    place = models.CharField(max_length=200, blank=True)
    change = models.JSONField(default=dict)

    class Meta:
        indexes: ClassVar[list[Any]] = [models.Index(fields=["film", "document", "-at"])]
