"""Jobs, and each time one was tried."""

from typing import Any, ClassVar
from uuid import uuid4

from django.db import models
from django.utils import timezone

READY, RUNNING, DONE, FAILED, DEAD, CANCELLED = "ready", "running", "done", "failed", "dead", "cancelled"
LIVE = (READY, RUNNING)


class Job(models.Model):
    """Something to be done once. Whoever works on it has it until `lease_until`, and renews that; each claim and each
    loss raises `epoch`, and only the holder of the present epoch can end it. `lone` is unique among the live. `stuck`
    are its losses since it last got further than `reached`, a share of the whole."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    name = models.CharField(max_length=40)
    subject = models.CharField(max_length=40, blank=True, db_index=True)
    arguments = models.JSONField(default=dict)
    lane = models.CharField(max_length=16)
    priority = models.IntegerField(default=0)
    run_after = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=12, default=READY, db_index=True)
    attempts = models.IntegerField(default=0)
    losses = models.IntegerField(default=0)
    stuck = models.IntegerField(default=0)
    reached = models.FloatField(default=0.0)
    most_attempts = models.IntegerField(default=3)
    epoch = models.IntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    worker = models.CharField(max_length=80, blank=True)
    lone = models.CharField(max_length=80, null=True)
    cancel_requested = models.BooleanField(default=False)
    progress = models.JSONField(default=dict)
    outcome = models.JSONField(default=dict)
    error = models.JSONField(default=dict)
    asked_by = models.ForeignKey("people.Account", null=True, on_delete=models.SET_NULL)
    asked_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar[list[Any]] = [models.Index(fields=["state", "lane", "-priority", "run_after"])]
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["lone"], condition=models.Q(state__in=LIVE), name="one_live_job")
        ]

    @property
    def live(self) -> bool:
        return self.state in LIVE


class Attempt(models.Model):
    """One time that a job was tried. Only ever added to."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="tries")
    epoch = models.IntegerField()
    worker = models.CharField(max_length=80)
    at = models.DateTimeField(default=timezone.now)
    how = models.CharField(max_length=12)
    words = models.TextField(blank=True)
