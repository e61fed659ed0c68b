"""A worker's end of a hand: the process, the job it has, and what it says."""

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from yingxi_platform.jobs.models import Job

# Seconds that a job has to stop when it is asked to; then its process is ended.
GRACE = 20.0


@dataclass(slots=True)
class Hand:
    """One process, which works in one lane."""

    lane: str
    job: Job | None = None
    ending: dict[str, Any] | None = None
    renewed_at: float = 0.0
    stop_asked_at: float = 0.0
    _process: "subprocess.Popen[bytes] | None" = None
    _orders: int = -1
    _news: int = -1
    _heard: bytes = field(default=b"")

    def ready(self) -> None:
        """A living process, loaded before the first job comes."""
        if self._process is not None and self._process.poll() is None:
            return
        self._closed()
        their_orders, self._orders = os.pipe()
        self._news, their_news = os.pipe()
        os.set_blocking(self._news, False)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "yingxi_platform.jobs.hand", str(their_orders), str(their_news)],
            pass_fds=(their_orders, their_news),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(their_orders)
        os.close(their_news)
        self._heard = b""

    def given(self, job: Job) -> None:
        self.ready()
        self.job, self.renewed_at, self.stop_asked_at = job, monotonic(), 0.0
        os.write(self._orders, (json.dumps({"job": str(job.pk), "epoch": job.epoch}) + "\n").encode())

    def news(self) -> dict[str, Any] | None:
        """How the job ended; None while it is under way. A hand that died says so."""
        with suppress(BlockingIOError):
            self._heard += os.read(self._news, 1_000_000)
        line, end, rest = self._heard.partition(b"\n")
        if end:
            self._heard = rest
            return dict(json.loads(line))
        if self._process is None or self._process.poll() is not None:
            return {"ended": "lost"}
        return None

    def stop_asked(self) -> None:
        """Asks the job to stop, and ends its process where it does not."""
        if not self.stop_asked_at:
            self.stop_asked_at = monotonic()
            self._signalled(signal.SIGINT)
        elif monotonic() - self.stop_asked_at > GRACE:
            self._signalled(signal.SIGKILL)

    def ended(self) -> None:
        """No process any more."""
        self._signalled(signal.SIGKILL)
        if self._process is not None:
            self._process.wait()
        self._closed()

    def _signalled(self, which: signal.Signals) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(which)

    def _closed(self) -> None:
        for end in (self._orders, self._news):
            if end >= 0:
                os.close(end)
        self._orders = self._news = -1
        self._process = None
