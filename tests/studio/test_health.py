"""What keeps the queue: old jobs go, and it says where it does not do its work."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from tests.studio.test_queue import asked, claimed
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.keeping import KEPT_FOR, pruned, troubles
from yingxi_platform.jobs.models import Attempt, Job

pytestmark = pytest.mark.usefixtures("database")


def ended(subject: str, days: float) -> Job:
    asked(subject=subject)
    job = claimed()
    queue.done(job, {})
    then = timezone.now() - timedelta(days=days)
    Job.objects.filter(pk=job.pk).update(asked_at=then, ended_at=then)
    return job


def test_what_ended_long_ago_goes_but_for_the_last_of_its_name_and_film() -> None:
    month = KEPT_FOR.days
    old, last, alone, young = (
        ended("kite", month + 9), ended("kite", month + 2), ended("boat", month + 9), ended("lamp", month - 1),
    )  # fmt: skip
    waiting = asked(subject="kite")
    Job.objects.filter(pk=waiting.pk).update(asked_at=timezone.now() - timedelta(days=month + 5))
    pruned()
    assert set(Job.objects.values_list("pk", flat=True)) == {last.pk, alone.pk, young.pk, waiting.pk}
    assert not Attempt.objects.filter(job=old.pk).exists()


def test_a_queue_that_does_its_work_says_so() -> None:
    asked()
    said = StringIO()
    call_command("health", stdout=said)
    assert said.getvalue() == "the queue does its work\n"


def test_jobs_that_die_wait_or_are_silent_are_told_and_end_the_command_with_one() -> None:
    hour = timezone.now() - timedelta(hours=1)
    rows = [
        {"state": "dead", "ended_at": hour},
        {"state": "dead", "ended_at": hour - timedelta(days=2)},
        {"state": "running", "lease_until": hour, "lane": "make"},
        {"state": "running", "lease_until": timezone.now(), "lane": "make"},
        {"state": "ready", "run_after": hour, "asked_at": hour},
        # One that waits behind another of its lane, and one that was just asked for.
        {"state": "ready", "run_after": hour, "asked_at": hour, "lane": "make"},
        {"state": "ready", "run_after": hour},
    ]
    for row in rows:
        Job.objects.create(**{"name": "write", "lane": "quick", **row})
    assert [line.partition(" jobs ")[0] for line in troubles()] == ["1", "1", "1"]
    with pytest.raises(SystemExit) as told:
        call_command("health", stdout=StringIO())
    assert told.value.code == 1
