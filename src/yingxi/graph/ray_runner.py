"""A runner on a Ray cluster: the same tasks, the same keys, the same takes. The only file that imports Ray.

The store must lie on a disk that every machine of the cluster sees. Workers are actors, so that what they
have loaded stays warm; with `gpus` each has that share of a GPU.
"""

import traceback
from pathlib import Path
from typing import Any

from yingxi.film.errors import NotReadyError
from yingxi.graph.runner import Broken, Done, Report, Task, performed
from yingxi.graph.store import Store


class _Worker:
    """What an actor runs."""

    def __init__(self, store_root: str) -> None:
        self._store = Store(Path(store_root))

    def report_of(self, task: Task) -> Report:
        try:
            return Done(task.number, performed(task, self._store, lambda done, of: None))
        except Exception as error:  # whatever it is, the run decides what it means
            return Broken(task.number, error, traceback.format_exc())


class RayRunner:
    """As many actors as `places`. Raises NotReadyError where Ray is not installed."""

    def __init__(self, store_root: Path, *, places: int, gpus: float = 0.0) -> None:
        try:
            import ray
        except ImportError as error:
            raise NotReadyError(
                "Ray is not installed", where="runner", next_step='install it:  pip install "yingxi[ray]"'
            ) from error
        self.places = places
        self._ray: Any = ray
        if not ray.is_initialized():
            ray.init(log_to_driver=False)
        actor = ray.remote(num_cpus=1, num_gpus=gpus)(_Worker)
        self._idle = [actor.remote(str(store_root.absolute())) for _ in range(places)]
        self._busy: dict[Any, tuple[Any, int]] = {}

    def start(self, task: Task) -> None:
        worker = self._idle.pop()
        self._busy[worker.report_of.remote(task)] = (worker, task.number)

    def reports(self) -> list[Report]:
        ready, _ = self._ray.wait(list(self._busy), num_returns=1)
        found: list[Report] = []
        for reference in ready:
            worker, number = self._busy.pop(reference)
            try:
                found.append(self._ray.get(reference))
                self._idle.append(worker)
            except self._ray.exceptions.RayError as error:
                found.append(Broken(number, error, traceback.format_exc()))
        return found

    def stop(self) -> None:
        for worker in [*self._idle, *(worker for worker, _ in self._busy.values())]:
            self._ray.kill(worker)
        self._idle.clear()
        self._busy.clear()
