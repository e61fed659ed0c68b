"""A worker: claims jobs, has its hands do them, renews what they hold, and gives back what the dead have left."""

import logging
import os
import select
import socket
import sys
from time import monotonic, sleep
from typing import Any

from django.conf import settings
from django.db import OperationalError, close_old_connections

from yingxi_platform.full import means_full
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.clock import Clock
from yingxi_platform.jobs.hands import Hand
from yingxi_platform.jobs.keeping import pruned
from yingxi_platform.studios.going import ended_in_time

LANES = ("make", "quick")
TURN, REAPED_EVERY, PRUNED_EVERY, POSTPONED = 0.15, 5.0, 3600.0, 3.0
_log = logging.getLogger(__name__)


class Worker:
    """One hand for each lane: what is quick never waits behind a film."""

    def __init__(self, lanes: tuple[str, ...] = LANES) -> None:
        self.name = f"{socket.gethostname()}-{os.getpid()}"
        self.hands = [Hand(lane) for lane in lanes]
        self._reaped_at = 0.0
        self._pruned_at = monotonic()
        self._clock = Clock()
        self.stopping = False

    def work(self, *, with_parent: bool = False) -> None:
        """Works until `stopping`, or, `with_parent`, until standard input ends."""
        try:
            while not self.stopping:
                if with_parent and _parent_gone():
                    break
                self.turn()
                sleep(TURN)
        finally:
            self._put_down()

    def turn(self) -> None:
        """Looks after everything once. A database that is busy, or whose disk is full, is asked again in the next
        turn."""
        try:
            if monotonic() - self._reaped_at > REAPED_EVERY:
                self._reaped_at = monotonic()
                if self._clock.even():
                    queue.reaped()
            if monotonic() - self._pruned_at > PRUNED_EVERY:
                self._pruned_at = monotonic()
                pruned()
                if self._clock.even():
                    ended_in_time()
            for hand in self.hands:
                self._looked_after(hand)
        except OperationalError as error:
            if not means_full(error) and not any(said in str(error) for said in ("locked", "connection")):
                raise
            _log.warning("the database takes nothing now: %s", error)
            close_old_connections()

    def _looked_after(self, hand: Hand) -> None:
        if hand.job is None:
            hand.ready()
            job = queue.claimed(self.name, hand.lane)
            if job is not None:
                hand.given(job)
            return
        hand.ending = hand.ending or hand.news()
        if hand.ending is not None:
            # It stays until the database has it.
            _settled(hand.job, hand.ending)
            hand.job = hand.ending = None
        elif queue.cancel_wished(hand.job):
            hand.stop_asked()
        if hand.job is not None and monotonic() - hand.renewed_at > settings.JOB_RENEWAL:
            hand.renewed_at = monotonic()
            queue.renewed(hand.job)

    def _put_down(self) -> None:
        for hand in self.hands:
            hand.ended()
            if hand.job is not None:
                queue.postponed(hand.job, 0.0)


def _settled(job: Any, news: dict[str, Any]) -> None:
    match news["ended"]:
        case "done":
            queue.done(job, news["outcome"])
        case "cancelled":
            queue.cancelled(job)
        case "postponed":
            queue.postponed(job, POSTPONED)
        case "failed":
            queue.failed(job, news["error"], again=news["again"])
        case "lost":
            queue.lost(job)


def _parent_gone() -> bool:
    readable, _, _ = select.select([sys.stdin], [], [], 0)
    return bool(readable) and not os.read(sys.stdin.fileno(), 1)
