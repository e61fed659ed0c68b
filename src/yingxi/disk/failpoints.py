"""Failpoints: named places in the work at which a test has the process killed or the disk refuse.

    taken = Failpoint("worker.task.taken")    # in the module whose place it is, at import
    taken()                                   # at the place: nothing happens, unless a test armed it

`YINGXI_FAILPOINT` arms one for a process and for those it starts: who, which, at which passing, what happens.

    YINGXI_FAILPOINT="worker store.take.renamed 2 kill"

Who: `run`, the process that a person started; `worker`; or `any`. What: `kill` (this process, by SIGKILL),
`orphan` (the process that started this one), `interrupt` (as Ctrl-C does), or the name of an error of the
system, such as `ENOSPC`, which then meets that passing and all later ones: a full disk stays full.
"""

import errno
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field

VARIABLE = "YINGXI_FAILPOINT"

Watch = Callable[[str], None]
_known: dict[str, "Failpoint"] = {}
_watch: Watch | None = None
_who = "run"


@dataclass(frozen=True, slots=True)
class Failpoint:
    """A place, passed by calling it. Raises ValueError where another one has its name."""

    name: str

    def __post_init__(self) -> None:
        if self.name in _known:
            raise ValueError(f"there is a failpoint {self.name} already")
        _known[self.name] = self

    def __call__(self) -> None:
        if _watch is not None:
            _watch(self.name)


def failpoints() -> tuple[str, ...]:
    """The names of all failpoints of the modules that are imported."""
    return tuple(sorted(_known))


def watched(watch: Watch | None) -> None:
    """From now on tells `watch` the name of each failpoint this process passes; None tells nobody."""
    global _watch
    _watch = watch


def process_is(who: str) -> None:
    """Says what this process is, `run` or `worker`."""
    global _who
    _who = who


@dataclass(slots=True)
class Armed:
    """What `YINGXI_FAILPOINT` says, and how often its failpoint was passed in this process."""

    who: str
    name: str
    nth: int
    deed: str
    passed: int = field(default=0, init=False)

    def __call__(self, name: str) -> None:
        if name != self.name or self.who not in ("any", _who):
            return
        self.passed += 1
        if self.passed == self.nth and self.deed == "interrupt":
            signal.raise_signal(signal.SIGINT)
        elif self.passed == self.nth and self.deed in _SIGNALS:
            os.kill(os.getppid() if self.deed == "orphan" else os.getpid(), _SIGNALS[self.deed])
        elif self.passed >= self.nth and self.deed not in _SIGNALS:
            number = getattr(errno, self.deed)
            raise OSError(number, os.strerror(number))


_SIGNALS = {"kill": signal.SIGKILL, "orphan": signal.SIGKILL, "interrupt": signal.SIGINT}


def armed(words: str) -> Armed:
    """`who name nth deed`. Raises ValueError for anything else."""
    try:
        who, name, nth, deed = words.split()
        if who not in ("run", "worker", "any") or not (deed in _SIGNALS or hasattr(errno, deed)):
            raise ValueError
        return Armed(who, name, int(nth), deed)
    except ValueError:
        raise ValueError(f"{VARIABLE}={words!r} is not such as 'run store.take.renamed 1 kill'") from None


if VARIABLE in os.environ:
    watched(armed(os.environ[VARIABLE]))
