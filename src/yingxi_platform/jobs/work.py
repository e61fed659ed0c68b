"""What a job's name stands for, and what the work is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from time import monotonic
from typing import Any

from django.conf import settings

from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job

TOLD_EVERY = 0.6


class ComeBackLater(Exception):  # noqa: N818  not a failure: what is needed is busy
    """The work cannot be done just now."""


@dataclass(slots=True)
class AtWork:
    """A job that is being done."""

    job: Job
    told_at: float = field(default=0.0)

    def tell(self, progress: dict[str, Any], *, now: bool = False) -> None:
        """Says how far it is; not more often than anybody looks, unless `now`."""
        if now or monotonic() - self.told_at > TOLD_EVERY:
            self.told_at = monotonic()
            queue.told(self.job, progress)


Work = Callable[[AtWork], dict[str, Any]]
WORKS: dict[str, Work] = {}


def works(name: str) -> Callable[[Work], Work]:
    """The function is what the job so named does; it returns the outcome."""

    def known(work: Work) -> Work:
        WORKS[name] = work
        return work

    return known


def work_of(name: str) -> Work:
    for room in settings.JOB_ROOMS:
        import_module(room)
    return WORKS[name]
