"""What keeps the queue: what ended long ago goes, and whether it does its work."""

from collections.abc import Iterator
from datetime import timedelta

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from yingxi_platform.jobs.models import DEAD, LIVE, READY, RUNNING, Job

KEPT_FOR = timedelta(days=30)
LONGEST_WAIT = timedelta(minutes=10)
DIED_LATELY = timedelta(days=1)


def pruned() -> int:
    """Takes out the jobs that ended over a month ago, with their tries, and how many those were. The last of each name
    and subject stays: it tells what it made, and how long that took."""
    old = Job.objects.exclude(state__in=LIVE).filter(ended_at__lt=timezone.now() - KEPT_FOR)
    later = Job.objects.filter(
        name=OuterRef("name"), subject=OuterRef("subject"), asked_at__gt=OuterRef("asked_at")
    )
    return Job.objects.filter(pk__in=list(old.filter(Exists(later)).values_list("pk", flat=True))).delete()[0]


def troubles() -> Iterator[str]:
    """What is wrong with the queue, a line each: nothing where it does its work."""
    now = timezone.now()
    dead = Job.objects.filter(state=DEAD, ended_at__gt=now - DIED_LATELY).count()
    if dead:
        yield f"{dead} jobs have died since yesterday"
    silent = Job.objects.filter(state=RUNNING, lease_until__lt=now - LONGEST_WAIT).count()
    if silent:
        yield f"{silent} jobs belong to workers that are silent, and no worker gives them back"
    busy = Job.objects.filter(state=RUNNING).values("lane")
    waited = Q(run_after__lt=now - LONGEST_WAIT) & Q(asked_at__lt=now - LONGEST_WAIT)
    waiting = Job.objects.filter(waited, state=READY).exclude(lane__in=busy).count()
    if waiting:
        yield f"{waiting} jobs wait for ten minutes, and no worker does any: does one run?"
