"""One thread of a process looks for all its open pages; each page waits for what is new about its film.

A page that is open costs a waiting thread and no connection to the database. Where too many are open, further ones
are told to ask for themselves from time to time.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from django.db import close_old_connections, connection

from yingxi_platform.live.entrances import Entrance, still_open
from yingxi_platform.live.pulse import Pulse, pulses_of
from yingxi_platform.studios.models import Membership
from yingxi_platform.studios.policy import ALLOWED

EVERY = 0.7
PEOPLE_EVERY = 5.0


@dataclass(eq=False)
class Watcher:
    """A page that waits. `over` once its person may no longer see the film or what it came in by has ended, or the
    film is gone."""

    code: str
    entrance: Entrance
    pulse: Pulse | None = None
    over: bool = False
    fresh: threading.Event = field(default_factory=threading.Event)

    def next(self, patience: float) -> Pulse | None:
        """The pulse, when it is another; None where patience ends first."""
        if not self.fresh.wait(patience):
            return None
        self.fresh.clear()
        return self.pulse


def allowed(pairs: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Those of (film's code, account) that may still see the film."""
    found = Membership.objects.filter(
        studio__films__code__in={code for code, _ in pairs},
        account__in={account for _, account in pairs},
        account__is_active=True,
        role__in=ALLOWED["see"],
        studio__films__gone_at=None,
    ).values_list("studio__films__code", "account")
    return set(found) & pairs


class Hub:
    """`most` pages at the same time. `look`, `may` and `stand` are what is asked of the database: what is new, who may
    still see it, and which sessions and tokens have not ended."""

    def __init__(
        self,
        most: int,
        look: Callable[[set[str]], dict[str, Pulse]] = pulses_of,
        may: Callable[[set[tuple[str, int]]], set[tuple[str, int]]] = allowed,
        stand: Callable[[set[Entrance]], set[Entrance]] = still_open,
    ) -> None:
        self._most, self._look, self._may, self._stand = most, look, may, stand
        self._watchers: set[Watcher] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._asked_people = 0.0

    def enter(self, code: str, entrance: Entrance, *, starts: bool = True) -> Watcher | None:
        """A place for a page; None where there is none left."""
        with self._lock:
            if len(self._watchers) >= self._most:
                return None
            watcher = Watcher(code, entrance)
            self._watchers.add(watcher)
            if starts and (self._thread is None or not self._thread.is_alive()):
                self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)
                self._thread.start()
            return watcher

    def leave(self, watcher: Watcher) -> None:
        with self._lock:
            self._watchers.discard(watcher)

    def closes(self) -> None:
        """The house closes: no page waits any longer, and none comes in."""
        with self._lock:
            self._most = 0
            watchers = list(self._watchers)
        for watcher in watchers:
            watcher.over = True
            watcher.fresh.set()

    @property
    def count(self) -> int:
        return len(self._watchers)

    def tick(self) -> bool:
        """Looks once, and tells whom it concerns; False where nobody waits any more."""
        with self._lock:
            watchers = list(self._watchers)
        if not watchers:
            return False
        pulses = self._look({watcher.code for watcher in watchers})
        out = self._shut_out(watchers)
        for watcher in watchers:
            pulse = pulses.get(watcher.code)
            if pulse is None or watcher in out:
                watcher.over = True
                watcher.fresh.set()
            elif pulse != watcher.pulse:
                watcher.pulse = pulse
                watcher.fresh.set()
        return True

    def _shut_out(self, watchers: list[Watcher]) -> set[Watcher]:
        """Those who may hear no more; it is asked every few seconds."""
        if monotonic() - self._asked_people <= PEOPLE_EVERY:
            return set()
        may = self._may({(watcher.code, watcher.entrance.account) for watcher in watchers})
        stand = self._stand({watcher.entrance for watcher in watchers})
        self._asked_people = monotonic()
        return {
            watcher
            for watcher in watchers
            if (watcher.code, watcher.entrance.account) not in may or watcher.entrance not in stand
        }

    def _run(self) -> None:
        pause = threading.Event()
        while True:
            try:
                close_old_connections()
                going_on = self.tick()
            except Exception:  # a database that is away comes back; the pages wait
                connection.close()
                going_on = True
            with self._lock:
                if not going_on and not self._watchers:
                    self._thread = None
                    break
            pause.wait(EVERY)
        connection.close()


_hubs: dict[int, Hub] = {}


def hub_of(most: Any) -> Hub:
    """The hub of this process."""
    return _hubs.setdefault(0, Hub(most))
