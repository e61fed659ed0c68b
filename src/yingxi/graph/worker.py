"""A worker process: does one task after the other, keeps what it has loaded, and dies with its parent.

Started as `python -m yingxi.graph.worker CHANNEL LIFELINE STORE [MODULE ...]` with two inherited file
descriptors: a channel for tasks and reports, and the reading end of a pipe that closes when the parent is gone,
however it went. The modules are loaded before the first task is asked for. A path that comes in place of a task is the
store from then on.
"""

import os
import pickle
import sys
import threading
import traceback
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from yingxi.disk.failpoints import Failpoint, process_is
from yingxi.graph.runner import Broken, Done, Report, Step, Task, performed
from yingxi.graph.store import Store

TASK_TAKEN, TASK_DONE = Failpoint("worker.task.taken"), Failpoint("worker.task.done")


def main() -> None:
    """The life of a worker: tasks come by one channel and reports go back, until the parent closes it or dies."""
    process_is("worker")
    channel, lifeline, root = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    threading.Thread(target=_die_with_parent, args=(lifeline,), daemon=True).start()
    tasks: Connection[Report, Task | Path] = Connection(channel)
    store = Store(root)
    for module in sys.argv[4:]:
        import_module(module)
    while True:
        try:
            task: Task | Path = tasks.recv()
        except (EOFError, OSError):
            return
        if isinstance(task, Path):
            store = Store(task)
            continue
        TASK_TAKEN()
        report = _report_of(task, store, tasks)
        TASK_DONE()
        try:
            tasks.send_bytes(_as_bytes(report))
        except BrokenPipeError:  # who asked is gone
            return


def _report_of(task: Task, store: Store, channel: "Connection[Report, Task | Path]") -> Report:
    def tell(done: int, of: int) -> None:
        channel.send(Step(task.number, done, of))

    try:
        return Done(task.number, performed(task, store, tell))
    except Exception as error:  # whatever it is, the parent decides what it means
        return Broken(task.number, error, traceback.format_exc())


def _as_bytes(report: Report) -> bytes:
    try:
        return pickle.dumps(report)
    except Exception:  # an error that cannot travel is told in words
        assert isinstance(report, Broken)
        return pickle.dumps(Broken(report.number, RuntimeError(str(report.error)), report.story))


def _die_with_parent(lifeline: int) -> None:
    os.read(lifeline, 1)
    os._exit(1)


if __name__ == "__main__":
    main()
