"""The queue, claim by claim. What a worker that was thought dead still does is in `test_kills`."""

from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.utils import timezone

from yingxi_platform.jobs import queue
from yingxi_platform.jobs.clock import Clock
from yingxi_platform.jobs.models import Attempt, Job

pytestmark = pytest.mark.usefixtures("database")


def asked(**more: Any) -> Job:
    return queue.asked("write", {}, **{"lane": "quick", **more})


def claimed(lane: str = "quick", worker: str = "one") -> Job:
    job = queue.claimed(worker, lane)
    assert job is not None
    return job


def state(job: Job) -> str:
    return str(Job.objects.get(pk=job.pk).state)


def test_what_is_asked_for_twice_is_one_job_while_it_lives() -> None:
    first = asked(lone="make a")
    assert asked(lone="make a").pk == first.pk
    queue.done(claimed(), {})
    assert asked(lone="make a").pk != first.pk


def test_a_job_is_given_to_one_worker() -> None:
    job = asked()
    assert claimed(worker="one").pk == job.pk
    assert queue.claimed("two", "quick") is None


def test_lanes_do_not_mix() -> None:
    asked(lane="make")
    assert queue.claimed("one", "quick") is None


def test_the_urgent_and_the_older_come_first() -> None:
    asked(subject="old")
    asked(subject="new")
    asked(subject="urgent", priority=5)
    assert [claimed().subject for _ in range(3)] == ["urgent", "old", "new"]


def test_what_waits_is_not_given_out_early() -> None:
    job = asked()
    Job.objects.filter(pk=job.pk).update(run_after=timezone.now() + timedelta(minutes=1))
    assert queue.claimed("one", "quick") is None


def test_who_was_thought_dead_ends_nothing() -> None:
    asked()
    late = claimed(worker="one")
    Job.objects.filter(pk=late.pk).update(lease_until=timezone.now() - timedelta(seconds=1))
    assert queue.reaped() == 1
    second = claimed(worker="two")
    assert not queue.renewed(late)
    assert not queue.told(late, {"share": 1})
    assert not queue.done(late, {"by": "one"})
    assert queue.done(second, {"by": "two"})
    assert Job.objects.get(pk=late.pk).outcome == {"by": "two"}


def test_a_living_lease_is_not_reaped() -> None:
    asked()
    job = claimed()
    assert queue.renewed(job)
    assert queue.reaped() == 0
    assert state(job) == "running"


def test_a_clock_set_back_lets_no_dead_worker_keep_its_job() -> None:
    """An hour ahead a job was claimed, and its worker died; then the clock was set right."""
    asked()
    job = claimed()
    Job.objects.filter(pk=job.pk).update(lease_until=timezone.now() + timedelta(hours=1))
    assert queue.reaped() == 0
    lease = Job.objects.get(pk=job.pk).lease_until
    assert lease is not None
    assert lease <= timezone.now() + timedelta(seconds=settings.JOB_LEASE)
    # Who lives goes on, and nobody else has been given the job meanwhile.
    assert queue.renewed(job)
    assert queue.claimed("two", "quick") is None


def test_a_clock_set_back_keeps_nothing_waiting_that_is_to_be_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An hour ahead one was given back by a dead worker, and another failed; then the clock was set right."""
    asked(), asked()
    lost, failed = claimed(), claimed()
    ahead = timezone.now() + timedelta(hours=1)
    monkeypatch.setattr(timezone, "now", lambda: ahead)
    queue.lost(lost)
    queue.failed(failed, {}, again=True)
    monkeypatch.undo()
    assert claimed().pk == lost.pk
    queue.reaped()
    waits = Job.objects.get(pk=failed.pk).run_after - timezone.now()
    assert timedelta(0) < waits <= timedelta(seconds=queue.LONGEST_WAIT)


def test_after_the_clock_was_set_nobody_is_called_dead_for_as_long_as_a_lease() -> None:
    told, steady = [1000.0], [50.0]
    clock = Clock(lambda: told[0], lambda: steady[0])
    said = []
    # It goes on evenly, is set two hours ahead, and goes on evenly again.
    for ahead in (0, 1, 7200, 0, 0):
        said.append(clock.even())
        steady[0] += settings.JOB_LEASE / 2
        told[0] += settings.JOB_LEASE / 2 + ahead
    said.append(clock.even())
    assert said == [True, True, True, False, False, True]
    assert Clock().even()


def test_a_job_whose_workers_die_is_given_up() -> None:
    asked()
    for _ in range(queue.MOST_LOSSES):
        job = claimed()
        queue.lost(job)
        assert state(job) == "ready"
    job = claimed()
    queue.lost(job)
    assert state(job) == "dead"
    assert [it.how for it in Attempt.objects.order_by("pk")] == ["lost", "lost", "dead"]


def test_a_job_that_gets_further_each_time_outlives_any_number_of_workers() -> None:
    asked()
    for share in (0.2, 0.4, 0.6, 0.8):
        job = claimed()
        assert queue.told(job, {"share": share})
        queue.lost(job)
        assert state(job) == "ready"
    for ends in ("ready", "dead"):
        job = claimed()
        assert queue.told(job, {"share": 0.8 + queue.FURTHER / 2})
        queue.lost(job)
        assert state(job) == ends


def test_what_failed_is_tried_again_later_and_not_for_ever() -> None:
    job = asked()
    for number in range(3):
        Job.objects.filter(pk=job.pk).update(run_after=timezone.now() - timedelta(seconds=1))
        assert queue.failed(claimed(), {"message": "no"}, again=True)
        now = Job.objects.get(pk=job.pk)
        assert (now.state, now.run_after > timezone.now()) == (
            ("ready", True) if number < 2 else ("dead", False)
        )


def test_bad_input_is_not_tried_again() -> None:
    asked()
    job = claimed()
    queue.failed(job, {"message": "no such look"}, again=False)
    assert state(job) == "failed"


def test_a_busy_folder_is_no_attempt() -> None:
    asked()
    job = claimed()
    queue.postponed(job, 0.0)
    now = Job.objects.get(pk=job.pk)
    assert (now.state, now.attempts) == ("ready", 0)


def test_cancelled_at_once_where_nobody_works_on_it() -> None:
    job = asked()
    queue.cancel(job)
    assert state(job) == "cancelled"


def test_cancelled_by_its_worker_where_one_does() -> None:
    asked()
    job = claimed()
    assert not queue.cancel_wished(job)
    queue.cancel(job)
    assert queue.cancel_wished(job)
    assert queue.cancelled(job)
    assert state(job) == "cancelled"


def test_what_is_asked_for_while_it_stops_is_asked_for_anew() -> None:
    asked(lone="make kite")
    job = claimed()
    queue.cancel(job)
    again = asked(lone="make kite")
    assert queue.cancelled(job)
    assert (again.pk != job.pk, state(again)) == (True, "ready")


def test_a_worker_that_dies_while_it_should_stop_has_stopped() -> None:
    asked()
    job = claimed()
    queue.cancel(job)
    queue.lost(job)
    assert state(job) == "cancelled"
