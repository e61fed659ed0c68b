"""The queue. A claim, a renewal and an end are each one statement that only the present holder can make.

Nothing is done twice by two: a worker that was thought dead and comes back finds that its epoch is over, and
writes nothing. On PostgreSQL rows are locked and skipped; SQLite compares and sets.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import IntegrityError, connection, transaction
from django.db.models import DateTimeField, ExpressionWrapper, F, Value
from django.db.models.functions import Now
from django.utils import timezone

from yingxi_platform.jobs.models import CANCELLED, DEAD, DONE, FAILED, LIVE, READY, RUNNING, Attempt, Job

# A job whose worker died this often at the same place is given to no further one: it may be what kills them.
MOST_LOSSES = 2
FURTHER = 0.01
"""The share of a job by which it has got further than when its worker last died."""
BACKOFF = 5.0
LONGEST_WAIT = 60.0
AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)


def asked(
    name: str,
    arguments: dict[str, Any],
    *,
    lane: str,
    subject: str = "",
    lone: str | None = None,
    by: Any = None,
    priority: int = 0,
    after: float = 0.0,
) -> Job:
    """A new job, in the caller's transaction, not to be begun before `after` seconds; the live one where there is one
    so named."""
    wanted = Job(
        name=name, arguments=arguments, lane=lane, subject=subject, lone=lone, asked_by=by, priority=priority
    )
    # What may begin at once does so also where the clock has just been set back.
    wanted.run_after = timezone.now() + timedelta(seconds=after) if after else AT_ONCE
    for _ in range(3):
        try:
            with transaction.atomic():
                wanted.save(force_insert=True)
            return wanted
        except IntegrityError:
            there = Job.objects.filter(lone=lone, state__in=LIVE).first()
            if there is not None:
                return there
    raise RuntimeError(f"{name} could not be asked for")


def claimed(worker: str, lane: str) -> Job | None:
    """The next job of the lane, now this worker's for as long as it renews."""
    waiting = Job.objects.filter(state=READY, lane=lane, run_after__lte=Now()).order_by(
        "-priority", "run_after", "asked_at"
    )
    with transaction.atomic():
        if connection.features.has_select_for_update_skip_locked:
            waiting = waiting.select_for_update(skip_locked=True)
        job = waiting.first()
        if job is None:
            return None
        taken = Job.objects.filter(pk=job.pk, state=READY, epoch=job.epoch).update(
            state=RUNNING,
            epoch=F("epoch") + 1,
            attempts=F("attempts") + 1,
            worker=worker,
            lease_until=_lease(),
            started_at=Now(),
            progress={},
        )
    if not taken:
        return None
    job.refresh_from_db()
    return job


def renewed(job: Job) -> bool:
    """The lease made longer; False where it is no longer this epoch's."""
    return bool(_mine(job).update(lease_until=_lease()))


def told(job: Job, progress: dict[str, Any]) -> bool:
    """How far it is."""
    return bool(_mine(job).update(progress=progress))


def cancel_wished(job: Job) -> bool:
    """Whether somebody wants it stopped, or it is no longer ours."""
    return not _mine(job).filter(cancel_requested=False).exists()


def done(job: Job, outcome: dict[str, Any]) -> bool:
    return _ended(job, DONE, outcome=outcome, error={})


def cancelled(job: Job) -> bool:
    return _ended(job, CANCELLED)


def failed(job: Job, error: dict[str, Any], *, again: bool) -> bool:
    """It went wrong. `again` where another try may go better: it is, until it has had its share."""
    if not again or job.attempts >= job.most_attempts:
        return _ended(job, FAILED if not again else DEAD, error=error)
    wait = min(BACKOFF * 2**job.attempts, LONGEST_WAIT)
    return _put_back(job, "failed", wait=wait, error=error)


def postponed(job: Job, seconds: float) -> bool:
    """Put back through nobody's fault: that was no attempt."""
    return _put_back(job, "postponed", wait=seconds, attempts=F("attempts") - 1)


def lost(job: Job) -> bool:
    """Its worker died, or fell silent. One that has got further since it was last lost begins to count anew: a long
    film outlives a machine that is switched off every night."""
    now = _mine(job).first()
    if now is None:
        return False
    if now.cancel_requested:
        return _ended(job, CANCELLED)
    share = float(now.progress.get("share", 0.0))
    further = share >= now.reached + FURTHER
    if now.stuck >= MOST_LOSSES and not further:
        return _ended(job, DEAD, error={"message": "the worker died each time", "lost": True})
    stuck = Value(1) if further else F("stuck") + 1
    reached = max(share, now.reached)
    return _put_back(job, "lost", wait=0.0, losses=F("losses") + 1, stuck=stuck, reached=reached)


def reaped() -> int:
    """Gives back what belongs to workers that have fallen silent; how many."""
    # No lease is longer than a lease: one that is has been given before the clock was set back, and would else keep a
    # dead worker's job for as long as the clock was ahead. Who lives renews it.
    Job.objects.filter(state=RUNNING, lease_until__gt=_lease()).update(lease_until=_lease())
    # The same of what waits for another try.
    longest = timezone.now() + timedelta(seconds=LONGEST_WAIT)
    Job.objects.filter(state=READY, epoch__gt=0, run_after__gt=longest).update(run_after=longest)
    silent = Job.objects.filter(state=RUNNING, lease_until__lt=Now())
    return sum(lost(job) for job in silent)


def cancel(job: Job) -> None:
    """Stops it: at once where nobody works on it, else as soon as its worker hears of it. Who asks for the same
    meanwhile asks for a new one, which waits until this one has let go."""
    with transaction.atomic():
        at_once = Job.objects.filter(pk=job.pk, state=READY).update(state=CANCELLED, ended_at=Now())
        if not at_once:
            Job.objects.filter(pk=job.pk, state=RUNNING).update(cancel_requested=True, lone=None)


def _mine(job: Job) -> Any:
    return Job.objects.filter(pk=job.pk, state=RUNNING, epoch=job.epoch)


def _ended(job: Job, state: str, **more: Any) -> bool:
    with transaction.atomic():
        ended = _mine(job).update(state=state, ended_at=Now(), lease_until=None, epoch=F("epoch") + 1, **more)
        if ended:
            _noted(job, state, more.get("error"))
    return bool(ended)


def _put_back(job: Job, how: str, *, wait: float, **more: Any) -> bool:
    with transaction.atomic():
        back = _mine(job).update(
            state=READY,
            epoch=F("epoch") + 1,
            lease_until=None,
            run_after=timezone.now() + timedelta(seconds=wait) if wait else AT_ONCE,
            **more,
        )
        if back:
            _noted(job, how, more.get("error"))
    return bool(back)


def _noted(job: Job, how: str, error: Any) -> None:
    words = str((error or {}).get("message", ""))
    Attempt.objects.create(job=job, epoch=job.epoch, worker=job.worker, how=how, words=words)


def _lease() -> Any:
    return ExpressionWrapper(
        Now() + Value(timedelta(seconds=settings.JOB_LEASE)), output_field=DateTimeField()
    )


def again(job: Job, *, by: Any) -> Job:
    """The same asked for anew, where it failed, died or was stopped."""
    if job.state not in (FAILED, DEAD, CANCELLED):
        return job
    return asked(
        job.name,
        job.arguments,
        lane=job.lane,
        subject=job.subject,
        lone=job.lone or None,
        by=by,
        priority=job.priority,
    )
