"""Workers killed in the middle, as real processes on a database of their own."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from yingxi_platform.jobs.tables import WAITING

# A machine may be much slower than this one.
PATIENCE = 180.0
ROOT = Path(__file__).parents[2]
_ASK = """
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from yingxi_platform.jobs import queue
for what, more in {wanted!r}:
    queue.asked("write", {{"file": {file!r}, "what": what, **more}}, lane="quick")
"""


class Yard:
    """A database, the workers on it, and what they have written."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.file = place / "lines.txt"
        self.file.touch()
        self.told = place / "told.txt"
        self.workers: list[subprocess.Popen[bytes]] = []
        paths = (str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")]))
        # A database of their own, whichever the other tests have.
        elsewhere = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        self.environment = {
            **elsewhere,
            "YINGXI_TEST_STUDIO": str(place),
            "DJANGO_SETTINGS_MODULE": "tests.studio.settings",
            "PYTHONPATH": os.pathsep.join(paths),
        }

    def asks(self, *wanted: tuple[str, dict[str, object]]) -> None:
        code = _ASK.format(wanted=list(wanted), file=str(self.file))
        subprocess.run([sys.executable, "-c", code], env=self.environment, check=True)

    def worker(self) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "yingxi_platform", "work", "--with-parent", "--lane", "quick"]
        with self.told.open("ab") as told:
            started = subprocess.Popen(command, env=self.environment, stdin=subprocess.PIPE, stderr=told)
        self.workers.append(started)
        return started

    def jobs(self) -> dict[str, tuple[str, int]]:
        with sqlite3.connect(self.place / "studio.sqlite3") as database:
            rows = database.execute("select json_extract(arguments, '$.what'), state, losses from jobs_job")
            return {what: (state, losses) for what, state, losses in rows}

    def until(self, line: str, seconds: float = PATIENCE) -> None:
        end = time.monotonic() + seconds
        while line not in self.file.read_text().splitlines():
            assert time.monotonic() < end, f"{line} never came: {self.file.read_text()}"
            time.sleep(0.3)

    def settled(self, what: str, state: str, seconds: float = PATIENCE) -> None:
        end = time.monotonic() + seconds
        while self.jobs()[what][0] != state:
            assert time.monotonic() < end, self.jobs()
            time.sleep(0.3)


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    made = Yard(tmp_path)
    yield made
    for worker in made.workers:
        assert worker.stdin is not None
        worker.stdin.close()
        worker.wait(30)


def hands_of(worker: "subprocess.Popen[bytes]") -> list[int]:
    listed = Path(f"/proc/{worker.pid}/task/{worker.pid}/children").read_text()
    return [int(number) for number in listed.split()]


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_killed_worker_loses_nothing_and_does_nothing_twice(yard: Yard) -> None:
    """A worker is killed in the middle of a job, then the hand of the next one: the third try ends it, once."""
    yard.asks(("film", {"seconds": 5.0}), ("sheet", {}))
    first = yard.worker()
    yard.until("begun film")
    (orphan,) = hands_of(first)
    first.kill()
    second = yard.worker()
    end = time.monotonic() + PATIENCE
    while alive(orphan):
        assert time.monotonic() < end
        time.sleep(0.3)
    yard.until("begun film")
    while yard.file.read_text().count("begun film") < 2:
        time.sleep(0.3)
    os.kill(hands_of(second)[0], signal.SIGKILL)
    yard.settled("film", "done")
    yard.settled("sheet", "done")
    lines = yard.file.read_text().splitlines()
    assert (lines.count("begun film"), lines.count("done film"), lines.count("done sheet")) == (3, 1, 1)
    assert yard.jobs() == {"film": ("done", 2), "sheet": ("done", 0)}


def test_a_worker_that_is_there_before_the_tables_says_so_once_and_waits_for_them(yard: Yard) -> None:
    worker = yard.worker()
    end = time.monotonic() + PATIENCE
    while not (yard.told.exists() and yard.told.read_text()):
        assert time.monotonic() < end
        time.sleep(0.3)
    assert yard.told.read_text() == f"{WAITING}\n"
    yard.asks(("film", {}))
    yard.settled("film", "done")
    assert (worker.poll(), yard.told.read_text()) == (None, f"{WAITING}\n")
