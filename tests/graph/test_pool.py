"""Workers die with the process that started them, however it went."""

import contextlib
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.graph import toys
from yingxi.graph import Journal, Node, PoolRunner, Run, Store

PARENT = """
import sys
from pathlib import Path
from tests.graph import toys
from yingxi.graph import Journal, Node, PoolRunner, Run, Store
root = Path(sys.argv[1])
with Run(Store(root), PoolRunner(root, places=1), Journal(root / "keys.json")) as run:
    slow = run.add(Node("slow", toys.slow, toys.Number, parameters={"seconds": 60.0}))
    print("working", flush=True)
    run.known(slow)
"""


def running_in(folder: Path) -> list[int]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            line = (process / "cmdline").read_bytes().decode()
        except OSError:
            continue
        if str(folder) in line and "yingxi.graph.worker" in line:
            found.append(int(process.name))
    return found


def until(condition: object, seconds: float = 20.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():  # type: ignore[operator]
            return True
        time.sleep(0.05)
    return False


def test_workers_die_when_their_parent_is_killed(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    with parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"working\n"
        assert until(lambda: list(tmp_path.rglob("half.txt")))
        assert running_in(tmp_path)
        parent.send_signal(signal.SIGKILL)
    assert until(lambda: not running_in(tmp_path))


def test_a_worker_that_was_killed_while_idle_is_replaced(tmp_path: Path) -> None:
    runner = PoolRunner(tmp_path, places=1, warm=True)
    try:
        with Run(Store(tmp_path), runner, Journal(tmp_path / "keys.json")) as run:
            first = run.add(Node("process", toys.process_number, toys.Number, parameters={"of": 1}))
            run.known(first)
            os.kill(first.value.value, signal.SIGKILL)
            with contextlib.suppress(ProcessLookupError):
                select.select([os.pidfd_open(first.value.value)], [], [], 60)
            second = run.add(Node("process", toys.process_number, toys.Number, parameters={"of": 2}))
            run.known(second)
        assert second.value != first.value
    finally:
        runner.end()


def test_workers_that_were_expected_keep_what_they_make_where_the_film_comes_to_lie(tmp_path: Path) -> None:
    runner = PoolRunner(tmp_path / "somewhere", places=1)
    runner.expect(2)
    waiting = [worker.process.pid for worker in runner._workers]
    store = tmp_path / "film"
    runner.keep_in(store)
    with Run(Store(store), runner, Journal(tmp_path / "keys.json")) as run:
        made = run.add(Node("process", toys.process_number, toys.Number, parameters={"of": 1}))
        run.known(made)
    assert waiting == [made.value.value]
    assert not (tmp_path / "somewhere").exists()


def test_a_worker_that_was_ended_while_it_waited_for_its_film_is_replaced(tmp_path: Path) -> None:
    runner = PoolRunner(tmp_path / "somewhere", places=1)
    runner.expect()
    runner._workers[0].process.kill()
    runner._workers[0].process.wait()
    runner.keep_in(tmp_path / "film")
    with Run(Store(tmp_path / "film"), runner, Journal(tmp_path / "keys.json")) as run:
        made = run.add(Node("number", toys.number, toys.Number, parameters={"value": 3}))
        run.known(made)
    assert made.value.value == 3


def test_a_worker_that_has_worked_long_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yingxi.graph.pool.MOST_TASKS", 2)
    with Run(Store(tmp_path), PoolRunner(tmp_path, places=1), Journal(tmp_path / "keys.json")) as run:
        asked = [
            run.add(Node("process", toys.process_number, toys.Number, parameters={"of": number}))
            for number in range(5)
        ]
        run.known(*asked)
    served = [promise.value.value for promise in asked]
    assert sorted(served.count(worker) for worker in set(served)) == [1, 2, 2]
