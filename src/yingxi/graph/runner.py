"""Who does the work: the interface of all runners, and the runner in this process."""

import shutil
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, Protocol

from pydantic import BaseModel

from yingxi.film.errors import MachineError, YingxiError
from yingxi.graph.key import Key
from yingxi.graph.node import Desk
from yingxi.graph.store import Store


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work, ready to be done anywhere that sees the store. It may keep so many `cores` busy: one, unless
    nothing else is there to be done. What is made is the same."""

    number: int
    name: str
    stage: str
    key: Key
    work: Callable[..., BaseModel]
    arguments: Mapping[str, Any]
    texts: Mapping[str, str]
    cores: int = 1


@dataclass(frozen=True, slots=True)
class Step:
    """How far a task is."""

    number: int
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class Done:
    """The task's take is in the store."""

    number: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Broken:
    """The task failed; `story` is where, for those who mend it."""

    number: int
    error: BaseException
    story: str


Report = Step | Done | Broken


class Runner(Protocol):
    """Does tasks, `places` at a time."""

    places: int

    def start(self, task: Task) -> None:
        """Begins a task. Called with at most `places` tasks under way."""

    def reports(self) -> list[Report]:
        """What has happened; waits until something has, where a task is under way."""

    def stop(self) -> None:
        """Ends everything at once. What was not finished leaves no trace in the store's takes."""


def performed(task: Task, store: Store, tell: Callable[[int, int], None]) -> float:
    """Does the work and keeps its take; gives the seconds it took. What fails leaves nothing behind.

    Raises what the work raises, and MachineError where the disk refused it."""
    started = perf_counter()
    desk = Desk(store.desk(), tell, cores=task.cores)
    try:
        value = task.work(desk, **task.arguments)
        seconds = perf_counter() - started
        store.kept(
            task.key,
            value,
            desk=desk.folder,
            record=desk.record,
            seconds=seconds,
            inputs=task.texts,
            stage=task.stage,
        )
    except OSError as error:
        if isinstance(error, YingxiError | ConnectionError | TimeoutError):
            raise
        raise MachineError(
            f"{task.name} could not be made: {error.strerror or error}",
            where=str(error.filename or task.name),
            next_step="free some disk or make the folder writable, then run again: what is made is kept",
        ) from error
    finally:
        shutil.rmtree(desk.folder, ignore_errors=True)
    return seconds


class InProcessRunner:
    """One task after the other, in this process."""

    places = 1

    def __init__(self, store_root: Path, *, fleeting: bool = False) -> None:
        self._store = Store(store_root, fleeting=fleeting)
        self._reports: deque[Report] = deque()
        self._tell: Callable[[Report], None] = self._reports.append

    def start(self, task: Task) -> None:
        def tell(done: int, of: int) -> None:
            self._tell(Step(task.number, done, of))

        try:
            self._tell(Done(task.number, performed(task, self._store, tell)))
        except Exception as error:  # the run decides what a failure means
            self._tell(Broken(task.number, error, traceback.format_exc()))

    def reports(self) -> list[Report]:
        found = list(self._reports)
        self._reports.clear()
        return found

    def stop(self) -> None:
        self._reports.clear()
