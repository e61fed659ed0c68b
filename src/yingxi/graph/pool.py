"""A pool of spawned processes on this machine. A worker is started when there is work for it and stays
warm."""

import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection, wait
from pathlib import Path

from yingxi.film.errors import MachineError
from yingxi.graph.runner import Broken, Report, Step, Task

# A worker is one process on one core: libraries that would start a thread a core only take turns with each other.
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1"
)


def cores() -> int:
    """How many processes may draw at once on this machine."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Worker:
    """One process, the channel to it, and the task it has."""

    def __init__(self, store_root: Path, modules: Sequence[str]) -> None:
        ours, theirs = socket.socketpair()
        their_lifeline, self._lifeline = os.pipe()
        channel = theirs.fileno()
        self.process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "yingxi.graph.worker",
                str(channel),
                str(their_lifeline),
                str(store_root),
                *modules,
            ],
            pass_fds=(channel, their_lifeline),
            stdin=subprocess.DEVNULL,
            # In a group of its own, so that Ctrl-C reaches the run alone and the run ends its workers.
            process_group=0,
            env={**os.environ, **ONE_THREAD},
        )
        theirs.close()
        os.close(their_lifeline)
        self.channel: Connection[Task | Path, Report] = Connection(ours.detach())
        self.task: Task | None = None
        self.taken = 0

    def told(self, message: "Task | Path") -> bool:
        """Sends a task, or the store that the next ones are kept in; False where the process is gone."""
        try:
            self.channel.send(message)
        except OSError:
            return False
        return True

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self.channel.close()
        os.close(self._lifeline)


MOST_TASKS = 400
"""After how many tasks a worker is replaced. What it no longer needs goes with it, so that a film of an
hour wants no more memory than one of ten minutes. A film of a minute is some hundred and fifty tasks."""


class PoolRunner:
    """As many workers as `places`. Give one place a core that is to draw.

    Where `warm`, workers outlive a run: what they have loaded serves the next one. Whoever wanted that calls
    `end`; should it be forgotten, they go with their parent. Of `modules` work is made: a worker that is started
    before there is work for it loads them meanwhile.
    """

    def __init__(
        self, store_root: Path, *, places: int, warm: bool = False, modules: Sequence[str] = ()
    ) -> None:
        self.places = places
        self._warm = warm
        self._modules = modules
        self._root = store_root.absolute()
        self._workers: list[_Worker] = []

    def expect(self, workers: int = 1) -> None:
        """There will be work in a moment: so many workers begin to load what work is made of."""
        while len(self._workers) < min(workers, self.places):
            self._begun()

    def keep_in(self, store_root: Path) -> None:
        """From now on what is made is kept there. Who expects work may not know yet where it will lie."""
        self._root = store_root.absolute()
        for worker in self._workers:
            worker.told(self._root)  # should it be gone, the next task finds out

    def start(self, task: Task) -> None:
        idle = [worker for worker in self._workers if worker.task is None]
        for worker in idle:
            if worker.taken < MOST_TASKS and self._sent(worker, task):
                return
            # Replaced in its turn, or ended from outside while it had nothing to do: nothing is lost with it.
            self._workers.remove(worker)
            worker.end()
        worker = self._begun()
        worker.task = task
        self._sent(worker, task)  # should it be gone already, its channel says so
        # One long piece of work stands alone: what follows it finds the other places ready.
        while task.cores > 1 and len(self._workers) < self.places:
            self._begun()

    def _begun(self) -> _Worker:
        worker = _Worker(self._root, self._modules)
        self._workers.append(worker)
        return worker

    def reports(self) -> list[Report]:
        busy = {worker.channel: worker for worker in self._workers if worker.task is not None}
        return [self._report(busy[channel]) for channel in wait(list(busy))]  # type: ignore[index]

    def stop(self) -> None:
        for worker in list(self._workers):
            if worker.task is not None or not self._warm:
                self._workers.remove(worker)
                worker.end()

    def end(self) -> None:
        """Stops, and keeps no worker warm."""
        self._warm = False
        self.stop()

    def _sent(self, worker: _Worker, task: Task) -> bool:
        if not worker.told(task):
            return False
        worker.task = task
        worker.taken += 1
        return True

    def _report(self, worker: _Worker) -> Report:
        assert worker.task is not None
        number = worker.task.number
        try:
            report = worker.channel.recv()
        except (EOFError, OSError):
            code = worker.process.wait()
            name = worker.task.name
            self._workers.remove(worker)
            worker.end()
            error = MachineError(
                f"the process that made {name} was ended from outside (exit {code})",
                where=name,
                next_step="most often memory ran out: run again with fewer --jobs; what is made is kept",
            )
            return Broken(number, error, "")
        if not isinstance(report, Step):
            worker.task = None
        return report
