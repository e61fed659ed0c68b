"""Toy nodes: a number, a sum, a file, a failure. Functions of a module, so that a worker can be sent them."""

import errno
import os
import signal
import time
from pathlib import Path

from yingxi.film.errors import NotOfferedError
from yingxi.film.noun import Noun
from yingxi.graph import Desk


class Number(Noun):
    value: int


class Note(Noun):
    text: str


def number(desk: Desk, *, value: int) -> Number:
    desk.record = Note(text=f"made {value}")
    return Number(value=value)


def total(desk: Desk, **parts: Number) -> Number:
    return Number(value=sum(part.value for part in parts.values()))


def sign(desk: Desk, *, of: Number) -> Number:
    return Number(value=(of.value > 0) - (of.value < 0))


def written(desk: Desk, *, text: str) -> Note:
    (desk.folder / "note.txt").write_text(text, encoding="utf-8")
    desk.tell(1, 1)
    return Note(text=str(len(text)))


def read(desk: Desk, *, files: dict[str, Path]) -> Note:
    return Note(text=files["note.txt"].read_text(encoding="utf-8"))


def refused(desk: Desk, *, value: int) -> Number:
    (desk.folder / "half.txt").write_text("half", encoding="utf-8")
    raise NotOfferedError(f"{value} is too much", where="toy", next_step="ask for less")


def process_number(desk: Desk, *, of: int) -> Number:
    time.sleep(0.3)
    return Number(value=os.getpid())


def cores(desk: Desk, *, value: int) -> Number:
    return Number(value=desk.cores)


def killed(desk: Desk, *, value: int) -> Number:
    os.kill(os.getpid(), signal.SIGKILL)
    return Number(value=value)


def slow(desk: Desk, *, seconds: float) -> Number:
    (desk.folder / "half.txt").write_text("half", encoding="utf-8")
    time.sleep(seconds)
    return Number(value=1)


def refused_by_the_disk(desk: Desk, *, value: int) -> Number:
    raise OSError(errno.ENOSPC, "No space left on device")
