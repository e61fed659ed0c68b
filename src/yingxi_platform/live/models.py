"""Who is where just now, and what was typed into screenplays that are open."""

from typing import Any, ClassVar

from django.db import models
from django.utils import timezone

from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Film


class Presence(models.Model):
    """A page of a film that somebody has open: which, and at which field they are; `caret` is where in the
    shared screenplay, as Yjs has places. It says so again and again; what has
    fallen silent is over."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE)
    account = models.ForeignKey(Account, on_delete=models.CASCADE)
    tab = models.CharField(max_length=36)
    stage = models.CharField(max_length=16)
    place = models.CharField(max_length=120, blank=True)
    caret = models.JSONField(null=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["film", "account", "tab"], name="a_page_is_open_once")
        ]
        indexes: ClassVar[list[Any]] = [models.Index(fields=["film", "-at"])]


class Typed(models.Model):
    """A change to the shared screenplay of a film, as Yjs has it. Only ever added to, and folded into one when there
    are many. `stands` is the text of the film's own document, where the change is what made the two alike."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE)
    change = models.BinaryField()
    by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    at = models.DateTimeField(default=timezone.now)
    stands = models.TextField(null=True)

    class Meta:
        indexes: ClassVar[list[Any]] = [models.Index(fields=["film", "id"])]
