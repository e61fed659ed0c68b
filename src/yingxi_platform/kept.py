"""Workers beside the pages: one that ends by itself, or is killed, is begun again; they end when the pages do."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Event, Lock, Thread

WORK = (sys.executable, "-m", "yingxi_platform", "work", "--with-parent")
AGAIN = 2.0
"""Seconds until a worker that has ended is begun again."""


class _Kept:
    def __init__(self, command: Sequence[str], again: float) -> None:
        self._command, self._again = command, again
        self._ending, self._alone = Event(), Lock()
        self._worker = self._begun()
        self._watch = Thread(target=self._watched, daemon=True)
        self._watch.start()

    def _begun(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, start_new_session=True)

    def _watched(self) -> None:
        while True:
            self._worker.wait()
            if self._ending.wait(self._again):
                return
            with self._alone:
                if self._ending.is_set():
                    return
                self._let_go()
                self._worker = self._begun()

    def _let_go(self) -> None:
        """Its standard input is a pipe: when that closes, it ends."""
        assert self._worker.stdin is not None
        self._worker.stdin.close()

    def asked_to_end(self) -> None:
        with self._alone:
            self._ending.set()
            self._let_go()

    def ended(self) -> None:
        self._watch.join()


@contextmanager
def workers_kept(count: int, *, command: Sequence[str] = WORK, again: float = AGAIN) -> Iterator[None]:
    """So many workers while this lasts. They end with it, however it ends."""
    kept = [_Kept(command, again) for _ in range(count)]
    try:
        yield
    finally:
        for each in kept:
            each.asked_to_end()
        for each in kept:
            each.ended()
