"""Films that are made in processes of their own, so that a test may kill them, and what is left of them."""

import contextlib
import os
import select
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from io import StringIO
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

from tests.quick_film import QUICK, SHORT
from yingxi.cli import main as command
from yingxi.disk.failpoints import VARIABLE, armed, watched
from yingxi.film.brief import Brief
from yingxi.film.errors import YingxiError
from yingxi.graph.events import Event, Made
from yingxi.graph.runner import InProcessRunner
from yingxi.production.films import film_begun, film_made
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import Settings
from yingxi.production.stages import Stage

KILLED = -9


@dataclass(frozen=True)
class Outcome:
    """How a process ended: its exit code, which nodes it made, which failpoints it passed, its error, what it
    told on the terminal."""

    exit: int
    made: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    error: YingxiError | None = None
    told: str = ""


@cache
def _processes() -> ForkServerContext:
    """Forked from one process that has everything loaded and one thread."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    tests = Path(__file__).parent
    paths = [str(tests.parent), str(tests / "plugins")]
    sys.path += [path for path in paths if path not in sys.path]  # the server takes this process's own path
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [*paths, os.environ.get("PYTHONPATH", "")]))
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.killing"])
    return context


def in_a_process(work: Callable[..., Any], *arguments: object, failpoint: str = "") -> Outcome:
    """Calls `work` in a process of its own with a failpoint armed."""
    ours, theirs = _processes().Pipe(duplex=False)
    process = _processes().Process(target=_worked, args=(theirs, work, arguments, failpoint))
    process.start()
    theirs.close()
    ended: dict[str, Any] = {}
    with contextlib.suppress(EOFError):
        ended = ours.recv()
    process.join()
    assert process.exitcode is not None
    return Outcome(process.exitcode, **ended)


def _worked(parent: Any, work: Callable[..., Any], arguments: tuple[object, ...], failpoint: str) -> None:
    os.setpgrp()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it
    made: list[str] = []
    passed: list[str] = []
    os.environ.pop(VARIABLE, None)
    watched(passed.append)
    if failpoint:
        os.environ[VARIABLE] = failpoint
        watched(armed(failpoint))

    def listen(event: Event) -> None:
        if isinstance(event, Made):
            made.append(event.node)

    ended: dict[str, Any] = {}
    terminal = StringIO()
    try:
        with contextlib.redirect_stdout(terminal), contextlib.redirect_stderr(terminal):
            work(*arguments, listen)
    except YingxiError as error:
        ended["error"] = error
    finally:
        ended |= {"made": tuple(made), "passed": tuple(passed), "told": terminal.getvalue()}
        parent.send(ended)


def _begin(parent: Path, screenplay: str, listen: Any) -> None:
    brief = Brief(
        idea="A kite",
        language="en",
        width=64,
        height=64,
        length_seconds=4.0 if screenplay else 15.0,
        rate=Fraction(12),
    )
    settings = Settings(brief=brief, start="screenplay" if screenplay else "idea", generators=QUICK)
    film_begun(settings, parent=parent, screenplay=screenplay, listen=listen)


def _make(root: Path, until: Stage, jobs: int, listen: Any) -> None:
    folder = FilmFolder(root)
    runner = None if jobs else InProcessRunner(folder.store.root)
    film_made(folder, until=until, jobs=jobs, runner=runner, listen=listen)


def _command(words: tuple[str, ...], listen: object) -> None:
    sys.argv = ["yingxi", *words]
    command()


def begun(parent: Path, *, screenplay: str = SHORT, failpoint: str = "") -> Outcome:
    """The film begun in a new folder under `parent`."""
    return in_a_process(_begin, parent, screenplay, failpoint=failpoint)


def made(root: Path, *, until: Stage = "delivery", jobs: int = 0, failpoint: str = "") -> Outcome:
    """The film made: with no jobs in the process itself, else by that many workers."""
    return in_a_process(_make, root, until, jobs, failpoint=failpoint)


def commanded(*words: str, failpoint: str = "") -> Outcome:
    """`yingxi` with these words."""
    return in_a_process(_command, words, failpoint=failpoint)


def takes(root: Path) -> dict[str, int]:
    """The takes in the store, each with the number of its file: one that is written again has another."""
    return {path.name: path.stat().st_ino for path in root.glob(".yingxi/store/takes/*/*.json")}


def film(root: Path) -> dict[str, bytes]:
    """Everything in the folder that a person sees, and the bases, by name."""
    files = (path for path in root.rglob("*") if path.is_file() and ".yingxi/store" not in str(path))
    found = {str(path.relative_to(root)): path.read_bytes() for path in files}
    return {name: content for name, content in found.items() if name not in NOT_OF_THE_FILM}


NOT_OF_THE_FILM = (".yingxi/keys.json", ".yingxi/lock")


def left(parent: Path) -> list[str]:
    """What is half written, or was to be gone at the end of a run."""
    half = ("**/*.part", "**/*.partial", "**/changing.json", "**/making", ".new-film-*")
    return sorted(str(path.relative_to(parent)) for pattern in half for path in parent.glob(pattern))


def workers_gone(root: Path) -> bool:
    """Waits until no worker of the folder is left; False where one still is after a minute."""
    for pid in workers_of(root):
        with contextlib.suppress(ProcessLookupError):
            process = os.pidfd_open(pid)
            select.select([process], [], [], 60)
            os.close(process)
    return not workers_of(root)


def workers_of(root: Path) -> list[int]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            words = (process / "cmdline").read_bytes().decode(errors="replace")
            if str(root) in words and "yingxi.graph.worker" in words:
                found.append(int(process.name))
    return found
